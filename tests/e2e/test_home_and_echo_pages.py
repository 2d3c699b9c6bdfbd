"""The start page and the connection test in Chromium and Firefox, against a real host."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from tests.clients import V1
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab

ROOMS = "[...document.querySelectorAll('#rooms li')].map((each) => each.innerText.split('\\n'))"


async def test_the_start_page(tab: Tab, url: str, engine: Engine) -> None:
    """Rooms with their people and topics, a code to scan for the chosen one, and the way in."""
    page = ChatPage(tab, url)
    await engine.host.execute(OpenRoom("work shop"))
    await engine.host.execute(SetTopic("lobby", "Tides <i>"))
    ann = V1(url, "lobby", "Ann")
    await ann.connect()
    await tab.set_viewport(1280, 800)
    await tab.goto(f"{url}/")
    await tab.wait_for("document.querySelectorAll('#rooms li').length === 2")
    assert await tab.evaluate(ROOMS) == [
        ["lobby", "Tides <i>", "1 person"],
        ["work shop", "nobody yet"],
    ]
    await page.sees(f"{url}/r/lobby", "#code-address")
    await tab.wait_for("document.querySelector('#code').naturalWidth > 0")
    assert await page.value("#code", "alt") == "QR code of the room lobby"

    await tab.click("#rooms li:last-child button")
    await page.sees(f"{url}/r/work%20shop", "#code-address")
    await page.has("#rooms li:last-child button[aria-pressed=true]")
    # However it is spelt: the host finds it all the same.
    await tab.evaluate("document.querySelector('#room').select()")
    await tab.type("LOBBY ")
    await page.sees(f"{url}/r/lobby", "#code-address")
    await page.has("#rooms li:first-child button[aria-pressed=true]")
    await tab.click("#rooms li:last-child button")
    # Who hasn't said a name yet is taken to where it is asked for.
    await tab.wait_for("document.activeElement.id === 'name'")
    await tab.evaluate("document.querySelector('#room').select()")
    await tab.type("new")
    await page.sees("There is a code here once the room is open.", "#code-note")
    assert await page.value("#code", "hidden") is True
    await ann.close()
    await page.sees("nobody yet", "#rooms li:first-child")

    await tab.evaluate("document.querySelector('#name').focus()")
    await tab.type("Ines\n")
    await tab.wait_for("location.pathname === '/r/new'")
    await tab.wait_for("document.querySelector('#join-name')?.value === 'Ines'")
    assert tab.faults == []


async def test_a_room_has_its_chat_and_its_board(tab: Tab, url: str, engine: Engine) -> None:
    """Home leads to both, by the name that stands there; they are one page, and one membership."""
    page = ChatPage(tab, url)
    await engine.host.execute(OpenRoom("work shop"))
    await tab.goto(f"{url}/")
    await tab.wait_for("document.querySelectorAll('#rooms li').length === 2")
    assert await page.text("#board") == "Whiteboard of lobby"
    await tab.evaluate("document.querySelector('#name').select()")
    await tab.type("Ines")
    await tab.click("#rooms li:last-child a")
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")
    assert await page.text("#room-name") == "work shop"
    assert [room.name for room in engine.host.snapshot()] == ["lobby", "work shop"]
    assert [peer.id for peer in engine.host.snapshot()[1].peers] == ["Ines"]
    await page.say("Both are one")
    await page.sees("Both are one")
    await tab.click("#board-button")
    await tab.wait_for("location.pathname === '/r/work%20shop'")
    assert await page.value("#board", "hidden")
    assert [peer.id for peer in engine.host.snapshot()[1].peers] == ["Ines"]
    assert tab.faults == []


async def test_the_code_on_a_phone(tab: Tab, url: str) -> None:
    """On a phone the code is one tap away, and nothing has to be scrolled sideways."""
    page = ChatPage(tab, url)
    await tab.set_viewport(360, 740)
    await tab.goto(f"{url}/")
    await tab.wait_for("document.querySelectorAll('#rooms li').length === 1")
    assert await page.value("#invitation", "open") is False
    await tab.click("#invitation summary")
    await tab.wait_for("document.querySelector('#code').naturalWidth > 0")
    sideways = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert await tab.evaluate(sideways) is False
    assert tab.faults == []


async def test_the_connection_test(tab: Tab, url: str, engine: Engine) -> None:
    """Text, binary and a burst come back as they were sent; figures and plot count them all."""
    page = ChatPage(tab, url)
    await tab.goto(f"{url}/echo")
    await page.sees("Text of 32 bytes, there and back.", "#summary")
    assert await page.text("#lost") == "0 of 1"
    assert "One round trip" in await page.text("#plot-note")
    await tab.evaluate("document.querySelector('#size').value = '8000'")
    await tab.click("#text")
    await page.sees("Text of 8 kB, there and back.", "#summary")
    await tab.wait_for("!document.querySelector('#binary').disabled")
    await tab.click("#binary")
    await page.sees("Binary of 8 kB, there and back, the same byte for byte.", "#summary")
    await tab.evaluate("document.querySelector('#size').value = '32'")
    await tab.wait_for("!document.querySelector('#burst').disabled")
    await tab.click("#burst")
    await page.sees("100 messages at once, there and back in", "#summary")
    assert await page.text("#lost") == "0 of 103"
    assert await tab.evaluate("document.querySelectorAll('#plot circle').length") == 103
    times = {}
    for figure in ("last", "shortest", "median", "mostBelow"):
        number, unit = (await page.text(f"#{figure}")).split()
        assert unit == "ms"
        times[figure] = float(number.replace(",", ""))
    assert 0 < times["shortest"] <= times["median"] <= times["mostBelow"]
    assert times["shortest"] <= times["last"]
    assert "The last 103 round trips" in await page.text("#plot-note")

    await tab.click("#clear")
    assert await page.text("#lost") == "0 of 0"
    assert await page.text("#median") == "-"
    assert tab.faults == []
    await engine.close()
    await page.sees("The host has stopped", "#state")
    assert await page.value("#burst", "disabled") is True


async def test_a_room_under_a_finger_stays(tab: Tab, url: str, engine: Engine) -> None:
    """What opens while a room is being pressed comes into the list after that."""
    await tab.goto(f"{url}/")
    await tab.wait_for("document.querySelectorAll('#rooms li').length === 1")
    await tab.evaluate("""(() => {
        const ask = window.fetch;
        window.asked = 0;
        window.fetch = (...given) => {
            const answer = ask(...given);
            if (given[0] === "/rooms") answer.then(() => { window.asked += 1; });
            return answer;
        };
        window.room = document.querySelector("#rooms button");
        window.room.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    })()""")
    await engine.host.execute(OpenRoom("a first one"))
    await tab.wait_for("window.asked > 1")
    assert await tab.evaluate("window.room.isConnected")
    assert await tab.evaluate("document.querySelectorAll('#rooms li').length") == 1
    await tab.evaluate("window.dispatchEvent(new PointerEvent('pointerup'))")
    await tab.wait_for("document.querySelectorAll('#rooms li').length === 2")
    assert tab.faults == []
