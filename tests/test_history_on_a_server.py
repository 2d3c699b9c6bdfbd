"""The program with its history on a PostgreSQL server, as one that runs it sees it."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import time
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path

import pytest

from peerpyrtc_desktop.store.blob_folder import KEPT_FILES, BlobFolder
from tests.clients import V1, ref
from tests.e2e.program import free_port, running
from tests.file_guest import FileGuest, hash_of, names
from tests.loaded import LOADED, PROGRAM, run
from tests.postgres import PASSWORD, Postgres


@pytest.fixture
def url(postgres: Postgres) -> str:
    """An empty database."""
    return postgres.empty()


async def say(url: str, *texts: str, stored: bool = True) -> None:
    """Ann says these, each when the one before is acknowledged."""
    ann = V1(url, "lobby", "Ann")
    await ann.connect()
    for number, text in enumerate(texts):
        ann.say(text, ref(hash(text) % 2**32 + number))
        ack = await ann.type("ack")
        assert ack.get("stored", True) is stored, text
    await ann.close()


def told(url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command that is told of the database as people should: by the variable."""
    done = run(*arguments, PEERPYRTC_DATABASE_URL=url)
    assert PASSWORD not in done.stdout + done.stderr
    assert len(done.stderr.splitlines()) <= 1, done.stderr
    return done


def test_beside_a_host_and_after_it(url: str, tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    with running(LOADED, "serve", "--room=lobby", f"--database-url={url}", data=tmp_path) as it:
        asyncio.run(say(it.url, "\u00dcbermorgen at ten", "see you"))
        assert told(url, "search", "bermor").stdout.endswith("Ann: \u00dcbermorgen at ten\n")
        assert told(url, "export", f"--output={lines}").returncode == 0
        assert told(url, "attendance").stdout.splitlines()[1].split(",")[1:3] == ["lobby", "Ann"]
        left = told(url, "import", str(lines)).stdout
        assert f"Another PeerPyRTC Desktop (process {it.pid} on " in left
        assert "When it ends what of 2 messages isn't there is added" in left
    assert PASSWORD not in it.log.read_text()
    assert not (tmp_path / "history.db").exists()
    assert [json.loads(line)["data"] for line in lines.read_text().splitlines()] == [
        "\u00dcbermorgen at ten",
        "see you",
    ]
    assert told(url, "forget", "--room=lobby").stdout.startswith("Forgot 2 messages and 1 stay.")
    assert told(url, "search", "see").stdout == ""
    for added in ("Added 2, 0 were there", "Added 0, 2 were there"):
        assert told(url, "import", str(lines)).stdout.startswith(added)
    assert told(url, "search", "see").stdout.endswith("Ann: see you\n")


@pytest.mark.parametrize("killed", [False, True])
def test_beside_a_host_it_is_forgotten_when_that_ends(
    url: str, tmp_path: Path, killed: bool
) -> None:
    """Or before the next one begins; who asks may be at another machine than the host."""
    host = ("serve", "--room=lobby", "--room=den", f"--database-url={url}")
    with running(LOADED, *host, data=tmp_path, killed=killed) as it:
        asyncio.run(say(it.url, "see you"))
        nobody = told(url, "forget", "--room=lobby", "--name=Nobody")
        assert (nobody.returncode, nobody.stdout) == (1, "")
        done = told(url, "forget", "--room=lobby", "--name=Ann")
        assert (done.returncode, done.stderr) == (0, "")
        assert f"(process {it.pid} on " in done.stdout
        assert "When it ends this is forgotten: until then it is there.\n" in done.stdout
        assert told(url, "forget", "--expired", "--history-days=30").returncode == 0
        assert told(url, "search", "see").stdout.endswith("Ann: see you\n")
    assert (told(url, "search", "see").stdout == "") is not killed
    with running(LOADED, *host, data=tmp_path) as it:
        assert told(url, "search", "see").stdout == ""
        assert set(it.rooms()) == {"lobby", "den"}
        asyncio.run(say(it.url, "again"))
    # Once is enough: who came by that name later is somebody else.
    assert told(url, "search", "again").stdout.endswith("Ann: again\n")
    assert "Traceback" not in it.log.read_text()


def test_beside_a_host_an_import_waits_for_its_end(url: str, tmp_path: Path) -> None:
    """Also one of more lines than are handed over at once."""
    host, lines = ("serve", "--room=lobby", f"--database-url={url}"), tmp_path / "lines.jsonl"
    with running(LOADED, *host, data=tmp_path) as it:
        asyncio.run(say(it.url, "see you"))
    (line,) = told(url, "export").stdout.splitlines()
    before = line.replace('"seq":', '"seq":5').replace("see you", "seen")
    lines.write_text(
        "".join(
            f"{before.replace('seen', f'seen {n}')}\n".replace('"seq":5', f'"seq":5{n:04}')
            for n in range(1_201)
        )
    )
    with running(LOADED, *host, data=tmp_path) as it:
        done = told(url, "import", str(lines))
        assert (done.returncode, done.stderr) == (0, "")
        assert "When it ends what of 1,201 messages isn't there is added" in done.stdout
        assert told(url, "search", "seen").stdout == ""
    assert "1,201 messages were added, 0 were there." in it.log.read_text()
    assert told(url, "search", "seen 1200").stdout.endswith("Ann: seen 1200\n")
    assert told(url, "import", str(lines)).stdout.startswith("Added 0, 1201 were there")


def test_the_files_of_another_history_stay(url: str, tmp_path: Path) -> None:
    """What this one doesn't share may be shared in the file that the data folder has too."""
    others = tmp_path / KEPT_FILES

    async def keep() -> None:
        blobs = BlobFolder(None)
        blobs.outlast(others)
        incoming = await blobs.create()
        await incoming.write(b"abc")
        assert await incoming.keep(hashlib.sha256(b"abc").hexdigest())
        await blobs.end()

    asyncio.run(keep())
    kept = names(others)
    assert len(kept) == 1
    with running(LOADED, "serve", "--room=lobby", f"--database-url={url}", data=tmp_path) as it:
        asyncio.run(say(it.url, "hello"))
    done = told(url, "forget", "--room=lobby", f"--data-dir={tmp_path}")
    assert done.stdout.startswith("Forgot 1 message"), done.stderr
    assert names(others) == kept


def test_the_panel_keeps_there_too(url: str, tmp_path: Path) -> None:
    """Its loop is Qt's."""
    for said in ("first", "second"):
        with running(PROGRAM, f"--database-url={url}", data=tmp_path) as it:
            asyncio.run(say(it.url, said))
    assert told(url, "search", "first").stdout.endswith("Ann: first\n")
    assert PASSWORD not in it.log.read_text()
    assert "Traceback" not in it.log.read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("backup", "--output=copy.db"), "pg_dump"),
        (("restore", "copy.db"), "pg_restore"),
        (("doctor",), "pg_amcheck"),
    ],
)
def test_what_the_servers_own_programs_are_for(
    url: str, arguments: tuple[str, ...], words: str
) -> None:
    done = told(url, *arguments)
    assert done.returncode == 1
    assert done.stderr.startswith("The history is in the database postgresql://peerpyrtc@/history:")
    assert words in done.stderr


