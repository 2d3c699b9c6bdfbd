"""Why hosting can't start, in words that say what to do: for the window and for the terminal."""

from __future__ import annotations

import errno
import socket
from pathlib import Path
from typing import TYPE_CHECKING

from peerpyrtc_desktop.core.errors import CannotHost, NotOurs, Refused, is_disk_full
from peerpyrtc_desktop.store.data_dir import DataDir, InUse

if TYPE_CHECKING:
    from peerpyrtc_desktop.settings import Settings

_ANOTHER = "choose another folder with --data-dir"


def take(place: DataDir) -> None:
    """Have the data folder for this process. Raises CannotHost."""
    try:
        place.take()
    except (InUse, NotOurs, OSError) as fault:
        raise with_folder(fault, place.path) from fault


def with_folder(fault: InUse | NotOurs | OSError, folder: Path) -> CannotHost:
    """What is wrong with the data folder."""
    match fault:
        case InUse(pid=pid, url=url):
            process = "" if pid is None else f" (process {pid})"
            hosting = f" and hosts at {url}" if url else ""
            return CannotHost(
                f"Another PeerPyRTC Desktop{process} has the data folder {folder}{hosting}. "
                "Stop that one, or give this one a folder of its own with --data-dir."
            )
        case NotOurs():
            return CannotHost(f"{fault} Move it away, or {_ANOTHER}.")
    if isinstance(fault, FileExistsError | NotADirectoryError):
        return CannotHost(f"The data folder {folder} is no folder: {_ANOTHER}.")
    if is_disk_full(fault):
        return CannotHost(f"The disk is full, at {folder}: make room there, or {_ANOTHER}.")
    why = fault.strerror or str(fault)
    return CannotHost(
        f"Nothing can be kept in the data folder {folder}: {why}. Mend that, or {_ANOTHER}."
    )


class UdpFault(OSError):
    """The UDP port can't be opened."""

    def __init__(self, fault: OSError, port: int) -> None:
        super().__init__(fault.errno, fault.strerror or str(fault))
        self.port = port


def with_start(fault: OSError, settings: Settings) -> CannotHost:
    """What is wrong with the addresses and ports."""
    if isinstance(fault, socket.gaierror) or fault.errno == errno.EADDRNOTAVAIL:
        return CannotHost(
            f"{settings.host!r} is not an address of this machine: leave --host out, or give one."
        )
    if fault.errno == errno.EADDRINUSE:
        return CannotHost(_taken(fault, settings))
    if isinstance(fault, PermissionError):
        return CannotHost(
            f"This system keeps port {settings.port} for others: choose one from 1024 on with "
            "--port."
        )
    return CannotHost(f"The ports can't be opened: {fault.strerror or fault}.")


def _taken(fault: OSError, settings: Settings) -> str:
    if not isinstance(fault, UdpFault):
        return f"TCP port {settings.port} is in use: choose another one with --port."
    words = f"UDP port {fault.port} is in use: choose another one with --udp-port"
    if settings.udp_port is None and fault.port == settings.port:
        words += ", or one for TCP and UDP with --port"
    return f"{words}."


def with_room(refused: Refused) -> CannotHost:
    """A room can't be opened."""
    return CannotHost(f"A room could not be opened: {refused.text}")
