"""By keys alone: each pane, each control of the window and of every dialog, and back again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.gui.conftest import Stage, until
from tests.gui.real.hand import press
from tests.gui.real.test_every_dialog import askers, opened

Play = Callable[..., None]

MOST = 80
"""Steps of Tab; nothing here has as many controls."""


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def stops(window: QWidget) -> list[QWidget]:
    """What Tab must reach. Of radio buttons arrows reach the others; a list scrolls by itself."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not (isinstance(each, QRadioButton) and not each.isChecked())
        and not isinstance(each, QScrollArea | QLabel)
    ]


def name(widget: QWidget) -> str:
    """What a screen reader calls it."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


async def tabbed(window: QWidget) -> list[QWidget]:
    """Where Tab goes, until it is where it was."""
    first = focus()
    assert first is not None, window
    went = [first]
    if stops(window) == went:
        return went
    for _ in range(MOST):
        before = focus()
        press("Tab")
        await until(partial(_is_elsewhere, before))
        now = focus()
        if now is None or now is first:
            return went
        went.append(now)
    raise AssertionError(f"Tab comes back nowhere: {[name(each) for each in went]}")


def _is_elsewhere(before: QWidget | None) -> bool:
    return focus() is not before


def missed(window: QWidget, went: list[QWidget]) -> list[str]:
    return [f"{each!r} {name(each)}" for each in stops(window) if each not in went]


async def full(stage: Stage) -> None:
    """Two rooms, two guests, and one thing that waits."""
    await stage.command(OpenRoom("workshop"))
    await stage.guests.join("ann", "ben")
    stage.guests.say("ann", "hello")
    stage.guests.send("ben", {"type": "hand"})
    stage.flush()
    await stage.focus()
    stage.window.peers.table.setFocus()
    await until(stage.window.peers.table.hasFocus)


def test_f6_goes_round_all_panes(on_stage: Play) -> None:
    """Also through those that are shown later, each with a name; Shift+F6 goes back."""

    async def test(stage: Stage) -> None:
        await full(stage)
        window = stage.window
        for each in window.docks.late:
            window.docks.show(each)
            await until(lambda: window.docks.late[each].keys is not None)  # noqa: B023
            window.peers.table.setFocus()
            panes = window._panes()
            went: list[QWidget] = []
            for _ in panes:
                before = focus()
                press("F6")
                await until(partial(_is_elsewhere, before))
                went.append(focus() or window)
            assert set(went) == set(panes)
            window.docks.late[each].hide()
        window.peers.table.setFocus()
        await until(window.peers.table.hasFocus)
        panes = window._panes()
        assert {window.rooms.table, window.log.view, window.speak.line} < set(panes)
        for keys in ("F6", "shift+F6"):
            went = []
            for _ in panes:
                before = focus()
                press(keys)
                await until(partial(_is_elsewhere, before))
                went.append(focus() or window)
            assert set(went) == set(panes), keys
            assert window.peers.table.hasFocus()
        assert [pane for pane in panes if not name(pane)] == []

    on_stage(test)


def test_tab_reaches_all_of_the_window(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await full(stage)
        went = await tabbed(stage.window)
        assert missed(stage.window, went) == []
        assert [(each, each.parentWidget()) for each in went if not name(each)] == []

    on_stage(test)


def test_tab_reaches_all_of_every_dialog_and_esc_gives_the_keys_back(on_stage: Play) -> None:
    """What Return does where a field has the keys stays the same on the way."""

    async def test(stage: Stage) -> None:
        await full(stage)
        table = stage.window.peers.table
        for action in askers(stage):
            stage.window.rooms.table.select([0])
            table.setFocus()
            stage.window.peers.select([PeerKey("lobby", "ann")])
            assert action.isEnabled(), action.text()
            action.trigger()
            (shown,) = opened(stage)
            await until(shown.isActiveWindow)
            await until(focus)
            before = _default(shown)
            went = await tabbed(shown)
            assert missed(shown, went) == [], action.text()
            assert [each for each in went if not name(each)] == [], action.text()
            # Where it began isn't a button, or is the default itself.
            if not isinstance(focus(), QPushButton):
                assert _default(shown) == before, action.text()
            while opened(stage):
                count = len(opened(stage))
                press("Escape")
                await until(partial(_are_fewer, stage, count))
            await until(stage.window.isActiveWindow)
            await until(table.hasFocus)

    on_stage(test)


def _are_fewer(stage: Stage, than: int) -> bool:
    return len(opened(stage)) < than


def _default(shown: QDialog) -> list[str]:
    return [each.text() for each in shown.findChildren(QPushButton) if each.isDefault()]
