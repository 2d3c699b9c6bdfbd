"""How the whiteboard is seen: near by, on other paper, with a light, by a moderator's eyes."""

from __future__ import annotations

import base64
import json
import xml.etree.ElementTree as ET
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtGui import QImage

from tests.clients import V1
from tests.e2e.raw_guests import until
from tests.e2e.test_chat_log import HEAR
from tests.e2e.test_whiteboard import ANNS, BOBS, ChromiumDesk, alike, click, picture, same, says
from tests.e2e.test_whiteboard_screens import Screens, draw, screens

__all__ = ["screens"]

SENT = """
    window.sent = [];
    const send = RTCDataChannel.prototype.send;
    RTCDataChannel.prototype.send = function (data) {
        window.sent.push(String(data));
        send.call(this, data);
    };
"""

TOP = """() => {
    const top = document.querySelector("#top");
    const pixels = top.getContext("2d").getImageData(0, 0, top.width, top.height);
    return pixels.data.some((value) => value > 0);
}"""


async def is_zoomed(desk: ChromiumDesk, *, zoomed: bool) -> bool:
    hidden: bool = await desk.evaluate("document.querySelector('#zoomed').hidden")
    return hidden != zoomed


async def paper(*desks: ChromiumDesk) -> QImage:
    """The picture that all of them have, once their paper is there: it is painted in a frame."""

    async def is_painted(desk: ChromiumDesk) -> bool:
        image = await picture(desk)
        return image.pixelColor(image.width() // 2, image.height() // 2).alpha() == 255

    for each in desks:
        await until(partial(is_painted, each))
    return await alike(*desks)


async def fingers(desk: ChromiumDesk) -> Callable[..., Awaitable[None]]:
    """Tells of fingers as the screen does; places are CSS pixels from the middle of the board."""
    box = await desk.page.locator("#surface").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    session = await desk.page.context.new_cdp_session(desk.page)

    async def tell(kind: str, *places: tuple[float, float]) -> None:
        points = [{"x": x + dx, "y": y + dy, "id": n} for n, (dx, dy) in enumerate(places)]
        await session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    return tell


async def test_two_fingers_go_in_and_leave_no_stroke(screens: Screens) -> None:
    """The first of them seemed to draw; the page is as large as it was, and a chip leads back."""
    phone: dict[str, Any] = {"viewport": {"width": 360, "height": 740}}
    ann = await screens.sit("Ann", SENT, has_touch=True, is_mobile=True, **phone)
    whole, touch = await paper(ann), await fingers(ann)
    await touch("touchStart", (-40, 0))
    await touch("touchMove", (-45, 4))
    await touch("touchStart", (-45, 4), (40, 0))
    await touch("touchMove", (-90, 8), (90, 0))
    await until(partial(is_zoomed, ann, zoomed=True))
    await touch("touchEnd")
    assert await ann.evaluate("visualViewport.scale") == 1
    sent = [json.loads(each) for each in await ann.evaluate("window.sent") if each[0] == "{"]
    assert [frame for frame in sent if frame.get("name") == "stroke"] == []
    await ann.page.tap("#zoomed")
    await until(partial(is_zoomed, ann, zoomed=False))

    async def is_whole() -> bool:
        return same(await picture(ann), whole)

    await until(is_whole)
    await says(ann, "The board is empty.")


async def test_what_is_drawn_near_by_lies_there_in_all_of_the_board(screens: Screens) -> None:
    """By Ctrl and the wheel, Space and a drag, and a key: others see it where it was drawn."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    box = await ann.page.locator("#surface").bounding_box()
    assert box is not None
    await ann.page.mouse.move(box["x"] + 300, box["y"] + 250)
    await ann.page.keyboard.down("Control")
    await ann.page.mouse.wheel(0, -300)
    await ann.page.keyboard.up("Control")
    await until(partial(is_zoomed, ann, zoomed=True))
    await ann.page.focus("#surface")
    await ann.page.keyboard.down("Space")
    await ann.drag("#surface", [(0, 0), (60, 40)])
    await ann.page.keyboard.up("Space")
    await ann.drag("#surface", ANNS)
    await says(bob, "1 line on the board, by Ann.")
    await says(ann, "1 line on the board, by Ann.")
    await ann.page.keyboard.press("0")
    await alike(ann, bob)
    assert await ann.evaluate("innerWidth / document.documentElement.clientWidth") == 1


async def test_paper_is_ones_own_and_stays(screens: Screens) -> None:
    """What one rules on it nobody else sees; a reload has it still."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    plain = await paper(ann, bob)
    await click(ann, "#paper")

    async def is_lined() -> bool:
        return not same(await picture(ann), plain)

    await until(is_lined)
    assert same(await picture(bob), plain)
    await ann.page.reload()
    await until(lambda: ann.evaluate("document.querySelector('#surface[data-loaded]') !== null"))
    await until(is_lined)


async def test_a_board_is_kept_as_a_drawing_without_names(screens: Screens) -> None:
    """It is SVG that a parser reads, with a path for each stroke and for its paper."""
    guest = V1(screens.url, "whiteboard", "Mallory<script>")
    await guest.connect()
    await draw(guest, 60)
    ann = await screens.sit("Ann")
    await says(ann, "60 lines")
    async with ann.page.expect_download() as coming:
        await click(ann, "#save-svg")
    kept = await coming.value
    assert kept.suggested_filename == "whiteboard.svg"
    text = (await kept.path()).read_text("utf-8")
    assert "Mallory" not in text
    root = ET.fromstring(text)
    assert {each.tag.partition("}")[2] for each in root} == {"path"}
    assert len(root) == 61
    seen = base64.b64encode(text.encode()).decode()
    size: list[int] = await ann.evaluate(
        f"""new Promise((resolve, reject) => {{
            const image = new Image();
            image.onload = () => resolve([image.width, image.height]);
            image.onerror = reject;
            image.src = "data:image/svg+xml;base64,{seen}";
        }})"""
    )
    assert size == [2000, 1500]
    await guest.close()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
async def test_a_light_passes_and_leaves_nothing(screens: Screens, motion: str) -> None:
    """The others see it while it moves; then it is dark here and there, and nothing was drawn."""
    ann = await screens.sit("Ann", reduced_motion=motion)
    bob = await screens.sit("Bob", reduced_motion=motion)
    empty = await paper(ann, bob)
    await ann.page.focus("#surface")
    await ann.page.keyboard.press("i")
    box = await ann.page.locator("#surface").bounding_box()
    assert box is not None
    await ann.page.mouse.move(box["x"] + 200, box["y"] + 200)
    await ann.page.mouse.down()
    lit = False
    for step in range(200):
        await ann.page.mouse.move(box["x"] + 200 + step, box["y"] + 200 + step % 9 * 8)
        lit = lit or await bob.evaluate(f"({TOP})()")
        if lit:
            break
    assert lit
    await ann.page.mouse.up()
    for each in (ann, bob):

        async def is_dark(desk: ChromiumDesk = each) -> bool:
            return not await desk.evaluate(f"({TOP})()")

        await until(is_dark)
    assert same(await alike(ann, bob), empty)
    await says(bob, "The board is empty.")


def view(name: str, *numbers: int) -> str:
    data = list(numbers) or None
    frame = {"type": "passing", "from": name, "name": "board-view", "data": data, "to": None}
    return f"window.hear({json.dumps(frame)})"


async def test_one_follows_a_moderator_and_nobody_else(screens: Screens) -> None:
    """Until one looks around by hand; a button leads back, and an end lets go."""
    ann = await screens.sit("Ann", f"{HEAR};")
    for name, role in (("Bob", None), ("Max", "moderator")):
        peer = {"id": name, "joined": 1} | ({"role": role} if role else {})
        await ann.evaluate(f"window.hear({json.dumps({'type': 'peer-joined', 'peer': peer})})")
    await ann.evaluate(view("Bob", 0, 0, 2000, 1500, 0))
    assert await is_zoomed(ann, zoomed=False)
    await ann.evaluate(view("Max", 0, 0, 2000, 1500, 2))
    await until(partial(is_zoomed, ann, zoomed=True))
    chip = ann.page.locator("#following")
    assert "Stop following Max" in (await chip.text_content() or "")
    await ann.page.focus("#surface")
    await ann.page.keyboard.press("0")
    await until(partial(is_zoomed, ann, zoomed=False))
    await ann.evaluate(view("Max", 0, 0, 1000, 750, 2))
    assert await is_zoomed(ann, zoomed=False)
    await chip.click()
    await until(partial(is_zoomed, ann, zoomed=True))
    await ann.evaluate(view("Max"))
    await until(chip.is_hidden)
    await ann.drag("#surface", BOBS)
    await says(ann, "1 line on the board, by Ann.")
    assert await ann.page.is_hidden("#lead")


async def test_what_makes_pictures_is_asked_for_again(screens: Screens) -> None:
    """Where it couldn't be loaded one is told, and a second press has it."""
    ann = await screens.sit("Ann")
    await ann.page.route("**/exporting*.js", lambda route: route.abort())
    await click(ann, "#save-svg")
    said = ann.page.locator("#said")
    await until(lambda: said.filter(has_text="could not be loaded").is_visible())
    ann.faults.clear()
    await ann.page.unroute("**/exporting*.js")
    async with ann.page.expect_download() as coming:
        await click(ann, "#save-svg")
    assert (await coming.value).suggested_filename == "whiteboard.svg"
