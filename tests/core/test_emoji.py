"""One emoji is one sign as people see it; all else is none."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.emoji import MOST_BYTES, is_emoji, key

EMOJI = [
    *("🅰️", "🆎", "🆗", "🃏", "🀄"),
    *("👍", "❤️", "❤", "🫠", "‼️", "™️", "☕", "⭐"),
    *("🇩🇪", "3️⃣", "#⃣", "👍🏽", "👩🏽\u200d❤️\u200d💋\u200d👨🏿"),
    *(
        "👨\u200d👩\u200d👧\u200d👦",
        "🏳️\u200d🌈",
        "🏴" + "".join(chr(0xE0000 + ord(each)) for each in "gbeng\x7f"),
    ),
]

NONE = [
    *("", "a", "3", "<b>", "👍👍", "👍a", "a👍", "👍 ", "👍\n", "🇩", "🇩🇪🇫"),
    *("\ud83d", "\u200d", "👍\u200d", "\ufe0f", "👍\ufe0f\ufe0f", "👍\u202e", "\U000e0067"),
    *("👍" + "".join(chr(0xE0000 + ord(each)) for each in "gbeng\x7f"), "\U0001f130", "\U0001f110"),
    *("👨" + "\u200d👨" * 7, "👍" * 5000, "👨" + "\u200d👩" * 5000),
]


@pytest.mark.parametrize("text", EMOJI)
def test_one_sign_is_an_emoji(text: str) -> None:
    assert is_emoji(text)
    assert len(text.encode()) <= MOST_BYTES


@pytest.mark.parametrize("text", NONE)
def test_all_else_is_none(text: str) -> None:
    assert not is_emoji(text)


def test_two_spellings_are_one() -> None:
    assert key("❤️") == key("❤")
    assert key("❤") != key("💚")
