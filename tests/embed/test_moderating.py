"""Moderating from a program: every verb, its own judge, and what was done."""

from __future__ import annotations

import asyncio
import threading
from contextlib import AsyncExitStack
from typing import Any

import pytest

from peerpyrtc_desktop import SignalingError, SignalingManager
from peerpyrtc_desktop.core.asking import MOST_OF_ONE
from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.waiting import MAX_OF_ONE
from peerpyrtc_desktop.embed import InvalidArgument, ManagerClosed, Message, commands
from peerpyrtc_desktop.embed.commands import (
    Approve,
    ApproveAll,
    Deny,
    Mute,
    Rename,
    SetDelay,
    SetRule,
    SetSlowMode,
    SetTopic,
    Speak,
    Undo,
    Warn,
    Words,
)
from peerpyrtc_desktop.runtime.commands.codec import _every
from tests.clients import ref
from tests.embed.guests import DirectOlder, DirectV1, Visits, our_threads, until

INNER = {
    "HoldAgain",
    "LetBack",
    "MakeMember",
    "MoveBack",
    "PutBan",
    "PutStrokesBack",
    "RaiseHand",
    "RestoreAnnouncement",
    "RestoreBoard",
    "RestoreInvite",
    "RestoreModerator",
    "RestoreNumberedAct",
    "RestorePreset",
    "RestoreRule",
    "SetDoor",
    "SetRoom",
    "SetStanding",
    "ShutRoom",
    "WaitAgain",
}
"""What only takes others back."""


def test_every_verb_is_there() -> None:
    every = {each.__name__ for each in _every().__args__}
    assert every - INNER == every & set(commands.__all__)


async def test_a_verb_reaches_the_guest_and_is_undone(
    manager: SignalingManager, visits: Visits
) -> None:
    ann = await visits.join(DirectV1, "Ann")

    await manager.execute_async(Mute("lobby", "Ann", seconds=60, text="Wait."), by="timer")
    ann.say("hello", ref(1))
    assert (await ann.type("error"))["code"] == "muted"

    (act,) = [each async for each in manager.audit_async("lobby")]
    assert (act.what, act.by.role, act.by.name, act.why) == ("mute", "program", "timer", "Wait.")
    await manager.execute_async(Undo(act.id))
    ann.say("hello again", ref(2))
    assert (await ann.type("ack"))["ref"] == ref(2)
    (act,) = [each async for each in manager.audit_async("lobby")]
    assert act.undone is not None


async def test_blocking_calls_from_any_thread(manager: SignalingManager, visits: Visits) -> None:
    await visits.join(DirectV1, "Ann")

    def work() -> list[str]:
        manager.execute(SetTopic("lobby", "Fractions"))
        manager.execute(SetSlowMode("lobby", 5))
        assert manager.execute(Warn("lobby", "Ann", text="Please.")) == 1
        return [act.what for act in manager.audit()]

    assert await asyncio.to_thread(work) == ["warn", "set-slow-mode", "set-topic"]


async def test_the_audit_goes_back_as_far_as_is_asked(
    manager: SignalingManager, visits: Visits
) -> None:
    await visits.join(DirectV1, "Ann")
    for number in range(120):
        await manager.execute_async(SetTopic("lobby", f"topic {number}"))
    acts = [each async for each in manager.audit_async()]

    assert [act.id for act in acts] == sorted((act.id for act in acts), reverse=True)
    assert len(acts) == 120
    assert [each async for each in manager.audit_async("elsewhere")] == []
    recent = [each async for each in manager.audit_async(since=acts[10].time)]
    assert recent == [act for act in acts if act.time >= acts[10].time]


@pytest.mark.parametrize("is_async", [False, True])
async def test_acts_are_told_as_they_happen(
    manager: SignalingManager, visits: Visits, is_async: bool
) -> None:
    """Whoever did it, in order, and once more when it is undone; one that fails is called again."""
    told: list[Act] = []

    def hear(act: Act) -> None:
        told.append(act)
        act.params.clear()  # its own copy
        raise RuntimeError("not today")

    async def later(act: Act) -> None:
        await asyncio.sleep(0.01)
        hear(act)

    if is_async:
        assert manager.on_act(later) is later
    else:
        assert manager.on_act(hear) is hear
    ann = await visits.join(DirectV1, "Ann")
    await manager.execute_async(SetSlowMode("lobby", 5), by="bot")
    rule = Words("no", commands.Action.REFUSE, words=("never",))
    await manager.execute_async(SetRule(rule))
    ann.say("never", ref(1))
    await ann.type("error")
    await manager.execute_async(Undo(1))
    await until(lambda: len(told) == 4)
    assert [(act.id, act.what, act.by.role, act.by.name) for act in told] == [
        (1, "set-slow-mode", "program", "bot"),
        (2, "set-rule", "program", ""),
        (3, "refuse", "rule", "no"),
        (1, "set-slow-mode", "program", "bot"),
    ]
    assert [act.undone is not None for act in told] == [False, False, False, True]
    acts = [act async for act in manager.audit_async()]
    assert [act.params for act in acts if act.id == 1] == [{"slow": 5}]
    with pytest.raises(InvalidArgument):
        manager.on_act(None)  # type: ignore[type-var]


