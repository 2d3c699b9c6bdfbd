"""The thin bars over and under the log: a notice with an action, and where the log is paused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import CountLabel, PlainLabel, WrappedLabel

MOST_LINES = 4
"""Lines of a notice: the rooms are to be seen under it."""


class PausedBar(QFrame):
    """`Paused: 412 new` and the way back."""

    resumed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paused")
        self._look = look
        self._icon = PlainLabel()
        self._label = CountLabel()
        self._button = QPushButton(self.tr("Resume (End)"))
        self._button.setProperty("kind", "link")
        self._button.setAccessibleName(self.tr("Follow the newest messages again"))
        self._button.clicked.connect(self.resumed)
        box = QHBoxLayout(self)
        box.setContentsMargins(10, 2, 6, 2)
        box.setSpacing(8)
        box.addStretch(1)
        box.addWidget(self._icon)
        box.addWidget(self._label)
        box.addWidget(self._button)
        box.addStretch(1)
        look.changed.connect(self._on_look)
        self._on_look()
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def show_count(self, count: int) -> None:
        """How many rows came while paused."""
        new = counted(self.tr, "Paused: 1 new", "Paused: {count} new", count)
        self._label.setText(new if count else self.tr("Paused"))
        self._label.setAccessibleName(self._label.text())

    def _on_look(self) -> None:
        self._icon.setPixmap(self._look.icon("pause", "on-select").pixmap(16, 16))


class NoticeBar(QFrame):
    """Something to know, until it is put away."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._look = look
        self._token = "warn"
        self._icon = PlainLabel()
        self._label = WrappedLabel(MOST_LINES)
        self._act = QPushButton()
        self._act.setProperty("kind", "link")
        self._act.hide()
        self._close = QToolButton()
        self._close.setToolTip(self.tr("Put away"))
        self._close.setAccessibleName(self.tr("Put this notice away"))
        self._close.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(10, 2, 4, 2)
        box.setSpacing(8)
        box.addWidget(self._icon)
        box.addWidget(self._label, 1)
        box.addWidget(self._act, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._on_look)
        self._on_look()
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty while it is put away."""
        return "" if self.isHidden() else self._label.text()

    def offer(self, words: str, do: Callable[[], None]) -> None:
        """Have a button that does something about what it tells."""
        self._act.setText(words)
        self._act.clicked.connect(lambda: do())
        self._act.show()

    def tell(self, words: str, token: str = "warn") -> None:
        """Show `words`; with none, go away."""
        self._token = token
        self._label.setText(text.one_line(words))
        self._label.setAccessibleName(words)
        self._label.setToolTip(text.tooltip(words) if words else "")
        self._on_look()
        self.setVisible(bool(words))

    def _on_look(self) -> None:
        icon = "triangle-alert" if self._token != "muted" else "info"
        self._icon.setPixmap(self._look.icon(icon, self._token).pixmap(16, 16))
        self._close.setIcon(self._look.icon("x", "muted"))
