"""What a host has set for one room."""

from __future__ import annotations

from msgspec import Struct

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.limits import EDITING, NEWCOMERS_SEE, RoomLimits
from peerpyrtc_desktop.core.permissions import Permissions
from peerpyrtc_desktop.core.roles import Role

LONGEST_KEPT = 36_500
"""Days that what was said is kept, at the most, where it isn't for ever."""

KEPT_FOR = "kept for"
"""The kind of document that a closed room's `KeptFor` is."""


class KeptFor(Struct, frozen=True):
    """What outlasts a room of its settings: what was said in it goes when its days are over."""

    keep_days: int


class RoomSettings(Struct, frozen=True, omit_defaults=True):
    """As a value: it is kept whole, and whole is what an undo brings back.

    `newcomers_see`: how much of what was said before it a guest may read, None is everything since
    the room was opened. `guests_clear`: guests may clear the whiteboard.
    `locked`: nobody new comes in. `pin`: what the PIN is kept as, "" is none.
    `waiting_room`: who is new waits to be let in.
    `approve_all`: whatever guests say waits for a moderator. `slow` is how many seconds a guest
    waits between two messages, `delay` how many pass until the others see one; 0 is none.
    `roll` are the names that come in, if it is not empty; with `roll_knocks` others may knock, else
    they are refused. `reserved` are names that no guest takes. `names_stay`: nobody comes back
    under another name, or takes one.
    `keep_days`: how many days what was said is kept, None is as the host has it elsewhere, 0 is for
    ever. `permissions` say who may do what. `notice` is what is pinned above what is said.
    `editing` is for how many seconds guests may change and take back what they said; 0 is never.
    `blur`: pictures are blurred until whoever sees them taps them.
    `drew` are the roles that might draw before the whiteboard was made read-only, None where nobody
    made it so: they may again when it ends.
    `pinned` is where the message stands that is pinned, as long as it says something.
    """

    topic: str = ""
    newcomers_see: int | None = NEWCOMERS_SEE
    guests_clear: bool = False
    locked: bool = False
    pin: str = ""
    waiting_room: bool = False
    approve_all: bool = False
    slow: int = 0
    delay: int = 0
    roll: tuple[str, ...] = ()
    roll_knocks: bool = False
    reserved: tuple[str, ...] = ()
    names_stay: bool = False
    keep_days: int | None = None
    permissions: Permissions = Permissions()
    notice: str = ""
    editing: int = EDITING
    blur: bool = False
    pinned: Place | None = None
    drew: tuple[Role, ...] | None = None

    @classmethod
    def of_new(cls, limits: RoomLimits) -> RoomSettings:
        """Those of a room for which nothing was set yet."""
        return cls(newcomers_see=limits.newcomers_see, guests_clear=limits.guests_clear)
