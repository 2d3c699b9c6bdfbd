"""What a moderator's phone does to people: exceptions for one, members, the same to many."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.runtime.commands.permissions import ExceptionOf, ExemptPeer
from peerpyrtc_desktop.settings import Settings
from tests.clients import ref
from tests.e2e.phone import again, ask_about, choose, grown_old, guest, moderator, press, write
from tests.e2e.program import free_port
from tests.e2e.tabs import Tab

LAST = ".sheet[open]:not(:has(~ .sheet[open]))"
"""The sheet over the others."""

BOXES = "[...document.querySelectorAll('.sheet[open] .many input')]"


async def test_one_alone_may_more_or_less(tab: Tab, engine: Engine) -> None:
    """Row by row, as it is now; what the host has made is shown, and not to be changed."""
    ben, page = await guest(engine), await moderator(tab, engine)
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Exceptions…")
    await choose(tab, "Write to all", "May not")
    await choose(tab, "Open rooms", "May")
    await press(tab, ".sheet[open] button", "Save")
    assert "chat" in (await ben.type("you"))["denied"]
    await page.sees("You made an exception for Ben.", ".done")
    exempt = await engine.host.execute(ExceptionOf("lobby", "Ben"))
    assert (exempt.may, exempt.may_not) == ((Row.OPEN,), (Row.CHAT,))
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Exceptions…")
    chosen = "[...document.querySelectorAll('.exceptions select')].map((e) => e.selectedIndex)"
    await tab.wait_for(f"{chosen}.join('') === '2000000000001'")
    await tab.evaluate("document.querySelector('.sheet[open]').close()")
    await engine.host.execute(ExemptPeer("lobby", "Ben", may=(Row.DRAW,)))
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Exceptions…")
    await page.sees("only the host changes it", ".sheet[open]")
    selects = "[...document.querySelectorAll('.exceptions select')]"
    assert await tab.evaluate(f"{selects}.every((e) => e.disabled)")
    assert "Save" not in await page.text(".sheet[open]")
    await ben.close()


async def test_somebody_is_made_a_member_and_none_again(tab: Tab, engine: Engine) -> None:
    ben, page = await guest(engine), await moderator(tab, engine)
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Make a member")
    await page.sees("You made Ben a member.", ".done")
    await ask_about(tab, "Ben")
    await page.sees("a member", ".sheet[open]")
    await press(tab, ".sheet[open] button", "No longer a member")
    await page.sees("You ended the membership of Ben.", ".done")
    await ben.close()


@asynccontextmanager
async def behind_a_proxy(folder: Path) -> AsyncIterator[Engine]:
    """A host that takes a proxy's word for where its guests are."""
    settings = Settings(
        host="127.0.0.1",
        port=free_port(),
        rooms=("lobby",),
        data_dir=folder,
        proxies=("127.0.0.1",),
    )
    engine = Engine(settings)
    await engine.start()
    yield engine
    await engine.close()


async def choose_people(tab: Tab, *names: str) -> None:
    """Open the sheet for many, and choose these."""
    await tab.evaluate("document.querySelector('.of-many').click()")
    for name in names:
        await tab.wait_for(f"{BOXES}.some((e) => e.value === '{name}')")
        await tab.evaluate(f"{BOXES}.find((e) => e.value === '{name}').click()")


async def test_many_are_muted_in_one_go_and_taken_back_in_one(tab: Tab, engine: Engine) -> None:
    """Nobody who wasn't chosen, no moderator, and nobody where nobody is chosen."""
    guests = [await guest(engine, name) for name in ("Ann", "Ben", "Cid")]
    ann, ben, cid = guests
    page = await moderator(tab, engine)
    await choose_people(tab)
    await tab.wait_for(f"{BOXES}.length === 3")
    await press(tab, ".sheet[open] button", "Mute for 10 minutes")
    await page.sees("Choose whom you mean.", ".sheet[open]")
    await tab.evaluate("document.querySelector('.sheet[open]').close()")
    await choose_people(tab, "Ann", "Ben")
    await page.sees("2 chosen", ".sheet[open]")
    await choose(tab, "For how long", "1 hour")
    await write(tab, "What to say to them", "Please wait")
    await press(tab, ".sheet[open] button", "Mute for 1 hour")
    await page.sees("You muted Ann and Ben.", ".desk > .done")
    assert await tab.evaluate(
        "document.querySelector('.desk > .done').getBoundingClientRect().top"
        " >= document.querySelector('#log').getBoundingClientRect().bottom"
    )
    for each in (ann, ben):
        each.say("hello?", ref(1))
        assert (await each.type("error"))["code"] == "muted"
    cid.say("still here", ref(2))
    await page.sees("still here")
    await press(tab, ".done button", "Undo")
    await page.sees("Taken back: You muted Ann and Ben.", ".done")
    ann.say("thank you", ref(3))
    await page.sees("thank you")
    for each in guests:
        await each.close()


