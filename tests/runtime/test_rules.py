"""Automatic rules at work: what guests see of them, what the audit says, what is there later."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest
from msgspec import Raw

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST, Act, Actor
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.checking import check
from peerpyrtc_desktop.core.rules.rule import (
    Action,
    AnyRule,
    Files,
    Joins,
    Links,
    Pattern,
    Repeats,
    StepUp,
    Words,
)
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.runtime import early_words, rule_shelf
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetDelay, SetSlowMode
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.rules import (
    EnableRule,
    ListRules,
    RemoveRule,
    SetRule,
    TryRules,
)
from peerpyrtc_desktop.runtime.commands.standing import Restrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve
from peerpyrtc_desktop.runtime.early_words import MANY, MOST
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from peerpyrtc_desktop.runtime.rule_shelf import KeptRule
from tests.runtime.fakes import FakeHost, FakeLink, restarted, until


def say(link: FakeLink, text: Any, ref: str, to: str | None = None) -> None:
    link.receive(
        {"type": "event", "name": "message", "data": text, "ref": ref} | ({"to": to} if to else {})
    )


async def acts_by_rules(host: FakeHost) -> list[Act]:
    for _ in range(10):
        await asyncio.sleep(0)
    return [act for act in await host.hub.acts() if act.by.role == "rule"]


async def with_rule(host: FakeHost, rule: AnyRule) -> tuple[FakeLink, FakeLink]:
    await host.hub.execute(SetRule(rule))
    return await host.join("Ann"), await host.join("Ben")


async def test_what_is_refused_nobody_sees(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", Action.REFUSE, words=("shut",), text="Be kind."))
    say(ann, "S.h.u.t up", "ref000r1")
    say(ann, {"text": "shut", "reply_to": [1, 1]}, "ref000r2")
    say(ann, "shut", "ref000r3", to="Ben")
    say(ann, "hello", "ref000r4")
    errors = [each for each in ann.frames() if each["type"] == "error"]
    assert [(each["ref"], each["code"], each["text"]) for each in errors] == [
        (ref, "refused-by-rule", "Be kind.") for ref in ("ref000r1", "ref000r2", "ref000r3")
    ]
    assert [each["data"] for each in ben.frames() if each["type"] == "event"] == ["hello"]
    (act,) = await acts_by_rules(host)  # one for what comes at once; how often follows: test_floods
    assert (act.what, act.by.name, act.why, act.whom[0].peer) == (
        "refuse",
        "rude",
        "Be kind.",
        "Ann",
    )
    assert (act.evidence[0].words, act.evidence[0].seq) == ("S.h.u.t up", 0)


async def test_what_is_held_waits(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Links("links", Action.HOLD))
    say(ann, "see evil.com", "ref000r1")
    assert ann.last("held") == {"type": "held", "ref": "ref000r1", "why": "links"}
    say(ann, "see evil.com", "ref000r1")  # sent again
    assert len(host.of(events.MessageHeld)) == 1
    assert not [each for each in ben.frames() if each["type"] == "event"]


async def test_what_is_flagged_passes_and_is_told(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", words=("shut",)))
    say(ann, "so shut up", "ref000r1")
    assert ben.last("event")["data"] == "so shut up"
    (flagged,) = host.of(events.Flagged)
    assert (flagged.peer, flagged.rule, flagged.words) == ("Ann", "rude", "so shut up")
    assert flagged.seq == ben.last("event")["seq"]
    (act,) = await acts_by_rules(host)
    assert (act.what, act.evidence[0].seq) == ("flag", flagged.seq)


async def test_a_warning_reaches_its_guest_alone(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", Action.WARN, words=("shut",), text="Be kind."))
    say(ann, "shut", "ref000r1")
    say(ann, "shut", "ref000r2")
    assert [act.what for act in await acts_by_rules(host)] == ["warn"]
    assert ann.last("warning")["text"] == "Be kind."
    assert not [each for each in ben.frames() if each["type"] == "warning"]
    assert len([each for each in ben.frames() if each["type"] == "event"]) == 2


async def test_the_third_time_mutes_and_is_undone(host: FakeHost) -> None:
    rule = Words("rude", Action.REFUSE, words=("shut",), step_up=StepUp(seconds=90))
    ann, _ = await with_rule(host, rule)
    for number in range(3):
        say(ann, "shut", f"ref000r{number}")
    mute, *_ = await acts_by_rules(host)
    assert (mute.what, mute.by.name, mute.evidence[0].words) == ("mute", "rude", "shut")
    say(ann, "hello", "ref000r4")
    assert ann.last("error")["code"] == "muted"
    await host.hub.execute(Undo(mute.id))
    say(ann, "hello", "ref000r5")
    assert ann.last("ack")["ref"] == "ref000r5"


@pytest.mark.parametrize(
    ("action", "what", "reason"),
    [(Action.KICK, "kick", "KICKED"), (Action.BAN, "ban", "BANNED")],
)
async def test_sent_out(host: FakeHost, action: Action, what: str, reason: str) -> None:
    ann, ben = await with_rule(host, Words("rude", action, words=("shut",), seconds=60))
    say(ann, "shut", "ref000r1")
    (act,) = await acts_by_rules(host)
    assert (act.what, act.by.name) == (what, "rude")
    assert host.names() == ["Ben"]
    assert ann.last("peer-left")["reason"] == reason
    assert (await host.refused("Ann")).code in (Code.REMOVED, Code.BANNED)
    # A class behind one address stays.
    await host.join("Cay")
    assert not [each for each in ben.frames() if each["type"] == "event"]


async def test_redacted_at_once(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", Action.REDACT, words=("shut",)))
    say(ann, "shut", "ref000r1")
    say(ann, "shut up", "ref000r2")
    acts = await acts_by_rules(host)
    assert [act.by.name for act in acts] == ["rude", "rude"]
    said = ben.frames("event")
    assert [each["target"] for each in ben.frames("redacted")] == [
        [each["epoch"], each["seq"]] for each in said
    ]


WAITS: list[tuple[Command[None], str]] = [
    (ApproveAll("lobby"), "approval"),
    (SetDelay("lobby", 5), "delay"),
    (Restrict("lobby", "Ann"), "restricted"),
    (SetRule(Words("late", Action.HOLD, words=("up",))), "late"),
]
"""What has a message wait, and the word for why."""


async def let_out(host: FakeHost, why: str) -> None:
    """What waits goes out, as it does: by a moderator, or when it is due."""
    (held,) = host.hub.waiting("lobby")
    assert held.why == why
    if held.due is None:
        await host.hub.execute(Approve("lobby", held.id))
    else:
        host.clock.forward(5)
        host.hub.heartbeat.beat()


@pytest.mark.parametrize(("command", "why"), WAITS)
async def test_what_waits_is_redacted_once_it_is_out(
    host: FakeHost, command: Command[None], why: str
) -> None:
    """Until then nobody sees anything of it, and nothing was taken back."""
    ann, ben = await with_rule(host, Words("rude", Action.REDACT, words=("shut",)))
    await host.hub.execute(command)
    say(ann, "shut up", "ref000r1")
    assert "redact-message" not in [act.what for act in await acts_by_rules(host)]
    assert ben.frames("event") + ben.frames("redacted") == []
    await let_out(host, why)
    (act,) = [act for act in await acts_by_rules(host) if act.what == "redact-message"]
    assert act.by.name == "rude"
    (said,) = ben.frames("event")
    assert ben.last("redacted")["target"] == [said["epoch"], said["seq"]]


async def test_what_waits_is_redacted_after_a_new_start_too(host: FakeHost) -> None:
    ann, _ = await with_rule(host, Words("rude", Action.REDACT, words=("shut",)))
    await host.hub.execute(ApproveAll("lobby"))
    say(ann, "shut up", "ref000r1")
    later, kept = FakeHost(), host.of(events.DocumentKept)
    documents = {
        kind: {each.name: each.document for each in kept if each.kind == kind}
        for kind in ("held", "rule")
    }
    later.hub.bring_back_moderation(KeptModeration(documents, 0, None, []))
    later.hub.bring_back(KeptRoom("lobby", by_host=True, topic=""))
    later.hub.start()
    ben = await later.join("Ben")
    await let_out(later, "approval")
    await acts_by_rules(later)
    (said,) = ben.frames("event")
    assert ben.last("redacted")["target"] == [said["epoch"], said["seq"]]
    await later.hub.stop()


async def test_a_rule_that_is_gone_redacts_nothing(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", Action.REDACT, words=("shut",)))
    await host.hub.execute(ApproveAll("lobby"))
    say(ann, "shut up", "ref000r1")
    await host.hub.execute(RemoveRule("rude"))
    await let_out(host, "approval")
    assert await acts_by_rules(host) == []
    assert (ben.last("event")["data"], ben.frames("redacted")) == ("shut up", [])


async def test_what_a_rule_holds_is_let_out_by_no_delay(host: FakeHost) -> None:
    """Nor by the name of the rule, whatever that is."""
    ann, ben = await with_rule(host, Words("delay", Action.HOLD, words=("shut",)))
    await host.hub.execute(SetDelay("lobby", 5))
    say(ann, "shut", "ref000r1")
    say(ann, "hello", "ref000r2")
    host.clock.forward(5)
    host.hub.heartbeat.beat()
    assert [each["data"] for each in ben.frames("event")] == ["hello"]
    assert [held.ref for held in host.hub.waiting("lobby")] == ["ref000r1"]


async def test_restricted(host: FakeHost) -> None:
    ann, ben = await with_rule(host, Words("rude", Action.RESTRICT, words=("shut",)))
    say(ann, "shut", "ref000r1")
    assert [act.what for act in await acts_by_rules(host)] == ["restrict"]
    say(ann, "hello", "ref000r2")
    assert [each["ref"] for each in ann.frames() if each["type"] == "held"] == [
        "ref000r1",
        "ref000r2",
    ]
    assert not [each for each in ben.frames() if each["type"] == "event"]


async def test_older_clients_are_judged_too(host: FakeHost) -> None:
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, words=("shut",))))
    ben = await host.join("Ben")
    old = await host.join_older("Old")
    old.receive({"peer_id": "Old", "message": "shut up"})
    old.receive({"peer_id": "Old", "message": "hello"})
    said = [each["data"] for each in ben.frames() if each["type"] == "event"]
    assert said == ["hello"]


async def test_a_wave_of_joins(host: FakeHost) -> None:
    await host.hub.execute(SetRule(Joins("wave", Action.KICK, most=2, within=10)))
    for number in range(4):
        await host.join(f"Bot {number}")
    acts = await acts_by_rules(host)
    assert [act.whom[0].peer for act in acts] == ["Bot 3", "Bot 2"]
    assert host.names() == ["Bot 0", "Bot 1"]


async def test_a_rule_of_a_room_holds_there_alone(host: FakeHost) -> None:
    ann, _ = await with_rule(host, Words("rude", Action.REFUSE, words=("shut",), room="DEN"))
    say(ann, "shut", "ref000r1")
    assert ann.last("ack")["ref"] == "ref000r1"


async def test_files_by_type(host: FakeHost) -> None:
    ann, _ = await with_rule(host, Files("programs", Action.REFUSE, types=("exe",)))
    data = {"name": "setup.exe", "size": 7, "type": "", "sha256": "0" * 64}
    ann.receive({"type": "event", "name": "file", "data": data, "ref": "ref000r1"})
    assert ann.last("error")["code"] == "refused-by-rule"


async def test_set_switched_removed_and_taken_back(host: FakeHost) -> None:
    one, other = Words("rude", words=("shut",)), Words("rude", Action.HOLD, words=("up",))
    run = host.hub.execute
    await run(SetRule(one))
    await run(SetRule(one))  # no act
    await run(SetRule(other))
    await run(EnableRule("rude", False))
    await run(EnableRule("rude", False))
    await run(RemoveRule("rude"))
    assert await run(ListRules()) == []
    assert [act.what for act in reversed(await host.hub.acts())] == [
        "set-rule",
        "set-rule",
        "enable-rule",
        "remove-rule",
    ]
    await run(Undo(4))
    assert [each.enabled for each in await run(ListRules())] == [False]
    await run(Undo(3))
    assert await run(ListRules()) == [other]
    await run(Undo(2))
    assert await run(ListRules()) == [one]
    await run(Undo(1))
    assert await run(ListRules()) == []
    for command in (RemoveRule("rude"), EnableRule("rude")):
        with pytest.raises(Refused) as refused:
            await run(command)
        assert refused.value.code is Code.NO_SUCH_RULE


async def test_what_cannot_be_is_refused_and_changes_nothing(host: FakeHost) -> None:
    for rule in (Pattern("p", pattern="("), Pattern("p", pattern="x.{0,50}y"), Words("w")):
        with pytest.raises(Refused) as refused:
            await host.hub.execute(SetRule(rule))
        assert refused.value.code is Code.MALFORMED
    assert await host.hub.execute(ListRules()) == []
    assert await host.hub.acts() == []


async def test_rules_are_there_after_a_new_start(host: FakeHost) -> None:
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, words=("shut",))))
    await host.hub.execute(SetRule(Pattern("numbers", Action.REFUSE, pattern=r"\d{9}")))
    async with restarted(host) as later:
        ann = await later.join("Ann")
        for text in ("shut", "123456789"):
            say(ann, text, f"ref {text}")
            assert ann.last("error")["ref"] == f"ref {text}"


async def test_patterns_are_kept_where_they_do_not_work(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, words=("shut",))))
    await host.hub.execute(SetRule(Pattern("numbers", Action.REFUSE, pattern=r"\d{9}")))
    monkeypatch.setattr(engine, "re2", lambda: None)
    async with restarted(host) as later:
        ann = await later.join("Ann")
        say(ann, "123456789", "ref000r1")
        say(ann, "shut", "ref000r2")
        assert ann.last("ack")["ref"] == "ref000r1"
        assert ann.last("error")["ref"] == "ref000r2"
        rules = await later.hub.execute(ListRules())
        assert [each.name for each in rules] == ["rude", "numbers"]


async def test_rules_are_tried_out_on_what_was_said(host: FakeHost) -> None:
    ann, ben = await host.join("Ann"), await host.join("Ben")
    say(ann, "shut up", "ref000r1")
    host.clock.time += 3601
    for number in range(3):
        say(ben, "buy now", f"ref000b{number}")
    say(ann, "oh sh-ut up", "ref000r2")
    rules = (
        Words("rude", Action.BAN, words=("shut",), room="den", enabled=False),
        Repeats("again", Action.HOLD),
    )
    trial = await host.hub.execute(TryRules("lobby", rules))
    assert trial.messages == 4
    hits = [(hit.sender, hit.text, hit.rules, hit.action, hit.place) for hit in trial.hits]
    assert hits == [
        ("Ben", "buy now", ("again",), Action.HOLD, None),
        ("Ann", "oh sh-ut up", ("rude",), Action.BAN, (3, 8)),
    ]
    earlier = await host.hub.execute(TryRules("lobby", rules, 120))
    assert (len(earlier.hits), earlier.messages) == (3, 5)
    assert host.names() == ["Ann", "Ben"]
    assert await acts_by_rules(host) == []
    for command in (
        TryRules("nowhere", rules),
        TryRules("lobby", rules, 0),
        TryRules("lobby", (Pattern("p", pattern="("),)),
    ):
        with pytest.raises(Refused):
            await host.hub.execute(command)


async def test_a_trial_looks_at_whispers_whose_words_are_for_the_host_alone(host: FakeHost) -> None:
    ann, _ = await host.join("Ann"), await host.join("Ben")
    say(ann, "shut up", "ref000r1", to="Ben")
    say(ann, "you shut up", "ref000r2")
    say(ann, "shut it", "ref000r3")
    place = host.of(events.MessageAccepted)[-1]
    await host.hub.execute(RedactMessage("lobby", place.epoch, place.seq))
    tried = TryRules("lobby", (Words("rude", words=("shut",)),))

    async def seen(by: Actor) -> list[tuple[str, str, tuple[int, int] | None]]:
        trial = await host.hub.execute(tried, by)
        assert trial.messages == 3
        return [(hit.sender, hit.text, hit.place) for hit in trial.hits]

    assert await seen(HOST) == [
        ("Ann", "shut up", (0, 4)),
        ("Ann", "you shut up", (4, 8)),
        ("Ann", "shut it", (0, 4)),
    ]
    assert await seen(Actor("moderator", "Max", "a device")) == [
        ("Ann", "", None),
        ("Ann", "you shut up", (4, 8)),
        ("Ann", "", None),
    ]


async def test_a_trial_that_cannot_be_read_says_so() -> None:
    class Slow(MemoryHistory):
        async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
            raise FrameError(Code.NO_ANSWER, "That took too long to find.", retry_after=1)

    host = FakeHost(history=Slow())
    host.hub.start()
    await host.hub.execute(OpenRoom("lobby"))
    with pytest.raises(Refused, match="too long"):
        await host.hub.execute(TryRules("lobby", (Words("rude", words=("shut",)),)))


async def test_a_rule_is_renamed_in_its_place(host: FakeHost) -> None:
    run = host.hub.execute
    one, two = Words("one", words=("a",)), Words("two", words=("b",))
    await run(SetRule(one))
    await run(SetRule(two))
    renamed = Words("first", words=("a",))
    await run(SetRule(renamed, instead="one"))
    assert await run(ListRules()) == [renamed, two]
    with pytest.raises(Refused, match="already") as refusal:
        await run(SetRule(Words("two", words=("c",)), instead="first"))
    assert refusal.value.field == "name"
    with pytest.raises(Refused, match="no rule 'gone'"):
        await run(SetRule(Words("new", words=("c",)), instead="gone"))
    kept = {each.name: each.document is not None for each in host.of(events.DocumentKept)}
    assert kept == {"one": False, "two": True, "first": True}
    await run(Undo(3))
    assert await run(ListRules()) == [one, two]


async def test_a_rule_is_checked_where_nobody_waits_for_it(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two thousand words take a third of a second, a large pattern more than one."""
    where: list[threading.Thread] = []

    def seen(rule: AnyRule) -> AnyRule:
        where.append(threading.current_thread())
        return check(rule)

    monkeypatch.setattr(rule_shelf, "check", seen)
    await host.hub.execute(SetRule(Words("rude", words=("shut",))))
    assert len(where) == 1
    assert threading.main_thread() not in where


