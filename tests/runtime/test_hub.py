"""The Hub on fakes: joining, leaving, names, limits, and what the moderator does."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import (
    Event,
    JoinFailed,
    MessageAccepted,
    PeerJoined,
    PeerLeft,
    RoomClosed,
)
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.payload import value
from peerpyrtc_desktop.rest.listing import list_rooms
from peerpyrtc_desktop.runtime.commands.messages import Announce, Speak
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat
from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.runtime.fakes import V1, FakeHost, event, until

# Joining


async def test_a_v1_guest_joins_by_its_hello(host: FakeHost) -> None:
    """An open channel isn't in the room yet; hello is, and welcome is the first it hears."""
    link = await host.offer("Ann")
    link.open(V1)
    assert host.names() == []
    link.receive({"type": "hello"})
    assert host.names() == ["Ann"]
    (welcome,) = link.frames()
    assert welcome["self"] == "Ann"
    assert welcome["room"] == {"name": "lobby", "host": "Ann"}
    assert [peer["id"] for peer in welcome["peers"]] == ["Ann"]
    assert len(welcome["secret"]) >= 32


async def test_an_older_guest_joins_by_opening(host: FakeHost) -> None:
    """Protocol "" is in the room at once and hears nothing before it has spoken or others do."""
    ann = await host.join("Ann")
    old = await host.join_older("old")
    assert host.names() == ["Ann", "old"]
    assert old.sent == []
    assert ann.last("peer-joined")["peer"]["id"] == "old"


async def test_an_unknown_protocol_is_turned_away(host: FakeHost) -> None:
    """A version of peerpyrtc that isn't spoken here hears so, and is closed."""
    link = await host.offer("Ann")
    link.open("peerpyrtc.v9")
    assert link.last("error")["code"] == "malformed"
    await until(lambda: link.closed)
    assert host.names() == []
    assert host.of(JoinFailed)[0].peer_id == "Ann"


async def test_only_hello_opens_the_room(host: FakeHost) -> None:
    """What comes before hello is refused, by its ref if it has one, and costs no connection."""
    link = await host.offer("Ann")
    link.open(V1)
    link.receive(event(1))
    link.receive("not JSON")
    link.receive(b"\xff")
    errors = link.frames("error")
    assert [each["code"] for each in errors] == ["not-ready", "malformed", "binary-not-supported"]
    assert errors[0]["ref"] == "00000001"
    link.receive({"type": "hello"})
    assert host.names() == ["Ann"]


async def test_a_bad_offer_leaves_nothing(host: FakeHost) -> None:
    """A refused offer takes no place and no name."""
    link = await host.offer("Ann")
    bad = JoinRequest("lobby", "Ann", "bad", "192.0.2.1", "device of Ann")
    with pytest.raises(Refused) as refused:
        await host.hub.join(bad)
    assert refused.value.code == Code.BAD_OFFER
    link.open(V1)
    link.receive({"type": "hello"})
    assert host.names() == ["Ann"]


async def test_bad_names_are_refused(host: FakeHost) -> None:
    """Reserved and unreadable names, of peers and rooms, are refused at the door."""
    assert (await host.refused("server")).code == Code.BAD_NAME
    assert (await host.refused("a\nb")).code == Code.BAD_NAME
    assert (await host.refused("Ann", " ")).code == Code.BAD_NAME


# Taken names


async def test_a_taken_name_is_refused_with_a_suggestion(host: FakeHost) -> None:
    """A live name, and what looks like it, is taken; a free one is suggested."""
    await host.join("Max")
    await host.join("Max 2")
    refused = await host.refused("MAX", device="another")
    assert (refused.code, refused.suggestion) == (Code.NAME_TAKEN, "MAX 3")
    assert not refused.own


async def test_a_name_that_ones_own_device_has_is_said_to_be_ones_own(host: FakeHost) -> None:
    """In another tab, by the device alone: who shows none is nobody's other tab."""
    await host.join("Max", device="a browser")
    assert (await host.refused("Max", device="a browser")).own
    await host.join("Zoe", device="")
    assert not (await host.refused("Zoe", device="")).own


async def test_a_name_under_way_is_taken_too(host: FakeHost) -> None:
    """Of two that join with one name at once, the second is refused."""
    await host.offer("Max")
    assert (await host.refused("Max", device="another")).code == Code.NAME_TAKEN


async def test_ones_own_join_under_way_gives_way(host: FakeHost) -> None:
    """Who offers again before it is in replaces its former offer."""
    first = await host.offer("Max")
    second = await host.offer("Max")
    await until(lambda: first.closed)
    first.open(V1)
    second.open(V1)
    second.receive({"type": "hello"})
    assert host.names() == ["Max"]


async def test_a_name_is_free_in_another_room(host: FakeHost) -> None:
    """Names are unique in their room only."""
    await host.join("Max")
    await host.join("Max", "kitchen", device="another")
    assert host.names("kitchen") == ["Max"]


# Coming back


async def test_a_live_v1_peer_is_replaced_only_with_its_secret(host: FakeHost) -> None:
    """The same device, address and name are not enough to take a v1 peer's place."""
    link = await host.join("Ann")
    assert (await host.refused("Ann")).code == Code.NAME_TAKEN
    assert (await host.refused("Ann", secret="guessed")).code == Code.NAME_TAKEN
    await host.offer("Ann", secret=link.last("welcome")["secret"], remote="198.51.100.1")


