"""What the panel's tables cost the loop, which is the relay's too: CPU ms, offscreen.

The log at 100,000 rows, the peers at 1,000; each figure is the longest time that the loop stood.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from msgspec.structs import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from tests.gui.samples import NOON, a_peer

ROWS = 100_000
PEERS = 1_000
TIMES = 5


def measure() -> dict[str, float]:
    """All of it."""
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    look = Look(made, Scheme.LIGHT)
    try:
        return {**_log(look), **_peers(look)}
    finally:
        look.close()


def _said(number: int) -> Row:
    words = f"message {number}, of the length that people write"
    return Row(NOON + number, "lobby", f"Guest {number % 40}", Kind.MESSAGE, words)


def _log(look: Look) -> dict[str, float]:
    model = LogModel(look)
    pane = LogPane(model, RoomsModel(look), look)
    pane.resize(900, 700)
    pane.show()
    model.append([_said(number) for number in range(ROWS - 100)])
    turn()
    view, results = pane.view, {}
    results["log_paint"] = longest(lambda: view.viewport().repaint())
    results["log_select_all"] = longest(view.selectAll)
    results["log_paint_all_selected"] = longest(lambda: view.viewport().repaint())
    results["log_row_all_selected"] = longest(lambda: _hear_one(model))
    results["log_copy_step"] = _copying(pane)
    results["log_filter_step"] = max(_filtering(pane, words) for words in ("1", "17", "of the", ""))
    pane.deleteLater()
    turn()
    return results


def _hear_one(model: LogModel) -> None:
    model.append([_said(model.next_number)])
    turn()


def _filtering(pane: LogPane, words: str) -> float:
    """The longest step on the way to what holds these words."""
    steps = [once(lambda: pane.filter.setText(words))]
    while not pane.view.log.settled:
        steps.append(once(turn))
    return max(*steps, once(turn))


def _copying(pane: LogPane) -> float:
    """The longest step of copying every row."""
    done: list[int] = []
    pane.view.copying.connect(lambda now, _of: done.append(now))
    steps = [once(pane.view.copy)]
    while done[-1] < pane.view.count_selected():
        steps.append(once(turn))
    return max(steps)


def _peers(look: Look) -> dict[str, float]:
    model = PeersModel(look)
    pane = PeersPane(model, look)
    pane.resize(620, 500)
    pane.show()
    peers = [a_peer(f"Guest {number}", rate=number % 7) for number in range(PEERS)]
    model.reset(peers)
    turn()
    results = {}
    numbers = iter(range(1, 100))
    plain = lambda: _refresh(model, peers, next(numbers))  # noqa: E731
    results["peers_refresh"] = longest(plain)
    model.narrow("guest 1")
    results["peers_refresh_filtered"] = longest(plain)
    model.narrow("")
    pane.table.sortByColumn(Column.RATE, Qt.SortOrder.DescendingOrder)
    results["peers_refresh_sorted"] = longest(plain)
    pane.table.selectAll()
    results["peers_refresh_all_selected"] = longest(plain)
    pane.deleteLater()
    turn()
    return results


def _refresh(model: PeersModel, peers: list[PeerSnapshot], number: int) -> None:
    """A second has passed, in which everyone said something."""
    model.update([replace(peer, rate=(at * number) % 11) for at, peer in enumerate(peers)])
    turn()


def turn() -> None:
    """Whatever waits in Qt's loop, once."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def longest(act: Callable[[], object]) -> float:
    """The longest of some times."""
    return max(once(act) for _ in range(TIMES))


def once(act: Callable[[], object]) -> float:
    """The time of one act."""
    began = time.process_time()
    act()
    return milliseconds(time.process_time() - began)


def milliseconds(seconds: float) -> float:
    """As the bench prints them."""
    return round(seconds * 1_000, 2)
