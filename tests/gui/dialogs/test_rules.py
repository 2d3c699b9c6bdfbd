"""Rules at the window: added, refused where they are typed, tried out, switched, taken back."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.checking import check
from peerpyrtc_desktop.core.rules.rule import (
    Action,
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    StepUp,
    Words,
)
from peerpyrtc_desktop.gui.dialogs import rule
from peerpyrtc_desktop.gui.dialogs.rule import RuleDialog
from peerpyrtc_desktop.gui.dialogs.rule_kinds import kinds, summary
from peerpyrtc_desktop.gui.dialogs.rules import Rules
from peerpyrtc_desktop.gui.dialogs.trial import TrialDialog
from peerpyrtc_desktop.gui.views.field import Field
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.rules import ListRules, RemoveRule, SetRule
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]
SLOW = r"(a|b)*a(a|b){12}"
"""A pattern that is slow on some text."""


def opened(stage: Stage) -> Rules:
    press(stage.window.actions_.rules)
    return dialog(stage, Rules)


def form_of(parent: QWidget) -> RuleDialog:
    """The form that is open."""
    return next(each for each in parent.findChildren(RuleDialog) if each.isVisible())


def trial_of(parent: QWidget) -> TrialDialog:
    return next(each for each in parent.findChildren(TrialDialog) if each.isVisible())


def field(form: RuleDialog, name: str) -> Field:
    return next(each for each in form._asked() if each.name == name)


def type_in(form: RuleDialog, name: str, words: str) -> None:
    """In place of what stands there."""
    it = field(form, name).holds.first
    assert isinstance(it, QLineEdit | QPlainTextEdit)
    it.selectAll()
    QTest.keyClick(it, Qt.Key.Key_Delete)
    QTest.keyClicks(it, words)


def choose(form: RuleDialog, kind: type[AnyRule]) -> None:
    at = next(at for at, each in enumerate(kinds()) if each.form is kind)
    form.kind.box.setCurrentIndex(at)


async def has(stage: Stage, *rules: AnyRule) -> None:
    """The host has these, and no others."""

    async def there() -> bool:
        return await stage.command(ListRules()) == list(rules)

    while not await there():
        await stage.settle()


def row(shown: Rules | TrialDialog, at: int) -> list[str]:
    table = shown.table
    cells = (table.item(at, column) for column in range(table.columnCount()))
    return ["" if cell is None else cell.text() for cell in cells]


def picture(widget: QWidget, name: str) -> None:
    """For whoever wants to see it: PICTURES names a folder."""
    if folder := os.environ.get("PICTURES"):
        widget.grab().save(str(Path(folder) / f"{name}.png"))


def test_a_rule_is_added_by_keys_alone_and_taken_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        rules = opened(stage)
        await until(lambda: "no rule yet" in rules.said.text())
        assert not rules.edit.isEnabled()
        assert rules.table.hasFocus() or QApplication.platformName() == "offscreen"
        QTest.keyClick(rules.table, Qt.Key.Key_Insert)
        form = form_of(rules)
        type_in(form, "name", "rude")
        type_in(form, "words", "shut up")
        QTest.keyClick(field(form, "words").holds.first, Qt.Key.Key_Return)
        QTest.keyClicks(field(form, "words").holds.first, "scam")
        QTest.keyClick(field(form, "name").holds.first, Qt.Key.Key_Return)
        rude = Words("rude", words=("shut up", "scam"))
        await has(stage, rude)
        await until(lambda: rules.table.rowCount() == 1)
        assert row(rules, 0) == ["on", "rude", "Words: shut up, scam", "flag", "everywhere"]
        await until(lambda: not rules.findChildren(RuleDialog))
        assert stage.window.actions_.undo.text() == "&Undo: set rule rude"
        assert stage.window.actions_.undo in rules.actions()
        press(stage.window.actions_.undo)
        await has(stage)
        await until(lambda: rules.table.rowCount() == 0)
        rules.reject()

    on_stage(test)


def test_what_cannot_be_is_refused_where_it_is_typed(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(SetRule(Words("rude", words=("shut",))))
        rules = opened(stage)
        await until(lambda: rules.table.rowCount() == 1)
        rules.add.click()
        form = form_of(rules)
        form.activateWindow()

        async def refused(name: str, words: str) -> None:
            form.act.click()
            await until(form.act.isEnabled)
            there = [each for each in form._asked() if each.why.isVisibleTo(form)]
            assert [each.name for each in there] == [name]
            assert words in there[0].why.text()
            assert words in there[0].holds.first.accessibleDescription()
            assert form.focusWidget() is there[0].holds.first
            assert form.isVisible()

        await refused("name", "1 to 64 characters")
        type_in(form, "name", "rude")
        assert not field(form, "name").why.isVisibleTo(form)
        type_in(form, "words", "buy")
        await refused("name", "already")
        type_in(form, "name", "mine")
        choose(form, Pattern)
        type_in(form, "pattern", "ab(c")
        await refused("pattern", "missing ) at character 1")
        type_in(form, "pattern", "(ab)*")
        await refused("pattern", "in every text")
        choose(form, Repeats)
        type_in(form, "times", "1")
        await refused("times", "from 2 to")
        type_in(form, "times", "many")
        await refused("times", "whole number")
        type_in(form, "times", "")
        await refused("times", "Type a number")
        type_in(form, "times", "3")
        choose(form, Links)
        type_in(form, "allow", "example.org/ no")
        await refused("allow", "entry 1: 'example.org/ no' is no host")
        choose(form, Length)
        await refused("characters", "how many")
        type_in(form, "characters", "500")
        form.steps.box.setChecked(True)
        type_in(form, "step_up.times", "1")
        await refused("step_up.times", "2 to")
        type_in(form, "step_up.times", "4")
        form.action.fill(Action.BAN)
        type_in(form, "seconds", "0")
        await refused("seconds", "1 to")
        form.action.fill(Action.HOLD)  # what isn't asked any more is in nobody's way
        form.act.click()
        held = Length("mine", Action.HOLD, characters=500, step_up=StepUp(times=4))
        await has(stage, Words("rude", words=("shut",)), held)
        rules.reject()

    on_stage(test)


def test_what_is_typed_is_looked_at_as_it_stands(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pattern that is none says so before anybody wants to save it; what is empty doesn't.

    The window doesn't wait for it.
    """

    where: list[threading.Thread] = []

    def seen(typed: AnyRule) -> AnyRule:
        where.append(threading.current_thread())
        return check(typed)

    monkeypatch.setattr(rule, "check", seen)

    async def test(stage: Stage) -> None:
        rules = opened(stage)
        rules.add.click()
        form = form_of(rules)
        form.activateWindow()
        type_in(form, "name", "mine")
        choose(form, Pattern)
        pattern = field(form, "pattern")
        form._look()
        await until(lambda: not form._checking.is_busy)
        assert not pattern.why.isVisibleTo(form)
        type_in(form, "pattern", "[z-a]")
        pattern.setFocus()
        await until(lambda: QApplication.focusWidget() is pattern.holds.first)
        await until(lambda: pattern.why.isVisibleTo(form))
        assert "'z-a'" in pattern.why.text()
        assert where
        assert threading.main_thread() not in where
        assert not any(each.why.isVisibleTo(form) for each in form._asked() if each is not pattern)
        form.reject()
        rules.reject()

    on_stage(test)