async def test_who_comes_back_keeps_its_place_and_nobody_is_told(host: FakeHost) -> None:
    """A takeover keeps the host's role and the time of joining; the old link hears why it ends."""
    ann = await host.join("Ann")
    bob = await host.join("Bob")
    joined = host.hub.snapshot()[0].peers[0].joined
    told, heard = len(host.told), len(bob.sent)
    host.clock.forward(60)
    again = await host.join("Ann", secret=ann.last("welcome")["secret"])
    peer = host.hub.snapshot()[0].peers[0]
    assert (peer.id, peer.is_host, peer.joined) == ("Ann", True, joined)
    assert (len(host.told), len(bob.sent)) == (told, heard)
    assert ann.last("peer-left")["reason"] == "DUPLICATE_IDENTITY"
    assert again.last("welcome")["secret"] != ann.last("welcome")["secret"]
    await until(lambda: ann.closed)


async def test_the_old_links_late_close_harms_nobody(host: FakeHost) -> None:
    """After a takeover, what the old link still says and its end mean nothing."""
    ann = await host.join("Ann")
    bob = await host.join("Bob")
    again = await host.join("Ann", secret=ann.last("welcome")["secret"])
    ann.receive(event(1, "a ghost's words"))
    ann.go()
    assert host.names() == ["Ann", "Bob"]
    assert not bob.frames("event")
    bob.receive(event(1))
    assert again.last("event")["from"] == "Bob"


async def test_the_peer_stays_until_its_successor_is_in(host: FakeHost) -> None:
    """A re-offer that never opens costs the live connection nothing."""
    ann = await host.join("Ann")
    successor = await host.offer("Ann", secret=ann.last("welcome")["secret"])
    successor.go(Reason.JOIN_FAILURE)
    assert host.names() == ["Ann"]
    assert not ann.closed


async def test_the_former_secret_holds_until_the_new_one_is_known(host: FakeHost) -> None:
    """If the new welcome is lost, the old secret still opens; after the first frame it doesn't."""
    first = await host.join("Ann")
    old_secret = first.last("welcome")["secret"]
    await host.join("Ann", secret=old_secret)
    third = await host.join("Ann", secret=old_secret)
    third.receive({"type": "ping", "t": 1})
    assert (await host.refused("Ann", secret=old_secret)).code == Code.NAME_TAKEN


async def test_an_older_peer_is_known_by_its_address(host: FakeHost) -> None:
    """Who knows no secret comes back from the same address and device, and from no other."""
    old = await host.join_older("old", device="")
    assert (await host.refused("old", device="", remote="198.51.100.1")).code == Code.NAME_TAKEN
    await host.join_older("old", device="")
    assert host.names() == ["old"]
    await until(lambda: old.closed)


async def test_an_older_guest_that_is_back_speaks_as_before(host: FakeHost) -> None:
    """The second generation chokes on text: the host knows of it, also on a new link."""
    bob = await host.join_older("Bob")
    old = await host.join_older("old")
    old.receive({"peer_id": "old", "message": "hello"})
    back = await host.join_older("old")
    bob.receive("welcome back")
    assert back.frames()[-1] == {"peer_id": "Bob", "message": "welcome back"}


# Leaving


async def test_leaving_needs_the_secret(host: FakeHost) -> None:
    """Nobody can say another's goodbye; with the secret the peer is gone at once."""
    ann = await host.join("Ann")
    with pytest.raises(Refused) as refused:
        await host.hub.leave("lobby", "Ann", secret="", remote="192.0.2.1", device="device of Ann")
    assert refused.value.code == Code.FORBIDDEN
    assert host.names() == ["Ann"]
    await host.hub.leave("lobby", "Ann", secret=ann.last("welcome")["secret"], remote="203.0.113.9")
    assert host.names() == []
    assert host.of(PeerLeft)[0].reason == Reason.CLIENT_INITIATED


async def test_leaving_twice_is_fine(host: FakeHost) -> None:
    """Who isn't there has left already."""
    await host.hub.leave("lobby", "nobody", secret="", remote="192.0.2.1")
    await host.hub.leave("nowhere", "nobody", secret="", remote="192.0.2.1")


async def say_goodbye(host: FakeHost, peer_id: str) -> None:
    """Leave as an older client does."""
    device = f"device of {peer_id}"
    await host.hub.leave("lobby", peer_id, secret="", remote="192.0.2.1", device=device)


async def test_an_older_guest_is_heard_out(host: FakeHost) -> None:
    """Its goodbye may overtake its last frames: they are heard first, and then it is gone."""
    bob, old = await host.join("Bob"), await host.join_older("old")
    async with asyncio.TaskGroup() as group:
        group.create_task(say_goodbye(host, "old"))
        await asyncio.sleep(0)
        old.receive("my last words")
    assert [each["type"] for each in bob.frames()[-2:]] == ["event", "peer-left"]
    assert bob.last("event")["data"] == "my last words"
    assert host.names() == ["Bob"]


