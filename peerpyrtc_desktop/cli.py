"""The command line: the panel without a command, `serve` without a window."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

import typer

from peerpyrtc_desktop.settings import Settings

LOBBY = "lobby"
"""The room that the panel opens."""

app = typer.Typer(
    add_completion=False,
    help="Host and moderate chat rooms on your local network.",
    pretty_exceptions_enable=False,
)


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


HostOption = Annotated[
    str | None, typer.Option("--host", help="Address for HTTP; every one by default.")
]
PortOption = Annotated[
    int | None, typer.Option("--port", min=0, max=65535, help="TCP port; 5000 by default.")
]
UdpPortOption = Annotated[
    int | None,
    typer.Option(
        "--udp-port", min=0, max=65535, help="UDP port; the TCP port's number by default."
    ),
]
RoomOption = Annotated[
    list[str] | None, typer.Option("--room", help="A room to open; may be given several times.")
]
DataDirOption = Annotated[
    Path | None, typer.Option("--data-dir", help="Folder for the host's key and settings.")
]
LimitsOption = Annotated[
    Switch | None,
    typer.Option("--limits", help="off: no limits on rate, rooms and joins, for benchmarks."),
]


def _settings(**given: object) -> Settings:
    """Settings from the command line, then the environment, then the defaults."""
    return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]


@app.callback(invoke_without_command=True)
def panel(
    context: typer.Context,
    host: HostOption = None,
    port: PortOption = None,
    udp_port: UdpPortOption = None,
    room: RoomOption = None,
    data_dir: DataDirOption = None,
    show_version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Open the panel, hosting the room `lobby`."""
    if show_version:
        typer.echo(_version())
        return
    if context.invoked_subcommand is not None:
        return
    settings = _settings(
        host=host,
        port=port,
        udp_port=udp_port,
        rooms=tuple(room) if room else (LOBBY,),
        data_dir=data_dir,
    )
    if not _has_display():
        typer.echo("There is no display here: hosting without a window. Ctrl+C ends it.")
        from peerpyrtc_desktop.serve import run_server

        raise typer.Exit(run_server(settings))
    from peerpyrtc_desktop.gui.loop import run_panel

    raise typer.Exit(run_panel(lambda: _load_engine(settings), settings_dir=settings.data_dir))


@app.command()
def serve(
    host: HostOption = None,
    port: PortOption = None,
    udp_port: UdpPortOption = None,
    room: RoomOption = None,
    data_dir: DataDirOption = None,
    limits: LimitsOption = None,
) -> None:
    """Host without a window."""
    from peerpyrtc_desktop.serve import run_server

    settings = _settings(
        host=host,
        port=port,
        udp_port=udp_port,
        rooms=tuple(room) if room else None,
        data_dir=data_dir,
        limits=limits.value if limits else None,
    )
    raise typer.Exit(run_server(settings))


def _load_engine(settings: Settings):  # type: ignore[no-untyped-def]
    # Imported when the window stands: aiohttp and aiortc take as long again as Qt.
    from peerpyrtc_desktop.app import Engine

    return Engine(settings, seek_port=True)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _version() -> str:
    try:
        return version("peerpyrtc-desktop")
    except PackageNotFoundError:
        return "from a checkout"


def main() -> None:
    """The command `peerpyrtc-desktop`."""
    app(prog_name="peerpyrtc-desktop")
