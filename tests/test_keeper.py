"""Whatever lies in the history's place at start: one hosts at once, and nothing of it is lost."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import MessageHeld
from peerpyrtc_desktop.keeper import CannotKeep, Keeper
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.entry import LockRoom
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetSlowMode
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Deny
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from peerpyrtc_desktop.runtime.tasks import Tasks
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES, BlobFolder
from peerpyrtc_desktop.store.history import meanwhile, returning, upkeep
from peerpyrtc_desktop.store.history.database import FILE
from tests.clients import V1, ref
from tests.e2e.program import running
from tests.loaded import LOADED, PROGRAM
from tests.postgres import Postgres
from tests.runtime.fakes import FakeHost, FakeLinkFactory, TurnedHub, event
from tests.store.history.conftest import said_by


class Host(FakeHost):
    """A Hub with the history that a program has."""

    def __init__(self, place: Path | str) -> None:
        super().__init__()
        self.told_of: list[str] = []
        self.keeper = Keeper(
            place / FILE if isinstance(place, Path) else place,
            0,
            on_trouble=self.told_of.append,
            on_fault=self.faults.append,
            on_doubt=self.told_of.append,
            sets_aside=True,
        )
        self.links = FakeLinkFactory(self.clock)
        self.hub = TurnedHub(
            links=self.links,
            history=self.keeper.history,
            limits=HubLimits(),
            on_fault=self.faults.append,
            clock=self.clock,
        )


async def chat(folder: Path, *said: str) -> tuple[str, bool]:
    """One life of a host in which Ann says these; returns what is told at its start.

    And whether what was said is kept.
    """
    host = Host(folder)
    off = ""
    try:
        await host.keeper.open(host.hub)
    except CannotKeep as fault:
        off = str(fault)
    if not host.hub.has_room("lobby"):
        await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    ann = await host.join("Ann")
    for words in said:
        ann.receive(event(abs(hash(words)), words))
    async with asyncio.timeout(60):
        while len(ann.frames("ack")) < len(said):
            await asyncio.sleep(0.001)
    await host.hub.close(60)
    assert host.faults == []
    return host.keeper.notice + off, all("stored" not in ack for ack in ann.frames("ack"))


def kept(path: Path) -> list[str]:
    """What was said, as it is in this file."""
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as database:
        return [words for (words,) in database.execute("SELECT data FROM messages ORDER BY id")]


def another_programs(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")


def another_programs_with_alembic(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE alembic_version (version_num TEXT)")
        database.execute("INSERT INTO alembic_version VALUES ('ae1027a6acf')")


def cut_short(path: Path) -> None:
    asyncio.run(chat(path.parent, *(f"{number} words " * 50 for number in range(60))))
    os.truncate(path, 5000)


def emptied_under_its_log(path: Path) -> None:
    """SQLite would remove the log, with all that is left in it."""
    path.write_bytes(b"")
    path.with_name(f"{FILE}-wal").write_bytes(b"what was said last" * 500)


def gone_from_its_log(path: Path) -> None:
    path.with_name(f"{FILE}-wal").write_bytes(b"what was said last" * 500)


WRONG: list[Callable[[Path], object]] = [
    lambda path: path.write_bytes(bytes(8192)),
    lambda path: path.write_bytes(os.urandom(8192)),
    lambda path: path.write_bytes(b"SQLite format 3\0" + b"x" * 5000),
    lambda path: path.write_text("Dear diary"),
    cut_short,
    another_programs,
    another_programs_with_alembic,
    emptied_under_its_log,
    gone_from_its_log,
]
NAMES = [
    *("zeros", "random", "broken", "text", "truncated", "foreign", "alembic"),
    *("no file with a log", "no file"),
]


@pytest.mark.parametrize("put", WRONG, ids=NAMES)
def test_what_is_no_history_is_set_aside(tmp_path: Path, put: Callable[[Path], object]) -> None:
    """With its log, byte for byte, under a name that is told; what is said from then on is kept."""
    put(tmp_path / FILE)
    before = {each.read_bytes() for each in tmp_path.iterdir()}
    notice, stored = asyncio.run(chat(tmp_path, "hello"))
    assert stored
    aside = sorted(tmp_path.glob("history-until-*"))
    assert before <= {each.read_bytes() for each in aside}
    assert f"It is {aside[0]} now" in notice
    assert "peerpyrtc-desktop doctor" in notice
    assert kept(tmp_path / FILE) == ['"hello"']
    assert asyncio.run(chat(tmp_path, "again")) == ("", True)
    assert kept(tmp_path / FILE) == ['"hello"', '"again"']


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    (tmp_path / FILE / "letter").write_text("mine")
    notice, stored = asyncio.run(chat(tmp_path, "hello"))
    (aside,) = tmp_path.glob("history-until-*")
    assert (aside / "letter").read_text() == "mine"
    assert str(aside) in notice
    assert stored


def test_an_empty_file_is_a_place_to_begin_in(tmp_path: Path) -> None:
    (tmp_path / FILE).touch()
    assert asyncio.run(chat(tmp_path, "hello")) == ("", True)
    assert kept(tmp_path / FILE) == ['"hello"']


def test_a_pipe_keeps_nobody_waiting(tmp_path: Path) -> None:
    """Opened to be read, it would wait for who writes."""
    os.mkfifo(tmp_path / FILE)
    _, stored = asyncio.run(chat(tmp_path, "hello"))
    assert stored
    (aside,) = tmp_path.glob("history-until-*")
    assert stat.S_ISFIFO(aside.stat().st_mode)


def test_damage_that_shows_when_rooms_come_back(tmp_path: Path) -> None:
    """The file looks whole at first: what is wrong is found as it is read."""
    asyncio.run(chat(tmp_path, *(f"{number} words " * 50 for number in range(60))))
    with sqlite3.connect(tmp_path / FILE) as database:
        ((page,),) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'messages'")
        ((size,),) = database.execute("PRAGMA page_size")
    with (tmp_path / FILE).open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    before = (tmp_path / FILE).read_bytes()
    notice, stored = asyncio.run(chat(tmp_path, "hello"))
    (aside,) = tmp_path.glob("history-until-*.db")
    assert aside.read_bytes() == before
    assert f"It is {aside} now" in notice
    assert stored


def test_a_name_that_is_taken_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Several within one second: none takes another's place."""
    monkeypatch.setattr("time.strftime", lambda _: "today")
    for number in range(3):
        (tmp_path / FILE).write_text(f"no database {number}")
        upkeep.set_aside(tmp_path / FILE)
    assert [each.read_text() for each in sorted(tmp_path.glob("history-until-*"))] == [
        "no database 1",
        "no database 2",
        "no database 0",
    ]


