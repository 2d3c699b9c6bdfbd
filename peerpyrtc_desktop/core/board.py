"""A room's whiteboard: strokes in their order, whose they are, and who may take which away.

The board is what the room's events "stroke", "erase", "restore" and "clear" add up to. Whoever has
seen them all has the same board, in whatever order they arrived: a stroke's name is the number of
its event, and of two events about one stroke the one with the higher number holds. What a stroke
looks like is the pages' own affair; here it is JSON of bounded size.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Annotated, TypeVar

import msgspec
from msgspec import Meta, Struct

from peerpyrtc_desktop.core.board_frames import BoardPiece, BoardStroke
from peerpyrtc_desktop.core.errors import Code, FrameError, too_long
from peerpyrtc_desktop.core.frame_bases import Seq
from peerpyrtc_desktop.core.strokes import Author, Change, KeptStroke, Stroke

_T = TypeVar("_T")

MAX_STROKE = 16 * 1024
"""Bytes of JSON in one stroke."""

MAX_STROKES = 10_000
"""Strokes to be seen on one board."""

MAX_BYTES = 32 * 1024 * 1024
"""Bytes of one board, with what can be brought back."""

MAX_ERASED = 1_000
"""Erased strokes of one board that can be brought back by whoever drew them."""

PIECE = 15 * 1024
"""Bytes of strokes in one frame of a board, unless one alone has more."""

PIECES = 12
"""Frames of a board for one request: the reader asks for more when it has them.

