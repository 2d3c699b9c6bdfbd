"""Hosting without a window: `peerpyrtc-desktop serve`. Loads no Qt."""

from __future__ import annotations

import asyncio
import errno
import signal
import sys

import segno
import typer

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.compose import quick_loop
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime import descriptors
from peerpyrtc_desktop.settings import Settings


def run_server(settings: Settings) -> int:
    """Host until SIGTERM or SIGINT; returns the process's exit status."""
    journal.configure()
    descriptors.raise_limit()
    try:
        with asyncio.Runner(loop_factory=quick_loop()) as runner:
            return runner.run(_serve(settings))
    except KeyboardInterrupt:  # where the loop can't take signals (Windows)
        return 0


async def _serve(settings: Settings) -> int:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stopped.set)
    try:
        engine = Engine(settings)
        await engine.start()
    except Refused as refused:
        return _complain(f"A room could not be opened: {refused.text}")
    except ValueError as fault:
        return _complain(f"A setting is wrong: {fault}.")
    except OSError as fault:
        return _complain(_words_for(fault, settings))
    try:
        _greet(engine)
        await stopped.wait()
    finally:
        await engine.stop()
    return 0


def _words_for(fault: OSError, settings: Settings) -> str:
    if fault.errno == errno.EADDRINUSE:
        return f"Port {settings.port} is in use (TCP or UDP). Choose another one with --port."
    if fault.errno == errno.EADDRNOTAVAIL:
        return f"{settings.host!r} is not an address of this machine."
    return f"Can't start: {fault.strerror or fault}."


def _complain(words: str) -> int:
    typer.echo(words, err=True)
    return 1


def _greet(engine: Engine) -> None:
    """Say where guests join. It answers by now."""
    addresses = engine.addresses()
    typer.echo("Guests join in their browser at:")
    for address in addresses:
        typer.echo(f"  {address.url}  ({address.label})")
    if sys.stdout.isatty():
        segno.make(addresses[0].url, error="m").terminal(compact=True)
    sys.stdout.flush()
