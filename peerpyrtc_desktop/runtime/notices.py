"""Reports and flags that nobody has looked at, kept: a new start of the host forgets none."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.runtime.ledger import Ledger

NOTICE = "notice"
"""The kind of document."""

MAX_NOTICES = 500
"""Of all rooms. Then the oldest gives way of whoever has brought the most: nobody drives out what
others report by reporting much."""


class Notices:
    """One host's, the oldest first. `emit` tells of each that comes and goes."""

    def __init__(self, ledger: Ledger, emit: Callable[[events.Event], None]) -> None:
        self._ledger = ledger
        self._emit = emit
        self._flags = 0
        self._notices: OrderedDict[str, Notice] = OrderedDict()

    def __iter__(self) -> Iterator[Notice]:
        return iter(tuple(self._notices.values()))

    def bring_back(self) -> None:
        """Have those that an earlier host had, and tell of them."""
        kept = [notice for _, notice in self._ledger.documents(NOTICE, Notice)]
        for notice in sorted(kept, key=lambda notice: notice.time):
            self._notices[notice.id] = notice
            self._tell(notice, True)

    def add(self, notice: Notice) -> None:
        """It is there from now on, once."""
        if notice.id in self._notices:
            return
        self._notices[notice.id] = notice
        self._ledger.put(NOTICE, notice.id, notice)
        self._tell(notice, True)
        if len(self._notices) > MAX_NOTICES:
            self.settle(self._least_missed())

    def _least_missed(self) -> Notice:
        brought = Counter(map(_source, self._notices.values()))
        most = max(brought.values())
        return next(it for it in self._notices.values() if brought[_source(it)] == most)

    def find(self, room: str, notice_id: str) -> Notice:
        """The one of this id. Raises Refused (`NO_SUCH_ITEM`): it isn't there any more."""
        notice = self._notices.get(notice_id)
        if notice is None or notice.room != room:
            raise Refused(Code.NO_SUCH_ITEM, "That is decided already.")
        return notice

    def settle(self, notice: Notice) -> None:
        """Somebody has looked at it, or nobody can any more: it waits no longer."""
        self._notices.pop(notice.id, None)
        self._ledger.put(NOTICE, notice.id, None)
        self._tell(notice, False)

    def _tell(self, notice: Notice, waits: bool) -> None:
        """Let all know that it waits, or no longer does."""
        self._emit(events.Noticed(notice, waits))

    def hear(self, event: events.Event) -> None:
        """What guests report waits; what a room had goes with it."""
        match event:
            case events.MessageReported(room=room, epoch=epoch, seq=seq):
                # However many report one message, and however often: it is looked at once.
                self.add(
                    Notice(
                        f"r{epoch}-{seq}-{room}",
                        "report",
                        room,
                        event.time,
                        event.author,
                        event.author_stay,
                        event.quote,
                        epoch,
                        seq,
                        event.reporter,
                        event.text,
                        event.stay,
                    )
                )
            case events.Flagged(room=room):
                self._flags += 1
                name = f"f{event.time}-{self._flags}"
                self.add(
                    Notice(
                        name,
                        "flag",
                        room,
                        event.time,
                        event.peer,
                        event.stay,
                        event.words,
                        event.epoch,
                        event.seq if event.epoch else 0,
                        event.rule,
                    )
                )
            case events.RoomClosed(room=room):
                for notice in self:
                    if notice.room == room:
                        self.settle(notice)
            case _:
                pass


def _source(notice: Notice) -> str:
    """The stay of who has brought it here: who reports it, or who is flagged."""
    return notice.by_stay if notice.kind == "report" else notice.stay