def test_files_stay_with_what_is_set_aside(tmp_path: Path) -> None:
    """The new history shares nothing of them, and removes what nobody shares."""

    async def keep() -> None:
        blobs = BlobFolder(None)
        blobs.outlast(tmp_path / KEPT_FILES)
        incoming = await blobs.create()
        await incoming.write(b"abc")
        assert await incoming.keep(hashlib.sha256(b"abc").hexdigest())
        await blobs.end()

    asyncio.run(keep())
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    with running(LOADED, "serve", data=tmp_path):
        pass
    (aside,) = tmp_path.glob("history-until-*-files")
    assert [each.read_bytes() for each in aside.iterdir()] == [b"abc"]
    assert stat.S_IMODE(aside.stat().st_mode) == 0o700


def test_a_newer_programs_history_stays_where_it_is(tmp_path: Path) -> None:
    """With the log that its host left; who hosts is told in a line, and keeps nothing on disk."""
    asyncio.run(chat(tmp_path, "hello"))
    database = sqlite3.connect(tmp_path / FILE)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("UPDATE alembic_version SET version_num = '999'")
    database.commit()
    paths = [tmp_path / FILE, tmp_path / f"{FILE}-wal"]
    before = [path.read_bytes() for path in paths]
    assert before[1]
    notice, stored = asyncio.run(chat(tmp_path, "unkept"))
    assert not stored
    assert notice.startswith("A newer PeerPyRTC Desktop made ")
    assert "\n" not in notice
    assert [path.read_bytes() for path in paths] == before
    database.close()


