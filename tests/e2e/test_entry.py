"""A room with a lock, a PIN, a waiting room or a moderator, as its guests see it."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.entry import (
    Admit,
    DropMember,
    LockRoom,
    SetPin,
    SetWaitingRoom,
    TurnAway,
    UnlockRoom,
)
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetSlowMode
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import PinNotice
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Restrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.phone import press
from tests.e2e.tabs import Tab


async def ask(page: ChatPage, name: str) -> None:
    """Come as somebody new, who may not be let in."""
    await page.arrive()
    await page.tab.evaluate("document.querySelector('#join-name').select()")
    await page.tab.type(f"{name}\n")


async def knocks_at_the_door(page: ChatPage) -> None:
    """Wait until it waits to be let in."""
    await page.tab.wait_for("!document.querySelector('#knock').hidden")
    await page.sees("Waiting to be let in", "#knock")


SCREENS = """["join", "knock", "room", "ended"]
    .filter((id) => document.getElementById(id).checkVisibility()).join()"""
"""Which of the page's screens are shown."""


async def is_in(page: ChatPage) -> None:
    """Wait until it sits in the room."""
    await page.tab.wait_for("!document.querySelector('#room').hidden")
    await page.tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")
    assert await page.tab.evaluate(SCREENS) == "room"


async def test_a_pin_is_asked_for(tab: Tab, engine: Engine) -> None:
    """The form gets a field for it when the host asks; a wrong one is said to be."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await engine.host.execute(SetPin("lobby", "2468"))
    await ask(page, "Ann")
    await page.sees("asks for a PIN", "#join-trouble")
    await tab.wait_for("document.activeElement.id === 'join-pin'")
    await tab.type("1111\n")
    await page.sees("That is not the PIN", "#join-trouble")
    await tab.wait_for("document.activeElement.id === 'join-pin'")
    await tab.type("2468\n")
    await is_in(page)
    await tab.goto(page.address)  # who is in comes back without it
    await is_in(page)


async def test_one_waits_to_be_let_in(tab: Tab, engine: Engine) -> None:
    """The screen says so until then; who is turned away reads why, and may try again later."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []
    engine.host.events.connect(
        lambda event: knocks.append(event) if isinstance(event, events.Knocked) else None
    )
    await engine.host.execute(SetWaitingRoom("lobby"))
    await ask(page, "Ann")
    await knocks_at_the_door(page)
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)

    await ask(page, "Bob")  # the same device: it was let in
    await is_in(page)


async def test_who_was_in_and_has_to_knock_anew_sees_one_screen(tab: Tab, engine: Engine) -> None:
    """While the host is away, the page says so; let in, one has the room where it was."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []

    def note(event: events.Event) -> None:
        if isinstance(event, events.Knocked):
            knocks.append(event)

    engine.host.events.connect(note)
    await engine.host.execute(SetWaitingRoom("lobby"))
    await ask(page, "Ann")
    await knocks_at_the_door(page)
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)
    await page.say("before")
    await page.sees("before")
    await tab.evaluate("document.querySelector('#people-button').click()")
    await engine.host.execute(DropMember("lobby", "Ann"))
    await engine.stop()
    await engine.start()
    await knocks_at_the_door(page)
    assert await tab.evaluate(SCREENS) == "knock"
    assert not await tab.evaluate("document.querySelector(':modal') !== null")
    await engine.stop()
    await page.sees("goes on by itself when the host is back", "#knock")
    await engine.start()
    await page.sees("A moderator of lobby sees that you are here", "#knock")
    assert await tab.evaluate(SCREENS) == "knock"
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)
    await page.sees("before")
    assert await tab.evaluate("document.activeElement.id") == "draft"


async def test_who_was_let_in_by_mistake_waits_at_the_door_again(tab: Tab, engine: Engine) -> None:
    """To take an admission back sends its page there by itself; let in again, one is in."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []

    def note(event: events.Event) -> None:
        if isinstance(event, events.Knocked):
            knocks.append(event)

    engine.host.events.connect(note)
    await engine.host.execute(SetWaitingRoom("lobby"))
    await ask(page, "Ann")
    await knocks_at_the_door(page)
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)
    (admitted,) = await engine.host.acts(limit=1)
    taken = await engine.host.execute(Undo(admitted.id))
    assert taken.left == ()
    await knocks_at_the_door(page)
    assert await tab.evaluate(SCREENS) == "knock"
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)


