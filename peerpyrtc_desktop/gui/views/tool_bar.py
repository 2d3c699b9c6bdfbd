"""The tool bar: what is done most, and the address guests use."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class ToolBar(QToolBar):
    """`[Stop] [Room] [Invite] [Close room] [Broadcast] [Kick Ann]     http://... [Copy]`.

    Kick is the last of the left, for its name grows and shrinks. In a narrow window the buttons
    are their icons alone, so that the address and Copy stay in sight.
    """

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
        self.addActions([do.new_room, do.invite, do.close_room, do.broadcast, do.kick])
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self._address = PlainLabel("", "muted")
        self._address.setFont(look.fixed)
        self._address.setAccessibleName(self.tr("Address guests use"))
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.addWidget(self._address)
        self.addAction(do.copy_address)
        self._buttons: list[QToolButton] = []
        for action in self.actions():
            button = self.widgetForAction(action)
            if not isinstance(button, QToolButton):
                continue
            if action is do.copy_address:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            else:
                self._buttons.append(button)
            action.changed.connect(self._on_words)
        # Qt's own, for what doesn't fit.
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setAccessibleName(self.tr("More tools"))
        self._on_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        self._choose_style()

    def _on_words(self) -> None:
        for action in self.actions():
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.iconText().strip().replace("&&", "&"))
        self._choose_style()

    def _choose_style(self) -> None:
        style = Qt.ToolButtonStyle
        words = [button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons]
        # A button is its icon, its words and some air; beside them the address, Copy and the frame.
        wanted = sum(words) + 44 * len(words) + self._address.sizeHint().width() + 90
        chosen = (
            style.ToolButtonTextBesideIcon if wanted <= self.width() else style.ToolButtonIconOnly
        )
        for button in self._buttons:
            if button.toolButtonStyle() is not chosen:
                button.setToolButtonStyle(chosen)

    @property
    def address(self) -> str:
        """The address it shows; empty while guests can't join."""
        return self._address.text()

    def show_address(self, url: str) -> None:
        """Where guests can join."""
        self._address.setText(url)
        self._choose_style()
