"""A ban of nobody in particular: an address, a subnet, or names of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.ban import HOUR, Banning
from peerpyrtc_desktop.gui.views.typed import typed_line

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.bans import Ban


_LONGEST = 64
"""Characters of an address, or of what names look like."""


class BanForm(Banning):
    """Bans by itself, and closes once that is done."""

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        super().__init__(parent, commands, (HOUR, 24 * HOUR, 720 * HOUR, None))
        tr = self.tr
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("What is banned"))
        for label, kind, example in (
            (tr("An address"), "address", "192.168.1.20"),
            (tr("A subnet: all addresses that begin so"), "subnet", "192.168.1.0/24"),
            (tr("Names, and what looks like them"), "name", tr("*bot* for all with bot in it")),
        ):
            self.kind.addItem(label, (kind, example))
        self.value = typed_line(_LONGEST)
        fields = [self.kind, self.value, self.length, self.reason, self.hits]
        self.lay_out(tr("Keep out of all rooms:"), fields)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.value.textChanged.connect(self._on_typed)
        self.answered.connect(lambda _: commands.send(self.ban(), self._on_done, self._on_refused))
        self._on_kind()
        self.value.setFocus()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return self.value.text()

    def bans(self) -> list[Ban]:
        """See `Banning.bans`."""
        return [self.ban()]

    def ban(self) -> Ban:
        """As it is typed now."""
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
        self.act.setEnabled(bool(self.value.text().strip()))
        self.hits.setText("")
        self.look_soon()

    def _on_done(self, _: object) -> None:
        self.settle()

    def _on_refused(self, refused: Refused) -> None:
        if isValid(self):
            self.hits.setText("")
            self.refuse(words.refused(refused))
            self.value.setFocus()
