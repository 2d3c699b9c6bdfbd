"""Guests react to what was said with an emoji, if they may; all who can read that see it."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.events import MessageRefused, Reacted
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime import reaction_news
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetPermissions
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage, UnredactMessages
from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict
from tests.runtime.fakes import FakeHost, FakeLink, event, until

NUMBERS = iter(range(10_000, 99_999))


def react(link: FakeLink, emoji: str = "👍", seq: int = 1, *, on: bool = True, **more: Any) -> Any:
    """React; returns what it was answered: the frame."""
    frame = {"type": "react", "ref": f"{next(NUMBERS):016}", "seq": seq, "emoji": emoji, "on": on}
    frame = {"epoch": link.last("welcome")["epoch"], **frame, **more}
    link.receive(frame)
    (answer,) = [each for each in link.frames() if each.get("ref") == frame["ref"]]
    return answer


def seen(link: FakeLink, seq: int = 1) -> list[Any]:
    """What a page was told last of the reactions to a message."""
    told = [each for each in link.frames("reactions") if each["seq"] == seq]
    return told[-1].get("of", []) if told else []


def counts(link: FakeLink, seq: int = 1) -> dict[str, int]:
    return {each["emoji"]: each["count"] for each in seen(link, seq)}


async def test_all_who_read_it_see_who_reacted_and_it_is_taken_back(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "Room B at 3pm"))
    epoch = ann.last("welcome")["epoch"]
    answer = react(bob)
    assert (answer["type"], answer["epoch"], answer["seq"]) == ("ack", epoch, 1)
    assert seen(bob) == [{"emoji": "👍", "count": 1, "who": ["Bob"], "own": True}]
    await until(lambda: bool(seen(ann)))
    assert seen(ann) == [{"emoji": "👍", "count": 1, "who": ["Bob"]}]
    assert react(ann, "❤️")["type"] == "ack"
    await until(lambda: len(seen(bob)) == 2)
    assert [each.get("own", False) for each in seen(bob)] == [True, False]
    react(bob, on=False)
    await until(lambda: counts(ann) == {"❤️": 1})
    assert len(host.of(Reacted)) == 3
    # Taken back when it isn't there: nothing to tell, and no fault of anybody's.
    assert react(bob, on=False)["type"] == "ack"
    assert len(host.of(Reacted)) == 3


async def test_many_at_the_same_time_are_told_together(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "who comes?"))
    crowd = [await host.join(f"P{number}") for number in range(20)]
    for link in crowd:
        react(link)
    await until(lambda: counts(ann) == {"👍": 20})
    assert len(ann.frames("reactions")) == 1
    assert len(crowd[0].frames("reactions")) == 2  # its own at once, and all of them


async def test_one_of_each_is_a_device_s_under_whatever_name(host: FakeHost) -> None:
    ann = await host.join("Ann", device="phone")
    ann.receive(event(1, "hi"))
    again = await host.join("Anna", device="phone")
    react(ann)
    assert seen(again) == seen(ann)
    assert react(again)["type"] == "ack"
    assert counts(again) == {"👍": 1}
    react(again, on=False)
    assert seen(ann) == []


async def test_who_comes_and_who_comes_back_sees_them(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob", device="laptop")
    ann.receive(event(1, "hi"))
    ann.receive(event(2, "all"))
    react(bob)
    react(ann, "🎉", 2)
    late = await host.join("Late")
    assert counts(late) == {"👍": 1}
    assert counts(late, 2) == {"🎉": 1}
    bob.go()
    host.clock.forward(60)
    react(ann, "👍", 1)
    react(ann, "🎉", 2, on=False)
    epoch = ann.last("welcome")["epoch"]
    back = await host.join("Bob", device="laptop", hello={"epoch": epoch, "seq": 2})
    assert counts(back) == {"👍": 2}
    assert seen(back)[0]["own"] is True
    assert [each.get("of", []) for each in back.frames("reactions") if each["seq"] == 2] == [[]]
    ref = "9" * 16
    back.receive({"type": "history", "ref": ref, "limit": 10})
    before = len(back.frames("reactions"))
    await until(lambda: len(back.frames("reactions")) > before or bool(back.frames("page")))
    assert back.frames("page")


@pytest.mark.parametrize("emoji", ["", "a", "👍👍", "<b>", "👍\n", "\U0001f1e9", "x" * 33])
async def test_what_is_no_emoji_is_refused_and_counted(host: FakeHost, emoji: str) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "hi"))
    assert react(ann, emoji)["code"] == "malformed"
    assert seen(ann) == []
    assert host.of(MessageRefused)
    assert react(ann)["type"] == "ack"


async def test_who_may_not_is_told_why_and_takes_back_what_was(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "hi"))
    react(bob)
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.REACT,))))
    assert react(bob, "🎉")["code"] == "not-allowed"
    assert react(bob, on=False)["type"] == "ack"
    await host.hub.execute(SetPermissions("lobby", PRESETS["quiet"]))
    assert react(bob, "🎉")["code"] == "not-allowed"
    await host.hub.execute(SetPermissions("lobby", PRESETS["open"]))
    await host.hub.execute(ApproveAll("lobby"))
    assert react(bob, "🎉")["code"] == "not-allowed"
    await host.hub.execute(ApproveAll("lobby", False))
    await host.hub.execute(Restrict("lobby", "Bob"))
    assert react(bob, "🎉")["code"] == "not-allowed"
    await host.hub.execute(Mute("lobby", "Ann"))
    assert react(ann, "🎉")["code"] == "muted"
    assert counts(ann) == {}


async def test_rules_read_the_emoji_and_count_none(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "hi"))
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, text="Not here.", words=("🖕",))))
    refused = react(ann, "🖕")
    assert (refused["code"], refused["text"]) == ("refused-by-rule", "Not here.")
    assert react(ann)["type"] == "ack"


async def test_a_whisper_s_are_for_its_two(host: FakeHost) -> None:
    ann, bob, cas = [await host.join(name) for name in ("Ann", "Bob", "Cas")]
    ann.receive(event(1, "psst", to="Bob"))
    assert react(cas)["code"] == "no-such-message"
    react(bob)
    await until(lambda: bool(seen(ann)))
    late = await host.join("Late")
    assert (seen(cas), seen(late)) == ([], [])


async def test_of_what_isn_t_there_there_are_none(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "oh no"))
    epoch = ann.last("welcome")["epoch"]
    assert react(bob, seq=99)["code"] == "no-such-message"
    assert react(bob, epoch=epoch - 1)["code"] == "no-such-message"
    react(bob)
    await host.hub.execute(RedactMessage("lobby", epoch, 1))
    assert react(ann)["code"] == "no-such-message"
    late = await host.join("Late")
    assert seen(late) == []
    await host.hub.execute(UnredactMessages("lobby", ((epoch, 1),)))
    assert react(ann)["type"] == "ack"
    assert counts(ann) == {"👍": 1}
    # What takes back a message is none.
    assert react(ann, seq=2)["code"] == "no-such-message"


async def test_newcomers_who_don_t_see_it_hear_nothing_of_it(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "hi"))
    await host.hub.execute(LetNewcomersSee("lobby", 0))
    late = await host.join("Late")
    assert react(late)["code"] == "no-such-message"
    react(ann)
    ann.receive(event(2, "all"))
    react(ann, seq=2)
    await until(lambda: bool(seen(late, 2)))
    assert seen(late) == []


async def test_older_clients_hear_nothing_of_it(host: FakeHost) -> None:
    ann, old = await host.join("Ann"), await host.join_older("Old")
    bob = await host.join("Bob")
    ann.receive(event(1, "hi"))
    sent = len(old.sent)
    react(ann)
    await until(lambda: bool(seen(bob)))
    assert len(old.sent) == sent


async def test_who_sees_nobody_sees_how_many(host: FakeHost) -> None:
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.SEE,))))
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "hi"))
    react(ann)
    await until(lambda: bool(seen(bob)))
    assert seen(bob) == [{"emoji": "👍", "count": 1}]
    react(bob)
    assert seen(bob) == [{"emoji": "👍", "count": 2, "own": True}]


async def test_sent_again_it_is_answered_as_before(host: FakeHost) -> None:
    ann = await host.join("Ann")
    ann.receive(event(1, "hi"))
    first = react(ann)
    ann.receive({**first, "type": "react", "emoji": "👍", "on": True, "time": 0})
    assert len(host.of(Reacted)) == 1
    answers = [each for each in ann.frames("ack") if each["ref"] == first["ref"]]
    assert answers == [first, first]


@pytest.mark.parametrize(("turn", "told"), [(3600.0, 2), (0.0, 7)])
async def test_reactions_to_many_messages_are_told_in_turns(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch, turn: float, told: int
) -> None:
    """One who reacts to hundreds of messages keeps nobody else waiting; none is left out."""
    monkeypatch.setattr(reaction_news, "AT_ONCE", 4)
    monkeypatch.setattr(reaction_news, "TURN", turn)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for seq in range(1, 8):
        ann.receive(event(seq, f"message {seq}"))
    for seq in range(1, 8):
        assert react(bob, seq=seq)["type"] == "ack"
    await until(lambda: len(ann.frames("reactions")) >= told)
    assert [seq for seq in range(1, 8) if counts(ann, seq) == {"👍": 1}] == [*range(1, told + 1)]
