"""Managers that keep on disk what is said: it is there again when the program starts anew."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop import SignalingError, SignalingManager
from peerpyrtc_desktop.embed import HistoryFault, InvalidArgument
from tests.clients import V1, ref
from tests.e2e.program import free_port
from tests.embed.guests import DirectV1, Visits, our_threads
from tests.embed.test_embedded_files import DirectFileGuest
from tests.embed.test_process import TIMEOUT, run
from tests.file_guest import hash_of
from tests.postgres import PASSWORD, Postgres

FILE = "history.db"


def said(file: Path) -> list[str]:
    """The data of all messages in a history, as JSON, in the order they came."""
    with closing(sqlite3.connect(file)) as database:
        return [data for (data,) in database.execute("SELECT data FROM messages ORDER BY id")]


def manager_of(path: Path | str, **options: Any) -> SignalingManager:
    return SignalingManager(history=path, **options)


@pytest.mark.parametrize("name", ["rooms", "rooms.db", f"deep/down/{FILE}"])
async def test_a_new_start(tmp_path: Path, name: str) -> None:
    """Rooms are there again, and who comes back gets what was missed, in folders and files."""
    path = tmp_path / name
    async with AsyncExitStack() as stack:
        with manager_of(path) as manager:
            await manager.get_room_async("lobby")
            ann = await Visits(manager, stack).join(DirectV1, "Ann")
            for number in range(3):
                ann.say(f"number {number}", ref(number))
                ack = await ann.type("ack")
                assert "stored" not in ack
            manager.broadcast("lobby", "the last word")
    file = path if path.suffix else path / FILE
    assert said(file) == ['"number 0"', '"number 1"', '"number 2"', '"the last word"']
    assert [each.name for each in file.parent.iterdir() if "history.db-" in each.name] == []
    async with AsyncExitStack() as stack:
        with manager_of(path) as manager:
            assert set(manager.rooms) == set(), "a manager starts with the first call that needs it"
            assert manager.udp_port
            assert set(manager.rooms) == {"lobby"}
            visits = Visits(manager, stack)
            back = visits.guest(DirectV1, "Ann")
            await back.connect(hello={"epoch": ack["epoch"], "seq": ack["seq"] - 1})
            assert [(await back.type("event"))["data"] for _ in range(2)] == [
                "number 2",
                "the last word",
            ]
            assert back.welcome["epoch"] > ack["epoch"]
            new = await visits.join(DirectV1, "Max")
            new.say("hello", ref(9))
            assert (await new.type("ack"))["seq"] == 1
            assert not [each for each in new.frames if "number" in str(each)]


async def test_newcomers_too(tmp_path: Path) -> None:
    """With `backlog` they get what was said before the start as well."""
    with manager_of(tmp_path) as manager:
        manager.get_room("lobby")
        manager.broadcast("lobby", "before")
    async with AsyncExitStack() as stack:
        with manager_of(tmp_path, backlog=True) as manager:
            assert manager.udp_port
            max_ = await Visits(manager, stack).join(DirectV1, "Max")
            assert (await max_.type("event"))["data"] == "before"


def test_in_a_servers_database(postgres: Postgres) -> None:
    """One manager has it at a time, and its password is told nowhere."""
    url = postgres.empty()
    with manager_of(url) as first:
        first.get_room("lobby")
        first.broadcast("lobby", "kept")
        with manager_of(url) as second, pytest.raises(HistoryFault) as refused:
            second.get_room("lobby")
        assert f"(process {os.getpid()} on " in str(refused.value)
        assert PASSWORD not in str(refused.value)
    assert postgres.sql("SELECT data FROM messages") == [('"kept"',)]
    with manager_of(url) as again:
        again.get_room("den")
        assert set(again.rooms) == {"lobby", "den"}


def test_a_process_that_closes_nothing_on_a_server(postgres: Postgres) -> None:
    """What was said last is kept there too, and the process ends at once and in silence."""
    url = postgres.empty()
    run(
        f"""
        from peerpyrtc_desktop import SignalingManager
        manager = SignalingManager(history={url!r})
        manager.get_room("lobby")
        for number in range(100):
            manager.broadcast("lobby", number)
        """
    )
    said = postgres.sql("SELECT data FROM messages ORDER BY id")
    assert said == [(str(number),) for number in range(100)]


# Where there can be none


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:hunter2",
        "postgresql://a@db/x?hunter2=1",
        "postgresql:hunter2",
        "mysql+pymysql://ann:hunter2@db/x",
    ],
)
def test_what_is_no_url(url: str) -> None:
    """It is said at once, and nothing of it."""
    with pytest.raises(InvalidArgument, match=r"^history: ") as refused:
        SignalingManager(history=url)
    assert "hunter2" not in str(refused.value)


def test_a_server_that_is_not_there() -> None:
    url = "postgresql://ann:hunter2@127.0.0.1:1/rooms"
    with manager_of(url) as manager, pytest.raises(HistoryFault, match="be reached") as refused:
        manager.get_room("lobby")
    assert "hunter2" not in str(refused.value)


def test_what_is_no_path() -> None:
    """It is said where it is written down, not with the first guest."""
    for wrong in (5, b"rooms", "", "a\0b", True):
        with pytest.raises(InvalidArgument, match="path"):
            SignalingManager(history=wrong)  # type: ignore[arg-type]
    for days in (-1, 1.5, "30"):
        with pytest.raises(InvalidArgument, match="history_days"):
            SignalingManager(history="rooms", history_days=days)  # type: ignore[arg-type]
    for files in (5, "", "a\0b", "postgresql://db/x"):
        with pytest.raises(InvalidArgument, match="history_files is the path of a folder"):
            SignalingManager(history="postgresql://db/x", history_files=files)  # type: ignore[arg-type]
    for place in (None, "rooms"):
        with pytest.raises(InvalidArgument, match="history_files is for a database"):
            SignalingManager(history=place, history_files="files")


def spoil(tmp_path: Path, how: str) -> Path:
    """A path where no history can be."""
    path = tmp_path / "rooms.db"
    match how:
        case "not a database":
            path.write_bytes(b"Somebody's own words. " * 500)
        case "another program's":
            with closing(sqlite3.connect(path)) as database:
                database.execute("CREATE TABLE recipes (name TEXT)")
        case "newer":
            manager = manager_of(path)
            manager.get_room("lobby")
            manager.close()
            with closing(sqlite3.connect(path)) as database:
                database.execute("UPDATE alembic_version SET version_num = '999'")
                database.commit()
        case "under a file":
            path.write_bytes(b"a file")
            return path / "rooms"
        case "a folder in its place":
            (tmp_path / "rooms" / FILE).mkdir(parents=True)
            return tmp_path / "rooms"
        case "somebody's lock":
            path.with_name("rooms.db.lock").write_text("Somebody's own.")
    return path


@pytest.mark.parametrize(
    "how",
    [
        "not a database",
        "another program's",
        "newer",
        "under a file",
        "a folder in its place",
        "somebody's lock",
    ],
)
def test_where_there_can_be_none(
    tmp_path: Path, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Every call says so, and what is there stays. The guest's answer names no path."""
    path = spoil(tmp_path, how)
    before = {each: each.read_bytes() for each in tmp_path.iterdir() if each.suffix == ".db"}
    with manager_of(path) as manager:
        for _ in range(2):
            with pytest.raises(HistoryFault) as refused:
                manager.get_room("lobby")
            error = refused.value
            assert str(path) in str(error)
            assert str(path.parent) not in str(error.body)
            assert (error.status, error.code) == (503, "stopping")
            assert isinstance(error, SignalingError)
        assert manager.rooms == {}
    assert [each.levelname for each in caplog.records] == ["ERROR", "ERROR"]
    assert all(str(path) in each.message for each in caplog.records)
    assert before == {each: each.read_bytes() for each in before}


