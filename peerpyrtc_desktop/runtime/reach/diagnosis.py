"""From facts to findings: what keeps guests out, the likeliest first. Pure."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from peerpyrtc_desktop.runtime.ports.reach import Finding, Kind, Weight
from peerpyrtc_desktop.runtime.reach.facts import Facts

_MACHINES = ("", "0.0.0.0", "::")


def diagnose(facts: Facts) -> tuple[Finding, ...]:
    """What was found. What is certain comes first, what can't be known from here after it."""
    found = [*_of_address(facts), *_of_traffic(facts), *_of_system(facts), *_of_fine(facts)]
    found.sort(key=lambda each: each.weight)  # stable: within a weight the order is ours
    return tuple(found)


def _finding(
    facts: Facts, kind: Kind, weight: Weight, other: str = "", *, count: int = 0, command: str = ""
) -> Finding:
    return Finding(
        kind,
        weight,
        facts.address,
        other,
        tcp=facts.tcp,
        udp=facts.udp,
        port=facts.wanted,
        count=count,
        command=command,
    )


def _of_address(facts: Facts) -> Iterator[Finding]:
    """The address itself: whether it is there, listened on, a guest's way, and still the same."""
    now = [each.ip for each in facts.now]
    real = [each.ip for each in facts.now if not each.virtual and not is_loopback(each.ip)]
    every = facts.bound in _MACHINES
    if all(map(is_loopback, now)):
        yield _finding(facts, Kind.NO_NETWORK, Weight.FAULT)
    elif is_loopback(facts.bound):
        yield _finding(facts, Kind.ONLY_HERE, Weight.FAULT, facts.bound)
    elif not every and _is_address(facts.bound) and facts.address != facts.bound:
        yield _finding(facts, Kind.NOT_LISTENING, Weight.FAULT, facts.bound)
    elif _is_address(facts.address) and facts.address not in now:
        likeliest = now[0] if every else ""
        yield _finding(facts, Kind.ADDRESS_GONE, Weight.FAULT, likeliest)
    else:
        if facts.answers_tcp is False:
            yield _finding(facts, Kind.TCP_SILENT, Weight.FAULT)
        if facts.answers_udp is False:
            yield _finding(facts, Kind.UDP_SILENT, Weight.FAULT)
        virtual = {each.ip for each in facts.now if each.virtual}
        if facts.address in virtual:
            yield _finding(facts, Kind.VPN_FIRST, Weight.LIKELY, real[0] if real else "")
    for gone in sorted(facts.at_start - {*now, facts.address}):
        if every and not is_loopback(gone):
            yield _finding(facts, Kind.ADDRESS_CHANGED, Weight.LIKELY, gone)
    if facts.wanted and facts.wanted != facts.tcp:
        yield _finding(facts, Kind.PORT_MOVED, Weight.LIKELY)


def _of_traffic(facts: Facts) -> Iterator[Finding]:
    """What came of those who tried."""
    seen = facts.seen
    stuck = [each for each in seen.halfway if each not in seen.joined]
    if stuck:
        weight = Weight.POSSIBLE if seen.joined else Weight.LIKELY
        if facts.system == "darwin":
            yield _finding(facts, Kind.LOCAL_NETWORK, weight, stuck[0], count=len(stuck))
        yield _finding(facts, Kind.UDP_BLOCKED, weight, stuck[0], count=len(stuck))
    for source in seen.asked:
        if source not in seen.joined and not is_near(source, facts):
            yield _finding(facts, Kind.OTHER_SUBNET, Weight.LIKELY, source)
            break
    if not seen.asked and not seen.joined:
        yield _finding(facts, Kind.NOTHING_CAME, Weight.POSSIBLE)


def _of_system(facts: Facts) -> Iterator[Finding]:
    """What this machine's system, and the network, may have against guests."""
    seen, firewall = facts.seen, facts.firewall
    all_well = bool(seen.joined) and not set(seen.halfway) - set(seen.joined)
    weight = Weight.POSSIBLE if all_well else Weight.LIKELY
    for adapter in firewall.public:
        yield _finding(facts, Kind.PUBLIC_NETWORK, weight, adapter)
    if firewall.name:
        command = firewall.command
        yield _finding(facts, Kind.FIREWALL_ON, weight, firewall.name, command=command)
    elif not firewall.known and not all_well:
        yield _finding(facts, Kind.FIREWALL_UNKNOWN, Weight.POSSIBLE)
    if not seen.joined:
        yield _finding(facts, Kind.ISOLATION, Weight.POSSIBLE)
    yield _finding(facts, Kind.GUEST_MAC, Weight.POSSIBLE)


def _of_fine(facts: Facts) -> Iterator[Finding]:
    """What is well."""
    if facts.seen.joined:
        yield _finding(facts, Kind.JOINED, Weight.FINE, count=len(facts.seen.joined))
    if facts.answers_tcp and facts.answers_udp:
        yield _finding(facts, Kind.ANSWERS, Weight.FINE)


def is_near(source: str, facts: Facts) -> bool:
    """Whether an address is in a network that this machine is in; or in none that could tell."""
    try:
        address = ipaddress.ip_address(source.partition("%")[0])
    except ValueError:
        return True
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    if address.is_loopback or address.is_link_local:
        return True
    own = [each.network for each in facts.now if each.network is not None]
    same = [each for each in own if each.version == address.version]
    return not same or any(address in each for each in same)


def is_loopback(host: str) -> bool:
    """Whether it leads to this machine alone."""
    if host == "localhost":
        return True
    return _is_address(host) and ipaddress.ip_address(host).is_loopback


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
