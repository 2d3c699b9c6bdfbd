"""A moderator's sheets on small screens, by fingers and by keys alone: all is in reach."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Page

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Permissions
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, KeepPreset
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from tests.clients import V1, ref
from tests.e2e.browsers import chromium
from tests.e2e.phone import guest
from tests.e2e.test_chat_screens import OUT_OF_REACH, SIDEWAYS
from tests.e2e.test_whiteboard import ChromiumDesk
from tests.e2e.test_whiteboard_screens import Screens

SCREENS = [(360, 740), (320, 568), (180, 400)]
"""CSS pixels. 180 by 400 is a phone of 360 by 800 at 200 %."""

LONG = "שלום " + "a name as long as they come, " * 2
"""Written from the right, then from the left: 64 characters are a name's most."""

OVER = "dialog => dialog.scrollWidth > dialog.clientWidth"


@pytest.fixture
async def screens(url: str) -> AsyncIterator[Screens]:
    """Chromium's, at a host with one room."""
    async with chromium.running_async() as browser:
        screens = Screens(browser, url)
        yield screens
        for desk in screens.all:
            assert desk.faults == []


async def moderator(
    screens: Screens,
    engine: Engine,
    width: int,
    height: int,
    rooms: tuple[str, ...] | None = ("lobby",),
) -> Page:
    """Max, with a phone."""
    screen: dict[str, Any] = {"viewport": {"width": width, "height": height}}
    page = await screens.open(**screen, has_touch=True, is_mobile=True)
    screens.all.append(ChromiumDesk(page))
    token = await engine.host.execute(InviteModerator(rooms))
    await page.goto(f"{screens.url}/r/lobby#invite={token}")
    await page.fill("#join-name", "Max")
    await page.tap("#join-button")
    await page.wait_for_selector("body.moderates")
    return page


async def reach(page: Page) -> None:
    """All of the sheet that is open can be pressed or written into, and it is no wider."""
    assert await page.evaluate(OUT_OF_REACH, ".sheet[open]:last-of-type") == []
    assert not await page.locator(".sheet[open]").last.evaluate(OVER)
    assert not await page.evaluate(SIDEWAYS)


async def close(page: Page) -> None:
    """Close the sheet that is open."""
    await page.locator(".sheet[open] .people-head button").last.tap()


async def held(engine: Engine, ben: V1, ann: V1) -> None:
    """Something of each kind waits."""
    ben.say("buy now", ref(1))
    place = await ben.type("ack")
    report = {"type": "report", "ref": ref(2), "text": "an advertisement"}
    ann.send({**report, "epoch": place["epoch"], "seq": place["seq"]})
    ann.send({"type": "hand", "up": True})
    await engine.host.execute(ApproveAll("lobby"))
    ben.say("a long text " * 200, ref(3))


@pytest.mark.parametrize(("width", "height"), SCREENS)
async def test_all_of_a_moderators_sheets_is_in_reach(
    screens: Screens, engine: Engine, width: int, height: int
) -> None:
    """With long names, all that waits, and a preset of the host's own."""
    ben, ann = await guest(engine), await guest(engine, LONG.strip()[:64].strip())
    await engine.host.execute(KeepPreset("A name of 40 characters, which is long", Permissions()))
    page = await moderator(screens, engine, width, height, None)
    await held(engine, ben, ann)
    await page.wait_for_selector("#rows .do-more")
    await page.tap("#rows .do-more")
    await page.wait_for_selector(".sheet[open] .person-acts button")
    await reach(page)
    await page.tap(".other-acts summary")
    await page.wait_for_selector(".sheet[open] select")
    await reach(page)
    await page.tap(".other-acts .danger")
    await page.wait_for_selector(".hits")
    await reach(page)
    await close(page)
    await page.tap("#people-button")
    await page.tap(".of-room")
    await page.wait_for_selector("[data-preset]")
    await reach(page)
    for name in ("List of names…", "Lock all rooms…"):
        await page.get_by_role("button", name=name).tap()
        await reach(page)
        await close(page)
    await page.tap(".sheet[open] > .acts button:first-child")
    await page.wait_for_selector(".entries li")
    await reach(page)
    await close(page)
    await page.tap(".of-many")
    await page.wait_for_selector(".many input")
    await reach(page)
    await close(page)
    await page.locator("#people-list .do-more").first.tap()
    await page.tap(".other-acts summary")
    await page.get_by_role("button", name="Exceptions…").tap()
    await page.wait_for_selector(".exceptions select")
    await reach(page)
    await close(page)
    await page.tap(".waits-bar")
    await page.wait_for_selector(".waits li:nth-child(3)")
    await reach(page)
    await page.tap(".waits-why button")
    await page.wait_for_selector(".sheet[open] .person-acts button")
    await reach(page)
    await ben.close()
    await ann.close()


