"""The window's docks: rooms and peers at the left, and others, made once they are wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from peerpyrtc_desktop.gui.views.dock_sizes import DockSizes
from peerpyrtc_desktop.gui.views.pane import Dock, Pane
from peerpyrtc_desktop.gui.views.waiting_pane import WaitingPane

_HIGH = 190, 480
"""Pixels of height of the two at the first start."""


_BESIDE = QSize(340, 480)
"""Of one that stands beside the log."""


class LateDock(Dock):
    """A dock that is hidden at first; what is in it is made when it is first shown.

    What is made has a focus proxy, if keys do something in it: F6 leads there.
    """

    def __init__(
        self,
        name: str,
        words: str,
        make: Callable[[], QWidget],
        area: Qt.DockWidgetArea,
        parent: QWidget,
    ) -> None:
        super().__init__(name, words, QWidget(), parent)
        self.area = area
        self._make: Callable[[], QWidget] | None = make
        self.content: QWidget | None = None
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Its first time makes what it shows."""
        self.fill()
        super().showEvent(event)

    def fill(self) -> QWidget:
        """What is in it, made if it isn't there yet."""
        if self._make is not None:
            make, self._make = self._make, None
            self.content = make()
            self.hold(self.content)
        assert self.content is not None
        return self.content

    @property
    def keys(self) -> QWidget | None:
        """What takes the keys in it, while it is to be seen."""
        if self.content is None or not self.content.isVisible():
            return None
        return self.content.focusProxy()


class WaitingDock(QDockWidget):
    """What waits: over the log until it is drawn to a side or below. It can't be put away: it is
    there by itself while something waits, and goes when nothing does and the keys have left."""

    def __init__(self, pane: WaitingPane, window: QMainWindow) -> None:
        super().__init__(pane.table.accessibleName(), window)
        self._window, self._pane = window, pane
        self.setObjectName("waiting")
        self.setTitleBarWidget(pane.head)
        self.setWidget(pane)
        self.lock(False)
        pane.holder = self
        pane.wanted.connect(self._be_high)
        self.dockLocationChanged.connect(self._on_place)
        # Over the log alone: rooms and peers are as high as they were.
        for corner, side in (
            (Qt.Corner.TopLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            window.setCorner(corner, side)
        window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, self)
        self._on_place(Qt.DockWidgetArea.TopDockWidgetArea)
        pane.refresh()

    def lock(self, locked: bool) -> None:
        """Keep it where it is."""
        kind = QDockWidget.DockWidgetFeature
        free, none = kind.DockWidgetMovable, kind.NoDockWidgetFeatures
        self.setFeatures(none if locked else free)

    def showEvent(self, event: QShowEvent) -> None:
        """Something waits again: it is not behind another's tab."""
        super().showEvent(event)
        if self._window.tabifiedDockWidgets(self):
            self.raise_()

    def _on_place(self, area: Qt.DockWidgetArea) -> None:
        sides = (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
        self._pane.be_beside(area in sides)

    def _be_high(self, pixels: int) -> None:
        if self.isVisible() and not self.isFloating():  # a hand may have it just now
            self._window.resizeDocks([self], [pixels], Qt.Orientation.Vertical)


class Docks(QObject):
    """All of them, by name; where they stand is the person's, and kept by `Layout`."""

    def __init__(self, window: QMainWindow, rooms: Dock, peers: Dock, width: int) -> None:
        super().__init__(window)
        self._window = window
        self._fixed = (rooms, peers)
        self.late: dict[str, LateDock] = {}
        self.waiting: WaitingDock | None = None
        self._is_locked = False
        # Qt makes their tabs by itself, and later.
        self._tabs = QTimer(self, interval=0, singleShot=True)
        self._tabs.timeout.connect(self._name_tabs)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, rooms)
        window.splitDockWidget(rooms, peers, Qt.Orientation.Vertical)
        first: dict[QDockWidget, QSize] = {
            dock: QSize(width, high) for dock, high in zip(self._fixed, _HIGH, strict=True)
        }
        self.sizes = DockSizes(window, first)

    def have_waiting(self, pane: WaitingPane) -> None:
        """What waits has a dock, too."""
        self.waiting = WaitingDock(pane, self._window)

    def add(
        self,
        name: str,
        words: str,
        make: Callable[[], QWidget],
        area: Qt.DockWidgetArea = Qt.DockWidgetArea.RightDockWidgetArea,
        size: QSize = _BESIDE,
    ) -> LateDock:
        """Have another one, hidden until the person wants it; `name` is kept with the layout.

        `size` is that of its first time, in a window of the usual size.
        Docks of one area share its place, a tab each, until they are drawn apart.
        """
        dock = LateDock(name, words, make, area, self._window)
        beside = next((d for d in self.late.values() if d.area == area), None)
        self._window.addDockWidget(area, dock)
        if beside is not None:
            self._window.tabifyDockWidget(beside, dock)
        dock.hide()
        dock.lock(self._is_locked)
        dock.visibilityChanged.connect(self._tabs.start)
        # Where it shares its place it would come as a tab behind the one that is there.
        dock.toggleViewAction().triggered.connect(lambda on: dock.raise_() if on else None)
        self._tabs.start()
        self.late[name] = dock
        self.sizes.add(dock, size)
        return dock

    def _name_tabs(self) -> None:
        """Of tabs that aren't two there is nothing to choose: no key stops there."""
        here = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=here):
            bar.setAccessibleName(self.tr("Tabs of the docks"))
            many = bar.count() > 1
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus if many else Qt.FocusPolicy.NoFocus)

    def show(self, name: str) -> QWidget:
        """Bring one to the front; what is in it."""
        dock = self.late[name]
        dock.show()
        dock.raise_()
        return dock.fill()

    def lock(self, locked: bool) -> None:
        """Keep all where they are."""
        self._is_locked = locked
        for dock in (*self._fixed, *self.late.values(), self.waiting):
            if dock is not None:
                dock.lock(locked)

    def actions(self) -> list[QAction]:
        """What shows and hides each."""
        return [dock.toggleViewAction() for dock in (*self._fixed, *self.late.values())]

    def panes(self) -> list[QWidget]:
        """What takes keys in the late ones that are in sight."""
        return [keys for dock in self.late.values() if (keys := dock.keys) is not None]


def raised_by_keys(dock: Dock, pane: Pane) -> None:
    """The keys may go to a pane whose tab is behind another's: it comes to the front."""
    pane.table.focused.connect(lambda on: dock.raise_() if on else None)
