"""Whatever can be undone is undone once, by its entry in the audit."""

from __future__ import annotations

import pytest
from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE, RoomLimits
from peerpyrtc_desktop.core.permissions import Permissions, Preset, Row
from peerpyrtc_desktop.core.room_settings import KEPT_FOR
from peerpyrtc_desktop.core.rules.rule import Action, AnyRule, Length, Words
from peerpyrtc_desktop.runtime.commands import codec, set_since
from peerpyrtc_desktop.runtime.commands.entry import LockRoom, UnlockRoom
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import (
    ApplyPreset,
    ExemptPeer,
    KeepPreset,
    ListPresets,
    RemovePreset,
    SetPermissions,
    SetSlowMode,
)
from peerpyrtc_desktop.runtime.commands.rooms import (
    CloseRoom,
    KeepFor,
    LetNewcomersSee,
    OpenRoom,
    SetRoom,
    SetTopic,
)
from peerpyrtc_desktop.runtime.commands.rules import EnableRule, ListRules, RemoveRule, SetRule
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.limits import HubLimits
from tests.runtime.fakes import FakeHost

MAX = Actor("moderator", "Max", "device of Max")


async def test_an_act_is_told_and_taken_back(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await host.hub.execute(SetTopic("lobby", "Tides"), by=MAX)
    (act,) = await host.hub.acts()
    assert (act.what, act.by, act.params, act.can_undo) == (
        "set-topic",
        MAX,
        {"topic": "Tides"},
        True,
    )
    assert events.Acted(act) in host.told
    await host.hub.execute(Undo(act.id))
    assert "topic" not in ann.last("room-updated")["room"]
    (undone,) = await host.hub.acts()
    assert undone.undone is not None
    assert undone.undone.by == HOST
    assert not undone.can_undo
    assert events.ActUndone(undone) in host.told


async def test_what_is_as_it_should_be_is_no_act(host: FakeHost) -> None:
    await host.hub.execute(LetNewcomersSee("lobby", 200))
    await host.hub.execute(SetTopic("lobby", ""))
    assert await host.hub.acts() == []


async def test_what_cannot_be_undone(host: FakeHost) -> None:
    await host.join("Ann")
    await host.hub.execute(Kick("lobby", "Ann"))
    await host.hub.execute(SetTopic("lobby", "Tides"))
    await host.hub.execute(Undo(2))
    await host.hub.execute(SetTopic("lobby", "Moon"))
    await host.hub.execute(CloseRoom("lobby"))
    for number, code in (
        (2, Code.NOT_UNDONE),
        (3, Code.NO_SUCH_ROOM),
        (99, Code.NO_SUCH_ACT),
    ):
        with pytest.raises(Refused) as refused:
            await host.hub.execute(Undo(number))
        assert refused.value.code is code


@pytest.mark.parametrize("settings", [{"slow": "much"}, {"sloow": 3}, {"locked": None}])
async def test_a_room_has_no_such_setting(host: FakeHost, settings: dict[str, object]) -> None:
    with pytest.raises(Refused):
        await host.hub.execute(SetRoom("lobby", settings))
    assert await host.hub.acts() == []


async def test_an_older_act_is_not_undone_over_a_newer_one(host: FakeHost) -> None:
    """Undone in their order, the newest first, both are."""
    for seconds in (5, 30):
        await host.hub.execute(SetSlowMode("lobby", seconds))
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(1))
    assert refused.value.code is Code.NOT_UNDONE
    assert host.hub.numbers().rooms[0].settings.slow == 30
    await host.hub.execute(Undo(2))
    await host.hub.execute(Undo(1))
    assert host.hub.numbers().rooms[0].settings.slow == 0


async def test_how_long_a_room_is_kept_outlasts_it(host: FakeHost) -> None:
    """And is another room's no more than its own: it is there again when that opens."""
    await host.hub.open_at_start("den")
    await host.hub.execute(KeepFor("den", 7))
    (act,) = await host.hub.acts()
    assert (act.what, act.params) == ("keep-for", {"keep_days": 7})
    for days in (-1, 36_501):
        with pytest.raises(Refused):
            await host.hub.execute(KeepFor("den", days))

    def kept() -> dict[str, bytes | None]:
        told = [each for each in host.told if isinstance(each, events.DocumentKept)]
        documents = {each.kind: each.document for each in told if each.name == "den"}
        return {kind: None if it is None else bytes(it) for kind, it in documents.items()}

    await host.hub.execute(CloseRoom("den"))
    assert kept() == {"room": None, KEPT_FOR: b'{"keep_days":7}'}
    await host.hub.execute(OpenRoom("den"))
    assert kept() == {"room": b'{"keep_days":7}', KEPT_FOR: None}
    await host.hub.execute(KeepFor("den", None))
    await host.hub.execute(CloseRoom("den"))
    assert kept() == {"room": None, KEPT_FOR: None}


