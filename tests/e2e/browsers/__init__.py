"""Real browsers for the tests: Debian's Chromium by Playwright, Firefox ESR by WebDriver BiDi.

Both hide their addresses behind mDNS names unless told otherwise, as they do for users.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence


def find_browser(variable: str, names: Sequence[str]) -> str:
    """The path of a browser: what the environment variable says, else the first name in PATH.

    Raises:
        FileNotFoundError: there is none; `make test` would install it.
    """
    if chosen := os.environ.get(variable):
        return chosen
    # Snaps aren't in every PATH.
    places = os.environ.get("PATH", os.defpath) + os.pathsep + "/snap/bin"
    for name in names:
        if path := shutil.which(name, path=places):
            return path
    raise FileNotFoundError(f"None of {', '.join(names)} is in PATH; `make test` installs one.")
