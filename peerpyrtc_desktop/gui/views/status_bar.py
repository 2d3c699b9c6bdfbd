"""The status bar: where hosting stands, three numbers, and the latest thing that happened."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar, QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.bridge import Totals
from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import CountLabel, PlainLabel
from peerpyrtc_desktop.gui.views.latest import Latest

_ICONS = {
    Hosting.LOADING: ("hourglass", "muted"),
    Hosting.STARTING: ("hourglass", "muted"),
    Hosting.ON: ("circle-check", "ok"),
    Hosting.STOPPING: ("hourglass", "muted"),
    Hosting.OFF: ("circle-stop", "muted"),
    Hosting.FAILED: ("triangle-alert", "danger"),
}


class StatusBar(QStatusBar):
    """`Hosting | 42 peers | 50 msg/s | queue 0 B            Ann was kicked`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hosting = Hosting.LOADING
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._icon = PlainLabel()
        self._state = PlainLabel()
        self._peers = CountLabel("", "muted")
        self._rate = CountLabel("", "muted")
        self._queue = CountLabel("", "muted")
        self.latest = Latest()
        for label in (self._icon, self._state, self._peers, self._rate, self._queue):
            label.setContentsMargins(6, 2, 6, 2)
            self.addWidget(label)
        self._icon.setContentsMargins(6, 2, 0, 2)
        self.latest.setContentsMargins(6, 2, 8, 2)
        self.addWidget(self.latest, 1)
        look.changed.connect(self._on_look)
        self.show_hosting(Hosting.LOADING)
        self.show_totals(Totals())

    @property
    def state(self) -> str:
        """The word for where hosting stands."""
        return self._state.text()

    def show_hosting(self, hosting: Hosting) -> None:
        """Where hosting stands, as an icon and a word."""
        self._hosting = hosting
        self._state.setText(
            {
                Hosting.LOADING: self.tr("Loading"),
                Hosting.STARTING: self.tr("Starting"),
                Hosting.ON: self.tr("Hosting"),
                Hosting.STOPPING: self.tr("Stopping"),
                Hosting.OFF: self.tr("Not hosting"),
                Hosting.FAILED: self.tr("Could not start"),
            }[hosting]
        )
        self._on_look()

    def show_totals(self, totals: Totals) -> None:
        """The numbers of the last second."""
        self._peers.setText(words.people(totals.peers))
        self._rate.setText(self.tr("{rate} msg/s").format(rate=text.rate(totals.rate)))
        self._queue.setText(self.tr("queue {size}").format(size=text.size(totals.queued)))
        log = self.tr("Waits to be sent to guests. The history's write-ahead log has {size}.")
        self._queue.setToolTip(log.format(size=text.size(totals.log)))

    def _on_look(self) -> None:
        self._icon.setPixmap(self._look.icon(*_ICONS[self._hosting]).pixmap(16, 16))
