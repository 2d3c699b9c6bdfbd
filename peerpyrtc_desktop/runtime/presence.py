"""Who came and who went, gathered where many would hear of it.

Each who comes is told to all who are there: what a crowd costs grows with its square. In a large
room what happens within `GATHER`, or longer in a crowd, is told at once, and of all who came in one
frame where the reader takes that; in a small one it costs little, and nobody waits.
"""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import groupby

import msgspec

from peerpyrtc_desktop.core import frames, roster
from peerpyrtc_desktop.core.decision import Send
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.view import sees

LARGE = 32
"""Peers beyond which a room is large."""

GATHER = 0.05
"""Seconds that a crowd may wait to hear of each other."""

GATHER_EACH = 0.001
"""Seconds that it may wait for each who would hear it, where that is longer. A packet costs as much
with ten names as with one: telling a thousand takes 50 to 100 ms, which so is a tenth of the host's
time while they come, and a third where they were told three times as often."""


class Presence:
    """Holds back what large rooms are told of comings and goings, for a moment.

    `tell(peer, frame)` sends one encoded frame. Whoever tells a room anything else must `flush` it
    first: nobody hears somebody speak of whose coming it hasn't heard.
    """

    def __init__(self, tell: Callable[[Peer, bytes], None]) -> None:
        self._tell = tell
        self._gathered: dict[Room, _Gathered] = {}

    def holds_back(self, room: Room, send: Send, wall: int) -> bool:
        """Take this, to be told soon; False if it is to be told now."""
        frame = send.frame
        is_coming = isinstance(frame, frames.Joined)
        is_going = isinstance(frame, frames.Left | frames.HostChanged) and send.but is None
        if send.to is not None or len(room.peers) <= LARGE or not (is_coming or is_going):
            return False
        gathered = self._gathered.get(room)
        if gathered is None:
            gathered = self._gathered[room] = _Gathered()
            asyncio.get_running_loop().call_later(_patience(room), self._on_time, room, gathered)
        gathered.frames.append((frame, wall))
        if is_coming and send.but is not None:
            # A newcomer's welcome names all who are there: it hears of what comes after it.
            gathered.since[send.but] = len(gathered.frames)
        return True

    def _on_time(self, room: Room, gathered: _Gathered) -> None:
        if self._gathered.get(room) is gathered:
            self.flush(room)

    def flush(self, room: Room) -> None:
        """Tell the room now what was held back."""
        gathered = self._gathered.pop(room, None)
        if gathered is None:
            return
        # Encoded once per dialect, however many read it.
        texts: dict[tuple[Dialect, bool], _Texts] = {}
        for peer in room.peers.values():
            if not sees(room, peer):  # none of it is about it
                continue
            reading = (peer.dialect, peer.takes_many)
            theirs = texts.get(reading)
            if theirs is None:
                theirs = texts[reading] = _Texts(gathered.frames, *reading)
            for text in theirs.since(gathered.since.get(peer, 0)):
                self._tell(peer, text)


def _patience(room: Room) -> float:
    return max(GATHER, len(room.peers) * GATHER_EACH)


class _Gathered:
    """What one room will be told; `since` is where it begins for those who came meanwhile."""

    def __init__(self) -> None:
        self.frames: list[tuple[frames.AnyServerFrame, int]] = []
        self.since: dict[Peer, int] = {}


class _Texts:
    """What was gathered, as readers of one dialect are told it: those who take several who came in
    one frame get each run of comings so."""

    def __init__(
        self, gathered: list[tuple[frames.AnyServerFrame, int]], dialect: Dialect, together: bool
    ) -> None:
        self._singly = [encode(frame, dialect, wall) for frame, wall in gathered]
        self._ends: list[int] = []
        self._runs: list[_Run | None] = []
        if dialect is Dialect.V1 and together:
            for is_coming, run in groupby(gathered, key=_is_coming):
                told = [frame for frame, _ in run]
                self._ends.append((self._ends or [0])[-1] + len(told))
                self._runs.append(_Run(told) if is_coming else None)

    def since(self, number: int) -> list[bytes]:
        """All of it from there on: for who came meanwhile, what came after."""
        at, told = bisect_right(self._ends, number), list[bytes]()
        for end, run in zip(self._ends[at:], self._runs[at:], strict=True):
            told += self._text(number, end) if run is None else run.last(end - number)
            number = end
        return told + self._text(number, len(self._singly))

    def _text(self, first: int, end: int) -> list[bytes]:
        return [text for text in self._singly[first:end] if text is not None]


class _Run:
    """Some who came one after the other; what is told of all of them is made once."""

    def __init__(self, told: Iterable[frames.AnyServerFrame]) -> None:
        self._infos = [
            msgspec.json.encode(each.peer) for each in told if isinstance(each, frames.Joined)
        ]
        self._all = roster.comings(self._infos, together=True)

    def last(self, count: int) -> list[bytes]:
        """The frames that tell of so many of them, of those who came last."""
        if count >= len(self._infos):
            return self._all
        return roster.comings(self._infos[-count:], together=True)


def _is_coming(gathered: tuple[frames.AnyServerFrame, int]) -> bool:
    return isinstance(gathered[0], frames.Joined)
