"""Files of a host that is ended and started again, its history on disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core.file_shelf import KeptFile, Shared
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.files import desk
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES, BlobFolder
from peerpyrtc_desktop.store.history import files
from peerpyrtc_desktop.store.history.entries import Prune
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from tests.file_guest import names
from tests.runtime.fakes import TurnedHub, until
from tests.runtime.test_file_desk import Guest, hash_of
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, answered

PICTURE = b"a picture"


class FileHost(Host):
    """A host with files that outlast it."""

    def __init__(self, place: Any, folder: Path) -> None:
        super().__init__(place)
        self.blobs = BlobFolder(None)
        self.blobs.outlast(folder / KEPT_FILES)
        self.hub = TurnedHub(
            links=self.links,
            history=self.disk,
            files=self.blobs,
            limits=HubLimits(),
            on_fault=self.faults.append,
            clock=self.clock,
        )
        self.hub.events.connect(self.told.append)
        self.hub.events.connect(self.disk.follow)


async def run(
    place: Place, folder: Path, work: Callable[[FileHost], Awaitable[None]], *, at: float = 1000
) -> None:
    """One life of a host, at this time."""
    host = FileHost(place.place, folder)
    host.clock.time = at
    for room in await host.disk.open():
        host.hub.bring_back(room)
    await host.hub.bring_back_files(host.disk.files())
    host.hub.start()
    await work(host)
    await host.hub.close(60)
    await host.blobs.end()
    assert host.faults == []


async def pull(guest: Guest, contents: bytes, number: int = 7) -> bool:
    """Whether the host hands these contents out."""
    guest.side.told.clear()
    guest.side.bytes.clear()
    guest.get(number, contents)
    await until(lambda: bool(guest.side.bytes or guest.heard("error")))
    return bool(guest.side.bytes) and guest.side.bytes[0].endswith(contents)


async def share(host: FileHost, *, to: str | None = None, contents: bytes = PICTURE) -> Guest:
    """Ann shares a picture."""
    await host.hub.execute(OpenRoom("lobby"))
    ann = await Guest.join(host, "Ann")
    if to is not None:
        await host.join(to)
    await ann.bring(contents)
    data = {"name": "a.png", "size": len(contents), "type": "", "sha256": hash_of(contents)}
    event = {"type": "event", "name": "file", "ref": hash_of(contents)[:32], "data": data}
    ann.link.receive(event | ({"to": to} if to else {}))
    await answered(ann.link)
    return ann


async def test_a_picture_is_there_again(place: Place, tmp_path: Path) -> None:
    """Who comes to the next host may pull it, and the one after that, and what came twice."""

    async def first(host: FileHost) -> None:
        await share(host)

    async def second(host: FileHost) -> None:
        bob = await Guest.join(host, "Bob")
        assert await pull(bob, PICTURE)
        await bob.bring(PICTURE)  # it needn't come again to be shared again
        bob.announce(PICTURE)
        await answered(bob.link)

    async def third(host: FileHost) -> None:
        assert await pull(await Guest.join(host, "Cid"), PICTURE)

    for work in (first, second, third):
        await run(place, tmp_path, work)
        assert names(tmp_path / KEPT_FILES) == {hash_of(PICTURE)}
    assert place.sql("SELECT count(*) FROM files") == [("2",)]


async def test_a_whispered_file_is_for_its_two_alone(place: Place, tmp_path: Path) -> None:
    async def first(host: FileHost) -> None:
        await share(host, to="Bob")

    async def second(host: FileHost) -> None:
        for name, may in (("Ann", True), ("Bob", True), ("Cid", False)):
            assert await pull(await Guest.join(host, name), PICTURE) is may, name

    await run(place, tmp_path, first)
    await run(place, tmp_path, second)


async def test_who_only_knew_the_hash_gets_no_right_by_a_new_start(
    place: Place, tmp_path: Path
) -> None:
    """An older client's event by that name is relayed, and gives nobody anything, ever."""

    async def first(host: FileHost) -> None:
        await share(host)
        await host.hub.execute(OpenRoom("den"))
        eve = await host.join_older("Eve", "den")
        said = {"sha256": hash_of(PICTURE), "name": "mine", "size": len(PICTURE)}
        event = {"type": "SYSTEM", "action": "EVENT", "payload": {"event": "file", "data": said}}
        eve.receive(event | {"peer_id": "Eve", "target": None, "timestamp": 1})

    async def second(host: FileHost) -> None:
        assert not await pull(await Guest.join(host, "Eve", "den"), PICTURE)
        assert await pull(await Guest.join(host, "Bob"), PICTURE)

    await run(place, tmp_path, first)
    assert len(place.sql("SELECT id FROM messages WHERE name = 'file'")) == 2
    await run(place, tmp_path, second)


