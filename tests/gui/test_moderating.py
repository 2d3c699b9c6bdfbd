"""Moderating from the window: one key, and another that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.gui.dialogs.audit import Audit
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.measure import MeasureDialog
from peerpyrtc_desktop.gui.dialogs.moderator_link import ModeratorLink
from peerpyrtc_desktop.gui.dialogs.take_back import TakeBack, TakeBackSame
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.peers import (
    ADD_MEMBER,
    BAN,
    KICK,
    MUTE_FOR,
    RESTRICT,
    RESTRICT_WITH_REASON,
    TAKE_BACK_ALL,
    TIMEOUT,
    UNDO_STROKES,
)
from peerpyrtc_desktop.gui.verbs.rooms import APPROVE_ALL, CLEAR_BOARD, LET_IN, SET_SLOW_MODE
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.panic import Panic
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetSlowMode
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.gui.conftest import Stage, dialog, press, until
from tests.runtime.fakes import event
from tests.runtime.test_board import board_of, change
from tests.runtime.test_board_lettering import BOX, PICTURE, note

Play = Callable[..., None]

ANN, BEN = PeerKey("lobby", "ann"), PeerKey("lobby", "ben")


def muted(stage: Stage) -> list[str]:
    """Who may say nothing now."""
    (room,) = [each for each in stage.guests.host.hub.snapshot() if each.name == "lobby"]
    return [peer.id for peer in room.peers if peer.muted_until]


def muted_until(stage: Stage) -> list[int | None]:
    """Until when those are muted of whom it was decided; None is for good."""
    terms = [each.sanctions.muted for each in stage.control.host.decided()]
    return [each.until for each in terms if each is not None]


async def selected(stage: Stage, *names: str) -> None:
    """Some come, the first of them is selected, and the table has the keys."""
    await stage.guests.join(*names)
    stage.flush()
    await stage.focus()
    stage.window.peers.select([PeerKey("lobby", names[0])])
    stage.window.peers.table.setFocus()


def test_a_key_mutes_and_another_takes_it_back(on_stage: Play) -> None:
    """The action says what it would take back; the line for announcements keeps its letters."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        undo = stage.window.actions_.undo
        assert not undo.isEnabled()
        QTest.keyClick(stage.window.speak.line, Qt.Key.Key_M)
        assert stage.window.speak.line.text() == "m"
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ann"])
        await until(lambda: "mute" in undo.text())
        assert "ann" in undo.text()
        press(undo)
        await until(lambda: not muted(stage))
        await until(lambda: not undo.isEnabled())

    on_stage(test)


def test_from_a_message_to_muted_is_one_key(on_stage: Play) -> None:
    """Whoever wrote the selected message, though its row may have moved."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        stage.guests.say("ben", "buy now")
        stage.flush()
        view = stage.window.log.view
        view.setFocus()
        view.selectRow(view.model().rowCount() - 1)
        QTest.keyClick(view, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ben"])

    on_stage(test)


def test_who_came_again_is_meant_by_what_it_said_before(on_stage: Play) -> None:
    """Also who has left; a key that means nobody selects nobody else."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        await stage.guests.join("ben", device="ben's")
        stage.guests.say("ben", "buy now")
        stage.flush()
        said = stage.window.log.view.model().rowCount() - 1
        stage.guests.leave("ben")
        await stage.guests.join("ben", device="ben's")
        stage.flush()
        view = stage.window.log.view
        view.setFocus()
        view.selectRow(said)
        QTest.keyClick(view, Qt.Key.Key_W)  # nobody of that stay reads a warning
        QTest.keyClick(view, Qt.Key.Key_A)
        assert [index.row() for index in view.selectionModel().selectedRows()] == [said]
        QTest.keyClick(view, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ben"])

    on_stage(test)


def test_undo_means_what_was_done_last_though_that_stays(on_stage: Play) -> None:
    """What was let through is out; a second press means what was done before."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        undo, host = stage.window.actions_.undo, stage.guests.host.hub
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_H)
        await until(lambda: "hold" in undo.text())
        stage.guests.send("ann", event(9, "look"))
        await until(lambda: len(host._state.room("lobby").waiting) == 1)
        stage.flush()
        stage.window.waiting_acts.pane.approve.click()
        await until(lambda: "let through" in undo.text())
        press(undo)
        assert "can't be taken back: let through" in stage.window.status.latest.text()
        assert "hold" in undo.text()
        terms = [each.sanctions.term("restricted") for each in stage.control.host.decided()]
        assert terms != [None]
        press(undo)
        await until(lambda: not stage.control.host.decided())

    on_stage(test)


def test_what_somebody_drew_goes_by_a_key_and_comes_back_by_another(on_stage: Play) -> None:
    """Nobody else's goes; a cleared board comes back the same way."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        guests, undo = stage.guests, stage.window.actions_.undo
        guests.draw("ann", 3)
        guests.draw("ben", 2)
        press(stage.window.actions_.for_peers[UNDO_STROKES])
        await until(lambda: guests.sees_strokes("ben") == 2)
        await until(lambda: "strokes" in undo.text() and "ann" in undo.text())
        press(undo)
        await until(lambda: guests.sees_strokes("ben") == 5)
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.for_rooms[CLEAR_BOARD])
        await until(lambda: guests.sees_strokes("ben") == 0)
        await until(lambda: "lobby" in undo.text())
        press(undo)
        await until(lambda: guests.sees_strokes("ben") == 5)

    on_stage(test)


