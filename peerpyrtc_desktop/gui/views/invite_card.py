"""The invite card: the address as a code and as words, or why there is none yet."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.reach_words import belonging
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.qr import QrCode
from peerpyrtc_desktop.gui.wifi import WifiNote
from peerpyrtc_desktop.runtime.ports.control import Address

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LOW = 430  # pixels: a lower card leaves out what one can do without, and air
_HOST = Qt.ItemDataRole.UserRole + 1
"""Where the choice has an address alone."""

_HINT = 440  # pixels: as wide as is read in one look


class InviteCard(QWidget):
    """How a guest gets in. Says what hosting does when nobody can."""

    start_wanted = Signal()

    chosen = Signal()
    """Another of this machine's addresses is shown, or none is."""

    doctor_wanted = Signal()
    """Nobody can join at the address that is shown."""

    def __init__(
        self, look: Look, title: str, wifi: WifiNote, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wifi = wifi
        self.setObjectName("invite")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting = title
        self._room = ""
        self._hosting = Hosting.LOADING
        self._title = PlainLabel(title, "big")
        self._code = QrCode()
        self._step = PlainLabel(self.tr("2. Open the chat"), "muted")
        self.wifi_code = QrCode()
        self.wifi_step = PlainLabel("", "muted")
        self.enter_wifi = QPushButton(self.tr("Wi-Fi code…"))
        self.enter_wifi.setProperty("kind", "link")
        self.enter_wifi.clicked.connect(self._enter_wifi)
        self._address = PlainLabel()
        self._address.setFont(look.fixed)
        self._address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._address.setAccessibleName(self.tr("Address of the room"))
        self._copy = QPushButton(self.tr("Copy address"))
        self._copy.clicked.connect(self.copy)
        self.nobody = QPushButton(self.tr("Nobody can join?"))
        self.nobody.setProperty("kind", "link")
        self.nobody.clicked.connect(self.doctor_wanted)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Address of this machine"))
        self._choice.currentIndexChanged.connect(self._show)
        self._start = QPushButton(self.tr("Start hosting"))
        self._start.setProperty("kind", "primary")
        self._start.clicked.connect(self.start_wanted)
        self._why = PlainLabel()
        self._why.setWordWrap(True)
        self._why.setAlignment(_CENTRE)
        self._why.setFixedWidth(_HINT)
        self._hint = PlainLabel("", "hint")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(_CENTRE)
        self._hint.setFixedWidth(_HINT)
        self._lay_out()
        wifi.changed.connect(self._show_wifi)
        self.show_state(Hosting.LOADING, (), "")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._choice)
        row.addWidget(self._copy)
        row.addStretch(1)
        links = QHBoxLayout()
        links.addStretch(1)
        links.addWidget(self.enter_wifi)
        links.addWidget(self.nobody)
        links.addStretch(1)
        codes = QGridLayout()
        codes.setHorizontalSpacing(24)
        codes.setVerticalSpacing(4)
        codes.addWidget(self.wifi_step, 0, 1, _CENTRE)
        codes.addWidget(self.wifi_code, 1, 1, _CENTRE)
        codes.addWidget(self._step, 0, 2, _CENTRE)
        codes.addWidget(self._code, 1, 2, _CENTRE)
        for side in (0, 3):
            codes.setColumnStretch(side, 1)
        box = self._box = QVBoxLayout(self)
        box.addStretch(1)
        box.addWidget(self._title, 0, _CENTRE)
        box.addLayout(codes)
        box.addWidget(self._address, 0, _CENTRE)
        box.addLayout(row)
        box.addLayout(links)
        box.addWidget(self._why, 0, _CENTRE)
        box.addWidget(self._hint, 0, _CENTRE)
        box.addWidget(self._start, 0, _CENTRE)
        box.addStretch(1)
        self._breathe(_LOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the code and the address come first."""
        super().resizeEvent(event)
        self._breathe(event.size().height())

    def _breathe(self, height: int) -> None:
        low = height < _LOW
        margin = 8 if low else 24
        self._box.setContentsMargins(margin, margin, margin, margin)
        self._box.setSpacing(6 if low else 12)
        self._hint.setVisible(not low or self._hosting is not Hosting.ON)

    @property
    def url(self) -> str:
        """The address that is shown; empty while there is none."""
        return self._address.text()

    def show_room(self, room: str) -> None:
        """Invite to this room."""
        self._room = room
        self._show()

    def show_state(self, hosting: Hosting, addresses: tuple[Address, ...], fault: str) -> None:
        """Where hosting stands, where guests can join, and why they can't."""
        self._hosting = hosting
        on = hosting is Hosting.ON
        chosen = self._choice.currentData()
        self._choice.blockSignals(True)
        self._choice.clear()
        for address in addresses:
            self._choice.addItem(f"{address.host}  ·  {belonging(address)}", address.url)
            self._choice.setItemData(self._choice.count() - 1, address.host, _HOST)
        self._choice.setCurrentIndex(max(0, self._choice.findData(chosen)))
        self._choice.blockSignals(False)
        for part in (self._code, self._address, self._copy, self.enter_wifi, self.nobody):
            part.setVisible(on)
        self._show_wifi()
        self._choice.setVisible(on and len(addresses) > 1)
        self._start.setVisible(hosting in (Hosting.OFF, Hosting.FAILED))
        self._start.setText(
            self.tr("Try again") if hosting is Hosting.FAILED else self.tr("Start hosting")
        )
        self._title.setText(self._titles(hosting))
        ports = addresses[0].ports if addresses else ""
        self._hint.setText(self._hints(hosting, ports))
        self._why.setText(_breakable(fault))
        self._why.setVisible(hosting is Hosting.FAILED)
        for label in (self._why, self._hint):
            # A centred label isn't asked how high it gets at its width, so it must say so itself.
            label.setMinimumHeight(max(0, label.heightForWidth(_HINT)))
        self._breathe(self.height())
        self._show()

    @property
    def base(self) -> str:
        """The address of the home page, where this machine is as the card shows; else empty."""
        return self._choice.currentData() or ""

    @property
    def host(self) -> str:
        """The address of this machine that is shown, alone; empty while there is none."""
        return self._choice.currentData(_HOST) or ""

    def choose(self, host: str) -> None:
        """Invite to this address of this machine, if it is among those that are shown."""
        at = self._choice.findData(host, _HOST)
        if at >= 0:
            self._choice.setCurrentIndex(at)

    def copy(self) -> None:
        """Put the address on the clipboard."""
        if self.url:
            QGuiApplication.clipboard().setText(self.url)

    def _titles(self, hosting: Hosting) -> str:
        return {
            Hosting.LOADING: self.tr("Getting ready…"),
            Hosting.STARTING: self.tr("Starting to host…"),
            Hosting.ON: self._waiting,
            Hosting.STOPPING: self.tr("Stopping…"),
            Hosting.OFF: self.tr("Not hosting"),
            Hosting.FAILED: self.tr("Hosting could not start"),
        }[hosting]

    def _hints(self, hosting: Hosting, ports: str) -> str:
        return {
            Hosting.FAILED: self.tr("Nothing is lost: once that is mended, try again."),
            Hosting.ON: self.tr(
                "Guests on the same network scan the code, or type the address into a browser. "
                "Nothing to install, no account. If they can't connect, this computer's firewall "
                "must let {ports} in."
            ).format(ports=ports),
            Hosting.OFF: self.tr("Nobody can join. Start hosting to open the rooms again."),
        }.get(hosting, "")

    def _enter_wifi(self) -> None:
        from peerpyrtc_desktop.gui.dialogs.wifi import WifiForm

        WifiForm(self.window(), self._wifi).open()

    def _show_wifi(self) -> None:
        """The Wi-Fi's code stands first: who isn't in the network can't open the address."""
        wifi = self._wifi.now if self._hosting is Hosting.ON else None
        for part in (self.wifi_code, self.wifi_step, self._step):
            part.setVisible(wifi is not None)
        # Nothing that reads the screen aloud says the password.
        name = text.called(wifi.name) if wifi is not None else ""
        self.wifi_step.setText(self.tr("1. Join the Wi-Fi {name}").format(name=name))
        self.wifi_code.show_text(wifi.code if wifi is not None else "", name)

    def _show(self) -> None:
        url = self._choice.currentData() or ""
        shown = text.room_url(url, self._room) if url and self._room else url
        self._address.setText(shown)
        self._code.show_text(shown)
        self.chosen.emit()


def _breakable(words: str) -> str:
    """A folder's name has no blanks: lines may break in it. An option's name stays whole."""
    words = re.sub(r"--[a-z-]+", lambda option: option[0].replace("-", "\u2011"), words)
    return re.sub(r"[/\\]", lambda stroke: f"{stroke[0]}\u200b", words)
