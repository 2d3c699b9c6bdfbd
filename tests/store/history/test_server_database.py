"""What can become of a server, and of who writes to it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from peerpyrtc_desktop.runtime.ports.archive import Unreadable, Wanted
from peerpyrtc_desktop.store.history import server_database
from peerpyrtc_desktop.store.history import writer as module
from peerpyrtc_desktop.store.history.backend import Taken, Unreachable, name_of
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from peerpyrtc_desktop.store.history.retention import Retention
from tests.postgres import Postgres
from tests.store.history.conftest import Disk, Place, on_a_server, said_by, words

pytestmark = on_a_server

OURS = "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'PeerPyRTC%'"
WRITER = "SELECT pid FROM pg_locks WHERE locktype = 'advisory'"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AGAIN", 0.05)
    monkeypatch.setattr(server_database, "LINGERS", 0)


async def back_on(disk: Disk) -> None:
    while not disk.writer.is_on:
        await asyncio.sleep(0.02)


async def test_a_server_that_goes_and_is_back(disk: Disk, postgres: Postgres) -> None:
    """Meanwhile all is said to be done at once; then it is written after all, in its order."""
    await disk.say("before")
    states: list[bool] = []
    postgres.stop()
    try:
        disk.writer.put(said_by("Ann", "while", seq=2), states.append)
        await disk.writer.flush()
        disk.writer.put(said_by("Ann", "still", seq=3), states.append)
        await asyncio.sleep(0.2)  # some tries fail
    finally:
        postgres.start()
    await back_on(disk)
    await disk.writer.flush()
    assert states == [False, False]
    assert disk.troubles[-1] == ""
    assert len(disk.troubles) == 2
    assert words(await disk.archive.page("lobby", None, None, 9)) == ["before", "while", "still"]


async def test_a_server_that_is_silent_is_given_up_for_a_while(
    disk: Disk, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A chat doesn't wait for it."""
    await disk.say("before")
    monkeypatch.setattr(server_database, "PATIENCE", 0.5)
    states: list[bool] = []
    ((pid,),) = place.sql(WRITER)
    with stopped(int(pid)):
        disk.writer.put(said_by("Ann", "while", seq=2), states.append)
        await disk.writer.flush()
        assert states == [False]
        assert disk.troubles == ["The database postgresql://peerpyrtc@/history doesn't answer"]
        # The one that is silent has the database still: nobody else may write there.
        await asyncio.sleep(0.2)
        assert not disk.writer.is_on
    monkeypatch.setattr(server_database, "PATIENCE", 60)
    await back_on(disk)
    await disk.writer.flush()
    assert words(await disk.archive.page("lobby", None, None, 9)) == ["before", "while"]


