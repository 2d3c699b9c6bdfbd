"""Files at a host on fakes: limits, time, and disks that fail."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core.events import Event, MessageAccepted, MessageRefused
from peerpyrtc_desktop.core.file_frames import PROTOCOL_FILES, join
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.limits import FileLimits, HubLimits
from peerpyrtc_desktop.store.blob_folder import BlobFolder
from tests.file_guest import names
from tests.runtime.fakes import FakeHost, FakeLink, until

LIMITS = HubLimits(
    files=FileLimits(
        size=1000, total=2500, share=2000, put_burst=8, all_put_burst=12, put_rate=1, all_uploads=3
    )
)


def hash_of(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()


class Guest:
    """A v1 guest with its channel for files."""

    def __init__(self, host: FakeHost, link: FakeLink) -> None:
        self.link = link
        self.side = link.open_side(PROTOCOL_FILES)
        self._host = host
        self._events = 0

    @classmethod
    async def join(cls, host: FakeHost, name: str, room: str = "lobby") -> Guest:
        return cls(host, await host.join(name, room))

    def put(self, number: int, contents: bytes) -> None:
        """Begin an upload."""
        sha256 = hash_of(contents)
        self.side.receive({"type": "put", "id": number, "size": len(contents), "sha256": sha256})

    async def bring(self, contents: bytes, number: int = 1) -> None:
        """A whole upload."""
        done, granted = self.heard("done"), self.heard("credit")
        self.put(number, contents)
        await until(lambda: self.heard("credit") > granted or self.heard("done") > done)
        if contents and self.heard("done") == done:
            self.side.receive(join(number, contents))
        await until(lambda: self.heard("done") > done)

    def heard(self, type_: str) -> int:
        """How many frames of a type came."""
        return sum(each["type"] == type_ for each in self.side.told)

    def granted(self) -> int:
        """How far the host has let us go."""
        return max((each["upto"] for each in self.side.told if each["type"] == "credit"), default=0)

    def announce(self, contents: bytes, **look: Any) -> None:
        """Tell the room."""
        self._events += 1
        data = {"name": "a", "size": len(contents), "type": "", "sha256": hash_of(contents)} | look
        ref = f"{id(self)}-{self._events:08}"
        self.link.receive({"type": "event", "name": "file", "ref": ref, "data": data})

    def get(self, number: int, contents: bytes, upto: int = 1 << 20) -> None:
        """Begin a download."""
        frame = {"type": "get", "id": number, "sha256": hash_of(contents), "upto": upto}
        self.side.receive(frame)


@pytest.fixture
async def host(tmp_path: Path) -> AsyncIterator[FakeHost]:
    """A host with small limits and a real folder."""
    host = FakeHost(LIMITS, BlobFolder(tmp_path / "files"))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    yield host
    await host.hub.stop()


def kept(tmp_path: Path) -> set[str]:
    return names(tmp_path / "files")


async def test_hello(host: FakeHost) -> None:
    """The first frame says what the host takes; other protocols are refused."""
    ann = await Guest.join(host, "Ann")
    assert ann.side.told == [{"type": "hello", "size": 1000, "uploads": 2, "downloads": 4}]
    assert ann.link.open_side("else").observer is None


async def test_a_host_without_files() -> None:
    """It refuses the channel."""
    host = FakeHost()
    await host.hub.open_at_start("lobby")
    host.hub.start()
    link = await host.join("Ann")
    assert link.open_side(PROTOCOL_FILES).observer is None
    await host.hub.stop()


async def test_only_who_is_seated(host: FakeHost) -> None:
    """Before the greeting there is no channel for files, and after the end nothing is heard."""
    link = await host.offer("Ann")
    link.open("peerpyrtc.v1")
    assert link.open_side(PROTOCOL_FILES).observer is None
    max_ = await Guest.join(host, "Max")
    await host.hub.execute(Kick("lobby", "Max"))
    max_.put(1, b"abc")
    assert max_.heard("credit") == 0


async def test_a_guest_that_stalls(host: FakeHost, tmp_path: Path) -> None:
    """An upload without bytes is given up after a while, and its space is free again."""
    ann = await Guest.join(host, "Ann")
    ann.put(1, b"x" * 1000)
    ann.put(2, b"y" * 1000)
    await until(lambda: ann.heard("credit") == 2)
    ann.side.receive(join(1, b"x" * 500))
    ann.side.receive(join(2, b"y" * 250))
    host.clock.forward(29)
    host.hub.heartbeat.beat()
    assert ann.side.errors() == []
    ann.side.receive(join(2, b"y" * 250))
    host.clock.forward(2)
    ann.link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    await until(lambda: ann.side.errors() == ["stalled"])
    ann.side.receive(join(2, b"y" * 500))
    await until(lambda: ann.heard("done") == 1)
    assert kept(tmp_path) == {hash_of(b"y" * 1000)}


async def test_a_download_of_what_is_taken_back_is_cut_off(host: FakeHost) -> None:
    """Another file's goes on; brought back, it can be pulled again."""
    ann, max_ = await Guest.join(host, "Ann"), await Guest.join(host, "Max")
    bad, good = b"x" * 900, b"y" * 900
    for number, contents in enumerate((bad, good), 1):
        await ann.bring(contents, number)
        ann.announce(contents)
    max_.get(1, bad, upto=100)
    max_.get(2, good, upto=100)
    await until(lambda: max_.heard("file") == 2)
    said = [each for each in host.told if isinstance(each, MessageAccepted)]
    await host.hub.execute(RedactMessage("lobby", said[0].epoch, said[0].seq))
    await until(lambda: max_.side.errors() == ["no-such-file"])
    max_.get(3, bad)
    assert max_.side.errors() == ["no-such-file"] * 2
    (act,) = await host.hub.acts()
    await host.hub.execute(Undo(act.id))
    max_.get(4, bad)
    await until(lambda: max_.heard("file") == 3)
    assert max_.side.errors() == ["no-such-file"] * 2


