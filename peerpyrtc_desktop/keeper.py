"""What outlives the process: the history on disk, and the rooms that come back with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core.errors import NotOurs, Refused
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.schema import TooNew


class CannotKeep(Exception):
    """There can be no history in this place; says why, in a sentence. What is there stays."""


class Keeper:
    """The history of one host, in the file at `path`; whoever opens it must be its only host.

    `on_trouble` hears why nothing is kept on disk for now, and "" when it is again; `on_fault` what
    should not have happened; `on_doubt` what the person who hosts should know. What is older than
    `days` goes, with 0 never. `recent` stands in front of the disk.
    """

    def __init__(
        self,
        path: Path,
        days: int,
        *,
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
        on_doubt: Callable[[str], None],
        recent: MemoryHistory | None = None,
    ) -> None:
        self.history = DiskHistory(
            path, on_trouble, on_fault, days=days, on_doubt=on_doubt, recent=recent
        )
        self._on_doubt = on_doubt
        self._was_tried = False

    async def open(self, hub: Hub) -> None:
        """Open it, and the rooms that were open when the last host ended; again does nothing.

        Raises:
            CannotKeep: it can't be opened. All is kept in memory alone then.
        """
        if self._was_tried:
            return
        self._was_tried = True
        try:
            rooms = await self.history.open()
        except (TooNew, NotOurs, SQLAlchemyError, OSError) as fault:
            raise CannotKeep(_words(fault, self.history.path)) from fault
        hub.events.connect(self.history.follow)
        for room in rooms:
            answered = self.history.answered(room.name)
            try:
                hub.bring_back(room.name, by_host=room.by_host, topic=room.topic, answered=answered)
            except Refused as refused:
                text = f"The room {room.name!r} can't be opened again: {refused.text}"
                self._on_doubt(text)


def _words(fault: TooNew | NotOurs | SQLAlchemyError | OSError, path: Path) -> str:
    if isinstance(fault, TooNew):
        return f"A newer PeerPyRTC Desktop made {path}. Nothing in it was changed."
    why = getattr(fault, "orig", None) or fault
    return f"{path} can't be used ({why}). It was left as it is."
