"""The panel as a whole: models, window, commands and, once the engine is there, the bridge."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui import layout, words
from peerpyrtc_desktop.gui.bridge import Bridge, Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.main_window import MainWindow
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.runtime.ports.control import ServerControl

# asyncio is imported when the window stands (see `loop`).
if TYPE_CHECKING:
    import asyncio

    from peerpyrtc_desktop.gui.summons import Summons
    from peerpyrtc_desktop.runtime.tasks import Tasks

_log = logging.getLogger(__name__)

_STOP = 2.5
"""Seconds the engine gets to stop."""

_KEEP = 5.5
"""Seconds more that it gets to keep what was said last, if the disk is slow."""


class Panel(QObject):
    """Make it, show `window`, `attach` the engine when it is loaded, and in the end `close`.

    It keeps its layout in `settings_dir`, if by then that `is_ours`.
    """

    def __init__(
        self,
        app: QApplication,
        settings_dir: Path,
        *,
        scheme: Scheme | None = None,
        is_ours: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        settings = layout.Settings(settings_dir, is_ours)
        self.look = Look(app, scheme or _kept_scheme(settings.value("look/scheme")))
        self.models = Models(RoomsModel(self.look), PeersModel(self.look), LogModel(self.look))
        self._tasks: Tasks | None = None
        self.commands = Commands()
        self.window = MainWindow(self.models, self.commands, self.look, settings)
        self.bridge: Bridge | None = None
        self._folder = settings_dir
        self._summons: Summons | None = None
        self._forget: Callable[[], None] = lambda: None
        self._closing = False

    def begin(self, load: Callable[[], Awaitable[ServerControl]]) -> asyncio.Task[None]:
        """Load the engine, attach it and host. What fails is told in the window, and tried anew."""
        from peerpyrtc_desktop.runtime.tasks import Tasks

        async def bring() -> None:
            self.attach(await load())
            # The folder is ours by now: whoever starts a second panel shall see this one.
            from peerpyrtc_desktop.gui.summons import Summons

            self._summons = Summons(self.window, self._folder)

        self._tasks = Tasks(self._on_fault)
        self.commands.prepare(self._tasks, bring)
        return self.commands.start()

    def attach(self, control: ServerControl) -> None:
        """Show this engine's rooms. Needs the running loop to start and stop it."""
        from peerpyrtc_desktop.runtime.tasks import Tasks

        self._tasks = self._tasks or Tasks(self._on_fault)
        self.bridge = Bridge(control.host, self.models)
        self.window.follow(self.bridge)
        self.window.undoing.follow(control.host)
        self.window.card_acts.follow(control.host)
        self.window.waiting_acts.follow(control.host)
        self.window.presets.follow(control.host)
        self.window.announcements.follow(control.host)
        self._forget = control.program.faults.connect(self.window.diagnosing.faults.note)
        self.window.board_acts.follow(control.host)
        self.window.stage_acts.follow(control.host)
        self.commands.attach(control, self._tasks)

    async def close(self) -> None:
        """Stop hosting, show the last of it, close the window.

        Takes 3 s at the most, and up to 5 more where the disk is slow.
        """
        import asyncio

        if self._closing:
            return
        self._closing = True
        self.window.setEnabled(False)
        self.window.diagnosing.end()
        self.window.card_acts.keep()
        try:
            async with asyncio.timeout(_STOP):
                await self.commands.close()
            async with asyncio.timeout(_KEEP):
                await self.commands.keep()
        except TimeoutError:
            _log.warning("hosting did not end in time")
        if self._tasks is not None:
            await self._tasks.close()
        if self.bridge is not None:
            self.bridge.close()
        if self._summons is not None:
            self._summons.close()
        self._forget()
        self.window.let_go()
        self.look.close()

    def _on_fault(self, fault: BaseException) -> None:
        _log.error("a task of the panel failed", exc_info=fault)
        self.window.notice.tell(words.fault(fault), "danger")
        if not isinstance(fault, OSError):  # the system's own words say enough
            self.window.diagnosing.faults.note(fault)


def _kept_scheme(kept: object) -> Scheme:
    return next((scheme for scheme in Scheme if scheme == kept), Scheme.SYSTEM)
