"""A room's whiteboard: strokes in their order, whose they are, and who may take which away.

The board is what the room's events "stroke", "erase", "restore" and "clear" add up to. Whoever has
seen them all has the same board, in whatever order they arrived: a stroke's name is the number of
its event, and of two events about one stroke the one with the higher number holds. What a stroke
looks like is the pages' own affair; here it is JSON of bounded size.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

import msgspec

from peerpyrtc_desktop.core.board_frames import BoardPiece, Erase, Restore, read
from peerpyrtc_desktop.core.board_pieces import pieces
from peerpyrtc_desktop.core.errors import Code, FrameError, too_long
from peerpyrtc_desktop.core.lettering import is_lettered
from peerpyrtc_desktop.core.strokes import STROKE, Author, Change, KeptStroke, Stroke, drawn_by

MAX_STROKE = 16 * 1024
"""Bytes of JSON in one stroke."""

MAX_STROKES = 10_000
"""Strokes to be seen on one board."""

MAX_BYTES = 32 * 1024 * 1024
"""Bytes of one board, with what can be brought back."""

MAX_ERASED = 1_000
"""Erased strokes of one board that can be brought back by whoever drew them."""

OVERHEAD = 400
"""Bytes that a stroke takes beside its data."""

NAMES = frozenset({STROKE, "erase", "restore", "clear"})
"""The events that change a board."""


class Space:
    """Bytes that all boards of one host may take together."""

    def __init__(self, limit: int = 8 * MAX_BYTES) -> None:
        self.limit = limit
        self.used = 0


class Board:
    """The strokes of one room. All numbers are those of the room's one epoch."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._strokes: dict[int, Stroke] = {}  # in the order of their numbers
        self._erased: dict[int, None] = {}  # in the order of their erasing
        self._taken: dict[int, None] = {}  # the events by which moderators took some, in order
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
            highest = max(highest, each.seq, each.cleared, each.erased, each.taken)
            stroke = each.stroke(OVERHEAD, is_lettered=is_lettered(STROKE, each.data))
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
        taken = {each.taken for each in self._strokes.values() if each.taken}
        self._taken = dict.fromkeys(sorted(taken))
        return highest

    def take(self, name: str, data: msgspec.Raw, author: Author, seq: int) -> None:
        """Let the event with the number `seq` change the board.

        Raises:
            FrameError: it may not, and nothing has changed.
        """
        if name == STROKE:
            self._draw(data, author, seq)
            return
        # An application that has never drawn here may use the other names as it likes.
        if not self._strokes:
            return
        if name == "erase":
            self._erase(read(data, Erase).strokes, author)
        elif name == "restore":
            asked = read(data, Restore)
            if asked.clear is not None:
                author.check_may_clear()
                self.unclear(asked.clear)
            else:
                self._restore(asked.strokes, author)
        elif name == "clear":
            author.check_may_clear()
            self.clear(seq)

    def _draw(self, data: msgspec.Raw, author: Author, seq: int) -> None:
        length = len(memoryview(data))
        if length > MAX_STROKE:
            raise too_long(length, MAX_STROKE, "bytes", "a stroke")
        self._check_count(1)
        size = length + OVERHEAD
        self._make_way(size)
        stay = author.stay
        self._strokes[seq] = Stroke(seq, author.identity, author.name, data, size, stay=stay)
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
            if stroke is None or stroke.cleared or stroke.taken:
                raise FrameError(Code.NO_SUCH_STROKE, f"There is no stroke {name}.")
            if stroke.author != author.identity:
                raise FrameError(Code.FORBIDDEN, words)
            found.append(stroke)
        return found

    def clear(self, seq: int) -> int:
        """Take all strokes away; returns how many. This one clearing can be taken back."""
        self._forget_cleared()
        for name in [each.seq for each in self._strokes.values() if not each.visible]:
            self._forget(name)
        self._taken.clear()
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
        seen = sum(not stroke.taken for stroke in coming)  # words may have been redacted since
        self._check_count(seen)
        for stroke in coming:
            stroke.cleared = 0
        self.visible += seen
        self._clearing = 0
        self._change.uncleared = True
        return seen

    # What a moderator takes away

    def of(self, sender: str, stay: str = "", identity: str = "") -> list[Stroke]:
        """The strokes that can be taken from somebody; see `drawn_by`."""
        return drawn_by(self._strokes.values(), sender, stay, identity)

    @property
    def strokes(self) -> dict[int, Stroke]:
        """All that are there or can come back, by their numbers and in that order."""
        return self._strokes

    def take_away(self, names: Sequence[int], seq: int) -> int:
        """Take these away, by the event `seq`; returns how many of them were to be seen.

        Nobody can bring them back but `give_back`, as long as there is room to keep them, and until
        the board is cleared: whoever drew them can't, nor who cleared or took them before.
        """
        strokes = [self._strokes[name] for name in names]
        seen = sum(stroke.visible for stroke in strokes)
        for stroke in strokes:
            stroke.taken = seq
        self.visible -= seen
        self._taken[seq] = None
        self._change.taken += names
        return seen

    def give_back(self, seq: int, former: int = 0) -> list[int]:
        """Bring back what the event `seq` took away; returns the strokes to be seen again.

        Those that had been erased before stay erased, and what the event `former` had taken before
        stays taken by that, unless that one is given back.

        Raises:
            FrameError: nothing is left of it, or there is no room for it all.
        """
        coming = [stroke for stroke in self._strokes.values() if seq and stroke.taken == seq]
        if not coming:
            self._taken.pop(seq, None)  # what was taken anew since is not to stay that one's
            raise FrameError(Code.NO_SUCH_STROKE, "What was taken off the board is gone.")
        taken = former if former in self._taken else 0
        seen = [each.seq for each in coming if not (taken or each.erased or each.cleared)]
        self._check_count(len(seen))
        for stroke in coming:
            stroke.taken = taken
        self.visible += len(seen)
        self._taken.pop(seq, None)
        self._change.returned, self._change.returned_to = [each.seq for each in coming], taken
        return seen

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
            elif self._taken:
                self._forget_taken(next(iter(self._taken)))
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

    def _forget_taken(self, seq: int) -> None:
        for name in [each.seq for each in self._strokes.values() if each.taken == seq]:
            self._forget(name)
        self._taken.pop(seq, None)

    def discard(self) -> None:
        """The room is gone: give all the space back."""
        self._count(-self.visible, -self._bytes)
        self._strokes.clear()
        self._erased.clear()
        self._taken.clear()
        self._clearing = 0

    def page(self, after: int, reader: str, place: tuple[int, int]) -> list[BoardPiece]:
        """What one request for the strokes over `after` is answered with; see `pieces`."""
        names = list(self._strokes)
        strokes = (self._strokes[name] for name in names[bisect_right(names, after) :])
        return pieces(strokes, after, reader, place)
