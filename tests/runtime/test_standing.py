"""What a host decides about a guest: muted, restricted, warned; undone, and there after a start."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.sanctions import FOREVER, Sanctions
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.standing import (
    Mute,
    Restrict,
    SetStanding,
    Timeout,
    Unmute,
    Unrestrict,
    Warn,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted


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
    moritz = await host.join("Moritz", remote="10.0.0.1", device="new")
    assert says(moritz) == "muted"
    await host.hub.execute(Undo(await last_act(host)))
    assert says(moritz, 2) == "ack"


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
