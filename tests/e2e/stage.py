"""The whole program in one process for the tests: a real window, its engine, browsers beside it.

The panel needs Qt's own thread; the browsers' drivers get threads of their own.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.gui.lean_loop import LeanLoop
from peerpyrtc_desktop.gui.models.log_rows import Row
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.settings import Settings

PATIENCE = 120.0
"""Seconds for one whole test; only a hang is stopped by it."""

T = TypeVar("T")


class Stage:
    """An open panel that hosts `lobby` (port 0: a free one), and ways to see and press it."""

    def __init__(self, app: QApplication, folder: Path, scheme: Scheme, port: int) -> None:
        settings = Settings(host="127.0.0.1", port=port, rooms=("lobby",), data_dir=folder)
        self.engine = Engine(settings)
        self.panel = Panel(app, folder, scheme=scheme)
        self.window = self.panel.window

    async def open(self) -> None:
        """Show the window and host."""
        self.window.show()
        self.panel.attach(self.engine)
        await self.panel.commands.start()

    @property
    def url(self) -> str:
        """The home page's address, without the closing slash."""
        return f"http://127.0.0.1:{self.engine.port}"

    def names(self) -> list[str]:
        """Who stands in the peer table."""
        return sorted(peer.id for peer in self.panel.models.peers.everyone())

    def log(self) -> list[Row]:
        """What the log shows."""
        model = self.panel.models.log
        return [model.row(position) for position in range(model.rowCount())]

    def said(self, sender: str, text: str) -> bool:
        """Whether this stands in the log."""
        return any(row.sender == sender and row.text == text for row in self.log())

    def announce(self, text: str) -> None:
        """Type an announcement as a person would: Ctrl+B, the words, Enter."""
        line = self.window.speak.line
        line.setFocus()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def press_delete_on(self, room: str, peer_id: str) -> None:
        """Select a peer's row and press Del."""
        table = self.window.peers.table
        self.window.peers.select((PeerKey(room, peer_id),))
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Delete)


async def until(happened: Callable[[], object]) -> None:
    """Wait for a condition; the test's own deadline bounds it."""
    while not happened():
        await asyncio.sleep(0.02)


def play(
    app: QApplication,
    folder: Path,
    test: Callable[[Stage], Awaitable[None]],
    scheme: Scheme = Scheme.LIGHT,
    *,
    port: int = 0,
) -> None:
    """Run a test on an open panel; afterwards nothing of it may be left in the loop."""
    app.setQuitOnLastWindowClosed(False)
    loop = LeanLoop(app)
    asyncio.set_event_loop(loop)

    async def whole() -> None:
        async with asyncio.timeout(PATIENCE):
            stage = Stage(app, folder, scheme, port)
            await stage.open()
            try:
                await test(stage)
            finally:
                await stage.panel.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    try:
        loop.run_until_complete(whole())
    finally:
        loop.close()
        asyncio.set_event_loop(None)


class Beside:
    """A thread of its own for a browser's driver, which blocks or wants another loop."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "browser")

    def do(self, work: Callable[..., T], *arguments: Any) -> asyncio.Future[T]:
        """Start `work` there; the panel goes on meanwhile."""
        return asyncio.get_running_loop().run_in_executor(self._pool, work, *arguments)

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown()
