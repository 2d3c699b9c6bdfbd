"""The log of the chat page, in both browsers: what was taken back, in which order, in its box."""

from __future__ import annotations

import json
import time

import pytest

from peerpyrtc_desktop.app import Engine
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann

__all__ = ["ann"]  # a fixture

# All links of the page, and a way to be without any: no offer gets out either.
CUT = """(() => {
    const links = [];
    const Link = RTCPeerConnection;
    window.RTCPeerConnection = class extends Link {
        constructor(...given) { super(...given); links.push(this); }
    };
    const send = window.fetch;
    let isCut = false;
    window.fetch = (...given) =>
        isCut ? Promise.reject(new TypeError("cut")) : send(...given);
    window.cut = () => { isCut = true; for (const link of links) link.close(); };
    window.mend = () => { isCut = false; document.querySelector("#banner-retry").click(); };
})()"""

# What the host would say, heard by the page.
HEAR = """(() => {
    const create = RTCPeerConnection.prototype.createDataChannel;
    RTCPeerConnection.prototype.createDataChannel = function (...given) {
        const channel = create.apply(this, given);
        window.hear = (frame) =>
            channel.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) }));
        return channel;
    };
})()"""

SAID = "[...document.querySelectorAll('.said .bubble')].map((bubble) => bubble.textContent)"


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def test_what_was_taken_back_is_nowhere(page: ChatPage, ann: Ann) -> None:
    """Not in its bubble, not in quotes of it, older or newer, not where an answer is written."""
    tab = page.tab
    secret = await ann.tell("the word is xyzzy, @Ines")
    await ann.tell({"text": "did you see?", "reply_to": secret})
    await page.join("Ines", script=HEAR)
    await page.sees("xyzzy", ".quote")
    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("Home")
    await tab.press("r")
    await page.sees("xyzzy", "#address")
    await tab.type("I did")
    await page.look_away()
    await ann.tell("and plugh, @Ines")
    await tab.wait_for("document.title === '(1, @1) lobby - chat'")
    plugh = {"epoch": secret["epoch"], "seq": secret["seq"] + 2}

    for place in (secret, plugh):
        target = [place["epoch"], place["seq"]]
        frame = {"type": "redacted", "epoch": 1, "seq": place["seq"], "time": 1, "target": target}
        await tab.evaluate(f"window.hear({json.dumps(frame)})")
    await tab.wait_for("document.querySelectorAll('.bubble.redacted').length === 2")
    await tab.wait_for("document.title === 'lobby - chat'")
    await tab.wait_for("document.querySelector('#address').hidden")
    await ann.tell({"text": "a later answer", "reply_to": secret})
    await page.sees("a later answer")
    await page.look_away(False)
    await page.say("")
    await tab.press("Enter")
    assert "reply_to" not in str((await ann.heard())["data"])
    markup = await tab.evaluate("document.documentElement.outerHTML")
    assert "xyzzy" not in markup
    assert "plugh" not in markup
    quotes = "[...document.querySelectorAll('.quote-text')].map((quote) => quote.textContent)"
    assert await tab.evaluate(quotes) == ["Removed by the moderator"] * 2
    assert tab.faults == []


async def test_after_a_loss_everybody_has_one_order(page: ChatPage, ann: Ann) -> None:
    """What was written meanwhile moves to its place when its receipt comes, below the question."""
    tab = page.tab
    await ann.tell("hello")
    await page.join("Ines", script=CUT)
    await page.sees("hello")
    await tab.evaluate("window.cut()")
    await tab.wait_for("document.querySelector('#connection').dataset.state !== 'open'")
    await page.say("yes")
    await page.sees("yes")
    assert await tab.evaluate("document.querySelector('.own time')?.textContent ?? ''") == ""
    await ann.tell("is it you?")
    await ann.tell("and is it late?")
    await tab.evaluate("window.mend()")
    assert (await ann.heard())["data"] == "yes"
    order = json.dumps(["hello", "is it you?", "and is it late?", "yes"], separators=(",", ":"))
    await tab.wait_for(f"JSON.stringify({SAID}) === {json.dumps(order)}")
    await tab.wait_for("document.querySelector('.own time').textContent !== ''")


