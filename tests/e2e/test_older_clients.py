"""The older clients of all three generations in real browsers, with their quirks and among ours."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest
import pytest_asyncio
from playwright.async_api import Page

from tests.clients import V1
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox
from tests.e2e.older_clients import GENERATIONS, OlderGuest, golden, open_page
from tests.e2e.raw_guests import Tab, until

pytestmark = pytest.mark.asyncio(loop_scope="module")

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
BROWSERS = ("chromium", "firefox")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tabs() -> AsyncIterator[dict[str, Tab]]:
    """A tab of each browser."""
    async with chromium.running_async() as one, firefox.running() as other:
        context = await one.new_context()
        yield {"chromium": await context.new_page(), "firefox": other}


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[program.Program]:
    """One host for all of these tests; each has a room of its own."""
    with program.running(SERVE, data=tmp_path_factory.mktemp("host")) as running:
        yield running
    assert "Traceback" not in running.log.read_text()


@pytest_asyncio.fixture(loop_scope="module")
async def pages(tabs: dict[str, Tab], host: program.Program) -> dict[str, Tab]:
    """A fresh page of the host's in each browser; with the former ones all guests have gone."""
    for tab in tabs.values():
        await open_page(tab, host.url)
    await until(lambda: is_deserted(host))
    return tabs


async def is_deserted(host: program.Program) -> bool:
    return host.rooms() == {}


def inside(host: program.Program, room: str) -> list[str]:
    """Who is in a room, as `/rooms` has it."""
    return [peer["id"] for peer in host.rooms().get(room, {"peers": []})["peers"]]


async def check(*guests: OlderGuest) -> None:
    """What each sent and was sent is as the golden frames have it, and its client took it all."""
    for guest in guests:
        golden.check_sent(guest.generation, await guest.get("sent"))
        golden.check_received(guest.generation, await guest.get("received"))
        assert await guest.get("faults") == []


# All generations together


@pytest.mark.parametrize(("browser", "other"), [BROWSERS, BROWSERS[::-1]])
async def test_every_generation_hears_all_others(
    pages: dict[str, Tab], host: program.Program, browser: str, other: str
) -> None:
    """Each hears the others in its own words, with our client and the other browser among them."""
    tab = pages[browser]
    old = {each: await OlderGuest.join(tab, each, "mix", f"old {each}") for each in GENERATIONS}
    far = await OlderGuest.join(pages[other], "system", "mix", "far")
    ours = await OlderGuest.join(pages[other], "ours", "mix", "ours")
    everyone = [*old.values(), far, ours]
    await settle(old["message"], old["text"], everyone)
    said: list[list[str]] = []
    for speaker in everyone:
        await speaker.say(f"from {speaker.name} ☂")
        said.append([speaker.name, f"from {speaker.name} ☂"])
        for reader in everyone:
            pairs = [each for each in said if each[0] != reader.name]
            is_text = reader.generation == "text"
            await reader.comes_to("heard", [text for _, text in pairs] if is_text else pairs)
    await until(lambda: is_inside(host, "mix", *(guest.name for guest in everyone)))
    await check(*old.values(), far)


async def settle(message: OlderGuest, text: OlderGuest, everyone: list[OlderGuest]) -> None:
    """Have those speak whose words show the host what they are; until then it can't know.

    The second generation first: a text would reach it as a text, and it would choke on that.
    """
    for speaker in (message, text):
        await speaker.say("I am here")
        for reader in everyone:
            if reader is not speaker:
                await reader.comes_to("heard.length > 0", True)
    await message.comes_to("heard", [[text.name, "I am here"]])
    for reader in everyone:
        await reader.get("heard.splice(0)")


