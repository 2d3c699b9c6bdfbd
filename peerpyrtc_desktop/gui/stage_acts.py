"""Opening the stage, on the second screen if there is one, and what it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.stage.told import Told
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.invite_card import InviteCard

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.stage.window import StageWindow
    from peerpyrtc_desktop.runtime.ports.host import Host


class StageActs(QObject):
    """Binds the action: on it stands, off it is gone.

    The stage is of no window: else it would lie over the panel where there is one screen alone.
    """

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        models: Models,
        look: Look,
        card: InviteCard,
    ) -> None:
        super().__init__(window)
        self._window, self._do, self._commands = window, do, commands
        self._models, self._look, self._card = models, look, card
        self._host: Host | None = None
        self._told = Told(self)
        self._screen: QScreen | None = None
        self.stage: StageWindow | None = None
        do.stage.toggled.connect(self._switch)
        do.rooms_bound.connect(self._follow_room)
        for changed in (commands.hosting_changed, commands.addresses_changed, card.chosen):
            changed.connect(self._show_address)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._on_screen_gone)

    def follow(self, host: Host) -> None:
        """The rooms are there."""
        self._host = host
        self._told.follow(host)
        if self.stage is not None:
            self.stage.board.follow(host)

    def close(self) -> None:
        """The panel ends."""
        if self.stage is not None:
            self.stage.close()

    def _switch(self, on: bool) -> None:
        if not on:
            self.close()
        elif self.stage is None:
            self._open()

    def _open(self) -> None:
        # Not before it is wanted: the window stands the sooner.
        from peerpyrtc_desktop.gui.board.model import BoardModel
        from peerpyrtc_desktop.gui.stage.window import StageWindow

        board = BoardModel()
        models = self._models
        self.stage = stage = StageWindow(models.rooms, models.peers, self._told, board, self._look)
        board.setParent(stage)
        if self._host is not None:
            board.follow(self._host)
        stage.closed.connect(self._on_closed)
        self._show_address()
        self._follow_room()
        self._screen = screen = self._place()
        stage.setScreen(screen)
        stage.setGeometry(screen.geometry())
        stage.showFullScreen()
        stage.activateWindow()
        stage.setFocus()

    def _place(self) -> QScreen:
        """A screen that the panel isn't on, if there is one."""
        own = self._window.screen()
        return next((each for each in QGuiApplication.screens() if each is not own), own)

    def _on_closed(self) -> None:
        self.stage = self._screen = None
        self._do.stage.setChecked(False)
        if self._window.isVisible():
            self._window.activateWindow()  # on another screen nobody gives it the keys back

    def _on_screen_gone(self, screen: QScreen) -> None:
        """A projector that is unplugged takes the stage with it: it would cover the panel."""
        if screen is self._screen and screen is not self._window.screen():
            self.close()

    def _follow_room(self) -> None:
        if self.stage is not None:
            self.stage.bar.choice.choose(self._do.room)

    def _show_address(self) -> None:
        if self.stage is not None:
            addresses = self._commands.addresses()
            self.stage.show_address(self._card.base if addresses else "")