async def test_an_upload_that_never_begins(host: FakeHost) -> None:
    """Whoever asks for a place and sends nothing loses it soon."""
    ann = await Guest.join(host, "Ann")
    ann.put(1, b"x" * 1000)
    await until(lambda: ann.heard("credit") == 1)
    host.clock.forward(4)
    host.hub.heartbeat.beat()
    assert ann.side.errors() == []
    host.clock.forward(2)
    ann.link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    await until(lambda: ann.side.errors() == ["stalled"])


async def test_who_has_no_place_gets_that_of_who_has_most(host: FakeHost) -> None:
    """One with a new cookie for each upload, and its bytes coming, keeps nobody else out."""
    many = [
        Guest(host, await host.join(f"Many {number}", device=f"cookie {number}"))
        for number in range(3)
    ]
    for number, guest in enumerate(many):
        guest.put(1, bytes([number]) * 500)
    await until(lambda: all(guest.heard("credit") for guest in many))
    many[0].side.receive(join(1, bytes(10)))
    many[2].side.receive(join(1, bytes([2]) * 10))
    ann = Guest(host, await host.join("Ann", device="Ann's", remote="192.0.2.9"))
    await ann.bring(b"a" * 500)
    assert [guest.side.errors() for guest in many] == [[], ["too-many"], []]


async def test_who_is_quiet_gives_its_place_to_another(host: FakeHost) -> None:
    """At the same address too, where nobody can tell one person's cookies from many's."""
    many = [
        Guest(host, await host.join(f"Many {number}", device=f"cookie {number}"))
        for number in range(3)
    ]
    for number, guest in enumerate(many):
        guest.put(1, bytes([number]) * 500)
    await until(lambda: all(guest.heard("credit") for guest in many))
    for number, guest in enumerate(many):
        guest.side.receive(join(1, bytes([number]) * 10))
    ann = Guest(host, await host.join("Ann", device="Ann's"))
    ann.put(1, b"a" * 500)
    assert ann.side.errors() == ["too-many"]
    host.clock.forward(6)
    await ann.bring(b"a" * 500, number=2)
    assert sorted(guest.side.errors() for guest in many) == [[], [], ["too-many"]]


