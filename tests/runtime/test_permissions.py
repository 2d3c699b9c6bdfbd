"""Who may do what in a room: its table, presets, exceptions, slow mode; and what waits."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.permissions import PRESETS, Exempt, Permissions, Preset, Row
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    ApproveAll,
    EndException,
    ExceptionOf,
    ExemptPeer,
    KeepPreset,
    ListPresets,
    RemovePreset,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.standing import Restrict
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from tests.runtime.fakes import V1, FakeHost, FakeLink, event, restarted, until
from tests.runtime.test_roles import moderator


def say(link: FakeLink, number: int, **more: Any) -> None:
    """An event of a guest's."""
    frame = {"type": "event", "name": "message", "data": f"text {number}", "ref": f"{number:08}"}
    link.receive(frame | more)


def heard(link: FakeLink) -> list[Any]:
    """What a guest was told by others."""
    return [each["data"] for each in link.frames("event")]


async def leave(host: FakeHost, link: FakeLink, name: str) -> None:
    """A guest says goodbye."""
    secret = link.last("welcome")["secret"]
    await host.hub.leave("lobby", name, secret=secret, remote="192.0.2.1")


ASKED: dict[Row, dict[str, Any]] = {
    Row.CHAT: {},
    Row.WHISPER: {"to": "Bob"},
    Row.ASK: {"to": "server"},
    Row.FILE: {"name": "file", "data": {"name": "a", "size": 1, "type": "text/plain"}},
    Row.PICTURE: {"name": "file", "data": {"name": "a", "size": 1, "type": "image/png"}},
    Row.DRAW: {"name": "stroke", "data": {"points": [0, 0], "look": [0, 1]}},
}


@pytest.mark.parametrize("row", list(ASKED), ids=str)
async def test_what_is_denied_reaches_nobody(host: FakeHost, row: Row) -> None:
    """Each row by itself; the others go on as before, and an older client is refused too."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    old = await host.join_older("Old")
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(row,))))
    assert ann.last("you")["denied"] == [row]
    for number, (each, frame) in enumerate(ASKED.items()):
        before = len(bob.frames("event"))
        say(ann, number, **frame)
        if each is row:
            assert (ann.last("error")["code"], ann.last("error")["ref"]) == (
                "not-allowed",
                f"{number:08}",
            )
            assert len(bob.frames("event")) == before
        else:
            assert ann.last("ack")["ref"] == f"{number:08}"
    if row is Row.CHAT:
        old.receive("hello")
        assert "hello" not in heard(bob)
        ann.receive({"type": "typing"})
        assert not bob.frames("typing")


async def test_a_hand_may_be_denied_and_taken_down(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive({"type": "hand"})
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.HAND,))))
    ann.receive({"type": "hand", "up": False})
    assert host.hub.snapshot()[0].peers[0].hand is None
    ann.receive({"type": "hand"})
    assert ann.last("error")["code"] == "not-allowed"


async def test_a_preset_is_set_and_taken_back(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApplyPreset("lobby", "quiet"))
    say(ann, 1)
    assert ann.last("error")["code"] == "not-allowed"
    say(ann, 2, to="server")
    assert ann.last("ack")["ref"] == "00000002"
    assert heard(bob) == []
    await host.hub.execute(Undo(1))
    say(ann, 3)
    assert heard(bob) == ["text 3"]
    with pytest.raises(Refused):
        await host.hub.execute(ApplyPreset("lobby", "loud"))


async def test_a_class_sees_pictures_blurred(host: FakeHost) -> None:
    """With its preset alone; with another the room's blurring stays as it is, and Undo is exact."""
    ann = await host.join("Ann")
    run = host.hub.execute

    def is_blurred() -> bool:
        told = [bool(frame["room"].get("blur")) for frame in ann.frames("room-updated")]
        assert told[-1] is host.hub.numbers().rooms[0].settings.blur
        return told[-1]

    await run(ApplyPreset("lobby", "class"))
    assert is_blurred()
    assert ann.last("you")["denied"] == ["whisper", "file", "rename"]
    await run(Undo(1))
    assert not is_blurred()
    assert "denied" not in ann.last("you")
    await run(ApplyPreset("lobby", "class"))
    await run(BlurPictures("lobby", on=False))
    await run(ApplyPreset("lobby", "class"))
    assert is_blurred()
    await run(ApplyPreset("lobby", "open"))
    assert is_blurred()


