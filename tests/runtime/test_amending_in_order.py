"""Of several changes of one message the last one is what it says, whatever each waits for."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator

import pytest
from msgspec import structs

from peerpyrtc_desktop.core.asking import Answer, Judgement
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import HeldSettled, MessageHeld
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.waiting import MAX_OF_ONE, HeldMessage
from peerpyrtc_desktop.runtime import amending, replaced
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_amending import amend, answer, code
from tests.runtime.test_naming import last_act
from tests.runtime.test_roles import moderator


def answers(link: FakeLink, ref: str) -> list[str]:
    """What it was answered, in order: kinds and codes."""
    return [each.get("code", each["type"]) for each in link.frames() if each.get("ref") == ref]


async def test_a_later_change_waits_in_place_of_the_one_before(host: FakeHost) -> None:
    """Moderators see the one, whose author hears that the other will never be."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    max_ = await moderator(host, "Max")
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    first = amend(ann, data="two")
    second = amend(ann, data="three")
    assert answers(ann, first) == ["held", Code.WITHDRAWN]
    assert answers(ann, second) == ["held"]
    before, now = (each.held for each in host.of(MessageHeld))
    assert [each.held for each in host.of(HeldSettled)] == [before]
    assert max_.last("queue")["add"][0]["text"] == "three"
    assert [each["gone"] for each in max_.frames("queue") if "gone" in each] == [[before.id]]
    kept = host.hub._state.ledger.documents("held", HeldMessage)
    assert [name for name, _ in kept] == [now.id]
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", before.id))
    await host.hub.execute(Approve("lobby", now.id))
    assert [each["data"] for each in bob.frames("edited")] == ["three"]


async def test_one_that_was_replaced_is_not_taken_as_new(host: FakeHost) -> None:
    """Whose author lost the answer sends it again, also on another link: the last words stand."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    epoch = ann.last("welcome")["epoch"]
    await host.hub.execute(ApproveAll("lobby"))
    first = amend(ann, data="two")
    amend(ann, data="three")
    await host.hub.execute(ApproveAll("lobby", on=False))
    await host.hub.execute(Approve("lobby", host.of(MessageHeld)[-1].held.id))
    ann.go()
    ann = await host.join("Ann")
    ann.receive({"type": "edit", "ref": first, "epoch": epoch, "seq": 1, "data": "two"})
    assert answers(ann, first) == [Code.WITHDRAWN]
    assert [each["data"] for each in bob.frames("edited")] == ["three"]
    # Nor is it a message that could be changed.
    assert code(ann, amend(ann, of=first, data="four")) == Code.NO_SUCH_MESSAGE


async def test_one_that_can_not_wait_leaves_the_one_before(host: FakeHost) -> None:
    ann = await host.join("Ann")
    for number in range(MAX_OF_ONE + 1):
        ann.receive(event(number, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    refs = [amend(ann, seq=1 + number, data="two") for number in range(MAX_OF_ONE)]
    assert code(ann, amend(ann, seq=MAX_OF_ONE + 1, data="two")) == Code.TOO_MANY
    assert all(answers(ann, ref) == ["held"] for ref in refs)
    # In place of one there is room for one.
    assert answer(ann, amend(ann, seq=1, data="three"))["type"] == "held"
    waiting = host.hub._state.rooms["lobby"].waiting
    assert len(waiting) == MAX_OF_ONE
    waiting._most_of_one = MAX_OF_ONE - 1
    assert code(ann, amend(ann, seq=2, data="three")) == Code.TOO_MANY
    epoch = ann.last("welcome")["epoch"]
    still = waiting.change_of((epoch, 2))
    assert still is not None
    assert bytes(still.data) == b'"two"'


async def test_what_takes_effect_at_once_outdates_what_waits(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    first = amend(ann, data="two")
    (held,) = (each.held for each in host.of(MessageHeld))
    await host.hub.execute(ApproveAll("lobby", on=False))
    assert answer(ann, amend(ann, data="three"))["type"] == "ack"
    assert answers(ann, first) == ["held", Code.WITHDRAWN]
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", held.id))
    assert [each["data"] for each in bob.frames("edited")] == ["three"]


async def test_a_denied_change_is_back_only_where_none_came_after_it(host: FakeHost) -> None:
    """Whether that waits or stands there; other messages have nothing to do with it."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    ann.receive(event(2, "other"))
    await host.hub.execute(ApproveAll("lobby"))
    amend(ann, data="two")
    (held,) = (each.held for each in host.of(MessageHeld))
    await host.hub.execute(Deny("lobby", held.id))
    act = await last_act(host)
    host.clock.forward(1)
    amend(ann, data="three")
    amend(ann, seq=2, data="other, too")
    later = host.of(MessageHeld)[1].held
    with pytest.raises(Refused):
        await host.hub.execute(Undo(act))
    await host.hub.execute(Approve("lobby", later.id))
    with pytest.raises(Refused):
        await host.hub.execute(Undo(act))
    assert [each["data"] for each in bob.frames("edited")] == ["three"]
    waiting = host.hub._state.rooms["lobby"].waiting
    assert [bytes(each.data) for each in waiting] == [b'"other, too"']