async def test_the_phones_clock_is_shown_nowhere(page: ChatPage, ann: Ann) -> None:
    """With a clock 95 minutes ahead, one's own messages have the host's time like all others."""
    tab = page.tab
    await ann.tell("before")
    wrong = "(() => { const now = Date.now; Date.now = () => now() + 95 * 60_000; })()"
    await page.join("Ines", script=wrong)
    await page.sees("before")
    await ann.tell("live")
    await page.sees("live")
    await page.say("mine")
    await tab.wait_for("document.querySelector('.own time')?.dateTime")
    times = "[...document.querySelectorAll('#log time')].map((time) => Date.parse(time.dateTime))"
    shown = await tab.evaluate(times)
    assert max(shown) - min(shown) < 30 * 60_000


async def test_the_phones_calendar_is_shown_nowhere(page: ChatPage, ann: Ann) -> None:
    """With a clock two days ahead, what is said today needs no line that says so."""
    await ann.tell("before")
    wrong = "(() => { const now = Date.now; Date.now = () => now() + 48 * 3_600_000; })()"
    await page.join("Ines", script=wrong)
    await page.sees("before")
    assert await page.tab.evaluate("document.querySelectorAll('#log .day').length") == 0


WIDTHS = """[...document.querySelectorAll('#log *')].every((each) => {
    const { left, right } = each.getBoundingClientRect();
    return getComputedStyle(each).overflow !== 'visible' || each.closest('.file-name, .quote')
        || (left >= 0 && right <= 361);
})"""


async def test_a_text_stays_in_its_box(page: ChatPage, ann: Ann) -> None:
    """Long ones fold until they are wanted, by keys too; none paints or pushes beyond its row."""
    tab = page.tab
    await tab.set_viewport(360, 640)
    lines = "\n".join(str(number) for number in range(2000))
    await page.join("Ines")
    await ann.tell(lines)
    for text in ("a" * 3000, "\ufdfd" * 500, "😀" * 900, "x\t" * 500, "Z" + "\u0310\u0334" * 900):
        await ann.tell(text)
    await ann.tell("the end")
    await page.sees("the end")
    tall = "Math.max(...[...document.querySelectorAll('.bubble')].map((each) => each.offsetHeight))"
    assert await tab.evaluate(tall) < 640
    assert await tab.evaluate(WIDTHS)
    painted = "[...document.querySelectorAll('#log .row')].every((row) => /paint|content/.test("
    assert await tab.evaluate(f"{painted}getComputedStyle(row).contain))")
    sideways = (
        "document.querySelector('#log').scrollWidth > document.querySelector('#log').clientWidth"
    )
    assert not await tab.evaluate(sideways)

    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("Home")
    fold = "document.querySelector('.fold')"
    assert await tab.evaluate(f"{fold}.getAttribute('aria-expanded')") == "false"
    await tab.evaluate(f"{fold}.focus()")
    await tab.evaluate(f"{fold}.click()")
    assert await tab.evaluate(f"{fold}.getAttribute('aria-expanded')") == "true"
    assert "\n1999" in await tab.evaluate("document.querySelector('.bubble').textContent")
    await tab.evaluate(f"{fold}.click()")
    assert "\n1999" not in await tab.evaluate("document.querySelector('.bubble').textContent")
    assert tab.faults == []


async def test_the_log_stands_still_under_a_hand(page: ChatPage, ann: Ann) -> None:
    """While something in it is selected, what comes is counted; after that the end is followed."""
    tab = page.tab
    await tab.set_viewport(800, 500)
    await page.join("Ines")
    for number in range(30):
        await ann.tell(f"line {number}")
    await page.sees("line 29")
    at_end = (
        "document.querySelector('#log').scrollTop + document.querySelector('#log')"
        ".clientHeight > document.querySelector('#log').scrollHeight - 4"
    )
    await tab.wait_for(at_end)
    await tab.evaluate("""getSelection().selectAllChildren(
        [...document.querySelectorAll('.bubble')].at(-3))""")
    frames = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    await tab.evaluate(f"{frames}.then(() => true)")
    top = await page.value("#log", "scrollTop")
    await ann.tell("one more")
    await page.sees("1 new message", "#pill")
    assert await page.value("#log", "scrollTop") == top
    await tab.evaluate("getSelection().removeAllRanges()")
    await tab.wait_for(at_end)
    await tab.wait_for("document.querySelector('#pill').hidden")
    assert tab.faults == []