def kept(*rules: AnyRule) -> KeptModeration:
    """What an earlier host has left."""
    documents = {each.name: Raw(msgspec.json.encode(KeptRule(each))) for each in rules}
    return KeptModeration({"rule": documents}, 0, None, [])


@asynccontextmanager
async def not_ready(
    monkeypatch: pytest.MonkeyPatch, *rules: AnyRule, limits: HubLimits | None = None
) -> AsyncIterator[Unready]:
    """A host whose rules take their time; what it had when it ends is without a fault."""
    host, begun, may_end = FakeHost(limits), threading.Event(), threading.Event()

    def slow(kept: list[AnyRule]) -> RuleSet:
        assert threading.current_thread() is not threading.main_thread()
        begun.set()
        assert may_end.wait(60)
        return RuleSet(kept)

    monkeypatch.setattr(rule_shelf, "_of_kept", slow)
    host.hub.bring_back_moderation(kept(*rules))
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    await until(begun.is_set)

    async def end() -> None:
        may_end.set()
        await until(lambda: host.hub._state.rules.is_ready and not host.hub._early._bytes)

    yield host, end
    may_end.set()
    await host.hub.stop()
    assert host.faults == []


Unready = tuple[FakeHost, Callable[[], Awaitable[None]]]

RUDE = Words("rude", Action.REFUSE, words=("shut",))


