"""Labels that give way to a window of any width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import PlainLabel, WrappedLabel

LONG = "/home/somebody/a-folder-without-any-spaces-in-its-name/history-until-20261126-220000.db "


@pytest.fixture
def label(qtbot: QtBot) -> Iterator[WrappedLabel]:
    """At the top of a window that is 400 pixels wide."""
    window = QWidget()
    qtbot.addWidget(window)
    label = WrappedLabel(4)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(label)
    box.addStretch(1)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    yield label
    window.close()


@pytest.mark.parametrize(
    ("words", "lines"), [("", 1), ("short", 1), (LONG, 2), (LONG * 2, 4), (LONG * 40, 4)]
)
def test_it_is_as_high_as_its_lines_up_to_some(
    label: WrappedLabel, qtbot: QtBot, words: str, lines: int
) -> None:
    label.setText(words)
    one = label.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: abs(label.height() - lines * one) <= one * (lines > 1), timeout=30_000)
    assert label.minimumSizeHint().width() == 0
    shown = label._lines(label.width())
    assert len(shown) <= 4
    assert all(label.fontMetrics().horizontalAdvance(each) <= 400 for each in shown)
    if lines < 4:
        assert "".join(shown) == words
    assert ("…" in shown[-1]) == (words == LONG * 40)
    assert not label.grab().isNull()


def test_dots_above_letters_are_whole(qtbot: QtBot, look: Look) -> None:
    """Fonts draw some above what they say is their height."""

    def ink(label: PlainLabel) -> int:
        image = label.grab().toImage()
        every = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y).lightness() < 200 for x, y in every)

    tight, roomy = (PlainLabel("Herr ÖÄÜztürk") for _ in range(2))
    roomy.setContentsMargins(0, 9, 0, 9)
    for label in (tight, roomy):
        qtbot.addWidget(label)
        label.resize(label.sizeHint())
    assert ink(tight) == ink(roomy)
