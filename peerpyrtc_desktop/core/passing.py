"""What passes: shown to those who are there, neither numbered nor kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.core import board_frames, file_frames, frames
from peerpyrtc_desktop.core.board import NAMES
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Moment, Send
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import raw, read_text
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.verdict import Case, Outcome

if TYPE_CHECKING:
    from msgspec import Raw

    from peerpyrtc_desktop.core.room import Room


SAID = frozenset({"message", "json", file_frames.EVENT}) | NAMES
"""Names of events that all pages and programs know for what is numbered and kept."""


def show(
    room: Room, peer: Peer, frame: board_frames.Passing | frames.Pass, now: Moment
) -> Decision:
    """Pass on what is stale with the next one. Nobody waits for an answer to it."""
    shown: board_frames.PassedOn | frames.Passed
    try:
        if isinstance(frame, frames.Pass):
            shown, readers = _passed(peer, frame), _readers(room, peer, frame, now)
            if readers is None:
                readers = [each for each in room.peers.values() if each is not peer]
        else:
            room.gate.check(peer, Row.DRAW, room.settings, now)
            peers = room.peers.values()
            shown = frame.shown(peer.id)
            readers = [each for each in peers if each.at_board and each is not peer]
    except FrameError:
        if isinstance(frame, frames.Pass):
            room.gate.drop(peer)
        return Decision()
    there = tuple(each for each in readers if each.dialect is Dialect.V1)
    return Decision(glimpse=Glimpse(shown, there) if there else None)


def relay(room: Room, peer: Peer, frame: frames.Pass, now: Moment) -> list[Send]:
    """Pass on what its sender wants to hear of again.

    Raises:
        FrameError: the peer may not do so now, or whoever it is for isn't here.
    """
    passed, readers = _passed(peer, frame), _readers(room, peer, frame, now)
    if readers is None:
        return [Send(passed, but=peer)]
    return [Send(passed, to=each) for each in readers]


def _passed(peer: Peer, frame: frames.Pass) -> frames.Passed:
    return frames.Passed(peer.id, frame.name, frame.data, frame.to)


def _readers(room: Room, peer: Peer, frame: frames.Pass, now: Moment) -> list[Peer] | None:
    """Who gets it, once it has passed all that an event has to: it can't wait. None: all others.

    Raises:
        FrameError: the peer may not say such a thing now, or it is called like what is said itself:
            a message, a file or a stroke that passes would be one that nobody has looked at.
    """
    if frame.name in SAID:
        text = f"What is called {frame.name!r} is said, and kept: it can't pass."
        raise FrameError(Code.NOT_ALLOWED, text, frame.ref)
    row = Row.CHAT if frame.to is None else Row.WHISPER
    judges, waits = room.gate.judges(peer, room.settings, now), room.gate.asks_program
    only_moderators = False
    if judges and not waits:
        case = Case(peer, room.settings, row, now, frame.ref, *_read(frame), passes=True)
        verdict = room.gate.judge(case, judges)
        waits = verdict.waits or verdict.redactor is not None
        only_moderators = verdict.outcome is Outcome.REDIRECT
    if waits:
        text = "What you say here is looked at first, and what passes can't wait."
        raise FrameError(Code.NOT_ALLOWED, text, frame.ref)
    if frame.to is not None:
        return [target_of(room, frame.to, frame.stay, frame.ref)]
    return room.moderators(but=peer) if only_moderators else None


def _read(frame: frames.Pass) -> tuple[str, Raw]:
    """What rules read of it, as an event's name and data: all its text, its own name before that.

    Of numbers under a name of one word nothing is read, as of strokes: a pointer that stands still
    repeats nothing.
    """
    if b'"' not in bytes(frame.data) and frame.name.isascii() and " " not in frame.name:
        return "message", raw("")
    return "message", raw(f"{frame.name} {read_text(frame.data)}")


def target_of(room: Room, to: str, stay: str | None, ref: str | None) -> Peer:
    """The peer that is meant, if it is here, and in that stay.

    Raises:
        FrameError: it isn't (`NO_SUCH_PEER`).
    """
    target = room.peers.get(to)
    if target is None:
        raise FrameError(Code.NO_SUCH_PEER, f"{to!r} is not in this room.", ref)
    if stay is not None and stay != target.stay:
        text = f"The {to!r} you wrote to has left. Who is here now is another stay."
        raise FrameError(Code.NO_SUCH_PEER, text, ref)
    return target


def show_typing(room: Room, peer: Peer, active: bool, now: Moment) -> Decision:
    """Let those know who will read what is being written."""
    told = frames.PeerTyping(peer.id, active)
    if room.gate.check(peer, Row.CHAT, room.settings, now) is None:
        return Decision([Send(told, but=peer)])
    return Decision([Send(told, to=each) for each in room.moderators(but=peer)])
