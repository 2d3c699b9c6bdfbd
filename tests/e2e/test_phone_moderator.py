"""A moderator with a phone: comes by a link, acts on people, decides what waits."""

from __future__ import annotations

from pathlib import Path

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from peerpyrtc_desktop.settings import Settings
from tests.clients import ref
from tests.e2e.chat_page import CHOOSES
from tests.e2e.phone import again, ask_about, choose, grown_old, guest, moderator, press, write
from tests.e2e.program import free_port
from tests.e2e.tabs import Tab
from tests.runtime.fakes import until
from tests.runtime.test_board_lettering import PICTURE

OWN_TAGS = "document.querySelector('#people-list li[data-name=Max] .tags').textContent.trim()"
"""What stands below the moderator's own name."""


async def test_two_taps_mute_somebody(tab: Tab, engine: Engine) -> None:
    """Nobody but a moderator has the button; dismissed, it is gone, with the sheet behind it."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await tab.wait_for(f"{OWN_TAGS} === 'you, moderator'")
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Mute for 10 minutes")
    await page.sees("You muted Ben.", ".done")
    ben.say("hello?", ref(1))
    assert (await ben.type("error"))["code"] == "muted"
    await ask_about(tab, "Ben")
    await page.sees("muted", ".sheet[open]")
    (came,) = [act for act in await engine.host.acts() if act.what == "redeem-invite"]
    await engine.host.execute(Undo(came.id))
    await page.sees("You are no longer a moderator here.")
    await tab.wait_for("!document.body.classList.contains('moderates')")
    await tab.wait_for(f"{OWN_TAGS} === 'you'")
    assert await tab.evaluate("document.querySelector('.sheet[open]') === null")
    await ben.close()


async def test_what_waits_is_decided_on_the_phone(tab: Tab, engine: Engine) -> None:
    """The bar says how much waits; one by one it is let through or not."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await engine.host.execute(ApproveAll("lobby"))
    for number, text in enumerate(("first", "second")):
        ben.say(text, ref(number))
    await page.sees("2 things wait for you", ".waits-bar")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    await page.sees("first", ".waits")
    await press(tab, ".waits button", "Let through")
    await page.sees("first")
    await page.sees("1 thing waits for you", ".waits-bar")
    await press(tab, ".waits button", "Deny")
    assert (await ben.type("error"))["code"] == "denied"
    await tab.wait_for("document.querySelector('.waits-bar').hidden")
    await ben.close()


async def test_a_picture_for_the_board_waits_in_words(tab: Tab, engine: Engine) -> None:
    """It has none of its own: the page says what it is, in its language."""
    asked: list[HeldMessage] = []
    program = engine.host.program
    program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.send({"type": "event", "name": "stroke", "ref": ref(1), "data": PICTURE})
    await until(lambda: bool(asked))
    program.settle(asked[0], Judgement(Answer.HOLD))
    await page.sees("1 thing waits for you", ".waits-bar")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    await page.sees("A picture for the whiteboard", ".waits")
    await ben.close()


async def test_a_namesake_is_not_meant(tab: Tab, engine: Engine) -> None:
    """Of one who has left, what is decided holds for that one; who has the name now talks on."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("buy now", ref(1))
    await page.sees("buy now")
    await ben.close()
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 1")
    other = await guest(engine)
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 2")
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await page.sees("Ben has left.", ".sheet[open]")
    await press(tab, ".sheet[open] button", "Mute for 10 minutes")
    await page.sees("You muted Ben.", ".done")
    other.say("good morning", ref(2))
    await page.sees("good morning")
    await other.close()
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 1")
    later = await again(ben)
    later.say("hello?", ref(3))
    assert (await later.type("error"))["code"] == "muted"
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await press(tab, ".sheet[open] button", "Take back")
    await page.sees("Removed by the moderator")
    await later.close()


async def test_of_a_message_that_nobody_can_be_told_by(tab: Tab, engine: Engine) -> None:
    """It is about the message alone, and says so: what there is of the name is no one."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("buy now", ref(1))
    await page.sees("buy now")
    await ben.close()
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 1")
    engine.host._state.recent.expire(2**50)
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await page.sees("Nobody knows any more who said that", ".sheet[open]")
    acts = "[...document.querySelectorAll('.sheet[open] .acts button')].map((e) => e.textContent)"
    assert await tab.evaluate(acts) == [
        "Take back",
        "The same text from everyone…",
        "Pin for everyone",
        "Copy a link to it",
    ]


