"""The command line: the panel without a command, `serve` without a window."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peerpyrtc_desktop.panel import LOBBY, open_panel
from peerpyrtc_desktop.paths import default_data_dir

if TYPE_CHECKING:
    from peerpyrtc_desktop.settings import Settings

app = typer.Typer(
    add_completion=False,
    help="Host and moderate chat rooms on your local network.",
    pretty_exceptions_enable=False,
)


class Switch(StrEnum):
    """On or off."""

    ON = "on"
    OFF = "off"


class EngineName(StrEnum):
    """Which engine."""

    FAST = "fast"
    PLAIN = "plain"


class Clearing(StrEnum):
    """Who clears whiteboards."""

    EVERYONE = "everyone"
    HOST = "host"


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
    Path | None,
    typer.Option("--data-dir", help="Folder for the host's key and settings."),
]
LimitsOption = Annotated[
    Switch | None,
    typer.Option("--limits", help="off: no limits on rate, rooms and joins, for benchmarks."),
]
GuestRoomsOption = Annotated[
    Switch | None,
    typer.Option("--guest-rooms", help="off: only the host opens rooms. On by default."),
]
BoardClearOption = Annotated[
    Clearing | None,
    typer.Option("--board-clear", help="Who may clear a whiteboard; the host alone by default."),
]
OfferOption = Annotated[
    list[str] | None,
    typer.Option(
        "--offer-address", help="A further address[:port] for UDP to offer: a forwarded port."
    ),
]
HideOption = Annotated[
    list[str] | None,
    typer.Option("--hide-address", help="An address of this machine not to offer for UDP."),
]
EngineOption = Annotated[
    EngineName | None,
    typer.Option("--engine", help="plain: aiortc as it is, for comparison. fast by default."),
]


def _settings(**given: object) -> Settings:
    """Settings from the command line, then the environment, then the defaults."""
    from pydantic import ValidationError

    from peerpyrtc_desktop.settings import Settings

    known = {name: value for name, value in given.items() if value is not None}
    try:
        return Settings(**known)  # type: ignore[arg-type]
    except ValidationError as fault:
        first = fault.errors()[0]
        name = "_".join(str(part) for part in first["loc"])
        raise typer.BadParameter(f"{name}: {first['msg']}") from None


@app.callback(invoke_without_command=True)
def panel(
    context: typer.Context,
    host: HostOption = None,
    port: PortOption = None,
    udp_port: UdpPortOption = None,
    room: RoomOption = None,
    guest_rooms: GuestRoomsOption = None,
    board_clear: BoardClearOption = None,
    offer_address: OfferOption = None,
    hide_address: HideOption = None,
    engine: EngineOption = None,
    data_dir: DataDirOption = None,
    show_version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Open the panel, hosting the room `lobby`."""
    if show_version:
        typer.echo(_version())
        return
    if context.invoked_subcommand is not None:
        if any(
            value is not None
            for value in (host, port, udp_port, room, guest_rooms, board_clear, engine)
        ):
            raise typer.BadParameter(f"Options for {context.invoked_subcommand} come after it.")
        return
    folder = data_dir or default_data_dir()

    def settings() -> Settings:
        return _settings(
            host=host,
            port=port,
            udp_port=udp_port,
            rooms=tuple(room) if room else (LOBBY,),
            guest_rooms=guest_rooms.value if guest_rooms else None,
            board_clear=board_clear.value if board_clear else None,
            offer_addresses=tuple(offer_address) if offer_address else None,
            hide_addresses=tuple(hide_address) if hide_address else None,
            engine=engine.value if engine else None,
            data_dir=folder,
        )

    raise typer.Exit(open_panel(settings, folder))


@app.command()
def serve(
    host: HostOption = None,
    port: PortOption = None,
    udp_port: UdpPortOption = None,
    room: RoomOption = None,
    guest_rooms: GuestRoomsOption = None,
    board_clear: BoardClearOption = None,
    offer_address: OfferOption = None,
    hide_address: HideOption = None,
    engine: EngineOption = None,
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
        guest_rooms=guest_rooms.value if guest_rooms else None,
        board_clear=board_clear.value if board_clear else None,
        offer_addresses=tuple(offer_address) if offer_address else None,
        hide_addresses=tuple(hide_address) if hide_address else None,
        engine=engine.value if engine else None,
        data_dir=data_dir,
        limits=limits.value if limits else None,
    )
    raise typer.Exit(run_server(settings))


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("peerpyrtc-desktop")
    except PackageNotFoundError:
        return "from a checkout"


def run() -> None:
    """Parse the process's arguments and do what they say."""
    app(prog_name="peerpyrtc-desktop")
