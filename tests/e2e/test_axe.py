"""axe finds nothing in any state of the guests' pages: light, dark, wide, narrow, from either side.

In each state all that can be pressed is in reach, too, and nothing moves the page sideways.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.entry import SetPin, SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import PinNotice, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Warn
from peerpyrtc_desktop.settings import Settings
from tests.clients import ref
from tests.e2e.browsers import chromium
from tests.e2e.phone import guest, url_of
from tests.e2e.photos import PHOTOS
from tests.e2e.program import free_port
from tests.e2e.test_chat_screens import FILE, OUT_OF_REACH
from tests.e2e.walking import LARGE_TEXT, NARROW, Walk, walking

SEEN = ".bar, .about, #tabs, #board"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host with three rooms."""
    rooms = ("lobby", "Games", "Workshop on soldering irons")
    engine = Engine(Settings(host="127.0.0.1", port=free_port(), rooms=rooms, data_dir=tmp_path))
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture(params=["desktop", "arabic", "german"])
async def walk(request: pytest.FixtureRequest, engine: Engine) -> AsyncIterator[Walk]:
    """A tab of such a screen."""
    async with walking(url_of(engine), request.param) as walk:
        yield walk


async def test_outside(walk: Walk, engine: Engine) -> None:
    """The start page, the echo page, the form and all that comes before the room and after it."""
    page = walk.page
    await page.goto(walk.url)
    await walk.shows("#rooms li")
    await walk.state("start")
    invitation = "document.querySelector('#invitation')"
    await page.evaluate(f"{invitation}.open = !{invitation}.open")
    await walk.state("start, invitation the other way")
    await page.goto(walk.url + "/echo")
    await walk.shows("#text:enabled")
    await walk.state("echo")
    await walk.tap("#burst")
    await walk.shows("#burst:enabled")
    await walk.state("echo, measured")
    await page.goto(walk.url + "/r/lobby")
    await walk.shows("#join-name")
    await walk.state("join")
    ines = await guest(engine, "Ines")
    await page.fill("#join-name", "Ines")
    await walk.tap("#join-button")
    await walk.shows("#join-suggestion")
    await walk.state("join, name taken")
    await ines.close()
    await engine.host.execute(SetPin("lobby", "1234"))
    await walk.tap("#join-button")
    await walk.shows("#join-pin")
    await walk.state("join, PIN")
    await engine.host.execute(SetPin("lobby", ""))
    await engine.host.execute(SetWaitingRoom("lobby"))
    await walk.join("Knocker", "/r/lobby")
    await walk.shows("#knock-title")
    await walk.state("knock")
    await walk.join("Ines", "/r/Games")
    await walk.shows("#draft")
    await engine.host.execute(Kick("Games", "Ines", text="Not like this."))
    await walk.shows("#ended-title")
    await walk.state("sent out")


async def test_in_the_room(walk: Walk, engine: Engine) -> None:
    """An empty room and a full one, every sheet and menu; what the host says; the host goes."""
    page = walk.page
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#empty")
    await walk.state("empty room")
    ben = await guest(engine)
    await engine.host.execute(SetTopic("lobby", "Soldering, from the beginning " * 4))
    await engine.host.execute(PinNotice("lobby", "Turn off the irons when you leave."))
    await engine.host.execute(Announce("We end at six o'clock.", "lobby"))
    ben.say("**Hello** @Ines, see https://example.org/ and `code`\n\n    more of it\n", ref(1))
    ben.say("a long text " * 200, ref(2))
    await walk.shows("#rows .bubble >> nth=1")
    await walk.state("messages")
    await page.evaluate("document.querySelector('#announced-read').click()")
    await page.evaluate(PHOTOS)
    await page.evaluate("photo('a.jpg', 1, 900, 600).then((file) => chosen(file))")
    await walk.shows("#tray .thumbnail")
    await page.set_input_files("#files", [FILE])
    await walk.shows("#tray li >> nth=1")
    await walk.state("tray")
    await walk.tap("#send")
    await walk.shows("#log .look")
    await walk.tap("#log .look")
    await walk.shows(".lightbox[open] .whole:not(.coming)")
    await walk.state("picture, large", ".lightbox")
    await page.keyboard.press("Escape")
    await walk.tap("#emoji-button")
    await walk.state("emoji", "#emoji")
    await page.keyboard.press("Escape")
    await page.fill("#draft", "@")
    await page.locator("#draft").press_sequentially("B")
    await walk.shows("#mentions [role=option]")
    await walk.state("mentions", "#mentions")
    await page.fill("#draft", "")
    for which in ("first", "last"):
        more = page.locator("#rows .do-more")
        await (more.first if which == "first" else more.last).evaluate("(it) => it.click()")
        await walk.shows(".sheet[open]")
        await walk.state(f"{which} message", ".sheet[open]")
        await page.keyboard.press("Escape")
    await walk.sheet("rooms", "#rooms-button")
    await walk.sheet("search", "#search-button")
    if await page.locator("#people-button").is_visible():
        await walk.tap("#people-button")
    await walk.state("people", "#people")
    await walk.sheet("invitation", "#invite")
    await engine.host.execute(Warn("lobby", "Ines", "Not so loud, please."))
    await walk.shows("#warned")
    await page.keyboard.press("Escape")
    await walk.state("warned")
    await walk.tap("#warned-read")
    await ben.close()
    await engine.close()
    await walk.shows("#banner, #ended:not([hidden])")
    await walk.state("host gone")