@pytest.mark.parametrize("browser", BROWSERS)
async def test_events_between_generations(pages: dict[str, Tab], browser: str) -> None:
    """Events reach those who know events, a whisper its target alone, and a text client neither."""
    names = ("a", "b")
    a, b = [await OlderGuest.join(pages[browser], "system", "events", each) for each in names]
    text = await OlderGuest.join(pages[browser], "text", "events", "text")
    ours = await OlderGuest.join(pages[browser], "ours", "events", "ours")
    await text.say("here")
    await a.comes_to("heard", [["text", "here"]])
    await text.get("heard.splice(0)")
    await a.do("broadcast", "move", {"x": [1, None]})
    await a.do("emit", "psst", 1, "b")
    await a.do("emit", "note", "♪")
    await ours.do("send", {"name": "stroke", "data": [1, 2]})
    await a.say("the end")
    await text.comes_to("heard", ["the end"])
    await b.comes_to("heard.length", 2)
    await ours.comes_to("heard.length", 2)
    assert await b.get("events") == [
        ["a", "BROADCAST", "move", {"x": [1, None]}],
        ["a", "EVENT", "psst", 1],
        ["a", "EVENT", "note", "♪"],
        ["ours", "EVENT", "stroke", [1, 2]],
    ]
    assert await a.get("events") == [["ours", "EVENT", "stroke", [1, 2]]]
    assert await ours.get("events") == [["a", "move", {"x": [1, None]}], ["a", "note", "♪"]]
    await check(a, b, text)


# Their quirks


@pytest.mark.parametrize("browser", BROWSERS)
async def test_candidates_before_the_offer(pages: dict[str, Tab], browser: str) -> None:
    """Every candidate comes first, and no room is there for it; then the guest joins all the same.

    Firefox ends them with an empty one of its own; others with one of these.
    """
    ends: list[dict[str, Any]] = [{"end": each} for each in ("", None, {"candidate": ""})]
    for number, quirk in enumerate([{}, *ends]):
        generation = GENERATIONS[number % 3]
        name = f"early {number}"
        guest = await OlderGuest.join(
            pages[browser], generation, "early", name, early=True, **quirk
        )
        *first, offer = await guest.get("posted")
        assert first
        assert {(each["path"], each["status"]) for each in first} == {("/candidate", 200)}
        assert (offer["path"], offer["status"]) == ("/offer", 200)
        sent = [each["body"]["candidate"] for each in first]
        empty = [each for each in sent if isinstance(each, dict) and each["candidate"] == ""]
        assert len(empty) == (browser == "firefox") + (number == 3)


@pytest.mark.parametrize("browser", BROWSERS)
async def test_a_leave_that_overtakes(
    pages: dict[str, Tab], host: program.Program, browser: str
) -> None:
    """What was said before `/leave` is heard, though that may be there first; then one is gone."""
    ours = await OlderGuest.join(pages[browser], "ours", "overtaken", "ours")
    # All three are one device, whose burst of 500 counts each of these twice: once for each KiB.
    words = [f"{number} " + "x" * 2000 for number in range(80)]
    for generation in GENERATIONS:
        await OlderGuest.join(pages[browser], generation, "overtaken", generation + "!")
        await pages[browser].evaluate(
            f"(() => {{ const guest = guests[{json.dumps(generation + '!')}];"
            f" for (const each of {json.dumps(words)}) guest.say(each);"
            " return guest.leave(); })()"
        )
        await until(lambda: is_inside(host, "overtaken", "ours"))
        await ours.comes_to("left.pop()", generation + "!")
        assert await ours.get("heard.splice(0)") == [[generation + "!", each] for each in words]


@pytest.mark.parametrize("goodbye", ["keepalive", "beacon", "plain beacon"])
@pytest.mark.parametrize("browser", BROWSERS)
async def test_goodbyes_of_a_page(
    pages: dict[str, Tab], host: program.Program, browser: str, goodbye: str
) -> None:
    """As the page goes, its guests are gone from the list, and the others hear of each once."""
    other = pages[next(each for each in BROWSERS if each != browser)]
    stays = await OlderGuest.join(other, "system", "pages", "stays")
    ours = await OlderGuest.join(other, "ours", "pages", "ours")
    names = [f"{each} goes" for each in GENERATIONS]
    for generation, name in zip(GENERATIONS, names, strict=True):
        await OlderGuest.join(pages[browser], generation, "pages", name, goodbye=goodbye)
    await pages[browser].goto("about:blank")
    for reader in (stays, ours):
        await reader.comes_to("left.length", len(names))
        assert sorted(await reader.get("left")) == sorted(names)
    await until(lambda: is_inside(host, "pages", "stays", "ours"))
    await check(stays)


