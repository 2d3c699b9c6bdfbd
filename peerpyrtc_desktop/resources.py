"""Where the files lie that come with the program: pages, icons, themes.

In a checkout `webclient/` and `resources/` stand beside the package; in the wheel, inside it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec

_PACKAGE = Path(__file__).resolve().parent


def _find(name: str) -> Path:
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def webclient() -> Path:
    """The folder with `lib/` and `pages/`."""
    return _find("webclient")


def resources() -> Path:
    """The folder with `icons/` and `themes/`."""
    # In the wheel the folder is `_resources`: this module has the name already.
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


class Tokens(msgspec.Struct, frozen=True):
    """The look, from `themes/tokens.json`: colours by name for each theme, 12 name hues, sizes.

    Colours are `#rrggbb`; sizes are in CSS pixels.
    """

    light: dict[str, str]
    dark: dict[str, str]
    hues: dict[str, tuple[str, ...]]
    sizes: dict[str, int]


@cache
def tokens() -> Tokens:
    """The one set of tokens that the panel and the pages are made from."""
    path = resources() / "themes" / "tokens.json"
    return msgspec.json.decode(path.read_bytes(), type=Tokens)
