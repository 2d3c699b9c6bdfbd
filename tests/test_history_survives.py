"""`serve` killed in the middle of a conversation: what was acknowledged is in its history."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

from tests.clients import V1, ref
from tests.e2e.program import free_port, running
from tests.loaded import LOADED, PROGRAM
from tests.soak.kills import INTEGRITY
from tests.store.history.conftest import Place
from tests.store.history.conftest import place as place

TALKERS = 5
SAID = 200
"""Messages of each, as fast as the limits allow: a burst."""


async def talk(url: str, died: asyncio.Event, pid: int) -> tuple[dict[str, tuple[int, int]], int]:
    """Guests talk until the host is killed under them; returns what was acknowledged, by ref."""
    acked: dict[str, tuple[int, int]] = {}
    epoch = 0
    async with asyncio.timeout(60):
        talkers = [V1(url, "lobby", f"Talker {n}") for n in range(TALKERS)]
        for each in talkers:
            await each.connect()
            epoch = each.welcome["epoch"]

        async def say(number: int, talker: V1) -> None:
            for at in range(SAID):
                talker.say(f"{number} {at}", ref(1000 * number + at))
                if at % 20 == 19:
                    await asyncio.sleep(0.02)

        async def hear(talker: V1) -> None:
            while not died.is_set():
                answer = await talker.next(lambda frame: frame.get("type") == "ack")
                assert answer.get("stored", True)
                acked[answer["ref"]] = (answer["epoch"], answer["seq"])
                if len(acked) == TALKERS * SAID // 2:
                    os.kill(pid, signal.SIGKILL)
                    died.set()

        hearing = [asyncio.ensure_future(hear(each)) for each in talkers]  # noqa: TID251
        await asyncio.gather(*(say(n, each) for n, each in enumerate(talkers)))
        await died.wait()
        # What is on the way still comes: it was acknowledged all the same.
        await asyncio.sleep(0.2)
        for task in hearing:
            task.cancel()
        await asyncio.gather(*hearing, return_exceptions=True)
        await asyncio.gather(*(each.close() for each in talkers))
    return acked, epoch


def in_place(place: Place) -> list[str]:
    """What a host is told of where its history is; a file is in its data folder."""
    return [] if isinstance(place.place, Path) else [f"--database-url={place.place}"]


def test_killed(tmp_path: Path, place: Place) -> None:
    """Each acknowledged message is there exactly once, in its order, and the next host has it."""
    arguments = ("serve", *in_place(place))
    with running(LOADED, *arguments, "--room=lobby", data=tmp_path, killed=True) as program:
        acked, epoch = asyncio.run(talk(program.url, asyncio.Event(), program.pid))
    assert len(acked) >= TALKERS * SAID // 2
    if place.server is None:
        for check, good in INTEGRITY.items():
            assert place.sql(check) == good
    found = place.sql("SELECT ref, epoch, seq FROM messages ORDER BY id")
    places = {each: (int(epoch), int(seq)) for each, epoch, seq in found}
    assert len(places) == len(found)
    assert acked.items() <= places.items()
    seqs = [int(seq) for _, _, seq in found]
    assert seqs == list(range(1, len(found) + 1))
    with running(LOADED, *arguments, data=tmp_path) as program:

        async def look() -> None:
            bob = V1(program.url, "lobby", "Bob")
            await bob.connect(hello={"epoch": epoch, "seq": 0})
            assert bob.welcome["known"] == len(found)
            assert bob.welcome["epoch"] > epoch
            await bob.close()

        asyncio.run(look())


STROKES = 150

UNDONE = 10
"""Every so many strokes, the one before is taken away."""


async def draw(url: str, pid: int) -> dict[int, int]:
    """Ann draws until the host is killed under her; returns what was acknowledged.

    By number: what was drawn, or -1 once it was taken away.
    """
    board: dict[int, int] = {}
    async with asyncio.timeout(60):
        ann = V1(url, "lobby", "Ann")
        await ann.connect()
        for number in range(STROKES):
            stroke = {"name": "stroke", "data": {"points": [number]}, "ref": ref(number)}
            ann.send({"type": "event", **stroke})
            seq = (await ann.type("ack", ref=ref(number)))["seq"]
            board[seq] = number
            if number % UNDONE == 0:
                erase = {"name": "erase", "data": {"strokes": [seq]}, "ref": ref(1000 + number)}
                ann.send({"type": "event", **erase})
                await ann.type("ack", ref=ref(1000 + number))
                board[seq] = -1
        os.kill(pid, signal.SIGKILL)
        await ann.close()
    return board


async def strokes_of(guest: V1) -> dict[int, int]:
    """The whole board, by number: what was drawn."""
    seen: dict[int, int] = {}
    guest.send({"type": "board"})
    while True:
        piece = await guest.type("board")
        seen |= {stroke["seq"]: stroke["data"]["points"][0] for stroke in piece["strokes"]}
        if piece.get("more"):
            guest.send({"type": "board", "after": piece["upto"]})
        elif "upto" not in piece:
            return seen


def test_a_board_whose_host_was_killed(tmp_path: Path) -> None:
    """What was acknowledged is there under its number, what was taken away is not."""
    with running(LOADED, "serve", "--room=lobby", data=tmp_path, killed=True) as program:
        drawn = asyncio.run(draw(program.url, program.pid))
    with running(LOADED, "serve", data=tmp_path) as program:

        async def look() -> int:
            bob = V1(program.url, "lobby", "Bob")
            await bob.connect()
            assert await strokes_of(bob) == {seq: at for seq, at in drawn.items() if at >= 0}
            bob.send({"type": "event", "name": "stroke", "data": {"points": [7]}, "ref": ref(1)})
            seq: int = (await bob.type("ack"))["seq"]
            await bob.close()
            return seq

        assert asyncio.run(look()) > max(drawn)
    with sqlite3.connect(tmp_path / "history.db") as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_ended_well(tmp_path: Path, place: Place) -> None:
    """SIGTERM loses nothing, acknowledged or not, and a second host finds rooms and words."""
    arguments = ("serve", *in_place(place))
    with running(LOADED, *arguments, "--room=lobby", data=tmp_path) as program:

        async def first() -> None:
            ann = V1(program.url, "lobby", "Ann")
            await ann.connect()
            for at in range(50):
                ann.say(f"number {at}", ref(at))
            await ann.type("ack", ref=ref(49))
            await ann.close()

        asyncio.run(first())
    with running(LOADED, *arguments, data=tmp_path) as program:
        assert set(program.rooms()) == {"lobby"}

        async def second() -> None:
            bob = V1(program.url, "lobby", "Bob")
            await bob.connect()
            for at in range(50):
                assert (await bob.type("event"))["data"] == f"number {at}"
            await bob.close()

        asyncio.run(second())
    assert not list(tmp_path.glob("history.db-*"))


def test_a_disk_that_can_not_be_written_at_the_end(tmp_path: Path) -> None:
    """The chat goes on, acknowledgements tell, the end waits no longer than it may, and says so."""
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:

        async def talk_on() -> sqlite3.Connection:
            ann = V1(program.url, "lobby", "Ann")
            await ann.connect()
            ann.say("kept", ref(1))
            assert "stored" not in await ann.type("ack")
            lock = sqlite3.connect(tmp_path / "history.db", isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
            for number in (2, 3):
                ann.say("not kept", ref(number))
            for _ in range(2):
                assert (await ann.type("ack"))["stored"] is False
            await ann.close()
            return lock

        lock = asyncio.run(talk_on())
    output = (tmp_path / "output.txt").read_text()
    lock.close()
    assert "history off" in output
    assert "could not be kept" in output
    with sqlite3.connect(tmp_path / "history.db") as database:
        assert database.execute("SELECT data FROM messages").fetchall() == [('"kept"',)]


def test_who_is_in_a_hurry_says_it_twice(tmp_path: Path) -> None:
    """While the end waits for a disk, a second SIGTERM ends it."""
    port = free_port()
    arguments = ["serve", "--host=127.0.0.1", f"--port={port}", f"--data-dir={tmp_path}"]
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()

        async def talk() -> sqlite3.Connection:
            ann = V1(f"http://127.0.0.1:{port}", "lobby", "Ann")
            await ann.connect()
            lock = sqlite3.connect(tmp_path / "history.db", isolation_level=None)
            lock.execute("BEGIN IMMEDIATE")
            ann.say("not kept", ref(1))
            await ann.type("ack", ref=ref(1))
            await ann.close()
            return lock

        lock = asyncio.run(talk())
        process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
        lock.close()
    assert process.returncode == 1
    assert "Ended at once" in told
    assert "Traceback" not in told
