"""What came of a verb: who was met, who wasn't and why, in words."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.language import listed
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.verb import T, Verb, say

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command
    from peerpyrtc_desktop.runtime.ports.host import Host

_NAMED = 3
"""As many are named; of more it is said how many."""


@dataclass(frozen=True)
class Outcome(Generic[T]):
    """`total` is the sum of what came of all, `refused` whom it didn't meet, by their place."""

    verb: Verb[T]
    whom: Sequence[T]
    total: int
    refused: Sequence[tuple[int, Refused]]

    @property
    def met(self) -> list[T]:
        """To whom it was done."""
        undone = {at for at, _ in self.refused}
        return [each for at, each in enumerate(self.whom) if at not in undone]

    @property
    def why_not(self) -> str:
        """Why it was done to nobody; "" if it was to somebody."""
        return "" if self.met else words.refused(self.refused[0][1])

    @property
    def failed(self) -> str:
        """Who wasn't met, and why; "" if all were."""
        if not self.refused:
            return ""
        first = [(self.whom[at], words.refused(why)) for at, why in self.refused[:_NAMED]]
        who = listed(words.because(_name_of(each), why) for each, why in first)
        return say(self.verb.failed).format(who=who)

    @property
    def told(self) -> str:
        """What was done, and to whom; "" if there is nothing to tell."""
        met, done = self.met, self.verb.done
        if not met or done is None:
            return ""
        named = len(met) <= _NAMED
        who = listed(map(_name_of, met)) if named else words.people(len(met))
        where = words.rooms(each.room if isinstance(each, Person) else str(each) for each in met)
        return done(self.total).format(who=who, room=where)


async def do_each(
    host: Host, wanted: Sequence[Command[Any]], batch: str
) -> tuple[int, list[tuple[int, Refused]]]:
    """Have the host do these one after the other; returns the sum of what came of all, and which
    weren't done, by their place."""
    total, refused = 0, []
    for at, command in enumerate(wanted):
        try:
            came = await host.execute(command, batch=batch)
            total += came if isinstance(came, int) else bool(came)
        except Refused as why:
            refused.append((at, why))
    return total, refused


def batch_of(count: int) -> str:
    """What so many acts have in common that one key takes back; one has nothing to share."""
    return secrets.token_urlsafe(6) if count > 1 else ""


def _name_of(each: object) -> str:
    return text.called(each.id if isinstance(each, Person) else str(each))
