"""Where the program keeps what it keeps."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def without_home(text: str) -> str:
    """A text with the person's own folder as `~` in its paths.

    In a container that folder may be the root, which every path begins with: it names nobody.
    """
    try:
        home = Path.home()
    except RuntimeError:  # nobody has that number, and no variable says
        return text
    if home == Path(home.anchor):
        return text
    return "~" if text == str(home) else text.replace(f"{home}{os.sep}", f"~{os.sep}")


def default_data_dir() -> Path:
    """`PEERPYRTC_DATA_DIR`, or else where the platform keeps an application's data."""
    named = os.environ.get("PEERPYRTC_DATA_DIR")
    if named:
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir("peerpyrtc-desktop", appauthor=False))
