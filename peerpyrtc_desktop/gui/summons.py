"""A second start with the same data folder brings the window of the first one to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.forward import bring_forward

_WAIT_MS = 2000
_SHOWN = b"shown"


class Summons(QObject):
    """Answers, for as long as it is there, who calls for the window of this folder's panel.

    Only whoever has the folder may make one: it takes the place of what a crash has left.
    """

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def close(self) -> None:
        """Answer no more."""
        self._server.close()

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            bring_forward(self._window)
            caller.disconnected.connect(caller.deleteLater)
            caller.write(_SHOWN)
            caller.flush()


def call(folder: Path) -> bool:
    """Call for the window of the panel that has this folder; says whether it came."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    came = socket.waitForReadyRead(_WAIT_MS) and socket.readAll().data() == _SHOWN
    socket.abort()
    return bool(came)


def _name(folder: Path) -> str:
    return f"peerpyrtc-desktop-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"
