"""Taking back one text from everyone: spam comes from many at once."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct

from peerpyrtc_desktop.core import folding, redaction
from peerpyrtc_desktop.core.audit import Why
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.reader import words_of
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.redaction import (
    Minutes,
    said_lately,
    take_back,
)
from peerpyrtc_desktop.runtime.commands.showing import is_for

BEGINNING = 60
"""Characters of a message that are shown before it is taken back."""


class RedactSame(Command[int], frozen=True):
    """Take back all that says the same as this text, whoever said it in the last minutes.

    Case, accents, width and spaces count for nothing. A moderator's passes over whispers that were
    not for it: whose they are would show by this. Returns how many messages.
    Refused: no such room; no words.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    text: str
    minutes: Minutes = 10
    why: Why = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        found = await _same(means, room, self.text, self.minutes)
        return await take_back(means, self, room, found, self.why)


class SameMessage(Struct, frozen=True):
    """One message that `RedactSame` would take back; `text` is how it begins."""

    epoch: int
    seq: int
    time: int
    sender: str
    text: str


class PreviewSame(Command[tuple[SameMessage, ...]], frozen=True):
    """What `RedactSame` would take back; changes nothing. Refused: as there."""

    for_moderators: ClassVar[bool] = True

    room: str
    text: str
    minutes: Minutes = 10

    async def carry_out(self, means: Means) -> tuple[SameMessage, ...]:
        """See `Command.carry_out`."""
        found = await _same(means, means.state.room(self.room), self.text, self.minutes)
        evidence = map(redaction.evidence_of, found)
        return tuple(
            SameMessage(e.epoch, e.seq, e.time, e.sender, e.words[:BEGINNING]) for e in evidence
        )


async def _same(means: Means, room: Room, text: str, minutes: int) -> list[Kept]:
    wanted = _plain(text)
    if not wanted:
        raise Refused(Code.MALFORMED, "There are no words to look for.")

    def is_meant(kept: Kept, frame: Relayed) -> bool:
        return is_for(means, room, kept) and _plain(words_of(frame)) == wanted

    return await said_lately(means, room, minutes, is_meant)


def _plain(text: str) -> str:
    return " ".join(folding.fold(text).split())
