"""The numbers 1 to 9 in the window: their keys, their menu and the dialog that sets them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.numbered_acts import NUMBERS
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.menus import Section, offer
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.preset_keys import PresetKeys
from peerpyrtc_desktop.gui.presets import Presets
from peerpyrtc_desktop.gui.targets import Targets
from peerpyrtc_desktop.gui.verbs.perform import perform
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.gui.views.table import Table

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.dialogs.presets import PresetList


class PresetActs(QObject):
    """Binds the numbers in `tables` to those that `Targets` knows.

    `tell` says things in passing.
    """

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        models: Models,
        presets: Presets,
        tables: Sequence[Table],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._models = models
        self._presets = presets
        self._tell = tell
        self._list: PresetList | None = None
        self.keys = PresetKeys(presets, self._perform, *tables)
        for table in tables:
            table.unmeant.connect(self._on_unmeant)
        do.set_presets.triggered.connect(self.show_list)

    def bind(self, targets: Targets) -> None:
        """Follow `targets` from now on."""
        targets.changed.connect(lambda: self.keys.aim(targets.people(), targets.here()))

    def act_in(self, table: Table, window: QWidget, people: Callable[[], Sequence[Person]]) -> None:
        """Have them act in a table of another window, on the `people` who are selected there."""
        peers = self._models.peers

        def do(verb: Verb[Person], whom: Sequence[Person]) -> None:
            perform(verb, whom, window, self._commands, self._models)

        keys = PresetKeys(self._presets, do, table)

        def aim() -> None:
            keys.aim(meant := people(), [who for who in meant if peers.here(who)])

        table.chosen.connect(aim)
        # Not `aim`: its table may go before these do.
        for moved in (peers.rowsInserted, peers.modelReset, peers.left):
            moved.connect(table.chosen)
        offer(table, self.section(keys))

    def section(self, keys: PresetKeys | None = None) -> Section:
        """Their menu, of these `keys` or of the window's own."""
        actions = (keys or self.keys).actions.values()
        return Section([*actions, self._do.set_presets], self.tr("Presets &1 to 9"))

    def _perform(self, verb: Verb[Person], whom: Sequence[Person]) -> None:
        perform(verb, whom, self._window, self._commands, self._models)

    def _on_unmeant(self, letter: str) -> None:
        if letter in map(str, NUMBERS):
            self._tell(self.tr("Nobody is selected: select somebody first"))

    def show_list(self) -> None:
        """Show what they do, to be set otherwise."""
        # Loaded by the first who wants it: the window stands before.
        from peerpyrtc_desktop.gui.dialogs.presets import PresetList

        if self._list is None:
            rooms = self._models.rooms.names
            self._list = PresetList(self._window, self._commands, self._presets, rooms)
            self._list.addAction(self._do.undo)
        self._list.begin(self._do.room)