def struck_in(stage: Stage) -> list[str]:
    """What stands in the log's rows that look taken back."""
    model = stage.panel.models.log
    cells = [model.cells(row, (Column.TEXT,))[0] for row in range(model.rowCount())]
    return [cell.words for cell in cells if cell.struck]


def test_everything_somebody_said_is_taken_back_at_once_also_when_they_left(on_stage: Play) -> None:
    """From a message of theirs; the act says how many, and is undone by the key."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        stage.guests.draw("ben", 2)
        for words in ("one", "two", "three"):
            stage.guests.say("ben", words)
        stage.guests.say("ann", "hello")
        stage.guests.link("ben").go()
        stage.flush()
        view, do = stage.window.log.view, stage.window.actions_
        view.setFocus()
        row = next(at for at, said in enumerate(shown_in(stage)) if said == "two")
        view.selectRow(row)
        await until(do.for_peers[TAKE_BACK_ALL].isEnabled)
        assert not do.for_peers[KICK].isEnabled()
        assert "ben" in do.for_peers[TAKE_BACK_ALL].text()
        press(do.for_peers[TAKE_BACK_ALL])
        asked = dialog(stage, TakeBack)
        asked.since.setCurrentIndex(2)
        asked.act.click()
        await until(lambda: struck_in(stage) == ["one", "two", "three"])
        await until(lambda: any("3 messages" in each for each in told))
        await until(lambda: "ben" in do.undo.text())
        press(do.undo)
        await until(lambda: struck_in(stage) == [])
        press(do.for_peers[UNDO_STROKES])
        await until(lambda: stage.guests.sees_strokes("ann") == 0)

    on_stage(test)


def test_one_text_is_taken_back_from_everyone_once_one_has_seen_whose(on_stage: Play) -> None:
    """However it is spelt; the preview names those with the most first."""

    async def test(stage: Stage) -> None:
        names = [f"guest {number}" for number in range(10)]
        await selected(stage, "ann", "ben", *names)
        do = stage.window.actions_
        said: list[str] = []
        stage.panel.commands.told.connect(said.append)
        for who, words in (
            ("ann", "Buy NOW"),
            ("ben", "buy now"),
            ("ben", "hi"),
            ("ben", "buy now"),
        ):
            stage.guests.say(who, words)
        stage.flush()
        view = stage.window.log.view
        view.setFocus()
        assert not do.redact_same.isEnabled()  # none is selected
        assert stage.window.findChildren(TakeBackSame) == []
        view.selectRow(shown_in(stage).index("buy now"))
        press(do.redact_same)
        asked = dialog(stage, TakeBackSame)
        assert not asked.act.isEnabled()
        await until(asked.act.isEnabled)
        assert asked.found.text() == "3 messages: ben (2), ann (1)"
        asked.act.click()
        await until(lambda: struck_in(stage) == ["Buy NOW", "buy now", "buy now"])
        await until(lambda: any("3 messages" in each for each in said))
        await until(lambda: not stage.window.findChildren(TakeBackSame))
        press(do.redact_same)  # there is nothing left of it
        again = dialog(stage, TakeBackSame)
        await until(lambda: "Nobody" in again.found.text())
        assert not again.act.isEnabled()
        again.reject()
        await until(lambda: not stage.window.findChildren(TakeBackSame))
        for who in names:
            stage.guests.say(who, "spam")
        stage.flush()
        view.selectRow(view.model().rowCount() - 1)
        press(do.redact_same)
        last = dialog(stage, TakeBackSame)
        await until(lambda: "10 messages" in last.found.text())
        assert "2 more" in last.found.text()

    on_stage(test)


def test_what_is_on_the_whiteboard_is_taken_back_from_the_log(on_stage: Play) -> None:
    """By Del, a picture too; the same text by the words alone, whether it was written or said."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        ann = stage.guests.link("ann")
        for number, drawn in enumerate((note("buy now"), PICTURE, note("Buy  now"), BOX), 1):
            ann.receive(change(number, data=drawn))
        stage.guests.say("ben", "buy now")
        stage.flush()
        view = stage.window.log.view
        view.setFocus()
        at = shown_in(stage).index
        view.select([at("put a picture on the whiteboard")])
        assert not stage.window.actions_.redact_same.isEnabled()  # it has no words
        QTest.keyClick(view, Qt.Key.Key_Delete)
        await until(lambda: struck_in(stage) == ["put a picture on the whiteboard"])
        assert board_of(ann) == [1, 3, 4]
        view.select([at("wrote on the whiteboard: “buy now”")])
        press(stage.window.actions_.redact_same)
        asked = dialog(stage, TakeBackSame)
        await until(asked.act.isEnabled)
        assert asked.found.text() == "3 messages: ann (2), ben (1)"
        asked.act.click()
        await until(lambda: len(struck_in(stage)) == 4)
        assert board_of(ann) == [4]
        await until(lambda: not stage.window.findChildren(TakeBackSame))

    on_stage(test)


