"""Who is kept out, at the window: listed, found, lifted, and banned by what is typed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.gui.dialogs import bans
from peerpyrtc_desktop.gui.dialogs.ban_form import BanForm
from peerpyrtc_desktop.gui.dialogs.bans import Bans
from peerpyrtc_desktop.gui.in_force import Column
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.standing import Mute, Pardon, Restrict, Timeout
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]


def opened(stage: Stage) -> Bans:
    press(stage.window.actions_.bans)
    return dialog(stage, Bans)


def cells(shown: Bans, row: int) -> list[str]:
    """But since and until when."""
    found = (shown.table.item(row, column) for column in range(5))
    return ["" if each is None else each.text() for each in found]


def picture(widget: QWidget, name: str) -> None:
    """For whoever wants to see it: PICTURES names a folder."""
    if folder := os.environ.get("PICTURES"):
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def test_who_is_kept_out_is_listed_and_let_in_again(on_stage: Play) -> None:
    """Several at once, also those who are gone; what is undone stands there again."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben", "cleo")
        await stage.command(Mute("lobby", "ann", seconds=600, text="Too loud"))
        mia = Actor("moderator", "Mia", "device of Mia")
        await stage.control.host.execute(Restrict("lobby", "ann", "Links"), mia)
        await stage.command(Timeout("lobby", "ben", seconds=600))
        await stage.command(Ban("lobby", "cleo", parts=("device",), text="Spam"))
        await stage.command(Ban(subnet="10.9.0.0/16", seconds=None))
        await stage.command(Ban(name="*bot*"))
        shown = opened(stage)
        picture(shown, "bans")
        assert [cells(shown, row)[:2] for row in range(6)] == [
            ["whoever it hits", "banned"],
            ["whoever it hits", "banned"],
            ["cleo", "banned"],
            ["ben", "timed out"],
            ["ann", "muted"],
            ["ann", "held"],
        ]
        assert cells(shown, 0)[2] == "names like *bot*"
        assert cells(shown, 1)[2] == "10.9.0.0/16"
        assert cells(shown, 2)[2:] == ["device", "Spam", "you"]
        assert cells(shown, 3)[2] == "device, 192.168.1.42"  # out for whoever comes from there anew
        assert cells(shown, 4)[2:] == ["device", "Too loud", "you"]
        assert cells(shown, 5)[3:] == ["Links", "Mia, a moderator"]
        assert not shown.lift.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)  # nobody is selected
        shown.table.selectAll()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await until(lambda: shown.table.rowCount() == 0)
        assert stage.control.host.bans() == ()
        assert "Nobody is kept out" in shown.said.text()
        press(stage.window.actions_.undo)  # all of them, as they were lifted
        await until(lambda: shown.table.rowCount() == 6)
        kinds = [cells(shown, row)[1] for row in range(6)]
        shown.table.selectRow(kinds.index("held"))
        shown.lift.click()
        await until(lambda: shown.table.rowCount() == 5)
        assert {cells(shown, row)[1] for row in (3, 4)} == {"timed out", "muted"}

    on_stage(test)


def test_it_is_sorted_by_any_column(on_stage: Play) -> None:
    """By time and not by its words; what has no end is last. What is selected stays so."""

    async def test(stage: Stage) -> None:
        clock = stage.guests.host.clock
        for number, seconds in ((10, 60), (9, None), (11, 7_200)):
            await stage.command(Ban(name=f"guest {number}", seconds=seconds))
            clock.forward(3_600 * 5)
        shown = opened(stage)
        header = shown.table.horizontalHeader()

        def listed() -> list[str]:
            return [cells(shown, row)[2] for row in range(shown.table.rowCount())]

        for column, order in (
            (Column.BY_WHAT, [9, 10, 11]),
            (Column.SINCE, [10, 9, 11]),
            (Column.UNTIL, [10, 11, 9]),
        ):
            shown.table.selectRow(1)
            chosen = listed()[1]
            header.sectionClicked.emit(column)
            assert listed() == [f"names like guest {number}" for number in order]
            rows = [each.row() for each in shown.table.selectionModel().selectedRows()]
            assert [listed()[row] for row in rows] == [chosen]
        header.sectionClicked.emit(Column.UNTIL)
        assert listed()[0] == "names like guest 9"
        assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        await stage.command(Ban(name="another", seconds=None))
        await until(lambda: shown.table.rowCount() == 4)
        assert listed()[-1] == "names like guest 10"

    on_stage(test)


