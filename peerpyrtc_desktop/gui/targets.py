"""Whom and what an act means: what is selected and in sight, in the pane that has the keys."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane


class Place(Enum):
    """The panes whose selection an act can mean."""

    ROOMS = auto()
    PEERS = auto()
    LOG = auto()
    WAITING = auto()
    CARD = auto()


class Targets(QObject):
    """Follows the keys from pane to pane; menus, buttons and lines to write in change nothing.

    `changed` tells that an act may mean others now: somebody was selected, left, was filtered out,
    or another pane has the keys.
    """

    changed = Signal()

    def __init__(
        self, rooms: RoomsPane, peers: PeersPane, log: LogPane, model: PeersModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._peers = peers
        self._log = log
        self._model = model
        self._place = Place.PEERS
        self._of_others: dict[Place, Callable[[], tuple[Person, ...]]] = {}
        self._panes: dict[Place, tuple[QWidget, ...]] = {
            Place.ROOMS: (rooms,),
            Place.PEERS: (peers, peers.filter),
            Place.LOG: (log,),
        }
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        peers.chosen.connect(self.changed)
        log.chosen.connect(self._on_log)
        for moved in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.left):
            moved.connect(self.changed)

    def join(self, place: Place, pane: QWidget, people: Callable[[], tuple[Person, ...]]) -> None:
        """From now on `people` are meant while the keys are in this pane, too."""
        self._panes[place] = (pane,)
        self._of_others[place] = people

    def go(self, place: Place) -> None:
        """The keys are there now: told by who has put them there."""
        if place is not self._place:
            self._place = place
            self.changed.emit()

    @property
    def place(self) -> Place:
        """Where the keys are, or were before they went to a menu or a line."""
        return self._place

    def people(self) -> tuple[Person, ...]:
        """Everybody meant, here or not."""
        match self._place:
            case Place.PEERS:
                return self._peers.people()
            case Place.LOG:
                return self._log.people()
            case Place.ROOMS:
                return ()
        return self._of_others[self._place]()

    def here(self) -> tuple[Person, ...]:
        """Those of them whose stay goes on: the ones that can be sent out."""
        return tuple(who for who in self.people() if self._model.here(who))

    def reporter(self) -> Person | None:
        """Who made the selected report, if they are here."""
        who = self._log.reporter() if self._place is Place.LOG else None
        return who if who is not None and self._model.here(who) else None

    def _on_log(self) -> None:
        """Selecting a message selects its peer too, and letting it go lets the peer go."""
        if self._place is Place.LOG:
            self._peers.select([PeerKey(who.room, who.id) for who in self.here()])
        self.changed.emit()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for place, panes in self._panes.items():
            if now is not None and any(pane is now or pane.isAncestorOf(now) for pane in panes):
                self.go(place)
                return
