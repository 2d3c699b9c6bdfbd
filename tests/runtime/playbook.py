"""Send this, expect that: a room with a guest of each dialect, and what each sees of a deed.

Like this:

    play = Play()
    await play.open(actor="v1")
    await play.do("say")
    assert play.seen() == {"actor": "ack", "v1": 'actor: "hi"', "envelope": ..., ...}

What a guest saw is told in short, so that a table of deeds reads as one. Whoever adds a verb or a
state to the host adds a line to the tables that use it.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Awaitable, Callable
from typing import Any

from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard, UndoStrokes
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.hands import GiveWord
from peerpyrtc_desktop.runtime.commands.messages import Announce, Speak
from peerpyrtc_desktop.runtime.commands.moving import Move, Rename
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Mute, Timeout, Unmute, Warn
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event

DIALECTS = ("v1", "envelope", "raw", "undecided")

ROOM = "lobby"


class Play:
    """One room. The actor has the name `actor`; who looks on is called by the dialect it reads."""

    def __init__(self) -> None:
        self.host = FakeHost()
        self.links: dict[str, FakeLink] = {}
        self._refs = itertools.count(1)
        self._seen: dict[str, int] = {}
        self.actor = ""

    async def open(self, actor: str = "v1") -> None:
        """All are in the room, and have seen what there was to see."""
        await self.host.hub.open_at_start(ROOM)
        self.host.hub.start()
        for dialect in DIALECTS:
            self.links[dialect] = await self._join(dialect, dialect)
        self.links["v1"].receive(event(99_999_999, "first"))
        self.links["actor"] = await self._join("actor", actor)
        self.actor = actor
        self.look_away()

    async def close(self) -> None:
        """The end."""
        await self.host.hub.stop()
        assert self.host.faults == []

    async def _join(self, name: str, dialect: str) -> FakeLink:
        if dialect == "v1":
            return await self.host.join(name)
        link = await self.host.join_older(name)
        if dialect == "envelope":
            link.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
        elif dialect == "raw":
            link.receive("I speak plainly")
        return link

    async def enter(self, state: str) -> None:
        """The actor comes into a state; see `STATES`."""
        await STATES[state](self)
        self.look_away()

    def look_away(self) -> None:
        """What was to be seen until now counts no more."""
        self._seen = {name: len(link.sent) for name, link in self.links.items()}

    def seen(self) -> dict[str, str]:
        """What each has seen since, in short; who saw nothing isn't named."""
        told = {}
        for name, link in self.links.items():
            frames = [in_short(text) for text in link.sent[self._seen[name] :]]
            if said := "; ".join(each for each in frames if each):
                told[name] = said
        return told

    # Deeds

    async def do(self, deed: str) -> None:
        """The actor, or the host, does something; see `DEEDS`."""
        await DEEDS[deed](self)

    def _send(self, v1: Any, older: Any = None) -> None:
        """The actor sends this, in its own words."""
        frame = v1 if self.actor == "v1" else older
        assert frame is not None, f"no word for it in {self.actor}"
        self.links["actor"].receive(frame)

    async def say(self, text: str = "hi") -> None:
        """To all."""
        plain = text if self.actor == "raw" else {"peer_id": "actor", "message": text}
        self._send(event(next(self._refs), text), plain)

    async def whisper(self) -> None:
        """To the one who reads v1."""
        system = {"type": "SYSTEM", "action": "EVENT", "target": "v1"}
        payload = {"event": "message", "data": "psst"}
        self._send(event(next(self._refs), "psst", to="v1"), system | {"payload": payload})

    async def draw(self) -> None:
        """One stroke."""
        self._send(event(next(self._refs), {"points": [1, 2]}, name="stroke"))

    async def type(self) -> None:
        """It is writing."""
        self._send({"type": "typing"})

    async def raise_hand(self) -> None:
        """It asks for the word."""
        self._send({"type": "hand"})

    async def report(self) -> None:
        """It finds the room's first message bad."""
        epoch = self.links["v1"].last("welcome")["epoch"]
        ref = f"{next(self._refs):08}"
        self._send({"type": "report", "ref": ref, "epoch": epoch, "seq": 1, "text": "rude"})

    async def babble(self) -> None:
        """What nobody can read."""
        self._send('{"type":"event"', '{"type":"SYSTEM","action":5}')

    async def go(self) -> None:
        """It is gone."""
        self.links["actor"].go()

    # States

    async def be_usual(self) -> None:
        """As it came."""

    async def be_muted(self) -> None:
        """It has sent too much for too long, and all have been told."""
        peer = next(each for each in self.host.hub._state.seat_of if each.id == "actor")
        peer.standing.mute(30, self.host.clock())
        self.host.hub._on_beat(self.host.clock())

    async def be_out_of_breath(self) -> None:
        """It has sent as much as it may for now."""
        peer = next(each for each in self.host.hub._state.seat_of if each.id == "actor")
        while not peer.standing.allowance.take(self.host.clock()):
            pass

    async def be_back(self) -> None:
        """It has come back on another link, with its secret."""
        secret = self.links["actor"].last("welcome")["secret"]
        self.links["actor"] = await self.host.join("actor", secret=secret)

    async def lag(self) -> None:
        """It reads slower than it is written to."""
        self.links["actor"].observer.on_pressure(True)


