"""Stays: a name says who is meant now, a stay who was meant then."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import (
    MessageAccepted,
    MessageRefused,
    MessageReported,
    PeerJoined,
    PeerLeft,
)
from peerpyrtc_desktop.runtime.commands.peers import Kick
from tests.runtime.fakes import V1, FakeHost, event


def stay_of(host: FakeHost, name: str) -> str:
    (peer,) = [each for each in host.hub.snapshot()[0].peers if each.id == name]
    return peer.stay


async def test_a_stay_lasts_from_joining_to_leaving(host: FakeHost) -> None:
    """All that is told of one stay carries its id; the next of that name has another."""
    ann = await host.join("Ann")
    first = stay_of(host, "Ann")
    ann.receive(event(1))
    ann.receive("{")
    ann.go()
    await host.join("Ann", device="another's")
    joined, again = host.of(PeerJoined)
    told = (joined.peer, *host.of(MessageAccepted), *host.of(MessageRefused), *host.of(PeerLeft))
    assert [each.stay for each in told] == [first] * 4
    assert first
    assert again.peer.stay == stay_of(host, "Ann") != first


async def test_a_stay_goes_on_over_a_new_link(host: FakeHost) -> None:
    """Who takes its own place over on a new link is still the one who came."""
    ann = await host.join("Ann")
    first = stay_of(host, "Ann")
    await host.join("Ann", secret=ann.last("welcome")["secret"])
    assert stay_of(host, "Ann") == first


async def test_a_kick_of_one_who_is_gone_is_refused(host: FakeHost) -> None:
    """A kick that names a stay never reaches another guest of the same name."""
    ann = await host.join("Ann")
    first = stay_of(host, "Ann")
    ann.go()
    await host.join("Ann", device="another's")
    with pytest.raises(Refused) as caught:
        await host.hub.execute(Kick("lobby", "Ann", stay=first))
    assert caught.value.code == Code.NO_SUCH_PEER
    assert host.names() == ["Ann"]
    await host.hub.execute(Kick("lobby", "Ann", stay=stay_of(host, "Ann")))
    assert host.names() == []


async def test_a_whisper_to_one_who_is_gone_is_refused(host: FakeHost) -> None:
    """What was written to an Ann who left reaches no other Ann, and its writer is told."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    info = bob.last("welcome")["peers"][0]
    ann.go()
    other = await host.join("Ann", device="another's")
    bob.receive(event(1, "a secret", to="Ann", stay=info["stay"]))
    assert bob.last("error")["code"] == Code.NO_SUCH_PEER
    assert other.frames("event") == []
    bob.receive(event(2, "hello", to="Ann", stay=bob.last("peer-joined")["peer"]["stay"]))
    assert other.last("event")["data"] == "hello"


async def test_guests_can_tell_which_messages_are_whose(host: FakeHost) -> None:
    """A message is of the one who has its name now if its number is over that one's `since`."""
    ann = await host.join("Ann")
    ann.receive(event(1, "of the first"))
    ann.go()
    other = await host.join("Ann", device="another's")
    other.receive(event(2, "of the second"))
    bob = await host.join("Bob")
    since = bob.last("welcome")["peers"][0]["since"]
    by_now = {each["data"]: each["seq"] > since for each in bob.frames("event")}
    assert by_now == {"of the first": False, "of the second": True}


async def test_a_report_says_who_wrote_what(host: FakeHost) -> None:
    """The moderator hears who reported, whose the message is, which stay's, and its words."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    wrote, reported = stay_of(host, "Ann"), stay_of(host, "Bob")
    ann.receive(event(1, {"text": "rude", "reply_to": None}))
    ann.go()
    await host.join("Ann", device="another's")
    epoch = bob.last("event")["epoch"]
    bob.receive({"type": "report", "ref": "r" * 8, "epoch": epoch, "seq": 1, "text": "look"})
    (told,) = host.of(MessageReported)
    assert (told.reporter, told.stay, told.text) == ("Bob", reported, "look")
    assert (told.author, told.author_stay, told.quote) == ("Ann", wrote, "rude")


async def test_a_report_quotes_no_whisper_of_others(host: FakeHost) -> None:
    """Who could not read a message can't have it shown to anybody by reporting it."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.join("Cid")
    ann.receive(event(1, "a secret", to="Cid"))
    epoch = bob.last("welcome")["epoch"]
    bob.receive({"type": "report", "ref": "r" * 8, "epoch": epoch, "seq": 1})
    assert bob.last("error")["code"] == Code.NO_SUCH_MESSAGE
    assert host.of(MessageReported) == []


async def test_a_secret_that_is_older_than_two_links_takes_no_place(host: FakeHost) -> None:
    """An offer that was good when it came is judged again as its guest greets."""
    first = await host.join("Ann")
    old = first.last("welcome")["secret"]
    late = await host.offer("Ann", secret=old, device="another")
    second = await host.join("Ann", secret=old)
    third = await host.join("Ann", secret=second.last("welcome")["secret"])
    late.open(V1)
    late.receive({"type": "hello"})
    assert late.last("error")["code"] == Code.NAME_TAKEN
    assert late.frames("welcome") == []
    assert third.frames("peer-left") == []
    assert host.names() == ["Ann"]