async def test_what_waits(manager: SignalingManager, visits: Visits) -> None:
    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    await manager.execute_async(ApproveAll("lobby", True))
    for number in (1, 2):
        ann.say(f"number {number}", ref(number))
        assert (await ann.type("held"))["ref"] == ref(number)

    one, two = await manager.waiting_async("lobby")
    assert (one.sender_id, one.text, one.why) == ("Ann", "number 1", "approval")
    await manager.execute_async(Deny("lobby", one.id, "Not now."))
    await manager.execute_async(Approve("lobby", two.id))
    assert (await max_.type("event"))["data"] == "number 2"
    assert (await ann.type("error"))["text"] == "Not now."
    assert await asyncio.to_thread(manager.waiting, "lobby") == []


@pytest.mark.parametrize(
    "wrong",
    [
        "mute",
        None,
        Mute("lobby", 5),  # type: ignore[arg-type]
        SetSlowMode("lobby", "ten"),  # type: ignore[arg-type]
        Mute("lobby", "Ann", seconds=object()),  # type: ignore[arg-type]
    ],
)
async def test_what_is_no_command(manager: SignalingManager, wrong: Any) -> None:
    with pytest.raises(InvalidArgument):
        await manager.execute_async(wrong)
    with pytest.raises(InvalidArgument):
        manager.execute(SetTopic("lobby", "x"), by=7)  # type: ignore[arg-type]


async def test_what_is_refused(manager: SignalingManager) -> None:
    await manager.get_room_async("lobby")
    with pytest.raises(SignalingError) as caught:
        await manager.execute_async(Mute("lobby", "Nobody"))
    assert caught.value.status == 404
    with pytest.raises(SignalingError):
        await manager.waiting_async("nowhere")
    manager.close()
    with pytest.raises(SignalingError):
        list(manager.audit())


# The program's own judge


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_judge(manager: SignalingManager, visits: Visits, is_async: bool) -> None:
    """Each answer, as its sender, the others and the audit see it; a whisper too."""
    seen: list[Message] = []

    def decide(message: Message) -> Any:
        seen.append(message)
        answer, _, why = message.text.partition(" ")
        return {"refuse": ("refuse", why), "hold": "hold", "redact": "redact"}.get(answer)

    async def later(message: Message) -> Any:
        await asyncio.sleep(0.01)
        return decide(message)

    if is_async:
        manager.moderate(later)
    else:
        manager.moderate(decide)
    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")

    ann.say("fine", ref(1))
    assert (await max_.type("event"))["data"] == "fine"
    assert (await ann.type("ack"))["ref"] == ref(1)
    ann.say("refuse Be kind.", ref(2))
    error = await ann.type("error")
    assert (error["ref"], error["code"], error["text"]) == (ref(2), "denied", "Be kind.")
    ann.say("hold", ref(3))
    assert (await ann.type("held"))["ref"] == ref(3)
    (waits,) = await manager.waiting_async("lobby")
    assert (waits.text, waits.why) == ("hold", "program")
    ann.say("redact", ref(4))
    event = await max_.type("event")
    redacted = await max_.type("redacted")
    assert redacted["target"] == [event["epoch"], event["seq"]]
    ann.say("to you", ref(5), to="Max")
    assert (await max_.type("event"))["data"] == "to you"

    assert [(each.sender_id, each.text, each.to) for each in seen] == [
        ("Ann", "fine", None),
        ("Ann", "refuse Be kind.", None),
        ("Ann", "hold", None),
        ("Ann", "redact", None),
        ("Ann", "to you", "Max"),
    ]
    whats = [(act.what, act.by.role) async for act in manager.audit_async()]
    assert whats == [("redact-message", "program"), ("hold", "program"), ("refuse", "program")]


