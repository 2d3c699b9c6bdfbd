"""Data channels between real browsers and a real host: all arrives, once and in order."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
import pytest_asyncio
from playwright.async_api import Page

from peerpyrtc_desktop.runtime.back_pressure import CANT_KEEP_UP
from tests.bad_link import FINE, STORM, BadLink, Weather, own_address
from tests.clients import V1, ref
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox
from tests.e2e.raw_guests import AiortcGuest, Guest, PageGuest, Tab, open_page, texts, until

pytestmark = pytest.mark.asyncio(loop_scope="module")

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]

# 1,160 bytes are the most that our host puts into one packet; browsers have other limits near it.
SIZES = [0, 1, *range(1150, 1211), *[16 * 1024] * 4, *[60 * 1024] * 4, 64 * 1024, 2]
BURST = 3000
FEW_RETRANSMITS = {"maxRetransmits": 3}
"""How the older clients open their channel."""
HAIL = Weather(loss=0.7, repeat=0.05, late=0.2)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tabs() -> AsyncIterator[dict[str, Tab]]:
    """A tab of each browser."""
    async with chromium.running_async() as one, firefox.running() as other:
        yield {"chromium": await one.new_page(), "firefox": other}


@contextmanager
def serving(data: Path, *options: str) -> Iterator[program.Program]:
    """The host in a process of its own, which takes bursts."""
    with program.running([*SERVE, "--limits=off", *options], data=data) as running:
        yield running
    assert "Traceback" not in running.log.read_text()


def marked(frames: Sequence[Any], mark: str) -> list[Any]:
    """Those that this sender sent."""
    return [each for each in frames if isinstance(each, str) and each[:1] == mark]


async def told(guest: Guest) -> list[Any]:
    """What it has heard of other guests: on a slow machine the host says that all are to wait."""
    return [each for each in await guest.heard() if each != CANT_KEEP_UP]


async def is_told(guest: Guest, number: int) -> bool:
    """Whether it has heard as many frames of other guests."""
    return await guest.has_heard(number) and len(await told(guest)) >= number


async def settle(guests: dict[str, Guest]) -> None:
    """Have everyone speak once: until then they are told of joins, as their dialect is open."""
    for mark, guest in guests.items():
        await guest.say([f"{mark} is here"])
    for mark, guest in guests.items():
        for other in guests.keys() - {mark}:
            async with asyncio.timeout(60):
                while not marked(await guest.heard(), other):
                    await asyncio.sleep(0.05)


async def exchange(guests: dict[str, Guest], sizes: Sequence[int]) -> None:
    """All send at once; each hears every text of each other guest, once and in order.

    The guests are known by the letter that their texts begin with.
    """
    sent = {mark: texts(mark, sizes, seed=1) for mark in guests}
    before = {mark: len(await told(guest)) for mark, guest in guests.items()}
    expected = len(sizes) * (len(guests) - 1)
    await asyncio.gather(*(guest.say(sent[mark]) for mark, guest in guests.items()))
    for mark, guest in guests.items():
        with suppress(TimeoutError):  # what is missing is told below
            await until(lambda: is_told(guest, before[mark] + expected))  # noqa: B023
        heard = (await told(guest))[before[mark] :]
        for other in guests.keys() - {mark}:
            assert marked(heard, other) == [each for each in sent[other] if each]
        unknown = [each for each in heard if each[:1] not in guests]
        assert unknown == [""] * sizes.count(0) * (len(guests) - 1)
        assert len(heard) == expected


@pytest.mark.parametrize(
    ("channel", "other_channel"), [({}, FEW_RETRANSMITS), (FEW_RETRANSMITS, {})]
)
async def test_every_size_and_bursts(
    tabs: dict[str, Tab], tmp_path: Path, channel: dict[str, int], other_channel: dict[str, int]
) -> None:
    """Both browsers and aiortc send each other all sizes of texts, then thousands, at once."""
    with serving(tmp_path) as host:
        for tab in tabs.values():
            await open_page(tab, host.url)
        ann = await PageGuest.join(tabs["chromium"], "lobby", "Ann", **channel)
        fox = await PageGuest.join(tabs["firefox"], "lobby", "Fox", **other_channel)
        zoe = await AiortcGuest.join(host.url, "lobby", "Zoe")
        guests: dict[str, Guest] = {"A": ann, "F": fox, "Z": zoe}
        await settle(guests)
        await exchange(guests, SIZES)
        await exchange(guests, [20 + number % 200 for number in range(BURST)])
        await zoe.close()


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_binary_frames(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """They are answered with an error and reach nobody; everyone stays, and goes on."""
    with serving(tmp_path) as host:
        await open_page(tabs[name], host.url)
        zoe = await AiortcGuest.join(host.url, "lobby", "Zoe")
        ann = await PageGuest.join(tabs[name], "lobby", "Ann", **FEW_RETRANSMITS)
        binary = {"bytes": [65] * 5000}
        await ann.say([{"bytes": []}, binary, "A text", binary, "A last text"])
        await until(lambda: ann.has_heard(3))
        *early, late = await ann.heard()
        for each in early:  # while the host doesn't know what dialect she speaks
            assert json.loads(each)["error"] == "binary-not-supported"
        assert late.startswith("Binary frames")
        await zoe.next(lambda frame: frame == "A last text")
        assert zoe.frames[1:] == ["A text", "A last text"]
        await until(lambda: only(host, "Zoe", "Ann"))
        await zoe.close()


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_the_largest_v1_frame(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """16 KiB pass either way; a byte more is refused and costs nothing else."""
    with serving(tmp_path) as host:
        await open_page(tabs[name], host.url)
        zoe = V1(host.url, "lobby", "Zoe")
        await zoe.connect()
        ann = await PageGuest.join(tabs[name], "lobby", "Ann", protocol="peerpyrtc.v1")
        largest, over = (v1_event(number, 16 * 1024 + number) for number in (0, 1))
        await ann.say(['{"type":"hello"}', over, largest])
        event = await zoe.type("event")
        assert event["data"] == json.loads(largest)["data"]
        zoe.send(v1_event(2, 16 * 1024))
        await until(lambda: ann.has_heard(4))
        heard = [json.loads(each) for each in await ann.heard()]
        assert [each["type"] for each in heard[:2]] == ["welcome", "error"]
        assert heard[1]["code"] == "too-large"
        # Which comes first is the disk's to say: an ack waits for it.
        later = {each["type"]: each for each in heard[2:]}
        assert later.keys() == {"ack", "event"}
        assert later["event"]["data"] == json.loads(v1_event(2, 16 * 1024))["data"]
        await zoe.close()


def v1_event(number: int, size: int) -> str:
    """A chat message whose whole frame has these many bytes."""
    event = {"type": "event", "name": "message", "ref": ref(number), "data": ""}
    text = Random(number).randbytes(size).hex()[: size - len(json.dumps(event))]
    return json.dumps({**event, "data": text})


def peers(host: program.Program) -> list[str]:
    """Who is in the lobby, as `/rooms` has it."""
    return [peer["id"] for peer in host.rooms().get("lobby", {"peers": []})["peers"]]


@pytest.mark.parametrize("name", ["chromium", "firefox"])
async def test_goodbyes(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """A closed channel, connection or page ends a stay; the others hear of each once."""
    with serving(tmp_path) as host:
        await open_page(tabs[name], host.url)
        zoe = V1(host.url, "lobby", "Zoe")
        await zoe.connect()
        names = ["no channel", "no connection", "no page"]
        guests = [await PageGuest.join(tabs[name], "lobby", each) for each in names]
        await until(lambda: only(host, "Zoe", *names))
        await guests[0].close_channel()
        assert (await zoe.type("peer-left", id="no channel"))["reason"] == "CLIENT_INITIATED"
        await until(lambda: only(host, "Zoe", *names[1:]))
        await guests[1].close()
        assert (await zoe.type("peer-left", id="no connection"))["reason"] == "CLIENT_INITIATED"
        await until(lambda: only(host, "Zoe", "no page"))
        await tabs[name].goto("about:blank")
        assert (await zoe.type("peer-left", id="no page"))["reason"] == "CLIENT_INITIATED"
        await until(lambda: only(host, "Zoe"))
        zoe.send({"type": "ping", "t": 1})
        await zoe.type("pong")  # so whatever was to be said before has come
        left = [json.loads(each) for each in zoe.frames if "peer-left" in str(each)]
        assert [each["id"] for each in left] == names
        await zoe.close()


@contextmanager
def serving_behind(link: BadLink, data: Path) -> Iterator[program.Program]:
    """The same, to be found by way of the link alone."""
    with serving(data, f"--udp-port={link.host[1]}", *link.options()) as running:
        yield running


@pytest.mark.parametrize("seed", [1, 2])
async def test_bad_weather(tabs: dict[str, Tab], tmp_path: Path, seed: int) -> None:
    """A way that loses, repeats, reorders and delays packets changes nothing of that."""
    address = (own_address(), program.free_port())
    async with BadLink(address, STORM, seed=seed) as link:
        with serving_behind(link, tmp_path) as host:
            guests = await one_in_each(tabs, host)
            await exchange(guests, [*range(0, 2000, 10), 16 * 1024, 60 * 1024, *[50] * 100])
    assert min(link.counted[each] for each in ("lost", "repeated", "late")) > 10


async def one_in_each(
    tabs: dict[str, Tab], host: program.Program, **channel: int
) -> dict[str, Guest]:
    """A guest in each browser, known by its first letter."""
    guests: dict[str, Guest] = {}
    for name, tab in tabs.items():
        await open_page(tab, host.url)
        guests[name[0]] = await PageGuest.join(tab, "lobby", name, **channel)
    await settle(guests)
    return guests


async def test_what_older_clients_give_up(tabs: dict[str, Tab], tmp_path: Path) -> None:
    """A text that is lost four times is left out; what follows arrives, in order and whole."""
    address = (own_address(), program.free_port())
    sizes = [700 + number for number in range(200)]
    async with BadLink(address, FINE, seed=4) as link:
        with serving_behind(link, tmp_path) as host:
            guests = await one_in_each(tabs, host, **FEW_RETRANSMITS)
            link.weather = HAIL
            sent = {mark: texts(mark, sizes, seed=1) for mark in guests}
            for mark, guest in guests.items():
                await guest.say(sent[mark])
            await until(lambda: has_lost(link, 80))
            link.weather = FINE
            for mark, guest in guests.items():
                await guest.say([f"{mark} ends"])
            for mark, guest in guests.items():
                (other,) = guests.keys() - {mark}
                await until(lambda: has_heard(guest, f"{other} ends"))  # noqa: B023
                heard = marked(await guest.heard(), other)[1:-1]
                assert heard == [each for each in sent[other] if each in set(heard)]
            await until(lambda: only(host, *tabs))


async def has_lost(link: BadLink, datagrams: int) -> bool:
    """Whether the link has lost as many."""
    return link.counted["lost"] >= datagrams


async def has_heard(guest: Guest, text: str) -> bool:
    """Whether this is the last that came."""
    return (await guest.heard())[-1:] == [text]


async def test_another_network(tabs: dict[str, Tab], tmp_path: Path) -> None:
    """Guests whose packets come from elsewhere all at once go on, and miss nothing.

    One whose tab is closed for good is gone after a while; Chromium says no goodbye then.
    """
    address = (own_address(), program.free_port())
    async with BadLink(address, FINE, seed=1) as link:
        with serving_behind(link, tmp_path) as host:
            browser = cast(Page, tabs["chromium"]).context.browser
            assert browser is not None
            closing = await browser.new_page()
            await open_page(closing, host.url)
            await PageGuest.join(closing, "lobby", "closed")
            guests = await one_in_each(tabs, host)
            await closing.close()
            await exchange(guests, [100] * 20)
            link.move()
            await exchange(guests, [100] * 20)
            await until(lambda: only(host, *tabs))


async def only(host: program.Program, *names: str) -> bool:
    """Whether nobody else is in the lobby. On a busy machine a listing stands for a while."""
    return peers(host) == [*names]
