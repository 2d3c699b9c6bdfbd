"""What a room lets one do shows where one does it: off with its reason, back without a reload."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, SetPermissions, SetSlowMode
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict, Unmute, Unrestrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import ben, joined

FIELD = "document.querySelector('#composer').getBoundingClientRect().top"

RINGS = """[...document.querySelectorAll('.found, .found *')]
    .filter((each) => getComputedStyle(each).outlineStyle !== 'none').length"""

OFF = "[...document.querySelectorAll('#tools [aria-disabled]')].map((each) => each.id)"


SEEN = "getComputedStyle(document.querySelector('#rows .reply:not(.do-more)')).display"
"""Of the button that answers the first message."""


async def heard_typing(client: V1) -> bool:
    """Whether somebody types, before it is said that one does."""
    ends = lambda frame: frame.get("type") in ("typing", "event")  # noqa: E731
    return bool((await client.next(ends))["type"] == "typing")


async def test_the_field_stays_where_it_is_when_something_is_told(tab: Tab, engine: Engine) -> None:
    """On a phone, in slow mode, muted, and while somebody types."""
    await tab.set_viewport(360, 740)
    page, other = await joined(tab, engine), await ben(engine)
    before = await tab.evaluate(FIELD)
    other.send({"type": "typing"})
    await page.sees("Ben is typing", "#typing")
    assert await tab.evaluate(FIELD) == before
    await engine.host.execute(Mute("lobby", "Ann", 600))
    await page.sees("You are muted until", "#advice")
    assert await tab.evaluate(FIELD) == before
    await engine.host.execute(Mute("lobby", "Ann", None))
    await page.sees("You are muted until a moderator", "#advice")
    assert await tab.evaluate(FIELD) == before
    await other.close()


async def test_a_moderators_reason_stands_where_one_writes(tab: Tab, engine: Engine) -> None:
    """For a mute and for what is held, on a phone too, its marks no markup; then it goes."""
    await tab.set_viewport(360, 740)
    page, other = await joined(tab, engine), await ben(engine)
    await engine.host.execute(Mute("lobby", "Ann", None, "Too <b>loud</b>"))
    await page.sees("You are muted until a moderator ends it. The reason: ", "#advice")
    await page.sees("Too <b>loud</b>", "#advice")
    assert await tab.evaluate(
        "document.querySelector('#advice').getBoundingClientRect().bottom <= innerHeight"
    ), "all of it is in sight"
    await engine.host.execute(Unmute("lobby", "Ann"))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await engine.host.execute(Restrict("lobby", "Ann", "Links"))
    await page.sees("What you write waits for a moderator. The reason: ", "#advice")
    await engine.host.execute(Unrestrict("lobby", "Ann"))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await other.close()


TOLD = """(() => {
    window.told = [];
    const read = (each) => told.push(each.textContent.trim());
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes) addedNodes.forEach(read);
    }).observe(document.querySelector("#advice"), { subtree: true, childList: true });
})()"""


async def test_a_reason_is_read_out_once(tab: Tab, engine: Engine) -> None:
    """However the host's words for one mute come one after another; beside the chat the board only
    says that one can't draw."""
    await tab.set_viewport(1280, 800)
    page, other = await joined(tab, engine), await ben(engine)
    await tab.click("#board-button")
    await page.has("#surface[data-loaded]")
    await tab.evaluate(TOLD)
    await engine.host.execute(Mute("lobby", "Ann", None, "Too loud"))
    await page.sees("The reason: ", "#advice")
    told = await tab.evaluate("told")
    assert [each for each in told if "You are muted" in each] == [
        "You are muted until a moderator ends it."
    ]
    assert len([each for each in told if "Too loud" in each]) == 1
    await page.sees("you can watch, but not draw", "#state")
    assert "Too loud" not in await page.text("#state")
    assert await page.value("#state", "ariaLive") == "off"
    await tab.set_viewport(360, 740)
    await page.sees("Too loud", "#state")
    assert await page.value("#state", "ariaLive") == "polite"
    await other.close()


async def test_what_one_is_led_to_has_one_ring(tab: Tab, engine: Engine) -> None:
    page, other = await joined(tab, engine), await ben(engine)
    other.say("where is the key?", ref(1))
    await page.sees("the key")
    await tab.click("#search-button")
    await tab.type("key\n")
    await page.has(".hit")
    await tab.evaluate("document.querySelector('.hit').click()")
    await tab.wait_for("document.activeElement.innerText.includes('the key')")
    assert await tab.evaluate(RINGS) == 1
    await other.close()


