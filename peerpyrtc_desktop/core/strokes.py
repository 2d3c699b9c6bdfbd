"""Strokes of a whiteboard: as a board has them, as they are kept, and what an event did to them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from msgspec import Raw, Struct, field

from peerpyrtc_desktop.core.errors import Code, FrameError

STROKE: Final = "stroke"
"""The name of the events that draw."""


class Author(Struct, frozen=True):
    """Who sends a change: what outlives a reconnect, the name shown, and whether it may clear.

    `stay` is the one in which that is sent, "" where it isn't a guest.
    """

    identity: str
    name: str
    may_clear: bool = False
    stay: str = ""

    def check_may_clear(self) -> None:
        """Raise FrameError (`FORBIDDEN`) for who may not."""
        if not self.may_clear:
            raise FrameError(Code.FORBIDDEN, "Only the host clears this board.")


class Stroke(Struct):
    """One stroke, drawn in the `stay` of its author's.

    `cleared` and `taken` are the numbers of the clearing, or of the moderator's event, that took it
    away, 0 if none did. `is_lettered`: it is words or a picture, whose hash `letters` is, once that
    was asked for. `redacted` is the event that took it away as the message that it was, 0 if none
    did. `epoch` is that of an earlier host which had it drawn, 0 if it was drawn since.
    """

    seq: int
    author: str
    sender: str
    data: Raw
    size: int
    erased: bool = False
    cleared: int = 0
    taken: int = 0
    stay: str = ""
    letters: int | None = None
    epoch: int = 0
    is_lettered: bool = False
    redacted: int = 0

    @property
    def is_redacted(self) -> bool:
        """Whether it is away as the message that it was, which isn't undone."""
        return bool(self.redacted) and self.redacted == self.taken

    @property
    def visible(self) -> bool:
        """Whether it is to be seen."""
        return not self.erased and not self.cleared and not self.taken

    @property
    def device(self) -> str:
        """Its author's; one nobody else has where there was none."""
        return self.author.partition("\n")[0]


class KeptStroke(Struct, frozen=True):
    """One stroke as it outlives a host.

    `erased`, `cleared` and `taken` are the numbers of the events that took it away, 0 if none did.
    It was drawn in `epoch`. `redacted`: the message that it was is taken back.
    """

    seq: int
    author: str
    sender: str
    data: Raw
    erased: int = 0
    cleared: int = 0
    taken: int = 0
    stay: str = ""
    epoch: int = 0
    redacted: bool = False

    def stroke(self, overhead: int, *, is_lettered: bool) -> Stroke:
        """As a board has it; `overhead` are the bytes that it takes beside its data,
        `is_lettered` whether that has words or a picture."""
        size = len(memoryview(self.data)) + overhead
        return Stroke(
            self.seq,
            self.author,
            self.sender,
            self.data,
            size,
            self.erased > 0,
            self.cleared,
            self.taken,
            self.stay,
            epoch=self.epoch,
            is_lettered=is_lettered,
            redacted=self.taken if self.redacted else 0,
        )


class Change(Struct):
    """What an event did to a board. To do the same to what is kept of it, do this, in this order.

    `lost_cleared`: all that a clearing had taken away is gone for good; so are the `lost` strokes.
    `drawn`: the event is a stroke. The `erased` ones can come back, the `restored` ones have.
    `cleared`: the event took all that was to be seen; `uncleared`: what a clearing took is back.
    A moderator took the `taken` ones, and gave back the `returned`: to whoever sees the board, or
    to the event `returned_to`, which had taken them before.
    """

    lost_cleared: bool = False
    lost: list[int] = field(default_factory=list)
    drawn: bool = False
    erased: list[int] = field(default_factory=list)
    restored: list[int] = field(default_factory=list)
    cleared: bool = False
    uncleared: bool = False
    taken: list[int] = field(default_factory=list)
    returned: list[int] = field(default_factory=list)
    returned_to: int = 0

    @property
    def is_any(self) -> bool:
        """Whether anything has changed."""
        return self != Change()


def drawn_by(strokes: Iterable[Stroke], sender: str, stay: str, identity: str) -> list[Stroke]:
    """The strokes that somebody drew and that nobody has taken or cleared away, in order.

    With a `stay` or an `identity` whoever was there then, or has that, in all its stays and by
    whatever name; without either whoever had this name. The erased are among them.
    """
    known, there = {identity} - {""}, list(strokes)
    if stay:
        known |= {each.author for each in there if each.stay == stay}
    return [
        each
        for each in there
        if not each.cleared
        and not each.taken
        and (each.author in known if stay or identity else each.sender == sender)
    ]
