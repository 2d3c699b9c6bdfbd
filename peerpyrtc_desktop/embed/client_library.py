"""The client library's files, for your program to serve."""

from __future__ import annotations

from pathlib import Path

from peerpyrtc_desktop import resources


def client_library() -> Path:
    """The folder to serve under `/peerpyrtc_client/`: ES modules, `myrtclib.js` among them."""
    return resources.webclient() / "lib"
