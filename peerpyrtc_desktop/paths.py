"""Where the program keeps what it keeps."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def default_data_dir() -> Path:
    """`PEERPYRTC_DATA_DIR`, or else where the platform keeps an application's data."""
    named = os.environ.get("PEERPYRTC_DATA_DIR")
    if named:
        return Path(named).expanduser()
    return Path(platformdirs.user_data_dir("peerpyrtc-desktop", appauthor=False))
