"""A guest is in several rooms at once, in one tab, and is told what is new in the others."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.moving import Move
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.program import free_port
from tests.e2e.raw_guests import until
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_screens import SIDEWAYS

ROOMS = ("lobby", "Games", "Workshop on soldering irons")
WHOLE = """(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)(
    document.querySelector('#room-name'))"""
"""Nothing of the room's name is cut."""

FRONT = "document.querySelector('iframe.other-room:not([inert])')"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host with three rooms."""
    engine = Engine(Settings(host="127.0.0.1", port=free_port(), rooms=ROOMS, data_dir=tmp_path))
    await engine.start()
    yield engine
    await engine.close()


class Framed:
    """The tab's page in front, where that is in a frame: what is evaluated is about it."""

    def __init__(self, tab: Tab) -> None:
        self._tab = tab

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tab, name)

    async def evaluate(self, expression: str) -> Any:
        """See `Tab.evaluate`."""
        return await self._tab.evaluate(_in_front(expression))

    async def wait_for(self, expression: str) -> Any:
        """See `Tab.wait_for`."""
        return await self._tab.wait_for(f"{FRONT} && {_in_front(expression)}")


def _in_front(expression: str) -> str:
    at = f"{FRONT}.contentDocument, {FRONT}.contentWindow"
    return f"((document, window) => ({expression}))({at})"


async def guest(engine: Engine, room: str, name: str) -> V1:
    """Somebody else, in a room."""
    other = V1(f"http://127.0.0.1:{engine.port}", room, name)
    await other.connect()
    return other


def there(engine: Engine) -> dict[str, list[str]]:
    """Who is in which room."""
    return {each.name: [peer.id for peer in each.peers] for each in engine.host.snapshot()}


async def choose(page: ChatPage, tab: Tab, room: str) -> None:
    """Open the list in the page that is in front, and tap a room of it."""
    await page.tab.evaluate("document.querySelector('#rooms-button').click()")
    rows = "[...document.querySelectorAll('.room-row')]"
    row = f"{rows}.find((row) => row.innerText.includes({json.dumps(room)}))"
    await tab.wait_for(f"{row} !== undefined")
    await tab.evaluate(f"{row}.click()")
    await tab.wait_for("document.querySelector('dialog.sheet') === null")


async def two_rooms(tab: Tab, engine: Engine) -> tuple[ChatPage, ChatPage]:
    """Ann in the lobby and in Games, which is in front; the pages of both."""
    url = f"http://127.0.0.1:{engine.port}"
    lobby, games = ChatPage(tab, url), ChatPage(Framed(tab), url)
    await lobby.join("Ann")
    await choose(lobby, tab, "Games")
    await games.tab.wait_for("document.querySelector('#room')?.hidden === false")
    await games.tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")
    return lobby, games


async def test_two_at_once(tab: Tab, engine: Engine) -> None:
    """One name in both; what is new in the one behind is told until it was in front."""
    await tab.set_viewport(360, 740)
    bob = await guest(engine, "Games", "Bob")
    lobby, games = await two_rooms(tab, engine)
    assert there(engine) == {"lobby": ["Ann"], "Games": ["Bob", "Ann"], ROOMS[2]: []}
    assert await tab.evaluate("location.pathname") == "/r/Games"
    assert await games.text("#room-name") == "Games"
    assert await tab.evaluate(SIDEWAYS) is False

    await tab.type("Hello games\n")  # the keys are the field's, without a tap
    assert (await bob.type("event"))["from"] == "Ann"
    zoe = await guest(engine, "lobby", "Zoe")
    zoe.say("Hi all", ref(1))
    await games.sees("1", "#new-rooms")
    zoe.say("@Ann, where are you?", ref(2))
    await games.sees("@1", "#new-rooms")
    await games.sees("2 new messages in your other rooms", "#new-rooms")
    assert await games.tab.evaluate(WHOLE)
    await tab.wait_for("document.title === '(2, @1) Games - chat'")

    await choose(games, tab, "lobby")
    await lobby.sees("where are you?")
    assert await tab.evaluate("location.pathname") == "/r/lobby"
    await tab.wait_for("document.title === 'lobby - chat'")
    assert await lobby.value("#new-rooms", "hidden")
    await tab.type("Here\n")
    assert (await zoe.type("event"))["from"] == "Ann"
    assert "Hello games" not in await lobby.text("#log")

    await tab.evaluate("history.back()")
    await tab.wait_for("location.pathname === '/r/Games'")
    await tab.wait_for(f"{FRONT} !== null")
    assert await games.text("#room-name") == "Games"


