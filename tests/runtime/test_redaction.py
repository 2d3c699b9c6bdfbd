"""What is taken back is read nowhere any more, and can be brought back."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.redaction import READ_AT_ONCE, RedactMessage, RedactPeer
from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee, PinNotice
from peerpyrtc_desktop.runtime.commands.same import PreviewSame, RedactSame
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.memory_history import KEPT
from tests.runtime.fakes import FakeHost, FakeLink, event
from tests.runtime.test_naming import last_act
from tests.runtime.test_roles import moderator

REF = "0123456789abcdef"


def said(link: FakeLink) -> list[Any]:
    """What a guest was sent of messages: data, or that they were redacted."""
    return [each.get("data", each.get("redacted")) for each in link.frames("event")]


def place_of(host: FakeHost, seq: int = 1) -> tuple[int, int]:
    """Where the message of this number is."""
    return host.links.links[0].last("welcome")["epoch"], seq


async def asked(link: FakeLink, **question: Any) -> list[Any]:
    """The frames of the page that answers."""
    ref = f"{len(link.frames('page')):08}{REF}"
    link.receive({"ref": ref, **question})
    while not any(page["ref"] == ref for page in link.frames("page")):
        await asyncio.sleep(0)
    return list(link.last("page")["frames"])


async def test_it_is_read_nowhere_any_more(host: FakeHost) -> None:
    """Those who are here drop it; who comes, reads back, searches or returns sees no words."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    away = await host.join("Cas")
    ann.receive(event(1, "a rude word"))
    ann.receive(event(2, "fine"))
    epoch, _ = place = place_of(host)
    away.go()
    assert await host.hub.execute(RedactMessage("lobby", *place, "No."))
    for link in (ann, bob):
        assert link.last("redacted")["target"] == [epoch, 1]
    new = await host.join("Dan")
    assert said(new) == [True, "fine"]
    assert new.frames("redacted") == []
    page = await asked(bob, type="history", limit=10)
    assert [(each.get("data"), each.get("redacted")) for each in page] == [
        (None, True),
        ("fine", None),
    ]
    assert await asked(bob, type="search", words="rude") == []
    back = await host.join("Cas", hello={"epoch": epoch, "seq": 2})
    assert back.last("redacted")["target"] == [epoch, 1]
    assert not any("rude" in text for link in (new, back) for text in link.sent)


