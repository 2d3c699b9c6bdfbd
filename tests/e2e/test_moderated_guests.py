"""What one sees of it in a browser: banned, on a timeout, moved, renamed, warned, muted."""

from __future__ import annotations

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.hands import GiveWord, Next
from peerpyrtc_desktop.runtime.commands.moving import Move, Rename
from peerpyrtc_desktop.runtime.commands.naming import SetRoll
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, ApproveAll, SetPermissions
from peerpyrtc_desktop.runtime.commands.standing import Mute, Timeout, Warn
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.clients import V1, ref
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab

CARDS = """[...document.querySelectorAll("#log .warning")].map((card) => {
    const [title, words] = ["header > span:not(.icon)", ".announced"]
        .map((part) => card.querySelector(part));
    return `${title.textContent}: ${words.textContent}`;
})"""
"""The warnings in the log, in its order."""


async def joined(tab: Tab, engine: Engine, name: str = "Ann") -> ChatPage:
    """Somebody in the lobby."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join(name)
    return page


async def try_again(page: ChatPage, name: str) -> None:
    """Come again under a name, by hand."""
    await page.arrive()
    await page.tab.evaluate(f"document.querySelector('#join-name').value = '{name}'")
    await page.tab.evaluate("document.querySelector('#join-button').click()")


async def test_a_banned_guest_is_told_and_stays_out(tab: Tab, engine: Engine) -> None:
    """Why, for how long and what to do; a reload and a new name change nothing; undone, it may."""
    page = await joined(tab, engine)
    await engine.host.execute(Ban("lobby", "Ann", text="No links, please"))
    await page.sees("You are banned from this host's rooms", "#ended-title")
    await page.sees("ask whoever hosts", "#ended-text")
    assert await page.text("#ended-quote") == "No links, please"
    await page.sees("You can join again in", "#ended-when")
    await try_again(page, "Zoe")
    await page.sees("You are banned from this host's rooms.", "#join-trouble")
    await page.sees("The moderator wrote: No links, please", "#join-trouble")
    await engine.host.execute(Undo(1))
    await page.join("Zoe")


async def test_a_timeout_is_not_shortened_by_a_reload(tab: Tab, engine: Engine) -> None:
    page = await joined(tab, engine)
    await engine.host.execute(Timeout("lobby", "Ann", 600, "Cool down"))
    await page.sees("for a while", "#ended-title")
    await page.sees("Loading the page again does not shorten it", "#ended-text")
    assert await page.text("#ended-quote") == "Cool down"
    await try_again(page, "Ann")
    await page.sees("You were sent out of this host's rooms for a while.", "#join-trouble")
    await page.sees("The moderator wrote: Cool down", "#join-trouble")
    # It may be tried, as it may have been taken back meanwhile; that changes nothing either.
    await page.tab.evaluate("document.querySelector('#join-trouble').textContent = ''")
    await page.tab.evaluate("document.querySelector('#join-button').click()")
    await page.sees("The moderator wrote: Cool down", "#join-trouble")
    assert not [peer for room in engine.host.snapshot() for peer in room.peers]


async def test_a_moved_guest_goes_there_by_itself(tab: Tab, engine: Engine) -> None:
    """By its name, and reads how it came there; back again too."""
    page = await joined(tab, engine)
    await engine.host.open_at_start("garden")
    await engine.host.execute(Move("lobby", "Ann", "garden", "Group work"))
    await page.sees("A moderator moved you here from lobby. Group work")
    assert await tab.evaluate("location.pathname") == "/r/garden"
    assert [peer.id for peer in engine.host.snapshot()[1].peers] == ["Ann"]
    await page.say("here I am")
    await engine.host.execute(Undo(1))
    await page.sees("A moderator moved you here from garden.")
    assert await tab.evaluate("location.pathname") == "/r/lobby"


async def test_another_name_is_kept(tab: Tab, engine: Engine) -> None:
    """One reads it, and is called that after a reload."""
    page = await joined(tab, engine, "Annnnn")
    await engine.host.execute(Rename("lobby", "Annnnn", "Ann"))
    await page.sees("A moderator changed your name to Ann.")
    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert [peer.id for peer in engine.host.snapshot()[0].peers] == ["Ann"]


async def test_warned_muted_and_given_the_word(tab: Tab, engine: Engine) -> None:
    """Each is told where one looks: in the log, at the field, in the list."""
    page = await joined(tab, engine)
    await engine.host.execute(Warn("lobby", "Ann", "No links"))
    await page.sees("A moderator warns you: No links", "#alarm")
    await engine.host.execute(Mute("lobby", "Ann", None))
    await page.sees("You are muted until a moderator ends it.", "#room")
    await engine.host.execute(Undo(2))
    await tab.wait_for("!document.querySelector('#room').innerText.includes('until a moderator')")
    await engine.host.execute(GiveWord("lobby", "Ann"))
    await tab.wait_for("document.querySelector('#people').textContent.includes('has the word')")


async def test_a_warning_stands_above_until_it_is_read_or_taken_back(
    tab: Tab, engine: Engine
) -> None:
    """It stands in one place: whoever has read it finds it in the log from then on, and there that
    it was taken back. What was taken back before leaves a line alone."""
    page = await joined(tab, engine)
    for words in ("No links", "No pictures"):
        await engine.host.execute(Warn("lobby", "Ann", words))
        await page.sees(words, "#warned")
    assert await tab.evaluate(CARDS) == []
    await tab.click("#warned-read")
    await tab.wait_for("document.querySelector('#warned').hidden")
    warns, back = "A moderator warns you", "This warning was taken back"
    assert await tab.evaluate(CARDS) == [f"{warns}: No links", f"{warns}: No pictures"]
    assert await tab.evaluate("document.activeElement.id") == "log"
    assert await page.text("#alarm") == ""
    await engine.host.execute(Warn("lobby", "Ann", "Slowly"))
    await page.sees("Slowly", "#warned")
    await engine.host.execute(Undo(3))
    await tab.wait_for("document.querySelector('#warned').hidden")
    await page.sees("A moderator took a warning to you back: Slowly")
    await engine.host.execute(Undo(1))
    await page.sees("A moderator took a warning to you back: No links")
    assert await tab.evaluate(CARDS) == [f"{back}: No links", f"{warns}: No pictures"]


async def test_a_warning_that_is_read_in_another_tab_is_found_in_this_one(
    tab: Tab, engine: Engine
) -> None:
    """In the log, like one that was read here."""
    page = await joined(tab, engine)
    await engine.host.execute(Warn("lobby", "Ann", "No links"))
    await page.sees("No links", "#warned")
    await tab.evaluate("""import("/peerpyrtc_client/index.js").then(({ RoomClient }) => {
        const elsewhere = new RoomClient({ room: "lobby", name: "Ann 2" });
        const read = ({ type, time }) =>
            type === "warned" && elsewhere.pass({ type: "warning-read", time });
        elsewhere.on("other", read);
        return elsewhere.connect();
    })""")
    await tab.wait_for("document.querySelector('#warned').hidden")
    assert await tab.evaluate(CARDS) == ["A moderator warns you: No links"]


async def test_a_warning_stands_until_it_is_read_on_any_page(tab: Tab, engine: Engine) -> None:
    """After a reload too, and on the whiteboard; what was read on one is read for all."""
    page = await joined(tab, engine)
    await engine.host.execute(Warn("lobby", "Ann", "No links"))
    await page.sees("No links", "#warned")
    await tab.goto(page.address)
    await page.sees("No links", "#warned")
    assert await tab.evaluate(CARDS) == []
    await engine.host.execute(Warn("lobby", "Ann", "No shouting"))
    await page.sees("No shouting", "#warned")
    await page.sees("No links", "#warned")

    await tab.set_viewport(360, 740)  # the board is before the chat there
    await tab.goto(f"http://127.0.0.1:{engine.port}/whiteboard?room=lobby")
    await page.sees("No links", "#warned")
    await page.sees("No shouting", "#warned")
    await tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")
    assert [peer.id for peer in engine.host.snapshot()[0].peers] == ["Ann"]
    await engine.host.execute(Warn("lobby", "Ann", "Draw gently"))
    await page.sees("Draw gently", "#warned")
    await tab.click("#warned-read")
    await tab.wait_for("document.querySelector('#warned').hidden")
    assert await tab.evaluate("document.activeElement.id") == "surface"

    await tab.goto(page.address)
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    await engine.host.execute(Warn("lobby", "Ann", "Last"))
    await page.sees("Last", "#warned")
    assert "No" not in await page.text("#warned")


async def test_a_name_that_is_not_listed(tab: Tab, engine: Engine) -> None:
    """The form says so, and takes the one that is."""
    await engine.host.execute(SetRoll("lobby", "Ann Lee\nBob"))
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await try_again(page, "Ann")
    await page.sees("Your name is not on the list for this room.", "#join-trouble")
    await page.join("Ann Lee")


async def test_a_moved_guest_draws_on_there(tab: Tab, engine: Engine) -> None:
    """The whiteboard goes along as the chat does, and begins with the other room's board."""
    await engine.host.open_at_start("garden")
    await ChatPage(tab, f"http://127.0.0.1:{engine.port}").join_board("Ann")
    loaded = "document.querySelector('#surface[data-loaded]') !== null"
    await engine.host.execute(Move("lobby", "Ann", "garden"))
    await tab.wait_for("location.search === '?room=garden'")
    await tab.wait_for(loaded)
    assert [peer.id for peer in engine.host.snapshot()[1].peers] == ["Ann"]


