"""The automatic rules: which there are, on or off, for one room or everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.core.events import DocumentKept, Event
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.rule import AnyRule, Pattern
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.dialogs.rule import RuleDialog
from peerpyrtc_desktop.gui.dialogs.rule_kinds import done, summary
from peerpyrtc_desktop.gui.dialogs.trial import TrialDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.pane import Framed
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command

_SIZE = QSize(900, 460)

_NAME = 240
"""Pixels for names: what rules look for wants the room."""


class Rules(KeyedDialog):
    """Stays beside the window, which goes on, and follows what others change. Show it with `begin`.

    `rooms` says which are open.
    """

    def __init__(
        self, parent: QWidget, commands: Commands, rooms: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(parent)
        tr = self.tr
        self.setWindowTitle(tr("Rules"))
        self._commands = commands
        self._open_rooms = rooms
        self._rules: list[AnyRule] = []
        self._shown: list[AnyRule] = []
        self._wanted = ""
        self._deaf: Callable[[], object] = lambda: None
        self.room = QComboBox()
        self.room.setAccessibleName(tr("Rules that hold in"))
        titles = tr("On"), tr("Name"), tr("Looks for"), tr("Then"), tr("Where")
        self.table = PlainTable(tr("Rules"), titles)
        self.said = PlainLabel("", "hint")
        self.said.setWordWrap(True)
        self.add = QPushButton(tr("&Add…"))
        self.edit = QPushButton(tr("&Edit…"))
        self.remove = QPushButton(tr("&Remove"))
        self.try_ = QPushButton(tr("&Try…"))
        self.close_ = QPushButton(tr("Close"))
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.switched.connect(self._switch)
        self.table.opened.connect(self._edit)
        self.table.removed.connect(self._remove)
        self.table.added.connect(self._add)
        self.table.itemChanged.connect(self._on_item)
        self.room.currentIndexChanged.connect(self._show)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.try_.clicked.connect(self._try)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self._end)

    def _lay_out(self) -> None:
        hint = PlainLabel(
            self.tr("They judge what guests send, before anybody sees it. Space switches one."),
            "hint",
        )
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(PlainLabel(self.tr("Rules that hold in"), "muted"))
        head.addWidget(self.room)
        head.addWidget(hint, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.add, self.edit, self.remove, self.try_):
            button.setAutoDefault(False)
            foot.addWidget(button)
        foot.addStretch(1)
        self.close_.setAutoDefault(False)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(Framed(self.table), 1)
        box.addWidget(self.said)
        box.addLayout(foot)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.fit(_SIZE)

    def begin(self, room: str | None) -> None:
        """Show it, in front, with the rules that hold in this room, or with all."""
        self._end()
        events = self._commands.control.host.events
        self._deaf = events.connect(self._on_event)
        self.room.blockSignals(True)
        self.room.clear()
        self.room.addItem(self.tr("All rooms"), None)
        for each in self._open_rooms():
            self.room.addItem(text.name(each), each)
        self.room.setCurrentIndex(max(0, self.room.findData(room)))
        self.room.blockSignals(False)
        self.show()
        self.raise_()
        self.activateWindow()
        self.table.setFocus()
        self._read()

    def _end(self) -> None:
        self._deaf()
        self._deaf = lambda: None
        self._soon.stop()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, DocumentKept) and event.kind == "rule":
            self._soon.start()

    def _read(self) -> None:
        from peerpyrtc_desktop.runtime.commands.rules import ListRules

        self._commands.inquire(ListRules(), self._take, self.said.setText)

    def _take(self, rules: list[AnyRule]) -> None:
        self._rules = rules
        self._show()

    # What is shown

    def _show(self) -> None:
        room = self.room.currentData()
        here = self._wanted or (chosen.name if (chosen := self._chosen()) else "")
        self._wanted = ""
        at = max(0, self.table.currentRow())
        self._shown = [each for each in self._rules if room is None or each.room in (None, room)]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        for row, rule in enumerate(self._shown):
            self._fill(row, rule)
        names = [each.name for each in self._shown]
        table.setCurrentCell(names.index(here) if here in names else min(at, len(names) - 1), 1)
        table.blockSignals(False)
        for column in (0, 1, 3, 4):
            table.resizeColumnToContents(column)
        table.setColumnWidth(1, min(table.columnWidth(1), _NAME))
        if not self._shown:
            self.said.setText(
                self.tr("There is no rule yet: nothing is judged. Add one, and try it out first.")
            )
        elif any(isinstance(each, Pattern) for each in self._shown) and not engine.patterns_work():
            self.said.setText(
                self.tr("Patterns don't work on this machine: google-re2 isn't there. Words do.")
            )
        else:
            self.said.setText(self.tr("Ctrl+Z takes back what was done last."))
        self._on_selected()

    def _fill(self, row: int, rule: AnyRule) -> None:
        on = QTableWidgetItem(self.tr("on") if rule.enabled else self.tr("off"))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        on.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        on.setCheckState(Qt.CheckState.Checked if rule.enabled else Qt.CheckState.Unchecked)
        self.table.setItem(row, 0, on)
        then = done(rule.action)
        if rule.step_up is not None:
            then = self.tr("{action}, then {further}").format(
                action=then, further=done(rule.step_up.action)
            )
        where = self.tr("everywhere") if rule.room is None else text.name(rule.room)
        for column, words in enumerate((text.name(rule.name), summary(rule), then, where), 1):
            item = QTableWidgetItem(words)
            item.setToolTip(text.tooltip(words))
            self.table.setItem(row, column, item)

    def _chosen(self) -> AnyRule | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _on_selected(self) -> None:
        is_chosen = self._chosen() is not None
        for button in (self.edit, self.remove, self.try_):
            button.setEnabled(is_chosen)

    # What is done

    def _on_item(self, item: QTableWidgetItem) -> None:
        """A box was ticked by the pointer: the row shows what is, as soon as that is known."""
        rule = self._shown[item.row()]
        wanted = item.checkState() is Qt.CheckState.Checked
        if item.column() == 0 and wanted is not rule.enabled:
            self._enable(rule, on=wanted)

    def _switch(self) -> None:
        if (rule := self._chosen()) is not None:
            self._enable(rule, on=not rule.enabled)

    def _enable(self, rule: AnyRule, *, on: bool) -> None:
        from peerpyrtc_desktop.runtime.commands.rules import EnableRule

        self._do(EnableRule(rule.name, on))

    def _remove(self) -> None:
        from peerpyrtc_desktop.runtime.commands.rules import RemoveRule

        if (rule := self._chosen()) is not None:
            self._do(RemoveRule(rule.name))

    def _do(self, command: Command[None]) -> None:
        self._commands.ask(command, lambda _: self._read(), self._refuse)

    def _refuse(self, why: str) -> None:
        self._show()
        self.said.setText(why)

    def _add(self) -> None:
        self._form(None)

    def _edit(self) -> None:
        if (rule := self._chosen()) is not None:
            self._form(rule)

    def _form(self, rule: AnyRule | None) -> None:
        names = [each.name for each in self._rules]
        room = self.room.currentData()
        form = RuleDialog(self, self._commands, self._open_rooms(), room, names, rule)
        form.saved.connect(self._on_saved)
        form.open()

    def _on_saved(self, name: str) -> None:
        self._wanted = name
        self._read()

    def _try(self) -> None:
        if (rule := self._chosen()) is not None:
            room = rule.room or self.room.currentData()
            trial = TrialDialog(self, self._commands, self._open_rooms(), (rule,), room)
            trial.open()
            trial.look()
