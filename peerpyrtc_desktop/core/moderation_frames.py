"""What the host sends of moderation, as types: to whom it was done, and to moderators."""

from __future__ import annotations

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.frame_bases import ServerFrame
from peerpyrtc_desktop.core.payload import NOTHING


class HostWarning(ServerFrame, frozen=True, tag="warning"):
    """A moderator tells the reader, and nobody else, that something won't do."""

    text: str
    time: int


class Done(ServerFrame, frozen=True, tag="done"):
    """What the moderator's `do` of this `ref` wanted is done; `result` is what came of it.

    With a `code` it is refused, as by an `Error`: nothing was done.
    """

    ref: str
    result: Raw = NOTHING
    code: str = ""
    text: str = ""
    retry_after: float | None = None


class ActTold(Struct, frozen=True, omit_defaults=True):
    """One act, as moderators in a room see it: see `core.audit.Act`.

    `by` is the role of who did it, `name` its name. `whom` are names and stays.
    """

    id: int
    time: int
    by: str
    what: str
    name: str = ""
    room: str | None = None
    whom: tuple[tuple[str, str], ...] = ()
    why: str = ""
    until: int | None = None
    undone: bool = False
    can_undo: bool = False


class ActedFrame(ServerFrame, frozen=True, tag="acted"):
    """For moderators: something was done, or taken back."""

    act: ActTold