async def test_one_text_is_taken_back_from_everyone(tab: Tab, engine: Engine) -> None:
    """What that would be is shown before; others' words stay, and all comes back at once."""
    ben, ann = await guest(engine), await guest(engine, "Ann")
    page = await moderator(tab, engine)
    for client, text in ((ben, "Buy  NOW"), (ann, "buy now"), (ann, "hello")):
        client.say(text, ref(len(text)))
        await page.sees(text.split()[-1])
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await press(tab, ".sheet[open] button", "The same text from everyone…")
    await press(tab, ".sheet[open] button", "Take back 2 messages")
    gone = "document.querySelectorAll('#rows .redacted').length"
    await tab.wait_for(f"{gone} === 2")
    await page.sees("hello")
    await press(tab, ".done button", "Undo")
    await tab.wait_for(f"{gone} === 0")
    await ben.close()
    await ann.close()


async def test_a_name_and_a_room_are_given(tab: Tab, engine: Engine) -> None:
    """A name that is taken is refused in words, and can be written anew; rooms are one's own."""
    await engine.host.execute(OpenRoom("den"))
    ben, ann = await guest(engine), await guest(engine, "Ann")
    page = await moderator(tab, engine, ("lobby", "den"))
    await engine.host.execute(CloseRoom("den"))
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] summary", "More")
    await page.sees("Rename…", ".sheet[open]")
    assert "Move…" not in await page.text(".sheet[open]")
    await press(tab, ".sheet[open] button", "Rename…")
    await write(tab, "New name", "Be")
    await tab.evaluate(f"document.activeElement.dispatchEvent({CHOOSES})")
    await write(tab, "New name", "Ann\n")
    await page.sees("Not done. The name 'Ann' is taken in this room.", ".sheet[open] .done")
    await write(tab, "New name", "Benny\n")
    assert (await ann.type("peer-renamed"))["to"] == "Benny"
    await page.sees("You renamed Ben.", ".desk > .done")
    for room in ("den", "garden"):
        await engine.host.execute(OpenRoom(room))
    await ask_about(tab, "Benny")
    await press(tab, ".sheet[open] button", "Move…")
    await page.sees("den, 0 people", ".sheet[open]")
    assert "garden" not in await page.text(".sheet[open]")
    await write(tab, "What to say to them", "Talk there")
    await press(tab, ".sheet[open] button", "den, 0 people")
    sent = await ben.type("peer-left")
    assert (sent["reason"], sent["room"], sent["text"]) == ("MOVED", "den", "Talk there")
    await ben.close()
    await ann.close()


