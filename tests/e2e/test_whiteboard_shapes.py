"""The whiteboard's shapes in a real browser: each tool by mouse, finger and keys."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from tests.clients import V1, ref
from tests.e2e.raw_guests import until
from tests.e2e.test_whiteboard import BOBS, Place, alike, press, same, says
from tests.e2e.test_whiteboard_screens import Screens, screens

__all__ = ["screens"]

TOOLS = [("m", "marker"), ("l", "line"), ("a", "arrow"), ("r", "rectangle"), ("o", "ellipse")]

IS_PREVIEWED = """(() => {
    const { width, height } = document.querySelector("#top");
    const context = document.querySelector("#top").getContext("2d");
    return context.getImageData(0, 0, width, height).data.some((part) => part > 0);
})()"""

ACROSS: list[Place] = [(-200, -150), (-100, 0), (180, 160)]


@pytest.mark.parametrize(("key", "tool"), TOOLS)
async def test_each_shape_is_drawn_undone_and_erased(screens: Screens, key: str, tool: str) -> None:
    """By its key or its button; who comes later sees the same pixels, and the eraser meets it."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    empty = await alike(ann, bob)
    await press(ann, key)
    assert await ann.evaluate("document.querySelector('#surface').dataset.tool") == tool
    await ann.drag("#surface", ACROSS)
    await says(bob, "1 line on the board, by Ann.")
    drawn = await alike(ann, bob)
    assert not same(drawn, empty)
    await press(ann, "z", ctrlKey=True)
    await says(bob, "The board is empty.")
    await press(ann, "Z", ctrlKey=True, shiftKey=True)
    await says(bob, "1 line")
    assert same(await alike(ann, bob, await screens.sit("Cid")), drawn)
    await press(ann, "e")
    await ann.drag("#surface", [(-300, 300), (-300, -300), (300, 300), (-300, 300)])
    await ann.drag("#surface", [(-240, -150), (-190, -150), (-190, 20), (0, -160), (0, 160)])
    await says(bob, "The board is empty.")
    assert same(await alike(ann, bob), empty)


async def test_a_figure_is_no_line_of_the_hand(screens: Screens) -> None:
    """A way that wanders ends as the one figure between its ends; a mere tap is none."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    for desk in (ann, bob):
        await press(desk, "r")
    await ann.drag("#surface", ACROSS)
    await says(bob, "1 line")
    straight = await alike(ann, bob)
    await press(ann, "z", ctrlKey=True)
    await says(bob, "The board is empty.")
    await bob.drag("#surface", [(-200, -150), (200, -200), (-250, 100), (180, 160)])
    await says(ann, "1 line on the board, by Bob.")
    assert same(await alike(ann, bob), straight)
    await ann.drag("#surface", [(0, 0), (1, 1)])
    await bob.drag("#surface", BOBS)
    await says(ann, "2 lines on the board, by Bob.")


async def test_a_shape_by_a_finger_from_the_drawer(screens: Screens) -> None:
    """On a phone: the drawer opens, the tool is taken and the drawer is shut, the finger draws."""
    bob = await screens.sit("Bob")
    size = {"width": 360, "height": 740}
    ann = await screens.sit("Ann", viewport=size, has_touch=True, is_mobile=True)
    await ann.page.tap("#draw-open")
    await ann.page.tap("#tool [title='Ellipse (O)']")
    assert not await ann.page.is_visible("#draw")
    assert await ann.page.get_attribute("#draw-open", "title") == "Tool: Ellipse"
    session = await ann.page.context.new_cdp_session(ann.page)
    box = await ann.page.locator("#surface").bounding_box()
    assert box is not None
    for kind, x in (("touchStart", 90), ("touchMove", 200), ("touchMove", 270), ("touchEnd", 0)):
        point = {"x": x, "y": box["y"] + box["height"] / 2 + x - 180}
        points = [] if kind == "touchEnd" else [point]
        await session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    await says(bob, "1 line on the board, by Ann.")


async def test_a_shape_by_keys(screens: Screens) -> None:
    """Space puts a corner down, arrows go to the other, Space again draws it; Escape doesn't."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    await ann.page.focus("#surface")
    keys = ["r", "Space", "Shift+ArrowRight", "Escape", "Space", "Shift+ArrowRight"]
    for key in [*keys, "Shift+ArrowDown", "Space", "Space", "Space"]:
        await ann.page.keyboard.press(key)
    await says(bob, "1 line on the board, by Ann.")
    await alike(ann, bob)


async def test_the_eraser_by_keys(screens: Screens) -> None:
    """Space takes away one's own under the cross, says what it did, and leaves others' alone."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    for desk in (ann, bob):
        await desk.drag("#surface", [(-50, 0), (50, 0)])
    await says(ann, "2 lines on the board, by Ann and Bob.")
    said = "document.querySelector('#said').textContent"
    await ann.page.focus("#surface")
    for key in ("e", "Space"):
        await ann.page.keyboard.press(key)
    assert await ann.evaluate(said) == "Erased"
    await says(bob, "1 line on the board, by Bob.")
    await says(ann, "1 line on the board, by Bob.")
    for keys, words in (
        (["Space"], "Only what you drew yourself can be erased."),
        (["Shift+ArrowDown", "Space"], "Nothing to erase here"),
        (["Control+z"], "Undone"),
    ):
        for key in keys:
            await ann.page.keyboard.press(key)
        assert await ann.evaluate(said) == words
    await says(bob, "2 lines on the board, by Ann and Bob.")


async def test_a_figure_drawn_back_to_nothing_is_seen_by_nobody(screens: Screens) -> None:
    """What others saw of it in the making is gone while the hand is still down."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    await press(ann, "r")
    box = await ann.page.locator("#surface").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    await ann.page.mouse.move(x, y)
    await ann.page.mouse.down()
    await ann.page.mouse.move(x + 150, y + 150, steps=5)
    await until(partial(bob.evaluate, IS_PREVIEWED))
    await ann.page.mouse.move(x, y, steps=5)
    await until(partial(bob.evaluate, f"!({IS_PREVIEWED})"))
    await ann.page.mouse.up()
    await ann.drag("#surface", BOBS)
    await says(bob, "1 line on the board, by Ann.")