async def test_what_guests_say_waits_until_rules_are_ready_and_nothing_else_does(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two thousand words take seconds: guests come in and read, and no word slips in before. What
    was said is judged in its order."""
    async with not_ready(monkeypatch, RUDE) as (host, end):
        await host.hub.execute(Announce("Coffee"))
        ann, bob = await host.join("Ann"), await host.join("Bob")
        old = await host.join_older("Old")
        assert ann.frames("announcement")
        say(ann, "one", "ref000r1")
        say(bob, "shut up", "ref000r2")
        old.receive({"peer_id": "Old", "message": "two"})
        say(ann, "three", "ref000r3")
        ann.receive({"type": "typing", "active": True})
        ann.receive({"type": "ping", "t": 7})
        ann.receive({"type": "history", "ref": "ref000r4"})
        await until(lambda: bool(ann.frames("page")))
        assert ann.last("pong")["t"] == 7
        assert bob.frames("event") == bob.frames("typing") == ann.frames("ack") == []
        assert not ann.held
        await end()
        assert [each["data"] for each in bob.frames("event")] == ["one", "two", "three"]
        assert bob.last("error")["code"] == "refused-by-rule"
        assert [each["ref"] for each in ann.frames("ack")] == ["ref000r1", "ref000r3"]
        say(bob, "shut", "ref000r5")
        assert bob.last("error")["ref"] == "ref000r5"


async def test_a_wave_of_joins_is_seen_before_words_are_ready(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wave = Joins("wave", Action.KICK, most=1, within=60)
    async with not_ready(monkeypatch, RUDE, wave) as (host, _):
        await host.join("Ann")
        await host.join("Bob")
        await until(lambda: host.names() == ["Ann"])


async def test_who_says_much_before_rules_are_ready_is_held_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On its link; and who doesn't heed that goes, with what it said."""
    async with not_ready(monkeypatch, RUDE) as (host, end):
        ann, eve, bob = [await host.join(name) for name in ("Ann", "Eve", "Bob")]
        for number in range(MANY // 10_000 + 1):
            say(ann, "x" * 10_000, f"ref{number:05}")
        assert ann.held
        for number in range(MOST // 10_000 + 1):
            say(eve, "y" * 10_000, f"ref{number:05}")
        await until(lambda: eve.closed)
        await end()
        assert not ann.held
        said = [each["data"][0] for each in bob.frames("event")]
        assert said == ["x"] * (MANY // 10_000 + 1)


async def test_a_fault_about_one_thing_that_waited_silences_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is reported; all else is heard, then and later, and nobody is held back for good."""
    async with not_ready(monkeypatch, RUDE) as (host, end):
        ann, bob = await host.join("Ann"), await host.join("Bob")
        room, broken = host.hub._state.rooms["lobby"], RuntimeError("broken")
        receive = room.receive

        def faulty(peer: Any, frame: Any, *others: Any) -> Any:
            if getattr(frame, "ref", "") == "ref000r2":
                raise broken
            return receive(peer, frame, *others)

        monkeypatch.setattr(room, "receive", faulty)
        for ref in ("ref000r1", "ref000r2", "ref000r3"):
            say(ann, ref, ref)
        for number in range(MANY // 10_000 + 1):
            say(bob, "x" * 10_000, f"ref{number:05}")
        assert bob.held
        await end()
        assert not bob.held
        say(ann, "later", "ref000r4")
        said = [each["data"] for each in bob.frames("event")]
        assert said == ["ref000r1", "ref000r3", "later"]
        assert host.faults == [broken]
        host.faults.clear()


async def test_rules_that_can_not_be_made_ready_silence_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is told, and the others hold: those that are about no words."""

    def fails(_: list[AnyRule]) -> RuleSet:
        raise MemoryError

    monkeypatch.setattr(rule_shelf, "_of_kept", fails)
    host = FakeHost()
    wave = Joins("wave", Action.KICK, most=1, within=60)
    host.hub.bring_back_moderation(kept(RUDE, wave))
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    ann = await host.join("Ann")
    say(ann, "one", "ref000r1")
    await until(lambda: bool(ann.frames("ack")))
    await host.join("Bob")
    await until(lambda: host.names() == ["Ann"])
    assert [str(fault) for fault in host.faults] == [
        "Rules about words and patterns don't work: set one of them anew"
    ]
    await host.hub.stop()


async def test_what_waited_is_judged_by_when_it_was_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """In slow mode who took the time between two things has said nothing too soon."""
    again = Repeats("again", Action.REFUSE, times=2, within=10)
    async with not_ready(monkeypatch, RUDE, again) as (host, end):
        await host.hub.execute(SetSlowMode("lobby", 5))
        ann, bob = await host.join("Ann"), await host.join("Bob")
        begin = host.clock()
        for after, ref in ((0, "ref000r1"), (4, "ref000r2"), (16, "ref000r3")):
            host.clock.time = begin + after
            say(ann, "soup", ref)
        host.clock.forward(60)
        await end()
        assert [each["ref"] for each in ann.frames("ack")] == ["ref000r1", "ref000r3"]
        assert ann.last("error")["ref"] == "ref000r2"
        said = [int(each["time"] / 1000 - begin) for each in bob.frames("event")]
        assert said == [0, 16]


async def test_who_talks_for_long_before_rules_are_ready_is_not_too_fast(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nor once it has asked for something that is heard at once."""
    limits = HubLimits(room=RoomLimits(rate=1, burst=5))
    async with not_ready(monkeypatch, RUDE, limits=limits) as (host, end):
        ann = await host.join("Ann")
        for number in range(10):
            host.clock.forward(1)
            say(ann, "soup", f"ref{number:05}")
        await end()
        assert len(ann.frames("ack")) == 10
    limits = HubLimits(room=RoomLimits(rate=1, burst=20))
    async with not_ready(monkeypatch, RUDE, limits=limits) as (host, end):
        ann = await host.join("Ann")
        say(ann, "soup", "ref000r1")
        host.clock.forward(60)
        ann.receive({"type": "history", "ref": "ref000r2"})
        await until(lambda: bool(ann.frames("page")))
        await end()
        assert len(ann.frames("ack")) == 1


async def test_who_comes_anew_has_no_more_that_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of who has left nothing waits; and all together have a bound, over which who says most goes:
    nobody who says little."""
    async with not_ready(monkeypatch, RUDE) as (host, _):
        early = host.hub._early
        for number in range(30):
            eve = await host.join(f"Eve{number}", device="Eve's")
            for at in range(MANY // 10_000 + 1):
                say(eve, "y" * 10_000, f"ref{at:05}")
            eve.go()
        assert sum(map(len, (each.frame for each in early._waiting))) < 2 * MANY
        await host.join("Ann")
        say(host.links.links[-1], "hello", "ref000r1")
        monkeypatch.setattr(early_words, "MOST_OF_ALL", 3 * MANY)
        others = [await host.join(f"Max{number}") for number in range(4)]
        for at in range(MANY // 10_000 + 1):
            for other in others:
                say(other, "z" * 10_000, f"ref{at:05}")
        assert early._bytes.total() <= 3 * MANY
        await until(lambda: any(other.closed for other in others))
        assert "Ann" in host.names()
        assert len(host.names()) > 2


async def test_rules_that_do_not_work_here_keep_no_others_from_it() -> None:
    """Another version of the engine took that pattern: it is kept for that."""
    host = FakeHost()
    rules = (
        Pattern("odd", Action.REFUSE, pattern="("),
        Words("rude", Action.REFUSE, words=("shut",)),
    )
    host.hub.bring_back_moderation(kept(*rules))
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    ann = await host.join("Ann")
    say(ann, "shut", "ref000r1")
    await until(lambda: bool(ann.frames("error")))
    assert ann.last("error")["code"] == "refused-by-rule"
    assert await host.hub.execute(ListRules()) == list(rules)
    await host.hub.stop()


async def test_what_the_engine_has_no_memory_for_is_refused(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In words, and what there was stands; also where it was to be tried out."""
    await host.hub.execute(SetRule(RUDE))
    for least in ("MEMORY", "_LEAST_MEMORY"):  # as much as there may be fits into what it has
        monkeypatch.setattr(engine, least, 1 << 20)
    draw = random.Random(1).choices
    large = Words("large", words=tuple("".join(draw("aeilost", k=64)) for _ in range(312)))
    commands: tuple[Command[Any], ...] = (SetRule(large), TryRules("lobby", (large, RUDE)))
    for command in commands:
        with pytest.raises(Refused, match="take fewer, or shorter ones"):
            await host.hub.execute(command)
    assert await host.hub.execute(ListRules()) == [RUDE]
    ann = await host.join("Ann")
    say(ann, "shut", "ref000r1")
    assert ann.last("error")["code"] == "refused-by-rule"
