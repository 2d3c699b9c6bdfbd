"""Pictures lie in the tray until they are sent, show small at once, and large at a touch."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, ApproveAll
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.standing import Mute, Unmute
from tests.clients import ref
from tests.e2e.chat_page import CHOOSES, ChatPage
from tests.e2e.phone import press
from tests.e2e.photos import PHOTOS, PLACE
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann
from tests.file_guest import FileGuest, hash_of, names

__all__ = ["ann"]  # fixtures

SMALL = "[...document.querySelectorAll('#log .look img')].filter((e) => e.naturalWidth > 0)"
READY = "[...document.querySelectorAll('#tray .thumbnail')].filter((e) => e.naturalWidth > 0)"
LARGE = "document.querySelector('.lightbox[open] .whole:not(.coming)')"
LAID = "[...document.querySelectorAll('#tray .file-name')].map((e) => e.textContent)"
FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SENT = "document.querySelectorAll('.own .bubble:not(.pending) .file').length"


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


def with_place(folder: Path) -> int:
    """How many of the files that the host keeps tell where they were made."""
    kept = folder / "history-files"
    return sum(PLACE.encode() in (kept / name).read_bytes() for name in names(kept))


async def come(page: ChatPage) -> None:
    """Be in the room as Ines, with a camera."""
    await page.join("Ines")
    await page.tab.evaluate(PHOTOS)


async def test_they_wait_for_send_and_show_at_once(
    page: ChatPage, ann: Ann, tmp_path: Path
) -> None:
    """Pasted, dropped and taken out again; they go in their order, the right way up, and the place
    stays at home unless one wants the originals."""
    tab = page.tab
    await come(page)
    await tab.evaluate("photo('turned.jpg', 6).then(pasted)")
    two = "Promise.all(['b.jpg', 'c.jpg'].map((name) => photo(name)))"
    await tab.evaluate(f"{two}.then((files) => dropped(...files))")
    await tab.wait_for(f"{READY}.length === 3")
    assert await tab.evaluate("document.querySelectorAll('.bubble').length") == 0
    await tab.click("#tray li:nth-child(2) button")
    assert await tab.evaluate(LAID) == ["turned.jpg", "c.jpg"]
    await page.say("The gate")
    heard = [(await ann.heard())["data"] for _ in range(2)]
    assert [each["name"] for each in heard] == ["turned.jpg", "c.jpg"]
    assert [each.get("caption") for each in heard] == ["The gate", None]
    assert all("thumbnail" in each for each in heard)
    await tab.wait_for(f"{SENT} === 2")
    await tab.wait_for(f"{SMALL}.length === 2")
    assert with_place(tmp_path) == 0

    await tab.evaluate("photo('d.jpg').then(chosen)")
    await tab.wait_for(f"{READY}.length === 1")
    await tab.click("#original")
    await page.send()
    await tab.wait_for(f"{SENT} === 3")
    assert with_place(tmp_path) == 1
    assert await page.value("#original", "checked") is False

    await page.join("Otto")
    await tab.evaluate(PHOTOS)
    await page.sees("The gate")
    await tab.wait_for(f"{SMALL}.length === 3")
    assert await tab.evaluate(f"edges({SMALL}[0])") == ["red", "blue"]
    assert await tab.evaluate(f"edges({SMALL}[1])") == ["blue", "blue"]
    assert tab.faults == []


SWIPE = """(() => {
    const stage = document.querySelector(".stage-of-one");
    stage.setPointerCapture = () => {}; // of a finger that is made there is none
    const finger = { pointerId: 7, pointerType: "touch", isPrimary: true, clientY: 300 };
    for (const [type, clientX] of [["down", 100], ["move", 200], ["up", 300]]) {
        stage.dispatchEvent(new PointerEvent(`pointer${type}`, { ...finger, clientX }));
    }
})()"""
"""From the left to the right."""


async def test_one_shows_large_and_leads_to_the_next(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """By keys and fingers; the focus is back where it was; what is taken back is seen no more."""
    tab = page.tab
    await come(page)
    two = "Promise.all(['a.jpg', 'b.jpg'].map((name) => photo(name, 1, 900, 600)))"
    await tab.evaluate(f"{two}.then((files) => chosen(...files))")
    await page.send()
    places = [await ann.heard() for _ in range(2)]
    await page.join("Otto")
    await tab.wait_for(f"{SMALL}.length === 2")
    await tab.click("#log .look")
    await tab.wait_for(f"{LARGE}?.naturalWidth === 900")
    await page.sees("1 of 2", ".lightbox-place")
    assert await page.value(".lightbox", "ariaLabel") == "a.jpg"
    await tab.press("ArrowRight")
    await page.sees("2 of 2", ".lightbox-place")
    await tab.wait_for(f"{LARGE}?.naturalWidth === 900")
    await tab.press("+")
    assert "scale(1.5)" in await tab.evaluate(f"{LARGE}.style.transform")
    await tab.press("-")
    await tab.evaluate(SWIPE)
    await page.sees("1 of 2", ".lightbox-place")
    await tab.press("Escape")
    await tab.wait_for("document.querySelector('.lightbox[open]') === null")
    assert await tab.evaluate("document.activeElement === document.querySelector('#log .look')")

    await tab.press("Enter")
    await tab.wait_for(f"{LARGE} !== null")
    await engine.host.execute(RedactMessage("lobby", places[0]["epoch"], places[0]["seq"]))
    await tab.wait_for("document.querySelector('.lightbox[open]') === null")
    await tab.wait_for("document.querySelectorAll('#log .look').length === 1")
    assert tab.faults == []


async def test_a_caption_is_formatted_as_what_is_said(page: ChatPage, ann: Ann) -> None:
    """In the log and in large, with its links; one without a caption has its name there."""
    tab = page.tab
    await come(page)
    two = "Promise.all(['a.jpg', 'b.jpg'].map((name) => photo(name)))"
    await tab.evaluate(f"{two}.then((files) => chosen(...files))")
    await page.say("The **old** gate, http://example.org")
    await tab.wait_for(f"{SMALL}.length === 2")
    # It is as wide as two, above the others that were sent with it.
    await tab.wait_for("document.querySelector('#log .row.lead .words')?.checkVisibility()")
    await tab.wait_for("document.querySelector('#log .file strong')?.innerText === 'old'")
    await tab.click("#log .look")
    await tab.wait_for("document.querySelector('.lightbox-caption strong')?.innerText === 'old'")
    assert await tab.evaluate("document.querySelector('.lightbox-caption a') !== null")
    await tab.press("ArrowRight")
    await page.sees("b.jpg", ".lightbox-about")


DEAD = """(() => {
    window.Plain = window.Worker;
    window.begun = 0;
    window.ended = 0;
    window.Worker = class {
        constructor() { window.begun += 1; }
        addEventListener() {}
        postMessage() {}
        terminate() { window.ended += 1; }
    };
})()"""
SOON = """(() => {
    const plain = (window.patient = window.setTimeout);
    window.setTimeout = (work, wait, ...rest) => plain(work, wait === 60000 ? 0 : wait, ...rest);
})()"""


async def test_what_died_while_it_drew_holds_up_nobody(page: ChatPage, ann: Ann) -> None:
    """The picture is taken out, or given up: then it goes without a small one, and its notes stay
    at home all the same. The next is drawn."""
    tab = page.tab
    await come(page)
    await tab.evaluate(DEAD)
    await tab.evaluate("photo('a.jpg').then(chosen)")
    await tab.wait_for("begun === 1")
    await tab.click("#tray button")
    await tab.wait_for("ended === 1")
    await tab.evaluate(SOON)
    await tab.evaluate("photo('b.jpg').then(chosen)")
    await tab.wait_for("ended === 2")
    await tab.evaluate("void (window.Worker = Plain, window.setTimeout = patient)")
    await tab.evaluate("photo('c.jpg').then(chosen)")
    await tab.wait_for(f"{READY}.length === 1")
    await page.send()
    heard = [(await ann.heard())["data"] for _ in range(2)]
    assert [(each["name"], "thumbnail" in each) for each in heard] == [
        ("b.jpg", False),
        ("c.jpg", True),
    ]
    await tab.wait_for(f"{SENT} === 2")


async def test_from_the_right_all_of_it_is_mirrored(page: ChatPage, ann: Ann) -> None:
    """The first of a grid stands at the right, a swipe and the arrows go the way one reads."""
    tab = page.tab
    await page.arrive()
    await tab.evaluate("localStorage.setItem('peerpyrtc.language', 'ar')")
    await come(page)
    two = "Promise.all(['a.jpg', 'b.jpg'].map((name) => photo(name)))"
    await tab.evaluate(f"{two}.then((files) => chosen(...files))")
    await page.send()
    await tab.wait_for(f"{TILES}.length === 2")
    (first, _), (second, _) = await tab.evaluate(PLACES)
    assert first > second
    await tab.click("#log .look")
    await tab.wait_for(f"{LARGE} !== null")
    side = "document.querySelector('.lightbox .icon-{}').getBoundingClientRect().x"
    assert await tab.evaluate(f"{side.format('before')} > {side.format('after')}")
    await tab.evaluate(SWIPE)
    await page.sees("b.jpg", ".lightbox-about")
    await tab.press("ArrowRight")
    await page.sees("a.jpg", ".lightbox-about")


TILES = "[...document.querySelectorAll('#log .row.tile:not(.tucked)')]"
PLACES = f"{TILES}.map((e) => e.getBoundingClientRect()).map((e) => [e.x | 0, e.bottom | 0])"


async def test_pictures_sent_together_are_one_grid(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """Four are seen, the last says how many follow; each leads to its place and stays a message."""
    tab = page.tab
    await come(page)
    six = "Promise.all([...'abcdef'].map((name) => photo(`${name}.jpg`)))"
    await tab.evaluate(f"{six}.then((files) => chosen(...files))")
    await page.send()
    places = [await ann.heard() for _ in range(6)]
    await tab.wait_for(f"{SENT} === 6")
    for who in ("Ines", "Otto"):
        if who == "Otto":
            await page.join(who)
        await tab.wait_for(f"{SMALL}.length === 6 && {TILES}.length === 4")
        (left, upper), (right, same), (low, lower), (end, _) = await tab.evaluate(PLACES)
        assert (left, right, upper) == (low, end, same), "two beside each other"
        assert left < right
        assert upper < lower
        more = "document.querySelector('[data-more]')"
        assert await tab.evaluate(f"[{more}.dataset.more, {more}.ariaLabel]") == [
            "+2",
            "Enlarge d.jpg. 2 more pictures follow.",
        ]
    await tab.click("[data-more]")
    await tab.wait_for(f"{LARGE} !== null")
    await page.sees("4 of 6", ".lightbox-place")
    await tab.press("ArrowRight")
    await page.sees("5 of 6", ".lightbox-place")
    await tab.click(".lightbox .icon-more")
    await tab.wait_for("document.querySelector('.sheet[open]') !== null")
    await tab.press("Escape")

    await engine.host.execute(RedactMessage("lobby", places[5]["epoch"], places[5]["seq"]))
    await tab.wait_for(f"{more}?.dataset.more === '+1'")
    await engine.host.execute(RedactMessage("lobby", places[2]["epoch"], places[2]["seq"]))
    await tab.wait_for(f"{TILES}.length === 4 && {more} === null")
    assert tab.faults == []


SAVED = """(() => {
    const plain = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        if (blob.type === "application/zip") window.archive = blob;
        return plain(blob);
    };
    HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };
})()"""
BYTES = "archive.arrayBuffer().then((all) => [...new Uint8Array(all)])"

VEILED = "document.querySelectorAll('#log .look.veiled').length"


async def test_pictures_are_blurred_until_they_are_tapped(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """Each for whoever taps it, in large, too, until the page is loaded again; one's own never."""
    tab = page.tab
    await engine.host.execute(BlurPictures("lobby"))
    await come(page)
    # The third has the contents of the first: who says that they are others' shows nothing by it.
    widths = "[['a.jpg', 300], ['b.jpg', 301], ['c.jpg', 300]]"
    three = f"Promise.all({widths}.map(([name, width]) => photo(name, 1, width)))"
    await tab.evaluate(f"{three}.then((files) => chosen(...files))")
    await page.send()
    await tab.wait_for(f"{SENT} === 3")
    await tab.wait_for(f"{SMALL}.length === 3")
    assert await tab.evaluate(VEILED) == 0

    await page.join("Otto")
    await tab.wait_for(f"{SMALL}.length === 3")
    assert await tab.evaluate(VEILED) == 3
    await page.sees("Tap to show", "#log .look")
    first = "document.querySelector('#log .look')"
    assert await tab.evaluate(f"{first}.ariaLabel") == "Tap to show: a.jpg"
    assert "blurred in this room" in await tab.evaluate(f"{first}.title")
    await tab.click("#log .look")
    await tab.wait_for(f"{VEILED} === 2")
    assert await tab.evaluate("document.querySelector('.lightbox[open]')") is None
    assert await tab.evaluate(f"{first}.ariaLabel") == "Enlarge a.jpg"
    await tab.click("#log .look")
    await tab.wait_for(f"{LARGE}?.naturalWidth === 300")
    await tab.press("ArrowRight")
    await page.sees("Pictures are blurred in this room", ".lightbox-state")
    assert await tab.evaluate(LARGE) is None
    await press(tab, ".lightbox[open] button", "Show picture")
    await tab.wait_for(f"{LARGE}?.naturalWidth === 301")
    # What nobody has looked at isn't saved with the others, which is told.
    await tab.evaluate(SAVED)
    await tab.click(".lightbox .icon-save")
    await press(tab, ".lightbox-ways button", "All 3 in this room (ZIP)")
    await page.sees("Saved. 1 blurred picture is not in it.", ".lightbox-job")
    with zipfile.ZipFile(io.BytesIO(bytes(await tab.evaluate(BYTES)))) as archive:
        assert archive.namelist() == ["a.jpg", "b.jpg"]
    await tab.press("Escape")
    assert await tab.evaluate(VEILED) == 1

    await page.join("Otto")
    await tab.wait_for(f"{VEILED} === 3")
    await engine.host.execute(BlurPictures("lobby", on=False))
    await tab.wait_for(f"{VEILED} === 0")
    assert tab.faults == []


