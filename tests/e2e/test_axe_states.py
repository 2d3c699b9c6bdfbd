"""axe, fingers and the Tab key in the states that guests and moderators come to by and by.

What was said with all that there is about it, what one may not, several rooms, being shut out, what
waits for a moderator, and the board's tools with something in the hand.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.entry import LockRoom, SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, ApproveAll, SetSlowMode
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict, Unmute, Unrestrict
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, ref
from tests.e2e.phone import guest, url_of
from tests.e2e.photos import PHOTOS
from tests.e2e.program import free_port
from tests.e2e.test_chat_screens import FILE
from tests.e2e.walking import Walk, walking

ROOM = ".bar, .about, #tabs, .banners, .talk"

BESIDE_LOG = ".bar, .about, #tabs, .banners, #desk"
"""Over the middle of a small log that is not at its end lies a pill: one scrolls out from there."""

LAST = ".sheet[open]:not(:has(~ .sheet[open]))"
"""The sheet over the others."""

UP = """() => {
    const log = document.querySelector("#log");
    log.dispatchEvent(new WheelEvent("wheel", { deltaY: -1 }));
    log.scrollTop = 0;
}"""
"""A hand takes the log there."""

OTHER = "Workshop on soldering irons"


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host with two rooms, of which each has three places."""
    engine = Engine(
        Settings(
            host="127.0.0.1",
            port=free_port(),
            rooms=("lobby", OTHER),
            data_dir=tmp_path,
            max_peers=3,
        )
    )
    await engine.start()
    yield engine
    await engine.close()


MOST = ["desktop", "german", "phone"]


@pytest.fixture(params=MOST)
async def walk(request: pytest.FixtureRequest, engine: Engine) -> AsyncIterator[Walk]:
    """A tab of such a screen."""
    async with walking(url_of(engine), request.param) as walk:
        yield walk


async def tell(ben: V1, number: int, text: object, **members: object) -> tuple[int, int]:
    """He says it; where it stands."""
    ben.say(text, ref(number), **members)
    ack = await ben.type("ack", ref=ref(number))
    return ack["epoch"], ack["seq"]


@pytest.mark.parametrize("walk", [*MOST, "forced"], indirect=True)
async def test_what_was_said(walk: Walk, engine: Engine) -> None:
    """Edited, deleted, pinned, whispered, with reactions; pictures with a blur; found again."""
    page, ben = walk.page, await guest(engine)
    await engine.host.execute(BlurPictures("lobby"))
    first = await tell(ben, 1, "The exam begins at tne, in room B")
    gone = await tell(ben, 2, "never mind")
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#rows .bubble >> nth=1")
    await engine.host.execute(PinMessage("lobby", *first))
    at = {"epoch": first[0], "seq": first[1]}
    ben.send({"type": "edit", "ref": ref(3), **at, "data": "The exam begins at ten, in room B"})
    ben.send({"type": "react", "ref": ref(4), **at, "emoji": "👍", "on": True})
    await engine.host.execute(RedactMessage("lobby", *gone))
    ben.say("just between us", ref(5), to="Ines")
    await walk.shows(".pin-lead")
    await walk.shows("#rows .edited")
    await walk.shows("#rows .redacted")
    await walk.shows("#rows .whispered")
    await walk.press("#rows .do-more")
    await walk.shows(".sheet[open] .react button")
    await walk.keys("reactions", ".sheet[open]")
    await walk.press(".sheet[open] .react > :last-child")
    await walk.state("all reactions", ".sheet[open]")
    await walk.press(".sheet[open] .react button")
    await walk.shows(".reactions [aria-pressed=true]")
    await walk.state("reactions pressed", ROOM)
    await page.evaluate(PHOTOS)
    six = "Promise.all([1, 2, 3, 4, 5, 6].map((each) => photo(`${each}.jpg`, 1, 300 + each)))"
    await page.evaluate(f"{six}.then((files) => chosen(...files))")
    await walk.shows("#tray .thumbnail >> nth=5")
    await walk.keys("tray", "#desk")
    await walk.tap("#send")
    await walk.shows("#log .look >> nth=3")
    await walk.gone("#rows .own .pending")
    # What there is to do about a picture shows under a pointer alone, where there is one.
    is_desktop = await page.evaluate("matchMedia('(hover: hover)').matches")
    pictures = BESIDE_LOG if is_desktop else ROOM
    await walk.state("grid", pictures)
    await walk.join("Otto", "/r/lobby")
    await walk.shows("#log .look.veiled")
    await walk.state("blurred", pictures)
    await walk.tap("#log .look.veiled")
    await walk.tap("#log .look:not(.veiled)")
    await walk.shows(".lightbox[open] .whole:not(.coming)")
    await walk.keys("viewer", ".lightbox[open]")
    is_rtl = await page.evaluate("document.documentElement.dir") == "rtl"
    await page.keyboard.press("ArrowLeft" if is_rtl else "ArrowRight")
    await walk.shows(".lightbox[open] .primary, .lightbox[open] button:not([aria-label])")
    await walk.state("viewer, blurred", ".lightbox[open]")
    await page.keyboard.press("Escape")
    await walk.tap("#search-button")
    await page.keyboard.type("nowhere\n")
    await walk.shows("#search-status:not(:empty)")
    await walk.state("nothing found", "#search")
    await page.fill("#search-field", "exam")
    await page.keyboard.press("Enter")
    await walk.shows(".hit")
    await walk.state("found", "#search")
    await walk.keys("found", "#search")
    await page.keyboard.press("Escape")
    await walk.shows("#earlier")
    await walk.keys("room", ROOM)
    if await page.locator("#people-button").is_visible():
        await walk.tap("#people-button")
    await walk.keys("people", "#people")
    await walk.press("#people-list .do-rename")
    await walk.shows("#own-name")
    await walk.state("name", ".sheet[open]")
    await page.fill("#own-name", "Ben")
    await page.keyboard.press("Enter")
    await walk.shows(".own-name .trouble + .primary:not([hidden])")
    await walk.state("name taken", ".sheet[open]")
    await walk.keys("name taken", ".sheet[open]")
    await walk.close()
    await ben.close()


