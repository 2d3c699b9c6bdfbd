"""A room's chat and its board are one page: tabs on a phone, side by side where there is room."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import pytest
from playwright.async_api import Route

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset
from tests.clients import V1, ref
from tests.e2e import program
from tests.e2e.browsers import chromium
from tests.e2e.chat_page import ChatPage
from tests.e2e.raw_guests import until
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_screens import SIDEWAYS
from tests.e2e.test_whiteboard import SERVE, says
from tests.e2e.test_whiteboard_screens import COUNT_FILLS, OUT_OF_REACH, Screens

PHONE = (360, 740)
DESKTOP = (1280, 800)

LOADED = "document.querySelector('#surface[data-loaded]') !== null"
LINE = {"points": [100, 100, 5000, 5000], "look": [1, 1]}

SEEN = """["chat", "board", "tabs", "divider", "board-button"].filter((id) =>
    document.getElementById(id).checkVisibility({ visibilityProperty: true })).join()"""
"""Which of these the guest sees."""


def url_of(engine: Engine) -> str:
    """Where the host is, without the closing slash."""
    return f"http://127.0.0.1:{engine.port}"


async def bob_of(engine: Engine) -> V1:
    """Somebody else in the lobby."""
    bob = V1(url_of(engine), "lobby", "Bob")
    await bob.connect()
    return bob


async def draw(guest: V1, number: int) -> None:
    """A line, taken by the host."""
    guest.send({"type": "event", "name": "stroke", "ref": ref(number), "data": LINE})
    await guest.type("ack")


async def test_tabs_on_a_phone(tab: Tab, engine: Engine) -> None:
    """Each says what is new in it; Back and a reload keep to the one that is shown."""
    await tab.set_viewport(*PHONE)
    page = ChatPage(tab, url_of(engine))
    await page.join("Ann")
    bob = await bob_of(engine)
    assert await tab.evaluate(SEEN) == "chat,tabs"
    await draw(bob, 1)
    await page.sees("new on the board", "#new-board")
    await tab.click("#tab-board")
    await tab.wait_for(LOADED)
    assert await tab.evaluate(SEEN) == "board,tabs"
    assert await page.value("#new-board", "hidden")
    assert await tab.evaluate("location.pathname + location.search") == "/whiteboard?room=lobby"
    await tab.wait_for("document.querySelector('#content').textContent.includes('1 line')")

    bob.say("Look at that", ref(2))
    bob.say("And that", ref(3))
    await page.sees("2 new messages", "#new-chat")
    assert await tab.evaluate("document.querySelector('#tab-chat').textContent") == (
        "Chat22 new messages"
    )
    await tab.evaluate("history.back()")
    await tab.wait_for("location.pathname === '/r/lobby'")
    assert await tab.evaluate(SEEN) == "chat,tabs"
    await page.sees("And that")
    await tab.wait_for("document.querySelector('#new-chat').hidden")

    await tab.evaluate("document.querySelector('#tab-chat').focus()")
    await tab.press("ArrowRight")
    assert await tab.evaluate("document.activeElement.id") == "tab-board"
    assert await tab.evaluate(SEEN) == "board,tabs"
    await tab.goto(f"{url_of(engine)}/whiteboard?room=lobby")
    await tab.wait_for(LOADED)
    assert await tab.evaluate(SEEN) == "board,tabs"
    assert await tab.evaluate(SIDEWAYS) is False
    (lobby,) = engine.host.snapshot()
    assert sorted(peer.id for peer in lobby.peers) == ["Ann", "Bob"]
    assert tab.faults == []
    await bob.close()


async def test_what_leads_to_the_chat_shows_it(tab: Tab, engine: Engine) -> None:
    """Who whispers to somebody from the board's tab writes in the chat's."""
    await tab.set_viewport(*PHONE)
    page = ChatPage(tab, url_of(engine))
    bob = await bob_of(engine)
    await page.join_board("Ann")
    await tab.click("#people-button")
    await tab.click("[data-name=Bob] .do-whisper")
    assert await tab.evaluate(SEEN) == "chat,tabs"
    assert await tab.evaluate("document.activeElement.id") == "draft"
    await bob.close()


async def test_side_by_side(tab: Tab, engine: Engine) -> None:
    """The board opens beside the chat; what divides them is dragged, moved by keys, and kept."""
    await tab.set_viewport(*DESKTOP)
    page = ChatPage(tab, url_of(engine))
    await page.join("Ann")
    assert await tab.evaluate(SEEN) == "chat,board-button"
    await tab.click("#board-button")
    await tab.wait_for(LOADED)
    assert await tab.evaluate(SEEN) == "chat,board,divider,board-button"
    assert await tab.evaluate("document.querySelector('#divider').getAttribute('aria-label')")
    width = "document.querySelector('#chat').getBoundingClientRect().width"
    before = await tab.evaluate(width)
    await tab.evaluate("document.querySelector('#divider').focus()")
    for _ in range(5):
        await tab.press("ArrowRight")
    wider = await tab.evaluate(width)
    assert wider > before
    share = "document.querySelector('#divider').getAttribute('aria-valuenow')"
    assert await tab.evaluate(share) == "50"
    await tab.goto(f"{url_of(engine)}/whiteboard?room=lobby")
    await tab.wait_for(LOADED)
    assert await tab.evaluate(width) == wider
    assert await tab.evaluate(share) == "50"
    await tab.set_viewport(*PHONE)
    await tab.wait_for(f"{SEEN} === 'board,tabs'")
    await tab.set_viewport(*DESKTOP)
    await tab.wait_for(f"{SEEN} === 'chat,board,divider,board-button'")
    await tab.click("#board-button")
    assert await tab.evaluate(SEEN) == "chat,board-button"
    assert await tab.evaluate("location.pathname") == "/r/lobby"
    assert tab.faults == []


async def test_the_boards_keys_are_the_boards(tab: Tab, engine: Engine) -> None:
    """What is written in the chat chooses no tool, and takes nothing back on the board."""
    await tab.set_viewport(*DESKTOP)
    page = ChatPage(tab, url_of(engine))
    await page.join_board("Ann")
    await tab.evaluate("document.querySelector('#surface').focus()")
    for key in (" ", "ArrowRight", "ArrowDown", " "):
        await (tab.type(key) if key == " " else tab.press(key))
    await tab.wait_for("document.querySelector('#content').textContent.includes('1 line')")
    await page.say("e is for eraser, 3 for orange")
    await page.sees("e is for eraser")
    undo = "{ key: 'z', ctrlKey: true, bubbles: true }"
    at_draft = "document.querySelector('#draft')"
    await tab.evaluate(f"void {at_draft}.dispatchEvent(new KeyboardEvent('keydown', {undo}))")
    tool = "document.querySelector('#tool [aria-checked=true]').getAttribute('aria-label')"
    assert "(P)" in await tab.evaluate(tool)
    assert not await page.value("#undo", "disabled")
    at_surface = "document.querySelector('#surface')"
    await tab.evaluate(f"void {at_surface}.dispatchEvent(new KeyboardEvent('keydown', {undo}))")
    await tab.wait_for("document.querySelector('#content').textContent.includes('empty')")


async def test_what_one_may_not_holds_on_a_board_that_is_opened_later(
    tab: Tab, engine: Engine
) -> None:
    """The host says once that one may not draw; the board isn't there yet by then."""
    page = ChatPage(tab, url_of(engine))
    await engine.host.execute(ApplyPreset("lobby", "board"))
    await page.join("Ann")
    await tab.evaluate("document.querySelector('#tab-board').click()")
    await page.sees("You can watch here, but not draw.", "#state")


