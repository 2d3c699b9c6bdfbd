"""Taking back the messages that are selected in the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.frame_bases import Place
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
        log.view.delete_pressed.connect(self.redact)

    def redact(self) -> None:
        """Take back what the selected rows say, room by room: all repeats of a row with it."""
        meant = places(self._log.view.selected())
        if not meant:
            self._tell(self.tr("Select the messages to take back; others stay as they are"))
        for room, found in meant.items():
            self._redact(room, found)

    def _redact(self, room: str, found: list[Place]) -> None:
        from peerpyrtc_desktop.runtime.commands.redaction import RedactMessages

        def tell(count: int) -> None:
            if not count:
                self._tell(self.tr("Nothing of that is there to be taken back"))
                return
            one = self.tr("Took back 1 message: Ctrl+Z brings it back")
            many = self.tr("Took back {count} messages: Ctrl+Z brings them back")
            self._commands.told.emit(one if count == 1 else many.format(count=f"{count:,}"))

        self._commands.ask(RedactMessages(room, tuple(found[-MOST:])), tell)


def places(rows: Sequence[Row]) -> dict[str, list[Place]]:
    """Where what these rows say stands, by room."""
    found: dict[str, list[Place]] = {}
    for row in rows:
        if row.places:
            found.setdefault(row.room, []).extend(row.places)
    return found
