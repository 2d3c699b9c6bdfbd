"""Who comes into a room: the lock, the PIN, the waiting room, and those who knock."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from peerpyrtc_desktop.core.audit import MAX_WHY, Whom
from peerpyrtc_desktop.core.entry import Knock, Member, check_pin
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.deciding import whom_of
from peerpyrtc_desktop.runtime.commands.peers import LetBack
from peerpyrtc_desktop.runtime.commands.words import check_length

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room
    from peerpyrtc_desktop.runtime.seating.seat import Seat


class LockRoom(Command[None], frozen=True):
    """Let nobody new into a room. Who is inside stays, and may come back.

    With a waiting room, who is new may still knock.
    """

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, locked=True)


class UnlockRoom(Command[None], frozen=True):
    """Let new ones in again."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, locked=False)


class SetDoor(Command[None], frozen=True):
    """Set in one go whether a room is locked, and whether who is new waits to be let in."""

    for_moderators: ClassVar[bool] = True

    room: str
    locked: bool
    waiting_room: bool

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, locked=self.locked, waiting_room=self.waiting_room)


class SetPin(Command[None], frozen=True):
    """Ask whoever is new for this PIN, of 4 to 32 characters; "" asks for none.

    It is kept as an argon2 hash. Who is inside stays, and may come back. Refused: another length.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    pin: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.state.room(self.room)
        pin = check_pin(self.pin)
        kept = await means.state.pins.hash(pin) if pin else ""
        means.set_room(self, self.room, pin=kept)


class SetWaitingRoom(Command[None], frozen=True):
    """Have whoever is new wait until a moderator lets it in, or no longer."""

    for_moderators: ClassVar[bool] = True

    room: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, waiting_room=self.on)


class Admit(Command[None], frozen=True):
    """Let in who knocks, by the knock's id: a member from now on, who comes in without asking.

    Taken back, it is none any more, and waits at the door again where it would have to now.
    Refused: it doesn't wait (`NO_SUCH_ITEM`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        knock, member = means.threshold.let_in(means.state.room(self.room).name, self.item)
        back = (
            EndMembership(knock.room, knock.key, member.since),
            WaitAgain(knock.room, knock.peer, knock.key),
        )
        means.note(self, room=knock.room, whom=(_whom(knock),), undo=back)


class TurnAway(Command[None], frozen=True):
    """Don't let in who knocks, and refuse it for a minute; `text` says why.

    Refused: it doesn't wait (`NO_SUCH_ITEM`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str
    text: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        why = sendable(self.text)
        room = means.state.room(self.room).name
        knock, refusal = means.threshold.turn_away(room, self.item, why)
        back = (LetBack(refusal.keys, refusal.until),)
        means.note(self, room=knock.room, whom=(_whom(knock),), why=why, undo=back)


class AddMember(Command[None], frozen=True):
    """Make who is here a member of the room, as whoever was let in: what members may is its.

    Who is one already is no act. Refused: it isn't there.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        seat = means.state.seat(self.room, self.peer, self.stay)
        room, key = means.state.room(self.room).name, seat.standing_key
        if means.state.guest_list.is_member(room, key):
            return
        member = Member(room, key, self.peer, means.state.now().wall)
        means.state.guest_list.let_in(member)
        means.tell_roles()
        back = (EndMembership(room, key, member.since),)
        means.note(self, room=room, whom=(means.whom(seat),), undo=back)


class DropMember(Command[None], frozen=True):
    """Make somebody no member of the room any more, who stays there, or left lately.

    Refused: it isn't there and wasn't lately.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        guest = means.state.guest(self.room, self.peer, self.stay)
        room = means.state.room(self.room).name
        if not means.state.guest_list.is_member(room, guest.key):
            return
        member = means.state.guest_list.forget(room, guest.key)
        assert member is not None
        means.tell_roles()
        means.note(self, room=room, whom=(whom_of(guest),), undo=(MakeMember(member),))


class EndMembership(Command[None], frozen=True):
    """Have a member ask again when it comes next; `key` is its standing's, wherever it is now.

    With `since` it is one who was let in then. Refused: it was let in anew since (`NOT_UNDONE`).
    """

    room: str
    key: str
    since: int | None = None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        self.meant(means)
        room = means.state.name_of(self.room)
        member = means.state.guest_list.forget(room, self.key)
        means.tell_roles()
        if member is not None:
            whom = Whom(room, member.name, device=device_of(self.key))
            means.note(self, room=room, whom=(whom,), undo=(MakeMember(member),))

    def meant(self, means: Means) -> Member | None:
        """The member; None: it is none any more. Raises Refused, as above."""
        there = means.state.guest_list.member(means.state.name_of(self.room), self.key)
        if there is not None and self.since not in (None, there.since):
            raise SetAnew
        return there


class WaitAgain(Command[None], frozen=True):
    """Send who was let in to the door again, if it is inside: what takes its admission back.

    It isn't kicked: its page comes back by itself, and knocks. Refused: it would come in without
    knocking, or not be let knock (`NOT_UNDONE`): then it stays.
    """

    room: str
    peer: str
    key: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        seats = [seat for seat in means.state.seat_of.values() if self._is_meant(seat, room)]
        for seat in seats:
            if not means.threshold.has_knock(room, seat):
                text = f"{seat.request.peer_id!r} stays: nobody knocks at {room.name!r} now."
                raise Refused(Code.NOT_UNDONE, text)
        means.leaving.ask_anew(seats)

    def _is_meant(self, seat: Seat, room: Room) -> bool:
        return seat.request.room == room.name and seat.standing_key == self.key


class MakeMember(Command[None], frozen=True):
    """Have somebody come into a room without asking: what takes the end of that back."""

    member: Member

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.state.guest_list.let_in(self.member)
        means.tell_roles()


def _whom(knock: Knock) -> Whom:
    return Whom(knock.room, knock.peer, "", knock.device, knock.address)