async def test_a_timeout_has_a_length_and_a_warning_words(tab: Tab, engine: Engine) -> None:
    """Without words there is no warning: it says so where they are missing."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("http://example.com", ref(1))
    await page.sees("http://example.com")
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Warn")
    await page.sees("Write what the warning says.", ".sheet[open]")
    await tab.type("No links\t")
    await press(tab, ".sheet[open] button", "Warn")
    assert (await ben.type("warning"))["text"] == "No links"
    await page.sees("You warned Ben.", ".done")
    await ask_about(tab, "Ben")
    await page.has(".sheet[open] .field input")
    assert await page.value(".sheet[open] .field input", "maxLength") == MAX_WHY
    await choose(tab, "For how long", "Until taken back")
    hidden = "[...document.querySelectorAll('.sheet[open] button')].map((e) => e.textContent)"
    assert "Mute until unmuted" in await tab.evaluate(hidden)
    await choose(tab, "For how long", "1 hour")
    await write(tab, "What to say to them", "Have a break")
    await press(tab, ".sheet[open] button", "Out for 1 hour")
    sent = await ben.type("peer-left")
    assert (sent["reason"], sent["text"]) == ("TIMED_OUT", "Have a break")
    assert 3500 < sent["retry_after"] <= 3600
    await tab.evaluate("document.querySelector('#rows .do-more').click()")
    await page.sees("“http://example.com”", ".sheet[open]")
    await press(tab, ".sheet[open] summary", "More")
    await page.sees("Copy a link to it", ".sheet[open]")
    await page.sees("out for a while, warned 1×", ".sheet[open]")
    await press(tab, ".sheet[open] button", "Let them come back")
    await page.sees("You let Ben come back.", ".done")
    back = await again(ben)
    await back.close()
    await ben.close()


async def test_a_ban_says_before_whom_else_it_hits(tab: Tab, engine: Engine) -> None:
    """By what, for how long; it is lifted from the list, where the host's own are not."""
    ben, ann, cid = [await guest(engine, name) for name in ("Ben", "Ann", "Cid")]
    await engine.host.execute(Ban("lobby", "Cid", parts=("device",)))
    page = await moderator(tab, engine)
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Ban…")
    await page.sees("It would hit nobody else.", ".hits")
    await page.sees("Not this: it is the host's own address.", ".parts")
    box = "[...document.querySelectorAll('.parts input')]"
    shown = f"{box}.map((e) => `${{e.checked}} ${{e.disabled}}`).join()"
    assert await tab.evaluate(shown) == "true false,false true,false true,false false"
    await tab.evaluate(f"{box}[0].click()")
    await page.sees("Choose by what they are banned.", ".hits")
    await press(tab, ".sheet[open] button", "Ban")
    await page.sees("Choose by what they are banned.", ".hits")
    await tab.evaluate(f"{box}[0].click()")
    await page.sees("It would hit nobody else.", ".hits")
    await choose(tab, "For how long", "7 days")
    await write(tab, "What to say to them", "Rude")
    await press(tab, ".sheet[open] button", "Ban")
    sent = await ben.type("peer-left", id="Ben")
    assert (sent["reason"], sent["text"]) == ("BANNED", "Rude")
    assert sent["retry_after"] > 6 * 86_400
    await tab.evaluate("document.querySelector('.of-room').click()")
    await press(tab, ".sheet[open] button", "Bans…")
    await page.sees("Rude", ".entries")
    assert await tab.evaluate("document.querySelectorAll('.entries li').length") == 1
    await press(tab, ".entries button", "Lift")
    await page.sees("There are none.", ".sheet[open]")
    back = await again(ben)
    await press(tab, ".sheet[open] .done button", "Undo")
    assert (await back.type("peer-left"))["reason"] == "BANNED"
    for each in (ben, ann, cid, back):
        await each.close()


async def test_of_a_classroom_behind_one_address_a_ban_names_it(tab: Tab, tmp_path: Path) -> None:
    """Before it is made: who is here, and who was; as it is offered it hits nobody else."""
    engine = Engine(
        Settings(
            host="127.0.0.1",
            port=free_port(),
            rooms=("lobby",),
            data_dir=tmp_path,
            proxies=("127.0.0.1",),
        )
    )
    await engine.start()
    ben, dan, eva = [await guest(engine, name, "192.0.2.7") for name in ("Ben", "Dan", "Eva")]
    await guest(engine, "Ann", "192.0.2.8")
    page = await moderator(tab, engine)
    await eva.close()
    await grown_old(engine)
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 4")
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Ban…")
    await page.sees("It would hit nobody else.", ".hits")
    await tab.evaluate("document.querySelectorAll('.parts input')[2].click()")
    await page.sees("It would hit others too: Dan and Eva (has left).", ".hits")
    await tab.evaluate("document.querySelectorAll('.parts input')[2].click()")
    await page.sees("It would hit nobody else.", ".hits")
    await press(tab, ".sheet[open] button", "Ban")
    assert (await dan.type("peer-left", id="Ben"))["reason"] == "BANNED"
    await engine.close()
    for each in (ben, dan):
        await each.close()