async def test_what_is_missing_or_changed_is_not_handed_out(place: Place, tmp_path: Path) -> None:
    """And what was changed goes; others' things in the folder stay."""
    gone, cut, changed, whole = b"gone", b"cut short", b"changed", b"whole"

    async def first(host: FileHost) -> None:
        for number, contents in enumerate((gone, cut, changed, whole)):
            ann = await share(host, contents=contents)
            ann.link.go()
            host.clock.forward(number)

    async def second(host: FileHost) -> None:
        bob = await Guest.join(host, "Bob")
        told = {each["data"]["sha256"]: each for each in bob.link.frames("event")}
        assert told[hash_of(gone)]["gone"] is True
        assert told[hash_of(cut)]["gone"] is True
        assert "gone" not in told[hash_of(whole)]
        for number, contents in enumerate((gone, cut, changed)):
            assert not await pull(bob, contents, number), contents
        await bob.bring(changed, 9)  # brought anew, it can be had
        bob.announce(changed)
        assert await pull(await Guest.join(host, "Cid"), changed)

    await run(place, tmp_path, first)
    folder = tmp_path / KEPT_FILES
    (folder / hash_of(gone)).unlink()
    (folder / hash_of(cut)).write_bytes(b"cut")
    (folder / hash_of(changed)).write_bytes(b"CHANGED")
    (folder / "notes.txt").write_text("mine")
    await run(place, tmp_path, second)
    assert (folder / "notes.txt").read_text() == "mine"
    assert (folder / hash_of(changed)).read_bytes() == changed


async def test_what_nobody_shares_goes_in_steps(place: Place, tmp_path: Path) -> None:
    """What was brought and never announced, and what was on its way when the host was killed."""

    async def first(host: FileHost) -> None:
        await share(host)

    folder = tmp_path / KEPT_FILES
    await run(place, tmp_path, first)
    for number in range(2 * desk.STEP + 1):
        contents = b"%d" % number
        (folder / hash_of(contents)).write_bytes(contents)
    (folder / "incoming-abcdefgh").write_bytes(b"half")

    async def second(host: FileHost) -> None:
        async with asyncio.timeout(60):
            while names(folder) != {hash_of(PICTURE)}:
                await asyncio.sleep(0.05)

    await run(place, tmp_path, second)


async def test_a_closed_rooms_files_are_gone(place: Place, tmp_path: Path) -> None:
    async def first(host: FileHost) -> None:
        await share(host)
        await host.hub.execute(CloseRoom("lobby"))
        await host.hub.execute(OpenRoom("lobby"))

    async def second(host: FileHost) -> None:
        assert not await pull(await Guest.join(host, "Bob"), PICTURE)

    await run(place, tmp_path, first)
    assert place.sql("SELECT count(*) FROM files") == [("0",)]
    await run(place, tmp_path, second)


async def test_what_is_forgotten_can_not_be_pulled(place: Place, tmp_path: Path) -> None:
    """Another's file of the same contents stays."""

    async def first(host: FileHost) -> None:
        await share(host)
        bob = await Guest.join(host, "Bob")
        await bob.bring(b"of Bob")
        bob.announce(b"of Bob")
        await answered(bob.link)

    async def second(host: FileHost) -> None:
        cid = await Guest.join(host, "Cid")
        assert await pull(cid, PICTURE, 1)
        assert not await pull(cid, b"of Bob", 2)

    await run(place, tmp_path, first)
    database = place.disk().database
    await database.write(lambda connection: forget(connection, Whose(room="lobby", name="Bob")))
    await database.dispose()
    await run(place, tmp_path, second)


async def test_files_stay_as_long_as_their_messages_on_disk(place: Place, tmp_path: Path) -> None:
    """Not only while these are among the latest in memory; and no longer than they."""

    async def first(host: FileHost) -> None:
        ann = await share(host)
        for number in range(1100):
            host.clock.forward(0.1)
            event = {"type": "event", "name": "message", "data": "x", "ref": f"{number:08}"}
            ann.link.receive(event)
        host.hub.heartbeat.beat()
        bob = await Guest.join(host, "Bob")
        assert await pull(bob, PICTURE)
        pruned: list[int] = []
        writer: Any = host.disk._writer
        writer.put(Prune(1, pruned.append))
        await host.disk.look_at_files()
        assert pruned == [1]
        host.hub.heartbeat.beat()
        assert not await pull(bob, PICTURE, 8)
        await until(lambda: names(tmp_path / KEPT_FILES) == set())

    await run(place, tmp_path, first)


def test_so_many_places_are_known_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oldest give way."""
    monkeypatch.setattr(files, "MOST", 2)
    places = files.Places()
    for seq, sha256 in enumerate("abca", 1):
        places.add(KeptFile("lobby", (1, seq), None, Shared(sha256, 1, "ann")))
    assert [seq for seq in range(1, 5) if places.has("lobby", 1, seq)] == [3, 4]
    places.release("lobby")
    assert places.known == set()
