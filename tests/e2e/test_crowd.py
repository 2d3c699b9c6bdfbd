"""Many who come at the same moment: one room, where everyone hears everyone."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from tests.clients import V1, Older, ref
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox
from tests.e2e.raw_guests import PageGuest, Tab, open_page, until

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
CROWD = 50
PAGES = 8


async def test_fifty_join_a_new_room_at_once(tmp_path: Path) -> None:
    """There is one room with all of them, and what each says reaches each of the others once."""
    names = [f"guest {number}" for number in range(CROWD)]
    with program.running(SERVE, data=tmp_path) as host:
        guests = [V1(host.url, "new", name) for name in names]
        await asyncio.gather(*(guest.connect() for guest in guests))
        check_room(host, names)
        for number, guest in enumerate(guests):
            guest.say(f"I am {guest.peer_id}", ref(number))
        for guest in guests:
            heard = [await guest.type("event") for _ in range(CROWD - 1)]
            said = sorted((each["from"], each["data"]) for each in heard)
            assert said == sorted((each, f"I am {each}") for each in names if each != guest.peer_id)
        await asyncio.gather(*(guest.close() for guest in guests))
        await until(lambda: is_empty(host))


async def test_fifty_of_all_generations_join_a_new_room_at_once(tmp_path: Path) -> None:
    """The same with our clients and the three older generations in turn."""
    names = [f"guest {number}" for number in range(CROWD)]
    kinds: list[type[V1] | type[Older]] = [V1, Older, Older, Older]
    with program.running(SERVE, data=tmp_path) as host:
        guests = [kinds[n % 4](host.url, "new", name) for n, name in enumerate(names)]
        await asyncio.gather(*(guest.connect() for guest in guests))
        check_room(host, names)
        for number, guest in enumerate(guests):
            introduce(guest, number)
        for guest in guests:
            others = sorted(f"I am {name}" for name in names if name != guest.peer_id)
            said = [words(await guest.next(lambda frame: words(frame) != "")) for _ in others]
            assert sorted(said) == others
        await asyncio.gather(*(guest.close() for guest in guests))
        await until(lambda: is_empty(host))


def introduce(guest: V1 | Older, number: int) -> None:
    """Say one's name, the older ones in the words of their generation."""
    text = f"I am {guest.peer_id}"
    if isinstance(guest, V1):
        guest.say(text, ref(number))
    elif number % 4 == 1:
        guest.send(text)
    else:
        if number % 4 == 3:
            guest.system("PEER_JOIN", {"userAgent": "", "timestamp": 1})
        guest.envelope(text)


def words(frame: Any) -> str:
    """What was said in a frame, in any dialect; "" if nothing was."""
    if isinstance(frame, dict):
        frame = frame.get("message", frame.get("data"))
    return frame if isinstance(frame, str) else ""


async def test_browsers_join_a_new_room_at_once(tmp_path: Path) -> None:
    """The same with eight pages of Chromium, and eight guests in one of Firefox."""
    pages = [f"page {number}" for number in range(PAGES)]
    foxes = [f"fox {number}" for number in range(PAGES)]
    async with AsyncExitStack() as stack:
        browser = await stack.enter_async_context(chromium.running_async())
        fox = await stack.enter_async_context(firefox.running())
        host = stack.enter_context(program.running(SERVE, data=tmp_path))
        context = await browser.new_context()
        tabs: list[Tab] = [await context.new_page() for _ in pages]
        for tab in [*tabs, fox]:
            await open_page(tab, host.url)
        placed = [*zip(tabs, pages, strict=True), *((fox, name) for name in foxes)]
        guests = await asyncio.gather(*(PageGuest.join(tab, "new", name) for tab, name in placed))
        check_room(host, [*pages, *foxes])
        await asyncio.gather(*(guest.say([f"I am {guest.name}"]) for guest in guests))
        await asyncio.gather(*(hear_all_others(guest, guests) for guest in guests))


def check_room(host: program.Program, names: Sequence[str]) -> None:
    """One room, with these guests and no others."""
    ((room, inside),) = host.rooms().items()
    assert room == "new"
    assert inside["peer_count"] == len(names)
    assert sorted(peer["id"] for peer in inside["peers"]) == sorted(names)
    assert inside["host_id"] in names
    assert [peer["id"] for peer in inside["peers"] if peer["isHost"]] == [inside["host_id"]]


async def is_empty(host: program.Program) -> bool:
    """Whether the room went with its last guest."""
    return host.rooms() == {}


async def hear_all_others(guest: PageGuest, guests: Sequence[PageGuest]) -> None:
    """Wait until this one has heard each other one, once, among what the host says of joins."""
    others = sorted(f"I am {each.name}" for each in guests if each is not guest)

    async def has_heard() -> bool:
        heard = sorted(str(each) for each in await guest.heard() if str(each).startswith("I am"))
        assert len(heard) <= len(others)
        return heard == others

    await until(has_heard)