async def test_behind_ones_own_router_a_ban_goes_by_what_spares_one(
    tab: Tab, tmp_path: Path
) -> None:
    """What would hit oneself, or another moderator, can't be chosen, and says whom it would hit."""
    engine = Engine(
        Settings(
            host="127.0.0.1",
            port=free_port(),
            rooms=("lobby",),
            data_dir=tmp_path,
            proxies=("127.0.0.1",),
        )
    )
    await engine.start()
    page = await moderator(tab, engine, address="192.0.2.7")
    ben, mia = [await guest(engine, name, "192.0.2.7") for name in ("Ben", "Mia")]
    mias = next(each.device for each in engine.host._state.guests() if each.peer == "Mia")
    engine.host._state.roles.put(Moderator(mias, "Mia", 1, ("lobby",)))
    await grown_old(engine)
    await ask_about(tab, "Ben")
    await press(tab, ".sheet[open] button", "Ban…")
    await page.sees("Not this: it would hit you yourself and Mia.", ".parts")
    await page.sees("It would hit nobody else.", ".hits")
    await press(tab, ".sheet[open] button", "Ban")
    assert (await mia.type("peer-left", id="Ben"))["reason"] == "BANNED"
    await page.sees("You banned Ben.", ".done")
    await engine.close()
    for each in (ben, mia):
        await each.close()


async def test_all_that_waits_is_decided_on_the_phone(tab: Tab, engine: Engine) -> None:
    """A report, a hand and a held message, the oldest first: each by one tap."""
    ben, ann = await guest(engine), await guest(engine, "Ann")
    page = await moderator(tab, engine)
    ben.say("buy now", ref(1))
    place = await ben.type("ack")
    ann.send(
        {
            "type": "report",
            "ref": ref(2),
            "epoch": place["epoch"],
            "seq": place["seq"],
            "text": "an advertisement",
        }
    )
    await page.sees("1 thing waits for you", ".waits-bar")
    ann.send({"type": "hand", "up": True})
    await page.sees("2 things wait for you", ".waits-bar")
    await engine.host.execute(ApproveAll("lobby"))
    ben.say("held", ref(3))
    await page.sees("Waits for you, from Ben: held")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    await page.sees("Reported by Ann: an advertisement", ".waits")
    await tab.evaluate("document.querySelector('.waits-why button').click()")
    await page.sees("Ann", ".sheet[open]:last-of-type h2")
    await tab.evaluate("document.querySelector('.sheet[open]:last-of-type').close()")
    order = (
        "[...document.querySelectorAll('.waits li > :nth-last-child(2)')].map((e) => e.textContent)"
    )
    order = f"{order}.join('|')"
    await tab.wait_for(f"{order} === 'buy now|wants to speak|held'")
    await press(tab, ".waits button", "Take back")
    assert (await ann.type("redacted"))["target"] == [place["epoch"], place["seq"]]
    await press(tab, ".waits button", "Give the word")
    await tab.wait_for("document.querySelectorAll('.waits li').length === 1")
    await press(tab, ".waits button", "Deny")
    await tab.wait_for("document.querySelector('.waits-bar').hidden")
    assert (await ben.type("error"))["code"] == "denied"
    await ben.close()
    await ann.close()