async def test_one_message_is_drawn_once(page: ChatPage) -> None:
    """It is scrolled to before the next frame, which draws it; the end was scrolled to by then."""
    tab = page.tab
    await tab.set_viewport(360, 500)
    await page.join("Ines", script=HEAR)
    say = """((seq) => window.hear({
        type: "event", from: "Ann", epoch: 1, seq, time: 1, name: "message", data: `line ${seq}`,
    }))"""
    await tab.evaluate(f"Array.from({{ length: 40 }}, (_, index) => {say}(index + 1)).length")
    at_end = """(() => {
        const { scrollTop, clientHeight, scrollHeight } = document.querySelector("#log");
        return scrollTop > 0 && scrollTop + clientHeight > scrollHeight - 2;
    })()"""
    await page.sees("line 40")
    await tab.wait_for(at_end)
    await tab.wait_for("new Promise((done) => setTimeout(() => done(true), 200))")
    # Microtasks alone: no frame and no timer may come in between.
    assert await tab.evaluate(f"({say}(41), Promise.resolve().then(() => {at_end}))")
    assert tab.faults == []


async def test_a_long_log_is_in_few_pieces(page: ChatPage) -> None:
    """A browser looks at each piece that it may leave out, in every frame; keys step over them."""
    tab = page.tab
    await page.join("Ines", script=HEAR)
    await tab.evaluate("""(() => {
        for (let seq = 1; seq <= 1000; seq += 1) {
            const [name, data] = ["message", `line ${seq}`];
            window.hear({ type: "event", from: "Ann", epoch: 1, seq, time: 1, name, data });
        }
    })()""")
    await page.sees("line 1000")
    await tab.wait_for("""[...document.querySelectorAll("#rows *")].filter((each) =>
        getComputedStyle(each).contentVisibility === "auto" &&
        each.checkVisibility({ contentVisibilityAuto: true })).length < 16""")
    await tab.evaluate("document.querySelector('#log').focus()")
    here = "document.activeElement.innerText.trim()"
    for key, times, line in (("End", 1, 1000), ("ArrowUp", 70, 930), ("ArrowDown", 40, 970)):
        for _ in range(times):
            await tab.press(key)
        assert await tab.evaluate(here) == f"line {line}"
    await tab.press("Home")
    assert await tab.evaluate(here) == "line 1"
    assert tab.faults == []


FILE_NAME = "[...document.querySelectorAll('.file-name')].at(-1)"

PIECES_MEET = f"""(() => {{
    const [stem, ending] = {FILE_NAME}.childNodes;
    const range = document.createRange();
    range.selectNodeContents(stem);
    const line = [...range.getClientRects()].at(-1);
    const {{ left, right, top }} = ending.getBoundingClientRect();
    const follows = top > line.top + 4 || Math.abs(left - line.right) < 1;
    return ending.textContent === '.png' && follows && left > 0 && right < 360;
}})()"""
"""The ending stands whole and in sight, right behind what is before it or on a line of its own."""