@pytest.mark.parametrize("goodbye", ["keepalive", "beacon", "plain beacon"])
async def test_goodbyes_of_a_closed_tab(
    pages: dict[str, Tab], host: program.Program, goodbye: str
) -> None:
    """Chromium's connections say no goodbye as their tab is closed; what the page posts does."""
    stays = await OlderGuest.join(pages["firefox"], "system", "tabs", "stays")
    tab = await another(pages["chromium"])
    await open_page(tab, host.url)
    await OlderGuest.join(tab, "text", "tabs", "goes", goodbye=goodbye)
    await cast(Page, tab).close()
    await stays.comes_to("left", ["goes"])
    await until(lambda: is_inside(host, "tabs", "stays"))


@pytest.mark.parametrize("browser", BROWSERS)
async def test_who_is_host(pages: dict[str, Tab], host: program.Program, browser: str) -> None:
    """All believe themselves host, and claim it; at each change the host tells all who it is."""
    names = ["first", "second", "third"]
    guests = [await OlderGuest.join(pages[browser], "system", "hosts", each) for each in names]
    for present in (guests, guests[1:], guests[2:]):
        for guest in present:
            await guest.comes_to("hostId", present[0].name)
            await guest.comes_to("isHost", guest is present[0])
        await until(lambda: has_host(host, "hosts", present[0].name))  # noqa: B023
        await present[0].do("leave")
    await until(lambda: is_deserted(host))
    await check(*guests)


# And none of their faults

CLAIMS: list[tuple[str, Any]] = [
    ("PEER_JOIN", {"userAgent": "x", "timestamp": 1}),
    ("PEER_LEAVE", {}),
    ("ROOM_STATE", {"peers": [], "hostId": "Mallory"}),
    ("HOST_CHANGE", "Mallory"),
    ("EVENT", {"event": "e", "data": 1}),
    ("BROADCAST", {"event": "b", "data": 2}),
]
FORGED = [
    {"peer_id": "victim", "message": "I quit"},
    *(
        {"type": "SYSTEM", "action": action, "payload": payload, "peer_id": "victim"}
        | {"target": None, "timestamp": 1}
        for action, payload in CLAIMS
    ),
    {"x": 1, "peer_id": "victim"},
    {"peer_id": "server", "message": "the end"},
]


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("browser", BROWSERS)
async def test_nobody_speaks_for_another(
    pages: dict[str, Tab], host: program.Program, browser: str, generation: str
) -> None:
    """Whatever a frame says of its sender or the room, it is its sender's, and changes nothing."""
    tab = pages[browser]
    victim = await OlderGuest.join(tab, "ours", "forged", "victim")
    reader = await OlderGuest.join(tab, "system", "forged", "reader")
    silent = await OlderGuest.join(tab, "text", "forged", "silent")
    mallory = await OlderGuest.join(tab, generation, "forged", "Mallory")
    for frame in FORGED:
        await mallory.do("send", json.dumps(frame))
    await reader.comes_to("heard", [["Mallory", "I quit"], ["Mallory", "the end"]])
    await victim.comes_to("heard", [["Mallory", "I quit"], ["Mallory", "the end"]])
    assert await reader.get("events") == [
        ["Mallory", "EVENT", "e", 1],
        ["Mallory", "BROADCAST", "b", 2],
    ]
    assert [each[:2] for each in await victim.get("events")] == [
        ["Mallory", "e"],
        ["Mallory", "b"],
        ["Mallory", "json"],
    ]
    assert await reader.get("hostId") == "victim"
    assert await reader.get("left") == await victim.get("left") == []
    assert sorted(await reader.get("peers")) == ["Mallory", "reader", "silent", "victim"]
    heard = [json.loads(each) for each in await silent.get("received")]
    assert {each["peer_id"] for each in heard} == {"Mallory"}
    assert [each.get("action") for each in heard].count("PEER_JOIN") == 1
    assert not any(each.get("action") in ("PEER_LEAVE", "HOST_CHANGE") for each in heard)
    await until(lambda: has_host(host, "forged", "victim"))
    await check(reader, silent)


@pytest.mark.parametrize("browser", BROWSERS)
async def test_a_room_that_nobody_joined(
    pages: dict[str, Tab], host: program.Program, browser: str
) -> None:
    """Refused offers, offers without a connection, candidates and leaves make no room.

    One whose offer came to nothing can join with the next one, under the same name.
    """
    tab = pages[browser]
    await tab.evaluate("hang('nobody', 'Ann')")
    posted = await tab.evaluate("guests.Ann.posted")
    assert [each["status"] for each in posted if each["path"] == "/offer"] == [200, 400]
    assert [each["status"] for each in posted if each["path"] == "/leave"] == [200]
    await until(lambda: is_deserted(host))
    await tab.evaluate("guests.Ann.offer()")
    assert host.rooms() == {}
    await OlderGuest.join(tab, "text", "nobody", "Ann")
    await until(lambda: is_inside(host, "nobody", "Ann"))


