"""Moderators come by a link, once, for some rooms, for a time; and have done what they may."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roles import MAX_INVITES, Invite, Moderator, Moderators, id_of
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.roles import (
    DismissModerator,
    InviteModerator,
    RevokeInvite,
)
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.moderating import ANSWERED
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted, until


async def moderator(host: FakeHost, name: str = "Max", **invite: Any) -> FakeLink:
    """Somebody who came by a link."""
    token = await host.hub.execute(InviteModerator(**invite))
    return await host.join(name, hello={"invite": token, "many": True})


refs = map("{:08}".format, count())


async def do(link: FakeLink, command: dict[str, Any], ref: str | None = None) -> Any:
    """What a moderator hears when it wants this done."""
    ref = ref or next(refs)
    before = len(link.frames())
    link.receive({"type": "do", "ref": ref, "command": command})
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    answers = [each for each in link.frames()[before:] if each.get("ref") == ref]
    assert len(answers) == 1
    return answers[0]


async def test_a_link_makes_one_moderator(host: FakeHost) -> None:
    """The others see it, also those that come later; a second guest is told that it is used up."""
    ann = await host.join("Ann")
    token = await host.hub.execute(InviteModerator(note="for Max"))
    await host.join("Max", hello={"invite": token})
    assert ann.last("peer-joined")["peer"]["role"] == "moderator"
    eve = await host.join("Eve", hello={"invite": token})
    assert eve.last("error")["code"] == "invite-used"
    roles = {each["id"]: each.get("role") for each in eve.last("welcome")["peers"]}
    assert roles == {"Ann": None, "Max": "moderator", "Eve": None}
    redeemed, invited = await host.hub.acts()
    assert (redeemed.what, redeemed.by.name, redeemed.params["note"]) == (
        "redeem-invite",
        "Max",
        "for Max",
    )
    assert (invited.what, invited.by) == ("invite-moderator", HOST)
    assert token not in str(await host.hub.acts())


async def test_who_is_in_opens_a_link(host: FakeHost) -> None:
    """It moderates at once, in its place, and all see it; a link that is used up is said to be."""
    ann, eve = await host.join("Ann"), await host.join("Eve")
    token = await host.hub.execute(InviteModerator())
    ann.receive({"type": "hello", "invite": token})
    assert not ann.frames("error")
    assert eve.last("peer-updated")["peer"]["role"] == "moderator"
    assert len(ann.frames("welcome")) == 1
    assert (await do(ann, {"do": "kick", "room": "lobby", "peer": "nobody"}))["code"] == (
        "no-such-peer"
    )
    eve.receive({"type": "hello", "invite": token})
    assert eve.last("error")["code"] == "invite-used"
    assert (await do(eve, {"do": "kick", "room": "lobby", "peer": "Ann"}))["code"] == "not-allowed"
    eve.receive({"type": "hello"})
    assert eve.last("error")["code"] == "malformed"


def test_that_a_link_was_used_is_known_of_the_latest() -> None:
    """Of one that was used long ago it is known that it opens nothing."""
    moderators = Moderators()
    for number in range(MAX_INVITES + 1):
        moderators.add_invite(Invite(id_of(f"token {number}"), since=0, until=10))
        moderators.redeem(f"token {number}", f"device {number}", "Max", "lobby", 1)
    for number, code in ((0, Code.BAD_INVITE), (1, Code.INVITE_USED)):
        with pytest.raises(Refused) as refused:
            moderators.redeem(f"token {number}", "another", "Eve", "lobby", 2)
        assert refused.value.code is code


async def test_a_link_that_is_refused_goes_through_nobody(host: FakeHost) -> None:
    """Only one that makes a moderator has all looked at: else any guest could, with each frame."""
    max_, eve = await moderator(host, lasts=1), await host.join("Eve")
    host.clock.forward(61)
    max_.last_heard = eve.last_heard = host.clock()
    eve.receive({"type": "hello", "invite": "of nobody"})
    assert eve.last("error")["code"] == "bad-invite"
    assert not eve.frames("peer-updated")
    host.hub.heartbeat.beat()
    assert "role" not in eve.last("peer-updated")["peer"]


async def test_what_is_decided_stays_with_the_device(host: FakeHost) -> None:
    """Another name, another room, another tab: it moderates where it was asked to."""
    await host.hub.execute(OpenRoom("den"))
    await moderator(host, rooms=("lobby",))
    again = await host.join("Maxine", device="device of Max")
    assert (await do(again, {"do": "kick", "room": "lobby", "peer": "nobody"}))["code"] == (
        "no-such-peer"
    )
    den = await host.join("Max", "den", device="device of Max")
    await host.join("Ann", "den")
    refused = await do(den, {"do": "kick", "room": "den", "peer": "Ann"})
    assert refused["code"] == "not-allowed"
    elsewhere = await do(again, {"do": "kick", "room": "den", "peer": "Ann"})
    assert elsewhere["code"] == "not-allowed"
    assert host.names("den") == ["Max", "Ann"]


async def test_a_moderator_kicks_and_it_is_its_act(host: FakeHost) -> None:
    max_ = await moderator(host)
    ann = await host.join("Ann")
    kick = {"do": "kick", "room": "lobby", "peer": "Ann", "text": "Enough."}
    assert await do(max_, kick, "a" * 8) == {"type": "done", "ref": "a" * 8, "act": 3}
    assert ann.last("peer-left")["text"] == "Enough."
    act = max_.last("acted")["act"]
    assert (act["by"], act["name"], act["what"], act["whom"][0][0]) == (
        "moderator",
        "Max",
        "kick",
        "Ann",
    )
    assert "192.0.2.1" not in str(max_.frames())
    # What was wanted is done once, however often it is sent.
    await host.join("Ann", device="another")
    assert (await do(max_, kick, "a" * 8))["type"] == "done"
    assert "Ann" in host.names()


MIA = {"room": "lobby", "peer": "Nobody", "to": "den", "key": "device of Mia"}
"""Another moderator, by what the host alone goes by."""


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ({"do": "close-room", "room": "lobby"}, "not-allowed"),
        ({"do": "invite-moderator"}, "not-allowed"),
        ({"do": "announce", "text": "hello"}, "not-allowed"),
        ({"do": "kick", "room": "lobby", "peer": "Mia"}, "not-allowed"),
        ({"do": "kick", "room": "lobby", "peer": "Max"}, "not-allowed"),
        ({"do": "kick", "room": "nowhere", "peer": "Ann"}, "no-such-room"),
        ({"do": "kick", "room": 7}, "malformed"),
        ({"do": "move", **MIA}, "no-such-peer"),
        ({"do": "move-back", **MIA}, "not-allowed"),
        ({"do": "nothing"}, "malformed"),
        ({"do": "undo", "act": 999}, "no-such-act"),
        ({"do": "undo", "act": 1}, "not-allowed"),
        ({"do": "undo", "act": 3}, "not-allowed"),
    ],
)
async def test_what_a_moderator_may_not(host: FakeHost, command: dict[str, Any], code: str) -> None:
    """What is the host's, and what would act on another moderator."""
    await host.hub.execute(SetTopic("lobby", "Tides"))
    await host.hub.execute(OpenRoom("den"))
    max_ = await moderator(host)
    await moderator(host, "Mia")
    before = [each.undone for each in await host.hub.acts()]
    assert (await do(max_, command))["code"] == code
    assert sorted(host.names()) == ["Max", "Mia"]
    assert [each.undone for each in await host.hub.acts()] == before


