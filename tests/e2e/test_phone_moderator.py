"""A moderator with a phone: comes by a link, acts on people, decides what waits."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab


async def moderator(tab: Tab, engine: Engine) -> ChatPage:
    """Max, who opened a link: its token is in the address no longer."""
    token = await engine.host.execute(InviteModerator(("lobby",)))
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Max", f"lobby#invite={token}")
    assert await tab.evaluate("location.hash") == ""
    await page.sees("You are a moderator here")
    return page


async def guest(engine: Engine, name: str = "Ben") -> V1:
    """Somebody else in the room."""
    client = V1(f"http://127.0.0.1:{engine.port}", "lobby", name)
    await client.connect()
    return client


async def press(tab: Tab, selector: str, label: str) -> None:
    """Press the first button there with this on it."""
    await tab.wait_for(
        f"[...document.querySelectorAll('{selector}')].some((e) => e.textContent === '{label}')"
    )
    await tab.evaluate(
        f"[...document.querySelectorAll('{selector}')]"
        f".find((e) => e.textContent === '{label}').click()"
    )


async def test_two_taps_mute_somebody(tab: Tab, engine: Engine) -> None:
    """Nobody but a moderator has the button; dismissed, it is gone."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await page.has('#people-list li[data-name="Ben"] .do-more')
    await tab.evaluate(
        """document.querySelector('#people-list li[data-name="Ben"] .do-more').click()"""
    )
    await press(tab, ".sheet button", "Mute for 10 minutes")
    await page.sees("Max: mute, Ben")
    ben.say("hello?", ref(1))
    assert (await ben.type("error"))["code"] == "muted"
    (came,) = [act for act in await engine.host.acts() if act.what == "redeem-invite"]
    await engine.host.execute(Undo(came.id))
    await page.sees("You are no longer a moderator here.")
    await tab.wait_for("!document.body.classList.contains('moderates')")
    await ben.close()


async def test_what_waits_is_decided_on_the_phone(tab: Tab, engine: Engine) -> None:
    """The bar says how much waits; one by one it is let through or not."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await engine.host.execute(ApproveAll("lobby"))
    for number, text in enumerate(("first", "second")):
        ben.say(text, ref(number))
    await page.sees("2 things wait for you", ".waits-bar")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    await page.sees("first", ".waits")
    await press(tab, ".waits button", "Let through")
    await page.sees("first")
    await page.sees("1 thing waits for you", ".waits-bar")
    await press(tab, ".waits button", "Deny")
    assert (await ben.type("error"))["code"] == "denied"
    await tab.wait_for("document.querySelector('.waits-bar').hidden")
    await ben.close()


async def test_two_taps_on_a_message_mute_its_sender(tab: Tab, engine: Engine) -> None:
    """Or take it back; of one who has left, and whose name another has, the message alone."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("buy now", ref(1))
    await page.sees("buy now")
    await page.has("#rows .do-more")
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await press(tab, ".sheet button", "Mute for 10 minutes")
    await page.sees("Max: mute, Ben")
    ben.say("hello?", ref(2))
    assert (await ben.type("error"))["code"] == "muted"
    await ben.close()
    other = await guest(engine)
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 2")
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    assert await tab.evaluate("document.querySelectorAll('.sheet[open] .acts button').length") == 1
    await press(tab, ".sheet button", "Take back")
    await page.sees("Removed by the moderator")
    await other.close()


async def test_all_that_waits_is_decided_on_the_phone(tab: Tab, engine: Engine) -> None:
    """A report, a hand and a held message, the oldest first: each by one tap."""
    ben, ann = await guest(engine), await guest(engine, "Ann")
    page = await moderator(tab, engine)
    ben.say("buy now", ref(1))
    place = await ben.type("ack")
    ann.send(
        {
            "type": "report",
            "ref": ref(2),
            "epoch": place["epoch"],
            "seq": place["seq"],
            "text": "an advertisement",
        }
    )
    await page.sees("1 thing waits for you", ".waits-bar")
    ann.send({"type": "hand", "up": True})
    await page.sees("2 things wait for you", ".waits-bar")
    await engine.host.execute(ApproveAll("lobby"))
    ben.say("held", ref(3))
    await page.sees("Waits for you, from Ben: held")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    await page.sees("Reported by Ann: an advertisement", ".waits")
    order = "[...document.querySelectorAll('.waits li p')].map((e) => e.textContent).join('|')"
    await tab.wait_for(f"{order} === 'buy now|wants to speak|held'")
    await press(tab, ".waits button", "Take back")
    assert (await ann.type("redacted"))["target"] == [place["epoch"], place["seq"]]
    await press(tab, ".waits button", "Give the word")
    await tab.wait_for("document.querySelectorAll('.waits li').length === 1")
    await press(tab, ".waits button", "Deny")
    await tab.wait_for("document.querySelector('.waits-bar').hidden")
    assert (await ben.type("error"))["code"] == "denied"
    await ben.close()
    await ann.close()


async def test_the_room_is_set_on_the_phone(tab: Tab, engine: Engine) -> None:
    """Who may do what, how fast, who comes in; what one did last is taken back."""
    ben = await guest(engine)
    page = await moderator(tab, engine)

    async def choose(label: str) -> None:
        await tab.evaluate("document.querySelector('.of-room').click()")
        await press(tab, ".sheet[open] button", label)

    await choose("30 s")
    await page.sees("Max: slow mode, lobby")
    await choose("Nobody new")
    await page.sees("Max: who comes in, lobby")
    await choose("Read only")
    await page.sees("Max: who may do what, lobby")
    assert (await ben.type("you", slow=30))["role"] == "guest"
    assert (await ben.type("room-updated"))["room"]["locked"]
    assert "chat" in (await ben.type("you"))["denied"]
    await tab.evaluate("document.querySelector('.of-room').click()")
    pressed = "[...document.querySelectorAll('.sheet[open] [aria-pressed=true]')]"
    assert await tab.evaluate(f"{pressed}.map((e) => e.textContent)") == ["Nobody new"]
    await press(tab, ".sheet[open] button", "Take that back")
    await page.sees("Taken back: who may do what, lobby (Max)")
    await ben.close()
