"""The library as a program uses it: an offer's dict in, an answer's dict out, real channels."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest
from aiortc import RTCConfiguration, RTCPeerConnection

from peerpyrtc_desktop import Broadcaster, Room, SignalingError, SignalingManager
from peerpyrtc_desktop.embed import (
    HubLimits,
    InvalidArgument,
    ManagerClosed,
    NoAnswer,
    engine_thread,
)
from peerpyrtc_desktop.runtime.network import local_addresses
from tests.clients import JoinRefused, ref
from tests.e2e.program import free_port
from tests.embed.guests import DirectOlder, DirectV1, Heard, Visits, our_threads, until

GOOD = {"sdp": "v=0\r\n", "type": "offer"}


async def an_offer() -> dict[str, str]:
    """What a browser would post."""
    pc = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    pc.createDataChannel("chat")
    await pc.setLocalDescription(await pc.createOffer())
    offer = {"sdp": pc.localDescription.sdp, "type": pc.localDescription.type}
    await pc.close()
    return offer


# Guests


async def test_the_whole_way(manager: SignalingManager, visits: Visits) -> None:
    """Guests of two generations talk; the program hears, lists, speaks and sends one out."""
    heard, joined, left = Heard(), Heard(), Heard()
    manager.set_message_handler(heard)
    manager.peer_joined_handler(joined)
    manager.peer_left_handler(left)
    ann = await visits.join(DirectV1, "Ann", user_agent="Test/1")
    old = await visits.join(DirectOlder, "old")
    old.envelope("hello")
    assert (await ann.type("event"))["data"] == "hello"
    ann.say("hi", ref(1))
    await old.next(lambda frame: frame == {"peer_id": "Ann", "message": "hi"})
    assert await heard.wait(2) == [("lobby", "old", "hello"), ("lobby", "Ann", "hi")]

    info = manager.rooms_info()
    assert info == await manager.rooms_info_async()
    assert (info["lobby"]["peer_count"], info["lobby"]["host_id"]) == (2, "Ann")
    peers = manager.get_room_peers("lobby")
    assert peers == info["lobby"]["peers"] == await manager.get_room_peers_async("lobby")
    assert [(each["id"], each["isHost"], each["userAgent"]) for each in peers] == [
        ("Ann", True, "Test/1"),
        ("old", False, "Unknown"),
    ]
    assert {"joinTime", "lastSeen"} < peers[0].keys()
    assert manager.get_room_peers("nowhere") == []

    assert Broadcaster(manager).broadcast("lobby", "Dinner") == 2
    assert (await ann.type("event", data="Dinner"))["from"] == "server"
    assert await old.next(lambda frame: frame == {"peer_id": "server", "message": "Dinner"})

    manager.kick("lobby", "old", "rude")
    farewell = await old.next(lambda frame: "rude" in str(frame))
    assert (farewell["peer_id"], farewell["reason"]) == ("server", "KICKED")
    manager.leave("lobby", "Ann", secret=ann.welcome["secret"])
    room, name, gone = (await left.wait(2))[0]
    assert (room, name, gone["reason"]) == ("lobby", "old", "KICKED")
    assert left.calls[1][2]["reason"] == "CLIENT_INITIATED"
    assert gone["joinTime"] <= gone["lastSeen"]
    assert [each[:2] for each in joined.calls] == [("lobby", "Ann"), ("lobby", "old")]
    assert joined.calls[0][2].keys() == {"joinTime", "userAgent", "lastSeen"}
    assert manager.rooms_info() == {}
    assert len(heard.calls) == 2, "the program does not hear itself"


async def test_blocking_calls_from_threads(manager: SignalingManager, visits: Visits) -> None:
    """A framework's worker threads call the blocking methods while a guest is there."""
    await visits.join(DirectOlder, "old")
    offer = await an_offer()

    def work(number: int) -> None:
        for turn in range(5):
            answer = manager.offer("crowd", f"n{number} {turn}", offer, remote="192.0.2.1")
            assert answer["type"] == "answer"
            assert "a=ice-lite" in answer["sdp"]
            manager.candidate("crowd", f"n{number} {turn}", {"candidate": ""})
            assert manager.get_room_peers("lobby")[0]["id"] == "old"
            manager.leave("crowd", f"n{number} {turn}", remote="192.0.2.1")
            assert manager.broadcast("lobby", f"{number} {turn}") == 1

    await asyncio.gather(*(asyncio.to_thread(work, number) for number in range(8)))
    assert manager.rooms_info().keys() == {"lobby"}


