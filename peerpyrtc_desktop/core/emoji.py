"""What counts as one emoji: one sign as people see it, however many code points it takes."""

from __future__ import annotations

import re
from typing import Final

MOST_BYTES: Final = 48
"""Bytes of UTF-8 of one: the longest that fonts draw as one sign, two people with skin tones who
kiss, takes 35."""

_BASE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf"
    "\u2934\u2935\u2b05-\u2b55\u3030\u303d\u3297\u3299\U0001f000-\U0001f0ff\U0001f170\U0001f171"
    "\U0001f17e\U0001f17f\U0001f18e\U0001f191-\U0001f19a\U0001f200-\U0001f3fa\U0001f400-\U0001faff]"
)
_PICTURE = f"{_BASE}[\U0001f3fb-\U0001f3ff]?+\ufe0f?+"
_TAGS = "(?:[\U000e0030-\U000e007a]{1,7}+\U000e007f)?+"
_EMOJI = re.compile(
    f"{_PICTURE}(?:\u200d{_PICTURE}){{0,6}}+"
    f"|\U0001f3f4{_TAGS}"
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?+\u20e3"
    "|[\U0001f3fb-\U0001f3ff]"
)


def is_emoji(text: str) -> bool:
    """Whether this is one emoji, and nothing else.

    By its shape, and by the blocks that Unicode has for them: newer ones than this program are
    some, too, and not each is drawn by every font.
    """
    if not 0 < len(text) <= MOST_BYTES or not _EMOJI.fullmatch(text):
        return False
    return len(text.encode()) <= MOST_BYTES


def key(emoji: str) -> str:
    """What is the same for two spellings of one emoji: with and without the sign for pictures."""
    return emoji.replace("\ufe0f", "")
