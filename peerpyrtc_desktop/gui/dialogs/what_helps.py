"""What is wrong, all of it, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_WIDE = 460
_MOST = 2_000
"""Characters of what is wrong: the system's own words may be long."""


class WhatHelps(KeyedDialog):
    """Show it with `open()`; it is gone when it is closed."""

    def __init__(self, parent: QWidget, wrong: str, helps: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What helps"))
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        for said, role in ((wrong[:_MOST], "title"), (helps, "")):
            label = PlainLabel(said, role) if role else PlainLabel(said)
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDE)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            box.addWidget(label)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        box.addStretch(1)
        box.addWidget(buttons)
        close.setFocus()