async def test_it_is_back_at_its_old_place(host: FakeHost) -> None:
    """Also for those who were away when it went, and when it came back."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "hello"))
    ann.receive(event(2, "there"))
    place = place_of(host)
    await host.hub.execute(RedactMessage("lobby", *place))
    (act,) = await host.hub.acts()
    assert (act.evidence[0].words, act.whom[0].peer) == ("hello", "Ann")
    bob.go()
    await host.hub.execute(Undo(act.id))
    restored = ann.last("restored")
    assert restored["target"] == list(place)
    assert (restored["frame"]["data"], restored["frame"]["seq"]) == ("hello", 1)
    assert said(await host.join("Dan")) == ["hello", "there"]
    back = await host.join("Bob", hello={"epoch": place[0], "seq": 3})
    assert back.last("restored")["frame"]["data"] == "hello"
    await host.hub.execute(RedactMessage("lobby", *place))
    again = await host.join("Eve", hello={"epoch": place[0], "seq": 0})
    assert "hello" not in "".join(again.sent)
    with pytest.raises(Refused):
        await host.hub.execute(Undo(act.id))


async def test_a_whisper_is_taken_back_for_its_two(host: FakeHost) -> None:
    ann, bob, cas = [await host.join(name) for name in ("Ann", "Bob", "Cas")]
    ann.receive(event(1, "psst", to="Bob"))
    await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    assert [len(link.frames("redacted")) for link in (ann, bob, cas)] == [1, 1, 0]


async def test_an_announcement_is_taken_back(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await host.hub.execute(Announce("Fire!"))
    await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    assert ann.last("redacted")["target"][1] == 1
    assert (await host.join("Bob")).last("announcement") == {
        **ann.last("announcement"),
        "text": "",
        "redacted": True,
    }


async def test_who_was_away_hears_of_it_when_nobody_keeps_the_message_any_more(
    host: FakeHost,
) -> None:
    """Nor the redaction itself among the latest of the room."""
    ann = await host.join("Ann")
    ann.receive(event(1, "rude"))
    place = place_of(host)
    host.history.release("lobby")
    assert not await host.hub.execute(RedactMessage("lobby", *place))
    assert ann.last("redacted")["target"] == list(place)
    for number in range(KEPT + 1):
        await host.hub.execute(Announce(str(number)))
    back = await host.join("Bob", hello={"epoch": place[0], "seq": 1})
    assert back.frames("redacted")[0]["target"] == list(place)
    assert not (await host.join("Cas")).frames("redacted")


async def test_all_that_a_peer_said_lately(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "old"))
    host.clock.forward(3600)
    ann.receive(event(2, "one"))
    bob.receive(event(1, "two"))
    ann.receive({"type": "event", "name": "stroke", "data": {}, "ref": f"{9:08}{REF}"})
    ann.receive(event(4, "three"))
    assert await host.hub.execute(RedactPeer("lobby", "Ann", 5)) == 2
    assert said(await host.join("Cas")) == ["old", True, "two", {}, True]
    await host.hub.execute(Undo(1))
    assert said(await host.join("Dan")) == ["old", "one", "two", {}, "three"]
    stay = next(each.stay for each in host.hub.snapshot()[0].peers if each.id == "Ann")
    assert await host.hub.execute(RedactPeer("lobby", "Anybody", 5, stay)) == 2


async def test_who_comes_again_is_no_other(host: FakeHost) -> None:
    """A reload begins another stay, and hides nothing of what was said before. Whoever has the name
    besides, or the device and another name, said what stays."""
    bob = await host.join("Bob", device="d-bob")
    for number in range(3):
        ann = await host.join("Ann", device="d-ann")
        ann.receive(event(number, f"spam {number}"))
        ann.go()
    other = await host.join("Ann", device="d-other")
    other.receive(event(1, "mine"))
    other.go()
    twin = await host.join("Zoe", device="d-ann")
    twin.receive(event(4, "a tab"))
    bob.receive(event(1, "hello"))
    ann = await host.join("Ann", device="d-ann")
    stay = next(each.stay for each in host.hub.snapshot()[0].peers if each.id == "Ann")
    assert await host.hub.execute(RedactPeer("lobby", "Ann", 5, stay)) == 3
    assert said(await host.join("Cas")) == [True, True, True, "mine", "a tab", "hello"]
    ann.go()
    await host.hub.execute(Undo(1))
    assert await host.hub.execute(RedactPeer("lobby", "Ann", 5, stay)) == 3


async def test_the_same_text_from_whoever(host: FakeHost) -> None:
    """However it is spelt; the preview changes nothing."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "Buy  NOW"))
    bob.receive(event(1, {"text": "buy nów"}))
    bob.receive(event(2, "buy now or never"))
    found = await host.hub.execute(PreviewSame("lobby", "buy now"))
    assert [(each.sender, each.text) for each in found] == [
        ("Ann", "Buy  NOW"),
        ("Bob", "buy nów"),
    ]
    assert not ann.frames("redacted")
    assert await host.hub.acts() == []
    assert await host.hub.execute(RedactSame("lobby", "buy now")) == 2
    assert said(await host.join("Cas")) == [True, True, "buy now or never"]
    with pytest.raises(Refused):
        await host.hub.execute(RedactSame("lobby", " "))


@pytest.mark.parametrize("place", [(0, 1), (1_000_000, 99), (2**53, 1), (1_000_000, 0)])
async def test_there_is_no_such_message(host: FakeHost, place: tuple[int, int]) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "hello"))
    await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    for target in (place, place_of(host)):
        if target == (0, 1):
            continue  # an earlier host's, which nobody keeps: told to all
        with pytest.raises(Refused) as refused:
            await host.hub.execute(RedactMessage("lobby", *target))
        assert refused.value.code is Code.NO_SUCH_MESSAGE


async def test_moderators_take_back_what_guests_said(host: FakeHost) -> None:
    """Not what the host said."""
    ann = await host.join("Ann")
    ann.receive(event(1, "hello"))
    await host.hub.execute(Announce("Coffee"))
    moderator = Actor("moderator", "Max", "device of Max")
    epoch, _ = place_of(host)
    await host.hub.execute(RedactMessage("lobby", epoch, 1), by=moderator)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(RedactMessage("lobby", epoch, 2), by=moderator)
    assert refused.value.code is Code.NOT_ALLOWED


async def test_older_clients_hear_nothing_of_it(host: FakeHost) -> None:
    """They have no word for it, and keep what they show."""
    ann, old = await host.join("Ann"), await host.offer("Old")
    old.open("")
    old.receive({"peer_id": "Old", "message": "hi"})
    ann.receive(event(1, "rude"))
    before = list(old.sent)
    await host.hub.execute(RedactMessage("lobby", *place_of(host, 2)))
    await host.hub.execute(Undo(1))
    assert old.sent == before


