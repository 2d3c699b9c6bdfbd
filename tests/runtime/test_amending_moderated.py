"""What moderation has to do with what one changes of what one said: all that a message has, too."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.decision import Record
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import MessageEdited, MessageHeld, MessageRefused
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetDelay
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from peerpyrtc_desktop.store.history.entries import said_of
from tests.runtime.fakes import FakeHost, event, until
from tests.runtime.test_amending import amend, answer, code, said
from tests.runtime.test_naming import last_act
from tests.runtime.test_reactions import counts, react


async def test_who_is_banned_meanwhile_is_decided_on_still(host: FakeHost) -> None:
    """A moderator lets the change through, or not; what was only delayed never goes out."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    ann.receive(event(2, "a"))
    await host.hub.execute(ApproveAll("lobby"))
    amend(ann, data="two")
    amend(ann, seq=2, data="b")
    first, second = (each.held for each in host.of(MessageHeld))
    await host.hub.execute(Ban("lobby", "Ann", parts=("device",)))
    await host.hub.execute(Approve("lobby", first.id))
    assert bob.last("edited")["data"] == "two"
    await host.hub.execute(Deny("lobby", second.id))
    assert said(await host.join("Cas")) == [("two", True, False), ("a", False, False)]

    await host.hub.execute(ApproveAll("lobby", on=False))
    await host.hub.execute(SetDelay("lobby", 5))
    dan = await host.join("Dan")
    bob.receive(event(3, "mine"))
    dan.receive(event(4, "his"))
    host.clock.forward(6)
    host.hub.heartbeat.beat()
    seq = bob.last("event")["seq"]
    amend(dan, seq=seq, data="his, and more")
    await host.hub.execute(Ban("lobby", "Dan", parts=("device",)))
    host.clock.forward(6)
    host.hub.heartbeat.beat()
    assert len(bob.frames("edited")) == 1
    assert host.faults == []


async def test_a_denied_change_leaves_what_was_said(host: FakeHost) -> None:
    """And waits once more where that is taken back."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    ref = amend(ann, data="two")
    (held,) = (each.held for each in host.of(MessageHeld))
    await host.hub.execute(Deny("lobby", held.id))
    assert [each["code"] for each in ann.frames("error") if each["ref"] == ref] == [Code.DENIED]
    await host.hub.execute(Undo(await last_act(host)))
    assert bob.frames("edited") == []
    await host.hub.execute(Approve("lobby", held.id))
    assert bob.last("edited")["data"] == "two"


async def test_what_was_changed_is_back_as_it_was_last(host: FakeHost) -> None:
    """Marked as changed still; without the reactions, as any that was taken back."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "teh cat"))
    react(bob)
    amend(ann, data="the cat")
    assert counts(bob) == {"👍": 1}
    dan = await host.join("Dan")
    await until(lambda: counts(dan) == {"👍": 1})
    epoch = ann.last("welcome")["epoch"]
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    assert code(ann, amend(ann, data="the dog")) == Code.NO_SUCH_MESSAGE
    await host.hub.execute(Undo(await last_act(host)))
    restored = bob.last("restored")["frame"]
    assert (restored["data"], "edited" in restored) == ("the cat", True)
    eve = await host.join("Eve")
    assert said(eve) == [("the cat", True, False)]
    assert eve.frames("reactions") == []
    assert answer(ann, amend(ann, data="the dog"))["type"] == "ack"


