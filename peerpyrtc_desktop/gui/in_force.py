"""What is in force against somebody, a row each: bans, and what is decided about one guest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.sanctions import TERMS, Decided, Term
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.act_words import by
from peerpyrtc_desktop.gui.language import listed, translating
from peerpyrtc_desktop.gui.times import Day, moment

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command
    from peerpyrtc_desktop.runtime.ports.host import Deciding

_tr = translating("InForce")

_NEVER: Final = 2**63
"""Where what has no end stands among the ends."""


class Column(IntEnum):
    """The columns of a row, in their order."""

    WHO = 0
    IS = 1
    BY_WHAT = 2
    WHY = 3
    BY = 4
    SINCE = 5
    UNTIL = 6


@dataclass(frozen=True)
class InForce:
    """One thing that holds. `key` names it for good; `since` is 0 where nobody knows it.

    `lifted` makes the command that ends it.
    """

    key: str
    cells: tuple[str, ...]
    since: int
    until: int | None
    lifted: Callable[[], Command[Any]]

    def value(self, column: Column) -> tuple[Any, ...]:
        """What it is sorted by."""
        if column is Column.SINCE:
            return (self.since,)
        if column is Column.UNTIL:
            return (_NEVER if self.until is None else self.until,)
        return (text.natural(self.cells[column]), self.cells[column])

    def has(self, words: list[str]) -> bool:
        """Whether these words stand in it."""
        whole = " ".join(self.cells).casefold()
        return all(word in whole for word in words)


def in_force(host: Deciding, today: Day) -> list[InForce]:
    """All that is, the bans first, the latest first."""
    rows = [_of_ban(ban, today) for ban in reversed(host.bans())]
    for it in reversed(host.decided()):
        for part in TERMS:
            if (term := it.sanctions.term(part)) is not None:
                rows.append(_of_term(it, part, term, today))
    return rows


def _of_ban(ban: Ban, today: Day) -> InForce:
    def lifted() -> Command[Any]:
        from peerpyrtc_desktop.runtime.commands.bans import Unban

        return Unban(ban.id)

    what = [_tr("device")] if ban.device else []
    at = _tr("new devices at {address}") if ban.newcomers else "{address}"
    what += [*(at.format(address=each) for each in ban.addresses), ban.subnet]
    if ban.name:
        what.append(_tr("names like {name}").format(name=text.called(ban.name)))
    cells = (
        text.name(ban.whom) if ban.whom else _tr("whoever it hits"),
        _tr("banned"),
        listed(what),
        ban.reason,
        by(ban.by),
        moment(ban.since, today),
        _tr("for good") if ban.until is None else moment(ban.until, today),
    )
    return InForce(f"ban {ban.id}", cells, ban.since, ban.until, lifted)


def _of_term(it: Decided, part: str, term: Term, today: Day) -> InForce:
    def lifted() -> Command[Any]:
        from peerpyrtc_desktop.runtime.commands.standing import Pardon

        return Pardon(it.key, (part,))

    named = {
        "timeout": _tr("timed out"),
        "muted": _tr("muted"),
        "restricted": _tr("held"),
    }
    cells = (
        text.name(it.sanctions.peer),
        named[part],
        _by_what(it, part),
        term.why,
        by(term.by) if term.since else "",
        moment(term.since, today) if term.since else "",
        _tr("lifted") if term.until is None else moment(term.until, today),
    )
    return InForce(f"{part} {it.key}", cells, term.since, term.until, lifted)


def _by_what(it: Decided, part: str) -> str:
    """By what its guest is known again: a timeout holds at its addresses, too."""
    addresses = it.sanctions.addresses
    if not device_of(it.key):
        return listed(addresses)
    return listed((_tr("device"), *(addresses if part == "timeout" else ())))
