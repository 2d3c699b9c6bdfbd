"""Who is what in a room: guests, members who were let in, moderators who came by an invite."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Refused

MAX_INVITES = 200
"""Invites that are open at a time, and used ones that are known as that."""


class Role(StrEnum):
    """What a peer is in its room."""

    GUEST = "guest"
    MEMBER = "member"
    MODERATOR = "moderator"


class Invite(Struct, frozen=True, omit_defaults=True):
    """A link that makes whoever opens it first a moderator. Times are milliseconds.

    `id` is what its token is kept as: nobody gets back from it to the token. `rooms` are those it
    is for, None is all, also those to come. It opens nothing from `until` on; who came by it stays
    a moderator for `lasts` milliseconds, with None until that is taken away. `note` is the host's
    word for whom it was made.
    """

    id: str
    since: int
    until: int
    rooms: tuple[str, ...] | None = None
    lasts: int | None = None
    note: str = ""
    by: Actor = HOST


class Moderator(Struct, frozen=True, omit_defaults=True):
    """A device that moderates these rooms, None is all, until then, None is until it is told off.

    `name` is what its guest was called when it came by the `invite`.
    """

    device: str
    name: str
    since: int
    rooms: tuple[str, ...] | None = None
    until: int | None = None
    invite: str = ""
    note: str = ""

    def is_for(self, room: str, now: int) -> bool:
        """Whether it moderates this room now."""
        return (self.rooms is None or room in self.rooms) and not self.is_over(now)

    def is_over(self, now: int) -> bool:
        """Whether its time has passed."""
        return self.until is not None and self.until <= now


def id_of(token: str) -> str:
    """What a token is kept as."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()[:32]


class Moderators:
    """Who moderates on a host, and which invites are open."""

    def __init__(self) -> None:
        self._invites: dict[str, Invite] = {}
        self._moderators: dict[str, Moderator] = {}
        # By what their tokens are kept as, the latest last.
        self._used: dict[str, None] = {}

    def invites(self, now: int) -> tuple[Invite, ...]:
        """Those that open something still, the oldest first."""
        return tuple(each for each in self._invites.values() if each.until > now)

    def all(self, now: int) -> tuple[Moderator, ...]:
        """Who moderates, the first first."""
        return tuple(each for each in self._moderators.values() if not each.is_over(now))

    def add_invite(self, invite: Invite) -> None:
        """It is open from now on. Raises Refused (`TOO_MANY`)."""
        for each in [each for each in self._invites.values() if each.until <= invite.since]:
            del self._invites[each.id]
        if invite.id not in self._invites and len(self._invites) >= MAX_INVITES:
            raise Refused(Code.TOO_MANY, f"There are {MAX_INVITES} open invites already.")
        self._invites[invite.id] = invite

    def revoke(self, invite: str) -> Invite | None:
        """It opens nothing any more; returns what it was."""
        return self._invites.pop(invite, None)

    def redeem(self, token: str, device: str, name: str, room: str, now: int) -> Moderator:
        """Who shows this token moderates from now on; the invite is used up.

        Raises:
            Refused: the token was used (`INVITE_USED`), opens nothing (`BAD_INVITE`), or not this
                room, or whoever shows it can't be known again (`FORBIDDEN`): then it stays open.
        """
        invite = self._invites.get(id_of(token))
        if invite is None and id_of(token) in self._used:
            raise Refused(
                Code.INVITE_USED,
                "This moderator link was used already: each works once. Ask the host for another.",
            )
        if invite is None or invite.until <= now:
            raise Refused(
                Code.BAD_INVITE,
                "This moderator link is used up, expired or taken back. Ask the host for another.",
            )
        if invite.rooms is not None and room not in invite.rooms:
            raise Refused(Code.BAD_INVITE, "This moderator link is for another room.")
        if not device:
            raise Refused(Code.FORBIDDEN, "Only browsers that keep cookies can moderate.")
        del self._invites[invite.id]
        return self.add(
            Moderator(
                device,
                name,
                now,
                invite.rooms,
                None if invite.lasts is None else now + invite.lasts,
                invite.id,
                invite.note,
            )
        )

    def opens(self, token: str, room: str, now: int) -> bool:
        """Whether who shows this token would moderate this room."""
        invite = self._invites.get(id_of(token))
        if invite is None or invite.until <= now:
            return False
        return invite.rooms is None or room in invite.rooms

    def add(self, moderator: Moderator) -> Moderator:
        """It moderates, these rooms beside those it has already."""
        former = self._moderators.get(moderator.device)
        if former is not None and not former.is_over(moderator.since):
            rooms = None
            if former.rooms is not None and moderator.rooms is not None:
                rooms = tuple(dict.fromkeys((*former.rooms, *moderator.rooms)))
            ends = (former.until, moderator.until)
            until = None if None in ends else max(each for each in ends if each is not None)
            moderator = replace(moderator, rooms=rooms, until=until)
        self._set(moderator)
        return moderator

    def put(self, moderator: Moderator) -> None:
        """It moderates exactly so."""
        self._set(moderator)

    def _set(self, moderator: Moderator) -> None:
        self._moderators[moderator.device] = moderator
        if moderator.invite:
            self._used.pop(moderator.invite, None)
            self._used[moderator.invite] = None
            if len(self._used) > MAX_INVITES:
                del self._used[next(iter(self._used))]

    def dismiss(self, device: str) -> Moderator | None:
        """It moderates nothing any more; returns what it was."""
        return self._moderators.pop(device, None)

    def of(self, device: str, room: str, now: int) -> Moderator | None:
        """Who has this device, if it moderates this room."""
        moderator = self._moderators.get(device)
        return moderator if moderator is not None and moderator.is_for(room, now) else None