async def test_a_moderator_meets_those_who_have_left(host: FakeHost) -> None:
    """But no other moderator, who left too."""
    max_, mia, ann = await moderator(host), await moderator(host, "Mia"), await host.join("Ann")
    for name, link in (("Ann", ann), ("Mia", mia)):
        secret = link.last("welcome")["secret"]
        await host.hub.leave("lobby", name, secret=secret, remote="192.0.2.1")
    assert "code" not in await do(max_, {"do": "mute", "room": "lobby", "peer": "Ann"})
    again = await host.join("Ann")
    again.receive({"type": "event", "name": "message", "data": "hi", "ref": "a" * 8})
    assert again.last("error")["code"] == "muted"
    refused = await do(max_, {"do": "mute", "room": "lobby", "peer": "Mia"})
    assert refused["code"] == "not-allowed"


async def test_a_guest_has_nothing_done(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await host.join("Bob")
    refused = await do(ann, {"do": "kick", "room": "lobby", "peer": "Bob"})
    assert refused["code"] == "not-allowed"
    assert not ann.frames("acted")
    assert "Bob" in host.names()


async def test_a_moderator_is_dismissed_at_once_and_that_is_undone(host: FakeHost) -> None:
    max_ = await moderator(host)
    await host.join("Ann")
    await host.hub.execute(DismissModerator("device of Max"))
    assert "role" not in max_.last("peer-updated")["peer"]
    refused = await do(max_, {"do": "kick", "room": "lobby", "peer": "Ann"})
    assert refused["code"] == "not-allowed"
    (act, *_) = await host.hub.acts()
    await host.hub.execute(Undo(act.id))
    assert max_.last("peer-updated")["peer"]["role"] == "moderator"
    with pytest.raises(Refused):
        await host.hub.execute(DismissModerator("device of Ann"))


async def test_undoing_that_somebody_came_dismisses_it(host: FakeHost) -> None:
    max_ = await moderator(host)
    (redeemed, *_) = await host.hub.acts()
    await host.hub.execute(Undo(redeemed.id))
    assert "role" not in max_.last("peer-updated")["peer"]


async def test_a_link_ends(host: FakeHost) -> None:
    """By its time, by being taken back; and what was taken back comes back."""
    token = await host.hub.execute(InviteModerator(minutes=1))
    host.clock.forward(61)
    late = await host.join("Max", hello={"invite": token})
    assert late.last("error")["code"] == "bad-invite"
    token = await host.hub.execute(InviteModerator())
    (act, *_) = await host.hub.acts()
    invite = str(act.params["invite"])
    await host.hub.execute(RevokeInvite(invite))
    mia = await host.join("Mia", hello={"invite": token})
    assert mia.last("error")["code"] == "bad-invite"
    (revoked, *_) = await host.hub.acts()
    await host.hub.execute(Undo(revoked.id))
    await host.join("Moe", hello={"invite": token})
    assert any(
        isinstance(each, events.PeerJoined) and each.peer.id == "Moe" and each.peer.role
        for each in host.told
    )


async def test_a_moderator_for_a_time(host: FakeHost) -> None:
    max_ = await moderator(host, lasts=10)
    ann = await host.join("Ann")
    host.clock.forward(601)
    max_.last_heard = ann.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert "role" not in max_.last("peer-updated")["peer"]
    refused = await do(max_, {"do": "kick", "room": "lobby", "peer": "Ann"})
    assert refused["code"] == "not-allowed"


async def test_who_has_no_device_is_told_why(host: FakeHost) -> None:
    """An address is no proof of who somebody is. The link is good for another."""
    token = await host.hub.execute(InviteModerator())
    old = await host.join("Max", device="", hello={"invite": token})
    assert old.last("error")["code"] == "forbidden"
    await host.join("Mia", hello={"invite": token})
    assert len(await host.hub.acts()) == 2


@pytest.mark.parametrize(
    "invite",
    [
        InviteModerator(rooms=()),
        InviteModerator(rooms=("nowhere",)),
        InviteModerator(minutes=0),
        InviteModerator(lasts=-1),
        InviteModerator(note="x" * 101),
    ],
)
async def test_an_invite_that_cannot_be(host: FakeHost, invite: InviteModerator) -> None:
    with pytest.raises(Refused):
        await host.hub.execute(invite)
    assert await host.hub.acts() == []


async def test_a_moderator_undoes_its_own(host: FakeHost) -> None:
    max_ = await moderator(host)
    by = Actor("moderator", "Max", "device of Max")
    await host.hub.execute(SetTopic("lobby", "Tides"), by=by)
    (act, *_) = await host.hub.acts()
    assert (await do(max_, {"do": "undo", "act": act.id}))["type"] == "done"
    (undone, *_) = await host.hub.acts()
    assert undone.undone is not None
    assert undone.undone.by == by
    assert max_.last("acted")["act"]["undone"]


async def test_nobody_is_taken_back_out_of_a_room_by_who_does_not_moderate_it(
    host: FakeHost,
) -> None:
    """One who moderates both rooms has moved a guest; one of the first room alone undoes that."""
    await host.hub.execute(OpenRoom("den"))
    both = await moderator(host, "Max")
    one = await moderator(host, "Moritz", rooms=("lobby",))
    await host.join("Ann")
    moved = await do(both, {"do": "move", "room": "lobby", "peer": "Ann", "to": "den"})
    await host.join("Ann", "den")
    refused = await do(one, {"do": "undo", "act": moved["act"]})
    assert (refused["code"], host.names("den")) == ("not-allowed", ["Ann"])
    await do(both, {"do": "undo", "act": moved["act"]})
    assert host.names("den") == []


async def test_kick_names_who_did_it(host: FakeHost) -> None:
    await host.join("Ann")
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Kick("lobby", "Ann", stay="another"))
    assert refused.value.code is Code.NO_SUCH_PEER
    assert await host.hub.acts() == []


