"""The numbers that are design, not tuning (DESIGN.md, section 6)."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerpyrtc_desktop.core.moderation import RoomLimits


@dataclass(frozen=True, slots=True)
class HubLimits:
    """What one host takes on. Times are seconds, sizes bytes.

    `guest_rooms` says whether guests may open rooms. `enforced` is False under `--limits off`; what
    keeps the process alive stays in force.
    """

    guest_rooms: bool = True
    rooms: int = 100
    rooms_per_address: int = 20
    half_open: int = 256
    half_open_per_address: int = 64
    join_deadline: float = 15
    queue: int = 1024 * 1024
    queue_patience: float = 5
    # A receiver this far behind is gone for good, and five seconds more of it would hurt all.
    queue_ceiling: int = 8 * 1024 * 1024
    ping_every: float = 5
    silent_v1: float = 15
    silent_older: float = 20
    refused_for: float = 60
    room: RoomLimits = field(default_factory=RoomLimits)
    enforced: bool = True

    @classmethod
    def off(cls, *, guest_rooms: bool = True, guests_clear: bool = False) -> HubLimits:
        """No limits on rate, rooms and joins: for benchmarks."""
        room = RoomLimits(enforced=False, guests_clear=guests_clear)
        return cls(enforced=False, guest_rooms=guest_rooms, room=room)

    @classmethod
    def on(cls, *, guest_rooms: bool = True, guests_clear: bool = False) -> HubLimits:
        """All of them as they are by default."""
        return cls(guest_rooms=guest_rooms, room=RoomLimits(guests_clear=guests_clear))
