"""A pane: a table under a title, in a hairline that turns to the accent while it has the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.plain_table import PlainTable
from peerpyrtc_desktop.gui.views.table import Table

_LINE = 28


class Framed(QFrame):
    """Holds what has a signal `focused`, and shows where the focus is."""

    def __init__(self, table: Table | PlainTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(2, 2, 2, 2)
        self.box.setSpacing(0)
        self.box.addWidget(table)
        table.focused.connect(self._on_focused)

    def _on_focused(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)


class Pane(Framed):
    """One of the window's."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(table, parent)
        self.table = table


class DockTitle(QWidget):
    """A dock's title: its name, how many it lists, and what else belongs there."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("title")
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(10, 6, 0, 4)
        self.box.setSpacing(8)
        # As high as the log's filter row, so that the panes begin on one line.
        self.box.addStrut(_LINE)
        self.box.addWidget(PlainLabel(words, "title"))
        self._count = PlainLabel("", "meta")
        self.box.addWidget(self._count)
        self.box.addStretch(1)

    def set_count(self, count: int, of: int | None = None) -> None:
        """How many the dock lists, and of how many there are if that is more."""
        said = number(count)
        if of is not None and of != count:
            said = self.tr("{count} of {of}").format(count=said, of=number(of))
        self._count.setText(said)


class Dock(QDockWidget):
    """A dock with a title of ours; it is moved by it, and hidden from the View menu."""

    # Closable, or the View menu could not hide it; there is no button that would.
    LOCKED = QDockWidget.DockWidgetFeature.DockWidgetClosable
    FREE = (
        LOCKED
        | QDockWidget.DockWidgetFeature.DockWidgetMovable
        | QDockWidget.DockWidgetFeature.DockWidgetFloatable
    )

    def __init__(self, name: str, words: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(words, parent)
        self.setObjectName(name)
        self.setFeatures(self.FREE)
        self.title = DockTitle(words, self)
        self.setTitleBarWidget(self.title)
        holder = QWidget()
        self._box = QVBoxLayout(holder)
        self._box.setContentsMargins(6, 0, 0, 6)
        self._box.addWidget(content)
        self.setWidget(holder)

    def hold(self, content: QWidget) -> None:
        """Have this in it, in place of what was there."""
        item = self._box.takeAt(0)
        if item is not None and (before := item.widget()) is not None:
            before.deleteLater()
        self._box.addWidget(content)
        content.show()  # else it is there, but later

    def lock(self, locked: bool) -> None:
        """Keep it where it is."""
        self.setFeatures(self.LOCKED if locked else self.FREE)
