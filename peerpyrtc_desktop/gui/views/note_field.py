"""Where the person writes down what they want to know of a guest the next time it comes."""

from __future__ import annotations

from collections import Counter
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerpyrtc_desktop.core.notes import MAX_NOTE
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.views.labels import PlainLabel, WrappedLabel
from peerpyrtc_desktop.gui.views.typed import TypedBox

_PAUSE: Final = 800
"""Milliseconds without a key after which what was written is kept."""

_NEAR: Final = 200
"""Letters before the most from which on the field says how many there are."""

_DRAFTS: Final = 50
"""Notes that couldn't be kept and wait to be mended: the latest of them."""


class Written(TypedBox):
    """A field that tells when the keys leave it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See the class."""
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(QWidget):
    """One guest's note, whose `key` says who that is. What is written is kept by itself.

    What is too long, or can't be kept else, is there again with its guest, to be mended.
    """

    written = Signal(str, str, object)
    """The key of whom it is about, what the note is from now on, and that Person."""

    def __init__(self) -> None:
        super().__init__()
        self.key = ""
        self._about: Person | None = None
        self._kept = ""
        self._sent = Counter[str]()
        self._drafts: dict[str, str] = {}
        self.edit = Written(MAX_NOTE)
        self.edit.setAccessibleName(self.tr("Note about this guest"))
        self.edit.setPlaceholderText(self.tr("What you want to know when they come again"))
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
        self.show_note("", "", None, self.tr("Select somebody to write a note about them."))

    @property
    def is_changed(self) -> bool:
        """Whether something was written that isn't kept yet."""
        return bool(self.key) and self._text() != self._kept

    @property
    def is_open(self) -> bool:
        """Whether what was written isn't known to be kept: what was read is older than that."""
        return self.is_changed or self._sent[self.key] > 0

    def show_note(self, key: str, note: str, about: Person | None, why_not: str = "") -> None:
        """From now on it is this one's; with no key it can't be written in, and says why.

        What was written about another is kept before, by who that was.
        """
        self.keep()
        if self.is_changed:  # it is too long
            self._hold(self.key, self._text())
        self.key, self._about, self._kept = key, about, note
        shown = self._drafts.pop(key, note)
        if self._text() != shown:
            self.edit.blockSignals(True)
            self.edit.setPlainText(shown)
            self.edit.blockSignals(False)
        self.edit.setEnabled(bool(key))
        self.said.setText(
            why_not
            or self.tr("Only you read this. It is here again when the same browser comes back.")
        )
        self._show_length()

    def keep(self) -> None:
        """Have what was written kept now, if it isn't yet and can be."""
        if len(said := self._text()) <= MAX_NOTE:
            self._keep(said)

    def _keep(self, said: str) -> None:
        self._pause.stop()
        if self.is_changed:
            self._kept = said
            self._sent[self.key] += 1
            self.written.emit(self.key, said, self._about)

    def _hold(self, key: str, said: str) -> None:
        """What can't be kept is neither cut nor lost: it waits here."""
        self._drafts[key] = said
        if len(self._drafts) > _DRAFTS:
            del self._drafts[next(iter(self._drafts))]

    def show_kept(self, key: str) -> None:
        """It is kept."""
        self._sent[key] -= 1
        if key == self.key and not self.is_changed:
            self._show_state(self.tr("Kept") if self._kept else "")

    def show_failed(self, key: str, said: str, why: str) -> None:
        """It isn't, and why; with the next letter it is tried anew."""
        self._sent[key] -= 1
        if key != self.key:
            self._hold(key, said)
        else:
            self._kept = "\0"  # what no field holds
            self._show_state(why)

    def _on_changed(self) -> None:
        self._show_length()
        self._pause.start()

    def _show_length(self) -> None:
        """How long it is, where that comes near the most."""
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

    def _show_state(self, said: str) -> None:
        self.state.setText(said)
        self.state.setVisible(bool(said))

    def _text(self) -> str:
        return self.edit.toPlainText().strip()
