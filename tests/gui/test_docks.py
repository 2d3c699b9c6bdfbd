"""Docks that are made once they are wanted, and stand where they were left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.docks import Docks
from peerpyrtc_desktop.gui.layout import Layout
from peerpyrtc_desktop.gui.views.pane import Dock


class Window(QMainWindow):
    """A window with the two docks it always has, and a further one; `made` counts its making."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.resize(1000, 700)
        self.made = 0
        self.setCentralWidget(QWidget())
        rooms, peers = (Dock(name, name, QWidget(), self) for name in ("rooms", "peers"))
        self.docks = Docks(self, rooms, peers, 300)
        self.dock = self.docks.add("card", "Card", self._make)
        self.docks.add("board", "Board", QWidget)
        self.layout_ = Layout(self, self.docks.sizes, {}, settings)
        self.layout_.restore()

    def _make(self) -> QWidget:
        self.made += 1
        content = QWidget()
        content.setFocusProxy(QLineEdit(content))
        return content


def settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "panel.ini"), QSettings.Format.IniFormat)


def test_what_is_in_a_dock_is_made_once_it_is_wanted(qapp: QApplication, tmp_path: Path) -> None:
    window = Window(settings(tmp_path))
    window.show()
    assert not window.dock.isVisible()
    assert (window.made, window.docks.panes()) == (0, [])
    content = window.docks.show("card")
    assert window.dock.isVisible()
    assert window.docks.panes() == [content.focusProxy()]
    window.dock.hide()
    assert window.docks.panes() == []
    window.docks.actions()[2].trigger()
    assert (window.dock.isVisible(), window.made) == (True, 1)
    window.close()


def test_two_of_one_area_share_its_place_and_the_wanted_is_in_front(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = Window(settings(tmp_path))
    window.show()
    window.docks.show("card")
    window.docks.show("board")
    board = window.docks.late["board"]
    assert window.tabifiedDockWidgets(window.dock) == [board]
    card, shown = window.docks.actions()[2], window.docks.actions()[3]
    for wanted, dock in ((card, window.dock), (shown, board)):
        wanted.trigger()  # it goes
        wanted.trigger()  # and comes to the front
        qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())  # noqa: B023
    window.close()


def test_one_stands_where_it_was_left(qapp: QApplication, tmp_path: Path) -> None:
    first = Window(settings(tmp_path))
    first.show()
    first.docks.show("card")
    first.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, first.dock)
    first.layout_.save()
    first.close()
    second = Window(settings(tmp_path))
    second.show()
    assert second.dockWidgetArea(second.dock) == Qt.DockWidgetArea.BottomDockWidgetArea
    assert (second.dock.isVisible(), second.made) == (True, 1)
    second.layout_.reset()
    assert second.dockWidgetArea(second.dock) == Qt.DockWidgetArea.RightDockWidgetArea
    assert not second.dock.isVisible()
    second.close()


def test_those_that_come_later_are_locked_too(qapp: QApplication, tmp_path: Path) -> None:
    window = Window(settings(tmp_path))
    window.docks.lock(True)
    late = window.docks.add("activity", "Activity", QWidget)
    assert late.features() == window.dock.features() == Dock.LOCKED
    window.docks.lock(False)
    assert late.features() == Dock.FREE
    window.close()