async def test_an_older_guest_that_never_ends(host: FakeHost) -> None:
    """Who talks on after its goodbye is gone all the same; its link's end is no second leave."""
    bob, old = await host.join("Bob"), await host.join_older("old")
    async with asyncio.TaskGroup() as group:
        leaving = group.create_task(say_goodbye(host, "old"))
        while not leaving.done():
            host.clock.forward(0.01)
            old.receive("and another thing")
            await asyncio.sleep(0.01)
    assert host.names() == ["Bob"]
    old.go()
    assert len(bob.frames("peer-left")) == 1


async def test_an_older_guest_that_is_back_before_its_goodbye(host: FakeHost) -> None:
    """The goodbye is its former link's: on the new one it stays."""
    await host.join_older("old")
    async with asyncio.TaskGroup() as group:
        group.create_task(say_goodbye(host, "old"))
        await asyncio.sleep(0)
        await host.join_older("old")
    assert host.names() == ["old"]
    assert host.of(PeerLeft) == []


async def test_who_left_leaves_nothing_behind(host: FakeHost) -> None:
    """A seat whose guest is gone lets go of its link, and so neither waits for the collector."""
    ann = await host.join("Ann")
    seat = cast(Seat, ann.observer)
    assert seat.link is ann
    ann.go()
    assert seat.link is None
    assert host.faults == []


async def test_a_lost_link_is_a_leave(host: FakeHost) -> None:
    """When a link goes, the others hear of it with its reason."""
    await host.join("Ann")
    bob = await host.join("Bob")
    host.links.links[0].go(Reason.CONNECTION_LOST)
    assert bob.last("peer-left") == {
        "type": "peer-left",
        "id": "Ann",
        "reason": "CONNECTION_LOST",
    }
    assert bob.last("host-changed")["id"] == "Bob"


async def test_a_link_that_never_opened_is_a_failed_join(host: FakeHost) -> None:
    """A half-open link's end is told as a failed join, never as a peer's leave."""
    link = await host.offer("Ann")
    link.go()
    assert host.told_names() == ["RoomOpened", "JoinFailed"]
    assert host.of(JoinFailed)[0].reason == Reason.JOIN_FAILURE


# Messages


async def test_a_message_and_its_answer(host: FakeHost) -> None:
    """The others get the message, the sender its ack, the host the event."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, {"text": "hi"}))
    heard = bob.last("event")
    assert (heard["from"], heard["data"], heard["seq"]) == ("Ann", {"text": "hi"}, 1)
    assert ann.frames("event") == []
    ack = ann.last("ack")
    assert (ack["ref"], ack["epoch"], ack["seq"]) == ("00000001", heard["epoch"], 1)
    assert host.of(MessageAccepted)[0].sender == "Ann"


async def test_every_dialect_hears_its_own(host: FakeHost) -> None:
    """One message reaches readers of all dialects, each in its form and under its sender's name."""
    ann, raw = await host.join("Ann"), await host.join_older("raw")
    envelope = await host.join_older("old")
    raw.receive("plain")
    envelope.receive({"peer_id": "Mallory", "message": "wrapped"})
    ann.receive(event(1))
    assert [each["data"] for each in ann.frames("event")] == ["plain", "wrapped"]
    assert [each["from"] for each in ann.frames("event")] == ["raw", "old"]
    assert raw.sent[-2:] == ["wrapped", "hi"]
    assert envelope.frames()[-1] == {"peer_id": "Ann", "message": "hi"}


@pytest.mark.parametrize(
    "bad",
    [
        "5",
        "[1,2]",
        "null",
        "[" * 10_000,
        '{"type":"event","data":"\\ud800"}',
        b"\xff",
        "x" * 20_000,
    ],
)
async def test_bad_frames_cost_nobody_anything(host: FakeHost, bad: str | bytes) -> None:
    """A frame that makes no sense is answered and counted; all stay and chat on."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(bad)
    assert len(ann.frames("error")) == 1
    ann.receive(event(1))
    assert bob.last("event")["data"] == "hi"
    assert host.hub.snapshot()[0].refused == 1


# What the moderator does


async def test_a_kick(host: FakeHost) -> None:
    """The kicked sees why and is closed; the others hear that it is gone and why."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(Kick("lobby", "Ann", "rude"))
    assert ann.last("peer-left") == {
        "type": "peer-left",
        "id": "Ann",
        "reason": "KICKED",
        "text": "rude",
        "retry_after": 60,
    }
    assert bob.last("peer-left") == {"type": "peer-left", "id": "Ann", "reason": "KICKED"}
    assert host.of(PeerLeft)[0].text == "rude"
    await until(lambda: ann.closed)
    ann.receive(event(1))
    assert not bob.frames("event")


async def test_the_kicked_is_refused_for_a_minute(host: FakeHost) -> None:
    """Its device under any name, its name without one from its address, in all rooms; none else.

    Another's device isn't, though it has the same name and the same address.
    """
    await host.join("Ann")
    await host.hub.execute(Kick("lobby", "Ann"))
    host.clock.forward(10)
    for attempt in (
        {"peer_id": "Ann"},
        {"peer_id": "Other", "device": "device of Ann"},
        {"peer_id": "ANN", "device": ""},
        {"peer_id": "Ann", "room": "kitchen"},
    ):
        refused = await host.refused(**attempt)
        assert (refused.code, refused.retry_after) == (Code.REMOVED, 50)
    await host.offer("Bob")
    await host.offer("Ann", device="", remote="198.51.100.1")
    await host.offer("Ann", "elsewhere", device="a classmate's")
    host.clock.forward(51)
    host.hub.heartbeat.beat()
    await host.join("Ann", "kitchen")