def shown_in(stage: Stage) -> list[str]:
    """What the log's rows say."""
    model = stage.panel.models.log
    return [model.cells(row, (Column.TEXT,))[0].words for row in range(model.rowCount())]


def test_what_was_taken_back_looks_so_until_it_is_there_again(on_stage: Play) -> None:
    """Whoever did it; also what a repeat had been counted up from."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        window = stage.window
        struck = partial(struck_in, stage)
        for words in ("buy now", "buy now", "hello"):
            stage.guests.say("ben", words)
        stage.flush()
        view = window.log.view
        view.setFocus()
        view.selectRow(view.model().rowCount() - 2)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        await until(lambda: struck() == ["buy now"])
        await until(window.actions_.undo.isEnabled)
        press(window.actions_.undo)
        await until(lambda: struck() == [])

    on_stage(test)


def test_what_was_taken_back_long_ago_is_read_in_the_panel_no_more(on_stage: Play) -> None:
    """Neither in the log nor below it, nor what was reported of it; what still stands stays."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        guests, view = stage.guests, stage.window.log.view
        guests.say("ben", "buy now")
        guests.report("ann", "buy now", "an advert")
        guests.say("ben", "hello")
        stage.flush()
        view.setFocus()
        view.selectRow(shown_in(stage).index("buy now"))
        QTest.keyClick(view, Qt.Key.Key_Delete)
        await until(lambda: struck_in(stage) == ["buy now"])
        press(stage.window.actions_.audit)
        audit = dialog(stage, Audit)
        await until(lambda: "buy now" in audit.said.text())
        whole = stage.window.log.detail.edit
        assert whole.toPlainText() == "buy now"
        guests.host.clock.forward(29 * 24 * 3600)
        guests.host.hub._state.expire()
        stage.flush()
        assert struck_in(stage) == ["buy now"]
        guests.host.clock.forward(2 * 24 * 3600)
        guests.host.hub._state.expire()
        stage.flush()
        assert struck_in(stage) == ["Erased: its time was over"]
        assert not any("buy now" in words for words in shown_in(stage))
        assert "hello" in shown_in(stage)
        assert whole.toPlainText() == ""
        assert "was erased" in audit.said.text()
        assert "buy now" not in audit.said.text()
        audit.reject()

    on_stage(test)


