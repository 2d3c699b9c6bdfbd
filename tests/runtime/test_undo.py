"""Whatever can be undone is undone once, by its entry in the audit."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.room_settings import KEPT_FOR
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import SetSlowMode
from peerpyrtc_desktop.runtime.commands.rooms import (
    CloseRoom,
    KeepFor,
    LetNewcomersSee,
    OpenRoom,
    SetRoom,
    SetTopic,
)
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.undo import Undo
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
    await host.hub.execute(OpenRoom("den"))
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


async def test_what_was_done_in_one_go_says_so(host: FakeHost) -> None:
    """Each is an act of its own, kept with the word that all of them have."""
    await host.join("Ann")
    await host.join("Bob")
    for name in ("Ann", "Bob"):
        await host.hub.execute(Mute("lobby", name), batch="a word")
    await host.hub.execute(Mute("lobby", "Ann", 5))
    assert [act.batch for act in await host.hub.acts()] == ["", "a word", "a word"]
