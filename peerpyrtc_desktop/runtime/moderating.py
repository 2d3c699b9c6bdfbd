"""Moderators among the guests: what they want done is done as their act, if they may."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from dataclasses import replace
from typing import Any

import msgspec.structs
from msgspec import Raw

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.audit import Act, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.amending import Amending
from peerpyrtc_desktop.runtime.commands.codec import decode_one
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.program_desk import ProgramDesk
from peerpyrtc_desktop.runtime.rulings import Rulings
from peerpyrtc_desktop.runtime.tasks import Tasks
from peerpyrtc_desktop.runtime.undoing import Undoing

ANSWERED = 256
"""Wishes whose answers are remembered: a client that lost its link may send them again."""

MAX_RESULT = 192 * 1024
"""Bytes of a result: browsers take frames of 256 KiB, and a longer one would never come."""

_FAILED = "Something went wrong at the host: see whether it was done before you try again."

_encode = msgspec.json.Encoder().encode


class Moderating:
    """Carries out `do` frames, and tells moderators what was done."""

    def __init__(self, means: Means, tasks: Tasks, program: ProgramDesk, rulings: Rulings) -> None:
        self._means = means
        self._amending = Amending(means, tasks, program, rulings)
        self._state = means.state
        self._tasks = tasks
        self._answers: OrderedDict[tuple[str, str], frames.Done | Peer]
        """By device and ref: the answer, or who waits for it still."""
        self._answers = OrderedDict()
        self._untold: deque[Act] = deque()
        """What was done, or taken back, and may not be on the disk yet: the first first."""
        self._told = 0
        self._telling: asyncio.Task[None] | None = None
        means.state.events.connect(self._hear)

    def perform(self, peer: Peer, room: Room, wish: frames.Do) -> None:
        """Do what a moderator wants, and answer it; what was wanted before is not done again.

        The answer comes once the act is kept, or can't be: nobody who was told of a ban shall find
        the guest back after a crash.
        Others are refused at once: they have no part in what is remembered.
        """
        if peer.role is not Role.MODERATOR:
            text = "Only moderators may do that."
            self._tell(peer, frames.Done(wish.ref, code=Code.NOT_ALLOWED, text=text))
            return
        key = (peer.standing.key, wish.ref)
        if (answer := self._answers.get(key)) is not None:
            if isinstance(answer, frames.Done):
                self._tell(peer, answer)
            else:  # it left, and came again
                self._answers[key] = peer
            return
        if (act := self._state.ledger.done_for(peer.device, wish.ref)) is not None:
            # An earlier host did it, and had no time to say so.
            self._tell_act(peer, act)
            self._tell(peer, frames.Done(wish.ref, act=act.id if act.ref == wish.ref else None))
            return
        self._remember(key, peer)
        self._tasks.spawn(self._answer(peer, room, wish, key), name="a moderator's wish")

    async def _answer(self, peer: Peer, room: Room, wish: frames.Do, key: tuple[str, str]) -> None:
        # Of a fault the host hears; who waits is told all the same.
        answer = frames.Done(wish.ref, code=Code.NO_ANSWER, text=_FAILED)
        try:
            command = decode_one(wish.command)
            await self._check(peer, room, command)
            by, acts = Actor("moderator", peer.id, peer.device), list[int]()
            done = await command.carry_out(replace(self._means, by=by, entered=acts, ref=wish.ref))
            # Enforced it is by now; what is told as done a crash undoes no more.
            await self._tell_kept()
            result = NOTHING if done is None else Raw(_encode(done))
            if len(memoryview(result)) > MAX_RESULT:
                raise Refused(Code.TOO_LARGE, "That is too much to be shown here.")
            answer = frames.Done(wish.ref, result, acts[-1] if acts else None)
        except Refused as refused:
            answer = frames.Done(
                wish.ref,
                code=refused.code,
                text=refused.text,
                retry_after=refused.retry_after,
            )
        finally:
            waits = self._answers.get(key)
            self._remember(key, answer)
            self._tell(waits if isinstance(waits, Peer) else peer, answer)

    def _remember(self, key: tuple[str, str], answer: frames.Done | Peer) -> None:
        self._answers[key] = answer
        while len(self._answers) > ANSWERED:
            self._answers.popitem(last=False)

    def _tell(self, peer: Peer, frame: frames.AnyServerFrame) -> None:
        seat = self._state.seat_of.get(peer)
        if seat is not None:
            self._means.delivery.send(seat, frame, peer.dialect)

    # What guests say about being moderated

    def hear(self, peer: Peer, room: Room, remark: frames.Remark) -> None:
        """Somebody who is in has opened a moderator's link, read a warning, or thought better of
        what waits."""
        match remark:
            case frames.Hello(invite=invite):
                self._redeem(peer, room, invite)
            case frames.ReadWarning(time=time):
                self._note_read(peer, time)
            case frames.Withdraw(ref=ref):
                self._withdraw(peer, room, ref)
            case frames.Edit() | frames.Delete():
                self._amending.take(peer, room, remark)

    def _withdraw(self, peer: Peer, room: Room, ref: str) -> None:
        """Nobody decides on that any more. What was decided already has its answer."""
        held = room.waiting.of(peer.standing.key, ref)
        if held is not None and room.waiting.take(held.id) is not None:
            self._means.drop(room, held)
            self._tell(peer, frames.Error(Code.WITHDRAWN, "You took this back.", ref))

    def _note_read(self, peer: Peer, time: int) -> None:
        """That warning is told no more; all pages of whom it is for hear of it."""
        before = peer.standing.sanctions
        if time not in before.unread:
            return
        unread = tuple(each for each in before.unread if each != time)
        after = msgspec.structs.replace(before, unread=unread)
        self._state.standings.note(peer.standing, after)
        for each in tuple(self._state.seat_of):
            if each.standing is peer.standing:
                self._tell(each, frames.WarningRead(time))

    def _redeem(self, peer: Peer, room: Room, invite: str) -> None:
        """Somebody who is in has opened a moderator's link; it hears why that made it none."""
        seat, now = self._state.seat_of[peer], self._state.now().wall
        try:
            self._state.roles.redeem(invite, seat.request.device, peer.id, room.name, now)
        except Refused as refused:
            self._tell(peer, frames.Error(refused.code, refused.text))
        else:
            self._means.tell_roles()

    # Who may do what

    async def _check(self, peer: Peer, room: Room, command: Command[Any]) -> None:
        """Raise Refused unless this moderator may have this done."""
        if isinstance(command, Undo):
            await self._check_undo(peer, command)
            return
        if not command.for_moderators:
            raise Refused(Code.NOT_ALLOWED, "Only the host may do that.")
        self._check_room(peer, getattr(command, "room", None))
        for name, stay in _aims(command):
            self._check_aim(room, command, name, stay)

    def _check_room(self, peer: Peer, room: str | None) -> None:
        now = self._state.now().wall
        name = "" if room is None else self._state.name_of(room)
        moderator = self._state.roles.of(peer.device, name, now)
        if moderator is None or (room is None and moderator.rooms is not None):
            raise Refused(Code.NOT_ALLOWED, "You don't moderate there.")

    def _check_aim(self, room: Room, command: Command[Any], name: str, stay: str) -> None:
        """Moderators are not for each other to act on, by whatever name they go now, or went.

        Whether whoever is meant must be there is the command's to say; so is what it may do of what
        somebody left behind whom nobody knows any more.
        """
        where = self._state.room(getattr(command, "room", room.name)).name
        try:
            guest = self._state.guest(where, name, stay)
        except Refused:
            return
        # Wherever it moderates: most that can be done to somebody holds in all rooms.
        moderators = self._state.roles.all(self._state.now().wall)
        if guest.device and any(each.device == guest.device for each in moderators):
            raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")

    async def _check_undo(self, peer: Peer, undo: Undo) -> None:
        act = await self._state.ledger.find(undo.act)
        if act is None:
            raise Refused(Code.NO_SUCH_ACT, f"There is no act {undo.act}.")
        self._check_room(peer, act.room)
        Undoing(self._state, peer.device).check(act)

    # What was done

    def _hear(self, event: events.Event) -> None:
        if not isinstance(event, events.Acted | events.ActUndone):
            return
        self._untold.append(event.act)
        if self._telling is None or self._telling.done():
            self._telling = self._tasks.spawn(self._tell_all(), name="acts for moderators")

    async def _tell_all(self) -> None:
        while self._untold:
            await self._tell_kept()

    async def _tell_kept(self) -> None:
        """Tell moderators of what was done by now, in that order, once it is kept or can't be.

        What they see as done they may rely on, as whoever did it does on its answer.
        """
        upto = self._told + len(self._untold)
        await self._state.history.flush()
        while self._told < upto:
            self._told += 1
            act = self._untold.popleft()
            for peer in tuple(self._state.seat_of):
                if peer.role is Role.MODERATOR and self._sees(peer, act):
                    self._tell_act(peer, act)

    def _tell_act(self, peer: Peer, act: Act) -> None:
        can_undo = Undoing(self._state, peer.device).may(act)
        self._tell(peer, frames.ActedFrame(frames.ActTold.of(act, can_undo)))

    def _sees(self, peer: Peer, act: Act) -> bool:
        moderator = self._state.roles.of(peer.device, act.room or "", self._state.now().wall)
        return moderator is not None


def _aims(command: Command[Any]) -> list[tuple[str, str]]:
    """Whom a command means, by name and stay."""
    one = getattr(command, "peer", None)
    many = getattr(command, "peers", ())
    aims = [] if not one else [(one, getattr(command, "stay", ""))]
    return aims + [(each.peer, each.stay) for each in many]