def test_what_was_done_is_told_with_whom_it_was_done_to(on_stage: Play) -> None:
    """And what ends it in its place: nobody reads of a mute that is over."""

    async def test(stage: Stage) -> None:
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        await selected(stage, "ann")
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: told == ["Muted ann for 10 minutes"])
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M, shift)
        await until(lambda: told[1:] == ["ann may speak again"])

    on_stage(test)


def test_a_warning_needs_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        await selected(stage, "ann")
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_W)
        asked = dialog(stage, LineDialog)
        assert not asked.act.isEnabled()
        QTest.keyClicks(asked.line, "Not so loud")
        for _ in range(2):  # before the host has answered
            QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await until(lambda: not stage.window.findChildren(LineDialog))
        assert len(stage.guests.link("ann").frames("warning")) == 1
        assert stage.guests.link("ann").last("warning")["text"] == "Not so loud"
        assert told[-1] == "Warned ann"

    on_stage(test)


def test_a_ban_says_first_whom_else_it_hits(on_stage: Play) -> None:
    """All of a classroom are behind one address: without it, only the one is."""

    async def test(stage: Stage) -> None:
        long = [f"somebody with quite a long name {number}" for number in range(4)]
        await selected(stage, "ann", "ben", "cleo", *long)
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        await until(lambda: "Nobody else" in asked.hits.text())
        asked.parts["address"].click()
        await until(lambda: "ben" in asked.hits.text() and "cleo" in asked.hits.text())
        assert asked.height() >= asked.heightForWidth(asked.width()) > 0
        asked.parts["address"].click()
        await until(lambda: "Nobody else" in asked.hits.text())
        for part in ("device", "newcomers"):
            asked.parts[part].click()
        assert not asked.act.isEnabled()
        asked.parts["device"].setChecked(True)
        QTest.keyClicks(asked.reason, "spam")
        asked.act.click()
        await until(lambda: stage.guests.host.names() == ["ben", "cleo", *long])
        (act,) = await stage.guests.host.hub.acts()
        assert (act.what, act.why, act.whom[0].peer) == ("ban", "spam", "ann")
        await until(lambda: "ban" in stage.window.actions_.undo.text())
        press(stage.window.actions_.undo)
        await until(lambda: not stage.window.actions_.undo.isEnabled())

    on_stage(test)


def test_what_the_host_would_refuse_is_not_offered(on_stage: Play) -> None:
    """The dialog says why, and Ban waits until it is another ban."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        await until(asked.parts["address"].isChecked)
        asked.reason.setText("x" * 501)
        asked.parts["name"].click()
        await until(lambda: "500 characters" in asked.hits.text())
        assert not asked.act.isEnabled()
        asked.reason.setText("spam")
        assert asked.act.isEnabled()
        await until(lambda: "Nobody else" in asked.hits.text())
        asked.act.click()
        await until(lambda: not stage.guests.host.names())

    on_stage(test)


def test_the_address_of_one_who_is_alone_there_is_banned_with_them(on_stage: Play) -> None:
    """Another browser on that machine changes nothing then."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        await until(asked.parts["address"].isChecked)
        asked.act.click()
        await until(lambda: not stage.guests.host.names())
        (ban,) = stage.control.host.bans()
        assert (len(ban.addresses), ban.newcomers) == (1, False)

    on_stage(test)


def test_this_machines_own_address_is_no_part_of_a_ban(on_stage: Play) -> None:
    """Who is at it is banned by the device and the name alone: that is said, not passed over."""

    async def test(stage: Stage) -> None:
        stage.guests.host.links.way = "127.0.0.1"
        await stage.guests.host.join("ann", remote="127.0.0.1")
        stage.flush()
        stage.window.peers.select([PeerKey("lobby", "ann")])
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        await until(lambda: not asked.parts["newcomers"].isEnabled())
        assert [part for part, box in asked.parts.items() if box.isChecked()] == ["device"]
        assert not asked.parts["address"].isEnabled()
        assert "this machine's own" in asked.parts["address"].text()
        asked.act.click()
        await until(lambda: not stage.guests.host.names())

    on_stage(test)


