"""One reacts to a message with a touch, as two guests see it."""

from __future__ import annotations

import pytest

from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann

__all__ = ["ann"]  # fixtures

ROW = "[...document.querySelectorAll('.row:not(.own)')].at(-1)"
CHIPS = f"[...{ROW}.querySelectorAll('.reactions button')]"


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def choose(tab: Tab, emoji: str) -> None:
    """Open the message's sheet, and take this one of those at hand, or of all."""
    await tab.evaluate(f"{ROW}.querySelector('.do-more').click()")
    button = f"document.querySelector('dialog[open] .react [aria-label$=\"{emoji}\"]')"
    await tab.wait_for("document.querySelector('dialog[open] .react') !== null")
    if not await tab.evaluate(f"{button} !== null"):
        await tab.evaluate("document.querySelector('dialog[open] .react').lastChild.click()")
    await tab.evaluate(f"{button}.click()")


async def shows(tab: Tab, *labels: str) -> None:
    """What stands below the message, of its buttons."""
    await tab.wait_for(f"{CHIPS}.map((e) => e.textContent).join() === '{','.join(labels)}'")


async def test_one_reacts_and_takes_it_back(page: ChatPage, ann: Ann) -> None:
    """By the sheet or the button below the message; who has reacted is said; who comes sees it."""
    tab = page.tab
    await page.join("Ines")
    await ann.tell("Room B at 3pm")
    await page.sees("Room B at 3pm")
    await choose(tab, "👍")
    await shows(tab, "👍 1")
    assert await tab.evaluate(f"{CHIPS}[0].getAttribute('aria-pressed')") == "true"
    assert await tab.evaluate(f"{CHIPS}[0].title") == "Ines"
    await choose(tab, "🚀")
    await shows(tab, "👍 1", "🚀 1")
    await tab.evaluate(f"{CHIPS}[0].click()")
    await shows(tab, "🚀 1")
    # Nothing of it is news.
    assert await tab.evaluate("document.title.startsWith('(')") is False
    await page.join("Cas")
    await page.sees("Room B at 3pm")
    await shows(tab, "🚀 1")
    await tab.evaluate(f"{CHIPS}[0].click()")
    await tab.wait_for(f"{ROW}.querySelector('.reactions') === null")
