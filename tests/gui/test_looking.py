"""What one does to look at it: one room or all, rows as text, closer together, a layout held."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.views.table import Table
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.gui.conftest import Run, Stage, labels, until

Play = Callable[..., None]

FLOATS = QDockWidget.DockWidgetFeature.DockWidgetFloatable


def copy(table: Table) -> None:
    QApplication.clipboard().setText("before")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


async def copied() -> list[list[str]]:
    """The cells that came to the clipboard, row by row."""
    await until(lambda: QApplication.clipboard().text() != "before")
    return [line.split("\t") for line in QApplication.clipboard().text().splitlines()]


async def two_rooms(stage: Stage) -> None:
    """Ann in the lobby and Ben in the attic; each has said something."""
    await stage.command(OpenRoom("attic"))
    await stage.guests.join("ann")
    await stage.guests.join("ben", room="attic")
    stage.guests.say("ann", "from the lobby")
    stage.guests.say("ben", "from the attic", "attic")
    stage.flush()


def messages(stage: Stage) -> list[str]:
    return [each for each in stage.texts() if each.startswith("from")]


def test_return_on_a_room_shows_its_messages_alone_until_all_are_wanted(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_rooms(stage)
        do, rooms = stage.window.actions_, stage.window.rooms.table
        await stage.focus()
        rooms.setFocus()
        rooms.select([1])
        QTest.keyClick(rooms, Qt.Key.Key_Return)
        await until(lambda: messages(stage) == ["from the attic"])
        rooms.select([0])
        do.show_room.trigger()
        await until(lambda: messages(stage) == ["from the lobby"])
        stage.window.peers.select([PeerKey("lobby", "ann")])
        do.only_theirs.trigger()
        do.show_all.trigger()
        await until(lambda: messages(stage) == ["from the lobby", "from the attic"])
        assert not stage.window.log.person.isVisible()

    on_stage(test)


def test_a_room_can_be_shown_before_anybody_has_come(on_stage: Play) -> None:
    """The log takes the invitation's place."""

    async def test(stage: Stage) -> None:
        assert stage.window.waiting
        stage.window.rooms.table.select([0])
        stage.window.actions_.show_room.trigger()
        assert not stage.window.waiting

    on_stage(test)