async def test_the_kicked_is_refused_at_both_its_addresses(host: FakeHost) -> None:
    """Whichever it asks from next, and wherever its packets come from then; others aren't."""
    host.links.way = "2001:db8::5"
    await host.join("Ann")
    (room,) = host.hub.snapshot()
    assert room.peers[0].addresses == ("192.0.2.1", "2001:db8::5")
    await host.hub.execute(Kick("lobby", "Ann"))
    for address in ("2001:db8::5", "192.0.2.1"):
        refused = await host.refused("Ann", device="", remote=address)
        assert refused.code is Code.REMOVED
    again = await host.join("Ann", device="", remote="198.51.100.1")
    assert again.last("error")["code"] == "removed"
    host.links.way = "198.51.100.1"
    await host.join("Ann", device="another", remote="198.51.100.1")
    assert host.names() == ["Ann"]


async def test_a_kick_covers_all_tabs(host: FakeHost) -> None:
    """Those in other rooms, one that says hello after it, one half-way; nobody else's."""
    first = await host.join("Ann")
    there = await host.join("Ann", "kitchen", device="device of Ann")
    greeting = await host.offer("Ann 2", device="device of Ann")
    greeting.open(V1)
    half_open = await host.offer("Ann 3", device="device of Ann")
    await host.join("Ann 4", device="a classmate's")
    await host.hub.execute(Kick("lobby", "Ann"))
    for link in (first, there, greeting):
        assert link.last("peer-left")["reason"] == "KICKED"
    greeting.receive({"type": "hello"})
    half_open.open(V1)
    assert (host.names(), host.names("kitchen")) == (["Ann 4"], [])
    await until(lambda: all(link.closed for link in (first, there, greeting, half_open)))


async def test_a_kick_of_one_without_a_device(host: FakeHost) -> None:
    """Where there are no devices, it covers the name at its address, and no other name there."""
    await host.join("Ann", device="")
    await host.join("Ann", "kitchen", device="")
    await host.join("Bob", device="")
    await host.hub.execute(Kick("lobby", "Ann"))
    assert (host.names(), host.names("kitchen")) == (["Bob"], [])


async def test_kicking_nobody(host: FakeHost) -> None:
    """Kicking who isn't there is refused."""
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Kick("lobby", "Ann"))
    assert refused.value.code == Code.NO_SUCH_PEER
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Kick("nowhere", "Ann"))
    assert refused.value.code == Code.NO_SUCH_ROOM


async def test_closing_a_room(host: FakeHost) -> None:
    """All are sent out with ROOM_CLOSED before they hear of each other; the room goes once."""
    ann, old = await host.join("Ann"), await host.join_older("old")
    half_open = await host.offer("Cid")
    await host.hub.execute(CloseRoom("lobby", "Good night"))
    assert ann.last("peer-left")["reason"] == "ROOM_CLOSED"
    assert [each["id"] for each in ann.frames("peer-left")] == ["Ann"]
    assert "Good night" in old.frames()[-1]["message"]
    assert host.rooms() == []
    assert len(host.of(RoomClosed)) == 1
    await until(lambda: ann.closed and old.closed and half_open.closed)


async def test_announcing(host: FakeHost) -> None:
    """An announcement reaches one room or all, and the count says how many heard."""
    ann = await host.join("Ann")
    old = await host.join_older("old", "kitchen")
    assert await host.hub.execute(Announce("To all")) == 2
    assert await host.hub.execute(Announce("To one", "lobby")) == 1
    assert [each["text"] for each in ann.frames("announcement")] == ["To all", "To one"]
    assert old.frames() == [{"peer_id": "server", "message": "To all"}]
    for text, room in ((" ", None), ("x" * 4001, None), ("hi", "nowhere")):
        with pytest.raises(Refused):
            await host.hub.execute(Announce(text, room))


async def test_a_topic(host: FakeHost) -> None:
    """Who is there hears of it, who comes finds it; it is one line, and a short one."""
    ann = await host.join("Ann")
    await host.hub.execute(SetTopic("lobby", " Tides\nand\u2028moons\ud800 "))
    assert ann.last("room-updated")["room"]["topic"] == "Tides and moons?"
    bob = await host.join("Bob")
    assert bob.last("welcome")["room"]["topic"] == "Tides and moons?"
    assert [room.topic for room in host.hub.snapshot()] == ["Tides and moons?"]
    await host.hub.execute(SetTopic("lobby", ""))
    assert "topic" not in ann.last("room-updated")["room"]
    for room, topic in (("nowhere", "x"), ("lobby", "x" * 201)):
        with pytest.raises(Refused):
            await host.hub.execute(SetTopic(room, topic))
    with pytest.raises(Refused, match="too long by 7"):
        await host.hub.execute(SetTopic("lobby", "x" * 207))
    with pytest.raises(Refused, match="too long by 1"):
        await host.hub.execute(Announce("x" * 4001))


