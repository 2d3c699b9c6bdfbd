"""Which changes of messages will never be, over starts of the host: their authors may ask again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.runtime.ledger import Ledger

REPLACED: Final = "replaced"
"""The kind of their documents."""

MOST: Final = 1_000
"""So many of a host's: the ones that were sent the longest ago give way."""


def note(ledger: Ledger, changes: Iterable[Replaced]) -> None:
    """These will never be."""
    for each in changes:
        ledger.put(REPLACED, each.id, each)
        if ledger.count(REPLACED) > MOST:
            _drop(ledger, _all(ledger)[: MOST // 10])


def of(ledger: Ledger, room: str) -> list[Replaced]:
    """Those of a room, in the order in which they were sent."""
    return [each for each in _all(ledger) if each.room == room]


def by_room(ledger: Ledger) -> dict[str, list[Replaced]]:
    """All of them by their rooms, read once: as `of` has those of each."""
    found: dict[str, list[Replaced]] = defaultdict(list)
    for each in _all(ledger):
        found[each.room].append(each)
    return found


def expire(ledger: Ledger, before: int) -> None:
    """Those of before that time (milliseconds) can't be sent again: it is too late for that."""
    _drop(ledger, [each for each in _all(ledger) if each.time < before])


def close(ledger: Ledger, room: str) -> None:
    """The room is gone, and what was said there can't be changed any more."""
    _drop(ledger, of(ledger, room))


def _all(ledger: Ledger) -> list[Replaced]:
    found = (each for _, each in ledger.documents(REPLACED, Replaced))
    return sorted(found, key=lambda each: each.time)


def _drop(ledger: Ledger, changes: Iterable[Replaced]) -> None:
    for each in changes:
        ledger.put(REPLACED, each.id, None)