def _host(command: Command[Any]) -> Callable[[Play], Awaitable[None]]:
    async def deed(play: Play) -> None:
        await play.host.hub.execute(command)

    return deed


async def _move(play: Play) -> None:
    await play.host.hub.execute(OpenRoom("garden"))
    await play.host.hub.execute(Move(ROOM, "actor", "garden"))


async def _next(play: Play) -> None:
    await play.host.hub.execute(GiveWord(ROOM, "actor"))


async def _take_back(play: Play) -> None:
    acts = await play.host.hub.acts(limit=1)
    for act in acts:
        await play.host.hub.execute(Undo(act.id))


DEEDS: dict[str, Callable[[Play], Awaitable[None]]] = {
    "say": Play.say,
    "whisper": Play.whisper,
    "draw": Play.draw,
    "type": Play.type,
    "raise a hand": Play.raise_hand,
    "report": Play.report,
    "babble": Play.babble,
    "go": Play.go,
    "host: announce": _host(Announce("Coffee")),
    "host: speak": _host(Speak(ROOM, "beep")),
    "host: set topic": _host(SetTopic(ROOM, "Tides")),
    "host: clear board": _host(ClearBoard(ROOM)),
    "host: restore board": _host(RestoreBoard(ROOM)),
    "host: undo strokes": _host(UndoStrokes(ROOM, "actor")),
    "host: take it back": _take_back,
    "host: kick": _host(Kick(ROOM, "actor", "rude")),
    "host: ban": _host(Ban(ROOM, "actor", parts=("device",), text="rude")),
    "host: time out": _host(Timeout(ROOM, "actor", 60, "rude")),
    "host: mute": _host(Mute(ROOM, "actor", 60)),
    "host: unmute": _host(Unmute(ROOM, "actor")),
    "host: warn": _host(Warn(ROOM, "actor", "No links")),
    "host: rename": _host(Rename(ROOM, "actor", "Max")),
    "host: move": _move,
    "host: next": _next,
    "host: close room": _host(CloseRoom(ROOM)),
}

STATES: dict[str, Callable[[Play], Awaitable[None]]] = {
    "usual": Play.be_usual,
    "muted": Play.be_muted,
    "out of breath": Play.be_out_of_breath,
    "back": Play.be_back,
    "lagging": Play.lag,
}


def in_short(text: str) -> str:
    """One frame as it was sent, in a few words; "" for what everybody gets all the time."""
    try:
        frame = json.loads(text)
    except ValueError:
        return f"text {text!r}"
    if not isinstance(frame, dict):
        return f"text {text!r}"
    if frame.get("type") == "SYSTEM":
        payload = frame["payload"]
        said = f" {payload['data']}" if isinstance(payload, dict) and "data" in payload else ""
        return f"SYSTEM {frame['action']} of {frame['peer_id']}{said}"
    if "message" in frame and "type" not in frame:
        return f"{frame['peer_id']} says {frame['message']}"
    return _v1(frame)


def _v1(frame: dict[str, Any]) -> str:
    match frame["type"]:
        case "event":
            name = "" if frame["name"] == "message" else f"{frame['name']} "
            to = " to me" if "to" in frame else ""
            return f"{frame['from']}{to}: {name}{json.dumps(frame.get('data'))}"
        case "announcement":
            return f"announcement {frame['text']}"
        case "error":
            return f"error {frame['code']}"
        case "peer-left":
            return f"{frame['id']} left {frame['reason']}"
        case "peer-updated":
            peer = frame["peer"]
            marks = [mark for mark in ("muted", "hand", "word") if peer.get(mark)]
            return f"{peer['id']} is {' and '.join(marks) or 'as usual'}"
        case "peer-renamed":
            return f"{frame['from']} is now {frame['to']}"
        case "warning":
            return f"warning {frame['text']}"
        case "unwarned":
            return f"unwarned {frame['text']}"
        case "room-updated":
            return f"topic {frame['room'].get('topic', '')}"
        case "typing":
            return f"{frame['id']} types"
        case "ping":
            return ""
        case other:
            return str(other)