async def test_a_whisper_waits_where_one_may_not(tab: Tab, engine: Engine) -> None:
    """The strip says why, nothing goes out, nobody reads that one types; then it goes."""
    page, other = await joined(tab, engine), await ben(engine)
    other.say("psst", ref(1), to="Ann")
    await page.sees("psst")
    await page.has('#people-list li[data-name="Ben"] .do-whisper')
    whisper = """document.querySelector('#people-list li[data-name="Ben"] .do-whisper')"""
    await tab.evaluate(f"{whisper}.click()")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("for you alone")
    await engine.host.execute(SetPermissions("lobby", Permissions(guest=(Row.WHISPER,))))
    await page.sees("Whispers between guests are off here.", "#address-text")
    await page.sees("Whispers between guests are off here.", "#people-note")
    await tab.evaluate("document.querySelector('#composer').requestSubmit()")
    assert await page.value("#draft", "value") == "for you alone"
    await tab.evaluate("document.querySelector('#address-clear').click()")
    assert await page.text("#advice") == ""
    for press in (f"{whisper}.click()", "document.querySelector('#rows .reply').click()"):
        await tab.evaluate(press)
        await page.sees("Whispers between guests are off here.", "#advice")
        assert await page.value("#address", "hidden")
    await engine.host.execute(Undo(1))
    await tab.wait_for(f"!{whisper}.hasAttribute('aria-disabled')")
    assert await page.text("#advice") == ""
    await tab.evaluate(f"{whisper}.click()")
    await tab.evaluate("document.querySelector('#composer').requestSubmit()")
    assert (await other.type("event", to="Ben"))["data"] == "for you alone"
    await other.close()


async def test_a_strip_with_nothing_to_go_there_is_gone(tab: Tab, engine: Engine) -> None:
    """So is the whisper's own Reply. What is begun keeps its strip until the field is empty: it
    must not slip out to all."""
    page, other = await joined(tab, engine), await ben(engine)
    other.say("psst", ref(1), to="Ann")
    await page.sees("psst")
    for begun in ("", "for you"):
        await tab.evaluate("document.querySelector('#rows .reply').click()")
        await page.sees("Reply to Ben", "#address")
        await tab.type(begun)
        await engine.host.execute(SetPermissions("lobby", Permissions(guest=(Row.WHISPER,))))
        await page.sees("Whispers between guests are off here.", "#advice")
        assert await page.value("#address", "hidden") is (begun == "")
        assert await tab.evaluate(SEEN) == "none"
        for _ in begun:
            await tab.press("Backspace")
        await tab.wait_for("document.querySelector('#address').hidden")
        await engine.host.execute(SetPermissions("lobby", Permissions()))
        await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await other.close()


async def test_who_may_not_write_is_not_seen_typing(tab: Tab, engine: Engine) -> None:
    page, other = await joined(tab, engine), await ben(engine)
    await engine.host.execute(ApplyPreset("lobby", "quiet"))
    await page.sees("You may only read here just now, or write to the host.", "#advice")
    await page.has("#composer.barred")
    await page.has('#people-list li[data-name="Ben"] .do-mention[aria-disabled]')
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("half a thought")
    await engine.host.execute(Undo(1))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await page.has('#people-list li[data-name="Ben"] .do-mention:not([aria-disabled])')
    await tab.evaluate("document.querySelector('#composer').requestSubmit()")
    assert not await heard_typing(other)
    await other.close()


async def test_the_host_alone_is_written_to(tab: Tab, engine: Engine) -> None:
    """Where guests may not whisper, too; nobody else reads it, and a reload shows it so."""
    page, other = await joined(tab, engine), await ben(engine)
    await engine.host.execute(SetPermissions("lobby", Permissions(guest=(Row.WHISPER,))))
    await page.sees("Whispers between guests are off here.", "#people-note")
    await tab.evaluate("document.querySelector('#ask').click()")
    await page.sees("Only the host and the moderators will see this.", "#address-text")
    await page.say("I feel unwell")
    await page.sees("only to the host", "#rows")
    await tab.evaluate("document.querySelector('#address-clear').click()")
    await page.say("hello all")
    heard = await other.type("event")
    assert heard["data"] == "hello all"
    await tab.goto(page.address)
    await page.sees("I feel unwell", "#rows")
    await page.sees("only to the host", "#rows")
    await tab.evaluate("document.querySelector('#rows .reply').click()")
    await page.sees("Only the host and the moderators will see this.", "#address-text")
    await engine.host.execute(SetPermissions("lobby", Permissions(guest=(Row.ASK,))))
    await page.sees("Writing to the host alone is off here.", "#advice")
    assert await page.value("#address", "hidden")
    await page.has("#ask[aria-disabled]")
    assert await tab.evaluate(SEEN) == "none"
    await other.close()


