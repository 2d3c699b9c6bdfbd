"""Where a program keeps its history: a file as `peerpyrtc-desktop` has it, which is one host's."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.embed.errors import HistoryFault, InvalidArgument
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.store.data_dir import LOCK, DataDir, InUse

if TYPE_CHECKING:
    from peerpyrtc_desktop.keeper import Keeper

log = logging.getLogger("peerpyrtc_desktop.embed")


def path_of(history: object) -> Path:
    """The path that a program gave. Raises InvalidArgument."""
    if not isinstance(history, str | os.PathLike):
        raise InvalidArgument(f"history is a path, not {type(history).__name__}.")
    path = os.fspath(history)
    if not isinstance(path, str) or not path or "\0" in path:
        raise InvalidArgument(f"history is the path of a folder or a file, not {path!r}.")
    return Path(path).absolute()  # programs change their folder


class HistoryPlace:
    """The history of one host. `open` it, `release` it when the Hub has closed `history`.

    `path` is a file that is there, or a name with an ending; else a folder, which may be the
    data folder of `peerpyrtc-desktop` while no program runs on it. Messages go after `days`, with 0
    never.

    Raises:
        HistoryFault: another host has it, or there can be none.
    """

    def __init__(self, path: Path, days: int, recent: MemoryHistory) -> None:
        # With SQLAlchemy, which no other manager needs.
        from peerpyrtc_desktop.keeper import Keeper
        from peerpyrtc_desktop.store.history.database import FILE

        try:
            is_file = path.is_file() or (path.suffix and not path.is_dir())
            file = path if is_file else path / FILE
            self._place = DataDir(file.parent, LOCK if file.name == FILE else f"{file.name}.lock")
            self._place.take()
        except InUse as taken:
            raise HistoryFault(_who(taken, path)) from taken
        except NotOurs as fault:
            raise HistoryFault(str(fault)) from fault
        except OSError as fault:
            raise HistoryFault(
                f"No history can be kept in {path}: {fault.strerror or fault}."
            ) from fault
        self._keeper: Keeper = Keeper(
            file, days, on_trouble=_warn, on_fault=log_fault, on_doubt=log.warning, recent=recent
        )
        self.history = self._keeper.history

    async def open(self, hub: Hub) -> None:
        """Open it, and the rooms that were open when the last host ended. Raises HistoryFault."""
        from peerpyrtc_desktop.keeper import CannotKeep

        try:
            await self._keeper.open(hub)
        except CannotKeep as fault:
            raise HistoryFault(str(fault)) from fault

    def release(self) -> None:
        """Let others have it; again is harmless."""
        self._place.release()

    def on_fork(self) -> None:
        """This process is a fork: the history stays its parent's."""
        self._place.disown()


def _who(taken: InUse, path: Path) -> str:
    other = "Another host"
    if taken.pid is not None:
        mine = taken.pid == os.getpid()
        other = "Another manager of this program" if mine else f"Another process ({taken.pid})"
    return f"{other} has the history in {path}: close that one, or choose another path."


def _warn(trouble: str) -> None:
    if trouble:
        log.warning("history off, what is said is in memory alone: %s", trouble)
    else:
        log.warning("history on again")


def log_fault(fault: BaseException) -> None:
    """What should not have happened."""
    log.error("fault in the host", exc_info=fault)
