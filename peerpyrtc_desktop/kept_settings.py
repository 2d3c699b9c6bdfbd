"""The settings that were set in the panel, in a file of the data folder: each as it is typed.

What the command line or a variable says wins over them. What stands in the file's place and isn't
this program's is left alone, and read by nobody.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.options import OPTIONS

FILE = "settings.json"

_ABOUT = "PeerPyRTC Desktop keeps here what was set in its window."
_MOST = 100_000
"""Bytes that are read of it."""

KEPT = tuple(
    name
    for name, said in OPTIONS.items()
    if not said.is_secret and name not in ("data_dir", "engine", "pages", "limits")
)
"""Those that can be kept: no secret, and nothing that is for working on the program."""


def read(folder: Path) -> dict[str, str]:
    """What is kept in a folder, by the settings' names; what a newer program kept is left out."""
    found = _read(folder / FILE) or {}
    return {name: value for name, value in found.items() if name in KEPT}


def is_unreadable(folder: Path) -> bool:
    """Whether something stands there that says nothing: cut short, or not this program's."""
    return _read(folder / FILE) is None


def write(folder: Path, changed: Mapping[str, str | None]) -> None:
    """Keep these too; None is that there is none of it any more.

    Raises:
        OSError: it can't be written, or something stands in its place that isn't this program's.
    """
    path = folder / FILE
    before = _read(path)
    if before is None:
        raise FileExistsError(
            errno.EEXIST, "It is not this program's, and was left alone", str(path)
        )
    after = {name: value for name, value in {**before, **changed}.items() if value is not None}
    if after == before:
        return
    number, draft = drafts.begin(path)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            json.dump({"about": _ABOUT, "settings": after}, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, str] | None:
    """All that is kept; None: what is there isn't ours."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as file:
            found = json.loads(file.read(_MOST))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    with contextlib.suppress(TypeError, KeyError, AttributeError):
        if found["about"] == _ABOUT:
            return {str(name): str(value) for name, value in found["settings"].items()}
    return None
