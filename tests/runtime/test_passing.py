"""What passes: to those who are there, by the same gate as what is said, and kept by nobody."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peerpyrtc_desktop.core.board import NAMES
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions, Row
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApproveAll,
    SetDelay,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict
from peerpyrtc_desktop.runtime.delivery import STALE
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.seating.volatile import PROTOCOL_VOLATILE
from tests.runtime.fakes import FakeHost, FakeLink, FakeSide, event
from tests.runtime.test_roles import moderator


def passing(number: int | None = None, data: Any = (1, 2), **more: Any) -> dict[str, Any]:
    """Something that passes; with a number its sender waits for an answer."""
    ref = {} if number is None else {"ref": f"{number:08}"}
    return {"type": "passing", "name": "cursor", "data": data, **ref} | more


def volatile(link: FakeLink) -> FakeSide:
    """The guest's channel for what passes."""
    side = link.open_side(PROTOCOL_VOLATILE)
    assert side.observer is not None
    return side


def seen(link: FakeLink) -> list[Any]:
    """The data of what passed to a guest on its main channel."""
    return [each.get("data") for each in link.frames("passing")]


async def test_it_passes_and_nobody_keeps_it(host: FakeHost) -> None:
    """The others get it, its sender an ack that says so; it has no number, and no latecomer."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(passing(1))
    assert bob.last("passing") == {
        "type": "passing",
        "from": "Ann",
        "name": "cursor",
        "data": [1, 2],
    }
    ack = ann.last("ack")
    assert (ack["ref"], ack["seq"], ack["stored"]) == ("00000001", 0, False)
    assert ann.frames("passing") == []
    late = await host.join("Max")
    assert late.frames("welcome")[0].get("missed", 0) == 0
    ann.receive(event(2, "said"))
    assert bob.last("event")["seq"] == 1


async def test_sent_again_it_is_answered_and_passes_once(host: FakeHost) -> None:
    """As with what is said: the ref tells."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(passing(1))
    ann.receive(passing(1))
    assert len(bob.frames("passing")) == 1
    assert [each["ref"] for each in ann.frames("ack")] == ["00000001"] * 2


async def test_to_one_peer(host: FakeHost) -> None:
    """That one alone; who isn't here, or in another stay, is told of to the one who waits."""
    ann, bob, max_ = [await host.join(name) for name in ("Ann", "Bob", "Max")]
    ann.receive(passing(1, to="Bob"))
    ann.receive(passing(to="Bob"))
    assert [each["to"] for each in bob.frames("passing")] == ["Bob"] * 2
    ann.receive(passing(2, to="Zoe"))
    ann.receive(passing(3, to="Bob", stay="another"))
    assert [each["code"] for each in ann.frames("error")] == ["no-such-peer"] * 2
    ann.receive(passing(to="Zoe"))
    assert len(ann.frames("error")) == 2
    assert max_.frames("passing") == []


async def test_the_volatile_channel(host: FakeHost) -> None:
    """What passes unanswered goes over it, and over the room's to who has none; until it closes."""
    ann, bob, max_ = [await host.join(name) for name in ("Ann", "Bob", "Max")]
    of_ann, of_bob = volatile(ann), volatile(bob)
    of_ann.receive(passing(data=[3]))
    assert [each["data"] for each in of_bob.told] == [[3]]
    assert (seen(bob), seen(max_), of_ann.told) == ([], [[3]], [])
    max_.receive(passing(data=[4]))
    assert [each["data"] for each in of_bob.told] == [[3], [4]]
    # What is waited for, and what is said, stays where it is in order.
    of_ann.receive(passing(5, data=[5]))
    of_ann.receive(event(6, "said"))
    assert seen(bob) == [[5]]
    assert bob.last("event")["data"] == "said"
    assert [each["ref"] for each in ann.frames("ack")] == ["00000005", "00000006"]
    assert of_bob.observer is not None
    of_bob.observer.on_side_acked()
    of_bob.observer.on_side_closed()
    of_ann.receive(passing(data=[7]))
    assert seen(bob) == [[5], [7]]


