"""The whiteboard on screens of many kinds: full boards, other pixels, forced colours."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page
from PySide6.QtGui import QImage

from tests.clients import V1, ref
from tests.e2e import program
from tests.e2e.browsers import chromium
from tests.e2e.raw_guests import until
from tests.e2e.test_chat_log import HEAR
from tests.e2e.test_whiteboard import (
    ANNS,
    BOBS,
    HEIGHT,
    SERVE,
    WIDTH,
    ChromiumDesk,
    alike,
    come,
    picture,
    saved_picture,
    says,
)

COUNT_FILLS = """
    window.fills = 0;
    const fill = CanvasRenderingContext2D.prototype.fill;
    CanvasRenderingContext2D.prototype.fill = function (path) {
        window.fills += 1;
        fill.call(this, path);
    };
"""


class Screens:
    """Chromium's tabs at one host, each with a profile and a screen of its own."""

    def __init__(self, browser: Browser, url: str) -> None:
        self._browser = browser
        self.url = url
        self.all: list[ChromiumDesk] = []

    async def open(self, script: str = "", **screen: Any) -> Page:
        """A tab that isn't at the board yet."""
        viewport = {"width": WIDTH, "height": HEIGHT}
        context = await self._browser.new_context(**{"viewport": viewport, **screen})
        page = await context.new_page()
        if script:
            await page.add_init_script(script)
        await page.goto(self.url + "/echo")
        return page

    async def sit(self, name: str, script: str = "", **screen: Any) -> ChromiumDesk:
        """Somebody opens the whiteboard on such a screen, and has all of it."""
        desk = ChromiumDesk(await self.open(script, **screen))
        self.all.append(desk)
        await come(desk, self.url, name)
        return desk


@pytest.fixture
async def screens(tmp_path: Path) -> AsyncIterator[Screens]:
    """A host, and screens at it."""
    async with AsyncExitStack() as stack:
        options = ["--board-clear=everyone", "--room=whiteboard"]
        host = stack.enter_context(program.running([*SERVE, *options], data=tmp_path))
        browser = await stack.enter_async_context(chromium.running_async())
        screens = Screens(browser, host.url)
        yield screens
        for desk in screens.all:
            assert [fault for fault in desk.faults if "favicon" not in fault] == []


async def draw(guest: V1, count: int) -> None:
    """So many strokes, all taken."""
    for number in range(count):
        row, column = divmod(number, 40)
        points = [column * 240, row * 400, column * 240 + 200, row * 400 + 300]
        data = {"points": points, "look": [number % 6, 0]}
        guest.send({"type": "event", "name": "stroke", "ref": ref(number), "data": data})
    for _ in range(count):
        await guest.type("ack")


async def test_a_latecomers_page_paints_each_stroke_of_a_full_board_about_once(
    screens: Screens,
) -> None:
    """Also of a board with more than the room remembers of what was said."""
    for name in ("Ann", "Bob", "Cid"):
        guest = V1(screens.url, "whiteboard", name)
        await guest.connect()
        await draw(guest, 400)
        await guest.close()
    late = await screens.sit("Dan", COUNT_FILLS)
    await says(late, "1,200 lines on the board")
    other = await screens.sit("Eve")
    await alike(late, other)
    # Twice, if a frame fell between its first pieces and the screen's size.
    assert 1_200 <= await late.evaluate("window.fills") <= 2_400


async def test_the_board_is_right_when_its_window_goes_to_a_screen_with_other_pixels(
    screens: Screens,
) -> None:
    """The size is the same, the pixels are others: what was and what is drawn lies right."""
    ann = await screens.sit("Ann")
    await ann.drag("#surface", ANNS)
    session = await ann.page.context.new_cdp_session(ann.page)
    for ratio in (2, 1, 1.5):
        screen = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": ratio, "mobile": False}
        await session.send("Emulation.setDeviceMetricsOverride", screen)
        await until(partial(ann.evaluate, f"devicePixelRatio === {ratio}"))
        await ann.drag("#surface", [(x, y + 30 * ratio) for x, y in BOBS])
    other = await screens.sit("Bob", device_scale_factor=1.5)
    await says(other, "4 lines")
    await alike(ann, other)


