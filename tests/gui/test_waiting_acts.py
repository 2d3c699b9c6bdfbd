"""One queue over the log: reports, flags, hands, messages and knocks, each decided by a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from msgspec import Raw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.core.events import Flagged
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.numbered_acts import Measure, NumberedAct
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.models.waiting import Column, Item, Kind
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.notices import SetAside
from peerpyrtc_desktop.runtime.commands.numbered_acts import SetNumberedAct
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from tests.gui.conftest import Stage, dialog, press, turns, until
from tests.runtime.fakes import event

Play = Callable[..., None]


def shown(stage: Stage, column: Column) -> list[str]:
    """What a column of the queue says, from the top."""
    model = stage.window.waiting_acts.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def ids(stage: Stage) -> list[str]:
    """What waits, from the top."""
    model = stage.window.waiting_acts.model
    return [model.item(row).id for row in range(model.rowCount())]


def waits(stage: Stage, item: str) -> bool:
    """Whether this one is still to be decided."""
    return item in ids(stage)


def meant(stage: Stage) -> list[str]:
    """What is selected there."""
    model = stage.window.waiting_acts.model
    return [model.item(row).id for row in stage.window.waiting_acts.pane.table.rows()]


def muted(stage: Stage) -> list[str]:
    """Who may say nothing now."""
    (room,) = [each for each in stage.guests.host.hub.snapshot() if each.name == "lobby"]
    return [peer.id for peer in room.peers if peer.muted_until]


async def filled(stage: Stage) -> None:
    """One report, one hand, one held message and one flag wait, in that order; keys are there."""
    guests, clock = stage.guests, stage.guests.host.clock
    await guests.join("ann", "ben", "cleo")
    guests.say("ben", "something bad")
    guests.report("ann", "something bad", "look")
    clock.forward(1)
    guests.send("cleo", {"type": "hand"})
    clock.forward(1)
    await guests.host.hub.execute(ApproveAll("lobby"))
    guests.send("ben", event(900, {"text": "buy now", "reply_to": None}))
    early = int(clock.time * 1000) - 1500
    guests.host.hub.events.emit(Flagged("lobby", "ben", "", "no ads", "cheap", 0, early))
    await until(lambda: len(ids(stage)) == 4)
    await stage.focus()
    stage.window.waiting_acts.pane.table.setFocus()


def test_all_that_waits_stands_in_its_order(on_stage: Play) -> None:
    """With what it is about and who says so; what came late and is older stands before."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        assert shown(stage, Column.PEER) == ["ben", "ben", "cleo", "ben"]
        assert shown(stage, Column.WHAT)[:2] == ["something bad", "cheap"]
        reported, flagged, hand, held = shown(stage, Column.WHY)
        assert "ann" in reported
        assert "look" in reported
        assert "no ads" in flagged
        assert (hand, held) == ("Hand raised", "Waits for approval")

    on_stage(test)


def test_a_change_that_waits_says_that_it_is_one(on_stage: Play) -> None:
    """In the queue and in the log; what it changes reads so once it is let through."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("ann", "ben")
        guests.say("ben", "teh cat")
        epoch = guests.link("ben").last("welcome")["epoch"]
        await guests.host.hub.execute(ApproveAll("lobby"))
        edit = {"type": "edit", "ref": f"{901:016}", "epoch": epoch, "seq": 1, "data": "the cat"}
        guests.send("ben", edit)
        await until(lambda: len(ids(stage)) == 1)
        assert shown(stage, Column.WHY) == ["An edit. Waits for approval"]
        assert shown(stage, Column.WHAT) == ["the cat"]
        await stage.focus()
        stage.window.waiting_acts.pane.table.setFocus()
        QTest.keyClick(stage.window.waiting_acts.pane.table, Qt.Key.Key_A)
        await until(lambda: not ids(stage))
        await until(lambda: bool(guests.link("ann").frames("edited")))
        assert guests.link("ann").last("edited")["data"] == "the cat"

    on_stage(test)


def test_each_is_decided_by_one_key(on_stage: Play) -> None:
    """The buttons say what it does to what is selected; the next is selected at once."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane, guests = stage.window.waiting_acts.pane, stage.guests
        first, second, third, fourth = ids(stage)
        assert meant(stage) == [first]
        assert (pane.approve.text(), pane.deny.text()) == ("Let stand", "Take back")
        stage.window.resize(1400, 800)  # there is room for their keys, too
        await until(lambda: pane.approve.text() == "Let stand (A)")
        assert pane.deny.text() == "Take back (D)"
        width = pane.approve.width()
        stage.window.peers.table.setFocus()  # whose M means another
        assert (pane.approve.text(), pane.mute.text()) == ("Let stand", "Mute")
        pane.table.setFocus()
        assert (pane.mute.text(), pane.approve.width()) == ("Mute (M)", width)
        QTest.keyClick(pane.table, Qt.Key.Key_D)
        assert meant(stage) == [second]
        QTest.keyClick(pane.table, Qt.Key.Key_A)
        assert pane.approve.text() == "Give the word (A)"
        QTest.keyClick(pane.table, Qt.Key.Key_A)
        assert pane.deny.text() == "Deny (D)"
        await until(lambda: ids(stage) == [fourth])
        assert len(guests.link("ann").frames("redacted")) == 1
        QTest.keyClick(pane.table, Qt.Key.Key_D)
        await until(lambda: not ids(stage))
        assert guests.link("ben").last("error")["code"] == "denied"
        for item in (fourth, third, second, first):
            press(stage.window.actions_.undo)
            await until(partial(waits, stage, item))
        assert ids(stage) == [first, second, third, fourth]

    on_stage(test)