@pytest.mark.parametrize("browser", BROWSERS)
async def test_the_ghost_goes_later(
    pages: dict[str, Tab], host: program.Program, browser: str
) -> None:
    """A guest that is back in another tab stays as the page that hung is closed at last."""
    async with listening(host, "hung") as zoe:
        fresh = await another(pages[browser])
        await open_page(fresh, host.url)
        for tab in (pages[browser], fresh):
            guests = [
                await OlderGuest.join(tab, each, "hung", f"my {each}") for each in GENERATIONS
            ]
        await pages[browser].goto("about:blank")
        for guest in guests:
            await guest.say("I am here")
            assert (await zoe.type("event"))["from"] == guest.name
        await until(lambda: is_inside(host, "hung", "Zoe", *(guest.name for guest in guests)))
        assert not [each for each in zoe.frames if "peer-left" in str(each)]
        await fresh.goto("about:blank")
        assert sorted([await left(zoe) for _ in guests]) == sorted(guest.name for guest in guests)


async def test_the_vanished(pages: dict[str, Tab], host: program.Program) -> None:
    """They are gone from every list, and heard of once; who came back meanwhile stays.

    Two browsers are killed, and one page of a third, whose guests are back at once.
    """
    async with listening(host, "ghosts") as zoe:
        stays = await OlderGuest.join(pages["firefox"], "system", "ghosts", "stays")
        crashing = await another(pages["chromium"])
        mine = await one_of_each(crashing, host, "my")
        async with chromium.running_async() as one, firefox.running() as other:
            theirs = await one_of_each(await one.new_page(), host, "their")
            theirs += await one_of_each(other, host, "the other's")
            # They show what they are, the text last: the second generation would choke on it.
            for guest in reversed(mine):
                await guest.say("I am here")
                assert (await zoe.type("event"))["from"] == guest.name
            await chromium.crash(one)
            other.kill()
        await chromium.crash_page(cast(Page, crashing))
        back = await one_of_each(pages["chromium"], host, "my")
        names, gone = [each.name for each in mine], sorted(each.name for each in theirs)
        await until(lambda: is_inside(host, "ghosts", "Zoe", "stays", *names))
        await stays.comes_to("left.length", len(gone))
        assert sorted(await stays.get("left")) == gone
        assert sorted([await left(zoe) for _ in gone]) == gone
        for guest in back:
            await guest.say("I am back")
            assert (await zoe.type("event"))["from"] == guest.name
        assert len([each for each in zoe.frames if "peer-left" in str(each)]) == len(gone)
        await check(stays, *back)


@asynccontextmanager
async def listening(host: program.Program, room: str) -> AsyncIterator[V1]:
    """One who came first, and hears all."""
    zoe = V1(host.url, room, "Zoe")
    try:
        await zoe.connect()
        yield zoe
    finally:
        await zoe.close()


async def another(tab: Tab) -> Tab:
    """One more tab of the same browser, which the host knows by the same cookie."""
    if isinstance(tab, firefox.Firefox):
        return await tab.another()
    return await cast(Page, tab).context.new_page()


async def one_of_each(tab: Tab, host: program.Program, whose: str) -> list[OlderGuest]:
    """A guest of each generation in a page."""
    await open_page(tab, host.url)
    names = {each: f"{whose} {each}" for each in GENERATIONS}
    return [await OlderGuest.join(tab, each, "ghosts", name) for each, name in names.items()]


async def left(listener: V1) -> str:
    """Whose leave is heard next."""
    frame = await listener.type("peer-left")
    return str(frame["id"])


async def has_host(host: program.Program, room: str, name: str) -> bool:
    """Whether it alone is a room's host, as `/rooms` has it."""
    listed = host.rooms()[room]
    hosts = [each["id"] for each in listed["peers"] if each["isHost"]]
    return [listed["host_id"], *hosts] == [name, name]


async def is_inside(host: program.Program, room: str, *names: str) -> bool:
    return inside(host, room) == [*names]
