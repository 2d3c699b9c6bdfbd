"""The command's first moments."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from peerpyrtc_desktop.store.history import FILE
from peerpyrtc_desktop.store.history.database import Database
from peerpyrtc_desktop.store.history.today import bring_to_today

_INTERRUPTED_AT = """
import os, signal, sys

MODULE = sys.argv.pop(1)

class Interrupted:
    @staticmethod
    def find_spec(name, *_):
        if name == MODULE:
            os.kill(os.getpid(), signal.SIGINT)

# It is ignored where the tests were started in the background.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.meta_path.insert(0, Interrupted)
from peerpyrtc_desktop.start import main
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there one can't be sent to oneself")
@pytest.mark.parametrize("module", ["typer", "pydantic_settings", "aiortc"])
def test_an_end_while_it_is_loaded(module: str) -> None:
    """Ctrl-C then is no fault to look at."""
    run = [sys.executable, "-c", _INTERRUPTED_AT, module, "serve"]
    done = subprocess.run(run, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


ASKING = ["search", "export", "attendance"]
COMMANDS = [*ASKING, "serve", "import", "backup", "restore", "forget", "doctor"]
_LOADED_AT_END = """
import atexit, sys

def tell():
    print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)

atexit.register(tell)
from peerpyrtc_desktop.start import main
main()
"""
_HOSTS = {"aiohttp", "aioice", "aiortc", "cryptography", "structlog", "uvloop"}
_KEEPS = {"aiosqlite", "alembic", "asyncpg", "sqlalchemy"}
_WINDOWS = {"PySide6", "qasync", "shiboken6"}


@pytest.mark.parametrize(
    ("arguments", "status", "light_of"),
    [
        (["--version"], 0, {"asyncio", "pydantic", "rich"}),
        (["--help"], 0, {"asyncio", "pydantic_settings"}),
        *(([command, "--help"], 0, {"asyncio", "pydantic_settings"}) for command in COMMANDS),
        (["search", "ann", "--data-dir=/no/such"], 1, {"asyncio", "pydantic_settings"}),
        (["attendance", "--data-dir=/no/such"], 1, {"asyncio", "pydantic_settings"}),
        (["serve", "--port=many"], 2, set()),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, list) else "",
)
def test_what_a_command_has_no_need_of_is_not_loaded(
    arguments: list[str], status: int, light_of: set[str]
) -> None:
    """Each of these takes a good part of a second of the processor, more than the command does."""
    command = [sys.executable, "-c", _LOADED_AT_END, *arguments]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == status, run.stderr
    loaded = set(run.stderr.splitlines()[-1].split())
    assert "peerpyrtc_desktop" in loaded
    assert loaded & (light_of | _HOSTS | _KEEPS | _WINDOWS) == set()


@pytest.mark.parametrize("command", ASKING)
def test_who_reads_a_history_loads_nothing_that_hosts(tmp_path: Path, command: str) -> None:
    """Not what it would be changed with, nor the engine."""
    asyncio.run(_make_history(tmp_path))
    run = [sys.executable, "-c", _LOADED_AT_END, command, f"--data-dir={tmp_path}"]
    done = subprocess.run(run, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stderr.splitlines()[-1].split())
    assert "sqlalchemy" in loaded
    assert loaded & (_HOSTS | _WINDOWS | {"alembic", "asyncpg", "pydantic_settings"}) == set()


async def _make_history(folder: Path) -> None:
    database = Database(folder / FILE)
    await bring_to_today(database, folder / FILE)
    await database.dispose()
