"""One reacts to a message with a touch, as two guests see it."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from tests.clients import ref
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
    await tab.wait_for("document.querySelector('dialog[open] .react button') !== null")
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


async def react(ann: Ann, place: dict[str, int], emoji: str, *, on: bool = True) -> None:
    """Another guest reacts."""
    ann.said += 1
    wish = {"type": "react", "ref": ref(ann.said), **place, "emoji": emoji, "on": on}
    ann.send(wish)
    await ann.type("ack", ref=wish["ref"])


async def test_keys_reach_reactions_from_their_message_alone(page: ChatPage, ann: Ann) -> None:
    """Tab goes from a message to its own alone; the log's keys go on from there."""
    tab = page.tab
    await page.join("Ines")
    for text in ("one", "two"):
        place = await ann.tell(text)
        await react(ann, place, "👍")
    await shows(tab, "👍 1")
    chips = "[...document.querySelectorAll('.reactions button')]"
    await tab.wait_for(f"{chips}.length === 2")
    assert await tab.evaluate(f"{chips}.map((e) => e.tabIndex)") == [-1, -1]
    await tab.evaluate(f"{ROW}.querySelector('.said').focus()")
    assert await tab.evaluate(f"{chips}.map((e) => e.tabIndex)") == [-1, 0]
    await react(ann, place, "🎉")
    await shows(tab, "👍 1", "🎉 1")
    assert await tab.evaluate(f"{chips}.map((e) => e.tabIndex)") == [-1, 0, 0]
    for _ in range(3):  # by what can be done with the message
        await tab.press("Tab")
    assert await tab.evaluate(f"{CHIPS}.indexOf(document.activeElement)") == 0
    await tab.press("ArrowUp")
    assert await tab.evaluate("document.activeElement.innerText.includes('one')")
    assert await tab.evaluate(f"{chips}.map((e) => e.tabIndex)") == [0, -1, -1]
    await tab.evaluate(f"{CHIPS}[1].focus()")
    await tab.press("r")
    assert await tab.evaluate("document.activeElement.id") == "draft"


async def test_the_focus_stays_at_a_message_whose_reaction_is_gone(
    page: ChatPage, ann: Ann
) -> None:
    """One takes one's own back by a key, and goes on from there."""
    tab = page.tab
    await page.join("Ines")
    place = await ann.tell("Room B at 3pm")
    await page.sees("Room B at 3pm")
    await choose(tab, "👍")
    await shows(tab, "👍 1")
    await react(ann, place, "🎉")
    await shows(tab, "👍 1", "🎉 1")
    await tab.evaluate(f"{CHIPS}[0].focus()")
    await tab.press("Enter")
    await shows(tab, "🎉 1")
    assert await tab.evaluate(f"document.activeElement === {ROW}.querySelector('.said')")
    await tab.evaluate(f"{CHIPS}[0].focus()")
    await react(ann, place, "🎉", on=False)
    await tab.wait_for(f"{ROW}.querySelector('.reactions') === null")
    assert await tab.evaluate(f"document.activeElement === {ROW}.querySelector('.said')")


async def test_others_reactions_stand_at_ones_own_message(page: ChatPage, ann: Ann) -> None:
    """Also the first ones, before the script was there, and while a hand is on the log."""
    tab = page.tab
    await page.join("Ines")
    own = "[...document.querySelectorAll('.row.own')].at(-1)"
    for is_held in (False, True):
        press = "new PointerEvent('pointerdown', { bubbles: true })"
        if is_held:
            await tab.evaluate(f"document.querySelector('#log').dispatchEvent({press})")
        await page.say(f"mine, {is_held}")
        told = await ann.heard()
        await react(ann, {"epoch": told["epoch"], "seq": told["seq"]}, "👍")
        await ann.type("reactions", seq=told["seq"])  # her own was told before: this is to all
        if is_held:
            await ann.tell("and then")
            await page.sees("and then")
            assert not await tab.evaluate(f"{own}.dataset.at")
            await tab.evaluate("window.dispatchEvent(new PointerEvent('pointerup'))")
        await tab.wait_for(f"{own}.querySelector('.reactions')?.textContent === '👍 1'")
        assert await tab.evaluate(f"{own}.querySelector('.reactions button').title") == "Ann Lee"


async def test_what_was_taken_back_has_no_reactions(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """They go with what was said."""
    tab = page.tab
    await page.join("Ines")
    place = await ann.tell("Room B at 3pm")
    await react(ann, place, "👍")
    await shows(tab, "👍 1")
    await engine.host.execute(RedactMessage("lobby", place["epoch"], place["seq"]))
    await tab.wait_for(f"{ROW}.querySelector('.redacted') !== null")
    await tab.wait_for(f"{ROW}.querySelector('.reactions') === null")


async def test_reactions_are_large_enough_and_near_their_message(page: ChatPage, ann: Ann) -> None:
    """44 pixels each way; the way from what is seen of them to their bubble is the shorter one."""
    tab = page.tab
    await page.join("Ines")
    place = await ann.tell("one")
    await react(ann, place, "👍")
    await ann.tell("two")
    await page.sees("two")
    await tab.wait_for("document.querySelector('.reactions') !== null")
    sizes = await tab.evaluate("""(() => {
        const box = (of) => document.querySelector(of).getBoundingClientRect();
        const button = box(".reactions button");
        const seen = box(".reactions span");
        const above = box(".row .bubble").bottom;
        const below = box(".row + .row .bubble").top;
        return [button.width, button.height, seen.top - above, below - seen.bottom];
    })()""")
    width, height, above, below = sizes
    assert width >= 44
    assert height >= 44
    assert 0 <= above < below


async def test_why_a_reaction_is_not_there(page: ChatPage, ann: Ann) -> None:
    """Six of one's own are as many as there can be."""
    tab = page.tab
    await page.join("Ines")
    await ann.tell("Room B at 3pm")
    await page.sees("Room B at 3pm")
    for count, emoji in enumerate("👍😂😮😢🎉🚀", 1):
        await choose(tab, emoji)
        await tab.wait_for(f"{CHIPS}.length === {count}")
    await choose(tab, "🔥")
    await page.sees("You have six reactions to this message", "#desk .done")
