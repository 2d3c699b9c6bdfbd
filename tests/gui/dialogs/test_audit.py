"""What was done, at the window: read, filtered, followed, taken back."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.audit import PROGRAM, Act, Actor, Whom
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.gui import act_details, act_words
from peerpyrtc_desktop.gui.act_kinds import kind_of, kinds
from peerpyrtc_desktop.gui.dialogs import audit
from peerpyrtc_desktop.gui.dialogs.audit import Audit
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.codec import _every
from peerpyrtc_desktop.runtime.commands.entry import SetDoor, SetPin
from peerpyrtc_desktop.runtime.commands.messages import Speak
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    ApproveAll,
    ExemptPeer,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.redaction import RedactPeer
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute, Warn
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.gui.conftest import Stage, dialog, press, until
from tests.runtime.fakes import event

Play = Callable[..., None]


def picture(widget: QWidget, name: str) -> None:
    """For whoever wants to see it: PICTURES names a folder."""
    if folder := os.environ.get("PICTURES"):
        widget.grab().save(str(Path(folder) / f"{name}.png"))


async def opened(stage: Stage, rows: int) -> Audit:
    stage.flush()
    press(stage.window.actions_.audit)
    shown = dialog(stage, Audit)
    await until(lambda: shown.table.rowCount() == rows)
    return shown


def cells(shown: Audit, row: int) -> list[str]:
    """Without its time."""
    found = (shown.table.item(row, column) for column in range(1, shown.table.columnCount()))
    return ["" if each is None else each.text() for each in found]


def whats(shown: Audit) -> list[str]:
    return [cells(shown, row)[0] for row in range(shown.table.rowCount())]


def test_what_was_done_is_listed_and_taken_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        await stage.command(Mute("lobby", "ann", seconds=600, text="Too loud"))
        moderator = Actor("moderator", "Mia", "device of Mia")
        await stage.control.host.execute(SetTopic("lobby", "Fractions"), moderator)
        await stage.command(Warn("lobby", "ben", text="Be kind"))
        shown = await opened(stage, 3)
        assert cells(shown, 0) == ["warn ben", "you", "Be kind", "", ""]
        assert cells(shown, 1) == [
            "set the topic of lobby: Fractions",
            "Mia, a moderator",
            "",
            "",
            "",
        ]
        assert cells(shown, 2)[:3] == ["mute ann", "you", "Too loud"]
        assert cells(shown, 2)[3] != ""
        picture(shown, "audit")
        shown.table.setCurrentCell(2, 0)
        assert "192." in shown.said.text() or "ann at" in shown.said.text()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await until(lambda: cells(shown, 2)[4] == "taken back by you")
        assert not shown.undo.isEnabled()

    on_stage(test)


def test_it_says_why_something_still_stands_and_takes_it_back_later(on_stage: Play) -> None:
    """While it is looked at that stays, whatever else is done; it isn't said of another."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        await stage.command(Warn("lobby", "ben", text="Be kind"))
        await stage.command(Rename("lobby", "ann", "anna"))
        await stage.guests.join("ann")
        shown = await opened(stage, 2)
        assert shown.undo.isEnabled()
        shown.undo.click()
        await until(lambda: "is taken" in shown.said.text())
        await stage.command(SetTopic("lobby", "Fractions"))
        await until(lambda: shown.table.rowCount() == 3)
        assert "is taken" in shown.said.text()
        assert shown.undo.isEnabled()
        shown.table.setCurrentCell(2, 0)
        assert "is taken" not in shown.said.text()
        shown.table.setCurrentCell(1, 0)
        stage.guests.leave("ann")
        shown.undo.click()
        await until(lambda: cells(shown, 1)[4] == "taken back by you")
        assert sorted(stage.guests.host.names()) == ["ann", "ben"]

    on_stage(test)


