"""How a guest stands, by who it is and not by its connection.

A reload, a second tab or another name changes nothing: what was sent lately, how long one is muted
and what else was decided stay. What the program decides by itself is in monotonic seconds and goes
with the process. What a host decides (`Sanctions`) is kept, in wall time; while we run, it ends by
the monotonic clock all the same: a clock that is set lengthens and ends nothing.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Collection, Iterable
from weakref import WeakValueDictionary

from msgspec.structs import replace

from peerpyrtc_desktop.core.limits import Allowance, RoomLimits
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.sanctions import NONE, Sanctions, Term

MAX_KEPT = 4096
"""Guests remembered that aren't here: a few hundred bytes each."""

MAX_DECIDED = 10_000
"""Guests about whom something is decided; the one decided about the longest ago gives way."""

SET_BY = 2.0
"""Seconds: clocks that differ by more than before were set."""

_STRIKES = 16
"""Strikes under one rule that are remembered."""

_STRUCK_FOR = 3600.0
"""Seconds for which a guest that has left is remembered for its strikes."""


def device_of(key: str) -> str:
    """The device of the guest with this key; "" if it shows none, and goes by address and name."""
    return "" if "\n" in key else key


def given_at(device: str) -> int | None:
    """When a device was given its id, in seconds since 1970; None where the id doesn't say.

    Those of a program's own guests don't, nor do those of earlier versions.
    """
    _, _, given = device.rpartition(".")
    return int(given) if given.isdecimal() and len(given) < 16 else None


def may_be_newer(device: str, than: int) -> bool:
    """Whether a device was given its id after that moment (milliseconds since 1970; 0 is never).

    One that shows none may have been.
    """
    if not device:
        return True
    given = given_at(device)
    return given is not None and bool(than) and given * 1000 + 999 >= than


class Standing:
    """One guest's: what it may still send, and what is decided about it.

    `passing` bounds what it shows on a whiteboard while it draws. `sanctions` are the host's;
    change them by `decide`.
    """

    __slots__ = (
        "__weakref__",
        "_ends",
        "_muted_until",
        "_strikes",
        "allowance",
        "key",
        "passing",
        "sanctions",
    )

    def __init__(self, key: str, rules: RoomLimits, now: float) -> None:
        self.key = key
        self.allowance = Allowance(rules.rate, rules.burst, now)
        self.passing = Allowance(rules.passing, rules.passing_burst, now)
        self.sanctions = NONE
        self._muted_until = now
        # Until when they hold, by the monotonic clock.
        self._ends: dict[str, float] = {}
        self._strikes: dict[str, deque[float]] = {}

    # Mutes

    def mute(self, seconds: float, now: float) -> None:
        """Let it be refused for so long from now on, by our own decision: it goes with us."""
        self._muted_until = now + seconds

    def muted_for(self, now: float) -> float:
        """Seconds for which it is still muted, infinite if without end; 0 if it isn't."""
        if not self._ends and self._muted_until <= now:
            return 0.0  # nearly everybody: who comes is told this of all who are there
        return max(0.0, self._muted_until - now, self._left("muted", now))

    def muted_until(self, now: float) -> float:
        """Until when that is, infinite if without end; 0 if it isn't."""
        return max(self._muted_until, self._ends.get("muted", now)) if self.muted_for(now) else 0

    def why_muted(self, now: float) -> str:
        """A moderator's words for why it is muted, "" where there are none."""
        muted = self.sanctions.muted
        return "" if muted is None or not self._left("muted", now) else muted.why

    def why(self, now: float) -> str:
        """A moderator's words for why it is muted, or else for why what it says waits; or ""."""
        held = self.sanctions.term("restricted")
        return self.why_muted(now) or ("" if held is None else held.why)

    def out_for(self, now: float) -> float:
        """Seconds for which it may not come, infinite if without end; 0 if it may."""
        return self._left("timeout", now)

    @property
    def restricted(self) -> bool:
        """Whether what it says waits for a moderator."""
        return self.sanctions.restricted

    def _left(self, what: str, now: float) -> float:
        return max(0.0, self._ends.get(what, now) - now)

    def decide(self, sanctions: Sanctions, now: Moment) -> None:
        """This is what the host has decided from now on, in place of what it was."""
        self.sanctions = sanctions
        self._ends = {
            name: now.mono + term.left(now.wall)
            for name, term in (("muted", sanctions.muted), ("timeout", sanctions.timeout))
            if term is not None
        }

    def unmute(self, now: float) -> None:
        """Our own mute ends too."""
        self._muted_until = now

    def follow_clock(self, now: Moment) -> None:
        """The wall clock was set: all ends when it would have, and says so in its new time."""

        def moved(name: str, term: Term | None) -> Term | None:
            if term is None or term.until is None:
                return term
            until = now.wall + int(self._left(name, now.mono) * 1000)
            return replace(term, since=until - (term.until - term.since), until=until)

        self.sanctions = replace(
            self.sanctions,
            muted=moved("muted", self.sanctions.muted),
            timeout=moved("timeout", self.sanctions.timeout),
        )

    def settle(self, now: Moment) -> bool:
        """Drop what is over of what was decided; whether there was any."""
        before = self.sanctions
        self.sanctions = replace(
            before,
            muted=before.muted if self._left("muted", now.mono) else None,
            timeout=before.timeout if self._left("timeout", now.mono) else None,
            warnings=before.without_old_warnings(now.wall),
        )
        return self.sanctions != before

    # Strikes

    def strike(self, rule: str, within: float, now: float) -> int:
        """Count one more under a rule; returns how many in the last `within` seconds."""
        struck = self._strikes.setdefault(rule, deque(maxlen=_STRIKES))
        struck.append(now)
        return sum(now - each <= within for each in struck)

    def is_usual(self, now: float) -> bool:
        """Whether it stands as one who never came: nothing is lost by forgetting it."""
        return (
            self.sanctions.is_none
            and all(now - struck[-1] > _STRUCK_FOR for struck in self._strikes.values())
            and not self.muted_for(now)
            and self.allowance.is_full(now)
            and self.passing.is_full(now)
        )