async def test_first_calls_from_many_threads_start_one_host(manager: SignalingManager) -> None:
    """Racing for the start, all get the same host."""
    ports = await asyncio.gather(*(asyncio.to_thread(lambda: manager.udp_port) for _ in range(8)))
    assert len(set(ports)) == 1
    assert our_threads() == ["peerpyrtc host"]


async def test_a_posted_body_as_keywords(manager: SignalingManager) -> None:
    """What clients post fits: `room` for the room, `secret` where they have one."""
    offer = await an_offer()
    body: dict[str, Any] = {"room": "lobby", "peer_id": "Ann", "offer": offer, "secret": None}
    assert (await manager.offer_async(**body))["type"] == "answer"
    manager.candidate(room="lobby", peer_id="Ann", candidate=None)
    manager.leave(room="lobby", peer_id="Ann", secret=None)


async def test_whose_name_it_is(visits: Visits) -> None:
    """A live guest's name goes to nobody else; its own address takes an older client's back."""
    ann = await visits.join(DirectV1, "Ann")
    await visits.join(DirectOlder, "old", remote="192.0.2.1")
    for name, remote in (("Ann", "127.0.0.1"), ("old", "192.0.2.2")):
        with pytest.raises(JoinRefused) as refused:
            await visits.join(DirectOlder, name, remote=remote)
        assert (refused.value.status, refused.value.body["suggestion"]) == (409, f"{name} 2")
    again = await visits.join(DirectOlder, "old", remote="192.0.2.1")
    again.envelope("back")
    assert (await ann.type("event"))["from"] == "old"
    status, body = await ann.post("/leave", secret="wrong")
    assert (status, body["code"]) == (403, "forbidden")


async def test_without_an_address_the_name_changes_hands(visits: Visits) -> None:
    """As in PeerPyRTC: a program that tells no addresses has the newer offer take the place."""
    first = await visits.join(DirectOlder, "old", remote=None)
    second = await visits.join(DirectOlder, "old", remote=None)
    async with asyncio.timeout(60):
        await first.closed.wait()
    second.envelope("mine")
    assert visits.manager.get_room("lobby").get_peer_count() == 1


async def test_what_newcomers_get(visits: Visits) -> None:
    """A newcomer starts with nothing; who comes back gets what it missed, and never more."""
    ann = await visits.join(DirectV1, "Ann")
    ann.say("one", ref(1))
    await ann.type("ack")
    bob = await visits.join(DirectV1, "Bob")
    assert bob.welcome.get("missed", 0) == 0
    ann.say("two", ref(2))
    await ann.type("ack")
    hello = {"epoch": bob.welcome["epoch"], "seq": 0}
    again = visits.guest(DirectV1, "Bob")
    await again.connect(hello=hello, secret=bob.welcome["secret"])
    assert (await again.type("event"))["data"] == "two"


