"""The whiteboard in real browsers: everyone has the same picture, and takes away only their own."""

from __future__ import annotations

import base64
import json
import struct
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.async_api import Page
from PySide6.QtGui import QImage

from tests.clients import V1, ref
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox
from tests.e2e.raw_guests import until

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
WIDTH, HEIGHT = 880, 700
"""The board has all of the width: there is none to have the chat beside it."""

SHADE = 40
"""Of 255: far less than between any two inks, or an ink and paper."""

Place = tuple[float, float]
"""CSS pixels from the middle of the board."""

ANNS: Sequence[Place] = [(-300 + 10 * n, -120 + (n % 4) * 20) for n in range(30)]
BOBS: Sequence[Place] = [(-200 + 8 * n, 150 - 10 * n) for n in range(30)]
MORE: Sequence[Place] = [(-100, 180), (0, 160), (100, 180)]


class Desk(Protocol):
    """One person's tab."""

    faults: list[str]

    async def goto(self, url: str) -> Any: ...

    async def evaluate(self, expression: str) -> Any: ...

    async def drag(self, selector: str, places: Sequence[Place]) -> None: ...


class ChromiumDesk:
    """A tab with a browser profile of its own."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.faults = chromium.watch(page)
        self.goto = page.goto
        self.evaluate = page.evaluate

    async def drag(self, selector: str, places: Sequence[Place]) -> None:
        box = await self.page.locator(selector).bounding_box()
        assert box is not None
        middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        for number, (x, y) in enumerate(places):
            await self.page.mouse.move(middle[0] + x, middle[1] + y)
            if number == 0:
                await self.page.mouse.down()
        await self.page.mouse.up()


class Desks:
    """Opens tabs of one browser, at one host."""

    def __init__(self, kind: str, stack: AsyncExitStack, url: str) -> None:
        self._kind = kind
        self._stack = stack
        self._url = url
        self._browser: Any = None
        self.all: list[Desk] = []

    async def sit(self, name: str) -> Desk:
        """Somebody opens the whiteboard, and has all of it."""
        desk = await self._open()
        self.all.append(desk)
        await desk.goto(self._url + "/echo")
        await come(desk, self._url, name)
        return desk

    async def _open(self) -> Desk:
        if self._kind == "chromium":
            if self._browser is None:
                self._browser = await self._stack.enter_async_context(chromium.running_async())
            viewport = {"width": WIDTH, "height": HEIGHT}
            context = await self._browser.new_context(viewport=viewport)
            return ChromiumDesk(await context.new_page())
        if self._browser is None:
            self._browser = await self._stack.enter_async_context(firefox.running())
        tab: firefox.Firefox = await self._browser.another()
        await tab.set_viewport(WIDTH, HEIGHT)
        return tab


async def come(desk: Desk, url: str, name: str) -> None:
    """Come as from the start page, by the name written there, and wait until the board is there."""
    seats = json.dumps(json.dumps([{"room": "whiteboard", "name": name}]))
    await desk.evaluate(f"sessionStorage.setItem('peerpyrtc.seats', {seats})")
    await desk.goto(url + "/whiteboard")
    await until(lambda: desk.evaluate("document.querySelector('#surface[data-loaded]') !== null"))


@pytest.fixture(params=["chromium", "firefox"])
async def desks(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Desks]:
    """A host whose guests may clear the board, and tabs at it."""
    async with AsyncExitStack() as stack:
        option = "--board-clear=everyone"
        host = stack.enter_context(program.running([*SERVE, option], data=tmp_path))
        desks = Desks(request.param, stack, host.url)
        yield desks
        for desk in desks.all:
            assert [fault for fault in desk.faults if "favicon" not in fault] == []


async def picture(desk: Desk) -> QImage:
    """The pixels of what is drawn."""
    url: str = await desk.evaluate("document.querySelector('#base').toDataURL()")
    image = QImage.fromData(base64.b64decode(url.partition(",")[2]))
    return image.convertToFormat(QImage.Format.Format_RGBA8888)


async def strokes(desk: Desk) -> str:
    """What is said of the board to those who don't see it."""
    words: str = await desk.evaluate("document.querySelector('#content').textContent")
    return words


async def press(desk: Desk, key: str, **held: bool) -> None:
    """A key, as the page hears it of one who is at the board."""
    event = json.dumps({"key": key, "bubbles": True, "cancelable": True, **held})
    at = "document.querySelector('#surface')"
    await desk.evaluate(f"void {at}.dispatchEvent(new KeyboardEvent('keydown', {event}))")


async def click(desk: Desk, selector: str) -> None:
    await desk.evaluate(f"void document.querySelector({json.dumps(selector)}).click()")


async def says(desk: Desk, words: str) -> None:
    """Wait until the board is described so."""

    async def is_said() -> bool:
        return words in await strokes(desk)

    await until(is_said)


async def alike(*desks: Desk) -> QImage:
    """Wait until all have the same picture; returns it."""
    pictures: list[QImage] = []

    async def are_alike() -> bool:
        pictures[:] = [await picture(desk) for desk in desks]
        return all(same(pictures[0], each) for each in pictures[1:])

    await until(are_alike)
    return pictures[0]