def test_many_are_banned_by_one_answer(on_stage: Play) -> None:
    """Whom else that hits is said of all together, and none of them is among those."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben", "cleo", "dora")
        stage.window.peers.select([PeerKey("lobby", name) for name in ("ann", "ben")])
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        asked.parts["address"].click()
        await until(lambda: "cleo" in asked.hits.text() and "dora" in asked.hits.text())
        assert "ben" not in asked.hits.text()
        asked.parts["address"].click()
        await until(lambda: "Nobody else" in asked.hits.text())
        asked.act.click()
        await until(lambda: stage.guests.host.names() == ["cleo", "dora"])
        assert [ban.whom for ban in stage.control.host.bans()] == ["ann", "ben"]

    on_stage(test)


def decided(stage: Stage, item: str) -> bool:
    """Whether it waits no longer."""
    return stage.window.waiting_acts.model.position(item) is None


def test_what_waits_is_decided_by_a_key_each(on_stage: Play) -> None:
    """It stands over the log while something waits; after each the next is meant."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        window, guests = stage.window, stage.guests
        pane = window.waiting_acts.pane
        assert not pane.isVisible()
        await guests.host.hub.execute(ApproveAll("lobby"))
        for number, words in enumerate(("one", "two", "three")):
            guests.send("ann", event(900 + number, {"text": words, "reply_to": None}))
        await until(pane.isVisible)
        assert window.waiting_acts.model.rowCount() == 3
        pane.table.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_A):
            before = window.waiting_acts.model.item(0)
            QTest.keyClick(pane.table, key)
            await until(partial(decided, stage, before.id))
        said = [each["data"]["text"] for each in guests.link("ben").frames("event")]
        assert said == ["one", "three"]
        assert guests.link("ann").last("error")["code"] == "denied"
        assert window.waiting_acts.model.rowCount() == 0

    on_stage(test)


def test_a_rooms_settings_are_chosen_and_shown(on_stage: Play) -> None:
    """Its row says what is unusual; the dialog begins with what is so now; Ctrl+Z takes it back."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        window = stage.window
        window.rooms.table.selectRow(0)
        for verb, choice in ((SET_SLOW_MODE, 2), (APPROVE_ALL, 1)):
            press(window.actions_.for_rooms[verb])
            asked = dialog(stage, ChoiceDialog)
            asked.group.button(choice).click()
            asked.act.click()
            await until(lambda: not window.findChildren(ChoiceDialog))
        stage.flush()
        name = window.rooms.table.model().index(0, 0).data()
        assert name == "lobby · approval, slow 10 s"
        press(window.actions_.for_rooms[SET_SLOW_MODE])
        assert dialog(stage, ChoiceDialog).answer() == "10"
        dialog(stage, ChoiceDialog).reject()
        for _ in range(2):
            press(window.actions_.undo)
            await stage.settle()
        stage.flush()
        assert window.rooms.table.model().index(0, 0).data() == "lobby"

    on_stage(test)


def test_who_knocks_is_let_in_by_a_key(on_stage: Play) -> None:
    """Or turned away: they stand where what waits does."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        window, host = stage.window, stage.guests.host
        window.rooms.table.selectRow(0)
        press(window.actions_.for_rooms[LET_IN])
        dialog(stage, ChoiceDialog).group.button(1).click()
        dialog(stage, ChoiceDialog).act.click()
        await until(lambda: not window.findChildren(ChoiceDialog))
        pane = window.waiting_acts.pane
        for name in ("ben", "cleo"):
            await host.join(name)
        await until(lambda: window.waiting_acts.model.rowCount() == 2)
        await stage.focus()
        pane.table.setFocus()
        assert "ben wants to come in" in window.waiting_acts.model.index(0, 3).data()
        # There is nothing of theirs to mute yet: the key is nobody's, and the next isn't meant.
        failed: list[str] = []
        stage.panel.commands.failed.connect(failed.append)
        assert not pane.mute.isEnabled()
        QTest.keyClick(pane.table, Qt.Key.Key_M)
        assert ([*pane.table.rows()], failed) == ([0], [])
        QTest.keyClick(pane.table, Qt.Key.Key_A)
        await until(lambda: host.names() == ["ann", "ben"])
        QTest.keyClick(pane.table, Qt.Key.Key_D)
        await until(lambda: window.waiting_acts.model.rowCount() == 0)
        assert host.names() == ["ann", "ben"]

    on_stage(test)


