"""Texts, notes and pictures on the whiteboard, and what picks them up, in a real browser."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest

from tests.e2e.raw_guests import until
from tests.e2e.test_whiteboard import ChromiumDesk, alike, press, same, says, strokes
from tests.e2e.test_whiteboard_screens import Screens, screens
from tests.e2e.test_whiteboard_view import SENT

__all__ = ["screens"]

HOSTILE = '<img src=x onerror=alert(1)> & "so" on'

FIELD = "document.querySelector('.writing')"

BRING = """(async (kind) => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1200, height: 900 });
    const context = canvas.getContext("2d");
    context.fillStyle = "#c03020";
    context.fillRect(0, 0, 1200, 900);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    const data = new DataTransfer();
    data.items.add(new File([blob], "a.png", { type: "image/png" }));
    const Kind = kind === "drop" ? DragEvent : ClipboardEvent;
    const what = kind === "drop" ? { dataTransfer: data } : { clipboardData: data };
    const event = new Kind(kind, { ...what, bubbles: true, cancelable: true });
    document.querySelector("#surface").dispatchEvent(event);
})"""


NOTHING_ON_TOP = """(() => {
  const top = document.querySelector("#top");
  const { data } = top.getContext("2d").getImageData(0, 0, top.width, top.height);
  return data.every((value) => value === 0);
})()"""
"""What frames what is in the hand is gone."""


async def at(desk: ChromiumDesk, x: float, y: float) -> tuple[float, float]:
    """A place on the page, by its distance from the middle of the board."""
    box = await desk.page.locator("#surface").bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2 + x, box["y"] + box["height"] / 2 + y


async def write(desk: ChromiumDesk, key: str, words: str, x: float = 0, y: float = 0) -> None:
    """Write it there, and have the field open still."""
    await press(desk, key)
    await desk.page.mouse.click(*await at(desk, x, y))
    assert not await desk.evaluate(f"{FIELD}.hidden")
    await desk.page.keyboard.type(words)


@pytest.mark.parametrize("key", ["t", "n"])
async def test_words_are_written_seen_undone_and_erased(screens: Screens, key: str) -> None:
    """As a text or a note: all see the same, also who comes later; what it says is no markup."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    empty = await alike(ann, bob)
    await write(ann, key, HOSTILE)
    await ann.page.keyboard.press("Enter")
    await says(bob, f"1 line on the board, by Ann. · {HOSTILE}")
    drawn = await alike(ann, bob)
    assert not same(drawn, empty)
    assert same(await alike(ann, await screens.sit("Cid")), drawn)
    await press(ann, "z", ctrlKey=True)
    await says(bob, "The board is empty.")
    assert same(await alike(ann, bob), empty)
    await press(ann, "Z", ctrlKey=True, shiftKey=True)
    await says(bob, "1 line")
    await press(ann, "e")
    await ann.page.mouse.click(*await at(ann, 15, 10 if key == "n" else 0))
    await says(bob, "The board is empty.")