async def test_what_is_no_picture_is_none(page: ChatPage, ann: Ann, url: str) -> None:
    """It goes as a file, and says in the tray that it goes as it is; what comes as a small picture
    and is none is a button as it was."""
    tab = page.tab
    await come(page)
    await tab.evaluate("pasted(new File(['no picture'], 'a.png', { type: 'image/png' }))")
    await page.sees("Goes as it is", "#tray .as-it-is")
    await page.send()
    heard = (await ann.heard())["data"]
    assert (heard["name"], heard["size"], "thumbnail" in heard) == ("a.png", 10, False)

    bob = FileGuest(url, "lobby", "Bob")
    await bob.connect()
    await bob.open_files()
    assert (await bob.put(b"JPEG"))["type"] == "done"
    told = {"name": "b.jpg", "type": "image/jpeg", "size": 4, "sha256": hash_of(b"JPEG")}
    head = {"$bytes": "/9j/wAALCAABAAEBAREA"}  # of a JPEG: how large it is, and nothing else
    look = {"thumbnail": head, "caption": "<b>\u202etxt.exe</b> \u2066@Ines"}
    bob.say(told | look, ref(1), name="file")
    assert await bob.type("ack", ref=ref(1))
    await page.sees("<b>txt.exe</b> @Ines", ".row:not(.own) .words")
    await page.sees("Show picture", ".row:not(.own) .file-actions")
    await tab.wait_for("document.querySelector('#log .look') === null")
    assert await tab.evaluate("document.querySelector('#rows .row:not(.own)').matches('.for-me')")
    await bob.close()


