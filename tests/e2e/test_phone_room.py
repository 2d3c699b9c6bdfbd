"""A room's settings on a moderator's phone: what is set, by whomever, and what was done."""

from __future__ import annotations

from msgspec.structs import replace

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.entry import SetPin, SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.panic import Panic
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApproveAll,
    KeepPreset,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, PinNotice, SetTopic
from peerpyrtc_desktop.runtime.commands.showing import SettingsOf
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.e2e.phone import choose, guest, moderator, open_room_sheet, press, write
from tests.e2e.tabs import Tab

LIST = "One name a line, or with commas between them"

PRESSED = (
    "[...document.querySelectorAll('.sheet[open] [aria-pressed=true]')]"
    ".map((e) => e.textContent).join('|')"
)


async def test_the_room_is_set_on_the_phone(tab: Tab, engine: Engine) -> None:
    """Who may do what, how fast, who comes in: seen at once, and taken back."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await tab.wait_for(
        f"{PRESSED} === 'Open|No wait|No wait|10 min|Goes out at once|Shown at once|Everyone'"
    )
    await press(tab, ".sheet[open] button", "30 s")
    await page.sees("You set slow mode: 30 seconds.", ".sheet[open] .done")
    assert await tab.evaluate(
        "document.querySelector('.sheet[open] .done').getBoundingClientRect().bottom"
        " <= document.querySelector('.sheet[open]').getBoundingClientRect().top"
    )
    assert (await ben.type("you", slow=30))["role"] == "guest"
    await press(tab, ".sheet[open] button", "Blurred until tapped")
    assert (await ben.type("room-updated"))["room"]["blur"]
    await press(tab, ".sheet[open] button", "Shown at once")
    assert "blur" not in (await ben.type("room-updated"))["room"]
    await press(tab, ".sheet[open] button", "Nobody new")
    await press(tab, ".sheet[open] button", "Quiet")
    await tab.wait_for(
        f"{PRESSED} === 'Quiet|30 s|No wait|10 min|Goes out at once|Shown at once|Nobody new'"
    )
    assert (await ben.type("room-updated"))["room"]["locked"]
    assert "chat" in (await ben.type("you"))["denied"]
    await press(tab, ".sheet[open] .done button", "Undo")
    await tab.wait_for(
        f"{PRESSED} === 'Open|30 s|No wait|10 min|Goes out at once|Shown at once|Nobody new'"
    )
    assert "chat" not in (await ben.type("you")).get("denied", [])
    await ben.close()


async def test_what_the_host_sets_is_seen_on_the_phone(tab: Tab, engine: Engine) -> None:
    """While the sheet is open; also values that no button offers, and tables that are no preset."""
    await moderator(tab, engine)
    await open_room_sheet(tab)
    run = engine.host.execute
    await run(KeepPreset("Exam", Permissions(guest=(Row.CHAT, Row.HAND))))
    for command in (
        SetSlowMode("lobby", 45),
        SetDelay("lobby", 5),
        ApproveAll("lobby"),
        BlurPictures("lobby"),
        SetWaitingRoom("lobby"),
        SetPin("lobby", "2468"),
        SetTopic("lobby", "Tides"),
        PinNotice("lobby", "Be kind"),
        SetPermissions("lobby", Permissions(guest=(Row.HAND,))),
    ):
        await run(command)
    await tab.wait_for(
        f"{PRESSED} === '45 s|5 s|10 min|Waits for approval|Blurred until tapped|Whoever is let in'"
    )
    shown = "document.querySelector('.sheet[open]').innerText"
    for words in ("Newcomers are asked for a PIN.", "it was set one by one", "Exam"):
        await tab.wait_for(f"{shown}.includes('{words}')")
    fields = "[...document.querySelectorAll('.sheet[open] input')].map((e) => e.value).join('|')"
    assert await tab.evaluate(fields) == "|Tides|Be kind"


async def test_with_the_room_its_settings_are_over(tab: Tab, engine: Engine) -> None:
    """No sheet lies over the words that say so."""
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await engine.host.execute(CloseRoom("lobby"))
    await page.sees("lobby was closed", "#ended")
    assert await tab.evaluate("document.querySelector('dialog:modal') === null")


async def test_a_preset_of_the_hosts_own(tab: Tab, engine: Engine) -> None:
    """Is beside those that are there without it."""
    run = engine.host.execute
    await run(KeepPreset("Exam", Permissions(guest=(Row.CHAT,))))
    ben = await guest(engine)
    await moderator(tab, engine)
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "Exam")
    assert (await ben.type("you"))["denied"] == ["chat"]
    await tab.wait_for(f"{PRESSED}.startsWith('Exam|')")
    await ben.close()


async def test_a_pin_a_topic_and_a_notice(tab: Tab, engine: Engine) -> None:
    """A PIN that is too short is not sent; what somebody writes isn't written over meanwhile."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await write(tab, "New PIN, 4 to 32 characters", "12\n")
    assert await tab.evaluate("document.activeElement.getAttribute('aria-invalid')") == "true"
    await write(tab, "New PIN, 4 to 32 characters", "1234\n")
    assert (await ben.type("room-updated"))["room"]["pin"]
    await page.sees("You set the PIN: on.", ".sheet[open] .done")
    await press(tab, ".sheet[open] button", "Remove the PIN")
    assert "pin" not in (await ben.type("room-updated"))["room"]
    await page.sees("No PIN is asked for.", ".sheet[open]")
    await write(tab, "Pinned notice", "Be ki")
    await engine.host.execute(SetTopic("lobby", "Tides"))
    topic = "[...document.querySelectorAll('.sheet[open] input')].at(-2).value"
    await tab.wait_for(f"{topic} === 'Tides'")
    await tab.type("nd\n")
    assert (
        await ben.type(
            "room-updated",
        )
    )["room"].get("notice", "") == ""
    assert (await ben.type("room-updated"))["room"]["notice"] == "Be kind"
    await ben.close()


