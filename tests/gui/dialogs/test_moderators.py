"""Who moderates, at the window: links and those who came by one, taken away and given back."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.dialogs.moderator_link import ModeratorLink
from peerpyrtc_desktop.gui.dialogs.moderators import ModeratorList
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator, RevokeInvite
from tests.gui.conftest import Stage, dialog, press, until
from tests.gui.samples import ADDRESS

Play = Callable[..., None]


def opened(stage: Stage) -> ModeratorList:
    press(stage.window.actions_.moderators)
    return dialog(stage, ModeratorList)


def cells(shown: ModeratorList, row: int) -> list[str]:
    """But the times."""
    found = (shown.table.item(row, column) for column in (0, 1, 2, 5))
    return ["" if each is None else each.text() for each in found]


def test_links_and_who_came_by_them(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        shown = opened(stage)
        assert "Nobody moderates but you" in shown.said.text()
        assert not shown.remove.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        token = await stage.command(InviteModerator(("lobby",), note="the desk"))
        await stage.command(InviteModerator())
        await until(lambda: shown.table.rowCount() == 2)
        assert cells(shown, 0) == ["the desk", "link, not used yet", "lobby", ""]
        assert cells(shown, 1) == ["whoever opens it", "link, not used yet", "all", ""]
        await stage.guests.host.join(
            "Mia", remote=ADDRESS, device="Mia's browser", hello={"invite": token}
        )
        await until(lambda: cells(shown, 0) == ["Mia", "moderator", "lobby", "lobby"])
        if folder := os.environ.get("PICTURES"):
            shown.grab().save(str(Path(folder) / "moderators.png"))
        await stage.command(Rename("lobby", "Mia", "Miriam"))
        await until(lambda: cells(shown, 0) == ["Miriam", "moderator", "lobby", "lobby"])
        shown.table.setCurrentCell(0, 0)
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await until(lambda: stage.control.host.moderators() == ())
        await until(lambda: shown.table.rowCount() == 1)
        press(stage.window.actions_.undo)
        await until(lambda: len(stage.control.host.moderators()) == 1)
        await until(lambda: shown.table.rowCount() == 2)
        shown.table.setCurrentCell(1, 0)
        shown.remove.click()
        await until(lambda: stage.control.host.invites() == ())

    on_stage(test)


def test_a_link_is_made_from_there(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        shown = opened(stage)
        shown.invite.click()
        made = dialog(stage, ModeratorLink)
        made.make.click()
        await until(lambda: made.link.text())
        made.close()
        await until(lambda: shown.table.rowCount() == 1)

    on_stage(test)


def test_a_key_that_is_kept_down_takes_one_away(on_stage: Play) -> None:
    """Whoever is selected after that was not meant; nor are two links made by a double click."""

    async def test(stage: Stage) -> None:
        for note in ("one", "two", "three"):
            await stage.command(InviteModerator(("lobby",), note=note))
        shown = opened(stage)
        await until(lambda: shown.table.rowCount() == 3)
        shown.table.setCurrentCell(0, 0)
        for again in (False, True, True):
            QApplication.sendEvent(shown.table, delete(again=again))
            await stage.settle()
        await until(lambda: shown.table.rowCount() == 2)
        shown.invite.setFocus()
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(shown.invite, left)
        QTest.mouseDClick(shown.invite, left)
        QTest.mouseRelease(shown.invite, left)
        dialog(stage, ModeratorLink).make.click()
        await until(lambda: len(stage.control.host.invites()) == 3)

    on_stage(test)


def test_who_goes_elsewhere_hands_the_place_to_nobody(on_stage: Play) -> None:
    """Del was meant for that one; an arrow, and it means another."""

    async def test(stage: Stage) -> None:
        for note in ("one", "two", "three"):
            await stage.command(InviteModerator(("lobby",), note=note))
        shown = opened(stage)
        await until(lambda: shown.table.rowCount() == 3)
        assert shown.remove.isEnabled()
        shown.table.setCurrentCell(1, 0)
        (gone,) = [each for each in stage.control.host.invites() if each.note == "two"]
        await stage.command(RevokeInvite(gone.id))
        await until(lambda: shown.table.rowCount() == 2)
        assert not shown.remove.isEnabled()
        QTest.keyClick(shown.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert len(stage.control.host.invites()) == 2
        QTest.keyClick(shown.table, Qt.Key.Key_Down)
        assert shown.remove.isEnabled()

    on_stage(test)


def delete(*, again: bool) -> QKeyEvent:
    """Del, pressed or kept down."""
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, none, "", again)


def test_what_is_gone_already_is_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(InviteModerator())
        shown = opened(stage)
        (invite,) = stage.control.host.invites()
        shown.leave()  # it hears of nothing more
        await stage.command(RevokeInvite(invite.id))
        shown.remove.click()
        await until(lambda: "was used, or taken back" in shown.said.text())
        assert shown.table.rowCount() == 0

    on_stage(test)
