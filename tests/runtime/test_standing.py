"""What a host decides about a guest: muted, restricted, warned; undone, and there after a start."""

from __future__ import annotations

import msgspec
import pytest

from peerpyrtc_desktop.core.audit import HOST, PROGRAM, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.core.sanctions import FOREVER, MAX_WARNINGS, Sanctions
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.standing import (
    EndTimeout,
    Mute,
    Pardon,
    Restrict,
    SetStanding,
    Timeout,
    Unmute,
    Unrestrict,
    Warn,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, new_device, restarted


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


def says(link: FakeLink, number: int = 1) -> str:
    """What becomes of a message: "ack", or the code of the error."""
    link.receive(event(number))
    answer = link.frames()[-1]
    return str(answer["code"]) if answer["type"] == "error" else str(answer["type"])


async def test_a_mute_holds_wherever_its_guest_goes(host: FakeHost) -> None:
    """In a second tab, under another name, after a reload; all see it, and until when."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    second = await host.join("Anna", device="device of Ann")
    await host.hub.execute(Mute("lobby", "Ann", 60, "Too loud"))
    assert [says(ann), says(second), says(bob)] == ["muted", "muted", "ack"]
    shown = [frame["peer"] for frame in bob.frames("peer-updated")]
    (decided,) = host.hub.decided()
    assert (decided.sanctions.peer, decided.sanctions.addresses) == (
        "Ann",
        ("192.0.2.1", "192.0.2.77"),
    )
    assert [(peer["id"], peer["muted_for"]) for peer in shown] == [("Ann", 60), ("Anna", 60)]
    for link in (ann, second):
        link.go()
    assert says(await host.join("Moritz", device="device of Ann")) == "muted"
    host.clock.forward(60)
    assert says(await host.join("Ann")) == "ack"


async def test_a_longer_mute_is_told_too(host: FakeHost) -> None:
    """Who is muted already hears until when it is now."""
    ann = await host.join("Ann")
    await host.hub.execute(Mute("lobby", "Ann", 60))
    await host.hub.execute(Mute("lobby", "Ann", None))
    peer = ann.last("peer-updated")["peer"]
    assert (peer["muted"], "muted_for" in peer) == (FOREVER, False)
    ann.receive(event(1))
    assert "retry_after" not in ann.last("error")
    await host.hub.execute(Undo(await last_act(host)))
    assert ann.last("peer-updated")["peer"]["muted_for"] == 60
    await host.hub.execute(Unmute("lobby", "Ann"))
    assert says(ann, 2) == "ack"
    await host.hub.execute(Undo(await last_act(host)))
    assert says(ann, 3) == "muted"


async def test_why_is_for_the_one_it_is_about(host: FakeHost) -> None:
    """At once, and with each refusal; an older client reads it there; nobody else ever does."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    old = await host.join_older("Opa")
    await host.hub.execute(Mute("lobby", "Ann", 60, "Too loud"))
    assert ann.last("you") == {"type": "you", "role": "guest", "why": "Too loud"}
    says(ann)
    assert ann.last("error")["text"] == "You are muted: Too loud"
    await host.hub.execute(Mute("lobby", "Opa", 60, "You too"))
    old.receive({"peer_id": "Opa", "message": "hi"})
    assert old.last_words() == "You are muted: You too"
    for link in (bob, old):
        assert "Too loud" not in str(link.sent)
    await host.hub.execute(Unmute("lobby", "Ann"))
    assert ann.last("you") == {"type": "you", "role": "guest"}
    await host.hub.execute(Restrict("lobby", "Ann", "Links"))
    assert ann.last("you") == {"type": "you", "role": "guest", "held": True, "why": "Links"}
    await host.hub.execute(Unrestrict("lobby", "Ann"))
    await host.hub.execute(Mute("lobby", "Ann", 5, "Again"))
    host.clock.forward(6)
    host.hub.heartbeat.beat()
    assert ann.last("you") == {"type": "you", "role": "guest"}


async def test_a_mute_is_there_after_a_new_start(host: FakeHost) -> None:
    """With what is left of it, and its undo."""
    await host.join("Ann")
    await host.hub.execute(Mute("lobby", "Ann", 60))
    host.clock.forward(20)
    async with restarted(host) as later:
        ann = await later.join("Ann")
        assert ann.last("welcome")["peers"][0]["muted_for"] == 40
        assert says(ann) == "muted"
        await later.hub.execute(Undo(1))
        assert says(ann, 2) == "ack"


async def test_a_cleared_cookie_ends_no_mute(host: FakeHost) -> None:
    """Nobody else is at that address."""
    host.links.way = "10.0.0.1"
    ann = await host.join("Ann", remote="10.0.0.1")
    await host.hub.execute(Mute("lobby", "Ann", 60))
    ann.go()
    moritz = await host.join("Moritz", remote="10.0.0.1", device=new_device(host))
    assert says(moritz) == "muted"
    await host.hub.execute(Undo(await last_act(host)))
    assert says(moritz, 2) == "ack"


async def test_after_a_new_start_nobody_is_taken_for_who_is_not_back_yet(host: FakeHost) -> None:
    """Behind one address: who had its cookie before is no cleared one, whoever comes first."""
    host.links.way = "10.0.0.1"
    before = new_device(host)
    await host.join("Ann", remote="10.0.0.1")
    await host.join("Bob", remote="10.0.0.1", device=before)
    host.clock.forward(10)
    await host.hub.execute(Mute("lobby", "Ann", 600))
    async with restarted(host) as later:
        bob = await later.join("Bob", remote="10.0.0.1", device=before)
        cid = await later.join("Cid", remote="10.0.0.1", device="a program's own")
        assert (says(bob), says(cid)) == ("ack", "ack")
        assert says(await later.join("Ann", remote="10.0.0.1")) == "muted"
        assert len(later.hub.decided()) == 1


async def test_an_older_guest_is_muted_by_its_name_and_address(host: FakeHost) -> None:
    """It shows no device; and hears that it is muted when it speaks."""
    old = await host.join_older("Old", device="")
    old.receive({"peer_id": "Old", "message": "hi"})
    await host.hub.execute(Mute("lobby", "Old"))
    old.receive({"peer_id": "Old", "message": "hi"})
    assert old.last_words() == "You are muted."
    await host.hub.execute(Undo(await last_act(host)))
    bob = await host.join("Bob")
    old.receive({"peer_id": "Old", "message": "hello again"})
    assert bob.last("event")["data"] == "hello again"


async def test_our_own_mute_is_unmuted_too(host: FakeHost) -> None:
    ann = await host.join("Ann")
    seat = host.hub._state.seat("lobby", "Ann")
    assert seat.standing is not None
    seat.standing.mute(30, host.clock())
    assert says(ann) == "muted"
    await host.hub.execute(Unmute("lobby", "Ann"))
    assert says(ann, 2) == "ack"


async def test_a_restriction_is_kept_and_undone(host: FakeHost) -> None:
    """Whoever lets things through reads it from the standing."""
    await host.join("Ann")
    await host.hub.execute(Restrict("lobby", "Ann", "Links"))
    async with restarted(host) as later:
        await later.join("Ann")
        (peer,) = later.hub.snapshot()[0].peers
        assert peer.restricted
        await later.hub.execute(Unrestrict("lobby", "Ann"))
        assert not later.hub.snapshot()[0].peers[0].restricted
        await later.hub.execute(Undo(await last_act(later)))
        assert later.hub.snapshot()[0].peers[0].restricted
        await later.hub.execute(Undo(1))
        assert not later.hub.snapshot()[0].peers[0].restricted


async def test_a_warning_is_for_one_alone(host: FakeHost) -> None:
    """In its dialect; how many there were is counted, and kept."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    raw = await host.join_older("Raw")
    raw.receive("hi")
    envelope = await host.join_older("Env")
    envelope.receive({"peer_id": "Env", "message": "hi"})
    assert await host.hub.execute(Warn("lobby", "Ann", "No links")) == 1
    assert await host.hub.execute(Warn("lobby", "Ann", "No links!")) == 2
    told = ann.last("warning")
    assert told == {"type": "warning", "text": "No links!", "time": 1_000_000}
    assert bob.frames("warning") == []
    for link, name in ((raw, "Raw"), (envelope, "Env")):
        await host.hub.execute(Warn("lobby", name, "Slowly"))
        assert link.last_words() == "The moderator warns you: Slowly"
    async with restarted(host) as later:
        await later.join("Ann")
        assert later.hub.snapshot()[0].peers[0].warned == 2
        await later.hub.execute(Undo(2))
        assert later.hub.snapshot()[0].peers[0].warned == 1


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Mute("lobby", "Nobody"), Code.NO_SUCH_PEER),
        (Mute("lobby", "Ann", stay="another"), Code.NO_SUCH_PEER),
        (Mute("cellar", "Ann"), Code.NO_SUCH_ROOM),
        (Mute("lobby", "Ann", 0), Code.MALFORMED),
        (Mute("lobby", "Ann", float("nan")), Code.MALFORMED),
        (Mute("lobby", "Ann", float("inf")), Code.MALFORMED),
        (Mute("lobby", "Ann", text="x" * 501), Code.MALFORMED),
        (Timeout("lobby", "Ann", -1), Code.MALFORMED),
        (Warn("lobby", "Ann", " "), Code.MALFORMED),
        (Warn("lobby", "Nobody", "hi"), Code.NO_SUCH_PEER),
        (SetStanding("d", Sanctions(), ("shoe",)), Code.MALFORMED),
    ],
)
async def test_what_cant_be_is_refused(host: FakeHost, command: Command[None], code: Code) -> None:
    """With the reason, and nothing is done."""
    await host.join("Ann")
    before = list(host.told)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(command)
    assert refused.value.code == code
    assert host.told == before


MAX = Actor("moderator", "Max", "device of Max")
ZOE = Actor("moderator", "Zoe", "device of Zoe")
RULE = Actor("rule", "rude")

DECIDED: list[tuple[Command[None], Command[None], str]] = [
    (Mute("lobby", "Ann", None), Unmute("lobby", "Ann"), "muted"),
    (Mute("lobby", "Ann", None), Mute("lobby", "Ann", 1), "muted"),
    (Restrict("lobby", "Ann"), Unrestrict("lobby", "Ann"), "restricted"),
    (Timeout("lobby", "Ann", 600), EndTimeout("lobby", "Ann"), "timed out"),
    (Timeout("lobby", "Ann", 600), Timeout("lobby", "Ann", 1), "timed out"),
]
"""What is decided, what would end it, and how that is said."""


async def moderators(host: FakeHost) -> None:
    """Max and Zoe of all rooms, and Ann who is none."""
    for who in (MAX, ZOE):
        host.hub._state.roles.add(Moderator(who.key, who.name, 0))
    await host.join("Ann")


@pytest.mark.parametrize("by", [HOST, PROGRAM])
@pytest.mark.parametrize(("decided", "lifts", "said"), DECIDED)
async def test_a_moderator_lifts_nothing_that_the_host_decided(
    host: FakeHost, decided: Command[None], lifts: Command[None], said: str, by: Actor
) -> None:
    """Nor makes it shorter, after a new start neither; and the host does either."""
    await moderators(host)
    await host.hub.execute(decided, by)
    before = host.hub.decided()
    with pytest.raises(Refused) as refused:
        await host.hub.execute(lifts, MAX)
    assert (refused.value.code, refused.value.text) == (
        Code.NOT_ALLOWED,
        f"The host has {said} 'Ann': only the host changes that.",
    )
    assert host.hub.decided() == before
    async with restarted(host) as later:
        await later.hub.execute(OpenRoom("lobby"))
        assert later.hub.decided() == before
    await host.hub.execute(lifts)
    assert host.hub.decided() != before


@pytest.mark.parametrize("by", [MAX, ZOE, RULE])
@pytest.mark.parametrize(("decided", "lifts", "said"), DECIDED)
async def test_moderators_lift_what_they_and_rules_decided(
    host: FakeHost, decided: Command[None], lifts: Command[None], said: str, by: Actor
) -> None:
    """As they take back each other's acts: who decided may be gone."""
    await moderators(host)
    await host.hub.execute(decided, by)
    before = host.hub.decided()
    await host.hub.execute(lifts, MAX)
    assert host.hub.decided() != before


async def test_what_was_decided_before_anybody_was_named_is_the_hosts(host: FakeHost) -> None:
    """As an older program kept it."""
    await moderators(host)
    kept = {"peer": "Ann", "muted": {"since": 5}, "restricted": True}
    sanctions = msgspec.convert(kept, Sanctions)
    host.hub._state.standings.bring_back([("device of Ann", sanctions)], host.hub._state.now())
    for command in (Unmute("lobby", "Ann"), Unrestrict("lobby", "Ann")):
        with pytest.raises(Refused, match="only the host changes that"):
            await host.hub.execute(command, MAX)


async def test_a_moderator_of_one_room_lifts_what_was_decided_there(host: FakeHost) -> None:
    await host.hub.execute(OpenRoom("den"))
    host.hub._state.roles.add(Moderator(MAX.key, "Max", 0, ("den",)))
    await host.join("Ann")
    await host.join("Ann", "den")
    await host.hub.execute(Mute("lobby", "Ann", None), ZOE)
    with pytest.raises(Refused, match="in a room that you don't moderate"):
        await host.hub.execute(Unmute("den", "Ann"), MAX)
    await host.hub.execute(Unmute("lobby", "Ann"))
    await host.hub.execute(Mute("den", "Ann", None), ZOE)
    await host.hub.execute(Unmute("den", "Ann"), MAX)


async def test_no_rule_shortens_what_a_person_decided(host: FakeHost) -> None:
    await host.join("Ann")
    await host.hub.execute(Mute("lobby", "Ann", None))
    with pytest.raises(Refused):
        await host.hub.execute(Mute("lobby", "Ann", 1), RULE)


async def test_an_undo_leaves_what_was_decided_since(host: FakeHost) -> None:
    """A moderator can't lift the host's mute by taking its own back."""
    await moderators(host)
    await host.hub.execute(Mute("lobby", "Ann", 60), MAX)
    await host.hub.execute(Mute("lobby", "Ann", None))
    before = host.hub.decided()
    with pytest.raises(Refused, match="only the host changes that"):
        await host.hub.execute(Undo(1), MAX)
    with pytest.raises(Refused, match="set anew since by the host"):
        await host.hub.execute(Undo(1))
    assert host.hub.decided() == before
    await host.hub.execute(Undo(2))
    (decided,) = host.hub.decided()
    assert decided.sanctions.muted is not None
    assert decided.sanctions.muted.by == MAX
    await host.hub.execute(Undo(1), MAX)
    assert host.hub.decided() == ()


async def test_an_undo_takes_back_its_own_warning(host: FakeHost) -> None:
    """Those before and since stay, and what else was decided. Whose it was hears of it."""
    ann = await host.join("Ann")
    for number in range(3):
        host.clock.forward(1)
        await host.hub.execute(Warn("lobby", "Ann", f"{number}"))
    await host.hub.execute(Restrict("lobby", "Ann"))
    await host.hub.execute(Undo(2))
    (decided,) = host.hub.decided()
    assert [each.text for each in decided.sanctions.warnings] == ["0", "2"]
    assert decided.sanctions.restricted
    told = [frame["text"] for frame in ann.frames("unwarned")]
    assert told == ["1"]
    await host.hub.execute(Pardon(decided.key, ("warnings",)))
    told = [frame["text"] for frame in ann.frames("unwarned")]
    assert told == ["1", "0", "2"]


async def test_a_warning_is_told_until_it_is_read(host: FakeHost) -> None:
    """On all pages of its guest, those to come too; read on one of them it is read on all."""
    ann, zoe = await host.join("Ann"), await host.join("Zoe")
    board = await host.join("Ann 2", "whiteboard", device="device of Ann")
    for text in ("No links", "No shouting"):
        host.clock.forward(1)
        await host.hub.execute(Warn("lobby", "Ann", text))
    first, second = ann.frames("warning")
    assert board.frames("warning") == [first, second]
    ann.go()
    ann = await host.join("Ann")
    assert ann.frames("warned") == [{**each, "type": "warned"} for each in (first, second)]
    ann.receive({"type": "warning-read", "time": first["time"]})
    read = [{"type": "warning-read", "time": first["time"]}]
    assert ann.frames("warning-read") == board.frames("warning-read") == read
    ann.receive({"type": "warning-read", "time": 7})
    assert not ann.frames("error")
    ann.go()
    ann = await host.join("Ann")
    assert [each["text"] for each in ann.frames("warned")] == ["No shouting"]
    await host.hub.execute(Undo(2))
    ann.go()
    assert not (await host.join("Ann")).frames("warned")
    assert not zoe.frames("warning") + zoe.frames("warned") + zoe.frames("warning-read")


async def test_an_unread_warning_outlasts_the_host(host: FakeHost) -> None:
    """Older clients, which can't say that they have read it, are told once."""
    older = await host.join_older("Bob")
    await host.join("Ann")
    for peer in ("Ann", "Bob"):
        await host.hub.execute(Warn("lobby", peer, "No links"))
    assert len([text for text in older.sent if "warns you" in text]) == 1
    async with restarted(host) as later:
        ann = await later.join("Ann")
        assert [each["text"] for each in ann.frames("warned")] == ["No links"]
        older = await later.join_older("Bob")
        assert not [text for text in older.sent if "links" in text]


async def test_a_warning_that_is_forgotten_for_others_is_not_taken_back(host: FakeHost) -> None:
    ann = await host.join("Ann")
    for number in range(MAX_WARNINGS + 1):
        await host.hub.execute(Warn("lobby", "Ann", f"{number}"))
    assert ann.frames("unwarned") == []


async def test_an_undo_of_what_is_over_brings_back_what_it_replaced(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await host.hub.execute(Mute("lobby", "Ann", None))
    await host.hub.execute(Mute("lobby", "Ann", 60))
    host.clock.forward(61)
    host.hub._state.expire()
    assert says(ann) == "ack"
    await host.hub.execute(Undo(2))
    assert says(ann, 2) == "muted"
