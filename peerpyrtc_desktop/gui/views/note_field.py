"""Where the person writes down what they want to know of a guest the next time it comes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.notes import MAX_NOTE
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.views.labels import PlainLabel, WrappedLabel

_PAUSE: Final = 800
"""Milliseconds without a key after which what was written is kept."""

_NEAR: Final = 200
"""Letters before the most from which on the field says how many there are."""


class Written(QPlainTextEdit):
    """A field that tells when the keys leave it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See the class."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """One guest's note, whose `key` says who that is. What is written is kept by itself."""

    written = Signal(str, str)
    """The key of whom it is about, and what the note is from now on."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._kept = ""
        self.edit = Written()
        self.edit.setAccessibleName(self.tr("Note about this guest"))
        self.edit.setPlaceholderText(self.tr("What you want to know when they come again"))
        self.edit.setTabChangesFocus(True)
        self.said = WrappedLabel(3)
        self.said.setProperty("role", "hint")
        self.state = PlainLabel("", "meta")
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 6, 4, 2)
        box.setSpacing(4)
        box.addWidget(self.edit, 1)
        box.addWidget(self.state)
        box.addWidget(self.said)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self.keep)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.left.connect(self.keep)
        self.show_note("", "", self.tr("Select somebody to write a note about them."))

    @property
    def is_changed(self) -> bool:
        """Whether something was written that isn't kept yet."""
        return bool(self.key) and self._text() != self._kept

    def show_note(self, key: str, note: str, why_not: str = "") -> None:
        """From now on it is this one's; with no key it can't be written in, and says why.

        What was written about another is kept before, as much of it as can be.
        """
        self._keep(self._text()[:MAX_NOTE].strip())
        self.key, self._kept = key, note
        if self._text() != note:
            self.edit.blockSignals(True)
            self.edit.setPlainText(note)
            self.edit.blockSignals(False)
        self.edit.setEnabled(bool(key))
        self.said.setText(
            why_not
            or self.tr("Only you read this. It is here again when the same browser comes back.")
        )
        self._show_state("")

    def keep(self) -> None:
        """Have what was written kept now, if it isn't yet and can be."""
        if len(said := self._text()) <= MAX_NOTE:
            self._keep(said)

    def _keep(self, said: str) -> None:
        self._pause.stop()
        if self.is_changed:
            self._kept = said
            self.written.emit(self.key, said)

    def show_kept(self, key: str) -> None:
        """It is kept."""
        if key == self.key and not self.is_changed:
            self._show_state(self.tr("Kept") if self._kept else "")

    def show_failed(self, key: str, why: str) -> None:
        """It isn't, and why; with the next letter it is tried anew."""
        if key == self.key:
            self._kept = "\0"  # what no field holds
            self._show_state(why)

    def _on_changed(self) -> None:
        length = len(self._text())
        over = length > MAX_NOTE
        if over is not bool(self.edit.property("invalid")):
            self.edit.setProperty("invalid", over)
            self.edit.style().polish(self.edit)
        said = self.tr("{length} of {most} letters")
        if length > MAX_NOTE - _NEAR:
            self._show_state(said.format(length=number(length), most=number(MAX_NOTE)))
        else:
            self._show_state("")
        self._pause.start()

    def _show_state(self, said: str) -> None:
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _text(self) -> str:
        return self.edit.toPlainText().strip()