async def test_a_press_beside_it_ends_a_note_and_escape_writes_none(screens: Screens) -> None:
    """The press does nothing else; Shift and Enter begin a line."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    await write(ann, "n", "never")
    await ann.page.keyboard.press("Escape")
    assert await ann.evaluate(f"{FIELD}.hidden")
    await write(ann, "n", "one", -150, -100)
    await ann.page.keyboard.press("Shift+Enter")
    await ann.page.keyboard.type("two")
    await ann.page.mouse.click(*await at(ann, 200, 200))
    assert await ann.evaluate(f"{FIELD}.hidden")
    await says(bob, "1 line on the board, by Ann. · one two")


async def test_a_note_is_picked_up_moved_written_anew_and_taken_away(screens: Screens) -> None:
    """By its author alone; each is undone as one deed."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    await write(ann, "n", "mine", -200, -100)
    await ann.page.keyboard.press("Enter")
    await says(bob, "mine")
    before = await alike(ann, bob)
    await press(bob, "v")
    await bob.drag("#surface", [(-180, -80), (0, 0), (50, 50)])
    said = "document.querySelector('#said').textContent"
    assert await bob.evaluate(said) == "Only what you drew yourself can be moved."
    await press(ann, "v")
    await ann.drag("#surface", [(-180, -80), (0, 0), (50, 50)])
    assert await ann.evaluate(said) == "Moved"

    async def is_elsewhere() -> bool:
        return not same(await alike(ann, bob), before)

    await until(is_elsewhere)
    assert "1 line on the board" in await strokes(bob)
    await press(ann, "z", ctrlKey=True)
    await until(partial(are_as, before, ann, bob))
    await until(partial(ann.evaluate, NOTHING_ON_TOP))
    await ann.page.mouse.dblclick(*await at(ann, -180, -80))
    assert await ann.evaluate(f"{FIELD}.value") == "mine"
    await ann.page.keyboard.type("still ")
    await ann.page.keyboard.press("Control+End")
    await ann.page.keyboard.press("Enter")
    await says(bob, "still")
    await ann.page.mouse.click(*await at(ann, -180, -80))
    await press(ann, "Delete")
    await says(bob, "The board is empty.")


async def are_as(before: object, *desks: ChromiumDesk) -> bool:
    return same(await alike(*desks), before)  # type: ignore[arg-type]


@pytest.mark.parametrize("way", ["drop", "paste"])
async def test_a_picture_is_brought_made_smaller_and_undone(screens: Screens, way: str) -> None:
    """Others and who comes later see it; it is in the hand at once."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    empty = await alike(ann, bob)
    await ann.page.focus("#surface")
    await ann.evaluate(f"{BRING}({json.dumps(way)})")
    await says(bob, "1 line on the board, by Ann.")

    async def is_red(desk: ChromiumDesk) -> bool:
        middle = """(() => {
            const base = document.querySelector("#base");
            const context = base.getContext("2d");
            return [...context.getImageData(base.width / 2, base.height / 2, 1, 1).data];
        })()"""
        red, green, blue, _ = await desk.evaluate(middle)
        return bool(red > 150 and green < 90 and blue < 90)

    cid = await screens.sit("Cid")
    for desk in (ann, bob, cid):
        await until(partial(is_red, desk))
    large = await alike(ann, bob, cid)
    assert await ann.evaluate("document.querySelector('#surface').dataset.tool") == "select"
    await ann.page.keyboard.press("<")

    async def is_smaller() -> bool:
        now = await alike(ann, bob)
        return not same(now, large) and not same(now, empty)

    await until(is_smaller)
    for _ in range(2):
        await press(ann, "z", ctrlKey=True)
    await says(bob, "The board is empty.")
    await until(partial(are_as, empty, ann, bob))


async def test_all_of_it_by_keys(screens: Screens) -> None:
    """Space opens the field at the cross, picks up what lies there, and puts it down."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    said = "document.querySelector('#said').textContent"
    keyboard = ann.page.keyboard
    await ann.page.focus("#surface")
    for key in ("n", "Space"):
        await keyboard.press(key)
    await keyboard.type("by keys")
    await keyboard.press("Enter")
    await says(bob, "by keys")
    before = await alike(ann, bob)
    for key, words in (
        ("v", ""),
        ("Shift+ArrowRight", ""),
        ("Space", "Picked up: arrow keys move it, Space puts it down"),
        ("Shift+ArrowRight", ""),
        ("Space", "Moved"),
    ):
        await keyboard.press(key)
        assert not words or await ann.evaluate(said) == words

    async def is_elsewhere() -> bool:
        return not same(await alike(ann, bob), before)

    await until(is_elsewhere)
    for key, words in (
        ("Escape", ""),
        ("Shift+ArrowUp", ""),
        ("Shift+ArrowUp", ""),
        ("Space", "Nothing of yours here"),
        ("Shift+ArrowDown", ""),
        ("Shift+ArrowDown", ""),
        ("ArrowDown", ""),
        ("Space", ""),
        ("Delete", "Erased"),
    ):
        await keyboard.press(key)
        assert not words or await ann.evaluate(said) == words
    await says(bob, "The board is empty.")


