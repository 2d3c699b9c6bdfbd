"""Why nobody can join: what was found, as values. The words are made where they are read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Kind(StrEnum):
    """What was found. Each says which fields of a `Finding` belong to it, beside `address`."""

    NO_NETWORK = "no-network"
    """This machine has no address but loopback."""

    ONLY_HERE = "only-here"
    """The host listens on loopback: no other machine can come."""

    NOT_LISTENING = "not-listening"
    """The host listens on `other` alone, and guests were given `address`."""

    ADDRESS_GONE = "address-gone"
    """This machine doesn't have `address` any more; the likeliest of now is `other`, or ""."""

    TCP_SILENT = "tcp-silent"
    """Nothing answers on `address` by TCP, not even this machine to itself."""

    UDP_SILENT = "udp-silent"
    """Nothing answers on `address` by UDP, not even this machine to itself."""

    ADDRESS_CHANGED = "address-changed"
    """Since the start this machine lost `other`: codes with that lead nowhere."""

    PORT_MOVED = "port-moved"
    """The usual port, `port`, was taken: codes with that lead elsewhere."""

    VPN_FIRST = "vpn-first"
    """`address` is a VPN's or a virtual machine's, and `other` is none: "" if there is no other."""

    PUBLIC_NETWORK = "public-network"
    """Windows takes the network of the adapter `other` for a public one, and lets nobody in."""

    FIREWALL_ON = "firewall-on"
    """The firewall `other` is on, and `command` lets guests in, where there is such a one."""

    FIREWALL_UNKNOWN = "firewall-unknown"
    """Whether a firewall is on can't be read here."""

    UDP_BLOCKED = "udp-blocked"
    """Guests (`count`, one at `other`) got the page, and no datagram of theirs came."""

    LOCAL_NETWORK = "local-network"
    """The same on macOS, which asks whether a program may send into the local network."""

    OTHER_SUBNET = "other-subnet"
    """A guest asked from `other`, which is in none of this machine's networks."""

    NOTHING_CAME = "nothing-came"
    """No other machine has asked for anything since the start."""

    ISOLATION = "isolation"
    """A Wi-Fi may keep its devices apart. That can't be seen from here."""

    GUEST_MAC = "guest-mac"
    """A guest's Mac asks whether its browser may reach the local network."""

    JOINED = "joined"
    """Other machines (`count`) have joined since the start."""

    ANSWERS = "answers"
    """This machine answers itself on `address`, by TCP and UDP."""


class Weight(IntEnum):
    """How sure it is that this keeps guests out."""

    FAULT = 0
    LIKELY = 1
    POSSIBLE = 2
    FINE = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found. `address` is the one that guests were given, `tcp` and `udp` its ports."""

    kind: Kind
    weight: Weight
    address: str = ""
    other: str = ""
    tcp: int = 0
    udp: int = 0
    port: int = 0
    count: int = 0
    command: str = ""