def test_a_folder_that_can_not_be_written(tmp_path: Path) -> None:
    """The system's own words say why."""
    if os.geteuid() == 0:
        folder = Path("/proc/self/rooms")  # root may write everywhere else
    else:
        folder = tmp_path / "rooms"
        tmp_path.chmod(0o500)
    with manager_of(folder) as manager, pytest.raises(HistoryFault, match=f"in {folder}: "):
        manager.get_room("lobby")
    tmp_path.chmod(0o700)


def test_two_managers(tmp_path: Path) -> None:
    """The second one is refused, however it spells the path, until the first one has closed."""
    with manager_of(tmp_path) as first:
        first.get_room("lobby")
        for path in (tmp_path, tmp_path / "." / FILE, os.path.relpath(tmp_path)):
            with (
                manager_of(path) as second,
                pytest.raises(HistoryFault, match="Another manager of this program has the hist"),
            ):
                second.get_room("lobby")
        with manager_of(tmp_path / "other.db") as third:
            third.get_room("den")
            assert set(third.rooms) == {"den"}
        first.get_room("still")
    with manager_of(tmp_path) as second:
        second.get_room("den")
        assert set(second.rooms) == {"lobby", "still", "den"}


def test_the_programs_data_folder(tmp_path: Path) -> None:
    """While `peerpyrtc-desktop` hosts there, no manager may; it is told by its number."""
    code = f"""
        from pathlib import Path
        from peerpyrtc_desktop.store.data_dir import DataDir
        DataDir(Path({str(tmp_path)!r})).take()
        print("taken", flush=True)
        input()
        """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "taken\n"
        with manager_of(tmp_path) as manager:
            with pytest.raises(HistoryFault, match=rf"Another process \({other.pid}\) has"):
                manager.get_room("lobby")
            other.communicate("\n")
            manager.get_room("lobby")


