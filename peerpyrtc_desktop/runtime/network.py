"""This machine's own addresses, as guests may use them."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from functools import lru_cache

import ifaddr

# Adapters of virtual machines, containers and VPNs: real addresses, but seldom a guest's way.
_VIRTUAL = re.compile(
    r"docker|^br-|^veth|virbr|vmnet|vbox|virtualbox|hyper-v|vethernet|^lxc|^lxd|podman|^cni|"
    r"^tun|^tap|^wg|tailscale|zerotier|wireguard|^utun|vpn|teredo",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class LocalAddress:
    """One address: `ip` as text, `adapter` its adapter's name, `virtual` if it is unlikely."""

    ip: str
    adapter: str
    virtual: bool

    @property
    def url_host(self) -> str:
        """The address as it stands in a URL."""
        return f"[{self.ip}]" if ":" in self.ip else self.ip


def local_addresses() -> list[LocalAddress]:
    """Where guests may reach this machine, the likeliest first; loopback if there is no other.

    Link-local addresses are left out: a URL can't say on which adapter to look for them.
    """
    found: list[LocalAddress] = []
    for adapter in ifaddr.get_adapters():
        for each in adapter.ips:
            text = each.ip if isinstance(each.ip, str) else each.ip[0]
            address = ipaddress.ip_address(text.partition("%")[0])
            if address.is_loopback or address.is_link_local or address.is_multicast:
                continue
            name = adapter.nice_name or adapter.name
            found.append(LocalAddress(str(address), name, bool(_VIRTUAL.search(name))))
    found.sort(key=_likelihood)
    return found or [LocalAddress("127.0.0.1", "this machine only", False)]


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


def machine_names() -> frozenset[str]:
    """The names under which this machine knows itself, in lower case."""
    name = socket.gethostname().lower()
    return frozenset({name, name.partition(".")[0], "localhost"})
