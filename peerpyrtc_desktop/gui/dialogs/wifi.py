"""The Wi-Fi of the invitation: its name and password, typed once, for a code beside the address."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import typed_line
from peerpyrtc_desktop.gui.wifi import Fault, Security, Wifi, WifiNote

_WIDE = 440
_LONGEST = 64
"""Characters that a name or a password may have."""


class WifiForm(KeyedDialog):
    """Changes what the invitations show. Show it with `open()`."""

    def __init__(self, parent: QWidget, note: WifiNote) -> None:
        super().__init__(parent)
        self._note = note
        self.setWindowTitle(self.tr("Wi-Fi code"))
        self.setMinimumWidth(_WIDE)
        heading = PlainLabel(self.tr("Guests scan it to join your Wi-Fi, before the chat"), "title")
        heading.setWordWrap(True)
        self.name = typed_line(_LONGEST)
        self.security = QComboBox()
        for security, words in (
            (Security.WPA, self.tr("WPA, WPA2 or WPA3")),
            (Security.WEP, "WEP"),
            (Security.OPEN, self.tr("No password")),
        ):
            self.security.addItem(words, security)
        self.password = typed_line(_LONGEST)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.seen = QCheckBox(self.tr("Show the password"))
        self.keep = QCheckBox(self.tr("Keep it on this computer"))
        self.hint = PlainLabel(
            self.tr(
                "The code holds the password: whoever sees it can join the Wi-Fi. Kept, it can be "
                "read on the disk by you and this computer's administrators."
            ),
            "hint",
        )
        self.why = PlainLabel("", "error")
        for label in (self.hint, self.why):
            label.setWordWrap(True)
        self.why.hide()
        self._fill(note.now)
        self.keep.setChecked(note.is_kept)
        self.security.currentIndexChanged.connect(self._on_security)
        self.seen.toggled.connect(self._see)
        self._on_security()
        self._lay_out(heading)
        self.name.setFocus()

    def _fill(self, wifi: Wifi | None) -> None:
        if wifi is not None:
            self.name.setText(wifi.name)
            self.password.setText(wifi.password)
            self.security.setCurrentIndex(max(0, self.security.findData(wifi.security)))

    def _lay_out(self, heading: PlainLabel) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for words, field in (
            (self.tr("Name of the Wi-Fi"), self.name),
            (self.tr("Security"), self.security),
            (self.tr("Password"), self.password),
        ):
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        form.addRow(self.seen)
        form.addRow(self.keep)
        buttons = QDialogButtonBox(self)
        self.show_it = buttons.addButton(
            self.tr("Show the code"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.show_it.setProperty("kind", "primary")
        self.show_it.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self.remove = buttons.addButton(
            self.tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.remove.setVisible(self._note.now is not None)
        self.remove.clicked.connect(lambda: self._put(None))
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 19, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addLayout(form)
        box.addWidget(self.why)
        box.addWidget(self.hint)
        box.addWidget(buttons)

    def _on_security(self) -> None:
        self.password.setEnabled(self.security.currentData() != Security.OPEN)

    def _see(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)

    def _answer(self) -> None:
        security = Security(self.security.currentData())
        password = "" if security is Security.OPEN else self.password.text()
        wifi = Wifi(self.name.text(), password, security)
        if wifi.fault is None:
            self._put(wifi)
        else:
            self._refuse(self._says(wifi.fault))
            (self.name if "name" in wifi.fault else self.password).setFocus()

    def _put(self, wifi: Wifi | None) -> None:
        try:
            self._note.put(wifi, self.keep.isChecked())
        except OSError as fault:
            what = (
                self.tr("It is shown no more, but {path} could not be changed: {why}")
                if wifi is None
                else self.tr("It is shown, but {path} could not be changed: {why}")
            )
            why = fault.strerror or str(fault)
            self._refuse(what.format(path=self._note.path, why=why))
        else:
            self.accept()

    def _refuse(self, why: str) -> None:
        self.why.setText(why)
        self.why.show()
        self.fit(self.sizeHint().expandedTo(self.size()))

    def _says(self, fault: Fault) -> str:
        return {
            Fault.NO_NAME: self.tr("Which Wi-Fi is it?"),
            Fault.LONG_NAME: self.tr("The name of a Wi-Fi has at most 32 bytes."),
            Fault.PASSWORD_LENGTH: self.tr(
                "The password of a Wi-Fi has 8 to 63 characters, or 64 that are 0–9 and a–f."
            ),
            Fault.NO_PASSWORD: self.tr("Without a password choose No password."),
        }[fault]