async def test_a_hand_stays_up_over_a_new_link(host: FakeHost) -> None:
    """It is the peer's, not the link's; the moderator sees it too."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive({"type": "hand"})
    since = bob.last("peer-updated")["peer"]["hand"]
    again = await host.join("Ann", secret=ann.last("welcome")["secret"])
    (own,) = (peer for peer in again.last("welcome")["peers"] if peer["id"] == "Ann")
    assert own["hand"] == since
    (room,) = host.hub.snapshot()
    assert [peer.hand for peer in room.peers] == [since, None]


async def test_a_paste_with_half_a_character(host: FakeHost) -> None:
    """Lone surrogates in the moderator's words are replaced: they can't stop a kick."""
    ann = await host.join("Ann")
    await host.hub.execute(Announce("a\ud800"))
    assert ann.last("announcement")["text"] == "a?"
    await host.hub.execute(Kick("lobby", "Ann", "\ud800"))
    assert host.names() == []


async def test_the_program_speaks(host: FakeHost) -> None:
    """Its message comes from `server`, to each in its own words, and is kept for who was away."""
    ann, old = await host.join("Ann"), await host.join_older("old")
    old.receive({"peer_id": "old", "message": "ready"})
    said = {"text": "go", "n": 1}
    assert await host.hub.execute(Speak("lobby", said)) == 2
    heard = ann.last("event")
    assert (heard["from"], heard["name"], heard["data"]) == ("server", "message", said)
    assert old.frames() == [{"peer_id": "server", "message": said}]
    late = await host.join("Late")
    assert late.last("event")["data"] == said
    assert [(each.sender, value(each.data)) for each in host.of(MessageAccepted)][-1] == (
        "server",
        said,
    )
    for data, room, code in (("hi", "nowhere", Code.NO_SUCH_ROOM), ({1j}, "lobby", Code.MALFORMED)):
        with pytest.raises(Refused) as refused:
            await host.hub.execute(Speak(room, data))
        assert refused.value.code is code


# Rooms


async def test_an_address_that_nobody_knows_has_no_limits_of_its_own() -> None:
    """Guests of whom the program told no address count for the limits in all alone."""
    one = RoomLimits(peers=2, peers_per_address=1)
    limits = HubLimits(rooms_per_address=1, half_open_per_address=1, rooms=3, room=one)
    host = FakeHost(limits)
    host.hub.start()
    for name, room in (("a", "one"), ("b", "one"), ("c", "two")):
        await host.join(name, room, remote="")
    assert (await host.refused("d", "one", remote="")).code is Code.ROOM_FULL
    for name in ("e", "f"):
        await host.offer(name, "two", remote="")
    await host.join("g", "three", remote="")
    assert (await host.refused("h", "four", remote="")).code is Code.TOO_MANY
    await host.hub.stop()


async def test_a_guests_room_goes_with_its_last_guest(host: FakeHost) -> None:
    """A room that a guest opened vanishes, with what was said; the host's own stays."""
    ann, bob = await host.join("Ann", "kitchen"), await host.join("Bob")
    ann.receive(event(1))
    ann.go()
    bob.go()
    assert host.rooms() == ["lobby"]
    back = await host.join("Ann", "kitchen")
    assert "missed" not in back.last("welcome")


async def test_a_failed_join_opens_no_room(host: FakeHost) -> None:
    """A room is opened by who is in it, not by an offer."""
    await host.offer("Ann", "kitchen")
    assert host.rooms() == ["lobby"]


async def test_the_host_can_make_a_guests_room_its_own(host: FakeHost) -> None:
    """A room that the host opens while guests are in it stays when they go."""
    ann = await host.join("Ann", "kitchen")
    await host.hub.execute(OpenRoom("kitchen"))
    ann.go()
    assert host.rooms() == ["lobby", "kitchen"]
    with pytest.raises(Refused):
        await host.hub.execute(OpenRoom("\n"))


async def test_rooms_are_limited() -> None:
    """There are so many rooms in all and from one address; the door says when to come again."""
    host = FakeHost(HubLimits(rooms=3, rooms_per_address=2))
    host.hub.start()
    await host.join("a", "one")
    await host.join("b", "two")
    refused = await host.refused("c", "three")
    assert (refused.code, refused.retry_after) == (Code.TOO_MANY, 30)
    await host.join("c", "three", remote="198.51.100.1")
    assert (await host.refused("d", "four", remote="203.0.113.1")).code == Code.TOO_MANY
    with pytest.raises(Refused):
        await host.hub.execute(OpenRoom("five"))
    await host.hub.stop()


async def test_a_room_limit_holds_at_the_end_of_a_join_too() -> None:
    """Offers for new rooms that are answered together don't pass the limit together."""
    host = FakeHost(HubLimits(rooms=1))
    host.hub.start()
    one, two = await host.offer("a", "one"), await host.offer("b", "two")
    for link in (one, two):
        link.open(V1)
        link.receive({"type": "hello"})
    assert host.rooms() == ["one"]
    assert two.last("error")["code"] == "too-many"
    await host.hub.stop()


