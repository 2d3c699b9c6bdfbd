"""The whiteboard of one room, as the host tells it: read in pages, then followed by its events."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, deque
from collections.abc import Callable, Sequence
from operator import attrgetter
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from peerpyrtc_desktop.core.board import MAX_STROKES, NAMES
from peerpyrtc_desktop.core.board_frames import Erase, read
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.events import (
    DrawnStroke,
    Event,
    MessageAccepted,
    RoomClosed,
    RoomOpened,
)
from peerpyrtc_desktop.core.strokes import STROKE
from peerpyrtc_desktop.gui.board.stroke import Stroke
from peerpyrtc_desktop.gui.board.stroke import read as read_stroke
from peerpyrtc_desktop.runtime.ports.host import Host

_EVERY: Final = 20
"""Milliseconds between two looks at what has come."""

_SLICE: Final = 0.006
"""Seconds of one."""

_PAGE: Final = 100
"""Strokes that the host is asked for at once."""

_MOST: Final = 5_000
"""Events that wait; of more it is read anew what came of them."""

_seq = attrgetter("seq")


class BoardModel(QObject):
    """Strokes in their order, of the room that is shown. What is no stroke to the pages is none
    here."""

    changed = Signal(list, list, bool)
    """Strokes came, and went; and whether those that came lie on top of all others."""

    begun = Signal()
    """Another room's board is shown, or none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: Host | None = None
        self._unhear: Callable[[], None] | None = None
        self.room: str | None = None
        self.opened = 0
        self.strokes: list[Stroke] = []
        self._drew: Counter[tuple[str, str]] = Counter()  # strokes, by name and stay
        self._known: dict[int, Stroke | None] = {}  # None: it is no stroke to the pages
        self._events: deque[MessageAccepted] = deque()
        self._after: int | None = None  # up to where it is read; None: it is, all of it
        self._again = False
        self._is_resting = False
        self._timer = QTimer(self, interval=_EVERY, singleShot=True)
        self._timer.timeout.connect(self._work)

    @property
    def is_whole(self) -> bool:
        """Whether all is here that the host has told of."""
        return self._after is None and not self._events

    def follow(self, host: Host) -> None:
        """Hear of what is drawn there."""
        self.unfollow()
        self._host = host
        self._unhear = host.events.connect(self._on_event)
        self.show(None if self._is_resting else self.room)

    def unfollow(self) -> None:
        """Hear nothing any more: a host that goes on would tell it of each event for good."""
        if self._unhear is not None:
            self._unhear()
        self._host = self._unhear = None

    def show(self, room: str | None) -> None:
        """From now on this room's board is the one; None: nobody looks, and nothing is read."""
        self.room = room
        self._is_resting = False
        self._clear()
        self._load()
        self.begun.emit()

    def rest(self) -> None:
        """Nobody looks for now: nothing is read. What is there stays until more is drawn."""
        self._is_resting = True
        self._timer.stop()

    def go_on(self) -> None:
        """Somebody looks again."""
        self._is_resting = False
        if not self.is_whole:
            self._wake()

    def stroke(self, seq: int) -> Stroke | None:
        """The one of this number, if it is there."""
        return self._known.get(seq)

    @property
    def people(self) -> int:
        """How many drew what is there, each in a stay. Asked at each change: nothing is gone
        through for it."""
        return len(self._drew)

    # What comes

    def _on_event(self, event: Event) -> None:
        if isinstance(event, MessageAccepted):
            if event.room == self.room and event.name in NAMES and event.to is None:
                if self._is_resting:
                    self.show(None)  # nothing grows that nobody looks at
                    return
                self._events.append(event)
                if len(self._events) > _MOST:
                    self._clear()
                    self._load()
                self._wake()
        elif isinstance(event, RoomClosed | RoomOpened) and event.room == self.room:
            self.show(None if self._is_resting else self.room)

    def _clear(self) -> None:
        gone, self.strokes = self.strokes, []
        self._drew.clear()
        self._known.clear()
        self._events.clear()
        self._after, self._again = None, False
        if gone:
            self.changed.emit([], gone, True)

    def _load(self) -> None:
        if self._host is not None and self.room is not None:
            self._after = 0
            self._wake()

    def _wake(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _work(self) -> None:
        """Take in what has come, for a slice of time; and tell of it all at once."""
        end = perf_counter() + _SLICE
        came: dict[int, Stroke] = {}
        gone: list[Stroke] = []
        top = self.strokes[-1].seq if self.strokes else 0
        while self._events and perf_counter() < end:
            self._take(self._events.popleft(), came, gone)
        while self._after is not None and perf_counter() < end:
            self._read_on(self._after, came)
        if self._again and self.is_whole:
            self._again, self._after = False, 0
        if came or gone:
            left = {each.seq for each in gone}
            self.strokes = (
                [each for each in self.strokes if each.seq not in left] if left else self.strokes
            )
            added = sorted(came.values(), key=_seq)
            self._count(added, gone)
            is_top = bool(added) and added[0].seq > top
            if is_top:
                self.strokes.extend(added)
            else:
                for each in added:
                    insort(self.strokes, each, key=_seq)
            self.changed.emit(added, gone, is_top or not added)
        if self._events or self._after is not None:
            self._wake()

    def _count(self, added: list[Stroke], gone: list[Stroke]) -> None:
        for each in added:
            self._drew[each.sender, each.stay] += 1
        for each in gone:
            who = each.sender, each.stay
            self._drew[who] -= 1
            if not self._drew[who]:
                del self._drew[who]

    def _read_on(self, after: int, came: dict[int, Stroke]) -> None:
        assert self._host is not None
        page = None if self.room is None else self._host.board(self.room, after, _PAGE)
        if page is None:
            self._after = None
            return
        self.opened = page.opened
        for each in page.strokes:
            self._add(each, came)
        self._after = page.strokes[-1].seq if page.more else None

    def _add(self, drawn: DrawnStroke, came: dict[int, Stroke]) -> None:
        if drawn.seq in self._known or len(self._known) >= 2 * MAX_STROKES:
            return
        stroke = self._known[drawn.seq] = read_stroke(drawn)
        if stroke is not None:
            came[drawn.seq] = stroke

    def _take(self, event: MessageAccepted, came: dict[int, Stroke], gone: list[Stroke]) -> None:
        if event.name == STROKE:
            self._add(DrawnStroke(event.seq, event.sender, event.stay, event.data), came)
        elif event.name == "erase":
            try:
                names: Sequence[int] = read(event.data, Erase).strokes
            except FrameError:
                return  # an application's own word
            self._drop(names, came, gone)
        elif event.name == "clear":
            self._drop([each for each in self._known if each < event.seq], came, gone)
        else:
            # What comes back isn't said in the event: it is read anew, where it isn't known.
            self._again = True

    def _drop(self, names: Sequence[int], came: dict[int, Stroke], gone: list[Stroke]) -> None:
        for name in names:
            stroke = self._known.pop(name, None)
            if stroke is not None and came.pop(name, None) is None:
                gone.append(stroke)

    def place(self, seq: int) -> int:
        """How many of those there lie below one of this number."""
        return bisect_left(self.strokes, seq, key=_seq)
