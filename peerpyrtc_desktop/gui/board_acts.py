"""What the person does to whiteboards, in the dock that shows one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.docks import Docks
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.verbs.peers import UNDO_STROKES
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.rooms import CLEAR_BOARD, RESTORE_BOARD

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.board.pane import BoardPane
    from peerpyrtc_desktop.runtime.ports.host import Host

_tr = translating("Verbs")


class BoardActs(QObject):
    """Offers the dock, and binds what is in it once it is made."""

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        models: Models,
        look: Look,
        docks: Docks,
    ) -> None:
        super().__init__(window)
        self._window, self._do, self._commands = window, do, commands
        self._models, self._look = models, look
        self._host: Host | None = None
        self._pane: BoardPane | None = None
        area = Qt.DockWidgetArea.RightDockWidgetArea
        docks.add("board", self.tr("Board"), self._make, area)

    def follow(self, host: Host) -> None:
        """The boards are there."""
        self._host = host
        if self._pane is not None:
            self._pane.view.model.follow(host)

    def _make(self) -> QWidget:
        # Not before it is wanted: the window stands the sooner.
        from peerpyrtc_desktop.gui.board.model import BoardModel
        from peerpyrtc_desktop.gui.board.pane import BoardPane

        model = BoardModel(self)
        pane = self._pane = BoardPane(model, self._models.rooms, self._look)
        pane.choice.choose(self._do.room)
        if self._host is not None:
            model.follow(self._host)
        pane.take.clicked.connect(lambda: self._take(pane, everything=False))
        pane.take_all.clicked.connect(lambda: self._take(pane, everything=True))
        pane.view.take_wanted.connect(lambda all_: self._take(pane, everything=all_))
        pane.clear.clicked.connect(lambda: self._room(pane, is_clearing=True))
        pane.restore.clicked.connect(lambda: self._room(pane, is_clearing=False))
        pane.locked.clicked.connect(lambda on: self._lock(pane, on=on))
        return pane

    def _take(self, pane: BoardPane, *, everything: bool) -> None:
        """Take the selected stroke, or all that its author drew in that room."""
        from peerpyrtc_desktop.runtime.commands.boards import TakeStrokes

        stroke, room = pane.view.selected, pane.room
        if stroke is None or room is None:
            return
        if everything:
            who = Person(room, stroke.sender, stroke.stay)
            perform(UNDO_STROKES, (who,), self._window, self._commands, self._models)
            return

        def told(count: int) -> None:
            one = "Took 1 stroke off the board of {room}"
            many = "Took {count} strokes off the board of {room}"
            self._commands.told.emit(counted(_tr, one, many, count, room=text.called(room)))

        opened = pane.view.model.opened
        self._commands.together([TakeStrokes(room, (stroke.seq,), opened)], told)

    def _room(self, pane: BoardPane, *, is_clearing: bool) -> None:
        verb = CLEAR_BOARD if is_clearing else RESTORE_BOARD
        if pane.room is not None:
            perform(verb, (pane.room,), self._window, self._commands, self._models)

    def _lock(self, pane: BoardPane, *, on: bool) -> None:
        from peerpyrtc_desktop.runtime.commands.boards import LockBoard

        if pane.room is not None:
            self._commands.together([LockBoard(pane.room, on)])
