"""Hosting without a window: `peerpyrtc-desktop serve`. Loads no Qt."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import segno
import typer

from peerpyrtc_desktop import journal, troubles
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.compose import quick_loop
from peerpyrtc_desktop.core.errors import CannotHost
from peerpyrtc_desktop.last_run import CRASH, LastRun
from peerpyrtc_desktop.options import BadSetting
from peerpyrtc_desktop.runtime import descriptors
from peerpyrtc_desktop.settings import Settings, load, strange_variables
from peerpyrtc_desktop.store.data_dir import DataDir


def run_given(given: Mapping[str, Any], *, room: str = "") -> int:
    """Host with the settings that were given, and the others; `room` is open if they name none.

    Until SIGTERM or SIGINT; returns the process's exit status. What keeps it from hosting is told
    in a line: a setting that can't be with status 2, what this machine refuses with 1.
    """
    try:
        settings = load(given, lambda line: typer.echo(line, err=True))
    except BadSetting as fault:
        return _complain(str(fault), status=2)
    for line in strange_variables():
        typer.echo(line, err=True)
    return run_server(settings, room=room)


def run_server(settings: Settings, *, room: str = "") -> int:
    """Host until SIGTERM or SIGINT, and end at once at a second; returns the exit status."""
    journal.configure()
    descriptors.raise_limit()
    place, last_run = DataDir(settings.data_dir), LastRun(settings.data_dir)
    try:
        troubles.take(place)
        last_run.begin()
        last_run.settle()
        status = _run(settings, place, room, last_run)
        last_run.say_goodbye()
        return status
    except CannotHost as fault:
        return _complain(str(fault))
    finally:
        place.release()


def _run(settings: Settings, place: DataDir, room: str, last_run: LastRun) -> int:
    try:
        with asyncio.Runner(loop_factory=quick_loop()) as runner:
            return runner.run(_serve(settings, place, room, last_run))
    except CannotHost as fault:
        return _complain(str(fault))
    except asyncio.CancelledError:
        return 1
    except KeyboardInterrupt:  # where the loop can't take signals (Windows)
        return 0


async def _serve(settings: Settings, place: DataDir, room: str, last_run: LastRun) -> int:
    stopped = asyncio.Event()
    loop, whole = asyncio.get_running_loop(), asyncio.current_task()

    def stop() -> None:
        if stopped.is_set() and whole is not None:
            journal.warn("Ended at once, as it was told twice: what was said last may not be kept.")
            whole.cancel()
        stopped.set()

    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop)
    engine = Engine(settings, place=place, room=room)
    try:
        await engine.start()
        if last_run.crashed:
            left = settings.data_dir / CRASH if last_run.has_left else None
            typer.echo(_without_goodbye(left, engine), err=True)
        _greet(engine)
        await stopped.wait()
    finally:
        await engine.close()
    return 0


def _complain(words: str, status: int = 1) -> int:
    typer.echo(words, err=True)
    return status


def _without_goodbye(left: Path | None, engine: Engine) -> str:
    """That it crashed last time; `left` is the file of what it left then, if it left something."""
    again = "; the same rooms are open again." if engine.keeps else "."
    where = "" if left is None else f" What it left is in {left}."
    return f"The program ended without a goodbye last time{again}{where}"


def _greet(engine: Engine) -> None:
    """Say where guests join. It answers by now."""
    if engine.notice:
        typer.echo(engine.notice, err=True)
    addresses = engine.addresses()
    typer.echo("Guests join in their browser at:")
    for address in addresses:
        typer.echo(f"  {address.url}  ({address.label})")
    if sys.stdout.isatty():
        segno.make(addresses[0].url, error="m").terminal(compact=True)
    sys.stdout.flush()
