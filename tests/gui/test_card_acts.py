"""The card beside the log: whom it shows, what it knows of them, and whom its acts meet."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget, QLabel, QPushButton

from peerpyrtc_desktop.core.notes import KIND, MAX_NOTE, Note
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.views.card import Card
from peerpyrtc_desktop.runtime.commands import noting
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict, Warn
from peerpyrtc_desktop.runtime.ports.archive import Found, Wanted
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from tests.gui.conftest import Stage, dialog, press, until
from tests.gui.kept import kept
from tests.gui.test_waiting_acts import muted

Play = Callable[..., None]


async def shown(stage: Stage, name: str, room: str = "lobby") -> Card:
    """Select one in the table of peers, and open the card by its key."""
    window = stage.window
    stage.flush()
    await stage.focus()
    window.peers.table.setFocus()
    window.peers.select([PeerKey(room, name)])
    QTest.keyClick(window.peers.table, Qt.Key.Key_Return)
    card = window.card_acts.card
    assert card is not None
    assert card.isVisible()
    await until(lambda: card.note.key)
    return card


def refresh(stage: Stage) -> None:
    """A second has passed."""
    stage.flush()
    assert stage.panel.bridge is not None
    stage.panel.bridge.refresh()


def said(card: Card) -> list[str]:
    return [card.model.row(at).text for at in range(card.model.rowCount())]


def texts(card: Card) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def rows_of(card: Card, which: str) -> list[list[str]]:
    table = getattr(card, which).table
    columns = range(table.columnCount())
    return [[table.item(row, c).text() for c in columns] for row in range(table.rowCount())]


def notes(stage: Stage) -> dict[str, str]:
    ledger = stage.guests.host.hub._state.ledger
    return {key: note.text for key, note in ledger.documents(KIND, Note)}


def test_nothing_of_it_is_made_before_it_is_wanted(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë")
        stage.flush()
        assert stage.window.card_acts.card is None
        assert not stage.window.actions_.card.isEnabled()
        stage.window.docks.show("card")
        card = stage.window.card_acts.card
        assert card is not None
        assert "Nobody is selected" in texts(card)
        assert not any(button.isEnabled() for button in card.findChildren(QPushButton))
        assert not card.note.edit.isEnabled()

    on_stage(test)


def test_it_says_who_that_is_and_what_they_said_last(on_stage: Play) -> None:
    """The newest on top, of them alone."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben")
        for n in range(25):
            stage.guests.host.clock.forward(1)
            stage.guests.say("Zoë", f"message {n}")
            stage.guests.say("ben", "and I")
        card = await shown(stage, "Zoë")
        refresh(stage)
        assert said(card) == [f"message {n}" for n in range(24, 4, -1)]
        told = texts(card)
        assert "Zoë" in told
        assert "Chrome 156 · 192.168.1.42 · 12 ms" in told
        assert "no history is kept" in told
        stage.guests.say("Zoë", "one more")
        refresh(stage)
        assert said(card)[0] == "one more"

    on_stage(test)


def test_whoever_is_selected_anywhere_is_shown(on_stage: Play) -> None:
    """In the peers, the log and what waits; who comes and goes meanwhile changes nothing."""

    async def test(stage: Stage) -> None:
        window, guests = stage.window, stage.guests
        await guests.join("Zoë", "ben", "Kim")
        guests.say("ben", "buy now")
        await stage.command(ApproveAll("lobby"))
        guests.send("Kim", {"type": "event", "ref": "1" * 8, "name": "message", "data": "please"})
        card = await shown(stage, "Zoë")
        assert card.who.text() == "Zoë"
        window.log.view.setFocus()
        window.log.view.select([stage.texts().index("buy now")])
        assert card.who.text() == "ben"
        waiting = window.waiting_acts.pane.table
        waiting.setFocus()
        assert card.who.text() == "Kim"
        await guests.join("Eve")
        stage.flush()
        assert card.who.text() == "Kim"
        window.peers.table.setFocus()
        assert card.who.text() == "ben"  # who is selected there, and whom the keys mean now
        window.peers.table.selectAll()
        assert card.who.text() == "ben"

    on_stage(test)


