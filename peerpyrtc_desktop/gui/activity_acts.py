"""The dock of what goes on: kept from the start, drawn once it is wanted, it leads into the log."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.bridge import Bridge, Models, Totals
from peerpyrtc_desktop.gui.docks import Docks
from peerpyrtc_desktop.gui.models.activity import ActivityLog, Sample
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.log_pane import LogPane

# Loaded by the first who wants it, with pyqtgraph and numpy.
if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.views.activity_view import ActivityView

_SIZE = QSize(640, 190)


class Place(QWidget):
    """Says what is being loaded, until it is there."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self._said = PlainLabel(said, "hint")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._said)

    def hold(self, content: QWidget) -> None:
        """It is there; the keys that come here are its own."""
        self._said.hide()
        self._box.addWidget(content)
        self.setFocusProxy(content)


class ActivityActs(QObject):
    """Has the dock `activity`."""

    loaded = Signal()
    """What draws is there. Emitted in another thread."""

    def __init__(
        self, window: QObject, look: Look, models: Models, docks: Docks, log: LogPane
    ) -> None:
        super().__init__(window)
        self._look, self._models, self._log = look, models, log
        self._kept = ActivityLog()
        self.view: ActivityView | None = None
        self._place: Place | None = None
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        docks.add("activity", self.tr("Activity"), self._make, bottom, _SIZE)

    def watch(self, bridge: Bridge) -> None:
        """Keep what this bridge counts."""
        bridge.totals.connect(self._on_totals)

    def _make(self) -> QWidget:
        self._place = place = Place(self.tr("The plots are being loaded."))
        self.loaded.connect(self._fill)
        # Half a second and more, in which guests would wait: the loop is theirs too.
        Thread(target=self._load, name="panel: load plots", daemon=True).start()
        return place

    def _load(self) -> None:
        import numpy
        import pyqtgraph

        del numpy, pyqtgraph
        with suppress(RuntimeError):  # the window is away by now
            self.loaded.emit()

    def _fill(self) -> None:
        from peerpyrtc_desktop.gui.views.activity_view import ActivityView

        place = self._place
        assert place is not None
        self.view = view = ActivityView(self._look)
        view.seen.connect(self._show)
        view.looked_at.connect(self._show)
        view.went.connect(self._go)
        place.hold(view)

    def _on_totals(self, it: Totals) -> None:
        now = int(time() * 1_000)
        # They are about the second that is over.
        sample = Sample(
            now - 1_000, it.rate, it.deliveries, it.refused, it.peers, it.queued, it.lag
        )
        self._kept.add(sample)
        if self.view is not None and self.view.isVisible():
            self._show()

    def _show(self) -> None:
        view = self.view
        assert view is not None
        is_hour = view.hour.isChecked()
        view.show_samples(self._kept.hour() if is_hour else list(self._kept.seconds))

    def _go(self, since: int, until: int) -> None:
        """To what was said then, as far as the log has it and shows it."""
        log, view = self._models.log, self.view
        assert view is not None
        when = moment(since, Day.now())
        at = log.position_at(since)
        first = log.first_time
        if first is None or first > until:
            view.tell(self.tr("The log has nothing of {time} any more.").format(time=when))
            return
        if at is None:
            view.tell(self.tr("Nothing has come since {time}.").format(time=when))
            return
        self._log.view.select([at])
        if log.row(at).time >= until:
            said = self.tr("Nothing stands there of {time}: this is what came next.")
            view.tell(said.format(time=when))
