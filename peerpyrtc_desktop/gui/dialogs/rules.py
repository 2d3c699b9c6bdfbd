"""The automatic rules: which there are, on or off, for one room or everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QTableWidgetItem,
    QWidget,
)

from peerpyrtc_desktop.core.events import DocumentKept, Event
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.rule import AnyRule, Pattern
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog, choose_room
from peerpyrtc_desktop.gui.dialogs.rule import RuleDialog
from peerpyrtc_desktop.gui.dialogs.rule_kinds import done, summary
from peerpyrtc_desktop.gui.dialogs.trial import TrialDialog
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command

_SIZE = QSize(900, 460)

_NAME = 240
"""Pixels for names: what rules look for wants the room."""


class Rules(ListDialog):
    """Stays beside the window, which goes on, and follows what others change. Show it with `begin`.

    `rooms` says which are open.
    """

    def __init__(
        self, parent: QWidget, commands: Commands, rooms: Callable[[], Sequence[str]]
    ) -> None:
        tr = self.tr
        titles = tr("On"), tr("Name"), tr("Looks for"), tr("Then"), tr("Where")
        super().__init__(parent, commands, PlainTable(tr("Rules"), titles), tr("Rules"))
        self._open_rooms = rooms
        self._rules: list[AnyRule] = []
        self._shown: list[AnyRule] = []
        self._wanted = ""
        self.room = QComboBox()
        self.room.setAccessibleName(tr("Rules that hold in"))
        self.add = QPushButton(tr("&Add…"))
        self.edit = QPushButton(tr("&Edit…"))
        self.remove = ActButton(tr("&Remove"))
        self.try_ = QPushButton(tr("&Try…"))
        hint = PlainLabel(
            tr("They judge what guests send, before anybody sees it. Space switches one."), "hint"
        )
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Rules that hold in"), "muted"))
        head.addWidget(self.room)
        head.addWidget(hint, 1)
        self.lay_out(head, self.add, self.edit, self.remove, self.try_, wide=2, size=_SIZE)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.switched.connect(self._switch)
        self.table.opened.connect(self._edit)
        self.table.removed.connect(self._remove)
        self.table.added.connect(self._add)
        self.table.itemChanged.connect(self._on_item)
        self.room.currentIndexChanged.connect(self._on_room)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)
        self.try_.clicked.connect(self._try)

    def begin(self, room: str | None) -> None:
        """Show it, in front, with the rules that hold in this room, or with all."""
        choose_room(self.room, self.tr("All rooms"), self._open_rooms(), room)
        self.come(self.table)

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        if isinstance(event, DocumentKept) and event.kind == "rule":
            self.read_soon()

    def read(self) -> None:
        """See `BesideDialog.read`."""
        from peerpyrtc_desktop.runtime.commands.rules import ListRules

        self._commands.inquire(ListRules(), self._take, self.said.setText)

    def _take(self, rules: list[AnyRule]) -> None:
        self._rules = rules
        self._show()

    # What is shown

    def _on_room(self) -> None:
        self.list_anew()
        self._show()

    def _show(self) -> None:
        room = self.room.currentData()
        here = self._wanted or (chosen.name if (chosen := self._chosen()) else "")
        self._wanted = ""
        self._shown = [each for each in self._rules if room is None or each.room in (None, room)]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        for row, rule in enumerate(self._shown):
            self._fill(row, rule)
        self.choose([each.name for each in self._shown], here)
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
        self.fill(row, (text.name(rule.name), summary(rule), then, where), first=1)

    def _chosen(self) -> AnyRule | None:
        return self.table.pick(self._shown)

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
        self._commands.ask(command, lambda _: self.read(), self._refuse)

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
        self.read()

    def _try(self) -> None:
        if (rule := self._chosen()) is not None:
            room = rule.room or self.room.currentData()
            trial = TrialDialog(self, self._commands, self._open_rooms(), (rule,), room)
            trial.open()
            trial.look()