async def test_guests_ask_the_host_only(host: FakeHost) -> None:
    """What they write to all goes to the moderators alone; so does that they are writing."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    old = await host.join_older("Old")
    max_ = await moderator(host)
    await host.hub.execute(ApplyPreset("lobby", "ask"))
    assert ann.last("you")["asks"]
    assert max_.last("you") == {"type": "you", "role": "moderator"}
    ann.receive({"type": "typing"})
    say(ann, 1)
    old.receive("what is the time?")
    assert heard(bob) == []
    assert not bob.frames("typing")
    assert not any("text" in each for each in old.sent)
    assert heard(max_) == ["text 1", "what is the time?"]
    assert max_.last("typing")["id"] == "Ann"
    assert [each.to for each in host.of(events.MessageAccepted)] == ["server", "server"]
    say(max_, 2)
    assert heard(ann)[-1] == heard(bob)[-1] == "text 2"
    # Whoever comes later reads nothing of it either.
    eve = await host.join("Eve")
    assert heard(eve) == ["text 2"]
    await leave(host, ann, "Ann")
    again = await host.join("Ann")
    assert heard(again) == ["text 1", "text 2"]


async def test_an_exception_is_the_guests_wherever_it_comes_from(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApplyPreset("lobby", "quiet"))
    await host.hub.execute(ExemptPeer("lobby", "Ann", may=(Row.CHAT,)))
    say(ann, 1)
    again = await host.join("Anne", device="device of Ann")
    say(again, 2)
    assert heard(bob) == ["text 1", "text 2"]
    await host.hub.execute(ApplyPreset("lobby", "open"))
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.CHAT,)))
    say(ann, 3)
    assert ann.last("error")["code"] == "not-allowed"
    await host.hub.execute(ExemptPeer("lobby", "Ann"))
    say(ann, 4)
    assert heard(bob)[-1] == "text 4"


async def test_an_exception_ends_also_for_who_has_left(host: FakeHost) -> None:
    ann = await host.join("Ann")
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == Exempt("Ann")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.CHAT,)))
    exempt = Exempt("Ann", may_not=(Row.CHAT,))
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == exempt
    await leave(host, ann, "Ann")
    await host.hub.execute(EndException("lobby", "device of Ann"))
    await host.hub.execute(EndException("lobby", "device of Ann"))  # no act
    acts = await host.hub.acts()
    assert [act.what for act in acts] == ["end-exception", "exempt-peer"]
    assert acts[0].whom[0].peer == "Ann"
    again = await host.join("Ann")
    say(again, 1)
    assert again.last("ack")["ref"] == "00000001"
    await host.hub.execute(Undo(2))
    say(again, 2)
    assert again.last("error")["code"] == "not-allowed"


async def test_a_moderator_leaves_the_hosts_exception_as_it_is(host: FakeHost) -> None:
    """Those of moderators it changes, until the host has set them anew."""
    await host.join("Ann")
    max_ = Actor("moderator", "Max", "device of Max")
    host.hub._state.roles.add(Moderator(max_.key, max_.name, 0))
    barred = ExemptPeer("lobby", "Ann", may_not=(Row.CHAT,))
    await host.hub.execute(barred, max_)
    await host.hub.execute(ExemptPeer("lobby", "Ann"), max_)
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == Exempt("Ann")
    await host.hub.execute(barred, max_)
    await host.hub.execute(barred)
    for may in ((), (Row.CHAT,)):
        with pytest.raises(Refused) as refused:
            await host.hub.execute(ExemptPeer("lobby", "Ann", may=may), max_)
        assert refused.value.code == Code.NOT_ALLOWED
    exempt = Exempt("Ann", may_not=(Row.CHAT,))
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == exempt


async def test_presets_of_ones_own(host: FakeHost) -> None:
    run = host.hub.execute
    ann, max_ = await host.join("Ann"), await moderator(host)
    exam = Permissions(guest=(Row.CHAT, Row.WHISPER))
    await run(ExemptPeer("lobby", "Ann", may=(Row.WHISPER,)))
    exempting = host.hub.numbers().rooms[0].settings.permissions
    await run(KeepPreset(" My  exam ", exempting.like(exam)))
    await run(KeepPreset("My exam", exam))  # no act
    assert await run(ListPresets("lobby")) == [Preset("My exam", exam)]
    # A moderator has it applied by its name; who is exempt stays so.
    wish = {"do": "apply-preset", "room": "lobby", "preset": "My exam"}
    max_.receive({"type": "do", "ref": "00000001", "command": wish})
    asked = {"do": "list-presets", "room": "lobby"}
    max_.receive({"type": "do", "ref": "00000002", "command": asked})
    await until(lambda: len(max_.frames("done")) == 2)
    assert [each["name"] for each in max_.last("done")["result"]] == ["My exam"]
    say(ann, 1)
    assert ann.last("error")["code"] == "not-allowed"
    say(ann, 2, to="Max")
    assert ann.last("ack")["ref"] == "00000002"
    looser = Permissions(guest=(Row.WHISPER,))
    await run(KeepPreset("My exam", looser))
    await run(RemovePreset("My exam"))
    assert await run(ListPresets("lobby")) == []
    of_presets = [act.id for act in await host.hub.acts() if "preset" in act.params]
    for act, left in zip(of_presets, ([looser], [exam], []), strict=False):
        await run(Undo(act))
        assert [each.permissions for each in await run(ListPresets("lobby"))] == left


async def test_a_preset_that_cannot_be(host: FakeHost) -> None:
    run = host.hub.execute
    for name in (" ", "x" * 41, "Quiet", "board", "view the  Board"):
        with pytest.raises(Refused) as refused:
            await run(KeepPreset(name, Permissions()))
        assert refused.value.field == "name"
    with pytest.raises(Refused):
        await run(RemovePreset("nothing"))
    with pytest.raises(Refused):
        await run(ListPresets("nowhere"))
    for number in range(50):
        await run(KeepPreset(f"table {number}", Permissions()))
    await run(KeepPreset("table 7", PRESETS["quiet"]))
    with pytest.raises(Refused) as refused:
        await run(KeepPreset("one more", Permissions()))
    assert refused.value.code is Code.TOO_MANY


async def test_presets_are_there_after_a_new_start(host: FakeHost) -> None:
    exam = Permissions(guest=(Row.CHAT,), asks=True)
    await host.hub.execute(KeepPreset("exam", exam))
    async with restarted(host) as later:
        assert await later.hub.execute(ListPresets("lobby")) == [Preset("exam", exam)]
        await later.hub.execute(ApplyPreset("lobby", "exam"))
        assert later.hub.numbers().rooms[0].settings.permissions == exam


async def test_slow_mode_says_how_long(host: FakeHost) -> None:
    """By the guest and not by its connection; moderators are as fast as they like."""
    ann, max_ = await host.join("Ann"), await moderator(host)
    await host.hub.execute(SetSlowMode("lobby", 10))
    assert ann.last("you")["slow"] == 10
    say(ann, 1)
    host.clock.forward(4)
    again = await host.join("Anne", device="device of Ann")
    say(again, 2)
    error = again.last("error")
    assert (error["code"], error["retry_after"]) == ("slow-mode", 6)
    say(max_, 3)
    say(max_, 4)
    assert heard(again) == ["text 1", "text 3", "text 4"]
    host.clock.forward(6)
    say(again, 5)
    assert heard(max_)[-1] == "text 5"
    await host.hub.execute(SetSlowMode("lobby", 0))
    say(again, 6)
    assert heard(max_)[-1] == "text 6"
    for seconds in (-1, 3601):
        with pytest.raises(Refused):
            await host.hub.execute(SetSlowMode("lobby", seconds))


async def test_all_waits_for_approval(host: FakeHost) -> None:
    """Nobody sees it, who comes neither; approved it has a fresh number, and shows its own time."""
    ann, bob, max_ = await host.join("Ann"), await host.join("Bob"), await moderator(host)
    await host.hub.execute(ApproveAll("lobby"))
    assert ann.last("you")["held"]
    say(ann, 1)
    assert ann.last("held") == {"type": "held", "ref": "00000001", "why": "approval"}
    say(ann, 1)
    assert len(ann.frames("held")) == 2
    (item,) = max_.last("queue")["add"]
    assert (item["peer"], item["text"], item["why"]) == ("Ann", "text 1", "approval")
    eve = await host.join("Eve")
    assert heard(bob) == heard(eve) == []
    host.clock.forward(5)
    say(max_, 2)
    await host.hub.execute(Approve("lobby", item["id"]))
    event = bob.last("event")
    assert (event["data"], event["said"], event["time"]) == ("text 1", 1_000_000, 1_005_000)
    assert event["seq"] == max_.last("event")["seq"] == ann.last("ack")["seq"]
    assert max_.last("queue")["gone"] == [item["id"]]
    say(ann, 1)
    assert len(bob.frames("event")) == 2
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Approve("lobby", item["id"]))
    assert refused.value.code is Code.NO_SUCH_ITEM


async def test_what_is_denied_says_so_and_can_wait_again(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    say(ann, 1)
    (held,) = [each.held for each in host.of(events.MessageHeld)]
    await host.hub.execute(Deny("lobby", held.id, "Not here."))
    error = ann.last("error")
    assert (error["code"], error["text"], error["ref"]) == ("denied", "Not here.", "00000001")
    (act, *_) = await host.hub.acts()
    await host.hub.execute(Undo(act.id))
    await host.hub.execute(Approve("lobby", held.id))
    assert heard(bob) == ["text 1"]


async def test_whoever_is_restricted_waits_alone(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(Restrict("lobby", "Ann"))
    say(ann, 1)
    say(ann, 2, name="stroke", data={"points": [0, 0], "look": [0, 1]})
    assert ann.last("error")["code"] == "not-allowed"
    say(bob, 3)
    assert (heard(ann), heard(bob)) == (["text 3"], [])


async def test_what_one_who_left_has_said_can_be_approved(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    say(ann, 1)
    say(ann, 2, to="Bob")
    old = await host.join_older("Old")
    old.receive("hello")
    await leave(host, ann, "Ann")
    waiting = [each.held.id for each in host.of(events.MessageHeld)]
    for each in waiting:
        await host.hub.execute(Approve("lobby", each))
    assert heard(bob) == ["text 1", "text 2", "hello"]
    assert [each.get("to") for each in bob.frames("event")] == [None, "Bob", None]


async def test_a_whisper_waits_for_its_reader_alone(host: FakeHost) -> None:
    """Another who has the name by then gets nothing; it stays in the queue."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    say(ann, 1, to="Bob")
    await leave(host, bob, "Bob")
    bob = await host.join("Bob", device="another")
    (held,) = [each.held for each in host.of(events.MessageHeld)]
    with pytest.raises(Refused):
        await host.hub.execute(Approve("lobby", held.id))
    assert heard(bob) == []
    await host.hub.execute(Deny("lobby", held.id))


