"""What holds for the whole window: no markup of a peer, a name for everything, None left alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.gui.conftest import Stage, labels, press

Play = Callable[..., None]

HOSTILE = "<b>bold</b><img src='file:///etc/hostname'>"


def test_no_text_of_a_peer_can_become_markup(on_stage: Play) -> None:
    """Every label there is says that it is plain, with the dialogs that name peers open."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom(HOSTILE))
        await stage.guests.join(HOSTILE, room=HOSTILE)
        stage.guests.say(HOSTILE, HOSTILE, HOSTILE)
        stage.flush()
        window = stage.window
        window.log.view.select([stage.texts().index(HOSTILE)])
        window.peers.select([PeerKey(HOSTILE, HOSTILE)])
        window.rooms.table.select([1])
        do = window.actions_
        for action in (*do.for_peers.values(), *do.for_rooms.values()):
            if action.isEnabled() and action not in (do.kick,):
                press(action)
        for action in (do.invite, do.new_room, do.keys, do.about):
            press(action)
        await stage.command(Kick(HOSTILE, HOSTILE, HOSTILE))
        stage.flush()
        found = list(labels(window))
        assert sum(HOSTILE in label.text() for label in found) >= 3
        assert {label.textFormat() for label in found} == {Qt.TextFormat.PlainText}
        for edit in window.findChildren(QPlainTextEdit):
            assert "<b>" not in edit.document().toHtml()
        for table in window.findChildren(QAbstractItemView):
            for tip in _tooltips(table):
                assert "<b>" not in tip
                assert "<img" not in tip
        for open_dialog in window.findChildren(QDialog):
            open_dialog.reject()

    on_stage(test)


def test_everything_that_takes_keys_has_a_name(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        window = stage.window
        await stage.guests.join("ann")
        stage.flush()
        kinds = (QAbstractItemView, QLineEdit, QComboBox, QPlainTextEdit)
        takers = [widget for widget in window.findChildren(QWidget) if isinstance(widget, kinds)]
        # The list that drops from a combo box is Qt's own, and the box names it.
        nameless = [
            taker for taker in takers if not taker.accessibleName() and not _in_combo_box(taker)
        ]
        assert nameless == []
        silent = [
            button
            for button in window.findChildren(QAbstractButton)
            if button.isVisible() and not (button.accessibleName() or button.text())
        ]
        assert [b for b in silent if b.metaObject().className() != "QLineEditIconButton"] == []

    on_stage(test)


def test_void_calls_lose_no_reference_to_none(on_stage: Play) -> None:
    """PySide6 6.12 on Python 3.11 loses one on most void calls, until the process dies."""

    async def test(stage: Stage) -> None:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText("warm")
        before = sys.getrefcount(None)
        for _ in range(1_000):
            label.setText("x")
            label.update()
        assert abs(sys.getrefcount(None) - before) < 100

    on_stage(test)


def _tooltips(table: QAbstractItemView) -> Iterator[str]:
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def _in_combo_box(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False
