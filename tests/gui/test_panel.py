"""The panel's life: it closes cleanly whatever the engine does, and remembers its layout."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Scheme
from tests.gui.conftest import Run, Stage
from tests.gui.fakes import FakeControl


def test_the_window_goes_after_the_engine_has_stopped(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        await stage.open()
        wanted = asyncio.Event()
        stage.window.close_wanted.connect(wanted.set)
        stage.window.close()
        assert wanted.is_set()
        assert stage.window.isVisible()
        stage.host.join("ann")
        await stage.panel.close()
        await stage.panel.close()
        assert not stage.window.isVisible()
        assert stage.control.stops == 1
        assert stage.control.closes == 1
        assert stage.names() == []

    run(test)


class _Stuck(FakeControl):
    async def stop(self) -> None:
        await asyncio.Event().wait()


class _Slow(FakeControl):
    async def start(self) -> None:
        await asyncio.sleep(0.2)
        await super().start()


def _closes(control: FakeControl, act: Callable[[Panel], Awaitable[None]]) -> Callable[..., None]:
    def test(qapp: QApplication, run: Run, folder: Path) -> None:
        async def whole() -> None:
            panel = Panel(qapp, folder)
            panel.window.show()
            panel.attach(control)
            await act(panel)
            began = monotonic()
            await panel.close()
            assert monotonic() - began < 3
            assert not panel.window.isVisible()

        run(whole)

    return test


def test_an_engine_that_never_stops_does_not_hold_the_window(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    async def start(panel: Panel) -> None:
        await panel.commands.start()

    _closes(_Stuck(), start)(qapp, run, tmp_path)


def test_closing_while_hosting_starts_stops_it_after(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    control = _Slow()

    async def begin(panel: Panel) -> None:
        panel.commands.start()
        await asyncio.sleep(0)
        assert panel.commands.hosting is Hosting.STARTING

    _closes(control, begin)(qapp, run, tmp_path)
    assert not control.hosting


def test_it_closes_before_the_engine_is_there(qapp: QApplication, run: Run, tmp_path: Path) -> None:
    async def test() -> None:
        panel = Panel(qapp, tmp_path)
        panel.window.show()
        await panel.close()

    run(test)


def test_a_fault_of_the_engine_is_shown_and_logged(
    qapp: QApplication, run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        stage.window.show()
        stage.panel.attach(stage.control)
        stage.control.fault = RuntimeError("broken <b>inside</b>")
        with pytest.raises(RuntimeError):
            await stage.panel.commands.start()
        assert stage.panel.commands.hosting is Hosting.FAILED
        await asyncio.sleep(0)
        assert stage.window.notice.words == "broken <b>inside</b>"
        assert "a task of the panel failed" in caplog.text
        await stage.panel.close()

    run(test)


def test_the_layout_and_the_look_are_kept(qapp: QApplication, run: Run, tmp_path: Path) -> None:
    async def test() -> None:
        first = Panel(qapp, tmp_path)
        first.window.show()
        first.window.actions_.scheme[Scheme.DARK].trigger()
        first.window.peers.table.horizontalHeader().moveSection(0, 3)
        first.window.rooms_dock.hide()
        first.window.actions_.activity.setChecked(False)
        await first.close()
        second = Panel(qapp, tmp_path)
        assert second.look.dark
        assert second.window.peers.table.horizontalHeader().visualIndex(0) == 3
        assert second.window.rooms_dock.isHidden()
        assert not second.models.log.filter.activity
        second.window.actions_.reset.trigger()
        assert second.window.peers.table.horizontalHeader().visualIndex(0) == 0
        assert not second.window.rooms_dock.isHidden()
        await second.close()

    run(test)


def test_a_spoilt_settings_file_is_no_obstacle(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "panel.ini").write_text(
        "[layout]\nversion=1\ndocks=nonsense\n[look]\nscheme=pink\n"
    )

    async def test() -> None:
        panel = Panel(qapp, tmp_path)
        await panel.close()

    run(test)
