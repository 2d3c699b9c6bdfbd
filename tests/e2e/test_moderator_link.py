"""A moderator's link: what it will do, that it does it where one is already, and why it doesn't."""

from __future__ import annotations

import aiohttp

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.entry import LockRoom, SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator, RevokeInvite
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.phone import url_of
from tests.e2e.tabs import Tab

PROMISE = "This link makes you a moderator of lobby"
NOTHING = "Your moderator link does nothing here"
IS_ONE = "You are a moderator here: the three dots"


async def dead_link(engine: Engine) -> str:
    """One that was taken back."""
    token = await engine.host.execute(InviteModerator())
    (invite,) = engine.host.invites()
    await engine.host.execute(RevokeInvite(invite.id))
    return token


async def paste(tab: Tab, token: str) -> None:
    """Open a link in the tab that has its page open already."""
    await tab.evaluate(f"location.hash = 'invite={token}'")


async def test_the_form_says_what_the_link_makes_one(tab: Tab, engine: Engine) -> None:
    """Also after a reload; the word on what one may do stands below what was said before."""
    ben = V1(url_of(engine), "lobby", "Ben")
    await ben.connect()
    ben.say("long ago", ref(1))
    await ben.type("ack")
    page = ChatPage(tab, url_of(engine))
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await page.arrive(f"lobby#invite={token}")
    await page.sees(PROMISE, "#join-invite")
    await tab.goto(f"{url_of(engine)}/theme.css")
    await tab.goto(page.address)
    await page.sees(PROMISE, "#join-invite")
    await tab.evaluate("document.querySelector('#join-name').select()")
    await tab.type("Max\n")
    await page.sees(IS_ONE)
    shown = await page.text("#rows")
    assert shown.index("long ago") < shown.index(IS_ONE)
    assert await page.value("#join-invite", "hidden")
    await ben.close()


async def test_a_link_that_is_opened_where_one_is_in(tab: Tab, engine: Engine) -> None:
    """It makes one a moderator there and then; one that is dead says what to do."""
    page = ChatPage(tab, url_of(engine))
    await page.join("Max")
    await paste(tab, await dead_link(engine))
    await page.sees(NOTHING)
    assert await tab.evaluate("location.hash") == ""
    token = await engine.host.execute(InviteModerator(("lobby",)))
    await paste(tab, token)
    await page.sees(IS_ONE)
    assert engine.host.invites() == ()
    await paste(tab, token)
    await page.sees("You are a moderator here already: you don't need this link.")
    await paste(tab, await engine.host.execute(InviteModerator(("lobby",))))
    twice = "document.querySelector('#log').innerText.split('moderator here already').length === 3"
    await tab.wait_for(twice)
    assert len(engine.host.invites()) == 1


async def test_a_link_that_somebody_has_used_says_so(tab: Tab, engine: Engine) -> None:
    """Nothing else is promised before, and what to do is said after."""
    token = await engine.host.execute(InviteModerator(("lobby",)))
    ben = V1(url_of(engine), "lobby", "Ben")
    async with aiohttp.ClientSession() as http, http.get(f"{url_of(engine)}/chat") as answer:
        ben.headers["Cookie"] = answer.headers["Set-Cookie"].partition(";")[0]
    await ben.connect()
    ben.send({"type": "hello", "invite": token})
    assert (await ben.type("peer-updated"))["peer"]["role"] == "moderator"
    page = ChatPage(tab, url_of(engine))
    await page.arrive(f"lobby#invite={token}")
    await page.sees("if nobody has used it yet", "#join-invite")
    await page.join("Max", f"lobby#invite={token}")
    await page.sees("Your moderator link was used already, and each works once.")
    await page.sees("Ask whoever hosts for a new one")
    await ben.close()


async def test_a_dead_link_says_so_as_one_is_in(tab: Tab, engine: Engine) -> None:
    """One is a guest then, and reads what to do; after a reload nothing more of it."""
    page = ChatPage(tab, url_of(engine))
    await page.join("Max", f"lobby#invite={await dead_link(engine)}")
    await page.sees(NOTHING)
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert NOTHING not in await page.text("#log")


async def test_a_dead_link_opens_no_door(tab: Tab, engine: Engine) -> None:
    """A room that is locked, or lets people in by hand, is one that a good link opens."""
    page = ChatPage(tab, url_of(engine))
    await engine.host.execute(LockRoom("lobby"))
    await page.arrive(f"lobby#invite={await dead_link(engine)}")
    await tab.evaluate("document.querySelector('#join-name').select()")
    await tab.type("Max\n")
    await page.sees("This room is locked", "#join-trouble")
    await page.sees(NOTHING, "#join-trouble")
    assert await page.value("#join-invite", "hidden")
    await engine.host.execute(SetWaitingRoom("lobby"))
    await paste(tab, await dead_link(engine))
    await page.sees(PROMISE, "#join-invite")
    await tab.evaluate("document.querySelector('#join-button').click()")
    await page.sees(NOTHING, "#knock-text")
    await paste(tab, await engine.host.execute(InviteModerator()))
    await page.sees(PROMISE, "#join-invite")
    await tab.wait_for("!document.querySelector('#join-button').disabled")
    await tab.evaluate("document.querySelector('#join-button').click()")
    await page.sees(IS_ONE)
