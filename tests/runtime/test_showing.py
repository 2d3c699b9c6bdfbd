"""What moderators ask of a room: whose a message is, what is set, what was done, where to go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import HOST, Act, Actor, Whom
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.bans import LISTED, Ban
from peerpyrtc_desktop.runtime.commands.codec import encode
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.entry import AddMember, SetDoor, SetPin
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay, SetRoll
from peerpyrtc_desktop.runtime.commands.panic import Panic
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    ApproveAll,
    ExemptPeer,
    KeepPreset,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, PinNotice, SetTopic
from peerpyrtc_desktop.runtime.commands.rules import EnableRule, SetRule
from peerpyrtc_desktop.runtime.commands.same import PreviewSame
from peerpyrtc_desktop.runtime.commands.showing import (
    GONE_THROUGH,
    AuthorOf,
    RecentActs,
    RoomTold,
    SettingsOf,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.moderating import MAX_RESULT
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.seating.seat import Seat
from tests.runtime.fakes import FakeHost, FakeLink, event
from tests.runtime.test_roles import do, moderator

MAX = Actor("moderator", "Max", "device of Max")

GRIN = "\N{GRINNING FACE}"

PLAIN = RoomTold("", "", False, False, False, False, 0, 0, "open", panic="off", editing=600)


async def asks(link: FakeLink, what: str, **fields: Any) -> Any:
    """What a moderator is told in the lobby."""
    return (await do(link, {"do": what, "room": "lobby", **fields})).get("result")


def place(ann: FakeLink) -> dict[str, int]:
    """Where what she said last is."""
    ack = ann.last("ack")
    return {"epoch": ack["epoch"], "seq": ack["seq"]}


async def test_whose_a_message_is(host: FakeHost) -> None:
    """By its stay: as that one is called now, also after it left; never who has its name now."""
    max_ = await moderator(host)
    ann = await host.join("Ann")
    ann.receive(event(1))
    where = place(ann)
    stay = ann.last("welcome")["peers"][-1]["stay"]
    assert await asks(max_, "author-of", **where) == {"peer": "Ann", "stay": stay, "is_here": True}
    await host.hub.execute(Rename("lobby", "Ann", "Anna"))
    assert await asks(max_, "author-of", **where) == {"peer": "Anna", "stay": stay, "is_here": True}
    ann.go()
    await host.join("Anna", device="another's")
    assert await asks(max_, "author-of", **where) == {"peer": "Anna", "stay": stay}
    mute = {"do": "mute", "room": "lobby", "peer": "Anna", "stay": stay}
    assert (await do(max_, mute))["act"] == (await host.hub.acts())[0].id
    (there,) = [each for each in host.hub.snapshot()[0].peers if each.id == "Anna"]
    assert there.state == "connected"


async def test_who_whispers_is_for_those_who_hear_it(host: FakeHost) -> None:
    """A moderator who didn't learns nothing by its number; one who did may ask."""
    max_, boss = await moderator(host), await moderator(host, "Boss")
    ann = await host.join("Ann")
    ann.receive(event(1, to="Boss"))
    where = place(ann)
    refused = await do(max_, {"do": "author-of", "room": "lobby", **where})
    assert refused["code"] == "no-such-message"
    assert (await asks(boss, "author-of", **where))["peer"] == "Ann"
    author = await host.hub.execute(AuthorOf("lobby", **where))
    assert author is not None
    assert author.is_here


async def test_nobody_tells_whispers_by_their_words(host: FakeHost) -> None:
    """A moderator who guesses them is not told that they were said, or by whom; the host is."""
    max_, boss = await moderator(host), await moderator(host, "Boss")
    ann = await host.join("Ann")
    ann.receive(event(1, "yes", to="Boss"))
    where = place(ann)
    same = {"room": "lobby", "text": "yes"}
    assert await asks(max_, "preview-same", text="yes") == []
    assert (await do(max_, {"do": "redact-same", **same}))["result"] == 0
    assert [each["seq"] for each in await asks(boss, "preview-same", text="yes")] == [where["seq"]]
    found = await host.hub.execute(PreviewSame("lobby", "yes"))
    assert [each.sender for each in found] == ["Ann"]
    assert (await do(boss, {"do": "redact-same", **same}))["result"] == 1


