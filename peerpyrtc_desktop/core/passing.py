"""What passes: shown to those who are there, neither numbered nor kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.core import board_frames, frames
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Moment, Send
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


def show(room: Room, peer: Peer, frame: board_frames.Passing, now: Moment) -> Decision:
    """Pass on what a peer shows while it draws. Nobody waits for an answer to it."""
    try:
        room.gate.check(peer, Row.DRAW, room.settings, now)
    except FrameError:
        return Decision()
    peers = room.peers.values()
    readers = tuple(each for each in peers if each.at_board and each is not peer)
    return Decision(glimpse=Glimpse(frame.shown(peer.id), readers) if readers else None)


def show_typing(room: Room, peer: Peer, active: bool, now: Moment) -> Decision:
    """Let those know who will read what is being written."""
    told = frames.PeerTyping(peer.id, active)
    if room.gate.check(peer, Row.CHAT, room.settings, now) is None:
        return Decision([Send(told, but=peer)])
    return Decision([Send(told, to=each) for each in room.moderators(but=peer)])
