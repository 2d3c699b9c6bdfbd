"""Small things of a page: its sound, the screen that stays on, and how others get in."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from tests.clients import V1
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_screens import SIDEWAYS


async def test_a_crowd_has_no_sound(tab: Tab, engine: Engine) -> None:
    """From the eleventh person on it is off, unless one wants it all the same; that is kept."""
    url = f"http://127.0.0.1:{engine.port}"
    page = ChatPage(tab, url)
    await page.join("Ann")
    others = [V1(url, "lobby", f"Guest {number}") for number in range(10)]
    for other in others[:9]:
        await other.connect()
    await page.sees("10", "#people-count")
    assert await page.value("#sound", "checked") is True
    await others[9].connect()
    await page.sees("11", "#people-count")
    assert await page.value("#sound", "checked") is False
    await tab.evaluate("document.querySelector('#sound').click()")
    await tab.goto(page.address)
    await page.sees("11", "#people-count")
    assert await page.value("#sound", "checked") is True
    await tab.evaluate("localStorage.clear()")


async def test_others_are_invited(tab: Tab, engine: Engine) -> None:
    """By a code for the one beside oneself, and an address that is copied."""
    await tab.set_viewport(360, 740)
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await tab.click("#people-button")
    await tab.click("#invite")
    await tab.wait_for("document.querySelector('.room-code')?.naturalWidth > 0")
    code = "document.querySelector('.room-code').getBoundingClientRect()"
    assert await tab.evaluate(f"{code}.width >= 200")
    assert (await page.text(".room-address")).endswith("/r/lobby")
    assert await tab.evaluate(SIDEWAYS) is False
    await tab.press("Escape")
    await tab.wait_for("document.querySelector('.room-code') === null")


async def test_a_hand_stays_up_over_a_reload(tab: Tab, engine: Engine) -> None:
    """For the page that comes the guest has left nothing; a hand that was taken down stays down."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await tab.click("#hand")
    await page.has("#hand[aria-pressed=true]")
    await tab.goto(page.address)
    await page.has("#hand[aria-pressed=true]")
    (lobby,) = engine.host.snapshot()
    assert [peer.hand is not None for peer in lobby.peers] == [True]
    await tab.click("#hand")
    await page.has("#hand[aria-pressed=false]")
    await tab.goto(page.address)
    await page.sees("1", "#people-count")
    await page.say("no question any more")  # the host has heard all that the page said before
    await tab.wait_for("document.querySelector('.own .bubble:not(.pending)') !== null")
    (lobby,) = engine.host.snapshot()
    assert [peer.hand for peer in lobby.peers] == [None]


async def test_the_screen_stays_on(tab: Tab, engine: Engine) -> None:
    """Where the browser has that: while the page is seen, and after a reload too."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    if not await tab.evaluate("'wakeLock' in navigator"):
        assert await page.value("#awake-label", "hidden") is True
        return
    await tab.evaluate("""(() => {
        const { wakeLock } = navigator;
        const request = wakeLock.request.bind(wakeLock);
        window.locks = [];
        wakeLock.request = async (kind) => {
            const lock = await request(kind);
            window.locks.push(lock);
            return lock;
        };
    })()""")
    await tab.evaluate("document.querySelector('#awake').click()")
    await tab.wait_for("window.locks.length === 1 && !window.locks[0].released")
    await page.look_away()
    await tab.wait_for("window.locks[0].released")
    await page.look_away(False)
    await tab.wait_for("window.locks.length === 2 && !window.locks[1].released")
    await tab.evaluate("document.querySelector('#awake').click()")
    await tab.wait_for("window.locks[1].released")
    await tab.evaluate("document.querySelector('#awake').click()")
    await tab.goto(page.address)
    await page.sees("1", "#people-count")
    assert await page.value("#awake", "checked") is True
    await tab.evaluate("localStorage.clear()")