async def test_a_reader_that_stalls(host: FakeHost) -> None:
    """A download that its guest doesn't take is given up too, and the contents may go."""
    ann = await Guest.join(host, "Ann")
    await ann.bring(b"x" * 1000)
    ann.get(5, b"x" * 1000, upto=10)
    await until(lambda: ann.side.bytes == [join(5, b"x" * 10)])
    host.clock.forward(31)
    ann.link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    await until(lambda: ann.side.errors() == ["stalled"])
    ann.get(5, b"x" * 1000)
    await until(lambda: len(ann.side.bytes) == 2)


async def test_little_is_under_way(tmp_path: Path) -> None:
    """While what was sent isn't acknowledged no more follows, and chat's queue isn't touched."""
    host = FakeHost(files=BlobFolder(tmp_path / "files"))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    ann = await Guest.join(host, "Ann")
    big = bytes(1_000_000)
    ann.put(1, big)
    sent = 0
    while sent < len(big):
        await until(lambda sent=sent: ann.granted() > sent)  # type: ignore[misc]
        chunk = big[sent : min(sent + 16_000, ann.granted())]
        ann.side.receive(join(1, chunk))
        sent += len(chunk)
    await until(lambda: ann.heard("done") == 1)
    ann.side.is_stuck = True
    ann.get(2, big)
    await until(lambda: len(ann.side.bytes) >= 4)
    for _ in range(100):
        host.clock.forward(0.001)
        host.hub.heartbeat.beat()
    assert ann.side.queued <= 80_000
    ann.side.queued, ann.side.is_stuck = 0, False
    assert ann.side.observer is not None
    ann.side.observer.on_side_acked()
    await until(lambda: sum(len(each) - 4 for each in ann.side.bytes) == len(big))
    await host.hub.stop()
    assert host.faults == []


async def test_what_the_history_forgets(host: FakeHost, tmp_path: Path) -> None:
    """Once no history has the announcement, the contents go, by the next beat."""
    ann = await Guest.join(host, "Ann")
    await ann.bring(b"abc")
    ann.announce(b"abc")
    host.clock.forward(5)
    ann.link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert kept(tmp_path) == {hash_of(b"abc")}
    for number in range(1000):
        if number % 40 == 0:
            host.clock.forward(1)
            ann.link.last_heard = host.clock()
        ann.link.receive({"type": "event", "name": "message", "ref": f"{number:08}"})
    host.hub.heartbeat.beat()
    await until(lambda: kept(tmp_path) == set())
    ann.get(7, b"abc")
    assert ann.side.errors() == ["no-such-file"]


async def test_an_announcement_of_a_room_that_is_no_more(host: FakeHost) -> None:
    """The room may be gone by the time that its announcement is told: that is no fault."""
    ann = await Guest.join(host, "Ann", "den")
    await ann.bring(b"abc")

    def announce_and_go(event: Event) -> None:
        if isinstance(event, MessageAccepted) and event.name == "message":
            ann.announce(b"abc")
            ann.link.go()

    host.hub.events.connect(announce_and_go)
    ann.link.receive({"type": "event", "name": "message", "ref": "0" * 8})
    assert [each.name for each in host.of(MessageAccepted)] == ["message", "file"]
    assert (host.rooms(), host.faults) == (["lobby"], [])


async def test_what_is_never_announced(host: FakeHost, tmp_path: Path) -> None:
    """It waits for its event for an hour."""
    ann = await Guest.join(host, "Ann")
    await ann.bring(b"abc")
    for seconds, left in ((3500, {hash_of(b"abc")}), (200, set())):
        host.clock.forward(seconds)
        ann.link.last_heard = host.clock()
        host.hub.heartbeat.beat()
        await until(lambda left=left: kept(tmp_path) == left)  # type: ignore[misc]