@pytest.mark.parametrize("walk", [*MOST, "forced"], indirect=True)
async def test_what_one_may_not(walk: Walk, engine: Engine) -> None:
    """Slow, held, muted, only reading, refused; an announcement above it, and the host is away."""
    page, ben = walk.page, await guest(engine)
    for number in range(20):
        await tell(ben, number, f"line {number}\n\n" * 3)
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#rows .bubble >> nth=19")
    await page.evaluate(UP)
    await engine.host.execute(Announce("We end at six o'clock. " * 4, "lobby"))
    await walk.shows("#announced")
    await walk.state("announced", BESIDE_LOG)
    await walk.keys("announced", ROOM)
    await ben.close()
    await engine.host.execute(SetSlowMode("lobby", 600))
    await page.fill("#draft", "one")
    await walk.tap("#send")
    await walk.shows("#rows .own .bubble:not(.pending)")
    await walk.state("slow mode", ROOM)
    await engine.host.execute(SetSlowMode("lobby", 0))
    await engine.host.execute(ApproveAll("lobby"))
    await page.fill("#draft", "may I")
    await walk.tap("#send")
    await page.set_input_files("#files", [FILE])
    await walk.tap("#send")
    await walk.shows("#rows .own .waits, #rows .own .file >> nth=0")
    await walk.shows("#rows .own:nth-last-child(2), #rows .own >> nth=2")
    await walk.state("held", ROOM)
    await walk.keys("held", ROOM)
    await engine.host.execute(ApproveAll("lobby", on=False))
    await engine.host.execute(Restrict("lobby", "Ines", "Links"))
    await walk.says("Links", "#advice")
    await walk.state("restricted", ROOM)
    await engine.host.execute(Unrestrict("lobby", "Ines"))
    await engine.host.execute(Mute("lobby", "Ines", 600, "Too <b>loud</b>"))
    await walk.says("Too <b>loud</b>", "#advice")
    await walk.state("muted", ROOM)
    await engine.host.execute(Unmute("lobby", "Ines"))
    await engine.host.execute(ApplyPreset("lobby", "quiet"))
    await walk.shows("#ask-host")
    await walk.state("reading", ROOM)
    await walk.keys("reading", ROOM)
    await walk.tap("#ask-host")
    await walk.shows("#address")
    await walk.state("to the host", ROOM)
    await page.fill("#draft", "begun")
    await engine.stop()
    await walk.shows("#banner")
    await walk.state("away", ROOM)
    await walk.keys("away", ROOM)


async def test_several_rooms(walk: Walk, engine: Engine) -> None:
    """The one in front, what is new behind it, the list of them; and it is closed."""
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#draft")
    await walk.tap("#rooms-button")
    await walk.shows(".room-row >> nth=1")
    await walk.keys("rooms", ".sheet[open]")
    await (await walk.front()).get_by_role("button", name=OTHER).click()
    await walk.page.wait_for_selector("iframe.other-room:not([inert])")
    await walk.shows("#draft")
    await (await walk.front()).wait_for_selector("[data-state=open]", state="attached")
    ben = await guest(engine)
    ben.say("hello", ref(1))
    ben.say("@Ines, are you here?", ref(2))
    await walk.shows("#new-rooms")
    await walk.state("something new elsewhere", ROOM)
    await walk.tap("#rooms-button")
    await walk.shows(".room-row >> nth=1")
    await walk.state("rooms with news", ".sheet[open]")
    await walk.close()
    await engine.host.execute(CloseRoom(OTHER, "We go on in the lobby"))
    await walk.shows("#ended-back")
    await walk.state("closed")
    await walk.keys("closed", "#ended")
    await walk.tap("#ended-back")
    await walk.page.wait_for_selector("iframe", state="detached")
    await walk.shows("#rows .bubble >> nth=1")
    await walk.state("back", ROOM)
    await ben.close()


