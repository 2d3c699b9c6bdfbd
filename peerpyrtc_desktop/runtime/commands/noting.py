"""What the panel's card knows of one guest, and what its person writes down there."""

from __future__ import annotations

from msgspec import Struct

from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.notes import KIND, MOST, Note, checked
from peerpyrtc_desktop.core.sanctions import Warned
from peerpyrtc_desktop.runtime.commands.command import Command, Means

_KEY = 1_000
"""Characters of a key: programs may know their guests by long words."""


class GuestKnown(Struct, frozen=True):
    """What a host knows of one guest, here or not.

    `key` is what it is known again by, "" where nobody knows that any more; then there is no note.
    `device` is that of its browser, "" if it showed none. `left` is when it went (milliseconds),
    None if it is here or nobody knows.
    """

    key: str
    device: str = ""
    addresses: tuple[str, ...] = ()
    left: int | None = None
    warnings: tuple[Warned, ...] = ()
    note: Note | None = None


class LookUpGuest(Command[GuestKnown], frozen=True):
    """Who that is or was: by its stay, whatever it is called by now, or else by its `device`.

    For the panel alone: notes are among it.
    """

    room: str
    peer: str
    stay: str = ""
    device: str = ""

    async def carry_out(self, means: Means) -> GuestKnown:
        """See `Command.carry_out`."""
        state, now = means.state, means.state.now()
        guest = self._find(means)
        known = state.recent.key_of(self.stay) or self.device
        key = known if guest is None else guest.key
        standing = state.standings.find(key) if key else None
        return GuestKnown(
            key,
            self.device if guest is None else guest.device,
            () if guest is None else tuple(sorted(guest.addresses)),
            None if guest is None else guest.left,
            () if standing is None else tuple(standing.sanctions.without_old_warnings(now.wall)),
            state.ledger.document(KIND, key, Note) if key else None,
        )

    def _find(self, means: Means) -> Guest | None:
        state = means.state
        if self.stay:
            return next((each for each in state.guests() if each.stay == self.stay), None)
        try:
            return state.guest(self.room, self.peer)
        except Refused:
            return None


class SetNote(Command[None], frozen=True):
    """Keep this about the guest of that `key`, in place of what was; "" is nothing.

    `peer` is what it is called, `room` and `stay` where: by these it is forgotten, too. It is no
    act: nothing is done to anybody, and moderators, who read the acts of their rooms, needn't know.
    Refused: it is too long; there are too many.
    """

    key: str
    text: str
    room: str = ""
    peer: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if not 0 < len(self.key) <= _KEY:
            raise Refused(Code.MALFORMED, "Nobody is known by that.", field="key")
        said, ledger = checked(self.text), means.state.ledger
        before = ledger.document(KIND, self.key, Note)
        if said == ("" if before is None else before.text):
            return
        if said and before is None and ledger.count(KIND) >= MOST:
            text = f"There are {MOST:,} notes already. Empty one that isn't needed any more."
            raise Refused(Code.TOO_MANY, text)
        time = means.state.now().wall
        note = Note(said, time, self.peer, self.room, self.stay) if said else None
        ledger.put(KIND, self.key, note)
