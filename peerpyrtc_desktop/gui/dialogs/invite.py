"""The invite dialog: the card for any room and any address of this machine."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.doctor import open_doctor
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.invite_card import InviteCard
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.room_box import RoomBox
from peerpyrtc_desktop.gui.wifi import WifiNote


class Invite(KeyedDialog):
    """Follows hosting while it is open. Show it with `open()` or `show()`."""

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        rooms: RoomsModel,
        look: Look,
        room: str | None,
        wifi: WifiNote,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Invite"))
        self._commands = commands
        self.card = InviteCard(look, self.tr("Scan to join"), wifi)
        self.room = RoomBox(rooms, every=self.tr("Any room (home page)"))
        self.room.setAccessibleName(self.tr("Room to invite to"))
        self.room.setCurrentIndex(max(0, self.room.findData(room)))
        self.room.currentIndexChanged.connect(self._on_room)
        self.card.start_wanted.connect(commands.start)
        self.card.doctor_wanted.connect(lambda: open_doctor(self, commands, look, self.card))
        commands.hosting_changed.connect(self._on_hosting)
        commands.addresses_changed.connect(self._on_hosting)
        wifi.changed.connect(self._on_wifi)
        self.finished.connect(self.deleteLater)
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Room"), "muted"))
        row.addWidget(self.room, 1)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 12)
        foot.addWidget(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.card, 1)
        box.addLayout(foot)
        self._on_room()
        self._on_hosting()
        self.fit(self.sizeHint())

    def _on_room(self) -> None:
        self.card.show_room(self.room.currentData() or "")

    def _on_wifi(self) -> None:
        self.fit(self.sizeHint().expandedTo(self.size()))

    def _on_hosting(self) -> None:
        commands = self._commands
        self.card.show_state(commands.hosting, commands.addresses(), commands.fault)