async def test_a_full_room() -> None:
    """A room takes so many in all and from one address, at the door and as the channel opens."""
    host = FakeHost(HubLimits(room=RoomLimits(peers=3, peers_per_address=2)))
    host.hub.start()
    await host.join("a")
    late, later = await host.offer("b"), await host.offer("c")
    late.open("")
    later.open("")
    assert host.names() == ["a", "b"]
    assert (await host.refused("d")).code == Code.ROOM_FULL
    await host.join("d", remote="198.51.100.1")
    assert (await host.refused("e", remote="203.0.113.1")).code == Code.ROOM_FULL
    await host.hub.stop()


async def test_a_network_is_one_address_to_a_room() -> None:
    """Who has a whole /64 has as many addresses as it likes."""
    host = FakeHost(HubLimits(room=RoomLimits(peers=100, peers_per_address=2)))
    host.hub.start()
    for number in (1, 2):
        await host.join(f"guest {number}", remote=f"2001:db8::{number}")
    assert (await host.refused("one more", remote="2001:db8::3")).code == Code.ROOM_FULL
    await host.join("of another", remote="2001:db8:1::1")
    await host.hub.stop()


async def test_limits_off() -> None:
    """Under `--limits off` rooms and joins aren't counted."""
    host = FakeHost(
        HubLimits(rooms=0, half_open=0, room=RoomLimits(peers=0, enforced=False), enforced=False)
    )
    host.hub.start()
    ann = await host.join("a")
    await host.offer("b")
    assert host.names() == ["a"]
    limits = ann.last("welcome")["limits"]
    assert (limits["rate"], limits["burst"]) == (0, 0)
    await host.hub.stop()


async def test_a_guest_is_told_its_limits(host: FakeHost) -> None:
    """`welcome` says what the client must keep to."""
    ann = await host.join("Ann")
    assert ann.last("welcome")["limits"] == {"frame": 16384, "rate": 50, "burst": 500}


async def test_a_guest_may_ask_for_larger_frames(host: FakeHost) -> None:
    """A v1 client that asks for it may send what PeerPyRTC took in one message, and no more."""
    ann = await host.join("Ann")
    bob = await host.join("Bob", hello={"frame": 1_000_000})
    assert bob.last("welcome")["limits"]["frame"] == 65_536
    long = {"type": "event", "name": "message", "data": "x" * 20_000, "ref": "12345678"}
    bob.receive(long)
    assert ann.last("event")["data"] == "x" * 20_000
    ann.receive(long)
    assert ann.last("error")["code"] == "too-large"
    again = await host.join("Bob", hello={}, secret=bob.last("welcome")["secret"])
    again.receive(long | {"ref": "87654321"})
    assert again.last("error")["code"] == "too-large"


# Joins under way


async def test_the_oldest_join_under_way_gives_way() -> None:
    """With too many of one address its oldest goes, whatever it has proved; others' stay."""
    host = FakeHost(HubLimits(half_open_per_address=3))
    host.hub.start()
    other = await host.offer("o", remote="198.51.100.1")
    host.clock.forward(1)
    oldest = await host.offer("a")
    oldest.prove()
    host.clock.forward(1)
    stay = [await host.offer("b"), await host.offer("c"), other]
    await host.offer("d")
    await until(lambda: oldest.closed)
    assert not any(each.closed for each in stay)
    assert host.of(JoinFailed)[0].peer_id == "a"
    await host.hub.stop()


async def test_whoever_has_the_most_joins_under_way_gives_way() -> None:
    """A flood from a few addresses shuts nobody out: a newcomer's place comes out of theirs.

    So it is with those who have opened a channel and say nothing on it.
    """
    host = FakeHost(HubLimits(half_open=8))
    host.hub.start()
    guest = await host.offer("guest", remote="203.0.113.5")
    flood = []
    for number in range(40):
        host.clock.forward(0.01)
        link = await host.offer(f"flood {number}", remote=f"192.0.2.{number % 4}")
        link.open("peerpyrtc.v1") if number % 2 else link.prove()
        flood.append(link)
    late = await host.offer("late", remote="203.0.113.6")
    await until(lambda: sum(each.closed for each in flood) == 40 - 6)
    assert not guest.closed
    assert not late.closed
    await host.hub.stop()


@pytest.mark.parametrize("device", ["one device", ""])
async def test_a_devices_joins_under_way_take_no_place_from_its_neighbours(device: str) -> None:
    """Of one address the device gives way that has the most; those that show none are one."""
    host = FakeHost(HubLimits(half_open_per_address=8))
    host.hub.start()
    guest = await host.offer("guest")
    flood = []
    for number in range(40):
        host.clock.forward(0.01)
        flood.append(await host.offer(f"flood {number}", device=device))
    late = await host.offer("late")
    await until(lambda: sum(each.closed for each in flood) == 40 - 6)
    assert not guest.closed
    assert not late.closed
    await host.hub.stop()


async def test_a_programs_whole_room_may_come_at_once() -> None:
    """Behind a program's proxy all guests of a full room reload from one address, and stay."""
    host = FakeHost(HubLimits.generous())
    host.hub.start()
    links = [await host.offer(f"guest {number}") for number in range(1000)]
    assert len(host.hub._state.seats) == len(links)
    assert host.of(JoinFailed) == []
    await host.hub.stop()


