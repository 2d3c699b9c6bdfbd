"""What the person does to peers: sending out, looking at one alone, going to a reporter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs import ask
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.targets import Place, Targets
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane

ASK_OVER = 5
"""More peers than these are never sent out without asking."""


class PeerActs(QObject):
    """Binds the actions on peers to those that `Targets` knows. `tell` says things in passing."""

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        model: PeersModel,
        peers: PeersPane,
        log: LogPane,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._model = model
        self._peers = peers
        self._log = log
        self._tell = tell

    def bind(self, targets: Targets) -> None:
        """Follow `targets` from now on."""
        do = self._do
        targets.changed.connect(lambda: self._name(targets))
        do.kick.triggered.connect(self.kick)
        do.kick_why.triggered.connect(lambda: self._ask(do.people, careful=False))
        do.only_theirs.triggered.connect(lambda: self._log.show_person(do.subject))
        do.go_reporter.triggered.connect(self._go_to_reporter)
        self._log.view.delete_pressed.connect(lambda: self._on_delete(targets))

    def kick(self) -> None:
        """Send the selected out: at once, or after asking if they are many."""
        who = self._do.people
        if len(who) > ASK_OVER:
            self._ask(who, careful=True)
        else:
            self._commands.kick(who)

    def _ask(self, who: tuple[Person, ...], *, careful: bool) -> None:
        question = ask.kick(self._window, who, careful=careful)
        question.answered.connect(lambda why: self._commands.kick(who, why))
        question.open()

    def _name(self, targets: Targets) -> None:
        by_del = targets.place is Place.PEERS
        self._do.bind_people(targets.people(), targets.here(), targets.reporter(), by_del=by_del)

    def _go_to_reporter(self) -> None:
        who = self._do.reporter
        if who is not None:
            self._peers.filter.clear()
            self._peers.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._peers.select([PeerKey(who.room, who.id)])

    def _on_delete(self, targets: Targets) -> None:
        """Del in the log: say what it doesn't do, or why nobody can be met."""
        gone = [who for who in targets.people() if not self._model.here(who)]
        if len(gone) == 1:
            taken = PeerKey(gone[0].room, gone[0].id) in self._model
            self._tell(words.gone(gone[0].id, taken))
        else:
            said = self.tr("Messages can't be taken back. Shift+Del sends their author out")
            self._tell(said)
