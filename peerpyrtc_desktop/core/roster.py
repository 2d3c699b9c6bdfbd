"""Naming all who are in a room to one of them, in frames that each reader takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.server_frames import PeerInfo
from peerpyrtc_desktop.core.view import sees

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

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


def welcome(room: Room, own: Peer, now: Moment) -> tuple[list[PeerInfo], list[bytes]]:
    """Whom the welcome to the v1 peer `own` names, itself always among them, and the frames that
    name all others after it. What is told of a peer is encoded once, not for each who comes.
    """
    left = NAMED_BYTES
    named: list[PeerInfo] = []
    further: list[bytes] = []
    for peer in room.peers.values() if sees(room, own) else (own,):
        info = peer.info(now)
        if peer.coming is None or peer.coming[0] is not info:
            peer.coming = (info, msgspec.json.encode(info))
        told = peer.coming[1]
        left -= len(told) + _AROUND
        if left >= 0 or peer is own:
            named.append(info)
        else:
            further.append(told)
    return named, comings(further, together=own.takes_many)


def comings(infos: Sequence[bytes], *, together: bool) -> list[bytes]:
    """The v1 frames that tell of these who came, each a `PeerInfo` as JSON: as few as may be where
    their reader takes several in one (`AllJoined`), else one for each (`Joined`)."""
    if not together:
        return [b'{"type":"peer-joined","peer":%b}' % info for info in infos]
    runs: list[list[bytes]] = []
    left = 0
    for info in infos:
        left -= len(info) + 1
        if left < 0:
            runs.append([])
            left = NAMED_BYTES - len(info)
        runs[-1].append(info)
    return [b'{"type":"peers-joined","peers":[%b]}' % b",".join(run) for run in runs]