async def test_a_delay_lets_moderators_stop_what_is_said(host: FakeHost) -> None:
    ann, bob, max_ = await host.join("Ann"), await host.join("Bob"), await moderator(host)
    await host.hub.execute(SetDelay("lobby", 5))
    say(ann, 1)
    say(ann, 2)
    assert not ann.frames("held")
    first, _ = [each["add"][0]["id"] for each in max_.frames("queue") if "add" in each]
    await host.hub.execute(Deny("lobby", first))
    for link in (ann, bob, max_):
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert heard(bob) == []
    host.clock.forward(5)
    for link in (ann, bob, max_):
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert heard(bob) == ["text 2"]
    assert ann.last("ack")["ref"] == "00000002"


async def test_a_clock_that_is_set_back_delays_nothing(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetDelay("lobby", 5))
    say(ann, 1)
    host.clock.time -= 3600
    host.hub.heartbeat.beat()
    assert heard(bob) == ["text 1"]


async def test_one_guest_fills_no_queue(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    for number in range(60):
        say(ann, number)
    assert ann.last("error")["code"] == "too-many"
    say(bob, 1)
    assert bob.last("held")["ref"] == "00000001"
    assert len(host.of(events.MessageHeld)) == 51
    await host.hub.execute(CloseRoom("lobby"))
    assert [each.document for each in host.of(events.DocumentKept) if each.kind == "held"][
        -51:
    ] == ([None] * 51)


def test_presets_let_guests_ask() -> None:
    """Whatever is switched off, the host hears those who have something to say."""
    assert all(
        Row.ASK not in each.guest and Row.HAND not in each.guest for each in PRESETS.values()
    )


async def test_who_may_open_rooms(host: FakeHost) -> None:
    """By the rooms one is in, else by the host's own: also by the channel that was open before."""
    ann: dict[str, Any] = {"device": "device of Ann"}
    await host.join("Ann", **ann)
    early = await host.offer("Dan", "early", device="device of Dan")
    denied = Permissions(guest=(Row.OPEN,))
    await host.hub.execute(SetPermissions("lobby", denied))
    refused = await host.refused("Ann", "club", **ann)
    assert (refused.code, refused.text) == (Code.ROOMS_CLOSED, "Only the host opens rooms here.")
    assert (await host.refused("Ben", "club", device="device of Ben")).code is Code.ROOMS_CLOSED
    early.open(V1)
    early.receive({"type": "hello"})
    assert host.rooms() == ["lobby"]
    await host.hub.execute(OpenRoom("club"))
    await host.join("Ann", "club", **ann)  # one that is there already
    await host.join("Ann", "den", **ann)  # she is in one whose guests may
    await host.hub.execute(SetPermissions("club", denied))
    await host.hub.execute(SetPermissions("den", denied))
    assert (await host.refused("Ann", "attic", **ann)).code is Code.ROOMS_CLOSED
    key = next(peer.standing.key for peer in host.hub._state.seat_of if peer.id == "Ann")
    await host.hub.execute(
        SetPermissions("den", Permissions((Row.OPEN,), exempt={key: Exempt("Ann", (Row.OPEN,))}))
    )
    await host.join("Ann", "attic", **ann)
    assert host.rooms() == ["lobby", "club", "den", "attic"]


async def test_no_other_cookie_opens_rooms(host: FakeHost) -> None:
    """Nor none and another name: who is in no room is taken for those at its address who are."""
    await host.hub.execute(OpenRoom("den"))  # whose guests may, as a stranger finds
    await host.join("Ann", remote="192.0.2.7", device="device of Ann")
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.OPEN,))))
    for device in ("another device", ""):
        refused = await host.refused("Eve", "club", remote="192.0.2.7", device=device)
        assert refused.code is Code.ROOMS_CLOSED
    await host.join("Ben", "attic", remote="192.0.2.8", device="device of Ben")
    # Of many behind one address those who may do.
    await host.join("Cay", "den", remote="192.0.2.7", device="device of Cay")
    await host.join("Dan", "club", remote="192.0.2.7", device="device of Dan")


