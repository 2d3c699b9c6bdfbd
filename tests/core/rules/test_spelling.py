"""How rules read a text, and where in what was written that is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.core.rules.spelling import Folded, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÀB́c", "abc"),
        ("Straße ﬁve", "strasse five"),
        ("ＢＡＤ", "bad"),
        ("bа\u200dd\ufe0f", "bad"),
        ("a\u00a0b\u3000c\td", "a b c d"),
        ("«a» — b", ".a. - b"),
        ("it’s", "it's"),
        ("👍🏽", "👍"),
        ("ไม่", "ไม่"),  # its tone makes it the word it is
        ("हिन्दी", "हिन्दी"),
        ("שָׁלוֹם", "שלlם"),
        ("\ud800a", " a"),
        ("\ufdfa", "\ufdfa"),  # eighteen letters in one
        ("🅱🅐d", "bad"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert Folded(text).text == folded


@given(st.text(max_size=700))
def test_nothing_grows_by_more_than_its_length(text: str) -> None:
    assert len(fold(text)) <= 4 * len(text)
    assert fold(text) == "".join(map(fold, text))


@given(st.text(st.sampled_from("aé\u0301ﬁ👍🏽京 \u200b"), max_size=700), st.data())
def test_a_place_leads_back_to_what_was_written(text: str, data: st.DataObject) -> None:
    folded = Folded(text)
    first = data.draw(st.integers(0, len(folded.text)))
    last = data.draw(st.integers(first, len(folded.text)))
    begin, end = folded.places(len(folded.text[:first].encode()), len(folded.text[:last].encode()))
    assert 0 <= begin <= end <= len(text)
    assert folded.text[first:last] in fold(text[begin:end])


def test_each_character_is_folded_the_same_again() -> None:
    """Or a word in a list would not be the word in a text."""
    for code in range(0x20000):
        once = fold(chr(code))
        assert fold(once) == once, hex(code)
