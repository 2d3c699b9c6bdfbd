"""The link that makes one guest a moderator: to be scanned or copied, and gone with the dialog."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.qr import QrCode


def link_of(home: str, room: str, token: str) -> str:
    """Where a moderator goes: the token is in the fragment, which no server is sent."""
    return f"{home}r/{quote(room, safe='')}#invite={token}"


class ModeratorLink(KeyedDialog):
    """Shows it once: the token is kept nowhere."""

    def __init__(self, parent: QWidget, room: str, link: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Moderator's link"))
        heading = self.tr("Whoever opens this first moderates {room}")
        title = PlainLabel(heading.format(room=text.called(room)), "title")
        title.setWordWrap(True)
        hint = PlainLabel(
            self.tr(
                "It works once, within an hour, and can't be shown again. Who came by it stays a "
                "moderator in that browser; Ctrl+Z takes the link back."
            ),
            "hint",
        )
        hint.setWordWrap(True)
        self.code = QrCode(260)
        self.code.show_address(link)
        self.link = QLineEdit(link)
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("The link"))
        self.link.setCursorPosition(0)
        buttons = QDialogButtonBox(self)
        self.copy = buttons.addButton(self.tr("Copy link"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setProperty("kind", "primary")
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(title)
        box.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.link)
        box.addWidget(hint)
        box.addWidget(buttons)
        self.setMinimumWidth(420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())
        self.copy.setText(self.tr("Copied"))
