"""Leaving: guests say goodbye, are sent out, or their links go; each by one way out of its seat."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.core.decision import Moment
from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import JoinFailed
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.door import Door
from peerpyrtc_desktop.runtime.seating.kept_out import Refusal, sends_from
from peerpyrtc_desktop.runtime.seating.recent import guest_of
from peerpyrtc_desktop.runtime.seating.seat import OPEN, JoinRequest, Seat, Stage
from peerpyrtc_desktop.runtime.tasks import Tasks

FAREWELL_SECONDS = 0.5
"""How long a closing link may take to get its last frames out."""

_SILENCE = 0.25
"""Seconds in which nothing comes of what was on its way.

A few round trips of a busy Wi-Fi, and the pauses of a browser on a machine with more to do than it
can: at 0.1 s half of a burst was lost there.
"""

_LAST_WORDS = 10
"""How many such spans a guest may go on talking after its goodbye."""


class Leaving:
    """Takes guests out of their seats. `on_empty` hears of a room whose last guest is gone."""

    def __init__(
        self,
        state: HostState,
        door: Door,
        delivery: Delivery,
        tasks: Tasks,
        on_empty: Callable[[Room], None],
    ) -> None:
        self._state = state
        self._door = door
        self._delivery = delivery
        self._tasks = tasks
        self._on_empty = on_empty

    async def goodbye(self, request: JoinRequest) -> None:
        """A guest says that it goes; see `Hub.leave`."""
        for seat in tuple(self._state.seats):
            if (seat.request.room, seat.request.peer_id) == (request.room, request.peer_id):
                if not self._door.is_same_guest(seat, request):
                    raise Refused(Code.FORBIDDEN, "That is somebody else's to say.")
                if seat.peer is not None and seat.peer.is_older:
                    await self._hear_out(seat, seat.peer)
                self.drop(seat, Reason.CLIENT_INITIATED)

    async def _hear_out(self, seat: Seat, peer: Peer) -> None:
        """Wait until an older guest is silent, or gone by itself, before its goodbye is taken.

        HTTP and the channel are two roads, so its goodbye may be here before its last frames; and
        it hears of no frame whether it came. (A v1 guest knows by the answers, and waits for them.)
        """
        for _ in range(_LAST_WORDS):
            last_seen = peer.last_seen
            await asyncio.sleep(_SILENCE)
            if peer.last_seen == last_seen or seat not in self._state.seats:
                return

    def send_out(self, seat: Seat, reason: Reason, text: str = "") -> Refusal | None:
        """End a guest's stay with a word to it; who was sent out for cause is refused a while.

        What it did goes for all its tabs, in whatever room and however far they have come; that it
        reads too slowly goes for this one. Returns how it is refused, if it is.
        """
        refusal = wait = None
        if reason in (Reason.KICKED, Reason.SLOW_READER, Reason.FLOODING):
            refusal, wait = self._refuse(seat), self._state.limits.refused_for
        is_its_doing = reason in (Reason.KICKED, Reason.FLOODING)
        self.dismiss(self._door.all_of(seat) if is_its_doing else (seat,), reason, text, wait)
        return refusal

    def keep_out(self, seat: Seat, reason: Reason, text: str, wait: float | None) -> None:
        """The same where something else refuses it: all its tabs go, and hear for how long."""
        self.dismiss(self._door.all_of(seat), reason, text, wait)

    def enforce_bans(self) -> list[Guest]:
        """Whoever is here, or on its way, and banned goes; returns who was here, each once."""
        gone: dict[str, Guest] = {}
        for seat in tuple(self._state.seats):
            if seat.stage is Stage.GONE:
                continue
            try:
                self._door.kept_out.check_banned(seat.request, set(guest_of(seat).addresses))
            except Refused as banned:
                if seat.peer is not None:
                    gone.setdefault(seat.standing_key, guest_of(seat))
                self.dismiss((seat,), Reason.BANNED, banned.why, banned.retry_after)
        return list(gone.values())

    def ask_anew(self, seats: Sequence[Seat]) -> None:
        """Have these guests come in anew, as whose link was lost: what the door asks, they meet."""
        self.dismiss(seats, Reason.CONNECTION_LOST)

    def _refuse(self, seat: Seat) -> Refusal:
        return self._door.kept_out.refuse(seat.request, {seat.request.remote, sends_from(seat)})

    def is_refusing(self, keys: Collection[tuple[str, ...]], until: int | None) -> bool:
        """Whether one of these is in force: see `KeptOut.is_refusing`."""
        return self._door.kept_out.is_refusing(keys, until)

    def let_back(self, keys: Collection[tuple[str, ...]], until: int | None) -> None:
        """Refuse these no longer. Raises SetAnew: see `KeptOut.let_back`."""
        self._door.kept_out.let_back(keys, until)

    def turn_away(self, knock: Knock, seat: Seat | None, text: str) -> Refusal:
        """Who knocked isn't let in, and is refused a while, also where it lost its link just now;
        returns how."""
        if seat is None:
            request = JoinRequest(knock.room, knock.peer, "", knock.address, knock.device)
            return self._door.kept_out.refuse(request, {knock.address})
        refusal = self._refuse(seat)
        self.dismiss((seat,), Reason.DENIED, text, self._state.limits.refused_for)
        return refusal

    def dismiss(
        self,
        seats: Sequence[Seat],
        reason: Reason,
        text: str = "",
        retry_after: float | None = None,
        room: str = "",
    ) -> None:
        """Say goodbye to all of them first, so that none is told of the others' leaving."""
        for seat in seats:
            dialect = seat.peer.dialect if seat.peer else Dialect.V1
            if seat.stage in OPEN:
                notice = frames.SentAway(seat.request.peer_id, reason, text, retry_after, room)
                self._delivery.send(seat, notice, dialect)
            seat.settle(Stage.GONE)
        for seat in seats:
            self.drop(seat, reason, text)

    def drop(self, seat: Seat, reason: Reason, text: str = "") -> None:
        """Take a seat away: out of its room first, then its link is closed."""
        if seat not in self._state.seats:  # a listener of ours was quicker
            return
        peer, now = seat.peer, self._state.now()
        if peer is not None:
            self._state.recent.add(guest_of(seat), now.wall)
        self.retire(seat)
        if peer is None:
            self._tell_join_failed(seat, reason, text, now)
            return
        room = self._state.rooms[seat.request.room]
        self._delivery.apply(room, self._state.stand(peer, room, reason, text), now)
        if not room.peers:
            self._on_empty(room)

    def _tell_join_failed(self, seat: Seat, reason: Reason, text: str, now: Moment) -> None:
        if reason in (Reason.CLIENT_INITIATED, Reason.SERVER_SHUTDOWN):
            return
        it = seat.request
        self._state.events.emit(JoinFailed(it.room, it.peer_id, it.remote, reason, text, now.wall))

    def retire(self, seat: Seat) -> None:
        """Close a seat's link; nothing that still comes over it is heard."""
        seat.settle(Stage.GONE)
        self._state.let_go(seat)
        if seat.link is not None:
            closing = seat.link.close(drain=FAREWELL_SECONDS)
            seat.link = None  # which has the seat as its observer: neither must keep the other
            self._tasks.spawn(closing, name=f"close link of {seat.request.peer_id!r}")