Together less than what may wait for one reader before others are held back for it
(`rtc.sctp_sender.HIGH_WATER`).
"""

OVERHEAD = 400
"""Bytes that a stroke takes beside its data."""

NAMES = frozenset({"stroke", "erase", "restore", "clear"})
"""The events that change a board."""


class Space:
    """Bytes that all boards of one host may take together."""

    def __init__(self, limit: int = 8 * MAX_BYTES) -> None:
        self.limit = limit
        self.used = 0


class _Erase(Struct):
    strokes: Annotated[tuple[Seq, ...], Meta(min_length=1, max_length=500)]


class _Restore(Struct, forbid_unknown_fields=True):
    strokes: Annotated[tuple[Seq, ...], Meta(max_length=500)] = ()
    clear: Seq | None = None


class Board:
    """The strokes of one room. All numbers are those of the room's one epoch."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._strokes: dict[int, Stroke] = {}  # in the order of their numbers
        self._erased: dict[int, None] = {}  # in the order of their erasing
        self._clearing = 0
        self._bytes = 0
        self._change = Change()
        self.visible = 0

    def told(self) -> Change | None:
        """What has changed since one asked last, for whoever keeps the board; None: nothing."""
        change, self._change = self._change, Change()
        return change if change.is_any else None

    def load(self, kept: Iterable[KeptStroke]) -> int:
        """Begin with these, in the order of their numbers, as an earlier host had kept them.

        Returns the highest number they have to do with: the room must count on from there, or two
        strokes would have one name. What there is no room for is left out.
        """
        highest = 0
        erased: list[tuple[int, int]] = []
        for each in kept:
            highest = max(highest, each.seq, each.cleared, each.erased)
            stroke = each.stroke(OVERHEAD)
            full = self._bytes + stroke.size > MAX_BYTES
            if full or self._space.used + stroke.size > self._space.limit:
                continue
            if stroke.visible and self.visible >= MAX_STROKES:
                continue
            self._strokes[each.seq] = stroke
            self._count(stroke.visible, stroke.size)
            self._clearing = max(self._clearing, each.cleared)
            if each.erased:
                erased.append((each.erased, each.seq))
        self._erased = {name: None for _, name in sorted(erased)}
        return highest

    def take(self, name: str, data: msgspec.Raw, author: Author, seq: int) -> None:
        """Let the event with the number `seq` change the board.

        Raises:
            FrameError: it may not, and nothing has changed.
        """
        if name == "stroke":
            self._draw(data, author, seq)
            return
        # An application that has never drawn here may use the other names as it likes.
        if not self._strokes:
            return
        if name == "erase":
            self._erase(_read(data, _Erase).strokes, author)
        elif name == "restore":
            asked = _read(data, _Restore)
            if asked.clear is not None:
                _check_may_clear(author)
                self.unclear(asked.clear)
            else:
                self._restore(asked.strokes, author)
        elif name == "clear":
            _check_may_clear(author)
            self.clear(seq)

    def _draw(self, data: msgspec.Raw, author: Author, seq: int) -> None:
        length = len(memoryview(data))
        if length > MAX_STROKE:
            raise too_long(length, MAX_STROKE, "bytes", "a stroke")
        self._check_count(1)
        size = length + OVERHEAD
        self._make_way(size)
        self._strokes[seq] = Stroke(seq, author.identity, author.name, data, size)
        self._count(1, size)
        self._change.drawn = True

    def _erase(self, names: tuple[int, ...], author: Author) -> None:
        # In the order of their numbers, as the next host will have them.
        for stroke in self._own(tuple(sorted(names)), author, "You can erase only what you drew."):
            if not stroke.erased:
                self.visible -= stroke.visible
                stroke.erased = True
                self._erased[stroke.seq] = None
                self._change.erased.append(stroke.seq)
        while len(self._erased) > MAX_ERASED:
            self._forget(next(iter(self._erased)))

    def _restore(self, names: tuple[int, ...], author: Author) -> None:
        strokes = self._own(names, author, "You can bring back only what you drew.")
        coming = [stroke for stroke in strokes if stroke.erased]
        self._check_count(len(coming))
        for stroke in coming:
            stroke.erased = False
            del self._erased[stroke.seq]
            self._change.restored.append(stroke.seq)
        self.visible += len(coming)

    def _own(self, names: tuple[int, ...], author: Author, words: str) -> list[Stroke]:
        """The strokes of these numbers, each once: all of them known, and all the author's."""
        found = []
        for name in dict.fromkeys(names):
            stroke = self._strokes.get(name)
            if stroke is None or stroke.cleared:
                raise FrameError(Code.NO_SUCH_STROKE, f"There is no stroke {name}.")
            if stroke.author != author.identity:
                raise FrameError(Code.FORBIDDEN, words)
            found.append(stroke)
        return found

    def clear(self, seq: int) -> int:
        """Take all strokes away; returns how many. This one clearing can be taken back."""
        self._forget_cleared()
        for name in tuple(self._erased):
            self._forget(name)
        for stroke in self._strokes.values():
            stroke.cleared = seq
        taken, self.visible = self.visible, 0
        self._clearing = seq if taken else 0
        self._change.cleared = taken > 0
        return taken

    @property
    def clearing(self) -> int | None:
        """The number of the clearing that can be taken back."""
        return self._clearing or None

    def unclear(self, seq: int) -> int:
        """Bring back what the clearing `seq` took away; returns how many strokes.

        Raises:
            FrameError: it isn't the last one, or is too old; or there is no room for them all.
        """
        if seq != self._clearing or not seq:
            raise FrameError(Code.NO_SUCH_STROKE, "What was cleared then is gone.")
        coming = [stroke for stroke in self._strokes.values() if stroke.cleared]
        self._check_count(len(coming))
        for stroke in coming:
            stroke.cleared = 0
        self.visible += len(coming)
        self._clearing = 0
        self._change.uncleared = True
        return len(coming)

    # Bounds

    def _check_count(self, more: int) -> None:
        if self.visible + more > MAX_STROKES:
            raise FrameError(Code.BOARD_FULL, f"A board has at most {MAX_STROKES} strokes.")

    def _make_way(self, size: int) -> None:
        """Give up what could be brought back, the oldest first, until there is room for `size`."""
        while self._bytes + size > MAX_BYTES or self._space.used + size > self._space.limit:
            if self._clearing:
                self._forget_cleared()
            elif self._erased:
                self._forget(next(iter(self._erased)))
            else:
                raise FrameError(Code.BOARD_FULL, "The board is full. Erase something first.")

    def _count(self, visible: int, size: int) -> None:
        self.visible += visible
        self._bytes += size
        self._space.used += size

    def _forget(self, name: int) -> None:
        """Let go of a stroke that nobody sees."""
        self._count(0, -self._strokes.pop(name).size)
        self._erased.pop(name, None)
        self._change.lost.append(name)

    def _forget_cleared(self) -> None:
        for stroke in [each for each in self._strokes.values() if each.cleared]:
            self._count(0, -self._strokes.pop(stroke.seq).size)
            self._change.lost_cleared = True
        self._clearing = 0

    def discard(self) -> None:
        """The room is gone: give all the space back."""
        self._count(-self.visible, -self._bytes)
        self._strokes.clear()
        self._erased.clear()
        self._clearing = 0

    # What a newcomer is sent

    def page(self, after: int, reader: str, place: tuple[int, int]) -> list[BoardPiece]:
        """The strokes numbered over `after`, as many as one request is answered with.

        `reader` is the identity of who asks, `place` the room's epoch and number at this moment.
        """
        names = list(self._strokes)
        pieces: list[BoardPiece] = []
        strokes: list[BoardStroke] = []
        filled = 0
        for name in names[bisect_right(names, after) :]:
            stroke = self._strokes[name]
            if not stroke.visible:
                continue
            if strokes and filled + stroke.size > PIECE:
                more = len(pieces) == PIECES - 1
                upto = strokes[-1].seq
                pieces.append(BoardPiece(*place, after, tuple(strokes), upto, more))
                if more:
                    return pieces
                after, strokes, filled = upto, [], 0
            own = stroke.author == reader
            strokes.append(BoardStroke(stroke.sender, name, stroke.data, own))
            filled += stroke.size
        pieces.append(BoardPiece(*place, after, tuple(strokes)))
        return pieces


def _read(data: msgspec.Raw, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(data, type=kind)
    except ValueError as fault:
        raise FrameError(Code.MALFORMED, f"That says nothing about the board: {fault}") from fault


def _check_may_clear(author: Author) -> None:
    if not author.may_clear:
        raise FrameError(Code.FORBIDDEN, "Only the host clears this board.")