async def test_a_judge_keeps_the_order_and_holds_up_nobody_else(
    manager: SignalingManager, visits: Visits
) -> None:
    """One guest's messages wait for one another; another's pass meanwhile. Set while guests are
    there."""
    gate = asyncio.Event()
    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    loop = asyncio.get_running_loop()

    @manager.moderate(timeout=60)
    async def judge(message: Message) -> str:
        if message.text == "slow":
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(gate.wait(), loop))
        return "accept"

    ann.say("slow", ref(1))
    ann.say("fast", ref(2))
    max_.say("meanwhile", ref(3))
    assert (await ann.type("event"))["data"] == "meanwhile"
    gate.set()
    assert [(await max_.type("event"))["data"] for _ in range(2)] == ["slow", "fast"]


@pytest.mark.parametrize(
    ("default", "expected"), [("accept", "ack"), ("refuse", "error"), ("hold", "held")]
)
async def test_a_judge_that_is_slow_or_fails(
    manager: SignalingManager,
    visits: Visits,
    caplog: pytest.LogCaptureFixture,
    default: str,
    expected: str,
) -> None:
    """What it leaves open gets the default, and the log says so."""
    stuck = threading.Event()

    @manager.moderate(default=default, timeout=0.1)
    def judge(message: Message) -> Any:
        if message.text == "raise":
            raise ValueError("no idea")
        if message.text == "nonsense":
            return 42
        stuck.wait(60)
        return None

    ann = await visits.join(DirectV1, "Ann")
    for number, text in enumerate(("raise", "nonsense", "stuck")):
        ann.say(text, ref(number))
        assert (await ann.type(expected))["ref"] == ref(number)
    stuck.set()
    assert "no idea" in caplog.text
    assert "did not judge 1 messages within 0.1 s" in caplog.text


async def test_a_judge_of_older_clients(manager: SignalingManager, visits: Visits) -> None:
    manager.moderate(lambda message: "refuse" if message.text == "bad" else None)
    old, max_ = await visits.join(DirectOlder, "Old"), await visits.join(DirectV1, "Max")
    old.send("bad")
    old.send("good")
    assert (await max_.type("event"))["data"] == "good"
    await until(lambda: any("let through" in str(each) for each in old.frames))


async def test_a_judge_after_the_rules(manager: SignalingManager, visits: Visits) -> None:
    """A rule that refuses comes first; one that redacts does so once the judge lets it pass."""
    asked = []

    @manager.moderate
    def judge(message: Message) -> None:
        asked.append(message.text)

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    refuse = Words("no", commands.Action.REFUSE, words=("never",))
    redact = Words("gone", commands.Action.REDACT, words=("secret",))
    for rule in (refuse, redact):
        await manager.execute_async(SetRule(rule))
    ann.say("never", ref(1))
    assert (await ann.type("error"))["code"] == "refused-by-rule"
    ann.say("a secret", ref(2))
    event, redacted = await max_.type("event"), await max_.type("redacted")
    assert redacted["target"] == [event["epoch"], event["seq"]]
    assert asked == ["a secret"]


async def test_who_is_sent_out_is_not_judged_any_more(
    manager: SignalingManager, visits: Visits
) -> None:
    stuck, begun = threading.Event(), threading.Event()

    @manager.moderate(timeout=60)
    def judge(message: Message) -> None:
        if message.sender_id == "Ann":
            begun.set()
            stuck.wait(60)

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    ann.say("spam", ref(1))
    ann.say("spam", ref(2))
    await until(begun.is_set)
    await manager.kick_async("lobby", "Ann")
    stuck.set()
    max_.say("gone?", ref(3))
    await max_.type("ack")
    assert not [each for each in max_.frames if "spam" in str(each)]


async def test_a_message_that_is_sent_again_is_asked_about_once(
    manager: SignalingManager, visits: Visits
) -> None:
    stuck, asked = threading.Event(), []

    @manager.moderate(timeout=60)
    def judge(message: Message) -> None:
        asked.append(message.text)
        stuck.wait(60)

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    ann.say("once", ref(1))
    ann.say("once", ref(1))
    await until(lambda: bool(asked))
    stuck.set()
    await max_.type("event")
    ann.say("last", ref(2))
    assert (await max_.type("event"))["data"] == "last"
    assert asked == ["once", "last"]


async def test_a_judge_is_asked_within_bounds(manager: SignalingManager, visits: Visits) -> None:
    """One guest's messages that wait for it are so many at the most; what is too much is said."""
    stuck = threading.Event()

    @manager.moderate(timeout=120)
    def judge(message: Message) -> None:
        stuck.wait(120)

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    error = None
    for number in range(MOST_OF_ONE + 1):
        ann.say("more", ref(number))
        if number % 100 == 0:
            await asyncio.sleep(0.1)  # of a thousand events a second, as a guest may send
    error = await ann.type("error")
    assert (error["code"], error["ref"]) == ("too-many", ref(MOST_OF_ONE))
    max_.say("me too", ref(1))
    stuck.set()
    assert (await max_.type("ack"))["ref"] == ref(1)


