"""What an older client is told that says it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.core import events, frames, roster
from peerpyrtc_desktop.core.decision import Decision, Moment, Send
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.view import sees

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


def introduce(room: Room, peer: Peer, user_agent: str, now: Moment) -> Decision:
    """Tell an older client where it is. Each believes itself host until it hears who is.

    With a hundred peers that is 50 KB for a frame of 50 bytes, so once a second must do.
    """
    decision = Decision()
    if peer.describe(user_agent):
        told = events.PeerUpdated(room.name, room.snapshot_of(peer, now), now.wall)
        decision.events.append(told)
        decision.sends.append(Send(frames.Updated(peer.info(now)), but=peer))
    if peer.introduced is not None and now.mono - peer.introduced < 1:
        return decision
    peer.introduced = now.mono
    peers, host = room.peers, room.host_id
    shown = list(peers.values())
    if not sees(room, peer):
        shown, host = [peer], SERVER_ID
    named, further = roster.split([each.info(now) for each in shown], peer.id)
    seen = tuple((info, peers[info.id].last_seen) for info in named)
    decision.sends.append(Send(frames.RoomState(peer.id, host, seen), to=peer))
    decision.sends += [Send(frames.Joined(info), to=peer) for info in further]
    decision.sends.append(Send(frames.HostChanged(host), to=peer))
    return decision
