"""The panel's life: it closes cleanly whatever the engine does, and remembers its layout."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import PeerLeft
from peerpyrtc_desktop.gui import panel
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
        await stage.guests.join("ann")
        await stage.close()
        await stage.close()
        assert not stage.window.isVisible()
        assert stage.control.stops == 1
        assert stage.control.closes == 1
        (left,) = stage.guests.host.of(PeerLeft)
        assert left.reason is Reason.SERVER_SHUTDOWN
        assert stage.names() == []

    run(test)


class _Stuck(FakeControl):
    async def stop(self) -> None:
        await asyncio.Event().wait()


def test_an_engine_that_never_stops_does_not_hold_the_window(
    qapp: QApplication,
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(panel, "_STOP", 0)

    async def test() -> None:
        control = _Stuck()
        made = Panel(qapp, tmp_path)
        made.window.show()
        made.attach(control)
        await made.commands.start()
        await made.close()
        assert not made.window.isVisible()
        assert "hosting did not end in time" in caplog.text
        await control.host.stop()

    run(test)


def test_closing_while_hosting_starts_stops_it_after(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        stage.control.gate.clear()
        stage.window.show()
        stage.panel.attach(stage.control)
        stage.panel.commands.start()
        await stage.settle()
        assert stage.panel.commands.hosting is Hosting.STARTING

        async def started() -> None:
            await stage.settle()
            assert stage.window.isVisible()
            stage.control.gate.set()

        await asyncio.gather(stage.close(), started())
        assert not stage.window.isVisible()
        assert (stage.control.stops, stage.control.hosting) == (1, False)

    run(test)


def test_it_closes_before_the_engine_is_there(qapp: QApplication, run: Run, tmp_path: Path) -> None:
    async def test() -> None:
        made = Panel(qapp, tmp_path)
        made.window.show()
        await made.close()

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
        await stage.close()

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
        made = Panel(qapp, tmp_path)
        await made.close()

    run(test)
