"""From facts to findings: each fault that can be staged is told apart from the others."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from peerpyrtc_desktop.runtime.network import LocalAddress
from peerpyrtc_desktop.runtime.ports.reach import Finding, Kind, Weight
from peerpyrtc_desktop.runtime.reach.diagnosis import diagnose, is_near
from peerpyrtc_desktop.runtime.reach.facts import Facts, Firewall, Seen

WIFI = LocalAddress("192.168.1.20", "wlan0", False, 24)
CABLE = LocalAddress("10.1.0.7", "eth0", False, 16)
VPN = LocalAddress("10.8.0.3", "tun0", True, 24)
HERE = LocalAddress("127.0.0.1", "this machine only", False)

OFF = Firewall("", known=True)
WELL = Facts(
    address=WIFI.ip,
    tcp=5000,
    udp=5000,
    wanted=5000,
    at_start=frozenset({WIFI.ip}),
    now=(WIFI,),
    answers_tcp=True,
    answers_udp=True,
    firewall=OFF,
)
UNTRIED = [Kind.NOTHING_CAME, Kind.ISOLATION, Kind.GUEST_MAC, Kind.ANSWERS]
"""What there is to say where nothing is wrong, and nobody has come yet."""


def kinds(**facts: Any) -> list[Kind]:
    return [each.kind for each in diagnose(replace(WELL, **facts))]


def first(**facts: Any) -> Finding:
    return diagnose(replace(WELL, **facts))[0]


def test_nobody_has_come_and_nothing_is_wrong_here() -> None:
    """What can't be seen from here is possible; what is well stands last."""
    assert kinds() == UNTRIED
    found = diagnose(WELL)
    assert [each.weight for each in found] == [Weight.POSSIBLE] * 3 + [Weight.FINE]
    assert {(each.address, each.tcp, each.udp) for each in found} == {(WIFI.ip, 5000, 5000)}


def test_guests_have_joined() -> None:
    """Then the network keeps nobody apart: a guest's own machine may."""
    seen = Seen(asked=("192.168.1.42",), joined=("192.168.1.42",))
    assert kinds(seen=seen) == [Kind.GUEST_MAC, Kind.JOINED, Kind.ANSWERS]
    assert diagnose(replace(WELL, seen=seen))[1].count == 1


FAULTS: list[tuple[dict[str, Any], Kind, str]] = [
    ({"now": (HERE,), "address": "127.0.0.1"}, Kind.NO_NETWORK, ""),
    ({"bound": "127.0.0.1", "address": "127.0.0.1"}, Kind.ONLY_HERE, "127.0.0.1"),
    ({"bound": "localhost", "address": "localhost"}, Kind.ONLY_HERE, "localhost"),
    ({"bound": CABLE.ip, "now": (WIFI, CABLE)}, Kind.NOT_LISTENING, CABLE.ip),
    ({"now": (CABLE,)}, Kind.ADDRESS_GONE, CABLE.ip),
    ({"bound": WIFI.ip, "now": (CABLE,)}, Kind.ADDRESS_GONE, ""),
    ({"answers_tcp": False}, Kind.TCP_SILENT, ""),
    ({"answers_udp": False}, Kind.UDP_SILENT, ""),
]


@pytest.mark.parametrize(("facts", "kind", "other"), FAULTS)
def test_faults_come_first(facts: dict[str, Any], kind: Kind, other: str) -> None:
    """What is certain to keep all out stands before what may, and says what it is about."""
    found = first(**facts)
    assert (found.kind, found.weight, found.other) == (kind, Weight.FAULT, other)


def test_both_ways_silent() -> None:
    """Each is told by itself: a firewall may close one of them."""
    assert kinds(answers_tcp=False, answers_udp=False)[:2] == [Kind.TCP_SILENT, Kind.UDP_SILENT]
    assert Kind.ANSWERS not in kinds(answers_tcp=False)
    assert kinds(answers_tcp=None, answers_udp=None) == UNTRIED[:-1]


