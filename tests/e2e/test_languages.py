"""The words of a page: of one language, as they are built and as they are written."""

from __future__ import annotations

from pathlib import Path

import pytest
from aiohttp import web

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.web.assets import Asset
from tests.e2e.chat_page import ChatPage
from tests.e2e.phone import PHONE, url_of
from tests.e2e.tabs import Tab

LOADED = "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)"


async def test_the_language_that_was_chosen_is_loaded(tab: Tab, engine: Engine) -> None:
    """Also of what a moderator reads, and of all pages; the host's guess costs one request."""
    base = url_of(engine)
    await tab.goto(f"{base}/")
    await tab.evaluate("localStorage.setItem('peerpyrtc.language', 'de')")
    page = ChatPage(tab, base)
    await page.join("Ann")
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await tab.evaluate(f"location.hash = 'invite={token}'")
    await page.sees("Du moderierst hier")
    loaded = [path.split(".") for path in await tab.evaluate(LOADED) if path.endswith(".js")]
    words = [(stem, rest[0]) for stem, *rest in loaded if len(rest) == 3]
    assert sorted(set(words) - {("/built/chat", "en")}) == [
        ("/built/chat", "de"),
        ("/built/moderating", "de"),
    ]
    for path in ("/echo", "/whiteboard?room=lobby", "/"):
        await tab.goto(base + path)
        await tab.wait_for("document.documentElement?.lang === 'de'")
    assert tab.faults == []


async def test_arabic_runs_from_the_right(tab: Tab, engine: Engine) -> None:
    """Own words at the left, who is here comes in from there, and keys go the way of the eye."""
    await tab.set_viewport(*PHONE)
    await tab.goto(f"{url_of(engine)}/")
    await tab.evaluate("localStorage.setItem('peerpyrtc.language', 'ar')")
    page = ChatPage(tab, url_of(engine))
    await page.join("Ann")
    assert await tab.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [
        "ar",
        "rtl",
    ]
    field = "(({ scrollWidth, clientWidth, offsetHeight, clientHeight }) => "
    field += "[scrollWidth - clientWidth, offsetHeight - clientHeight])"
    assert await tab.evaluate(f"{field}(document.querySelector('#draft'))") == [0, 0], (
        "what stands in the empty field is in sight"
    )
    await page.say("Hello!")
    await page.sees("Hello!")
    place = "document.querySelector('{}').getBoundingClientRect()"
    assert await tab.evaluate(f"{place.format('#rows .bubble')}.left") < 20
    assert await tab.evaluate(f"{place.format('#send')}.left") < 20
    await tab.evaluate("document.querySelector('#people-button').click()")
    assert await tab.evaluate(f"{place.format('#people')}.left") == 0
    assert await tab.evaluate(f"{place.format('#people')}.right") < PHONE[0]
    edge = [f"{place.format(each)}.right" for each in ("#people-list .name", "#people-list .tags")]
    assert await tab.evaluate(f"Math.abs({edge[0]} - {edge[1]})") < 20
    await tab.press("Escape")
    await tab.evaluate("document.querySelector('#tab-chat').focus()")
    await tab.press("ArrowLeft")
    await tab.wait_for("document.activeElement.id === 'tab-board'")
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")
    await tab.set_viewport(1280, 800)
    share = "Number(document.querySelector('#divider').getAttribute('aria-valuenow'))"
    before = await tab.evaluate(share)
    await tab.evaluate("document.querySelector('#divider').focus()")
    await tab.press("ArrowLeft")
    assert await tab.evaluate(share) > before
    edges = [await tab.evaluate(f"{place.format(each)}.left") for each in ("#chat", "#board")]
    assert edges[0] > edges[1]
    assert tab.faults == []


async def test_pages_speak_as_they_are_written(tab: Tab, tmp_path: Path) -> None:
    """Not built, each module by itself: words of one language, a moderator's once needed."""
    settings = Settings(host="127.0.0.1", port=0, data_dir=tmp_path, pages="source")
    engine = Engine(settings)
    await engine.start()
    page = ChatPage(tab, url_of(engine))
    await page.join("Ann")
    assert "/pages/chat/moderating.js" not in await tab.evaluate(LOADED)
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await tab.evaluate(f"location.hash = 'invite={token}'")
    await page.sees("You are a moderator here: the three dots")
    loaded = set(await tab.evaluate(LOADED))
    assert {"/pages/chat/words/en.js", "/pages/chat/moderating/en.js"} <= loaded
    assert not {path for path in loaded if path.endswith(("/de.js", "/de_guests.js"))}
    assert tab.faults == []
    await engine.close()


async def test_words_are_asked_for_until_they_come(
    tab: Tab, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page whose words could not be loaded asks again: it has none to say so."""
    asked: list[str] = []
    respond = Asset.respond

    def refuse(asset: Asset, request: web.Request) -> web.Response:
        if "/chat.en." in request.path and not request.query_string:
            asked.append(request.path)
            raise web.HTTPServiceUnavailable
        return respond(asset, request)

    monkeypatch.setattr(Asset, "respond", refuse)
    page = ChatPage(tab, url_of(engine))
    await page.join("Ann")
    assert asked
    assert await page.value("#draft", "placeholder")
