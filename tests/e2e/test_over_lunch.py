"""The program is closed and opened again: the drawing and the pictures in the chat are there."""

from __future__ import annotations

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path

from tests.e2e.chat_page import ChatPage
from tests.e2e.program import Program, free_port, running
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import FILES
from tests.e2e.test_coming_back import at_once
from tests.file_guest import names

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--room=lobby", "--room=whiteboard"]


async def keys(tab: Tab, where: str, *names: str, **held: bool) -> None:
    """These keys, one after another, as the page hears them."""
    for name in names:
        event = json.dumps({"key": name, "bubbles": True, "cancelable": True, **held})
        at = f"document.querySelector({json.dumps(where)})"
        await tab.evaluate(f"void {at}.dispatchEvent(new KeyboardEvent('keydown', {event}))")


async def come_to_the_board(tab: Tab, url: str, name: str) -> None:
    """Open the whiteboard, and wait until it is there."""
    await tab.goto(f"{url}/theme.css")
    seats = json.dumps(json.dumps([{"room": "whiteboard", "name": name}]))
    await tab.evaluate(f"void sessionStorage.setItem('peerpyrtc.seats', {seats})")
    await tab.goto(f"{url}/whiteboard")
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")


async def says(tab: Tab, words: str) -> None:
    """Wait until the board is described so."""
    wanted = json.dumps(words)
    await tab.wait_for(f"document.querySelector('#content').textContent.includes({wanted})")


async def test_the_board(tab: Tab, tmp_path: Path) -> None:
    """A page that stayed open comes back to its drawing, and what is its own can be undone."""
    port = free_port()

    def host(*, killed: bool) -> AbstractContextManager[Program]:
        return running(SERVE, data=tmp_path, port=port, killed=killed)

    async with at_once(host(killed=True)) as program:
        await come_to_the_board(tab, program.url, "Ines")
        for _ in range(2):
            await keys(tab, "#surface", " ", "ArrowRight", "ArrowDown", " ", "ArrowLeft")
        await says(tab, "2 lines on the board")
    async with at_once(host(killed=False)) as program:
        await says(tab, "2 lines on the board")
        await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")
        await come_to_the_board(tab, program.url, "Ines")
        await says(tab, "2 lines on the board")
        await keys(tab, "#surface", "z", ctrlKey=True)
        await says(tab, "1 line on the board")
        await come_to_the_board(tab, program.url, "Ines")
        await says(tab, "1 line on the board")


async def test_files(tab: Tab, tmp_path: Path) -> None:
    """Who comes later is shown a picture; of what is missing the card says that it is gone."""
    async with at_once(running(SERVE, data=tmp_path)) as program:
        page = ChatPage(tab, program.url)
        await page.join("Ines")
        await tab.evaluate(FILES)
        await tab.evaluate("paint().then((blob) => choose(chosen('dot.png', 'image/png', [blob])))")
        await page.has("#tray .thumbnail")
        await page.send()
        await tab.wait_for(
            "document.querySelectorAll('.own .bubble:not(.pending) .file').length === 1"
        )
        dot = names(tmp_path / "history-files")
        await tab.evaluate("choose(chosen('notes.txt', 'text/plain', ['Tides']))")
        await page.send()
        await tab.wait_for(
            "document.querySelectorAll('.own .bubble:not(.pending) .file').length === 2"
        )
        (notes,) = names(tmp_path / "history-files") - dot
    (tmp_path / "history-files" / notes).unlink()
    async with at_once(running(SERVE, data=tmp_path)) as program:
        page = ChatPage(tab, program.url)
        await page.join("Zoe")
        await page.sees("The host no longer has this file.", ".file")
        cards = "[...document.querySelectorAll('.file')]"
        await tab.wait_for(
            f"{cards}.map((card) => card.querySelectorAll('button').length).join() === '1,0'"
        )
        await tab.wait_for("document.querySelector('.look img')?.naturalWidth > 0")
        await tab.evaluate("void document.querySelector('.look').click()")
        await tab.wait_for("document.querySelector('.whole:not(.coming)')?.naturalWidth === 300")
