"""What the person does with the history: searching it, and giving it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.preset_acts import PresetActs
from peerpyrtc_desktop.gui.theme import Look

# Imported when they are wanted: the window stands the sooner.
if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.dialogs.search import Search


class HistoryActs(QObject):
    """Binds the actions on the history to their dialogs."""

    looked_at = Signal(object, str)
    """A message of this `Person` is selected in the search, who wrote it on that device."""

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        look: Look,
        models: Models,
        presets: PresetActs,
    ) -> None:
        super().__init__(window)
        self._models = models
        self._presets = presets
        self._window = window
        self._commands = commands
        self._look = look
        self._search: Search | None = None
        self._do = do
        do.search.triggered.connect(self.search)
        do.export.triggered.connect(self.export)

    def search(self) -> None:
        """The one search dialog, in front: what was looked for is still there."""
        from peerpyrtc_desktop.gui.dialogs.search import Search

        if self._search is None:
            self._search = search = Search(self._window, self._commands, self._look)
            peers = self._models.peers
            self._presets.act_in(search.view, search, lambda: search.people(peers))
            search.view.chosen.connect(lambda: self._look_at(search))
            search.addActions([self._do.undo, self._do.card])
        self._search.begin()

    def _look_at(self, search: Search) -> None:
        if (who := search.looked_at(self._models.peers)) is not None:
            self.looked_at.emit(*who)

    def export(self) -> None:
        """A file of the selected room's history, or of all."""
        from peerpyrtc_desktop.gui.dialogs.export import Export

        room = self._do.room
        Export(self._window, self._commands, room).show()
