"""What waits for a moderator besides messages and knocks: reports, raised hands, the delayed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from msgspec import Raw

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.hands import GiveWord
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.notices import SetAside, Uphold
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetDelay
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, PinNotice
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import HELD, Approve
from peerpyrtc_desktop.runtime.ledger import Ledger
from peerpyrtc_desktop.runtime.notices import MAX_NOTICES
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from peerpyrtc_desktop.runtime.replaced import REPLACED
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted, until


async def moderator(host: FakeHost, name: str = "Max") -> FakeLink:
    """Somebody who came by a link."""
    token = await host.hub.execute(InviteModerator())
    return await host.join(name, hello={"invite": token})


def waiting(link: FakeLink) -> dict[str, Any]:
    """What a moderator sees waiting, by its id."""
    items: dict[str, Any] = {}
    for frame in link.frames("queue"):
        items |= {each["id"]: each for each in frame.get("add", ())}
        for gone in frame.get("gone", ()):
            items.pop(gone, None)
    return items


async def test_a_report_waits_until_it_is_looked_at(host: FakeHost) -> None:
    """Once for a message, however often it is reported; it outlives the host, and comes back."""
    early = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive(event(1, "something bad"))
    place = bob.last("ack")
    report = {"type": "report", "epoch": place["epoch"], "seq": place["seq"]}
    ann.receive({**report, "ref": "00000002", "text": "look"})
    ann.receive({**report, "ref": "00000003", "text": "look again"})
    (item,) = waiting(early).values()
    told = [item[each] for each in ("kind", "peer", "text", "by", "why", "place")]
    assert told == ["report", "Bob", "something bad", "Ann", "look", [place["epoch"], place["seq"]]]
    assert waiting(await moderator(host, "Mia")) == {item["id"]: item}
    async with restarted(host) as later:
        assert list(waiting(await later.join("Max"))) == [item["id"]]
        assert [told.notice.id for told in later.of(events.Noticed)] == [item["id"]]
    await host.hub.execute(SetAside("lobby", item["id"]))
    assert waiting(early) == {}
    with pytest.raises(Refused) as caught:
        await host.hub.execute(SetAside("lobby", item["id"]))
    assert caught.value.code == Code.NO_SUCH_ITEM
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert list(waiting(early)) == [item["id"]]


async def test_what_a_rule_flagged_waits(host: FakeHost) -> None:
    """With the rule's name and the words."""
    ada = await moderator(host)
    flagged = events.Flagged("lobby", "Bob", "a stay", "No ads", "buy this", 3, 7000)
    host.hub.events.emit(flagged)
    (item,) = waiting(ada).values()
    told = [item[each] for each in ("kind", "peer", "by", "text")]
    assert told == ["flag", "Bob", "No ads", "buy this"]
    await host.hub.execute(SetAside("lobby", item["id"]))
    assert waiting(ada) == {}


async def test_what_waits_is_taken_back_by_whose_it_is(host: FakeHost) -> None:
    """Nobody decides on it any more, after a new start neither. What is out stays, and others'."""
    mod = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(ApproveAll("lobby"))
    oops, fine = event(1, "oops"), event(2, "fine")
    back = {"type": "withdraw", "ref": oops["ref"]}
    ann.receive(oops)
    bob.receive(back)
    (item,) = waiting(mod).values()
    assert item["text"] == "oops"
    assert not bob.frames("error")
    ann.receive(back)
    error = ann.last("error")
    assert (error["code"], error["ref"]) == (Code.WITHDRAWN, oops["ref"])
    assert waiting(mod) == {}
    async with restarted(host) as later:
        assert waiting(await later.join("Max")) == {}
    ann.receive(back)
    assert len(ann.frames("error")) == 1
    ann.receive(fine)
    await host.hub.execute(Approve("lobby", next(iter(waiting(mod)))))
    ann.receive({**back, "ref": fine["ref"]})
    assert len(ann.frames("error")) == 1
    assert [each["data"] for each in bob.frames("event")] == ["fine"]


async def test_a_raised_hand_waits(host: FakeHost) -> None:
    """Until it is down, or its owner is gone."""
    ada = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for link in (ann, bob):
        link.receive({"type": "hand"})
    assert [each["peer"] for each in waiting(ada).values()] == ["Ann", "Bob"]
    assert [each["kind"] for each in waiting(await moderator(host, "Mia")).values()] == ["hand"] * 2
    ann.receive({"type": "hand", "up": False})
    bob.go()
    assert waiting(ada) == {}


async def test_a_report_is_upheld(host: FakeHost) -> None:
    """The message is gone with it, as one act; undo brings back both, whoever has left."""
    ada = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive(event(1, "something bad"))
    place = [bob.last("ack")[each] for each in ("epoch", "seq")]
    report = {"type": "report", "epoch": place[0], "seq": place[1], "ref": "00000002", "text": ""}
    ann.receive(report)
    (item,) = waiting(ada)
    bob.go()
    await host.hub.execute(Uphold("lobby", item, "Enough."))
    assert waiting(ada) == {}
    assert ann.last("redacted")["target"] == place
    (act, *_) = await host.hub.acts()
    assert (act.what, act.why, [each.peer for each in act.whom]) == ("uphold", "Enough.", ["Bob"])
    await host.hub.execute(Undo(act.id))
    assert list(waiting(ada)) == [item]
    await host.hub.execute(RedactMessage("lobby", *place))
    await host.hub.execute(Uphold("lobby", item))  # what is gone already is settled, too
    assert waiting(ada) == {}
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert list(waiting(ada)) == [item]