async def test_an_exception_to_open_rooms_is_shed_by_no_cookie(host: FakeHost) -> None:
    """And one that lets somebody is nobody else's."""
    await host.join("Ann", remote="192.0.2.7", device="device of Ann")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.OPEN,)))
    assert (await host.refused("Eve", "club", remote="192.0.2.7", device="new")).code is (
        Code.ROOMS_CLOSED
    )
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.OPEN,))))
    await host.hub.execute(ExemptPeer("lobby", "Ann", may=(Row.OPEN,)))
    assert (await host.refused("Eve", "club", remote="192.0.2.7", device="new")).code is (
        Code.ROOMS_CLOSED
    )
    await host.join("Ann", "club", remote="192.0.2.7", device="device of Ann")


async def test_the_exception_of_who_has_left_is_read_and_ended(host: FakeHost) -> None:
    """A moderator knows no keys: it names who was here lately."""
    ann = await host.join("Ann")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.CHAT,)))
    ann.go()
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == Exempt("Ann", (), (Row.CHAT,))
    await host.hub.execute(ExemptPeer("lobby", "Ann"))
    assert await host.hub.execute(ExceptionOf("lobby", "Ann")) == Exempt("Ann")
    with pytest.raises(Refused):
        await host.hub.execute(ExemptPeer("lobby", "Eve", may=(Row.CHAT,)))


