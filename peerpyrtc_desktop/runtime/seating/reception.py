"""Joining: from an offer to a seat in a room."""

from __future__ import annotations

import dataclasses
import secrets

from msgspec.structs import replace

from peerpyrtc_desktop.core import dialects, frames, pinning, roster
from peerpyrtc_desktop.core.decision import Decision
from peerpyrtc_desktop.core.errors import Code, FrameError, Reason, Refused
from peerpyrtc_desktop.core.limits import cost_of
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import Standing
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.network import network_of
from peerpyrtc_desktop.runtime.ports.links import LinkFactory
from peerpyrtc_desktop.runtime.seating.door import Door
from peerpyrtc_desktop.runtime.seating.leaving import Leaving
from peerpyrtc_desktop.runtime.seating.recent import guest_of
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat, SeatKeeper, Stage
from peerpyrtc_desktop.runtime.seating.threshold import Threshold
from peerpyrtc_desktop.runtime.seating.turns import Turns

OFFERS = 2
"""Offers looked at in one turn of the loop: 1 or 2 ms."""


_UNDER_WAY = (Stage.HALF_OPEN, Stage.GREETING, Stage.KNOCKING)

_KEPT_OUT = {Code.BANNED: Reason.BANNED, Code.TIMED_OUT: Reason.TIMED_OUT}


