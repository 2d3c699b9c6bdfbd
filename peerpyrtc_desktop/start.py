"""The command `peerpyrtc-desktop`, by the shortest way to the window.

typer and pydantic take as long to import as a good part of Qt does. So the panel without options,
which is what people start, imports neither before the window stands. The other commands import of
all that only what they need, too: `tests/test_start.py` names what that is not.
"""

from __future__ import annotations

import gc
import sys

from peerpyrtc_desktop.panel import open_panel
from peerpyrtc_desktop.paths import default_data_dir

_INTERRUPTED = 130
"""The status of who was ended by Ctrl-C, as shells have it."""


def main() -> None:
    """Run the command with the process's arguments."""
    if len(sys.argv) > 1:
        try:
            gc.disable()  # what is loaded stays: looking through it costs a tenth
            from peerpyrtc_desktop.cli import run
        except KeyboardInterrupt:  # it takes long enough for that
            sys.exit(_INTERRUPTED)
        gc.freeze()
        gc.enable()
        run()
    else:
        gc.disable()  # some 40,000 objects that stay: looking through them costs a tenth
        sys.exit(open_panel({}, default_data_dir()))
