"""What the person does to peers: sending out, looking at one alone, going to a reporter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.targets import Place, Targets
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane


class PeerActs(QObject):
    """Binds the actions on peers to those that `Targets` knows. `tell` says things in passing."""

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        models: Models,
        peers: PeersPane,
        log: LogPane,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._models = models
        self._peers = peers
        self._log = log
        self._tell = tell

    def bind(self, targets: Targets) -> None:
        """Follow `targets` from now on."""
        do = self._do
        targets.changed.connect(lambda: self._name(targets))
        for verb, action in do.for_peers.items():
            action.triggered.connect(lambda _=False, verb=verb: self._act(verb))
        for table in (self._peers.table, self._log.view):
            table.unmeant.connect(self._on_unmeant)
        do.only_theirs.triggered.connect(lambda: self._log.turn_to(do.subject))
        do.everyone.triggered.connect(lambda: self._log.show_person(None))
        self._log.person_shown.connect(do.everyone.setEnabled)
        do.go_reporter.triggered.connect(self._go_to_reporter)

    def _act(self, verb: Verb[Person]) -> None:
        whom = self._do.meant if verb.gone else self._do.people
        perform(verb, whom, self._window, self._commands, self._models)

    def _on_unmeant(self, letter: str) -> None:
        """A key that would act on whoever is selected, while nobody is."""
        keys = {verb.keys.removeprefix("Shift+") for verb in self._do.for_peers}
        if letter.upper() in keys:
            self._tell(self.tr("Nobody is selected: select somebody first"))

    def _name(self, targets: Targets) -> None:
        in_log = targets.place is Place.LOG
        self._do.bind_people(targets.people(), targets.here(), targets.reporter(), in_log=in_log)

    def _go_to_reporter(self) -> None:
        who = self._do.reporter
        if who is not None:
            self._peers.filter.clear()
            self._peers.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._peers.select([PeerKey(who.room, who.id)])
