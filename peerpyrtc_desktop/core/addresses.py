"""Network addresses and subnets as all bans have them, and which are the host's own."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Collection
from functools import lru_cache

from peerpyrtc_desktop.core.errors import Code, Refused

WIDEST = {4: 8, 6: 16}
"""The fewest bits a subnet may name: what is wider is half the world, and a slip."""

Own = Callable[[], Collection[str]]
"""Tells the host's own addresses, when somebody needs to know."""

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def plain_address(text: str) -> str:
    """An address as all bans have it: no zone, no brackets, IPv4 as IPv4.

    Raises:
        Refused: it is none (`MALFORMED`).
    """
    try:
        address = ipaddress.ip_address(text.strip().strip("[]").partition("%")[0])
    except ValueError:
        raise Refused(Code.MALFORMED, f"{text!r} is no IP address, such as 192.168.1.20.") from None
    mapped = getattr(address, "ipv4_mapped", None)
    return str(mapped or address)


def plain_subnet(text: str) -> str:
    """A subnet as all bans have it.

    Raises:
        Refused: it is none, has bits beyond its size, or is too wide (`MALFORMED`).
    """
    try:
        network = ipaddress.ip_network(text.strip())
    except ValueError as fault:
        raise Refused(
            Code.MALFORMED, f"{text!r} is no subnet, such as 192.168.1.0/24: {fault}."
        ) from None
    if network.prefixlen < WIDEST[network.version]:
        fewest = WIDEST[network.version]
        raise Refused(Code.MALFORMED, f"{text!r} is too wide: a subnet has /{fewest} or more bits.")
    return str(network)


def plain_or_none(address: str) -> str:
    """The same of what somebody comes from; "" if it is none."""
    try:
        return plain_address(address)
    except Refused:
        return ""


def is_own(address: str, own: Own) -> bool:
    """Whether this is the host's own address, where no ban by address or subnet reaches."""
    return _is_loopback(address) or address in own()


@lru_cache(4096)
def _is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def numbers(network: Network) -> tuple[tuple[int, int], int]:
    """Its IP version and size, and its own bits as a number."""
    shift = network.max_prefixlen - network.prefixlen
    return (network.version, network.prefixlen), int(network.network_address) >> shift
