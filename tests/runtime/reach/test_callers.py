"""Who came from other machines, as the rooms and the door tell it."""

from __future__ import annotations

from peerpyrtc_desktop.core.events import JoinFailed
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.reach.callers import MOST, Callers
from peerpyrtc_desktop.runtime.reach.facts import Seen
from tests.runtime.fakes import FakeHost
from tests.runtime.test_heartbeat import beat

OWN, ANN, BEN = "192.168.1.20", "192.168.1.42", "192.168.1.43"


async def test_who_joined_and_who_came_half_the_way(host: FakeHost) -> None:
    """An offer after which nothing comes is told once its time is over; a seat is told at once."""
    callers = Callers(lambda: {OWN})
    host.hub.events.connect(callers.hear)
    host.links.way = ANN
    ann = await host.join("ann", remote=ANN)
    await host.offer("ben", remote=BEN)
    assert callers.seen() == Seen(joined=(ANN,))
    beat(host, HubLimits().join_deadline + 1, ann)
    assert callers.seen() == Seen(joined=(ANN,), halfway=(BEN,))
    callers.clear()
    assert callers.seen() == Seen()


async def test_a_refused_guest_is_no_trouble_of_the_network(host: FakeHost) -> None:
    """Whose place another one of its own took has come by UDP as well as any."""
    callers = Callers(set)
    host.hub.events.connect(callers.hear)
    await host.offer("ben", remote=BEN)
    await host.offer("ben", remote=BEN, device="device of ben")
    assert [each for each in host.told if isinstance(each, JoinFailed)]
    assert callers.seen().halfway == ()


def test_this_machine_is_no_guest() -> None:
    """Whoever tries the address from the host itself; IPv4 has one spelling."""
    callers = Callers(lambda: {OWN})
    for each in (OWN, f"::ffff:{OWN}", "127.0.0.1", "::1", "", f"::ffff:{ANN}", ANN, "2001:db8::1"):
        callers.ask(each)
    assert callers.seen().asked == (ANN, "2001:db8::1")


def test_a_flood_is_forgotten() -> None:
    """Memory is bounded, and has the newest."""
    callers = Callers(set)
    many = [f"10.0.{number // 250}.{number % 250 + 1}" for number in range(MOST + 5)]
    for each in (*many, many[-2]):
        callers.ask(each)
    asked = callers.seen().asked
    assert len(asked) == MOST
    assert asked[-2:] == (many[-1], many[-2])
