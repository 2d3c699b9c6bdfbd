"""Announcements that are kept: at hand beside the line, in the palette, and in their dialog."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from peerpyrtc_desktop.core.announcements import (
    MAX_NAME,
    MAX_TEXT,
    KeptAnnouncement,
    Plan,
    Planned,
)
from peerpyrtc_desktop.core.audit import Act, Actor, Param
from peerpyrtc_desktop.gui import act_words
from peerpyrtc_desktop.gui.act_kinds import kind_of
from peerpyrtc_desktop.gui.announcement_words import next_, plan, when
from peerpyrtc_desktop.gui.dialogs.announcement import AnnouncementForm
from peerpyrtc_desktop.gui.dialogs.announcements import AnnouncementList
from peerpyrtc_desktop.gui.dialogs.palette import Palette
from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.runtime.commands.announcements import KeepAnnouncement, ListAnnouncements
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]

RULES = KeptAnnouncement(name="rules", text="Be kind.")
BREAK = KeptAnnouncement(name="break", text="Back at three.", room="hall")
HOSTILE = "<b>x</b>\u202e & " + "W" * 5_000


async def kept(stage: Stage, *them: KeptAnnouncement) -> None:
    await stage.command(OpenRoom("hall"))
    for each in them:
        await stage.command(KeepAnnouncement(each))
    await until(lambda: len(stage.window.announcements.all()) == len(them))
    stage.flush()
    await stage.focus()


def offered(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def rows(shown: AnnouncementList) -> list[list[str]]:
    table = shown.table
    cells = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [["" if cell is None else cell.text() for cell in row] for row in cells]


def test_picking_one_writes_it_into_the_line_and_return_says_it(on_stage: Play) -> None:
    """To its own room; what was typed before comes back by Ctrl+Z."""

    async def test(stage: Stage) -> None:
        await kept(stage, RULES, BREAK)
        await stage.guests.join("Zoë", room="hall")
        kept_, speak = stage.window.announcements, stage.window.speak
        speak.line.setText("half a sent")
        kept_.fill()
        assert offered(kept_.menu) == [
            "&1 break: Back at three. (to hall)",
            "&2 rules: Be kind.",
            "Announcements…",
        ]
        kept_.menu.actions()[0].trigger()
        assert speak.line.text() == "Back at three."
        assert speak.room.currentData() == "hall"
        speak.line.undo()
        assert speak.line.text() == "half a sent"
        speak.line.redo()
        QTest.keyClick(speak.line, Qt.Key.Key_Return)
        heard = stage.guests.link("Zoë", "hall")
        await until(lambda: bool(heard.frames("announcement")))
        assert heard.last("announcement")["text"] == "Back at three."
        await until(lambda: not speak.line.text())
        kept_.fill()
        kept_.menu.actions()[1].trigger()
        assert speak.line.text() == "Be kind."
        assert speak.room.currentData() is None

    on_stage(test)


def test_what_is_for_a_closed_room_goes_to_nobody_else(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await kept(stage, BREAK)
        told: list[str] = []
        stage.window.announcements._tell = told.append
        (choice,) = stage.window.announcements.choices()
        await stage.command(CloseRoom("hall"))
        stage.flush()
        await until(lambda: stage.window.speak.room.findData("hall") < 0)
        choice.act()
        assert told == ["hall is closed"]
        assert stage.window.speak.line.text() == ""

    on_stage(test)


def test_the_palette_finds_them(on_stage: Play) -> None:
    """By name and by words."""

    async def test(stage: Stage) -> None:
        await kept(stage, RULES, BREAK)
        press(stage.window.actions_.palette)
        palette = dialog(stage, Palette)
        QTest.keyClicks(palette.line, "announce kind")
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        await until(lambda: stage.window.speak.line.text() == "Be kind.")

    on_stage(test)


def test_the_list_says_what_comes_and_changes_it(on_stage: Play) -> None:
    """Ins, Return, Space and Del; Ctrl+Z takes back."""

    async def test(stage: Stage) -> None:
        await kept(stage, RULES)
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        await until(lambda: len(rows(shown)) == 1)
        assert rows(shown) == [["rules", "all rooms", "by hand", "", "Be kind."]]
        assert not shown.pause.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Insert)
        (form,) = shown.findChildren(AnnouncementForm)
        assert not form.act.isEnabled()
        assert form.shown.text() == ""
        QTest.keyClicks(form.name, "tea")
        QTest.keyClicks(form.words, "Tea is ready.")
        form.plan.setCurrentIndex(form.plan.findData(Plan.DAILY))
        form.time.setTime(QTime(16, 30))
        assert form.shown.text() == "It is said every day at 16:30, by this computer's clock."
        form.act.click()
        await until(lambda: len(rows(shown)) == 2)
        tea = rows(shown)[0]
        assert tea[:3] == ["tea", "all rooms", "every day at 16:30"]
        assert tea[3].endswith("16:30")
        shown.table.choose(0)
        QTest.keyClick(shown.table, Qt.Key.Key_Space)
        await until(lambda: rows(shown)[-1][2] == "every day at 16:30, paused")
        assert rows(shown)[-1][3] == ""
        assert shown.pause.text() == "&Go on"
        await until(lambda: not shown.findChildren(AnnouncementForm))
        QTest.keyClick(shown.table, Qt.Key.Key_Return)
        (form,) = shown.findChildren(AnnouncementForm)
        form.plan.setCurrentIndex(form.plan.findData(Plan.EVERY))
        form.every.setValue(45)
        form.act.click()
        await until(lambda: "every 45 minutes" in (rows(shown)[0][2], rows(shown)[1][2]))
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await until(lambda: len(rows(shown)) == 1)
        assert rows(shown)[0][0] == "rules"
        press(stage.window.actions_.undo)
        await until(lambda: len(rows(shown)) == 2)

    on_stage(test)


def test_what_won_t_do_is_said_where_it_is_typed(on_stage: Play) -> None:
    """A name that is taken by the host, which knows; the rest at once."""

    async def test(stage: Stage) -> None:
        await kept(stage, RULES)
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        shown.add.click()
        (form,) = shown.findChildren(AnnouncementForm)
        form.name.setText("n" * (MAX_NAME + 1))
        form.words.setText("w")
        assert "too long by 1" in form.shown.text()
        assert not form.act.isEnabled()
        form.name.setText("RULES")
        form.words.setText("w" * (MAX_TEXT + 1))
        assert "too long by 1" in form.shown.text()
        form.words.setText("words")
        form.act.click()
        await until(lambda: "There is one named" in form._hint.text())
        form.name.setText("others")
        form.act.click()
        await until(lambda: len(rows(shown)) == 2)

    on_stage(test)


def test_what_is_over_is_not_said_again_for_other_words(on_stage: Play) -> None:
    """Whoever corrects what was said once does not have it said tomorrow."""

    async def test(stage: Stage) -> None:
        await kept(stage, replace(RULES, plan=Plan.ONCE, minute=7))
        (one,) = await stage.command(ListAnnouncements())
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        await until(lambda: len(rows(shown)) == 1)
        for over in (replace(one, next=None, missed=True), replace(one, next=None, said=7)):
            shown._fill([over])
            shown.table.choose(0)
            shown.edit.click()
            (form,) = shown.findChildren(AnnouncementForm)
            assert form.plan.currentData() == Plan.BY_HAND
            assert form.time.time() == QTime(0, 7)
            form.reject()
            await until(lambda: not shown.findChildren(AnnouncementForm))

    on_stage(test)


def test_what_was_said_has_no_pause(on_stage: Play) -> None:
    """Space, Space plans it for no other day; what is paused still goes on."""

    async def test(stage: Stage) -> None:
        await kept(stage, replace(RULES, plan=Plan.ONCE, minute=7))
        (one,) = await stage.command(ListAnnouncements())
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        await until(lambda: len(rows(shown)) == 1)
        for over in (replace(one, next=None, said=7), replace(one, next=None, missed=True)):
            shown._fill([over])
            shown.table.choose(0)
            assert not shown.pause.isEnabled()
            QTest.keyClick(shown.table, Qt.Key.Key_Space)
            QTest.keyClick(shown.table, Qt.Key.Key_Space)
        shown.read()
        await until(lambda: rows(shown)[0][3] != "missed")
        acts = [act.what for act in await stage.guests.host.hub.acts()]
        assert acts.count("keep-announcement") == 1
        shown.table.choose(0)
        assert shown.pause.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Space)
        await until(lambda: rows(shown)[0][2] == "once at 00:07, paused")
        shown.table.choose(0)
        assert shown.pause.isEnabled()
        assert shown.pause.text() == "&Go on"

    on_stage(test)


def test_hostile_words_break_nothing(on_stage: Play) -> None:
    """They stand as plain text, cut, in the menu, the palette, the list and the line."""

    async def test(stage: Stage) -> None:
        it = KeptAnnouncement(name="<b>&x</b>\u202e", text=HOSTILE[:MAX_TEXT])
        await kept(stage, it)
        menu = stage.window.announcements.menu
        stage.window.announcements.fill()
        assert menu.sizeHint().width() < 700
        assert "&&x" in offered(menu)[0]
        assert "\u202e" not in offered(menu)[0]
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        await until(lambda: len(rows(shown)) == 1)
        assert "\u202e" not in "".join(rows(shown)[0])
        assert shown.width() <= 1000

    on_stage(test)


def test_a_room_that_is_kept_for_stays_chosen_while_it_is_closed(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await kept(stage, BREAK)
        await stage.command(CloseRoom("hall"))
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        await until(lambda: len(rows(shown)) == 1)
        shown.edit.click()
        (form,) = shown.findChildren(AnnouncementForm)
        assert form.room.currentData() == "hall"
        form.words.setText("Back at four.")
        form.act.click()
        await until(lambda: rows(shown)[0][4] == "Back at four.")
        (one,) = await stage.command(ListAnnouncements())
        assert one.it.room == "hall"

    on_stage(test)


def test_each_part_has_a_name(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await kept(stage)
        press(stage.window.actions_.announcements)
        shown = dialog(stage, AnnouncementList)
        shown.add.click()
        (form,) = shown.findChildren(AnnouncementForm)
        fields = (form.name, form.words, form.room, form.plan, form.time, form.every)
        assert all(field.accessibleName() for field in fields)
        for field in fields:
            assert isinstance(field, QLineEdit) or field.focusPolicy() != Qt.FocusPolicy.NoFocus
        assert isinstance(stage.window.speak.pick, QWidget)
        assert stage.window.speak.pick.accessibleName() == "Pick an announcement"

    on_stage(test)


@pytest.mark.parametrize(
    ("it", "said"),
    [
        (RULES, "by hand"),
        (replace(RULES, plan=Plan.ONCE, minute=65), "once at 01:05"),
        (replace(RULES, plan=Plan.DAILY, minute=0), "every day at 00:00"),
        (replace(RULES, plan=Plan.EVERY, every=1), "every minute"),
        (replace(RULES, plan=Plan.EVERY, every=90, paused=True), "every 90 minutes, paused"),
    ],
)
def test_plans_in_words(it: KeptAnnouncement, said: str) -> None:
    assert plan(it) == said


def test_what_comes_next_in_words() -> None:
    noon = datetime(2026, 6, 10, 12)
    today, at = Day.of(noon.timestamp()), int(noon.timestamp() * 1000)
    once = replace(RULES, plan=Plan.ONCE)
    assert when(at, today) == "12:00"
    assert when(at + 24 * 3_600_000, today) == "11 Jun 12:00"
    assert next_(Planned(once, next=at), today) == "12:00"
    assert next_(Planned(once, said=at), today) == "said 12:00"
    assert next_(Planned(once, missed=True), today) == "missed"
    assert next_(Planned(RULES, said=at), today) == ""
    every = replace(RULES, plan=Plan.EVERY, every=5)
    assert next_(Planned(every), today) == "when its room is open"
    assert next_(Planned(replace(every, paused=True)), today) == ""


def test_acts_on_them_in_words() -> None:
    """With what they were set to, and by what one was said."""
    params: dict[str, Param] = {"announcement": "rules", "plan": "every", "every": 5}
    act = Act(1, 0, Actor("host"), "keep-announcement", params=params)
    assert act_words.said(act) == "keep the announcement rules: every 5 minutes"
    assert act_words.said(replace(act, params={"announcement": "rules", "plan": "newer"})) == (
        "keep the announcement rules"
    )
    assert act_words.said(replace(act, what="remove-announcement")).startswith(
        "remove the announcement rules"
    )
    assert act_words.by(Actor("schedule", "rules")) == "the schedule, for rules"
    assert {kind_of("keep-announcement"), kind_of("remove-announcement")} == {"messages"}
