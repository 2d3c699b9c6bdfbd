"""What one has said one can change and take back, for as long as the room lets one."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.amending import MOST_VERSIONS
from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import HeldSettled, MessageEdited, MessageHeld, MessageRedacted
from peerpyrtc_desktop.core.permissions import PRESETS
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.amending import ReadingsOf, SetEditing
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApproveAll,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.waiting import Approve
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_redaction import asked
from tests.runtime.test_roles import do, moderator

NUMBERS = iter(range(10_000, 99_999))


def amend(link: FakeLink, type_: str = "edit", seq: int = 1, **more: Any) -> Any:
    """Ask for it; returns the ref."""
    ref = f"{next(NUMBERS):016}"
    epoch = link.last("welcome")["epoch"]
    where = {} if "of" in more else {"epoch": epoch, "seq": seq}
    link.receive({"type": type_, "ref": ref, **where, **more})
    return ref


def answer(link: FakeLink, ref: str) -> Any:
    """What it was answered: the frame."""
    (found,) = [each for each in link.frames() if each.get("ref") == ref]
    return found


def code(link: FakeLink, ref: str) -> str:
    return str(answer(link, ref)["code"])


def said(link: FakeLink) -> list[Any]:
    """What a newcomer reads: words, and whether they were changed or taken back."""
    return [
        (each.get("data"), "edited" in each, each.get("redacted", False))
        for each in link.frames("event")
    ]


async def readings(host: FakeHost, seq: int = 1) -> list[str]:
    epoch = host.links.links[0].last("welcome")["epoch"]
    return [each.text for each in await host.hub.execute(ReadingsOf("lobby", epoch, seq))]


async def test_all_read_what_it_says_now(host: FakeHost) -> None:
    """Those who are here, who comes, who comes back, who looks for it; older clients as by hand."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    old = await host.join_older("Old")
    old.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    away = await host.join("Cas")
    ann.receive(event(1, "teh cat"))
    epoch = ann.last("welcome")["epoch"]
    away.go()
    host.clock.forward(60)
    ref = amend(ann, data="the cat")
    for link in (ann, bob):
        assert link.last("edited") == {
            "type": "edited",
            "from": "Ann",
            "epoch": epoch,
            "seq": 2,
            "time": 1_060_000,
            "target": [epoch, 1],
            "data": "the cat",
        }
    assert (answer(ann, ref)["type"], answer(ann, ref)["seq"]) == ("ack", 2)
    assert old.last_words() == "* the cat"
    new = await host.join("Dan")
    assert said(new) == [("the cat", True, False)]
    assert new.frames("edited") == []
    (found,) = await asked(bob, type="search", words="the cat")
    assert (found["data"], found["edited"]) == ("the cat", 1_060_000)
    assert await asked(bob, type="search", words="teh") == []
    back = await host.join("Cas", hello={"epoch": epoch, "seq": 1})
    assert back.last("edited")["data"] == "the cat"
    (told,) = host.of(MessageEdited)
    assert (bytes(told.was), bytes(told.data), told.seq) == (b'"teh cat"', b'"the cat"', 1)
    assert await readings(host) == ["teh cat", "the cat"]


