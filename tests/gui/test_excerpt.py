"""The line a search shows of a message, and where its words stand in it."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.excerpt import excerpt


@pytest.mark.parametrize(
    ("said", "sought"),
    [
        ("tea and more tea", ["tea", "tea"]),
        ("line one\nline two, tea", ["tea"]),
        ("\u202etea\u202c and \x07tea", ["tea", "tea"]),
        ("x" * 200 + " tea " + "y" * 1_000, ["tea"]),
        ("שלום tea לכולם", ["tea"]),
        ("\U0001f600" * 100 + "tea", ["tea"]),
        ("x" * 300 + "tea" + "x" * 395 + "tea", ["tea"]),
        ("nothing of it", []),
    ],
)
def test_marks_stand_where_the_words_do(said: str, sought: list[str]) -> None:
    marks, at = [], 0
    while (at := said.find("tea", at)) >= 0:
        marks.append((at, at + 3))
        at += 3
    shown = excerpt(said, marks)
    assert [shown.line[first:last] for first, last in shown.marks] == sought
    assert len(shown.line) <= text.LINE + 40
    assert "\n" not in shown.line


def test_what_stands_far_on_is_brought_near() -> None:
    shown = excerpt("a" * 500 + " needle", [(501, 507)])
    assert shown.line.startswith("…")
    assert shown.line.endswith("a needle")
    assert len(shown.line) < 60
