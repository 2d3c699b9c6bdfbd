"""Carrying out what a room decided: frames to links, records to the history, events to all."""

from __future__ import annotations

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Moment, Send
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.view import is_own, sees, view
from peerpyrtc_desktop.runtime import replaced
from peerpyrtc_desktop.runtime.acks import Acks
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.pin_desk import PinDesk
from peerpyrtc_desktop.runtime.presence import Presence
from peerpyrtc_desktop.runtime.reaction_news import ReactionNews
from peerpyrtc_desktop.runtime.seating.seat import Seat
from peerpyrtc_desktop.runtime.tasks import Tasks

_SAID = frames.Relayed | frames.Announcement
"""What counts as delivered."""

_NAMES_NOBODY = frames.Ack | frames.Reactions
"""What may come before it is told who has come: it is about a message."""

STALE = 64 * 1024
"""Bytes queued for a peer beyond which passing frames are dropped: it would see them too late."""


class Delivery:
    """Brings each peer what is for it, wherever it sits."""

    def __init__(self, state: HostState, tasks: Tasks) -> None:
        self._state = state
        self._pins = PinDesk(state, tasks, self.apply)
        self.presence = Presence(lambda peer, text: state.seat_of[peer].send(text))
        self.reactions = ReactionNews(state, self.send)
        self._acks = Acks(self._tell)

    def apply(self, room: Room, decision: Decision, now: Moment) -> None:
        """Carry out a Decision, in the order that `Room` promises."""
        for send in decision.sends:
            if not self.presence.holds_back(room, send, now.wall):
                if not isinstance(send.frame, _NAMES_NOBODY):
                    self.presence.flush(room)
                self._carry_out(room, send, now)
        if decision.glimpse is not None:
            self.presence.flush(room)
            self._show(room, decision.glimpse, now)
        if decision.reacted is not None:
            self.reactions.gather(room, decision.reacted)
        if decision.again is not None:
            self._acks.again(decision.again)
        if (record := decision.record) is not None:
            self._acks.expect(record)
            self._state.history.append(
                room.name, record, lambda stored: self._acks.settle(record, stored)
            )
        if decision.replaced:
            replaced.note(self._state.ledger, decision.replaced)
        for event in decision.events:
            self._state.events.emit(event)

    def beat(self) -> None:
        """Tell what time alone has changed in the rooms."""
        for room in tuple(self._state.rooms.values()):
            now = self._state.now()
            decision = room.beat(now)
            if decision.sends or decision.events:
                self.apply(room, decision, now)

    def send(self, seat: Seat, frame: frames.AnyServerFrame, dialect: Dialect) -> int:
        """Send one frame to one seat, as it may see it; returns its bytes, 0 if nothing is sent."""
        room, peer = self._state.rooms.get(seat.request.room), seat.peer
        if room is not None and peer is not None and not sees(room, peer):
            seen = view(peer.id, frame)
            if seen is None:
                return 0
            frame = seen
        text = encode(frame, dialect, self._state.now().wall)
        if text is None:
            return 0
        seat.send(text)
        return len(text)

    def _carry_out(self, room: Room, send: Send, now: Moment) -> None:
        if send.to is not None:
            seat = self._state.seat_of.get(send.to)
            if seat is not None and self.send(seat, send.frame, send.to.dialect):
                self._state.delivered += isinstance(send.frame, _SAID)
            return
        # Encoded once per dialect, however many read it; and once more for those who see less.
        texts: dict[Dialect, bytes | None] = {}
        fewer: dict[tuple[Dialect, bool], bytes | None] = {}
        hides = room.settings.permissions.hides
        sent = 0
        for peer in room.peers.values():
            if peer is send.but:
                continue
            if hides and not sees(room, peer):
                kind = (peer.dialect, is_own(peer.id, send.frame))
                if kind not in fewer:
                    seen = view(peer.id, send.frame)
                    fewer[kind] = None if seen is None else encode(seen, peer.dialect, now.wall)
                if (text := fewer[kind]) is not None:
                    self._state.seat_of[peer].send(text)
                    sent += 1
                continue
            if peer.dialect not in texts:
                texts[peer.dialect] = encode(send.frame, peer.dialect, now.wall)
            text = texts[peer.dialect]
            if text is not None:
                self._state.seat_of[peer].send(text)
                sent += 1
        if isinstance(send.frame, _SAID):
            self._state.delivered += sent

    def _show(self, room: Room, glimpse: Glimpse, now: Moment) -> None:
        text = encode(glimpse.frame, Dialect.V1, now.wall)  # no other dialect knows what passes
        is_event = isinstance(glimpse.frame, frames.Passed)
        for peer in glimpse.readers:
            if not sees(room, peer):
                continue
            seat = self._state.seat_of[peer]
            if text is None or seat.link is None or seat.link.queued > STALE:
                continue
            if not is_event or seat.volatile is None:
                seat.send(text)
            elif seat.volatile.queued <= STALE:  # which may be no part of the link's
                seat.volatile.send_text(text)

    def _tell(self, peer: Peer, frame: frames.AnyServerFrame) -> None:
        seat = self._state.seat_of.get(peer)
        if seat is not None:
            self.send(seat, frame, peer.dialect)
