"""Files between real clients, through the whole host, on both engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest

from peerpyrtc_desktop import app
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import MessageAccepted, MessageRefused
from peerpyrtc_desktop.core.file_frames import CHUNK
from peerpyrtc_desktop.runtime.limits import FileLimits, HubLimits
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from tests.clients import V1
from tests.file_guest import FileGuest, hash_of, names

Join = Callable[..., Awaitable[FileGuest]]

BIG = 3 * 1024 * 1024 + 17


def contents(size: int, seed: int = 1) -> bytes:
    """Bytes that no other seed gives."""
    return Random(seed).randbytes(size)


class House:
    """A host, its folder, and a way in."""

    def __init__(self, engine: Engine, folder: Path, stack: AsyncExitStack) -> None:
        self.engine = engine
        self.files = folder / KEPT_FILES
        self._stack = stack

    async def join(self, name: str, room: str = "lobby", *, bare: bool = False) -> FileGuest:
        """A guest; `bare`: without a channel for files."""
        guest = FileGuest(f"http://127.0.0.1:{self.engine.port}", room, name)
        self._stack.push_async_callback(guest.close)
        await guest.connect()
        if not bare:
            await guest.open_files()
        return guest

    def kept(self) -> set[str]:
        """The names of what lies in the folder."""
        return names(self.files)


@pytest.fixture(params=["fast", "plain"])
async def house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """A host with two rooms."""
    before = asyncio.all_tasks()
    settings = Settings(
        host="127.0.0.1", port=0, rooms=("lobby", "den"), data_dir=tmp_path, engine=request.param
    )
    engine = Engine(settings)
    async with AsyncExitStack() as stack:
        await engine.start()
        stack.push_async_callback(engine.close)
        yield House(engine, tmp_path, stack)
    await until(lambda: asyncio.all_tasks() <= before | {asyncio.current_task()})


async def until(condition: Callable[[], object]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1, BIG])
async def test_there_and_back(house: House, size: int) -> None:
    """What one guest brings and announces, another pulls, byte for byte; the sender can too."""
    ann, max_ = await house.join("Ann"), await house.join("Max")
    data = contents(size)
    assert (await ann.put(data))["type"] == "done"
    assert (await ann.announce(data, 1))["type"] == "ack"
    event = await max_.type("event")
    assert event["data"]["sha256"] == hash_of(data)
    assert await max_.get(event["data"]["sha256"]) == data
    assert await ann.get(hash_of(data)) == data
    assert house.kept() == {hash_of(data)}


async def test_who_comes_later_and_from_an_offset(house: House) -> None:
    """A newcomer finds the announcement in what was missed, and may begin in the middle."""
    ann = await house.join("Ann")
    data = contents(100_000)
    await ann.put(data)
    await ann.announce(data, 1)
    zoe = await house.join("Zoe")
    event = await zoe.type("event")
    assert await zoe.get(event["data"]["sha256"], offset=70_001) == data[70_001:]
    assert await zoe.get(event["data"]["sha256"], offset=len(data)) == b""
    assert await zoe.get(event["data"]["sha256"], offset=len(data) + 1) == "malformed"


async def test_known_contents_are_not_sent_again(house: House) -> None:
    """Who may pull them is told "done" at once; who may not has to bring them."""
    ann, max_ = await house.join("Ann"), await house.join("Max")
    stranger = await house.join("Ian", "den")
    data = contents(50_000)
    await ann.put(data)
    await ann.announce(data, 1)
    await max_.type("event")
    for guest in (ann, max_):
        guest.tell("put", id=99, size=len(data), sha256=hash_of(data))
        assert (await guest.control())["type"] == "done"
    stranger.tell("put", id=99, size=len(data), sha256=hash_of(data))
    assert (await stranger.control())["type"] == "credit"
    assert (await ann.put(data, size=len(data) + 1))["code"] == "hash-mismatch"


async def test_a_hash_is_no_key(house: House) -> None:
    """Knowing a hash lets nobody pull or announce what was not announced to them."""
    ann, stranger = await house.join("Ann"), await house.join("Ian", "den")
    data = contents(50_000)
    await ann.put(data)
    max_ = await house.join("Max")
    assert await max_.get(hash_of(data)) == "no-such-file", "not announced yet"
    await ann.announce(data, 1)
    assert await max_.get(hash_of(data)) == data
    assert await stranger.get(hash_of(data)) == "no-such-file"
    assert (await stranger.announce(data, 2))["code"] == "no-such-file"
    assert await stranger.get(hash_of(data)) == "no-such-file"
    assert (await stranger.put(data))["type"] == "done", "but who has the contents may"
    assert (await stranger.announce(data, 3))["type"] == "ack"
    assert house.kept() == {hash_of(data)}


async def test_whispered(house: House) -> None:
    """A file that is whispered is for its two ends alone."""
    ann, max_, eve = [await house.join(name) for name in ("Ann", "Max", "Eve")]
    data = contents(1000)
    await ann.put(data)
    assert (await ann.announce(data, 1, to="Max"))["type"] == "ack"
    assert await max_.get(hash_of(data)) == data
    assert await ann.get(hash_of(data)) == data
    assert await eve.get(hash_of(data)) == "no-such-file"
    assert (await eve.announce(data, 2))["code"] == "no-such-file"


async def test_the_announcement_goes_the_usual_way(house: House) -> None:
    """The panel hears of it as of any message; a wrong size is refused; so is what isn't there."""
    told: list[Any] = []
    house.engine.host.events.connect(told.append)
    ann = await house.join("Ann")
    data = contents(1000)
    assert (await ann.announce(data, 1))["code"] == "no-such-file"
    await ann.put(data)
    wrong = {"name": "a", "size": 999, "type": "", "sha256": hash_of(data)}
    ann.send({"type": "event", "name": "file", "data": wrong, "ref": f"{2:032x}"})
    assert (await ann.type("error"))["code"] == "malformed"
    await ann.announce(data, 3)
    own = {"type": "event", "name": "file", "data": {"its": "own"}, "ref": f"{4:032x}"}
    ann.send(own)
    assert (await ann.type("ack", ref=f"{4:032x}"))["seq"] == 2
    assert [each.name for each in told if isinstance(each, MessageAccepted)] == ["file", "file"]
    codes = [each.code for each in told if isinstance(each, MessageRefused)]
    assert codes == ["no-such-file", "malformed"]


