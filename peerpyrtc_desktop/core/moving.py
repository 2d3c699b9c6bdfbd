"""What is moved on the whiteboard: drawn anew in another place, and then the old one is erased.

To say the same once more is to repeat oneself, and takes one's turn to talk; to move it is neither.
"""

from __future__ import annotations

from itertools import islice
from typing import Final

from peerpyrtc_desktop.core.lettering import lettering
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.strokes import STROKE, Stroke
from peerpyrtc_desktop.core.verdict import Case

LATEST: Final = 200
"""Strokes of a board among which the old one is looked for: an older one is as if new."""


def is_moved(case: Case) -> bool:
    """Whether its author has this on the board already, once.

    Who has it there twice and doesn't erase one is filling the board with it.
    """
    if case.moves is None:
        case.moves = _moves(case)
    return case.moves


def _moves(case: Case) -> bool:
    if case.board is None or case.row is not Row.DRAW:
        return False
    if case.letters is None:
        return False
    wanted, author = hash(case.letters.spelt), case.peer.identity
    same = (
        each
        for each in islice(reversed(case.board.strokes.values()), LATEST)
        if each.visible and each.author == author and _letters(each) == wanted
    )
    return len(tuple(islice(same, 2))) == 1


def _letters(stroke: Stroke) -> int:
    if stroke.letters is None:
        stroke.letters = hash(lettering(STROKE, stroke.data))
    return stroke.letters
