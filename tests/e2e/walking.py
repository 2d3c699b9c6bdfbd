"""Somebody who walks through the guests' pages, and notes what is amiss in each of their states.

That is what axe finds, what a finger or the Tab key can't get to, what takes the focus and isn't
seen then, and what moves the page sideways.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import Frame, Locator, Page, TimeoutError

from tests.e2e.browsers import chromium
from tests.e2e.test_chat_screens import OUT_OF_REACH, SIDEWAYS

PATIENCE = 180_000
"""Milliseconds that anything may take."""

AXE = Path(__file__).parents[2] / "webclient/node_modules/axe-core/axe.min.js"

FOUND = """async () => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => [id, target.join(" "), failureSummary]));
}"""

SETTLED = """() => Promise.allSettled(
    document.getAnimations()
        .filter((each) => each.effect.getComputedTiming().endTime !== Infinity)
        .map((each) => each.finished))"""

STOPS = """(within) => {
    // A ring is an element's own, or around it: an outline, a shadow or a line that is there while
    // it has the focus, and isn't else. What a parent has anyway, as a bar its shadow, is none.
    window.looksOf ??= (here) => {
        const looks = [];
        for (let each = here; each && looks.length < 4; each = each.parentElement) {
            const look = getComputedStyle(each);
            const outline = look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0;
            const line = getComputedStyle(each, "::after").borderTopStyle !== "none";
            const parts = [outline, look.boxShadow !== "none", line];
            const rings = parts.map((is) => is ? "ring" : "");
            looks.push([...rings, look.boxShadow, look.borderTopColor].join());
        }
        return looks;
    };
    for (const each of document.querySelectorAll("[data-stop]")) delete each.dataset.stop;
    const wanted = "button, a[href], input, textarea, select, summary, [tabindex]";
    const all = [...document.querySelectorAll(within)]
        .flatMap((place) => [...place.querySelectorAll(wanted)])
        .filter((each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0)
        .filter((each) => each.type !== "radio" || each.checked);
    all.forEach((each, index) => { each.dataset.stop = index });
    document.activeElement.blur();
    window.plainLooks = new Map(all.map((each) => [each, looksOf(each)]));
    return all.length;
}"""
"""How many there are that Tab shall go to; they are numbered, and their looks without it noted."""

FOCUS_FIRST = """() => document.querySelector("[data-stop='0']").focus({ focusVisible: true })"""

STOPPED = """() => {
    const here = document.activeElement;
    const { left, right, top, bottom } = here.getBoundingClientRect();
    const at = (x, y) => {
        const hit = document.elementFromPoint(x, y);
        return here.contains(hit) || [...(here.labels ?? [])].some((each) => each.contains(hit));
    };
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const inSight = left >= -1 && right <= innerWidth + 1
        && (bottom - top > innerHeight / 2 || (top >= -1 && bottom <= innerHeight + 1))
        && at(x, y);
    const plain = plainLooks.get(here) ?? [];
    const isRinged = looksOf(here).some((look, at) => look !== plain[at] && /ring/.test(look));
    const name = here.id || here.ariaLabel || here.textContent.trim() || here.tagName;
    return [here.dataset.stop ?? "", name.slice(0, 60), inSight, isRinged];
}"""

LARGE_TEXT = """addEventListener("DOMContentLoaded", () => {
    document.documentElement.style.fontSize = "200%";
})"""

NARROW: dict[str, Any] = {
    "viewport": {"width": 320, "height": 640},
    "has_touch": True,
    "is_mobile": True,
}
SCREENS: dict[str, tuple[dict[str, Any], str]] = {
    "desktop": ({"viewport": {"width": 1280, "height": 800}, "locale": "en-GB"}, ""),
    "arabic": (NARROW | {"locale": "ar", "color_scheme": "dark"}, LARGE_TEXT),
    "german": (NARROW | {"locale": "de"}, LARGE_TEXT),
    "phone": (
        NARROW
        | {"viewport": {"width": 360, "height": 640}, "locale": "en-GB"}
        | {"color_scheme": "dark", "reduced_motion": "reduce"},
        "",
    ),
    "forced": (
        NARROW
        | {"viewport": {"width": 360, "height": 640}, "locale": "en-GB"}
        | {"forced_colors": "active", "contrast": "more"},
        "",
    ),
}
"""An empty script: the text has its usual size."""


class Walk:
    """Somebody who goes through the pages; what is amiss in a state is noted by its name."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.amiss: list[str] = []
        self._axe = AXE.read_text() + "; undefined"

    async def front(self) -> Frame:
        """What is in front: the page itself, or a room in a frame of it with no sheet over it."""
        if await self.page.main_frame.locator("dialog:modal").count():
            return self.page.main_frame
        frame = await self.page.query_selector("iframe.other-room:not([inert])")
        return (frame and await frame.content_frame()) or self.page.main_frame

    async def state(self, name: str, within: str = "body") -> None:
        """Look at it; what can be pressed is all `within`."""
        frame = await self.front()
        await frame.evaluate(SETTLED)  # what comes by and by is pale meanwhile
        if not await frame.evaluate("'axe' in window"):
            await frame.evaluate(self._axe)
        for rule, target, why in await frame.evaluate(FOUND):
            self.amiss.append(f"{name}: {rule}: {target}: {why}")
        far = await frame.evaluate(OUT_OF_REACH, within)
        if far:
            self.amiss.append(f"{name}: out of reach: {far}")
        if await frame.evaluate(SIDEWAYS):
            self.amiss.append(f"{name}: it moves sideways")

    async def keys(self, name: str, within: str) -> None:
        """Tab goes to all that can be pressed `within`; what has the focus is seen, with a ring."""
        frame = await self.front()
        count = await frame.evaluate(STOPS, within)
        await frame.evaluate(FOCUS_FIRST)
        left = {str(number) for number in range(count)}
        for _ in range(count + 12):  # a few may lie between, beside them
            stop, what, in_sight, has_ring = await frame.evaluate(STOPPED)
            if stop in left:
                left.discard(stop)
                if not in_sight:
                    self.amiss.append(f"{name}: has the focus out of sight: {what}")
                if not has_ring:
                    self.amiss.append(f"{name}: has the focus without a ring: {what}")
            if not left:
                return
            await self.page.keyboard.press("Tab")
        for stop in sorted(left):
            what = await frame.evaluate(
                "(stop) => document.querySelector(`[data-stop='${stop}']`)?.outerHTML.slice(0, 99)",
                stop,
            )
            self.amiss.append(f"{name}: Tab doesn't go to {what}")

    async def tap(self, selector: str) -> None:
        """Press it."""
        await (await self.front()).locator(selector).first.click()

    async def press(self, selector: str) -> None:
        """Press what may be out of sight now, or seen under a pointer alone."""
        found = (await self.front()).locator(selector)
        await found.first.evaluate("(it) => it.click()")

    async def shows(self, selector: str) -> None:
        """Wait until it is to be seen."""
        await self._sees(lambda frame: frame.locator(selector))

    async def gone(self, selector: str) -> None:
        """Wait until it isn't to be seen."""
        await self._sees(lambda frame: frame.locator(selector), "hidden")

    async def says(self, text: str, within: str = "body") -> None:
        """Wait until this is to be read."""
        await self._sees(lambda frame: frame.locator(within).get_by_text(text))

    async def _sees(
        self, what: Callable[[Frame], Locator], state: Literal["visible", "hidden"] = "visible"
    ) -> None:
        """Wait for it in front, wherever that is by then: a sheet opens by and by."""
        end = time.monotonic() + PATIENCE / 1000
        while True:
            try:
                await what(await self.front()).first.wait_for(state=state, timeout=500)
                return
            except TimeoutError:
                if time.monotonic() > end:
                    raise

    async def sheet(self, name: str, opener: str, has: str = "") -> None:
        """Look at the sheet that this opens, and close it."""
        await self.tap(opener)
        await self.shows(f".sheet[open] {has}" if has else "dialog[open]")
        await self.state(name, "dialog[open]:last-of-type")
        await self.page.keyboard.press("Escape")

    async def close(self) -> None:
        """Close what is open, the topmost first."""
        while await (await self.front()).locator("dialog:modal").count():
            await self.page.keyboard.press("Escape")

    async def join(self, name: str, path: str) -> None:
        """Come as somebody new."""
        await self.page.goto(self.url + "/theme.css")  # where nobody joins by itself
        await self.page.evaluate("sessionStorage.clear()")
        await self.page.goto(self.url + path)
        await self.shows("#join-name")
        await self.page.fill("#join-name", name)
        await self.tap("#join-button")


@asynccontextmanager
async def walking(url: str, screen: str) -> AsyncIterator[Walk]:
    """A walk on such a screen, in a browser of its own; at the end nothing may have been amiss."""
    options, script = SCREENS[screen]
    async with chromium.running_async() as browser:
        context = await browser.new_context(**options)
        context.set_default_timeout(PATIENCE)
        if script:
            await context.add_init_script(script)
        walk = Walk(await context.new_page(), url)
        yield walk
        assert not walk.amiss, "\n".join(walk.amiss)