@pytest.mark.parametrize("is_open", [False, True])
async def test_a_room_that_was_closed_is_there_as_it_was(is_open: bool) -> None:
    """Also where that is not what new rooms of this host have. What was set since stays."""
    host = FakeHost(HubLimits(room=RoomLimits(newcomers_see=0)))
    await host.hub.open_at_start("den")
    await host.hub.execute(SetTopic("den", "Tides"))
    await host.hub.execute(SetSlowMode("den", 30))
    await host.hub.execute(LetNewcomersSee("den", NEWCOMERS_SEE))
    await host.hub.execute(CloseRoom("den"))
    if is_open:
        await host.hub.execute(OpenRoom("den"))
        await host.hub.execute(SetTopic("den", "Moon"))
    await host.hub.execute(Undo(4))
    (den,) = [each for each in host.hub.numbers().rooms if each.name == "den"]
    assert den.topic == ("Moon" if is_open else "Tides")
    assert (den.settings.slow, den.settings.newcomers_see) == (30, NEWCOMERS_SEE)


async def test_what_was_done_in_one_go_says_so(host: FakeHost) -> None:
    """Each is an act of its own, kept with the word that all of them have."""
    await host.join("Ann")
    await host.join("Bob")
    for name in ("Ann", "Bob"):
        await host.hub.execute(Mute("lobby", name), batch="a word")
    await host.hub.execute(Mute("lobby", "Ann", 5))
    assert [act.batch for act in await host.hub.acts()] == ["", "a word", "a word"]


def exempt(host: FakeHost) -> dict[str, tuple[Row, ...]]:
    """Who may more than others in the lobby, and what."""
    table = host.hub.numbers().rooms[0].settings.permissions
    return {one.name: one.may for one in table.exempt.values()}


async def test_of_who_may_what_each_act_takes_back_its_own(host: FakeHost) -> None:
    """An exception made before others, and a preset set before exceptions."""
    run = host.hub.execute
    for name in ("Ann", "Bob"):
        await host.join(name)
        await run(ExemptPeer("lobby", name, may=(Row.CHAT,)))
    await run(ApplyPreset("lobby", "quiet"))
    await run(ExemptPeer("lobby", "Bob", may=(Row.DRAW,)))
    await run(Undo(1))
    assert exempt(host) == {"Bob": (Row.DRAW,)}
    with pytest.raises(Refused, match="set anew since"):
        await run(Undo(2))
    await run(Undo(3))
    assert host.hub.numbers().rooms[0].settings.permissions.guest == ()
    assert exempt(host) == {"Bob": (Row.DRAW,)}
    await run(Undo(4))
    await run(Undo(2))
    assert exempt(host) == {}


async def test_of_a_room_what_was_set_since_stays(host: FakeHost) -> None:
    """Who did it is said, and nothing else is brought back."""
    await host.hub.execute(SetSlowMode("lobby", 5))
    await host.hub.execute(SetTopic("lobby", "Tides"))
    await host.hub.execute(SetSlowMode("lobby", 30), MAX)
    with pytest.raises(Refused, match="set anew since by moderator 'Max'"):
        await host.hub.execute(Undo(1))
    settings = host.hub.numbers().rooms[0].settings
    assert (settings.slow, settings.topic) == (30, "Tides")


A, B = Words("rude", words=("a",)), Words("rude", words=("a", "b"))
HELD, NEW = replace(B, action=Action.HOLD), replace(A, name="new")
RULES: list[tuple[list[SetRule | RemoveRule], int, list[AnyRule] | None]] = [
    ([SetRule(A), SetRule(B)], 1, None),
    ([SetRule(A), RemoveRule("rude"), SetRule(B)], 2, None),
    ([SetRule(A), SetRule(B), RemoveRule("rude")], 2, None),
    ([SetRule(A), SetRule(Length("rude", characters=9)), SetRule(B)], 2, None),
    ([SetRule(A), SetRule(Length("rude", characters=9))], 2, [A]),
    ([SetRule(A), SetRule(B), SetRule(HELD)], 2, [replace(A, action=Action.HOLD)]),
    ([SetRule(A), SetRule(NEW, "rude"), SetRule(replace(B, name="new"))], 2, [B]),
    ([SetRule(A), SetRule(NEW, "rude"), SetRule(B)], 2, None),
    ([SetRule(A), RemoveRule("rude")], 2, [A]),
    ([SetRule(A), RemoveRule("rude")], 1, []),
]
"""What is done, the act that is undone then, and what rules there are; None: that is refused."""


