"""Rooms and peers for tests, and what stands in a Decision."""

from __future__ import annotations

from typing import Any

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Decision, Moment, Send
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import Standing

EPOCH = 7
LIMITS = RoomLimits(rate=10, burst=5)


def at(seconds: float) -> Moment:
    return Moment(seconds, int(seconds * 1000))


def make_room(limits: RoomLimits = LIMITS) -> Room:
    return Room("lobby", epoch=EPOCH, by_host=True, limits=limits, now=at(0))


def make_peer(name: str, dialect: Dialect = Dialect.V1) -> Peer:
    return Peer(
        id=name,
        keys=keys(name),
        identity=f"device of {name}",
        dialect=dialect,
        joined=0,
        last_seen=0,
        address="192.0.2.1",
        user_agent="",
        standing=Standing(name, LIMITS, 0),
    )


def with_peers(*names: str, limits: RoomLimits = LIMITS) -> tuple[Room, list[Peer]]:
    room, peers = make_room(limits), [make_peer(name) for name in names]
    for peer in peers:
        room.join(peer, at(0))
    return room, peers


def event(number: int = 1, data: Any = "hi", to: str | None = None) -> frames.Event:
    return frames.Event("message", f"{number:08}", raw(data), to)


def sent(decision: Decision, kind: type) -> list[Send]:
    return [send for send in decision.sends if isinstance(send.frame, kind)]


def error_of(decision: Decision) -> frames.Error:
    (send,) = sent(decision, frames.Error)
    assert isinstance(send.frame, frames.Error)
    return send.frame


def told(decision: Decision) -> list[str]:
    return [type(each).__name__ for each in decision.events]


def refusals(*decisions: Decision) -> list[int]:
    """How many each event says were refused."""
    every = [each for decision in decisions for each in decision.events]
    return [each.count for each in every if isinstance(each, events.MessageRefused)]