async def test_wrong_hash(house: House) -> None:
    """What isn't what it was said to be is dropped, and its sender told so."""
    ann = await house.join("Ann")
    data = contents(50_000)
    answer = await ann.put(data, sha256=hash_of(b"else"))
    assert (answer["type"], answer["code"]) == ("error", "hash-mismatch")
    assert house.kept() == set()
    assert (await ann.put(data))["type"] == "done"


async def test_too_large(house: House) -> None:
    """A file over the limit is refused before a byte of it is sent."""
    ann = await house.join("Ann")
    limit = ann.hello["size"]
    assert limit == 25 * 1024 * 1024
    assert (await ann.put(b"", size=limit + 1))["code"] == "too-large"


BAD: list[str | bytes] = [
    "5",
    "null",
    "no JSON",
    "[" * 1000,
    "x" * 2000,
    '{"type":"nope","id":1}',
    '{"type":"put","id":1}',
    '{"type":"put","id":-1,"size":1,"sha256":"' + "0" * 64 + '"}',
    '{"type":"put","id":1,"size":1.5,"sha256":"' + "0" * 64 + '"}',
    '{"type":"put","id":1,"size":1,"sha256":"../../../etc/passwd"}',
    '{"type":"put","id":1,"size":1,"sha256":"' + "0" * 64 + '\\n"}',
    '{"type":"get","id":1,"sha256":"' + "A" * 64 + '","upto":1}',
    '{"type":"get","id":4294967296,"sha256":"' + "a" * 64 + '","upto":1}',
    b"\0\0\0",
    b"\0\0\0\1",
    bytes(5 + CHUNK),
]


async def test_bad_frames(house: House) -> None:
    """Each is answered with an error that has a code; the guest stays, and goes on."""
    ann = await house.join("Ann")
    for frame in BAD:
        ann.files.send(frame)
        answer = await ann.control()
        assert answer["type"] == "error", frame
        assert answer["code"] in ("malformed", "too-large"), frame
    data = contents(1000)
    assert (await ann.put(data))["type"] == "done"
    for frame in ('{"type":"cancel","id":77}', '{"type":"credit","id":77,"upto":5}'):
        ann.files.send(frame)
    assert await ann.get(hash_of(data)) == data