async def test_a_backlog_for_newcomers() -> None:
    """If the program wants it, newcomers get what was said before."""
    with SignalingManager(backlog=True) as manager:
        manager.get_room("lobby")
        manager.broadcast("lobby", "earlier")
        guest = DirectV1("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
        assert (await guest.type("event"))["data"] == "earlier"
        await guest.close()


@pytest.mark.parametrize(("backlog", "found"), [(False, []), (True, ["earlier"])])
async def test_reading_back(backlog: bool, found: list[str]) -> None:
    """Nor can they ask for it, or search it, unless the program wants it."""
    with SignalingManager(backlog=backlog) as manager:
        manager.get_room("lobby")
        manager.broadcast("lobby", "earlier")
        guest = DirectV1("", "lobby", "Ann")
        guest.manager = manager
        await guest.connect()
        for asked in ({"type": "history"}, {"type": "search", "words": "earlier"}):
            guest.send({**asked, "ref": ref(1)})
            page = await guest.type("page")
            assert [each["data"] for each in page["frames"]] == found
        await guest.close()


# Rooms


async def test_get_room(manager: SignalingManager, visits: Visits) -> None:
    """It opens what isn't there, for good; a room that guests opened stays theirs."""
    room = manager.get_room("office")
    assert isinstance(room, Room)
    assert (room.name, room.peers, room.host_id, room.get_peer_count()) == ("office", {}, None, 0)
    assert manager.rooms_info() == {"office": {"peer_count": 0, "peers": [], "host_id": None}}
    ann = await visits.join(DirectV1, "Ann", "office")
    assert room.get_peer_list() == manager.get_room_peers("office")
    assert manager.get_room("Office").peers == room.peers, "however it is spelt"
    assert manager.get_room_peers("Office") == await manager.get_room_peers_async("OFFICE") != []
    assert room.get_host_id() == "Ann"
    peer = room.peers["Ann"]
    assert (peer.peer_id, peer.room_name, peer.is_host) == ("Ann", "office", True)
    assert peer.state == "connected"
    assert peer.address in [each.ip for each in local_addresses()]
    await ann.close()
    await until(lambda: room.get_peer_count() == 0)
    assert manager.rooms.keys() == {"office"}

    bob = await visits.join(DirectV1, "Bob", "den")
    den = await manager.get_room_async("den")
    await bob.close()
    await until(lambda: "den" not in manager.rooms)
    assert (den.get_peer_count(), den.peers) == (0, {})


# What is refused


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "room_name is text, not nothing"),
        (("lobby",), "offer is an object"),
        (("lobby", "Ann"), "offer is an object"),
        (("lobby", "Ann", "v=0"), "offer is an object"),
        (("lobby", "Ann", {"type": "offer"}), "offer['sdp'] is text"),
        (("lobby", "Ann", {"type": "answer", "sdp": ""}), "type must be 'offer'"),
        (("lobby", None, GOOD), "peer_id is text"),
        (("lobby", 5, GOOD), "peer_id is text, not int"),
        ((["lobby"], "Ann", GOOD), "room_name is text, not list"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_ill_typed_offers(
    manager: SignalingManager, arguments: tuple[Any, ...], words: str
) -> None:
    """They are ValueErrors with a status, raised at once; no host is started for them."""
    with pytest.raises(InvalidArgument) as refused:
        manager.offer(*arguments)
    assert isinstance(refused.value, ValueError)
    assert refused.value.status == 400
    assert words in refused.value.message
    assert refused.value.body == {"error": refused.value.message, "code": "malformed"}
    assert our_threads() == []


def test_other_ill_typed_arguments(manager: SignalingManager) -> None:
    """The same holds for every method that takes something."""
    anything: Any = 5
    for wrong in (
        lambda: manager.candidate("lobby", "Ann", {"candidate": anything}),
        lambda: manager.candidate("lobby", anything, None),
        lambda: manager.candidate("lobby", "Ann", anything),
        lambda: manager.leave("lobby", anything),
        lambda: manager.leave("lobby", "Ann", secret=anything),
        lambda: manager.offer("lobby", "Ann", GOOD, remote=anything),
        lambda: manager.offer("lobby", "Ann", GOOD, room="den"),
        lambda: manager.kick("lobby", anything),
        lambda: manager.broadcast(anything, "hi"),
        lambda: manager.get_room(anything),
        lambda: manager.get_room_peers(anything),
        lambda: manager.message_handler(anything),
        lambda: manager.set_message_handler(anything),
        lambda: SignalingManager(udp_port=70000),
        lambda: SignalingManager(udp_port=6000),
        lambda: SignalingManager(udp_port=anything * 1.5),
        lambda: SignalingManager(timeout=0),
        lambda: SignalingManager(handler_queue=0),
    ):
        with pytest.raises(InvalidArgument):
            wrong()


def test_refusals_have_a_status(manager: SignalingManager) -> None:
    """What the Hub refuses comes as a SignalingError that says how to answer."""
    for refuse, status, code in (
        (lambda: manager.offer("lobby", "server", GOOD), 400, "bad-name"),
        (lambda: manager.offer("lobby", "Ann", GOOD), 400, "bad-offer"),
        (lambda: manager.offer("", "Ann", GOOD), 400, "bad-name"),
        (lambda: manager.candidate("", "Ann", None), 400, "bad-name"),
        (lambda: manager.get_room("\n"), 400, "bad-name"),
        (lambda: manager.kick("nowhere", "Ann"), 404, "no-such-room"),
    ):
        with pytest.raises(SignalingError) as refused:
            refuse()
        assert (refused.value.status, refused.value.code) == (status, code)
        assert refused.value.headers == {}


def test_what_can_not_be_broadcast(
    manager: SignalingManager, caplog: pytest.LogCaptureFixture
) -> None:
    """No JSON is refused; a room that isn't there is logged and reaches nobody."""
    manager.get_room("lobby")
    for message, status in ((object(), 400), ("x" * 70_000, 413)):
        with pytest.raises(SignalingError) as refused:
            manager.broadcast("lobby", message)
        assert refused.value.status == status
    assert Broadcaster(manager).broadcast("nowhere", "hi") == 0
    assert "There is no room 'nowhere'" in caplog.text


async def test_limits() -> None:
    """The program's limits hold, and say when to come again."""
    with SignalingManager(limits=HubLimits(rooms=1)) as manager:
        manager.get_room("one")
        with pytest.raises(SignalingError) as refused:
            await manager.offer_async("two", "Ann", await an_offer())
        assert refused.value.status == 429
        assert refused.value.headers == {"Retry-After": "30"}
        assert refused.value.body["retry_after"] == refused.value.retry_after == 30


async def test_a_program_is_generous_by_default(visits: Visits) -> None:
    """A page that sends at each move of the mouse is heard to the last: nobody is muted."""
    drawing, watching = await visits.join(DirectOlder, "Ann"), await visits.join(DirectV1, "Bob")
    for number in range(2500):
        drawing.envelope({"type": "draw", "x": number})
    last = await watching.next(
        lambda frame: isinstance(frame, dict) and frame.get("data") == {"type": "draw", "x": 2499}
    )
    assert last["seq"] == 2500


# Where it listens


def test_a_host_that_takes_too_long_to_start_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_thread, "_START_SECONDS", 0.0)
    manager = SignalingManager()
    with pytest.raises(SignalingError, match=r"can't start: it isn't ready after 0 s\."):
        manager.get_room("lobby")
    manager.close()