@pytest.mark.parametrize(("done", "act", "left"), RULES)
async def test_of_a_rule_what_was_changed_since_stays(
    host: FakeHost, done: list[SetRule | RemoveRule], act: int, left: list[AnyRule] | None
) -> None:
    for command in done:
        await host.hub.execute(command)
    before = await host.hub.execute(ListRules())
    if left is not None:
        await host.hub.execute(Undo(act))
    else:
        with pytest.raises(Refused):
            await host.hub.execute(Undo(act))
        left = before
    assert await host.hub.execute(ListRules()) == left


async def test_of_a_preset_what_was_changed_since_stays(host: FakeHost) -> None:
    run = host.hub.execute
    first, guests = Permissions(asks=True), Permissions(asks=True, guest=(Row.DRAW,))
    await run(KeepPreset("mine", first))
    await run(KeepPreset("mine", guests))
    await run(KeepPreset("mine", replace(guests, asks=False)))
    with pytest.raises(Refused, match="set anew since"):
        await run(Undo(1))
    await run(Undo(2))
    assert await run(ListPresets("lobby")) == [Preset("mine", Permissions())]
    await run(RemovePreset("mine"))
    await run(KeepPreset("mine", first))
    with pytest.raises(Refused, match="set anew since"):
        await run(Undo(4))
    await run(Undo(5))
    await run(Undo(4))
    assert await run(ListPresets("lobby")) == [Preset("mine", Permissions())]


async def test_what_an_older_program_would_undo_by_still_does(host: FakeHost) -> None:
    """Without a word on what was made then."""
    await host.hub.execute(SetPermissions("lobby", Permissions(guest=(Row.DRAW,))))
    await host.hub.execute(SetRoom("lobby", {"permissions": {}, "slow": 3}))
    settings = host.hub.numbers().rooms[0].settings
    assert (settings.permissions, settings.slow) == (Permissions(), 3)


async def test_what_was_set_to_the_same_since_is_anothers(host: FakeHost) -> None:
    """Locked, opened and locked again: whoever takes the first lock back opens nothing; nor is a
    rule switched off, or lost its words, that somebody has set so since."""
    run = host.hub.execute
    for command in (LockRoom("lobby"), UnlockRoom("lobby"), LockRoom("lobby")):
        await run(command, by=MAX)
    with pytest.raises(Refused, match="set anew since by moderator 'Max'"):
        await run(Undo(1))
    await run(Undo(3))
    await run(Undo(2))
    assert host.hub.numbers().rooms[0].settings.locked
    await run(Undo(1))
    assert not host.hub.numbers().rooms[0].settings.locked
    rules: tuple[SetRule | EnableRule, ...] = (
        SetRule(A),
        EnableRule("rude", on=False),
        EnableRule("rude"),
        EnableRule("rude", on=False),
        SetRule(replace(B, enabled=False)),
        SetRule(replace(A, enabled=False)),
        SetRule(replace(B, enabled=False)),
    )
    for rule in rules:
        await run(rule)
    for act in (5, 8):
        with pytest.raises(Refused, match="set anew since"):
            await run(Undo(act))
    assert await run(ListRules()) == [replace(B, enabled=False)]
    await run(Undo(7))
    assert await run(ListRules()) == [B]


async def test_an_undo_reads_no_more_than_bears_on_it(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a thousand later acts those that have set something of the same rooms, each once, however
    many are taken back; for who takes back what sets nothing, none."""
    read: list[object] = []

    def decode(undo: Raw) -> object:
        read.append(undo)
        return codec.decode(undo)

    monkeypatch.setattr(set_since, "decode", decode)
    for name in ("Ann", "Bob"):
        await host.join(name)
        await host.join(name, "den")
    commands = (Mute("lobby", "Ann"), LockRoom("lobby"), SetTopic("lobby", "Tides"))
    others = (LockRoom("den"), Mute("lobby", "Bob"), Mute("den", "Bob"), SetTopic("lobby", "Sand"))
    for command in (*commands, *others):
        await host.hub.execute(command)
    acts = {act.id: act for act in await host.hub.acts()}
    await host.hub.execute(Undo(1))
    assert read == []
    await host.hub.execute(Undo(2))
    assert read == [acts[7].undo, acts[3].undo]
    read.clear()
    ledger, undo = host.hub._state.ledger, codec.decode(acts[3].undo)
    for _ in range(2):
        since = set_since.SetSince(ledger)
        assert since.of(acts[3], undo) == {("room", "lobby", "topic")}
    assert read == []
    ledger.leave_to_undo(acts[7], acts[1].undo)  # another than it was, and so is what it has set
    assert set_since.SetSince(ledger).of(acts[3], undo) == frozenset()