def test_one_key_locks_all_rooms_and_ends_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        window = stage.window
        name = window.rooms.table.model().index(0, 0)
        press(window.actions_.panic)
        await until(lambda: "slow 10 s" in shown(stage, name))
        assert shown(stage, name) == "lobby · locked, waiting room, slow 10 s"
        locked = "All rooms were locked by you: 1 room locked and slowed, newcomers wait"
        assert locked in stage.texts()
        press(window.actions_.undo)
        await until(lambda: shown(stage, name) == "lobby")
        assert "All rooms are as they were before: unlocked by you" in stage.texts()
        assert stage.texts().count(locked) == 1
        assert not window.actions_.panic.isChecked()
        press(window.actions_.panic)
        await until(lambda: shown(stage, name) != "lobby")
        press(window.actions_.panic)
        await until(lambda: shown(stage, name) == "lobby")

    on_stage(test)


def shown(stage: Stage, cell: QModelIndex) -> str:
    """What a cell shows once all that has happened is."""
    stage.flush()
    return str(cell.data())


def test_a_moderators_link_is_shown_once(on_stage: Play) -> None:
    """Whoever has it moderates this room; Ctrl+Z takes it back while nobody has opened it."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        host = stage.guests.host
        press(stage.window.actions_.invite_moderator)
        shown = dialog(stage, ModeratorLink)
        assert stage.control.host.invites() == ()  # whoever only looks has opened nothing
        QTest.mouseClick(shown.make, Qt.MouseButton.LeftButton)
        shown.make.click()  # a second press makes no second one
        await until(lambda: shown.link.text())
        assert len(stage.control.host.invites()) == 1
        home, token = shown.link.text().split("#invite=")
        assert home == "http://192.168.1.20:5000/r/lobby"
        shown.copy.click()
        assert QApplication.clipboard().text() == shown.link.text()
        shown.reject()
        max_ = await host.join("max", hello={"invite": token})
        assert max_.last("you")["role"] == "moderator"

    on_stage(test)


def test_del_in_the_log_takes_messages_back(on_stage: Play) -> None:
    """With all repeats of a row, as one act; Ctrl+Z brings them back; other rows stay."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        for words in ("hello", "buy now", "buy now", "buy now"):
            stage.guests.say("ann", words)
        stage.flush()
        view = stage.window.log.view
        last = view.model().rowCount() - 1
        assert stage.panel.models.log.row(last).count == 3
        await stage.focus()
        view.setFocus()
        view.selectRow(last)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        ben = stage.guests.link("ben")
        await until(lambda: len(ben.frames("redacted")) == 3)
        (act,) = await stage.guests.host.hub.acts()
        assert [each.words for each in act.evidence] == ["buy now"] * 3
        await until(lambda: stage.window.actions_.undo.isEnabled())
        press(stage.window.actions_.undo)
        await until(lambda: len(ben.frames("restored")) == 3)
        view.selectRow(0)
        QTest.keyClick(view, Qt.Key.Key_Delete)
        await stage.settle()
        assert len(await stage.guests.host.hub.acts()) == 1

    on_stage(test)


