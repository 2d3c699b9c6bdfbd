"""A ban of nobody in particular: an address, a subnet, or names of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.ban import HOUR, said
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.bans import Ban

_LOOK_AGAIN = 200
"""Milliseconds after which it is asked anew whom it would hit."""


class BanForm(StayingDialog):
    """Bans by itself, and closes once that is done."""

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        tr = self.tr
        super().__init__(parent, title=tr("Ban"), hint="", act=tr("Ban"))
        self._commands = commands
        self._asked = 0
        self.act.setProperty("kind", "danger")
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("What is banned"))
        for label, kind, example in (
            (tr("An address"), "address", "192.168.1.20"),
            (tr("A subnet: all addresses that begin so"), "subnet", "192.168.1.0/24"),
            (tr("Names, and what looks like them"), "name", tr("*bot* for all with bot in it")),
        ):
            self.kind.addItem(label, (kind, example))
        self.value = QLineEdit()
        self.value.setMaxLength(200)
        self.length = QComboBox()
        self.length.setAccessibleName(tr("How long"))
        for label, seconds in (
            (tr("For an hour"), HOUR),
            (tr("For a day"), 24 * HOUR),
            (tr("For 30 days"), 720 * HOUR),
            (tr("For good"), None),
        ):
            self.length.addItem(label, seconds)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(tr("Reason, shown to them (may stay empty)"))
        self.reason.setAccessibleName(tr("Reason"))
        self.hits = PlainLabel("")
        self.hits.setWordWrap(True)
        fields = [self.kind, self.value, self.length, self.reason, self.hits]
        self.lay_out(tr("Keep out of all rooms:"), fields)
        self._timer = QTimer(self, interval=_LOOK_AGAIN, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.value.textChanged.connect(self._on_typed)
        self.answered.connect(self._ban)
        self._on_kind()
        self.value.setFocus()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return self.value.text()

    def _ban(self) -> None:
        self._commands.send(self._command(), lambda _: self.settle(), self._on_refused)

    def _command(self) -> Ban:
        from peerpyrtc_desktop.runtime.commands.bans import Ban

        (kind, _), value = self.kind.currentData(), self.value.text().strip()
        return Ban(
            addresses=(value,) if kind == "address" else (),
            subnet=value if kind == "subnet" else "",
            name=value if kind == "name" else "",
            seconds=self.length.currentData(),
            text=self.reason.text().strip(),
        )

    def _on_kind(self) -> None:
        _, example = self.kind.currentData()
        self.value.setPlaceholderText(example)
        self.value.setAccessibleName(self.kind.currentText())
        self._on_typed()

    def _on_typed(self) -> None:
        self._hint.hide()
        self._asked += 1
        self.act.setEnabled(bool(self.value.text().strip()))
        self.hits.setText("")
        self._timer.start()

    def _look(self) -> None:
        from peerpyrtc_desktop.runtime.commands.bans import PreviewBan

        if not self.act.isEnabled():
            return
        number = self._asked
        self._commands.inquire(
            PreviewBan(self._command()),
            lambda hit: self._show(number, said(hit)),
            lambda why: self._show(number, why),
        )

    def _show(self, number: int, what: str) -> None:
        if isValid(self) and number == self._asked:
            self.hits.setText(what)
            self._grow()

    def _on_refused(self, refused: Refused) -> None:
        if isValid(self):
            self.hits.setText("")
            self.refuse(text.apart(text.one_line(refused.text)))
            self.value.setFocus()
            self._grow()

    def _grow(self) -> None:
        """A label that wraps anew doesn't make room for itself."""
        needed = self.heightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))