async def test_a_report_is_upheld_of_what_was_taken_back(host: FakeHost) -> None:
    """For whatever reason: pastes have characters that nothing can be sent in."""
    ann, ben = await host.join("Ann"), await host.join("Ben")
    ann.receive(event(1, "spam"))
    place = ben.last("event")["epoch"], ben.last("event")["seq"]
    report = {"type": "report", "ref": "ref000r1", "epoch": place[0], "seq": place[1], "text": ""}
    ben.receive(report)
    await host.hub.execute(RedactMessage("lobby", *place))
    (notice,) = host.hub._state.notices
    await host.hub.execute(Uphold("lobby", notice.id, "so \ud800"))
    act = (await host.hub.acts())[0]
    assert (act.what, act.why) == ("uphold", "so ?")
    assert not list(host.hub._state.notices)


async def test_what_nobody_saw_is_not_taken_back(host: FakeHost) -> None:
    """It waits on, and so does what a moderator may not take back."""
    ada = await moderator(host)
    host.hub.events.emit(events.Flagged("lobby", "Bob", "a stay", "No ads", "buy", 0, 7000))
    (item,) = waiting(ada)
    with pytest.raises(Refused) as caught:
        await host.hub.execute(Uphold("lobby", item))
    assert caught.value.code == Code.NO_SUCH_MESSAGE
    mia = await moderator(host, "Mia")
    mia.receive(event(1, "mine"))
    seq = mia.last("ack")["seq"]
    host.hub.events.emit(
        events.Flagged(
            "lobby", "Mia", "a stay", "No ads", "mine", seq, 7001, mia.last("ack")["epoch"]
        )
    )
    (_, flag) = waiting(ada)
    command = {"do": "uphold", "room": "lobby", "item": flag}
    ada.receive({"type": "do", "ref": "00000009", "command": command})
    await until(lambda: bool(ada.frames("done")))
    assert ada.last("done")["code"] == "not-allowed"
    assert list(waiting(ada)) == [item, flag]


async def test_the_word_is_given_and_taken_back(host: FakeHost) -> None:
    """Who has it has no hand up any more; undo puts it up, since when it was."""
    ada = await moderator(host)
    ann = await host.join("Ann")
    ann.receive({"type": "hand"})
    (item,) = waiting(ada).values()
    await host.hub.execute(GiveWord("lobby", "Ann", item["stay"]))
    assert waiting(ada) == {}
    host.clock.forward(5)
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert list(waiting(ada).values()) == [item]


async def test_a_hand_goes_by_its_owners_new_name(host: FakeHost) -> None:
    ada = await moderator(host)
    ann = await host.join("Ann")
    ann.receive({"type": "hand"})
    await host.hub.execute(Rename("lobby", "Ann", "Anna"))
    assert [each["peer"] for each in waiting(ada).values()] == ["Anna"]


async def test_what_cannot_go_out_any_more_is_dropped(host: FakeHost) -> None:
    """A delayed whisper to one who has left: it waits no longer, for the next host neither."""
    ada = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetDelay("lobby", 5))
    ann.receive(event(1, "psst", to="Bob"))
    assert len(waiting(ada)) == 1
    bob.go()
    host.clock.forward(5)
    host.hub.heartbeat.beat()
    assert waiting(ada) == {}
    assert [told.document for told in host.of(events.DocumentKept) if told.kind == "held"][
        -1
    ] is None


