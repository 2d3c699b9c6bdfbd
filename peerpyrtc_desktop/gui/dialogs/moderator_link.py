"""The link that makes one guest a moderator: made when it is asked for, scanned or copied then."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.qr import QrCode


def link_of(home: str, room: str, token: str) -> str:
    """Where a moderator goes: the token is in the fragment, which no server is sent."""
    return f"{home}r/{quote(room, safe='')}#invite={token}"


class ModeratorLink(KeyedDialog):
    """Makes it by a button, and shows it once: the token is kept nowhere.

    Whoever only looks at the dialog has opened nothing to anybody. `home` is the host's address.
    """

    def __init__(self, parent: QWidget, commands: Commands, room: str, home: str) -> None:
        super().__init__(parent)
        self._commands = commands
        self._room, self._home = room, home
        self.setWindowTitle(self.tr("Moderator's link"))
        heading = self.tr("Make a link for a moderator of {room}?")
        self.title = PlainLabel(heading.format(room=text.called(room)), "title")
        self.title.setWordWrap(True)
        self.hint = PlainLabel(
            self.tr(
                "Whoever opens it first moderates. It works once, within an hour, and can't be "
                "shown again. Who came by it stays a moderator in that browser, until you end that "
                "under Moderators in the Room menu."
            ),
            "hint",
        )
        self.hint.setWordWrap(True)
        self.code = QrCode(260)
        self.link = QLineEdit()
        self.link.setReadOnly(True)
        self.link.setAccessibleName(self.tr("The link"))
        buttons = QDialogButtonBox(self)
        self.make = QPushButton(self.tr("&Make the link"))
        self.copy = QPushButton(self.tr("Copy link"))
        for button in (self.make, self.copy):
            button.setProperty("kind", "primary")
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.copy.clicked.connect(self._copy)
        for later in (self.code, self.link, self.copy):
            later.hide()
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.title)
        box.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.link)
        box.addWidget(self.hint)
        box.addWidget(buttons)
        self.setMinimumWidth(420)

    def _make(self) -> None:
        from peerpyrtc_desktop.runtime.commands.roles import InviteModerator

        self.make.setEnabled(False)  # a second press would make a second one
        self._commands.ask(InviteModerator((self._room,)), self._show, self._refuse)

    def _show(self, token: str) -> None:
        if not isValid(self):
            return
        link = link_of(self._home, self._room, token)
        self.code.show_text(link)
        self.link.setText(link)
        self.link.setCursorPosition(0)
        heading = self.tr("Whoever opens this first moderates {room}")
        self.title.setText(heading.format(room=text.called(self._room)))
        self.make.hide()
        for part in (self.code, self.link, self.copy):
            part.show()
        self.copy.setDefault(True)
        self.copy.setFocus()
        self.adjustSize()

    def _refuse(self, why: str) -> None:
        if isValid(self):
            self.hint.setText(why)
            self.make.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.link.text())
        self.copy.setText(self.tr("Copied"))
