"""axe, fingers and the Tab key at the board: with something in the hand, and only looking."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset
from tests.e2e.phone import url_of
from tests.e2e.walking import Walk, walking

BOARD = ".bar, .about, #tabs, #board"


@pytest.fixture(params=["desktop", "german", "phone"])
async def walk(request: pytest.FixtureRequest, engine: Engine) -> AsyncIterator[Walk]:
    """A tab of such a screen."""
    async with walking(url_of(engine), request.param) as walk:
        yield walk


async def test_with_the_tools_in_hand(walk: Walk, engine: Engine) -> None:
    """A note that is written and picked up, ruled paper, nearer, the light; then one only looks."""
    page, keys = walk.page, walk.page.keyboard
    await walk.join("Ines", "/whiteboard?room=lobby")
    await walk.shows("#surface[data-loaded]")
    await walk.keys("tools", BOARD)
    await page.focus("#surface")
    for key in ("n", "Space"):
        await keys.press(key)
    await keys.type("bring an iron")
    await walk.state("a note is written", BOARD)
    await keys.press("Enter")
    await walk.says("bring an iron", "#content")
    for key in ("v", "Space"):
        await keys.press(key)
    await walk.state("picked up", BOARD)
    for key in ("Escape", "+"):
        await keys.press(key)
    await walk.shows("#zoomed")
    await walk.press("#paper")
    await keys.press("i")
    await walk.state("nearer, on ruled paper", BOARD)
    await walk.keys("nearer, on ruled paper", BOARD)
    for drawer in ("draw", "ink", "more"):
        if await page.locator(f"#{drawer}-open").is_visible():
            await walk.tap(f"#{drawer}-open")
            await walk.keys(drawer, f"#{drawer}")
            await keys.press("Escape")
            assert await page.evaluate("document.activeElement.id") == f"{drawer}-open"
    await engine.host.execute(ApplyPreset("lobby", "board"))
    await walk.shows("#state")
    await walk.state("only looking", BOARD)
    await walk.keys("only looking", BOARD)
