"""Where guests write: nothing of it is lost, nothing goes out by itself. In both browsers."""

from __future__ import annotations

import json

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetSlowMode
from peerpyrtc_desktop.runtime.commands.standing import Mute
from tests.e2e.chat_page import ChatPage
from tests.e2e.phone import press
from tests.e2e.stage import until
from tests.e2e.tabs import Tab

OWN = "[...document.querySelectorAll('.own .bubble:not(.pending) .words')].map((e) => e.innerText)"

DRAFT = "document.querySelector('#draft')"

# A file comes by paste with this text beside it, as its program puts it there.
PASTE = """((name, type, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["x"], name, { type }));
    if (text !== "") transfer.setData("text/plain", text);
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: transfer });
    document.querySelector("#draft").dispatchEvent(event);
    return event.defaultPrevented;
})"""


def page_of(tab: Tab, engine: Engine) -> ChatPage:
    """The chat page of a host."""
    return ChatPage(tab, f"http://127.0.0.1:{engine.port}")


async def test_a_reload_loses_nothing(tab: Tab, engine: Engine) -> None:
    """One is back in the room by oneself; the draft is there, and what wasn't answered goes out."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await page.say("before")
    await tab.wait_for(f"{OWN}.length === 1")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await page.say("while the host was away")
    await tab.evaluate(f"{DRAFT}.focus()")
    await tab.type("half a thou")
    await engine.start()
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")
    await tab.wait_for(f"{OWN}.includes('while the host was away')")
    assert await page.value("#draft", "value") == "half a thou"
    assert await page.value("#join", "hidden") is True
    assert (await tab.evaluate(OWN)).count("while the host was away") == 1
    (lobby,) = engine.host.snapshot()
    assert [peer.id for peer in lobby.peers] == ["Ann"]

    await tab.evaluate("document.querySelector('#leave').click()")
    await tab.wait_for("location.pathname === '/'")
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#join')?.hidden === false")


async def test_who_leaves_leaves_nothing_behind(tab: Tab, engine: Engine) -> None:
    """What could not be sent doesn't go out another time; it is asked for first."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await page.sees("The host has stopped", "#banner")
    await page.say("never mind")
    await tab.evaluate("""(() => {
        window.confirm = (text) => { window.asked = text; return false };
        document.querySelector("#leave").click();
    })()""")
    assert await tab.evaluate("window.asked") == (
        "Something of yours has not been sent yet. Leave all the same?"
    )
    assert await page.value("#room", "hidden") is False
    await engine.start()
    await tab.wait_for(f"{OWN}.includes('never mind')")
    await engine.close()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await page.say("nor this")
    kept = await tab.evaluate("""(() => {
        window.confirm = () => true;
        document.querySelector("#leave").click();
        return Object.keys(sessionStorage).filter((key) => key.startsWith("peerpyrtc "));
    })()""")
    assert kept == [], "and so nothing can go out when one is here again"


async def test_the_start_page_leads_into_the_room(tab: Tab, engine: Engine) -> None:
    """A name and a room are asked for once."""
    await tab.goto(f"http://127.0.0.1:{engine.port}/")
    await tab.evaluate("document.querySelector('#name').select()")
    await tab.type("Ann\n")
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert await tab.evaluate("location.pathname") == "/r/lobby"


