"""The status line offers the key for what it undoes now, of every act, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.gui.verbs.peers import KICK
from peerpyrtc_desktop.runtime.commands.entry import SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.permissions import SetSlowMode
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.gui.conftest import Stage, press, until
from tests.gui.test_moderating import muted, selected
from tests.gui.test_waiting_acts import ids

Play = Callable[..., None]


def line(stage: Stage) -> str:
    return stage.window.status.latest.text()


def test_the_line_offers_the_key_for_the_last_act_alone(on_stage: Play) -> None:
    """A mute, then the word to somebody: the key takes the word, and the line says no other."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: line(stage) == "Muted ann for 10 minutes; Ctrl+Z undoes it")
        stage.guests.send("ben", {"type": "hand"})
        await until(lambda: len(ids(stage)) == 1)
        stage.window.waiting_acts.pane.table.setFocus()
        QTest.keyClick(stage.window.waiting_acts.pane.table, Qt.Key.Key_A)
        await until(lambda: line(stage) == "Done: give ben the word; Ctrl+Z undoes it")
        press(stage.window.actions_.undo)
        await until(lambda: line(stage) == "Taken back: give ben the word")
        assert muted(stage) == ["ann"]

    on_stage(test)


def test_what_happens_by_an_act_leaves_it_its_line(on_stage: Play) -> None:
    """That ann was kicked follows from the kick, and comes after it."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        press(stage.window.actions_.for_peers[KICK])
        await until(lambda: line(stage) == "Kicked ann; Ctrl+Z undoes it")
        stage.flush()
        assert line(stage) == "Kicked ann; Ctrl+Z undoes it"

    on_stage(test)


def test_an_offer_goes_when_another_takes_the_act_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        await stage.command(SetSlowMode("lobby", 30))
        await until(lambda: line(stage).endswith("; Ctrl+Z undoes it"))
        said = line(stage).removesuffix("; Ctrl+Z undoes it")
        (act,) = await stage.control.host.acts()
        await stage.command(Undo(act.id))
        assert line(stage) == said

    on_stage(test)


def test_no_key_is_offered_for_what_was_no_act(on_stage: Play) -> None:
    """Nobody's hand is up: nothing was done, and the key means what was done before."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        await stage.command(SetWaitingRoom("lobby"))
        stage.window.rooms.table.select([0])
        names = {each.text(): each for each in stage.window.actions_.for_rooms.values()}
        press(next(each for text, each in names.items() if "all hands" in text))
        await until(lambda: line(stage) == "No hand is up there")

    on_stage(test)


def test_the_end_of_a_panic_is_nothing_that_the_key_undoes(on_stage: Play) -> None:
    """Nor its beginning, once it is over; in the audit both are."""

    async def test(stage: Stage) -> None:
        do, host = stage.window.actions_, stage.control.host
        await stage.command(SetSlowMode("lobby", 30))
        press(do.panic)
        await until(lambda: host.is_in_panic)
        await until(lambda: "lock all rooms" in do.undo.text())
        press(do.panic)
        await until(lambda: not host.is_in_panic)
        await until(lambda: "Ctrl+Shift+M locks them again" in line(stage))
        assert "Ctrl+Z" not in line(stage)
        assert "slow" in do.undo.text()
        press(do.undo)
        await until(lambda: not do.undo.isEnabled())
        assert not host.is_in_panic
        calm = next(act for act in await host.acts() if act.what == "calm")
        assert calm.can_undo

    on_stage(test)