def test_what_is_wrong_is_told_in_a_line(url: str, tmp_path: Path) -> None:
    assert told(url, "search", "abc").stderr == "It is no history.\n"
    missing = told(url.replace("/history", "/missing"), "search", "abc")
    assert (missing.returncode, "does not exist" in missing.stderr) == (1, True)
    bad = told(f"mysql://ann:{PASSWORD}@db/history", "search", "abc")
    assert bad.returncode == 2
    assert bad.stderr.startswith("--database-url: that is no URL of a database")


def test_what_is_not_installed_is_told_in_a_line(url: str) -> None:
    """Who needs no server needs nothing for one."""
    code = (
        "import sys; sys.modules['asyncpg'] = None; sys.argv = ['', 'search', 'abc'];"
        "from peerpyrtc_desktop.cli import run; run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PEERPYRTC_DATABASE_URL": url},
    )
    assert (done.returncode, done.stderr) == (
        1,
        "A history on a server needs asyncpg, which isn't here: install it with "
        "`pip install asyncpg`.\n",
    )


def test_a_second_host_is_refused_in_a_line(url: str, tmp_path: Path) -> None:
    """Each with a data folder of its own: what they would share is the database."""
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    with running(LOADED, "serve", f"--database-url={url}", data=tmp_path / "first") as it:
        folder = f"--data-dir={tmp_path / 'second'}"
        second = told(url, "serve", folder, "--host=127.0.0.1", f"--port={free_port()}")
        assert (second.returncode, second.stdout) == (1, "")
        assert f"(process {it.pid} on " in second.stderr
        assert second.stderr.endswith("with --database-url.\n")


def test_a_server_that_is_not_there_at_the_start(
    url: str, postgres: Postgres, tmp_path: Path
) -> None:
    """One hosts at once, and hears that there is no history."""
    postgres.stop()
    try:
        with running(LOADED, "serve", f"--database-url={url}", data=tmp_path) as it:
            asyncio.run(say(it.url, "hello", stored=False))
    finally:
        postgres.start()
    assert "History is off. The database postgresql://peerpyrtc@/history" in it.log.read_text()
    assert PASSWORD not in it.log.read_text()


def test_a_server_that_comes_after_the_host_has_all_from_then_on(
    url: str, postgres: Postgres, tmp_path: Path
) -> None:
    """Also what guests share; nobody had come yet."""
    data = b"abc" * 1000

    async def share(at: str) -> None:
        async with AsyncExitStack() as stack:
            ann = FileGuest(at, "lobby", "Ann")
            await ann.connect()
            stack.push_async_callback(ann.close)
            await ann.open_files()
            assert (await ann.put(data))["type"] == "done"
            assert (await ann.announce(data, 1)).get("stored", True)

    with ExitStack() as stack:
        postgres.stop()
        try:
            serve = (LOADED, "serve", "--room=lobby", f"--database-url={url}")
            host = stack.enter_context(running(*serve, data=tmp_path))
        finally:
            postgres.start()
        while "history on again" not in host.log.read_text():
            time.sleep(0.05)
        asyncio.run(share(host.url))
    assert [each.read_bytes() for each in tmp_path.glob(f"{KEPT_FILES}-*/{hash_of(data)}")] == [
        data
    ]
    assert postgres.sql("SELECT name FROM messages") == [("file",)]
    assert "Traceback" not in host.log.read_text()
    assert PASSWORD not in host.log.read_text()


def test_a_server_that_goes_and_is_back(url: str, postgres: Postgres, tmp_path: Path) -> None:
    """The chat goes on, acknowledgements tell, and what came meanwhile is there in the end."""
    with running(LOADED, "serve", "--room=lobby", f"--database-url={url}", data=tmp_path) as it:
        asyncio.run(say(it.url, "before"))
        postgres.stop()
        try:
            asyncio.run(say(it.url, "while", "still", stored=False))
            assert "history off" in it.log.read_text()
        finally:
            postgres.start()
        while "history on again" not in it.log.read_text():
            time.sleep(0.05)
        asyncio.run(say(it.url, "after"))
    assert PASSWORD not in it.log.read_text()
    assert "Traceback" not in it.log.read_text()
    said = postgres.sql("SELECT data FROM messages ORDER BY id")
    assert said == [(f'"{text}"',) for text in ("before", "while", "still", "after")]