async def test_it_is_taken_back_by_oneself(host: FakeHost) -> None:
    """And is read nowhere any more, though moderators can, while evidence is kept."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    max_ = await moderator(host, "Max")
    ann.receive(event(1, "oh no"))
    amend(ann, data="oh dear")
    away = ann.last("welcome")["epoch"]
    ref = amend(ann, "delete")
    assert answer(ann, ref)["type"] == "ack"
    for link in (ann, bob):
        assert link.last("redacted")["by_author"] is True
    dan = await host.join("Dan")
    assert said(dan) == [(None, False, True)]
    assert dan.last("event")["by_author"] is True
    back = await host.join("Eve", hello={"epoch": away, "seq": 0})
    assert "oh" not in "".join(back.sent)
    assert await asked(bob, type="search", words="oh dear") == []
    (told,) = host.of(MessageRedacted)
    assert (told.by_author, told.sender, told.name) == (True, "Ann", "message")
    assert await host.hub.acts() == [] or all(
        act.what != "redact-message" for act in await host.hub.acts()
    )
    where = {"room": "lobby", "epoch": away, "seq": 1}
    shown = await do(max_, {"do": "readings-of", **where}, "readings of it")
    assert [each["text"] for each in shown["result"]] == ["oh no", "oh dear"]
    assert code(ann, amend(ann, data="x")) == Code.NO_SUCH_MESSAGE
    assert code(ann, amend(ann, "delete")) == Code.NO_SUCH_MESSAGE
    host.history.erase(int(host.clock() * 1000) + 1)
    assert await readings(host) == []


async def test_only_ones_own(host: FakeHost) -> None:
    """By the stay or the device it was said from: whoever takes a name takes no messages."""
    ann = await host.join("Ann", device="a phone")
    bob = await host.join("Bob")
    ann.receive(event(1, "mine"))
    assert code(bob, amend(bob, data="his")) == Code.NO_SUCH_MESSAGE
    assert code(bob, amend(bob, "delete")) == Code.NO_SUCH_MESSAGE
    ann.go()
    other = await host.join("Ann", device="a tablet")
    assert code(other, amend(other, data="hers")) == Code.NO_SUCH_MESSAGE
    other.go()
    back = await host.join("Anna", device="a phone")
    assert answer(back, amend(back, data="mine still"))["type"] == "ack"
    assert bob.last("edited")["data"] == "mine still"


async def test_for_as_long_as_the_room_lets_one(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    host.clock.forward(599)
    assert answer(ann, amend(ann, data="two"))["type"] == "ack"
    host.clock.forward(2)
    assert code(ann, amend(ann, data="three")) == Code.TOO_LATE
    assert code(ann, amend(ann, "delete")) == Code.TOO_LATE
    await host.hub.execute(SetEditing("lobby", 3600))
    assert bob.last("room-updated")["room"]["editing"] == 3600
    assert answer(ann, amend(ann, data="three"))["type"] == "ack"
    await host.hub.execute(SetEditing("lobby", 0))
    assert code(ann, amend(ann, data="four")) == Code.NOT_ALLOWED
    assert code(ann, amend(ann, "delete")) == Code.NOT_ALLOWED
    for seconds in (-1, 86_401):
        with pytest.raises(Refused):
            await host.hub.execute(SetEditing("lobby", seconds))


async def test_what_is_no_message_is_not_changed(host: FakeHost) -> None:
    """A file and a stroke aren't, nor is what isn't there, and nothing is no message."""
    ann = await host.join("Ann")
    ann.receive(event(1, {"points": [0, 0], "look": [0, 1]}, name="stroke"))
    ann.receive(event(2, {"a": 1}, name="score"))
    ann.receive(event(3, "hi"))
    assert code(ann, amend(ann, data="x")) == Code.NO_SUCH_MESSAGE
    assert code(ann, amend(ann, "delete")) == Code.NO_SUCH_MESSAGE
    assert code(ann, amend(ann, seq=2, data="x")) == Code.MALFORMED
    assert code(ann, amend(ann, seq=3)) == Code.MALFORMED
    assert code(ann, amend(ann, seq=9, data="x")) == Code.NO_SUCH_MESSAGE
    assert code(ann, amend(ann, of="never sent", data="x")) == Code.NO_SUCH_MESSAGE
    assert answer(ann, amend(ann, "delete", seq=2))["type"] == "ack"
    for number in range(MOST_VERSIONS):
        host.clock.forward(1)
        assert answer(ann, amend(ann, seq=3, data=f"{number}"))["type"] == "ack"
    assert code(ann, amend(ann, seq=3, data="once more")) == Code.TOO_MANY
    assert host.faults == []


async def test_sent_again_it_is_done_once(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    epoch = ann.last("welcome")["epoch"]
    frame = {"type": "edit", "ref": f"{5:016}", "epoch": epoch, "seq": 1, "data": "two"}
    ann.receive(frame)
    ann.receive(frame)
    assert len(bob.frames("edited")) == 1
    first, second = [each for each in ann.frames("ack") if each["ref"] == frame["ref"]]
    assert first == second


async def test_an_event_is_known_by_its_ref_too(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    amend(ann, of=event(1)["ref"], data="two")
    assert bob.last("edited")["data"] == "two"


async def test_a_whisper_stays_between_its_two(host: FakeHost) -> None:
    ann, bob, cas = [await host.join(name) for name in ("Ann", "Bob", "Cas")]
    max_ = await moderator(host, "Max")
    ann.receive(event(1, "psst", to="Bob"))
    amend(ann, data="psst!")
    amend(ann, "delete")
    assert [len(link.frames("edited")) for link in (ann, bob, cas, max_)] == [1, 1, 0, 0]
    assert [len(link.frames("redacted")) for link in (ann, bob, cas, max_)] == [1, 1, 0, 0]
    where = {"room": "lobby", "epoch": ann.last("welcome")["epoch"], "seq": 1}
    refused = await do(max_, {"do": "readings-of", **where}, "whose whisper")
    assert refused["code"] == Code.NO_SUCH_MESSAGE
    assert await readings(host) == ["psst", "psst!"]


async def test_the_gate_judges_an_edit_as_a_message(host: FakeHost) -> None:
    """Rules and mutes; slow mode by a clock of its own, so that a typo can be mended at once."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(SetSlowMode("lobby", 60))
    assert answer(ann, amend(ann, data="two"))["type"] == "ack"
    ann.receive(event(2, "first in slow mode"))
    assert ann.last("ack")["ref"] == event(2)["ref"]
    assert code(ann, amend(ann, data="three")) == Code.SLOW_MODE
    host.clock.forward(61)
    ann.receive(event(3, "second in slow mode"))
    refs = [amend(ann, data=f"{number}") for number in range(25)]
    assert [answer(ann, ref)["type"] for ref in refs] == ["ack", *["error"] * 24]
    assert len(bob.frames("edited")) == 2
    await host.hub.execute(SetSlowMode("lobby", 0))
    for action in (Action.REFUSE, Action.REDACT):
        await host.hub.execute(SetRule(Words("no", words=("spam",), action=action)))
        assert code(ann, amend(ann, data="spam")) == Code.REFUSED_BY_RULE
    await host.hub.execute(Mute("lobby", "Ann", seconds=60))
    assert code(ann, amend(ann, data="muted")) == Code.MUTED
    assert answer(ann, amend(ann, "delete"))["type"] == "ack"
    assert bob.last("redacted")["by_author"] is True
    assert "spam" not in "".join(bob.sent)


