"""What peers write in letters or marks from the right turns nothing around it, in both browsers."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.messages import Announce
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann

__all__ = ["ann"]  # a fixture

TURNED = "\u202e\u2067see http://example.com/fdp.exe @Ines \u2066\u202b(1)"

MARKS = r"/[\u202a-\u202e\u2066\u2067\u2069]/.test(document.body.innerText)"

LINKS = "[...document.querySelectorAll('#log a')].map((a) => [a.textContent, a.href])"

PLACES = """(() => {
    const place = (node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().left;
    };
    return [...document.querySelectorAll(".words")].map((words) =>
        [...words.childNodes].map(place));
})()"""
"""Where each piece of each text begins, from the left."""


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def test_marks_of_a_message_turn_nothing(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """Its link and mention stand as without the marks; so in a quote and in an announcement."""
    said = await ann.tell(TURNED)
    await ann.tell({"text": "yes", "reply_to": said})
    await page.join("Ines")
    await engine.host.execute(Announce(TURNED, "lobby"))
    await page.sees("(1)", ".announced")
    await page.sees("(1)", ".quote-text")
    await page.say(TURNED)
    await page.has(".row.own .words a")
    assert not await page.tab.evaluate(MARKS)
    link = ["http://example.com/fdp.exe", "http://example.com/fdp.exe"]
    assert await page.tab.evaluate(LINKS) == [link, link, link]
    for places in await page.tab.evaluate(PLACES):
        assert places == sorted(places)
    assert await page.tab.evaluate("document.querySelectorAll('.bubble .mention').length") == 2


async def test_a_link_among_words_from_the_right_is_read_whole(page: ChatPage, ann: Ann) -> None:
    """Its slash at the end stays at its end, and the brackets around it are those around it."""
    await ann.tell("ראו (http://example.com/a/) שם")
    await page.join("Ines")
    await page.has(".words a")
    assert await page.tab.evaluate(LINKS) == [["http://example.com/a/", "http://example.com/a/"]]
    before, link, after = (await page.tab.evaluate(PLACES))[0]
    assert before > link > after
    assert await page.value(".words a", "dir") == "ltr"