async def test_a_reload_brings_back_all(tab: Tab, engine: Engine) -> None:
    """The room in front is the page's own then, with the other one behind it, and what is new."""
    lobby, _ = await two_rooms(tab, engine)
    zoe = await guest(engine, "lobby", "Zoe")
    await choose(lobby, tab, "lobby")
    zoe.say("Hello", ref(1))
    await lobby.sees("Hello")
    games = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await tab.goto(f"http://127.0.0.1:{engine.port}/r/Games")
    await tab.wait_for("document.querySelector('#room')?.hidden === false")
    await until(lambda: _is_there(engine, "lobby"))
    zoe.say("Hi all", ref(2))
    await games.sees("1", "#new-rooms")
    await tab.evaluate("location.reload()")
    await tab.wait_for("document.querySelector('#room')?.hidden === false")
    await games.sees("1", "#new-rooms")

    # Who goes to a room by its address has left the ones before.
    await tab.goto(f"http://127.0.0.1:{engine.port}/r/elsewhere")
    await tab.wait_for("document.querySelector('#join')?.hidden === false")
    await until(lambda: _is_there(engine, "lobby", False))
    assert await tab.evaluate("document.querySelector('iframe')") is None


async def _is_there(engine: Engine, room: str, is_there: bool = True, *, name: str = "Ann") -> bool:
    return (name in there(engine)[room]) is is_there


async def test_out_of_one(tab: Tab, engine: Engine) -> None:
    """It says why, a button leads to the other room, and nothing slips back in."""
    lobby, games = await two_rooms(tab, engine)
    await engine.host.execute(CloseRoom("Games", "We go on in the lobby"))
    await games.sees("We go on in the lobby", "#ended")
    await games.sees("Back to lobby", "#ended-back")
    await games.tab.evaluate("document.querySelector('#ended-back').click()")
    await tab.wait_for("document.querySelector('iframe') === null")
    assert await tab.evaluate("document.activeElement.id") == "draft"
    assert await tab.evaluate("location.pathname") == "/r/lobby"
    assert there(engine)["lobby"] == ["Ann"]
    await tab.goto(lobby.address)
    await tab.wait_for("document.querySelector('#room')?.hidden === false")
    assert await tab.evaluate("document.querySelector('iframe')") is None


async def test_out_of_the_first(tab: Tab, engine: Engine) -> None:
    """The others go on, and what leads away from the page leads to them."""
    lobby, games = await two_rooms(tab, engine)
    await engine.host.execute(CloseRoom("lobby", "Closed for today"))
    await tab.wait_for("!document.querySelector('#ended').hidden")
    assert await games.text("#room-name") == "Games"
    await choose(games, tab, "lobby")
    await lobby.sees("Closed for today", "#ended")
    await tab.click("#ended-back")
    await tab.wait_for(f"{FRONT} !== null")
    assert there(engine)["Games"] == ["Ann"]


async def test_out_of_all(tab: Tab, engine: Engine) -> None:
    """Who is sent out is out of all rooms, reads why, and gets from there to the start page."""
    _lobby, games = await two_rooms(tab, engine)
    await engine.host.execute(Kick("Games", "Ann", "Be kind"))
    await games.sees("Be kind", "#ended")
    await games.sees("Back to start", "#ended-back")
    await games.tab.evaluate("document.querySelector('#ended-back').click()")
    await tab.wait_for("location.pathname === '/'")
    assert there(engine) == {"lobby": [], "Games": [], ROOMS[2]: []}


