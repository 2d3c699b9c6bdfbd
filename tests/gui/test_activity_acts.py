"""What goes on, drawn: kept from the start, loaded when it is wanted, and the way into the log."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.gui.models.activity import KEPT, ActivityLog, Sample, together
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.views.activity_view import ActivityView
from tests.gui.conftest import Stage, until
from tests.gui.samples import NOON

Play = Callable[..., None]


def a_sample(time: int = NOON, rate: float = 0.0, peers: int = 0) -> Sample:
    return Sample(time, rate, rate * 10, 0.0, peers, 0, 0.0)


def test_a_minute_is_kept_by_seconds_and_an_hour_by_minutes() -> None:
    """Nothing older is, however long the evening."""
    log = ActivityLog()
    for second in range(3 * 3600):
        log.add(a_sample(NOON + second * 1_000, second % 60, peers=second // 60))
    assert len(log.seconds) == len(log.minutes) == KEPT
    assert log.seconds[0].time == NOON + (3 * 3600 - 60) * 1_000
    hour = log.hour()
    assert len(hour) == KEPT
    assert hour[-1].peers == 179
    assert hour[-2].messages == sum(range(60)) / 60
    assert hour[-1].time - hour[0].time == 59 * 60_000


def test_a_clock_that_stands_still_keeps_no_more() -> None:
    log = ActivityLog()
    for _ in range(10_000):
        log.add(a_sample())
    assert len(log.hour()) == 1
    assert len(log._minute) == KEPT


def test_together_rates_are_the_mean_and_all_else_the_most() -> None:
    one, two = Sample(1, 2, 20, 1, 3, 5, 0.1), Sample(2, 4, 40, 0, 9, 4, 0.3)
    assert together([one, two]) == Sample(1, 3, 30, 0.5, 9, 5, 0.3)


def test_what_draws_is_loaded_when_it_is_first_to_be_seen() -> None:
    """The window of the panel is made, and neither pyqtgraph nor numpy is there."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from tempfile import mkdtemp\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from peerpyrtc_desktop.gui.panel import Panel\n"
        "panel = Panel(app, Path(mkdtemp()))\n"
        "panel.window.show()\n"
        "print(sorted({'numpy', 'pyqtgraph'} & set(sys.modules)))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


def test_what_happens_is_counted_from_the_start(on_stage: Play) -> None:
    """Messages, deliveries to each who hears them, and refusals; said in words, too."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben", "Kim")
        bridge = stage.panel.bridge
        assert bridge is not None
        bridge.refresh()
        stage.guests.say("Zoë", "hello")
        stage.guests.say("ben", "and you")
        stage.guests.send("ben", "{")
        bridge.refresh()
        view = await shown(stage)
        last = view._samples[-1]
        assert last.peers == 3
        assert last.messages > 0
        assert round(last.deliveries / last.messages, 6) == 2
        assert round(last.refused / last.messages, 6) == 0.5
        assert "Peers: 3" in view.said.text()
        assert view.accessibleDescription() == view.said.text()

    on_stage(test)


async def shown(stage: Stage) -> ActivityView:
    stage.window.docks.show("activity")
    await until(lambda: stage.window.activity.view)
    view = stage.window.activity.view
    assert view is not None
    await until(view.isVisible)
    return view


def rows(*seconds: int) -> list[Row]:
    return [
        Row(NOON + second * 1_000, "lobby", "Ann", Kind.MESSAGE, f"at {second}", stay="s")
        for second in seconds
    ]


def test_a_time_leads_to_what_was_said_then(on_stage: Play) -> None:
    """By a click and by the keys; where nothing was, to what came next."""

    async def test(stage: Stage) -> None:
        model, log = stage.panel.models.log, stage.window.log.view
        model.clear()
        model.append(rows(0, 10, 20, 30, 40))
        view = await shown(stage)
        bridge = stage.panel.bridge
        assert bridge is not None
        bridge.close()
        view.show_samples([a_sample(NOON + second * 1_000, second) for second in range(60)])
        await stage.focus()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_End)
        for _ in range(29):
            QTest.keyClick(view, Qt.Key.Key_Left)
        assert "Messages: 30 a second" in view.said.text()
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert [row.text for row in log.selected()] == ["at 30"]
        plot = view.plots[0]
        plot.press(plot.box.mapViewToScene(QPointF(-44.2, 3)))
        assert [row.text for row in log.selected()] == ["at 20"]
        assert "this is what came next" in view.said.text()
        assert view._chosen() == a_sample(NOON + 15_000, 15)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert view._chosen() is None

    on_stage(test)


def test_what_the_log_has_no_more_is_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        model, log = stage.panel.models.log, stage.window.log.view
        model.clear()
        model.append(rows(50, 55))
        view = await shown(stage)
        view.show_samples([a_sample(NOON + second * 1_000) for second in range(60)])
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert log.selected() == []
        assert "The log has nothing of" in view.said.text()
        QTest.keyClick(view, Qt.Key.Key_End)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert log.selected() == []
        assert "Nothing has come since" in view.said.text()

    on_stage(test)


def test_the_hour_is_shown_instead_of_the_minute(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        view = await shown(stage)
        for minute in range(5):
            stage.window.activity._kept.add(a_sample(NOON + minute * 60_000, minute))
        view.hour.click()
        assert len(view._samples) >= 5
        view.minute.click()
        assert view._samples == list(stage.window.activity._kept.seconds)

    on_stage(test)


def test_it_has_the_colours_of_the_look(look: Look) -> None:
    view = ActivityView(look)
    before = view.plots[0].view.backgroundBrush().color()
    look.scheme = Scheme.DARK
    assert view.plots[0].view.backgroundBrush().color() == look.colour("surface") != before
    view.deleteLater()


def test_a_time_is_found_in_the_log(look: Look) -> None:
    model = LogModel(look)
    assert (model.first_time, model.position_at(NOON)) == (None, None)
    model.append(rows(0, 5, 7, 9))
    assert model.first_time == NOON
    found = [model.position_at(NOON + second * 1_000) for second in (-3, 0, 4, 5, 9, 10)]
    assert found == [0, 0, 1, 1, 3, None]