@pytest.mark.parametrize("judged", [Answer.ACCEPT, Answer.HOLD])
async def test_the_program_is_asked_about_the_last_one(host: FakeHost, judged: Answer) -> None:
    """Also where it answers in another order."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    asked: list[HeldMessage] = []
    host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    first, second = amend(ann, data="two"), amend(ann, data="three")
    for held in reversed(asked):
        host.hub.program.settle(held, Judgement(judged))
    assert answers(ann, first) == [Code.WITHDRAWN]
    waiting = tuple(host.hub._state.rooms["lobby"].waiting)
    assert [bytes(each.data) for each in waiting] == [b'"three"'] * (judged is Answer.HOLD)
    for held in waiting:
        await host.hub.execute(Approve("lobby", held.id))
    assert [each["data"] for each in bob.frames("edited")] == ["three"]
    assert ann.last("ack")["ref"] == second


async def test_what_is_no_longer_held_is_answered_with_its_number(host: FakeHost) -> None:
    """A message that waited is out by its change, where nothing has to wait any more."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive(event(9, "another's"))
    await host.hub.execute(ApproveAll("lobby"))
    ann.receive(event(1, "teh"))
    bob.receive(event(10, "waits, too"))
    assert answer(ann, amend(ann, of=event(1)["ref"], data="the"))["seq"] == 0
    await host.hub.execute(ApproveAll("lobby", on=False))
    told = answer(ann, amend(ann, of=event(1)["ref"], data="the cat"))
    assert bob.last("event")["data"] == "the cat"
    assert told["seq"] == bob.last("event")["seq"]


class FarAway(MemoryHistory):
    """Messages of these rooms aren't at hand: they are looked up, as soon as `opened` says so."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.asked: list[Place] = []

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        return None

    async def look_up(self, room: str, place: Place) -> Kept | None:
        self.asked.append(place)
        await self.opened[room].wait()
        return super().find(room, *place)


class FarHost(FakeHost):
    """A host whose guests' messages are to be looked up."""

    def __init__(self) -> None:
        self.far = FarAway()
        super().__init__(history=self.far)


@pytest.fixture
async def far(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FarHost]:
    monkeypatch.setattr(amending, "PATIENCE", 60.0)
    host = FarHost()
    for room in ("lobby", "other"):
        await host.hub.open_at_start(room)
    host.hub.start()
    yield host
    for opened in host.far.opened.values():
        opened.set()
    await host.hub.stop()
    assert host.faults == []


