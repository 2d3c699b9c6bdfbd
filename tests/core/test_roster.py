"""Who comes is told who is there as they are then, however often they were told of before."""

from __future__ import annotations

import msgspec

from peerpyrtc_desktop.core import roster
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.server_frames import AllJoined, Joined, PeerInfo
from tests.core.rooms import LIMITS, at, with_peers

CROWD = 1000


def told(room: Room, own: Peer, seconds: float) -> dict[str, PeerInfo]:
    """Who is there, by what a newcomer is told at that time."""
    named, further = roster.welcome(room, own, at(seconds))
    assert own.id in {each.id for each in named}
    later = [msgspec.json.decode(frame, type=Joined).peer for frame in further]
    return {each.id: each for each in (*named, *later)}


def test_what_changes_is_told_to_the_next() -> None:
    """A hand, a word, a name, a role, a mute and its end: nothing told before is told again."""
    room, (ann, ben) = with_peers("Ann", "Ben")
    assert told(room, ben, 1)["Ann"] == ann.info(at(1))
    ann.hand, ann.word = 5, 6
    assert (told(room, ben, 2)["Ann"].hand, told(room, ben, 2)["Ann"].word) == (5, 6)
    ann.hand = ann.word = None
    assert told(room, ben, 3)["Ann"].hand is None
    ann.standing.mute(10, 4)
    assert [told(room, ben, 4 + past)["Ann"].muted_for for past in (1, 9, 11)] == [9, 1, None]
    room.call(ann, "Anna")
    assert sorted(told(room, ben, 20)) == ["Anna", "Ben"]


def test_who_is_as_before_is_not_described_anew() -> None:
    """In a crowd that is nearly everybody, for each who comes."""
    _room, (ann, _) = with_peers("Ann", "Ben")
    assert ann.info(at(1)) is ann.info(at(2))
    ann.hand = 5
    assert ann.info(at(3)).hand == 5


def test_of_a_crowd_everybody_is_told_once() -> None:
    """In the welcome or right after it; the welcome stays short enough for all readers."""
    room, peers = with_peers(*(f"Guest {number}" for number in range(CROWD)), limits=LIMITS)
    named, further = roster.welcome(room, peers[-1], at(1))
    assert len(msgspec.json.encode(named)) <= roster.NAMED_BYTES + 64
    assert named[-1].id == peers[-1].id
    assert len(named) + len(further) == CROWD
    assert set(told(room, peers[-1], 1)) == {each.id for each in peers}


def test_those_after_the_welcome_are_told_together_to_who_takes_it() -> None:
    """In the same order, each once, in frames that no reader finds too long."""
    room, peers = with_peers(*(f"Guest {number}" for number in range(CROWD)), limits=LIMITS)
    _, singly = roster.welcome(room, peers[-1], at(1))
    peers[-1].takes_many = True
    _, pieces = roster.welcome(room, peers[-1], at(1))
    assert len(pieces) < CROWD // 50
    assert all(len(each) <= roster.NAMED_BYTES + 64 for each in pieces)
    of_pieces = [
        each for piece in pieces for each in msgspec.json.decode(piece, type=AllJoined).peers
    ]
    assert of_pieces == [msgspec.json.decode(each, type=Joined).peer for each in singly]
    assert roster.comings([], together=True) == []


def test_who_may_not_see_others_is_told_of_itself() -> None:
    """Also by what comes after the welcome."""
    room, (_, ben) = with_peers("Ann", "Ben")
    table = msgspec.structs.replace(room.settings.permissions, guest=(Row.SEE,))
    room.settings = msgspec.structs.replace(room.settings, permissions=table)
    assert list(told(room, ben, 1)) == ["Ben"]