async def test_a_note_by_a_finger_on_a_dark_phone_that_is_near(screens: Screens) -> None:
    """The field lies where it will be, on the screen, and the note is the same for all."""
    bob = await screens.sit("Bob")
    size = {"width": 360, "height": 740}
    screen: dict[str, Any] = {"viewport": size, "color_scheme": "dark", "is_mobile": True}
    ann = await screens.sit("Ann", has_touch=True, **screen)
    await press(ann, "+")
    await ann.page.tap("#draw-open")
    await ann.page.tap("#tool [title='Note (N)']")
    x, y = await at(ann, 100, 0)
    await ann.page.touchscreen.tap(x, y)
    field = await ann.page.locator(".writing").bounding_box()
    assert field is not None
    assert field["x"] >= 0
    assert field["x"] + field["width"] <= size["width"]
    await ann.page.keyboard.type("שלום")
    await ann.page.touchscreen.tap(*await at(ann, -100, 150))
    await says(bob, "שלום")
    assert await ann.evaluate(f"getComputedStyle({FIELD}).direction") == "rtl"


WRITTEN = """(() => {
    const base = document.querySelector("#base");
    const { width, height } = base;
    const { data } = base.getContext("2d").getImageData(0, 0, width, height);
    const inked = [];
    for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] && data[at] + data[at + 1] + data[at + 2] < 300) inked.push(at / 4);
    }
    const across = inked.map((at) => at % width);
    const down = inked.map((at) => Math.floor(at / width));
    const { left, top } = base.getBoundingClientRect();
    return [left + Math.min(...across), top + Math.min(...down), left + Math.max(...across),
        top + Math.max(...down)];
})()"""
"""Where on the page ink is: its left, top, right and bottom."""


@pytest.mark.parametrize("words", ["שלום עולם", "مرحبا بكم", "Good morning"])
async def test_words_stand_where_the_field_stood_and_are_read_there(
    screens: Screens, words: str
) -> None:
    """On a phone that shows the whole board: from the right they end where one has tapped."""
    screen: dict[str, Any] = {"viewport": {"width": 360, "height": 640}, "is_mobile": True}
    ann = await screens.sit("Ann", has_touch=True, **screen)
    await ann.page.tap("#draw-open")
    await ann.page.tap("#tool [title='Text (T)']")
    x, y = await at(ann, 0, 0)
    await ann.page.touchscreen.tap(x, y)
    await ann.page.keyboard.type(words)
    field = await ann.page.locator(".writing").bounding_box()
    assert field is not None
    await ann.page.keyboard.press("Enter")
    await says(ann, words)
    left, top, right, bottom = await ann.evaluate(WRITTEN)
    assert field["x"] <= left
    assert right <= field["x"] + field["width"]
    assert field["y"] <= top
    assert bottom <= field["y"] + field["height"]
    assert bottom - top > 10
    from_right = words[0] > "\u0590"
    assert abs((right if from_right else left) - x) < 5
    assert (left < x - 40) if from_right else (right > x + 40)


async def test_what_is_selected_has_buttons_on_a_phone(screens: Screens) -> None:
    """A second one, larger, and away; they are in reach, and gone with what is selected."""
    bob = await screens.sit("Bob")
    screen: dict[str, Any] = {"viewport": {"width": 360, "height": 640}, "is_mobile": True}
    ann = await screens.sit("Ann", has_touch=True, **screen)
    await ann.page.tap("#draw-open")
    await ann.page.tap("#tool [title='Text (T)']")
    await ann.page.touchscreen.tap(*await at(ann, -60, -120))
    await ann.page.keyboard.type("mine")
    await ann.page.keyboard.press("Enter")
    await says(bob, "1 line on the board, by Ann. · mine")
    buttons = ann.page.get_by_role("toolbar", name="What is selected")
    assert not await buttons.is_visible()
    await ann.page.tap("#draw-open")
    await ann.page.get_by_text("Select", exact=True).tap()
    await ann.page.touchscreen.tap(*await at(ann, -50, -120))
    await buttons.wait_for()
    box = await buttons.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    await buttons.get_by_role("button", name="Larger (>)").tap()
    await buttons.get_by_role("button", name="Duplicate (D)").tap()
    await says(bob, "2 lines on the board, by Ann. · mine · mine")
    await buttons.get_by_role("button", name="Delete (Del)").tap()
    await says(bob, "1 line on the board, by Ann. · mine")
    await buttons.wait_for(state="hidden")
    assert await ann.evaluate("document.activeElement.id") == "surface"


