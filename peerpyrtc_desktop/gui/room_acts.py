"""What the person does to rooms: opening one, inviting to it, and what the verb table has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs import ask_rooms
from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.dialogs.moderator_link import ModeratorLink
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.rooms import RESTORE_BOARD
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane
from peerpyrtc_desktop.gui.wifi import WifiNote

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.dialogs.audit import Audit
    from peerpyrtc_desktop.gui.dialogs.bans import Bans
    from peerpyrtc_desktop.gui.dialogs.moderators import ModeratorList
    from peerpyrtc_desktop.gui.dialogs.rules import Rules
    from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay


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
        wifi: WifiNote,
    ) -> None:
        super().__init__(window)
        self._wifi = wifi
        self._window = window
        self._do = do
        self._commands = commands
        self._models = models
        self._pane = pane
        self._look = look
        self._rules: Rules | None = None
        self._who_may: WhoMay | None = None
        self._audit: Audit | None = None
        self._bans: Bans | None = None
        self._moderators: ModeratorList | None = None
        do.invite.triggered.connect(self.invite)
        do.new_room.triggered.connect(self.new_room)
        do.panic.triggered.connect(self._panic)
        do.invite_moderator.triggered.connect(self.invite_moderator)
        do.rules.triggered.connect(self.rules)
        do.who_may.triggered.connect(self.who_may)
        do.audit.triggered.connect(self.audit)
        do.bans.triggered.connect(self.bans)
        do.moderators.triggered.connect(self.moderators)
        for verb, action in do.for_rooms.items():
            action.triggered.connect(lambda _=False, verb=verb: self._act(verb))
        self._selected: tuple[str, ...] = ()
        self._is_lost = False
        pane.chosen.connect(self._aim)
        models.rooms.rowsInserted.connect(self._on_opened)
        models.rooms.rowsRemoved.connect(self._on_gone)
        models.rooms.modelReset.connect(self._on_opened)
        models.rooms.cleared.connect(self._on_cleared)
        self._on_opened()

    def _on_opened(self) -> None:
        self._is_lost = False
        self._aim(self._pane.names())

    def _on_gone(self) -> None:
        there = self._models.rooms.names()
        self._is_lost = self._is_lost or any(room not in there for room in self._selected)
        self._selected = ()
        self._aim(self._pane.names())

    def _aim(self, selected: tuple[str, ...]) -> None:
        """Mean the selected rooms; where there is one alone, that.

        When one that was selected has gone it is none until one is, or another opens: whom an act
        means never changes by itself.
        """
        if selected:
            self._selected, self._is_lost = selected, False
        names = self._models.rooms.names()
        only = names if len(names) == 1 and not self._is_lost else ()
        self._do.bind_rooms(selected or only, selected)
        self._on_cleared()

    def _on_cleared(self) -> None:
        """Only a clearing that there was can be taken back."""
        is_cleared = self._models.rooms.is_cleared
        self._do.for_rooms[RESTORE_BOARD].setEnabled(any(map(is_cleared, self._do.rooms)))

    def _act(self, verb: Verb[str]) -> None:
        perform(verb, self._do.rooms, self._window, self._commands, self._models)

    def invite_moderator(self) -> None:
        """Offer a link for the selected room, or the first."""
        rooms = self._do.rooms[:1] or self._models.rooms.names()[:1]
        addresses = self._commands.addresses()
        if not rooms or not addresses:
            self._commands.failed.emit(self.tr("Open a room first."))
            return
        ModeratorLink(self._window, self._commands, rooms[0], addresses[0].url).open()

    def rules(self) -> None:
        """Show the rules of the selected room and everywhere, or all."""
        # Loaded by the first who wants it: the window stands before.
        from peerpyrtc_desktop.gui.dialogs.rules import Rules

        if self._rules is None:
            self._rules = Rules(self._window, self._commands, self._models.rooms.names)
            self._rules.addAction(self._do.undo)
        self._rules.begin(self._do.room)

    def who_may(self) -> None:
        """Show who may do what in the selected room."""
        from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay

        if self._who_may is None:
            self._who_may = WhoMay(self._window, self._commands)
            self._who_may.addAction(self._do.undo)
        if self._do.rooms:
            self._who_may.begin(self._do.rooms[0])

    def audit(self) -> None:
        """Show what was done in the selected room, or in all."""
        from peerpyrtc_desktop.gui.dialogs.audit import Audit

        if self._audit is None:
            self._audit = Audit(self._window, self._commands, self._models.rooms.names)
            self._audit.addAction(self._do.undo)
        self._audit.begin(self._do.room)

    def bans(self) -> None:
        """Show who is kept out, and what else is decided about whom."""
        from peerpyrtc_desktop.gui.dialogs.bans import Bans

        if self._bans is None:
            self._bans = Bans(self._window, self._commands)
            self._bans.addAction(self._do.undo)
        self._bans.begin()

    def moderators(self) -> None:
        """Show who moderates, and which links are open."""
        from peerpyrtc_desktop.gui.dialogs.moderators import ModeratorList

        if self._moderators is None:
            here = self._models.peers.by_device
            self._moderators = ModeratorList(
                self._window, self._commands, self.invite_moderator, here
            )
            self._moderators.addAction(self._do.undo)
        self._moderators.begin()

    def _panic(self, on: bool) -> None:
        """Shut all rooms, or have them be what they were."""
        from peerpyrtc_desktop.runtime.commands.panic import Calm, Panic

        shut = self.tr("All rooms are locked and slowed, newcomers wait: Ctrl+Shift+M ends it")
        said = shut if on else self.tr("All rooms are as they were: Ctrl+Shift+M locks them again")
        command = Panic() if on else Calm()
        self._commands.ask(command, lambda _: self._commands.told.emit(said))

    def new_room(self) -> None:
        """Ask for a name, and open the room."""
        dialog = ask_rooms.new_room(self._window)

        def wanted(name: str) -> None:
            if (there := self._alike(name)) is not None:
                self._pane.table.select([there])
                said = self.tr("{room} is open already: it is selected in the list now.")
                dialog.refuse(said.format(room=text.called(self._models.rooms.name(there))))
            else:
                self._commands.open_room(name, dialog)

        dialog.answered.connect(wanted)
        dialog.open()

    def _alike(self, name: str) -> int | None:
        """Where a room stands that nobody could tell from one of this name."""
        keys = names.keys(name)
        rooms = self._models.rooms.names()
        return next((at for at, room in enumerate(rooms) if names.keys(room) & keys), None)

    def invite(self) -> None:
        """Show the invite card beside the window, for the selected room."""
        rooms = self._models.rooms
        names = self._do.rooms or rooms.names()
        room = names[0] if names else None
        Invite(self._window, self._commands, rooms, self._look, room, self._wifi).open()