async def test_the_udp_port() -> None:
    """A named port is used, and stands in the answer; taken, the call says so and may be tried
    again."""
    port = free_port()
    offer = await an_offer()
    with SignalingManager(udp_port=port) as first:
        answer = first.offer("lobby", "Ann", offer)
        assert f" {port} typ host" in answer["sdp"]
        assert first.udp_port == port
        with SignalingManager(udp_port=port) as second:
            with pytest.raises(SignalingError, match="can't start") as refused:
                second.offer("lobby", "Ann", offer)
            assert refused.value.status == 503
            assert isinstance(refused.value.__cause__, OSError)
            first.close()
            assert second.offer("lobby", "Ann", offer)["type"] == "answer"


async def test_offered_addresses() -> None:
    """Further addresses stand in the answer, hidden ones don't; a wrong one is named."""
    hidden = [each.ip for each in local_addresses()]
    offer = await an_offer()
    with SignalingManager(offer_addresses=["203.0.113.7:4000"], hide_addresses=hidden) as manager:
        sdp = manager.offer("lobby", "Ann", offer)["sdp"]
        assert [line for line in sdp.splitlines() if "typ host" in line] == [
            line for line in sdp.splitlines() if "203.0.113.7 4000" in line
        ]
    with (
        SignalingManager(offer_addresses=["nowhere"]) as manager,
        pytest.raises(SignalingError, match="nowhere"),
    ):
        manager.get_room("lobby")


# The end


async def test_after_close_every_call_says_so(visits: Visits) -> None:
    """A guest is told; each method raises ManagerClosed, which is a RuntimeError and a 503."""
    manager = visits.manager
    ann = await visits.join(DirectV1, "Ann")
    await manager.close_async()
    manager.close()
    assert (await ann.type("peer-left"))["reason"] == "SERVER_SHUTDOWN"
    for call in (
        lambda: manager.offer("lobby", "Ann", GOOD),
        lambda: manager.candidate("lobby", "Ann", None),
        lambda: manager.leave("lobby", "Ann"),
        lambda: manager.kick("lobby", "Ann"),
        lambda: manager.broadcast("lobby", "hi"),
        lambda: manager.get_room("lobby"),
        lambda: manager.udp_port,
        manager.rooms_info,
        manager.get_event_loop,
    ):
        with pytest.raises(ManagerClosed) as refused:
            call()
        assert isinstance(refused.value, RuntimeError)
        assert refused.value.status == 503
    with pytest.raises(ManagerClosed):
        await manager.rooms_info_async()
    with pytest.raises(ManagerClosed):
        await manager.offer_async("lobby", "Ann", GOOD)