async def test_what_went_to_all_says_nothing_new_where_guests_ask_the_host_only(
    host: FakeHost,
) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "to all"))
    await host.hub.execute(SetPermissions("lobby", PRESETS["ask"]))
    assert code(ann, amend(ann, data="still to all?")) == Code.NOT_ALLOWED
    ann.receive(event(2, "to the host"))
    assert answer(ann, amend(ann, seq=2, data="to you"))["type"] == "ack"
    assert "to you" not in "".join(bob.sent)


async def test_where_all_waits_an_edit_waits(host: FakeHost) -> None:
    """And takes effect when it is let through, if what it is of is there still."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    first = amend(ann, data="two")
    assert answer(ann, first)["type"] == "held"
    held = host.of(MessageHeld)[0].held
    assert held.edits == (ann.last("welcome")["epoch"], 1)
    await host.hub.execute(Approve("lobby", held.id))
    assert bob.last("edited")["data"] == "two"
    assert ann.last("ack")["ref"] == first
    second, third = amend(ann, data="three"), f"{1:016}"
    ann.receive({"type": "withdraw", "ref": second})
    assert (ann.last("error")["ref"], ann.last("error")["code"]) == (second, Code.WITHDRAWN)
    epoch = ann.last("welcome")["epoch"]
    ann.receive({"type": "edit", "ref": third, "epoch": epoch, "seq": 1, "data": "four"})
    held = host.of(MessageHeld)[-1].held
    amend(ann, "delete")
    assert (ann.last("error")["ref"], ann.last("error")["code"]) == (third, Code.WITHDRAWN)
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", held.id))


async def test_where_all_is_delayed_an_edit_is(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(SetDelay("lobby", 5))
    amend(ann, data="two")
    assert bob.frames("edited") == []
    host.clock.forward(6)
    for link in (ann, bob):
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert bob.last("edited")["data"] == "two"


async def test_what_waits_is_changed_where_it_waits(host: FakeHost) -> None:
    """As another item: who lets something through has read it."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    ann.receive(event(1, "teh"))
    (held,) = (each.held for each in host.of(MessageHeld))
    ref = amend(ann, of=event(1)["ref"], data="the")
    assert (answer(ann, ref)["type"], answer(ann, ref)["seq"]) == ("ack", 0)  # as yet it has none
    anew = host.of(MessageHeld)[-1].held
    assert (anew.ref, anew.id != held.id, anew.edits) == (held.ref, True, None)
    assert [each.held.id for each in host.of(HeldSettled)] == [held.id]
    kept = host.hub._state.ledger.documents("held", HeldMessage)
    assert [name for name, _ in kept] == [anew.id]
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", held.id))
    await host.hub.execute(Approve("lobby", anew.id))
    assert bob.last("event")["data"] == "the"
    assert ann.last("ack")["ref"] == event(1)["ref"]


