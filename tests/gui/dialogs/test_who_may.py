"""Who may do what, at the window: the table, presets, exceptions, and how each is taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.core.audit import HOST, Act
from peerpyrtc_desktop.core.permissions import PRESET_NAMES, PRESETS, Permissions, Row
from peerpyrtc_desktop.gui import act_words
from peerpyrtc_desktop.gui.dialogs.exceptions import Exceptions
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.who_may import WhoMay
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.verbs.peers import ADD_MEMBER, DROP_MEMBER, EXCEPTIONS
from peerpyrtc_desktop.gui.views.permission_table import PermissionTable
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    EndException,
    ExemptPeer,
    KeepPreset,
    RemovePreset,
)
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]


def opened(stage: Stage) -> WhoMay:
    """For the lobby."""
    stage.window.rooms.table.select([0])
    press(stage.window.actions_.who_may)
    return dialog(stage, WhoMay)


def now(stage: Stage) -> Permissions:
    return stage.guests.host.hub.numbers().rooms[0].settings.permissions


def go(table: PermissionTable, row: Row, column: int) -> None:
    """To a cell, by arrows alone."""
    for _ in range(abs(column - table.currentColumn())):
        right = table.currentColumn() < column
        QTest.keyClick(table, Qt.Key.Key_Right if right else Qt.Key.Key_Left)
    wanted = list(Row).index(row)
    for _ in Row:
        if table.currentRow() != wanted:
            down = table.currentRow() < wanted
            QTest.keyClick(table, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    assert (table.currentRow(), table.currentColumn()) == (wanted, column)


def choose(dialog: WhoMay, words: str) -> None:
    at = next(at for at in range(dialog.preset.count()) if words in dialog.preset.itemText(at))
    dialog.preset.setCurrentIndex(at)
    dialog.preset.activated.emit(at)


def exceptions(dialog: WhoMay) -> list[list[str]]:
    table = dialog.exempt
    cells = [[table.item(at, column) for column in range(3)] for at in range(table.rowCount())]
    return [[cell.text() if cell is not None else "" for cell in row] for row in cells]


def test_the_table_is_ticked_by_keys_and_taken_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        asked = opened(stage)
        assert stage.window.actions_.who_may.text() == "W&ho may do what in lobby…"
        assert asked.heading.text() == "Who may do what in lobby"
        await until(lambda: asked.preset.currentText() == "Open")
        assert not asked.act.isEnabled()
        # What can't be taken from moderators is passed over on the way to the last row.
        for row, column in ((Row.CHAT, 1), (Row.DRAW, 2), (Row.OPEN, 3)):
            go(asked.table, row, column)
            QTest.keyClick(asked.table, Qt.Key.Key_Space)
        assert asked.preset.currentIndex() == -1
        cell = asked.table.item(0, 1)
        assert cell is not None
        said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
        assert said == "Everyone: Write to all: may not"
        asked.asks.click()
        asked.act.click()
        table = Permissions((Row.CHAT,), (Row.DRAW,), (Row.OPEN,), asks=True)
        await until(lambda: now(stage) == table)
        await until(lambda: "Ctrl+Z" in asked.said.text() and not asked.act.isEnabled())
        stage.guests.send("ann", {"type": "event", "name": "message", "data": "x", "ref": "r" * 8})
        assert stage.guests.link("ann").last("error")["code"] == "not-allowed"
        asked.asks.click()  # of this it isn't done
        assert "Done" not in asked.said.text()
        asked.asks.click()
        assert stage.window.actions_.undo in asked.actions()
        press(stage.window.actions_.undo)
        await until(lambda: now(stage) == Permissions())
        await until(lambda: asked.permissions() == Permissions())
        asked.reject()

    on_stage(test)


def test_rows_and_presets_are_called_the_same_wherever_the_panel_names_them(on_stage: Play) -> None:
    """In the table, in a guest's exceptions, in what was done: and presets as on a phone."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        asked = opened(stage)
        await until(lambda: asked.preset.count() == len(PRESETS))
        offered = [asked.preset.itemText(at) for at in range(asked.preset.count())]
        assert offered == list(PRESET_NAMES.values())
        for name, label in PRESET_NAMES.items():
            choose(asked, label)
            assert asked.permissions() == PRESETS[name]
            act = Act(1, 0, HOST, "apply-preset", "lobby", params={"table": name})
            assert act_words.said(act) == f"set who may do what in lobby: {label}"
        rows = [asked.table.item(at, 0) for at in range(len(Row))]
        titles = [cell.text() for cell in rows if cell is not None]
        asked.reject()
        await stage.focus()
        stage.window.peers.table.setFocus()
        stage.window.peers.table.select([0])
        await until(stage.window.actions_.for_peers[EXCEPTIONS].isEnabled)
        press(stage.window.actions_.for_peers[EXCEPTIONS])
        one = dialog(stage, Exceptions)
        assert [box.accessibleName() for box in one.rows.values()] == titles
        one.reject()
        for row, title in zip(Row, titles, strict=True):
            act = Act(1, 0, HOST, "set-permissions", "lobby", params={"rows": f"{row}="})
            named = title[0].lower() + title[1:]
            assert act_words.said(act) == f"set who may do what in lobby: {named}: nobody"
        newer = Act(1, 0, HOST, "set-permissions", "lobby", params={"rows": "juggle=guest member"})
        assert act_words.said(newer) == "set who may do what in lobby: juggle: everyone"

    on_stage(test)