class BusyDisk(BlobFolder):
    """A real folder, whose disk is busy from the moment that something shall be kept."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.keeping = asyncio.Event()
        self.free = threading.Event()

    async def keep(self, path: Path, sha256: str) -> None:
        busy = asyncio.ensure_future(self.do(self.free.wait))  # noqa: TID251
        self.keeping.set()
        await super().keep(path, sha256)
        await busy


async def test_a_twin_of_what_goes(tmp_path: Path) -> None:
    """What was acknowledged is there, also when its twin was let go of while it was being kept."""
    disk = BusyDisk(tmp_path / "files")
    host = FakeHost(LIMITS, disk)
    await host.hub.open_at_start("lobby")
    host.hub.start()
    ann, max_ = await Guest.join(host, "Ann"), await Guest.join(host, "Max")
    disk.free.set()
    await ann.bring(b"abc")
    disk.free.clear()
    disk.keeping.clear()
    max_.put(1, b"abc")
    await until(lambda: max_.heard("credit") == 1)
    max_.side.receive(join(1, b"abc"))
    await disk.keeping.wait()
    host.clock.forward(3700)
    for guest in (ann, max_):
        guest.link.last_heard = host.clock()
    host.hub.heartbeat.beat()  # Ann has never announced hers
    await asyncio.sleep(0)
    disk.free.set()
    await until(lambda: max_.heard("done") == 1)
    await disk.do(lambda: None)
    assert kept(tmp_path) == {hash_of(b"abc")}
    max_.announce(b"abc")
    max_.get(2, b"abc")
    await until(lambda: max_.side.bytes == [join(2, b"abc")])
    await host.hub.stop()


async def test_full(host: FakeHost, tmp_path: Path) -> None:
    """The least recently used make way: one's own over one's share, then anyone's."""
    ann, max_ = await Guest.join(host, "Ann"), await Guest.join(host, "Max")
    for letter in (b"a", b"b", b"c"):
        await ann.bring(letter * 900)
    await until(lambda: kept(tmp_path) == {hash_of(each * 900) for each in (b"b", b"c")})
    await max_.bring(b"d" * 900)
    await until(lambda: kept(tmp_path) == {hash_of(each * 900) for each in (b"c", b"d")})
    ann.announce(b"b" * 900)
    assert ann.link.last("error")["code"] == "no-such-file"


async def test_all_guests_together(host: FakeHost) -> None:
    """There is an end to what all may begin at once; who has nothing gets of who has most."""
    guests = [await Guest.join(host, name) for name in ("Ann", "Max", "Eve")]
    for guest in guests:
        guest.put(1, b"x" * 100)
        guest.put(2, b"y" * 100)
    await until(lambda: [guest.side.errors() for guest in guests] == [["too-many"]] * 3)


async def test_too_often(host: FakeHost) -> None:
    """A guest's own rate, and the rate of all together, end what begins too fast."""
    guests = [await Guest.join(host, name) for name in ("Ann", "Max")]
    for number in range(8):
        await guests[0].bring(bytes([number]))
    guests[0].put(1, b"one more")
    assert guests[0].side.errors() == ["rate-limited"]
    for number in range(4):
        await guests[1].bring(bytes([number]))
    guests[1].put(1, b"one more")
    assert guests[1].side.errors() == ["rate-limited"]
    host.clock.forward(1.1)
    for guest in guests:
        await guest.bring(b"after a while")


async def test_muted(host: FakeHost) -> None:
    """Who is muted brings nothing, and can pull."""
    ann = await Guest.join(host, "Ann")
    await ann.bring(b"abc")
    peer = next(iter(host.hub._state.seat_of))
    peer.standing.mute(5, host.clock())
    ann.put(2, b"def")
    assert ann.side.errors() == ["muted"]
    ann.get(3, b"abc")
    await until(lambda: ann.side.bytes == [join(3, b"abc")])