async def test_who_knocks_anew_leaves_or_is_turned_away(tab: Tab, engine: Engine) -> None:
    """By Cancel one is at the start; turned away one reads so."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []
    engine.host.events.connect(
        lambda event: knocks.append(event) if isinstance(event, events.Knocked) else None
    )
    await engine.host.execute(SetWaitingRoom("lobby"))

    async def has_to_knock_anew(name: str) -> None:
        await ask(page, name)
        await knocks_at_the_door(page)
        await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
        await is_in(page)
        await engine.host.execute(DropMember("lobby", name))
        await engine.stop()
        await engine.start()
        await knocks_at_the_door(page)

    await has_to_knock_anew("Ann")
    await tab.evaluate("document.querySelector('#knock-cancel').click()")
    await tab.wait_for("location.pathname === '/'")
    await has_to_knock_anew("Ben")
    await engine.host.execute(TurnAway("lobby", knocks[-1].knock.id, "Wrong class"))
    await page.sees("You were not let in to lobby", "#ended")
    await page.sees("Wrong class", "#ended")
    assert await tab.evaluate(SCREENS) == "ended"


async def test_the_board_says_that_one_waits_to_be_let_in(tab: Tab, engine: Engine) -> None:
    """And that the host is away, while it is; let in, one is at the board."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []
    engine.host.events.connect(
        lambda event: knocks.append(event) if isinstance(event, events.Knocked) else None
    )
    await engine.host.execute(SetWaitingRoom("lobby"))
    await tab.goto(f"http://127.0.0.1:{engine.port}/whiteboard?room=lobby")
    await tab.evaluate("document.querySelector('#join-name').select()")
    await tab.type("Ann\n")
    await knocks_at_the_door(page)
    await engine.stop()
    await page.sees("The host can't be reached just now.", "#knock")
    await engine.start()
    await page.sees("A moderator of lobby sees that you are here.", "#knock")
    await engine.host.execute(Admit("lobby", knocks[-1].knock.id))
    await is_in(page)
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")


async def test_one_is_turned_away_or_gives_up(tab: Tab, engine: Engine) -> None:
    """With Cancel one is back at the form; turned away one reads why."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    knocks: list[events.Knocked] = []
    engine.host.events.connect(
        lambda event: knocks.append(event) if isinstance(event, events.Knocked) else None
    )
    await engine.host.execute(SetWaitingRoom("lobby"))
    await ask(page, "Ann")
    await knocks_at_the_door(page)
    await tab.evaluate("document.querySelector('#knock-cancel').click()")
    await tab.wait_for("!document.querySelector('#join').hidden")
    assert await page.value("#knock", "hidden")
    await tab.evaluate("document.querySelector('#join-button').click()")
    await knocks_at_the_door(page)
    await engine.host.execute(TurnAway("lobby", knocks[-1].knock.id, "Wrong class"))
    await page.sees("You were not let in. The moderator wrote: Wrong class", "#join-trouble")
    assert await page.value("#join-button", "disabled")


async def test_a_locked_room_says_so(tab: Tab, engine: Engine) -> None:
    """And takes one in when it is open again."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await engine.host.execute(LockRoom("lobby"))
    await ask(page, "Ann")
    await page.sees("This room is locked", "#join-trouble")
    await engine.host.execute(UnlockRoom("lobby"))
    await tab.evaluate("document.querySelector('#join-button').click()")
    await is_in(page)


async def test_what_waits_says_so(tab: Tab, engine: Engine) -> None:
    """One's own message waits for a moderator; it is shown, or one reads that it isn't."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    held: list[events.MessageHeld] = []
    engine.host.events.connect(
        lambda event: held.append(event) if isinstance(event, events.MessageHeld) else None
    )
    await page.join("Ann")
    await engine.host.execute(ApproveAll("lobby"))
    await page.sees("What you write waits for a moderator.", "#advice")
    await page.say("may I")
    await page.sees("Waiting for a moderator")
    # What is only slow says so by then; what waits still says that.
    await tab.evaluate("new Promise((resolve) => setTimeout(resolve, 700))")
    await page.sees("Waiting for a moderator")
    assert "Sending" not in await page.text("#log")
    await engine.host.execute(Approve("lobby", held[-1].held.id))
    await tab.wait_for("!document.querySelector('#log').innerText.includes('Waiting for')")
    await page.say("and this")
    await page.sees("Waiting for a moderator")
    await engine.host.execute(Deny("lobby", held[-1].held.id, "Not here"))
    await page.sees("a moderator decided against it")
    await engine.host.execute(ApproveAll("lobby", False))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await engine.host.execute(SetRule(Words("no shouting", Action.HOLD, words=("loud",))))
    await page.say("loud")
    await page.sees("Waiting for a moderator: the rule no shouting")
    await engine.host.execute(Restrict("lobby", "Ann"))
    await page.say("quiet")
    await page.sees("Waiting for a moderator, as all you say")


async def test_what_a_rule_refused_is_back_in_the_field(tab: Tab, engine: Engine) -> None:
    """There alone; its sender reads why, and changes the words."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await engine.host.execute(SetRule(Words("no shouting", Action.REFUSE, words=("loud",))))
    await page.say("too loud")
    await page.sees("Not sent. That is against the rule no shouting.", "#advice")
    assert await page.value("#draft", "value") == "too loud"
    assert await tab.evaluate("document.querySelectorAll('#rows .own').length") == 0
    for _ in "loud":
        await tab.press("Backspace")
    assert await page.text("#advice") == ""
    await tab.type("quiet\n")
    await page.sees("too quiet")


