"""What is a stroke and what isn't, by the pages' own rules."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from msgspec import Raw

from peerpyrtc_desktop.core.events import DrawnStroke
from peerpyrtc_desktop.gui.board import ink
from peerpyrtc_desktop.gui.board import stroke as strokes
from peerpyrtc_desktop.gui.board.letters import is_from_right, lay_out
from peerpyrtc_desktop.gui.board.stroke import read, words
from tests.gui.board.strokes import box, drawn, line, picture, stroke

PAGES = Path(__file__).parents[3] / "webclient" / "pages" / "whiteboard"
LINE = {"points": [1, 2, 300, 400], "look": [0, 1]}
NOTE = {"points": box(0, 0, 2_000, 1_500), "look": [0, 1], "shape": "note", "text": "hello"}


def test_the_colours_are_the_pages() -> None:
    source = (PAGES / "theme.js").read_text("utf-8")
    for name, paper in (("LIGHT", ink.LIGHT), ("DARK", ink.DARK)):
        part = source.split(f"export const {name} = {{")[1].split("};")[0]
        colours = re.findall(r"#[0-9a-f]{6}", part)
        assert colours == [paper.paper, paper.line, *paper.inks, *paper.notes]
    assert f"SHEER = {ink.SHEER}" in (PAGES / "ink.js").read_text("utf-8")


def test_the_sizes_are_the_pages() -> None:
    source = (PAGES / "stroke.js").read_text("utf-8")
    for name, sizes in (("WIDTHS", strokes.WIDTHS), ("MARKED", strokes.MARKED)):
        (found,) = re.findall(rf"{name} = \[([0-9, ]+)\]", source)
        assert tuple(map(int, found.split(","))) == sizes
    letters = re.findall(r"LETTERS = \[([0-9, ]+)\]", (PAGES / "letters.js").read_text("utf-8"))
    assert tuple(map(int, letters[0].split(","))) == strokes.LETTERS


def test_a_stroke_is_read_with_who_drew_it() -> None:
    made = read(drawn(7, LINE | {"points": [1.0, 2, 300, 400]}, "Ann", "a stay"))
    assert made is not None
    assert (made.seq, made.sender, made.stay) == (7, "Ann", "a stay")
    assert (list(made.points), made.shape, made.width) == ([1, 2, 300, 400], "", 80)
    pen = stroke(8, [1, 2, 50, 300, 400, 100], look=[5, 2, 1])
    assert (pen.step, pen.ink, pen.width) == (3, 5, 180)
    assert stroke(9, [1, 2], shape="marker").width == 300


@pytest.mark.parametrize(
    "data",
    [
        None,
        [1, 2],
        {"points": []} | {"look": [0, 0]},
        LINE | {"points": [1]},
        LINE | {"points": [1.5, 2]},
        LINE | {"points": [-1, 2]},
        LINE | {"points": [10_001, 2]},
        LINE | {"points": [1, 7_501]},
        LINE | {"points": [1, "2"]},
        LINE | {"points": [1, 2] * 1_001},
        LINE | {"points": [1, 2, 101], "look": [0, 0, 1]},
        LINE | {"look": [0]},
        LINE | {"look": [6, 0]},
        LINE | {"look": [0, 3]},
        LINE | {"look": [0, 0, 2]},
        LINE | {"look": [0, 0, 0, 0]},
        LINE | {"look": [0.5, 0]},
    ],
)
def test_what_the_pages_do_not_draw_is_not_drawn(data: Any) -> None:
    assert read(drawn(1, data)) is None


def test_what_is_no_json_of_ours_is_nothing() -> None:
    for written in (b'{"points":[1,1e999],"look":[0,1]}', b'{"points":[NaN,1],"look":[0,1]}'):
        assert read(DrawnStroke(1, "Ann", "", Raw(written))) is None


def test_a_thing_that_can_not_be_shown_is_its_line() -> None:
    """As the pages have it: no words, words beyond measure, no room, no picture."""
    for change in (
        {"text": ""},
        {"text": "x" * 10_000},
        {"text": 7},
        {"points": [5, 5, 5, 5]},
        {"look": [0, 1, 1], "points": [0, 0, 1, 9, 9, 1]},
        {"shape": "picture", "picture": {"$bytes": "AAAA"}},
        {"shape": "mystery"},
    ):
        made = read(drawn(1, NOTE | change))
        assert made is not None
        assert (made.shape, made.text, made.picture) == ("", "", b"")


def test_a_note_has_its_words_and_their_size() -> None:
    note = stroke(1, box(0, 0, 2_000, 1_500), shape="note", text="hello")
    assert (note.shape, note.text, note.letters) == ("note", "hello", 250)
    assert stroke(1, box(0, 0, 9, 9), shape="text", text="a", letters=99).letters == 99
    assert stroke(1, box(0, 0, 9, 9), shape="text", text="a", letters=1e9).letters == 250
    shown = stroke(1, box(0, 0, 900, 900), shape="picture", picture=picture())
    assert shown.picture.startswith(b"\xff\xd8")


def test_words_turn_and_cover_nothing() -> None:
    assert words("a \u202eb\u2066c\n\td\x07 ") == "a bc\nd"
    assert words("e" + "\u0301" * 400) == "e" + "\u0301" * 4
    half = read(DrawnStroke(1, "Ann", "", Raw(_halved())))
    assert half is not None
    assert half.text == "\ufffdx"


def _halved() -> bytes:
    points = ",".join(map(str, box(0, 0, 900, 900)))
    return f'{{"points":[{points}],"look":[0,1],"shape":"text","text":"\\ud800x"}}'.encode()


def test_a_place_is_on_a_line_or_beside_it() -> None:
    it = stroke(1, line(1_000, 1_000, 5_000, 1_000))
    assert it.touches(3_000, 1_050, 20)
    assert not it.touches(3_000, 1_200, 20)
    note = stroke(2, box(1_000, 1_000, 3_000, 2_000), shape="note", text="hello")
    assert note.touches(2_000, 1_500, 0)
    assert not stroke(3, box(1_000, 1_000, 3_000, 2_000), shape="rectangle").touches(
        2_000, 1_500, 0
    )


def test_words_are_laid_out_until_they_have_room() -> None:
    """Each letter is as wide as it is high here."""
    laid = lay_out("one two\nthree", 400, 400, 100, len)
    # Four lines of 125 don't fit; a tenth less, and "three" has room.
    assert [each.text for each in laid.lines] == ["one", "two", "three"]
    assert laid.size == pytest.approx(72.9)
    whole = lay_out("hi", 1_000, 1_000, 100, len)
    assert ([each.text for each in whole.lines], whole.size) == (["hi"], 100)
    small = lay_out("x" * 500, 100, 100, 100, len)
    assert (len(small.lines), small.size > 100 / 3) == (2, True)  # the rest has no room
    mixed = lay_out("abc\nשלום", 1_000, 1_000, 100, len)
    assert [each.from_right for each in mixed.lines] == [False, True]
    assert is_from_right("1. שלום")
    assert not is_from_right("a שלום")