async def test_what_is_pasted_waits_for_send(tab: Tab, engine: Engine) -> None:
    """It lies in the tray, can be taken out, and goes with the text; a file's name beside it is no
    text, and a picture of text is no file."""
    page = page_of(tab, engine)
    await page.join("Ann")
    paste = f"{PASTE}("
    assert await tab.evaluate(paste + "'a.txt', 'text/plain', '')")
    assert await tab.evaluate(paste + "'b c.pdf', 'application/pdf', 'file:///tmp/b%20c.pdf')")
    assert await tab.evaluate(paste + "'image.png', 'image/png', 'Three rows of a table')") is False
    items = "[...document.querySelectorAll('#tray .file-name')].map((e) => e.innerText)"
    assert await tab.evaluate(items) == ["a.txt", "b c.pdf"]
    assert await tab.evaluate("document.querySelectorAll('.bubble').length") == 0
    await tab.evaluate("document.querySelector('#tray button').click()")
    assert await tab.evaluate(items) == ["b c.pdf"]
    await tab.evaluate(f"{DRAFT}.focus()")
    await tab.type("with words")
    await page.send()
    await tab.wait_for("document.querySelectorAll('.own .bubble:not(.pending)').length === 1")
    assert await tab.evaluate(OWN) == ["with words"]
    assert await page.value("#tray", "hidden") is True
    assert await page.value("#draft", "value") == ""
    assert tab.faults == []


async def test_the_mention_list_follows_the_caret(tab: Tab, engine: Engine) -> None:
    """It is open where the caret stands behind a beginning, and takes nothing elsewhere."""
    page = page_of(tab, engine)
    await page.join("Zoë")
    hidden = "document.querySelector('#mentions').hidden"
    await tab.evaluate("window.others = null")
    second = "import('/peerpyrtc_client/index.js').then(({ RoomClient }) => { " + (
        'window.other = new RoomClient({ room: "lobby", name: "Zacharias" }); '
        "return other.connect(); })"
    )
    await tab.evaluate(second)
    await tab.evaluate(f"{DRAFT}.focus()")
    await tab.type("hi @Zach")
    await tab.wait_for(f"!{hidden}")
    await tab.press("Home")
    await tab.wait_for(hidden)
    await tab.press("End")
    await tab.type("a")
    await tab.wait_for(f"!{hidden}")
    await tab.evaluate(f"{DRAFT}.setSelectionRange(0, 0)")
    await tab.press("Enter")
    await tab.wait_for(f"{OWN}.length === 1")
    assert await tab.evaluate(OWN) == ["hi @Zacha"]
    assert tab.faults == []


async def test_how_long_a_message_may_be(tab: Tab, engine: Engine) -> None:
    """What the host would refuse is told while writing, in characters, and nothing is lost."""
    page = page_of(tab, engine)
    await page.join("Ann")
    rows = '"a","b"\\n' * 1375
    write = (
        f"(() => {{ {DRAFT}.value = {json.dumps(rows)}; "
        f"{DRAFT}.dispatchEvent(new Event('input')) }})()"
    )
    await tab.evaluate(write)
    advice = await page.text("#advice")
    assert "too many for one message" in advice
    await page.send()
    assert await page.value("#draft", "value") == rows
    too_many = int("".join(filter(str.isdigit, advice.partition(" ")[0])))
    await tab.evaluate(write.replace(json.dumps(rows), json.dumps(rows[:-too_many].rstrip())))
    assert await page.text("#advice") == ""
    await page.send()
    await tab.wait_for(f"{OWN}.length === 1")


async def test_code_keeps_its_indent(tab: Tab, engine: Engine) -> None:
    """Empty lines around a text go, the first line's indent stays."""
    page = page_of(tab, engine)
    await page.join("Ann")
    code = "\n\n    if x:\n        y()\n\n"
    await tab.evaluate(f"{DRAFT}.value = {json.dumps(code)}")
    await page.send()
    await tab.wait_for(f"{OWN}.length === 1")
    text = "document.querySelector('.own .words').textContent"
    assert await tab.evaluate(text) == "    if x:\n        y()"


BY_HAND = """(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const waiting = new Map();
    window.patient = 0;
    window.setTimeout = (work, delay, ...more) => {
        if (delay !== 600) return set(work, delay, ...more);
        const timer = set(() => {}, delay);
        window.patient += 1;
        waiting.set(timer, work);
        return timer;
    };
    window.clearTimeout = (timer) => {
        waiting.delete(timer);
        clear(timer);
    };
    window.loseAllPatience = () => waiting.forEach((work) => work());
})()"""
"""How long the page waits before it says that something is being sent is the test's to say."""

