"""The end of the status bar: information fades, a failure stays until it was read."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.views import latest
from peerpyrtc_desktop.gui.views.latest import Latest


@pytest.fixture
def label(qtbot: QtBot) -> Latest:
    made = Latest()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words have had their time as soon as the loop turns."""
    monkeypatch.setattr(latest, "LEAST", 0)
    monkeypatch.setattr(latest, "A_LETTER", 0)


@pytest.mark.usefixtures("at_once")
def test_what_happened_and_what_was_done_fade(label: Latest, qtbot: QtBot) -> None:
    for say in (label.happen, label.tell):
        say("ann joined")
        assert (label.text(), label.accessibleName()) == ("ann joined", "ann joined")
        qtbot.waitUntil(lambda: label.text() == "", timeout=60_000)
        assert (label.accessibleName(), label.toolTip()) == ("", "")


def test_longer_words_have_more_time(label: Latest) -> None:
    label.happen("ann joined")
    short = label._fading.interval()
    label.happen("ann was kicked: " + "she said it again and again, " * 4)
    assert latest.LEAST < short < label._fading.interval()


@pytest.mark.usefixtures("at_once")
def test_a_failure_stays_whatever_happens(label: Latest, qtbot: QtBot) -> None:
    label.fail("Not kicked: ann")
    label.happen("ben joined")
    qtbot.wait(50)
    assert label.text() == "Not kicked: ann"


@pytest.mark.usefixtures("at_once")
def test_the_next_act_ends_it(label: Latest, qtbot: QtBot) -> None:
    label.fail("Not kicked: ann")
    label.begin()
    assert label.text() == ""
    label.fail("Not kicked: ann")
    label.tell("Address copied")
    assert label.text() == "Address copied"
    qtbot.waitUntil(lambda: label.text() == "", timeout=60_000)


def test_an_act_ends_no_information(label: Latest) -> None:
    label.happen("ann joined")
    label.begin()
    assert label.text() == "ann joined"


def test_outcomes_are_told_to_screen_readers(
    label: Latest, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: heard.append(event.message())
    )
    label.happen("ann joined")
    label.tell("Address copied")
    label.fail("Not kicked: ben")
    assert heard == ["Address copied", "Not kicked: ben"]


def test_how_it_is_undone_stays_whole_in_any_width(label: Latest) -> None:
    """What was done gives way to it: nobody else says by which key."""
    label.tell("Muted " + "ann, " * 30, "Ctrl+Z undoes it")
    for width in (900, 400, 200):
        label.resize(width, 20)
        assert label.shown().endswith("; Ctrl+Z undoes it")
        assert label.fontMetrics().horizontalAdvance(label.shown()) <= width
    label.withdraw()
    assert "Ctrl+Z" not in label.shown()