async def test_what_makes_no_sense_there_is_counted(host: FakeHost) -> None:
    """It is refused as on the main channel, and the guest stays."""
    ann = await host.join("Ann")
    side = volatile(ann)
    for broken in (b"\0", "[", {"type": "passing"}, "x" * 70_000):
        side.receive(broken)
    assert len(ann.frames("error")) == 4
    assert host.hub._state.rooms["lobby"].peers["Ann"].refused == 4
    ann.receive(event(1, "here"))
    assert ann.last("ack")["ref"] == "00000001"


async def test_who_lags_does_without(host: FakeHost) -> None:
    """It would come too late; the others get it."""
    ann, bob, max_ = [await host.join(name) for name in ("Ann", "Bob", "Max")]
    side = volatile(bob)
    bob.queued = STALE + 1
    ann.receive(passing())
    assert (side.told, seen(bob), seen(max_)) == ([], [], [[1, 2]])
    bob.queued, side.queued = 0, STALE + 1  # a channel that the link doesn't count
    ann.receive(passing())
    assert (side.told, seen(bob), seen(max_)) == ([], [], [[1, 2], [1, 2]])
    side.queued = 0
    ann.receive(passing())
    assert len(side.told) == 1


async def test_a_flood_of_it_is_thinned_out(host: FakeHost) -> None:
    """It has an allowance of its own, as pointers have, and takes nothing from what is said."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for _ in range(300):
        ann.receive(passing())
    burst = HubLimits().room.passing_burst
    assert burst <= len(bob.frames("passing")) <= burst + 1
    assert host.hub._state.rooms["lobby"].peers["Ann"].refused >= 300 - burst - 1
    assert ann.frames("error") == []
    ann.receive(event(1, "said"))
    assert bob.last("event")["data"] == "said"


async def test_a_long_one_costs_more(host: FakeHost) -> None:
    """As among events: what passes is no way to send more than may be said."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for _ in range(300):
        ann.receive(passing(data="x" * 8_000))
    burst = HubLimits().room.passing_burst
    assert 1 <= len(bob.frames("passing")) <= burst // 7


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Mute("lobby", "Ann", 60), "muted"),
        (SetPermissions("lobby", Permissions(guest=(Row.CHAT,))), "not-allowed"),
        (ApproveAll("lobby", True), "not-allowed"),
        (SetDelay("lobby", 5), "not-allowed"),
        (SetRule(Words("rude", Action.REFUSE, words=("rude",))), "refused-by-rule"),
        (SetRule(Words("rude", Action.HOLD, words=("rude",))), "not-allowed"),
        (SetRule(Words("rude", Action.REDACT, words=("rude",))), "not-allowed"),
    ],
    ids=lambda each: type(each).__name__ if not isinstance(each, str) else each,
)
async def test_the_gate(host: FakeHost, command: Any, code: str) -> None:
    """Who may not say it may not pass it; what would wait is refused, since it can't."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(command)
    ann.receive(passing(1, data={"text": "kind", "name": "kind", "more": "rude"}))
    assert ann.last("error")["code"] == code
    ann.receive(passing(data="rude"))
    assert len(ann.frames("error")) == 1
    assert bob.frames("passing") == []


@pytest.mark.parametrize("name", ["message", "json", "file", *sorted(NAMES)])
async def test_what_is_said_does_not_pass(host: FakeHost, name: str) -> None:
    """It would be a message, a file or a stroke that stands nowhere and that nobody has judged."""
    ann, bob, old = await host.join("Ann"), await host.join("Bob"), await host.join_older("Old")
    old.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    told = len(old.sent)
    ann.receive(passing(1, name=name))
    assert ann.last("error")["code"] == "not-allowed"
    ann.receive(passing(name=name))
    assert (bob.frames("passing"), len(old.sent)) == ([], told)


async def test_who_may_not_whisper_passes_nothing_to_one(host: FakeHost) -> None:
    """A call is a whisper."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.WHISPER,))))
    ann.receive(passing(1, to="Bob"))
    assert ann.last("error")["code"] == "not-allowed"
    ann.receive(passing(2))
    assert len(bob.frames("passing")) == 1


