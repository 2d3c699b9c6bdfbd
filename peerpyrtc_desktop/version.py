"""The program's version, which pyproject.toml says."""

from __future__ import annotations

from pathlib import Path

_PROJECT = Path(__file__).parent.parent / "pyproject.toml"


def version() -> str:
    """The version: as it was installed, or as the checkout says that it runs from."""
    from importlib import metadata  # slow, and for this alone

    try:
        return metadata.version("peerpyrtc-desktop")
    except metadata.PackageNotFoundError:
        import tomllib

        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