async def test_words_are_erased_in_time(host: FakeHost) -> None:
    """The entry says so, and nothing is left to bring back."""
    ann = await host.join("Ann")
    ann.receive(event(1, "rude"))
    await host.hub.execute(RedactMessage("lobby", *place_of(host)))
    host.clock.forward(29 * 24 * 3600)
    host.hub.heartbeat.beat()
    (act,) = await host.hub.acts()
    assert act.evidence[0].words == "rude"
    host.clock.forward(2 * 24 * 3600)
    host.hub.heartbeat.beat()
    (act,) = await host.hub.acts()
    assert (act.evidence[0].words, act.evidence[0].erased) == ("", True)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(act.id))
    assert refused.value.code is Code.NOT_UNDONE


async def test_moderators_take_back_nothing_of_each_other_however_long_ago(host: FakeHost) -> None:
    """One that has left so long ago that only its name is known is spared by that."""
    mia = await moderator(host, "Mia")
    mia.receive(event(1, "hello"))
    ann = await host.join("Ann")
    ann.receive(event(2, "hello too"))
    epoch, _ = place_of(host)
    for link in (mia, ann):
        link.go()
    host.clock.forward(3 * 24 * 3600)
    host.hub.heartbeat.beat()
    max_ = Actor("moderator", "Max", "device of Max")
    with pytest.raises(Refused) as refused:
        await host.hub.execute(RedactMessage("lobby", epoch, 1), by=max_)
    assert refused.value.code is Code.NOT_ALLOWED
    assert await host.hub.execute(RedactMessage("lobby", epoch, 2), by=max_)


async def test_moderators_take_back_nothing_that_is_kept_no_more(host: FakeHost) -> None:
    """It may have been the host's; the host itself may, and all who see it still are told."""
    await host.hub.execute(Announce("Coffee"))
    ann = await host.join("Ann")
    for number in range(KEPT + 1):
        host.clock.forward(1)
        ann.receive(event(number, "and so on"))
    place = place_of(host)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(RedactMessage("lobby", *place), by=Actor("moderator", "Max"))
    assert refused.value.code is Code.NO_SUCH_MESSAGE
    assert not await host.hub.execute(RedactMessage("lobby", *place))
    assert ann.last("redacted")["target"] == list(place)


async def test_what_is_taken_back_is_pinned_no_more(host: FakeHost) -> None:
    """For those who are here and who come later; undone, it is again; another notice stays."""
    ann, bob = await host.join("Ann"), await host.join("Bob")

    def notice(link: FakeLink) -> str | None:
        return str(link.last("room-updated")["room"].get("notice", ""))

    ann.receive(event(1, "Exam at ten"))
    ann.receive(event(2, "Exam at ten, they say"))
    place = place_of(host)
    await host.hub.execute(PinNotice("lobby", "Exam at ten"))
    assert notice(bob) == "Exam at ten"
    await host.hub.execute(RedactMessage("lobby", place[0], 2))
    assert notice(bob) == "Exam at ten"
    await host.hub.execute(RedactMessage("lobby", *place))
    assert notice(bob) == ""
    assert "notice" not in (await host.join("Cas")).last("welcome")["room"]
    act = await last_act(host)
    await host.hub.execute(Undo(act))
    assert notice(bob) == "Exam at ten"
    await host.hub.execute(RedactPeer("lobby", "Ann", minutes=10))
    assert notice(bob) == ""
    await host.hub.execute(PinNotice("lobby", "Exam at eleven"))
    await host.hub.execute(Undo(await last_act(host) - 1))
    assert notice(bob) == "Exam at eleven"


async def test_long_messages_are_gone_through_in_steps(host: FakeHost) -> None:
    """Others have the loop meanwhile, as often as there is more to read; the latest are meant."""
    ann, turns = await host.join("Ann"), 0
    for number in range(40):
        ann.receive(event(number, "x" * 15_000))
        host.clock.forward(10)

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        task = group.create_task(others())
        found = await host.hub.execute(PreviewSame("lobby", "x" * 15_000))
        task.cancel()
    latest = ann.last("ack")["seq"]
    assert [each.seq for each in found] == list(range(latest - 39, latest + 1))
    assert turns >= 40 * 15_000 // (READ_AT_ONCE + 16_384)


