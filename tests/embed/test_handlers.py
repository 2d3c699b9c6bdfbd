"""The program's handlers: in order, off the host's thread, and no harm to anyone."""

from __future__ import annotations

import asyncio
import functools
import itertools
import json
import logging
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop import Broadcaster, SignalingManager
from peerpyrtc_desktop.embed import Edit, HubLimits, NoAnswer, RoomLimits
from tests.clients import WAIT, ref
from tests.embed.guests import DirectOlder, DirectV1, Heard, Visits, our_threads, until

_numbers = itertools.count()


def say(guest: DirectV1, *texts: Any) -> None:
    """Send messages, one after the other."""
    for text in texts:
        guest.say(text, ref(next(_numbers)))


async def test_decorators_give_the_function_back(manager: SignalingManager) -> None:
    """What was decorated can still be called, plain or async."""

    @manager.message_handler
    def plain(room_name: str, sender_id: str, message: str) -> str:
        return f"{room_name} {sender_id} {message}"

    @manager.peer_joined_handler
    async def joined(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> str:
        return peer_id

    assert plain("a", "b", "c") == "a b c"
    assert await joined("a", "b", {}) == "b"


async def test_several_for_one_thing_in_order(manager: SignalingManager, visits: Visits) -> None:
    """Each handler hears everything, in the order it was said; async ones on one shared loop."""
    plain, other = Heard(), Heard()
    loops: list[asyncio.AbstractEventLoop] = []
    manager.message_handler(plain)

    @manager.message_handler
    async def later(room_name: str, sender_id: str, message: str) -> None:
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        other(room_name, sender_id, message)

    class Bound:
        async def joined(self, room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
            loops.append(asyncio.get_running_loop())

    manager.peer_joined_handler(Bound().joined)
    ann = await visits.join(DirectV1, "Ann")
    texts = [f"number {number}" for number in range(200)]
    say(ann, *texts)
    assert [each[2] for each in await plain.wait(200)] == texts
    assert [each[2] for each in await other.wait(200)] == texts
    assert set(loops) == {manager.get_event_loop()}
    assert len(loops) == 201


async def test_what_a_message_is(manager: SignalingManager, visits: Visits) -> None:
    """What was sent: text, the envelope's `message`, the JSON value. No whispers, no app events."""
    heard = Heard()
    manager.message_handler(heard)
    ann = await visits.join(DirectV1, "Ann")
    raw, old = await visits.join(DirectOlder, "raw"), await visits.join(DirectOlder, "old")
    ann.say("psst", ref(next(_numbers)), to="raw")
    ann.send({"type": "event", "name": "move", "data": [1], "ref": ref(next(_numbers))})
    say(ann, "text", {"text": "rich", "n": 1}, 5)
    assert [each[2] for each in await heard.wait(3)] == ["text", {"text": "rich", "n": 1}, 5]
    raw.send("plain words")
    assert (await heard.wait(4))[3] == ("lobby", "raw", "plain words")
    old.system("PEER_JOIN", {})
    old.envelope({"x": 1})
    old.send({"message": "no id"})
    old.send({"x": [1, None]})
    assert [each[2] for each in (await heard.wait(7))[4:]] == [
        {"x": 1},
        "no id",
        '{"x": [1, null]}',
    ]


async def test_an_edit_is_an_event_of_its_own(manager: SignalingManager, visits: Visits) -> None:
    """What it says now and what it said; no message once more, and no whisper's."""
    heard, edits = Heard(), Heard()
    manager.message_handler(heard)
    assert manager.edit_handler(edits) is edits
    ann, _ = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Bob")
    whisper, first, second = (ref(next(_numbers)) for _ in range(3))
    ann.say("psst", whisper, to="Bob")
    ann.say("teh cat", first)
    ann.say({"text": "hi"}, second)
    for of, data in ((whisper, "psst!"), (first, "the cat"), (second, {"text": "ho"})):
        ann.send({"type": "edit", "ref": ref(next(_numbers)), "of": of, "data": data})
    told = await edits.wait(2)
    assert told == [
        ("lobby", "Ann", Edit("the cat", "teh cat")),
        ("lobby", "Ann", Edit({"text": "ho"}, {"text": "hi"})),
    ]
    assert len(await heard.wait(2)) == 2


def compact(whole: Any) -> str:
    """JSON as browsers write it."""
    return json.dumps(whole, separators=(",", ":"))


async def test_calls_of_every_client(manager: SignalingManager, visits: Visits) -> None:
    """Messages and bare objects come here, from either client; no event, whatever its name."""
    rows = json.loads((Path(__file__).parents[1] / "vectors" / "calls.json").read_text())
    expected = [each["handler"] for each in rows if each["handler"] is not None]
    heard = Heard()
    manager.message_handler(heard)
    ours, older = await visits.join(DirectV1, "ours"), await visits.join(DirectOlder, "older")
    older.system("PEER_JOIN", {})
    for row in rows:
        ours.send(compact(row["v1"] | {"ref": ref(next(_numbers))}))
    assert [each[2] for each in await heard.wait(len(expected))] == expected
    for row in rows:
        older.send(compact(row["older"]))
    both = await heard.wait(2 * len(expected))
    assert [each[2] for each in both] == expected * 2


async def test_a_handlers_changes_are_its_own(manager: SignalingManager, visits: Visits) -> None:
    """What one handler does to a message or an info reaches no other handler and no guest."""
    second = Heard()

    @manager.message_handler
    def first(room_name: str, sender_id: str, message: dict[str, Any]) -> None:
        message.clear()

    manager.message_handler(second)
    ann, bob = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Bob")
    say(ann, {"a": 1}, {"b": 2})
    assert [each[2] for each in await second.wait(2)] == [{"a": 1}, {"b": 2}]
    again = visits.guest(DirectV1, "Bob")
    hello = {"epoch": bob.welcome["epoch"], "seq": 0}
    await again.connect(hello=hello, secret=bob.welcome["secret"])
    assert (await again.type("event"))["data"] == {"a": 1}


async def test_set_message_handler_replaces(manager: SignalingManager, visits: Visits) -> None:
    """It is the one that hears from then on; the former one's thread ends."""
    former, now = Heard(), Heard()
    manager.message_handler(former)
    ann = await visits.join(DirectV1, "Ann")
    say(ann, "one")
    await former.wait(1)
    manager.set_message_handler(functools.partial(now, "with"))
    say(ann, "two")
    assert (await now.wait(1))[0][0] == "with"
    assert len(former.calls) == 1
    await until(lambda: sum("handler" in name for name in our_threads()) == 1)


# Faults


async def test_a_handler_that_raises(
    manager: SignalingManager, visits: Visits, caplog: pytest.LogCaptureFixture
) -> None:
    """Its traceback is logged; it is called again, and so are the others."""
    other = Heard()

    @manager.message_handler
    def bad(room_name: str, sender_id: str, message: str) -> None:
        raise LookupError(f"no place for {message}")

    @manager.message_handler
    async def bad_too(room_name: str, sender_id: str, message: str) -> None:
        raise KeyError(message)

    @manager.peer_left_handler
    def wrong_signature() -> None:
        raise AssertionError("never called")

    manager.message_handler(other)
    ann = await visits.join(DirectV1, "Ann")
    say(ann, "one", "two")
    await other.wait(2)
    await ann.close()
    failed = "test_a_handler_that_raises.<locals>."
    await until(lambda: sum("failed" in each.message for each in caplog.records) == 5)
    assert sum(f"{failed}bad failed" in each.message for each in caplog.records) == 2
    assert "LookupError: no place for two" in caplog.text
    assert "KeyError: 'one'" in caplog.text
    assert "Traceback" in caplog.text
    assert "TypeError" in caplog.text


async def test_a_slow_handler_delays_nobody(
    visits: Visits, manager: SignalingManager, caplog: pytest.LogCaptureFixture
) -> None:
    """While one hangs, guests talk and other handlers hear; it then goes on where it was."""
    gate, entered = threading.Event(), Heard()
    quick, slow = Heard(), Heard()

    @manager.message_handler
    def hangs(room_name: str, sender_id: str, message: str) -> None:
        entered()
        assert gate.wait(WAIT)
        slow(message)

    manager.message_handler(quick)
    ann, bob = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Bob")
    say(ann, *range(50))
    await entered.wait(1)
    await quick.wait(50)
    assert (await bob.type("event", data=49))["from"] == "Ann"
    assert slow.calls == []
    gate.set()
    assert [each[0] for each in await slow.wait(50)] == list(range(50))
    assert caplog.records == []


async def test_an_async_handler_makes_no_guest_wait_for_another(
    visits: Visits, manager: SignalingManager
) -> None:
    """Each guest's messages are handled in order; while one is awaited, the others' go on."""
    gate, begun, done = threading.Event(), Heard(), Heard()

    @manager.message_handler
    async def stores(room_name: str, sender_id: str, message: int) -> None:
        begun(sender_id, message)
        while sender_id == "Ann" and not gate.is_set():
            await asyncio.sleep(0.005)
        done(sender_id, message)

    ann = await visits.join(DirectV1, "Ann")
    others = [await visits.join(DirectV1, name) for name in ("Bob", "Cem", "Dora")]
    say(ann, *range(20))
    await begun.wait(1)
    for each in others:
        say(each, *range(20))
    await done.wait(60)
    assert [each for each in begun.calls if each[0] == "Ann"] == [("Ann", 0)]
    gate.set()
    await done.wait(80)
    for name in ("Ann", "Bob", "Cem", "Dora"):
        assert [each[1] for each in done.calls if each[0] == name] == list(range(20))


async def test_only_so_many_run_at_once(
    visits: Visits, manager: SignalingManager, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An async handler that hangs is begun for so many guests and no more; then it goes on."""
    monkeypatch.setattr("peerpyrtc_desktop.embed.handler_thread.AT_ONCE", 2)
    gate, begun, done = threading.Event(), Heard(), Heard()

    @manager.message_handler
    async def hangs(room_name: str, sender_id: str, message: int) -> None:
        begun(sender_id)
        while not gate.is_set():
            await asyncio.sleep(0.005)
        done(sender_id, message)

    guests = [await visits.join(DirectV1, name) for name in ("Ann", "Bob", "Cem")]
    for each in guests:
        say(each, 1, 2)
        await each.type("ack")
        await each.type("ack")
    await begun.wait(2)
    gate.set()
    calls = await done.wait(6)
    assert [each[0] for each in begun.calls[:2]] == ["Ann", "Bob"]
    assert sorted(calls) == [(name, n) for name in ("Ann", "Bob", "Cem") for n in (1, 2)]


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
async def test_a_handler_that_exits_ends_nothing(
    manager: SignalingManager, visits: Visits, caplog: pytest.LogCaptureFixture, is_async: bool
) -> None:
    """`sys.exit()` in a handler is logged as its fault; it and all others hear on."""
    other = Heard()

    def leaves(room_name: str, sender_id: str, message: str) -> None:
        sys.exit(f"no place for {message}")

    async def leaves_later(room_name: str, sender_id: str, message: str) -> None:
        await asyncio.sleep(0)
        leaves(room_name, sender_id, message)

    @manager.message_handler
    async def hears(room_name: str, sender_id: str, message: str) -> None:
        await asyncio.sleep(0)
        other(message)

    manager.message_handler(leaves_later if is_async else leaves)
    ann = await visits.join(DirectV1, "Ann")
    say(ann, "one", "two")
    await other.wait(2)
    await until(lambda: sum("failed" in each.message for each in caplog.records) == 2)
    assert "SystemExit: no place for two" in caplog.text
    say(ann, "three")
    await other.wait(3)


async def test_a_cancelled_handler_is_no_closed_manager(
    manager: SignalingManager, visits: Visits, caplog: pytest.LogCaptureFixture
) -> None:
    """A handler that cancels itself is said to be cancelled: the manager is open."""

    @manager.message_handler
    async def cancels(room_name: str, sender_id: str, message: str) -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)

    ann = await visits.join(DirectV1, "Ann")
    say(ann, "one")
    await until(lambda: "cancels was cancelled" in caplog.text)
    assert "the manager closed" not in caplog.text


async def test_what_an_older_client_loses_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Neither the guest nor a handler can know: the program's log does."""
    limits = HubLimits(room=RoomLimits(rate=0.01, burst=5))
    with SignalingManager(limits=limits) as manager:
        guest = DirectOlder("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
        for number in range(12):
            guest.envelope(number)
        await until(lambda: "the client of 'Ann' in 'lobby' is too fast: " in caplog.text)
        await guest.close()


async def test_a_handlers_queue_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    """What comes beyond it is left out and counted in the log, once when it begins and ends."""
    gate, entered, slow = threading.Event(), Heard(), Heard()
    with SignalingManager(handler_queue=3) as manager:

        @manager.message_handler
        def hangs(room_name: str, sender_id: str, message: str) -> None:
            entered()
            assert gate.wait(WAIT)
            slow(message)

        guest = DirectV1("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
        say(guest, 0)
        await entered.wait(1)
        say(guest, *range(9))
        await guest.type("ack", seq=10)
        gate.set()
        await slow.wait(4)
        await until(lambda: "were left out" in caplog.text)
        await guest.close()
    told = [each.getMessage() for each in caplog.records]
    assert len(told) == 2
    assert "is too slow: 3 calls wait" in told[0]
    assert "6 calls were left out" in told[1]


async def test_a_handlers_queue_is_bounded_in_bytes(
    manager: SignalingManager,
    visits: Visits,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A few long messages are as much as many short ones."""
    monkeypatch.setattr("peerpyrtc_desktop.embed.handler_thread.MAX_BYTES", 25_000)
    gate, entered, slow = threading.Event(), Heard(), Heard()

    @manager.message_handler
    async def hangs(room_name: str, sender_id: str, message: str) -> None:
        entered()
        while not gate.is_set():
            await asyncio.sleep(0.01)
        slow(message[:1])

    ann = await visits.join(DirectV1, "Ann")
    say(ann, "a")
    await entered.wait(1)
    say(ann, *(letter * 10_000 for letter in "bcd"))
    await ann.type("ack", seq=4)
    gate.set()
    assert [each[0] for each in await slow.wait(3)] == ["a", "b", "c"]
    assert "is too slow: 2 calls wait" in caplog.text


# Calls of the manager from inside


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
async def test_calls_from_inside_a_handler(
    manager: SignalingManager, visits: Visits, is_async: bool
) -> None:
    """Blocking calls work in both kinds of handler, the twins in async ones: nothing locks up."""
    broadcaster = Broadcaster(manager)

    def plain(room_name: str, sender_id: str, message: str) -> None:
        assert manager.get_room(room_name).get_peer_count() == 2
        if message == "out":
            manager.kick(room_name, sender_id, "as you wish")
        else:
            broadcaster.broadcast(room_name, f"{sender_id} said {message}")

    async def with_twins(room_name: str, sender_id: str, message: str) -> None:
        plain(room_name, sender_id, message)
        await broadcaster.broadcast_async(room_name, "and")
        assert len(await manager.get_room_peers_async(room_name)) > 0

    manager.message_handler(with_twins if is_async else plain)
    ann, bob = await visits.join(DirectV1, "Ann"), await visits.join(DirectV1, "Bob")
    say(ann, "hello")
    assert (await bob.type("event", data="Ann said hello"))["from"] == "server"
    say(ann, "out")
    assert (await bob.type("peer-left"))["reason"] == "KICKED"


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
async def test_closing_from_inside_a_handler(is_async: bool) -> None:
    """It doesn't wait for itself; the manager is closed when it returns."""
    manager = SignalingManager(close_timeout=1)
    closed = Heard()

    def plain(room_name: str, sender_id: str, message: str) -> None:
        manager.close()
        closed(threading.current_thread())

    async def as_async(room_name: str, sender_id: str, message: str) -> None:
        plain(room_name, sender_id, message)

    manager.message_handler(as_async if is_async else plain)
    guest = DirectV1("", "lobby", "Ann")
    guest.manager = manager
    await guest.connect()
    say(guest, "close")
    ((thread,),) = await closed.wait(1)
    thread.join(WAIT)
    await until(lambda: our_threads() == [])
    await guest.close()


# The end


async def test_closing_lets_the_handlers_finish() -> None:
    """What guests said before is handled before `close` returns, and so is their leaving."""
    heard, left = Heard(), Heard()
    manager = SignalingManager()

    @manager.message_handler
    async def slow(room_name: str, sender_id: str, message: str) -> None:
        await asyncio.sleep(0.005)
        heard(message)

    manager.peer_left_handler(left)
    guest = DirectV1("", "lobby", "Ann")
    guest.manager = manager
    await guest.connect()
    say(guest, *range(30))
    await guest.type("ack", seq=30)
    await manager.close_async()
    assert [each[0] for each in heard.calls] == list(range(30))
    assert left.calls[0][2]["reason"] == "SERVER_SHUTDOWN"
    await guest.close()


async def test_a_handler_that_speaks_too_late(caplog: pytest.LogCaptureFixture) -> None:
    """Telling a room who left, while all are sent out, is no fault to be logged."""
    caplog.set_level(logging.INFO)
    with SignalingManager(debug=True) as manager:

        @manager.peer_left_handler
        async def left(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
            manager.broadcast(room_name, f"{peer_id} has gone")

        guest = DirectV1("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
    assert "left ended early: the manager is closed" in caplog.text
    assert "Traceback" not in caplog.text
    await guest.close()


async def test_closing_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    """A handler that hangs is left behind, and what waited for it is counted in the log."""
    gate, entered = threading.Event(), Heard()
    manager = SignalingManager(close_timeout=0.2)

    @manager.message_handler
    def hangs(room_name: str, sender_id: str, message: str) -> None:
        entered()
        gate.wait(WAIT)

    @manager.message_handler
    async def hangs_too(room_name: str, sender_id: str, message: str) -> None:
        entered()
        await asyncio.sleep(WAIT)

    guest = DirectV1("", "lobby", "Ann")
    guest.manager = manager
    await guest.connect()
    say(guest, 1, 2, 3)
    await entered.wait(2)
    await guest.type("ack", seq=3)
    await manager.close_async()
    told = [each.getMessage() for each in caplog.records]
    assert told.count("the manager closes; 2 calls of a handler are left out") == 2
    assert any("hangs_too was cut off" in each for each in told)
    gate.set()
    await until(lambda: our_threads() == [])
    await guest.close()


# Without a handler


async def test_without_a_handler_messages_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    """With debug, as PeerPyRTC does; quoted, so that nobody forges a line."""
    with SignalingManager(debug=True) as manager:
        guest = DirectV1("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
        say(guest, "hello\nERROR all is lost")
        await until(lambda: "hello" in caplog.text)
        assert "message in 'lobby' from 'Ann': 'hello\\nERROR all is lost'" in caplog.text
        heard = Heard()
        manager.message_handler(heard)
        say(guest, "for the handler")
        await heard.wait(1)
        manager.set_message_handler(None)
        say(guest, "logged again")
        await until(lambda: "logged again" in caplog.text)
        assert "for the handler" not in caplog.text
        await guest.close()


async def test_without_debug_messages_stay_out_of_the_log(
    manager: SignalingManager, visits: Visits, caplog: pytest.LogCaptureFixture
) -> None:
    """What guests say is nobody's business by default, whatever level the program logs at."""
    caplog.set_level(logging.DEBUG)
    ann = await visits.join(DirectV1, "Ann")
    say(ann, "secret")
    await ann.type("ack", seq=1)
    assert "secret" not in caplog.text


def test_a_coroutine_that_takes_too_long_is_cancelled(manager: SignalingManager) -> None:
    """run_async's time is up: the coroutine hears of it and the loop goes on."""
    cancelled = Heard()

    async def long() -> None:
        try:
            await asyncio.sleep(WAIT)
        finally:
            cancelled()

    with pytest.raises(NoAnswer):
        manager.run_async(long(), timeout=0.01)
    cancelled.wait_here(1)


def test_a_coroutine_that_exits_exits_its_caller(manager: SignalingManager) -> None:
    """`sys.exit()` in what a program has run for it reaches the program, and the loop goes on."""

    async def leaves() -> None:
        sys.exit(3)

    async def answers() -> int:
        return 4

    with pytest.raises(SystemExit) as caught:
        manager.run_async(leaves())
    assert caught.value.code == 3
    assert manager.run_async(answers()) == 4
