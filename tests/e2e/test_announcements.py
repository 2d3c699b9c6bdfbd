"""What the host announces is missed by nobody who has the page open."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann, page

__all__ = ["ann", "page"]  # fixtures

BAR = "document.querySelector('#announced')"

# A hand takes the log up.
UP = """(() => {
    const log = document.querySelector("#log");
    log.dispatchEvent(new WheelEvent("wheel", { deltaY: -1 }));
    log.scrollTop = 0;
})()"""

# All that is read out, as it comes.
LISTEN = """(() => {
    window.aloud = [];
    const alarm = document.querySelector("#alarm");
    new MutationObserver(() => {
        if (alarm.textContent) window.aloud.push(alarm.textContent);
    }).observe(alarm, { childList: true });
})()"""


async def read_up(page: ChatPage, ann: Ann) -> Tab:
    """Ines has joined on a phone, and has scrolled up to the first of many lines."""
    tab = page.tab
    await tab.set_viewport(360, 740)
    await page.join("Ines")
    for number in range(40):
        await ann.tell(f"line {number}")
    await page.sees("line 39")
    await tab.evaluate(LISTEN)
    await tab.evaluate(UP)
    await tab.wait_for("!document.querySelector('#log').classList.contains('following')")
    return tab


async def test_who_has_scrolled_up_has_it_above_the_log_until_it_was_in_sight(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """With its link, read out once, and gone as its own row comes into sight."""
    tab = await read_up(page, ann)
    await engine.host.execute(Announce("Coffee at https://example.org"))
    await page.sees("Coffee at https://example.org", "#announced")
    await page.has("#announced a[rel~=nofollow]")
    assert await tab.evaluate("window.aloud") == [
        "Announcement from the host: Coffee at https://example.org"
    ]
    assert await page.value(".row:has(.announcement)", "ariaLive") == "off"
    await ann.tell("chatter")
    await page.sees("2 new messages", "#pill")
    assert not await tab.evaluate(f"{BAR}.hidden")
    await tab.evaluate("document.querySelector('#pill').click()")
    await tab.wait_for(f"{BAR}.hidden")
    assert len(await tab.evaluate("window.aloud")) == 1
    assert tab.faults == []


async def test_several_are_read_with_one_tap(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """The focus is in the log then; one that is taken back goes by itself."""
    tab = await read_up(page, ann)
    for text in ("Coffee", "Tea"):
        await engine.host.execute(Announce(text))
        await page.sees(text, "#announced-text")
    place = await ann.type("announcement", text="Coffee")
    await engine.host.execute(RedactMessage("lobby", place["epoch"], place["seq"]))
    await tab.wait_for("document.querySelector('#announced-text').innerText === 'Tea'")
    await tab.evaluate("document.querySelector('#announced-read').focus()")
    await tab.evaluate("document.querySelector('#announced-read').click()")
    await tab.wait_for(f"{BAR}.hidden")
    assert await tab.evaluate("document.activeElement.id") == "log"
    assert await page.value("#log", "scrollTop") == 0
    assert tab.faults == []


async def test_who_reads_along_has_it_in_the_log_alone(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """And so has who scrolls up afterwards: it was seen."""
    tab = page.tab
    await page.join("Ines")
    await engine.host.execute(Announce("Coffee"))
    await page.sees("Coffee", ".announcement")
    await tab.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
        ".then(() => true)"
    )
    assert await tab.evaluate(f"{BAR}.hidden")
    assert await page.value(".row:has(.announcement)", "ariaLive") is None
    assert tab.faults == []