SENT_FILES = "document.querySelectorAll('.own .bubble:not(.pending) .file').length"


async def test_what_goes_together_in_slow_mode_waits_and_then_goes(
    tab: Tab, engine: Engine
) -> None:
    """A picture with a text says how long it waits; what comes too soon together stays together."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await tab.evaluate(BY_HAND)
    await engine.host.execute(SetSlowMode("lobby", 600))
    await page.sees("Slow mode", "#advice")
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await tab.evaluate(f"{PASTE}('dot 2.png', 'image/png', '')")
    await page.say("look at this")
    await tab.wait_for(f"{OWN}.length === 1")
    assert await tab.evaluate(OWN) == ["look at this"]
    await page.sees("Slow mode: goes out in", ".file")
    assert await tab.evaluate(SENT_FILES) == 1
    # What is only slow says so by then.
    assert await tab.evaluate("patient > 0")
    await tab.evaluate("loseAllPatience()")
    assert "Sending" not in await page.text("#log")

    await tab.evaluate(f"{PASTE}('more.png', 'image/png', '')")
    await page.say("and at this")
    assert await tab.evaluate(f"{DRAFT}.value") == "and at this"
    assert await tab.evaluate("document.querySelectorAll('#tray li').length") == 1
    assert await tab.evaluate(f"{OWN}.length") == 1

    await engine.host.execute(SetSlowMode("lobby", 0))
    await tab.wait_for(f"{SENT_FILES} === 2")
    await engine.host.execute(SetSlowMode("lobby", 1))
    await page.sees("between two messages", "#advice")
    await tab.evaluate(f"{PASTE}('third.png', 'image/png', '')")
    await page.send()
    await tab.wait_for(f"{SENT_FILES} === 4")
    await tab.wait_for(f"{OWN}.at(-1) === 'and at this'")


async def test_a_file_that_is_called_off_while_it_waits_is_nobodys_to_let_out(
    tab: Tab, engine: Engine
) -> None:
    """It has no words to edit: Cancel takes it back, and the same can be sent again."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await engine.host.execute(ApproveAll("lobby"))
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await page.sees("Waiting for a moderator", "#log")
    assert len(engine.host.waiting("lobby")) == 1
    await press(tab, "#rows .file button", "Cancel")
    await until(lambda: engine.host.waiting("lobby") == ())
    await engine.host.execute(ApproveAll("lobby", on=False))
    await press(tab, "#rows .file button", "Send again")
    await tab.wait_for(f"{SENT_FILES} === 1")


async def test_a_file_that_is_called_off_while_the_host_is_away_is_taken_back_later(
    tab: Tab, engine: Engine
) -> None:
    """Until then nothing else is claimed."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await engine.host.execute(ApproveAll("lobby"))
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await page.sees("Waiting for a moderator", "#log")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await press(tab, "#rows .file button", "Cancel")
    await page.sees("Asked for back when the connection is there again", "#rows")
    assert "Cancelled." not in await page.text("#rows")
    await engine.start()
    await page.sees("Cancelled.", "#rows .file")
    assert engine.host.waiting("lobby") == ()


async def test_a_file_that_the_room_refuses_says_why(tab: Tab, engine: Engine) -> None:
    """It is the room's reason, and not the file's."""
    page = page_of(tab, engine)
    await page.join("Ann")
    await engine.host.execute(SetSlowMode("lobby", 600))
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await tab.evaluate(f"{PASTE}('dot 2.png', 'image/png', '')")
    await page.say("look at this")
    await page.sees("Slow mode: goes out in", ".file")
    await engine.host.execute(Mute("lobby", "Ann"))
    await engine.host.execute(SetSlowMode("lobby", 0))
    await page.sees("Not sent: you are muted.", ".file")
    await page.sees("Not sent: you are muted.", "#alarm")