def test_rooms_and_times_of_two_invites_add_up() -> None:
    """Who is invited a second time has lost nothing of the first."""
    from peerpyrtc_desktop.core.roles import Moderators

    book = Moderators()
    book.add(Moderator("d", "Max", 0, ("a",), 100))
    both = book.add(Moderator("d", "Max", 50, ("b",), 90))
    assert (both.rooms, both.until) == (("a", "b"), 100)
    assert book.add(Moderator("d", "Max", 60, None, None)).rooms is None
    assert book.add(Moderator("d", "Max", 70, ("a",), 99)).until is None


async def test_a_moderator_of_some_rooms_bans_their_guests_alone(host: FakeHost) -> None:
    """Nobody whom it would hit elsewhere, and none by what they are called; and takes it back."""
    await host.hub.execute(OpenRoom("den"))
    token = await host.hub.execute(InviteModerator(("lobby",)))
    max_ = await host.join("Max", hello={"invite": token}, device="device of Max")
    ann = await host.join("Ann", device="device of Ann")
    den = await host.join("Bob", "den", device="device of Bob")
    for nobody in ({"name": "Bob*"}, {"subnet": "10.0.0.0/8"}, {"addresses": ["192.0.2.9"]}):
        ban = {"do": "ban", "room": "lobby", **nobody}
        assert (await do(max_, ban))["code"] == "not-allowed", nobody
        # Nor does he learn who it would hit.
        asked = await do(max_, {"do": "preview-ban", "ban": ban})
        assert asked["code"] == "not-allowed", nobody
    both = {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["device"], "name": "Bob"}
    assert (await do(max_, both))["code"] == "not-allowed"
    assert not den.closed
    one = {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["device"]}
    assert (await do(max_, one))["type"] == "done"
    assert ann.closed
    (act,) = [each for each in await host.hub.acts() if each.what == "ban"]
    assert act.room == "lobby"
    assert (await do(max_, {"do": "undo", "act": act.id}))["type"] == "done"
    assert host.hub.bans() == ()


