"""The window fits its screen, and its parts keep their widths whatever happens in the rooms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.gui.views.table import PADDED
from tests.gui.conftest import Run, Stage, turns, until
from tests.gui.real import hand

Play = Callable[..., None]

SECONDS = 60
PER_SECOND = 40
"""What is said in a minute of a lively class; it comes as fast as the window takes it."""


def inside(stage: Stage) -> bool:
    """Whether the window and its frame are on the screen, as far as bars leave it free."""
    return stage.window.screen().availableGeometry().contains(stage.window.frameGeometry())


def widths(stage: Stage) -> dict[str, int]:
    window = stage.window
    parts: dict[str, QWidget] = {
        "window": window,
        "rooms": window.rooms_dock,
        "peers": window.peers_dock,
        "filter": window.log.filter,
        "log": window.log.view,
        "announcement": window.speak.line,
    }
    return {name: part.width() for name, part in parts.items()}


def in_sight(stage: Stage, part: QWidget) -> bool:
    """Whether all of a part is on the screen."""
    place = QRect(part.mapToGlobal(part.rect().topLeft()), part.size())
    return part.isVisible() and stage.window.screen().availableGeometry().contains(place)


def test_the_first_window_is_on_the_screen_with_all_that_is_in_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.focus()
        await until(lambda: inside(stage))
        window = stage.window
        assert window.tools.isVisible()
        for part in (window.speak.line, window.speak.send, window.status, window.tools):
            assert in_sight(stage, part), part.objectName() or part.accessibleName()
        for action in window.tools.actions():
            button = window.tools.widgetForAction(action)
            assert in_sight(stage, button), action.text()

    on_stage(test)


def test_at_the_smallest_size_nothing_is_out_of_sight_nor_over_another(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.focus()
        window = stage.window
        window.resize(window.minimumSize())
        await until(lambda: window.width() == window.minimumWidth())
        await settled(stage)
        for action in window.tools.actions():
            assert in_sight(stage, window.tools.widgetForAction(action)), action.text()
        assert in_sight(stage, window.speak.send)
        parts = [part for part in window.card.findChildren(QWidget) if shown_in(window.card, part)]
        places = [part.geometry() for part in parts]
        assert len(places) >= 4
        for at, place in enumerate(places):
            assert window.card.rect().contains(place), parts[at]
            assert not any(place.intersects(other) for other in places[:at]), parts[at]

    on_stage(test)


def shown_in(parent: QWidget, part: QWidget) -> bool:
    return part.parentWidget() is parent and part.isVisible()


def test_a_minute_of_forty_guests_leaves_all_widths_as_they_were(on_stage: Play) -> None:
    """Every label that counts gets a new text at each flush; none may push the others away."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        names = [f"Guest {n}" for n in range(1, 41)]
        await stage.guests.join(*names)
        stage.flush()
        stage.guests.say(names[0], "first")
        await settled(stage)
        before = widths(stage)
        assert before["filter"] >= 120
        for second in range(SECONDS):
            for n in range(PER_SECOND):
                stage.guests.say(names[n], f"{second} {n} " + "words " * (n % 20))
                if n % 2 == 0:
                    stage.flush()
                    await turns()
            if second % 3 == 0:
                stage.guests.leave(names[second % 40])
                await stage.guests.join(names[second % 40])
            await refresh(stage)
        await settled(stage)
        after = widths(stage)
        # A digit more in a count takes a digit's width; nothing takes more.
        assert all(abs(after[name] - width) <= 24 for name, width in before.items()), after
        assert after["window"] == before["window"]
        assert after["rooms"] == before["rooms"]

    on_stage(test)


async def refresh(stage: Stage) -> None:
    assert stage.panel.bridge is not None
    stage.panel.bridge.refresh()
    await turns()


async def settled(stage: Stage) -> None:
    """Until two turns of the loop leave all widths alone."""
    stage.flush()
    last: dict[str, int] = {}
    while last != (last := widths(stage)):
        await turns(5)


def test_a_narrow_window_made_wide_again_has_its_docks_as_before(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.focus()
        await stage.guests.join("ann")
        await settled(stage)
        size, before = stage.window.size(), widths(stage)
        heights = stage.window.rooms_dock.height(), stage.window.peers_dock.height()
        stage.window.resize(720, 420)
        await until(lambda: stage.window.width() < size.width())
        await settled(stage)
        stage.window.resize(size)
        await until(lambda: stage.window.size() == size)
        await settled(stage)
        assert widths(stage) == before
        assert (stage.window.rooms_dock.height(), stage.window.peers_dock.height()) == heights

    on_stage(test)


LONG = "Maximiliane Katharina von Hohenberg"


def test_names_are_whole_on_a_large_screen_and_the_log_has_half_of_any(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.focus()
        window = stage.window
        await stage.guests.join(LONG)
        window.showMaximized()
        await until(lambda: window.width() == window.screen().availableGeometry().width())
        await settled(stage)
        table = window.peers.table
        if window.width() >= 1_900:
            letters = table.fontMetrics().horizontalAdvance(LONG)
            assert table.columnWidth(Column.NAME) >= letters + PADDED
        assert window.log.width() * 2 >= window.width()
        before = window.rooms_dock.height(), window.peers_dock.height()
        assert before[0] < before[1]

    on_stage(test)


def test_what_a_hand_drew_stays_in_any_window(qapp: QApplication, run: Run, tmp_path: Path) -> None:
    async def test() -> None:
        first = Stage(qapp, tmp_path)
        await first.open()
        await first.focus()
        await settled(first)
        dock, usual = first.window.peers_dock, first.window.peers_dock.width()
        edge = QPoint(dock.width() + 2, dock.height() // 2)
        hand.point(dock, edge)
        hand.hold()
        hand.point(dock, edge - QPoint(200, 0))
        await until(lambda: dock.width() < usual - 100)
        hand.let_go()
        await settled(first)
        drawn = dock.width()
        first.window.showMaximized()
        await until(first.window.isMaximized)
        await settled(first)
        assert dock.width() == drawn
        await first.close()
        second = Stage(qapp, tmp_path)
        await second.open()
        await until(lambda: second.window.peers_dock.width() == drawn)
        await second.close()

    run(test)


def test_a_layout_that_was_saved_collapsed_is_mended(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    """An earlier version saved docks of 60 pixels, and the log's filter at 44."""

    async def test() -> None:
        spoilt = Stage(qapp, tmp_path)
        await spoilt.open()
        await spoilt.focus()
        await settled(spoilt)
        usual = widths(spoilt)
        window = spoilt.window
        for dock in (window.rooms_dock, window.peers_dock):
            dock.setMaximumWidth(60)
        await until(lambda: window.rooms_dock.width() < usual["rooms"] // 2)
        window.log.splitter.setSizes([0, 400])
        await spoilt.close()
        mended = Stage(qapp, tmp_path)
        await mended.open()
        await until(lambda: mended.window.rooms_dock.width() >= usual["rooms"] - 8)
        top, detail = mended.window.log.splitter.sizes()
        assert top > detail
        await mended.close()

    run(test)


def test_a_window_that_was_larger_than_this_screen_comes_back_within_it(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    async def test() -> None:
        first = Panel(qapp, tmp_path, scheme=Scheme.LIGHT)
        first.window.resize(3_000, 2_000)
        await first.close()
        second = Stage(qapp, tmp_path)
        await second.open()
        await second.focus()
        await until(lambda: inside(second))
        await second.close()

    run(test)
