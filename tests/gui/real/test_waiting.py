"""What waits is decided by real keys: each means what is selected, and then the next is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.events import HistorySwitched
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.models.waiting import Column
from peerpyrtc_desktop.gui.views.dock_sizes import SHORT
from peerpyrtc_desktop.gui.views.labels import ElidedLabel
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from tests.gui.conftest import Run, Stage, turns, until
from tests.gui.real import hand
from tests.gui.samples import NOON
from tests.gui.test_waiting_acts import filled, ids, meant, muted
from tests.runtime.fakes import event

Play = Callable[..., None]


def test_a_queue_is_worked_off_without_a_pointer(on_stage: Play) -> None:
    """M mutes whom the report is about, which settles it; A settles what was flagged."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        first, second, third, fourth = ids(stage)
        hand.press("m")
        await until(lambda: muted(stage) == ["ben"])
        await until(lambda: ids(stage) == [second, third, fourth])
        assert first not in ids(stage)
        hand.press("a", "Down", "Up", "a", "d")
        await until(lambda: not ids(stage))

    on_stage(test)


@pytest.mark.parametrize("way", ["key", "button"])
def test_the_keys_stay_in_a_queue_that_is_empty(way: str, on_stage: Play) -> None:
    """M and B meet nobody then, A what waits next; the queue goes when the keys do."""

    async def test(stage: Stage) -> None:
        guests, pane, window = stage.guests, stage.window.waiting_acts.pane, stage.window
        await guests.join("ann", "ben")
        guests.say("ben", "hello")
        stage.flush()
        window.peers.table.select([0])
        window.log.view.select([stage.texts().index("hello")])
        guests.send("ann", {"type": "hand"})
        await until(lambda: len(ids(stage)) == 1)
        await stage.focus()
        if way == "key":
            pane.table.setFocus()
            hand.press("d")
        else:
            hand.click(pane.deny, pane.deny.rect().center())
        await until(lambda: not ids(stage))
        presses = hand.Presses()
        hand.press("m", "b", "a", "d")
        await until(lambda: presses.count >= 4)
        await stage.settle()
        assert pane.table.hasFocus()
        assert muted(stage) == []
        assert not window.findChildren(BanDialog)
        guests.send("ben", {"type": "hand"})
        await until(lambda: len(meant(stage)) == 1)
        hand.press("a")
        await until(lambda: not ids(stage))
        assert pane.isVisible()
        hand.press("F6")
        await until(lambda: not pane.isVisible())

    on_stage(test)


def test_a_key_that_is_kept_down_decides_one_thing(on_stage: Play) -> None:
    """Kept down it repeats itself: what it would meet next was not looked at yet."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        first, *others = ids(stage)
        presses = hand.Presses()
        hand.keep_down("a")
        await until(lambda: presses.count >= 12)
        hand.release("a")
        await until(lambda: first not in ids(stage))
        await stage.settle()
        assert ids(stage) == others
        hand.press("a")
        await until(lambda: ids(stage) == others[1:])
        undo = stage.window.actions_.undo
        await until(lambda: undo.isEnabled())
        before = presses.count
        hand.keep_down("ctrl")
        hand.keep_down("z")
        await until(lambda: presses.count >= before + 12)
        hand.release("z")
        hand.release("ctrl")
        await until(lambda: ids(stage) == others)

    on_stage(test)


def test_what_it_is_about_has_room_on_every_screen(on_stage: Play) -> None:
    """Of the others each gives a part; how many wait is said, and the log has rows, too."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane, log = stage.window.waiting_acts.pane, stage.window.log.view
        stage.flush()
        await until(lambda: log.isVisible() and pane.isVisible())
        await turns(30)
        table = pane.table
        assert table.columnWidth(Column.WHAT) >= 150
        assert table.viewport().width() >= table.horizontalHeader().length()
        title = pane.head.findChild(ElidedLabel)
        assert title is not None
        assert title.accessibleName() == "4 things wait for you"
        if stage.window.width() > 900:
            assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
            rows = log.viewport().height() / log.verticalHeader().defaultSectionSize()
            assert rows >= 2

    on_stage(test)