async def test_moderators_of_other_rooms_are_spared_too(host: FakeHost) -> None:
    """What is done to a guest mostly holds in all rooms, in those too where it moderates."""
    await host.hub.execute(OpenRoom("den"))
    for name, room in (("Max", "lobby"), ("Gus", "den")):
        token = await host.hub.execute(InviteModerator((room,)))
        link = await host.join(name, room, hello={"invite": token}, device=f"device of {name}")
        if name == "Max":
            max_ = link
    gus = await host.join("Gus", device="device of Gus")
    for verb in ("mute", "restrict", "timeout", "kick", "ban"):
        error = await do(max_, {"do": verb, "room": "lobby", "peer": "Gus"})
        assert error["code"] == "not-allowed", verb
    assert not gus.closed


async def test_who_moderates_by_another_link_keeps_what_that_gave(host: FakeHost) -> None:
    """The undo of an earlier dismissal takes nothing of it."""
    max_ = await moderator(host)
    await host.hub.execute(DismissModerator("device of Max"))
    (dismissed, *_) = await host.hub.acts()
    max_.go()
    await moderator(host, rooms=("lobby",))
    with pytest.raises(Refused, match="set anew since"):
        await host.hub.execute(Undo(dismissed.id))
    (one,) = host.hub._state.roles.all(host.hub._state.now().wall)
    assert one.rooms == ("lobby",)


