"""How one HTTP door is set up."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from peerpyrtc_desktop.web.bounds import Bounds


def _untold(address: str) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True)
class DoorConfig:
    """`names` are the host names it answers to, beside addresses; in lower case.
    `allow_origins` are other sites whose pages may join, as browsers write them;
    `proxies` are addresses and networks whose `X-Forwarded-*` hold, and `prefix` is the path that
    they have us under, such as "/chat".

    `built` says whether pages are served as they are built, or as their modules. `bounds` None is
    what the process has descriptors for. `rated` False: no limit on how often one may ask;
    `guests_per_address` is how many of one address a room takes, if that
    isn't as usual. `asked` is told of each request from which address it came.
    """

    names: Collection[str] = ()
    allow_origins: Collection[str] = ()
    proxies: Collection[str] = ()
    prefix: str = ""
    built: bool = True
    bounds: Bounds | None = None
    rated: bool = True
    guests_per_address: int | None = None
    asked: Callable[[str], None] = _untold