def test_what_cannot_be_taken_back_is_in_no_ones_way(on_stage: Play) -> None:
    """Set anew since: the window says so, and the next Ctrl+Z meets what was before."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        hub, undo = stage.guests.host.hub, stage.window.actions_.undo
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ann"])
        await hub.execute(SetSlowMode("lobby", 5))
        await hub.execute(SetSlowMode("lobby", 30), by=Actor("moderator", "Max", "m"))
        await until(lambda: "slow" in undo.text())
        press(undo)
        await until(lambda: "mute" in undo.text())
        await until(lambda: "set anew" in stage.window.status.latest.text())
        press(undo)
        await until(lambda: not muted(stage))

    on_stage(test)


def test_what_cannot_be_taken_back_just_now_can_be_later(on_stage: Play) -> None:
    """Somebody has the name meanwhile: until it is free the key means what was done before."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        guests, undo = stage.guests, stage.window.actions_.undo
        await stage.command(SetSlowMode("lobby", 5))
        await stage.command(Rename("lobby", "ann", "anna"))
        await guests.join("ann")
        await until(lambda: "rename" in undo.text())
        press(undo)
        await until(lambda: "is taken" in stage.window.status.latest.text())
        await until(lambda: "slow" in undo.text())
        press(undo)
        await until(lambda: "rename" in undo.text())
        press(undo)
        await until(lambda: "is taken" in stage.window.status.latest.text())
        guests.leave("ann")
        await until(undo.isEnabled)
        press(undo)
        await until(lambda: guests.host.names() == ["ann"])
        assert not undo.isEnabled()

    on_stage(test)


def test_what_was_done_to_many_is_taken_back_by_one_key(on_stage: Play) -> None:
    """Ten at once are one step, by whatever act; the audit has each of them for itself."""

    async def test(stage: Stage) -> None:
        names = [f"guest {number}" for number in range(10)]
        await selected(stage, "ann", *names)
        hub, do = stage.guests.host.hub, stage.window.actions_
        told: list[str] = []
        stage.panel.commands.told.connect(told.append)
        await stage.command(SetSlowMode("lobby", 5))
        stage.window.peers.select([PeerKey("lobby", name) for name in names])
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: muted(stage) == names)
        press(do.for_peers[RESTRICT])
        await until(lambda: "10 peers" in do.undo.text() and "hold" in do.undo.text())
        press(do.for_peers[ADD_MEMBER])
        await until(lambda: "member" in do.undo.text())
        press(do.undo)
        await until(lambda: "hold" in do.undo.text())
        press(do.undo)
        await until(lambda: "mute" in do.undo.text())
        assert do.undo.text() == "&Undo: mute 10 peers"
        assert muted(stage) == names
        press(do.undo)
        await until(lambda: muted(stage) == [])
        assert "slow" in do.undo.text()
        await until(lambda: told[-1] == "Taken back: mute 10 peers")
        acts = await hub.acts(limit=100)
        assert [act.what for act in acts].count("mute") == 10
        assert all(act.undone for act in acts if act.what == "mute")
        press(do.undo)
        await until(lambda: not do.undo.isEnabled())

    on_stage(test)


def test_a_step_is_taken_back_but_what_was_already(on_stage: Play) -> None:
    """One of three was unmuted already, from the audit: the key means the other two."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben", "cleo")
        do, everyone = stage.window.actions_, ["ann", "ben", "cleo"]
        stage.window.peers.select([PeerKey("lobby", name) for name in everyone])
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: muted(stage) == everyone)
        acts = await stage.control.host.acts()
        await stage.command(Undo(next(act.id for act in acts if act.whom[0].peer == "ben")))
        await until(lambda: do.undo.text() == "&Undo: mute 2 peers")
        press(do.undo)
        await until(lambda: muted(stage) == [])
        assert not do.undo.isEnabled()

    on_stage(test)


def test_messages_of_two_rooms_come_back_by_one_key(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        await stage.guests.join("ben", room="club")
        stage.guests.say("ann", "buy now")
        stage.guests.say("ben", "buy now", "club")
        stage.flush()
        view, do = stage.window.log.view, stage.window.actions_
        view.setFocus()
        view.selectAll()
        press(do.redact)
        await until(lambda: struck_in(stage) == ["buy now", "buy now"])
        await until(do.undo.isEnabled)
        press(do.undo)
        await until(lambda: struck_in(stage) == [])
        assert not do.undo.isEnabled()

    on_stage(test)


def test_two_quick_presses_take_back_two_things(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        hub, undo = stage.guests.host.hub, stage.window.actions_.undo
        await hub.execute(SetSlowMode("lobby", 5))
        await hub.execute(SetSlowMode("lobby", 30))
        press(undo)
        press(undo)
        await until(lambda: hub.numbers().rooms[0].settings.slow == 0)
        assert not undo.isEnabled()

    on_stage(test)


def test_what_was_shut_before_is_shown_so(on_stage: Play) -> None:
    """Rooms that were locked when hosting ended are so when it begins anew."""

    async def test(stage: Stage) -> None:
        await stage.command(Panic())
        await stage.panel.commands.stop()
        await stage.panel.commands.start()
        assert stage.window.actions_.panic.isChecked()
        press(stage.window.actions_.panic)
        await until(lambda: not stage.control.host.is_in_panic)

    on_stage(test)


def test_a_key_asks_for_how_long_somebody_is_sent_out(on_stage: Play) -> None:
    """Ten minutes is what Return means; the reason goes to the guest, and into the audit."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        link = stage.guests.link("ann")
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_O)
        asked = dialog(stage, MeasureDialog)
        QTest.keyClicks(asked.reason, "Cool down")
        QTest.keyClick(asked.reason, Qt.Key.Key_Return)
        await until(lambda: stage.guests.host.names() == ["ben"])
        (act,) = await stage.control.host.acts()
        assert (act.what, (act.until or 0) - act.time) == ("timeout", 600_000)
        assert act.why == "Cool down"
        assert link.frames("peer-left")[-1]["text"] == "Cool down"
        press(stage.window.actions_.undo)
        await until(lambda: stage.control.host.decided() == ())

    on_stage(test)


