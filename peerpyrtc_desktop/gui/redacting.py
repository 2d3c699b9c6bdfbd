"""Taking back the messages that are selected in the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.log_rows import Row
from peerpyrtc_desktop.gui.views.log_pane import LogPane

MOST = 1000
"""Messages that one act takes back."""


class Redacting(QObject):
    """Binds the action, and Del in the log. `tell` says things in passing."""

    def __init__(
        self,
        do: Actions,
        commands: Commands,
        log: LogPane,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._log = log
        self._tell = tell
        do.redact.triggered.connect(self.redact)
        do.redact_same.triggered.connect(self.redact_same)
        log.view.delete_pressed.connect(self.redact)
        log.view.chosen.connect(self._offer)
        self._do = do
        self._offer()

    def _offer(self) -> None:
        """Nothing is taken back, or copied, where nothing is selected that could be."""
        rows = self._log.view.selected()
        self._do.copy.setEnabled(bool(rows))
        self._do.redact.setEnabled(any(row.places for row in rows))
        said = {(row.room, row.said) for row in rows if row.places and row.said}
        self._do.redact_same.setEnabled(len(said) == 1)

    def redact(self) -> None:
        """Take back what the selected rows say, room by room: all repeats of a row with it."""
        meant = places(self._log.view.selected())
        if not meant:
            self._tell(self.tr("Select the messages to take back; others stay as they are"))
        from peerpyrtc_desktop.runtime.commands.redaction import RedactMessages

        wanted = [
            RedactMessages(room, tuple(found[first : first + MOST]))
            for room, found in meant.items()
            for first in range(0, len(found), MOST)
        ]
        if wanted:
            self._commands.together(wanted, self._told)

    def redact_same(self) -> None:
        """Take the selected row's text back from everyone, once it is seen whom that would hit."""
        rows = [row for row in self._log.view.selected() if row.places and row.said]
        if len({(row.room, row.said) for row in rows}) != 1:
            self._tell(self.tr("Select one message: all that say the same are taken back"))
            return
        from peerpyrtc_desktop.gui.dialogs.take_back import TakeBackSame
        from peerpyrtc_desktop.runtime.commands.same import RedactSame

        room, said = rows[0].room, rows[0].said
        asked = TakeBackSame(self._log.window(), room, said)

        def answer(minutes: str) -> None:
            def done(count: int) -> None:
                asked.settle()
                self._told(count)

            self._commands.ask(RedactSame(room, said, int(minutes)), done, asked.refuse)

        asked.answered.connect(answer)
        asked.look(self._commands)
        asked.open()

    def _told(self, count: int) -> None:
        self._commands.told.emit(words.took_back(count))


def places(rows: Sequence[Row]) -> dict[str, list[Place]]:
    """Where what these rows say stands, by room."""
    found: dict[str, list[Place]] = {}
    for row in rows:
        if row.places:
            found.setdefault(row.room, []).extend(row.places)
    return found