class Standings:
    """Those of all guests of a host, by device or what stands in for it.

    Who is here holds its own; of those who have left, those are kept that aren't as usual yet.
    `keep_decided(key, sanctions)` keeps what was decided about a guest, None when nothing is left.
    """

    def __init__(
        self,
        rules: RoomLimits,
        keep_decided: Callable[[str, Sanctions | None], None] = lambda key, sanctions: None,
    ) -> None:
        self._rules = rules
        self._keep_decided = keep_decided
        self._present: WeakValueDictionary[str, Standing] = WeakValueDictionary()
        self._kept: OrderedDict[str, Standing] = OrderedDict()
        self._decided: OrderedDict[str, Standing] = OrderedDict()
        self._apart: float | None = None
        self.newest = 0
        """Since when (milliseconds) the latest is that an earlier host decided; 0: nothing."""

    def of(self, key: str, now: float) -> Standing:
        """The one of this guest, from before or new."""
        standing = self._present.get(key)
        if standing is None:
            standing = self._present[key] = Standing(key, self._rules, now)
        return standing

    def find(self, key: str) -> Standing | None:
        """The one of this guest, if it has any."""
        return self._present.get(key)

    # What is decided

    def bring_back(self, decided: Iterable[tuple[str, Sanctions]], now: Moment) -> None:
        """What an earlier host had decided."""
        for key, sanctions in decided:
            self.newest = max(self.newest, sanctions.since)
            self._decided[key] = standing = self.of(key, now.mono)
            standing.decide(sanctions, now)

    def decide(self, key: str, sanctions: Sanctions, now: Moment) -> Standing:
        """Decide about a guest, wherever it is: it holds from now on, and is kept."""
        standing = self.of(key, now.mono)
        standing.decide(sanctions, now)
        self._remember(standing)
        return standing

    def note(self, standing: Standing, sanctions: Sanctions) -> None:
        """A guest itself has changed something of what is decided about it, but no term.

        Who is taken for whom goes by what was decided last: that is no guest's to set.
        """
        standing.sanctions = sanctions
        if standing.key in self._decided:
            self._keep_decided(standing.key, sanctions)

    def decided(self) -> list[Standing]:
        """Those about whom something is decided, the latest last."""
        return list(self._decided.values())

    def left_from(self, addresses: Collection[str]) -> Standing | None:
        """The latest one decided about that was at one of these addresses."""
        asked = frozenset(addresses)
        for standing in reversed(self._decided.values()):
            if not asked.isdisjoint(standing.sanctions.addresses):
                return standing
        return None

    def _remember(self, standing: Standing) -> None:
        if standing.sanctions.is_none:
            self._decided.pop(standing.key, None)
            self._keep_decided(standing.key, None)
            return
        self._decided[standing.key] = standing
        self._decided.move_to_end(standing.key)
        self._keep_decided(standing.key, standing.sanctions)
        if len(self._decided) > MAX_DECIDED:
            key, _ = self._decided.popitem(last=False)
            self._keep_decided(key, None)

    # Time

    def keep(self, standing: Standing, now: float) -> None:
        """Its guest goes: remember it until it is as usual. The one gone the longest gives way."""
        if standing.is_usual(now):
            return
        self._kept[standing.key] = standing
        self._kept.move_to_end(standing.key)
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)

    def expire(self, now: Moment) -> None:
        """Forget those that are as usual again, and what is over of what was decided."""
        usual = [key for key, standing in self._kept.items() if standing.is_usual(now.mono)]
        for key in usual:
            del self._kept[key]
        apart = now.wall / 1000 - now.mono
        was_set = self._apart is not None and abs(apart - self._apart) > SET_BY
        self._apart = apart
        for standing in self.decided():
            if was_set:
                standing.follow_clock(now)
            if standing.settle(now) or was_set:
                if standing.sanctions.is_none:
                    self._remember(standing)
                else:
                    self._keep_decided(standing.key, standing.sanctions)
