"""A flood of what a rule refuses is two entries of the audit: the first, and how often it was."""

from __future__ import annotations

from peerpyrtc_desktop.core.audit import Actor, Whom
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.rules.rule import Action, Words
from peerpyrtc_desktop.runtime.commands.rules import SetRule
from peerpyrtc_desktop.runtime.floods import COUNTED, LULL, MOST, Floods
from peerpyrtc_desktop.runtime.ledger import Ledger
from tests.runtime.fakes import FakeHost, FakeLink, event

REFUSED = "refuse"


async def entered(host: FakeHost) -> list[tuple[str, object]]:
    """What rules did, the first first: to whom, and how often besides."""
    acts = [act for act in await host.hub.acts() if act.by.role == "rule"]
    assert {act.what for act in acts} <= {REFUSED}
    return [(act.whom[0].peer, act.params.get("times")) for act in reversed(acts)]


async def flooders(host: FakeHost, *names: str) -> list[FakeLink]:
    """Some who may not say what they say."""
    await host.hub.execute(SetRule(Words("rude", Action.REFUSE, words=("shut",))))
    return [await host.join(name) for name in names]


async def test_how_often_is_entered_when_it_is_over(host: FakeHost) -> None:
    """Each by whom it was; what was once is one entry."""
    ann, ben = await flooders(host, "Ann", "Ben")
    for number in range(1, 6):
        ann.receive(event(number, "shut up"))
    ben.receive(event(9, "shut up"))
    host.hub.heartbeat.beat()
    assert await entered(host) == [("Ann", None), ("Ben", None)]
    host.clock.forward(LULL)
    host.hub.heartbeat.beat()
    assert await entered(host) == [("Ann", None), ("Ben", None), ("Ann", 4)]
    host.clock.forward(LULL)
    ann.receive(event(10, "shut up"))
    host.hub.heartbeat.beat()
    assert await entered(host) == [("Ann", None), ("Ben", None), ("Ann", 4), ("Ann", None)]


async def test_one_that_comes_again_before_the_beat(host: FakeHost) -> None:
    """What was before is entered, then the first of what is now."""
    (ann,) = await flooders(host, "Ann")
    for number in (1, 2):
        ann.receive(event(number, "shut up"))
    host.clock.forward(LULL)
    ann.receive(event(3, "shut up"))
    assert await entered(host) == [("Ann", None), ("Ann", 1), ("Ann", None)]


async def test_a_flood_in_each_of_two_rooms(host: FakeHost) -> None:
    """It is an act in both: those who moderate in one hear of that alone."""
    ann, _ = await flooders(host, "Ann", "Ben")
    again = await host.join("Ann", room="den")
    for number in (1, 2):
        ann.receive(event(number, "shut up"))
        again.receive(event(10 + number, "shut up"))
    host.clock.forward(LULL)
    host.hub.heartbeat.beat()
    for room in ("lobby", "den"):
        acts = await host.hub.acts(room=room)
        said = [act.params.get("times") for act in acts if act.what == REFUSED]
        assert said == [1, None]


async def test_one_that_goes_on_is_counted_each_minute(host: FakeHost) -> None:
    """And at the host's end: no count is lost."""
    (ann,) = await flooders(host, "Ann")
    step = LULL / 2
    for number in range(int(COUNTED / step) + 3):
        ann.receive(event(number + 1, "shut up"))
        host.hub.heartbeat.beat()
        host.clock.forward(step)
    assert await entered(host) == [("Ann", None), ("Ann", 12)]
    await host.hub.stop()
    assert await entered(host) == [("Ann", None), ("Ann", 12), ("Ann", 2)]


def test_many_flooders_fill_no_memory() -> None:
    """The one who has been quiet the longest gives way, with its count."""
    told: list[object] = []
    ledger = Ledger(told.append)
    floods = Floods(ledger, lambda: Moment(0.0, 0))

    def happens(name: str) -> bool:
        return floods.is_first(name, Actor("rule", "rude"), REFUSED, Whom("lobby", name))

    assert happens("first")
    assert not happens("first")
    assert not told
    for number in range(MOST):
        assert happens(f"{number}")
    assert len(told) == 1  # the first's count was entered
    assert happens("first")