async def test_names_turn_nothing_and_keep_their_ending(page: ChatPage, ann: Ann) -> None:
    """A file that is a program reads as one; a long name gives way in its middle."""
    tab = page.tab
    await tab.set_viewport(360, 640)
    await page.join("Ines")
    choose = """((...names) => {
        const transfer = new DataTransfer();
        for (const name of names) {
            transfer.items.add(new File(["no picture"], name, { type: "image/png" }));
        }
        const input = document.querySelector("#files");
        input.files = transfer.files;
        input.dispatchEvent(new Event("change"));
    })"""
    long = "a-long-name-" * 12 + "v2.final.png"
    await tab.evaluate(f"{choose}('holiday\\u202egpj.exe', {json.dumps(long)})")
    await page.send()
    await tab.wait_for("document.querySelectorAll('.own .bubble:not(.pending) .file').length === 2")
    names = "[...document.querySelectorAll('.file-name')].map((name) => name.textContent)"
    whole, short = await tab.evaluate(names)
    assert whole == "holidaygpj.exe"
    assert short.startswith("a-long-name-a-long-name-")
    assert short.endswith("…-name-v2.final.png")
    labels = "[...document.querySelectorAll('.said')].map((each) => each.ariaLabel)"
    assert (await tab.evaluate(labels))[-1].endswith(short)
    assert await tab.evaluate(f"{FILE_NAME}.title") == long
    assert await tab.evaluate(PIECES_MEET)
    people = "[...document.querySelectorAll('#people-list bdi')]"
    assert await tab.evaluate(f"{people}.every((name) => name.translate === false)")

    await tab.evaluate("[...document.querySelectorAll('.file-actions button')].at(-2).click()")
    await page.sees("This picture can't be shown.", ".file")
    await tab.wait_for("document.querySelectorAll('.file:last-child button').length > 0")


async def test_what_could_not_be_sent_is_taken_out(page: ChatPage, engine: Engine) -> None:
    """A file that this host doesn't take, chosen while it was away, and a text that is too long."""
    tab = page.tab
    await page.join("Ines")
    await engine.stop()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'reconnecting'")
    await tab.evaluate("""(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(27_000_000)], "vast.bin"));
        const input = document.querySelector("#files");
        input.files = transfer.files;
        input.dispatchEvent(new Event("change"));
    })()""")
    await page.send()
    await page.has(".own .file")
    await engine.start()
    await page.sees("too large", ".own .file .failed")
    await page.say("it stays")
    await tab.wait_for("document.querySelectorAll('.own .bubble:not(.pending)').length === 2")
    await tab.evaluate("document.querySelector('.file-actions button').click()")
    await tab.wait_for("document.querySelectorAll('.file').length === 0")
    assert await tab.evaluate(SAID) == ["it stays"]
    assert await tab.evaluate("document.activeElement.id") == "draft"
    assert await tab.evaluate("document.querySelector('#empty').hidden")


async def test_a_bubble_ends_well_inside_its_row(page: ChatPage) -> None:
    """A row paints nothing outside itself: an edge that falls between pixels has room there."""
    await page.join("Ines")
    await page.say("one")
    await page.sees("one", ".bubble")
    rest = """(() => {
        const bubble = document.querySelector(".bubble");
        const row = bubble.closest(".row").getBoundingClientRect();
        return row.bottom - bubble.getBoundingClientRect().bottom;
    })()"""
    assert await page.tab.evaluate(rest) >= 1


async def test_a_mute_ends_by_the_hosts_seconds(page: ChatPage, ann: Ann) -> None:
    """With a clock 95 minutes ahead it shows, in the host's time, and it ends after its seconds."""
    tab = page.tab
    wrong = "(() => { const now = Date.now; Date.now = () => now() + 95 * 60_000; })()"
    await page.join("Ines", script=f"({HEAR}, {wrong})")
    await ann.tell("hello")
    await page.sees("hello")
    until = 1000 * (time.time() + 30)
    peer = {"id": "Ines", "joined": 1, "muted": until, "muted_for": 0.5}
    await tab.evaluate(f"window.hear({json.dumps({'type': 'peer-updated', 'peer': peer})})")
    await page.sees("You are muted until", "#advice")
    own = "document.querySelector('#people-list li[data-name=Ines]')"
    assert "muted" in await tab.evaluate(f"{own}.textContent")
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    assert "muted" not in await tab.evaluate(f"{own}.textContent")
    peer["muted_for"] = 3600
    await tab.evaluate(f"window.hear({json.dumps({'type': 'peer-updated', 'peer': peer})})")
    await page.sees("You are muted until", "#advice")
    free = {"type": "peer-updated", "peer": {"id": "Ines", "joined": 1}}
    await tab.evaluate(f"window.hear({json.dumps(free)})")
    await tab.wait_for("document.querySelector('#advice').textContent === ''")