async def test_each_of_several_has_a_caption_of_its_own(page: ChatPage, ann: Ann) -> None:
    """Besides the one of all, which stands with the first. What is left alone has the field's."""
    tab = page.tab
    await come(page)
    three = "Promise.all([...'abc'].map((name) => photo(`${name}.jpg`)))"
    await tab.evaluate(f"{three}.then((files) => chosen(...files))")
    await tab.wait_for(f"{READY}.length === 3")
    assert await page.value("#draft", "placeholder") == "Caption for them all"
    fields = "document.querySelectorAll('.tray-caption')"
    assert await tab.evaluate(f"{fields}[1].ariaLabel") == "Caption of b.jpg"
    await tab.evaluate(f"{fields}[0].value = 'The gate'")
    await tab.evaluate("document.querySelector('#draft').value = 'Our trip'")
    await tab.evaluate(f"{fields}[1].focus()")
    await tab.evaluate(f"{fields}[1].dispatchEvent({CHOOSES})")
    await tab.type("The old bridge\n")
    heard = [(await ann.heard())["data"] for _ in range(3)]
    assert [each.get("caption") for each in heard] == [
        "Our trip\nThe gate",
        "The old bridge",
        None,
    ]
    assert await page.value("#draft", "value") == ""
    await page.sees("The old bridge", "#log .words")

    await tab.evaluate("photo('d.jpg').then(chosen)")
    await tab.wait_for(f"{READY}.length === 1")
    assert await tab.evaluate(f"{fields}[0].checkVisibility()") is False
    assert await page.value("#draft", "placeholder") == "Caption"
    assert tab.faults == []