def test_another_address_went() -> None:
    """Codes with that lead nowhere, though this one is good; loopback is nobody's code."""
    found = first(at_start=frozenset({WIFI.ip, CABLE.ip, "127.0.0.1"}))
    assert (found.kind, found.weight, found.other) == (
        Kind.ADDRESS_CHANGED,
        Weight.LIKELY,
        CABLE.ip,
    )
    # Who hosts on one address gave out no other.
    assert kinds(bound=WIFI.ip, at_start=frozenset({WIFI.ip, CABLE.ip})) == UNTRIED


def test_the_usual_port_was_taken() -> None:
    """Guests who know the usual one come to somebody else. Any port will do where it is 0."""
    found = first(tcp=5001, udp=5001)
    assert (found.kind, found.port, found.tcp) == (Kind.PORT_MOVED, 5000, 5001)
    assert kinds(wanted=0) == UNTRIED


def test_a_vpn_comes_first() -> None:
    """The address of a real adapter is named in its place, if there is one."""
    found = first(address=VPN.ip, now=(VPN, WIFI))
    assert (found.kind, found.weight, found.other) == (Kind.VPN_FIRST, Weight.LIKELY, WIFI.ip)
    assert first(address=VPN.ip, now=(VPN,)).other == ""
    assert kinds(now=(WIFI, VPN)) == UNTRIED


def test_the_page_came_and_the_link_did_not() -> None:
    """That is UDP; on macOS it may be the permission, too. It weighs less once others are in."""
    stuck = Seen(asked=("192.168.1.42",), halfway=("192.168.1.42",))
    found = first(seen=stuck)
    assert (found.kind, found.other, found.count) == (Kind.UDP_BLOCKED, "192.168.1.42", 1)
    assert kinds(seen=stuck, system="darwin")[:2] == [Kind.LOCAL_NETWORK, Kind.UDP_BLOCKED]
    others = replace(stuck, joined=("192.168.1.43",))
    assert first(seen=others).weight is Weight.POSSIBLE
    later = replace(stuck, joined=("192.168.1.42",))
    assert Kind.UDP_BLOCKED not in kinds(seen=later)


def test_a_guest_of_another_subnet() -> None:
    """It asked, so there is a way; whoever joined from there has no trouble."""
    seen = Seen(asked=("192.168.1.42", "192.168.7.9"))
    found = first(seen=seen)
    assert (found.kind, found.other) == (Kind.OTHER_SUBNET, "192.168.7.9")
    assert Kind.OTHER_SUBNET not in kinds(seen=replace(seen, joined=("192.168.7.9",)))


@pytest.mark.parametrize(
    ("source", "near"),
    [
        ("192.168.1.42", True),
        ("::ffff:192.168.1.42", True),
        ("192.168.2.42", False),
        ("::ffff:192.168.2.42", False),
        ("127.0.0.1", True),
        ("fe80::1%wlan0", True),
        ("2001:db8::1", True),  # this machine has no IPv6 to compare with
        ("unix:", True),
    ],
)
def test_what_is_near(source: str, near: bool) -> None:
    """By the networks that this machine's addresses are in."""
    assert is_near(source, WELL) is near


def test_firewalls() -> None:
    """One that is on is likely, with the command; one that can't be read is possible."""
    on = Firewall("ufw", True, "sudo ufw allow 5000")
    found = first(firewall=on)
    assert (found.kind, found.weight) == (Kind.FIREWALL_ON, Weight.LIKELY)
    assert (found.other, found.command) == ("ufw", "sudo ufw allow 5000")
    assert Kind.FIREWALL_UNKNOWN in kinds(firewall=Firewall())
    well = Seen(asked=("192.168.1.42",), joined=("192.168.1.42",))
    assert first(firewall=on, seen=well).weight is Weight.POSSIBLE
    assert Kind.FIREWALL_UNKNOWN not in kinds(firewall=Firewall(), seen=well)


def test_windows_takes_the_network_for_a_public_one() -> None:
    """Each such adapter is named."""
    found = first(system="win32", firewall=Firewall(public=("WLAN", "Ethernet")))
    assert (found.kind, found.weight, found.other) == (Kind.PUBLIC_NETWORK, Weight.LIKELY, "WLAN")
    both = kinds(system="win32", firewall=Firewall(public=("WLAN", "Ethernet")))
    assert both.count(Kind.PUBLIC_NETWORK) == 2
