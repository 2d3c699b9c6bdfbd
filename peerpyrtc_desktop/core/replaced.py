"""Changes of messages that will never take effect, as a later one took their place."""

from __future__ import annotations

from msgspec import Struct

from peerpyrtc_desktop.core.answers import Answered
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.frames import Error
from peerpyrtc_desktop.core.waiting import HeldMessage


class Replaced(Struct, frozen=True, omit_defaults=True):
    """One that waited, as it outlives a host: whose it was, and what its author was told.

    Who has not heard that may send it again. `id` is what it had while it waited, `time` when it
    was sent (milliseconds), `key`, `stay` and `address` are its sender's.
    """

    id: str
    room: str
    time: int
    peer: str
    stay: str
    key: str
    address: str
    ref: str
    why: str

    @classmethod
    def of(cls, held: HeldMessage, why: str) -> Replaced:
        """What is kept of it: none of its words."""
        ref, whose = held.ref or "", (held.peer, held.stay, held.key, held.address)
        return cls(held.id, held.room, held.time, *whose, ref, why)

    @property
    def answered(self) -> Answered:
        """The answer, as long as anybody may send it again."""
        return Answered(self.key, self.address, Error(Code.WITHDRAWN, self.why, self.ref))
