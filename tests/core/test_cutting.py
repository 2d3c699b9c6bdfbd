"""What is cut is cut between what people see as letters."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.cutting import cut

FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467"
FLAG = "\U0001f1eb\U0001f1f7"


@pytest.mark.parametrize(
    ("text", "most", "seen"),
    [
        ("hello", 5, "hello"),
        ("hello!", 5, "hell…"),
        ("one two three", 5, "one…"),
        ("ab" + "e\u0301" + "c", 4, "ab…"),
        ("a" + FAMILY + "b", 5, "a…"),
        ("a" + FAMILY + "b", 6, "a…"),
        ("a" + FLAG * 2 + "b", 5, "a" + FLAG + "…"),
        ("a" + FLAG * 2 + "b", 4, "a" + FLAG + "…"),
        ("ab\U0001f44d\U0001f3fdcd", 4, "ab…"),
        ("ab\u2764\ufe0fcd", 4, "ab…"),
    ],
)
def test_no_letter_is_cut_through(text: str, most: int, seen: str) -> None:
    assert cut(text, most) == seen


@pytest.mark.parametrize("mark", ["\u0301", "\u200d", "\U0001f1e6"])
def test_who_heaps_marks_is_cut_all_the_same(mark: str) -> None:
    """To what was asked for, at the most; what is nothing but marks, too."""
    for text in ("a" + mark * 5_000, mark * 5_000):
        assert len(cut(text, 200)) in range(160, 201)
