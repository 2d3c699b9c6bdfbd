"""Who opened a room, and who said something as the program, stands in the audit."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.audit import HOST, PROGRAM, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted
from peerpyrtc_desktop.runtime.commands.messages import Speak
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.every import HOUR
from peerpyrtc_desktop.runtime.floods import LULL
from tests.runtime.fakes import FakeHost


def done(host: FakeHost) -> list[tuple[str, str | None, Actor]]:
    """What was done in which room, and by whom."""
    acts = [each.act for each in host.of(Acted)]
    return [(act.what, act.room, act.by) for act in acts]


async def test_who_opened_a_room_is_kept_and_nothing_takes_it_back(host: FakeHost) -> None:
    """Guests may be in there by then: closing it is another act."""
    await host.hub.execute(OpenRoom("attic"))
    await host.hub.execute(OpenRoom("den"), by=PROGRAM)
    assert done(host) == [("open-room", "attic", HOST), ("open-room", "den", PROGRAM)]
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(1))
    assert refused.value.code is Code.NOT_UNDONE


async def test_what_changes_nothing_opened_no_room(host: FakeHost) -> None:
    """Of a guests' room it is an act that it stays from now on, once."""
    await host.join("Ann", room="den")
    await host.hub.execute(OpenRoom("den", adopt=False))
    await host.hub.execute(OpenRoom("LOBBY"))
    with pytest.raises(Refused):
        await host.hub.execute(OpenRoom(""))
    assert done(host) == []
    await host.hub.execute(OpenRoom("Den"))
    await host.hub.execute(OpenRoom("den"))
    assert done(host) == [("open-room", "den", HOST)]


async def test_what_the_settings_open_is_nobodys_act(host: FakeHost) -> None:
    """Nobody did it then; it opens what `OpenRoom` does, and refuses what that refuses."""
    await host.hub.open_at_start("den")
    assert host.rooms() == ["lobby", "den"]
    with pytest.raises(Refused):
        await host.hub.open_at_start("\n")
    assert done(host) == []


async def test_who_spoke_as_the_program_is_kept_without_the_words(host: FakeHost) -> None:
    """They are in the history, and go with it; nobody hears what is refused."""
    ann = await host.join("Ann")
    robot = Actor("program", "Robot")
    await host.hub.execute(Speak("lobby", "beep"), by=robot)
    with pytest.raises(Refused):
        await host.hub.execute(Speak("lobby", object()), by=robot)
    assert ann.last("event")["data"] == "beep"
    assert done(host) == [("speak", "lobby", robot)]
    (act,) = await host.hub.acts()
    assert (act.why, act.params, act.can_undo) == ("", {}, False)


async def test_a_program_that_speaks_on_and_on_is_two_acts(host: FakeHost) -> None:
    """Or the audit would be a second history. Another room, and another who speaks, is another."""
    for number in range(200):
        await host.hub.execute(Speak("lobby", number), by=PROGRAM)
    await host.hub.open_at_start("den")
    await host.hub.execute(Speak("den", "beep"), by=PROGRAM)
    await host.hub.execute(Speak("lobby", "beep"))
    host.clock.forward(HOUR)
    host.hub.heartbeat.beat()
    acts = [each.act for each in host.of(Acted)]
    assert [(act.room, act.by, act.params, act.whom) for act in acts] == [
        ("lobby", PROGRAM, {}, ()),
        ("den", PROGRAM, {}, ()),
        ("lobby", HOST, {}, ()),
        ("lobby", PROGRAM, {"times": 199}, ()),
    ]


async def test_one_that_speaks_every_15_seconds_is_counted_each_hour(host: FakeHost) -> None:
    """A clock, or what the library's program tells of itself, is a handful of acts a day."""
    step = 15.0
    assert step > LULL
    for number in range(int(2 * HOUR / step) + 3):
        await host.hub.execute(Speak("lobby", number), by=PROGRAM)
        host.hub.heartbeat.beat()
        host.clock.forward(step)
    await host.hub.stop()
    acts = [each.act for each in host.of(Acted)]
    assert [act.params.get("times") for act in acts] == [None, 240, 240, 2]
