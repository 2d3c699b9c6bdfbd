"""What an embedding program judges before anyone sees it: its verdicts, and what it is asked."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from peerpyrtc_desktop.core.permissions import Row

_ASKED = (Row.CHAT, Row.ASK, Row.WHISPER, Row.FILE, Row.PICTURE)

MOST = 5000
"""Messages of one room that a program is asked about at a time."""

MOST_OF_ONE = 1000
"""Of them, those of one guest."""


class Answer(StrEnum):
    """What becomes of a message."""

    ACCEPT = "accept"
    """It is relayed."""

    HOLD = "hold"
    """It waits for a moderator."""

    REFUSE = "refuse"
    """Nobody sees it; its sender is told."""

    REDACT = "redact"
    """It is relayed and taken back at once: all see that something was, nobody what."""


class Judgement(Struct, frozen=True):
    """An answer, and the words for the sender or the moderators; "" are ours."""

    answer: Answer = Answer.ACCEPT
    text: str = ""


def is_asked(row: Row, *, is_lettered: bool = False) -> bool:
    """Whether a program is asked about it: what is said, also in writing on the whiteboard.

    Other strokes, and what passes, can't wait: others draw over them. Nor can what comes back on
    the board: it was asked about when it was drawn, and all have seen it. Who has changed its mind
    since has it taken back, and then nobody brings it back.
    """
    return row in _ASKED or (row is Row.DRAW and is_lettered)