async def test_a_taken_port_lets_go_of_the_history(tmp_path: Path) -> None:
    """What fails after it was opened closes it again: the next manager has it."""
    with SignalingManager() as first:
        taken = first.udp_port
        with manager_of(tmp_path, udp_port=taken) as second:
            with pytest.raises(SignalingError, match="can't start"):
                second.get_room("lobby")
            with manager_of(tmp_path) as third:
                third.get_room("lobby")


# The disk, and the end


async def test_a_disk_that_fails(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The chat goes on and acknowledgements tell; `close` waits no longer than it may."""
    async with AsyncExitStack() as stack:
        with manager_of(tmp_path) as manager:
            ann = await Visits(manager, stack).join(DirectV1, "Ann")
            ann.say("kept", ref(1))
            assert "stored" not in await ann.type("ack")
            with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as lock:
                lock.execute("BEGIN IMMEDIATE")
                ann.say("not kept", ref(2))
                assert (await ann.type("ack"))["stored"] is False
                manager.close()
    assert our_threads() == []
    assert "history off, what is said is in memory alone: database is locked" in caplog.text
    assert "could not be kept within" in caplog.text
    assert said(tmp_path / FILE) == ['"kept"']


def test_a_process_that_closes_nothing(tmp_path: Path) -> None:
    """What was said last is kept all the same, and the process ends at once and in silence."""
    run(
        f"""
        from peerpyrtc_desktop import SignalingManager
        manager = SignalingManager(history={str(tmp_path)!r})
        manager.get_room("lobby")
        for number in range(100):
            manager.broadcast("lobby", number)
        """
    )
    assert said(tmp_path / FILE) == [str(number) for number in range(100)]
    assert not list(tmp_path.glob("history.db-*"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't fork")
def test_a_fork(tmp_path: Path) -> None:
    """The history stays the parent's; the child is refused, and keeps nobody from it later."""
    run(
        f"""
        import faulthandler, os, sys, warnings
        warnings.simplefilter("ignore", DeprecationWarning)
        from peerpyrtc_desktop import SignalingManager
        from peerpyrtc_desktop.embed import HistoryFault
        import logging
        logging.getLogger("peerpyrtc_desktop.embed").addHandler(logging.NullHandler())
        manager = SignalingManager(history={str(tmp_path)!r})
        manager.get_room("lobby")
        go, told = os.pipe(), os.pipe()
        child = os.fork()
        if child == 0:
            faulthandler.dump_traceback_later({TIMEOUT - 30}, exit=True)  # says where it hangs
            try:
                manager.get_room("den")
            except HistoryFault as fault:
                assert "Another process" in str(fault), fault
                os.write(told[1], b"x")
            os.close(go[1])
            os.read(go[0], 1)  # until the parent has ended
            sys.exit(0)
        os.close(told[1])  # so that a child that fails keeps nobody waiting
        assert os.read(told[0], 1) == b"x"
        manager.broadcast("lobby", "said by the parent")
        manager.close()
        with SignalingManager(history={str(tmp_path)!r}) as again:
            again.get_room("attic")
            assert set(again.rooms) == {{"lobby", "attic"}}
        os.close(go[1])
        assert os.waitpid(child, 0)[1] == 0
        """,
        measured=False,
    )
    assert said(tmp_path / FILE) == ['"said by the parent"']


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't fork")
@pytest.mark.parametrize("where", ["a file", "a server"])
async def test_a_fork_that_outlives_its_parent(
    where: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """It keeps nobody from the history and its files: those were the parent's alone."""
    is_file = where == "a file"
    place = str(tmp_path / FILE) if is_file else request.getfixturevalue("postgres").empty()
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    run(
        f"""
        import os, warnings
        warnings.simplefilter("ignore", DeprecationWarning)
        from peerpyrtc_desktop import SignalingManager
        manager = SignalingManager(history={place!r})
        manager.get_room("lobby")
        manager.broadcast("lobby", "kept")
        told = os.pipe()
        if os.fork() == 0:
            os.write(told[1], b"x")
            for number in (0, 1, 2):
                os.close(number)
            os.open({str(gate)!r}, os.O_RDONLY)  # until the test ends
            os._exit(0)
        os.read(told[0], 1)
        os._exit(0)
        """
    )
    try:
        async with AsyncExitStack() as stack:
            with manager_of(place) as again:
                again.get_room("lobby")
                ann = Visits(again, stack).guest(DirectFileGuest, "Ann")
                await ann.connect()
                await ann.open_files()
                assert (await ann.put(b"abc"))["type"] == "done"
                assert (tmp_path / "history-files" / hash_of(b"abc")).exists() == is_file
    finally:
        os.close(os.open(gate, os.O_WRONLY | os.O_NONBLOCK))


@pytest.mark.parametrize("name", ["rooms", "rooms.db"])
async def test_guests_files_outlast_a_start(tmp_path: Path, name: str) -> None:
    """Beside the history, as the panel's do: who may read of one pulls it then too."""
    data = bytes(range(256)) * 100
    async with AsyncExitStack() as stack:
        with manager_of(tmp_path / name) as manager:
            manager.get_room("lobby")
            ann = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await ann.connect()
            await ann.open_files()
            assert (await ann.put(data))["type"] == "done"
            ack = await ann.announce(data, 1)
            assert ack["type"] == "ack"
    folder = tmp_path / ("rooms/history-files" if name == "rooms" else "rooms.db-files")
    assert (folder / hash_of(data)).read_bytes() == data
    async with AsyncExitStack() as stack:
        with manager_of(tmp_path / name) as manager:
            assert manager.udp_port
            back = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await back.connect(hello={"epoch": ack["epoch"], "seq": ack["seq"] - 1})
            assert (await back.type("event"))["data"]["sha256"] == hash_of(data)
            await back.open_files()
            assert await back.get(hash_of(data)) == data


def left(folder: Path) -> set[str]:
    """The names of all that lies in a folder, however deep."""
    return {each.name for each in folder.rglob("*")}


async def test_guests_files_go_with_the_process_beside_a_database(
    tmp_path: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has no folder: what was shared is told as gone then, and nothing of it is left."""
    url, data = postgres.empty(), b"abc" * 1000
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with AsyncExitStack() as stack:
        with manager_of(url) as manager:
            manager.get_room("lobby")
            ann = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await ann.connect()
            await ann.open_files()
            assert (await ann.put(data))["type"] == "done"
            ack = await ann.announce(data, 1)
            assert hash_of(data) in left(tmp_path)
    assert left(tmp_path) == set()
    async with AsyncExitStack() as stack:
        with manager_of(url) as manager:
            assert manager.udp_port
            back = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await back.connect(hello={"epoch": ack["epoch"], "seq": ack["seq"] - 1})
            told = await back.type("event")
            assert (told["data"]["sha256"], told["gone"]) == (hash_of(data), True)


async def test_guests_files_are_kept_beside_a_database_where_a_folder_is_for_them(
    tmp_path: Path, postgres: Postgres
) -> None:
    """Each database has a place of its own in it; what is forgotten beside a manager goes there."""
    url, data = postgres.empty(), b"abc" * 1000
    async with AsyncExitStack() as stack:
        with manager_of(url, history_files=tmp_path / "files") as manager:
            manager.get_room("lobby")
            ann = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await ann.connect()
            await ann.open_files()
            assert (await ann.put(data))["type"] == "done"
            ack = await ann.announce(data, 1)
    async with AsyncExitStack() as stack:
        with manager_of(url, history_files=tmp_path / "files") as manager:
            assert manager.udp_port
            back = Visits(manager, stack).guest(DirectFileGuest, "Ann")
            await back.connect(hello={"epoch": ack["epoch"], "seq": ack["seq"] - 1})
            told = await back.type("event")
            assert (told["data"]["sha256"], "gone" in told) == (hash_of(data), False)
            await back.open_files()
            assert await back.get(hash_of(data)) == data
            forget = [sys.executable, "-m", "peerpyrtc_desktop", "forget", "--room=lobby"]
            done = await asyncio.create_subprocess_exec(*forget, f"--database-url={url}")
            assert await done.wait() == 0
    assert hash_of(data) not in left(tmp_path)


# A program of today's kind

FLASK = """
import sys
from flask import Flask, jsonify, request
from peerpyrtc_desktop import SignalingError, SignalingManager

app = Flask(__name__)
rooms = SignalingManager(history=sys.argv[1])

@app.post("/offer")
def offer():
    body = request.get_json()
    answer = rooms.offer(body["room"], body["peer_id"], body["offer"], remote=request.remote_addr)
    return jsonify(answer=answer)

@app.get("/rooms")
def listing():
    rooms.udp_port
    return rooms.rooms_info()

app.run(port=int(sys.argv[2]), threaded=True)
"""


class FlaskProgram:
    """A Flask program with rooms in it, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [sys.executable, "-c", FLASK, str(folder), str(port)],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stderr is not None
        for line in self._process.stderr:
            if "Running on" in line:
                break
        self._rest = threading.Thread(target=self._process.stderr.read)  # it must never be full
        self._rest.start()

    def __enter__(self) -> FlaskProgram:
        return self

    def __exit__(self, *_: object) -> None:
        """Killed."""
        self._process.kill()
        self._process.wait()
        self._rest.join()
        assert self._process.stderr is not None
        self._process.stderr.close()


async def test_a_program_that_is_killed(tmp_path: Path) -> None:
    """Kill -9 under Flask: what was acknowledged is there when the program runs again.

    And the program's commands find it, beside it.
    """
    with FlaskProgram(tmp_path) as program:
        ann = V1(program.url, "lobby", "Ann")
        await ann.connect()
        for number in range(50):
            ann.say(f"number {number}", ref(number))
        for _ in range(50):
            last = await ann.type("ack")
    await ann.close()
    with FlaskProgram(tmp_path) as program:
        back = V1(program.url, "lobby", "Ann")
        await back.connect(hello={"epoch": last["epoch"], "seq": 0})
        for number in range(50):
            assert (await back.type("event"))["data"] == f"number {number}"
        await back.close()
        command = [sys.executable, "-m", "peerpyrtc_desktop", "search", "number 49"]
        found = await asyncio.to_thread(
            subprocess.check_output, [*command, f"--data-dir={tmp_path}"], text=True, timeout=60
        )
        assert "Ann" in found
        assert "number 49" in found