Side = Qt.DockWidgetArea


@pytest.mark.parametrize(
    "side", [Side.RightDockWidgetArea, Side.LeftDockWidgetArea, Side.BottomDockWidgetArea]
)
def test_it_stands_where_it_was_drawn_and_comes_and_goes_there(
    side: Qt.DockWidgetArea, qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    """Also after a new start; the keys in it mean what they meant, and stay as long as they did."""

    async def test() -> None:
        first = Stage(qapp, tmp_path)
        await first.open()
        await filled(first)
        window, dock = first.window, first.window.docks.waiting
        assert dock is not None
        assert window.dockWidgetArea(dock) == Side.TopDockWidgetArea
        assert dock.isVisible()
        window.addDockWidget(side, dock)
        await turns(20)
        pane = window.waiting_acts.pane
        log = window.log.view
        least = 2 if window.height() > SHORT else 0.9
        assert log.viewport().height() / log.verticalHeader().defaultSectionSize() >= least
        hand.press("a", "a", "a", "a")
        await until(lambda: not ids(first))
        assert pane.table.hasFocus()
        assert dock.isVisible()
        hand.press("F6")
        await until(lambda: not dock.isVisible())
        await first.close()
        second = Stage(qapp, tmp_path)
        await second.open()
        again = second.window.docks.waiting
        assert again is not None
        assert not again.isVisible()
        await filled(second)
        await until(again.isVisible)
        assert second.window.dockWidgetArea(again) == side
        second.window.actions_.reset.trigger()
        assert second.window.dockWidgetArea(again) == Side.TopDockWidgetArea
        assert again.isVisible()
        await second.close()

    run(test)


def test_it_is_moved_by_its_title_unless_the_layout_is_locked(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await filled(stage)
        window, dock = stage.window, stage.window.docks.waiting
        assert dock is not None
        assert not dock.features() & dock.DockWidgetFeature.DockWidgetClosable
        if window.height() > SHORT:  # else there is hardly a place to aim at
            title = window.waiting_acts.pane.head
            hand.point(title, QPoint(20, title.height() // 2))
            hand.hold()
            below = QPoint(window.width() - 300, window.height() - 130)
            for step in (20, 60, 120):
                hand.point(title, QPoint(20 + step, 20 + step))
                await turns(5)
            hand.point(window, below)
            await turns(20)
            hand.let_go()
            await until(lambda: not dock.isFloating())
            assert window.dockWidgetArea(dock) == Side.BottomDockWidgetArea
        window.actions_.reset.trigger()
        window.actions_.lock.setChecked(True)
        assert dock.features() == dock.DockWidgetFeature.NoDockWidgetFeatures

    on_stage(test)


def test_thirty_things_take_a_key_each(on_stage: Play) -> None:
    """Held messages, hands, reports and a fault, as they came: no arrow is needed between."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        names = [f"Guest {n}" for n in range(1, 11)]
        await guests.join(*names)
        for name in names:
            guests.say(name, f"bad words of {name}")
        for name, other in zip(names, names[1:] + names[:1], strict=True):
            guests.report(other, f"bad words of {name}", "look")
            guests.host.clock.forward(1)
        await stage.command(ApproveAll("lobby"))
        for n, name in enumerate(names):
            guests.send(name, event(5_000 + n, {"text": f"waits {n}", "reply_to": None}))
            guests.host.clock.forward(1)
        for name in names[1:]:
            guests.send(name, {"type": "hand"})
            guests.host.clock.forward(1)
        guests.host.hub.events.emit(HistorySwitched(False, "the disk is full", NOON - 1_000))
        await until(lambda: len(ids(stage)) == 30)
        await stage.focus()
        stage.window.waiting_acts.pane.table.setFocus()
        stage.window.waiting_acts.pane.table.select([0])
        keys = "ad" * 15
        hand.press(*keys)
        await until(lambda: not ids(stage))
        assert len(keys) == 30

    on_stage(test)
