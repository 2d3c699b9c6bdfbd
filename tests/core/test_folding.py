"""Where words stand in a text that was folded to find them."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from peerpyrtc_desktop.core import folding


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Coffee, tea, coffee", "coff", ["Coff", "coff"]),
        ("STRASSE und Straße", "straße", ["STRASSE", "Straße"]),
        ("cafe\u0301s", "cafe", ["cafe\u0301"]),
        ("ﬁnally", "fin", ["ﬁn"]),
        ("ﬁnally", "ina", ["ﬁna"]),  # half a ligature is all of it
        ("abcdef", "abc cde", ["abcde"]),
        ("abcdef", "abc def", ["abcdef"]),
        ("a\0bcd", "bcd", ["bcd"]),
        ("Ａｎｎｅ", "anne", ["Ａｎｎｅ"]),
        ("at sea", "at sea", ["sea"]),  # what is too short for a search is not marked
        ("東京都", "東京 都", ["東京都"]),
        ("nothing", "else", []),
        ("x" * 255 + "é" + "y" * 300 + "Łódź", "lodz xey", ["xéy", "Łódź"]),
        ("\U0001f600 smile", "smi", ["smi"]),
    ],
)
def test_places(text: str, query: str, expected: list[str]) -> None:
    places = folding.places(text, folding.sought(query))
    assert [text[first:last] for first, last in places] == expected


def test_of_a_word_that_recurs_the_first_places_are_told() -> None:
    assert len(folding.places("abc " * 20_000, ["abc"])) == folding.MAX_PLACES


def test_a_text_is_folded_as_its_characters_are() -> None:
    """`places` relies on it."""
    text = "".join(chr(n) for n in range(0x3000) if not 0xD800 <= n < 0xE000)
    assert folding.fold(text) == "".join(map(folding.fold, text))


@pytest.mark.parametrize("marks", ["\u0315\u0300\u0327", "\u0f73", "\u0301"])
def test_marks_are_never_put_in_order_over_a_long_text(
    marks: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That takes a time that grows with their square: one message stopped the host for seconds."""
    lengths: list[int] = []

    def normalized(form: Any, text: str) -> str:
        lengths.append(len(text))
        return normalize(form, text)

    normalize = unicodedata.normalize
    monkeypatch.setattr(unicodedata, "normalize", normalized)
    assert folding.fold("A" + marks * 20_000 + "b") == "ab"
    assert max(lengths) < 1_000
