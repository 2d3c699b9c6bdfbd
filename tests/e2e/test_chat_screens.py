"""The chat and the start page on screens of other kinds: very narrow ones, and forced colours."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import FilePayload, Page

from peerpyrtc_desktop.app import Engine
from tests.clients import V1, ref
from tests.e2e.browsers import chromium
from tests.e2e.raw_guests import until
from tests.e2e.test_whiteboard import ChromiumDesk
from tests.e2e.test_whiteboard_screens import Screens

OUT_OF_REACH = """async (within) => {
    const isFar = (each) => {
        each.scrollIntoView({ block: "center" });
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left < 0 || right > innerWidth || !(each.contains(hit) || hit?.contains(each));
    };
    const far = [...document.querySelectorAll(within)]
        .flatMap((place) => [...place.querySelectorAll(
            "button, a, input, textarea, select, summary")])
        .filter((each) => each.checkVisibility() && !each.disabled)
        .filter(isFar);
    const still = [];
    for (const each of far) {
        isFar(each);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        if (each.checkVisibility() && isFar(each)) still.push(each);
    }
    return still.map((each) => each.id || each.textContent);
}"""
"""What can be pressed or written into, and can't be brought to where a finger gets it.

What lies over the end of a list may go when one has scrolled there: that is waited for.
"""

SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"

FILE: FilePayload = {
    "name": "a rather long name of a file.txt",
    "mimeType": "text/plain",
    "buffer": b"notes",
}

NARROW = [(299, 600), (240, 500), (180, 400)]
"""CSS pixels. 180 by 400 is a phone of 360 by 800 at 200 %, or a screen of 720 at 400 %."""


@pytest.fixture
async def screens(url: str) -> AsyncIterator[Screens]:
    """Chromium's, at a host with one room."""
    async with chromium.running_async() as browser:
        screens = Screens(browser, url)
        yield screens
        for desk in screens.all:
            assert desk.faults == []


async def _join(screens: Screens, name: str, **screen: Any) -> Page:
    """Somebody in the lobby."""
    page = await screens.open(**screen)
    screens.all.append(ChromiumDesk(page))
    await page.goto(f"{screens.url}/r/lobby")
    await page.fill("#join-name", name)
    await page.click("#join-button")
    await page.wait_for_selector("#connection[data-state=open]", state="attached")
    return page


async def _reach(page: Page, within: str) -> None:
    assert await page.evaluate(OUT_OF_REACH, within) == []
    assert not await page.evaluate(SIDEWAYS)


@pytest.mark.parametrize(("width", "height"), NARROW)
async def test_all_of_the_chat_is_in_reach_on_a_very_narrow_screen(
    screens: Screens, width: int, height: int
) -> None:
    """The form, the room with a file in its tray and one in its log, emoji and the people."""
    viewport = {"width": width, "height": height}
    page = await screens.open(viewport=viewport)
    await page.goto(f"{screens.url}/r/lobby")
    await page.wait_for_selector("#join-button")
    await _reach(page, "#join")
    page = await _join(screens, "Ines", viewport=viewport)
    await page.set_input_files("#files", [FILE])
    await page.click("#send")
    await page.wait_for_selector(".own .bubble:not(.pending)")
    await page.set_input_files("#files", [FILE])
    await page.wait_for_selector("#tray button")
    await _reach(page, ".bar, .about, .talk")
    await page.click("#emoji-button")
    await _reach(page, "#emoji")
    await page.keyboard.press("Escape")
    await page.click("#people-button")
    await _reach(page, "#people")


@pytest.mark.parametrize(("width", "height"), NARROW)
async def test_all_of_the_start_page_is_in_reach_on_a_very_narrow_screen(
    screens: Screens, width: int, height: int
) -> None:
    """Its words, too: nothing lies over them."""
    page = await screens.open(viewport={"width": width, "height": height})
    await page.goto(f"{screens.url}/")
    await page.wait_for_selector("#rooms li")
    await _reach(page, "body")
    label, choice = page.locator(".language label"), page.locator(".language select")
    one, other = await label.bounding_box(), await choice.bounding_box()
    assert one is not None
    assert other is not None
    assert one["x"] + one["width"] <= other["x"] or one["y"] + one["height"] <= other["y"]


LOOK = """(selector) => {
    const look = getComputedStyle(document.querySelector(selector));
    return [look.color, look.backgroundColor, look.borderTopColor];
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_forced_colours_in_the_chat(screens: Screens, engine: Engine, scheme: str) -> None:
    """A hand that is up, a mention of oneself and a bubble's edge are seen; icons have a colour."""
    ann = V1(screens.url, "lobby", "Ann")
    await ann.connect()
    ann.say("hello @Ines and @Ann, see http://example.com", ref(1))
    page = await _join(screens, "Ines", forced_colors="active", color_scheme=scheme)
    await page.wait_for_selector("mark.mention")
    down = await page.evaluate(LOOK, "#hand")
    await page.click("#hand")
    await page.wait_for_selector("#hand[aria-pressed=true]")
    # Colours may take their time to change.
    await page.wait_for_function(f"(was) => ({LOOK})('#hand')[1] !== was", arg=down[1])
    up = await page.evaluate(LOOK, "#hand")
    assert up[0] != down[0]
    paper = (await page.evaluate(LOOK, "body"))[1]
    mark = await page.evaluate(LOOK, "mark.mention")
    assert mark[1] != paper != mark[0]
    other = await page.evaluate(LOOK, "span.mention")
    assert other[0] != paper
    assert (await page.evaluate(LOOK, ".bubble"))[2] != paper
    assert (await page.evaluate(LOOK, ".bubble a"))[0] not in (paper, other[0])
    icon = (await page.evaluate(LOOK, "#send .icon"))[1]
    assert icon != (await page.evaluate(LOOK, "#send"))[1]
    await ann.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_forced_colours_on_the_start_page(
    screens: Screens, engine: Engine, scheme: str
) -> None:
    """The room that is chosen looks otherwise than the rest; fields have edges."""
    ann = V1(screens.url, "workshop", "Ann")
    await ann.connect()
    page = await screens.open(forced_colors="active", color_scheme=scheme)
    await page.goto(f"{screens.url}/")
    await page.wait_for_selector("#rooms li:nth-child(2)")
    chosen = await page.evaluate(LOOK, "#rooms button[aria-pressed=true]")
    other = await page.evaluate(LOOK, "#rooms button[aria-pressed=false]")
    assert chosen[0] != other[0]
    assert chosen[1] != other[1]
    paper = (await page.evaluate(LOOK, "body"))[1]
    for field in ("#name", "#room", ".card"):
        assert (await page.evaluate(LOOK, field))[2] != paper
    await ann.close()
    await until(lambda: _is_alone(engine))


async def _is_alone(engine: Engine) -> bool:
    return [room.name for room in engine.host.snapshot()] == ["lobby"]