async def test_ipv6_networks_count_as_one() -> None:
    """A machine has all of its /64: there the address that has the most gives way first."""
    host = FakeHost(HubLimits(half_open_per_address=3))
    host.hub.start()
    neighbour = await host.offer("n", remote="2001:db8::1")
    host.clock.forward(1)
    flood = [await host.offer(f"f{number}", remote="2001:db8::bad") for number in range(4)]
    elsewhere = await host.offer("e", remote="2001:db8:0:1::1")
    await until(lambda: sum(each.closed for each in flood) == 2)
    assert not neighbour.closed
    assert not elsewhere.closed
    await host.hub.stop()


async def test_who_got_in_meanwhile_does_not_give_way() -> None:
    """A join that was chosen to give way and is seated before the answer is made stays."""
    host = FakeHost(HubLimits(half_open=1))
    host.hub.start()
    first = await host.offer("a")
    host.links.gate = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(host.offer("b"))
        await until(lambda: len(host.hub._state.seats) == 2)
        first.open("")
        host.links.gate.set()
    assert host.names() == ["a"]
    assert not first.closed
    await host.hub.stop()


async def test_guests_may_be_kept_from_opening_rooms() -> None:
    """When the host has switched it off, only its own rooms can be joined."""
    host = FakeHost(HubLimits(guest_rooms=False))
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    assert (await host.refused("Ann", "kitchen")).code == Code.ROOMS_CLOSED
    await host.join("Ann")
    await host.hub.stop()


# Life


async def test_stopping(host: FakeHost) -> None:
    """All hear SERVER_SHUTDOWN and nothing of the others; the rooms stay, empty."""
    ann, old = await host.join("Ann"), await host.join_older("old")
    half_open = await host.offer("Cid")
    await host.join("Dan", "kitchen")
    await host.hub.stop()
    assert [each["reason"] for each in ann.frames("peer-left")] == ["SERVER_SHUTDOWN"]
    assert old.frames()[-1]["reason"] == "SERVER_SHUTDOWN"
    assert all(link.closed for link in (ann, old, half_open))
    assert host.rooms() == ["lobby", "kitchen"]
    assert {each.reason for each in host.of(PeerLeft)} == {Reason.SERVER_SHUTDOWN}
    refused = await host.refused("Ann")
    assert (refused.code, refused.retry_after) == (Code.STOPPING, 2)
    await host.hub.stop()


async def test_starting_again(host: FakeHost) -> None:
    """After a stop the same Hub takes guests again, and its events go on."""
    await host.join("Ann")
    await host.hub.stop()
    host.hub.start()
    host.hub.start()
    await host.join("Ann")
    assert host.names() == ["Ann"]
    assert len(host.of(PeerJoined)) == 2


async def test_rooms_outlast_a_stop(host: FakeHost) -> None:
    """The host's rooms stay with their topics; guests' rooms wait a minute for somebody."""
    for name, room in (("Ann", "kitchen"), ("Bob", "cellar")):
        await host.join(name, room)
        await host.hub.execute(SetTopic(room, f"Talk of the {room}"))
    await host.hub.execute(SetTopic("lobby", "Welcome"))
    await host.hub.stop()
    host.hub.start()
    await host.join("Ann", "kitchen")

    def topics() -> dict[str, str]:
        return {room.name: room.topic for room in host.hub.snapshot()}

    everything = {
        "lobby": "Welcome",
        "kitchen": "Talk of the kitchen",
        "cellar": "Talk of the cellar",
    }
    for _ in range(59):
        host.clock.forward(1)
        host.links.links[-1].last_heard = host.clock()
        host.hub.heartbeat.beat()
    assert topics() == everything
    assert set(list_rooms(host.hub.snapshot())) == {"lobby", "kitchen"}
    host.clock.forward(1)
    host.hub.heartbeat.beat()
    del everything["cellar"]
    assert topics() == everything
    await host.hub.execute(Kick("kitchen", "Ann"))
    assert set(topics()) == {"lobby"}


async def test_an_answer_made_after_the_stop_is_closed(host: FakeHost) -> None:
    """A join that is being answered while the host stops doesn't live on."""
    host.links.gate = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        joining = group.create_task(host.refused("Ann"))
        await until(lambda: bool(host.hub._state.seats))
        await host.hub.stop()
        host.links.gate.set()
    assert joining.result().code == Code.TOO_MANY
    await until(lambda: host.links.links[0].closed)
    assert not host.hub._state.seats


async def test_a_listeners_fault_harms_nobody() -> None:
    """A listener that raises keeps neither the guests from chatting nor others from hearing."""
    host = FakeHost()
    heard: list[Event] = []

    def broken(told: Event) -> None:
        raise RuntimeError("a listener's own")

    host.hub.events.connect(broken)
    host.hub.events.connect(heard.append)
    host.hub.start()
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1))
    assert bob.last("event")["data"] == "hi"
    assert heard == host.told
    assert len(host.faults) == len(heard)
    await host.hub.stop()