async def test_what_a_rule_refused_stays_in_the_log_where_the_field_has_another(
    tab: Tab, engine: Engine
) -> None:
    """It stands once, here too; its Edit has it in the field, and what stood there comes back."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await engine.host.execute(SetRule(Words("no shouting", Action.REFUSE, words=("loud",))))
    # Both go out before the answer to the first is there.
    await tab.evaluate("""(() => {
        const draft = document.querySelector("#draft");
        draft.value = "too loud";
        document.querySelector("#composer").requestSubmit();
        draft.value = "meanwhile";
        draft.dispatchEvent(new Event("input"));
    })()""")
    await page.sees("Not sent. That is against the rule no shouting.", "#rows")
    assert await page.value("#draft", "value") == "meanwhile"
    assert "Send again" not in await page.text("#log")
    assert "Remove" in await page.text("#log")
    await press(tab, "#rows button", "Edit")
    assert await tab.evaluate("document.querySelectorAll('#rows .own').length") == 0
    await tab.wait_for("document.activeElement.id === 'draft'")
    for _ in "loud":
        await tab.press("Backspace")
    await tab.type("quiet\n")
    await page.sees("too quiet")
    assert await page.value("#draft", "value") == "meanwhile"


async def test_what_is_edited_goes_where_it_went_and_nothing_is_lost(
    tab: Tab, engine: Engine
) -> None:
    """What one has begun meanwhile is back after it; a whisper stays one."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    ben = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ben")
    await ben.connect()
    await page.has('#people-list li[data-name="Ben"] .do-whisper')
    await engine.host.execute(SetRule(Words("no shouting", Action.HOLD, words=("loud",))))
    await tab.evaluate("""document.querySelector('li[data-name="Ben"] .do-whisper').click()""")
    await page.say("too loud")
    await page.sees("Waiting for a moderator: the rule no shouting")
    await tab.evaluate("document.querySelector('#address-clear').click()")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("meanwhile")
    await press(tab, "#rows button", "Edit")
    await tab.wait_for("document.querySelector('#draft').value === 'too loud'")
    await page.sees("Whisper to Ben", "#address-title")
    assert engine.host.waiting("lobby") == ()
    assert await tab.evaluate("document.querySelectorAll('#rows .own').length") == 0
    for _ in "loud":
        await tab.press("Backspace")
    await tab.type("quiet\n")
    assert (await ben.type("event", to="Ben"))["data"] == "too quiet"
    await tab.wait_for("document.querySelector('#draft').value === 'meanwhile'")
    assert await page.value("#address", "hidden")
    await tab.type("\n")
    assert (await ben.type("event", data="meanwhile")).get("to") is None
    await ben.close()


async def test_slow_mode_counts_down(tab: Tab, engine: Engine) -> None:
    """Below the field, as soon as it is on; from one's message on it counts, after a reload too."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await engine.host.execute(SetSlowMode("lobby", 600))
    await page.sees("Slow mode: 10 minutes between two messages.", "#advice")
    await page.say("one")
    await page.sees("Slow mode: your next message in", "#advice")
    await engine.host.execute(SetSlowMode("lobby", 3600))
    await page.sees("Slow mode: your next message in 60 minutes", "#advice")
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    await page.sees("Slow mode: your next message in", "#advice")
    await page.say("two")
    await page.sees("this room is in slow mode")
    await engine.host.execute(SetSlowMode("lobby", 0))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await page.say("three")
    await page.sees("three")


async def test_a_notice_is_pinned(tab: Tab, engine: Engine) -> None:
    """Above what is said, as text, until it is taken away."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await engine.host.execute(PinNotice("lobby", "Exam at <b>ten</b>"))
    await page.join("Ann")
    await page.sees("Exam at <b>ten</b>", "#pinned")
    await engine.host.execute(PinNotice("lobby", ""))
    await tab.wait_for("document.querySelector('#pinned').hidden")


async def test_a_pinned_message_that_is_taken_back_is_pinned_no_more(
    tab: Tab, engine: Engine
) -> None:
    """It goes where it is seen, and isn't back with the host's next start."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    ben = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ben")
    await ben.connect()
    ben.say("Exam at ten", ref(1))
    ack = await ben.type("ack")
    await engine.host.execute(PinNotice("lobby", "Exam at ten"))
    await page.sees("Exam at ten", "#pinned")
    await engine.host.execute(RedactMessage("lobby", ack["epoch"], ack["seq"]))
    await tab.wait_for("document.querySelector('#pinned').hidden")
    await ben.close()
    await engine.stop()
    await engine.start()
    await page.join("Cas")
    assert await page.value("#pinned", "hidden")