class Reception:
    """Takes offers, waits for channels and greetings, and seats guests."""

    def __init__(
        self,
        state: HostState,
        door: Door,
        delivery: Delivery,
        links: LinkFactory,
        leaving: Leaving,
        threshold: Threshold,
    ) -> None:
        self._state = state
        self._door = door
        self._delivery = delivery
        self._links = links
        self._leaving = leaving
        self._threshold = threshold
        threshold.enter = lambda seat, hello, pin: self._enter(seat, Dialect.V1, hello, pin)
        self._turns = Turns(OFFERS)

    async def queue(self, request: JoinRequest) -> None:
        """Returns when it is this offer's turn: first the door, which looks at all who are here."""
        await self._turns.take(network_of(request.remote))

    async def join(self, request: JoinRequest, keeper: SeatKeeper) -> str:
        """Answer an offer; see `Hub.join`."""
        now = self._state.now()
        former = self._door.check(request, now.mono)
        oldest = self._door.make_way(request.remote)
        # The offer is read once, and not kept: it may be as long as 16 KiB.
        seat = Seat(keeper, dataclasses.replace(request, sdp=""), now.mono)
        seat.identity = self._state.aliases.of(request) or seat.identity
        self._state.expect(seat)
        try:
            seat.link, answer = await self._links.answer(request.sdp, seat)
        except BaseException:
            self._state.let_go(seat)
            seat.settle(Stage.GONE)
            raise
        if seat.stage is Stage.GONE:  # dropped while the answer was made
            self._leaving.retire(seat)
            raise Refused(Code.TOO_MANY, "Another offer took this one's place.", retry_after=1)
        # Only a good offer makes others give way, and only joins under way do: whoever is in a
        # room stays until the newcomer has proved itself in the encrypted channel.
        if former is not None and former.stage in _UNDER_WAY:
            self._leaving.drop(former, Reason.DUPLICATE_IDENTITY, "replaced by a newer offer")
        if oldest is not None and oldest.stage in (Stage.HALF_OPEN, Stage.GREETING):
            self._leaving.drop(oldest, Reason.JOIN_FAILURE, "gave way to a newer offer")
        return answer

    def on_open(self, seat: Seat, protocol: str) -> None:
        """A guest's channel is open. v1 guests greet first; the older ones are seated at once."""
        seat.settle(Stage.GREETING)
        if protocol == frames.PROTOCOL_V1:
            return
        if protocol.startswith("peerpyrtc."):
            text = f"This host speaks {frames.PROTOCOL_V1}."
            self._turn_away(seat, Code.MALFORMED, text, Dialect.V1)
        else:
            self._enter(seat, Dialect.UNDECIDED)

    def on_greeting(self, seat: Seat, frame: str | bytes) -> None:
        """The first frames of a v1 guest: only `hello` lets it in, and all others cost."""
        allowance = self._standing(seat).allowance
        if self._state.limits.room.enforced and allowance.take(
            self._state.now().mono, cost_of(frame)
        ):
            self._turn_away(seat, Code.RATE_LIMITED, "You are sending too fast.", Dialect.V1)
            return
        try:
            hello, _ = dialects.decode(frame, Dialect.V1)
            if seat.stage is Stage.KNOCKING and isinstance(hello, frames.Ping | frames.Pong):
                self._answer(seat, hello)
                return
            if seat.stage is Stage.KNOCKING or self._threshold.is_looked_at(seat):
                raise FrameError(Code.NOT_READY, "You are not in yet.")
            if not isinstance(hello, frames.Hello):
                ref = getattr(hello, "ref", None)
                raise FrameError(Code.NOT_READY, "Say hello first.", ref)
        except FrameError as error:
            answer = frames.Error(error.code, error.text, error.ref, over=error.over)
            self._delivery.send(seat, answer, Dialect.V1)
        else:
            self._enter(seat, Dialect.V1, hello)

    def _answer(self, seat: Seat, frame: frames.Ping | frames.Pong) -> None:
        """A guest that knocks wants to know whether we are there, or says that it is."""
        if isinstance(frame, frames.Ping):
            self._delivery.send(seat, frames.HostPong(frame.t), Dialect.V1)

    def _enter(
        self, seat: Seat, dialect: Dialect, hello: frames.Hello | None = None, pin: str = ""
    ) -> None:
        """Seat a guest: as a new peer, or in the place that is its own already.

        `pin` is what the PIN is kept as that it gave.
        """
        # Since the offer, others may have opened the room under another spelling.
        meant = self._state.name_of(seat.request.room)
        seat.request = dataclasses.replace(seat.request, room=meant)
        now, request = self._state.now(), seat.request
        former = self._state.holder(request.room, seat.keys)
        try:
            self._door.check_way(seat, now.mono)
            room = self._room_for(seat, former, "" if hello is None else hello.invite)
            if former is None and not self._threshold.admits(seat, room, dialect, hello, pin):
                return
        except Refused as refused:
            if (reason := _KEPT_OUT.get(refused.code)) is not None:
                name, why = request.peer_id, refused.why
                farewell = frames.SentAway(name, reason, why, refused.retry_after)
                self._delivery.send(seat, farewell, dialect)
                self._leaving.drop(seat, Reason.JOIN_FAILURE, refused.text)
            else:
                self._turn_away(seat, refused.code, refused.text, dialect, refused.retry_after)
            return
        if former:
            # Its welcome says who is there: it must not hear of their coming again.
            self._delivery.presence.flush(room)
        peer = self._take_over(seat, former, dialect) if former else self._new_peer(seat, dialect)
        no_invite = self._see_role(seat, peer, room, hello)
        if hello is not None:
            peer.describe(hello.user_agent)
        seat.settle(Stage.SEATED)
        seat.pinged = now.mono
        decision = Decision()
        if former:
            room.recognise(peer)
            self._state.hand_over(former, seat, room)
            self._leaving.retire(former)
        else:
            decision = self._state.sit(seat, peer, room)
        if hello is not None:
            self._welcome(seat, peer, room, hello)
        self._delivery.apply(room, decision, now)
        if no_invite is not None:
            self._delivery.send(seat, no_invite, Dialect.V1)

    def _see_role(
        self, seat: Seat, peer: Peer, room: Room, hello: frames.Hello | None
    ) -> frames.Error | None:
        """Know what a guest is here, by its device or the invite it has; or why that is none."""
        roles, now, device = self._state.roles, self._state.now().wall, seat.request.device
        fault = None
        if hello is not None and hello.invite:
            try:
                roles.redeem(hello.invite, device, peer.id, room.name, now)
            except Refused as refused:
                fault = frames.Error(refused.code, refused.text)
        peer.role = roles.role(device, room.name, now, seat.standing_key)
        return fault

    def _room_for(self, seat: Seat, former: Seat | None, invite: str) -> Room:
        """The room to enter. Things may have changed since the offer: look again."""
        request = seat.request
        room = self._state.rooms.get(request.room)
        if room is None:
            self._door.check_new_room(request)
            self._door.kept_out.check_opens(seat, invite)
            return self._state.add_room(request.room, by_host=False, remote=request.remote)
        if former is None:
            self._door.check_full(room, request.remote)
        elif not self._door.is_same_guest(former, request):
            raise Refused(Code.NAME_TAKEN, "The name was taken meanwhile.")
        return room

    def _new_peer(self, seat: Seat, dialect: Dialect) -> Peer:
        now = self._state.now()
        return Peer(
            id=seat.request.peer_id,
            keys=seat.keys,
            identity=seat.identity,
            dialect=dialect,
            joined=now.wall,
            last_seen=now.wall,
            address=seat.request.remote,
            user_agent=seat.request.user_agent,
            standing=self._standing(seat),
            stay=secrets.token_urlsafe(6),
        )

    def _standing(self, seat: Seat) -> Standing:
        if seat.standing is None:
            standings, now = self._state.standings, self._state.now()
            former = None
            if standings.find(seat.standing_key) is None:
                guest = guest_of(seat)
                former = self._door.kept_out.left_as(guest.device, guest.addresses)
            if former is not None:
                theirs = replace(former.sanctions, former=former.key)
                standings.decide(seat.standing_key, theirs, now)
            seat.standing = standings.of(seat.standing_key, now.mono)
        return seat.standing

    def _take_over(self, seat: Seat, former: Seat, dialect: Dialect) -> Peer:
        """The guest came back on a new link while its old one still counted as live."""
        peer = former.peer
        assert peer is not None
        notice = frames.SentAway(peer.id, Reason.DUPLICATE_IDENTITY)
        self._delivery.send(former, notice, peer.dialect)
        # An older guest that is back speaks as it did before, though it has said nothing yet.
        if dialect is not Dialect.UNDECIDED or not peer.is_older:
            peer.dialect = dialect
        peer.at_board = False  # until it asks for the board on this link
        peer.sees_queue, peer.told_you = False, None
        if self._door.shows_secret(former, seat.request):
            # The same guest, whatever became of its cookie: no mute ends by losing that.
            seat.standing = peer.standing
        else:
            # The place passes on, but nothing that was private to who had it.
            peer.identity = seat.identity
        peer.standing = self._standing(seat)
        peer.address = seat.request.remote
        peer.user_agent = seat.request.user_agent
        seat.former_secret = former.secret
        return peer

    def _welcome(self, seat: Seat, peer: Peer, room: Room, hello: frames.Hello) -> None:
        seat.secret = secrets.token_urlsafe(24)
        epoch, seq, peer.takes_many = hello.epoch, hello.seq, hello.many
        if epoch is not None and epoch > room.epoch:
            epoch, seq = -1, 0  # another clock's: nothing is older than what was said then
        backlog = self._state.history.backlog(room.name, room.reader(peer), epoch, seq)
        now = self._state.now()
        named, further = roster.welcome(room, peer, now)
        peer.frame_limit = min(max(hello.frame, frames.MAX_FRAME_V1), frames.MAX_FRAME_OLDER)
        welcome = frames.Welcome(
            self=peer.id,
            secret=seat.secret,
            room=pinning.info(room, peer),
            peers=tuple(named),
            limits=frames.Limits.of(room.limits, peer.frame_limit),
            epoch=room.epoch,
            seq=room.seq,
            missed=len(backlog.frames),
            gap=backlog.gap,
            # Of the epoch that goes on nothing is lost. Its first numbers may be an older board's.
            known=room.seq if epoch == room.epoch else backlog.known,
        )
        as_told, whose = self._state.as_told, (room.name, peer.identity)
        unread = peer.standing.sanctions.unread_warnings(now.wall)
        warned = [frames.WarnedBefore(each.text, each.time) for each in unread]
        seat.backlog_bytes += self._delivery.send(seat, welcome, Dialect.V1)
        for text in further:
            seat.send(text)
            seat.backlog_bytes += len(text)
        for frame in (*(as_told(*whose, each) for each in backlog.frames), *warned):
            seat.backlog_bytes += self._delivery.send(seat, frame, Dialect.V1)
        self._delivery.reactions.greet(seat, peer, room, backlog, is_back=epoch is not None)

    def _turn_away(
        self,
        seat: Seat,
        code: Code,
        text: str,
        dialect: Dialect,
        retry_after: float | None = None,
    ) -> None:
        self._delivery.send(seat, frames.Error(code, text, retry_after=retry_after), dialect)
        # Who is asked for a PIN has not failed: it comes again with one.
        is_asked = code is Code.PIN_REQUIRED
        reason = Reason.CLIENT_INITIATED if is_asked else Reason.JOIN_FAILURE
        self._leaving.drop(seat, reason, text)