def test_words_find_one(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        for number in range(5):
            await stage.command(Ban(addresses=(f"10.0.0.{number}",), text=f"no. {number}"))
        shown = opened(stage)
        shown.table.selectRow(0)
        shown.filter.setText("10.0.0.1")
        assert [cells(shown, row)[2] for row in range(shown.table.rowCount())] == ["10.0.0.1"]
        shown.filter.clear()
        await stage.command(Ban(addresses=("10.0.0.9",)))
        await until(lambda: shown.table.rowCount() == 6)
        # What was selected is found no more once it was hidden: nothing is lifted by accident.
        assert not shown.lift.isEnabled()
        shown.table.selectRow(2)
        await stage.command(Ban(addresses=("10.0.0.10",)))
        await until(lambda: shown.table.rowCount() == 7)
        assert [cells(shown, 3)[2]] == ["10.0.0.3"]
        assert [each.row() for each in shown.table.selectionModel().selectedRows()] == [3]
        shown.filter.setText("nothing such")
        assert "Nobody here has these words" in shown.said.text()

    on_stage(test)


def test_a_ban_is_typed_and_refused_where_it_can_not_be(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "botty", device="one browser")
        await stage.guests.join("botty", room="garden", device="one browser")
        shown = opened(stage)
        QTest.keyClick(shown.table, Qt.Key.Key_Insert)
        (form,) = shown.findChildren(BanForm)
        assert not form.act.isEnabled()
        form.kind.setCurrentIndex(1)
        QTest.keyClicks(form.value, "0.0.0.0/2")
        await until(lambda: "too wide" in form.hits.text())
        assert not form.act.isEnabled()  # until it is another
        assert form.isVisible()
        assert stage.control.host.bans() == ()
        form.kind.setCurrentIndex(2)
        form.value.clear()
        QTest.keyClicks(form.value, "*bot*")
        await until(lambda: form.hits.text() == "Sent out: botty.")
        assert form.act.isEnabled()
        picture(form, "ban_form")
        form.length.setCurrentIndex(3)
        link = stage.guests.link("botty")
        QTest.keyClick(form.value, Qt.Key.Key_Return)
        await until(lambda: shown.table.rowCount() == 1)
        await until(lambda: not shown.findChildren(BanForm))
        (ban,) = stage.control.host.bans()
        assert (ban.name, ban.until) == ("*bot*", None)
        assert Reason.BANNED in str(link.sent)

    on_stage(test)


def test_a_long_list_says_how_long_it_is(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        for number in range(bans.MOST + 1):
            await stage.command(Ban(name=f"name {number}"))
        shown = opened(stage)
        assert shown.table.rowCount() == bans.MOST
        assert "1,000 of 1,001" in shown.said.text()

    on_stage(test)


def test_a_pardon_means_who_is_long_gone(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        await stage.command(Mute("lobby", "ann", seconds=None))
        stage.guests.leave("ann")
        (it,) = stage.control.host.decided()
        await stage.command(Pardon(it.key, ("muted", "timeout")))
        assert stage.control.host.decided() == ()
        await stage.command(Pardon(it.key, ("muted",)))  # again is no act
        acts = await stage.control.host.acts()
        assert [act.what for act in acts] == ["pardon", "mute"]
        await stage.command(Undo(acts[0].id))
        (again,) = stage.control.host.decided()
        assert again.sanctions.muted == it.sanctions.muted

    on_stage(test)