def test_a_cell_is_ticked_by_the_pointer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        asked = opened(stage)
        where = asked.table.visualRect(asked.table.model().index(1, 2))
        at = QPoint(where.left() + 12, where.center().y())
        QTest.mouseClick(asked.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert asked.permissions() == Permissions(member=(Row.WHISPER,))
        QTest.mouseClick(asked.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert asked.permissions() == Permissions()
        asked.reject()

    on_stage(test)


def test_presets_are_chosen_kept_and_removed(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        asked = opened(stage)
        await until(lambda: asked.preset.count() == 5)
        assert not asked.keep.isEnabled()
        choose(asked, "Quiet")
        assert asked.permissions() == PRESETS["quiet"]
        asked.act.click()
        await until(lambda: now(stage) == PRESETS["quiet"])
        (act, *_) = await stage.guests.host.hub.acts()
        assert act.what == "apply-preset"
        go(asked.table, Row.REACT, 1)
        QTest.keyClick(asked.table, Qt.Key.Key_Space)
        own = asked.permissions()
        asked.keep.click()
        line = next(each for each in asked.findChildren(LineDialog) if each.isVisible())
        QTest.keyClicks(line.line, "open")
        QTest.keyClick(line.line, Qt.Key.Key_Return)
        await until(lambda: "already" in line._hint.text())
        line.line.clear()
        QTest.keyClicks(line.line, "Exam")
        QTest.keyClick(line.line, Qt.Key.Key_Return)
        await until(lambda: asked.preset.currentText() == "Exam")
        assert stage.window.actions_.undo.text() == "&Undo: keep preset Exam"
        assert asked.permissions() == own
        choose(asked, "Class")
        assert "Pictures are blurred, too" in asked.said.text()
        choose(asked, "View the board")
        assert not asked.drop.isEnabled()
        assert "Pictures" not in asked.said.text()
        choose(asked, "Exam")
        asked.act.click()
        await until(lambda: now(stage) == own)
        asked.drop.click()
        await until(lambda: asked.preset.count() == 5)
        assert asked.preset.currentIndex() == -1
        press(stage.window.actions_.undo)
        await until(lambda: asked.preset.count() == 6)
        await until(lambda: asked.preset.currentText() == "Exam")
        # Of what others do it hears, too.
        await stage.command(RemovePreset("Exam"))
        await until(lambda: asked.preset.count() == 5)
        asked._soon.timeout.disconnect()
        await stage.command(KeepPreset("Gone", own))
        asked.read()
        await until(lambda: asked.preset.currentText() == "Gone")
        await stage.command(RemovePreset("Gone"))
        asked.drop.click()
        await until(lambda: "no preset 'Gone'" in asked.said.text())
        asked.reject()

    on_stage(test)


def test_what_is_ticked_and_not_set_is_kept_from_what_others_set(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        stage.flush()
        asked = opened(stage)
        await stage.command(ApplyPreset("attic", "quiet"))
        assert asked.permissions() == Permissions()
        await stage.command(ApplyPreset("lobby", "board"))
        assert asked.permissions() == PRESETS["board"]
        go(asked.table, Row.HAND, 1)
        QTest.keyClick(asked.table, Qt.Key.Key_Space)
        mine = asked.permissions()
        await stage.command(ApplyPreset("lobby", "open"))
        assert asked.permissions() == mine
        assert asked.act.isEnabled()
        asked.act.click()  # the answer to that comes too late
        await stage.command(CloseRoom("lobby"))
        assert "closed" in asked.said.text()
        assert not asked.act.isEnabled()
        await stage.settle()
        QTest.keyClick(asked.table, Qt.Key.Key_Space)
        asked._on_changed()
        assert asked.said.text() == "The room was closed."
        assert not asked.act.isEnabled()
        assert not asked.preset.isEnabled()
        assert not asked.end.isEnabled()
        asked.reject()
        stage.flush()
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.who_may)
        assert asked.permissions() == PRESETS["quiet"]
        asked.reject()

    on_stage(test)


def test_exceptions_are_made_in_the_peers_menu_listed_and_ended(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "bob")
        await stage.command(ApplyPreset("lobby", "quiet"))
        await stage.command(ExemptPeer("lobby", "bob", may_not=(Row.HAND,)))
        stage.flush()
        asked = opened(stage)
        assert exceptions(asked) == [["bob", "", "Raise a hand"]]
        stage.window.peers.table.select([0])
        press(stage.window.actions_.for_peers[EXCEPTIONS])
        who = dialog(stage, Exceptions)
        await until(who.act.isEnabled)
        who.rows[Row.CHAT].setCurrentIndex(1)
        who.rows[Row.FILE].setCurrentIndex(1)
        who.rows[Row.RENAME].setCurrentIndex(2)
        who.act.click()
        await until(lambda: len(exceptions(asked)) == 2)
        assert exceptions(asked)[0] == ["ann", "Write to all, Send files", "Change their name"]
        stage.guests.say("ann", "hello")
        await until(lambda: not stage.window.findChildren(Exceptions))
        # It begins with what is so now, and with all as it was there is none.
        press(stage.window.actions_.for_peers[EXCEPTIONS])
        who = dialog(stage, Exceptions)
        await until(who.act.isEnabled)
        assert who.rows[Row.CHAT].currentText() == "may"
        assert who.rows[Row.RENAME].currentText() == "may not"
        for choice in who.rows.values():
            choice.setCurrentIndex(0)
        who.act.click()
        await until(lambda: exceptions(asked) == [["bob", "", "Raise a hand"]])
        press(stage.window.actions_.undo)
        await until(lambda: len(exceptions(asked)) == 2)
        stage.guests.leave("bob")
        asked.exempt.selectRow(1)
        QTest.keyClick(asked.exempt, Qt.Key.Key_Delete)
        await until(lambda: [row[0] for row in exceptions(asked)] == ["ann"])
        assert stage.window.actions_.undo.text() == "&Undo: end the exception for bob"
        QTest.keyClick(asked.exempt, Qt.Key.Key_Down)
        asked.end.click()
        await until(lambda: exceptions(asked) == [])
        assert not asked.end.isEnabled()
        QTest.keyClick(asked.exempt, Qt.Key.Key_Delete)
        press(stage.window.actions_.undo)
        await until(lambda: [each.name for each in now(stage).exempt.values()] == ["ann"])
        asked.reject()

    on_stage(test)


def test_who_is_selected_among_the_exceptions_stays_so_wherever_they_stand(on_stage: Play) -> None:
    """And when theirs is ended elsewhere nobody else is: Del then means nobody."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "bob", "cleo")
        for name in ("bob", "cleo"):
            await stage.command(ExemptPeer("lobby", name, may_not=(Row.HAND,)))
        asked = opened(stage)
        assert not asked.end.isEnabled()  # nobody is selected yet
        asked.exempt.selectRow(0)
        await stage.command(ExemptPeer("lobby", "ann", may_not=(Row.HAND,)))
        assert [row[0] for row in exceptions(asked)] == ["ann", "bob", "cleo"]
        assert asked.exempt.chosen() == 1
        keys = {each.name: key for key, each in now(stage).exempt.items()}
        await stage.command(EndException("lobby", keys["bob"]))
        assert [row[0] for row in exceptions(asked)] == ["ann", "cleo"]
        assert asked.exempt.chosen() is None
        assert not asked.end.isEnabled()
        QTest.keyClick(asked.exempt, Qt.Key.Key_Delete)
        await stage.settle()
        assert len(exceptions(asked)) == 2
        QTest.keyClick(asked.exempt, Qt.Key.Key_Up)
        QTest.keyClick(asked.exempt, Qt.Key.Key_Delete)
        await until(lambda: [row[0] for row in exceptions(asked)] == ["ann"])
        asked.reject()

    on_stage(test)


def test_an_exception_is_made_for_who_has_just_left(on_stage: Play) -> None:
    """It holds when they come back."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        stage.window.peers.table.select([0])
        stage.guests.leave("ann")
        press(stage.window.actions_.for_peers[EXCEPTIONS])
        who = dialog(stage, Exceptions)
        await until(who.act.isEnabled)
        who.rows[Row.CHAT].setCurrentIndex(1)
        who.act.click()
        await until(lambda: [each.may for each in now(stage).exempt.values()] == [(Row.CHAT,)])
        await until(lambda: not stage.window.findChildren(Exceptions))

    on_stage(test)


def test_a_guest_is_made_a_member_and_stands_as_one(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        table = stage.window.peers.table
        table.select([0])

        def standing() -> str:
            stage.flush()
            return str(table.model().index(0, Column.STATE).data())

        assert standing() == ""
        press(stage.window.actions_.for_peers[ADD_MEMBER])
        await until(lambda: standing() == "Member")
        assert "Member" in stage.panel.models.peers.tip(0, Column.NAME)
        assert stage.window.actions_.undo.text() == "&Undo: make ann a member"
        press(stage.window.actions_.for_peers[DROP_MEMBER])
        await until(lambda: standing() == "")
        press(stage.window.actions_.undo)
        await until(lambda: standing() == "Member")

    on_stage(test)