async def test_who_said_it_is_not_known_any_more(host: FakeHost) -> None:
    """Or it is no guest's, or there is none: then nobody is named."""
    ann = await host.join("Ann")
    ann.receive(event(1))
    where = place(ann)
    ann.go()
    host.clock.forward(3 * 24 * 3600)
    host.hub._state.expire()
    assert await host.hub.execute(AuthorOf("lobby", **where)) is None
    await host.hub.execute(Announce("hello"))
    for seq in (2, 7):
        with pytest.raises(Refused) as caught:
            await host.hub.execute(AuthorOf("lobby", where["epoch"], seq))
        assert caught.value.code == Code.NO_SUCH_MESSAGE


async def test_what_is_decided_about_somebody(host: FakeHost) -> None:
    """Also of one who has left; of a moderator nothing is told."""
    max_, ann = await moderator(host), await host.join("Ann")
    await moderator(host, "Mia")
    assert await asks(max_, "standing-of", peer="Ann") == {}
    for deed in ("mute", "restrict", "warn", "warn", "timeout"):
        text = {"text": "No links"} if deed == "warn" else {}
        await do(max_, {"do": deed, "room": "lobby", "peer": "Ann", **text})
    decided = {"muted": True, "out": True, "restricted": True, "warned": 2}
    assert ann.closed
    assert await asks(max_, "standing-of", peer="Ann") == decided
    host.clock.forward(600)
    assert await asks(max_, "standing-of", peer="Ann") == {"restricted": True, "warned": 2}
    refused = await do(max_, {"do": "standing-of", "room": "lobby", "peer": "Mia"})
    assert refused["code"] == "not-allowed"


async def test_what_is_set_is_told_without_what_is_the_hosts(host: FakeHost) -> None:
    max_, _ = await moderator(host), await host.join("Ann")
    assert await host.hub.execute(SettingsOf("lobby")) == PLAIN
    await host.hub.execute(KeepPreset("Exam", Permissions(guest=(Row.CHAT, Row.HAND))))
    commands: tuple[Command[Any], ...] = (
        SetDoor("lobby", True, True),
        SetPin("lobby", "2468"),
        SetSlowMode("lobby", 30),
        SetDelay("lobby", 5),
        ApproveAll("lobby"),
        PinNotice("lobby", "Be kind"),
        ApplyPreset("lobby", "Exam"),
        LetNamesStay("lobby", True),
        SetRoll("lobby", "1. Ann\n2. Bea", knock=True),
        AddMember("lobby", "Ann"),
        ExemptPeer("lobby", "Ann", may=(Row.CHAT,)),
    )
    for command in commands:
        await host.hub.execute(command)
    assert (await do(max_, {"do": "set-topic", "room": "lobby", "topic": "Tides"})).get("act")
    assert await asks(max_, "settings-of") == {
        "topic": "Tides",
        "notice": "Be kind",
        "locked": True,
        "pin": True,
        "waiting_room": True,
        "approve_all": True,
        "slow": 30,
        "delay": 5,
        "preset": "Exam",
        "names_stay": True,
        "roll": ["Ann", "Bea"],
        "roll_knocks": True,
        "members": ["Ann"],
        "panic": "off",
        "editing": 600,
        "blur": False,
    }
    assert await asks(max_, "standing-of", peer="Ann") == {"member": True}
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.HAND,))))
    assert (await asks(max_, "settings-of"))["preset"] is None


