"""Where a program keeps its history: a file as `peerpyrtc-desktop` has it, or a server's database.

Either is one host's at a time.
"""

from __future__ import annotations

import logging
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from peerpyrtc_desktop import server_url
from peerpyrtc_desktop.core.errors import CannotHost, NotOurs
from peerpyrtc_desktop.embed.errors import HistoryFault, InvalidArgument
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.store.blob_folder import BlobFolder
from peerpyrtc_desktop.store.data_dir import LOCK, DataDir, InUse

if TYPE_CHECKING:
    from peerpyrtc_desktop.keeper import Keeper

# Those of other kinds too: nobody means a folder of that name.
_URL = re.compile(r"[\w+]{1,40}://|postgres(ql)?[:+]")

log = logging.getLogger("peerpyrtc_desktop.embed")


def place_of(history: object) -> Path | str:
    """The path that a program gave, or the URL of a database. Raises InvalidArgument."""
    if not isinstance(history, str | os.PathLike):
        raise InvalidArgument(f"history is a path or a URL, not {type(history).__name__}.")
    path = os.fspath(history)
    if isinstance(path, str) and _URL.match(path):
        try:
            return str(server_url.check(path))
        except ValueError as fault:
            raise InvalidArgument(f"history: {fault}.") from None
    if not isinstance(path, str) or not path or "\0" in path:
        raise InvalidArgument(f"history is the path of a folder or a file, not {path!r}.")
    return Path(path).absolute()  # programs change their folder


def files_of_history(place: Path | str | None, files: object) -> Path | None:
    """The folder that a program gave for what guests share. Raises InvalidArgument."""
    if files is None:
        return None
    if not isinstance(place, str):
        raise InvalidArgument("history_files is for a database: a file has its files beside it.")
    folder = os.fspath(files) if isinstance(files, str | os.PathLike) else files
    if not isinstance(folder, str) or not folder or "\0" in folder or _URL.match(folder):
        raise InvalidArgument(f"history_files is the path of a folder, not {folder!r}.")
    return Path(folder).absolute()


class HistoryPlace:
    """The history of one host. `open` it, `release` it when the Hub has closed `history`.

    `place` is a file that is there, or a name with an ending; else a folder, which may be the
    data folder of `peerpyrtc-desktop` while no program runs on it; or a database's URL, with the
    folder `files` for what guests share, if that is to be kept. Messages go after `days`, with 0
    never.

    Raises:
        HistoryFault: another host has it, or there can be none.
    """

    def __init__(
        self, place: Path | str, days: int, recent: MemoryHistory, files: Path | None = None
    ) -> None:
        # With SQLAlchemy, which no other manager needs.
        from peerpyrtc_desktop.keeper import Keeper

        self._folder: DataDir | None = None
        if isinstance(place, Path):
            place = self._take(place)
        self._files = place.parent if isinstance(place, Path) else files
        self._keeper: Keeper = Keeper(
            place,
            days,
            on_trouble=_warn,
            on_fault=log_fault,
            on_doubt=log.warning,
            recent=recent,
            folder=self._files,
        )
        self.history = self._keeper.history

    def _take(self, path: Path) -> Path:
        """Have the file that is meant for this process; returns it. Raises HistoryFault."""
        from peerpyrtc_desktop.store.history.database import FILE

        try:
            is_file = path.is_file() or (path.suffix and not path.is_dir())
            file = path if is_file else path / FILE
            self._folder = DataDir(file.parent, LOCK if file.name == FILE else f"{file.name}.lock")
            self._folder.take()
        except InUse as taken:
            raise HistoryFault(_who(taken, path)) from taken
        except NotOurs as fault:
            raise HistoryFault(str(fault)) from fault
        except OSError as fault:
            raise HistoryFault(
                f"No history can be kept in {path}: {fault.strerror or fault}."
            ) from fault
        return file

    async def open(self, hub: Hub, files: BlobFolder) -> None:
        """Open it, and the rooms that were open when the last host ended. Raises HistoryFault.

        What guests share is kept beside a file, and with a server's database in the folder that was
        given for it; without one it goes with the process.
        """
        from peerpyrtc_desktop.keeper import CannotKeep
        from peerpyrtc_desktop.store.history.backend import Taken, files_of

        try:
            await self._keeper.open(hub)
        except Taken as fault:
            raise HistoryFault(
                f"{fault.by} has the history in {fault.name}: close that one, or choose another "
                "database."
            ) from fault
        except (CannotKeep, CannotHost) as fault:
            raise HistoryFault(str(fault)) from fault
        if self._files is not None:
            contents = files_of(self.history.place, self._files)
            files.outlast(contents)
            try:
                await hub.bring_back_files(self.history.files())
            except OSError as unread:
                log_fault(unread)

    async def end(self) -> None:
        """Do what was asked for beside this manager, once the history is closed."""
        from peerpyrtc_desktop.keeper import CannotKeep

        try:
            await self._keeper.end()
        except CannotKeep as fault:
            log.warning("what was to be forgotten or imported waits for a next start: %s", fault)
        except RuntimeError:
            return  # the process ends, and no thread begins any more: the next start does it

    def release(self) -> None:
        """Let others have it; again is harmless."""
        if self._folder is not None:
            self._folder.release()

    def on_fork(self) -> None:
        """This process is a fork: the history stays its parent's."""
        if self._folder is not None:
            self._folder.disown()
        self.history.disown()


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