async def test_two_taps_from_a_flood_to_silence(screens: Screens, engine: Engine) -> None:
    """A finger, while it goes on: the dots beside a message, and Mute, which is in sight."""
    ben = await guest(engine)
    page = await moderator(screens, engine, 360, 740)
    for number in range(40):
        ben.say(f"buy now {number}", ref(number))
    await page.get_by_text("buy now 39").wait_for()
    await page.locator("#rows .do-more").last.tap()
    mute = page.get_by_role("button", name="Mute for 10 minutes")
    await mute.wait_for()
    assert await mute.evaluate("(it) => it.getBoundingClientRect().bottom < innerHeight")
    await mute.tap()
    await page.get_by_text("You muted Ben.").first.wait_for()
    ben.say("hello?", ref(99))
    assert (await ben.type("error"))["code"] == "muted"
    await page.locator(".done button").tap()
    await page.get_by_text("Taken back: You muted Ben.").first.wait_for()
    ben.say("hello again", ref(100))
    await page.get_by_text("hello again").wait_for()
    await ben.close()


async def test_a_key_that_is_held_down_decides_one_thing(screens: Screens, engine: Engine) -> None:
    """What was decided goes, and the next has the focus: Enter must not let it through, too."""
    ben = await guest(engine)
    page = await moderator(screens, engine, 360, 740)
    await engine.host.execute(ApproveAll("lobby"))
    for number in range(3):
        ben.say(f"held {number}", ref(number))
    await page.get_by_text("3 things wait for you").tap()
    await page.locator(".waits button").first.focus()
    await page.keyboard.down("Enter")
    await page.wait_for_selector(".waits li:nth-child(2):last-child")
    for _ in range(5):
        await page.keyboard.down("Enter")
    await page.keyboard.up("Enter")
    ben.say("held 3", ref(3))
    await page.get_by_text("3 things wait for you").wait_for(state="attached")
    await ben.close()


async def test_keys_alone_do_it_all(screens: Screens, engine: Engine) -> None:
    """Somebody is muted and it is taken back, a room is locked: Tab, Enter and Escape."""
    ben = await guest(engine)
    page = await moderator(screens, engine, 360, 740)

    async def tab_to(name: str) -> None:
        for _ in range(60):
            focused = await page.evaluate(
                "document.activeElement.getAttribute('aria-label')"
                " ?? document.activeElement.textContent"
            )
            if name in focused:
                return
            await page.keyboard.press("Tab")
        raise AssertionError(f"no way to {name}")

    await page.focus("#people-button")
    await page.keyboard.press("Enter")
    await tab_to("More about Ben")
    await page.keyboard.press("Enter")
    await tab_to("Mute for 10 minutes")
    await page.keyboard.press("Enter")
    await page.wait_for_selector(".done button")
    await tab_to("Undo")
    await page.keyboard.press("Enter")
    await page.get_by_text("Taken back: You muted Ben.").first.wait_for()
    ben.say("hello", ref(1))
    await ben.type("ack")
    await page.focus("#people-button")
    await page.keyboard.press("Enter")
    await tab_to("Room settings")
    await page.keyboard.press("Enter")
    await page.wait_for_selector("[data-preset]")
    await tab_to("Nobody new")
    await page.keyboard.press("Enter")
    assert (await ben.type("room-updated"))["room"]["locked"]
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await page.wait_for_function("document.activeElement.id === 'people-button'")
    await ben.close()