async def test_two_hundred_wait(tab: Tab, engine: Engine) -> None:
    """A few are listed at a time; a report doesn't drown in what is held; hands take turns."""
    ann, page = await guest(engine, "Ann"), await moderator(tab, engine)
    ann.say("hello", ref(1))
    place = await ann.type("ack")
    await engine.host.execute(ApproveAll("lobby"))
    many = [await guest(engine, f"Ben {number}") for number in range(4)]
    for number in range(200):
        many[number % 4].say(f"held {number}", ref(number))
    await page.sees("200 things wait for you", ".waits-bar")
    told = "document.querySelector('#log').innerText.split('Waits for you').length - 1"
    assert await tab.evaluate(told) == 5
    many[0].send({"type": "report", "ref": ref(900), "epoch": place["epoch"], "seq": place["seq"]})
    for each in many[:2]:
        each.send({"type": "hand", "up": True})
    await page.sees("203 things wait for you", ".waits-bar")
    await tab.evaluate("document.querySelector('.waits-bar').click()")
    rows = "document.querySelectorAll('.waits li').length"
    assert await tab.evaluate(rows) == 20
    await press(tab, ".sheet[open] button", "Show more of 203")
    assert await tab.evaluate(rows) == 40
    await press(tab, ".waits-kinds button", "Reports 1")
    assert await tab.evaluate(rows) == 1
    await press(tab, ".waits button", "Let stand")
    await tab.wait_for(f"{rows} === 20")
    await press(tab, ".waits-kinds button", "Hands 2")
    await press(tab, ".sheet[open] button", "Next hand")
    await page.sees("You gave the word to Ben 0.", ".sheet[open] .done")
    await tab.wait_for(f"{rows} === 1")
    await press(tab, ".sheet[open] button", "Lower all hands")
    await tab.wait_for(f"{rows} === 20")
    await press(tab, ".waits button", "Let through")
    await page.sees("199 things wait for you", ".waits-bar")
    for each in (ann, *many):
        await each.close()


async def test_what_is_done_already_is_refused_in_words(tab: Tab, engine: Engine) -> None:
    """In the sheet where it was wanted, and nobody else comes to harm."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    await ask_about(tab, "Ben")
    await page.sees("Kick", ".sheet[open]")
    await engine.host.execute(Kick("lobby", "Ben"))
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 1")
    other = await guest(engine)
    await tab.wait_for("document.querySelectorAll('#people-list li').length === 2")
    await press(tab, ".sheet[open] button", "Kick")
    await page.sees("Not done. The 'Ben' you mean has left 'lobby'.", ".done.refused")
    other.say("still here", ref(1))
    await page.sees("still here")
    await ben.close()
    await other.close()


async def test_what_is_held_is_marked_in_the_log_after_a_reload_too(
    tab: Tab, engine: Engine
) -> None:
    """Below all that was said; once it is decided it is gone from there, by whomever that was."""
    ben = await guest(engine)
    page = await moderator(tab, engine)
    ben.say("said before", ref(1))
    await page.sees("said before")
    await engine.host.execute(ApproveAll("lobby"))
    for number, text in enumerate(("first", "second"), 2):
        ben.say(text, ref(number))
    marked = (
        "[...document.querySelectorAll('#log .held-here:not([hidden])')]"
        ".map((e) => e.textContent.trim())"
    )
    both = '["Waits for you, from Ben: first","Waits for you, from Ben: second"]'
    await tab.wait_for(f"JSON.stringify({marked}) === '{both}'")
    await tab.evaluate("void (window.isOld = true, location.reload())")
    await tab.wait_for("!window.isOld && document.body?.classList.contains('moderates')")
    await page.sees("said before")
    await tab.wait_for(f"JSON.stringify({marked}) === '{both}'")
    order = "document.querySelector('#log').innerText.match(/said before|from Ben: \\w+/g).join()"
    assert await tab.evaluate(order) == "said before,from Ben: first,from Ben: second"
    held = engine.host._state.rooms["lobby"].waiting
    first, second = (each.id for each in held)
    await engine.host.execute(Approve("lobby", first))
    await tab.wait_for(f"{marked}.length === 1")
    await engine.host.execute(Deny("lobby", second))
    await tab.wait_for(f"{marked}.length === 0")
    assert "from Ben: second" not in await page.text("#log")
    await ben.close()