def test_it_follows_a_new_name_and_stays_when_they_leave(on_stage: Play) -> None:
    """Somebody else by the name is somebody else; who comes back by it on the device is the same.

    Others on that device are others: a tablet that goes round, two windows of one browser.
    """

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("Zoë", device="hers")
        await guests.join("ben")
        guests.say("Zoë", "hello")
        card = await shown(stage, "Zoë")
        first = guests.link("Zoë")
        await stage.command(Rename("lobby", "Zoë", "Zoe 2"))
        await guests.join("Zoë")
        stage.flush()
        assert card.who.text() == "Zoe 2"
        first.go()
        stage.flush()
        await until(lambda: "Left at" in card.state.text() or "Not here" in card.state.text())
        assert card.who.text() == "Zoe 2"
        kick = button(card, "Kick")
        mute = button(card, "Mute 10 min")
        assert (kick.isEnabled(), mute.isEnabled()) == (False, True)
        refresh(stage)
        assert said(card) == ["hello"]
        await guests.join("Bea", device="hers")
        refresh(stage)
        assert card.who.text() == "Zoe 2"
        assert not kick.isEnabled()
        assert rows_of(card, "others")[0] == ["Bea", "lobby", "Browser"]
        await guests.join("ZOE 2", device="hers")
        stage.flush()
        assert card.who.text() == "ZOE 2"
        assert kick.isEnabled()

    on_stage(test)


def button(card: Card, words: str) -> QPushButton:
    return next(it for it in card.findChildren(QPushButton) if it.text().strip() == words)