async def test_who_asks_on_a_silent_line_gets_another_when_who_writes_knows_of_it(
    disk: Disk, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would wait for ever, and keep that line from others."""
    await disk.say("hello")
    assert len(await disk.archive.page("lobby", None, None, 9)) == 1
    monkeypatch.setattr(server_database, "PATIENCE", 3)
    with contextlib.ExitStack() as silence:
        for (pid,) in place.sql(OURS):
            silence.enter_context(stopped(int(pid)))
        asking = asyncio.ensure_future(disk.archive.page("lobby", None, None, 9))  # noqa: TID251
        await asyncio.sleep(0.1)
        assert not asking.done()
        disk.writer.put(said_by("Ann", "while", seq=2))
        assert words(await asking) == ["hello"]
    monkeypatch.setattr(server_database, "PATIENCE", 60)
    await back_on(disk)


async def test_a_server_that_does_not_answer_at_all(
    place: Place, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who wants to come in hears of it."""
    monkeypatch.setattr(server_database, "PATIENCE", 0.5)
    disk = place.disk()
    with stopped(postgres.pid):
        with pytest.raises(Unreachable, match="doesn't answer"):
            await disk.open()
        with pytest.raises(Unreachable, match="doesn't answer"):
            await disk.archive.page("lobby", None, None, 9)
    await disk.database.dispose()


async def test_a_server_that_is_silent_keeps_nobody_from_ending(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = place.disk()
    await disk.open()
    await disk.say("before")
    assert len(await disk.archive.page("lobby", None, None, 9)) == 1
    monkeypatch.setattr(server_database, "PATIENCE", 0.5)
    pids = [int(pid) for (pid,) in place.sql(OURS)]
    assert len(pids) == 2
    with contextlib.ExitStack() as silence:
        for pid in pids:
            silence.enter_context(stopped(pid))
        disk.writer.put(said_by("Ann", "while", seq=2))
        assert await disk.writer.close(0.1) == 1
        await disk.database.dispose()


async def test_who_waits_for_an_answer_keeps_nobody_from_ending(place: Place) -> None:
    """It is told that there will be none, and no line is left open."""
    disk = place.disk()
    await disk.open()

    async def ask() -> None:
        async with disk.database.readers.connect() as connection:
            await connection.execute(text("SELECT pg_sleep(600)"))

    asking = asyncio.ensure_future(ask())  # noqa: TID251
    while not place.sql("SELECT 1 FROM pg_stat_activity WHERE wait_event = 'PgSleep'"):
        await asyncio.sleep(0.02)
    await disk.close()
    with pytest.raises(DBAPIError):
        await asking


async def test_who_asks_while_it_is_away_hears_why(disk: Disk, postgres: Postgres) -> None:
    await disk.say("hello")
    archive = HostArchive(disk.database.readers, lambda: 0)
    assert len(await archive.search(Wanted("hello"))) == 1
    postgres.stop()
    try:
        with pytest.raises(Unreadable, match=r"postgresql://peerpyrtc@/history can't be reached"):
            await archive.search(Wanted("hello"))
    finally:
        postgres.start()
    assert len(await archive.search(Wanted("hello"))) == 1


async def test_who_reads_is_let_in_again(disk: Disk, place: Place) -> None:
    """After the server has cut all lines, as for its own new start."""
    await disk.say("hello")
    for _ in range(2):
        assert words(await disk.archive.page("lobby", None, None, 9)) == ["hello"]
        others = "FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'history'"
        place.sql(f"SELECT pg_terminate_backend(pid, 30000) {others}")


async def test_who_ended_a_moment_ago_may_not_have_let_go_yet(
    disk: Disk, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_database, "LINGERS", 60)
    next_one = place.disk()
    opening = asyncio.ensure_future(next_one.open())  # noqa: TID251
    await asyncio.sleep(0.3)
    assert not opening.done()
    await disk.close()
    await opening
    await next_one.close()


@contextmanager
def stopped(pid: int) -> Iterator[None]:
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


async def test_a_database_is_had_by_one_host(disk: Disk, place: Place) -> None:
    """Who comes second hears who has it, and who reads only is let in."""
    await disk.say("hello")
    second = DiskHistory(place.place, lambda _: None, lambda _: None)
    with pytest.raises(Taken) as refused:
        await second.open()
    told = str(refused.value)
    assert f"(process {os.getpid()} on " in told
    assert "postgresql://peerpyrtc@/history" in told
    assert "hunter2" not in told
    assert "\n" not in told
    reader = place.disk()
    assert words(await reader.archive.page("lobby", None, None, 9)) == ["hello"]
    await reader.database.dispose()
    await disk.writer.close(60)
    await disk.database.dispose()
    await second.open()
    await second.close(60)


async def test_a_host_that_lost_its_database_to_another_writes_nothing_there(
    disk: Disk, place: Place
) -> None:
    """Its line was cut, and another came in before it: it waits until that one has ended."""
    await disk.say("before")
    place.sql(f"SELECT pg_terminate_backend(pid, 30000) FROM ({WRITER}) AS theirs")
    other = place.disk()
    await other.open()
    await other.say("from another", seq=2)
    states: list[bool] = []
    disk.writer.put(said_by("Ann", "while", seq=3), states.append)
    await disk.writer.flush()
    await asyncio.sleep(0.2)
    assert not disk.writer.is_on
    assert words(await other.archive.page("lobby", None, None, 9)) == ["before", "from another"]
    await other.close()
    await back_on(disk)
    await disk.writer.flush()
    assert words(await disk.archive.page("lobby", None, None, 9))[-1] == "while"


GONE = ("ALTER TABLE messages RENAME TO gone", "ALTER TABLE gone RENAME TO messages")
FIXED = (
    "ALTER DATABASE history SET default_transaction_read_only = on",
    "ALTER DATABASE history RESET default_transaction_read_only",
)


@pytest.mark.parametrize(("change", "back"), [GONE, FIXED], ids=["gone", "read-only"])
async def test_what_is_the_servers_fault_loses_nothing(
    disk: Disk, place: Place, change: str, back: str
) -> None:
    """It is none of a message that can't be written ever, which would be dropped."""
    await disk.say("before")
    place.sql(change)
    place.sql(f"SELECT pg_terminate_backend(pid, 30000) FROM ({WRITER}) AS ours")
    try:
        disk.writer.put(said_by("Ann", "while", seq=2))
        await disk.writer.flush()
        await asyncio.sleep(0.2)
        assert not disk.writer.is_on
    finally:
        place.sql(back)
    place.sql(f"SELECT pg_terminate_backend(pid, 30000) FROM ({WRITER}) AS ours")
    await back_on(disk)
    await disk.writer.flush()
    assert disk.writer.dropped == 0
    assert words(await disk.archive.page("lobby", None, None, 9)) == ["before", "while"]


INDEXES = "SELECT indexname FROM pg_indexes WHERE indexname LIKE 'found_words%'"


async def test_without_its_extension_the_same_is_found(place: Place) -> None:
    """Who may make tables only can't have it made."""
    assert isinstance(place.place, str)
    place.sql("CREATE ROLE plain LOGIN; GRANT USAGE, CREATE ON SCHEMA public TO plain")
    try:
        disk = Disk(place.place.replace("peerpyrtc:", "plain:"))
        await disk.open()
        said = ["Übermorgen in Łódź", "私は東京都に行く", "100%_\\sure"]
        await disk.say(*said)
        assert place.sql(INDEXES) == []
        for query, expected in (("bermor", 0), ("京都", 1), ("%_\\", 2)):
            assert words(await disk.archive.search(Wanted(query))) == [said[expected]]
        assert await disk.archive.search(Wanted("%%%")) == []
        assert await disk.archive.search(Wanted("___")) == []
        await disk.close()
    finally:
        place.sql("DROP OWNED BY plain CASCADE; DROP ROLE plain")


async def test_with_it_there_is_an_index(disk: Disk, place: Place) -> None:
    await disk.say("Übermorgen")
    assert place.sql(INDEXES) == [("found_words",)]


async def test_what_can_not_be_text_there_is_kept_all_the_same(disk: Disk, place: Place) -> None:
    """NUL in what isn't JSON, and the character that stands for it."""
    odd = "a\0b\ufffe0\ufffe\ufffe1c"
    disk.writer.put(said_by("Ann", "hello", event=odd))
    disk.writer.put(said_by(odd, "again", seq=2))
    await disk.writer.flush()
    first, second = await disk.archive.page("lobby", None, None, 9)
    assert (first.frame.name, second.frame.sender) == (odd, odd)  # type: ignore[union-attr]
    assert words(await disk.archive.search(Wanted(sender=odd))) == ["again"]


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("postgresql://ann:hunter2@127.0.0.1:1/history", "refused|failed"),
        ("postgresql://ann:hunter2@no-such-host.invalid/history", "not known|resolution"),
        ("postgresql://peerpyrtc:hunter2@/nothing?host={0}", "does not exist"),
        ("postgresql://nobody:hunter2@/history?host={0}", "does not exist"),
        ("postgresql://ann:hunter2@127.0.0.1:1/history?ssl=verify-full", "root certificate"),
    ],
)
async def test_what_can_not_be_reached_says_why(
    postgres: Postgres, place: Place, url: str, why: str
) -> None:
    """And says no password."""
    history = DiskHistory(url.format(postgres.folder), lambda _: None, lambda _: None)
    with pytest.raises(Unreachable, match=why) as refused:
        await history.open()
    assert name_of(url) in str(refused.value)
    assert "\n" not in str(refused.value)
    assert "hunter2" not in str(refused.value)
    await history.close(1)


