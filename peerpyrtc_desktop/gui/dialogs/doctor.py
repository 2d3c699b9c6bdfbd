"""Nobody can join: what was found, the likeliest first, each with what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.reach_words import Deed, Help, told
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.invite_card import InviteCard
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.runtime.ports.reach import Finding, Weight

_ICONS = {
    Weight.FAULT: ("circle-x", "danger"),
    Weight.LIKELY: ("triangle-alert", "warn"),
    Weight.POSSIBLE: ("info", "muted"),
    Weight.FINE: ("circle-check", "ok"),
}

_SIZE = QSize(580, 560)


def open_doctor(
    parent: QWidget, commands: Commands, look: Look, card: InviteCard, host: str = ""
) -> None:
    """Show why nobody can join at this address, or the one that this card shows.

    It may be one of before; the card then shows what is to be used instead.
    """

    def choose(host: str) -> None:
        card.show_state(commands.hosting, commands.addresses(), commands.fault)
        card.choose(host)

    doctor = Doctor(parent, commands, look, host or card.host)
    doctor.address_wanted.connect(choose)
    doctor.open()


class Doctor(KeyedDialog):
    """Looks into one address as it opens, and again by its button. Show it with `open()`."""

    address_wanted = Signal(str)
    """Invite to this address instead."""

    def __init__(self, parent: QWidget, commands: Commands, look: Look, host: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nobody can join?"))
        self._commands, self._look, self._host = commands, look, host
        self._found: Sequence[Finding] = ()
        self._is_answered = False
        self.title = PlainLabel("", "title")
        self.title.setWordWrap(True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("What was found"))
        buttons = QDialogButtonBox(self)
        self.again = QPushButton(self.tr("Check again"))
        self.again.setDefault(True)
        self.again.clicked.connect(self._look_into)
        buttons.addButton(self.again, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        look.changed.connect(self._show)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(self.title)
        box.addWidget(self._scroll, 1)
        box.addWidget(buttons)
        self.fit(_SIZE)
        self._look_into()

    def _look_into(self) -> None:
        self.again.setEnabled(False)
        self.title.setText(self.tr("Checking {address}…").format(address=self._host))
        self._commands.look_into(self._host, self._fill, self._fail)

    def _fill(self, found: Sequence[Finding]) -> None:
        if not isValid(self):
            return
        self._found, self._is_answered = found, True
        self.again.setEnabled(True)
        self.title.setText(self._heading())
        self._show()

    def _fail(self) -> None:
        if isValid(self):
            self.again.setEnabled(True)
            self.title.setText(self.tr("The check itself failed. Check again."))
            self._found, self._is_answered = (), False
            self._show()

    def _heading(self) -> str:
        weight = self._found[0].weight if self._found else Weight.FAULT
        return {
            Weight.FAULT: self.tr("This keeps guests out."),
            Weight.LIKELY: self.tr("This probably keeps guests out."),
        }.get(weight, self.tr("Nothing is wrong on this computer. What may keep guests out:"))

    def _show(self) -> None:
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for number, each in enumerate(self._found):
            self._put(grid, 4 * number, each)
        if not self._found:
            grid.addWidget(PlainLabel(self._nothing(), "muted"), 0, 1)
        grid.setRowStretch(4 * len(self._found) + 1, 1)
        self._scroll.setWidget(sheet)

    def _nothing(self) -> str:
        return self.tr("Not hosting: start hosting first.") if self._is_answered else ""

    def _put(self, grid: QGridLayout, row: int, each: Finding) -> None:
        icon = PlainLabel()
        name, token = _ICONS[each.weight]
        icon.setPixmap(self._look.icon(name, token).pixmap(18, 18))
        icon.setAccessibleName(self._says(each.weight))
        icon.setToolTip(self._says(each.weight))
        words = told(each)
        heading, advice = PlainLabel(words.heading), PlainLabel(words.advice, "muted")
        for label in (heading, advice):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(heading, row, 1)
        grid.addWidget(advice, row + 1, 1)
        if words.help is not None:
            grid.addWidget(self._button(words.help), row + 2, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setRowMinimumHeight(row + 3, 12)

    def _button(self, act: Help) -> QPushButton:
        button = QPushButton(act.words)
        if act.deed is Deed.COPY:
            button.setToolTip(act.what)
        button.clicked.connect(lambda: self._do(act, button))
        return button

    def _do(self, act: Help, button: QPushButton) -> None:
        match act.deed:
            case Deed.COPY:
                QGuiApplication.clipboard().setText(act.what)
                button.setText(self.tr("Copied"))
            case Deed.OPEN:
                QDesktopServices.openUrl(QUrl(act.what))
            case Deed.USE:
                self.address_wanted.emit(act.what)
                self._host = act.what
                self._look_into()

    def _says(self, weight: Weight) -> str:
        return {
            Weight.FAULT: self.tr("Keeps guests out"),
            Weight.LIKELY: self.tr("Probably keeps guests out"),
            Weight.POSSIBLE: self.tr("May keep guests out"),
            Weight.FINE: self.tr("Fine"),
        }[weight]