async def test_whom_of_many_it_could_not_be_taken_back_of_is_said(tab: Tab, engine: Engine) -> None:
    """Who moderates by now is the host's: what was done to the others is taken back."""
    guests = [await guest(engine, name) for name in ("Ann", "Ben")]
    page = await moderator(tab, engine)
    await choose_people(tab, "Ann", "Ben")
    await press(tab, ".sheet[open] button", "Mute for 10 minutes")
    await page.sees("You muted Ann and Ben.", ".desk > .done")
    bens = next(each.device for each in engine.host._state.guests() if each.peer == "Ben")
    engine.host._state.roles.put(Moderator(bens, "Ben", 1, ("lobby",)))
    await press(tab, ".done button", "Undo")
    await page.sees("Taken back: You muted Ann.", ".done")
    await page.sees("Not to Ben:", ".done")
    for each in guests:
        await each.close()


async def test_whom_of_many_it_could_not_be_done_to_is_said(tab: Tab, engine: Engine) -> None:
    """Who has left is listed while chosen, and is named where it is refused; the others are met."""
    ann, ben = await guest(engine, "Ann"), await guest(engine)
    page = await moderator(tab, engine)
    await choose_people(tab, "Ann", "Ben")
    await ann.close()
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 2")
    await press(tab, ".sheet[open] button", "Kick")
    await page.sees("Kick 2 people?", LAST)
    await press(tab, f"{LAST} button", "Kick")
    assert (await ben.type("peer-left", id="Ben"))["reason"] == "KICKED"
    await page.sees("You kicked Ben.", ".sheet[open] .done")
    await page.sees("Not to Ann:", ".sheet[open] .done")
    await ben.close()


async def test_several_are_kicked_after_a_question_and_one_without(
    tab: Tab, engine: Engine
) -> None:
    """By Cancel all stay, and stay chosen."""
    ann, ben, cid = [await guest(engine, name) for name in ("Ann", "Ben", "Cid")]
    page = await moderator(tab, engine)
    await choose_people(tab, "Ann", "Ben")
    await press(tab, ".sheet[open] button", "Kick")
    await page.sees("Kick 2 people?", LAST)
    await press(tab, f"{LAST} button", "Cancel")
    await page.sees("2 chosen", LAST)
    assert await tab.evaluate("document.querySelectorAll('#people-list li').length") == 4
    await press(tab, f"{LAST} button", "Kick")
    await page.sees("Kick 2 people?", LAST)
    await press(tab, f"{LAST} button", "Kick")
    await page.sees("You kicked Ann and Ben.", ".desk > .done")
    assert await tab.evaluate("document.querySelector('.sheet[open]') === null")
    await choose_people(tab, "Cid")
    await press(tab, ".sheet[open] button", "Kick")
    assert (await cid.type("peer-left", id="Cid"))["reason"] == "KICKED"
    for each in (ann, ben, cid):
        await each.close()