async def test_who_may_begin_a_panic_and_end_it(host: FakeHost) -> None:
    """Moderators of all rooms; what the host began only the host ends."""
    max_, boss = await moderator(host, rooms=("lobby",)), await moderator(host, "Boss")

    async def panic() -> list[str]:
        return [(await asks(each, "settings-of"))["panic"] for each in (max_, boss)]

    assert await panic() == ["", "off"]
    assert (await do(max_, {"do": "panic"}))["code"] == "not-allowed"
    await do(boss, {"do": "panic"})
    assert await panic() == ["", "on"]
    await do(boss, {"do": "calm"})
    await host.hub.execute(Panic())
    assert await panic() == ["", "host"]
    assert (await do(boss, {"do": "calm"}))["code"] == "not-allowed"


async def test_what_was_done_in_ones_rooms(host: FakeHost) -> None:
    """The newest first; nothing of other rooms, nor of none."""
    await host.hub.execute(OpenRoom("den"))
    await host.hub.execute(SetSlowMode("den", 3))
    max_, _ = await moderator(host, rooms=("lobby",)), await host.join("Ann")
    await do(max_, {"do": "mute", "room": "lobby", "peer": "Ann", "text": "Enough."})
    await host.hub.execute(SetSlowMode("lobby", 3))
    slowed, muted, came, invited = await asks(max_, "recent-acts")
    assert (slowed["by"], slowed["what"]) == ("host", "set-slow-mode")
    assert (muted["name"], muted["what"], muted["why"], muted["can_undo"]) == (
        "Max",
        "mute",
        "Enough.",
        True,
    )
    assert (came["what"], invited["what"]) == ("redeem-invite", "invite-moderator")
    # What the host would refuse to take back for a moderator isn't offered.
    assert not any(each.get("can_undo") for each in (slowed, came, invited))
    assert "192.0.2.1" not in str((slowed, muted, came))
    assert (await do(max_, {"do": "recent-acts", "room": "den"}))["code"] == "not-allowed"


async def test_what_became_of_what_was_done(host: FakeHost) -> None:
    """Nobody is offered to undo what is over: a ban that was lifted, a mute whose time has passed,
    a kick after its minute, what was set anew. Who took something back is told."""
    max_ = await moderator(host)
    for name in ("Ann", "Ben", "Cid", "Dan", "Eva"):
        await host.join(name)
    ban = {"do": "ban", "room": "lobby", "peer": "Ann", "parts": ["device"]}
    banned = (await do(max_, ban))["result"]
    to = {"room": "lobby", "do": "mute"}
    await do(max_, {**to, "peer": "Ben", "seconds": 30})
    await do(max_, {**to, "peer": "Dan", "seconds": 600})
    await do(max_, {**to, "peer": "Eva", "seconds": None})
    await do(max_, {"do": "kick", "room": "lobby", "peer": "Cid"})
    await do(max_, {"do": "set-slow-mode", "room": "lobby", "seconds": 10})
    await do(max_, {"do": "approve-all", "room": "lobby"})
    await do(max_, {"do": "apply-preset", "room": "lobby", "preset": "quiet"})
    open_still = [each["what"] for each in await asks(max_, "recent-acts") if "can_undo" in each]
    assert len(open_still) == 8
    await do(max_, {"do": "unban", "room": "lobby", "ban": banned})
    await do(max_, {"do": "unmute", "room": "lobby", "peer": "Eva"})
    await host.hub.execute(SetSlowMode("lobby", 30))
    host.clock.forward(60)
    acts = {
        (each["what"], *each.get("whom", [[""]])[0][:1]): each
        for each in await asks(max_, "recent-acts")
    }
    for over in (("ban", "Ann"), ("mute", "Ben"), ("mute", "Eva"), ("kick", "Cid")):
        assert acts[over]["is_over"] is True
        assert "can_undo" not in acts[over]
        refused = await do(max_, {"do": "undo", "act": acts[over]["id"]})
        assert refused.get("code") in ("no-such-ban", "not-undone", None)
    slowed = [each for each in await asks(max_, "recent-acts") if each["what"] == "set-slow-mode"]
    assert [each.get("is_over") for each in slowed] == [None, True]
    for stands in (("mute", "Dan"), ("approve-all", ""), ("apply-preset", "")):
        assert acts[stands]["can_undo"] is True
    assert acts["apply-preset", ""]["params"] == {"table": "quiet"}
    assert acts["approve-all", ""]["params"] == {"approve_all": True}
    await do(max_, {"do": "undo", "act": acts["approve-all", ""]["id"]})
    (approval,) = [
        each for each in await asks(max_, "recent-acts") if each["what"] == "approve-all"
    ]
    assert (approval["undone_by"], approval["undone_name"]) == ("moderator", "Max")
    assert "is_over" not in approval


