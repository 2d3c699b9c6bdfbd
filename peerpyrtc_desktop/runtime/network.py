"""This machine's own addresses, as guests may use them."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import ifaddr

from peerpyrtc_desktop.runtime.ports.control import Belongs

# Adapters of virtual machines, containers and VPNs: real addresses, but seldom a guest's way.
_VIRTUAL = {
    Belongs.MACHINE: re.compile(r"virbr|vmnet|vbox|virtualbox|hyper-v|vethernet", re.IGNORECASE),
    Belongs.CONTAINER: re.compile(r"docker|^br-|^veth|^lxc|^lxd|podman|^cni", re.IGNORECASE),
    Belongs.VPN: re.compile(
        r"^tun|^tap|^wg|tailscale|zerotier|wireguard|^utun|vpn|teredo|nordlynx", re.IGNORECASE
    ),
}


_READ_AGAIN = 10.0
"""Seconds after which the machine's addresses are read again."""


@dataclass(frozen=True, slots=True)
class LocalAddress:
    """One address: `ip` as text, `adapter` its adapter's name, `virtual` if it is unlikely.

    `bits` are those that name its network; 0: not known.
    """

    ip: str
    adapter: str
    virtual: bool
    bits: int = 0

    @property
    def url_host(self) -> str:
        """The address as it stands in a URL."""
        return f"[{self.ip}]" if ":" in self.ip else self.ip

    @property
    def network(self) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
        """The network that it is in; None if that isn't known."""
        return ipaddress.ip_network((self.ip, self.bits), strict=False) if self.bits else None

    @property
    def kind(self) -> Belongs:
        """What it belongs to."""
        if kind := adapter_kind(self.adapter):
            return kind
        # Those that are no adapter's have what they are in place of its name.
        return self.adapter if isinstance(self.adapter, Belongs) else Belongs.ADAPTER

    @property
    def label(self) -> str:
        """What it belongs to, for people: `tun0 (VPN)`."""
        kind = adapter_kind(self.adapter)
        return f"{self.adapter} ({kind})" if kind else self.adapter


def adapter_kind(name: str) -> Belongs | None:
    """What an adapter belongs to by its name, if that isn't a network of wires or waves."""
    return next((kind for kind, names in _VIRTUAL.items() if names.search(name)), None)


def local_addresses() -> list[LocalAddress]:
    """Where guests may reach this machine, the likeliest first; loopback if there is no other.

    IPv4's link-local addresses count where no real adapter has a better one: on a cable between two
    machines, or where no DHCP answers. IPv6's don't: a URL can't say on which adapter to look.
    """
    found: list[LocalAddress] = []
    alone: list[LocalAddress] = []
    for adapter in ifaddr.get_adapters():
        for each in adapter.ips:
            text = each.ip if isinstance(each.ip, str) else each.ip[0]
            address = ipaddress.ip_address(text.partition("%")[0])
            if address.is_loopback or address.is_multicast:
                continue
            name = adapter.nice_name or adapter.name
            bits = each.network_prefix
            local = LocalAddress(str(address), name, bool(adapter_kind(name)), bits)
            if not address.is_link_local:
                found.append(local)
            elif address.version == 4:
                alone.append(local)
    if all(each.virtual for each in found):
        found += alone
    found.sort(key=_likelihood)
    return found or [LocalAddress("127.0.0.1", Belongs.HERE, False)]


class OwnAddresses:
    """This machine's addresses, looked up anew when they were read long ago: adapters come and go.

    `mono` is a clock, in seconds.
    """

    def __init__(self, mono: Callable[[], float]) -> None:
        self._mono = mono
        self._read: tuple[float, frozenset[str]] | None = None

    def __call__(self) -> frozenset[str]:
        """All of them, but loopback."""
        now = self._mono()
        if self._read is None or now - self._read[0] > _READ_AGAIN:
            self._read = now, frozenset(each.ip for each in local_addresses())
        return self._read[1]


def _likelihood(each: LocalAddress) -> tuple[bool, int, bool]:
    address = ipaddress.ip_address(each.ip)
    return each.virtual, address.version, not address.is_private


@lru_cache(4096)
def network_of(address: str) -> str:
    """What counts as one where addresses are counted: an IPv6 machine has all of its /64."""
    if ":" not in address:
        return address
    try:
        return str(ipaddress.ip_network((address.partition("%")[0], 64), strict=False))
    except ValueError:
        return address


# What routers and systems add to a machine's name in a home or an office, where no server for names
# is asked that others could own.
_HOME_DOMAINS = ("local", "lan", "home", "home.arpa", "internal", "localdomain", "fritz.box")

_RESOLVER = Path("/etc/resolv.conf")


def machine_names() -> frozenset[str]:
    """The names under which guests may know this machine, in lower case.

    Its own, with and without the domains that its network is said to have: `pc`, `pc.local`,
    `pc.fritz.box`. Another machine's name is never among them, whatever its domain.
    """
    whole = socket.gethostname().lower().rstrip(".")
    first = whole.partition(".")[0]
    domains = (*_HOME_DOMAINS, *_search_domains())
    return frozenset({"localhost", whole, first, *(f"{first}.{domain}" for domain in domains)})


def _search_domains() -> list[str]:
    """The domains that DHCP, or whoever set this machine up, has named."""
    try:
        text = _RESOLVER.read_text(encoding="ascii", errors="replace")
    except OSError:
        text = ""
    named = [os.environ.get("USERDNSDOMAIN", "")]  # Windows
    for line in text.splitlines():
        if (words := line.split())[:1] in (["search"], ["domain"]):
            named += words[1:]
    return [name.strip(".").lower() for name in named if name.strip(".")]
