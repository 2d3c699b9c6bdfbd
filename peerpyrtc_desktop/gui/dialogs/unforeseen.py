"""Something went wrong that nobody foresaw: what is safe, what one can do, and a way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_WIDE = 460


class UnforeseenDialog(KeyedDialog):
    """One for all that happens while it is open: `show_count` says how often. Show it by `open()`.

    `copy` puts what is to be passed on where it can be pasted.
    """

    def __init__(self, parent: QWidget, safe: str, copy: Callable[[], None]) -> None:
        super().__init__(parent)
        self._do_copy = copy
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = PlainLabel(self.tr("Something went wrong that nobody foresaw"), "title")
        self.safe = PlainLabel(safe)
        advice = PlainLabel(
            self.tr(
                "You can go on. If something doesn't work any more, end the program and start it "
                "anew. Whoever looks into it needs the diagnostics: they say where in the program "
                "it happened and how it is set, but no passwords and nothing that guests wrote."
            )
        )
        self.times = PlainLabel("", "muted")
        buttons = QDialogButtonBox(self)
        self.go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self.copy = buttons.addButton(
            self.tr("Copy diagnostics"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        for label in (heading, self.safe, advice, self.times):
            label.setWordWrap(True)
            label.setMinimumWidth(_WIDE)
            box.addWidget(label)
        box.addWidget(buttons)
        self.go_on.setFocus()

    def show_count(self, count: int) -> None:
        """How often something of the kind has happened."""
        said = counted(self.tr, "So far once.", "So far {count} times.", count)
        self.times.setText(said)

    def _copy(self) -> None:
        self._do_copy()
        self.copy.setText(self.tr("Copied"))