async def test_an_undo_is_offered_while_it_changes_something(host: FakeHost) -> None:
    """Each kind that can end by itself, or by another: the hand, the word, a name, a member."""
    max_, ann, ben = await moderator(host), await host.join("Ann"), await host.join("Ben")
    ann.receive({"type": "hand", "up": True})
    await do(max_, {"do": "rename", "room": "lobby", "peer": "Ann", "to": "Anna"})
    at = {"room": "lobby", "peer": "Anna"}
    for what in ("lower-hand", "give-word", "add-member"):
        await do(max_, {"do": what, **at})

    async def over() -> set[str]:
        return {each["what"] for each in await asks(max_, "recent-acts") if each.get("is_over")}

    assert await over() == set()
    ann.receive({"type": "hand", "up": True})
    assert await over() == {"lower-hand"}
    await do(max_, {"do": "give-word", "room": "lobby", "peer": "Ben"})
    assert await over() == {"lower-hand", "give-word"}
    await do(max_, {"do": "drop-member", "room": "lobby", "peer": "Anna"})
    assert await over() == {"lower-hand", "give-word", "add-member"}
    ann.go()
    assert await over() == {"lower-hand", "give-word", "add-member", "rename"}
    ben.go()


async def test_what_was_set_to_the_same_since_is_not_offered(host: FakeHost) -> None:
    """Locked, opened and locked again: the first lock's undo would be refused. So with rules."""
    max_ = await moderator(host)
    for locks in ("lock-room", "unlock-room", "lock-room"):
        await do(max_, {"do": locks, "room": "lobby"})
    lock, unlock, first = (await asks(max_, "recent-acts"))[:3]
    assert [each.get("can_undo") for each in (lock, unlock, first)] == [True, None, None]
    assert [each.get("is_over") for each in (lock, unlock, first)] == [None, True, True]
    refused = await do(max_, {"do": "undo", "act": first["id"]})
    assert refused["code"] == "not-undone"
    rude = Words("rude", Action.REFUSE, words=("shut",), room="lobby")
    meek = replace(rude, words=("meek",))
    for rule in (SetRule(rude), SetRule(meek), SetRule(rude), SetRule(meek)):
        await host.hub.execute(rule)
    for on in (False, True, False):
        await host.hub.execute(EnableRule("rude", on=on))
    acts = await host.hub.execute(RecentActs("lobby"))
    assert [(each.can_undo, each.is_over) for each in acts[:7]] == [
        (True, False),
        (False, True),
        (False, True),
        (True, False),
        (False, True),
        (False, True),
        (False, True),
    ]
    for each in (acts[2], acts[4], acts[5]):
        with pytest.raises(Refused, match="set anew since"):
            await host.hub.execute(Undo(each.id))


async def test_a_panic_is_told_to_who_moderates_all_rooms(host: FakeHost) -> None:
    max_, boss = await moderator(host, rooms=("lobby",)), await moderator(host, "Boss")
    await do(boss, {"do": "panic"})
    (panic,) = [each for each in await asks(boss, "recent-acts") if each["what"] == "panic"]
    assert panic["can_undo"] is True
    assert "panic" not in {each["what"] for each in await asks(max_, "recent-acts")}
    await do(boss, {"do": "calm"})
    calm, panic = [each for each in await asks(boss, "recent-acts") if "room" not in each][:2]
    assert (calm["what"], panic["what"], panic["is_over"]) == ("calm", "panic", True)


