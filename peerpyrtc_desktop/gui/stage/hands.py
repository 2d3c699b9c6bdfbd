"""Whose turn it is: who has the word, then the raised hands in their order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.core.permissions import Permissions, Row


class Turn(NamedTuple):
    """One who speaks, or waits to."""

    name: str
    speaks: bool


def hides_names(table: Permissions) -> bool:
    """Whether a guest of this room may not see who else is here: nor on a wall, then."""
    denied = (table.guest, table.member, *(each.may_not for each in table.exempt.values()))
    return any(Row.SEE in rows for rows in denied)


def turns(peers: Iterable[PeerSnapshot], room: str) -> list[Turn]:
    """Those of a room; never of one who is muted: that name is not to be seen."""
    # By the time of its end, not by the state: one that lags too is said to be lagging.
    there = [each for each in peers if each.room == room and each.muted_until is None]
    speaking = sorted((each for each in there if each.word is not None), key=_word)
    waiting = [each for each in there if each.word is None and each.hand is not None]
    return [Turn(each.id, True) for each in speaking] + [
        Turn(each.id, False) for each in sorted(waiting, key=_hand)
    ]


def _word(peer: PeerSnapshot) -> int:
    return peer.word or 0


def _hand(peer: PeerSnapshot) -> int:
    return peer.hand or 0