async def test_what_one_may_not_is_not_offered(tab: Tab, engine: Engine) -> None:
    """The hand's button says so, and why; others are gone from the list, and have not left."""
    page = await joined(tab, engine, "Bo")
    ann = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ann Lee")
    await ann.connect()
    await page.has("#people-list li:nth-child(2)")
    denied = Permissions(guest=(Row.SEE, Row.HAND))
    await engine.host.execute(SetPermissions("lobby", denied))
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 1")
    await page.has("#hand[aria-disabled]")
    await page.sees("This room doesn't show who else is here.", "#people-note")
    await tab.evaluate("document.querySelector('#hand').click()")
    await page.sees("Raising hands is off here.", "#advice")
    ann.say("hello all", ref(1))
    await page.sees("hello all")
    assert "Ann Lee left" not in await page.text("#log")
    await engine.host.execute(Undo(1))
    await page.has("#hand:not([aria-disabled])")
    await page.has("#people-note[hidden]")
    assert await page.text("#advice") == ""
    await page.has("#people-list li:nth-child(2)")
    await ann.close()


async def test_a_room_that_is_read_only_says_so_where_one_writes(tab: Tab, engine: Engine) -> None:
    """What was begun stays in the field, nothing goes out, and it goes once one may again."""
    page = await joined(tab, engine, "Bo")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("half a thought")
    denied = (Row.CHAT, Row.WHISPER, Row.FILE, Row.PICTURE)
    await engine.host.execute(SetPermissions("lobby", Permissions(guest=denied)))
    await page.sees("You may only read here just now, or write to the host.", "#advice")
    await page.has("#attach[aria-disabled]")
    await tab.evaluate("document.querySelector('#attach').click()")
    await page.sees("This room takes no files now.", "#advice")
    await tab.evaluate("document.querySelector('#composer').requestSubmit()")
    assert await page.value("#draft", "value") == "half a thought"
    assert not await tab.evaluate("document.querySelectorAll('#rows .own').length")
    await engine.host.execute(Undo(1))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")
    await page.has("#attach:not([aria-disabled])")
    await tab.evaluate("document.querySelector('#composer').requestSubmit()")
    await page.sees("half a thought", "#rows")