async def test_hostile_shapes_break_nobodys_board(screens: Screens) -> None:
    """Unknown shapes are lines, what has no points is nothing, and drawing goes on."""
    ann = await screens.sit("Ann")
    evil = V1(screens.url, "whiteboard", "Eve")
    await evil.connect()
    line = {"points": [100, 100, 5000, 5000], "look": [1, 1]}
    odd: list[Any] = ["spiral", "__proto__", "constructor", 7, [], {}, None, "x" * 12_000]
    bad: list[Any] = [
        {"look": [0, 0], "shape": "line"},
        {"points": [], "look": [0, 0], "shape": "ellipse"},
        {"points": [1e308, 2], "look": [0, 0], "shape": "rectangle"},
        {"points": [-1, 2], "look": [0, 0], "shape": "arrow"},
        {"points": [None, 2], "look": [0, 0], "shape": "arrow"},
        {"points": {"length": 4}, "look": [0, 0], "shape": "marker"},
    ]
    data = [*({**line, "shape": each} for each in odd), *bad]
    for number, each in enumerate(data):
        evil.send({"type": "event", "name": "stroke", "ref": ref(number), "data": each})
    for look in ([0, 0, 0, 4], [0, 0, 0, 10_000], [9_999, 0, 0, 1], [0]):
        evil.send({"type": "drawing", "stroke": "x", "points": [5, 5, 900, 900], "look": look})
    await says(ann, f"{len(odd)} lines on the board, by Eve.")
    await press(ann, "a")
    await ann.drag("#surface", ACROSS)
    await says(ann, f"{len(odd) + 1} lines on the board")
    await alike(ann, await screens.sit("Bob"))
    await evil.close()


HAS_KEYS = "document.activeElement.id"


async def test_the_keys_are_the_boards_once_a_tool_is_chosen(screens: Screens) -> None:
    """By keys or by mouse: the drawer that had them shuts, and the next key is heard."""
    ann = await screens.sit("Ann", viewport={"width": 360, "height": 740})
    keyboard = ann.page.keyboard
    await ann.page.focus("#draw-open")
    for key in ("Enter", "Tab", "ArrowRight", "ArrowRight", "Enter"):
        await keyboard.press(key)
    assert not await ann.page.is_visible("#draw")
    assert await ann.evaluate(HAS_KEYS) == "surface"
    tool = "document.querySelector('#surface').dataset.tool"
    assert await ann.evaluate(tool) == "marker"
    await keyboard.press("r")
    assert await ann.evaluate(tool) == "rectangle"
    await ann.page.click("#draw-open")
    await ann.page.click("#tool [aria-label$='(O)']")
    assert await ann.evaluate(HAS_KEYS) == "surface"
    for key in ("Space", "Shift+ArrowRight", "Shift+ArrowDown", "Space"):
        await keyboard.press(key)
    await says(ann, "1 line on the board, by Ann.")
    await keyboard.press("Control+z")
    await says(ann, "The board is empty.")


@pytest.mark.parametrize("drawer", ["draw", "ink", "more"])
async def test_a_drawer_that_is_left_gives_the_keys_to_what_opened_it(
    screens: Screens, drawer: str
) -> None:
    """Escape, too, leaves one among the tools."""
    ann = await screens.sit("Ann", viewport={"width": 360, "height": 740})
    await ann.page.focus(f"#{drawer}-open")
    for key in ("Enter", "Tab"):
        await ann.page.keyboard.press(key)
    inside = f"document.querySelector('#{drawer}').contains(document.activeElement)"
    assert await ann.evaluate(inside)
    await ann.page.keyboard.press("Escape")
    assert not await ann.page.is_visible(f"#{drawer}")
    assert await ann.evaluate(HAS_KEYS) == f"{drawer}-open"
    await ann.page.keyboard.press("e")
    assert await ann.evaluate("document.querySelector('#surface').dataset.tool") == "eraser"


CLIPS = """[...document.querySelectorAll("#tools, #tools *:has(button)")]
    .filter((each) => getComputedStyle(each).overflow !== "visible").map(({ id }) => id)"""


async def test_a_wide_board_has_all_tools_in_its_bar(screens: Screens) -> None:
    """No drawer is left, and nothing cuts the ring around the one that has the keys."""
    ann = await screens.sit("Ann", viewport={"width": 3200, "height": 900})
    for opener in ("#draw-open", "#ink-open", "#more-open"):
        assert not await ann.page.is_visible(opener)
    assert await ann.evaluate(CLIPS) == []
    await ann.page.click("#tool [aria-label$='(L)']")
    assert await ann.evaluate(HAS_KEYS) == "surface"
    assert await ann.page.is_visible("#draw")
