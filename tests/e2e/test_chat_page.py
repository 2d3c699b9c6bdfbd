"""The chat page in Chromium and Firefox, against a real host and another guest."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab

LINKS = "[...document.querySelectorAll('#log a')].map((a) => [a.href, a.rel, a.target])"


class Ann(V1):
    """Another guest, who says things and waits until they are taken."""

    said = 0

    async def tell(self, data: object, **members: object) -> dict[str, int]:
        """Say something; returns its place."""
        self.said += 1
        self.say(data, ref(self.said), **members)
        ack = await self.type("ack", ref=ref(self.said))
        return {"epoch": ack["epoch"], "seq": ack["seq"]}

    async def heard(self) -> dict[str, Any]:
        """The next event."""
        message: dict[str, Any] = await self.next(lambda frame: frame.get("type") == "event")
        return message


@pytest.fixture
async def ann(url: str) -> AsyncIterator[Ann]:
    """Ann, in the lobby."""
    ann = Ann(url, "lobby", "Ann Lee")
    await ann.connect()
    yield ann
    await ann.close()


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def test_talking(page: ChatPage, ann: Ann) -> None:
    """History, links, emoji, mentions and typing: what people do all day."""
    tab = page.tab
    await ann.tell("see https://example.org/a?b, <b>not</b> javascript:alert(1)")
    await ann.tell("or write to ann@example.org")
    await page.join("Ines")
    await page.sees("<b>not</b> javascript:alert(1)")
    rel = "noopener noreferrer nofollow"
    await tab.wait_for("document.querySelectorAll('#log a').length === 2")
    assert await tab.evaluate(LINKS) == [
        ["https://example.org/a?b", rel, "_blank"],
        ["mailto:ann@example.org", rel, ""],
    ]
    assert await tab.evaluate("document.querySelectorAll('.divider').length") == 0

    ann.send({"type": "typing"})
    await page.sees("Ann Lee is typing...", "#typing")
    await ann.tell("is @INES here?")
    await page.sees("", "#typing")
    await page.has(".for-me mark.mention")

    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("@an")
    await tab.wait_for("!document.querySelector('#mentions').hidden")
    active = "document.querySelector('#draft').getAttribute('aria-activedescendant')"
    assert await tab.evaluate(active) == "mention-0"
    await tab.press("Enter")
    await tab.type("yes ")
    assert await page.value("#draft", "value") == "@Ann Lee yes "
    assert (await ann.type("typing", id="Ines")).get("active", True)

    await tab.click("#emoji-button")
    await tab.wait_for("!document.querySelector('#emoji').hidden")
    await tab.press("ArrowRight")
    await tab.press("ArrowDown")
    # Headless, Firefox's windows have no focus, and then a key activates no button in them.
    await tab.evaluate("document.activeElement.click()")
    await tab.wait_for("document.querySelector('#emoji').hidden")
    await tab.press("Enter")
    assert (await ann.heard())["data"] == "@Ann Lee yes 😍"
    await page.has(".own .bubble:not(.pending) .mention")
    assert tab.faults == []


async def test_replies_and_whispers(page: ChatPage, ann: Ann) -> None:
    """A reply names its message, a whisper stays one, and both can be made without a mouse."""
    tab = page.tab
    first = await ann.tell("who brings the adapter?")
    await page.join("Ines")
    await page.sees("who brings the adapter?")
    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("End")
    await tab.press("r")
    await page.sees("Reply to Ann Lee", "#address")
    await page.sees("who brings the adapter?", "#address")
    await tab.type("me\n")
    assert (await ann.heard())["data"] == {"text": "me", "reply_to": first}
    await page.has(".own .quote")
    assert await page.value("#address", "hidden") is True

    await ann.tell({"text": "thanks", "reply_to": first})
    await page.sees("thanks")
    await tab.click("#log .stretch:last-child > .row:last-child .quote")
    focused = "document.activeElement.innerText"
    await tab.wait_for(f"{focused}.includes('who brings the adapter?')")
    await ann.tell({"text": "and this", "reply_to": {"epoch": 1, "seq": 1}})
    await page.sees("a message you don't have", ".quote")

    secret = await ann.tell("psst", to="Ines")
    await page.sees("only to you", ".note")
    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("End")
    await tab.press("r")
    await page.sees("Only Ann Lee will see this, and the host.", "#address")
    await tab.type("what?\n")
    heard = await ann.heard()
    assert (heard["to"], heard["data"]) == ("Ann Lee", {"text": "what?", "reply_to": secret})
    await tab.type("still you?\n")
    assert (await ann.heard())["to"] == "Ann Lee"
    await tab.press("Escape")
    assert await page.value("#address", "hidden") is True
    await page.say("all again")
    assert "to" not in await ann.heard()
    await tab.click("#people-list .do-whisper")
    await page.sees("Whisper to Ann Lee", "#address")
    assert tab.faults == []


async def test_what_is_new(page: ChatPage, ann: Ann) -> None:
    """Looking away, scrolling up and coming back later each show what is new, and from where."""
    tab = page.tab
    await ann.tell("before")
    await page.join("Ines")
    await page.sees("before")
    await tab.evaluate("""(() => {
        window.tones = 0;
        const Tone = OscillatorNode;
        window.OscillatorNode = class extends Tone {
            start(...when) { window.tones += 1; super.start(...when); }
        };
    })()""")
    await page.look_away()
    await ann.tell("one")
    await ann.tell("two, @Ines")
    await tab.wait_for("document.title === '(2, @1) lobby - chat'")
    assert await tab.evaluate("window.tones") > 0
    order = "document.querySelector('#log').innerText"
    shown = await tab.evaluate(order)
    assert shown.index("before") < shown.index("New") < shown.index("one")
    await page.look_away(False)
    await tab.wait_for("document.title === 'lobby - chat'")

    await page.say("read it all")
    await ann.heard()
    await tab.wait_for("document.querySelector('.divider') === null")
    for number in range(40):
        await ann.tell(f"line {number}")
    await page.sees("line 39")
    await tab.wait_for("document.querySelector('#log').scrollTop > 100")
    await tab.evaluate("document.querySelector('#log').focus()")
    await tab.press("Home")
    await tab.wait_for("document.querySelector('#log').scrollTop < 100")
    await ann.tell("further down")
    await page.sees("1 new message", "#pill")
    await tab.click("#pill")
    await tab.wait_for("document.querySelector('#pill').hidden")
    await tab.goto("about:blank")  # at once: what was read is written down all the same
    await ann.tell("while you were gone")
    await ann.tell("and more")
    await page.join("Ines")
    await page.sees("and more")
    shown = await tab.evaluate(order)
    assert shown.index("further down") < shown.index("New") < shown.index("while you were gone")
    assert tab.faults == []


async def test_a_whisper_is_for_the_one_it_was_begun_for(
    page: ChatPage, ann: Ann, url: str
) -> None:
    """Who takes the name of one who left reads nothing that was meant for the former."""
    tab = page.tab
    await ann.tell("hello")
    await page.join("Ines")
    await ann.tell("psst", to="Ines")
    await page.sees("psst")
    whispered = "[...document.querySelectorAll('.row')].find((e) => e.textContent.includes('psst'))"
    await tab.evaluate(f"{whispered}.querySelector('button.reply').click()")
    await page.sees("Only Ann Lee will see this", "#address")
    await ann.close()
    await tab.wait_for("document.querySelector('#people-count').textContent.startsWith('1')")
    other = Ann(url, "lobby", "Ann Lee")
    await other.connect()
    await tab.wait_for("document.querySelector('#people-count').textContent.startsWith('2')")
    await page.say("for the former alone")
    await page.sees("Not sent: the one it was for is not here.")
    await page.say("hello you")  # to the same one, who is gone
    await tab.evaluate("document.querySelector('#address-clear').click()")
    await tab.evaluate(f"{whispered}.querySelector('button.reply').click()")
    await page.sees("Ann Lee has left: nobody would see your whisper.", "#advice")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await page.say("for everyone")
    await other.next(lambda frame: frame.get("data") == "for everyone")
    assert not any("for the former" in str(frame) for frame in other.frames)
    await other.close()


async def test_hands_topic_and_announcements(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """What the host says about the room, and who asks for the word."""
    tab, host = page.tab, engine.host
    await host.execute(SetTopic("lobby", "Tides <i>and</i> moons"))
    await page.join("Ines")
    await page.sees("Tides <i>and</i> moons", "#topic")
    await host.execute(SetTopic("lobby", "Moons"))
    await page.sees("The topic is now: Moons")
    await host.execute(SetTopic("lobby", ""))
    await tab.wait_for("document.querySelector('#topic').hidden")
    await host.execute(Announce("Coffee at https://example.org"))
    await page.sees("Coffee at https://example.org", ".announcement")
    await page.has(".announcement a[rel~=nofollow]")

    await tab.click("#hand")
    told = await ann.type("peer-updated")
    assert told["peer"]["id"] == "Ines"
    assert told["peer"]["hand"] > 0
    await page.has("#hand[aria-pressed=true]")
    # The mouse is still on it.
    await tab.wait_for("""(() => {
        const { color, backgroundColor } = getComputedStyle(document.querySelector("#hand"));
        const accent = getComputedStyle(document.querySelector("#send"));
        return color === accent.color && backgroundColor === accent.backgroundColor;
    })()""")
    ann.send({"type": "hand"})
    await page.sees("Ann Lee raised a hand.")
    await page.sees("hand up", "#people-list li:nth-child(2)")
    await tab.click("#hand")
    await page.has("#hand[aria-pressed=false]")
    (room,) = host.snapshot()
    assert {peer.id: peer.hand is not None for peer in room.peers} == {
        "Ann Lee": True,
        "Ines": False,
    }
    await page.sees("hand up", "#people-list li:first-child")

    assert await page.value("#sound", "checked") is True
    await tab.click("#sound")
    await page.join("Ines 2")
    assert await page.value("#sound", "checked") is False
    assert tab.faults == []


# The ways in which a file comes into the page, each with a picture or text made there.
FILES = """(() => {
    window.chosen = (name, type, parts) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(parts, name, { type }));
        return transfer;
    };
    window.choose = (transfer) => {
        const input = document.querySelector("#files");
        input.files = transfer.files;
        input.dispatchEvent(new Event("change"));
    };
    window.drop = (transfer) => {
        const options = { dataTransfer: transfer, bubbles: true, cancelable: true };
        for (const type of ["dragover", "drop"]) {
            document.querySelector("#log").dispatchEvent(new DragEvent(type, options));
        }
    };
    window.paste = (transfer) => {
        // A ClipboardEvent that is made takes no files along in Firefox.
        const event = new Event("paste", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "clipboardData", { value: transfer });
        document.querySelector("#draft").dispatchEvent(event);
    };
    window.steps = [];
    new MutationObserver(() => {
        const state = [...document.querySelectorAll(".file > .figures")].at(-1)?.textContent;
        if (state && state !== window.steps.at(-1)) window.steps.push(state);
    }).observe(document.querySelector("#log"), { subtree: true, childList: true });
    window.paint = () => new Promise((done) => {
        const canvas = document.createElement("canvas");
        canvas.getContext("2d").fillRect(0, 0, 9, 9);
        canvas.toBlob(done, "image/png");
    });
})()"""


async def test_files_and_pictures(page: ChatPage, ann: Ann) -> None:
    """Chosen, dropped, pasted, called off and sent again; a picture shows small at once."""
    tab = page.tab
    await page.join("Ines")
    await tab.evaluate(FILES)
    await tab.evaluate("paint().then((blob) => choose(chosen('dot.png', 'image/png', [blob])))")
    await page.has("#tray .thumbnail")
    await page.send()
    heard = await ann.heard()
    assert (heard["name"], heard["data"]["name"]) == ("file", "dot.png")
    assert heard["data"]["type"] == "image/png"
    await page.has(".own .bubble:not(.pending) .file")
    await tab.evaluate("drop(chosen('<b>notes</b>.txt', 'text/plain', ['Tides']))")
    await page.send()
    heard = await ann.heard()
    assert (heard["data"]["name"], heard["data"]["size"]) == ("<b>notes</b>.txt", 5)
    assert await page.value("#drop", "hidden") is True

    await tab.evaluate("paste(chosen('pasted.txt', 'text/plain', ['Moons']))")
    await page.send()
    assert (await ann.heard())["data"]["name"] == "pasted.txt"

    last = "[...document.querySelectorAll('.file')].at(-1)"
    big = "new Uint8Array(3_000_000)"
    await tab.evaluate(f"""(() => {{
        choose(chosen("big.bin", "", [{big}]));
        document.querySelector("#send").click();
        {last}.querySelector("button").click();
    }})()""")
    await page.sees("Cancelled.", ".file")
    await page.sees("Cancelled.", "#alarm")
    await tab.evaluate(f"{last}.querySelector('button').click()")
    assert (await ann.heard())["data"]["size"] == 3_000_000
    await tab.wait_for(f"{last}.closest('.bubble:not(.pending)') !== null")
    steps = await tab.evaluate("window.steps")
    assert "3 MB of 3 MB" in steps
    assert len([step for step in steps if step.endswith("of 3 MB")]) > 1

    await tab.evaluate("drop(chosen('vast.bin', '', [new Uint8Array(27_000_000)]))")
    await page.sees("vast.bin is larger than 26 MB, which is what this host takes.", "#advice")
    assert await page.value("#tray", "hidden") is True

    await page.join("Otto")
    await tab.wait_for("document.querySelectorAll('.file').length === 4")
    assert await tab.evaluate("document.querySelectorAll('.picture').length") == 0
    names = "[...document.querySelectorAll('.file-name')].map((name) => name.textContent)"
    assert "<b>notes</b>.txt" in await tab.evaluate(names)
    await tab.click("#log .look")
    whole = ".lightbox[open] .whole"
    await tab.wait_for(f"document.querySelector('{whole}:not(.coming)')?.naturalWidth === 300")
    assert await page.value(whole, "alt") == "dot.png"
    await tab.evaluate("""(() => {
        window.saved = [];
        HTMLAnchorElement.prototype.click = function () {
            window.saved.push(this.download, this.protocol);
        };
    })()""")
    await tab.click(".lightbox .icon-save")
    await tab.wait_for("window.saved.length === 2")
    assert await tab.evaluate("window.saved") == ["dot.png", "blob:"]
    assert tab.faults == []


async def test_a_whisper_to_one_who_has_left(page: ChatPage, ann: Ann) -> None:
    """What can't be sent says why, aloud too; no button offers what can't succeed; it can go."""
    tab = page.tab
    await page.join("Ines")
    await tab.click("#people-list .do-whisper")
    await ann.close()
    await page.sees("left.")
    await page.say("are you there?")
    await page.sees("Not sent: the one it was for is not here.", ".bubble-state")
    await page.sees("Not sent: the one it was for is not here.", "#alarm")
    buttons = "[...document.querySelectorAll('.bubble-state button')].map((b) => b.textContent)"
    assert await tab.evaluate(buttons) == ["Edit", "Remove"]  # the words may do for somebody else
    await tab.evaluate("document.querySelector('.bubble-state button:last-child').click()")
    assert await tab.evaluate("document.querySelectorAll('.own .bubble').length") == 0
    assert tab.faults == []


# What all controls owe to fingers and to those who can't see: an area, and a name.
CONTROLS = """[...document.querySelectorAll("button, input, select, textarea, a.button")]
    .filter((e) => e.checkVisibility() && e.getClientRects().length > 0 && e.type !== "checkbox")
    .map((e) => {
        const { width, height } = e.getBoundingClientRect();
        const name = e.getAttribute("aria-label") || e.innerText || e.labels?.[0]?.innerText;
        return [e.id || e.className, Math.round(width), Math.round(height), Boolean(name?.trim())];
    })"""


async def test_on_a_phone_in_german(page: ChatPage, ann: Ann) -> None:
    """The other language is chosen once; every control is large enough for a thumb, and named."""
    tab = page.tab
    await tab.set_viewport(360, 640)
    await page.arrive()
    await tab.evaluate("document.querySelector('#language').focus()")
    await tab.type("D")
    await tab.wait_for("document.documentElement?.lang === 'de'")
    await page.sees("Beitreten", "#join-button")
    await page.join("Ines")
    await page.sees("Verbunden", "#connection")
    await ann.tell("hallo")
    await page.sees("hallo")
    for button in ("#people-button", "#people-close", "#emoji-button"):
        await tab.click(button)
        for who, width, height, named in await tab.evaluate(CONTROLS):
            # The reply's area reaches beyond what is drawn of it.
            least = 36 if who.endswith("reply") else 44
            assert width >= least, who
            assert height >= least, who
            assert named, who
    sideways = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert await tab.evaluate(sideways) is False
    assert tab.faults == []
