"""What a room is, as its peers are told."""

from __future__ import annotations

from msgspec import Struct, field

from peerpyrtc_desktop.core.limits import EDITING


class Pinned(Struct, frozen=True, omit_defaults=True):
    """A message that is pinned: where it stands, and what it says on one line, cut.

    `from` is who said it, left out where that is the host.
    """

    epoch: int
    seq: int
    text: str
    sender: str = field(name="from", default="")


class RoomInfo(Struct, frozen=True, omit_defaults=True):
    """A room as its peers see it. `host` is the peer present the longest; it may do no more.

    `locked`: nobody new comes in; `pin`: who is new gives one; `waiting`: who is new waits to be
    let in. `guests_clear` says whether guests may clear its whiteboard. `notice` is pinned.
    `editing` is for how many seconds one may change and take back what one has said, 0 is never.
    `blur`: pictures are to be blurred until whoever sees them taps them.
    `pinned` is the message that is pinned in it, where there is one that the reader may see.
    """

    name: str
    host: str | None = None
    topic: str = ""
    locked: bool = False
    pin: bool = False
    waiting: bool = False
    guests_clear: bool = False
    notice: str = ""
    editing: int = EDITING
    blur: bool = False
    pinned: Pinned | None = None