async def test_nobody_waits_for_what_others_have_looked_up(far: FarHost) -> None:
    """Not in another room, nor in the same; one's own changes keep their order."""
    ann, bob = await far.join("Ann"), await far.join("Bob")
    cas = await far.join("Cas", room="other")
    ann.receive(event(1, "one"))
    bob.receive(event(2, "his"))
    cas.receive(event(3, "hers"))
    first, second = amend(ann, data="two"), amend(ann, data="three")
    his, hers = amend(bob, seq=2, data="his own"), amend(cas, data="hers, too")
    await until(lambda: len(far.far.asked) == 3)
    far.far.opened["other"].set()
    await until(lambda: answers(cas, hers) == ["ack"])
    assert answers(ann, first) == answers(ann, second) == answers(bob, his) == []
    far.far.opened["lobby"].set()
    await until(lambda: answers(ann, second) == ["ack"] and answers(bob, his) == ["ack"])
    mine = [each["data"] for each in bob.frames("edited") if each["from"] == "Ann"]
    assert mine == ["two", "three"]


async def test_what_takes_too_long_to_look_up_is_told_and_can_be_sent_again(
    far: FarHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is done then, and nothing twice."""
    monkeypatch.setattr(amending, "PATIENCE", 0.0)
    ann, bob = await far.join("Ann"), await far.join("Bob")
    ann.receive(event(1, "one"))
    epoch = ann.last("welcome")["epoch"]
    frame = {"type": "edit", "ref": f"{7:016}", "epoch": epoch, "seq": 1, "data": "two"}
    gone = {"type": "delete", "ref": f"{8:016}", "epoch": epoch, "seq": 1}
    for each in (frame, gone):
        ann.receive(each)
    await until(lambda: len(ann.frames("error")) == 2)
    assert [each["code"] for each in ann.frames("error")] == [Code.NO_ANSWER] * 2
    assert all(each["text"] and each["retry_after"] > 0 for each in ann.frames("error"))
    far.far.opened["lobby"].set()
    for each in (frame, gone):
        ann.receive(each)
    await until(lambda: bool(bob.frames("redacted")))
    assert [each["data"] for each in bob.frames("edited")] == ["two"]
    assert answers(ann, gone["ref"]) == [Code.NO_ANSWER, "ack"]


async def test_one_that_is_sent_again_while_it_is_looked_up_waits_once(far: FarHost) -> None:
    ann = await far.join("Ann")
    ann.receive(event(1, "one"))
    await far.hub.execute(ApproveAll("lobby"))
    epoch = ann.last("welcome")["epoch"]
    frame = {"type": "edit", "ref": f"{7:016}", "epoch": epoch, "seq": 1, "data": "two"}
    ann.receive(frame)
    ann.receive(frame)
    far.far.opened["lobby"].set()
    await until(lambda: answers(ann, frame["ref"]) == ["held", "held"])
    assert len(far.hub._state.rooms["lobby"].waiting) == 1
    asked: list[HeldMessage] = []
    far.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
    far.far.opened["lobby"].clear()
    looked_up = len(far.far.asked)
    for ref in (8, 8, 9):
        ann.receive({**frame, "ref": f"{ref:016}"})
    far.far.opened["lobby"].set()
    await until(lambda: len(far.far.asked) == looked_up + 3)
    await until(lambda: len(asked) == 2)
    assert [each.ref for each in asked] == [f"{8:016}", f"{9:016}"]


async def test_what_was_replaced_is_known_within_bounds_and_as_long_as_its_room(
    host: FakeHost,
) -> None:
    """None of its words; the oldest give way."""
    ann, ledger = await host.join("Ann"), host.hub._state.ledger
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    amend(ann, data="a secret")
    amend(ann, data="three")
    ((_, known),) = ledger.documents(replaced.REPLACED, Replaced)
    assert "secret" not in str(known)
    many = [structs.replace(known, id=f"{n}", time=n) for n in range(replaced.MOST)]
    replaced.note(ledger, many)
    assert ledger.count(replaced.REPLACED) == replaced.MOST * 9 // 10 + 1
    assert min(each.time for each in replaced.of(ledger, "lobby")) == replaced.MOST // 10
    await host.hub.execute(CloseRoom("lobby"))
    assert ledger.count(replaced.REPLACED) == 0