def test_a_mute_is_as_long_as_is_typed(on_stage: Play) -> None:
    """What is no time is refused where it is typed, and nothing is done; a reason goes along."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        mute = stage.window.actions_.for_peers[MUTE_FOR]
        assert mute.text() == "Mute ann &for…"
        press(mute)
        asked = dialog(stage, MeasureDialog)
        assert asked.until.text().startswith("Until ")
        line = asked.line
        for words, why in (
            ("10 parsecs", "is no length of time"),
            ("12", "12 of what?"),
            ("0 s", "no time at all"),
        ):
            line.setText(words)
            assert why in asked.until.text()
            assert not asked.act.isEnabled()
            QTest.keyClick(line, Qt.Key.Key_Return)
        await stage.settle()
        assert muted(stage) == []
        line.selectAll()
        QTest.keyClicks(line, "2 h")
        QTest.keyClicks(asked.reason, "Too loud")
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: muted(stage) == ["ann"])
        (act,) = await stage.control.host.acts()
        assert (act.what, act.why, (act.until or 0) - act.time) == ("mute", "Too loud", 7_200_000)
        await until(lambda: not stage.window.findChildren(MeasureDialog))
        press(mute)
        asked = dialog(stage, MeasureDialog)
        asked.length.setCurrentIndex(asked.length.count() - 1)
        assert asked.until.text() == "Until you take it back."
        asked.act.click()
        await until(lambda: muted_until(stage) == [None])
        for _ in range(2):
            press(stage.window.actions_.undo)
            await stage.settle()
        await until(lambda: stage.control.host.decided() == ())
        await until(lambda: not stage.window.findChildren(MeasureDialog))
        press(stage.window.actions_.for_peers[TIMEOUT])
        asked = dialog(stage, MeasureDialog)
        asked.line.setText("for good")
        assert "has to end" in asked.until.text()
        assert not asked.act.isEnabled()

    on_stage(test)


def test_a_reason_to_hold_what_somebody_says(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        press(stage.window.actions_.for_peers[RESTRICT_WITH_REASON])
        asked = dialog(stage, MeasureDialog)
        assert not asked.length.isVisible()
        QTest.keyClicks(asked.reason, "Links")
        QTest.keyClick(asked.reason, Qt.Key.Key_Return)
        await until(lambda: [each.sanctions.restricted for each in stage.control.host.decided()])
        (act,) = await stage.control.host.acts()
        assert (act.what, act.why) == ("restrict", "Links")

    on_stage(test)


def test_a_key_that_means_nobody_says_so(on_stage: Play) -> None:
    """The row that the keys would go on from isn't selected: nobody is muted."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        table = stage.window.peers.table
        table.clearSelection()
        QTest.keyClick(table, Qt.Key.Key_M)
        said = "Nobody is selected: select somebody first"
        assert stage.window.status.latest.text() == said
        assert muted(stage) == []

    on_stage(test)