async def test_what_others_want_is_not_remembered(host: FakeHost) -> None:
    """A guest's wishes push no answer out: a moderator's that comes again is not done again."""
    max_, ann = await moderator(host), await host.join("Ann")
    warn = {"do": "warn", "room": "lobby", "peer": "Ann", "text": "No"}
    first = await do(max_, warn, "warn 001")
    eve = await host.join("Eve")
    for _ in range(ANSWERED):
        assert (await do(eve, warn))["code"] == "not-allowed"
        host.clock.forward(1)
    assert await do(max_, warn, "warn 001") == first
    assert len(ann.frames("warning")) == 1


async def test_a_fault_is_answered(host: FakeHost, monkeypatch: pytest.MonkeyPatch) -> None:
    """The host hears of it, and the moderator waits for nothing."""
    max_, fault = await moderator(host), RuntimeError("a bad disk")

    async def fails(*_: object) -> None:
        raise fault

    monkeypatch.setattr(host.history, "look_up", fails)
    answer = await do(max_, {"do": "author-of", "room": "lobby", "epoch": 1, "seq": 1}, "author 1")
    assert answer["code"] == "no-answer"
    assert host.faults == [fault]
    host.faults.clear()


async def test_done_is_said_once_it_is_kept(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A timeout is enforced at once; who left and is back by then is the one who hears of it.

    Neither it nor another moderator sees it among what was done before that.
    """
    disk, max_, mia = asyncio.Event(), await moderator(host), await moderator(host, "Mia")
    ann, before = await host.join("Ann"), len(mia.frames("acted"))
    monkeypatch.setattr(host.history, "flush", disk.wait)
    wish = {
        "type": "do",
        "ref": "out 0001",
        "command": {"do": "timeout", "room": "lobby", "peer": "Ann"},
    }
    max_.receive(wish)
    await until(lambda: ann.closed)
    max_.go()
    again = await host.join("Max")
    again.receive(wish)
    await host.hub.execute(SetTopic("lobby", "Meanwhile"))
    await asyncio.sleep(0)
    assert not max_.frames("done") + again.frames("done") + again.frames("acted")
    assert len(mia.frames("acted")) == before
    disk.set()
    await until(lambda: bool(again.frames("done")))
    for link in (again, mia):
        told = [each["act"]["what"] for each in link.frames("acted")]
        assert told[-2:] == ["timeout", "set-topic"]
    sent = [each["type"] for each in again.frames()]
    assert sent.index("acted") < sent.index("done")
    assert again.last("done")["act"] == (await host.hub.acts())[1].id
    assert [each.what for each in await host.hub.acts()].count("timeout") == 1


@pytest.mark.parametrize(
    "command",
    [
        {"do": "kick", "peer": "Ann"},
        {"do": "timeout", "peer": "Ann"},
        {"do": "mute", "peer": "Ann"},
        {"do": "restrict", "peer": "Ann"},
        {"do": "warn", "peer": "Ann"},
        {"do": "ban", "peer": "Ann"},
        {"do": "move", "peer": "Ann", "to": "lobby"},
        {"do": "deny", "item": "any"},
        {"do": "turn-away", "item": "any"},
        {"do": "redact-same"},
    ],
    ids=lambda command: command["do"],
)
async def test_no_reason_is_a_book(host: FakeHost, command: dict[str, Any]) -> None:
    """It is read by the one it is for, and in the audit; over 500 characters nothing is done."""
    max_, ann = await moderator(host), await host.join("Ann")
    before = len(ann.sent), len(await host.hub.acts())
    answer = await do(max_, {**command, "room": "lobby", "text": "x" * 501, "why": "x" * 501})
    assert answer["code"] == "malformed"
    assert (len(ann.sent), len(await host.hub.acts())) == before
    assert not ann.closed


async def test_what_an_earlier_host_did_is_not_done_again(host: FakeHost) -> None:
    """It ended before it could answer: who asks the next one again hears what was done, once."""
    max_, _ = await moderator(host), await host.join("Ann")
    warn = {"do": "warn", "room": "lobby", "peer": "Ann", "text": "No"}
    ban = {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["device"]}
    warned, banned = await do(max_, warn, "warn 001"), await do(max_, ban, "ban 0001")
    undo = {"do": "undo", "act": banned["act"]}
    assert (await do(max_, undo, "undo 001"))["type"] == "done"
    async with restarted(host) as later:
        again, _ = await later.join("Max"), await later.join("Ann")
        for wish, ref, act in (
            (warn, "warn 001", warned["act"]),
            (ban, "ban 0001", banned["act"]),
            (undo, "undo 001", None),
        ):
            answer = await do(again, wish, ref)
            assert (answer["type"], answer.get("act")) == ("done", act)
            told = again.frames("acted")[-1]["act"]
            assert told["id"] == wish.get("act", act)
        assert later.hub.bans() == ()
        assert len(await later.hub.acts()) == len(await host.hub.acts())
        # Another's ref says nothing of it.
        boss = await moderator(later, "Boss")
        assert (await do(boss, warn, "warn 001"))["result"] == 2


async def test_what_was_done_to_who_moderates_by_now_is_not_taken_back(host: FakeHost) -> None:
    """By no other moderator, as nothing else is done to them; the host does."""
    max_, ann = await moderator(host), await host.join("Ann")
    ann.receive(event(1, "hello"))
    place = {"epoch": ann.last("ack")["epoch"], "seq": ann.last("ack")["seq"]}
    acts = []
    for verb in ("mute", "restrict", "warn", "lower-hands"):
        ann.receive({"type": "hand", "up": True})
        command = {"do": verb, "room": "lobby", "peer": "Ann", "text": "No"}
        acts.append((await do(max_, command))["act"])
    taken = await do(max_, {"do": "redact-message", "room": "lobby", **place})
    acts.append(taken["act"])
    host.hub._state.roles.add(Moderator("device of Ann", "Ann", 0))
    host.hub._means.tell_roles()
    told = {each["act"]["id"]: each["act"] for each in max_.frames("acted")}
    assert [told[each]["can_undo"] for each in acts] == [True] * 5  # then she was none
    recent = (await do(max_, {"do": "recent-acts", "room": "lobby"}))["result"]
    can = {each["id"]: each.get("can_undo", False) for each in recent}
    hands = acts.pop(3)
    assert can[hands]
    for act in acts:
        assert not can[act]
        for link in (max_, ann) if act != taken["act"] else (max_,):
            answer = await do(link, {"do": "undo", "act": act})
            assert (answer["code"], answer["text"]) == (
                "not-allowed",
                "Moderators can't act on each other.",
            )
    assert (await do(ann, {"do": "undo", "act": taken["act"]}))["type"] == "done"  # her own words
    assert (await do(max_, {"do": "undo", "act": hands}))["type"] == "done"
    await host.hub.execute(Undo(acts[0]))


async def test_a_ban_of_who_moderates_by_now_is_the_hosts(host: FakeHost) -> None:
    """In a roundabout way neither."""
    max_, _ = await moderator(host), await host.join("Ann")
    made = await do(max_, {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["device"]})
    host.hub._state.roles.add(Moderator("device of Ann", "Ann", 0))
    unban = {"do": "unban", "room": "lobby", "ban": made["result"]}
    assert (await do(max_, unban))["code"] == "not-allowed"
    assert (await do(max_, {"do": "undo", "act": made["act"]}))["code"] == "not-allowed"
    await host.hub.execute(Undo(made["act"]))
    assert host.hub.bans() == ()
