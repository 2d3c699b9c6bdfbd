"""What is typed is bounded everywhere, and what is too long is seen and refused, not cut."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop import gui
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.verbs.rooms import CLOSE_ROOM, SET_TOPIC
from peerpyrtc_desktop.gui.views.inputs import Number
from peerpyrtc_desktop.gui.views.typed import TypedBox, typed_line
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]

SOURCES = sorted(Path(gui.__file__).parent.rglob("*.py"))
BOUNDED = {"typed.py"}
READ_ONLY = {"moderator_link.py"}
OPEN = {"QLineEdit", "QPlainTextEdit", "QTextEdit"}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_no_field_takes_a_book(source: Path) -> None:
    """They are made by `views/typed.py`, or say themselves how much they take."""
    if source.name in BOUNDED | READ_ONLY:
        return
    made = {
        node.func.id
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not made & OPEN
    if "FilterLine" in made:
        assert "setMaxLength(" in source.read_text(encoding="utf-8")


def test_a_line_takes_twice_what_may_stand_there_and_a_number_sixteen_digits(qtbot: QtBot) -> None:
    line, number = typed_line(20), Number("how many")
    for widget in (line, number):
        qtbot.addWidget(widget)
    line.insert("x" * 100)
    assert line.text() == "x" * 40
    QTest.keyClicks(number.line, "12345678901234567890")
    assert number.value() == 1234567890123456
    number.line.clear()
    with pytest.raises(Refused):
        number.value()


def test_a_box_takes_no_more_of_what_is_pasted(qtbot: QtBot) -> None:
    """What is selected makes room; what is there already counts."""
    box = TypedBox(10)
    qtbot.addWidget(box)
    pasted = QMimeData()
    pasted.setText("ab\ncd\n" * 1_000)
    box.setPlainText("12345")
    box.selectAll()
    box.insertFromMimeData(pasted)
    assert len(box.toPlainText()) == 20
    box.insertFromMimeData(pasted)
    assert len(box.toPlainText()) == 20


def test_what_is_too_long_is_refused_in_words_and_stays_to_be_shortened(on_stage: Play) -> None:
    """In a dialog that stays by the host; in one that goes before it is answered."""

    async def test(stage: Stage) -> None:
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.for_rooms[SET_TOPIC])
        asked = dialog(stage, LineDialog)
        asked.line.setText("t" * 300)
        asked.act.click()
        await until(lambda: "too long by 100" in asked._hint.text())
        asked.line.setText("t" * 200)
        asked.act.click()
        await until(lambda: not stage.window.findChildren(LineDialog))
        press(stage.window.actions_.for_rooms[CLOSE_ROOM])
        closing = dialog(stage, Question)
        closing.reason.setText("r" * 501)
        assert not closing.act.isEnabled()
        assert "too long by 1:" in closing._why_not.text()
        QTest.keyClick(closing.reason, Qt.Key.Key_Backspace)
        assert closing.act.isEnabled()
        assert closing._why_not.isHidden()
        closing.reject()

    on_stage(test)
