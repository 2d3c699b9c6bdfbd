"""A page that was open while the program was updated: what it has still to load is gone."""

from __future__ import annotations

import shutil

import pytest
from aiohttp import web

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.web.assets import Asset
from tests.clients import V1, ref
from tests.e2e.phone import press, url_of
from tests.e2e.tabs import Tab
from tests.e2e.test_composer import PASTE, SENT_FILES, page_of


async def update(
    tab: Tab,
    engine: Engine,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    """The host ends, comes back with another script of that name, and the page is there again."""
    updated = tmp_path_factory.mktemp("updated") / "webclient"
    ignored = shutil.ignore_patterns("node_modules")
    shutil.copytree(resources.webclient(), updated, ignore=ignored)
    with (updated / "built" / name).open("a") as script:
        script.write("// another build\n")
    await engine.stop()
    monkeypatch.setattr(resources, "webclient", lambda: updated)
    await engine.start()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")


async def test_files_of_an_older_page_wait_for_a_reload(
    tab: Tab,
    engine: Engine,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It says so and has a button; after that what was begun is there, and files go."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await update(tab, engine, tmp_path_factory, monkeypatch, "files.js")
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await page.sees("This page is older than the host", "#rows .file")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("half a thought")
    await tab.evaluate("void (window.isOld = true)")
    await press(tab, "#rows .file button", "Load the page again")
    await tab.wait_for("!window.isOld")
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert await page.value("#draft", "value") == "half a thought"
    await tab.evaluate("document.querySelector('#draft').value = ''")
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await tab.wait_for(f"{SENT_FILES} === 1")


async def test_what_a_moderator_has_of_an_older_page_waits_for_a_reload(
    tab: Tab,
    engine: Engine,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who is made one in an older page is told, with a button; after it all is there."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await update(tab, engine, tmp_path_factory, monkeypatch, "moderating.js")
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await tab.evaluate(f"location.hash = 'invite={token}'")
    await page.sees("This page is older than the host", "#rows")
    assert not await tab.evaluate("document.body.classList.contains('moderates')")
    await tab.evaluate("void (window.isOld = true)")
    await press(tab, "#rows button", "Load the page again")
    await tab.wait_for("!window.isOld")
    await page.sees("You are a moderator here: the three dots")
    assert await tab.evaluate("document.body.classList.contains('moderates')")
    assert await tab.evaluate("document.querySelector('#people .of-room') !== null")


async def test_what_a_moderator_has_is_asked_for_until_it_comes(
    tab: Tab, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it could not be loaded, and what was told meanwhile is there afterwards."""
    asked: list[str] = []
    respond = Asset.respond

    def refuse(asset: Asset, request: web.Request) -> web.Response:
        if "/moderating." in request.path and ".en." not in request.path and len(asked) < 2:
            asked.append(request.path_qs)
            raise web.HTTPServiceUnavailable
        return respond(asset, request)

    monkeypatch.setattr(Asset, "respond", refuse)
    page = page_of(tab, engine)
    await page.join("Ann")
    ben = V1(url_of(engine), "lobby", "Ben")
    await ben.connect()
    await engine.host.execute(ApproveAll("lobby"))
    ben.say("first", ref(1))
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await tab.evaluate(f"location.hash = 'invite={token}'")
    await page.sees("could not be loaded. Trying again", "#rows")
    await page.sees("You are a moderator here: the three dots")
    assert len(asked) == 2
    await page.sees("1 thing waits for you", ".waits-bar")
    await page.sees("Waits for you, from Ben: first", "#rows")
    await ben.close()
