"""What outlives the process: the history on disk, and the rooms that come back with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.core.errors import NotOurs, Refused
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.schema import TooNew


class Keeper:
    """The history of one host, in its data folder. `notice` says, after `open`, why there is none.

    A history that can't be opened keeps nobody from hosting: then all is kept in memory alone, and
    the file stays as it is.
    """

    def __init__(self, folder: Path, days: int, on_trouble: Callable[[str], None]) -> None:
        self.history = DiskHistory(
            folder, on_trouble, journal.fault, days=days, on_doubt=journal.warn
        )
        self.notice = ""
        self._is_open = False

    async def open(self, hub: Hub) -> None:
        """Open it, and the rooms that were open when the last host ended; again is harmless."""
        if self._is_open:
            return
        try:
            rooms = await self.history.open()
        except (TooNew, NotOurs, SQLAlchemyError, OSError) as fault:
            self.notice = _words(fault, self.history.path)
            journal.warn(self.notice)
            self._is_open = True
            return
        self._is_open = True
        hub.events.connect(self.history.follow)
        for room in rooms:
            answered = self.history.answered(room.name)
            try:
                hub.bring_back(room.name, by_host=room.by_host, topic=room.topic, answered=answered)
            except Refused as refused:
                journal.warn(f"The room {room.name!r} can't be opened again: {refused.text}")


def _words(fault: TooNew | NotOurs | SQLAlchemyError | OSError, path: Path) -> str:
    if isinstance(fault, TooNew):
        return f"History is off: a newer PeerPyRTC Desktop made {path}. Nothing in it was changed."
    why = getattr(fault, "orig", None) or fault
    return f"History is off: {path} can't be used ({why}). It was left as it is."
