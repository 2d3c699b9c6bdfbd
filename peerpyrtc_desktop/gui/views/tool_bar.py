"""The tool bar: what is done most, and the address guests use."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class ToolBar(QToolBar):
    """`[Stop] [Room] [Invite] [Kick] [Close room] [Broadcast]        http://... [Copy]`."""

    def __init__(self, do: Actions, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(18, 18))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.addAction(do.hosting)
        self.addSeparator()
        self.addActions([do.new_room, do.invite, do.kick, do.close_room, do.broadcast])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._address = PlainLabel("", "muted")
        self._address.setFont(look.fixed)
        self._address.setAccessibleName(self.tr("Address guests use"))
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addWidget(self._address)
        self.addAction(do.copy_address)
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.iconText().strip())
                if action is do.copy_address:
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    @property
    def address(self) -> str:
        """The address it shows; empty while guests can't join."""
        return self._address.text()

    def show_address(self, url: str) -> None:
        """Where guests can join."""
        self._address.setText(url)
