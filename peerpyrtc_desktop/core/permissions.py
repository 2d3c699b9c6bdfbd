"""Who may do what in a room: a row for each thing, a column for each role, exceptions for some."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.roles import Role


class Row(StrEnum):
    """What may be allowed. `ASK` is a whisper to the host and the moderators."""

    CHAT = "chat"
    WHISPER = "whisper"
    ASK = "ask"
    FILE = "file"
    PICTURE = "picture"
    DRAW = "draw"
    REACT = "react"
    EDIT = "edit"
    DELETE = "delete"
    RENAME = "rename"
    HAND = "hand"
    SEE = "see"
    OPEN = "open"


WORDS: Mapping[Row, str] = {
    Row.CHAT: "write here",
    Row.WHISPER: "whisper to others here",
    Row.ASK: "write to the host here",
    Row.FILE: "send files here",
    Row.PICTURE: "send pictures here",
    Row.DRAW: "draw here",
    Row.REACT: "react to messages here",
    Row.EDIT: "change your messages here",
    Row.DELETE: "take your messages back here",
    Row.RENAME: "change your name here",
    Row.HAND: "raise a hand here",
    Row.SEE: "see who else is here",
    Row.OPEN: "open rooms",
}
"""What one may not, as sentences for people end."""


_BELOW = (Role.GUEST, Role.MEMBER)


class Exempt(Struct, frozen=True, omit_defaults=True):
    """What one guest may beyond its role, or may not; `name` is what it was called then.

    `by` is the role of who made the exception.
    """

    name: str = ""
    may: tuple[Row, ...] = ()
    may_not: tuple[Row, ...] = ()
    by: str = "host"


class Permissions(Struct, frozen=True, omit_defaults=True):
    """One room's table: of each role what it may not, and by standing who is exempt.

    `asks`: what guests and members write to all goes to the host and the moderators alone.
    """

    guest: tuple[Row, ...] = ()
    member: tuple[Row, ...] = ()
    moderator: tuple[Row, ...] = ()
    asks: bool = False
    exempt: dict[str, Exempt] = {}

    @property
    def hides(self) -> bool:
        """Whether there may be somebody who doesn't see who else is here."""
        return Row.SEE in self.guest or Row.SEE in self.member or bool(self.exempt)

    def may(self, row: Row, role: Role, key: str) -> bool:
        """Whether one of this role and standing may do this.

        Moderators see who is here: all that they do names somebody. Who doesn't see others can't
        whisper to them: whom one reaches is here.
        """
        if row is Row.SEE and role is Role.MODERATOR:
            return True
        if row is Row.WHISPER and self.hides and not self.may(Row.SEE, role, key):
            return False
        if self.exempt and (one := self.exempt.get(key)) is not None:
            if row in one.may_not:
                return False
            if row in one.may:
                return True
        return row not in self.denied_to(role)

    def denied_to(self, role: Role) -> tuple[Row, ...]:
        """What a role may not."""
        if role is Role.GUEST:
            return self.guest
        return self.member if role is Role.MEMBER else self.moderator

    def denied(self, role: Role, key: str) -> tuple[Row, ...]:
        """What one may not, in the rows' order."""
        if not self.exempt and not self.denied_to(role):
            return ()  # nearly everybody: each guest is asked about in each beat
        return tuple(row for row in Row if not self.may(row, role, key))

    def like(self, table: Permissions) -> Permissions:
        """That table; who is exempt here stays so."""
        return replace(table, exempt=self.exempt)

    def allowed(self, row: Row) -> tuple[Role, ...]:
        """Who may of guests and members, by the role alone."""
        return tuple(role for role in _BELOW if row not in self.denied_to(role))

    def allowing(self, row: Row, may: Collection[Role]) -> Permissions:
        """The same where of guests and members these may; who is exempt, and moderators, as ever.

        The rows of a role of which that is so already keep their order.
        """
        guest, member = (
            tuple(each for each in self.denied_to(role) if each is not row or role not in may)
            + ((row,) if role not in may and row not in self.denied_to(role) else ())
            for role in _BELOW
        )
        return replace(self, guest=guest, member=member)

    def excepting(self, key: str, exempt: Exempt | None) -> Permissions:
        """The same with this exception for one guest; with None as without any."""
        others = {each: one for each, one in self.exempt.items() if each != key}
        return replace(self, exempt=others if exempt is None else {**others, key: exempt})


def changes(before: Permissions, after: Permissions) -> dict[str, str | bool]:
    """What is another in `after`, in short, as an act keeps it.

    `rows` are those of the table with the roles that may now ("chat=member moderator; draw="),
    `asks` is the table's. `exempt` is what somebody may ("+draw") and may not ("-chat") now.
    """
    told: dict[str, str | bool] = {}
    if rows := [it for it in _who_may(after) if it not in _who_may(before)]:
        told["rows"] = "; ".join(rows)
    if after.asks is not before.asks:
        told["asks"] = after.asks
    for key in {**before.exempt, **after.exempt}:
        if (one := after.exempt.get(key)) != before.exempt.get(key):
            may, may_not = (one.may, one.may_not) if one else ((), ())
            told["exempt"] = " ".join([f"+{row}" for row in may] + [f"-{row}" for row in may_not])
    return told


def _who_may(table: Permissions) -> list[str]:
    roles = (Role.GUEST, Role.MEMBER, Role.MODERATOR)
    return [
        f"{row}={' '.join(role for role in roles if row not in table.denied_to(role))}"
        for row in Row
    ]


class Preset(Struct, frozen=True):
    """A table of one's own, by its name, to be set in one go; it exempts nobody."""

    name: str
    permissions: Permissions


_QUIET = (Row.CHAT, Row.WHISPER, Row.FILE, Row.PICTURE, Row.DRAW, Row.REACT)
_ASK = (Row.WHISPER, Row.DRAW)
_CLASS = (Row.WHISPER, Row.FILE, Row.RENAME)

PRESETS: Mapping[str, Permissions] = {
    "open": Permissions(),
    "class": Permissions(guest=_CLASS, member=_CLASS),
    "ask": Permissions(guest=_ASK, member=_ASK, asks=True),
    "quiet": Permissions(guest=_QUIET, member=_QUIET),
    "board": Permissions(guest=(Row.DRAW,), member=(Row.DRAW,)),
}
"""Tables that are set in one go: what is exempt stays exempt."""

BLURRING = frozenset({"class"})
"""Those by which pictures are blurred until they are tapped, too; others leave that as it is."""

PRESET_NAMES: Mapping[str, str] = {
    "open": "Open",
    "class": "Class",
    "ask": "Ask the host only",
    "quiet": "Quiet",
    "board": "View the board",
}
"""What people call them, in the panel and on phones alike: no preset of one's own is called so."""
