"""A room's settings on a moderator's phone: what is set, by whomever, and what was done."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.entry import SetPin, SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApproveAll,
    KeepPreset,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, PinNotice, SetTopic
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.e2e.phone import guest, moderator, open_room_sheet, press, write
from tests.e2e.tabs import Tab

PRESSED = (
    "[...document.querySelectorAll('.sheet[open] [aria-pressed=true]')]"
    ".map((e) => e.textContent).join('|')"
)


async def test_the_room_is_set_on_the_phone(tab: Tab, engine: Engine) -> None:
    """Who may do what, how fast, who comes in: seen at once, and taken back."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await open_room_sheet(tab)
    await tab.wait_for(f"{PRESSED} === 'Open|No wait|No wait|Goes out at once|Everyone'")
    await press(tab, ".sheet[open] button", "30 s")
    await page.sees("Max: slow mode 30 seconds, lobby", ".sheet[open] .done")
    await press(tab, ".sheet[open] button", "Nobody new")
    await press(tab, ".sheet[open] button", "Quiet")
    await tab.wait_for(f"{PRESSED} === 'Quiet|30 s|No wait|Goes out at once|Nobody new'")
    assert (await ben.type("you", slow=30))["role"] == "guest"
    assert (await ben.type("room-updated"))["room"]["locked"]
    assert "chat" in (await ben.type("you"))["denied"]
    await press(tab, ".sheet[open] .done button", "Undo")
    await tab.wait_for(f"{PRESSED} === 'Open|30 s|No wait|Goes out at once|Nobody new'")
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
        SetWaitingRoom("lobby"),
        SetPin("lobby", "2468"),
        SetTopic("lobby", "Tides"),
        PinNotice("lobby", "Be kind"),
        SetPermissions("lobby", Permissions(guest=(Row.HAND,))),
    ):
        await run(command)
    await tab.wait_for(f"{PRESSED} === '45 s|5 s|Waits for approval|Whoever is let in'")
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
    await page.sees("Max: PIN on, lobby", ".sheet[open] .done")
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
    await page.sees("Max: who comes in “Nobody new”, lobby", ".sheet[open] .done")
    await tab.evaluate("void (window.isOld = true, location.reload())")
    await tab.wait_for("!window.isOld && document.body?.classList.contains('moderates')")
    await open_room_sheet(tab)
    await press(tab, ".sheet[open] button", "What was done…")
    await page.sees("Max: who comes in “Nobody new”, lobby", ".entries")
    await page.sees("The host: slow mode 5 seconds, lobby", ".entries")
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