def test_arrows_choose_and_d_lowers_a_hand(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await filled(stage)
        pane = stage.window.waiting_acts.pane
        hand = ids(stage)[2]
        for _ in range(2):
            QTest.keyClick(pane.table, Qt.Key.Key_Down)
        assert meant(stage) == [hand]
        QTest.keyClick(pane.table, Qt.Key.Key_D)
        await until(lambda: hand not in ids(stage))
        assert stage.guests.link("cleo").frames("peer-updated")[-1]["peer"].get("hand") is None

    on_stage(test)


def test_m_mutes_whom_it_is_about(on_stage: Play) -> None:
    """That decides the report, too, and what was said stands: one key takes both back. One who has
    left is muted all the same, and is when it is back."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane, guests = stage.window.waiting_acts.pane, stage.guests
        first, second, *_ = ids(stage)
        QTest.keyClick(pane.table, Qt.Key.Key_M)
        assert meant(stage) == [second]
        await until(lambda: muted(stage) == ["ben"])
        await until(lambda: first not in ids(stage))
        assert guests.link("ann").frames("redacted") == []
        press(stage.window.actions_.undo)
        await until(lambda: not muted(stage) and first in ids(stage))
        guests.leave("ben")
        pane.table.selectRow(0)
        QTest.keyClick(pane.table, Qt.Key.Key_M)
        await until(lambda: "mute" in stage.window.actions_.undo.text())
        await until(lambda: first not in ids(stage))
        assert guests.link("ann").frames("redacted") == []

    on_stage(test)


def test_who_can_not_be_met_any_more_is_met_by_nothing(on_stage: Play) -> None:
    """What they were reported for by an earlier host waits on, and nobody is told otherwise; of
    several the others are met, and what these are about is decided."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane, commands = stage.window.waiting_acts.pane, stage.panel.commands
        told: list[str] = []
        failed: list[str] = []
        commands.told.connect(told.append)
        commands.failed.connect(failed.append)
        held = ids(stage)[3]
        old = Notice("r1-1-lobby", "report", "lobby", 7, "dan", "gone", "bad", 1, 1, "ann")
        documents = {"notice": {old.id: Raw(msgspec.json.encode(old))}}
        stage.guests.host.hub.bring_back_moderation(KeptModeration(documents, 0, None, []))
        pane.table.select([ids(stage).index(old.id)])
        QTest.keyClick(pane.table, Qt.Key.Key_M)
        await until(lambda: failed)
        assert "dan" in failed[0]
        assert (told, muted(stage), waits(stage, old.id)) == ([], [], True)
        pane.table.select([ids(stage).index(old.id), ids(stage).index(held)])
        QTest.keyClick(pane.table, Qt.Key.Key_M)
        await until(lambda: told)
        assert (told, muted(stage)) == (["Muted ben for 10 minutes"], ["ben"])
        await until(lambda: not waits(stage, held))
        assert waits(stage, old.id)

    on_stage(test)


def test_why_a_ban_is_refused_stays_in_its_form(on_stage: Play) -> None:
    """It is open to be answered anew, and what it is about waits on."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        old = Notice("r1-1-lobby", "report", "lobby", 7, "dan", "gone", "bad", 1, 1, "ann")
        documents = {"notice": {old.id: Raw(msgspec.json.encode(old))}}
        stage.guests.host.hub.bring_back_moderation(KeptModeration(documents, 0, None, []))
        failed: list[str] = []
        stage.panel.commands.failed.connect(failed.append)
        pane = stage.window.waiting_acts.pane
        await stage.command(SetNumberedAct(NumberedAct(9, Measure.BAN, 7200, "Spam")))
        for key in (Qt.Key.Key_B, Qt.Key.Key_9):
            failed.clear()
            await stage.focus()
            pane.table.setFocus()
            pane.table.select([0])
            QTest.keyClick(pane.table, key)
            asked = dialog(stage, BanDialog)
            asked.act.click()
            await until(lambda: failed)
            await stage.settle()
            assert asked.isVisible()
            assert (ids(stage), stage.guests.host.hub.bans()) == ([old.id], ())
            asked.reject()
            await until(lambda: not stage.window.findChildren(BanDialog))

    on_stage(test)


def test_what_nobody_is_known_to_have_written_waits_on(on_stage: Play) -> None:
    """Selected with others it isn't decided by what is done to these."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        stage.guests.host.hub.events.emit(Flagged("lobby", "", "", "no ads", "cheap", 0, 7))
        await until(lambda: len(ids(stage)) == 5)
        unknown, *others = ids(stage)
        stage.window.waiting_acts.pane.table.selectAll()
        QTest.keyClick(stage.window.waiting_acts.pane.table, Qt.Key.Key_M)
        await until(lambda: ids(stage) == [unknown])
        assert sorted(muted(stage)) == ["ben", "cleo"]
        press(stage.window.actions_.undo)
        await until(lambda: sorted(ids(stage)) == sorted([unknown, *others]))

    on_stage(test)


def test_a_ban_decides_what_it_is_for(on_stage: Play) -> None:
    """As M and the numbers do: a held message never goes out; one key takes back both."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane = stage.window.waiting_acts.pane
        report, flag, hand, held = ids(stage)
        pane.table.select([3])
        QTest.keyClick(pane.table, Qt.Key.Key_B)
        dialog(stage, BanDialog).act.click()
        await until(lambda: ids(stage) == [report, flag, hand])
        assert len(stage.guests.host.hub.bans()) == 1
        press(stage.window.actions_.undo)
        await until(lambda: waits(stage, held))
        await until(lambda: not stage.guests.host.hub.bans())

    on_stage(test)


def test_b_asks_about_a_ban_of_one_who_has_left(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await filled(stage)
        stage.guests.leave("ben")
        QTest.keyClick(stage.window.waiting_acts.pane.table, Qt.Key.Key_B)
        asked = dialog(stage, BanDialog)
        asked.act.click()
        await until(lambda: len(stage.guests.host.hub.bans()) == 1)

    on_stage(test)


def test_a_double_click_decides_one_thing(on_stage: Play) -> None:
    """Its second half would meet what nobody has looked at."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        first, *others = ids(stage)
        button, left = stage.window.waiting_acts.pane.approve, Qt.MouseButton.LeftButton
        QTest.mouseClick(button, left)
        QTest.mouseDClick(button, left)
        QTest.mouseRelease(button, left)
        await until(lambda: first not in ids(stage))
        await stage.settle()
        assert ids(stage) == others
        assert meant(stage) == others[:1]

    on_stage(test)


def test_what_is_decided_elsewhere_hands_its_place_to_none(on_stage: Play) -> None:
    """The key that was meant for it selects the next, and decides nothing."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane = stage.window.waiting_acts.pane
        first, second, *others = ids(stage)
        await stage.command(SetAside("lobby", first))
        await until(lambda: first not in ids(stage))
        assert meant(stage) == []
        QTest.keyClick(pane.table, Qt.Key.Key_A)
        assert meant(stage) == [second]
        await stage.settle()
        assert ids(stage) == [second, *others]
        QTest.keyClick(pane.table, Qt.Key.Key_A)
        await until(lambda: ids(stage) == others)

    on_stage(test)


def test_a_ban_is_of_all_who_are_selected(on_stage: Play) -> None:
    """Both a report of somebody and their held message: that is one; with a hand it is two."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        pane = stage.window.waiting_acts.pane
        assert [each.peer for each in chosen(stage)] == ["ben"]
        assert pane.ban.isEnabled()
        pane.table.clearSelection()
        assert not pane.ban.isEnabled()
        pane.table.select([0, 3])
        assert [each.peer for each in chosen(stage)] == ["ben", "ben"]
        QTest.keyClick(pane.table, Qt.Key.Key_B)
        assert [each.id for each in dialog(stage, BanDialog).meant()] == ["ben"]
        dialog(stage, BanDialog).reject()
        await until(lambda: not stage.window.findChildren(BanDialog))
        pane.table.selectAll()
        pane.ban.click()
        named = {each.id for each in dialog(stage, BanDialog).meant()}
        assert named == {each.peer for each in chosen(stage)}
        assert len(named) > 1

    on_stage(test)


def chosen(stage: Stage) -> list[Item]:
    """The items that are selected."""
    model = stage.window.waiting_acts.model
    return [model.item(row) for row in stage.window.waiting_acts.pane.table.rows()]


def test_who_is_gone_gets_no_word(on_stage: Play) -> None:
    """A hand goes with its owner, and takes its owner's new name."""

    async def test(stage: Stage) -> None:
        await filled(stage)
        model = stage.window.waiting_acts.model
        await stage.command(Rename("lobby", "cleo", "clea"))
        assert model.item(2).peer == "clea"
        stage.guests.leave("cleo")
        await until(lambda: model.rowCount() == 3)
        assert Kind.HAND not in [model.item(row).kind for row in range(3)]

    on_stage(test)


def test_nobody_is_muted_for_what_nobody_is_known_to_have_said(on_stage: Play) -> None:
    """It is said in words, and the item waits on."""

    async def test(stage: Stage) -> None:
        guests, pane = stage.guests, stage.window.waiting_acts.pane
        told: list[str] = []
        stage.panel.commands.failed.connect(told.append)
        await guests.join("ann", "ben")
        guests.host.hub.events.emit(Flagged("lobby", "", "", "no ads", "cheap", 0, 7))
        await until(pane.isVisible)
        pane.mute.click()
        assert told == ["Nobody knows any more whose message that is"]
        pane.deny.click()
        await until(lambda: len(told) == 2)
        assert "nothing to take back" in told[1]
        assert len(ids(stage)) == 1

    on_stage(test)


def test_what_waits_goes_with_its_room(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await filled(stage)
        await stage.command(CloseRoom("lobby"))
        await until(lambda: not ids(stage))

    on_stage(test)


def test_what_waited_when_the_last_host_ended_waits(on_stage: Play) -> None:
    """The panel hears of it as it is brought back."""

    async def test(stage: Stage) -> None:
        notice = Notice("r1-1-lobby", "report", "lobby", 7, "ben", "", "bad", 1, 1, "ann")
        documents = {"notice": {notice.id: Raw(msgspec.json.encode(notice))}}
        stage.guests.host.hub.bring_back_moderation(KeptModeration(documents, 0, None, []))
        assert ids(stage) == [notice.id]
        stage.window.waiting_acts.pane.approve.click()
        await until(lambda: not ids(stage))

    on_stage(test)


def test_the_longest_waiting_is_selected_after_a_new_start(on_stage: Play) -> None:
    """In whatever order they are brought back; what comes later moves it no more."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        notices = [
            Notice(f"r1-{at}-lobby", "report", "lobby", at, "ben", "", "bad", 1, 1, "ann")
            for at in (7, 9, 5, 6)
        ]
        documents = {
            "notice": {each.id: Raw(msgspec.json.encode(each)) for each in notices},
        }
        stage.guests.host.hub.bring_back_moderation(KeptModeration(documents, 0, None, []))
        assert meant(stage) == ["r1-5-lobby"]
        await turns(2)
        early = Notice("r1-1-lobby", "report", "lobby", 1, "ben", "", "bad", 1, 1, "ann")
        stage.window.waiting_acts.model.add(Item.of_notice(early))
        assert ids(stage)[0] == "r1-1-lobby"
        assert meant(stage) == ["r1-5-lobby"]

    on_stage(test)