async def test_more_than_was_granted(house: House) -> None:
    """Bytes beyond the credit end the upload; it doesn't end the guest."""
    ann = await house.join("Ann")
    ann.tell("put", id=7, size=5, sha256=hash_of(b""))
    assert (await ann.control("credit"))["upto"] == 5
    ann.files.send(bytes([0, 0, 0, 7]) + bytes(6))
    assert (await ann.control("error"))["code"] == "held-back"
    assert (await ann.put(b"small"))["type"] == "done"
    await until(lambda: house.kept() == {hash_of(b"small")})


async def test_cancelled_uploads_leave_nothing(house: House) -> None:
    """Called off by the client, or by its leaving: the host lets go of all that came."""
    ann, max_ = await house.join("Ann"), await house.join("Max")
    for guest in (ann, max_):
        guest.tell("put", id=7, size=BIG, sha256=hash_of(b""))
        await guest.control("credit")
        guest.files.send(bytes([0, 0, 0, 7]) + bytes(CHUNK))
    await until(lambda: len(house.kept()) == 2)
    ann.tell("cancel", id=7)
    await max_.close()
    await until(lambda: house.kept() == set())
    ann.tell("put", id=7, size=3, sha256=hash_of(b"abc"))
    assert (await ann.control("credit"))["upto"] == 3, "the number is free again"


async def test_cancelled_downloads(house: House) -> None:
    """After a cancel the host sends no more, and the next file comes whole."""
    ann = await house.join("Ann")
    data, other = contents(BIG, 1), contents(5000, 2)
    await ann.put(data)
    await ann.put(other)
    ann.tell("get", id=50, sha256=hash_of(data), upto=10 * CHUNK)
    for _ in range(5):
        await ann.hear()
    ann.tell("cancel", id=50)
    ann.tell("get", id=51, sha256=hash_of(other), upto=5000)
    got = b""
    while len(got) < 5000:
        frame = await ann.hear()
        if isinstance(frame, tuple) and frame[0] == 51:
            got += frame[1]
    assert got == other


async def test_a_download_waits_for_its_reader(house: House) -> None:
    """No more comes than the client has said it bears."""
    ann = await house.join("Ann")
    data = contents(BIG)
    await ann.put(data)
    ann.tell("get", id=50, sha256=hash_of(data), upto=3 * CHUNK + 5)
    assert (await ann.control())["size"] == BIG
    parts = [(await ann.hear())[1] for _ in range(4)]
    assert b"".join(parts) == data[: 3 * CHUNK + 5]
    ann.tell("get", id=51, sha256="0" * 64, upto=1)
    assert (await ann.hear())["code"] == "no-such-file", "nothing else came in between"
    ann.tell("credit", id=50, upto=BIG)
    rest = b""
    while len(rest) < BIG - 3 * CHUNK - 5:
        rest += (await ann.hear())[1]
    assert rest == data[3 * CHUNK + 5 :]


async def test_several_at_once(house: House) -> None:
    """As many as the host says; one more is told to wait. Each gets its own bytes."""
    ann = await house.join("Ann")
    data = [contents(200_000, seed) for seed in range(ann.hello["downloads"])]
    for each in data:
        await ann.put(each)
    for number, each in enumerate(data):
        ann.tell("get", id=100 + number, sha256=hash_of(each), upto=10 * CHUNK)
    ann.tell("get", id=200, sha256=hash_of(data[0]), upto=1)
    assert (await ann.control("error"))["code"] == "too-many"
    for number, each in enumerate(data):
        ann.tell("credit", id=100 + number, upto=len(each))
    got = dict.fromkeys(range(len(data)), b"")
    while sum(map(len, got.values())) < 200_000 * len(data) - 10 * CHUNK * len(data):
        frame = await ann.hear()
        if isinstance(frame, tuple):
            got[frame[0] - 100] += frame[1]
    for number in range(ann.hello["uploads"] + 1):
        ann.tell("put", id=300 + number, size=10, sha256=f"{number:064x}")
    assert (await ann.control("error"))["code"] == "too-many"


