"""A guest's name in the page: what can't be is said where it is typed, also before one is in."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import ben, joined

PENCIL = "document.querySelector('#people-list .do-rename')"
WRITE = "(name) => { document.querySelector('#own-name').value = name; }"
SUBMIT = "document.querySelector('.own-name').requestSubmit()"


async def wish(tab: Tab, name: str) -> None:
    """Ask for this name in the form that is open."""
    await tab.evaluate(f"({WRITE})('{name}')")
    await tab.evaluate(SUBMIT)


async def test_a_guest_changes_its_name(tab: Tab, engine: Engine) -> None:
    """A taken one brings the free one, a reserved one its reason; a reload keeps the new name."""
    await tab.set_viewport(360, 740)
    page, other = await joined(tab, engine), await ben(engine)
    await page.has("#people-list .do-rename")
    await tab.click("#people-button")
    await tab.click("#people-list .do-rename")
    await tab.wait_for("document.activeElement.id === 'own-name'")
    assert await page.value("#own-name", "value") == "Ann"
    await wish(tab, "admin")
    await page.sees("Nobody can be called admin here.", ".own-name")
    await wish(tab, "Ben")
    await page.sees("Ben is taken here.", ".own-name")
    await tab.wait_for("document.activeElement.textContent === 'Be called Ben 2'")
    await tab.evaluate("document.activeElement.click()")
    await page.sees("You are called Ben 2 now.")
    assert (await other.type("peer-renamed"))["to"] == "Ben 2"
    assert not await tab.evaluate("document.querySelector('dialog[open]') !== null")
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert {peer.id for peer in engine.host.snapshot()[0].peers} == {"Ben", "Ben 2"}
    assert tab.faults == []
    await other.close()


async def test_where_names_stay_the_pencil_says_so(tab: Tab, engine: Engine) -> None:
    page = await joined(tab, engine)
    await engine.host.execute(LetNamesStay("lobby", True))
    await page.has("#people-list .do-rename[aria-disabled]")
    await tab.evaluate(f"{PENCIL}.click()")
    await page.sees("Names stay as they are here.", "#advice")
    await engine.host.execute(Undo(1))
    await page.has("#people-list .do-rename:not([aria-disabled])")
    await tab.evaluate(f"{PENCIL}.click()")
    await page.has("#own-name")
    await engine.host.execute(LetNamesStay("lobby", True))
    await page.sees("Names stay as they are here.", ".own-name")
    await page.has(".own-name button.primary:disabled")
    await engine.host.execute(LetNamesStay("lobby", False))
    await page.has(".own-name button.primary:not(:disabled)")
    assert "Names stay" not in await page.text(".own-name")


async def test_a_name_that_is_ones_own_in_another_tab(tab: Tab, engine: Engine) -> None:
    """That is what one reads, with what to do; by the free name one is in here too."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.arrive()
    await tab.evaluate("""import("/peerpyrtc_client/index.js").then(({ RoomClient }) => {
        globalThis.elsewhere = new RoomClient({ room: "lobby", name: "Ann" });
        return elsewhere.connect();
    })""")
    await tab.evaluate("document.querySelector('#join-name').select()")
    await tab.type("Ann\n")
    await page.sees("You are here as Ann already, in another tab or window.", "#join-trouble")
    await tab.click("#join-suggestion")
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")
    assert {peer.id for peer in engine.host.snapshot()[0].peers} == {"Ann", "Ann 2"}


async def test_another_name_that_is_ones_own_in_another_tab(tab: Tab, engine: Engine) -> None:
    """In the room too one reads whose it is; what is another guest's is said to be just taken."""
    page, other = await joined(tab, engine), await ben(engine)
    await tab.evaluate("""import("/peerpyrtc_client/index.js").then(({ RoomClient }) => {
        globalThis.elsewhere = new RoomClient({ room: "lobby", name: "Zoe" });
        return elsewhere.connect();
    })""")
    await page.has("#people-list .do-rename")
    await tab.evaluate(f"{PENCIL}.click()")
    await page.has("#own-name")
    await wish(tab, "Zoe")
    await page.sees("You are Zoe yourself, in another tab or window.", ".own-name")
    await page.sees('Close that one first, or be called "Zoe 2" here.', ".own-name")
    await wish(tab, "Ben")
    await page.sees("Ben is taken here.", ".own-name")
    await tab.evaluate("elsewhere.close()")
    await tab.wait_for("!document.querySelector('#people-list').textContent.includes('Zoe')")
    await wish(tab, "Zoe")
    await page.sees("You are called Zoe now.")
    await other.close()