ARROWS = """(() => {
    const options = { key: "ArrowRight", shiftKey: true, bubbles: true, cancelable: true };
    for (const _ of [1, 2, 3])
        document.querySelector("#surface").dispatchEvent(new KeyboardEvent("keydown", options));
})()"""
"""Three of them, with no time between that a slow machine could make longer."""


async def test_arrows_move_what_is_selected_as_one_deed(screens: Screens) -> None:
    """Not the cross; and one undo takes it back."""
    ann, bob = await screens.sit("Ann"), await screens.sit("Bob")
    await write(ann, "n", "mine", -200, -100)
    await ann.page.keyboard.press("Enter")
    await says(bob, "mine")
    before = await alike(ann, bob)
    await press(ann, "v")
    await ann.page.mouse.click(*await at(ann, -180, -80))
    await ann.evaluate(ARROWS)
    assert await ann.evaluate("document.querySelector('#cross').hidden")

    async def is_elsewhere() -> bool:
        return not same(await alike(ann, bob), before)

    await until(is_elsewhere)
    await press(ann, "z", ctrlKey=True)
    await until(partial(are_as, before, ann, bob))


async def test_buttons_of_what_is_out_of_sight_are_hidden(screens: Screens) -> None:
    """They come back with it."""
    ann = await screens.sit("Ann")
    await write(ann, "n", "mine", -250, -180)
    await ann.page.keyboard.press("Enter")
    await press(ann, "v")
    await ann.page.mouse.click(*await at(ann, -240, -170))
    buttons = ann.page.get_by_role("toolbar", name="What is selected")
    await buttons.wait_for()
    await ann.page.mouse.move(*await at(ann, 250, 180))
    await ann.page.keyboard.down("Control")
    await ann.page.mouse.wheel(0, -1000)
    await ann.page.keyboard.up("Control")
    await buttons.wait_for(state="hidden")
    await press(ann, "0")
    await buttons.wait_for()


async def test_words_stay_where_they_were_begun_though_one_looks_elsewhere(
    screens: Screens,
) -> None:
    """As one does who follows somebody."""
    ann = await screens.sit("Ann", SENT)
    await ann.page.mouse.move(*await at(ann, 0, 0))
    await ann.page.keyboard.down("Control")
    await ann.page.mouse.wheel(0, -1000)
    await ann.page.keyboard.up("Control")
    await write(ann, "t", "here")
    await ann.page.mouse.move(*await at(ann, 200, 150))
    await ann.page.mouse.wheel(0, 2000)
    await ann.page.keyboard.press("Enter")
    await says(ann, "here")
    sent = [json.loads(each) for each in await ann.evaluate("window.sent") if each[0] == "{"]
    points = next(frame["data"]["points"] for frame in sent if frame.get("name") == "stroke")
    assert abs(min(points[::2]) - 5000) < 50
    assert min(points[1::2]) < 3750 < max(points[1::2])


async def test_they_are_in_the_picture_that_is_kept(screens: Screens) -> None:
    """As text in the drawing, without markup of it."""
    ann = await screens.sit("Ann")
    await write(ann, "t", HOSTILE, -300, 0)
    await ann.page.keyboard.press("Enter")
    await says(ann, HOSTILE)
    async with ann.page.expect_download() as download:
        await ann.evaluate("document.querySelector('#save-svg').click()")
    path = await (await download.value).path()
    text = path.read_text(encoding="utf-8")
    assert "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot; on</text>" in text
    assert "<img" not in text