def test_what_only_the_host_finds_wrong_comes_back_to_its_field(on_stage: Play) -> None:
    """How slow a pattern can be is found out aside: the window goes on meanwhile."""

    async def test(stage: Stage) -> None:
        rules = opened(stage)
        rules.add.click()
        form = form_of(rules)
        type_in(form, "name", "slow")
        choose(form, Pattern)
        type_in(form, "pattern", SLOW)
        form.try_.click()
        await until(lambda: "too long" in field(form, "pattern").why.text())
        await until(lambda: not form.findChildren(TrialDialog))
        type_in(form, "pattern", SLOW)
        form.act.click()
        assert not form.act.isEnabled()
        await until(lambda: "too long" in field(form, "pattern").why.text())
        assert form.act.isEnabled()
        await stage.command(SetRule(Words("many", words=tuple(map(str, range(2000))))))
        choose(form, Words)
        type_in(form, "words", "one more")
        form.act.click()
        await until(lambda: "2,000 words" in form.said.text())
        form.reject()
        rules.reject()

    on_stage(test)


@pytest.mark.parametrize(
    "rule",
    [
        Words("a", Action.MUTE, words=("x", "yy"), inside=False, seconds=7200, room="lobby"),
        Pattern("a", Action.BAN, pattern=r"\d{9}", allow=("911",), seconds=86_400),
        Links("a", Action.REFUSE, allow=("example.org",), text="No links, please."),
        Repeats("a", Action.HOLD, times=4, within=90, by_room=True, least=5),
        Capitals("a", Action.WARN, percent=55, least=20, exempt=(Role.MODERATOR, Role.MEMBER)),
        Mentions("a", Action.KICK, most=0, exempt=()),
        Length("a", Action.REDACT, lines=12),
        Files("a", types=(".exe", "video/*"), size=2_500_000, enabled=False),
        Files("a", Action.RESTRICT),
        First("a", Action.HOLD, file=False, exempt=(Role.MODERATOR, Role.GUEST)),
        Joins("a", Action.KICK, most=3, within=60, step_up=StepUp(5, 3600, Action.BAN, 86_400)),
    ],
    ids=lambda rule: type(rule).__name__,
)
def test_a_rule_that_is_saved_as_it_was_is_the_same(on_stage: Play, rule: AnyRule) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(SetRule(rule))
        rules = opened(stage)
        await until(lambda: rules.table.rowCount() == 1)
        assert row(rules, 0)[2] == summary(rule)
        QTest.keyClick(rules.table, Qt.Key.Key_Return)
        form = form_of(rules)
        assert check(form.typed()) == rule
        picture(form, f"rule-{type(rule).__name__}")
        type_in(form, "name", "b")
        form.act.click()
        await until(lambda: rules.table.rowCount() == 1 and row(rules, 0)[1] == "b")
        (kept,) = await stage.command(ListRules())
        assert (kept.name, summary(kept)) == ("b", summary(rule))
        rules.reject()

    on_stage(test)


