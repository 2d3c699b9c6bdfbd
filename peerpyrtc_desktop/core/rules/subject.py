"""What rules judge, and what they find."""

from __future__ import annotations

from msgspec import Struct

from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.rules.rule import Action


class SharedFile(Struct, frozen=True):
    """A file that is announced: its name, bytes, and what its sender says of its kind."""

    name: str
    size: int
    type: str = ""


class Subject(Struct, frozen=True):
    """Something that a guest does: it says `text`, shares a `file`, or comes (`joins`).

    `key` is its standing's, `peer` the name it has in the room. `is_moved`: it stands on the board
    already, and no more often after this.
    """

    room: str
    peer: str
    key: str
    text: str = ""
    file: SharedFile | None = None
    joins: bool = False
    role: Role = Role.GUEST
    is_moved: bool = False


class Hit(Struct, frozen=True):
    """One rule hit: from which character of what was written to before which; None is all of it."""

    rule: str
    action: Action
    place: tuple[int, int] | None = None


class Verdict(Struct, frozen=True):
    """What comes of it: the strictest rule's action. `hits` are all, in the order of rules.

    `seconds` is how long a mute or ban lasts, `text` what the guest is told. `stepped_up`: the
    action is the one for who does it again and again.
    """

    hits: tuple[Hit, ...]
    rule: str
    action: Action
    seconds: int
    text: str
    place: tuple[int, int] | None = None
    stepped_up: bool = False