async def test_newcomers_who_see_nothing_of_before_get_no_words_of_it_later(host: FakeHost) -> None:
    """Neither by a change of it, nor when it is brought back; also after having been away."""
    ann, old = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "hushed"))
    await host.hub.execute(Announce("a hushed, too"))
    await host.hub.execute(LetNewcomersSee("lobby", 0))
    new, older = await host.join("Cas"), await host.join_older("Eve")
    epoch, _ = place_of(host)
    ann.receive(event(3, "public"))

    async def change(last: str) -> None:
        for seq, ref, words in ((1, "a", f"hushed {last}"), (3, "b", f"public {last}")):
            edit = {"type": "edit", "ref": f"{ref}{last:>015}", "epoch": epoch, "seq": seq}
            ann.receive(edit | {"data": words})
        for seq in (1, 2, 3):
            await host.hub.execute(RedactMessage("lobby", epoch, seq))
            await host.hub.execute(Undo(await last_act(host)))

    await change("one")
    assert [each["data"] for each in new.frames("edited")] == ["public one"]
    assert [each["target"][1] for each in new.frames("restored")] == [3]
    assert [each["data"] for each in old.frames("edited")] == ["hushed one", "public one"]
    assert [each["target"][1] for each in old.frames("restored")] == [1, 2, 3]
    # What is taken back has no words: whoever has it drops it.
    assert [each["target"][1] for each in new.frames("redacted")] == [1, 2, 3]
    hello = {"epoch": epoch, "seq": max(each["seq"] for each in new.frames("restored"))}
    new.go()
    old.go()
    await change("two")
    new, old = await host.join("Cas", hello=hello), await host.join("Bob", hello=hello)
    assert new.last("welcome")["missed"] == old.last("welcome")["missed"]
    assert [each.get("data") for each in new.frames("edited")] == [None, "public two"]
    for link in host.links.links[2:]:
        assert not any("hushed" in each for each in link.sent) or link is old
    assert any("hushed two" in each for each in old.sent)
    assert any("public two" in each for each in older.sent)


async def test_newcomers_who_see_the_latest_get_no_words_of_what_is_older(host: FakeHost) -> None:
    """Neither by a change, nor when it is brought back, nor later; strokes and others' whispers
    aren't among what they see, and memory may have lost it all meanwhile."""
    ann, old = await host.join("Ann"), await host.join("Bob")
    epoch, _ = place_of(host)
    for number, words in enumerate(("hushed", "first", "second"), 1):
        ann.receive(event(number, words))
    ann.receive(event(4, "for Bob alone", to="Bob"))
    ann.receive({"type": "event", "name": "stroke", "ref": f"{5:08}", "data": {"points": [1]}})
    await host.hub.execute(LetNewcomersSee("lobby", 2))
    new = await host.join("Cas")
    assert said(new) == ["first", "second", {"points": [1]}]

    async def change(last: str) -> None:
        for seq in (1, 2, 3):
            edit = {"type": "edit", "ref": f"{seq}{last:>015}", "epoch": epoch, "seq": seq}
            ann.receive(edit | {"data": f"{'hushed' if seq == 1 else 'seen'} {seq} {last}"})
            await host.hub.execute(RedactMessage("lobby", epoch, seq))
            await host.hub.execute(Undo(await last_act(host)))

    await change("one")
    assert [each["data"] for each in new.frames("edited")] == ["seen 2 one", "seen 3 one"]
    assert [each["target"][1] for each in new.frames("restored")] == [2, 3]
    assert [each["target"][1] for each in old.frames("restored")] == [1, 2, 3]
    assert [each["target"][1] for each in new.frames("redacted")] == [1, 2, 3]
    hello = {"epoch": epoch, "seq": new.last("restored")["seq"]}
    new.go()
    await change("two")
    new = await host.join("Cas", hello=hello)
    told = [each.get("data") for each in new.frames("edited")]
    assert told == [None, "seen 2 two", "seen 3 two"]
    # Of a host that lets see more, or nothing, newcomers see so much, in what changes from then on.
    await host.hub.execute(LetNewcomersSee("lobby", 3))
    new.sent.clear()
    await change("three")
    assert new.frames("edited")[0]["data"] == "hushed 1 three"
    await host.hub.execute(LetNewcomersSee("lobby", 2))
    for number in range(10, 10 + KEPT):
        host.clock.forward(1)
        ann.receive(event(number, "long after"))
    assert host.history.find("lobby", epoch, 3) is None
    reader = host.hub._state.rooms["lobby"].reader(host.hub._state.rooms["lobby"].peers["Cas"])
    seen = [host.history.reaches("lobby", reader, (epoch, seq)) for seq in (1, 2, 3)]
    assert seen == [False, True, True]
    for link in host.links.links:
        assert link in (ann, old, new) or not any("hushed" in each for each in link.sent)


async def test_what_nobody_here_knows_is_kept_from_newcomers(host: FakeHost) -> None:
    """Of what memory has lost before somebody came who sees more than that has."""
    ann = await host.join("Ann")
    epoch, _ = place_of(host)
    for number in range(1, KEPT + 3):
        host.clock.forward(1)
        ann.receive(event(number, "hushed" if number == 1 else "fine"))
    await host.hub.execute(LetNewcomersSee("lobby", KEPT + 1))
    await host.join("Cas")
    room = host.hub._state.rooms["lobby"]
    reader = room.reader(room.peers["Cas"])
    seen = [room.reaches(reader, (epoch, seq)) for seq in (1, 2, 3, KEPT + 2, KEPT + 3)]
    assert seen == [False, False, True, True, True]