async def test_what_was_done_is_told_in_parts(host: FakeHost) -> None:
    """However much it is, and to however many it was done: each answer is one frame."""
    max_, room = await moderator(host), "lobby"
    names = [f"{number:03} {GRIN * 60}" for number in range(200)]
    whom = tuple(Whom(room, name, f"stay {name[:3]}") for name in names)
    ledger, wall = host.hub._state.ledger, host.hub._state.now().wall
    for each in range(60):
        ledger.enter(wall, MAX, "lower-hands", room=room, whom=whom, why=GRIN * 500)
        for number in range(10):  # the host's own, of no room
            ledger.enter(wall, HOST, "keep-preset", params={"preset": f"{each} {number}"})
    told: list[Any] = []
    while True:
        before = told[-1]["id"] if told else None
        answer = await do(max_, {"do": "recent-acts", "room": room, "before": before})
        assert answer["type"] == "done", answer
        assert len(str(answer).encode()) < MAX_RESULT
        if not answer["result"]:
            break
        told += answer["result"]
    assert [each["what"] for each in told[:60]] == ["lower-hands"] * 60
    assert (told[0]["whom"][0], told[0]["more"]) == ([names[0], "stay 000"], 150)
    assert [each["id"] for each in told] == sorted({each["id"] for each in told}, reverse=True)
    assert max(len(each["act"].get("whom", ())) for each in max_.frames("acted")) == 50


class Past:
    """Where many acts are kept, none of them of a room; and how many of them were read."""

    read = 0

    async def find(self, number: int) -> Act | None:
        """See `PastActs`."""
        return Act(number, 0, HOST, "keep-preset")

    async def page(self, before: int | None, limit: int, room: str | None = None) -> list[Act]:
        """See `PastActs`."""
        last = (before or 5001) - 1
        numbers = range(last, max(0, last - limit), -1)
        self.read += len(numbers)
        return [Act(number, 0, HOST, "keep-preset") for number in numbers]


async def test_what_was_done_is_looked_for_among_so_many(host: FakeHost) -> None:
    """Where little was done in a room nobody has the disk read to its end."""
    past = Past()
    host.hub._state.ledger.bring_back(KeptModeration(last_act=5000, past=past))
    max_, _ = await moderator(host), await host.join("Ann")
    await do(max_, {"do": "mute", "room": "lobby", "peer": "Ann"})
    assert [each["what"] for each in await asks(max_, "recent-acts")] == ["mute", "redeem-invite"]
    assert past.read == GONE_THROUGH


class Counted(dict[Peer, Seat]):
    """Who is here, and how often all of them were gone through."""

    times = 0

    def __iter__(self) -> Iterator[Peer]:
        """Count it."""
        self.times += 1
        return super().__iter__()


async def test_who_is_here_is_gone_through_once_for_all_that_was_done(host: FakeHost) -> None:
    """However many acts there are, on however many whose devices they don't say."""
    for name in ("Max", "Boss"):
        await moderator(host, name)
    state, undo = host.hub._state, encode((SetTopic("lobby", "Tides"),))
    stay = next(peer.stay for peer in state.seat_of if peer.id == "Boss")
    whom = [Whom("lobby", f"Guest {each}", f"stay {each}") for each in range(48)]
    for those in (*((one,) for one in whom), whom, (*whom, Whom("lobby", "Boss", stay))):
        state.ledger.enter(state.now().wall, MAX, "mute", room="lobby", whom=those, undo=undo)
    state.seat_of = seats = Counted(state.seat_of)
    told = await host.hub.execute(RecentActs("lobby"), by=MAX)
    assert [each.can_undo for each in told] == [False, *[True] * 49]
    assert seats.times == 1


