"""The chat page goes back: what was said before one came, in both browsers, from a real host."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.settings import Settings
from tests.clients import ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.program import free_port
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann

__all__ = ["ann"]  # a fixture

SAID = 1200
"""Messages of before one came; a host sends the last 1,000 by itself, at the most."""

BUBBLES = "[...document.querySelectorAll('.said .bubble')].map((each) => each.textContent)"

# Look at a message in every frame: how far it ever was from where it was read.
WATCH = """(() => {
    const log = document.querySelector("#log");
    log.scrollTop = 600;
    const edge = log.getBoundingClientRect().top;
    const seen = [...document.querySelectorAll(".said")]
        .find((each) => each.getBoundingClientRect().top > edge + 40);
    const top = seen.getBoundingClientRect().top;
    window.strayed = 0;
    window.read = seen.innerText;
    const look = () => {
        const off = Math.abs(seen.getBoundingClientRect().top - top);
        window.strayed = Math.max(window.strayed, off);
        requestAnimationFrame(look);
    };
    look();
})()"""

# A hand takes the log there.
UP = """(() => {
    const log = document.querySelector("#log");
    log.dispatchEvent(new WheelEvent("wheel", { deltaY: -1 }));
    log.scrollTop = 1500;
})()"""

FRAMES = """new Promise((done) => {
    let left = 20;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : done(true));
    next();
})"""


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host whose guests may read all that was said."""
    engine = Engine(
        Settings(
            host="127.0.0.1",
            port=free_port(),
            rooms=("lobby",),
            data_dir=tmp_path,
            newcomers_see="all",
            limits="off",
        )
    )
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def _fill(ann: Ann, count: int = SAID) -> None:
    """Ann tells the room its lines, numbered from 1."""
    for number in range(1, count + 1):
        text = f"line {number}" + " and more" * (number * 7 % 40)
        ann.say(text, ref(ann.said + number))
        if number % 100 == 0:
            await ann.type("ack", ref=ref(ann.said + number))
    ann.said += count


