"""A guest's channel for what passes: games and pointers, which would rather lose than wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.runtime.ports.links import SideChannel

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.seating.seat import Seat

PROTOCOL_VOLATILE = "peerpyrtc.volatile.v1"
"""What a client names as the `protocol` of its channel for what passes.

The client opens it unordered and without retransmits. It brings the frames of the main channel, of
which `passing` without a `ref` is meant here, and is answered there. What others pass on so comes
to it here, and on the main channel to guests who have none.
"""


class VolatileGuest:
    """Fills `SideObserver` for one seat: what comes is heard as if it came on the main channel."""

    def __init__(self, seat: Seat, side: SideChannel) -> None:
        self._seat = seat
        seat.volatile = side

    def on_side_frame(self, frame: str | bytes) -> None:
        """See `SideObserver`."""
        self._seat.on_message(frame)

    def on_side_acked(self) -> None:
        """See `SideObserver`: nobody waits for that."""

    def on_side_closed(self) -> None:
        """See `SideObserver`."""
        self._seat.volatile = None