async def test_only_unicode_is_kept(postgres: Postgres, place: Place) -> None:
    """A database of another encoding would refuse what people say."""
    postgres.sql(
        "DROP DATABASE IF EXISTS latin",
        "CREATE DATABASE latin TEMPLATE template0 ENCODING LATIN1 LOCALE 'C'",
        database="postgres",
    )
    assert isinstance(place.place, str)
    history = DiskHistory(place.place.replace("/history", "/latin"), lambda _: None, lambda _: None)
    with pytest.raises(Unreachable, match="LATIN1"):
        await history.open()


async def test_the_oldest_of_what_is_too_large_goes_there_too(
    disk: Disk, postgres: Postgres
) -> None:
    """Though the tables stay as large as they were: what is free in them is there for the next."""
    for first in range(1, 2001, 500):
        texts = [
            f"{'many words of no great use, ' * 30} {seq}" for seq in range(first, first + 500)
        ]
        await disk.say(*texts, seq=first)

    def of_size(size: int) -> Retention:
        return Retention(disk.writer, disk.database.readers, 0, lambda _: None, size)

    (whole,) = postgres.sql(
        "SELECT pg_total_relation_size('messages') + pg_total_relation_size('found')"
    )[0]
    assert await of_size(int(whole) * 2).fit() == 0
    gone = await of_size(int(whole) // 2).fit()
    assert 700 < gone < 1500
    assert (await disk.archive.rows(Wanted()))[0]["seq"] == gone + 1
    assert await of_size(int(whole) // 2).fit() == 0
    assert await of_size(1).fit() == 2000 - gone
    assert await of_size(1).fit() == 0
