"""What the numbers do is kept, put back and checked."""

from __future__ import annotations

import pytest
from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import HOST, MAX_WHY, Actor
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.numbered_acts import FARTHEST, KIND, Measure, NumberedAct, checked
from peerpyrtc_desktop.core.sanctions import LONGEST
from peerpyrtc_desktop.runtime.commands import numbered_acts
from peerpyrtc_desktop.runtime.commands.numbered_acts import ListNumberedActs, SetNumberedAct
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, restarted

MUTE = NumberedAct(3, Measure.MUTE, 600, "off topic")


class Unread(Struct):
    """As a newer program may have it."""

    measure: str


async def listed(host: FakeHost) -> list[NumberedAct]:
    return await host.hub.execute(ListNumberedActs())


async def test_one_stands_for_each_number_everywhere_and_in_each_room(host: FakeHost) -> None:
    """The same set anew is no act; a room's is known by the room's own spelling."""
    await host.join("Ann")
    here = NumberedAct(3, Measure.KICK, room="lobby")
    for each in (MUTE, MUTE, replace(here, room="Lobby"), replace(MUTE, seconds=60)):
        await host.hub.execute(SetNumberedAct(each))
    assert await listed(host) == [replace(MUTE, seconds=60), here]
    assert [act.id for act in await host.hub.acts()] == [3, 2, 1]


async def test_the_usual_is_nothing_of_its_own(host: FakeHost) -> None:
    await host.hub.execute(SetNumberedAct(MUTE))
    await host.hub.execute(SetNumberedAct(NumberedAct(3)))
    assert await listed(host) == []
    await host.hub.execute(Undo(2))
    assert await listed(host) == [MUTE]
    await host.hub.execute(Undo(1))
    assert await listed(host) == []


async def test_what_was_set_anew_since_stays(host: FakeHost) -> None:
    await host.hub.execute(SetNumberedAct(MUTE))
    await host.hub.execute(SetNumberedAct(replace(MUTE, seconds=60)))
    with pytest.raises(Refused, match="set anew since"):
        await host.hub.execute(Undo(1))
    assert await listed(host) == [replace(MUTE, seconds=60)]


async def test_the_audit_says_what_was_set(host: FakeHost) -> None:
    """What has no meaning there is left out of it; another number is another act."""
    await host.hub.execute(SetNumberedAct(MUTE), by=Actor("moderator", "Max", "its device"))
    await host.hub.execute(SetNumberedAct(replace(MUTE, number=4)))
    await host.hub.execute(SetNumberedAct(NumberedAct(3)))
    params = [act.params for act in await host.hub.acts()]
    assert params == [
        {"number": 3, "measure": "usual"},
        {"number": 4, "measure": "mute", "seconds": 600, "text": "off topic"},
        {"number": 3, "measure": "mute", "seconds": 600, "text": "off topic"},
    ]
    ledger = host.hub._state.ledger
    first = (await host.hub.acts())[-1]
    await host.hub.execute(Undo(3))
    assert ledger.who_since(first) is None
    await host.hub.execute(SetNumberedAct(replace(MUTE, seconds=60)))
    assert ledger.who_since(first) == HOST


async def test_a_later_host_has_them(host: FakeHost) -> None:
    await host.hub.execute(SetNumberedAct(MUTE))
    async with restarted(host) as later:
        assert await listed(later) == [MUTE]


@pytest.mark.parametrize(
    ("it", "field"),
    [
        (NumberedAct(0, Measure.KICK), "number"),
        (NumberedAct(10, Measure.KICK), "number"),
        (NumberedAct(1, Measure.KICK, room=""), "room"),
        (NumberedAct(1, Measure.KICK, room="r" * 10_000), "room"),
        (NumberedAct(1, Measure.TIMEOUT), "seconds"),
        (NumberedAct(1, Measure.TAKE_BACK), "seconds"),
        (NumberedAct(1, Measure.MUTE, 0), "seconds"),
        (NumberedAct(1, Measure.MUTE, LONGEST + 1), "seconds"),
        (NumberedAct(1, Measure.TAKE_BACK, FARTHEST + 1), "seconds"),
        (NumberedAct(1, Measure.WARN, text="  "), "text"),
        (NumberedAct(1, Measure.KICK, text="x" * (MAX_WHY + 1)), "text"),
    ],
)
async def test_what_can_not_be_is_refused(host: FakeHost, it: NumberedAct, field: str) -> None:
    """And says which part of it."""
    with pytest.raises(Refused) as refused:
        await host.hub.execute(SetNumberedAct(it))
    assert refused.value.field == field
    assert await listed(host) == []


def test_what_has_no_meaning_there_is_left_out() -> None:
    assert checked(NumberedAct(1, Measure.KICK, 60, " go \n now ")) == NumberedAct(
        1, Measure.KICK, text="go now"
    )
    assert checked(NumberedAct(1, Measure.NOTHING, 60, "why")) == NumberedAct(1, Measure.NOTHING)
    assert checked(NumberedAct(1, Measure.MUTE)).seconds is None


async def test_there_are_not_more_than_can_be_used(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbered_acts, "MOST", 1)
    await host.hub.execute(SetNumberedAct(MUTE))
    await host.hub.execute(SetNumberedAct(replace(MUTE, seconds=60)))
    with pytest.raises(Refused, match="already"):
        await host.hub.execute(SetNumberedAct(replace(MUTE, number=4)))
    # What a newer program has kept counts as well, though this one can't read it.
    await host.hub.execute(SetNumberedAct(NumberedAct(3)))
    host.hub._state.ledger.put(KIND, "5", Unread("a measure to come"))
    with pytest.raises(Refused, match="already"):
        await host.hub.execute(SetNumberedAct(MUTE))
