"""Where guests stand who aren't in yet: their PIN is looked at, or they wait to be let in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.entry import Knock, Member, Step, has_door, next_step
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.roll import check_called
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.network import network_of
from peerpyrtc_desktop.runtime.seating.kept_out import Refusal, ban_beside
from peerpyrtc_desktop.runtime.seating.leaving import Leaving
from peerpyrtc_desktop.runtime.seating.seat import Seat, Stage
from peerpyrtc_desktop.runtime.tasks import Tasks

KNOCK = "knock"
"""The kind of document that a knock is kept as."""

LINGER = 30.0
"""Seconds for which a knock stands whose guest lost its link: it comes back by itself."""

KNOCKS, KNOCKS_OF_ONE = 200, 32
"""Those that wait in all rooms, and of them those of one network."""


@dataclass(slots=True)
class Waiter:
    """Who knocks, on which seat (None: it is on its way back), and what it said."""

    knock: Knock
    seat: Seat | None
    hello: frames.Hello
    pin: str
    lost: float | None = None


class Threshold:
    """One host's. `enter(seat, hello, pin)` asks anew whether a guest may come in."""

    def __init__(
        self, state: HostState, delivery: Delivery, leaving: Leaving, tasks: Tasks
    ) -> None:
        self.enter: Callable[[Seat, frames.Hello, str], None] = lambda seat, hello, pin: None
        self._state = state
        self._delivery = delivery
        self._leaving = leaving
        self._tasks = tasks
        self._count = 0
        self._looking: set[Seat] = set()
        self._waiters: dict[str, Waiter] = {}
        state.events.connect(self._hear)

    def __iter__(self) -> Iterator[Knock]:
        """The knocks, the longest waiting first."""
        return iter([each.knock for each in self._waiters.values()])

    # Who asks

    def admits(
        self, seat: Seat, room: Room, dialect: Dialect, hello: frames.Hello | None, pin: str
    ) -> bool:
        """Whether a guest that is new comes in now; else it stands here, or is refused.

        `pin` is what the PIN is kept as that it gave.

        Raises:
            Refused: `LOCKED`, `PIN_REQUIRED`, `DOOR_CLOSED`, `TOO_MANY`.
        """
        settings, known = room.settings, self._is_known(seat, room, hello)
        ban = None if known else ban_beside(self._state, seat)
        if known or not (ban or has_door(settings)):
            return True
        step = next_step(
            settings, seat.request.peer_id, is_known=False, gave_pin=pin == settings.pin
        )
        if step is Step.ENTER and ban is None:
            return True
        if ban is not None and step is not Step.PIN:
            step = Step.KNOCK
        if hello is None or dialect is not Dialect.V1:
            asks = "asks for a PIN" if step is Step.PIN else "lets people in by hand"
            text = f"This room {asks}, and your program can't do that. Open {room.name!r} in"
            raise Refused(Code.DOOR_CLOSED, f"{text} a browser, at this host's address.")
        if step is Step.KNOCK:
            self._knock(seat, room, hello, pin, "" if ban is None else ban.whom or ban.id)
        elif not hello.pin:
            raise Refused(Code.PIN_REQUIRED, "This room asks for a PIN.")
        else:
            self._looking.add(seat)
            work = self._look_at_pin(seat, room.settings.pin, hello)
            self._tasks.spawn(work, name="a guest's PIN")
        return False

    def has_knock(self, room: Room, seat: Seat) -> bool:
        """Whether this guest, who is inside, would have to knock if it came now."""
        settings = room.settings
        if self._is_known(seat, room, None):
            return False
        try:
            step = next_step(settings, seat.request.peer_id, is_known=False, gave_pin=True)
        except Refused:
            return False
        return step is Step.KNOCK or ban_beside(self._state, seat) is not None

    def is_looked_at(self, seat: Seat) -> bool:
        """Whether this guest's PIN is being looked at."""
        return seat in self._looking

    def _is_known(self, seat: Seat, room: Room, hello: frames.Hello | None) -> bool:
        state, now = self._state, self._state.now()
        if state.guest_list.knows(room, seat.standing_key):
            return True
        if state.expected.has(seat.standing_key, room.name, now.mono):
            return True
        if state.roles.of(seat.request.device, room.name, now.wall) is not None:
            return True
        return hello is not None and state.roles.opens(hello.invite, room.name, now.wall)

    async def _look_at_pin(self, seat: Seat, kept: str, hello: frames.Hello) -> None:
        refused = None
        try:
            await self._state.pins.check(hello.pin, kept, seat.request.remote)
        except Refused as why:
            refused = why
        finally:
            self._looking.discard(seat)
        if seat.stage is not Stage.GREETING:
            return
        if refused is None:
            self.enter(seat, hello, kept)
            return
        answer = frames.Error(refused.code, refused.text, retry_after=refused.retry_after)
        self._delivery.send(seat, answer, Dialect.V1)
        self._leaving.drop(seat, Reason.JOIN_FAILURE, refused.text)

    # Who knocks

    def _knock(self, seat: Seat, room: Room, hello: frames.Hello, pin: str, beside: str) -> None:
        waiter = self._find(room.name, seat)
        now = self._state.now()
        if waiter is None:
            self._check_many(seat)
            self._count += 1
            it = seat.request
            knock = Knock(
                f"k{room.epoch}-{self._count}",
                room.name,
                now.wall,
                it.peer_id,
                seat.standing_key,
                it.device,
                it.remote,
                beside,
            )
            waiter = self._waiters[knock.id] = Waiter(knock, seat, hello, pin)
            self._state.ledger.put(KNOCK, knock.id, knock)
            self._state.events.emit(events.Knocked(knock, now.wall))
        former, waiter.seat, waiter.hello, waiter.pin = waiter.seat, seat, hello, pin
        waiter.lost = None
        if former is not None and former is not seat and former.stage is Stage.KNOCKING:
            self._leaving.drop(former, Reason.DUPLICATE_IDENTITY, "knocks again")
        seat.settle(Stage.KNOCKING)
        seat.pinged = now.mono
        self._delivery.send(seat, frames.AskedToWait(), Dialect.V1)

    def _find(self, room: str, seat: Seat) -> Waiter | None:
        who = (room, seat.standing_key, seat.request.peer_id)
        for each in self._waiters.values():
            if (each.knock.room, each.knock.key, each.knock.peer) == who:
                return each
        return None

    def _check_many(self, seat: Seat) -> None:
        network = network_of(seat.request.remote)
        theirs = sum(network_of(each.knock.address) == network for each in self._waiters.values())
        if len(self._waiters) >= KNOCKS or (seat.request.remote and theirs >= KNOCKS_OF_ONE):
            text = "Too many wait to be let in already."
            raise Refused(Code.TOO_MANY, text, retry_after=30)

    # What becomes of it

    def let_in(self, room: str, knock_id: str) -> tuple[Knock, Member]:
        """It is a member from now on, and comes in. Raises Refused (`NO_SUCH_ITEM`)."""
        knock = self._take(room, knock_id).knock
        member = Member(knock.room, knock.key, knock.peer, self._state.now().wall)
        self._state.guest_list.let_in(member)
        self._tell_end(knock, let_in=True)
        return knock, member

    def turn_away(self, room: str, knock_id: str, text: str) -> tuple[Knock, Refusal]:
        """It goes, and can't knock again for a while; returns how it is refused until then.

        Raises:
            Refused: `NO_SUCH_ITEM`.
        """
        waiter = self._take(room, knock_id)
        refusal = self._leaving.turn_away(waiter.knock, waiter.seat, text)
        self._tell_end(waiter.knock, turned_away=True)
        return waiter.knock, refusal

    def _take(self, room: str, knock_id: str) -> Waiter:
        waiter = self._waiters.get(knock_id)
        if waiter is None or waiter.knock.room != room:
            raise Refused(Code.NO_SUCH_ITEM, "That is decided already.")
        del self._waiters[knock_id]
        if waiter.seat is not None and waiter.seat.stage is Stage.KNOCKING:
            # Asked anew once all that is decided now is done.
            asyncio.get_running_loop().call_soon(self._ask_anew, waiter)
        return waiter

    def _ask_anew(self, waiter: Waiter) -> None:
        seat = waiter.seat
        if seat is not None and seat.stage is Stage.KNOCKING:
            seat.settle(Stage.GREETING)
            seat.opened, seat.forgiven = self._state.now().mono, 0.0
            self.enter(seat, waiter.hello, waiter.pin)

    def _tell_end(self, knock: Knock, *, let_in: bool = False, turned_away: bool = False) -> None:
        self._state.ledger.put(KNOCK, knock.id, None)
        now = self._state.now().wall
        self._state.events.emit(events.KnockEnded(knock, let_in, turned_away, now))

    # Time

    def bring_back(self) -> None:
        """Those who knocked when an earlier host ended have their time to come back."""
        now = self._state.now().mono
        for name, knock in self._state.ledger.documents(KNOCK, Knock):
            self._waiters[name] = Waiter(knock, None, frames.Hello(), "", now)

    def beat(self, now: float) -> None:
        """Who lost its link, and doesn't come back, waits no longer."""
        for waiter in tuple(self._waiters.values()):
            seat = waiter.seat
            if seat is not None and seat.stage is Stage.KNOCKING:
                if waiter.knock.beside and ban_beside(self._state, seat) is None:
                    self._settle(waiter)  # the ban is lifted, or over
                continue
            if waiter.lost is None:
                waiter.seat, waiter.lost = None, now
            elif now - waiter.lost > LINGER:
                del self._waiters[waiter.knock.id]
                self._tell_end(waiter.knock)

    def _hear(self, event: events.Event) -> None:
        """What is asked of newcomers has changed: ask those who wait anew."""
        match event:
            case events.RoomChanged(room=name):
                room = self._state.rooms.get(name)
                for waiter in tuple(self._waiters.values()):
                    if room is not None and waiter.knock.room == name:
                        self._follow(waiter, room)
            case events.KnockEnded(knock=knock, let_in=True):
                for waiter in tuple(self._waiters.values()):
                    if (waiter.knock.room, waiter.knock.key) == (knock.room, knock.key):
                        self._settle(waiter)
            case _:
                pass

    def _follow(self, waiter: Waiter, room: Room) -> None:
        if waiter.knock.beside:
            return  # it isn't the room that asks
        try:
            check_called(waiter.knock.peer, room.settings)
            step = next_step(
                room.settings, waiter.knock.peer, is_known=False, gave_pin=bool(waiter.pin)
            )
        except Refused:
            self._settle(waiter)
        else:
            if step is not Step.KNOCK:
                self._settle(waiter)

    def _settle(self, waiter: Waiter) -> None:
        self._take(waiter.knock.room, waiter.knock.id)
        self._tell_end(waiter.knock)
