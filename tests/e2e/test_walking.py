"""Whoever walks through the pages sees what has the focus without a ring, wherever it stands."""

from __future__ import annotations

import pytest

from tests.e2e.browsers import chromium
from tests.e2e.walking import Walk

BAR = """<style>
    .bar { box-shadow: 0 1px 4px #000; position: relative; padding: 8px }
    .bar::after { content: ""; border-top: 1px solid #888 }
    button { box-shadow: 0 0 1px #000 }
    :focus-visible { outline: none }
    %s
</style><main><div class="bar"><button>Pen</button><button>Eraser</button></div></main>"""

RINGS = {
    "its own line": "button:focus-visible { outline: 2px solid #06f }",
    "its own shadow": "button:focus-visible { box-shadow: 0 0 0 2px #06f }",
    "around it": ".bar:focus-within { border: 2px solid #06f; outline: 1px solid #06f }",
    "a line laid over it": "button:focus-visible::after { content: ''; border: 2px solid #06f }",
}


async def amiss(style: str) -> list[str]:
    """What is noted of a tool bar that looks so."""
    async with chromium.running_async() as browser:
        page = await browser.new_page()
        await page.set_content(BAR % style)
        walk = Walk(page, "")
        await walk.keys("tools", "main")
        return walk.amiss


async def test_a_bar_with_a_shadow_is_no_ring() -> None:
    """Nor is what a button has anyway."""
    assert await amiss("") == [
        "tools: has the focus without a ring: Pen",
        "tools: has the focus without a ring: Eraser",
    ]


@pytest.mark.parametrize("style", RINGS.values(), ids=RINGS)
async def test_what_comes_with_the_focus_is_one(style: str) -> None:
    assert await amiss(style) == []
