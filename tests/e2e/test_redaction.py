"""A message is taken back by the host, and comes again, as two browsers' guests see it."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_log import CUT
from tests.e2e.test_chat_page import Ann, ann
from tests.e2e.test_looking_back import engine

__all__ = ["ann", "engine"]  # fixtures

REMOVED = "Removed by the moderator"
MARKUP = "document.documentElement.outerHTML"


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def test_it_vanishes_and_comes_again(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """For who is there, in its quote, among what was found, for who was away, and who comes."""
    tab = page.tab
    secret = await ann.tell("the word is xyzzy")
    await ann.tell({"text": "did you see?", "reply_to": secret})
    away = await ann.tell("and plugh")
    await page.join("Ines", script=CUT)
    await page.sees("xyzzy", ".quote")
    await tab.evaluate("document.querySelector('#search-button').click()")
    await tab.evaluate("document.querySelector('#search-field').value = 'xyzzy'")
    await tab.evaluate("document.querySelector('#search-form').requestSubmit()")
    await page.sees("xyzzy", "#search-hits")
    await engine.host.execute(RedactMessage("lobby", secret["epoch"], secret["seq"]))
    await tab.wait_for("document.querySelector('#search-hits').childElementCount === 0")
    assert await page.text("#search-status") == "Nothing with these words."
    await tab.evaluate("document.querySelector('#search-close').click()")
    await page.sees(REMOVED, ".quote")
    await page.sees(REMOVED, ".bubble.redacted")
    assert "the word is xyzzy" not in await tab.evaluate(MARKUP)

    await tab.evaluate("cut()")
    await tab.wait_for("document.querySelector('#connection').dataset.state !== 'open'")
    await engine.host.execute(RedactMessage("lobby", away["epoch"], away["seq"]))
    await tab.evaluate("mend()")
    await tab.wait_for("document.querySelectorAll('.bubble.redacted').length === 2")
    assert "plugh" not in await tab.evaluate(MARKUP)

    await page.join("Olga")
    await tab.wait_for("document.querySelectorAll('.bubble.redacted').length === 2")
    assert "xyzzy" not in await tab.evaluate(MARKUP)
    await engine.host.execute(Undo(1))
    await page.sees("the word is xyzzy", ".said .bubble")
    await page.sees("xyzzy", ".quote")
    bubbles = "[...document.querySelectorAll('.said .bubble')].map((each) => each.innerText)"
    assert [REMOVED in each for each in await tab.evaluate(bubbles)] == [False, False, True]
    assert tab.faults == []


async def test_a_file_that_is_taken_back_on_its_way_is_not_saved(tab: Tab, url: str) -> None:
    """What comes of it is called off, and what came all the same goes nowhere."""
    await tab.goto(f"{url}/chat")
    told = await tab.evaluate("""(async () => {
        const { FileCard, TAKEN_BACK } = await import("/pages/chat/file_card.js");
        const saved = [];
        HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
        const ways = [];
        const fetch = ({ signal }) => new Promise((come) => ways.push({ signal, come }));
        const file = { name: "a.txt", size: 3, type: "text/plain" };
        const cards = [new FileCard(file, fetch), new FileCard(file, fetch)];
        for (const { element } of cards) element.querySelector("button").click();
        cards[1].element.dispatchEvent(new Event(TAKEN_BACK));
        const isOff = ways.map(({ signal }) => signal.aborted);
        for (const { come } of ways) come(new Blob(["abc"]));
        await new Promise((resolve) => setTimeout(resolve));
        return [isOff, saved];
    })()""")
    assert told == [[False, True], ["a.txt"]]