def test_it_follows_and_moves_nothing_that_is_looked_at(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        for number in range(60):
            await stage.command(SetTopic("lobby", f"topic {number}"))
        shown = await opened(stage, 60)
        shown.table.setCurrentCell(40, 0)
        bar = shown.table.verticalScrollBar()
        bar.setValue(30)
        await stage.guests.join("ann")
        await stage.command(Warn("lobby", "ann", text="hm"))
        await until(lambda: shown.table.rowCount() == 61)
        assert (shown.table.currentRow(), bar.value()) == (41, 31)
        (act,) = await stage.control.host.acts(limit=1)
        await stage.command(SetTopic("lobby", "more"))
        await until(lambda: whats(shown)[:2] == ["set the topic of lobby: more", "warn ann"])
        assert act.what == "warn"

    on_stage(test)


def test_who_opened_a_room_and_who_spoke_in_the_hosts_name_is_found(on_stage: Play) -> None:
    """Not what the settings opened; each by its kind."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("club"))
        robot = Actor("program", "Robot")
        await stage.control.host.execute(Speak("club", "beep"), robot)
        shown = await opened(stage, 2)
        never = "can't be taken back"
        assert cells(shown, 0) == ["say something in club", "the program, Robot", "", "", never]
        assert cells(shown, 1) == ["open club", "you", "", "", never]
        picture(shown, "opened")
        assert [kind_of("speak"), kind_of("open-room")] == ["messages", "rooms"]
        shown.filter.words.setText("open club")
        assert whats(shown) == ["open club"]
        assert not shown.undo.isEnabled()

    on_stage(test)


def test_words_and_rooms_narrow_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.control.host.open_at_start("club")
        await stage.guests.join("ann")
        await stage.guests.join("ben", room="club")
        await stage.command(Warn("lobby", "ann", text="one"))
        await stage.command(Warn("club", "ben", text="two"))
        shown = await opened(stage, 2)
        shown.filter.words.setText("BEN warn")
        assert whats(shown) == ["warn ben"]
        shown.filter.words.setText("nobody")
        assert whats(shown) == []
        assert "Nothing that was done fits" in shown.said.text()
        await stage.command(Warn("lobby", "ann", text="three"))
        shown.filter.words.clear()
        await until(lambda: shown.table.rowCount() == 3)
        shown.room.setCurrentIndex(shown.room.findData("club"))
        await until(lambda: whats(shown) == ["warn ben"])
        await stage.command(Warn("lobby", "ann", text="four"))
        await stage.command(Warn("club", "ben", text="five"))
        await until(lambda: whats(shown) == ["warn ben", "warn ben"])

    on_stage(test)


def test_it_is_narrowed_by_kind_and_by_whom(on_stage: Play) -> None:
    """Alone and together; what is done meanwhile is listed if it fits."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        mia = Actor("moderator", "Mia", "device of Mia")
        await stage.command(Mute("lobby", "ann"))
        await stage.control.host.execute(Mute("lobby", "ben"), mia)
        await stage.command(SetTopic("lobby", "Fractions"))
        await stage.command(SetRule(Words("rude", Action.FLAG, words=("shut",))))
        stage.guests.send("ann", event(900, {"text": "hi", "reply_to": None}))
        shown = await opened(stage, 4)
        kind, by = shown.filter.kind, shown.filter.by
        kind.setCurrentIndex(kind.findData("silenced"))
        assert whats(shown) == ["mute ben", "mute ann"]
        by.setCurrentIndex(by.findData("moderator"))
        assert whats(shown) == ["mute ben"]
        shown.filter.words.setText("mia")
        assert whats(shown) == ["mute ben"]
        await stage.control.host.execute(Warn("lobby", "ann", "Hush"), mia)
        await stage.control.host.execute(SetTopic("lobby", "Tides"), mia)
        await stage.command(Warn("lobby", "ann", "Hush"))
        await until(lambda: whats(shown) == ["warn ann", "mute ben"])
        shown.filter.words.clear()
        by.setCurrentIndex(by.findData("rule"))
        assert whats(shown) == []
        kind.setCurrentIndex(0)
        by.setCurrentIndex(by.findData("host"))
        assert len(whats(shown)) == 4

    on_stage(test)


def test_a_filter_says_how_far_back_it_has_looked(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        await stage.command(Warn("lobby", "ann", "once"))
        for number in range(audit.PAGE):
            await stage.command(SetTopic("lobby", f"topic {number}"))
        shown = await opened(stage, audit.PAGE)
        shown.filter.kind.setCurrentIndex(shown.filter.kind.findData("silenced"))
        assert "None of the last 200 acts fits" in shown.said.text()
        shown.earlier.click()
        await until(lambda: whats(shown) == ["warn ann"])

    on_stage(test)


def test_evidence_says_how_long_it_is_kept_and_that_it_was_erased(on_stage: Play) -> None:
    """And an act until when it holds, and who took it back, and when."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        host = stage.guests.host
        now = int(host.clock.time * 1_000)
        stage.guests.say("ann", "so shut up")
        await stage.command(RedactPeer("lobby", "ann", 60))
        shown = await opened(stage, 1)
        kept = moment(now + 30 * 24 * 3_600_000, Day.now())
        assert f"What was said is kept until {kept}, then erased." in shown.said.text()
        assert "so shut up" in shown.said.text()
        host.hub._state.ledger.erase_evidence(now + 1)
        shown.read()
        await until(lambda: "erased: its time was over" in shown.said.text())
        assert "so shut up" not in shown.said.text()
        assert "is kept until" not in shown.said.text()
        await stage.command(Mute("lobby", "ann", 60))
        await until(lambda: shown.table.rowCount() == 2)
        shown.table.setCurrentCell(0, 0)
        end = moment(now + 60_000, Day.now())
        assert f"Until {end}" in shown.said.text()
        shown.undo.click()
        await until(lambda: "Taken back by you at " in shown.said.text())

    on_stage(test)


def test_every_act_is_of_a_kind() -> None:
    """Of each that a command makes, and of what rules and links do."""
    tags = {str(each.__struct_config__.tag) for each in _every().__args__}
    made = (tags - QUESTIONS) | {"ban", "flag", "hold", "refuse", "redact", "redeem-invite"}
    assert {tag for tag in made if not kind_of(tag)} == set()
    named = {kind for kind, _ in kinds()}
    assert {kind_of(tag) for tag in made} == named


def test_an_act_says_what_was_set(on_stage: Play) -> None:
    """Several that set the same can be told apart, and which of them to take back."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        table = Permissions(guest=(Row.CHAT, Row.DRAW), member=(Row.DRAW,))
        for command in (
            SetSlowMode("lobby", 10),
            SetSlowMode("lobby", 0),
            SetPin("lobby", "4711"),
            SetDoor("lobby", False, True),
            ApproveAll("lobby"),
            ApplyPreset("lobby", "ask"),
            SetPermissions("lobby", table),
            ExemptPeer("lobby", "ann", may=(Row.DRAW,), may_not=(Row.FILE,)),
            Rename("lobby", "ann", "anna"),
        ):
            await stage.command(command)
        shown = await opened(stage, 9)
        picture(shown, "audit-set")
        shown.table.setCurrentCell(2, 0)
        assert "write to all: members, moderators; whisper to guests: everyone" in shown.said.text()
        assert whats(shown) == [
            "rename ann to anna",
            "make an exception for ann: may draw on the whiteboard; may not send files",
            "set who may do what in lobby: write to all: members, moderators; whisper to guests: "
            "everyone, what they write goes to all",
            "set who may do what in lobby: Ask the host only",
            "set approval in lobby: what guests say waits",
            "set who comes into lobby: whoever is let in",
            "set the PIN of lobby: a new one",
            "set slow mode in lobby: none",
            "set slow mode in lobby: 10 s",
        ]

    on_stage(test)


def test_a_ban_names_all_whom_it_sent_out(on_stage: Play) -> None:
    """Whom it was made for stands first; what that one said is no reason that was given."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("max", "ann", "ben")
        await stage.command(Ban("lobby", "max", parts=("address",), seconds=None))
        shown = await opened(stage, 1)
        assert cells(shown, 0)[:4] == ["ban max and 2 others", "you", "", "for good"]
        assert all(name in shown.said.text() for name in ("max", "ann", "ben"))
        shown.undo.click()
        said = stage.window.status.latest
        await until(lambda: said.text() == "3 peers may come in again")

    on_stage(test)


def test_pages_go_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        for number in range(audit.PAGE + 3):
            await stage.command(SetTopic("lobby", f"topic {number}"))
        shown = await opened(stage, audit.PAGE)
        assert shown.earlier.isEnabled()
        shown.earlier.click()
        await until(lambda: shown.table.rowCount() == audit.PAGE + 3)
        assert not shown.earlier.isEnabled()

    on_stage(test)


def test_it_opens_with_the_newest(on_stage: Play) -> None:
    """Wherever one had looked before it was closed."""

    async def test(stage: Stage) -> None:
        for number in range(60):
            await stage.command(SetTopic("lobby", f"topic {number}"))
        shown = await opened(stage, 60)
        shown.table.setCurrentCell(59, 0)
        assert shown.table.verticalScrollBar().value() > 0
        shown.reject()
        await stage.command(SetTopic("lobby", "the newest"))
        shown = await opened(stage, 61)
        assert shown.table.currentRow() == 0
        assert shown.table.verticalScrollBar().value() == 0

    on_stage(test)


def test_what_cannot_be_taken_back_says_so_and_nothing_of_how_long() -> None:
    """What a rule only noted says nothing: it is decided on in the queue."""
    assert act_details.state(Act(1, 0, PROGRAM, "flag")) == ""
    assert act_details.state(Act(1, 0, PROGRAM, "approve")) == "can't be taken back"
    assert act_words.said(Act(1, 0, PROGRAM, "next", "lobby")) == "take the word back in lobby"
    ann = (Whom("lobby", "Ann"),)
    assert act_words.said(Act(1, 0, PROGRAM, "next", "lobby", ann)) == "give Ann the word"


def test_what_a_rule_did_stands_with_what_was_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        await stage.command(SetRule(Words("rude", Action.FLAG, words=("shut",))))
        stage.guests.say("ann", "so shut up")
        shown = await opened(stage, 2)
        assert cells(shown, 0)[:3] == ["flag what ann said", "the rule rude", ""]
        assert "ann wrote: so shut up" in shown.said.text()

    on_stage(test)


def test_nothing_was_done_yet(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        shown = await opened(stage, 0)
        await until(lambda: "Nothing was done yet" in shown.said.text())
        assert not shown.undo.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await stage.guests.join("ann")
        await stage.command(Mute("lobby", "ann"))
        await until(lambda: whats(shown) == ["mute ann"])
        assert shown.undo.isEnabled()
        # Another takes it back; then the dialog closes, and hears no more.
        (act,) = await stage.control.host.acts(limit=1)
        await stage.command(Undo(act.id))
        await until(lambda: not shown.undo.isEnabled())
        shown.close_.click()
        await stage.command(Warn("lobby", "ann", text="hm"))
        assert whats(shown) == ["mute ann"]

    on_stage(test)


def test_it_says_when_it_can_not_be_read(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        ledger = stage.guests.host.hub._state.ledger

        async def page(before: int | None, limit: int, room: str | None = None) -> list[Act]:
            raise Refused(Code.STOPPING, "The history can't be read now.")

        ledger.page = page  # type: ignore[method-assign,assignment]
        press(stage.window.actions_.audit)
        shown = dialog(stage, Audit)
        await until(lambda: shown.said.text() == "The history can't be read now.")

    on_stage(test)


def test_every_act_has_words() -> None:
    """Of each command, and of what rules and programs do; by whoever it was."""
    tags = {str(each.__struct_config__.tag) for each in _every().__args__}
    said = {tag: act_words.said(Act(1, 0, PROGRAM, tag)) for tag in tags}
    silent = {tag for tag, words in said.items() if words == tag.replace("-", " ")}
    assert silent <= QUESTIONS
    assert act_words.by(Actor("program", "timer")) == "the program, timer"
    flood = Act(1, 0, PROGRAM, "refuse", whom=(Whom("lobby", "Bob"),), params={"times": 12})
    assert act_words.said(flood) == "refuse what Bob said, 12 times more"
    assert act_words.by(PROGRAM) == "the program"


QUESTIONS = {
    "author-of",
    "ban",
    "exception-of",
    "hold-again",
    "list-announcements",
    "list-bans",
    "list-numbered-acts",
    "list-presets",
    "list-rules",
    "look-up-guest",
    "preview-ban",
    "preview-same",
    "put-ban",
    "put-strokes-back",
    "raise-hand",
    "reachable-rooms",
    "readings-of",
    "recent-acts",
    "restore-announcement",
    "restore-numbered-act",
    "restore-preset",
    "restore-rule",
    "set-note",
    "settings-of",
    "speak",
    "standing-of",
    "try-rules",
    "undo",
    "wait-again",
}
"""What changes nothing, or is no act (a note of the host's own), is a part of something else, or is
named so: a ban of nobody."""