async def test_who_is_pressed_stays_where_they_are(page: ChatPage, ann: Ann, url: str) -> None:
    """Hands come first, then names, but not under a finger; its rows stay what they are."""
    tab = page.tab
    await page.join("Ines")
    ben = Ann(url, "lobby", "Ben")
    await ben.connect()
    order = "[...document.querySelectorAll('#people-list li')].map((row) => row.dataset.name)"
    await tab.wait_for(f"{order}.join() === 'Ann Lee,Ben,Ines'")
    await tab.evaluate("window.row = document.querySelector('#people-list li')")
    press = "new PointerEvent('pointerdown', { bubbles: true })"
    await tab.evaluate(f"window.row.querySelector('.do-mention').dispatchEvent({press})")
    ben.send({"type": "hand"})
    await page.sees("Ben raised a hand.")
    assert await tab.evaluate(order) == ["Ann Lee", "Ben", "Ines"]
    await tab.evaluate("window.dispatchEvent(new PointerEvent('pointerup'))")
    await tab.wait_for(f"{order}.join() === 'Ben,Ann Lee,Ines'")
    assert await tab.evaluate("window.row.isConnected && window.row.dataset.name === 'Ann Lee'")
    await ben.close()
    assert tab.faults == []


async def test_of_many_one_is_found(page: ChatPage, ann: Ann, url: str) -> None:
    """From twelve on the list is looked through by a name; the room's settings stay in sight."""
    tab = page.tab
    await tab.set_viewport(360, 740)
    await page.join("Ines")
    others = [Ann(url, "lobby", f"Guest {number}") for number in range(1, 10)]
    for other in others:
        await other.connect()
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 11")
    assert await page.value("#people-filter", "hidden")
    others.append(Ann(url, "lobby", "Guest 10"))
    await others[-1].connect()
    await tab.wait_for("!document.querySelector('#people-filter').hidden")
    await tab.click("#people-button")
    seen = """[...document.querySelectorAll('#people-list li')]
        .filter((row) => row.checkVisibility()).map((row) => row.dataset.name)"""
    assert await tab.evaluate(seen) == [
        "Ann Lee",
        *(f"Guest {number}" for number in range(1, 11)),
        "Ines",
    ]
    await tab.evaluate("document.querySelector('#people-field').focus()")
    await tab.type("T 1")
    await tab.wait_for(f"{seen}.join() === 'Guest 1,Guest 10'")
    await others[-1].close()
    await tab.wait_for(f"{seen}.join() === 'Guest 1'")
    await tab.type("x")
    await page.sees("Nobody here has that in their name.", "#people-none")
    await tab.evaluate("document.querySelector('#people-field').select()")
    await tab.press("Backspace")
    await tab.wait_for(f"{seen}.length === 11")
    foot = "document.querySelector('#sound').getBoundingClientRect().bottom <= innerHeight"
    assert await tab.evaluate(foot)
    for other in others[:-1]:
        await other.close()
    assert tab.faults == []


async def test_a_message_is_named_by_its_words(page: ChatPage, ann: Ann) -> None:
    """Who steps through the log by keys hears who said what, and when."""
    await page.join("Ines")
    await ann.tell("who brings\nthe adapter?")
    await page.sees("the adapter?")
    label = await page.tab.evaluate("document.querySelector('.said').getAttribute('aria-label')")
    assert label.startswith("Ann Lee, ")
    assert label.endswith(", who brings the adapter?")


async def test_a_message_touches_nothing_but_the_log(page: ChatPage, ann: Ann) -> None:
    """What is hidden already is not hidden anew: a browser would look at the page's style again."""
    await page.join("Ines")
    await ann.tell("the first")
    await page.sees("the first")
    await page.tab.evaluate("""(() => {
        window.touched = [];
        const see = (records) => window.touched.push(...records
            .filter(({ target }) => !target.closest("#rows"))
            .map(({ target, attributeName }) => `${target.id} ${attributeName}`));
        new MutationObserver(see).observe(document.body, { attributes: true, subtree: true });
    })()""")
    await ann.tell("the second")
    await page.sees("the second")
    frames = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    await page.tab.evaluate(f"{frames}.then(() => true)")
    assert await page.tab.evaluate("window.touched") == []
