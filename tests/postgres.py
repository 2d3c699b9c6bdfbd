"""Debian's PostgreSQL, started for the tests: its data in a folder of its own, on no network."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_USER = "peerpyrtc"
PASSWORD = "hunter2-in-the-url"
"""The server asks for none; what is in the URL must be shown nowhere."""

_RESET = (
    "SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()",
    "DROP SCHEMA public CASCADE",
    "CREATE SCHEMA public",
)


class Postgres:
    """One server. What it does to a disk, it does as on any: fsync is on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._databases: set[str] = set()
        self._server: subprocess.Popen[bytes] | None = None
        # As root it won't run.
        self._user = "nobody" if os.geteuid() == 0 else None
        if self._user is not None:
            shutil.chown(folder, self._user)

    def make(self) -> None:
        """Lay its files; `start` it then."""
        options = ("--auth=trust", f"--username={_USER}", "--encoding=UTF8", "--locale=C.UTF-8")
        self._run("initdb", "--no-sync", *options, f"--pgdata={self._data}")
        config = f"unix_socket_directories = '{self.folder}'\nlisten_addresses = ''\n"
        with (self._data / "postgresql.conf").open("a") as file:
            file.write(config)

    def start(self) -> None:
        """Have it answer."""
        with (self.folder / "log").open("a") as log:
            self._server = subprocess.Popen(
                # Tests that are killed end nothing any more: then the system ends it.
                ["setpriv", "--pdeathsig=QUIT", _path("postgres"), "-D", str(self._data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                user=self._user,
                extra_groups=None if self._user is None else [],
            )
        asked = [_path("pg_isready"), "--quiet", *self._at("postgres")]
        deadline = time.monotonic() + 60
        while subprocess.run(asked).returncode:
            is_over = self._server.poll() is not None or time.monotonic() > deadline
            assert not is_over, (self.folder / "log").read_text()
            time.sleep(0.05)

    def stop(self) -> None:
        """As if it had been killed."""
        assert self._server is not None
        self._server.send_signal(signal.SIGQUIT)
        self._server.wait(60)

    @property
    def pid(self) -> int:
        """The process that lets others in."""
        assert self._server is not None
        return self._server.pid

    def empty(self, name: str = "history") -> str:
        """A database with nothing in it, and nobody; returns its URL."""
        if name not in self._databases:
            self.sql(f"CREATE DATABASE {name}", database="postgres")
            self._databases.add(name)
        else:
            self.sql(*_RESET, database=name)
        return f"postgresql+asyncpg://{_USER}:{PASSWORD}@/{name}?host={self.folder}"

    def sql(self, *statements: str, database: str = "history") -> list[tuple[str, ...]]:
        """What another program would find: rows of texts, of the last of these statements."""
        options = ("--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t")
        asked = [f"--command={each}" for each in statements]
        said = self._run("psql", *options, "--set=ON_ERROR_STOP=1", *self._at(database), *asked)
        return [tuple(line.split("\t")) for line in said.splitlines()]

    def dump(self, database: str = "history") -> bytes:
        """All that is in it."""
        said = self._run("pg_dump", *self._at(database)).splitlines()
        # Each has a key of its own between what it is and what it restricts psql to.
        return "\n".join(line for line in said if "restrict " not in line).encode()

    def files(self) -> dict[str, bytes]:
        """What stands in the files of tables, but its own, once what was written is there."""
        self.sql("CHECKPOINT")
        # Below that number are those that the server made for itself.
        paths = [path for path in self._data.glob("base/*/*") if _number(path) >= 16384]
        return {str(path): path.read_bytes() for path in paths}

    def _at(self, database: str) -> tuple[str, ...]:
        return (f"--host={self.folder}", f"--username={_USER}", f"--dbname={database}")

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _run(self, program: str, *arguments: str) -> str:
        done = subprocess.run(
            [_path(program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=self.folder,
            # Also where a test has made it otherwise.
            env={**os.environ, "PGOPTIONS": "-c default_transaction_read_only=off"},
            user=self._user,
            extra_groups=None if self._user is None else [],
        )
        assert done.returncode == 0, f"{program}: {done.stdout}"
        return done.stdout


def _path(program: str) -> str:
    """The newest of Debian's."""
    folders = Path("/usr/lib/postgresql").glob(f"*/bin/{program}")
    path = max(folders, key=lambda path: int(path.parts[4]), default=None)
    assert path is not None, f"no {program} below /usr/lib/postgresql: .ci/setup test has it"
    return str(path)


def _number(path: Path) -> int:
    found = re.match("[0-9]+", path.name)
    return int(found[0]) if found else 0


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """The one of these tests."""
    # Not in pytest's folder, which others may not enter; and a socket's path is short.
    with TemporaryDirectory(prefix="pg-") as folder:
        server = Postgres(Path(folder))
        server.make()
        server.start()
        yield server
        server.stop()