async def test_a_listener_may_command(host: FakeHost) -> None:
    """A listener that kicks in the middle of a closing room does no harm."""
    for name in ("Ann", "Bob", "Cid"):
        await host.join(name)

    kicks: list[asyncio.Task[None]] = []
    tasks = Tasks(lambda fault: None)

    def kick_the_rest(told: Event) -> None:
        if isinstance(told, PeerLeft):
            for name in host.names():
                kicks.append(tasks.spawn(host.hub.execute(Kick("lobby", name)), name="kick"))

    host.hub.events.connect(kick_the_rest)
    await host.hub.execute(CloseRoom("lobby"))
    for kick in kicks:
        with pytest.raises(Refused):  # the room was quicker
            await kick
    assert host.rooms() == []
    assert len(host.of(PeerLeft)) == 3


async def test_the_moderators_view(host: FakeHost) -> None:
    """A snapshot shows rooms and peers with what only their links know."""
    link = await host.join("Ann", user_agent="a browser")
    link.queued, link.rtt = 5, 0.25
    link.receive(event(1))
    (room,) = host.hub.snapshot()
    (peer,) = room.peers
    assert (room.name, room.by_host, room.host_id, room.messages) == ("lobby", True, "Ann", 1)
    expected: dict[str, Any] = {"id": "Ann", "room": "lobby", "dialect": "v1", "is_host": True}
    expected |= {"address": "192.0.2.77", "queued": 5, "rtt": 0.25, "user_agent": "a browser"}
    assert {name: getattr(peer, name) for name in expected} == expected


# Rooms' names


async def test_a_room_by_another_spelling(host: FakeHost) -> None:
    """A phone's capital leads to the room that is meant; what looks like it opens no second one."""
    ann = await host.join("Ann", "lobby")
    bob = await host.join("Bob", "Lobby")
    assert host.rooms() == ["lobby"]
    assert bob.last("welcome")["room"]["name"] == "lobby"
    assert ann.last("peer-joined")["peer"]["id"] == "Bob"
    refused = await host.refused("Cem", "Iobby")
    assert (refused.code, refused.suggestion) == (Code.BAD_NAME, "lobby")
    assert (await host.refused("Bob", "LOBBY", device="another")).code is Code.NAME_TAKEN
    await host.hub.leave(
        "LOBBY", "Bob", secret=bob.last("welcome")["secret"], remote="192.0.2.1", device=""
    )
    assert host.names() == ["Ann"]
    with pytest.raises(Refused):
        await host.hub.execute(OpenRoom("Iobby"))
    await host.hub.execute(OpenRoom("LOBBY"))
    ann.go()
    assert host.rooms() == ["lobby"], "it is the host's now, and stays"


async def test_what_is_done_to_a_room_by_another_spelling(host: FakeHost) -> None:
    """The host's words and acts find the room too, with all who are in it."""
    ann, half_open = await host.join("Ann", "lobby"), await host.offer("Bob", "Lobby")
    assert host.hub.has_room("LOBBY")
    room = host.hub.room("Lobby")
    assert room is not None
    assert [each.id for each in room.peers] == ["Ann"]
    await host.hub.execute(CloseRoom("Lobby"))
    assert ann.last("peer-left")["reason"] == "ROOM_CLOSED"
    assert host.rooms() == []
    await until(lambda: ann.closed and half_open.closed)
    assert not host.hub.has_room("LOBBY")


async def test_two_spellings_at_once(host: FakeHost) -> None:
    """Two who open a room at the same moment, each in a spelling of its own, meet in one."""
    first, second = await host.offer("Ann", "Room"), await host.offer("Bob", "room")
    third = await host.offer("Cem", "ro0m")
    for link in (first, second, third):
        link.open(V1)
        link.receive({"type": "hello"})
    assert host.rooms() == ["lobby", "Room"]
    assert host.names("Room") == ["Ann", "Bob"]
    assert third.last("error")["code"] == "bad-name"
    for link in (first, second):
        link.go()
    assert host.rooms() == ["lobby"]
    await host.join("Dora", "ro0m")
    assert host.rooms() == ["lobby", "ro0m"]


async def test_a_secret_that_is_no_text_is_nobodys(host: FakeHost) -> None:
    """A lone surrogate in a secret is a wrong one, and no fault of the host's."""
    await host.join("Ann")
    assert (await host.refused("Ann", secret="\ud800")).code == Code.NAME_TAKEN
    with pytest.raises(Refused) as caught:
        await host.hub.leave("lobby", "Ann", secret="\udfff", remote="192.0.2.9")
    assert caught.value.code == Code.FORBIDDEN


async def test_a_few_addresses_fill_no_room(host: FakeHost) -> None:
    """The last places are for those of whose network few are here; a class fits all the same."""
    for number in range(64):
        await host.join(f"first {number}", remote="192.0.2.1")
    for number in range(16):
        await host.join(f"second {number}", remote="192.0.2.2")
    for remote in ("192.0.2.1", "192.0.2.2"):
        assert (await host.refused("one more", remote=remote)).code == Code.ROOM_FULL
    for number in range(20):
        await host.join(f"other {number}", remote=f"198.51.100.{number}")
    assert len(host.names()) == 100
    assert (await host.refused("late", remote="203.0.113.1")).code == Code.ROOM_FULL
