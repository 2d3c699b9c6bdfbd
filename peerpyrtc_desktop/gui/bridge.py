"""Carries what happens in the rooms to the models: events at 20 Hz, numbers once a second."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from time import monotonic, time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from peerpyrtc_desktop.core.events import (
    Acted,
    ActUndone,
    Event,
    EvidenceErased,
    MessageAccepted,
    MessageRedacted,
    MessageRefused,
    MessagesLost,
    NewcomersSee,
    PeerJoined,
    PeerLeft,
    PeerRenamed,
    PeerSnapshot,
    PeerUpdated,
    PinChanged,
    Reacted,
    RoomAdopted,
    RoomChanged,
    RoomClosed,
    RoomOpened,
    RoomUpdated,
)
from peerpyrtc_desktop.gui.connection_tests import ConnectionTests
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel, key
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.runtime.ports.host import Host

FLUSH_MS = 50
"""20 times a second: faster than anyone reads, and one insertion however much was said."""

FULL = 5_000
"""Rows or changes that wait at the most; then all is flushed at once, late timer or not."""

NUMBERS_MS = 1_000


@dataclass(frozen=True, slots=True)
class Models:
    """The tables the bridge fills."""

    rooms: RoomsModel
    peers: PeersModel
    log: LogModel


@dataclass(frozen=True, slots=True)
class Totals:
    """The status bar's numbers, and what is drawn of them: peers here, messages a second, bytes
    that wait to be sent, and those of the history's write-ahead log; deliveries and refusals a
    second, and the seconds by which the host's loop was late."""

    peers: int = 0
    rate: float = 0
    queued: int = 0
    log: int = 0
    deliveries: float = 0
    refused: float = 0
    lag: float = 0


