"""Who may not come: bans by device, address, subnet and name, and whom else one would hit.

A ban names any of the four, and hits whoever has one of them: a new name or a cleared cookie at the
same address changes nothing. Where many share an address it can spare those who were there before.
Thousands of bans cost a guest no more than a few: each is found by a key, never by going through
all.
"""

from __future__ import annotations

import ipaddress
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.addresses import (
    Own,
    is_own,
    numbers,
    plain_address,
    plain_or_none,
    plain_subnet,
)
from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.name_patterns import NamePatterns, check_pattern
from peerpyrtc_desktop.core.standing import may_be_newer

MAX_ADDRESSES = 8
"""Addresses that one ban names."""

MAX_BANS = 10_000
"""Bans in force at a time."""

K = TypeVar("K", bound=Hashable)


class Ban(Struct, frozen=True, omit_defaults=True):
    """One ban. Times are milliseconds since the Unix epoch; `until` None is for ever.

    `addresses` are a guest's own, of which it may have a few (IPv4 and IPv6, two adapters).
    `name` is a pattern: `*` stands for any characters, the rest is a name and its look-alikes.
    `whom` is the name of the guest it was made for, if it was for one, and `room` the room that it
    was in, or where it was made. With `newcomers` its addresses stand for the devices that are new
    there since: who was there before, behind the same router, is spared. One that shows a device is
    not refused but waits at the door (`Bans.has_wait`): it may be the banned one with its cookies
    cleared, or a latecomer of the same class, and only a person can tell.
    """

    id: str
    since: int
    until: int | None = None
    device: str = ""
    addresses: tuple[str, ...] = ()
    subnet: str = ""
    name: str = ""
    whom: str = ""
    reason: str = ""
    by: Actor = HOST
    room: str = ""
    newcomers: bool = False

    def is_over(self, now: int) -> bool:
        """Whether its time has passed."""
        return self.until is not None and self.until <= now


class Guest(Struct, frozen=True):
    """Somebody a ban may hit: who is here, or was lately (`left`, in milliseconds).

    `key` is its standing's.
    """

    room: str
    peer: str
    device: str
    addresses: frozenset[str]
    stay: str = ""
    left: int | None = None
    key: str = ""


# What is typed


def check(ban: Ban, own: Own, now: int) -> Ban:
    """The ban as it is kept: all of it spelt as it is matched.

    `own` tells the host's own addresses.

    Raises:
        Refused: it names nobody, something in it is no address, subnet or pattern, its end has
            passed (`MALFORMED`), or it is the host's own address (`FORBIDDEN`).
    """
    if ban.is_over(now):
        raise Refused(Code.MALFORMED, "That time has passed already.")
    if len(ban.addresses) > MAX_ADDRESSES:
        raise Refused(Code.MALFORMED, f"A ban names at most {MAX_ADDRESSES} addresses.")
    addresses = tuple(dict.fromkeys(plain_address(each) for each in ban.addresses))
    subnet = plain_subnet(ban.subnet) if ban.subnet else ""
    for address in (*addresses, *_single(subnet)):
        if is_own(address, own):
            raise Refused(Code.FORBIDDEN, f"{address} is this host's own address.")
    name = check_pattern(ban.name) if ban.name else ""
    if not (ban.device or addresses or subnet or name):
        raise Refused(Code.MALFORMED, "Say whom: a device, an address, a subnet or a name.")
    return replace(ban, addresses=addresses, subnet=subnet, name=name)


def _single(subnet: str) -> tuple[str, ...]:
    if not subnet:
        return ()
    network = ipaddress.ip_network(subnet)
    return (str(network.network_address),) if network.num_addresses == 1 else ()


# All bans


