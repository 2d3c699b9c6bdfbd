"""The library over the ends that a host and a page can have, in real browsers and processes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager
from pathlib import Path

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import Event, MessageAccepted
from tests.e2e.chat_page import ChatPage
from tests.e2e.program import Program, free_port, running
from tests.e2e.raw_guests import until
from tests.e2e.tabs import Tab

COMMAND = [sys.executable, "-m", "peerpyrtc_desktop"]

LIBRARY = "import('/peerpyrtc_client/index.js').then((all) => void Object.assign(window, all))"


@asynccontextmanager
async def at_once(program: AbstractContextManager[Program]) -> AsyncIterator[Program]:
    """The program, while this loop goes on with the browser."""
    running_now = await asyncio.to_thread(program.__enter__)
    try:
        yield running_now
    finally:
        await asyncio.to_thread(program.__exit__, None, None, None)


async def _is_alone(program: Program, name: str) -> bool:
    """Whether the listing has this guest alone in the lobby."""
    rooms = await asyncio.to_thread(program.rooms)
    return [peer["id"] for peer in rooms.get("lobby", {}).get("peers", ())] == [name]


async def test_a_host_that_is_killed(tab: Tab, tmp_path: Path) -> None:
    """A host that dies without a word is missed, tried at once, and found when it is back."""
    port = free_port()

    def host(*, killed: bool) -> AbstractContextManager[Program]:
        return running(COMMAND, "serve", data=tmp_path, port=port, killed=killed)

    async with at_once(host(killed=True)) as program:
        await tab.goto(f"{program.url}/")
        await tab.evaluate(LIBRARY)
        await tab.evaluate("""(async () => {
            window.Ann = new RoomClient({ room: "lobby", name: "Ann" });
            window.waits = [];
            Ann.on("state", ({ retryIn }) => retryIn !== null && waits.push(retryIn));
            await Ann.connect();
            await Ann.send("before");
        })()""")
    await tab.wait_for("Ann.state === 'reconnecting'")
    assert await tab.evaluate("[waits[0], Ann.reason]") == [0, "CONNECTION_LOST"]
    await tab.evaluate("void (window.receipt = Ann.send('meanwhile'))")
    await tab.wait_for("waits.length > 3")
    async with at_once(host(killed=False)) as program:
        await tab.evaluate("receipt")
        assert await tab.evaluate("Ann.state") == "open"
        await until(lambda: _is_alone(program, "Ann"))
        await tab.evaluate("Ann.close()")


async def test_a_page_that_is_loaded_again(tab: Tab, engine: Engine) -> None:
    """What was written while the host was away is sent by the page that comes after, and once."""
    url = f"http://127.0.0.1:{engine.port}"
    client = """(async () => {
        const options = { room: "lobby", name: "Ann", store: sessionStorage };
        window.Ann = new RoomClient({ ...options, reconnect: () => 3600_000 });
    })()"""
    await tab.goto(f"{url}/")
    await tab.evaluate(LIBRARY)
    await tab.evaluate(client)
    await tab.evaluate("Ann.connect().then(() => Ann.send('before'))")
    await engine.stop()
    await tab.wait_for("Ann.state === 'reconnecting'")
    await tab.evaluate("void ['one', 'two'].map((text) => Ann.send(text))")
    assert await tab.evaluate("Ann.unsent.map(({ data, kept }) => [data, kept])") == [
        ["one", True],
        ["two", True],
    ]
    await engine.start()
    await tab.goto(f"{url}/echo")
    await tab.evaluate(LIBRARY)
    await tab.evaluate(client)
    code = "Ann.unsent.map(({ data }) => data)"
    assert await tab.evaluate(code) == ["one", "two"]
    await tab.evaluate(
        "window.answers = Ann.unsent.map(({ answer }) => answer); Ann.connect()".replace(
            "; Ann", ", Ann"
        )
    )
    assert len(await tab.evaluate("Promise.all(answers)")) == 2
    assert await tab.evaluate(code) == []
    await tab.evaluate("""(async () => {
        window.Ben = new RoomClient({ room: "lobby", name: "Ben" });
        window.heard = [];
        Ben.on("message", ({ data }) => heard.push(data));
        const caught = new Promise((resolve) => Ben.once("caught-up", resolve));
        await Ben.connect();
        await caught;
    })()""")
    assert await tab.evaluate("heard") == ["before", "one", "two"]


async def test_a_place_is_taken_back(tab: Tab, engine: Engine) -> None:
    """A client that finds its secret in the store gets its seat, though its former self has it."""
    await tab.goto(f"http://127.0.0.1:{engine.port}/")
    await tab.evaluate(LIBRARY)
    over = await tab.evaluate("""(async () => {
        const options = { room: "lobby", name: "Ann", store: sessionStorage };
        const former = new RoomClient(options);
        await former.connect();
        const over = new Promise((resolve) => former.once("closed", resolve));
        await new RoomClient(options).connect();
        return (await over).reason;
    })()""")
    assert over == "DUPLICATE_IDENTITY"
    (lobby,) = engine.host.snapshot()
    assert [peer.id for peer in lobby.peers] == ["Ann"]


async def draw_a_line(tab: Tab) -> None:
    """By keys: the pen goes down, along, and up."""
    await tab.evaluate("document.querySelector('#surface').focus()")
    for key in (" ", "ArrowRight", "ArrowDown", " "):
        await (tab.type(key) if key == " " else tab.press(key))


async def is_at_board(tab: Tab, words: str) -> None:
    """Wait until all of the board is here, and described so."""
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")
    await tab.wait_for(f"document.querySelector('#content').textContent === '{words}'")


async def test_a_board_that_is_loaded_again(tab: Tab, engine: Engine) -> None:
    """One is back under one's name, and what was drawn while the host was away is on the board."""
    url = f"http://127.0.0.1:{engine.port}"
    await ChatPage(tab, url).join_board("Ann")
    await is_at_board(tab, "The board is empty.")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await draw_a_line(tab)
    await draw_a_line(tab)
    await tab.goto("about:blank")
    await engine.start()
    await tab.goto(f"{url}/whiteboard?room=lobby")
    await is_at_board(tab, "2 lines on the board, by Ann.")
    await draw_a_line(tab)
    await is_at_board(tab, "3 lines on the board, by Ann.")
    await tab.evaluate("localStorage.setItem('peerpyrtc.name', 'Bob')")  # by another tab, say
    await tab.goto(f"{url}/whiteboard?room=lobby")
    await is_at_board(tab, "3 lines on the board, by Ann.")
    (lobby,) = engine.host.snapshot()
    assert [peer.id for peer in lobby.peers] == ["Ann"]
    await tab.evaluate("document.querySelector('#leave').click()")
    await tab.wait_for("location.pathname === '/'")
    assert await tab.evaluate("Object.keys(sessionStorage)") == []


async def test_what_was_drawn_and_undone_stays_away(tab: Tab, engine: Engine) -> None:
    """Undone before the host heard of it, a line does not come back with a reloaded page."""
    url = f"http://127.0.0.1:{engine.port}"
    await ChatPage(tab, url).join_board("Ann")
    await is_at_board(tab, "The board is empty.")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await draw_a_line(tab)
    await draw_a_line(tab)
    await is_at_board(tab, "2 lines on the board, by Ann.")
    await tab.evaluate("document.querySelector('#undo').click()")
    await is_at_board(tab, "1 line on the board, by Ann.")
    await tab.goto("about:blank")
    await engine.start()
    told: list[Event] = []
    engine.host.events.connect(told.append)

    async def is_erased() -> bool:
        names = [each.name for each in told if isinstance(each, MessageAccepted)]
        return names == ["stroke", "stroke", "erase"]

    await tab.goto(f"{url}/whiteboard?room=lobby")
    await until(is_erased)
    await is_at_board(tab, "1 line on the board, by Ann.")