def test_rules_are_switched_removed_and_follow_others(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        one, two = Words("one", words=("a",)), Links("two", room="attic", enabled=False)
        for each in (one, two, Links("three", room="lobby", allow=tuple("abcde"))):
            await stage.command(SetRule(each))
        stage.flush()
        stage.window.rooms.table.select([0])
        rules = opened(stage)
        await until(lambda: rules.table.rowCount() == 2)
        assert [row(rules, at)[1] for at in (0, 1)] == ["one", "three"]
        assert row(rules, 1)[2] == "Links: all but a, b, c and 2 more"
        rules.room.setCurrentIndex(0)
        assert rules.table.rowCount() == 3
        rules.table.selectRow(1)
        QTest.keyClick(rules.table, Qt.Key.Key_Space)
        await until(lambda: row(rules, 1)[0] == "on")
        where = rules.table.visualRect(rules.table.model().index(1, 0))
        QTest.mouseClick(
            rules.table.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(where.left() + 12, where.center().y()),
        )
        await until(lambda: row(rules, 1)[0] == "off")
        press(stage.window.actions_.undo)
        await until(lambda: row(rules, 1)[0] == "on")
        QTest.keyClick(rules.table, Qt.Key.Key_Delete)
        await until(lambda: rules.table.rowCount() == 2)
        assert stage.window.actions_.undo.text() == "&Undo: remove rule two"
        rules.table.selectRow(1)
        await stage.command(RemoveRule("one"))
        await until(lambda: rules.table.rowCount() == 1)
        assert rules._chosen() is not None
        # What is gone meanwhile can't be switched: the list says why, and shows what is there.
        rules._soon.timeout.disconnect()
        await stage.command(RemoveRule("three"))
        rules.remove.click()
        await until(lambda: "no rule 'three'" in rules.said.text())
        rules.reject()
        press(stage.window.actions_.rules)
        assert dialog(stage, Rules) is rules
        rules.reject()

    on_stage(test)


def test_a_trial_says_how_many_whose_and_for_which_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        await stage.guests.join("ann", "bob")
        await stage.guests.join("ann", room="attic")
        for words in ("shut up", "hello", "oh S-H-U-T it"):
            stage.guests.say("ann", words)
        stage.guests.say("bob", "shut")
        stage.guests.say("ann", "shut here", room="attic")
        stage.flush()
        rules = opened(stage)
        rules.add.click()
        form = form_of(rules)
        type_in(form, "name", "rude")
        type_in(form, "words", "shut")
        form.action.fill(Action.MUTE)
        assert form._timer.isActive()  # what was typed is to be looked at in a moment
        form.try_.click()
        assert not form._timer.isActive()  # else it would be asked in place of the trial
        await until(lambda: form.findChildren(TrialDialog))
        trial = trial_of(form)
        await until(lambda: "4 of 5 messages" in trial.said.text())
        assert trial.whom.text() == "From: ann (3), bob (1)"
        table = trial.table
        cells = [row(trial, at)[1:] for at in range(table.rowCount())]
        assert ["lobby", "ann", "“S-H-U-T”", "oh S-H-U-T it", "mute"] in cells
        in_lobby = [cell[3] for cell in cells if cell[0] == "lobby"]
        assert in_lobby == ["shut", "oh S-H-U-T it", "shut up"]  # all were said in one moment
        trial.room.setCurrentIndex(trial.room.findData("attic"))
        trial.room.setCurrentIndex(trial.room.findData("lobby"))  # what was asked before is late
        await until(lambda: "3 of 4 messages" in trial.said.text())
        assert table.isColumnHidden(1)
        stage.guests.host.clock.time += 3601
        trial.span.setCurrentIndex(2)
        await until(lambda: "3 of 4 messages" in trial.said.text())
        trial.span.setCurrentIndex(1)
        await until(lambda: "Nothing was said" in trial.said.text())
        assert table.rowCount() == 0
        stage.guests.say("bob", "hello")
        trial.span.setCurrentIndex(0)
        await until(lambda: "not have met the one message" in trial.said.text())
        await stage.command(CloseRoom("lobby"))
        trial.span.setCurrentIndex(1)
        await until(lambda: "There is no room" in trial.said.text())
        trial.close_.click()
        assert await stage.command(ListRules()) == []
        form.reject()
        rules.reject()

    on_stage(test)


def test_a_trial_asks_one_room_after_another_and_passes_over_one_that_closes(
    on_stage: Play,
) -> None:
    """All at once would hold up whatever else the host has to do."""

    async def test(stage: Stage) -> None:
        for room in ("attic", "den", "shed"):
            await stage.command(OpenRoom(room))
            await stage.guests.join("ann", room=room)
            stage.guests.say("ann", "shut up", room=room)
        await stage.command(SetRule(Words("rude", words=("shut",))))
        stage.flush()
        rules = opened(stage)
        await until(lambda: rules.table.rowCount() == 1)
        rules.try_.click()
        trial = trial_of(rules)
        await until(lambda: "3 of 3 messages" in trial.said.text())
        trial.look()
        tasks = [each.get_name() for each in asyncio.all_tasks()]
        assert tasks.count("panel: TryRules") == 1
        await stage.command(CloseRoom("den"))
        await until(lambda: "2 of 2 messages" in trial.said.text())
        trial.reject()
        rules.reject()

    on_stage(test)


def test_a_trial_of_a_rule_in_the_list(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(SetRule(Repeats("again", times=2)))
        await stage.command(SetRule(Joins("wave", room="lobby")))
        await stage.guests.join(*(f"guest {number}" for number in range(10)))
        for number in range(10):
            for _ in range(2):
                stage.guests.say(f"guest {number}", "buy now")
        rules = opened(stage)
        await until(lambda: rules.table.rowCount() == 2)
        rules.table.selectRow(0)
        rules.try_.click()
        trial = trial_of(rules)
        await until(lambda: "10 of 20 messages" in trial.said.text())
        assert trial.whom.text().endswith("2 more")
        assert row(trial, 0)[3] == "again"
        trial.reject()
        await until(lambda: not rules.findChildren(TrialDialog))
        rules.table.selectRow(1)
        rules.try_.click()
        trial = trial_of(rules)
        await until(lambda: "none of 20 messages" in trial.said.text())
        assert trial.room.currentData() == "lobby"
        trial.reject()
        rules.reject()

    on_stage(test)


def test_where_patterns_do_not_work_it_is_said(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(SetRule(Pattern("numbers", pattern=r"\d{9}")))
        monkeypatch.setattr(engine, "re2", lambda: None)
        rules = opened(stage)
        await until(lambda: "Patterns don't work" in rules.said.text())
        rules.add.click()
        form = form_of(rules)
        type_in(form, "name", "mine")
        choose(form, Pattern)
        type_in(form, "pattern", "x+")
        form.act.click()
        await until(lambda: "google-re2" in field(form, "pattern").why.text())
        form.reject()
        rules.reject()

    on_stage(test)


def test_what_a_rule_made_here_flags_waits_for_the_host(on_stage: Play) -> None:
    """Two guests' links pass; each stands in the queue with its sender, the words and the rule."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        rules = opened(stage)
        await until(lambda: "no rule yet" in rules.said.text())
        rules.add.click()
        form = form_of(rules)
        type_in(form, "name", "Links")
        choose(form, Links)
        form.act.click()
        await until(lambda: rules.table.rowCount() == 1)
        rules.reject()
        stage.guests.say("ben", "see http://x.example/a")
        stage.guests.say("ann", "and http://y.example/b")
        model = stage.window.waiting_acts.model
        await until(lambda: model.rowCount() == 2)
        waits = [model.item(row) for row in range(2)]
        assert [(each.peer, each.what) for each in waits] == [
            ("ben", "see http://x.example/a"),
            ("ann", "and http://y.example/b"),
        ]
        assert all("Links" in each.why for each in waits)

    on_stage(test)


def test_a_rule_made_here_takes_back_what_it_hits(on_stage: Play) -> None:
    """It lets it out first, so that it can be brought back; its sender isn't refused."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        rules = opened(stage)
        await until(lambda: "no rule yet" in rules.said.text())
        rules.add.click()
        form = form_of(rules)
        type_in(form, "name", "Links")
        choose(form, Links)
        form.action.fill(Action.REDACT)
        form.act.click()
        await until(lambda: rules.table.rowCount() == 1)
        rules.reject()
        stage.guests.say("ben", "see http://x.example/a")
        await until(lambda: len(stage.guests.link("ann").frames("redacted")) == 1)

    on_stage(test)