async def test_scrolling_up_brings_what_was_before_without_a_jump(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """What is under the eyes stays to the pixel; nothing stands twice; at last the room begins."""
    tab = page.tab
    first = await ann.tell("the very first, <b>bold</b>")
    await engine.host.execute(Announce("Welcome all"))
    await ann.tell("mine in the past")
    await _fill(ann)
    await ann.tell({"text": "an answer", "reply_to": first})
    await page.join("Ines")
    await page.sees("an answer")
    title = await tab.evaluate("document.title")
    had = await tab.evaluate(f"{BUBBLES}.length")
    assert had < SAID

    await tab.evaluate(FRAMES)
    await tab.evaluate(UP)
    await tab.evaluate(FRAMES)
    await tab.evaluate(WATCH)
    await tab.wait_for(f"{BUBBLES}.length > {had}")
    await tab.evaluate(FRAMES)
    assert await tab.evaluate("window.strayed") < 3

    await tab.wait_for("""(() => {
        document.querySelector("#log").scrollTop = 0;
        return !document.querySelector("#earlier-start").hidden;
    })()""")
    shown = [text.split(" and")[0] for text in await tab.evaluate(BUBBLES)]
    lines = [f"line {number}" for number in range(1, SAID + 1)]
    assert shown[:2] == ["the very first, <b>bold</b>", "mine in the past"]
    assert shown[2:-1] == lines
    assert await tab.evaluate("document.querySelectorAll('.announcement').length") == 1
    assert await tab.evaluate("document.querySelectorAll('.divider').length") == 0
    assert await tab.evaluate("document.querySelectorAll('.day').length") == 0
    assert await tab.evaluate("document.title") == title
    assert await page.value("#pill", "hidden")
    await tab.wait_for("document.querySelector('#log').getAttribute('aria-live') === 'polite'")

    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("Home")
    assert "the very first" in await tab.evaluate("document.activeElement.innerText")
    await tab.press("r")
    await page.sees("the very first", "#address")
    await tab.type("I see\n")
    heard = await ann.next(lambda frame: "I see" in json.dumps(frame))
    assert heard["data"]["reply_to"] == first
    assert tab.faults == []


async def test_the_button_goes_back_by_keys(page: ChatPage, ann: Ann) -> None:
    """Pressed by a key it loads a page, and the focus goes on from the last of it."""
    tab = page.tab
    await _fill(ann)
    await page.join("Ines")
    await page.sees(f"line {SAID}")
    await tab.wait_for("!document.querySelector('#earlier').hidden")
    oldest = await tab.evaluate(f"{BUBBLES}[0]")
    await tab.evaluate("""(() => {
        const button = document.querySelector("#earlier-button");
        button.focus();
        button.click(); // as a key does it
    })()""")
    await tab.wait_for("document.activeElement.className === 'said'")
    focused = await tab.evaluate("document.activeElement.innerText")
    assert int(focused.split()[1]) < int(oldest.split()[1])
    assert tab.faults == []


async def test_what_fits_the_page_offers_nothing_earlier(page: ChatPage, ann: Ann) -> None:
    """Where all that was said is in sight, the page says that it begins there."""
    tab = page.tab
    await ann.tell("the first of all")
    await page.join("Ines")
    await page.sees("the first of all")
    await tab.wait_for("""!document.querySelector("#earlier").hidden
        && !document.querySelector("#earlier-start").hidden
        && document.querySelector("#earlier-button").hidden""")
    assert tab.faults == []


async def test_what_was_said_is_found_and_gone_to(page: ChatPage, ann: Ann) -> None:
    """Newest first, with the words marked and markup as text; a hit leads to its message."""
    tab = page.tab
    await tab.set_viewport(360, 740)
    await ann.tell("Der Schl\u00fcssel liegt <i>unter</i> dem Stein")
    await _fill(ann)
    await ann.tell("wo ist der SCHLUSSEL?")
    await page.join("Ines")
    await page.sees("SCHLUSSEL")
    await tab.click("#search-button")
    assert await tab.evaluate("document.activeElement.id") == "search-field"
    await tab.type("ab\n")
    await page.sees("three letters", "#search-status")
    await tab.evaluate("document.querySelector('#search-field').select()")
    await tab.type("nowhere\n")
    await page.sees("Nothing", "#search-status")
    await tab.evaluate("document.querySelector('#search-field').select()")
    await tab.type("schlussel\n")
    await page.sees("2 messages", "#search-status")
    marks = "[...document.querySelectorAll('.hit mark')].map((each) => each.textContent)"
    assert await tab.evaluate(marks) == ["SCHLUSSEL", "Schl\u00fcssel"]
    assert "<i>unter</i>" in await page.text("#search-hits li:last-child")
    assert await page.value("#search", "scrollWidth") <= 360

    await tab.evaluate("document.querySelector('#search-hits li:last-child button').click()")
    await tab.wait_for("document.activeElement.innerText.includes('unter')")
    assert not await page.value("#search", "open")
    place = "document.activeElement.getBoundingClientRect()"
    await tab.wait_for(f"{place}.top > 0 && {place}.bottom < innerHeight")

    await tab.click("#search-button")
    await tab.press("Escape")
    await tab.wait_for("document.activeElement.id === 'search-button'")
    assert tab.faults == []


async def test_more_is_found_a_page_at_a_time(page: ChatPage, ann: Ann) -> None:
    """The button brings the next ones, none of them twice."""
    tab = page.tab
    await _fill(ann, 100)
    await page.join("Ines")
    await page.sees("line 100")
    await tab.click("#search-button")
    await tab.type("line\n")
    await page.sees("The newest 30 messages; there are more", "#search-status")
    await tab.wait_for("""(() => {
        const more = document.querySelector("#search-more");
        if (!more.hidden) more.click();
        return document.querySelectorAll(".hit").length >= 100 && more.hidden;
    })()""")
    texts = "[...document.querySelectorAll('.hit-text')].map((each) => each.textContent)"
    found = [int(text.split()[1]) for text in await tab.evaluate(texts)]
    assert found == list(range(100, 0, -1))
    assert await page.text("#search-status") == "100 messages, the newest first"
    assert tab.faults == []


async def test_a_page_that_comes_when_the_oldest_have_gone_leaves_no_gap(
    tab: Tab, url: str
) -> None:
    """Who went back to the end meanwhile has fewer messages in the log: it is no neighbour."""
    await tab.goto(f"{url}/chat")
    shown = await tab.evaluate("""(async () => {
        const { Past } = await import("/pages/chat/past.js");
        const answers = [];
        const shown = [];
        const past = new Past({
            ask: ({ before }) => new Promise((answer) => answers.push(() =>
                answer({ messages: [{ epoch: 1, seq: before.seq - 1 }], more: true }))),
            oldest: () => ({ epoch: 1, seq: oldest }),
            isFull: () => false,
            show: async ({ messages }) => { shown.push(messages[0].seq) },
            isFollowing: () => true,
        });
        let oldest = 9;
        const loading = past.load();
        oldest = 50;
        past.trimmed();
        answers.shift()();
        await loading;
        const again = past.load();
        answers.shift()();
        await again;
        return shown;
    })()""")
    assert shown == [49]
