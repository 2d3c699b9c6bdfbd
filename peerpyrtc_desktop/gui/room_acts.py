"""What the person does to rooms: opening, closing, saying what one is about, inviting to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs import ask
from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.dialogs.new_room import NewRoom
from peerpyrtc_desktop.gui.dialogs.topic import Topic
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane


class RoomActs(QObject):
    """Binds the actions on rooms to those selected in `pane`."""

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        models: Models,
        pane: RoomsPane,
        look: Look,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._models = models
        self._pane = pane
        self._look = look
        do.invite.triggered.connect(self.invite)
        do.new_room.triggered.connect(self.new_room)
        do.set_topic.triggered.connect(self.set_topic)
        do.close_room.triggered.connect(self.close_rooms)
        do.clear_board.triggered.connect(lambda: commands.clear_boards(do.rooms))
        do.restore_board.triggered.connect(lambda: commands.restore_boards(do.rooms))
        pane.chosen.connect(do.bind_rooms)

    def close_rooms(self) -> None:
        """Ask, then close the selected rooms."""
        rooms = self._do.rooms
        inside = [peer for peer in self._models.peers.everyone() if peer.room in rooms]
        question = ask.close_rooms(self._window, rooms, inside)
        question.answered.connect(lambda why: self._commands.close_rooms(rooms, why))
        question.open()

    def new_room(self) -> None:
        """Ask for a name, and open the room."""
        dialog = NewRoom(self._window)
        self._commands.failed.connect(dialog.refuse)

        def wanted(name: str) -> None:
            if (there := self._alike(name)) is not None:
                self._pane.table.select([there])
                said = self.tr("{room} is open already: it is selected in the list now.")
                dialog.refuse(said.format(room=text.name(self._models.rooms.name(there))))
            elif self._commands.open_room(name):
                dialog.accept()

        dialog.wanted.connect(wanted)
        dialog.open()

    def _alike(self, name: str) -> int | None:
        """Where a room stands that nobody could tell from one of this name."""
        keys = names.keys(name)
        rooms = self._models.rooms.names()
        return next((at for at, room in enumerate(rooms) if names.keys(room) & keys), None)

    def set_topic(self) -> None:
        """Ask what the selected room is about, and say so."""
        room = self._do.rooms[0]
        dialog = Topic(self._window, room, self._models.rooms.topic(room))
        self._commands.failed.connect(dialog.refuse)

        def wanted(topic: str) -> None:
            if self._commands.set_topic(room, topic):
                dialog.accept()

        dialog.wanted.connect(wanted)
        dialog.open()

    def invite(self) -> None:
        """Show the invite card beside the window, for the selected room."""
        rooms = self._do.rooms or self._models.rooms.names()
        room = rooms[0] if rooms else None
        Invite(self._window, self._commands, self._models.rooms, self._look, room).open()