async def test_that_there_is_no_history_is_told_after_every_start(tmp_path: Path) -> None:
    (tmp_path / FILE).symlink_to(tmp_path / "gone" / "elsewhere")
    engine = Engine(Settings(host="127.0.0.1", port=0, data_dir=tmp_path, rooms=("lobby",)))
    for _ in range(2):
        await engine.start()
        assert engine.host.has_room("lobby")
        assert not engine.keeps
        assert engine.notice.startswith(f"History is off. {tmp_path / FILE} can't be used (")
        await engine.stop()
    await engine.close()


async def test_who_is_in_charge_of_the_file_may_have_it_left_alone(tmp_path: Path) -> None:
    """A program that named it hears of it instead."""
    (tmp_path / FILE).write_text("Dear diary")
    host = Host(tmp_path)
    keeper = Keeper(
        tmp_path / FILE,
        0,
        on_trouble=host.told_of.append,
        on_fault=host.faults.append,
        on_doubt=host.told_of.append,
    )
    with pytest.raises(CannotKeep, match="It was left as it is"):
        await keeper.open(host.hub)
    await keeper.history.close(1)
    assert (tmp_path / FILE).read_text() == "Dear diary"
    assert os.listdir(tmp_path) == [FILE]


def test_the_program_hosts_and_says_where_it_is(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(os.urandom(8192))
    before = (tmp_path / FILE).read_bytes()
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:

        async def talk() -> None:
            ann = V1(program.url, "lobby", "Ann")
            await ann.connect()
            ann.say("hello", ref(1))
            assert "stored" not in await ann.type("ack")
            await ann.close()

        asyncio.run(talk())
    (aside,) = tmp_path.glob("history-until-*")
    assert aside.read_bytes() == before
    assert f"It is {aside} now" in program.log.read_text()


# Root may read all, unless it does without that.
_AS_OTHERS = """
import ctypes, os, sys
for capability in (1, 2):
    ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="how root does without its rights")
def test_a_file_that_may_not_be_read_is_left_as_it_is(tmp_path: Path) -> None:
    """It may be whole, and another user's; one hosts all the same."""
    asyncio.run(chat(tmp_path, "hello"))
    (tmp_path / FILE).chmod(0)
    command = [sys.executable, "-c", _AS_OTHERS, *PROGRAM[1:]]
    with running(command, "serve", "--room=lobby", data=tmp_path) as program:
        assert set(program.rooms()) == {"lobby"}
    words = f"History is off. {tmp_path / FILE} can't be used (Permission denied)."
    assert words in program.log.read_text()
    assert not list(tmp_path.glob("history-until-*"))
    (tmp_path / FILE).chmod(0o600)
    assert kept(tmp_path / FILE) == ['"hello"']


async def away(postgres: Postgres, url: str, monkeypatch: pytest.MonkeyPatch) -> Host:
    """A host that began with its rooms while the server was away."""
    monkeypatch.setattr(returning, "EVERY", 0.05)
    host = Host(url)
    postgres.stop()
    with pytest.raises(CannotKeep):
        await host.keeper.open(host.hub)
    host.hub.start()
    for room in ("lobby", "attic"):
        await host.hub.open_at_start(room)
    await asyncio.sleep(0.3)  # some looks find nothing
    assert host.told_of == []
    return host


async def until(found: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not found():
            await asyncio.sleep(0.02)


async def test_a_server_that_comes_before_anybody_is_as_if_it_had_been_there(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as after a power cut, when both start at once."""
    url = postgres.empty()
    first = Host(url)
    await first.keeper.open(first.hub)
    await first.hub.execute(OpenRoom("lobby"))
    await first.hub.execute(OpenRoom("den"))
    await first.hub.execute(SetTopic("lobby", "Soup"))
    await first.hub.execute(Ban(device="d" * 20, seconds=None))
    await first.hub.execute(Announce("kept", "lobby"))
    await first.hub.close()
    try:
        host = await away(postgres, url, monkeypatch)
        lobby = host.hub.room("lobby")
        assert lobby is not None
        assert lobby.topic == ""
    finally:
        postgres.start()
    await until(lambda: len(host.told_of) == 2)
    assert "answers again: all that it has is here." in host.told_of[0]
    assert host.told_of[1] == ""
    assert {each.name for each in host.hub.snapshot()} == {"lobby", "den", "attic"}
    lobby = host.hub.room("lobby")
    assert lobby is not None
    assert lobby.topic == "Soup"
    assert [each.device for each in host.hub.bans()] == ["d" * 20]
    ann = await host.join("Ann", hello={"history": True})
    assert "kept" in str(ann.frames())
    await host.hub.execute(Announce("new", "attic"))
    await host.hub.close()
    rows = postgres.sql("SELECT data FROM messages ORDER BY id")
    assert rows == [('"kept"',), ('"new"',)]
    assert first.faults + host.faults == []


async def test_who_comes_while_it_is_opened_waits_for_it(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does the host: nothing is decided that the history would not know of."""
    url = postgres.empty()
    is_asked, goes_on = asyncio.Event(), asyncio.Event()
    try:
        host = await away(postgres, url, monkeypatch)
        opened = host.keeper.history.open

        async def slowly() -> list[KeptRoom]:
            is_asked.set()
            await goes_on.wait()
            return await opened()

        monkeypatch.setattr(host.keeper.history, "open", slowly)
    finally:
        postgres.start()
    async with asyncio.timeout(60):
        await is_asked.wait()
    tasks = Tasks(host.faults.append)
    saying = tasks.spawn(host.hub.execute(Announce("in time", "lobby")), name="say")
    coming = tasks.spawn(host.join("Ann"), name="come")
    await asyncio.sleep(0.1)
    assert not saying.done()
    assert not coming.done()
    goes_on.set()
    await asyncio.gather(saying, coming)
    await host.hub.close()
    assert postgres.sql("SELECT data FROM messages") == [('"in time"',)]
    assert postgres.sql("SELECT name FROM stays") == [("Ann",)]
    assert host.faults == []


async def kept_before(url: str) -> None:
    """An earlier host, where somebody said so."""
    first = Host(url)
    await first.keeper.open(first.hub)
    await first.hub.execute(OpenRoom("lobby"))
    await first.hub.execute(Announce("before", "lobby"))
    await first.hub.close()
    assert first.faults == []


def told_in_order(postgres: Postgres) -> list[Any]:
    """What stands in the database, in the order that people read it in."""
    return [
        json.loads(data)
        for (data,) in postgres.sql("SELECT data FROM messages ORDER BY epoch, seq")
    ]


NO_PLACES: tuple[Any, ...] = ([], 7, None, {"epoch": []}, {"epoch": {}, "seq": 1})
"""What guests may say that they reply to, and is no place."""


async def test_a_server_that_is_back_while_people_are_here_waits_until_they_go(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What they said stands behind what was said before, with what it replies to."""
    url = postgres.empty()
    await kept_before(url)
    try:
        host = await away(postgres, url, monkeypatch)
        ann = await host.join("Ann")
        den = await host.join("Ben", "den")
        await host.hub.execute(Announce("meanwhile", "lobby"))
        ann.receive(event(1, "one"))
        await until(lambda: ann.frames("ack"))
        (ack,) = ann.frames("ack")
        place = {"epoch": ack["epoch"], "seq": ack["seq"]}
        ann.receive(event(2, {"text": "two", "reply_to": place}))
        for number, nothing in enumerate(NO_PLACES, 10):
            ann.receive(event(number, {"text": "to nothing", "reply_to": nothing}))
        den.receive(event(3, "in a room of theirs"))
    finally:
        postgres.start()
    await until(lambda: host.told_of)
    (line,) = host.told_of
    assert "answers again. What is said and decided goes there, and the rooms are what" in line
    assert not host.keeper.history.is_open
    assert told_in_order(postgres) == ["before"]
    for link in (ann, den):
        link.go()
    await until(lambda: len(host.told_of) == 3)
    assert host.told_of[2] == ""
    ((epoch, seq),) = postgres.sql("SELECT epoch, seq FROM messages WHERE data = '\"one\"'")
    said = {"epoch": int(epoch), "seq": int(seq)}
    assert {"text": "two", "reply_to": said} in told_in_order(postgres)
    for nothing in NO_PLACES:
        assert {"text": "to nothing", "reply_to": nothing} in told_in_order(postgres)
    assert told_in_order(postgres)[:2] == ["before", "meanwhile"]
    came = postgres.sql('SELECT name FROM stays WHERE "left" IS NOT NULL ORDER BY name')
    assert came == [("Ann",), ("Ben",)]
    assert {each.name for each in host.hub.snapshot()} == {"lobby", "attic"}
    back = await host.join("Cid", hello={"history": True})
    assert "before" in str(back.frames())
    assert "meanwhile" in str(back.frames())
    await host.hub.close()
    assert host.faults == []


async def test_what_was_said_meanwhile_is_written_as_the_host_ends(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or told as lost, if the server is away still; there too, nobody has it afterwards."""
    url = postgres.empty()
    await kept_before(url)
    host = await away(postgres, url, monkeypatch)
    try:
        ann = await host.join("Ann")
        ann.receive(event(1, "lost"))
        await host.hub.close()
    finally:
        postgres.start()
    assert "3 messages and the like are in no history" in host.told_of[-1]
    try:
        other = await away(postgres, url, monkeypatch)
        ben = await other.join("Ben")
        for number, said in enumerate(("oops", "kept")):
            ben.receive(event(number, said))
        await until(lambda: len(ben.frames("ack")) == 2)
        ack = ben.frames("ack")[0]
        await other.hub.execute(RedactMessage("lobby", ack["epoch"], ack["seq"]))
    finally:
        postgres.start()
    await until(lambda: other.told_of)
    await other.hub.close()
    assert told_in_order(postgres)[:3] == ["before", "oops", "kept"]
    assert postgres.sql("SELECT data FROM messages WHERE redacted IS NOT NULL") == [('"oops"',)]
    again = Host(url)
    await again.keeper.open(again.hub)
    again.hub.start()
    cid = await again.join("Cid", hello={"history": True})
    assert "kept" in str(cid.frames())
    assert "oops" not in str(cid.frames())
    await again.hub.close()
    assert host.faults + other.faults + again.faults == []


async def decided_before(url: str) -> None:
    """An earlier host, with a ban, and a lobby that is locked and about soup."""
    first = Host(url)
    await first.keeper.open(first.hub)
    for room in ("lobby", "den"):
        await first.hub.execute(OpenRoom(room))
    await first.hub.execute(SetTopic("lobby", "Soup"))
    await first.hub.execute(LockRoom("lobby"))
    await first.hub.execute(Ban(device="d" * 20, seconds=None))
    await first.hub.close()


async def decide(host: Host) -> None:
    """What is decided while it is away: slow mode in the lobby, a ban, the den closed again."""
    await host.hub.execute(Ban(device="e" * 20, seconds=None))
    await host.hub.execute(SetSlowMode("lobby", 7))
    await host.hub.execute(SetTopic("attic", "Chairs"))
    await host.hub.execute(OpenRoom("den"))
    await host.hub.execute(CloseRoom("den"))


def how_the_lobby_is(host: Host) -> tuple[bool, int]:
    """Whether it is locked, and for how long one waits there between two messages."""
    (lobby,) = (each.settings for each in host.hub.numbers().rooms if each.name == "lobby")
    return lobby.locked, lobby.slow


def both(host: Host) -> None:
    """What was decided before and meanwhile holds, each where it was about something else."""
    assert {each.name: each.topic for each in host.hub.snapshot()} == {
        "lobby": "Soup",
        "attic": "Chairs",
    }
    assert how_the_lobby_is(host) == (True, 7)
    assert {each.device for each in host.hub.bans()} == {"d" * 20, "e" * 20}


@pytest.mark.parametrize("comes", ["meanwhile", "as it ends"])
async def test_what_is_decided_meanwhile_holds_with_what_was_before(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, comes: str
) -> None:
    """It is in the audit under a number of its own, by which it is taken back as before."""
    url = postgres.empty()
    await decided_before(url)
    try:
        host = await away(postgres, url, monkeypatch)
        await decide(host)
        acts = {act.what: act.id for act in await host.hub.acts()}
        if comes == "as it ends":
            await host.join("Ann", "attic")
    finally:
        postgres.start()
    if comes == "meanwhile":
        await until(lambda: "" in host.told_of)
        both(host)
        before = [act.what for act in await host.hub.acts()]
        assert before.count("ban") == 2
        await host.hub.execute(Undo(acts["set-slow-mode"]))
        assert how_the_lobby_is(host) == (True, 0)
        await host.hub.execute(SetSlowMode("lobby", 7))
    await host.hub.close()
    again = Host(url)
    await again.keeper.open(again.hub)
    both(again)
    kept = [act.id for act in await again.hub.acts()]
    assert set(acts.values()) < set(kept)
    await again.hub.close()
    assert host.faults + again.faults == []


HUGE = "1" + "0" * 200 + "e200"
"""A number that some readers refuse, and guests may say."""


@pytest.mark.parametrize("comes", ["meanwhile", "as it ends"])
async def test_nothing_that_a_guest_says_meanwhile_keeps_the_history_away(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch, comes: str
) -> None:
    """What waits, or was denied, is kept as it came, whatever it is."""
    url = postgres.empty()
    await kept_before(url)
    try:
        host = await away(postgres, url, monkeypatch)
        host.hub.events.connect(host.told.append)
        await host.hub.execute(ApproveAll("lobby"))
        ann = await host.join("Ann")
        for number, said in enumerate(("denied", "waits"), 1):
            odd = f'{{"text": "{said}", "epoch": 7, "far": {HUGE}}}'
            ann.receive(json.dumps(event(number, 0)).replace('"data": 0', f'"data": {odd}'))
        denied, waits = (each.held for each in host.of(MessageHeld))
        await host.hub.execute(Deny("lobby", denied.id))
        if comes == "meanwhile":
            await host.hub.execute(Deny("lobby", waits.id))
            ann.go()
    finally:
        postgres.start()
    if comes == "meanwhile":
        await until(lambda: "" in host.told_of)
    else:
        await until(lambda: host.told_of)
    await host.hub.close()
    again = Host(url)
    await again.keeper.open(again.hub)
    again.hub.start()
    denials = [act for act in await again.hub.acts() if act.what == "deny"]
    for act in denials:
        assert f'"epoch": 7, "far": {HUGE}' in bytes(act.undo).decode()
    assert len(denials) == (2 if comes == "meanwhile" else 1)
    await again.hub.close()
    assert host.faults + again.faults == []


async def test_what_was_redacted_meanwhile_is_brought_back_as_before(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the undo of that act, though what was said stands in another place by then."""
    url = postgres.empty()
    await kept_before(url)
    try:
        host = await away(postgres, url, monkeypatch)
        ann = await host.join("Ann")
        ann.receive(event(1, "oops"))
        await until(lambda: ann.frames("ack"))
        (ack,) = ann.frames("ack")
        await host.hub.execute(RedactMessage("lobby", ack["epoch"], ack["seq"]))
        ann.go()
    finally:
        postgres.start()
    await until(lambda: "" in host.told_of)
    (act,) = [act for act in await host.hub.acts() if act.what == "redact-message"]
    assert (await host.hub.execute(Undo(act.id))).came == 1
    back = await host.join("Ben", hello={"history": True})
    assert "oops" in str(back.frames())
    await host.hub.close()
    assert host.faults == []


async def test_what_is_too_much_meanwhile_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meanwhile, "BUFFER", 2)
    waits = meanwhile.Meanwhile()
    for seq in range(5):
        waits.put(said_by("Ann", "hello", seq=seq))
    assert (waits.count, waits.dropped) == (2, 3)
