"""What an embedding program judges before anyone sees it: its verdicts, and what it is asked."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from peerpyrtc_desktop.core.permissions import Row

ASKED = (Row.CHAT, Row.ASK, Row.WHISPER, Row.FILE, Row.PICTURE)
"""What a program is asked about. Strokes and what passes can't wait: others draw over them."""

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
