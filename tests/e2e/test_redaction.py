"""A message is taken back by the host, and comes again, as two browsers' guests see it."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage, RedactMessages
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


FLOOD = 45

SHOWN = "[...document.querySelectorAll('#rows .row')].filter((e) => e.checkVisibility()).length"

LINE = f"The moderator removed {FLOOD} messages of Ann Lee."

HAS_LINE = f"document.querySelector('.gone-many')?.textContent === {LINE!r}"
"""Wherever it stands: out of sight it isn't laid out."""


async def test_a_flood_that_is_taken_back_is_one_line(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """A link to one of it leads there; who reads below stays there; taken back it is all there."""
    tab = page.tab
    await page.join("Ines")
    await page.say("the first")
    await page.sees("the first", ".own .bubble:not(.pending)")
    places = [await ann.tell(f"spam {number}") for number in range(FLOOD)]
    await page.say("in between")
    await page.sees("in between", ".own .bubble:not(.pending)")
    for number in range(30):
        await ann.tell({"text": f"talk {number}", "reply_to": places[number]})
    await page.sees("talk 29")
    # One who reads in the middle, and hears what is new in the log.
    await tab.evaluate("""(() => {
        const log = document.querySelector("#log");
        log.dispatchEvent(new Event("wheel"));
        const row = [...document.querySelectorAll(".row")]
            .find((e) => e.textContent.includes("talk 9"));
        row.scrollIntoView({ block: "center" });
        window.place = () => row.getBoundingClientRect().top;
        window.was = place();
        window.lines = [];
        new MutationObserver((found) => {
            for (const { addedNodes } of found) {
                for (const node of addedNodes) {
                    if (node.classList?.contains("gone-many")) lines.push(node.textContent);
                }
            }
        }).observe(log, { childList: true, subtree: true });
    })()""")
    before = await tab.evaluate(SHOWN)
    stretch = RedactMessages("lobby", tuple((each["epoch"], each["seq"]) for each in places))
    await engine.host.execute(stretch)
    await tab.wait_for(HAS_LINE)
    await tab.wait_for(f"{SHOWN} === {before - FLOOD + 1}")
    assert abs(await tab.evaluate("place() - was")) < 2
    assert len(await tab.evaluate("lines")) == 1

    # A reply's quote, and a link, to one in the middle.
    await tab.evaluate("[...document.querySelectorAll('button.quote')][9].click()")
    await tab.wait_for(f"document.activeElement.textContent === {LINE!r}")
    await tab.press("ArrowDown")
    await tab.wait_for("document.activeElement.textContent.includes('in between')")
    await tab.press("ArrowUp")
    await tab.wait_for(f"document.activeElement.textContent === {LINE!r}")

    middle = places[20]
    await tab.evaluate(f"void (location.hash = 'm{middle['epoch']}-{middle['seq']}')")
    await tab.wait_for("document.querySelector('.found .gone-many') !== null")

    # Who comes later has one line, too; and it is all there again when that is undone.
    await page.join("Olga")
    await tab.wait_for(HAS_LINE)
    await engine.host.execute(Undo((await engine.host.acts())[0].id))
    await tab.wait_for("document.querySelector('.gone-many') === null")
    assert await tab.evaluate(SHOWN) >= before
    texts = "[...document.querySelectorAll('.bubble > .words')].map((e) => e.textContent)"
    wanted = [f"spam {number}" for number in range(FLOOD)]
    assert [text for text in await tab.evaluate(texts) if "spam" in text] == wanted
    assert tab.faults == []