def test_the_rows_of_both_tables_are_copied_as_they_stand(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_rooms(stage)
        peers = stage.window.peers.table
        header = peers.horizontalHeader()
        peers.selectAll()
        copy(peers)
        first = await copied()
        assert [row[0] for row in first] == ["ann", "ben"]
        assert len(first[0]) == header.count() - header.hiddenSectionCount()
        # A column that was moved or hidden is so on the clipboard too.
        header.moveSection(header.visualIndex(Column.ROOM), 0)
        peers.setColumnHidden(Column.ROOM, False)
        peers.setColumnHidden(Column.NAME, True)
        copy(peers)
        second = await copied()
        assert [row[0] for row in second] == ["lobby", "attic"]
        assert not {"ann", "ben"} & {cell for row in second for cell in row}
        stage.window.rooms.table.selectAll()
        copy(stage.window.rooms.table)
        assert [row[:2] for row in await copied()] == [["lobby", "1"], ["attic", "1"]]
        assert stage.window.status.latest.text() == "Copied 2 rows"

    on_stage(test)


def test_copying_nothing_leaves_the_clipboard_alone(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_rooms(stage)
        stage.window.peers.table.selectAll()
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_Escape)
        assert stage.window.peers.keys() == ()
        copy(stage.window.peers.table)
        await stage.settle()
        assert QApplication.clipboard().text() == "before"

    on_stage(test)


def test_the_address_is_copied_and_that_is_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.window.actions_.copy_address.trigger()
        assert QApplication.clipboard().text() == stage.window.tools.address
        assert QApplication.clipboard().text().startswith("http://")
        assert stage.window.status.latest.text() == "Address copied"

    on_stage(test)


def test_compact_rows_and_a_locked_layout_are_kept(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    async def test() -> None:
        first = Stage(qapp, tmp_path)
        await first.open()
        tables = (first.window.rooms.table, first.window.peers.table, first.window.log.view)
        usual = [table.verticalHeader().defaultSectionSize() for table in tables]
        assert first.window.rooms_dock.features() & FLOATS
        first.window.actions_.compact.trigger()
        first.window.actions_.lock.trigger()
        compact = [table.verticalHeader().defaultSectionSize() for table in tables]
        assert all(less < more for less, more in zip(compact, usual, strict=True))
        await first.close()
        second = Stage(qapp, tmp_path)
        await second.open()
        window = second.window
        tables = (window.rooms.table, window.peers.table, window.log.view)
        assert [table.verticalHeader().defaultSectionSize() for table in tables] == compact
        docks = (window.rooms_dock, window.peers_dock)
        assert not any(dock.features() & FLOATS for dock in docks)
        window.actions_.reset.trigger()
        assert all(dock.features() & FLOATS for dock in docks)
        assert not window.actions_.lock.isChecked()
        await second.close()

    run(test)


def test_a_start_that_fails_with_the_log_in_sight_is_said_above_it(on_stage: Play) -> None:
    """The invitation, which says it else, has given its place to the log by then."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        await stage.panel.commands.stop()
        stage.control.fault = OSError(98, "Address already in use")
        await stage.panel.commands.start()
        assert stage.panel.commands.hosting is Hosting.FAILED
        assert not stage.window.waiting
        queue = stage.window.waiting_acts
        (told,) = [queue.model.item(row) for row in range(len(queue.model))]
        assert "could not start: Address already in use" in told.what
        stage.control.fault = None
        await stage.focus()
        queue.pane.table.setFocus()
        QTest.keyClick(queue.pane.table, Qt.Key.Key_A)  # tries again
        await until(lambda: stage.panel.commands.hosting is Hosting.ON)
        assert not len(queue.model)

    on_stage(test)


def test_a_room_that_a_guest_opens_first_is_the_hosts_too(on_stage: Play) -> None:
    """The table doesn't know of it yet when its name is typed. It outlasts its guests then."""

    async def test(stage: Stage) -> None:
        stage.window.actions_.new_room.trigger()
        (asked,) = stage.window.findChildren(LineDialog)
        QTest.keyClicks(asked.line, "attic")
        await stage.guests.join("ann", room="attic")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await until(lambda: not stage.window.findChildren(LineDialog))
        stage.flush()
        assert "yours now" in stage.texts()[-1]
        tip = stage.window.rooms.table.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert tip.endswith("Opened by you")
        stage.guests.leave("ann", "attic")
        stage.flush()
        assert stage.panel.models.rooms.names() == ("lobby", "attic")

    on_stage(test)


@pytest.mark.parametrize("later", [False, True], ids=["asked", "put away meanwhile"])
def test_a_guest_who_opens_a_look_alike_first_is_heard_of(on_stage: Play, later: bool) -> None:
    """The table doesn't know of the room yet when its name is typed: the host refuses it."""

    async def test(stage: Stage) -> None:
        stage.window.actions_.new_room.trigger()
        (asked,) = stage.window.findChildren(LineDialog)
        QTest.keyClicks(asked.line, "Ioft")
        await stage.guests.join("ann", room="loft")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        if later:
            asked.reject()
            await until(lambda: not stage.window.findChildren(LineDialog))
        await until(lambda: "looks the same" in stage.window.status.latest.text())
        if not later:
            assert asked.isVisible()
            assert any("looks the same" in label.text() for label in labels(asked))

    on_stage(test)


def test_one_key_shows_what_somebody_said_wherever_they_stand(on_stage: Play) -> None:
    """In the tables of peers and messages and in the queue; Esc, or the key again, goes back.

    In a line one writes in it is a letter.
    """

    async def test(stage: Stage) -> None:
        guests, window = stage.guests, stage.window
        await guests.join("ann", "ben")
        guests.say("ann", "from ann")
        guests.say("ben", "from ben")
        guests.report("ann", "from ben", "look")
        stage.flush()
        await stage.focus()
        peers, log, queue = window.peers.table, window.log.view, window.waiting_acts.pane.table
        for table in (peers, log, queue):
            table.setFocus()
            for back in (Qt.Key.Key_Escape, Qt.Key.Key_S):
                if table is peers:
                    window.peers.select([PeerKey("lobby", "ben")])
                elif table is log:
                    row = next(at for at, said in enumerate(stage.texts()) if said == "from ben")
                    log.select([row])
                assert messages(stage) == ["from ann", "from ben"]
                QTest.keyClick(table, Qt.Key.Key_S)
                await until(lambda: messages(stage) == ["from ben"])
                assert window.log.person.isVisible()
                assert table.count_selected() == 1
                assert table.hasFocus()
                QTest.keyClick(table, back)
                await until(lambda: messages(stage) == ["from ann", "from ben"])
        peers.setFocus()
        assert not window.actions_.everyone.isEnabled()
        window.peers.filter.setFocus()
        QTest.keyClick(window.peers.filter, Qt.Key.Key_S)
        assert window.peers.filter.text() == "s"
        assert messages(stage) == ["from ann", "from ben"]

    on_stage(test)


def test_trouble_stands_first_and_in_words(on_stage: Play) -> None:
    """Whom somebody complains of, then who asks for the word; all others by name, without words.

    Whoever is looked at goes back to the others; and who sorts by names has them by names.
    """

    async def test(stage: Stage) -> None:
        guests, table = stage.guests, stage.window.peers.table
        await guests.join("ann", "ben", "cleo", "dan")
        guests.say("dan", "from dan")
        guests.report("ben", "from dan", "look")
        guests.send("cleo", {"type": "hand"})
        stage.flush()
        model = table.model()

        def shown() -> list[tuple[str, str]]:
            cells = (Column.NAME, Column.STATE)
            rows = range(model.rowCount())
            name, state = ([model.index(row, at).data() for row in rows] for at in cells)
            return list(zip(name, state, strict=True))

        first = [("dan", "Reported"), ("cleo", "Hand up")]
        assert shown() == [*first, ("ann", ""), ("ben", "")]
        await stage.focus()
        queue = stage.window.waiting_acts.pane.table
        queue.setFocus()
        QTest.keyClick(queue, Qt.Key.Key_A)
        await until(lambda: shown()[0] == ("cleo", "Hand up"))
        stage.flush()
        assert shown()[1:] == [("ann", ""), ("ben", ""), ("dan", "")]
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        assert [name for name, _ in shown()] == ["ann", "ben", "cleo", "dan"]

    on_stage(test)


@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the \w+)", extend=True)
def test_columns_are_ones_own_and_kept(qapp: QApplication, run: Run, tmp_path: Path) -> None:
    """Which are shown, their order, their width and what is sorted by; reset has them as at first.

    The menu key's menu has them too; what a row is known by can't be hidden.
    """

    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        await stage.open()
        peers = stage.window.peers
        header = peers.table.horizontalHeader()
        name, _, address = peers.columns.actions[:3]
        assert not name.isEnabled()
        menus = [each for each in peers.table.findChildren(QMenu) if address in each.actions()]
        assert "Columns" in [menu.title() for menu in menus]
        address.trigger()
        assert header.isSectionHidden(Column.ADDRESS)
        header.moveSection(header.visualIndex(Column.QUEUE), 1)
        header.resizeSection(Column.ROOM, 155)
        peers.table.sortByColumn(Column.RATE, Qt.SortOrder.DescendingOrder)
        await stage.close()
        stage = Stage(qapp, tmp_path)
        await stage.open()
        peers = stage.window.peers
        header = peers.table.horizontalHeader()
        await until(lambda: header.sectionSize(Column.ROOM) == 155)
        assert header.isSectionHidden(Column.ADDRESS)
        header.customContextMenuRequested.emit(QPoint(5, 5))
        (menu,) = header.findChildren(QMenu)
        assert menu.isVisible()
        assert [each.isChecked() for each in menu.actions()].count(False) == 1
        menu.close()
        assert header.visualIndex(Column.QUEUE) == 1
        assert header.sortIndicatorSection() == Column.RATE
        peers.columns.actions[Column.ADDRESS].trigger()
        assert not header.isSectionHidden(Column.ADDRESS)
        peers.columns.actions[Column.ADDRESS].trigger()
        stage.window.actions_.reset.trigger()
        assert not header.isSectionHidden(Column.ADDRESS)
        assert header.visualIndex(Column.STATE) == 1
        assert header.sortIndicatorSection() == Column.STATE
        await stage.close()

    run(test)
