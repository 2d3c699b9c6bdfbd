"""The latest thing that happened, in words that go when they have had their time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.views.labels import ElidedLabel

LEAST = 8_000
"""Milliseconds that words stay: they may come while nobody looks."""

A_LETTER = 80
"""Milliseconds more for each letter: half as fast as people read."""

_LONGEST = 200
"""Letters."""


class Latest(ElidedLabel):
    """What happened by itself and what an act did fade; why an act failed stays.

    It stays until it was read, which is when the pointer has been on it, or until the next act.
    What an act did can have an offer after it, how it is undone: nothing that happens takes the
    place of that. Nothing goes under the pointer. Acts' outcomes are told to screen readers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "muted", parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._is_failure = False
        self._offer = ""
        self._said = ""
        self._fading = QTimer(self, singleShot=True)
        self._fading.timeout.connect(lambda: self._show(""))

    def happen(self, said: str) -> None:
        """Something happened. It takes the place of no failure and of no offer."""
        if not self._is_failure and not self._offer:
            self._show(said)

    def tell(self, said: str, offer: str = "") -> None:
        """An act did this; `offer` is how it is undone, while it is."""
        self._show(said, offer)
        self._announce(QAccessible.AnnouncementPoliteness.Polite)

    def fail(self, said: str) -> None:
        """An act failed, for this reason."""
        self._show(said, failure=True)
        self._announce(QAccessible.AnnouncementPoliteness.Assertive)

    def withdraw(self) -> None:
        """What was offered can't be had any more: what was done stands there without."""
        if self._offer:
            self._show(self._said)

    def begin(self) -> None:
        """The next act has begun: what the last one failed of is past."""
        if self._is_failure:
            self._show("")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever reads has the time they want."""
        super().enterEvent(event)
        self._fading.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """It was read."""
        super().leaveEvent(event)
        self._is_failure = False
        self._fade()

    def _show(self, said: str, offer: str = "", *, failure: bool = False) -> None:
        self._said, self._offer = said, offer
        if failure != self._is_failure:
            self._is_failure = failure
            self.setProperty("role", "" if failure else "muted")
            self.style().polish(self)
        words = text.sentence(said, _LONGEST)
        self.end = f"; {offer}" if offer else ""
        self.setText(words + self.end)
        self.setAccessibleName(self.text())
        self.setToolTip(text.hint(f"{said}; {offer}" if offer else said))
        self._fade()

    def _fade(self) -> None:
        if self._is_failure or self.underMouse() or not self.text():
            self._fading.stop()
        else:
            self._fading.start(LEAST + A_LETTER * len(self.text()))

    def _announce(self, politeness: QAccessible.AnnouncementPoliteness) -> None:
        said = QAccessibleAnnouncementEvent(self, self.text())
        said.setPoliteness(politeness)
        QAccessible.updateAccessibility(said)
