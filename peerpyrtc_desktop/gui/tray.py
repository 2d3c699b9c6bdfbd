"""The icon in the tray, while hosting goes on without the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from peerpyrtc_desktop.gui.forward import bring_forward


def has_tray() -> bool:
    """Whether there is a tray to go to."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Takes a window's place; the window is back when it is wanted, and the icon goes."""

    quit_wanted = Signal()

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._menu = QMenu(window)
        self.back = self._menu.addAction(self.tr("Show the window"))
        self.back.triggered.connect(self.leave)
        self.quit = self._menu.addAction(self.tr("Stop hosting and quit"))
        self.quit.triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)

    @property
    def is_used(self) -> bool:
        """Whether the icon stands for the window now."""
        return self._icon.isVisible()

    def enter(self, says: str) -> None:
        """Hide the window; the icon, when it is pointed at, `says` what goes on."""
        self._icon.setToolTip(says)
        self._icon.show()
        self._window.hide()

    def leave(self) -> None:
        """Show the window again."""
        self.put_away()
        bring_forward(self._window)

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        self._icon.hide()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.leave()
