"""What all guests' files have in common, as each guest's channel asks for it."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from peerpyrtc_desktop.core.decision import Moment
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.file_shelf import Shelf
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.runtime.limits import FileLimits
from peerpyrtc_desktop.runtime.ports.blobs import Blobs
from peerpyrtc_desktop.runtime.seating.seat import Seat

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.files.guest import FileGuest


class Desk(Protocol):
    """The desk of one host."""

    shelf: Shelf
    blobs: Blobs
    limits: FileLimits
    pulling: set[FileGuest]
    bringing: int

    def now(self) -> Moment:
        """The time on both clocks."""
        ...

    def check_may_send(self, seat: Seat, peer: Peer) -> None:
        """Raise FrameError unless the guest may bring files or pictures to its room now."""
        ...

    def admit_put(self, seat: Seat) -> None:
        """One more upload of all guests'. Raises FrameError: too many, or too fast."""
        ...

    def admit_get(self, seat: Seat) -> None:
        """One more download of all guests'. Raises FrameError: too many, or too fast."""
        ...

    def refused(self, seat: Seat, error: FrameError) -> None:
        """Something that this guest asked for was refused."""
        ...

    async def check(self, sha256: str) -> None:
        """Before the first time that contents of an earlier host are handed out: look into them.

        What isn't what its hash says is off the shelf then. Raises OSError: they can't be read.
        """
        ...

    def brought(self, sha256: str) -> None:
        """These contents have just come, and are what their hash says."""
        ...

    def clear(self, gone: list[str]) -> None:
        """These contents are off the shelf: let go of their bytes."""
        ...

    def report(self, fault: BaseException) -> None:
        """What should not have happened, and is not the guest's doing."""
        ...

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Start a task."""
        ...

    def gone(self, guest: FileGuest) -> None:
        """This guest's channel is closed."""
        ...