async def test_shut_out(walk: Walk, engine: Engine) -> None:
    """A full room, a locked one, a host that has stopped, at the door and at home; a ban."""
    page = walk.page
    others = [await guest(engine, name) for name in ("Ann", "Ben", "Cas")]
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#join-trouble")
    await walk.state("full")
    await walk.keys("full", "#join")
    for each in others:
        await each.close()
    await engine.host.execute(LockRoom(OTHER))
    await walk.join("Ines", f"/r/{OTHER}")
    await walk.shows("#join-trouble")
    await walk.state("locked")
    await walk.join("Ines", "/r/lobby")
    await walk.shows("#draft")
    await engine.host.execute(Ban("lobby", "Ines", parts=("device",), text="Not like this."))
    await walk.shows("#ended")
    await walk.state("banned")
    await walk.keys("banned", "#ended")
    await page.goto(walk.url)
    await walk.shows("#rooms li")
    await walk.keys("start", "body")
    await engine.stop()
    await walk.shows("#rooms-note:not(:empty)")
    await walk.state("start, host gone")
    await engine.start()
    await page.goto(walk.url + "/r/lobby")
    await walk.shows("#join-name")
    await engine.stop()
    await page.fill("#join-name", "Zoe")
    await walk.tap("#join-button")
    await walk.shows("#join-trouble")
    await walk.state("join, host gone")
    await engine.start()


async def test_what_waits(walk: Walk, engine: Engine) -> None:
    """A report, a hand, a message and a knock; exceptions, a list of names, all rooms, the acts."""
    ben, ann = await guest(engine), await guest(engine, "Ann")
    token = await engine.host.execute(InviteModerator(None))
    await walk.join("Max", f"/r/lobby#invite={token}")
    await walk.shows("body.moderates")
    epoch, seq = await tell(ben, 1, "buy now")
    ann.send({"type": "report", "ref": ref(2), "epoch": epoch, "seq": seq, "text": "an ad"})
    ann.send({"type": "hand", "up": True})
    await engine.host.execute(ApproveAll("lobby"))
    ben.say("a long text " * 200, ref(3))
    await engine.host.execute(SetWaitingRoom("lobby"))
    await ann.type("room-updated")
    await walk.shows(".waits-bar")
    await walk.shows("#log .held-here")
    await walk.state("something waits", ROOM)
    await walk.keys("something waits", ROOM)
    await walk.tap(".waits-bar")
    await walk.shows(".waits li:nth-child(3)")
    await walk.state("what waits", LAST)
    await walk.keys("what waits", LAST)
    await walk.press(".waits-why button")
    await walk.shows(f"{LAST} summary")
    await walk.tap(f"{LAST} summary")
    await walk.shows(f"{LAST} select")
    await walk.keys("who reported it", LAST)
    await walk.close()
    for opener, has in (
        ('#people-list li[data-name="Ben"] .do-more', "summary"),
        (".of-room", "[data-preset]"),
    ):
        await _all_from(walk, opener, has)
    for each in (ben, ann):
        await each.close()


async def _all_from(walk: Walk, opener: str, has: str) -> None:
    """Look at the sheet that this opens, and at each that leads on from there."""
    page = walk.page

    async def open_first() -> None:
        await walk.close()
        if await page.locator("#people-button").is_visible():
            await walk.tap("#people-button")
        await walk.press(opener)
        await walk.shows(f".sheet[open] {has}")

    await open_first()
    title = await page.locator(f"{LAST} h2").inner_text()
    await walk.state(title, LAST)
    await walk.keys(title, LAST)
    words = await page.locator(f"{LAST} button").all_text_contents()
    for word in dict.fromkeys(each for each in words if each.endswith("…")):
        await open_first()
        await page.locator(LAST).evaluate("(it) => it.toggleAttribute('data-first', true)")
        await page.locator(f"{LAST} button", has_text=word).first.evaluate("(it) => it.click()")
        await walk.shows(f"{LAST}:not([data-first])")
        await walk.state(word, LAST)
        await walk.keys(word, LAST)
    await walk.close()