def test_its_acts_meet_whose_card_it_is(on_stage: Play) -> None:
    """Also while others are selected in the tables; keys and numbers do the same."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben", "Kim")
        card = await shown(stage, "Zoë")
        window = stage.window
        window.peers.table.setFocus()
        window.peers.table.selectAll()
        assert len(window.actions_.people) == 3
        button(card, "Mute 10 min").click()
        await until(lambda: muted(stage) == ["Zoë"])
        press(window.actions_.undo)
        await until(lambda: not muted(stage))
        card.said.setFocus()
        assert [who.id for who in window.actions_.people] == ["Zoë"]
        QTest.keyClick(card.said, Qt.Key.Key_3)
        await until(lambda: muted(stage) == ["Zoë"])
        QTest.keyClick(card.said, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: not muted(stage))
        button(card, "Warn…").click()
        dialog(stage, LineDialog).reject()
        window.peers.table.setFocus()
        assert len(window.actions_.people) == 3

    on_stage(test)


def test_return_opens_it_and_esc_goes_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë")
        stage.guests.say("Zoë", "hello")
        card = await shown(stage, "Zoë")
        window = stage.window
        assert card.said.hasFocus()
        QTest.keyClick(card.said, Qt.Key.Key_Escape)
        assert window.peers.table.hasFocus()
        assert window.peers.people()[0].id == "Zoë"
        window.log.view.setFocus()
        press(window.actions_.card)
        assert card.said.hasFocus()
        QTest.keyClick(card.said, Qt.Key.Key_Escape)
        assert window.log.view.hasFocus()
        card.tabs.setCurrentWidget(card.note)
        press(window.actions_.card)
        assert card.note.edit.hasFocus()
        QTest.keyClick(card.note.edit, Qt.Key.Key_Escape)
        assert window.log.view.hasFocus()

    on_stage(test)


def test_what_was_done_to_them_is_listed_and_taken_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben")
        await stage.command(Warn("lobby", "Zoë", "Please stay on topic."))
        await stage.command(Mute("lobby", "ben", 600, "Spam"))
        card = await shown(stage, "Zoë")
        assert [row[1:] for row in rows_of(card, "done")] == [
            ["warn Zoë", "you", "Please stay on topic."]
        ]
        assert "Please stay on topic." in card.state.text()
        await stage.command(Mute("lobby", "Zoë", 600, "Spam"))
        await until(lambda: len(rows_of(card, "done")) == 2)
        assert card.tabs.tabText(1) == "Acts 2"
        card.tabs.setCurrentWidget(card.done)
        card.done.table.choose(0)
        QTest.keyClick(card.done.table, Qt.Key.Key_Delete)
        await until(lambda: muted(stage) == ["ben"])
        await until(lambda: "taken back" in rows_of(card, "done")[0][1])

    on_stage(test)


def test_del_means_the_act_that_was_selected_whatever_comes_above_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë")
        await stage.command(Mute("lobby", "Zoë", 600, "Spam"))
        card = await shown(stage, "Zoë")
        await until(lambda: len(rows_of(card, "done")) == 1)
        card.tabs.setCurrentWidget(card.done)
        card.done.table.choose(0)
        await stage.command(Restrict("lobby", "Zoë"))
        await until(lambda: len(rows_of(card, "done")) == 2)
        assert card.done.table.chosen() == 1
        QTest.keyClick(card.done.table, Qt.Key.Key_Delete)
        await until(lambda: not muted(stage))
        await until(lambda: "taken back" in rows_of(card, "done")[1][1])
        assert "taken back" not in rows_of(card, "done")[0][1]
        await stage.guests.join("ben")
        await stage.command(Mute("lobby", "ben", 600, "Spam"))
        stage.window.card_acts.show_person(Person("lobby", "ben"))
        await until(lambda: [row[1] for row in rows_of(card, "done")] == ["mute ben"])
        assert card.done.table.chosen() is None
        QTest.keyClick(card.done.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert muted(stage) == ["ben"]

    on_stage(test)


def test_return_means_the_other_that_was_read_not_who_stands_there_since(on_stage: Play) -> None:
    """Also of one who came or left between two looks at the list."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        await stage.guests.join("ben", "dan")
        card = await shown(stage, "Zoë")
        refresh(stage)
        card.tabs.setCurrentWidget(card.others)
        card.others.table.choose(1)
        await stage.guests.join("ann", "cleo")
        stage.flush()
        assert [row[0] for row in rows_of(card, "others")] == ["ben", "dan"]
        QTest.keyClick(card.others.table, Qt.Key.Key_Return)
        assert card.who.text() == "dan"
        assert stage.window.card_acts.people()[0].stay

    on_stage(test)