async def test_who_may_ask_the_host_only_reads_so(tab: Tab, engine: Engine) -> None:
    page = await joined(tab, engine, "Bo")
    await engine.host.execute(ApplyPreset("lobby", "ask"))
    await page.sees("Only the host reads what you write.", "#advice")
    await engine.host.execute(Undo(1))
    await tab.wait_for("document.querySelector('#advice').textContent === ''")


async def test_a_hand_that_is_put_back_is_not_raised_anew(tab: Tab, engine: Engine) -> None:
    """Taking the word back has it up again in its place; the page says nothing of it."""
    page = await joined(tab, engine, "Bo")
    ann = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ann Lee")
    await ann.connect()
    ann.send({"type": "hand"})
    await page.sees("Ann Lee raised a hand.")
    await page.sees("hand up", "#people-list li:first-child")
    await engine.host.execute(Next("lobby"))
    await tab.wait_for("!document.querySelector('#people-list').innerText.includes('hand up')")
    await engine.host.execute(Undo(1))
    await page.sees("hand up", "#people-list li:first-child")
    assert (await page.text("#log")).count("Ann Lee raised a hand.") == 1
    ann.send({"type": "hand", "up": False})
    await tab.wait_for("!document.querySelector('#people-list').innerText.includes('hand up')")
    ann.send({"type": "hand"})
    again = "document.querySelector('#log').innerText.split('Ann Lee raised a hand.').length === 3"
    await tab.wait_for(again)
    await ann.close()


async def test_what_waits_hides_nothing_of_ones_own(tab: Tab, engine: Engine) -> None:
    """After a reload it stands below all that is out, the own that was said before among it."""
    page = await joined(tab, engine)
    await page.say("before")
    await tab.wait_for("document.querySelector('.own .bubble:not(.pending)') !== null")
    await engine.host.execute(ApproveAll("lobby"))
    await page.say("waits")
    await page.sees("Waiting for a moderator", ".own .bubble-state")
    await tab.goto(page.address)
    await page.sees("Waiting for a moderator", ".own .bubble-state")
    said = "[...document.querySelectorAll('#rows .own .bubble')].map((e) => e.textContent)"
    await tab.wait_for(f'JSON.stringify({said}) === \'["before","waits"]\'')
    assert tab.faults == []