CHOSEN = """() => [...document.querySelectorAll("#tools [role=radiogroup]")].map((group) =>
    [...group.children].map((button) => {
        const looks = [button, ...button.children].map((each) => getComputedStyle(each));
        const chosen = button.getAttribute("aria-checked") === "true";
        return [chosen, looks.map((look) => look.backgroundColor), looks[0].borderTopColor];
    }))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_forced_colours_show_which_tool_colour_and_size_is_chosen(
    screens: Screens, scheme: str
) -> None:
    """What is chosen looks otherwise than the rest, and each ink is seen as it is."""
    screen = {"forced_colors": "active", "color_scheme": scheme, "reduced_motion": "reduce"}
    ann = await screens.sit("Ann", **screen)
    await ann.page.focus("#surface")
    for key, group, place in (("e", 0, 1), ("3", 1, 2), ("s", 2, 2)):
        await ann.page.keyboard.press(key)
        buttons = (await ann.evaluate(f"({CHOSEN})()"))[group]
        assert [chosen for chosen, _, _ in buttons].index(True) == place
        ((_, chosen_looks, chosen_edge),) = [each for each in buttons if each[0]]
        for _, looks, edge in (each for each in buttons if not each[0]):
            assert looks[0] != chosen_looks[0]
            assert edge != chosen_edge
    inks = [looks[1] for _, looks, _ in (await ann.evaluate(f"({CHOSEN})()"))[1]]
    assert len(set(inks)) == len(inks)
    sizes = (await ann.evaluate(f"({CHOSEN})()"))[2]
    assert all(looks[0] != looks[1] for _, looks, _ in sizes)


OUT_OF_REACH = """() => [...document.querySelectorAll("#tools :is(button, a)")]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return left < 0 || right > innerWidth || !each.contains(hit);
    })
    .map((each) => each.getAttribute("aria-label"))"""


@pytest.mark.parametrize(
    ("width", "height"), [(180, 400), (320, 400), (360, 480), (360, 740), (640, 320), (860, 400)]
)
async def test_every_tool_is_in_reach_on_a_narrow_screen(
    screens: Screens, width: int, height: int
) -> None:
    """180 CSS pixels are what a screen of 720 has at 400 %."""
    ann = await screens.sit("Ann", viewport={"width": width, "height": height})
    assert await ann.evaluate(f"({OUT_OF_REACH})()") == []
    seen = 0
    for opener in ("#draw-open", "#ink-open", "#more-open"):
        if await ann.page.is_visible(opener):
            await ann.page.click(opener)
            assert await ann.evaluate(f"({OUT_OF_REACH})()") == []
            seen += 1
    assert seen == (3 if width < 860 else 1)


OUTSIDE = """() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const outside = [];
    while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        const isInside = parentElement.closest("header, main, section[aria-labelledby], dialog");
        const isSaid = !parentElement.closest("[hidden], script, noscript");
        if (data.trim() && isSaid && !isInside) outside.push(data);
    }
    return outside;
}"""


async def test_all_that_the_board_says_is_in_a_landmark(screens: Screens) -> None:
    """Who jumps from landmark to landmark misses nothing."""
    ann = await screens.sit("Ann")
    assert await ann.evaluate(f"({OUTSIDE})()") == []


async def test_on_dark_paper_black_ink_is_light_and_a_picture_to_keep_is_not(
    screens: Screens,
) -> None:
    """What is drawn in the dark is seen by both who are in the dark and who are in the light."""
    ann = await screens.sit("Ann", color_scheme="dark")
    bob = await screens.sit("Bob", color_scheme="light")
    await ann.drag("#surface", ANNS)
    for each in (ann, bob):
        await says(each, "1 line on the board, by Ann.")
    black = "document.querySelector('#colours button').title"
    assert await ann.evaluate(black) == "White (1)"
    assert await shades(ann) == {"paper": "#1a1f26", "ink": "#e9edf3"}
    assert await shades(bob) == {"paper": "#ffffff", "ink": "#14181f"}
    kept = QImage.fromData(await saved_picture(ann))
    assert kept.pixelColor(5, 5).name() == "#ffffff"
    await ann.page.emulate_media(color_scheme="light")
    await alike(ann, bob)
    assert [await each.evaluate(black) for each in (ann, bob)] == ["Black (1)"] * 2
    ring = "getComputedStyle(document.querySelector('#ink-open .dot')).borderTopColor"
    assert await ann.evaluate(ring) == "rgb(255, 255, 255)"
    await ann.page.emulate_media(color_scheme="dark")
    await ann.page.wait_for_function(f"() => {ring} === 'rgb(26, 31, 38)'")
    assert await ann.evaluate(black) == "White (1)"


async def shades(desk: ChromiumDesk) -> dict[str, str]:
    """The colours that are seen most: of the paper, and of what is drawn on it."""
    found: dict[str, str] = {}

    async def are_there() -> bool:
        image = await picture(desk)
        names = Counter(
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 2)
            for y in range(0, image.height(), 2)
            if image.pixelColor(x, y).alpha() == 255
        )
        most = [name for name, _ in names.most_common(2)]
        found.update(zip(("paper", "ink"), most, strict=False))
        return len(most) == 2

    await until(are_there)
    return found


async def test_who_is_muted_reads_so_and_draws_nothing(screens: Screens) -> None:
    """It stands where the state does, while it lasts; what is drawn meanwhile is nowhere."""
    ann = await screens.sit("Ann", f"{HEAR};")

    async def is_told(*, muted: bool) -> bool:
        said: str = await ann.evaluate("document.querySelector('#state').textContent")
        return said.startswith("You are muted") == muted

    peer = {"id": "Ann", "joined": 1}
    muted = peer | {"muted": 1000 * (time.time() + 600), "muted_for": 600}
    await ann.evaluate(f"window.hear({json.dumps({'type': 'peer-updated', 'peer': muted})})")
    await until(partial(is_told, muted=True))
    await ann.drag("#surface", ANNS)
    await ann.evaluate(f"window.hear({json.dumps({'type': 'peer-updated', 'peer': peer})})")
    await until(partial(is_told, muted=False))
    await ann.drag("#surface", BOBS)
    await says(ann, "1 line on the board, by Ann.")