async def test_what_was_done_is_taken_back_from_its_entry(tab: Tab, engine: Engine) -> None:
    """Also what was done before one came here; the host's own is the host's."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await engine.host.execute(SetSlowMode("lobby", 5))
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "Nobody new")
    await page.sees("You set who comes in: “Nobody new”.", ".sheet[open] .done")
    await tab.evaluate("void (window.isOld = true, location.reload())")
    await tab.wait_for("!window.isOld && document.body?.classList.contains('moderates')")
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "What was done…")
    await page.sees("Max set who comes in: “Nobody new”.", ".entries")
    await page.sees("The host set slow mode: 5 seconds.", ".entries")
    undos = "document.querySelectorAll('.entries button').length"
    assert await tab.evaluate(undos) == 1
    await press(tab, ".entries button", "Undo")
    await page.sees("taken back: Max", ".entries")
    assert await tab.evaluate(undos) == 0
    assert (
        await ben.type(
            "room-updated",
        )
    )["room"]["locked"]
    assert "locked" not in (await ben.type("room-updated"))["room"]
    await engine.host.execute(Undo((await engine.host.acts())[1].id))
    await tab.wait_for("document.querySelectorAll('.entries .meta:not(time)').length === 2")
    await ben.close()


async def test_all_rooms_are_locked_after_a_question_and_opened_again(
    tab: Tab, engine: Engine
) -> None:
    """By whoever moderates all; what the host began only the host ends."""
    await engine.host.execute(OpenRoom("den"))
    page = await moderator(tab, engine, None)
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "Lock all rooms…")
    await page.sees("newcomers wait at the door", ".sheet[open]:last-of-type")
    await press(tab, ".sheet[open]:last-of-type button", "Cancel")
    assert not engine.host.is_in_panic
    await press(tab, ".sheet[open] button", "Lock all rooms…")
    await press(tab, ".sheet[open]:last-of-type button", "Lock all rooms")
    await page.sees("All are locked and slowed.", ".sheet[open]")
    assert await engine.host.execute(SettingsOf("den")) == replace(
        await engine.host.execute(SettingsOf("lobby")), members=()
    )
    assert (await engine.host.execute(SettingsOf("den"))).locked
    await press(tab, ".sheet[open] button", "Open them again")
    await page.sees("You opened all rooms as they were.", ".sheet[open] .done")
    assert not (await engine.host.execute(SettingsOf("den"))).locked
    await engine.host.execute(Panic())
    await page.sees("only the host opens them again", ".sheet[open]")
    await tab.wait_for(
        "![...document.querySelectorAll('.sheet[open] button')]"
        ".some((e) => /again|all rooms/.test(e.textContent) && e.checkVisibility())"
    )


async def test_who_moderates_some_rooms_is_offered_no_panic(tab: Tab, engine: Engine) -> None:
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await page.sees("No PIN is asked for.", ".sheet[open]")
    assert "All rooms of this host" not in await page.text(".sheet[open]")


async def test_a_classs_list_of_names(tab: Tab, engine: Engine) -> None:
    """Pasted as it is; who isn't on it knocks or doesn't, and later any name comes in again."""
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "List of names…")
    await press(tab, ".sheet[open]:last-of-type button", "Only these come in")
    await page.sees("Paste at least one name.", ".sheet[open]:last-of-type")
    await write(tab, LIST, "1. Ann Miller\n2. Bea Cole, Dan\n")
    await choose(tab, "Who isn't on it", "Is turned away")
    await press(tab, ".sheet[open]:last-of-type button", "Only these come in")
    await page.sees("3 names on the list; others are turned away.", ".sheet[open]")
    await page.sees("You set the names that come in: (3).", ".sheet[open] .done")
    told = await engine.host.execute(SettingsOf("lobby"))
    assert told.roll == ("Ann Miller", "Bea Cole", "Dan")
    await press(tab, ".sheet[open] button", "List of names…")
    field = "document.querySelector('.sheet[open]:last-of-type textarea').value"
    await tab.wait_for(f"{field} === 'Ann Miller\\nBea Cole\\nDan'")
    await press(tab, ".sheet[open]:last-of-type button", "Any name comes in")
    await page.sees("Any name comes in.", ".sheet[open]")


async def test_hands_are_dealt_with_while_there_are_any(tab: Tab, engine: Engine) -> None:
    """Who would have the word is named; nothing is offered that would do nothing."""
    ben, page = await guest(engine), await moderator(tab, engine)
    await open_room_sheet(tab)
    await page.sees("No PIN is asked for.", ".sheet[open]")
    assert "Who speaks" not in await page.text(".sheet[open]")
    ben.send({"type": "hand", "up": True})
    await press(tab, ".sheet[open] button", "Next hand: Ben")
    await page.sees("has the word.", ".sheet[open]")
    await press(tab, ".sheet[open] button", "Take the word back")
    await tab.wait_for("!document.querySelector('.sheet[open]').innerText.includes('Who speaks')")
    await ben.close()