async def test_rules_read_no_numbers(host: FakeHost) -> None:
    """As with strokes: a pointer that stands still repeats nothing."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetRule(Words("one", Action.REFUSE, words=("1", "null"))))
    ann.receive(passing(1, data=[1, 1, None]))
    assert seen(bob) == [[1, 1, None]]
    ann.receive(passing(2, data={"a": 1}))
    assert ann.last("error")["code"] == "refused-by-rule"


@pytest.mark.parametrize(
    "more",
    [{"name": "how rude"}, {"name": "cursor rude", "data": "x"}, {"data": "\\u0072ude"}],
    ids=str,
)
async def test_rules_read_all_that_is_text(host: FakeHost, more: dict[str, Any]) -> None:
    """Its own name, and letters that are written as escapes, which its readers undo."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, words=("rude",))))
    frame = json.dumps(passing(1, **more)).replace("\\\\u", "\\u")
    ann.receive(frame)
    assert ann.last("error")["code"] == "refused-by-rule"
    assert bob.frames("passing") == []


async def test_slow_mode_counts_it(host: FakeHost) -> None:
    """Or one could chat with what passes; it takes nobody's turn to say something."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetSlowMode("lobby", 10))
    ann.receive(passing(1))
    ann.receive(passing(2))
    assert ann.last("error")["code"] == "slow-mode"
    assert len(bob.frames("passing")) == 1
    ann.receive(event(3, "said"))  # for which the turn is still there
    assert bob.last("event")["data"] == "said"


async def test_where_guests_ask_the_host_only(host: FakeHost) -> None:
    """It goes to the moderators alone, as what is said does."""
    max_ = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetPermissions("lobby", PRESETS["ask"]))
    ann.receive(passing())
    ann.receive(passing(1))
    assert (len(max_.frames("passing")), bob.frames("passing")) == (2, [])


async def test_a_program_that_judges_is_not_passed_by(host: FakeHost) -> None:
    """What it would have been asked about can't wait for its answer."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    host.hub._state.rooms["lobby"].gate.asks_program = True
    ann.receive(passing(1))
    assert ann.last("error")["code"] == "not-allowed"
    assert bob.frames("passing") == []


async def test_who_sees_nobody_is_passed_nothing(host: FakeHost) -> None:
    """It would tell that somebody is there."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    max_ = await moderator(host)
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.SEE,))))
    ann.receive(passing())
    ann.receive(passing(1))
    assert (bob.frames("passing"), len(max_.frames("passing"))) == ([], 2)


async def test_older_clients(host: FakeHost) -> None:
    """They hear of it as of any event where it is waited for, and are spared the rest."""
    ann = await host.join("Ann")
    old = await host.join_older("Old")
    old.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    old.sent.clear()
    ann.receive(passing(1))
    ann.receive(passing())
    told = [text for text in old.sent if "cursor" in text]
    assert len(told) == 1
    assert '"EVENT"' in told[0]


@pytest.mark.parametrize(
    "command",
    [Mute("lobby", "Ann"), Restrict("lobby", "Ann"), ApproveAll("lobby")],
    ids=lambda each: type(each).__name__,
)
async def test_who_may_not_draw_points_with_no_light(host: FakeHost, command: Any) -> None:
    """It is a stroke in the making, as the board's page has it."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive({"type": "board"})
    light = {"type": "drawing", "stroke": "a" * 8, "points": [1, 1], "look": [1, 0, 0, 9999]}
    ann.receive(light)
    assert [each["look"] for each in bob.frames("drawing")] == [[1, 0, 0, 9999]]
    await host.hub.execute(command)
    ann.receive(light | {"start": 2})
    ann.receive({"type": "cursor", "at": [5, 5]})
    assert (len(bob.frames("drawing")), bob.frames("cursor")) == (1, [])
