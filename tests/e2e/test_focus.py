"""The keyboard is never lost, and what is told is told once: who hears the page needs it so."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from tests.clients import ref
from tests.e2e.phone import guest, moderator, press, write
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import ben, joined

FOCUSED = "document.activeElement"

ADDED = """(() => {
    window.added = [];
    new MutationObserver((changes) => {
        const isState = (each) => each.className?.startsWith("bubble-state");
        for (const { addedNodes } of changes)
            for (const each of addedNodes) // a row that moves is read out with all that is in it
                for (const part of [each, ...(each.querySelectorAll?.("*") ?? [])])
                    if (isState(part)) added.push(part.textContent);
    }).observe(document.querySelector("#rows"), { subtree: true, childList: true });
})()"""


async def test_who_has_another_name_is_where_it_was_changed(tab: Tab, engine: Engine) -> None:
    """Beside the log its row is a new one; the keys are at its pencil."""
    await tab.set_viewport(1280, 800)
    page = await joined(tab, engine)
    await page.has("#people-list .do-rename")
    await tab.evaluate("document.querySelector('#people-list .do-rename').focus()")
    await tab.evaluate(f"{FOCUSED}.click()")
    await write(tab, "Your name", "Ann Lee")
    await tab.press("Enter")
    await page.has('#people-list li[data-name="Ann Lee"]')
    await tab.wait_for(f"{FOCUSED}.matches('#people-list .do-rename')")


async def test_the_keys_stay_with_one_who_has_another_name(tab: Tab, engine: Engine) -> None:
    """Its row is the same one; what is done from there is done to that one, and what was begun for
    it still is."""
    await tab.set_viewport(1280, 800)
    page, other = await joined(tab, engine), await ben(engine)
    await page.has("#people-list li[data-name=Ben] .do-whisper")
    await tab.evaluate("document.querySelector('li[data-name=Ben] .do-whisper').click()")
    await page.sees("Whisper to Ben", "#address")
    await tab.evaluate("document.querySelector('li[data-name=Ben] .do-more').focus()")
    await engine.host.execute(Rename("lobby", "Ben", "Zoe"))
    await page.sees("Whisper to Zoe", "#address")
    await page.sees("Only Zoe will see this", "#address")
    assert await tab.evaluate(f"{FOCUSED}.closest('li').dataset.name") == "Zoe"
    assert await tab.evaluate(f"{FOCUSED}.ariaLabel") == "More about Zoe"
    await page.say("is it you?")
    assert (await other.type("event"))["data"] == "is it you?"
    await tab.evaluate("document.querySelector('li[data-name=Zoe] .do-mention').click()")
    assert await page.value("#draft", "value") == "@Zoe "
    await other.close()


async def test_the_keys_go_on_from_who_stands_in_the_place_of_one_who_left(
    tab: Tab, engine: Engine
) -> None:
    """Whatever stood with the one who has left is gone from under them."""
    await tab.set_viewport(1280, 800)
    page, other = await joined(tab, engine), await ben(engine)
    zoe = await guest(engine, "Zoe")
    for name in ("Ben", "Zoe"):
        await page.has(f'#people-list li[data-name="{name}"] .do-more')
    await tab.evaluate("document.querySelector('li[data-name=Ben] .do-more').focus()")
    await other.close()
    await tab.wait_for(f"{FOCUSED}.closest('li')?.dataset.name === 'Zoe'")
    assert await tab.evaluate(f"{FOCUSED}.matches('.do-more')"), "what does the same"
    await zoe.close()
    await tab.wait_for(f"{FOCUSED}.closest('li')?.dataset.name === 'Ann'")


FIRST = """(() => {
    window.first = [];
    const log = document.querySelector("#log");
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
            for (const each of addedNodes)
                if (each.matches?.(".row")) first.push([log.ariaLive, each.textContent]);
    }).observe(log, { subtree: true, childList: true });
    return log.checkVisibility() && log.getAttribute("role");
})()"""


async def test_the_first_word_in_an_empty_room_is_read_out(tab: Tab, engine: Engine) -> None:
    """What reads it out is there before it, and hears of it once: a region that comes with its
    first line says nothing."""
    page = await joined(tab, engine)
    await tab.wait_for("document.querySelector('#log').ariaLive === 'polite'")
    await tab.wait_for("document.querySelector('#empty').checkVisibility()")
    assert await tab.evaluate(FIRST) == "log"
    other = await ben(engine)
    other.say("good morning", ref(1))
    await page.sees("good morning")
    [[live, text]] = await tab.evaluate("first")
    assert live == "polite"
    assert "good morning" in text
    await other.close()


async def test_what_waits_says_so_once(tab: Tab, engine: Engine) -> None:
    """However often the connection is lost and found; the keys stay at what can be done with it."""
    page = await joined(tab, engine)
    await engine.host.execute(ApproveAll("lobby"))
    await page.sees("What you write waits for a moderator.", "#advice")
    await tab.evaluate(ADDED)
    await page.say("may I")
    await page.sees("Waiting for a moderator", "#rows")
    await tab.wait_for("added.some((each) => each.startsWith('Waiting for a moderator'))")
    button = "document.querySelector('.bubble-state button')"
    await tab.evaluate(f"{button}.focus()")
    await engine.stop()
    await tab.wait_for("!document.querySelector('#banner').hidden")
    await engine.start()
    await tab.wait_for("document.querySelector('#banner').hidden")
    assert await tab.evaluate(f"{FOCUSED} === {button}")
    await page.say("and this")  # it is held after the first is held once more
    states = "[...document.querySelectorAll('.bubble-state')].map((each) => each.textContent)"
    waiting = "filter((each) => each.startsWith('Waiting for a moderator')).length"
    await tab.wait_for(f"{states}.{waiting} === 2")
    assert await tab.evaluate(f"added.{waiting}") == 2
    await press(tab, ".bubble-state button", "Edit")
    await tab.wait_for(f"{FOCUSED}.id === 'draft'")
    assert await page.value("#draft", "value") == "may I"


async def test_what_one_deletes_leaves_the_keys_in_the_log(tab: Tab, engine: Engine) -> None:
    """Also what a moderator removes from under them."""
    page, other = await joined(tab, engine), await ben(engine)
    other.say("buy now", ref(1))
    ack = await other.type("ack")
    await page.sees("buy now")
    await page.say("no")
    await page.has("#rows .own .do-more:not([hidden])")
    await tab.evaluate("document.querySelector('#rows .own .said').focus()")
    await tab.evaluate(f"{FOCUSED}.querySelector('.do-more').focus()")
    await tab.evaluate(f"{FOCUSED}.click()")
    await press(tab, ".sheet[open] button", "Delete")
    await press(tab, ".sheet[open] button", "Delete it for everyone")
    await page.sees("You deleted this", ".own .redacted")
    await tab.wait_for(f"document.querySelector('#rows').contains({FOCUSED})")
    await tab.press("ArrowUp")
    assert "buy now" in await tab.evaluate(f"{FOCUSED}.innerText")
    await tab.evaluate(f"{FOCUSED}.querySelector('.do-more').focus()")
    await engine.host.execute(RedactMessage("lobby", ack["epoch"], ack["seq"]))
    await page.sees("Removed by the moderator", ".redacted")
    assert await tab.evaluate(f"document.querySelector('#rows').contains({FOCUSED})")
    await other.close()


async def test_a_long_text_that_waits_is_short_in_the_log(tab: Tab, engine: Engine) -> None:
    """All of it stands where it is decided about."""
    page, other = await moderator(tab, engine), await guest(engine)
    await engine.host.execute(ApproveAll("lobby"))
    other.say("a long text " * 200, ref(1))
    await page.sees("Waits for you, from Ben: a long text", "#log .held-here")
    assert len(await page.text("#log .held-here")) < 200
    await tab.click(".waits-bar")
    await page.sees("a long text", ".waits blockquote")
    await other.close()
