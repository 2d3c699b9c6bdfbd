"""What a guest can do about another: report a message, and see no whispers of theirs."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import Event, Noticed
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab


async def joined(tab: Tab, engine: Engine) -> ChatPage:
    """Ann, in the lobby."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    return page


async def ben(engine: Engine) -> V1:
    """Somebody else."""
    client = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ben")
    await client.connect()
    return client


async def pressed(page: ChatPage, label: str) -> None:
    """A button of the sheet that is open."""
    every = "[...document.querySelectorAll('.sheet button')]"
    found = f"{every}.find((e) => e.textContent === '{label}')"
    await page.tab.wait_for(f"{found} !== undefined")
    await page.tab.evaluate(f"{found}.click()")


async def test_a_message_is_reported(tab: Tab, engine: Engine) -> None:
    page, other = await joined(tab, engine), await ben(engine)
    reports = []

    def hear(event: Event) -> None:
        if isinstance(event, Noticed):
            reports.append(event.notice)

    engine.host.events.connect(hear)
    other.say({"text": "something rude", "reply_to": None}, ref(1))
    await page.sees("something rude")
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await tab.evaluate("document.querySelector('.sheet input').value = 'It is rude'")
    await pressed(page, "Report to the moderators")
    await page.sees("Thank you. The moderators look at it", ".desk > .done[role=status]")
    (told,) = reports
    assert (told.peer, told.by, told.why) == ("Ben", "Ann", "It is rude")
    await other.close()


async def test_whispers_that_one_does_not_want(tab: Tab, engine: Engine) -> None:
    """Neither now nor after a reload; what is said to all is shown; and all of it again."""
    page, other = await joined(tab, engine), await ben(engine)
    await page.has('#people-list li[data-name="Ben"] .do-more')
    more = """document.querySelector('#people-list li[data-name="Ben"] .do-more').click()"""
    await tab.evaluate(more)
    await pressed(page, "Show me no whispers from them")
    await page.sees("You see no whispers from")
    other.say({"text": "psst", "reply_to": None}, ref(1), to="Ann")
    other.say({"text": "to all", "reply_to": None}, ref(2))
    await page.sees("to all")
    assert "psst" not in await page.text("#log")
    await tab.goto(page.address)
    await page.sees("to all")
    assert "psst" not in await page.text("#log")
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(more)
    await pressed(page, "Show me their whispers again")
    other.say({"text": "psst again", "reply_to": None}, ref(3), to="Ann")
    await page.sees("psst again")
    await other.close()


async def test_a_person_is_reported(tab: Tab, engine: Engine) -> None:
    """With what they said last; of who said nothing the host is written to."""
    page, other = await joined(tab, engine), await ben(engine)
    reports = []

    def hear(event: Event) -> None:
        if isinstance(event, Noticed):
            reports.append(event.notice)

    engine.host.events.connect(hear)
    more = """document.querySelector('#people-list li[data-name="Ben"] .do-more').click()"""
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(more)
    await pressed(page, "Write to the host alone")
    await page.sees("Only the host and the moderators will see this.", "#address-text")
    other.say("something rude", ref(1))
    await page.sees("something rude")
    await tab.evaluate(more)
    await tab.evaluate("document.querySelector('.sheet input').value = 'Again and again'")
    await pressed(page, "Report them, with what they said last")
    await page.sees("Thank you. The moderators look at it", ".desk > .done[role=status]")
    (told,) = reports
    assert (told.peer, told.by, told.why) == ("Ben", "Ann", "Again and again")
    await other.close()


async def test_nobody_is_reported_for_what_somebody_else_of_that_name_said(
    tab: Tab, engine: Engine
) -> None:
    """A name is free when its holder leaves: of whoever takes it nothing has been said yet."""
    page, first = await joined(tab, engine), await ben(engine)
    first.say("something rude", ref(1))
    await page.sees("something rude")
    more = """document.querySelector('#people-list li[data-name="Ben"] .do-more').click()"""
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(more)
    await page.sees("Report them, with what they said last", ".sheet[open]")
    await tab.evaluate("document.querySelector('.sheet[open]').close()")
    await first.close()
    await tab.wait_for("document.querySelector('#people-list li[data-name=\"Ben\"]') === null")
    second = await ben(engine)
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(more)
    await page.sees("Write to the host alone", ".sheet[open]")
    assert "Report them" not in await page.text(".sheet[open]")
    await second.close()


async def test_those_one_ignores_are_listed(tab: Tab, engine: Engine) -> None:
    """Below who is here, also after they left; from there one hears them again."""
    page, other = await joined(tab, engine), await ben(engine)
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(
        """document.querySelector('#people-list li[data-name="Ben"] .do-more').click()"""
    )
    await pressed(page, "Show me no whispers from them")
    await other.close()
    await page.sees("Whispers that you don't see (1)", "#ignored")
    await tab.evaluate("document.querySelector('#ignored').click()")
    await page.sees("Ben", ".sheet[open]")
    await pressed(page, "Show me their whispers again")
    await page.sees("You see whispers from")
    assert await page.value("#ignored", "hidden")
