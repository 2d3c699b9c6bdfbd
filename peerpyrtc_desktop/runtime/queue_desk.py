"""What waits for a moderator: kept, brought back, let out when it is due, shown to moderators."""

from __future__ import annotations

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.command import Means
from peerpyrtc_desktop.runtime.commands.waiting import HELD

AT_ONCE = 50
"""Items in one frame to a moderator."""

_USUAL = frames.You("guest")
"""What one is who hears nothing of it."""


class QueueDesk:
    """One host's."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._state = means.state
        self._state.events.connect(self._hear)

    def bring_back(self, room: Room) -> None:
        """What waited in this room when an earlier host ended waits again."""
        kept = tuple(self._state.ledger.documents(HELD, HeldMessage))
        for held in sorted((held for _, held in kept), key=lambda held: held.time):
            if held.room == room.name:
                room.waiting.put(held)
                self._state.events.emit(events.MessageHeld(room.name, held))

    def beat(self, now: Moment) -> None:
        """What was only delayed goes out when it is due; knocks of those who left are gone."""
        self._means.threshold.beat(now.mono)
        for peer, seat in tuple(self._state.seat_of.items()):
            room = self._state.rooms[seat.request.room]
            self._tell_you(peer, room)
            if peer.role is Role.MODERATOR and not peer.sees_queue:
                self._welcome(peer, room)
        for room in tuple(self._state.rooms.values()):
            for held in room.waiting.due(now.wall):
                room.waiting.take(held.id)
                try:
                    self._means.release(room, held)
                except FrameError:
                    self._means.drop(room, held)

    def _welcome(self, peer: Peer, room: Room) -> None:
        """Show a moderator what waits."""
        peer.sees_queue = True
        knocks = [_knock(each) for each in self._means.threshold if each.room == room.name]
        waiting = sorted(
            (*(_item(held) for held in room.waiting), *knocks), key=lambda item: item.time
        )
        for first in range(0, len(waiting), AT_ONCE):
            self._tell(peer, frames.QueueFrame(add=tuple(waiting[first : first + AT_ONCE])))

    def _tell_you(self, peer: Peer, room: Room) -> None:
        """Let a guest know what it may not, if it doesn't know yet."""
        you = room.you(peer)
        if you != peer.told_you:
            is_news = peer.told_you is not None or you != _USUAL
            peer.told_you = you
            if is_news:
                self._tell(peer, you)

    def _hear(self, event: events.Event) -> None:
        match event:
            case events.MessageHeld(held=held):
                self._state.ledger.put(HELD, held.id, held)
                self._show(event.room, frames.QueueFrame(add=(_item(held),)))
            case events.HeldSettled(held=held):
                self._show(event.room, frames.QueueFrame(gone=(held.id,)))
            case events.Knocked(knock=knock):
                self._show(knock.room, frames.QueueFrame(add=(_knock(knock),)))
            case events.KnockEnded(knock=knock):
                self._show(knock.room, frames.QueueFrame(gone=(knock.id,)))
            case events.PeerJoined(peer=peer) | events.PeerUpdated(peer=peer):
                self._look_at(event.room, peer.id)
            case events.RoomChanged():
                room = self._state.rooms[event.room]
                for each in tuple(room.peers.values()):
                    self._tell_you(each, room)
            case events.RoomClosed():
                for name, held in tuple(self._state.ledger.documents(HELD, HeldMessage)):
                    if held.room == event.room:
                        self._state.ledger.put(HELD, name, None)
            case _:
                pass

    def _look_at(self, name: str, peer_id: str) -> None:
        room = self._state.rooms.get(name)
        peer = None if room is None else room.peers.get(peer_id)
        if room is None or peer is None:
            return
        self._tell_you(peer, room)
        if peer.role is Role.MODERATOR and not peer.sees_queue:
            self._welcome(peer, room)

    def _show(self, name: str, frame: frames.QueueFrame) -> None:
        room = self._state.rooms.get(name)
        for peer in () if room is None else tuple(room.peers.values()):
            if peer.role is Role.MODERATOR:
                self._tell(peer, frame)

    def _tell(self, peer: Peer, frame: frames.QueueFrame | frames.You) -> None:
        seat = self._state.seat_of.get(peer)
        if seat is not None:
            self._means.delivery.send(seat, frame, peer.dialect)


def _knock(knock: Knock) -> frames.QueueItem:
    return frames.QueueItem(knock.id, "knock", knock.time, knock.peer)


def _item(held: HeldMessage) -> frames.QueueItem:
    words = event_words(held.name, held.data) or ""
    return frames.QueueItem(
        held.id, "message", held.time, held.peer, held.stay, words, held.why, held.name, held.to
    )
