"""Pinning the message that is selected in the log, and taking it off again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.verbs.rooms import UNPIN
from peerpyrtc_desktop.gui.views.log_pane import LogPane


class Pinning(QObject):
    """Binds the actions. `tell` says things in passing."""

    def __init__(
        self,
        do: Actions,
        commands: Commands,
        log: LogPane,
        rooms: RoomsModel,
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._do = do
        self._commands = commands
        self._log = log
        self._rooms = rooms
        self._tell = tell
        do.pin.triggered.connect(self.pin)
        log.view.chosen.connect(self._offer)
        rooms.pinned_changed.connect(self._offer)
        do.rooms_bound.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        """One message is pinned that all could read; one that is pinned is taken off."""
        row = self._row()
        is_pinned = row is not None and self._is_pinned(row)
        self._do.pin.setText(
            self.tr("Unpin this message") if is_pinned else self.tr("Pin this message")
        )
        self._do.pin.setEnabled(row is not None)
        unpin = self._do.for_rooms[UNPIN]
        unpin.setEnabled(any(self._rooms.pinned(each) is not None for each in self._do.rooms))

    def _row(self) -> Row | None:
        """The selected one, if it is a message for all that is there still."""
        rows = self._log.view.selected()
        if len(rows) != 1:
            return None
        (row,) = rows
        is_said = row.kind in (Kind.MESSAGE, Kind.ANNOUNCED) and not row.quotes
        is_for_all = is_said and row.written is None and not row.to and bool(row.places)
        return row if is_for_all and row.text and not row.taken_back else None

    def _is_pinned(self, row: Row) -> bool:
        pin = self._rooms.pinned(row.room)
        return pin is not None and row.says((pin.epoch, pin.seq))

    def pin(self) -> None:
        """Pin what the selected row says, of repeats the latest; or take it off."""
        from peerpyrtc_desktop.runtime.commands.pinning import PinMessage, UnpinMessage

        if (row := self._row()) is None:
            self._tell(self.tr("Select one message that all can read: that is pinned"))
        elif self._is_pinned(row):
            self._commands.together([UnpinMessage(row.room)])
        else:
            there = [each for each in row.places if each not in (row.gone or {})]
            self._commands.together([PinMessage(row.room, *there[-1])])
