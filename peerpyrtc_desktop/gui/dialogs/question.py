"""The one dialog that asks before something unsafe, or asks for words to go with it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import too_long
from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.typed import reason_line


class Question(Asking):
    """Names those it will meet, takes a reason, and acts only on the button that says what it does.

    Without `asks_why` there is no reason to give: it stands in the question. `careful` makes Cancel
    the default: Return alone then does nothing, but on a button that has the keys it presses that.
    It has gone when it is answered: the window says what came of it.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        body: str,
        names: str,
        act: str,
        careful: bool,
        asks_why: bool = True,
    ) -> None:
        super().__init__(parent)
        self.is_careful = careful
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.reason = reason_line()
        self.reason.textChanged.connect(self._on_typed)
        self._why_not = PlainLabel("", "error")
        self._why_not.setWordWrap(True)
        self._why_not.hide()
        heading = PlainLabel(body, "title")
        heading.setWordWrap(True)
        named = PlainLabel(names)
        named.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.act = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("kind", "danger")
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.cancel.setText(self.tr("Cancel"))
        self.act.setAutoDefault(not careful)
        self.act.setDefault(not careful)
        self.cancel.setDefault(careful)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.answered.emit(self.reason.text().strip()))
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(heading)
        box.addWidget(named)
        box.addWidget(self.reason)
        box.addWidget(self._why_not)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.reason.setVisible(asks_why)
        (self.reason if asks_why and not careful else self.cancel).setFocus()

    def _on_typed(self, reason: str) -> None:
        """It goes when it is answered: what won't do is said before."""
        fits = len(reason.strip()) <= MAX_WHY
        self.act.setEnabled(fits)
        self._why_not.setVisible(not fits)
        if not fits:
            self._why_not.setText(
                too_long(len(reason.strip()), MAX_WHY, "characters", "a reason").text
            )

    def settle(self) -> None:
        """It has gone already."""

    def refuse(self, why: str) -> None:
        """The window says why: there is nothing to answer anew."""