async def test_too_often(house: House) -> None:
    """Beyond the rate uploads are refused for a while, with the time to wait."""
    ann = await house.join("Ann")
    burst = FileLimits().put_burst
    answers = [await ann.put(bytes([number])) for number in range(burst)]
    assert {each["type"] for each in answers} == {"done"}
    # On a slow machine some of the allowance is back by now.
    for number in range(burst, 256):
        answer = await ann.put(bytes([number]))
        if answer["type"] != "done":
            break
    assert answer["code"] == "rate-limited"
    assert 0 < answer["retry_after"] <= 3


@pytest.fixture
def few_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host that takes so few frames that any machine is fast enough to send more."""
    usual = app.limits_of

    def limits_of(settings: Settings) -> HubLimits:
        return replace(usual(settings), files=FileLimits(frame_rate=1, frame_burst=200))

    monkeypatch.setattr(app, "limits_of", limits_of)


@pytest.mark.usefixtures("few_frames")
async def test_a_flood_of_frames_ends_the_channel_alone(house: House) -> None:
    """Who never ceases loses the channel for files, and can chat on."""
    ann = await house.join("Ann")
    for _ in range(1000):
        ann.tell("cancel", id=1)
    await asyncio.wait_for(ann.closed_files.wait(), 60)
    ann.say("still here", "a" * 32)
    assert (await ann.type("ack"))["seq"] == 1
    await ann.open_files()
    assert (await ann.put(b"again"))["type"] == "done"


async def test_other_channels(house: House) -> None:
    """A channel of another protocol is closed, and so is a second one for files."""
    ann = await house.join("Ann", bare=True)
    await ann.open_files("something.else")
    await asyncio.wait_for(ann.closed_files.wait(), 60)
    ann.closed_files.clear()
    await ann.open_files()
    first = ann.files
    second = ann.pc.createDataChannel("files", protocol=first.protocol)
    closed = asyncio.Event()
    second.on("close", closed.set)
    await asyncio.wait_for(closed.wait(), 60)
    assert (await ann.put(b"on the first"))["type"] == "done"


async def test_gone_with_the_room(house: House) -> None:
    """As a guest's room goes, so do its files; another room's stay."""
    ann, max_ = await house.join("Ann", "den"), await house.join("Max", "tent")
    await ann.put(b"one")
    await ann.announce(b"one", 1)
    await max_.put(b"two")
    await max_.announce(b"two", 2)
    assert house.kept() == {hash_of(b"one"), hash_of(b"two")}
    await max_.close()
    await until(lambda: house.kept() == {hash_of(b"one")})


async def test_chat_goes_on_meanwhile(house: House) -> None:
    """While files go both ways, all that is said arrives, once and in order."""
    ann, max_ = await house.join("Ann"), await house.join("Max")
    data = contents(BIG)
    await ann.put(data)
    await ann.announce(data, 1)
    await max_.type("event")

    async def chat() -> None:
        for number in range(50):
            ann.say(number, f"{1000 + number:032x}")
            assert (await max_.type("event"))["data"] == number

    other = contents(BIG, 2)
    results = await asyncio.gather(max_.get(hash_of(data)), ann.put(other), chat())
    assert results[0] == data
    assert results[1]["type"] == "done"


async def test_a_host_that_stops(tmp_path: Path) -> None:
    """Amid transfers it stops all the same; what it has kept it still has when it starts again."""
    engine = Engine(Settings(host="127.0.0.1", port=0, rooms=("lobby",), data_dir=tmp_path))
    await engine.start()
    ann = FileGuest(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    await ann.connect()
    await ann.open_files()
    await ann.put(contents(BIG))
    ann.tell("get", id=50, sha256=hash_of(contents(BIG)), upto=BIG)
    ann.tell("put", id=51, size=BIG, sha256=hash_of(b""))
    await engine.stop()
    await ann.close()
    assert names(tmp_path / KEPT_FILES) == {hash_of(contents(BIG))}
    await engine.start()
    zoe = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Zoe")
    await zoe.connect()
    await zoe.close()
    await engine.close()
