"""`doctor`, beside a host and after it: what it finds, what it mends, and what it leaves alone."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.clients import V1, ref
from tests.e2e.program import running
from tests.loaded import LOADED, run


async def say(url: str, words: str) -> None:
    ann = V1(url, "lobby", "Ann")
    await ann.connect()
    ann.say(words, ref(len(words)))
    assert "stored" not in await ann.type("ack")
    await ann.close()


def lose_words(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "history.db")) as database:
        database.execute("DELETE FROM found")
        database.commit()


def test_an_index_out_of_step(tmp_path: Path) -> None:
    """Beside a host it is told, and the host goes on; after it, it is mended, and told once."""
    at = f"--data-dir={tmp_path}"
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        asyncio.run(say(program.url, "apple pie"))
        whole = run("doctor", at)
        assert whole.returncode == 0, whole.stderr
        first, log, index, who = whole.stdout.splitlines()
        assert first == "The history is whole: 1 message, whose words are in the index."
        assert re.fullmatch(r"Its write-ahead log has [1-9][0-9,]* bytes\.", log)
        assert index == "Whether the index itself is whole is looked at when no host runs."
        assert who.startswith(f"PeerPyRTC Desktop (process {program.pid}) has the data folder")
        assert who.endswith("It may go on: only repairs need it stopped, and none is needed.")
        lose_words(tmp_path)
        told = run("doctor", at)
        assert (told.returncode, told.stdout) == (1, "")
        assert told.stderr.startswith("The search index is out of step with the messages, and is ")
        assert told.stderr.endswith("Stop it first, then run this again.\n")
        assert len(told.stderr.splitlines()) == 1
        asyncio.run(say(program.url, "more pie"))
    assert run("search", "apple", at).stdout == ""
    mended = run("doctor", at)
    assert (mended.returncode, mended.stderr) == (0, "")
    assert mended.stdout.splitlines() == [
        "The search index was out of step with the messages: it is made anew.",
        "The history is whole: 2 messages, and all are in the search index.",
    ]
    assert "Ann: apple pie" in run("search", "apple", at).stdout
    again = run("doctor", at)
    assert again.stdout == "The history is whole: 2 messages, and all are in the search index.\n"
    assert not list(tmp_path.glob("history.db-*"))


def test_a_damaged_history_and_what_stands_aside(tmp_path: Path) -> None:
    """Each is told for what it is, with what to do; nothing of it is changed."""
    at = f"--data-dir={tmp_path}"
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        asyncio.run(say(program.url, "apple pie"))
    copy = tmp_path / "copy"
    assert run("backup", at, f"--output={copy}").returncode == 0
    damaged = os.urandom(9000)
    (tmp_path / "history.db").write_bytes(damaged)
    told = run("doctor", at)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith(f"{tmp_path / 'history.db'} is damaged: file is not a database. ")
    assert "`restore`" in told.stderr
    assert (tmp_path / "history.db").read_bytes() == damaged
    assert run("restore", str(copy), at).returncode == 0
    (aside,) = tmp_path.glob("history-until-*.db")
    whole = run("doctor", at)
    assert whole.returncode == 0
    assert whole.stdout.splitlines() == [
        f"Set aside: {aside} is damaged: file is not a database.",
        "The history is whole: 1 message, and all are in the search index.",
    ]
    assert aside.read_bytes() == damaged


def test_no_history(tmp_path: Path) -> None:
    told = run("doctor", f"--data-dir={tmp_path / 'none'}")
    assert told.returncode == 1
    assert told.stderr == f"There is no history at {tmp_path / 'none' / 'history.db'}.\n"
    assert not (tmp_path / "none").exists()
