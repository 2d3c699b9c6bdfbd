"""`serve` ended and started again: what guests shared is there, for as long as it is history."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.clients import ref
from tests.e2e.program import Program, running
from tests.file_guest import FileGuest, hash_of, names
from tests.loaded import LOADED, run

PICTURE = bytes(range(256)) * 300


async def share(program: Program, name: str, contents: bytes, number: int) -> None:
    """A guest brings a file and tells the room, and is told that it is kept."""
    guest = FileGuest(program.url, "lobby", name)
    await guest.connect()
    await guest.open_files()
    assert (await guest.put(contents))["type"] == "done"
    answer = await guest.announce(contents, number)
    assert (answer["type"], answer.get("stored", True)) == ("ack", True)
    await guest.close()


async def pulled(program: Program, contents: bytes) -> bytes | str:
    """What a newcomer gets who wants these contents."""
    guest = FileGuest(program.url, "lobby", "Zoe")
    await guest.connect()
    await guest.open_files()
    found = await guest.get(hash_of(contents))
    await guest.close()
    return found


def test_killed(tmp_path: Path) -> None:
    """What was acknowledged can be pulled from the next host, byte for byte."""
    folder = tmp_path / "history-files"
    with running(LOADED, "serve", "--room=lobby", data=tmp_path, killed=True) as program:
        asyncio.run(share(program, "Ann", PICTURE, 1))

        async def half() -> None:
            guest = FileGuest(program.url, "lobby", "Bob")
            await guest.connect()
            await guest.open_files()
            guest.tell("put", id=1, size=1 << 20, sha256=hash_of(b"never"))
            await guest.control("credit")

        asyncio.run(half())
    assert len(names(folder)) == 2
    with running(LOADED, "serve", data=tmp_path) as program:
        assert names(folder) == {hash_of(PICTURE)}
        assert asyncio.run(pulled(program, PICTURE)) == PICTURE
    assert names(folder) == {hash_of(PICTURE)}


def test_forgotten(tmp_path: Path) -> None:
    """The contents go at once, but those that another has shared too."""
    folder, other = tmp_path / "history-files", b"of Bob too"
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        asyncio.run(share(program, "Ann", PICTURE, 1))
        asyncio.run(share(program, "Ann", other, 2))
        asyncio.run(share(program, "Bob", other, 3))
    gone = run("forget", "--room=lobby", "--name=Ann", f"--data-dir={tmp_path}")
    assert gone.returncode == 0
    assert "Removed 1 file that nobody shares any more." in gone.stdout
    assert names(folder) == {hash_of(other)}
    with running(LOADED, "serve", data=tmp_path) as program:
        assert asyncio.run(pulled(program, other)) == other
        assert asyncio.run(pulled(program, PICTURE)) == "no-such-file"


def test_found_by_its_name(tmp_path: Path) -> None:
    """A search knows what a file is called, an export what it is."""
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:

        async def talk() -> None:
            ann = FileGuest(program.url, "lobby", "Ann")
            await ann.connect()
            await ann.open_files()
            await ann.put(PICTURE)
            data = {"name": "Sömmer.png", "size": len(PICTURE), "sha256": hash_of(PICTURE)}
            ann.send({"type": "event", "name": "file", "data": data, "ref": ref(1)})
            await ann.type("ack")
            await ann.close()

        asyncio.run(talk())
    at = f"--data-dir={tmp_path}"
    assert "Sömmer.png" in run("search", "sommer", at).stdout
    output = tmp_path / "talk.csv"
    assert run("export", "--format=csv", f"--output={output}", at).returncode == 0
    expected = f"Sömmer.png ({len(PICTURE)} bytes, SHA-256 {hash_of(PICTURE)})"
    assert expected in output.read_text(encoding="utf-8")


def test_with_no_history(tmp_path: Path) -> None:
    """Files go with the program, and what a history has kept stays as it is."""
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        asyncio.run(share(program, "Ann", PICTURE, 1))
    with running(LOADED, "serve", "--room=lobby", "--history=off", data=tmp_path) as program:
        assert asyncio.run(pulled(program, PICTURE)) == "no-such-file"

        async def bring() -> None:
            ann = FileGuest(program.url, "lobby", "Ann")
            await ann.connect()
            await ann.open_files()
            await ann.put(b"passing")
            assert names(tmp_path / "files") == {hash_of(b"passing")}
            await ann.close()

        asyncio.run(bring())
    assert not (tmp_path / "files").exists()
    with running(LOADED, "serve", data=tmp_path) as program:
        assert asyncio.run(pulled(program, PICTURE)) == PICTURE