async def test_closing_while_guests_join() -> None:
    """Each join under way ends in an answer or in ManagerClosed; none hangs."""
    offer = await an_offer()
    manager = SignalingManager()
    ended: list[str] = []
    entered = Heard()

    def join(number: int) -> None:
        for turn in count():
            try:
                manager.offer("lobby", f"{number} {turn}", offer)
                manager.leave("lobby", f"{number} {turn}")
                entered(number)
            except ManagerClosed:
                ended.append("closed")
                return

    with ThreadPoolExecutor(6) as pool:
        for number in range(6):
            pool.submit(join, number)
        await entered.wait(20)
        await manager.close_async()
    assert ended == ["closed"] * 6


async def test_a_host_that_does_not_answer() -> None:
    """A call gives up after the manager's timeout, in threads and on loops alike."""
    with SignalingManager(timeout=0.05) as manager:
        manager.get_room("lobby")
        release = Heard()
        manager._calls.host().ask(lambda hub: _stall(release))
        with pytest.raises(NoAnswer) as given_up:
            manager.get_room_peers("lobby")
        assert isinstance(given_up.value, TimeoutError)
        assert given_up.value.status == 503
        with pytest.raises(NoAnswer):
            await manager.get_room_peers_async("lobby")
        release()
        await until(lambda: _answers(manager))


async def _stall(release: Heard) -> None:
    release.wait_here(1)


def _answers(manager: SignalingManager) -> bool:
    try:
        return manager.rooms_info().keys() == {"lobby"}
    except NoAnswer:
        return False


async def test_a_cancelled_caller_is_cancelled(manager: SignalingManager) -> None:
    """A request that its framework cancels ends as cancelled, not as an error of ours."""
    manager.get_room("lobby")
    task = asyncio.get_running_loop().create_task(manager.rooms_info_async())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_as_an_async_context() -> None:
    """`async with` closes it."""
    async with SignalingManager() as manager:
        await manager.get_room_async("lobby")
        assert await manager.broadcast_async("lobby", "nobody hears it") == 0
        with pytest.raises(SignalingError, match="Ann"):
            await manager.kick_async("lobby", "Ann")
        await manager.candidate_async("lobby", "Ann", {"candidate": ""})
        await manager.leave_async("lobby", "Ann")
    with pytest.raises(ManagerClosed):
        manager.rooms_info()


# What PeerPyRTC has besides


def test_code_of_the_programs_own_on_its_loop(manager: SignalingManager) -> None:
    """run_async runs a coroutine on the handlers' loop, and never blocks for ever."""

    async def which() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    async def inside() -> None:
        with pytest.raises(RuntimeError, match="await"):
            manager.run_async(which())

    assert manager.run_async(which()) is manager.get_event_loop()
    manager.run_async(inside())
    with pytest.raises(NoAnswer):
        manager.run_async(asyncio.sleep(60), timeout=0.01)
    with pytest.raises(TimeoutError, match="of its own"):
        manager.run_async(_fail(TimeoutError("of its own")))


async def _fail(fault: Exception) -> None:
    raise fault


def test_turn_servers_may_be_set_and_are_not_asked(manager: SignalingManager) -> None:
    """Programs set them; guests of ours need none."""
    assert manager.default_turn_servers == []
    manager.default_turn_servers = [{"urls": "turn:turn.example"}]


def test_debug_says_what_happens(caplog: pytest.LogCaptureFixture) -> None:
    """With debug the life of the host is logged; without, only what is wrong."""
    logger = logging.getLogger("peerpyrtc_desktop.embed")
    with SignalingManager(debug=True) as manager:
        manager.get_room("lobby")
        assert "takes guests on UDP port" in caplog.text
    caplog.clear()
    with SignalingManager() as manager:
        manager.get_room("lobby")
    assert caplog.text == ""
    assert logger.level == logging.WARNING
