"""What can be set, from the command line or from `PEERPYRTC_...` in the environment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

from peerpyrtc_desktop.paths import default_data_dir

DEFAULT_PORT = 5000

Port = Annotated[int, Field(ge=0, le=65535)]


class Settings(BaseSettings):
    """The settings of one host.

    `host` is the address HTTP listens on, "" for every one; `udp_port` is HTTP's number unless
    set; `rooms` are opened at the start; `names` are host names to answer to beside this
    machine's own; `offer_addresses` are further "address" or "address:port" to offer for UDP (a
    forwarded port), `hide_addresses` those of this machine not to offer; `engine` is what moves
    the data; `guest_rooms` says whether guests may open rooms; `board_clear` says who clears a
    whiteboard; `data_dir` holds the host's key and the window's layout.
    """

    model_config = SettingsConfigDict(env_prefix="PEERPYRTC_")

    host: str = ""
    port: Port = DEFAULT_PORT
    udp_port: Port | None = None
    rooms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    data_dir: Path = Field(default_factory=default_data_dir)
    limits: Literal["on", "off"] = "on"
    offer_addresses: tuple[str, ...] = ()
    hide_addresses: tuple[str, ...] = ()
    engine: Literal["fast", "plain"] = "fast"
    guest_rooms: Literal["on", "off"] = "on"
    board_clear: Literal["everyone", "host"] = "host"
