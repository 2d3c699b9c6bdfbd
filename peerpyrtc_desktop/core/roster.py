"""Naming all who are in a room to one of them, in frames that each reader takes."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from peerpyrtc_desktop.core.server_frames import PeerInfo

NAMED_BYTES = 48 * 1024
"""Bytes of those who are there that one frame names. A frame that is longer than its reader takes
never arrives, and 64 KiB is all that some take."""

_AROUND = 32
"""Bytes by which a peer may be longer in a frame of the older clients."""


def split(infos: Sequence[PeerInfo], own: str) -> tuple[list[PeerInfo], list[PeerInfo]]:
    """Whom a frame to the peer `own` names, itself always among them, and who is named after it."""
    left = NAMED_BYTES
    for number, info in enumerate(infos):
        left -= len(msgspec.json.encode(info)) + _AROUND
        if left < 0:
            further = [each for each in infos[number:] if each.id != own]
            mine = [each for each in infos[number:] if each.id == own]
            return [*infos[:number], *mine], further
    return list(infos), []
