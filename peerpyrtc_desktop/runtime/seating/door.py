"""The door: who may begin to join."""

from __future__ import annotations

import hmac
import math
from collections import Counter
from collections.abc import Sequence

from peerpyrtc_desktop.core import names, roll
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.network import network_of
from peerpyrtc_desktop.runtime.seating.kept_out import KeptOut, sends_from
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat, Stage, standing_key

PRESENT, PRESENT_OLDER = 1.5, 6.0
"""Seconds: who was heard as lately as this is there. The older clients can't be asked, but their
browsers check the way every few seconds."""

ASK_AGAIN = 2.0
"""Seconds until the holder of a name, which is asked within one, has shown whether it is there."""


class Door:
    """Checks an offer before anything is built for it. Changes no room.

    Limits on what one address may have don't count the address "": those whom a program let in
    without saying where they are.
    """

    def __init__(self, state: HostState) -> None:
        self._state = state
        self._limits = state.limits
        self.kept_out = KeptOut(state)

    def check(self, request: JoinRequest, now: float) -> Seat | None:
        """Raise Refused, or return the seat whose place this request takes (or None).

        Raises:
            Refused: a bad or taken name, a guest that was sent out, a full room, too many.
        """
        names.check_room_name(request.room)
        names.check_peer_id(request.peer_id)
        self.kept_out.check(request, now, {request.remote})
        room = self._state.rooms.get(request.room)
        if room is None:
            self._state.check_no_twin(request.room)
            self.check_new_room(request)
        former = self._check_name(request, now)
        if former is None and room is not None:
            self._check_called(request, room)
        if former is None and room is not None:
            self.check_full(room, request.remote)
        return former

    # Guests

    def all_of(self, guest: Seat) -> list[Seat]:
        """The seats that one guest has in all rooms, and those it is about to take; it first."""
        it = guest.request
        others = [
            seat
            for seat in self._state.seats
            if seat is not guest and seat.request.device == it.device
        ]
        if not it.device:
            others = [
                seat
                for seat in others
                if seat.request.remote == it.remote and not seat.keys.isdisjoint(guest.keys)
            ]
        return [guest, *others]

    def check_way(self, seat: Seat, now: float) -> None:
        """Look again, as a channel opens: now it is known where the guest's packets come from.

        Raises:
            Refused: one who was there was sent out, whatever address it asked from this time.
        """
        self.kept_out.check(seat.request, now, {seat.request.remote, sends_from(seat)})
        room = self._state.rooms.get(seat.request.room)
        if room is not None and room.holder(seat.keys) is None:
            self._check_called(seat.request, room)

    # Names

    def _check_name(self, request: JoinRequest, now: float) -> Seat | None:
        keys = names.keys(request.peer_id)
        seat = self._claimant(request.room, keys)
        if seat is None:
            return None
        if self.is_same_guest(seat, request):
            return seat
        raise Refused(
            Code.NAME_TAKEN,
            f"The name {request.peer_id!r} is taken in this room.",
            suggestion=self._suggest(request),
            retry_after=self._ask_for(seat, now),
            own=bool(request.device) and seat.request.device == request.device,
        )

    def _check_called(self, request: JoinRequest, room: Room) -> None:
        """Raise Refused unless this room takes that name; moderators may have any."""
        settings, it = room.settings, request
        if not (settings.roll or settings.reserved or settings.names_stay):
            return
        if self._state.roles.of(it.device, room.name, self._state.now().wall) is not None:
            return
        roll.check_called(it.peer_id, settings)
        if settings.names_stay and (own := self._called_before(request, room.name)):
            text = f"You are {own!r} in this room, and names stay here."
            raise Refused(Code.BAD_NAME, text, suggestion=own)

    def _called_before(self, request: JoinRequest, room: str) -> str | None:
        """What this device is or was called in the room lately, if that is another name."""
        for guest in self._state.guests():
            if guest.room == room and request.device and guest.device == request.device:
                return None if roll.is_same(guest.peer, request.peer_id) else guest.peer
        return None

    def _ask_for(self, seat: Seat, now: float) -> float | None:
        """In how many seconds it may be known whether a name's holder is there; None if it is.

        A guest whose browser crashed, or whose phone is out of reach, keeps its name until it is
        missed. Often it is that guest itself who asks for the name anew.
        """
        if seat.peer is None or seat.link is None:
            return None
        present = PRESENT if seat.peer.dialect is Dialect.V1 else PRESENT_OLDER
        if now - seat.link.last_heard < present:
            return None
        seat.pinged = -math.inf  # asked at the next beat: who is there has answered by then
        return ASK_AGAIN

    def _suggest(self, request: JoinRequest) -> str | None:
        room = self._state.rooms.get(request.room)
        taken = set[str]() if room is None else room.keys()
        for seat in self._state.seats:
            if seat.stage is not Stage.SEATED and seat.request.room == request.room:
                taken |= seat.keys
        return names.suggest(request.peer_id, lambda name: not taken.isdisjoint(names.keys(name)))

    def _claimant(self, room: str, keys: frozenset[str]) -> Seat | None:
        """Who has a name with one of these keys, or is about to."""
        return self._state.holder(room, keys) or self._half_open(room, keys)

    def _half_open(self, room: str, keys: frozenset[str]) -> Seat | None:
        for seat in self._state.seats:
            is_theirs = seat.peer is None and not seat.keys.isdisjoint(keys)
            if is_theirs and seat.request.room == room and seat.stage is not Stage.GONE:
                return seat
        return None

    def is_same_guest(self, seat: Seat, request: JoinRequest) -> bool:
        """Whether the request may take the seat's place.

        A v1 guest shows the secret that its welcome gave it, inside the encrypted channel. The
        older clients know none: for them the same network address stands in, and so it does for
        a join under way, which has got nothing yet that could be lost.
        """
        if seat.request.peer_id != request.peer_id:
            return False
        if request.newest_wins or self.shows_secret(seat, request):
            return True
        if seat.peer is None or seat.peer.is_older:
            same_device = seat.request.device == request.device
            return seat.request.remote == request.remote and same_device
        return False

    def shows_secret(self, seat: Seat, request: JoinRequest) -> bool:
        """Whether the request has the secret that only the seat's guest was told."""
        shown = request.secret.encode(errors="replace")  # a lone surrogate is nobody's
        known = (seat.secret, seat.former_secret)
        return any(each and hmac.compare_digest(each.encode(), shown) for each in known)

    # Numbers

    def check_new_room(self, request: JoinRequest) -> None:
        """Raise Refused unless this guest may open one more room."""
        if not self._limits.guest_rooms or self._state.is_in_panic or not self._may_open(request):
            raise Refused(Code.ROOMS_CLOSED, "Only the host opens rooms here.")
        remote = request.remote
        if not self._limits.enforced:
            return
        theirs = sum(
            1
            for room in self._state.rooms.values()
            if not room.by_host and room.opened_from == remote
        )
        too_many = bool(remote) and theirs >= self._limits.rooms_per_address
        if too_many or len(self._state.rooms) >= self._limits.rooms:
            raise Refused(Code.TOO_MANY, "There are too many rooms already.", retry_after=30)

    def _may_open(self, request: JoinRequest) -> bool:
        """By the tables of the rooms the guest is in; if it is in none, of the host's own.

        A new cookie, or none and another name, makes no stranger: who is in no room is taken for
        those at its address that are, and may what they may.
        """
        state, key, now = self._state, standing_key(request), self._state.now().wall
        peers = [peer for peer, seat in state.seat_of.items() if seat.standing_key == key]
        if not peers and request.remote:
            network = network_of(request.remote)
            peers = [peer for peer in state.seat_of if network_of(peer.address) == network]
        rooms: list[tuple[str, Peer | None]]
        rooms = [(state.seat_of[peer].request.room, peer) for peer in peers]
        if not peers:
            rooms = [(room.name, None) for room in state.rooms.values() if room.by_host]
        if not rooms:
            return True
        for name, peer in rooms:
            table = state.rooms[name].settings.permissions
            role = state.roles.role(request.device, name, now, key)
            is_theirs = peer is None or table.may(Row.OPEN, peer.role, peer.standing.key)
            if is_theirs and table.may(Row.OPEN, role, key):
                return True
        return False

    def check_full(self, room: Room, remote: str) -> None:
        """Raise Refused unless one more peer from `remote` fits into the room."""
        limits = self._limits.room
        if not limits.enforced:
            return
        if len(room.peers) >= limits.peers:
            raise Refused(Code.ROOM_FULL, f"The room is full: {limits.peers} are here.")
        if not remote:
            return
        network = network_of(remote)
        theirs = sum(network_of(peer.address) == network for peer in room.peers.values())
        if theirs >= limits.peers_per_address:
            raise Refused(Code.ROOM_FULL, "Too many from your network address are here already.")
        # Where no address may fill a room, a few together may not either.
        reserved = min(limits.peers // 5, limits.peers - limits.peers_per_address)
        if len(room.peers) >= limits.peers - reserved and theirs > limits.peers // 25:
            text = "The last places here are for those of whose network few are here."
            raise Refused(Code.ROOM_FULL, text)

    def make_way(self, remote: str) -> Seat | None:
        """The join under way that must go for one more, or None if there is room.

        Whoever has come half-way has got nothing yet that could be lost, and proves little by it:
        a packet is cheap. So nobody is refused; who holds the most places gives one up.
        """
        if not self._limits.enforced:
            return None
        settled = (Stage.SEATED, Stage.KNOCKING)
        waiting = [seat for seat in self._state.seats if seat.stage not in settled]
        if remote:
            network = network_of(remote)
            theirs = [seat for seat in waiting if network_of(seat.request.remote) == network]
            if len(theirs) >= self._limits.half_open_per_address:
                return _oldest_of_the_most(theirs)
        return _oldest_of_the_most(waiting) if len(waiting) >= self._limits.half_open else None


def _oldest_of_the_most(seats: Sequence[Seat]) -> Seat:
    """The oldest of the device that has the most, at the address that has the most, in the network
    that has the most. Those that show no device are one."""
    for place in (_network, _address, _device):
        counts = Counter(map(place, seats))
        most = max(counts.values())
        chosen = [each for each in seats if counts[place(each)] == most]
        # Among devices that have as many the oldest of all goes, not one of the first that came.
        seats = chosen if place is _device else [e for e in chosen if place(e) == place(chosen[0])]
    return min(seats, key=lambda seat: seat.opened)


def _network(seat: Seat) -> str:
    return network_of(seat.request.remote)


def _address(seat: Seat) -> str:
    return seat.request.remote


def _device(seat: Seat) -> str:
    return seat.request.device
