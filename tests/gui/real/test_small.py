"""On a small screen of large letters each part has a place of its own, and all can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.exceptions import Exceptions
from peerpyrtc_desktop.gui.dialogs.measure import MeasureDialog
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.peers import BAN, EXCEPTIONS, TIMEOUT
from peerpyrtc_desktop.gui.verbs.verb import Verb
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from tests.gui.conftest import Stage, turns, until
from tests.gui.real import hand
from tests.runtime.fakes import event

Play = Callable[..., None]

NAMES = [f"Guest {n}" for n in range(1, 41)]


def place(part: QWidget) -> QRect:
    return QRect(part.mapToGlobal(part.rect().topLeft()), part.size())


def in_sight(window: QWidget, part: QWidget) -> bool:
    return place(window).contains(place(part))


def gone(stage: Stage, kind: type[QDialog]) -> bool:
    return not stage.window.findChildren(kind)


def test_dialogs_show_all_their_words(on_stage: Play) -> None:
    """Qt gives them two thirds of the screen at first, which cut words off."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        await stage.guests.join("ann")
        stage.flush()
        stage.window.peers.table.select([0])
        kinds: dict[Verb[Person], type[QDialog]] = {
            EXCEPTIONS: Exceptions,
            BAN: BanDialog,
            TIMEOUT: MeasureDialog,
        }
        for verb, kind in kinds.items():
            stage.window.actions_.for_peers[verb].trigger()
            await turns(20)
            (asked,) = stage.window.findChildren(kind)
            parts = [*asked.findChildren(QComboBox), *asked.findChildren(QPushButton)]
            parts += [each for each in asked.findChildren(QLabel) if not each.wordWrap()]
            for part in parts:
                if part.isVisible():
                    assert part.width() >= part.minimumSizeHint().width(), part
            asked.reject()
            await until(partial(gone, stage, kind))

    on_stage(test)


async def lively(stage: Stage) -> None:
    """Forty guests talk, and some of what they say waits."""
    await stage.focus()
    await stage.guests.join(*NAMES)
    for n in range(120):
        stage.guests.say(NAMES[n % 40], f"message {n} " + "words " * (n % 9))
    await stage.command(ApproveAll("lobby"))
    for n in range(6):
        stage.guests.send(NAMES[n], event(9_000 + n, {"text": f"waits {n}", "reply_to": None}))
    stage.flush()
    await until(stage.window.waiting_acts.pane.isVisible)
    await turns(60)


def test_no_part_lies_over_another_while_things_wait(on_stage: Play) -> None:
    """At the least height there is, where both lists share one place; made higher, as before."""

    async def test(stage: Stage) -> None:
        await lively(stage)
        window, pane = stage.window, stage.window.waiting_acts.pane
        window.resize(window.minimumSize())
        await until(lambda: window.size() == window.minimumSize())
        await turns(30)
        assert window.tabifiedDockWidgets(window.rooms_dock) == [window.peers_dock]
        parts = (
            *(window.menuBar(), window.tools, window.peers_dock, window.speak, window.status),
            *(pane.table, pane.approve, pane.deny, pane.mute, pane.ban),
            *(window.log.rooms, window.log.filter, window.log.view),
        )
        places = [place(part) for part in parts]
        for part, where in zip(parts, places, strict=True):
            assert place(window).contains(where), part
        for (part, one), (other, two) in combinations(zip(parts, places, strict=True), 2):
            assert not one.intersects(two), (part, other)
        for button in (pane.approve, pane.deny, pane.mute, pane.ban):
            assert button.width() >= button.minimumSizeHint().width(), button.text()
        for table in (pane.table, window.log.view, window.peers.table):
            row = table.verticalHeader().defaultSectionSize()
            assert table.viewport().height() >= row - 4, table.accessibleName()
            assert table.rowAt(row // 2) >= 0, table.accessibleName()
        if window.screen().availableGeometry().height() >= 700:
            window.resize(window.width(), 640)
            await until(lambda: window.tabifiedDockWidgets(window.rooms_dock) == [])
            await until(lambda: window.rooms_dock.y() < window.peers_dock.y())
            assert window.log.detail.isVisible()

    on_stage(test)


def test_both_lists_are_a_key_away_though_they_share_one_place(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await lively(stage)
        window = stage.window
        window.resize(window.minimumSize())
        await until(lambda: bool(window.tabifiedDockWidgets(window.rooms_dock)))
        tables = (window.rooms.table, window.peers.table)
        window.rooms.table.setFocus()
        for table in (*tables, tables[0]):
            await until(table.hasFocus)
            # Its tab is in front: all of it is on the screen.
            await until(partial(in_sight, window, table))
            hand.press("F6" if table is tables[0] else "shift+F6")
        await until(window.peers.table.hasFocus)

    on_stage(test)