async def test_where_somebody_may_be_sent(host: FakeHost) -> None:
    """Rooms that one moderates: past a lock nobody is sent into another's."""
    for room in ("den", "garden"):
        await host.hub.execute(OpenRoom(room))
    max_ = await moderator(host, rooms=("lobby", "den"))
    boss = await moderator(host, "Boss")
    ann = await host.join("Ann")
    await host.join("Bob", "den")
    assert await asks(max_, "reachable-rooms") == [{"name": "den", "peers": 1}]
    assert [each["name"] for each in await asks(boss, "reachable-rooms")] == ["den", "garden"]
    move = {"do": "move", "room": "lobby", "peer": "Ann"}
    assert (await do(max_, {**move, "to": "garden"}))["code"] == "not-allowed"
    assert not ann.frames("peer-left")
    assert "code" not in await do(max_, {**move, "to": "den"})
    assert ann.last("peer-left")["room"] == "den"


async def test_bans_that_a_moderator_may_take_back(host: FakeHost) -> None:
    """Those of its rooms that are no act of the host's; it learns of no device and no address."""
    await host.hub.execute(OpenRoom("den"))
    max_ = await moderator(host, rooms=("lobby",))
    token = await host.hub.execute(InviteModerator(("den",)))
    mia = await host.join("Mia", "den", hello={"invite": token})
    boss = await moderator(host, "Boss")
    for room, name in (("lobby", "Ann"), ("lobby", "Bob"), ("den", "Cid")):
        await host.join(name, room)
    hosts = await host.hub.execute(Ban("lobby", "Ann", parts=("device",)))
    ban = {"do": "ban", "parts": ["device"], "text": "Rude"}
    own = (await do(max_, {**ban, "room": "lobby", "peer": "Bob"}))["result"]
    other = (await do(mia, {**ban, "room": "den", "peer": "Cid"}))["result"]
    (told,) = await asks(max_, "list-bans")
    assert (told["id"], told["whom"], told["by"], told["reason"]) == (own, "Bob", "Max", "Rude")
    assert [each["id"] for each in await asks(boss, "list-bans")] == [other, own]
    assert "device of" not in str(told)
    for each in (hosts, other, "none"):
        gone = await do(max_, {"do": "unban", "room": "lobby", "ban": each})
        assert gone["code"] == "no-such-ban"
    assert len(list(host.hub.bans())) == 3
    act = (await do(max_, {"do": "unban", "room": "lobby", "ban": own}))["act"]
    assert await asks(max_, "list-bans") == []
    assert "code" not in await do(max_, {"do": "undo", "act": act})
    assert [each["id"] for each in await asks(max_, "list-bans")] == [own]


async def test_who_reported_is_told_with_its_stay(host: FakeHost) -> None:
    ann, max_ = await host.join("Ann"), await moderator(host)
    max_.receive(event(1))
    where = place(max_)
    ann.receive({"type": "report", "ref": "a" * 8, **where, "text": "rude"})
    (item,) = max_.last("queue")["add"]
    assert (item["by"], item["by_stay"]) == ("Ann", ann.last("welcome")["peers"][-1]["stay"])


async def test_no_answer_is_longer_than_a_browser_takes(host: FakeHost) -> None:
    """Of long messages their beginnings, of many bans the newest; else it is refused in words."""
    max_, ann = await moderator(host), await host.join("Ann")
    for number in range(4):
        ann.receive(event(number, "buy " * 3500))
        host.clock.forward(10)
    same = await asks(max_, "preview-same", text="buy " * 3500)
    assert [len(each["text"]) for each in same] == [60] * 4
    by = Actor("moderator", "Max", "device of Max")
    for number in range(LISTED + 5):
        await host.hub.execute(Ban("lobby", device=f"{number}", text="x" * 500), by)
    told = await asks(max_, "list-bans")
    assert len(told) == LISTED
    assert told[0]["id"] == host.hub.bans()[-1].id
    for index, ban in enumerate(host.hub.bans()):
        host.hub._state.bans.add(replace(ban, reason="x" * 5000, since=index))
    assert (await do(max_, {"do": "list-bans", "room": "lobby"}))["code"] == "too-large"
