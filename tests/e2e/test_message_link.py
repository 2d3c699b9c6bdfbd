"""A link to a message leads those to it who may read it, and says so in words where it is gone."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import ben, joined, pressed

COPIED = """(() => {
    window.copied = "";
    document.addEventListener("copy", (event) => {
        window.copied = event.target.value ?? getSelection().toString();
    });
})()"""

MARKED = "document.activeElement.innerText"


async def said(other: V1, count: int) -> tuple[int, int]:
    """Somebody says so many lines; the place of the first."""
    places = []
    for number in range(1, count + 1):
        other.say(f"line {number}", ref(number))
        ack = await other.type("ack", ref=ref(number))
        places.append((ack["epoch"], ack["seq"]))
    return places[0]


async def test_a_link_is_copied_and_leads_there(tab: Tab, engine: Engine) -> None:
    """From the sheet of a message, for who comes by it; in a message it is followed in the page."""
    await tab.set_viewport(360, 740)
    page, other = await joined(tab, engine), await ben(engine)
    await said(other, 60)
    await page.sees("line 60")
    await tab.evaluate("navigator.clipboard && (navigator.clipboard.writeText = undefined)")
    await tab.evaluate(COPIED)
    first = "[...document.querySelectorAll('.said')].find((e) => e.textContent.includes('line 1'))"
    await tab.evaluate(f"{first}.querySelector('.do-more').click()")
    await pressed(page, "Copy a link to it")
    await page.sees("Copied.", ".sheet")
    link = await tab.evaluate("window.copied")
    assert link.startswith(f"{page.address}#m")
    await tab.press("Escape")
    await tab.click("#draft")
    await page.say(f"look at {link} please")
    await tab.wait_for("document.querySelector('#rows a') !== null")
    await tab.evaluate("document.querySelector('#rows a').click()")
    await tab.wait_for(f"{MARKED}.includes('line 1')")
    place = "document.activeElement.getBoundingClientRect()"
    await tab.wait_for(f"{place}.top > 0 && {place}.bottom < innerHeight")
    assert await tab.evaluate("document.querySelectorAll('.found').length") == 1

    await tab.goto(f"{page.address.replace('/r/lobby', '')}/theme.css")
    await tab.goto(link)  # this tab has a seat there, and goes back by itself
    await tab.wait_for(f"{MARKED}.includes('line 1')")
    assert await tab.evaluate("location.hash") == ""
    assert tab.faults == []
    await other.close()


async def test_who_comes_by_a_link_is_led_there_once_they_are_in(tab: Tab, engine: Engine) -> None:
    other = await ben(engine)
    epoch, seq = await said(other, 30)
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.arrive()
    await tab.goto(f"http://127.0.0.1:{engine.port}/theme.css")
    await tab.goto(f"{page.address}#m{epoch}-{seq}")
    await tab.wait_for("!document.querySelector('#join').hidden")
    await tab.evaluate("document.querySelector('#join-name').value = 'Zoe'")
    await tab.evaluate("document.querySelector('#join-button').click()")
    await tab.wait_for(f"{MARKED}.includes('line 1')")
    await other.close()


@pytest.mark.parametrize("lost", ["redacted", "whispered", "never"])
async def test_what_is_gone_is_told_in_words(tab: Tab, engine: Engine, lost: str) -> None:
    """Taken back, whispered between two others, or never there: nothing of it is read."""
    page, other = await joined(tab, engine), await ben(engine)
    cas = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Cas")
    await cas.connect()
    if lost == "whispered":
        other.say("a secret", ref(1), to="Cas")
    else:
        other.say("a rude word", ref(1))
    ack = await other.type("ack")
    epoch, seq = ack["epoch"], ack["seq"]
    if lost == "redacted":
        await page.sees("a rude word")
        await engine.host.execute(RedactMessage("lobby", epoch, seq))
    if lost == "never":
        seq += 1000
    await tab.evaluate(f"location.hash = '#m{epoch}-{seq}'")
    if lost == "redacted":
        await tab.wait_for(f"{MARKED}.includes('Removed by the moderator')")
    else:
        await page.sees("That message is gone, or not for you to read.")
    assert "secret" not in await page.text("#log")
    await cas.close()
    await other.close()