@pytest.fixture
async def screens(tmp_path: Path) -> AsyncIterator[Screens]:
    """A host, and screens at it."""
    async with AsyncExitStack() as stack:
        host = stack.enter_context(program.running([*SERVE, "--room=lobby"], data=tmp_path))
        browser = await stack.enter_async_context(chromium.running_async())
        yield Screens(browser, host.url)


ASKED = """
    window.asked = 0;
    const send = RTCDataChannel.prototype.send;
    RTCDataChannel.prototype.send = function (data) {
        if (String(data).includes('"type":"board"')) window.asked += 1;
        return send.call(this, data);
    };
"""


async def test_a_board_behind_the_chat_costs_nothing(screens: Screens) -> None:
    """It is loaded and asked for when it is opened; behind the chat nothing is painted."""
    viewport = {"width": PHONE[0], "height": PHONE[1]}
    page = await screens.open(f"{COUNT_FILLS}{ASKED}", viewport=viewport)
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    bob = V1(screens.url, "lobby", "Bob")
    await bob.connect()
    await draw(bob, 1)
    await page.goto(f"{screens.url}/r/lobby")
    await page.fill("#join-name", "Ann")
    await page.click("#join-button")
    await page.wait_for_selector("#connection[data-state=open]")
    bob.say("Hello", ref(2))
    await page.get_by_text("Hello", exact=True).wait_for()
    assert not [url for url in requests if "whiteboard" in url]
    assert await page.evaluate("asked") == 0
    await page.click("#tab-board")
    await page.wait_for_selector("#surface[data-loaded]")
    await until(partial(page.evaluate, "fills > 0"))
    await page.click("#tab-chat")
    painted = await page.evaluate("fills")
    for number in range(10, 15):
        await draw(bob, number)
    bob.say("Drawn", ref(20))
    await page.get_by_text("Drawn", exact=True).wait_for()
    frame = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    await page.evaluate(frame)
    assert await page.evaluate("fills") == painted
    await page.click("#tab-board")
    await until(partial(page.evaluate, f"fills >= {painted} + 5"))
    await page.context.close()
    await bob.close()


async def test_a_board_that_could_not_be_loaded_is_tried_again(screens: Screens) -> None:
    """The page says so, and the chat goes on."""
    page = await screens.open(viewport={"width": PHONE[0], "height": PHONE[1]})

    async def away(route: Route) -> None:
        await route.abort()

    await page.route("**/whiteboard.*.js*", away)
    await page.goto(f"{screens.url}/whiteboard?room=lobby")
    await page.fill("#join-name", "Ann")
    await page.click("#join-button")
    await page.get_by_text("The board could not be loaded.").wait_for()
    await page.unroute_all()
    await page.get_by_role("button", name="Try now").last.click()
    await page.wait_for_selector("#surface[data-loaded]")
    await page.context.close()


@pytest.mark.parametrize("size", [(180, 400), (320, 568), (1000, 600)])
async def test_all_of_the_board_is_in_reach(screens: Screens, size: tuple[int, int]) -> None:
    """180 by 400 is a phone of 360 by 800 at 200 %; at 1000 px the board has half."""
    viewport = {"width": size[0], "height": size[1]}
    desk = await screens.sit("Ann", viewport=viewport)
    await says(desk, "empty")
    assert await desk.evaluate(SIDEWAYS) is False
    assert await desk.evaluate(f"({OUT_OF_REACH})()") == []
    box = await desk.page.locator("#surface").bounding_box()
    assert box is not None
    assert box["height"] >= 120
    assert box["width"] >= 180