async def test_several_are_banned_in_one_go(tab: Tab, tmp_path: Path) -> None:
    """Whom else that would hit is said before: none of those meant. One undo lets all in."""
    async with behind_a_proxy(tmp_path) as engine:
        guests = [await guest(engine, name, "192.0.2.7") for name in ("Ann", "Ben", "Dan")]
        ann, ben, dan = guests
        page = await moderator(tab, engine, address="192.0.2.8")
        await grown_old(engine)
        await choose_people(tab)
        await press(tab, ".sheet[open] button", "Ban…")
        await page.sees("Choose whom you mean.", ".sheet[open]")
        await tab.evaluate("document.querySelector('.sheet[open]').close()")
        await choose_people(tab, "Ann", "Ben")
        await write(tab, "What to say to them", "Enough")
        await press(tab, ".sheet[open] button", "Ban…")
        await page.sees("Ban 2 people", ".sheet[open] h2")
        await page.sees("Ann and Ben", ".sheet[open]")
        await page.sees("It would hit nobody else.", ".hits")
        address = "document.querySelectorAll('.parts input')[2]"
        assert not await tab.evaluate(f"{address}.checked")
        await tab.evaluate(f"{address}.click()")
        await page.sees("It would hit others too: Dan.", ".hits")
        await tab.evaluate(f"{address}.click()")
        await page.sees("It would hit nobody else.", ".hits")
        await press(tab, ".sheet[open] button", "Ban")
        for name in ("Ann", "Ben"):
            left = await dan.type("peer-left", id=name)
            assert left["reason"] == "BANNED"
        assert (await ben.type("peer-left", id="Ben"))["text"] == "Enough"
        await page.sees("You banned Ann and Ben.", ".desk > .done")
        await press(tab, ".done button", "Undo")
        await page.sees("Taken back: You banned Ann and Ben.", ".done")
        back = [await again(each) for each in (ann, ben)]
        for each in (*guests, *back):
            await each.close()


async def test_who_was_refused_is_banned_by_the_second_press_alone(
    tab: Tab, engine: Engine
) -> None:
    """The sheet is about that one then; one undo lets all of them in again."""
    names = ("Ann", "Ben", "Dan")
    guests = [await guest(engine, name) for name in names]
    page = await moderator(tab, engine)
    await choose_people(tab, *names)
    await press(tab, ".sheet[open] button", "Ban…")
    await page.sees("It would hit nobody else.", ".hits")
    bens = next(each.device for each in engine.host._state.guests() if each.peer == "Ben")
    engine.host._state.roles.put(Moderator(bens, "Ben", 1, ("lobby",)))
    await press(tab, ".sheet[open] button", "Ban")
    await page.sees("Not to Ben:", ".sheet[open] .done")
    await page.sees("Ban Ben", ".sheet[open] h2")
    await page.sees("Choose by what they are banned.", ".hits")
    engine.host._state.roles.dismiss(bens)
    await press(tab, ".sheet[open] button", "Ban")
    await page.sees("It would hit nobody else.", ".hits")
    await press(tab, ".sheet[open] button", "Ban")
    await page.sees("Ann, Dan, and Ben", ".desk > .done")
    bans = [act for act in await engine.host.acts() if act.what == "ban"]
    assert sorted(whom.peer for act in bans for whom in act.whom) == list(names)
    await press(tab, ".done button", "Undo")
    await page.sees("Taken back", ".desk > .done")
    assert not [act for act in await engine.host.acts() if act.what == "ban" and not act.undone]
    back = [await again(each) for each in guests]
    for each in (*guests, *back):
        await each.close()


async def test_an_address_is_banned_by_itself_only_where_it_is_theirs_alone(
    tab: Tab, tmp_path: Path
) -> None:
    async with behind_a_proxy(tmp_path) as engine:
        guests = [await guest(engine, name, "192.0.2.7") for name in ("Ann", "Ben")]
        await moderator(tab, engine, address="192.0.2.8")
        await choose_people(tab, "Ann", "Ben")
        await press(tab, ".sheet[open] button", "Ban…")
        await tab.wait_for("document.querySelectorAll('.parts input')[2].checked")
        for each in guests:
            await each.close()


async def test_all_are_chosen_at_once(tab: Tab, engine: Engine) -> None:
    """Who comes meanwhile is listed, and chosen by nobody."""
    guests = [await guest(engine, name) for name in ("Ann", "Ben")]
    page = await moderator(tab, engine)
    await choose_people(tab)
    await tab.evaluate("document.querySelector('.sheet[open] .parts > label input').click()")
    await page.sees("2 chosen", ".sheet[open]")
    guests.append(await guest(engine, "Cid"))
    await tab.wait_for(f"{BOXES}.length === 3")
    await page.sees("2 chosen", ".sheet[open]")
    await press(tab, ".sheet[open] button", "Hold what they say")
    await page.sees("You now hold messages from Ann and Ben.", ".desk > .done")
    for each in guests:
        await each.close()