def test_others_by_the_same_browser_or_address_are_named(on_stage: Play) -> None:
    """The same browser first; Return shows their card."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        await stage.guests.join("Zoë", device="hers")
        await stage.guests.join("ben")
        await stage.guests.join("Zed", room="attic", device="hers")
        card = await shown(stage, "Zoë")
        assert rows_of(card, "others") == [
            ["Zed", "attic", "Browser"],
            ["ben", "lobby", "Address"],
        ]
        card.tabs.setCurrentWidget(card.others)
        card.others.table.choose(1)
        QTest.keyClick(card.others.table, Qt.Key.Key_Return)
        assert card.who.text() == "ben"

    on_stage(test)


def test_a_note_is_kept_by_itself_and_comes_back_with_its_guest(on_stage: Play) -> None:
    """It is theirs about whom it was written, whoever is selected before it is kept."""

    async def test(stage: Stage) -> None:
        guests = stage.guests
        await guests.join("Zoë", device="hers")
        await guests.join("ben", device="his")
        card = await shown(stage, "Zoë")
        card.note.edit.setPlainText("Sells things.\n<b>Loud</b>")
        stage.window.peers.table.setFocus()
        stage.window.peers.select([PeerKey("lobby", "ben")])
        await until(lambda: notes(stage) == {"hers": "Sells things.\n<b>Loud</b>"})
        await until(lambda: card.note.key == "his")
        assert card.note.edit.toPlainText() == ""
        guests.leave("Zoë")
        await guests.join("Zoe", device="hers")
        card = await shown(stage, "Zoe")
        await until(lambda: card.note.key == "hers")
        assert card.note.edit.toPlainText() == "Sells things.\n<b>Loud</b>"
        await until(lambda: card.note_line.text() == "Note: Sells things. ¶ <b>Loud</b>")
        card.note.edit.setPlainText("")
        card.note.keep()
        await until(lambda: notes(stage) == {})

    on_stage(test)


def test_a_note_that_cant_be_kept_says_so_where_it_is_written(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        card = await shown(stage, "Zoë")
        card.note.edit.setPlainText("x" * (MAX_NOTE + 1))
        card.note.keep()
        assert card.note.state.text() == "2,001 of 2,000 letters"
        await stage.settle()
        assert notes(stage) == {}
        monkeypatch.setattr(noting, "MOST", 0)
        card.note.edit.setPlainText("x")
        card.note.keep()
        await until(lambda: "notes already" in card.note.state.text())
        monkeypatch.undo()
        card.note.edit.setPlainText("xy")
        card.note.keep()
        await until(lambda: notes(stage) == {"hers": "xy"})
        assert card.note.state.text() == "Kept"

    on_stage(test)


def test_a_note_is_kept_under_the_name_that_it_is_about(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        await stage.guests.join("ben", device="his")
        card = await shown(stage, "Zoë")
        card.note.edit.setPlainText("x" * (MAX_NOTE + 1))
        await shown(stage, "ben")
        await until(lambda: card.note.key == "his")
        assert (card.note.edit.toPlainText(), notes(stage)) == ("", {})
        await shown(stage, "Zoë")
        await until(lambda: card.note.key == "hers")
        assert card.note.edit.toPlainText() == "x" * (MAX_NOTE + 1), "it was cut, or lost"
        assert card.note.state.text() == "2,001 of 2,000 letters"
        card.note.edit.setPlainText("x" * MAX_NOTE)
        await shown(stage, "ben")
        await until(lambda: card.note.key == "his")
        kept = stage.guests.host.hub._state.ledger.document(KIND, "hers", Note)
        assert kept is not None
        assert (kept.peer, kept.room, len(kept.text)) == ("Zoë", "lobby", MAX_NOTE)
        assert kept.stay

    on_stage(test)


def test_a_note_that_was_refused_after_another_is_shown_isnt_lost(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        await stage.guests.join("ben", device="his")
        card = await shown(stage, "Zoë")
        monkeypatch.setattr(noting, "MOST", 0)
        card.note.edit.setPlainText("Sells things.")
        await shown(stage, "ben")
        await until(lambda: card.note.key == "his")
        monkeypatch.undo()
        await shown(stage, "Zoë")
        await until(lambda: card.note.key == "hers")
        assert card.note.edit.toPlainText() == "Sells things."
        card.note.keep()
        await until(lambda: notes(stage) == {"hers": "Sells things."})

    on_stage(test)


def test_a_book_that_is_pasted_into_a_note_holds_nothing_up(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        card = await shown(stage, "Zoë")
        book = QMimeData()
        book.setText("y" * 1_000_000)
        card.note.edit.insertFromMimeData(book)
        assert card.note.edit.toPlainText() == "y" * 2 * MAX_NOTE
        assert card.note.state.text() == "4,000 of 2,000 letters"

    on_stage(test)


class Slow(HostArchive):
    """A history on a disk that takes its time; what it finds is real."""

    def __init__(self, kept: HostArchive) -> None:
        self._kept = kept
        self.gate = asyncio.Event()
        self.asked = 0

    async def search(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> list[Found]:
        self.asked += 1
        await self.gate.wait()
        return await self._kept.search(wanted, before, limit)


def test_a_slow_disk_brings_no_old_note_back(on_stage: Play, tmp_path: Path) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        async with kept(stage, tmp_path) as history:
            card = await shown(stage, "Zoë")
            card.note.edit.setPlainText("old")
            card.note.keep()
            await until(lambda: notes(stage) == {"hers": "old"})
            reading = stage.window.card_acts._reading
            assert reading is not None
            await until(lambda: reading.known is not None and reading.known.note is not None)
            stage.control.archive = slow = Slow(history.host_archive)
            reading.again()
            await until(lambda: slow.asked)
            card.note.edit.setPlainText("new")
            card.note.keep()
            await until(lambda: notes(stage) == {"hers": "new"})
            read: list[str] = []
            reading.changed.connect(lambda: read.append(card.note.edit.toPlainText()))
            slow.gate.set()
            await until(lambda: read)
            assert set(read) == {"new"}
            await until(lambda: card.note_line.text() == "Note: new")

    on_stage(test)


def test_nothing_is_read_while_nobody_sees_it_nor_of_what_others_did(
    on_stage: Play, tmp_path: Path
) -> None:
    """As it is seen again, it catches up."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", "ben")
        async with kept(stage, tmp_path) as history:
            stage.control.archive = slow = Slow(history.host_archive)
            slow.gate.set()
            card = await shown(stage, "Zoë")
            reading = stage.window.card_acts._reading
            assert reading is not None
            assert slow.asked == 1
            await stage.command(Mute("lobby", "ben", 600, "Spam"))
            assert not reading._soon.isActive()
            docks = stage.window.findChildren(QDockWidget)
            next(each for each in docks if each.isAncestorOf(card)).close()
            await stage.command(Warn("lobby", "Zoë", "Please stay on topic."))
            assert not reading._soon.isActive()
            assert not reading._inquiry.is_busy
            stage.window.docks.show("card")
            await until(lambda: [row[1] for row in rows_of(card, "done")] == ["warn Zoë"])
            assert slow.asked == 2
            await stage.command(Mute("lobby", "Zoë", 600, "Spam"))
            await until(lambda: len(rows_of(card, "done")) == 2)

    on_stage(test)