async def test_in_a_quiet_room_the_host_can_be_written_to_where_one_writes(
    tab: Tab, engine: Engine
) -> None:
    """By a button below the field, which is there only while that is allowed, and needed."""
    page = await joined(tab, engine)
    hidden = "document.querySelector('#ask-host').hidden"
    assert await tab.evaluate(hidden)
    await engine.host.execute(ApplyPreset("lobby", "quiet"))
    await page.sees("You may only read here just now, or write to the host.", "#advice")
    await tab.click("#ask-host")
    await page.sees("Only the host and the moderators will see this.", "#address-text")
    assert await tab.evaluate(hidden)
    assert await page.text("#advice") == ""
    assert await tab.evaluate("document.activeElement.id") == "draft"
    await tab.type("I feel unwell\n")
    await page.sees("only to the host", "#rows")
    await tab.evaluate("document.querySelector('#address-clear').click()")
    assert not await tab.evaluate(hidden)
    await engine.host.execute(Mute("lobby", "Ann"))
    await tab.wait_for(hidden)
    await engine.host.execute(Unmute("lobby", "Ann"))
    await tab.wait_for(f"!{hidden}")
    denied = Permissions(guest=(Row.CHAT, Row.ASK))
    await engine.host.execute(SetPermissions("lobby", denied))
    await tab.wait_for(hidden)
    assert await page.text("#advice") == "You may only read here just now."


async def test_what_the_host_alone_reads_is_marked(tab: Tab, engine: Engine) -> None:
    """As a whisper is, also later, when all is open, and by the next page; slow mode counts."""
    page, other = await joined(tab, engine), await ben(engine)
    await engine.host.execute(ApplyPreset("lobby", "ask"))
    await engine.host.execute(SetSlowMode("lobby", 600))
    await page.sees("between two messages. Only the host reads what you write.", "#advice")
    await page.say("I don't get it")
    await page.sees("only to the host", "#rows .row-head")
    await page.has("#rows .own.whispered.asked")
    await page.sees("your next message in", "#advice")
    await engine.host.execute(ApplyPreset("lobby", "open"))
    await engine.host.execute(SetSlowMode("lobby", 0))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await page.say("hello all")
    assert (await other.type("event"))["data"] == "hello all"
    notes = "[...document.querySelectorAll('.own .note')].map((each) => each.textContent)"
    await tab.wait_for("document.querySelectorAll('.own .bubble:not(.pending)').length === 2")
    assert await tab.evaluate(notes) == ["only to the host"]
    heads = "document.querySelectorAll('.own .row-head').length"
    assert await tab.evaluate(heads) == 2, "what all read doesn't stand below that word"
    await tab.goto(page.address)
    await page.sees("hello all", "#rows")
    assert await tab.evaluate(notes) == ["only to the host"]
    await other.close()


async def test_a_message_stays_as_wide_when_it_is_pressed(tab: Tab, engine: Engine) -> None:
    """On a phone what there is to do about it is there all the time, the report behind it, too."""
    await tab.set_viewport(360, 740)
    page, other = await joined(tab, engine), await ben(engine)
    other.say("SPAM SPAM http://spam.example 65 SPAM SPAM", ref(1))
    await page.sees("SPAM SPAM")
    box = "(({ width, height }) => [width, height])"
    size = f"{box}(document.querySelector('#rows .bubble').getBoundingClientRect())"
    before = await tab.evaluate(size)
    await tab.evaluate("document.querySelector('#rows .said').focus()")
    assert await tab.evaluate(size) == before
    await tab.click("#rows .do-more")
    await page.sees("Report to the moderators", ".sheet[open]")
    assert await tab.evaluate(size) == before
    await other.close()


async def test_who_is_muted_has_no_blue_button(tab: Tab, engine: Engine) -> None:
    """It looks as where one may only read; the hour has no zero ahead of it."""
    page = await joined(tab, engine)
    look = "getComputedStyle(document.querySelector('#send')).backgroundColor"
    usual = await tab.evaluate(look)
    await engine.host.execute(Mute("lobby", "Ann", 600))
    await page.sees("You are muted until", "#advice")
    await tab.wait_for(f"{look} !== {usual!r}")
    assert " 0" not in await page.text("#advice")
    await engine.host.execute(Unmute("lobby", "Ann"))
    await tab.wait_for(f"{look} === {usual!r}")


async def test_who_may_not_draw_sees_it_on_the_board(tab: Tab, engine: Engine) -> None:
    """The tools that change something are off and say why; the others work; and all come back."""
    url = f"http://127.0.0.1:{engine.port}"
    board = ChatPage(tab, url)
    await board.join_board("Ann")
    await engine.host.execute(ApplyPreset("lobby", "board"))
    await board.sees("You can watch here, but not draw.", "#state")
    off = await tab.evaluate(OFF)
    assert {"undo", "redo", "ink-open"} < set(off)
    assert not {"fit", "zoom-in", "save"} & set(off)
    await tab.evaluate("document.querySelector('#tool button').click()")
    await board.sees("Not drawn", "#said")  # why stands above all the while
    await tab.evaluate("document.querySelector('#surface').focus()")
    await tab.type(" ")
    await tab.press("ArrowRight")
    await tab.type(" ")
    await engine.host.execute(Undo(1))
    await tab.wait_for("document.querySelector('#state').hidden")
    assert await tab.evaluate(OFF) == []
    await tab.type(" ")
    await tab.press("ArrowRight")
    await tab.type(" ")
    await board.sees("1 line on the board", "#content")
    assert tab.faults == []
