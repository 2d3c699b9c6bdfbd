"""The command's first moments."""

from __future__ import annotations

import subprocess
import sys

import pytest

_INTERRUPTED_AT = """
import os, signal, sys

class Interrupted:
    @staticmethod
    def find_spec(name, *_):
        if name == sys.argv[1]:
            os.kill(os.getpid(), signal.SIGINT)

# It is ignored where the tests were started in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Interrupted)
from peerpyrtc_desktop.start import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there one can't be sent to oneself")
@pytest.mark.parametrize("module", ["typer", "pydantic_settings"])
def test_an_end_while_it_is_loaded(module: str) -> None:
    """Ctrl-C then is no fault to look at."""
    run = [sys.executable, "-c", _INTERRUPTED_AT, module]
    done = subprocess.run(run, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
