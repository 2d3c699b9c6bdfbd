"""One message of the history, whole."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.models.hits import Hit
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.log_pane import Whole


class Entry(KeyedDialog):
    """Who said it, when and where, and all of it. Show it with `open()`."""

    def __init__(self, parent: QWidget, hit: Hit) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Message"))
        self.resize(560, 380)
        self.finished.connect(self.deleteLater)
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        for row, (what, said) in enumerate(self._facts(hit)):
            value = PlainLabel(said, "title" if row == 0 else "")
            value.setWordWrap(True)
            facts.addWidget(PlainLabel(what, "muted"), row, 0)
            facts.addWidget(value, row, 1)
        facts.setColumnStretch(1, 1)
        self.said: QPlainTextEdit = Whole()
        self.said.setReadOnly(True)
        self.said.setTabChangesFocus(True)
        self.said.setAccessibleName(self.tr("What was said, whole"))
        self.said.setPlainText(hit.whole())
        self.said.document().setDocumentMargin(8)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: self._copy(hit))
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addLayout(facts)
        box.addWidget(self.said, 1)
        box.addWidget(buttons)
        close.setFocus()

    def _facts(self, hit: Hit) -> list[tuple[str, str]]:
        facts = [(self.tr("From"), text.called(hit.sender) or self.tr("Host"))]
        if hit.to:
            facts.append((self.tr("Whispered to"), words.recipient(hit.to)))
        facts.append((self.tr("Room"), text.called(hit.found.room)))
        facts.append((self.tr("Time"), hit.when("%Y-%m-%d %H:%M:%S")))
        if hit.found.address:
            facts.append((self.tr("Address"), text.one_line(hit.found.address)))
        return facts

    def _copy(self, hit: Hit) -> None:
        QGuiApplication.clipboard().setText(text.copied(hit.whole()))
