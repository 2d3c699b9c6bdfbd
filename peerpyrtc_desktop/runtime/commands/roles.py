"""Who moderates: invites, and those who came by one."""

from __future__ import annotations

import secrets

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.core.roles import Invite, Moderator, id_of
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length

MAX_NOTE = 100
"""Characters in the word for whom an invite was made."""

_MINUTE = 60_000


class InviteModerator(Command[str], frozen=True):
    """Make a link's token that turns whoever opens it first into a moderator of these rooms.

    None is all rooms, also those to come. Returns the token, which is kept nowhere. It opens
    nothing after so many `minutes`; who came by it moderates for `lasts` minutes, with None until
    dismissed. Refused: no such room, no time, over 100 characters of `note`, too many.
    """

    rooms: tuple[str, ...] | None = None
    minutes: int = 60
    lasts: int | None = None
    note: str = ""

    async def carry_out(self, means: Means) -> str:
        """See `Command.carry_out`."""
        check_length(self.note, MAX_NOTE, "a note")
        for minutes in (self.minutes, self.lasts):
            if minutes is not None and not 1 <= minutes <= 525_600:
                raise Refused(Code.MALFORMED, "An invite is good for a minute to a year.")
        rooms = None
        if self.rooms is not None:
            rooms = tuple(means.state.room(each).name for each in self.rooms)
            if not rooms:
                raise Refused(Code.MALFORMED, "Say for which rooms.")
        token, now = secrets.token_urlsafe(16), means.state.now().wall
        invite = Invite(
            id=id_of(token),
            since=now,
            until=now + self.minutes * _MINUTE,
            rooms=rooms,
            lasts=None if self.lasts is None else self.lasts * _MINUTE,
            note=sendable(self.note),
            by=means.by,
        )
        means.state.roles.add_invite(invite)
        means.note(
            self,
            room=rooms[0] if rooms is not None and len(rooms) == 1 else None,
            until=invite.until,
            undo=(RevokeInvite(invite.id),),
            params={"invite": invite.id, "note": invite.note},
        )
        return token


class RevokeInvite(Command[None], frozen=True):
    """Have an invite open nothing any more, by its id. Refused: it doesn't now (`BAD_INVITE`)."""

    invite: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        gone = means.state.roles.revoke(self.invite)
        if gone is None:
            raise Refused(Code.BAD_INVITE, "That invite was used, or taken back.")
        means.note(
            self,
            undo=(RestoreInvite(gone),),
            params={"invite": gone.id, "note": gone.note},
        )


class RestoreInvite(Command[None], frozen=True):
    """Have an invite that was taken back open what it did. Refused: too many."""

    invite: Invite

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.state.roles.add_invite(self.invite)


class DismissModerator(Command[None], frozen=True):
    """Have a device moderate nothing any more. Refused: it doesn't now (`NO_SUCH_PEER`)."""

    device: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        gone = means.state.roles.dismiss(self.device)
        if gone is None:
            raise Refused(Code.NO_SUCH_PEER, "There is no such moderator.")
        means.tell_roles()
        means.note(self, undo=(RestoreModerator(gone),), params={"name": gone.name})


class RestoreModerator(Command[None], frozen=True):
    """Have a device that was dismissed moderate what it did.

    Refused: it came by another link since (`NOT_UNDONE`).
    """

    moderator: Moderator

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        moderators = means.state.roles.all(means.state.now().wall)
        if any(each.device == self.moderator.device for each in moderators):
            raise SetAnew
        means.state.roles.put(self.moderator)
        means.tell_roles()