def same(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same but for a shade at the edges of lines.

    A line that was painted anew in a part of the board may differ by that from one painted whole.
    """
    if one.size() != other.size():
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return one == other or all(abs(a - b) <= SHADE for a, b in pairs)


async def test_a_late_joiner_has_the_same_picture(desks: Desks) -> None:
    """Two draw across each other; a third, who comes later, sees the same pixels."""
    ann, bob = await desks.sit("Ann"), await desks.sit("Bob")
    empty = await alike(ann, bob)
    await ann.drag("#surface", ANNS)
    await says(bob, "1 line on the board, by Ann.")
    await press(bob, "2")
    await press(bob, "s")
    await bob.drag("#surface", BOBS)
    await says(ann, "2 lines on the board, by Ann and Bob.")
    await ann.drag("#surface", MORE)
    await says(bob, "3 lines")
    drawn = await alike(ann, bob)
    assert not same(drawn, empty)
    cid = await desks.sit("Cid")
    assert same(await alike(ann, bob, cid), drawn)
    await says(cid, "3 lines on the board, by Ann and Bob.")


async def test_one_undoes_and_erases_ones_own_only(desks: Desks) -> None:
    """Undo, redo and the eraser take and bring back one's own; the others see it as well."""
    ann, bob = await desks.sit("Ann"), await desks.sit("Bob")
    await ann.drag("#surface", ANNS)
    await says(bob, "1 line")
    anns = await alike(ann, bob)
    await bob.drag("#surface", BOBS)
    await says(ann, "2 lines")
    both = await alike(ann, bob)

    await press(bob, "z", ctrlKey=True)
    await says(ann, "1 line on the board, by Ann.")
    assert same(await alike(ann, bob), anns)
    await press(bob, "z", ctrlKey=True)  # nothing of his is left
    await press(bob, "Z", ctrlKey=True, shiftKey=True)
    await says(ann, "2 lines")
    assert same(await alike(ann, bob), both)

    await press(ann, "e")
    await ann.drag("#surface", BOBS)
    await says(bob, "1 line on the board, by Bob.")
    await press(ann, "z", ctrlKey=True)
    await says(bob, "2 lines")
    assert same(await alike(ann, bob), both)


async def test_a_refresh_keeps_the_board_and_whose_it_is(desks: Desks) -> None:
    """After a reload all is there, and one's own can still be undone."""
    ann, bob = await desks.sit("Ann"), await desks.sit("Bob")
    await bob.drag("#surface", BOBS)
    await says(ann, "1 line")
    bobs = await alike(ann, bob)
    await ann.drag("#surface", ANNS)
    await says(bob, "2 lines")
    drawn = await alike(ann, bob)
    await come(ann, desks._url, "Ann")
    assert same(await alike(ann, bob), drawn)
    await press(ann, "z", ctrlKey=True)
    await says(bob, "1 line on the board, by Bob.")
    assert same(await alike(ann, bob), bobs)


async def test_clearing_and_the_picture_to_keep(desks: Desks) -> None:
    """The picture is a PNG of the whole board; after a clearing that was meant, it is empty."""
    ann, bob = await desks.sit("Ann"), await desks.sit("Bob")
    empty = await alike(ann, bob)
    await ann.drag("#surface", ANNS)
    for desk in (ann, bob):
        await says(desk, "1 line")
    saved = await saved_picture(bob)
    assert saved[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", saved[16:24]) == (2000, 1500)
    await click(bob, "#clear")
    await click(bob, "#sure button[value=no]")
    await click(bob, "#clear")
    await click(bob, "#sure button[value=yes]")
    await says(ann, "The board is empty.")
    assert same(await alike(ann, bob), empty)
    assert len(await saved_picture(bob)) < len(saved)


async def saved_picture(desk: Desk) -> bytes:
    """Press Save; the bytes that the browser is given to keep."""
    await desk.evaluate(
        """void (() => {
            const make = URL.createObjectURL;
            URL.createObjectURL = (blob) => {
                const reader = new FileReader();
                reader.onload = () => { window.saved = reader.result; };
                reader.readAsDataURL(blob);
                URL.createObjectURL = make;
                return make.call(URL, blob);
            };
            window.saved = "";
        })()"""
    )
    await click(desk, "#save")
    await until(lambda: desk.evaluate("window.saved !== ''"))
    saved: str = await desk.evaluate("window.saved")
    kind, _, data = saved.partition(",")
    assert kind == "data:image/png;base64"
    return base64.b64decode(data)


async def test_a_hostile_guest_breaks_nobodys_board(desks: Desks) -> None:
    """What is no stroke, and markup for a name, is nothing and text; drawing goes on."""
    ann = await desks.sit("Ann")
    evil = V1(desks._url, "whiteboard", "<img src=x onerror=alert(1)>")
    await evil.connect()
    bad: list[Any] = [
        None,
        {"points": [1], "look": [0, 0]},
        {"points": [1, 2], "look": [99, 0]},
        {"points": ["x", 2], "look": [0, 0]},
        {"points": [5, 99_999], "look": [0, 0]},
        [[[[]]]],
    ]
    for number, data in enumerate(bad):
        evil.send({"type": "event", "name": "stroke", "ref": ref(number), "data": data})
    evil.send({"type": "cursor", "at": [5000, 3000]})
    line = {"points": [100, 100, 5000, 5000], "look": [1, 1]}
    evil.send({"type": "event", "name": "stroke", "ref": ref(99), "data": line})
    await says(ann, "1 line on the board, by <img src=x onerror=alert(1)>.")
    shown = "document.querySelector('#pointers .name').textContent"
    assert await ann.evaluate(shown) == "<img src=x onerror=alert(1)>"
    assert await ann.evaluate("document.querySelector('img') === null")
    await evil.close()