async def test_what_waits_stays_as_it_was_where_its_edit_is_refused(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await host.hub.execute(ApproveAll("lobby"))
    ann.receive(event(1, "one"))
    ann.receive(event(2, {"a": 1}, name="score"))
    await host.hub.execute(SetRule(Words("no", words=("spam",), action=Action.REFUSE)))
    assert code(ann, amend(ann, of=event(1)["ref"], data="spam")) == Code.REFUSED_BY_RULE
    assert code(ann, amend(ann, of=event(2)["ref"], data="x")) == Code.MALFORMED
    waiting = host.hub._state.rooms["lobby"].waiting
    assert {each.name: bytes(each.data) for each in waiting}["message"] == b'"one"'


async def test_the_program_judges_an_edit_too(host: FakeHost) -> None:
    """What it redacts is the message, as it wouldn't have let it stand so."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    held: list[HeldMessage] = []
    host.hub.program.ask_first(held.append, Judgement(), 60, lambda _: None)
    ref = amend(ann, data="two")
    assert bob.frames("edited") == []
    epoch = ann.last("welcome")["epoch"]
    ann.receive({"type": "edit", "ref": ref, "epoch": epoch, "seq": 1, "data": "two"})
    assert len(held) == 1
    host.hub.program.settle(held[0], Judgement())
    assert bob.last("edited")["data"] == "two"
    amend(ann, data="three")
    host.hub.program.settle(held[1], Judgement(Answer.REDACT))
    await until(lambda: bool(bob.frames("redacted")))
    assert bob.last("redacted")["target"] == [epoch, 1]


async def test_what_is_out_of_memory_is_looked_up(host: FakeHost) -> None:
    """In memory alone it isn't there any more."""
    ann = await host.join("Ann")
    ann.receive(event(1, "one"))
    host.history.release("lobby")
    ref = amend(ann, data="two")
    await until(lambda: any(each.get("ref") == ref for each in ann.frames()))
    assert code(ann, ref) == Code.NO_SUCH_MESSAGE


async def test_a_flood_of_edits_is_a_flood(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "one"))
    refs = [amend(ann, data=f"{number}", seq=9) for number in range(600)]
    assert code(ann, refs[-1]) == Code.RATE_LIMITED
    host.history.release("lobby")
    host.clock.forward(1)
    looked = [amend(ann, data="x") for _ in range(40)]
    assert code(ann, looked[-1]) == Code.RATE_LIMITED


async def test_a_moderators_redaction_is_no_authors(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "rude"))
    amend(ann, data="ruder")
    epoch = ann.last("welcome")["epoch"]
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    assert "by_author" not in bob.last("redacted")
    back = await host.join("Cas", hello={"epoch": epoch, "seq": 0})
    assert "rude" not in "".join(back.sent)
    host.history.erase(int(host.clock() * 1000) + 1)
    assert await readings(host) == []


async def test_what_it_was_is_erased_in_time(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "one"))
    amend(ann, data="two")
    host.history.erase(int(host.clock() * 1000))
    assert await readings(host) == ["one", "two"]
    host.history.erase(int(host.clock() * 1000) + 1)
    assert await readings(host) == ["two"]
