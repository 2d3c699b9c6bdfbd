"""What is known of the ways to this machine, before anybody judges it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from peerpyrtc_desktop.runtime.network import LocalAddress


@dataclass(frozen=True, slots=True)
class Firewall:
    """What can be read of this machine's own firewall without rights.

    `name` is the one that is on, "" for none; `known` False: it can't be told. `command` lets
    guests in, if there is one. `public` are the adapters whose networks Windows takes for public.
    """

    name: str = ""
    known: bool = False
    command: str = ""
    public: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """Who came from other machines since the start, by address.

    `asked` have asked for a page or anything; `joined` got in; `halfway` got an answer to their
    offer, and then nothing came by UDP.
    """

    asked: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    halfway: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """`address` is what guests were given; `bound` what HTTP listens on, "" is every address.

    `at_start` are the addresses as hosting began, `now` those of now, the likeliest first.
    `answers_tcp` and `answers_udp`: whether this machine reached itself there; None: not tried.
    """

    address: str
    tcp: int
    udp: int
    wanted: int
    bound: str = ""
    at_start: frozenset[str] = frozenset()
    now: Sequence[LocalAddress] = ()
    answers_tcp: bool | None = None
    answers_udp: bool | None = None
    seen: Seen = field(default_factory=Seen)
    firewall: Firewall = field(default_factory=Firewall)
    system: str = "linux"
