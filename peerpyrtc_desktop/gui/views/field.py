"""An input with its label above, and beneath it why what is typed there won't do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.views.inputs import Input, Tick
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class Field(QWidget):
    """`name` is what the core calls it: `Refused.field` is that."""

    changed = Signal()

    def __init__(self, name: str, label: str, holds: Input, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.holds = holds
        self.why = PlainLabel("", "error")
        self.why.setWordWrap(True)
        self.why.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        if label and not isinstance(holds, Tick):
            said = PlainLabel(label, "muted")
            said.setWordWrap(True)
            box.addWidget(said)
        box.addWidget(holds)
        if hint:
            more = PlainLabel(hint, "hint")
            more.setWordWrap(True)
            box.addWidget(more)
        box.addWidget(self.why)
        self.setFocusProxy(holds)
        holds.changed.connect(self._on_changed)

    @property
    def has_keys(self) -> bool:
        """Whether one types here now."""
        now = QApplication.focusWidget()
        return now is not None and self.isAncestorOf(now)

    def value(self) -> Any:
        """What it has now. Raises Refused, with this field's name: that is no such value."""
        try:
            return self.holds.value()
        except Refused as refused:
            refused.field = self.name
            raise

    def refuse(self, why: str) -> None:
        """Say why this won't do; the next change takes that away."""
        self.why.setText(text.apart(text.one_line(why)))
        self.why.setVisible(bool(why))
        self._mark(bool(why), why)

    def _on_changed(self) -> None:
        if self.why.isVisibleTo(self):
            self.refuse("")
        self.changed.emit()

    def _mark(self, is_wrong: bool, why: str) -> None:
        it = self.holds.first
        it.setProperty("invalid", is_wrong)
        it.setAccessibleDescription(why)
        it.style().unpolish(it)
        it.style().polish(it)