async def test_leaving_one_after_the_other(tab: Tab, engine: Engine) -> None:
    """Whichever one leaves first, one is in the other; after the last it is the start page."""
    _lobby, games = await two_rooms(tab, engine)
    await choose(games, tab, "lobby")
    await tab.evaluate("document.querySelector('#leave').click()")
    await tab.wait_for(f"{FRONT} !== null")
    await until(lambda: _is_there(engine, "lobby", False))
    assert there(engine)["Games"] == ["Ann"]
    assert await tab.evaluate("location.pathname") == "/r/Games"
    await choose(games, tab, "lobby")  # and comes back: as a page of its own again
    await until(lambda: _is_there(engine, "lobby"))
    await games.tab.wait_for("document.querySelector('#room')?.hidden === false")
    await games.tab.evaluate("document.querySelector('#leave').click()")
    await until(lambda: _is_there(engine, "lobby", False))
    await games.tab.wait_for("document.querySelector('#room-name').textContent === 'Games'")
    await games.tab.evaluate("document.querySelector('#leave').click()")
    await tab.wait_for("location.pathname === '/'")


async def test_moved_from_one(tab: Tab, engine: Engine) -> None:
    """Its page is that of the other room, also where one was there already; the rest stays."""
    _lobby, games = await two_rooms(tab, engine)
    await engine.host.execute(Move("Games", "Ann", ROOMS[2]))
    await games.tab.wait_for(
        f"document.querySelector('#room-name')?.textContent === {json.dumps(ROOMS[2])}"
    )
    assert there(engine) == {"lobby": ["Ann"], "Games": [], ROOMS[2]: ["Ann"]}
    await tab.evaluate("location.reload()")
    await tab.wait_for(
        f"document.querySelector('#room-name')?.textContent === {json.dumps(ROOMS[2])}"
    )
    await until(lambda: _is_there(engine, "lobby"))


async def test_moved_from_the_first(tab: Tab, engine: Engine) -> None:
    """Who is in another one meanwhile stays in front of that, and has what was begun there."""
    _lobby, games = await two_rooms(tab, engine)
    await games.tab.evaluate("void (document.querySelector('#draft').value = 'Half a')")
    await engine.host.execute(Move("lobby", "Ann", ROOMS[2]))
    await until(lambda: _is_there(engine, ROOMS[2]))
    assert there(engine) == {"lobby": [], "Games": ["Ann"], ROOMS[2]: ["Ann"]}
    assert await games.text("#room-name") == "Games"
    assert await games.value("#draft", "value") == "Half a"
    await choose(games, tab, ROOMS[2])
    await games.tab.wait_for(
        f"document.querySelector('#room-name')?.textContent === {json.dumps(ROOMS[2])}"
    )
    await games.sees("moved you here", "#log")


async def test_where_the_name_is_taken(tab: Tab, engine: Engine) -> None:
    """One is asked for another for that room alone, and can go back instead."""
    url = f"http://127.0.0.1:{engine.port}"
    await guest(engine, "Games", "Ann")
    lobby, games = ChatPage(tab, url), ChatPage(Framed(tab), url)
    await lobby.join("Ann")
    await choose(lobby, tab, "Games")
    await games.sees("Ann is taken here", "#join")
    await games.sees("Back to lobby", "#join-back")
    await games.tab.evaluate("document.querySelector('#join-back').click()")
    await tab.wait_for("document.querySelector('iframe') === null")
    await choose(lobby, tab, "Games")
    await games.sees("Ann is taken here", "#join")
    await games.tab.evaluate("document.querySelector('#join-suggestion').click()")
    await games.tab.wait_for("document.querySelector('#room')?.hidden === false")
    assert there(engine)["Games"] == ["Ann", "Ann 2"]
    await choose(games, tab, "lobby")
    assert await tab.evaluate("document.activeElement.id") == "draft"
    await tab.goto(f"{url}/r/lobby")
    await until(lambda: _is_there(engine, "lobby"))
    await until(lambda: _is_there(engine, "Games", name="Ann 2"))