async def test_what_waits_goes_with_its_room(host: FakeHost) -> None:
    """Held messages, reports and flags; those of other rooms wait on."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    eve = await host.join("Eve", "garden")
    await host.hub.execute(ApproveAll("lobby"))
    await host.hub.execute(ApproveAll("garden"))
    ann.receive(event(1, "one"))
    eve.receive(event(2, "two"))
    bob.receive(event(3, "three"))
    for room in ("lobby", "garden"):
        host.hub.events.emit(events.Flagged(room, "Bob", "a stay", "No ads", "buy", 0, 7000))
    await host.hub.execute(CloseRoom("lobby"))
    kept: dict[str, list[str]] = {"held": [], "notice": []}
    for told in host.of(events.DocumentKept):
        if told.kind in kept:
            there = kept[told.kind]
            there.append(told.name) if told.document else there.remove(told.name)
    assert [len(each) for each in kept.values()] == [1, 1]
    assert [(each.notice.room, each.waits) for each in host.of(events.Noticed)] == [
        ("lobby", True),
        ("garden", True),
        ("lobby", False),
    ]


async def test_of_too_many_reports_the_oldest_gives_way(host: FakeHost) -> None:
    """Whoever floods with them fills no memory."""
    for number in range(MAX_NOTICES + 2):
        told = events.Flagged("lobby", "Bob", "a stay", "No ads", f"{number}", 0, 7000 + number)
        host.hub.events.emit(told)
    ada = await moderator(host)
    there = [each["text"] for each in waiting(ada).values()]
    assert (len(there), there[0], there[-1]) == (MAX_NOTICES, "2", f"{MAX_NOTICES + 1}")


async def test_nobody_drives_out_what_others_report(host: FakeHost) -> None:
    """However much one reports, or has flagged: its own gives way."""
    lobby = ("lobby", "Ann", 1, 1, "She lies", 6000, "stay of Ann", "Eve", "stay of Eve", "hi")
    host.hub.events.emit(events.MessageReported(*lobby))
    for number in range(MAX_NOTICES):
        told = ("lobby", "Eve", 1, 2 + number, "", 7000, "stay of Eve", "Ann", "stay of Ann", "hi")
        host.hub.events.emit(events.MessageReported(*told))
        flag = ("lobby", "Bob", "stay of Bob", "No ads", "", 0, 7000)
        host.hub.events.emit(events.Flagged(*flag))
    there = list(waiting(await moderator(host)).values())
    assert len(there) == MAX_NOTICES
    assert there[0]["by"] == "Ann"
    half = [each["kind"] for each in there].count("flag")
    assert half == MAX_NOTICES // 2


async def test_what_is_delayed_goes_with_who_is_kicked(host: FakeHost) -> None:
    """Nobody sees it then; what others said goes out in its order when it is due."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetDelay("lobby", 5))
    ann.receive(event(1, "bad"))
    bob.receive(event(2, "good"))
    bob.receive(event(3, "better"))
    eve = await host.join("Eve")
    await host.hub.execute(Kick("lobby", "Ann"))
    assert [each["data"] for each in eve.frames("event")] == []
    host.clock.forward(5)
    host.hub.heartbeat.beat()
    assert [each["data"] for each in eve.frames("event")] == ["good", "better"]


async def test_a_notice_is_pinned(host: FakeHost) -> None:
    """Who is there and who comes later reads it, also after a new start; undo takes it away."""
    ann = await host.join("Ann")
    await host.hub.execute(PinNotice("lobby", " Exam at ten. "))
    assert ann.last("room-updated")["room"]["notice"] == "Exam at ten."
    assert (await host.join("Bob")).last("welcome")["room"]["notice"] == "Exam at ten."
    kept = [told for told in host.of(events.DocumentKept) if told.kind == "room"]
    assert b"Exam at ten." in bytes(kept[-1].document)
    with pytest.raises(Refused, match="500"):
        await host.hub.execute(PinNotice("lobby", "x" * 501))
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert "notice" not in ann.last("room-updated")["room"]


async def test_long_texts_come_in_frames_that_a_browser_takes(host: FakeHost) -> None:
    """Else whoever has much wait hides all that waits from moderators who come."""
    await host.hub.execute(ApproveAll("lobby"))
    ann = await host.join("Ann")
    for number in range(20):
        ann.receive(event(number, "x" * 15_000))
        host.clock.forward(10)
    max_ = await moderator(host)
    told = [each for each in max_.sent if '"queue"' in each]
    assert max(map(len, told)) < 64 * 1024
    assert sum(len(json.loads(each)["add"]) for each in told) == 20


async def test_what_waited_is_gone_through_once_for_all_rooms(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many rooms come back: each has what is its own."""
    rooms = ("lobby", "attic", "den", "hall")
    for number, room in enumerate(rooms, 1):
        await host.hub.execute(OpenRoom(room))
        await host.hub.execute(ApproveAll(room))
        ann = await host.join("Ann", room)
        for ref in (2 * number, 2 * number + 1):
            ann.receive(event(ref, f"{room} {ref}"))
    read: list[str] = []
    documents = Ledger.documents

    def counted(ledger: Ledger, kind: str, form: type[Any]) -> Iterator[tuple[str, Any]]:
        for each in documents(ledger, kind, form):
            read.append(kind)
            yield each

    monkeypatch.setattr(Ledger, "documents", counted)
    kept: dict[str, dict[str, Raw]] = {HELD: {}, REPLACED: {}}
    for told in host.of(events.DocumentKept):
        if told.kind == HELD and told.document is not None:
            kept[HELD][told.name] = told.document
            gone = Replaced.of(msgspec.json.decode(told.document, type=HeldMessage), "edited")
            kept[REPLACED][told.name] = Raw(msgspec.json.encode(gone))
    later = FakeHost()
    later.hub.bring_back_moderation(KeptModeration(kept))
    for name in rooms:
        later.hub.bring_back(KeptRoom(name, by_host=True))
    # What was replaced is gone through once more, for what is too old.
    assert (read.count(HELD), read.count(REPLACED)) == (2 * len(rooms), 4 * len(rooms))
    for number, name in enumerate(rooms, 1):
        refs = [each.ref for each in later.hub._state.rooms[name].waiting]
        assert refs == [f"{2 * number:08}", f"{2 * number + 1:08}"]
