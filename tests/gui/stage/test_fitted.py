"""Labels to be read from afar: as large as there is room, and what has none ends in an ellipsis."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.gui.stage.fitted import FittedLabel
from peerpyrtc_desktop.gui.theme import Look


@pytest.fixture
def label(look: Look) -> FittedLabel:
    """One of 600 by 200 pixels, with letters of 20 to 100."""
    made = FittedLabel(look)
    made.set_sizes(100, 20)
    made.resize(600, 200)
    return made


def test_few_words_are_as_large_as_they_may_be(label: FittedLabel) -> None:
    label.setText("Hello")
    assert label.shown() == ("Hello", 100)


def test_more_words_are_smaller(label: FittedLabel) -> None:
    label.setText("Groups of three: draw how a leaf gets its water. Ten minutes from now.")
    words, size = label.shown()
    assert words == label.text()
    assert 20 < size < 100


@pytest.mark.parametrize("text", ["word " * 2_000, "w" * 10_000, "line\n" * 400, "שלום " * 2_000])
def test_what_has_no_room_ends_in_an_ellipsis(label: FittedLabel, text: str) -> None:
    label.setText(text)
    words, size = label.shown()
    assert (words[-1], size) == ("…", 20)
    assert label.laid(words, size)[1] <= 200
    label.grab()


def test_a_low_place_shows_its_first_line(label: FittedLabel) -> None:
    label.resize(600, 4)
    label.setText("one\ntwo")
    assert label.shown()[0].startswith("o")