def test_what_was_written_last_is_kept_as_the_window_closes(on_stage: Play) -> None:
    stages: list[Stage] = []

    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë", device="hers")
        card = await shown(stage, "Zoë")
        card.note.edit.setPlainText("late")
        stages.append(stage)

    on_stage(test)
    assert notes(stages[0]) == {"hers": "late"}


def test_its_numbers_are_drawn_and_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Zoë")
        card = await shown(stage, "Zoë")
        for n in range(31):
            if n % 10 == 5:
                stage.guests.host.clock.forward(2)
                stage.guests.say("Zoë", f"message {n}")
            refresh(stage)
        tab = card.numbers
        assert tab.rate.accessibleName() == "6, at most 6"
        assert tab.rtt.accessibleName() == "12 ms, at most 12 ms"
        assert tab.counts.text() == "3 messages since they came · Refused: 0"

    on_stage(test)


def test_hostile_text_is_shown_as_it_is(on_stage: Play) -> None:
    """In every place of the card: markup, controls, and ten thousand letters."""

    async def test(stage: Stage) -> None:
        bad = "<b>bold</b>\u202e<img src=x>"
        await stage.guests.join("Zoë", device="hers")
        stage.guests.say("Zoë", bad + "y" * 10_000)
        await stage.command(Warn("lobby", "Zoë", bad))
        card = await shown(stage, "Zoë")
        refresh(stage)
        await until(lambda: "<b>bold" in card.state.text())
        for label in card.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert "\u202e" not in label.text()
        for model in (card.said.model(), card.done.table.model()):
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    index = model.index(row, column)
                    assert "\u202e" not in str(index.data())
                    tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                    assert "<b>" not in tip
                    assert len(tip) < 3_000
        assert card.minimumSizeHint().width() < 500

    on_stage(test)
