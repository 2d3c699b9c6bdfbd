"""What goes over a data channel between real browsers and a real host: all of it, once, in order."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from tests.bad_link import STORM, BadLink, own_address
from tests.clients import V1, Client
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


async def exchange(guests: dict[str, Guest], sizes: Sequence[int], patience: float = 30) -> None:
    """All send at once; each hears every text of each other guest, once and in order.

    The guests are known by the letter that their texts begin with.
    """
    async with asyncio.timeout(patience):
        sent = {mark: texts(mark, sizes, seed=1) for mark in guests}
        before = {mark: len(await guest.heard()) for mark, guest in guests.items()}
        await asyncio.gather(*(guest.say(sent[mark]) for mark, guest in guests.items()))
        for mark, guest in guests.items():
            number = before[mark] + len(sizes) * (len(guests) - 1)
            while not await guest.has_heard(number):
                await asyncio.sleep(0.05)
            heard = (await guest.heard())[before[mark] :]
            for other in guests.keys() - {mark}:
                assert marked(heard, other) == [each for each in sent[other] if each]
            assert heard.count("") == sizes.count(0) * (len(guests) - 1)
            assert len(heard) == number - before[mark]


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
        guests = {"A": ann, "F": fox, "Z": zoe}
        await settle(guests)
        await exchange(guests, SIZES)
        await exchange(guests, [20 + number % 200 for number in range(BURST)])
        await zoe.close()


async def settle(guests: dict[str, Guest]) -> None:
    """Have everyone speak once: until then they are told of joins, as their dialect is open."""
    for mark, guest in guests.items():
        await guest.say([f"{mark} is here"])
    for mark, guest in guests.items():
        for other in guests.keys() - {mark}:
            async with asyncio.timeout(10):
                while not marked(await guest.heard(), other):
                    await asyncio.sleep(0.05)
