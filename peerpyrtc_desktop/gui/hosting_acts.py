"""Starting, stopping, closing: with guests there it asks first; the tray may go on hosting."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.dialogs.ending import Ending
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.tray import Tray, has_tray


class HostingActs(QObject):
    """Has hosting started and ended as the person wants."""

    close_wanted = Signal()
    """The window may go, once hosting has ended."""

    def __init__(self, window: QWidget, do: Actions, commands: Commands, peers: PeersModel) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._peers = peers
        self.tray: Tray | None = None
        do.hosting.triggered.connect(self.toggle)

    def toggle(self) -> None:
        """Start, or stop: after asking if guests are there."""
        if self._guests():
            self._ask(closing=False)
        else:
            self._commands.toggle()

    def close(self) -> None:
        """Have the window closed: after asking if guests are there."""
        if self._guests():
            self._ask(closing=True)
        else:
            self.close_wanted.emit()

    def put_tray_away(self) -> None:
        """The window is there again, or goes for good: no icon stands for it."""
        if self.tray is not None:
            self.tray.put_away()

    def _guests(self) -> tuple[PeerKey, ...]:
        """Who would be sent out if hosting ended now."""
        on = self._commands.hosting is Hosting.ON
        return self._peers.everyone() if on else ()

    def _ask(self, *, closing: bool) -> None:
        keeps = self._commands.keeps()
        dialog = Ending(self._window, self._guests(), closing=closing, tray=has_tray(), keeps=keeps)
        dialog.stop_chosen.connect(self.close_wanted if closing else self._commands.stop)
        dialog.tray_chosen.connect(self._enter_tray)
        dialog.open()

    def _enter_tray(self) -> None:
        if self.tray is None:
            self.tray = Tray(self._window, self._window.windowIcon())
            self.tray.quit_wanted.connect(self.close_wanted)
        self.tray.enter(self.tr("PeerPyRTC Desktop: hosting"))
