"""A pinned message stands above the log, for all who are there and who come, and leads there."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage, UnpinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee
from tests.clients import ref
from tests.e2e.phone import guest, moderator, press
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import joined
from tests.e2e.test_message_link import MARKED, said

BAR = "document.querySelector('.pin')"
TOLD = f"{BAR}.previousElementSibling.textContent"
IS_HIDDEN = f"{BAR}.hidden"


def reads(words: str) -> str:
    """That the bar is seen, and says this."""
    return f"{BAR}?.checkVisibility() && {BAR}.textContent === {words!r}"


async def test_it_leads_to_its_message_and_is_closed_by_each(tab: Tab, engine: Engine) -> None:
    """Also in a long log, by the keyboard; closed it stays so until another one is pinned."""
    await tab.set_viewport(360, 740)
    page, ben = await joined(tab, engine), await guest(engine)
    epoch, seq = await said(ben, 60)
    await page.sees("line 60")
    assert await tab.evaluate(IS_HIDDEN)
    await engine.host.execute(PinMessage("lobby", epoch, seq))
    await tab.wait_for(reads("Pinned: Ben: line 1"))
    assert await tab.evaluate(TOLD) == "Pinned: Ben: line 1"
    await tab.evaluate(f"{BAR}.querySelector('.pin-lead').focus()")
    await tab.press("Enter")
    await tab.wait_for(f"{MARKED}.includes('line 1')")
    place = "document.activeElement.getBoundingClientRect()"
    await tab.wait_for(f"{place}.top > {BAR}.getBoundingClientRect().bottom - 1")
    await tab.click(".pin [aria-label='Hide the pinned message']")
    await tab.wait_for(IS_HIDDEN)
    assert await tab.evaluate("document.activeElement.id") == "log"
    await tab.goto(page.address)
    await page.sees("line 60")
    assert await tab.evaluate(IS_HIDDEN)
    await engine.host.execute(PinMessage("lobby", epoch, seq + 1))
    await tab.wait_for(reads("Pinned: Ben: line 2"))
    await tab.goto(page.address)
    await tab.wait_for(reads("Pinned: Ben: line 2"))
    await engine.host.execute(UnpinMessage("lobby"))
    await tab.wait_for(IS_HIDDEN)
    assert tab.faults == []
    await ben.close()


async def test_it_reads_as_its_message_does(tab: Tab, engine: Engine) -> None:
    """An edit isn't read out once more; what is taken back isn't shown; tags are no markup."""
    await joined(tab, engine)
    ben = await guest(engine)
    ben.say("<b>bold</b> at tne", ref(1))
    ack = await ben.type("ack")
    epoch, seq = ack["epoch"], ack["seq"]
    await engine.host.execute(PinMessage("lobby", epoch, seq))
    await tab.wait_for(reads("Pinned: Ben: <b>bold</b> at tne"))
    edit = {"type": "edit", "ref": ref(2), "epoch": epoch, "seq": seq, "data": "at ten"}
    ben.send(edit)
    await tab.wait_for(reads("Pinned: Ben: at ten"))
    assert await tab.evaluate(TOLD) == "Pinned: Ben: <b>bold</b> at tne"
    await engine.host.execute(RedactMessage("lobby", epoch, seq))
    await tab.wait_for(IS_HIDDEN)
    assert await tab.evaluate(TOLD) == ""
    await ben.close()


async def test_who_may_not_read_it_in_the_log_reads_it_alone(tab: Tab, engine: Engine) -> None:
    """What was said before one came, and further back than one may look."""
    ben = await guest(engine)
    epoch, seq = await said(ben, 9)
    await engine.host.execute(LetNewcomersSee("lobby", 2))
    await engine.host.execute(PinMessage("lobby", epoch, seq))
    page = await joined(tab, engine)
    await tab.wait_for(reads("Pinned: Ben: line 1"))
    await tab.click(".pin-lead")
    await page.sees("line 1", ".sheet[open] .words")
    await engine.host.execute(RedactMessage("lobby", epoch, seq))
    await tab.wait_for("document.querySelector('.sheet') === null")
    await ben.close()


async def test_a_moderator_pins_from_a_messages_sheet(tab: Tab, engine: Engine) -> None:
    """Others' and one's own; all see it, and what was done has an Undo."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("Exam at ten.", ref(1))
    await page.sees("Exam at ten.")
    more = "[...document.querySelectorAll('.said')].find((e) => e.textContent.includes('{}'))"
    open_ = f"{more}.querySelector('.do-more').click()"
    await tab.evaluate(open_.format("Exam"))
    await press(tab, ".sheet[open] button", "Pin for everyone")
    await tab.wait_for(reads("Pinned: Ben: Exam at ten."))
    assert (await ben.type("room-updated"))["room"]["pinned"]["text"] == "Exam at ten."
    await page.say("Bring pens.")
    await page.sees("Bring pens.")
    await tab.wait_for(f"{more.format('Bring')}?.querySelector('.do-more')?.checkVisibility()")
    await tab.evaluate(open_.format("Bring"))
    await press(tab, ".sheet[open] button", "Pin for everyone")
    await tab.wait_for(reads("Pinned: Max: Bring pens."))
    await tab.evaluate(open_.format("Bring"))
    await press(tab, ".sheet[open] button", "Unpin")
    await tab.wait_for(IS_HIDDEN)
    await page.sees("unpinned the message", "#desk")
    await press(tab, "#desk button", "Undo")
    await tab.wait_for(reads("Pinned: Max: Bring pens."))
    assert tab.faults == []
    await ben.close()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("width", [320, 360])
async def test_it_takes_little_room(tab: Tab, engine: Engine, width: int, language: str) -> None:
    """With letters twice as large, a long word and from the right: two lines, all in reach."""
    ben = await guest(engine)
    ben.say("W" * 500, ref(1))
    ack = await ben.type("ack")
    await engine.host.execute(PinMessage("lobby", ack["epoch"], ack["seq"]))
    await tab.set_viewport(width, 640)
    await tab.goto(f"http://127.0.0.1:{engine.port}/theme.css")
    await tab.evaluate(f"localStorage.setItem('peerpyrtc.language', {language!r})")
    page = await joined(tab, engine)
    await tab.evaluate("document.documentElement.style.fontSize = '200%'")
    await tab.wait_for(f"{BAR}.checkVisibility()")
    assert await tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    box = f"{BAR}.getBoundingClientRect()"
    assert await tab.evaluate(f"{box}.height < 130 && {box}.left >= 0 && {box}.right <= innerWidth")
    for button in (".pin-lead", ".pin button:last-child"):
        at = f"document.querySelector({button!r}).getBoundingClientRect()"
        assert await tab.evaluate(f"{at}.height >= 44 && {at}.width >= 44")
        assert await tab.evaluate(f"{at}.left >= 0 && {at}.right <= innerWidth")
    log = "document.querySelector('#log').getBoundingClientRect()"
    assert await tab.evaluate(f"{log}.top >= {box}.bottom - 1 && {log}.height > 60")
    assert (await page.text(".pin")).count("W") == 199
    await ben.close()
