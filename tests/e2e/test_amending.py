"""One changes what one wrote, and deletes it, as two browsers' guests see it."""

from __future__ import annotations

import asyncio

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.amending import ReadingsOf, SetEditing
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.waiting import Approve
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann
from tests.e2e.test_looking_back import engine

__all__ = ["ann", "engine"]  # fixtures

MARKUP = "document.documentElement.outerHTML"
OWN = "[...document.querySelectorAll('.row.own')].at(-1)"
MORE = f"{OWN}.querySelector('.do-more')"


@pytest.fixture
def page(tab: Tab, url: str) -> ChatPage:
    """Nobody's yet."""
    return ChatPage(tab, url)


async def press(tab: Tab, label: str) -> None:
    """Press this button of the sheet that is open."""
    buttons = "[...document.querySelectorAll('dialog[open] button')]"
    button = f"{buttons}.find((e) => e.textContent === '{label}')"
    await tab.wait_for(f"{button} !== undefined")
    await tab.evaluate(f"{button}.click()")


async def is_out(tab: Tab) -> None:
    """What was said last has its number."""
    await tab.wait_for(f"{OWN} && !{MORE}.hidden")


async def test_one_changes_what_one_wrote(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """By the arrow up or the message's sheet; others, a reply's quote and who comes read it so."""
    tab = page.tab
    await page.join("Ines")
    await page.say("I saw teh cat")
    await is_out(tab)
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.press("ArrowUp")
    assert await page.value("#draft", "value") == "I saw teh cat"
    await page.sees("Change your message", "#address")
    await tab.press("Escape")
    assert await page.value("#draft", "value") == ""
    assert await page.value("#address", "hidden") is True

    await tab.evaluate("document.querySelector('#draft').value = ''")
    await tab.type("begun")
    await tab.evaluate(f"{MORE}.click()")
    await press(tab, "Edit")
    await tab.evaluate("document.querySelector('#draft').select()")
    await tab.type("I saw the cat\n")
    await page.sees("I saw the cat", ".row.own .bubble")
    await page.sees("edited", ".row.own .bubble .edited")
    assert await page.value("#draft", "value") == "begun"
    assert "teh" not in await tab.evaluate(MARKUP)
    assert await tab.evaluate("document.querySelectorAll('.row.own').length") == 1

    await page.join("Olga")
    await page.sees("I saw the cat", ".said .bubble")
    await page.sees("edited", ".bubble .edited")
    assert tab.faults == []


async def test_one_deletes_what_one_wrote(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """It is asked for twice, and gone for everyone."""
    tab = page.tab
    await page.join("Ines")
    await page.say("the word is xyzzy")
    await is_out(tab)
    await tab.evaluate(f"{MORE}.click()")
    await press(tab, "Delete")
    await press(tab, "Delete it for everyone")
    await page.sees("You deleted this", ".bubble.redacted")
    assert "xyzzy" not in await tab.evaluate(MARKUP)
    await page.join("Olga")
    await page.sees("Deleted by the one who wrote it", ".bubble.redacted")
    assert "xyzzy" not in await tab.evaluate(MARKUP)
    assert tab.faults == []


async def test_nothing_is_offered_that_the_room_does_not_take(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    tab = page.tab
    await engine.host.execute(SetEditing("lobby", 0))
    await page.join("Ines")
    await page.say("it stays so")
    await is_out(tab)
    await tab.evaluate(f"{MORE}.click()")
    labels = "[...document.querySelectorAll('dialog[open] button')].map((e) => e.textContent)"
    await tab.wait_for("document.querySelector('dialog[open]') !== null")
    shown = await tab.evaluate(labels)
    assert not {"Edit", "Delete"} & set(shown)
    assert tab.faults == []


async def test_what_others_change_is_changed_everywhere(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """In the log and in a reply's quote; what it was the host knows."""
    tab = page.tab
    first = await ann.tell("teh first")
    await ann.tell({"text": "see above", "reply_to": first})
    await page.join("Ines")
    await page.sees("teh first", ".quote")
    place = {"epoch": first["epoch"], "seq": first["seq"]}
    ann.send({"type": "edit", "ref": "e" * 16, **place, "data": "the first"})
    await page.sees("the first", ".quote")
    await page.sees("the first", ".said .bubble")
    assert "teh first" not in await tab.evaluate(MARKUP)
    read = await engine.host.execute(ReadingsOf("lobby", place["epoch"], place["seq"]))
    assert [each.text for each in read] == ["teh first", "the first"]


async def anew(page: ChatPage, text: str) -> None:
    """By keys alone: the last of one's own shall read so."""
    await page.tab.evaluate("document.querySelector('#draft').focus()")
    await page.tab.press("ArrowUp")
    await page.sees("Change your message", "#address")
    await page.tab.evaluate("document.querySelector('#draft').select()")
    await page.tab.type(f"{text}\n")


async def reload(page: ChatPage) -> None:
    """The page goes, and a new one has all that was said."""
    await page.tab.evaluate("void (window.isOld = true, location.reload())")
    await page.tab.wait_for("window.isOld === undefined && document.readyState === 'complete'")
    await page.tab.wait_for(f"{OWN} !== undefined")


async def test_what_is_being_changed_outlives_the_page(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """With what stood in the field before; what can't be changed any more can be said anew."""
    tab = page.tab
    await page.join("Ines")
    await page.say("one")
    await is_out(tab)
    await tab.type("begun")
    await tab.evaluate(f"{MORE}.click()")
    await press(tab, "Edit")
    await tab.press("End")
    await tab.type(" and more")
    await reload(page)
    await page.sees("Change your message", "#address")
    assert await page.value("#draft", "value") == "one and more"
    # All that stands there can go, and it is that message still.
    await tab.evaluate("document.querySelector('#draft').select()")
    await tab.press("Delete")
    await tab.type("two\n")
    await page.sees("two", ".row.own .bubble:not(.pending)")
    assert await page.value("#draft", "value") == "begun"
    assert await tab.evaluate("document.querySelectorAll('.row.own').length") == 1

    await tab.evaluate("document.querySelector('#draft').select()")
    await tab.press("Delete")
    await tab.press("ArrowUp")
    await tab.type("!")
    await engine.host.execute(SetEditing("lobby", 0))
    await reload(page)
    await tab.wait_for("document.querySelector('#draft').value === 'two!'")
    assert await page.value("#address", "hidden") is True
    await reload(page)
    assert await page.value("#draft", "value") == "two!"
    assert tab.faults == []


async def test_one_changes_it_once_more_before_the_first_is_answered(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """With the words that it was to have; a page that comes meanwhile goes on waiting."""
    tab = page.tab
    await page.join("Ines")
    await page.say("one")
    await is_out(tab)
    await engine.host.execute(ApproveAll("lobby"))
    await anew(page, "two")
    await page.sees("Waiting for a moderator", ".row.own .bubble-state")
    await tab.press("ArrowUp")
    await page.sees("Change your message", "#address")
    assert await page.value("#draft", "value") == "two"
    await tab.press("End")
    await tab.type(" three\n")
    room = engine.host._state.rooms["lobby"]
    while [bytes(each.data) for each in room.waiting] != [b'"two three"']:
        await asyncio.sleep(0.01)
    await page.sees("Waiting for a moderator", ".row.own .bubble-state")
    await reload(page)
    await page.sees("Waiting for a moderator", ".row.own .bubble-state")
    assert (await page.text(".row.own .bubble")).strip() == "one"
    (held,) = room.waiting
    await engine.host.execute(Approve("lobby", held.id))
    await page.sees("two three", ".row.own .bubble:not(.pending)")
    await tab.wait_for("document.querySelector('.bubble-state') === null")
    assert tab.faults == []


async def test_words_that_are_not_taken_are_kept(page: ChatPage, ann: Ann, engine: Engine) -> None:
    """Below the message, which stays as it was; they go back into the field, or are left."""
    tab = page.tab
    state = ".row.own .bubble-state"
    buttons = f"[...document.querySelectorAll('{state} button')]"
    await engine.host.execute(SetRule(Words("no ads", words=("cheap",), action=Action.REFUSE)))
    await page.join("Ines")
    await page.say("pills")
    await is_out(tab)
    await anew(page, "cheap pills")
    await page.sees("Not changed. That is against the rule", state)
    assert (await page.text(".row.own .bubble")).strip() == "pills"
    await tab.evaluate(f"{buttons}[0].click()")
    assert await page.value("#draft", "value") == "cheap pills"
    await page.sees("Change your message", "#address")
    await tab.evaluate("document.querySelector('#draft').select()")
    await tab.type("fine pills\n")
    await page.sees("fine pills", ".row.own .bubble:not(.pending)")

    await tab.press("ArrowUp")
    await page.sees("Change your message", "#address")
    await tab.type("!")
    await engine.host.execute(SetEditing("lobby", 0))
    await tab.press("Enter")
    await page.sees("Not changed. What was said here stays as it was said.", state)
    # What can't stand there can be said anew.
    await tab.evaluate(f"{buttons}[0].click()")
    assert await page.value("#draft", "value") == "fine pills!"
    assert await page.value("#address", "hidden") is True
    await tab.wait_for(f"document.querySelector('{state}') === null")
    assert tab.faults == []


async def test_what_waits_with_a_change_stands_where_it_stood(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """What isn't out yet goes below all that is, and what is out has its place."""
    tab = page.tab
    await page.join("Ines")
    await page.say("one")
    await is_out(tab)
    await ann.tell("two")
    await page.sees("two", ".bubble")
    await engine.host.execute(ApproveAll("lobby"))
    await anew(page, "one, changed")
    await page.sees("Waiting for a moderator", ".row.own .bubble-state")
    await page.say("three")
    states = "[...document.querySelectorAll('.row.own .bubble-state')].map((e) => e.textContent)"
    await tab.wait_for(f"{states}.filter((e) => e.includes('a moderator')).length === 2")
    said = "[...document.querySelectorAll('#rows .bubble')].map((e) => e.textContent)"
    assert await tab.evaluate(said) == ["one", "two", "three"]
    assert tab.faults == []


async def test_what_waits_with_a_change_can_be_deleted(
    page: ChatPage, ann: Ann, engine: Engine
) -> None:
    """And then nobody has to decide on the change any more."""
    tab = page.tab
    await page.join("Ines")
    await page.say("one")
    await is_out(tab)
    await engine.host.execute(ApproveAll("lobby"))
    await anew(page, "two")
    await page.sees("Waiting for a moderator", ".row.own .bubble-state")
    await tab.evaluate(f"{MORE}.click()")
    await press(tab, "Delete")
    await press(tab, "Delete it for everyone")
    await page.sees("You deleted this", ".bubble.redacted")
    await tab.wait_for("document.querySelector('.bubble-state') === null")
    assert await page.value("#draft", "value") == ""
    assert tab.faults == []
