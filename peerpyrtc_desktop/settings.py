"""What can be set, from the command line or from `PEERPYRTC_...` in the environment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import platformdirs
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

DEFAULT_PORT = 5000

Port = Annotated[int, Field(ge=0, le=65535)]


def default_data_dir() -> Path:
    """Where the platform keeps an application's data."""
    return Path(platformdirs.user_data_dir("peerpyrtc-desktop", appauthor=False))


class Settings(BaseSettings):
    """The settings of one host.

    `host` is the address HTTP listens on, "" for every one; `udp_port` is HTTP's number unless
    set; `rooms` are opened at the start; `names` are host names to answer to beside this
    machine's own; `data_dir` holds the host's key and the window's layout.
    """

    model_config = SettingsConfigDict(env_prefix="PEERPYRTC_")

    host: str = ""
    port: Port = DEFAULT_PORT
    udp_port: Port | None = None
    rooms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    data_dir: Path = Field(default_factory=default_data_dir)
    limits: Literal["on", "off"] = "on"