async def test_at_the_board(walk: Walk, engine: Engine) -> None:
    """Each drawer and tool, the question before it is cleared, and the divider."""
    page = walk.page
    await walk.join("Ines", "/whiteboard?room=lobby")
    await walk.shows("#surface[data-loaded]")
    await walk.state("board", SEEN)
    for drawer in ("draw", "ink", "more"):
        opener = page.locator(f"#{drawer}-open")
        if await opener.is_visible():
            await opener.click()
            await walk.state(f"board, {drawer}", "#tools")
            await page.keyboard.press("Escape")
    for tool in await page.locator("#tool input, #tool [role=radio]").all():
        await tool.evaluate("(it) => it.click()")
    await page.locator("#surface").focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("ArrowRight")
    await walk.state("board, by keys", SEEN)


async def test_as_a_moderator(walk: Walk, engine: Engine) -> None:
    """What a moderator has, sheet by sheet."""
    page = walk.page
    ben = await guest(engine)
    ben.say("buy now", ref(1))
    await ben.type("ack")
    token = await engine.host.execute(InviteModerator(None))
    await walk.join("Max", f"/r/lobby#invite={token}")
    await walk.shows("body.moderates")
    await walk.state("moderator")
    await page.locator("#rows .do-more").last.evaluate("(it) => it.click()")
    await walk.shows(".sheet[open] .person-acts button")
    await walk.tap(".other-acts summary")
    await walk.shows(".sheet[open] select")
    await walk.state("about a message", ".sheet[open]")
    await walk.tap(".other-acts .danger")
    await walk.shows(".hits")
    await walk.state("ban", ".sheet[open]:last-of-type")
    await walk.close()
    for name, opener, has in (
        ("room", ".of-room", "[data-preset]"),
        ("many", ".of-many", ".many input"),
        ("person", "#people-list .do-more", ".person-acts button"),
    ):
        if await page.locator("#people-button").is_visible():
            await walk.tap("#people-button")
        await page.locator(opener).first.evaluate("(it) => it.click()")
        await walk.shows(f".sheet[open] {has}")
        await walk.state(name, ".sheet[open]:last-of-type")
        await walk.close()
    await ben.close()


async def test_a_tabs_word_stays_whole(engine: Engine) -> None:
    """The longest, in large text on a narrow screen."""
    async with chromium.running_async() as browser:
        context = await browser.new_context(**NARROW, locale="en-GB")
        await context.add_init_script(LARGE_TEXT)
        walk = Walk(await context.new_page(), url_of(engine))
        await walk.join("Ines", "/r/lobby")
        await walk.shows("#tab-board")
        words = walk.page.locator("#tabs [data-text]")
        assert await words.evaluate_all("all => all.map((it) => it.getClientRects().length)") == [
            1,
            1,
        ]
        assert await walk.page.evaluate(OUT_OF_REACH, "#tabs") == []