class Bans:
    """Those in force, by what they name. What `add` gets has been through `check`."""

    def __init__(self) -> None:
        self._all: dict[str, Ban] = {}
        self._devices: defaultdict[str, set[str]] = defaultdict(set)
        self._addresses: defaultdict[str, set[str]] = defaultdict(set)
        # By IP version and size, then by the network: a few look-ups find an address among any
        # number of subnets.
        self._subnets: defaultdict[tuple[int, int], defaultdict[int, set[str]]]
        self._subnets = defaultdict(lambda: defaultdict(set))
        self._names = NamePatterns()
        self.newest = 0
        """Since when (milliseconds) the latest is that was ever for newcomers; 0: none was."""

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Ban]:
        """All of them, the oldest first."""
        return iter(tuple(self._all.values()))

    def get(self, ban: str) -> Ban | None:
        """The ban of this id."""
        return self._all.get(ban)

    def add(self, ban: Ban) -> None:
        """It is in force from now on, in place of one that has its id.

        Raises:
            Refused: there are too many (`TOO_MANY`).
        """
        self.remove(ban.id)
        if len(self._all) >= MAX_BANS:
            raise Refused(Code.TOO_MANY, f"There are {MAX_BANS:,} bans already.")
        self._all[ban.id] = ban
        if ban.device:
            self._devices[ban.device].add(ban.id)
        for address in ban.addresses:
            self._addresses[address].add(ban.id)
        if ban.subnet:
            size, number = numbers(ipaddress.ip_network(ban.subnet))
            self._subnets[size][number].add(ban.id)
        if ban.name:
            self._names.add(ban.id, ban.name)
        if ban.newcomers:
            self.newest = max(self.newest, ban.since)

    def remove(self, ban: str) -> Ban | None:
        """It is no more; returns what it was, None if there was none."""
        gone = self._all.pop(ban, None)
        if gone is None:
            return None
        _drop(self._devices, gone.device, ban)
        for address in gone.addresses:
            _drop(self._addresses, address, ban)
        if gone.subnet:
            size, number = numbers(ipaddress.ip_network(gone.subnet))
            _drop(self._subnets[size], number, ban)
            if not self._subnets[size]:
                del self._subnets[size]
        if gone.name:
            self._names.remove(ban, gone.name)
        return gone

    def expire(self, before: int) -> list[Ban]:
        """Forget those that were over by then; returns them."""
        over = [ban for ban in self._all.values() if ban.is_over(before)]
        for ban in over:
            self.remove(ban.id)
        return over

    def find(
        self, guest: Guest, now: int, own: Own = tuple, but: Collection[str] = ()
    ) -> Ban | None:
        """The ban that keeps this guest out the longest; None: it may come.

        The host's own addresses are in no subnet.
        """
        hits = (self._all[each] for each in self._hits(guest, own) if each not in but)
        there = [ban for ban in hits if not ban.is_over(now)]
        return max(there, key=_lasts, default=None)

    def has_wait(self, guest: Guest, now: int, own: Own = tuple) -> Ban | None:
        """The latest ban for whose sake this guest, whom none keeps out, is looked at first."""
        there = guest.addresses if self._addresses else ()
        beside = (
            self._all[each]
            for address in there
            for each in self._addresses.get(plain_or_none(address), ())
            if not is_own(address, own)
        )
        newer = (ban for ban in beside if ban.newcomers and may_be_newer(guest.device, ban.since))
        return max((each for each in newer if not each.is_over(now)), key=_since, default=None)

    def _hits(self, guest: Guest, own: Own) -> Iterator[str]:
        if guest.device:
            yield from self._devices.get(guest.device, ())
        for address in guest.addresses:
            if (self._addresses or self._subnets) and not is_own(address, own):
                yield from self._at(address, guest.device)
        yield from self._names.match(guest.peer)

    def _at(self, address: str, device: str) -> Iterator[str]:
        if not (plain := plain_or_none(address)):
            return
        for each in self._addresses.get(plain, ()):
            # Without a device nobody can be told from anybody.
            if not self._all[each].newcomers or not device:
                yield each
        number = int(ip := ipaddress.ip_address(plain))
        for (version, bits), networks in self._subnets.items():
            if version == ip.version:
                yield from networks.get(number >> (ip.max_prefixlen - bits), ())


def hit_by(made: Collection[Ban], guests: Iterable[Guest], own: Own) -> list[Guest]:
    """Which of these guests the bans keep out, in their order: to be said before they are made.

    What several of them name, as those of a class behind one router do, is looked for once.
    """
    alone = Bans()
    for number, part in enumerate(dict.fromkeys(each for ban in made for each in _parts(ban))):
        alone.add(replace(part, id=f"{number}"))
    return [guest for guest in guests if alone.find(guest, 0, own) is not None]


def _parts(ban: Ban) -> Iterator[Ban]:
    """A ban for each thing that this one names, alike where another's is."""
    if ban.device:
        yield Ban("", 0, device=ban.device)
    for address in ban.addresses:
        yield Ban("", 0, addresses=(address,), newcomers=ban.newcomers)
    if ban.subnet:
        yield Ban("", 0, subnet=ban.subnet)
    if ban.name:
        yield Ban("", 0, name=ban.name)


def _since(ban: Ban) -> int:
    return ban.since


def _lasts(ban: Ban) -> float:
    return float("inf") if ban.until is None else ban.until


def _drop(index: defaultdict[K, set[str]], key: K, ban: str) -> None:
    index[key].discard(ban)
    if not index[key]:
        del index[key]
