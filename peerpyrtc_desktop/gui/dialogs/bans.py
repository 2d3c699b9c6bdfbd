"""Who is kept out, muted or held, here or long gone; let in and let speak again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.events import DocumentKept, Event
from peerpyrtc_desktop.core.sanctions import Decided
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.act_words import by
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.ban_form import BanForm
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.command import Command

MOST: Final = 1_000
"""Rows: whoever has more finds them by words."""

_SIZE = QSize(900, 460)
_PARTS: Final = ("timeout", "muted", "restricted")


class Bans(ListDialog):
    """Stays beside the window and follows what is decided. Show it with `begin`."""

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        tr = self.tr
        titles = tr("Who"), tr("Is"), tr("By what"), tr("Why"), tr("By"), tr("Until")
        table = PlainTable(tr("Who is kept out, muted or held"), titles)
        super().__init__(parent, commands, table, tr("Bans"), after=100)
        self._shown: list[Ban | Decided] = []
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Name, address or reason"))
        self.filter.setAccessibleName(tr("Show only rows with these words"))
        self.filter.setClearButtonEnabled(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add = QPushButton(tr("&Ban…"))
        self.lift = ActButton(tr("&Lift"))
        head = QHBoxLayout()
        head.addWidget(self.filter)
        self.lay_out(head, self.add, self.lift, wide=3, size=_SIZE)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.removed.connect(self._lift)
        self.table.added.connect(self._add)
        self.filter.textChanged.connect(self.read)
        self.add.clicked.connect(self._add)
        self.lift.clicked.connect(self._lift)

    def begin(self) -> None:
        """Show it, in front."""
        self.come(self.table)

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        if isinstance(event, DocumentKept) and event.kind in ("ban", "standing"):
            self.read_soon()

    # What is shown

    def read(self) -> None:
        """See `BesideDialog.read`."""
        host, today = self._commands.control.host, Day.now()
        chosen = {_key(each) for each in self._chosen()}
        rows: list[tuple[Ban | Decided, tuple[str, ...]]] = [
            *((each, self._of_ban(each, today)) for each in reversed(host.bans())),
            *(
                (each, self._of_guest(each, today))
                for each in reversed(host.decided())
                if any(getattr(each.sanctions, part) for part in _PARTS)
            ),
        ]
        wanted = self.filter.text().casefold().split()
        rows = [
            (each, cells)
            for each, cells in rows
            if all(word in " ".join(cells).casefold() for word in wanted)
        ]
        self._shown = [each for each, _ in rows[:MOST]]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        table.clearSelection()
        for row, (each, cells) in enumerate(rows[:MOST]):
            self.fill(row, cells)
            if _key(each) in chosen:
                table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
                table.selectRow(row)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.blockSignals(False)
        for column in (0, 1, 2, 4, 5):
            table.resizeColumnToContents(column)
        self._on_selected()
        self.said.setText(self._hint(len(rows), bool(wanted)))

    def _hint(self, count: int, filtered: bool) -> str:
        if count > MOST:
            return self.tr("These are {most} of {count}: look for a name or an address.").format(
                most=f"{MOST:,}", count=f"{count:,}"
            )
        if count:
            return self.tr("Lift takes effect at once. Ctrl+Z takes back what was done last.")
        if filtered:
            return self.tr("Nobody of these words.")
        return self.tr("Nobody is kept out, muted or held.")

    def _of_ban(self, ban: Ban, today: Day) -> tuple[str, ...]:
        tr = self.tr
        what = [tr("device")] if ban.device else []
        what += [*ban.addresses, ban.subnet]
        if ban.name:
            what.append(tr("names like {name}").format(name=text.called(ban.name)))
        who = text.name(ban.whom) if ban.whom else tr("whoever it hits")
        until = tr("for good") if ban.until is None else moment(ban.until, today)
        parts = ", ".join(each for each in what if each)
        return who, tr("banned"), parts, ban.reason, by(ban.by), until

    def _of_guest(self, it: Decided, today: Day) -> tuple[str, ...]:
        tr, sanctions = self.tr, it.sanctions
        kinds, whys, ends = [], [], []
        for term, word in ((sanctions.timeout, tr("timed out")), (sanctions.muted, tr("muted"))):
            if term is not None:
                kinds.append(word)
                whys.append(term.why)
                ends.append(tr("lifted") if term.until is None else moment(term.until, today))
        if sanctions.restricted:
            kinds.append(tr("held: what they say waits"))
            ends.append(tr("lifted"))
        what = ", ".join(sanctions.addresses) or tr("device")
        why = "; ".join(each for each in dict.fromkeys(whys) if each)
        until = ", ".join(dict.fromkeys(ends))
        return text.name(sanctions.peer), ", ".join(kinds), what, why, "", until

    def _chosen(self) -> list[Ban | Decided]:
        rows = sorted({each.row() for each in self.table.selectionModel().selectedRows()})
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def _on_selected(self) -> None:
        self.lift.setEnabled(bool(self._chosen()))

    # What is done

    def _add(self) -> None:
        BanForm(self, self._commands).open()

    def _lift(self) -> None:
        from peerpyrtc_desktop.runtime.commands.bans import Unban
        from peerpyrtc_desktop.runtime.commands.standing import Pardon

        for each in self._chosen():
            command: Command[Any] = (
                Unban(each.id) if isinstance(each, Ban) else Pardon(each.key, _PARTS)
            )
            self._commands.ask(command, lambda _: self.read_soon(), self.said.setText)


def _key(each: Ban | Decided) -> str:
    return f"ban {each.id}" if isinstance(each, Ban) else each.key
