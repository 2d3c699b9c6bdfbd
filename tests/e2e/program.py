"""Runs the program as a user does: in a process of its own, which SIGTERM ends.

Like this:

    with running([sys.executable, "-m", "peerpyrtc_desktop"], "serve", data=tmp_path) as program:
        program.get("/rooms")
"""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests import loaded

START_TIMEOUT = 90.0
STOP_TIMEOUT = 60.0
"""Seconds; generous, since the test machine may be busy."""


@dataclass(frozen=True)
class Program:
    """The running program, its home page's address without the closing slash, and its output."""

    url: str
    pid: int
    log: Path

    def get(self, path: str) -> bytes:
        """The body of a GET. Raises urllib.error.HTTPError for an error status."""
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:
            body: bytes = answer.read()
            return body

    def rooms(self) -> dict[str, Any]:
        """What `/rooms` answers."""
        rooms: dict[str, Any] = json.loads(self.get("/rooms"))
        return rooms

    def libraries(self) -> str:
        """The shared libraries that the process has loaded, one mapping a line."""
        return Path(f"/proc/{self.pid}/maps").read_text()


def _own_ports() -> Iterator[int]:
    """Ports in an order by chance; processes that test side by side have different ones."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    ports = range(16_384 + int(worker) % 16, 32_768, 16)
    return itertools.cycle(random.SystemRandom().sample(ports, len(ports)))


_ports = _own_ports()


def free_port() -> int:
    """A port number that is free for TCP and UDP alike, and stays so until it is made use of.

    It is below those that Linux gives to whoever names none, which any connection may have.
    """
    for port in _ports:
        with (
            socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tcp,
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp,
        ):
            try:
                tcp.bind(("", port))
                udp.bind(("", port))
            except OSError:
                continue
            return port
    raise AssertionError("they have no end")


@contextmanager
def running(
    command: Sequence[str],
    *arguments: str,
    data: Path,
    cwd: Path | None = None,
    port: int | None = None,
    environment: dict[str, str] | None = None,
    ends: bool = False,
    killed: bool = False,
) -> Iterator[Program]:
    """The program on a free port of this machine, from its first answer to its clean end.

    `data` takes all that it writes; `port` is for a program that is told it by an argument;
    `environment` is for one that shall open its windows on a screen. Its end, by SIGTERM or, if
    `ends`, by what was done to it, must have exit status 0. If `killed`, SIGKILL ends it.
    """
    port = port or free_port()
    log = data / "output.txt"
    variables = _environment(data, port) | (_of_screen(environment) if environment else {})
    process: loaded.Process
    with log.open("wb") as output:
        if command == loaded.LOADED:
            process = loaded.start(
                *arguments, environment=variables, out=output, err=output, cwd=cwd
            )
        else:
            process = subprocess.Popen(
                [*command, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=cwd,
                env=variables,
            )
    program = Program(f"http://127.0.0.1:{port}", process.pid, log)
    try:
        _wait_for_answer(program, process)
        yield program
        if not ends:
            process.send_signal(signal.SIGKILL if killed else signal.SIGTERM)
        status = process.wait(STOP_TIMEOUT)
        assert status == (-signal.SIGKILL if killed else 0), (
            f"exit status {status} at its end:\n{log.read_text()}"
        )
    finally:
        process.kill()
        process.wait()


def _environment(data: Path, port: int) -> dict[str, str]:
    """The tests' own, without what would make the program another one, and with no screen.

    Port and folder go this way, so that the panel starts as people start it: without options.
    """
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PEERPYRTC_", "XDG_"))}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "PEERPYRTC_PORT": str(port),
        "PEERPYRTC_DATA_DIR": str(data),
        "XDG_CONFIG_HOME": str(data / "config"),
        "XDG_CACHE_HOME": str(data / "cache"),
        "XDG_DATA_HOME": str(data / "share"),
    }


def _of_screen(environment: dict[str, str]) -> dict[str, str]:
    names = ("DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR")
    return {name: environment[name] for name in names if name in environment}


def _wait_for_answer(program: Program, process: loaded.Process) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    while True:
        try:
            program.rooms()
            return
        except urllib.error.HTTPError:
            raise
        except OSError:
            # Not listening yet.
            alive = process.poll() is None
        if not alive or time.monotonic() > deadline:
            raise AssertionError(f"the program doesn't answer:\n{program.log.read_text()}")
        time.sleep(0.05)
