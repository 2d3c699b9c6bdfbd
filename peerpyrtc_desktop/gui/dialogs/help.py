"""The help dialogs: the keys, and about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.version import version

_tr = translating("Help")

_BAR = 14
"""Pixels of a scroll bar, and beside it."""

_HIGH = 640
"""Pixels that the list of keys is high at the most: a small screen has a task bar, too."""


class _Sheet(KeyedDialog):
    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(24, 20, 24, 16)
        self.box.setSpacing(12)

    def add_close(self) -> None:
        """The button that ends it, last."""
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.box.addSpacing(4)
        self.box.addWidget(buttons)


class Keys(_Sheet):
    """Which key does what: those of actions, and those of the tables. Show it with `open()`."""

    def __init__(self, parent: QWidget, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, _tr("Keys"))
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        for row, (key, what) in enumerate((*keys, *self._of_tables())):
            grid.addWidget(PlainLabel(key, "title"), row, 0)
            grid.addWidget(PlainLabel(what), row, 1)
        grid.setColumnStretch(1, 1)
        # There are more than a small screen is high.
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keys"))
        scroll.setWidget(sheet)
        self.box.addWidget(scroll, 1)
        self.add_close()
        needed, margins = sheet.sizeHint(), self.box.contentsMargins()
        around = self.box.sizeHint().height() - scroll.sizeHint().height()
        wide = needed.width() + margins.left() + margins.right() + _BAR
        self.fit(QSize(wide, min(needed.height() + around, _HIGH)))

    def _of_tables(self) -> list[tuple[str, str]]:
        tr = self.tr
        return [
            (tr("A"), tr("In what waits: let it through, let it stand, let in, give the word")),
            (tr("D"), tr("In what waits: deny, take back, turn away, lower the hand")),
            (tr("1 to 9"), tr("Presets: in the peers, the messages, what waits and a search")),
            (tr("M, B"), tr("In what waits: mute for 10 minutes, ban; that denies messages, too")),
            (tr("Del"), tr("In the messages: take back those that are selected")),
            (tr("Ctrl"), tr("Held over the messages: they stand still while you aim")),
            (tr("PgUp, PgDn"), tr("On the board: from stroke to stroke, the latest first")),
            (
                tr("Del, Shift+Del"),
                tr("On the board: take the stroke away, or all its author drew"),
            ),
            (tr("+, -, 0"), tr("On the board: nearer, away, all of it")),
            (tr("End"), tr("Follow the newest messages")),
            (tr("Return"), tr("On a room: show only its messages")),
            (tr("Ctrl+C"), tr("Copy the selected rows")),
            (tr("Esc"), tr("Clear the filter, or the selection")),
        ]


class About(_Sheet):
    """What this is, and whose work it stands on. Show it with `open()`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _tr("About PeerPyRTC Desktop"))
        self.box.addWidget(PlainLabel("PeerPyRTC Desktop", "big"))
        numbers = self.tr("Version {version}, Qt {qt}").format(version=version(), qt=qVersion())
        self.box.addWidget(PlainLabel(numbers, "muted"))
        what = PlainLabel(
            self.tr(
                "Hosts chat rooms on your own network. Guests join in their browser; what they "
                "say passes through this program and goes nowhere else."
            )
        )
        what.setWordWrap(True)
        what.setFixedWidth(420)
        self.box.addWidget(what)
        licences = PlainLabel(
            self.tr(
                "Free software under the MIT licence. It stands on Qt and PySide6 (LGPL 3), "
                "qasync, aiortc (BSD), aiohttp (Apache 2), segno (BSD), perfect-freehand (MIT) and "
                "Lucide's icons (ISC)."
            ),
            "hint",
        )
        licences.setWordWrap(True)
        licences.setFixedWidth(420)
        self.box.addWidget(licences)
        self.add_close()