async def test_captions_stand_until_they_can_go_out(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """Whoever is muted, or may only read, meanwhile: what was written to pictures goes nowhere, and
    is there to be sent, or to be taken out."""
    tab = page.tab
    await come(page)
    two = "Promise.all([photo('a.jpg'), photo('b.jpg')])"
    await tab.evaluate(f"{two}.then((files) => chosen(...files))")
    await tab.wait_for(f"{READY}.length === 2")
    await tab.evaluate("document.querySelectorAll('.tray-caption')[1].focus()")
    await tab.type("The old bridge")
    written = "document.querySelectorAll('.tray-caption')[1]"
    for bar, lift, told in (
        (Mute("lobby", "Ines"), Unmute("lobby", "Ines"), "You are muted"),
        (ApplyPreset("lobby", "quiet"), ApplyPreset("lobby", "open"), "You may only read here"),
    ):
        await engine.host.execute(bar)
        await page.sees(told, "#advice")
        assert await tab.evaluate(f"{written}.checkVisibility()")
        await page.send()
        await tab.wait_for(f"document.querySelector('#alarm').textContent.startsWith('{told}')")
        assert await tab.evaluate(LAID) == ["a.jpg", "b.jpg"]
        assert await tab.evaluate(f"{written}.value") == "The old bridge"
        await engine.host.execute(lift)
        await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await page.send()
    heard = [(await ann.heard())["data"] for _ in range(2)]
    assert [each.get("caption") for each in heard] == [None, "The old bridge"]
    assert tab.faults == []


async def test_enter_in_a_caption_sends_no_message_that_is_being_changed(
    page: ChatPage, ann: Ann
) -> None:
    """Nor what lies in the tray: it leads to the field, where that is done."""
    tab = page.tab
    await come(page)
    await page.say("As it was")
    await tab.wait_for("document.querySelector('.own .bubble:not(.pending)') !== null")
    await tab.evaluate(
        "Promise.all([photo('a.jpg'), photo('b.jpg')]).then((files) => chosen(...files))"
    )
    await tab.wait_for(f"{READY}.length === 2")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.press("ArrowUp")
    await tab.wait_for("document.querySelector('#draft').value === 'As it was'")
    await tab.evaluate("document.querySelector('.tray-caption').focus()")
    await tab.type("The gate\n")
    assert await tab.evaluate("document.activeElement.id") == "draft"
    assert await page.value("#draft", "value") == "As it was"
    assert await tab.evaluate("document.querySelector('.tray-caption').value") == "The gate"
    assert tab.faults == []


async def test_as_many_as_there_is_room_for(page: ChatPage, ann: Ann) -> None:
    """Of thirty twenty lie there; a text that is no caption is a message of its own."""
    tab = page.tab
    await come(page)
    await tab.evaluate("""photo("a.jpg", 1, 30, 20).then((one) => {
        const numbers = [...Array(30).keys()];
        dropped(...numbers.map((at) => new File([one], `${at}.jpg`, { type: one.type })));
    })""")
    assert len(await tab.evaluate(LAID)) == 20
    await page.sees("At most twenty files go out at once", "#advice")
    await tab.evaluate("""(() => {
        for (const each of [...document.querySelectorAll("#tray button")].slice(1)) each.click();
        document.querySelector("#draft").value = "x".repeat(1001);
        document.querySelector("#draft").dispatchEvent(new Event("input", { bubbles: true }));
    })()""")
    await page.send()
    heard = [await ann.heard() for _ in range(2)]
    assert heard[0]["data"] == "x" * 1001 or heard[0]["data"]["text"] == "x" * 1001
    assert (heard[1]["data"]["name"], "caption" in heard[1]["data"]) == ("0.jpg", False)


async def test_all_are_saved_as_one_archive(page: ChatPage, ann: Ann) -> None:
    """What was sent together, or what one can go through, each by a name of its own, as any program
    reads it."""
    tab = page.tab
    await come(page)
    await tab.evaluate(SAVED)
    two = "Promise.all([300, 310].map((width) => photo('a.jpg', 1, width)))"
    await tab.evaluate(f"{two}.then((files) => chosen(...files))")
    await page.send()
    await tab.wait_for(f"{SMALL}.length === 2")
    await tab.wait_for(f"{SENT} === 2")
    await page.say("A text between them")
    await tab.evaluate("photo('c.jpg').then(chosen)")
    await page.send()
    await tab.wait_for(f"{SMALL}.length === 3")
    await tab.click("#log .look")
    await page.sees("1 of 2 sent together", ".lightbox-place")
    await tab.click(".lightbox .icon-save")
    await tab.press("ArrowRight")
    await page.sees("2 of 2 sent together", ".lightbox-place")
    await tab.press("ArrowLeft")
    await page.sees("1 of 2 sent together", ".lightbox-place")
    await tab.click(".lightbox .icon-save")
    ways = "[...document.querySelectorAll('.lightbox-ways button')].map((way) => way.innerText)"
    assert await tab.evaluate(ways) == [
        "This picture",
        "The 2 sent together (ZIP)",
        "All 3 in this room (ZIP)",
    ]
    await press(tab, ".lightbox-ways button", "All 3 in this room (ZIP)")
    await page.sees("Saved.", ".lightbox-job")
    with zipfile.ZipFile(io.BytesIO(bytes(await tab.evaluate(BYTES)))) as archive:
        assert archive.namelist() == ["a.jpg", "a (2).jpg", "c.jpg"]
    await tab.press("ArrowRight")
    await page.sees("2 of 2 sent together", ".lightbox-place")
    await tab.press("ArrowRight")
    await page.sees("3 of 3 in this room", ".lightbox-place")
    await tab.press("ArrowLeft")
    await tab.evaluate("void delete window.archive")
    await tab.click(".lightbox .icon-save")
    await press(tab, ".lightbox-ways button", "The 2 sent together (ZIP)")
    await page.sees("Saved.", ".lightbox-job")
    assert await tab.evaluate("saved") == "Pictures.zip"
    with zipfile.ZipFile(io.BytesIO(bytes(await tab.evaluate(BYTES)))) as archive:
        assert archive.namelist() == ["a.jpg", "a (2).jpg"]
        assert archive.testzip() is None
        assert all(archive.read(name).startswith(b"\xff\xd8") for name in archive.namelist())


async def test_the_end_stays_in_sight_as_pictures_become_large(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """On a phone, where more was said than it shows: each grows as its look comes, and nobody has
    scrolled away from it."""
    tab = page.tab
    await tab.set_viewport(360, 640)
    for number in range(12):
        await ann.tell(f"Line {number}\nand its second one")
    await come(page)
    await page.sees("Line 11")
    for count in (3, 6):
        three = "Promise.all([...'abc'].map((name) => photo(`${name}.jpg`)))"
        await tab.evaluate(f"{three}.then((files) => chosen(...files))")
        await tab.wait_for(f"{READY}.length === 3")
        await tab.evaluate("document.querySelectorAll('.tray-caption')[1].focus()")
        await tab.type("The old bridge")
        await page.send()
        await tab.wait_for(f"{SENT} === {count} && {SMALL}.length === {count}")
        await tab.evaluate(FRAMES)
        left = "((log) => log.scrollHeight - log.scrollTop - log.clientHeight)"
        assert await tab.evaluate(f"{left}(document.querySelector('#log'))") < 2
    assert tab.faults == []


async def test_what_was_sent_together_is_its_senders_word(
    page: ChatPage, ann: Ann, url: str
) -> None:
    """Never what happens to stand together; not where some of it is missing, nor another's."""
    tab = page.tab
    await come(page)
    await tab.evaluate("Promise.all([photo('a.jpg'), photo('b.jpg')]).then((f) => chosen(...f))")
    await page.send()
    mine = [(await ann.heard())["data"] for _ in range(2)]
    assert mine[0]["together"] == mine[1]["together"]
    assert mine[0]["together"]["of"] == 2
    for name in ("c.jpg", "d.jpg"):  # one right after the other, each by itself
        await tab.evaluate(f"photo('{name}').then(chosen)")
        await page.send()
        assert "together" not in (await ann.heard())["data"]
    bob = FileGuest(url, "lobby", "Bob")
    await bob.connect()
    await bob.open_files()
    await bob.put(b"JPEG")
    told = {"type": "image/jpeg", "size": 4, "sha256": hash_of(b"JPEG")}
    told["thumbnail"] = mine[0]["thumbnail"]
    theirs = {"id": "of-bob-1", "of": 3}

    async def show(name: str, number: int, together: object) -> None:
        bob.say(told | {"name": name, "together": together}, ref(number), name="file")
        await bob.type("ack", ref=ref(number))

    await show("e.jpg", 1, mine[0]["together"])  # another's
    for number, name in ((2, "f.jpg"), (3, "g.jpg")):  # the third isn't here
        await show(name, number, theirs)
    await page.join("Otto")
    await tab.wait_for(f"{SMALL}.length === 7")
    await tab.wait_for(f"{TILES}.length === 4")
    await tab.evaluate("document.querySelector('#log .look').click()")
    for at, said in enumerate(["1 of 2 sent together", "2 of 2 sent together"] + [""] * 5):
        await page.sees(said or f"{at + 1} of 7 in this room", ".lightbox-place")
        await tab.press("ArrowRight")
    await tab.press("Escape")
    await ann.tell("A text between them")
    await page.sees("A text between them")
    await show("h.jpg", 4, theirs)
    await tab.wait_for(f"{SMALL}.length === 8")
    await tab.evaluate("[...document.querySelectorAll('#log .look')].at(-1).click()")
    await page.sees("3 of 3 sent together", ".lightbox-place")
    await tab.press("Escape")
    await bob.close()
    assert tab.faults == []


TOLD = """(() => {
    window.told = {};
    for (const name of ["place", "state", "job"]) {
        const told = window.told[name] = [];
        const part = document.querySelector(`.lightbox-${name}`);
        new MutationObserver(() => part.ariaLive !== "off" && part.textContent
            && told.push(part.textContent)).observe(part, { childList: true });
    }
})()"""


async def test_the_viewer_tells_each_thing_where_it_stands(page: ChatPage, ann: Ann) -> None:
    """Once: which picture it is stays in sight beside what is saved, and none takes the other's
    place; of an archive its beginning and its end are read out."""
    tab = page.tab
    await come(page)
    await tab.evaluate(SAVED)
    three = "Promise.all([...'abc'].map((name) => photo(`${name}.jpg`)))"
    await tab.evaluate(f"{three}.then((files) => chosen(...files))")
    await page.send()
    await tab.wait_for(f"{SENT} === 3")
    await tab.evaluate(TOLD)
    await tab.click("#log .look")
    await page.sees("1 of 3 sent together", ".lightbox-place")
    described = await tab.evaluate("document.querySelector('.lightbox').ariaDescribedByElements")
    assert described is None or len(described) == 1
    await tab.click(".lightbox .icon-save")
    await press(tab, ".lightbox-ways button", "All 3 in this room (ZIP)")
    await page.sees("Saved.", ".lightbox-job")
    await page.sees("1 of 3 sent together", ".lightbox-place")
    await tab.press("ArrowRight")
    await page.sees("2 of 3 sent together", ".lightbox-place")
    await page.sees("Saved.", ".lightbox-job")
    assert await tab.evaluate("told.job") == ["Saving 1 of 3...", "Saved."]
    assert await tab.evaluate("told.place") == ["1 of 3 sent together", "2 of 3 sent together"]
    assert await tab.evaluate("told.state") == [], "what comes at once isn't told of"
    assert tab.faults == []


BESIDE = """(() => {
    const Plain = window.Worker;
    window.workers = 0;
    window.Worker = class extends Plain {
        constructor(...args) {
            super(...args);
            window.workers += 1;
        }
    };
})()"""


async def test_they_are_drawn_beside_the_page_where_that_can_be(page: ChatPage, ann: Ann) -> None:
    """A large one, which would hold it up, is made smaller there; an older browser does it here."""
    tab = page.tab
    await come(page)
    await tab.evaluate(BESIDE)
    await tab.evaluate("photo('large.jpg', 6, 4500, 30).then(chosen)")
    await tab.wait_for(f"{READY}.length === 1")
    assert await tab.evaluate("workers") == 1
    await tab.evaluate("void delete window.OffscreenCanvas")
    await tab.evaluate("photo('b.jpg', 6).then(chosen)")
    await tab.wait_for(f"{READY}.length === 2")
    assert await tab.evaluate("workers") == 1
    await page.send()
    heard = [(await ann.heard())["data"] for _ in range(2)]
    assert all("thumbnail" in each for each in heard)
    await tab.wait_for(f"{SMALL}.length === 2")
    assert await tab.evaluate(f"edges({SMALL}[1])") == ["red", "blue"]
    await tab.click("#log .look")
    await tab.wait_for(f"{LARGE}?.naturalHeight === 4096")
    assert await tab.evaluate(f"[{LARGE}.naturalWidth, ...edges({LARGE})]") == [27, "red", "blue"]
    assert tab.faults == []


async def test_one_that_waits_or_is_refused_says_so(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """With its small picture, which nobody else has yet; called off it can be sent again."""
    tab = page.tab
    await come(page)
    await engine.host.execute(ApproveAll("lobby"))
    await tab.evaluate("photo('a.jpg').then(chosen)")
    await page.say("Please")
    await page.sees("Waiting for a moderator", "#log")
    await tab.wait_for(f"{SMALL}.length === 1")
    await press(tab, "#rows .file button", "Cancel")
    await page.sees("Cancelled.", "#rows .file")
    await engine.host.execute(ApproveAll("lobby", on=False))
    await press(tab, "#rows .file button", "Send again")
    heard = (await ann.heard())["data"]
    assert (heard["caption"], "thumbnail" in heard) == ("Please", True)
    await tab.wait_for(f"{SENT} === 1")
    assert await tab.evaluate(f"{SMALL}.length") == 1


TONE = """(() => {
    // A second of sound (RIFF WAVE, 8 bits, 8 kHz).
    const view = new DataView(new ArrayBuffer(8044));
    const text = (at, letters) =>
        [...letters].forEach((each, i) => view.setUint8(at + i, each.charCodeAt(0)));
    const set = (bits, ...pairs) =>
        pairs.forEach(([at, value]) => view[`setUint${bits}`](at, value, true));
    text(0, "RIFF");
    text(8, "WAVEfmt ");
    text(36, "data");
    set(32, [4, 8036], [16, 16], [24, 8000], [28, 8000], [40, 8000]);
    set(16, [20, 1], [22, 1], [32, 1], [34, 8]);
    for (let at = 0; at < 8000; at += 1) view.setUint8(44 + at, 128 + 60 * Math.sin(at / 3));
    chosen(new File([view.buffer], "tone.wav", { type: "audio/wav" }));
})()"""


async def test_sound_plays_where_it_stands(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """It has controls; what is none says that it can be saved; taken back it is silent."""
    tab = page.tab
    await come(page)
    await tab.evaluate(TONE)
    await page.send()
    place = await ann.heard()
    await tab.evaluate("chosen(new File(['no sound'], 'b.wav', { type: 'audio/wav' }))")
    await page.send()
    await ann.heard()
    await page.join("Otto")
    await tab.wait_for("document.querySelectorAll('#log .file').length === 2")
    await press(tab, "#log .row .file-actions button", "Play")
    await tab.wait_for("document.querySelector('audio.player')?.duration > 0.9")
    assert await tab.evaluate("document.activeElement === document.querySelector('audio.player')")
    last = "[...document.querySelectorAll('#log .file')].at(-1)"
    await tab.evaluate(f"{last}.querySelector('button').click()")
    await page.sees("This can't be played here. It can be saved.", ".file")
    await engine.host.execute(RedactMessage("lobby", place["epoch"], place["seq"]))
    await tab.wait_for("document.querySelector('audio.player') === null")