async def test_a_held_message_has_a_place_in_the_queue_or_is_refused(
    manager: SignalingManager, visits: Visits
) -> None:
    manager.moderate(lambda message: ("hold", "look at this"))
    ann = await visits.join(DirectV1, "Ann")
    for number in range(MAX_OF_ONE):
        ann.say("hm", ref(number))
        assert (await ann.type("held"))["why"] == "look at this"
    ann.say("hm", ref(MAX_OF_ONE))
    assert (await ann.type("error"))["code"] == "too-many"


async def test_no_judge_any_more(manager: SignalingManager, visits: Visits) -> None:
    manager.moderate(lambda message: "refuse")
    ann = await visits.join(DirectV1, "Ann")
    ann.say("one", ref(1))
    assert (await ann.type("error"))["code"] == "denied"
    await asyncio.to_thread(lambda: manager.moderate_by(None))
    ann.say("two", ref(2))
    assert (await ann.type("ack"))["ref"] == ref(2)


@pytest.mark.parametrize(
    "wrong",
    [{"default": "maybe"}, {"timeout": 0}, {"timeout": "soon"}],
)
def test_a_judge_that_can_not_be(manager: SignalingManager, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        manager.moderate(**wrong)(print)
    with pytest.raises(InvalidArgument):
        manager.moderate("print")  # type: ignore[call-overload]


# From within, and after the end


@pytest.mark.parametrize("is_async", [False, True])
async def test_a_judge_acts_and_looks_back(
    manager: SignalingManager, visits: Visits, is_async: bool
) -> None:
    """From within a judge, plain or async, the manager's own methods may be called."""
    found: list[str] = []

    def judge(message: Message) -> str:
        manager.execute(Warn("lobby", message.sender_id, "Mind your words."), by="judge")
        found.extend(act.by.name for act in manager.audit("lobby"))
        return "refuse"

    async def judge_async(message: Message) -> str:
        warn = Warn("lobby", message.sender_id, "Mind your words.")
        await manager.execute_async(warn, by="judge")
        found.extend([act.by.name async for act in manager.audit_async("lobby")])
        return "refuse"

    manager.moderate(judge_async if is_async else judge)
    ann = await visits.join(DirectV1, "Ann")
    ann.say("bad", ref(1))
    assert (await ann.type("warning"))["text"] == "Mind your words."
    assert (await ann.type("error"))["ref"] == ref(1)
    assert found[:1] == ["judge"]


async def test_closing_waits_for_no_judge() -> None:
    """A judge that is at work as the manager closes has no say any more, and fails at nothing."""
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()
    with SignalingManager(close_timeout=0.1) as manager:
        async with AsyncExitStack() as stack:

            @manager.moderate(timeout=60)
            def judge(message: Message) -> str:
                begun.set()
                go_on.wait(60)
                ended.set()
                return "accept"

            ann = await Visits(manager, stack).join(DirectV1, "Ann")
            ann.say("never heard", ref(1))
            await until(begun.is_set)
            await manager.close_async()
            assert not ended.is_set()
            go_on.set()
            await until(ended.is_set)
    await until(lambda: our_threads() == [])


async def test_nothing_is_done_after_the_end(manager: SignalingManager) -> None:
    """Each call says that the manager is closed, an audit that was begun too."""
    manager.get_room("lobby")
    manager.execute(SetTopic("lobby", "Maths"))
    begun = manager.audit("lobby")
    assert [next(begun).what, next(begun).what] == ["set-topic", "open-room"]
    manager.close()
    for call in (
        lambda: manager.execute(SetTopic("lobby", "Art")),
        lambda: manager.waiting("lobby"),
        lambda: list(manager.audit("lobby")),
        lambda: next(begun),
        lambda: manager.moderate(print),
    ):
        with pytest.raises(ManagerClosed):
            call()
    for ask in (
        lambda: manager.execute_async(SetTopic("lobby", "Art")),
        lambda: manager.waiting_async("lobby"),
        lambda: anext(manager.audit_async("lobby")),
    ):
        with pytest.raises(ManagerClosed):
            await ask()


async def test_a_judge_comes_before_what_else_is_waited_for(
    manager: SignalingManager, visits: Visits
) -> None:
    """A delay, approval or a rule let nothing out that it wasn't asked about."""
    asked = []

    @manager.moderate
    def judge(message: Message) -> Any:
        asked.append(message.text)
        return "refuse" if "bad" in message.text else None

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    await manager.execute_async(SetDelay("lobby", 1))
    ann.say("bad", ref(1))
    assert (await ann.type("error"))["code"] == "denied"
    ann.say("good", ref(2))
    assert (await max_.type("event"))["data"] == "good"
    await manager.execute_async(SetDelay("lobby", 0))
    await manager.execute_async(ApproveAll("lobby", True))
    ann.say("bad again", ref(3))
    assert (await ann.type("error"))["ref"] == ref(3)
    ann.say("good again", ref(4))
    assert (await ann.type("held"))["ref"] == ref(4)
    (waits,) = await manager.waiting_async("lobby")
    assert (waits.text, waits.why) == ("good again", "approval")
    assert asked == ["bad", "good", "bad again", "good again"]


async def test_what_is_to_wait_is_never_seen_redacted(
    manager: SignalingManager, visits: Visits
) -> None:
    """A judge that would take it back denies it; a rule that would does so when it is let out."""

    @manager.moderate
    def judge(message: Message) -> Any:
        return ("redact", "Not here.") if "bad" in message.text else None

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    await manager.execute_async(SetDelay("lobby", 1))
    ann.say("bad", ref(1))
    error = await ann.type("error")
    assert (error["ref"], error["code"], error["text"]) == (ref(1), "denied", "Not here.")
    await manager.execute_async(SetDelay("lobby", 0))
    await manager.execute_async(ApproveAll("lobby", True))
    ann.say("bad", ref(2))
    assert (await ann.type("error"))["ref"] == ref(2)
    await manager.execute_async(SetRule(Words("gone", commands.Action.REDACT, words=("secret",))))
    ann.say("a secret", ref(3))
    assert (await ann.type("held"))["ref"] == ref(3)
    (waits,) = await manager.waiting_async("lobby")
    assert (waits.text, waits.why) == ("a secret", "approval")
    assert not any("a secret" in each or "redacted" in each for each in max_.frames)
    await manager.execute_async(Approve("lobby", waits.id))
    event, redacted = await max_.type("event"), await max_.type("redacted")
    assert redacted["target"] == [event["epoch"], event["seq"]]


async def test_meanwhile_the_sender_is_renamed_or_muted(
    manager: SignalingManager, visits: Visits
) -> None:
    """Renamed, it hears what became of it; muted, nothing of it goes out."""
    gate, begun = threading.Event(), threading.Event()

    @manager.moderate(timeout=60)
    def judge(message: Message) -> Any:
        begun.set()
        gate.wait(60)
        return "refuse" if message.text == "bad" else None

    ann, max_ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Max")
    ann.say("bad", ref(1))
    ann.say("good", ref(2))
    await until(begun.is_set)
    await manager.execute_async(Rename("lobby", "Ann", "Zoe"))
    gate.set()
    assert (await ann.type("error"))["ref"] == ref(1)
    assert (await ann.type("ack"))["ref"] == ref(2)
    event = await max_.type("event")
    assert (event["from"], event["data"]) == ("Zoe", "good")

    gate.clear()
    begun.clear()
    ann.say("spam", ref(3))
    await until(begun.is_set)
    await manager.execute_async(Mute("lobby", "Zoe", seconds=60, text="Wait."))
    gate.set()
    error = await ann.type("error")
    assert (error["ref"], error["code"]) == (ref(3), "muted")
    assert error["text"] == "You are muted: Wait."


async def test_what_a_program_says_wrongly_harms_nobody(
    manager: SignalingManager, visits: Visits
) -> None:
    """Half a character, no number, and more than is kept."""
    manager.moderate(lambda message: (message.text, "\ud800"))
    ann = await visits.join(DirectV1, "Ann")
    ann.say("refuse", ref(1))
    assert (await ann.type("error"))["ref"] == ref(1)
    ann.say("hold", ref(2))
    assert (await ann.type("held"))["ref"] == ref(2)
    await manager.execute_async(SetTopic("lobby", "x"), by="\ud800" + "a" * 1000)
    act = await anext(manager.audit_async())
    assert len(act.by.name) == 64
    nested: Any = []
    for _ in range(100_000):
        nested = [nested]
    wrongs: tuple[Any, ...] = (
        Mute("lobby", "Ann", seconds=float("nan")),
        Mute("lobby", "Ann", seconds=float("-inf")),
        Speak("lobby", nested),
    )
    for wrong in wrongs:
        with pytest.raises(InvalidArgument):
            await manager.execute_async(wrong)
