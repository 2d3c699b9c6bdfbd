"""What a host has: its rooms, and who sits where. The Hub and its parts share one HostState."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping, Set
from contextlib import suppress
from functools import partial

from msgspec.structs import replace

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.bans import Ban, Bans, Guest
from peerpyrtc_desktop.core.board import Space
from peerpyrtc_desktop.core.decision import Decision, Moment
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import Event, RoomChanged, RoomClosed, RoomOpened, RoomUpdated
from peerpyrtc_desktop.core.frames import Numbered
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.sanctions import Sanctions
from peerpyrtc_desktop.core.standing import Standings
from peerpyrtc_desktop.runtime import room_documents
from peerpyrtc_desktop.runtime.every import HOUR, Every
from peerpyrtc_desktop.runtime.ledger import Ledger
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.network import OwnAddresses
from peerpyrtc_desktop.runtime.notices import Notices
from peerpyrtc_desktop.runtime.pins import Pins
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.history import History, KeptRoom
from peerpyrtc_desktop.runtime.role_book import RoleBook
from peerpyrtc_desktop.runtime.rule_shelf import RuleShelf
from peerpyrtc_desktop.runtime.seating.aliases import Aliases, Expected
from peerpyrtc_desktop.runtime.seating.guest_list import GuestList
from peerpyrtc_desktop.runtime.seating.hands import Hands
from peerpyrtc_desktop.runtime.seating.recent import Recent, guest_of
from peerpyrtc_desktop.runtime.seating.seat import Seat
from peerpyrtc_desktop.runtime.signals import Signal

DAY = 24 * 3600 * 1000
"""Milliseconds. A ban that is over stays listed for one: the clock may have been set wrong."""


class HostState:
    """Finds what there is, and has the few transitions by which it changes.

    `seats` are all guests from their offer on; `seat_of` those in a room, by their Peer. `seating`
    tells when somebody in a room sat down, stood up, or came to sit elsewhere. What was said before
    goes through `as_told(room, identity, frame)` on its way to a reader.
    """

    def __init__(
        self,
        *,
        limits: HubLimits,
        history: History,
        on_fault: Callable[[BaseException], None],
        mono: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.events: Signal[Event] = Signal(on_fault)
        self.ledger = Ledger(self.events.emit)
        self.roles = RoleBook(self.ledger)
        self.rules = RuleShelf(self.ledger, on_fault)
        self.limits = limits
        self.history = history
        self._rooms: dict[str, Room] = {}
        self._room_keys: dict[str, Room] = {}
        self._seats: set[Seat] = set()
        self._seat_of: dict[Peer, Seat] = {}
        self._mono = mono
        self._erasing = Every(HOUR)
        self._wall = wall
        self._space = Space()
        self.standings = Standings(limits.room, partial(self.ledger.put, "standing"))
        self.bans = Bans()
        self.recent = Recent()
        self.aliases = Aliases(self.ledger)
        self.expected = Expected()
        self.own = OwnAddresses(mono)
        self.guest_list = GuestList(self.ledger, self._rooms)
        self.roles.is_member = self.guest_list.is_member
        self.hands = Hands(self.ledger, self._rooms)
        self.pins = Pins(mono)
        self.delivered, self.lag = 0, 0.0  # see `Numbers`
        self.notices = Notices(self.ledger, self.events.emit)
        for each in (self.guest_list, self.hands, self.notices):
            self.events.connect(each.hear)
        self.seating: Signal[Room] = Signal(on_fault)
        self.as_told: Callable[[str, str, Numbered], Numbered] = lambda room, identity, frame: frame
        # To look at: what changes them stands below.
        self.rooms: Mapping[str, Room] = self._rooms
        self.seats: Set[Seat] = self._seats
        self.seat_of: Mapping[Peer, Seat] = self._seat_of

    def now(self) -> Moment:
        """The time on both clocks."""
        return Moment(self._mono(), int(self._wall() * 1000))

    def bring_back_moderation(self, kept: KeptModeration) -> None:
        """Go on with what an earlier host had decided."""
        self.ledger.bring_back(kept)
        for each in (self.aliases, self.guest_list, self.hands, self.rules, self.notices):
            each.bring_back()
        self.roles.bring_back(self.now().wall)
        for _, ban in self.ledger.documents("ban", Ban):
            with suppress(Refused):  # two hosts may have more than there may be, see `LateHistory`
                self.bans.add(ban)
        self.standings.bring_back(self.ledger.documents("standing", Sanctions), self.now())

    @property
    def is_in_panic(self) -> bool:
        """Whether every room is shut for now: see `commands.panic`."""
        return self.ledger.has("in panic") or self.ledger.has("panic")  # which earlier versions had

    def expire(self) -> None:
        """Forget what is over of how guests stand, which bans are, and who left long ago.

        And what was redacted so long ago that nobody shall read it any more, as evidence either.
        """
        now = self.now()
        self.standings.expire(now)
        self.recent.expire(now.wall)
        self.pins.expire()
        self.expected.expire(now)
        for ban in self.bans.expire(now.wall - DAY):
            self.ledger.put("ban", ban.id, None)
        if self._erasing.is_due(now.mono):
            before = now.wall - self.limits.evidence_days * DAY
            self.ledger.erase_evidence(before)
            self.history.erase(before)

    def guests(self) -> list[Guest]:
        """Those who are here, then those who were lately."""
        present = [guest_of(seat) for seat in self.seats if seat.peer is not None]
        known = {(guest.room, guest.stay) for guest in present}
        left = [guest for guest in self.recent if (guest.room, guest.stay) not in known]
        return [*present, *left]

    def guest(self, room: str, peer_id: str, stay: str = "") -> Guest:
        """A peer of a room that is there, or was lately; of this one `stay`, if that is named.

        Raises:
            Refused: `NO_SUCH_PEER`.
        """
        try:
            return guest_of(self.seat(room, peer_id, stay))
        except Refused:
            left = self.recent.find(self.name_of(room), peer_id, stay)
            if left is None:
                raise
            return left

    def find(self, name: str) -> Room | None:
        """A room by its name, however spelt; None if there is none."""
        return self.rooms.get(self.name_of(name))

    def room(self, name: str) -> Room:
        """The same. Raises Refused (`NO_SUCH_ROOM`)."""
        room = self.find(name)
        if room is None:
            raise Refused(Code.NO_SUCH_ROOM, f"There is no room {name!r}.")
        return room

    def name_of(self, room: str) -> str:
        """The name of the open room that is meant by `room`, whatever its case, width or spacing.

        Phones write a capital at the start. Where no room is meant, it is `room` itself.
        """
        if room in self.rooms or len(room) > names.MAX_LENGTH:
            return room
        key = names.plain_key(room)
        twin = self._room_keys.get(key)
        return twin.name if twin is not None and names.plain_key(twin.name) == key else room

    def check_no_twin(self, room: str) -> None:
        """Raise Refused (`BAD_NAME`) if an open room's name looks like this one."""
        for key in names.keys(room):
            twin = self._room_keys.get(key)
            if twin is not None and twin.name != room:
                text = f"The room {twin.name!r} is open, and {room!r} looks the same."
                raise Refused(Code.BAD_NAME, text, suggestion=twin.name)

    def seat(self, room: str, peer_id: str, stay: str = "") -> Seat:
        """The seat of a peer in a room; of this one `stay` of it, if that is named.

        Raises Refused (`NO_SUCH_PEER`, `NO_SUCH_ROOM`).
        """
        peer = self.room(room).peers.get(peer_id)
        if peer is None:
            raise Refused(Code.NO_SUCH_PEER, f"{peer_id!r} is not in {room!r}.")
        if stay and stay != peer.stay:
            text = f"The {peer_id!r} you mean has left {room!r}. Who is there now came later."
            raise Refused(Code.NO_SUCH_PEER, text)
        return self.seat_of[peer]

    def holder(self, room: str, keys: frozenset[str]) -> Seat | None:
        """The seat of the live peer whose name has one of these keys."""
        present = self.rooms.get(room)
        peer = None if present is None else present.holder(keys)
        return None if peer is None else self.seat_of[peer]

    # Transitions: who changes any of this does it by one of these

    def expect(self, seat: Seat) -> None:
        """A guest is on its way to this seat, from its offer on."""
        self._seats.add(seat)

    def renamed(self, seat: Seat, name: str) -> None:
        """Who sits there is called otherwise now. It is known by that name when it comes again."""
        seat.request = dataclasses.replace(seat.request, peer_id=name)
        seat.keys = names.keys(name)
        if seat.peer is not None and seat.request.device:
            self.aliases.add(seat.request, seat.peer.identity)

    def let_go(self, seat: Seat) -> None:
        """Nobody comes to this seat any more, or it was left."""
        self._seats.discard(seat)
        if seat.standing is not None:
            self.standings.keep(seat.standing, self.now().mono)

    def sit(self, seat: Seat, peer: Peer, room: Room) -> Decision:
        """A newcomer takes its seat, and is in the room."""
        self._take(seat, peer)
        self.hands.give_back(room, peer)
        decision = room.join(peer, self.now())
        self.seating.emit(room)
        return decision

    def hand_over(self, former: Seat, seat: Seat, room: Room) -> None:
        """Who sits in `former` is back on another link: it sits here from now on."""
        peer, former.peer = former.peer, None
        assert peer is not None
        self._take(seat, peer)
        self.seating.emit(room)

    def _take(self, seat: Seat, peer: Peer) -> None:
        seat.peer = peer
        self._seat_of[peer] = seat

    def stand(self, peer: Peer, room: Room, reason: Reason, text: str) -> Decision:
        """The peer leaves its seat and the room."""
        del self._seat_of[peer]
        decision = room.leave(peer, reason, text, self.now())
        self.seating.emit(room)
        return decision

    def add_room(
        self, name: str, *, by_host: bool, remote: str = "", kept: KeptRoom | None = None
    ) -> Room:
        """Open a room; its name must be free. `kept` is what it was when an earlier host ended.

        Raises:
            Refused: it looks like another one's (`BAD_NAME`).
        """
        self.check_no_twin(name)
        now = self.now()
        room = Room(
            name,
            epoch=self.history.next_epoch(now.wall),
            by_host=by_host,
            limits=self.limits.room,
            now=now,
            opened_from=remote,
            space=self._space,
            recall=partial(self.history.find, name),
            reaches=partial(self.history.reaches, name),
        )
        if kept is not None:
            settings = self.ledger.document("room", name, RoomSettings) or room.settings
            room.bring_back(
                opened_in=kept.opened_in,
                arrivals=kept.arrivals,
                settings=replace(settings, topic=kept.topic, newcomers_see=kept.newcomers_see),
            )
        else:
            room_documents.open_anew(self.ledger, room)
        room.gate.rules = self.rules.book
        self._rooms[name] = room
        self._room_keys.update(dict.fromkeys(names.keys(name), room))
        see = room.settings.newcomers_see
        self.events.emit(RoomOpened(name, by_host, now.wall, room.opened_in, see))
        if kept is not None:
            self.events.emit(RoomChanged(name, room.settings, now.wall))
            if kept.topic:
                self.events.emit(RoomUpdated(name, kept.topic, now.wall))
        return room

    def remove_room(self, room: Room) -> None:
        """Take an empty room away."""
        del self._rooms[room.name]
        for key in names.keys(room.name):
            del self._room_keys[key]
        room.board.discard()
        self.history.release(room.name)
        room_documents.close(self.ledger, room)
        self.events.emit(RoomClosed(room.name, self.now().wall))
