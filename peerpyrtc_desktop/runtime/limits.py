"""The numbers that are design, not tuning (DESIGN.md, section 6)."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerpyrtc_desktop.core.limits import RoomLimits


@dataclass(frozen=True, slots=True)
class FileLimits:
    """What one host takes on in files. Sizes are bytes, times seconds.

    `share` is how much of `total` one guest's files may take before its own oldest give way.
    Transfers are those under way at once, a guest's and all guests'. Rates are transfers begun in a
    second, a burst of them at once; `frames` are all text frames of a guest on its file channel.
    `claim` is how long contents wait for the event that announces them; after `stall` seconds
    without a byte a transfer is given up, an upload that has brought none after `first_byte`. An
    address may begin as many as `an_address` devices.
    """

    size: int = 25 * 1024 * 1024
    total: int = 1024 * 1024 * 1024
    share: int = 256 * 1024 * 1024
    uploads: int = 2
    downloads: int = 4
    all_uploads: int = 32
    all_downloads: int = 128
    put_rate: float = 1 / 3
    put_burst: int = 20
    all_put_rate: float = 5
    all_put_burst: int = 100
    get_rate: float = 5
    get_burst: int = 200
    frame_rate: float = 200
    frame_burst: int = 2000
    claim: float = 3600
    stall: float = 30
    first_byte: float = 5
    an_address: int = 8


@dataclass(frozen=True, slots=True)
class HubLimits:
    """What one host takes on. Times are seconds, sizes bytes.

    `evidence_days` is how long words that were taken back are kept for the host.
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
    evidence_days: int = 30
    room: RoomLimits = field(default_factory=RoomLimits)
    files: FileLimits = field(default_factory=FileLimits)
    enforced: bool = True

    @classmethod
    def off(cls, *, guest_rooms: bool = True, guests_clear: bool = False) -> HubLimits:
        """No limits on rate, rooms and joins: for benchmarks."""
        room = RoomLimits(enforced=False, guests_clear=guests_clear)
        return cls(enforced=False, guest_rooms=guest_rooms, room=room)

    @classmethod
    def generous(cls) -> HubLimits:
        """For a program that embeds us: its guests run its own pages, and it may know them.

        PeerPyRTC had no limits, and pages written for it send at each move of a mouse; all guests
        may come from one address, where a proxy stands in front. What keeps the process alive and
        a flood of joins bounded stays in force.
        """
        room = RoomLimits(
            peers=1000, peers_per_address=1000, rate=1000, burst=10_000, newcomers_see=None
        )
        # As many joins at once as a room takes, for when all of it reloads.
        return cls(
            rooms=1000,
            rooms_per_address=1000,
            half_open=1000,
            half_open_per_address=1000,
            room=room,
        )

    @classmethod
    def on(cls, *, guest_rooms: bool = True, guests_clear: bool = False) -> HubLimits:
        """All of them as they are by default."""
        return cls(guest_rooms=guest_rooms, room=RoomLimits(guests_clear=guests_clear))