async def test_what_one_deletes_loses_its_reactions(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    react(bob)
    amend(ann, "delete")
    assert (await host.join("Cas")).frames("reactions") == []
    assert react(bob)["code"] == Code.NO_SUCH_MESSAGE


async def test_who_lags_or_comes_back_reads_the_last_words_once(host: FakeHost) -> None:
    """Whatever was there between, and however often it was changed."""
    ann, bob, away = [await host.join(name) for name in ("Ann", "Bob", "Cas")]
    ann.receive(event(1, "one"))
    epoch = ann.last("welcome")["epoch"]
    away.go()
    bob.hold(True)
    for words in ("two", "three", "four"):
        amend(ann, data=words)
    ann.receive(event(2, "after"))
    bob.hold(False)
    assert [each["data"] for each in bob.frames("edited")] == ["two", "three", "four"]
    back = await host.join("Cas", hello={"epoch": epoch, "seq": 1})
    told = [each.get("data") for each in back.frames("edited") if "data" in each]
    assert set(told) == {"four"}
    assert [each["data"] for each in back.frames("event")] == ["after"]
    new = await host.join("Dan", hello={"epoch": epoch, "seq": 0})
    assert [each["data"] for each in new.frames("event")] == ["four", "after"]


async def test_one_twice_as_long_as_may_be_is_refused_and_counted(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    limit = ann.last("welcome")["limits"]["frame"]
    ref = amend(ann, data="x" * (2 * limit))
    assert code(ann, ref) == Code.TOO_LARGE
    (told,) = host.of(MessageRefused)
    assert (told.code, told.sender) == (Code.TOO_LARGE, "Ann")
    assert bob.frames("edited") == []
    assert said(await host.join("Cas")) == [("one", False, False)]
    assert host.of(MessageEdited) == []


async def test_a_storm_of_edits_is_slowed_as_one_of_messages(host: FakeHost) -> None:
    """It harms nobody else, and costs what messages cost."""
    ann, bob, cas = [await host.join(name) for name in ("Ann", "Bob", "Cas")]
    ann.receive(event(1, "one"))
    burst = ann.last("welcome")["limits"]["burst"]
    for number in range(2 * burst):
        amend(ann, seq=1, data=f"{number}")
    for number in range(2 * burst):
        bob.receive(event(number, f"{number}"))
    edits, messages = (
        sum(each["code"] == Code.RATE_LIMITED for each in link.frames("error"))
        for link in (ann, bob)
    )
    assert abs(edits - messages) <= 1
    cas.receive(event(1, "still here"))
    assert cas.last("ack")["ref"] == event(1)["ref"]
    assert host.faults == []


@pytest.mark.parametrize("has_left", [False, True])
async def test_all_of_one_that_waits_waits_with_its_changes(host: FakeHost, has_left: bool) -> None:
    """As one that is restricted; a mute lets nothing through, and takes nothing that waits."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(Restrict("lobby", "Ann"))
    ref = amend(ann, data="two")
    assert answer(ann, ref)["why"] == "restricted"
    (held,) = (each.held for each in host.of(MessageHeld))
    await host.hub.execute(Mute("lobby", "Ann", seconds=60))
    assert code(ann, amend(ann, data="three")) == Code.MUTED
    if has_left:
        ann.go()
    host.clock.forward(3600)
    for link in (ann, bob):
        link.last_heard = host.clock()
    # Long ago or not: it was in time when it was sent.
    await host.hub.execute(Approve("lobby", held.id))
    assert bob.last("edited")["data"] == "two"
    assert host.faults == []


async def test_what_is_gone_from_memory_is_let_through_no_more(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    await host.hub.execute(ApproveAll("lobby"))
    amend(ann, data="two")
    (held,) = (each.held for each in host.of(MessageHeld))
    host.history.release("lobby")
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Approve("lobby", held.id))
    assert refused.value.code == Code.NO_SUCH_MESSAGE
    assert bob.frames("edited") == []
    # It waits on: it can be denied, and its author hears of that.
    await host.hub.execute(Deny("lobby", held.id))
    assert ann.last("error")["code"] == Code.DENIED


async def test_a_whisper_that_waits_goes_to_nobody_else(host: FakeHost) -> None:
    """Whoever has its reader's name by the time that it is changed isn't its reader."""
    ann, bob = await host.join("Ann"), await host.join("Bob", device="his phone")
    await host.hub.execute(ApproveAll("lobby"))
    ann.receive(event(1, "psst", to="Bob"))
    assert answer(ann, amend(ann, of=event(1)["ref"], data="psst!"))["type"] == "ack"
    bob.go()
    host.clock.forward(60)
    ann.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert code(ann, amend(ann, of=event(1)["ref"], data="gone")) == Code.NO_SUCH_PEER
    other = await host.join("Bob", device="another phone")
    assert code(ann, amend(ann, of=event(1)["ref"], data="secret")) == Code.NO_SUCH_PEER
    (held,) = host.hub._state.rooms["lobby"].waiting
    assert bytes(held.data) == b'"psst!"'
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", held.id))
    other.go()
    host.clock.forward(60)
    ann.last_heard = host.clock()
    host.hub.heartbeat.beat()
    back = await host.join("Bob", device="his phone")
    assert answer(ann, amend(ann, of=event(1)["ref"], data="you again"))["type"] == "ack"
    (held,) = host.hub._state.rooms["lobby"].waiting
    await host.hub.execute(Approve("lobby", held.id))
    assert back.last("event")["data"] == "you again"


async def test_who_goes_by_another_name_changes_its_whisper(host: FakeHost) -> None:
    """It is told as its reader is, and whose it is and for whom stays as it was."""
    ann, bob = await host.join("Ann", device="her phone"), await host.join("Bob")
    ann.receive(event(1, "psst", to="Bob"))
    epoch = ann.last("welcome")["epoch"]
    whose = host.history.find("lobby", epoch, 1)
    assert whose is not None
    ann.go()
    zed = await host.join("Zed", device="her phone")
    amend(zed, data="psst!")
    amend(zed, "delete")
    for link in (zed, bob):
        assert [len(link.frames(each)) for each in ("edited", "redacted")] == [1, 1]
    peers = host.hub._state.rooms["lobby"].peers
    for seq in (2, 3):
        kept = host.history.find("lobby", epoch, seq)
        assert kept is not None
        assert (kept.identity, kept.readers) == (whose.identity, whose.readers)
        record = Record(
            kept.frame, kept.readers, peers["Zed"], stay=kept.stay, identity=kept.identity
        )
        said_ = said_of("lobby", record)
        assert (said_.identity, said_.recipient_identity) == (
            whose.identity,
            peers["Bob"].identity,
        )
