"""The program as a process of its own, without what it takes to load it.

A process that has loaded it waits for a test to want one, and forks: what runs then has the
arguments, the environment and the streams that a shell would give it, a pid and signals of its own,
and ends as it would. Loading is two thirds of what a short command takes. What it loads, and that
it starts from nothing at all, is in `tests/test_start.py`, `tests/test_serve.py` and the
end-to-end tests.

    with start("search", "ann", environment={...}, out=file, err=file) as process: ...
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import importlib
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Protocol

from coverage import Coverage

PROGRAM = [sys.executable, "-m", "peerpyrtc_desktop"]
"""The program, from nothing at all."""

LOADED = ["peerpyrtc_desktop, loaded"]
"""The same for `tests.e2e.program.running`, without what it takes to load it."""

_WINDOWS = ("peerpyrtc_desktop.gui", "peerpyrtc_desktop.examples", "peerpyrtc_desktop.__main__")
_LATE = ("alembic.command", "asyncpg", "sqlalchemy.dialects.postgresql.asyncpg", "aiosqlite")
_MOST = 1 << 20
"""Bytes of one order."""


class Process(Protocol):
    """What `subprocess.Popen` and `Started` have in common."""

    pid: int

    def poll(self) -> int | None:
        """Its status, if it has ended."""
        ...

    def wait(self, timeout: float | None = None) -> int:
        """Its status, once it has ended. Raises subprocess.TimeoutExpired."""
        ...

    def send_signal(self, number: int) -> None:
        """Send it a signal, unless it has ended."""
        ...

    def kill(self) -> None:
        """End it at once."""
        ...


class Started:
    """A running program; the signal that ended it is a status below 0, as `subprocess` has it."""

    def __init__(self, told: socket.socket) -> None:
        self._told = told
        told.setblocking(True)
        self.pid = int(told.recv(32))
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """See `Process`."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def wait(self, timeout: float | None = None) -> int:
        """See `Process`."""
        if self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired(LOADED, timeout or 0)
            self.returncode = os.waitstatus_to_exitcode(int(self._told.recv(32)))
            self._told.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """See `Process`."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """See `Process`."""
        self.send_signal(signal.SIGKILL)


class _Loaded:
    """The process that has all of it loaded; it ends with the tests."""

    def __init__(self) -> None:
        self._orders, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._one = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.loaded", str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            cwd=Path(__file__).resolve().parents[1],
            pass_fds=(theirs.fileno(),),
        )
        theirs.close()
        atexit.register(self._end)

    def start(self, order: bytes, streams: list[int]) -> Started:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs, self._one:
            socket.send_fds(self._orders, [order], [*streams, theirs.fileno()])
        return Started(ours)

    def _end(self) -> None:
        self._orders.close()
        self._process.wait(60)


_loaded = functools.cache(_Loaded)


def start(
    *arguments: str,
    environment: Mapping[str, str],
    out: IO[bytes],
    err: IO[bytes],
    cwd: Path | None = None,
) -> Started:
    """The program with these arguments, in this environment; what it says goes to these files."""
    order = {
        "arguments": arguments,
        "environment": dict(environment),
        "cwd": str(cwd or Path.cwd()),
    }
    with open(os.devnull, "rb") as nothing:
        streams = [nothing.fileno(), out.fileno(), err.fileno()]
        return _loaded().start(json.dumps(order).encode(), streams)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program, to its own end."""
    whole = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", **environment}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = start(*arguments, environment=whole, out=out, err=err)
        try:
            status = process.wait(120)
        finally:
            process.kill()
        said = [_all_of(file) for file in (out, err)]
    return subprocess.CompletedProcess(arguments, status, *said)


def _all_of(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode().replace("\r\n", "\n")


def _load() -> None:
    """All that the command line may come to need, but for windows."""
    package = importlib.import_module("peerpyrtc_desktop")
    for module in pkgutil.walk_packages(package.__path__, "peerpyrtc_desktop."):
        if not module.name.startswith(_WINDOWS) and ".migrations." not in module.name:
            importlib.import_module(module.name)
    for name in _LATE:
        importlib.import_module(name)


def _serve(orders: socket.socket) -> None:
    """Fork at each order, until nobody gives any; in a forked process be the program."""
    _load()
    if (counting := Coverage.current()) is not None:
        counting.get_data()  # which writes what loading has reached: else each fork would do so
    gc.freeze()  # a short command would spend most of its time on looking through it at its end
    at_interrupt = signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        order, fds, _, _ = socket.recv_fds(orders, _MOST, 4)
        if not order:
            return
        if os.fork() == 0:
            break
        for fd in fds:
            os.close(fd)
        with contextlib.suppress(ChildProcessError):  # there is none
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
    # One waits for the program and tells how it ended: that its parent alone can know.
    orders.close()
    *streams, told = fds
    pid = os.fork()
    if pid != 0:
        for fd in streams:
            os.close(fd)
        with socket.socket(fileno=told) as teller:
            teller.send(str(pid).encode())
            _, status = os.waitpid(pid, 0)
            with contextlib.suppress(OSError):  # nobody waits for it any more
                teller.send(str(status).encode())
        os._exit(0)
    os.close(told)
    signal.signal(signal.SIGINT, at_interrupt)
    for number, fd in enumerate(streams):
        os.dup2(fd, number)
        os.close(fd)
    whole = json.loads(order)
    os.environ.clear()
    os.environ.update(whole["environment"])
    os.chdir(whole["cwd"])
    sys.argv = [str(Path("peerpyrtc_desktop/__main__.py").resolve()), *whole["arguments"]]

    from peerpyrtc_desktop.start import main

    main()


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
