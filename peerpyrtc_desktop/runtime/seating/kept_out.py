"""Who may not come for now: the banned, those on a timeout, those who were just sent out."""

from __future__ import annotations

import math
from collections.abc import Collection, Set
from typing import NamedTuple

from msgspec import Struct

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.addresses import is_own
from peerpyrtc_desktop.core.bans import Ban, Guest
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.core.standing import Standing, may_be_newer
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.recent import guest_of
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat, standing_key

REFUSAL = "refusal"
"""The kind of document that a `Refusal` is kept as."""


class Refusal(Struct, frozen=True):
    """Whoever any of these stands for is refused until then (milliseconds)."""

    keys: tuple[tuple[str, ...], ...]
    until: int


class _Held(NamedTuple):
    """Until when a refusal holds: by the clock that runs on, and as it says (milliseconds)."""

    end: float
    until: int


class KeptOut:
    """Looks at a guest as it asks to join, and again as its channel opens.

    Bans and timeouts are the host's. Refusals follow a kick, or come of ourselves, and are short.
    All of them are kept.
    """

    def __init__(self, state: HostState) -> None:
        self._state = state
        # Of each key by which refusals it is refused: two guests may have a name at one address.
        self._refused: dict[tuple[str, ...], dict[str, _Held]] = {}

    def refuse(self, request: JoinRequest, addresses: Set[str]) -> Refusal:
        """Keep who asked so, from there, out of all rooms for a while."""
        now, seconds = self._state.now(), self._state.limits.refused_for
        # By its name too: leaving the device out must not be all it takes to come back.
        by_name = _name_keys(request, addresses)
        keys = tuple(sorted({*_refusal_keys(request, addresses), *by_name}))
        refusal = Refusal(keys, now.wall + int(seconds * 1000))
        self._hold(refusal, now.mono + seconds)
        self._state.ledger.put(REFUSAL, _name_of(keys), refusal)
        return refusal

    def bring_back(self) -> None:
        """Go on refusing whom an earlier host did, for what is left of it."""
        now, ledger = self._state.now(), self._state.ledger
        for name, it in tuple(ledger.documents(REFUSAL, Refusal)):
            # Never longer than it may be: the clock may have been set back.
            left = min((it.until - now.wall) / 1000, self._state.limits.refused_for)
            if left > 0:
                self._hold(it, now.mono + left)
            else:
                ledger.put(REFUSAL, name, None)

    def _hold(self, refusal: Refusal, end: float) -> None:
        for key in refusal.keys:
            held = self._refused.setdefault(key, {})
            held[_name_of(refusal.keys)] = _Held(end, refusal.until)

    def is_refusing(self, keys: Collection[tuple[str, ...]], until: int | None) -> bool:
        """Whether that kick refuses whom these stand for, the one of `until` if that is said."""
        now, name = self._state.now().mono, _name_of(keys)
        held = (self._refused.get(key, {}).get(name) for key in keys)
        in_force = any(each is not None and each.end > now for each in held)
        return in_force and not self._is_another(keys, until)

    def let_back(self, keys: Collection[tuple[str, ...]], until: int | None) -> None:
        """Refuse no more whom these stand for, and who is refused `until` then, if that is said.

        Whoever else one of them stands for, as for another of that name there, is refused still.

        Raises:
            SetAnew: it was sent out again since.
        """
        if self._is_another(keys, until):
            raise SetAnew
        for key in keys:
            self._drop(key, _name_of(keys))
        self._state.ledger.put(REFUSAL, _name_of(keys), None)

    def _drop(self, key: tuple[str, ...], name: str) -> None:
        held = self._refused.get(key, {})
        held.pop(name, None)
        if not held:
            self._refused.pop(key, None)

    def _is_another(self, keys: Collection[tuple[str, ...]], until: int | None) -> bool:
        there = self._refused.get(min(keys, default=()), {}).get(_name_of(keys))
        return until is not None and there is not None and there.until != until

    def check(self, request: JoinRequest, now: float, addresses: Set[str]) -> None:
        """Raise Refused if the guest was sent out, for good or a while; it is at these addresses.

        Raises:
            Refused: `BANNED`, `TIMED_OUT`, `REMOVED`.
        """
        self.check_banned(request, addresses)
        self._check_timeout(request, now, addresses)
        self._check_refusal(request, now, addresses)

    def check_banned(self, request: JoinRequest, addresses: Set[str]) -> None:
        """Raise Refused (`BANNED`) if a ban keeps this guest out. It is looked up, not searched."""
        bans = self._state.bans
        if not len(bans):
            return
        it, wall = request, self._state.now().wall
        guest = Guest(it.room, it.peer_id, it.device, frozenset(addresses - {""}))
        ban = bans.find(guest, wall, self._state.own)
        if ban is None:
            return
        left = None if ban.until is None else (ban.until - wall) / 1000
        raise Refused(
            Code.BANNED, "You are banned from this host.", retry_after=left, why=ban.reason
        )

    def check_opens(self, seat: Seat, invite: str) -> None:
        """In a room in which nobody is nobody can look at a guest first; a moderator needs nobody.

        Raises:
            Refused: somebody would have to, for a ban's sake (`DOOR_CLOSED`).
        """
        state, it = self._state, seat.request
        roles, now = state.roles, state.now().wall
        moderates = roles.of(it.device, it.room, now) is not None or roles.opens(
            invite, it.room, now
        )
        if not moderates and ban_beside(state, seat) is not None:
            text = "Whoever is new at your address opens no room. Join one that is there."
            raise Refused(Code.DOOR_CLOSED, text)

    def _check_timeout(self, request: JoinRequest, now: float, addresses: Set[str]) -> None:
        standing = self._state.standings.find(standing_key(request))
        if standing is None:
            standing = self.left_as(request.device, addresses)
        if standing is None or not (left := standing.out_for(now)):
            return
        term = standing.sanctions.timeout
        raise Refused(
            Code.TIMED_OUT,
            "You were sent out of this host's rooms for a while.",
            retry_after=None if math.isinf(left) else left,
            why="" if term is None else term.why,
        )

    def left_as(self, device: str, addresses: Set[str]) -> Standing | None:
        """As whom one was here before whose device nobody knows; None: it is somebody else.

        Who clears its cookies is a new device at its old address. It is taken for the one that the
        host decided about, if that one isn't here and nobody else is there: of many behind one
        address none is taken for another. A device that is older than what was decided isn't the
        new one of whom it was decided about: after a new start of the host nobody is there, and
        whoever comes first would be.
        """
        own, theirs = self._state.own, addresses - {""}
        former = self._state.standings.left_from(theirs)
        if former is None or not may_be_newer(device, former.sanctions.since):
            return None
        # Which are the host's own is read from the system: only where it matters.
        if any(is_own(each, own) for each in theirs):
            return None
        for seat in self._state.seats:
            is_it = seat.standing is former
            if is_it or (seat.peer and theirs & {seat.request.remote, sends_from(seat)}):
                return None
        return former

    def _check_refusal(self, request: JoinRequest, now: float, addresses: Set[str]) -> None:
        keys = _refusal_keys(request, addresses)
        held = (each for key in keys for each in self._refused.get(key, {}).values())
        until = max((each.end for each in held), default=0.0)
        if until > now:
            raise Refused(
                Code.REMOVED,
                "You were removed from this host. Ask the person at the desktop.",
                retry_after=until - now,
            )

    def expire(self, now: float) -> None:
        """Forget the refusals that are over."""
        over = [
            (key, name)
            for key, held in self._refused.items()
            for name, each in held.items()
            if each.end <= now
        ]
        for key, name in over:
            self._drop(key, name)
            if name == _name_of((key,)):  # of the others it may be one of before
                self._state.ledger.put(REFUSAL, name, None)


def ban_beside(state: HostState, seat: Seat) -> Ban | None:
    """The ban for whose sake a person shall look at this guest first: see `Bans.has_wait`."""
    return state.bans.has_wait(guest_of(seat), state.now().wall, state.own)


def sends_from(seat: Seat) -> str:
    """Where the guest's packets come from, if that is known; else where it asked from."""
    return (seat.link.address if seat.link is not None else "") or seat.request.remote


def _name_of(keys: Collection[tuple[str, ...]]) -> str:
    """By what a refusal of whom these stand for is kept."""
    return "\n".join(min(keys, default=()))


def _refusal_keys(request: JoinRequest, addresses: Set[str]) -> tuple[tuple[str, ...], ...]:
    """What stands for a guest: its device, and for who shows none its name at its addresses.

    Whoever shows a device of its own is another one, though it has the name and the address.
    """
    if request.device:
        return (("device", request.device),)
    return _name_keys(request, addresses)


def _name_keys(request: JoinRequest, addresses: Set[str]) -> tuple[tuple[str, ...], ...]:
    name = min(names.keys(request.peer_id))
    return tuple(("name", address, name) for address in addresses)
