"""A loop that Qt and asyncio share, and a panel in it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from peerpyrtc_desktop.gui import panel
from peerpyrtc_desktop.gui.lean_loop import LeanLoop
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.runtime.commands.command import Command, R
from tests.gui.fakes import FakeControl
from tests.gui.screen import active_window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# These want a real screen, and get several: see `test_real_windows.py`.
collect_ignore = [] if os.environ["QT_QPA_PLATFORM"] == "xcb" else ["real"]

PATIENCE = 600.0
"""Seconds; only a hang is ended by it. A minute of forty guests is half a minute's work by itself,
and takes two beside what else a busy machine has to do."""

T = TypeVar("T", bound=QDialog)

Run = Callable[[Callable[[], Awaitable[None]]], None]


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen plugin can't hint sizes nor bring forward, and says so for each window."""
    ignored = r"This plugin does not support (propagateSizeHints|raise)\(\)"
    item.add_marker(pytest.mark.qt_log_ignore(ignored, extend=True))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The light look."""
    made = Look(qapp, Scheme.LIGHT)
    yield made
    made.close()


@pytest.fixture
def run(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a test's coroutine in the loop of the product, and checks that no task outlives it."""
    # A busy machine may take longer than people would wait.
    for patience in ("_STOP", "_KEEP"):
        monkeypatch.setattr(panel, patience, 60)
    qapp.setQuitOnLastWindowClosed(False)
    loop = LeanLoop(qapp)
    asyncio.set_event_loop(loop)

    async def whole(work: Callable[[], Awaitable[None]]) -> None:
        async with asyncio.timeout(PATIENCE):
            await work()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    def runs(work: Callable[[], Awaitable[None]]) -> None:
        loop.run_until_complete(whole(work))

    yield runs
    loop.close()
    asyncio.set_event_loop(None)
    # A window that lives on is styled anew with each look that a later test makes.
    for widget in qapp.topLevelWidgets():
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Stage:
    """A panel of the real Hub with its guests, and ways to wait for what it shows."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.panel = Panel(app, folder, scheme=Scheme.LIGHT)
        self.window = self.panel.window
        self.control = FakeControl()
        self.guests = self.control.guests

    async def open(self) -> None:
        """Show the window and host."""
        self.window.show()
        self.panel.attach(self.control)
        await self.panel.commands.start()
        self.flush()

    async def close(self) -> None:
        """Close the window. Nothing may have gone wrong in the rooms."""
        await self.panel.close()
        assert self.guests.host.faults == []

    async def command(self, command: Command[R]) -> R:
        """The host does something, by another way than this panel."""
        return await self.control.host.execute(command)

    async def focus(self) -> None:
        """The window has the keys: a display server takes its time to give them."""
        self.window.activateWindow()
        await until(self.window.isActiveWindow)
        if QApplication.platformName() == "xcb":
            # The window manager learns of it by itself, and its own keys mean whom it knows.
            await until(lambda: active_window() == int(self.window.winId()))

    async def settle(self) -> None:
        """What was commanded is done."""
        for _ in range(3):
            await asyncio.sleep(0)

    def flush(self) -> None:
        """What has happened stands in the tables."""
        assert self.panel.bridge is not None
        self.panel.bridge.flush()

    def names(self) -> list[str]:
        """Who stands in the peer table."""
        return sorted(peer.id for peer in self.panel.models.peers.everyone())

    def texts(self) -> list[str]:
        """What the log shows."""
        log = self.panel.models.log
        return [log.row(position).text for position in range(log.rowCount())]


async def until(happened: Callable[[], object]) -> None:
    """Wait for a condition; the test's own deadline bounds it, and then it says what is there."""
    try:
        while not happened():
            await asyncio.sleep(0.01)
    except asyncio.CancelledError as fault:
        fault.add_note(_scene())
        raise


def _scene() -> str:
    """The windows that are open, and who has the keys: by Qt, and by the window manager."""
    lines = [
        f"{type(window).__name__} {window.windowTitle()!r} {window.geometry().getRect()}"
        f"{' active' if window.isActiveWindow() else ''}{' modal' if window.isModal() else ''}"
        for window in QApplication.topLevelWidgets()
        if window.isVisible()
    ]
    lines.append(f"keys go to {QApplication.focusWidget()!r}")
    if QApplication.platformName() == "xcb":
        own = {int(window.winId()): window for window in QApplication.topLevelWidgets()}
        lines.append(f"the window manager's: {own.get(active_window())!r}")
    return "\n".join(lines)


async def turns(count: int = 1) -> None:
    """Let Qt serve what waits for it, so many times.

    Not by `processEvents`: the Hub's own tasks would run inside the test's, which asyncio forbids.
    """
    for _ in range(count):
        served = asyncio.Event()
        QTimer.singleShot(0, served.set)
        await served.wait()


def press(action: QAction) -> None:
    """As by its button or key."""
    assert action.isEnabled()
    action.trigger()


def dialog(stage: Stage, kind: type[T]) -> T:
    """The one of its kind that is open."""
    (found,) = stage.window.findChildren(kind)
    return found


def labels(parent: QObject) -> list[QLabel]:
    """Every label in a window or dialog."""
    return parent.findChildren(QLabel)


@pytest.fixture
def on_stage(qapp: QApplication, run: Run, tmp_path: Path) -> Callable[..., None]:
    """Plays a test with an open panel, and closes it after."""

    def play(test: Callable[[Stage], Awaitable[None]]) -> None:
        async def whole() -> None:
            stage = Stage(qapp, tmp_path)
            await stage.open()
            try:
                await test(stage)
            finally:
                await stage.close()

        run(whole)

    return play