async def test_refusals_are_counted(host: FakeHost) -> None:
    """The panel sees them as it sees a refused message."""
    ann = await Guest.join(host, "Ann")
    ann.side.receive("nonsense")
    ann.put(1, b"x" * 1001)
    told: list[Any] = host.of(MessageRefused)
    assert [(each.sender, each.code) for each in told] == [
        ("Ann", "malformed"),
        ("Ann", "too-large"),
    ]
    assert host.hub.snapshot()[0].peers[0].refused == 2


async def test_bytes_that_belong_nowhere(host: FakeHost) -> None:
    """Some are what a cancel left under way; a flood of them ends the channel."""
    ann = await Guest.join(host, "Ann")
    for _ in range(100):
        ann.side.receive(join(9, bytes(16_000)))
        if ann.side.closed:
            break
    assert ann.side.closed
    assert ann.side.errors() == ["rate-limited"]
    assert ann.link.frames("peer-left") == []


@pytest.mark.parametrize("frame", [b"", b"\0\0\0\1", "nonsense", '{"type":"cancel","id":1}'])
async def test_a_flood_of_frames(host: FakeHost, frame: str | bytes) -> None:
    """Whatever they are, their number is bounded, and so is what is answered to them."""
    ann = await Guest.join(host, "Ann")
    for _ in range(3000):
        ann.side.receive(frame)
    assert ann.side.closed
    assert ann.side.errors()[-1] == "rate-limited"
    assert len(ann.side.told) <= LIMITS.files.frame_burst + 2


async def test_who_reads_no_answers(host: FakeHost) -> None:
    """Nothing piles up for a guest that asks and never takes what it is told."""
    ann = await Guest.join(host, "Ann")
    ann.side.queued = 2 * 1024 * 1024
    ann.side.receive("nonsense")
    assert (ann.side.closed, ann.side.errors()) == (True, ["rate-limited"])


async def test_a_disk_that_fails(tmp_path: Path) -> None:
    """The guest is told, the host's own log too, and chat goes on."""
    (tmp_path / "blocked").write_text("no folder")
    host = FakeHost(LIMITS, BlobFolder(tmp_path / "blocked" / "files"))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    ann = await Guest.join(host, "Ann")
    ann.put(1, b"abc")
    await until(lambda: ann.side.errors() == ["no-space"])
    assert {type(each) for each in host.faults} <= {NotADirectoryError, FileExistsError}
    assert host.faults
    ann.link.receive({"type": "event", "name": "message", "ref": "00000001", "data": "hi"})
    assert ann.link.last("ack")["seq"] == 1
    await host.hub.stop()


async def test_a_new_link_for_the_same_guest(host: FakeHost) -> None:
    """Who comes back may announce what it brought before, on a channel of the new link."""
    ann = await Guest.join(host, "Ann")
    await ann.bring(b"abc")
    secret = ann.link.last("welcome")["secret"]
    ann.put(2, b"half")
    again = Guest(host, await host.join("Ann", secret=secret))
    ann.put(3, b"from the old one")
    assert ann.heard("credit") <= 2
    again.announce(b"abc")
    assert again.link.last("ack")["seq"] == 1
    again.get(1, b"abc")
    await until(lambda: again.side.bytes == [join(1, b"abc")])


async def test_a_caption_and_a_thumbnail_go_with_a_file(host: FakeHost) -> None:
    """They reach who may read it; a thumbnail that is none is refused, and can be sent without."""
    ann, bob = await Guest.join(host, "Ann"), await Guest.join(host, "Bob")
    await ann.bring(b"picture")
    ann.announce(b"picture", thumbnail={"$bytes": "PHN2Zz4="})
    await until(lambda: bool(ann.link.frames("error")))
    assert ann.link.last("error")["code"] == "malformed"
    assert bob.link.frames("event") == []
    look = {"caption": "Step 3", "thumbnail": {"$bytes": "/9j/wAALCAABAAEBAREA"}}
    ann.announce(b"picture", **look)
    await until(lambda: bool(bob.link.frames("event")))
    assert bob.link.last("event")["data"].items() >= look.items()
