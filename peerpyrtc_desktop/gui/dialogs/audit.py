"""What was done in the rooms: by whom, to whom, why, and until when; taken back from its entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.audit import without_evidence as erased
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import Acted, ActUndone, Event, EvidenceErased
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.act_details import details, state, until
from peerpyrtc_desktop.gui.act_words import by, said
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.act_filter import ActFilter
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog, choose_room
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

PAGE: Final = 200
"""Acts that are read at a time."""

MOST: Final = 2_000
"""Acts that are shown: whoever looks further back filters by room."""

_SIZE = QSize(1000, 540)


class Audit(ListDialog):
    """Stays beside the window and follows what is done. Show it with `begin`.

    `rooms` says which are open.
    """

    def __init__(
        self, parent: QWidget, commands: Commands, rooms: Callable[[], Sequence[str]]
    ) -> None:
        tr = self.tr
        titles = tr("Time"), tr("What"), tr("By"), tr("Why"), tr("Until"), tr("State")
        table = PlainTable(tr("What was done"), titles)
        super().__init__(parent, commands, table, tr("What was done"), said="")
        self._open_rooms = rooms
        self._acts: list[Act] = []
        self._shown: list[Act] = []
        self._new: list[Act] = []
        self._asked = 0
        self._why_not: tuple[int, str] = (0, "")
        self.room = QComboBox()
        self.room.setAccessibleName(tr("Room"))
        self.filter = ActFilter()
        self.undo = ActButton(tr("&Take back"))
        self.earlier = QPushButton(tr("Show &earlier"))
        self._new_soon = QTimer(self, interval=100, singleShot=True)
        self._new_soon.timeout.connect(self._insert)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Room"), "muted"))
        head.addWidget(self.room)
        head.addWidget(self.filter, 1)
        self.lay_out(head, self.undo, self.earlier, wide=3, size=_SIZE)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.removed.connect(self._undo)
        self.filter.changed.connect(self._on_filter)
        self.room.currentIndexChanged.connect(self._on_room)
        self.undo.clicked.connect(self._undo)
        self.earlier.clicked.connect(lambda: self._ask(further=True))

    def begin(self, room: str | None) -> None:
        """Show it, in front, with what was done in this room, or in all."""
        choose_room(self.room, self.tr("All rooms"), self._open_rooms(), room)
        if not self.isVisible():  # what one looked at then is past: the newest is on top
            self.table.choose(None)
            self.table.scrollToTop()
        self.come(self.table)

    def leave(self) -> None:
        """See `BesideDialog.leave`."""
        super().leave()
        self._new_soon.stop()
        self._asked += 1

    # What is read

    def _on_filter(self) -> None:
        self.list_anew()
        self._show()

    def _on_room(self) -> None:
        self.list_anew()
        self.read()

    def read(self) -> None:
        """See `BesideDialog.read`."""
        self._ask()

    def _ask(self, *, further: bool = False) -> None:
        self._asked += 1
        asked, room = self._asked, self.room.currentData()
        before = self._acts[-1].id if further and self._acts else None

        async def whole() -> None:
            try:
                page = await self._commands.control.host.acts(before, PAGE, room)
            except Refused as refused:
                if isValid(self) and asked == self._asked:
                    self.said.setText(words.refused(refused))
                return
            if isValid(self) and asked == self._asked:
                self._take(page, further=further)

        self._commands.look_up(whole(), "panel: acts")

    def _take(self, page: list[Act], *, further: bool) -> None:
        self._new.clear()
        self._acts = [*self._acts, *page][:MOST] if further else page
        self.earlier.setEnabled(len(page) == PAGE and len(self._acts) < MOST)
        self._show()

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        room = self.room.currentData()
        match event:
            case Acted(act=act) if room is None or act.room in (None, room):
                self._new.append(act)
                self._new_soon.start()
            case ActUndone(act=act):
                self._replace(act)
            case EvidenceErased(before=before):
                for acts in (self._acts, self._new):
                    acts[:] = [erased(each) if each.time < before else each for each in acts]
                self._show()
            case _:
                pass

    def _replace(self, act: Act) -> None:
        for acts in (self._acts, self._new):
            for at, each in enumerate(acts):
                if each.id == act.id:
                    acts[at] = act
        for row, each in enumerate(self._shown):
            if each.id == act.id:
                self._shown[row] = act
                self._fill(row, act)
                self.table.resizeColumnToContents(5)
        self._on_selected()

    # What is shown

    def _show(self) -> None:
        chosen = self._chosen()
        self._shown = [each for each in self._acts if self.filter.wants(each)]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        for row, act in enumerate(self._shown):
            self._fill(row, act)
        self.choose([each.id for each in self._shown], chosen.id if chosen else None)
        table.blockSignals(False)
        for column in (0, 1, 2, 4, 5):
            table.resizeColumnToContents(column)
        self._on_selected()

    def _insert(self) -> None:
        """What was done meanwhile comes on top, and moves nothing that is looked at."""
        new, self._new = self._new, []
        known = {each.id for each in self._acts}
        new = [each for each in new if each.id not in known]
        self._acts = [*reversed(new), *self._acts][:MOST]
        bar = self.table.verticalScrollBar()
        # Between the two insertions of a row what is selected is the row beside.
        self.table.blockSignals(True)
        chosen, was_empty, at = self._chosen(), not self._shown, bar.value()
        count = 0
        for act in new:
            if self.filter.wants(act):
                self._shown.insert(0, act)
                self.table.insertRow(0)
                self._fill(0, act)
                count += 1
        if at:
            bar.setValue(at + count)
        while len(self._shown) > MOST:
            self._shown.pop()
            self.table.removeRow(self.table.rowCount() - 1)
        if was_empty or (chosen is not None and chosen not in self._shown):
            self.choose([each.id for each in self._shown], None)
        self.table.blockSignals(False)
        self._on_selected()

    def _fill(self, row: int, act: Act) -> None:
        today = Day.now()
        what, ends = said(act), until(act, today)
        cells = moment(act.time, today), what, by(act.by), act.why, ends, state(act)
        self.fill(row, cells)

    def _chosen(self) -> Act | None:
        return self.table.pick(self._shown)

    def _on_selected(self) -> None:
        act = self._chosen()
        self.undo.setEnabled(act is not None and act.can_undo)
        if act is None or act.id != self._why_not[0]:
            self._why_not = (0, "")
        if act is not None:
            why_not = self._why_not[1]
            known = details(act, self._commands.control.host.evidence_days)
            self.said.setText(f"{why_not}\n{known}" if why_not else known)
        elif self._shown:
            self.said.setText(self.tr("Select an act to see whom it was about, and what was said."))
        elif self._acts:
            self.said.setText(self._nothing())
        else:
            self.said.setText(
                self.tr("Nothing was done yet. Mutes, bans, rules and all else will stand here.")
            )

    def _nothing(self) -> str:
        """Nothing fits what is looked for, as far back as was read."""
        if self.earlier.isEnabled():
            one = "The last act doesn't fit. Show earlier to look further back."
            many = "None of the last {count} acts fits. Show earlier to look further back."
            return counted(self.tr, one, many, len(self._acts))
        return self.tr("Nothing that was done fits.")

    # What is done

    def _undo(self) -> None:
        act = self._chosen()
        if act is not None and act.can_undo:
            self._commands.undo([act], self._refuse)

    def _refuse(self, act: int, refused: Refused) -> None:
        """Say at the entry why it still stands: it can be taken back once that has passed."""
        self._why_not = (act, words.refused(refused))
        self._on_selected()