async def test_what_waits_again_is_where_it_was(host: FakeHost) -> None:
    """Denied and taken back, it goes before what came later."""
    await host.hub.execute(ApproveAll("lobby"))
    ann = await host.join("Ann")
    for number in range(3):
        host.clock.forward(1)
        ann.receive(event(number, f"{number}"))
    first = host.hub.waiting("lobby")[0]
    await host.hub.execute(Deny("lobby", first.id))
    (act, *_) = await host.hub.acts()
    await host.hub.execute(Undo(act.id))
    assert [bytes(each.data) for each in host.hub.waiting("lobby")] == [b'"0"', b'"1"', b'"2"']


async def test_a_caption_is_talk(host: FakeHost) -> None:
    """Who may send pictures and not talk sends them without a word."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.CHAT,)))
    picture = {"name": "a.png", "size": 1, "type": "image/png"}
    say(ann, 1, name="file", data=picture | {"caption": "buy now"})
    assert ann.last("error")["code"] == "not-allowed"
    say(ann, 2, name="file", data=picture)
    # Neither without a name, nor as what is no text.
    for ref, data in ((3, {"caption": "buy now"}), (4, picture | {"caption": ["buy now"]})):
        say(ann, ref, name="file", data=data)
    await until(lambda: len(ann.frames("error")) == 3)
    assert {each["code"] for each in ann.frames("error")} == {"not-allowed"}
    assert heard(bob) == [picture]


async def test_a_thumbnail_is_a_picture(host: FakeHost) -> None:
    """Who may send files and no pictures sends none as what another file looks like."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may_not=(Row.PICTURE,)))
    paper = {"name": "a.pdf", "size": 1, "type": "application/pdf"}
    say(ann, 1, name="file", data=paper | {"thumbnail": {"$bytes": "/9j/wAALCAABAAEBAREA"}})
    say(ann, 2, name="file", data=paper | {"type": 5})
    await until(lambda: heard(bob) == [paper | {"type": 5}])
    assert ann.last("error")["code"] == "not-allowed"


async def test_how_a_file_looks_is_judged_of_older_guests_too(host: FakeHost) -> None:
    ann, bob = await host.join_older("Ann"), await host.join("Bob")
    said = {"sha256": "0" * 64, "size": 1, "name": "a.png"}
    looks: list[dict[str, Any]] = [
        {"caption": ["no text"]},
        {"thumbnail": {"$bytes": "PHN2Zz4="}},
        # What strict readers don't read, and browsers do.
        {"name": "\ud800", "caption": ["no text"]},
        {"caption": "x"},
    ]
    for look in looks:
        payload = {"event": "file", "data": said | look}
        ann.receive({"type": "SYSTEM", "action": "EVENT", "payload": payload, "peer_id": "Ann"})
    await until(lambda: bool(heard(bob)))
    assert [each["caption"] for each in heard(bob)] == ["x"]
