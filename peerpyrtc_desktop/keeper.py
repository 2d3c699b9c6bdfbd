"""What outlives the process: the history on disk, and the rooms that come back with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core.errors import CannotHost, NotOurs, Refused
from peerpyrtc_desktop.core.events import Event
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from peerpyrtc_desktop.store.file_system import OnNetwork
from peerpyrtc_desktop.store.history import later, upkeep
from peerpyrtc_desktop.store.history.backend import Taken, Unreachable, files_of, name_of
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.retention import SIZE
from peerpyrtc_desktop.store.history.schema import Damaged, TooNew


class CannotKeep(Exception):
    """There can be no history in this place; says why, in a sentence. What is there stays."""


class Keeper:
    """The history of one host, in a file, or in a server's database by its URL.

    Whoever opens a file must be its only host; a database sees to that itself.

    `on_trouble` hears why nothing is kept on disk for now, and "" when it is again; `on_fault` what
    should not have happened; `on_doubt` what the person who hosts should know. What is older than
    `days` goes, and the oldest of what is over `size` bytes, with 0 never. `recent` stands in front
    of the disk. `folder` has the contents of what guests share, if `place` is a database.
    `on_back` is awaited when a server that was away at the start is there after all, with all it
    has: once nobody is here.

    With `sets_aside`, a file that is no whole history gives way to a new one: it gets another name,
    which `notice` says. Nothing is ever deleted.
    """

    def __init__(
        self,
        place: Path | str,
        days: int,
        *,
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
        on_doubt: Callable[[str], None],
        size: int = SIZE,
        recent: MemoryHistory | None = None,
        sets_aside: bool = False,
        folder: Path | None = None,
        on_back: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.history = DiskHistory(
            place, on_trouble, on_fault, days=days, size=size, on_doubt=on_doubt, recent=recent
        )
        self._on_doubt = on_doubt
        self._on_trouble = on_trouble
        self._contents = None if folder is None else files_of(place, folder)
        self._file = place if isinstance(place, Path) and sets_aside else None
        self._was_tried = False
        self._on_back = on_back
        self._is_followed = False
        self._gives_way = False
        self._is_back_told = False
        self.notice = ""

    async def open(self, hub: Hub) -> None:
        """Open it, and the rooms that were open when the last host ended; again does nothing.

        Raises:
            CannotKeep: it can't be opened. All is kept in memory alone then.
            CannotHost: another host has it, or what it takes isn't installed.
        """
        if self._was_tried:
            return
        if not self._is_followed:
            self._is_followed = True
            hub.events.connect(self._follow)
        try:
            rooms = await self._opened()
        except CannotHost:
            raise
        except (TooNew, NotOurs, Damaged, SQLAlchemyError, sqlite3.Error, OSError) as fault:
            self._was_tried = True
            if isinstance(fault, Unreachable):
                hub.late_history.expect()
                self.history.look_out(partial(self._come_late, hub))
            raise CannotKeep(_words(fault, name_of(self.history.place))) from fault
        self._was_tried = True
        self._bring_back(hub, rooms)

    def _follow(self, event: Event) -> None:
        if not self._gives_way:
            self.history.follow(event)

    @contextmanager
    def _giving_way(self) -> Iterator[None]:
        """While this lasts rooms go that the history is to bring back: nobody has closed them."""
        self._gives_way = True
        try:
            yield
        finally:
            self._gives_way = False

    def _bring_back(self, hub: Hub, rooms: Iterable[KeptRoom]) -> None:
        hub.bring_back_moderation(self.history.moderation)
        for room in rooms:
            try:
                hub.bring_back(room)
            except Refused as refused:
                text = f"The room {room.name!r} can't be opened again: {refused.text}"
                self._on_doubt(text)

    async def end(self) -> None:
        """Do what was asked for meanwhile, once `history` is closed.

        Raises:
            CannotKeep: it can't be done now, and is done before the next start.
        """
        place = self.history.place
        # A server that is silent keeps no program from ending.
        if not (self._was_tried if isinstance(place, Path) else self.history.stored):
            return
        try:
            await later.do_what_was_asked(place, self._on_doubt, self._contents)
        except (TooNew, NotOurs, Damaged, SQLAlchemyError, sqlite3.Error, OSError) as fault:
            raise CannotKeep(_words(fault, name_of(place))) from fault

    async def _opened(self) -> list[KeptRoom]:
        """Open what is there, or a new one in place of what is no history."""
        try:
            place = self.history.place
            await later.do_what_was_asked(place, self._on_doubt, self._contents)
            return await self.history.open()
        except (NotOurs, Damaged) as fault:
            if self._file is None:
                raise
            aside = upkeep.set_aside(self._file)
            self._say(f"{fault} It is {aside} now: `peerpyrtc-desktop doctor` says what to do.")
        rooms = await self.history.open()
        self._say("A new history has begun.")
        return rooms

    async def _come_late(self, hub: Hub) -> bool:
        """The server answers: go on with it, if nobody is here; returns whether that is over.

        The rooms that people are in have begun without it: what they were before is there alone.
        So have those in which somebody waits for what is decided.
        """
        name = name_of(self.history.place)

        async def bring_back() -> None:
            self._bring_back(hub, await self._opened())
            if self._on_back is not None:
                await self._on_back()

        try:
            has_come = await hub.late_history.come(
                self.history.catch_up, bring_back, self._on_doubt, self._giving_way
            )
        except (TooNew, NotOurs, Damaged, CannotHost, SQLAlchemyError, OSError) as fault:
            if isinstance(fault, Unreachable | Taken):  # again, or somebody else was first
                return False
            self._on_doubt(f"The database answers again. {_words(fault, name)}")
            return True
        if has_come:
            self._on_doubt(f"The database {name} answers again: all that it has is here.")
            self._on_trouble("")
        elif not self._is_back_told:
            self._is_back_told = True
            self._on_doubt(
                f"The database {name} answers again. What is said and decided goes there, and the "
                "rooms are what they were, when nobody is here any more and nothing waits, or as "
                "the host ends and starts."
            )
        return has_come

    def _say(self, words: str) -> None:
        self.notice = f"{self.notice} {words}".lstrip()
        self._on_doubt(words)


def _words(fault: Exception, name: str) -> str:
    match fault:
        case TooNew():
            return (
                f"A newer PeerPyRTC Desktop made {name}. Nothing in it was changed: update this "
                "one, or choose another place."
            )
        case NotOurs() | Damaged():
            return f"{fault} It was left as it is."
        case Unreachable() | OnNetwork():
            return f"{fault}."
    why = getattr(fault, "orig", None) or getattr(fault, "strerror", None) or fault
    return f"{name} can't be used ({why}). It was left as it is."