class Bridge(QObject):
    """Listens to one host from when it is made until `close`."""

    flushed = Signal()
    """After the models have taken what came."""

    guest_seen = Signal()
    """A guest is here, or has been."""

    happened = Signal(str)
    """The last thing that happened but for messages, in words."""

    totals = Signal(Totals)
    """Once a second."""

    def __init__(self, host: Host, models: Models, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._models = models
        self._tests = ConnectionTests()
        self._rows: list[Row] = []
        self._moves: list[Event] = []  # what the other tables follow: none of what is said
        self._last = ""  # the last thing that happened since the last flush
        self._is_due = False
        self._accepted = 0
        self._refused = 0
        self._counted = monotonic()
        self._revision = 0
        self._flush_timer = QTimer(self, interval=FLUSH_MS, singleShot=True)
        self._flush_timer.timeout.connect(self.flush)
        self._numbers_timer = QTimer(self, interval=NUMBERS_MS)
        # Qt sees to it that coarse timers fall together: then all tables are painted in one go.
        for timer in (self._flush_timer, self._numbers_timer):
            timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._numbers_timer.timeout.connect(self.refresh)
        self._disconnect = host.events.connect(self._on_event)
        numbers = host.numbers()
        self._revision = numbers.revision
        self._delivered = numbers.delivered
        models.rooms.reset(numbers.rooms)
        models.peers.reset(numbers.changed)
        self._numbers_timer.start()

    def close(self) -> None:
        """Show what is left, then listen no more."""
        self._disconnect()
        self._flush_timer.stop()
        self._numbers_timer.stop()
        self.flush()

    def _on_event(self, event: Event) -> None:
        # Its row is made here and not in the flush: a thousand at once are a jerk in the window.
        if isinstance(event, MessageRefused | MessagesLost):
            self._refused += event.count
        rows = self._tests.rows(event)
        for each in rows:
            self._queue(each)
        row = rows[-1] if rows else None
        if isinstance(event, MessageAccepted):
            self._accepted += 1
        elif row is None or row.kind in (Kind.ACTIVITY, Kind.TROUBLE):
            self._moves.append(event)
            if row is not None and not _is_own(event):
                self._last = row.shown or row.text
        if len(self._rows) >= FULL or len(self._moves) >= FULL:
            self.flush()
        elif not self._is_due:
            self._is_due = True
            self._flush_timer.start()

    def _queue(self, row: Row) -> None:
        """Behind what was before it: what waits since an earlier host is told as this one begins.

        What has a place in its room keeps it, whatever the clock says.
        """
        pending = self._rows
        if row.place is None and pending and pending[-1].time > row.time:
            pending.insert(bisect_right(pending, row.time, key=lambda each: each.time), row)
        else:
            pending.append(row)

    def flush(self) -> None:
        """Hand the models what has come since the last time."""
        self._is_due = False
        self._flush_timer.stop()
        rows, self._rows = self._rows, []
        moves, self._moves = self._moves, []
        last, self._last = self._last, ""
        if not rows and not moves:
            return
        self._move_rooms(moves)
        self._move_peers(moves)
        if rows:
            self._models.log.append(rows)
        self._mark_log(moves)
        if last:
            self.happened.emit(last)
        if any(isinstance(event, PeerJoined) for event in moves):
            self.guest_seen.emit()
        self.flushed.emit()

    def refresh(self) -> None:
        """Read the numbers that no event tells of."""
        numbers = self._host.numbers(self._revision)
        self._revision = numbers.revision
        self._models.rooms.update(numbers.rooms)
        self._models.peers.update(numbers.changed)
        self._models.peers.tick(int(time() * 1_000))
        self._models.log.tick(Day.now())
        now = monotonic()
        passed = max(now - self._counted, 0.001)
        totals = Totals(
            numbers.peers,
            self._accepted / passed,
            numbers.queued,
            numbers.log,
            max(0, numbers.delivered - self._delivered) / passed,
            self._refused / passed,
            numbers.lag,
        )
        self._accepted, self._refused, self._counted = 0, 0, now
        self._delivered = numbers.delivered
        self.totals.emit(totals)

    def _mark_log(self, events: list[Event]) -> None:
        """What was taken back is marked where it stands, and looks as before once it is back."""
        for event in events:
            if isinstance(event, EvidenceErased):
                self._models.log.erase(event.before)
        marks = {
            (event.room, (event.epoch, event.seq)): 0 if event.is_back else event.time
            for event in events
            if isinstance(event, MessageRedacted)
        }
        if marks:
            self._models.log.mark(marks)
        reactions = {
            (event.room, (event.epoch, event.seq)): event.counts
            for event in events
            if isinstance(event, Reacted)
        }
        if reactions:
            self._models.log.react(reactions)

    def _move_rooms(self, events: list[Event]) -> None:
        changes: Counter[str] = Counter()
        for event in events:
            match event:
                case RoomOpened():
                    self._models.rooms.add(
                        event.room, by_host=event.by_host, newcomers_see=event.newcomers_see
                    )
                case RoomAdopted():
                    self._models.rooms.adopt(event.room)
                case RoomClosed():
                    self._models.rooms.remove(event.room)
                    del changes[event.room]
                case RoomUpdated():
                    self._models.rooms.describe(event.room, event.topic)
                case RoomChanged():
                    self._models.rooms.set(event.room, event.settings)
                case PinChanged():
                    self._models.rooms.pin(event.room, event.pinned)
                case NewcomersSee():
                    self._models.rooms.let_newcomers_see(event.room, event.count)
                case PeerJoined():
                    changes[event.room] += 1
                case PeerLeft():
                    changes[event.room] -= 1
                case _:
                    pass
        self._models.rooms.count(changes)

    def _move_peers(self, events: list[Event]) -> None:
        """Joins and leaves in their order, but together where the order doesn't matter."""
        came: dict[PeerKey, PeerSnapshot] = {}
        gone: set[PeerKey] = set()
        for event in events:
            match event:
                case PeerJoined(peer=peer) | PeerUpdated(peer=peer):
                    if key(peer) in gone:
                        self._models.peers.remove(gone)
                        gone = set()
                    came[key(peer)] = peer
                case PeerRenamed(peer=peer):
                    # Another row: rows go by names.
                    came.pop(PeerKey(event.room, event.former), None)
                    gone.add(PeerKey(event.room, event.former))
                    self._models.peers.remove(gone)
                    gone = set()
                    came[key(peer)] = peer
                case PeerLeft():
                    who = PeerKey(event.room, event.peer_id)
                    if came.pop(who, None) is None or who in self._models.peers:
                        gone.add(who)
                case _:
                    pass
        self._models.peers.remove(gone)
        self._models.peers.add(came.values())


def _is_own(event: Event) -> bool:
    """Whether the person here did that: what came of it is told where it was done."""
    match event:
        case Acted(act=act):
            return act.by.role == "host"
        case ActUndone(act=act):
            return act.undone is not None and act.undone.by.role == "host"
    return False
