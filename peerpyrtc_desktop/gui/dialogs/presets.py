"""What the numbers 1 to 9 do: everywhere, or in one room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from peerpyrtc_desktop.core.events import Event
from peerpyrtc_desktop.core.numbered_acts import NUMBERS, NumberedAct
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog, choose_room
from peerpyrtc_desktop.gui.dialogs.preset import PresetForm, put
from peerpyrtc_desktop.gui.presets import Presets
from peerpyrtc_desktop.gui.verbs.numbered import said
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

_SIZE = QSize(720, 480)


class PresetList(ListDialog):
    """Stays beside the window, and follows what is set. Show it with `begin`.

    `rooms` says which are open; those that have presets of their own are offered beside them.
    """

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        presets: Presets,
        rooms: Callable[[], Sequence[str]],
    ) -> None:
        tr = self.tr
        titles = tr("Key"), tr("What it does"), tr("Set")
        table = PlainTable(tr("Presets 1 to 9"), titles)
        super().__init__(parent, commands, table, tr("Presets 1 to 9"))
        self._presets = presets
        self._open_rooms = rooms
        self.room = QComboBox()
        self.room.setAccessibleName(tr("Presets that hold in"))
        self.edit = QPushButton(tr("&Edit…"))
        self.reset = ActButton(tr("&As everywhere"))
        hint = PlainLabel(
            tr("Select somebody in a table, and press the number: it is done at once."), "hint"
        )
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Presets that hold in"), "muted"))
        head.addWidget(self.room)
        head.addWidget(hint, 1)
        self.lay_out(head, self.edit, self.reset, wide=1, size=_SIZE)
        self.table.horizontalHeader().setMaximumSectionSize(2 * _SIZE.width())
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.opened.connect(self._edit)
        self.table.switched.connect(self._edit)
        self.table.removed.connect(self._reset)
        self.room.currentIndexChanged.connect(self.read)
        self.edit.clicked.connect(self._edit)
        self.reset.clicked.connect(self._reset)
        presets.changed.connect(self.read_soon)

    def begin(self, room: str | None) -> None:
        """Show it, in front, with what holds in this room, or everywhere."""
        rooms = dict.fromkeys((*self._open_rooms(), *self._presets.rooms()))
        choose_room(self.room, self.tr("Everywhere"), rooms, room)
        self.come(self.table)

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`: what is set comes by `Presets`."""

    def read(self) -> None:
        """See `BesideDialog.read`."""
        chosen = self.table.chosen()
        room = self.room.currentData()
        self.table.setRowCount(len(NUMBERS))
        for row, number in enumerate(NUMBERS):
            if self._presets.own(number, room) is not None:
                where = self.tr("everywhere") if room is None else self.tr("here")
            elif room is not None and self._presets.own(number, None) is not None:
                where = self.tr("everywhere")
            else:
                where = self.tr("as at first")
            self.fill(row, (f"{number}", said(self._presets.of(number, room)), where))
        self.choose(list(NUMBERS), None if chosen is None else NUMBERS[chosen])
        for column in (0, 2):
            self.table.resizeColumnToContents(column)
        everywhere = self.tr("&As everywhere") if room is not None else self.tr("&As at first")
        self.reset.setText(everywhere)
        self.said.setText(
            self.tr(
                "They act in the peers, the messages, what waits and what a search finds. "
                "Ctrl+Z takes back what was done last."
            )
        )
        self._on_selected()

    def _chosen(self) -> int | None:
        return self.table.pick(NUMBERS)

    def _on_selected(self) -> None:
        number = self._chosen()
        self.edit.setEnabled(number is not None)
        own = number is not None and self._presets.own(number, self.room.currentData())
        self.reset.setEnabled(bool(own))

    def _edit(self) -> None:
        if (number := self._chosen()) is not None:
            room = self.room.currentData()
            PresetForm(self, self._commands, self._presets.of(number, room), room).open()

    def _reset(self) -> None:
        number, room = self._chosen(), self.room.currentData()
        if number is not None and self._presets.own(number, room) is not None:
            put(self._commands, NumberedAct(number, room=room), lambda: None, self.said.setText)
