"""Asks before hosting ends while guests are there: by Stop, or by closing the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_ROOMS = 8
"""Rooms that are named; the rest are a number."""


class Ending(KeyedDialog):
    """Says who is there, room by room. Cancel is the default. Show it with `open()`.

    With `closing` it is about the window too, and with `tray` that may go while hosting stays.
    `keeps`: what was said outlives the program.
    """

    stop_chosen = Signal()
    tray_chosen = Signal()

    def __init__(
        self,
        parent: QWidget,
        guests: Sequence[PeerKey],
        *,
        closing: bool = False,
        tray: bool = False,
        keeps: bool = False,
    ) -> None:
        super().__init__(parent)
        title = self.tr("Close the window?") if closing else self.tr("Stop hosting?")
        self.setWindowTitle(title.rstrip("?"))
        self.setMinimumWidth(420)
        heading = PlainLabel(title, "title")
        self.who = PlainLabel(self._who(guests))
        self.who.setWordWrap(True)
        after = PlainLabel(self._after(closing, keeps), "hint")
        after.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setText(self.tr("Cancel"))
        self.act = buttons.addButton(
            self.tr("Stop and close") if closing else self.tr("Stop hosting"), role.AcceptRole
        )
        self.act.setProperty("kind", "danger")
        self.to_tray: QPushButton | None = None
        if closing and tray:
            self.to_tray = buttons.addButton(self.tr("Keep hosting in the tray"), role.ActionRole)
            self.to_tray.setAutoDefault(False)
            self.to_tray.clicked.connect(self._choose_tray)
        self.act.setAutoDefault(False)
        self.cancel.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self.stop_chosen)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        for label in (heading, self.who, after):
            box.addWidget(label)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.cancel.setFocus()

    def _choose_tray(self) -> None:
        self.tray_chosen.emit()
        self.reject()

    def _who(self, guests: Sequence[PeerKey]) -> str:
        here = self.tr("There now: {guests}").format(guests=words.guests(len(guests)))
        rooms = Counter(each.room for each in guests).most_common()
        if len(rooms) == 1:
            return self.tr("{here}, in {room}").format(here=here, room=text.called(rooms[0][0]))
        lines = [
            words.because(text.called(room), words.guests(count)) for room, count in rooms[:_ROOMS]
        ]
        if len(rooms) > _ROOMS:
            guests_there = words.guests(sum(count for _, count in rooms[_ROOMS:]))
            one, many = "{guests} in 1 other room", "{guests} in {count} other rooms"
            rest = len(rooms) - _ROOMS
            lines.append(counted(self.tr, one, many, rest, guests=guests_there))
        return "\n".join([here, "", *lines])

    def _after(self, closing: bool, keeps: bool) -> str:
        if closing and keeps:
            return self.tr(
                "All are sent out. What was said is kept, and the rooms are there again when you "
                "next start."
            )
        if closing:
            return self.tr("All are sent out, and what was said is gone.")
        return self.tr(
            "All are sent out. The rooms stay, and who keeps the page open comes back when you "
            "start again."
        )
