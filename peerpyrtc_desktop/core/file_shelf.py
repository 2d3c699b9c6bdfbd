"""Which contents the host keeps, who may pull them, and what gives way to new ones.

Pure: hashes, sizes and times in, hashes to be removed out. Whoever holds the bytes removes them.

Knowing a hash is no right to the contents. Who may read an event that announces them in a room may
pull them there, and so may, for a while, whoever has brought them to that room. Only these may
announce them: else one who had a hash from somewhere could have the host hand out what it stands
for. For the same reason nobody is spared the bytes of what only others have brought.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from msgspec import Struct

from peerpyrtc_desktop.core.errors import Code, FrameError

MOST = 10_000
"""Contents that are kept, however small: each takes memory, and is looked at now and then."""

SWEPT = 500
"""Contents that one sweep looks at: it comes often, and keeps the loop."""


class Shared(Struct, frozen=True):
    """Contents that an event has announced; `owner` answers for their space."""

    sha256: str
    size: int
    owner: str


class KeptFile(Struct, frozen=True):
    """Contents announced in a room at `place` (epoch, seq), as that outlives a host.

    `readers` are identities, None is everyone in the room. `withheld`: the message was taken back.
    """

    room: str
    place: tuple[int, int]
    readers: frozenset[str] | None
    shared: Shared
    withheld: bool = False


@dataclass(slots=True)
class _Place:
    """An event that announces contents; `readers` are identities, None is everyone in the room."""

    epoch: int
    seq: int
    readers: frozenset[str] | None
    withheld: bool = False

    def is_for(self, identity: str) -> bool:
        return not self.withheld and (self.readers is None or identity in self.readers)


@dataclass(slots=True, eq=False)
class _Contents:
    size: int
    owner: str
    pulled: int = 0
    places: dict[str, list[_Place]] = field(default_factory=dict)
    # Until when (monotonic seconds) who brought them may announce them, by (room, identity).
    claims: dict[tuple[str, str], float] = field(default_factory=dict)


class Shelf:
    """Keeps the books. `total` and `share` are bytes: of all, and of one owner's.

    An owner is whoever shall answer for the space: one device, whatever names it goes by.
    """

    def __init__(self, total: int, share: int, claim: float) -> None:
        self._total = total
        self._share = share
        self._claim = claim
        # The least recently used first.
        self._kept: OrderedDict[str, _Contents] = OrderedDict()
        self._reserved: dict[str, int] = {}
        self._used = 0
        self._due: list[str] = []

    @property
    def used(self) -> int:
        """Bytes that are kept or promised to uploads under way."""
        return self._used

    def __contains__(self, sha256: str) -> bool:
        return sha256 in self._kept

    def size(self, sha256: str) -> int:
        """How many bytes these contents have. They must be here."""
        return self._kept[sha256].size

    # Rights

    def may_pull(self, room: str, identity: str, sha256: str, now: float) -> bool:
        """Whether this guest of a room may have these contents there."""
        contents = self._kept.get(sha256)
        if contents is None:
            return False
        if contents.claims.get((room, identity), 0) > now:
            return True
        return any(each.is_for(identity) for each in contents.places.get(room, ()))

    def claim(self, room: str, identity: str, sha256: str, now: float) -> None:
        """This guest has shown the contents, which must be here: it may announce them, for now."""
        self._kept[sha256].claims[room, identity] = now + self._claim
        self._kept.move_to_end(sha256)

    def announce(
        self,
        room: str,
        identity: str,
        sha256: str,
        place: tuple[int, int],
        readers: frozenset[str] | None,
    ) -> Shared | None:
        """An event of this guest, at `place` (epoch, seq), has told a room of these contents.

        Returns what it has shared; None if these contents aren't here.
        """
        contents = self._kept.get(sha256)
        if contents is None:
            return None
        self._announced(contents, room, place, readers)
        contents.claims.pop((room, identity), None)
        return Shared(sha256, contents.size, contents.owner)

    def withhold(self, room: str, place: tuple[int, int], *, withheld: bool) -> None:
        """The event at this place was taken back, or is there again: nobody pulls by it."""
        for contents in self._kept.values():
            for each in contents.places.get(room, ()):
                if (each.epoch, each.seq) == place:
                    each.withheld = withheld

    def _announced(
        self,
        contents: _Contents,
        room: str,
        place: tuple[int, int],
        readers: frozenset[str] | None,
    ) -> None:
        # The latest of those for the same readers lasts the longest: the others do nothing.
        places = contents.places.setdefault(room, [])
        places[:] = [each for each in places if each.readers != readers]
        places.append(_Place(*place, readers))

    def restore(self, kept: KeptFile) -> None:
        """Contents that are here were announced so to an earlier host; the oldest come first."""
        shared = kept.shared
        self.keep(shared.sha256, shared.size, shared.owner)
        self._kept.move_to_end(shared.sha256)
        self._announced(self._kept[shared.sha256], kept.room, kept.place, kept.readers)
        if kept.withheld:
            self.withhold(kept.room, kept.place, withheld=True)

    # Space

    def reserve(self, owner: str, size: int) -> list[str]:
        """Make room for an upload; returns what has to go for it. `keep` or `release` must follow.

        Raises:
            FrameError: there is no room (`NO_SPACE`): all that could go is being pulled.
        """
        own = self._reserved.get(owner, 0) + size
        own += sum(each.size for each in self._kept.values() if each.owner == owner)
        gone = self._make_way(own - self._share, owner)
        if gone is not None:
            more = self._make_way(self._used - self._freed(gone) + size - self._total, None, gone)
            gone = None if more is None else gone + more
        if gone is None:
            raise FrameError(Code.NO_SPACE, "The host has no room for more files now.")
        for sha256, contents in self._kept.items():
            if len(self._kept) - len(gone) < MOST:
                break
            if not contents.pulled and sha256 not in gone:
                gone.append(sha256)
        for each in gone:
            self._remove(each)
        self._reserved[owner] = self._reserved.get(owner, 0) + size
        self._used += size
        return gone

    def _make_way(
        self, needed: int, owner: str | None, besides: Iterable[str] = ()
    ) -> list[str] | None:
        """The least recently used contents (of one owner, or of all) that have `needed` bytes."""
        gone: list[str] = []
        for sha256, contents in self._kept.items():
            if needed <= 0:
                break
            if contents.pulled or sha256 in besides or owner not in (None, contents.owner):
                continue
            gone.append(sha256)
            needed -= contents.size
        return gone if needed <= 0 else None

    def _freed(self, gone: Iterable[str]) -> int:
        return sum(self._kept[each].size for each in gone)

    def release(self, owner: str, size: int) -> None:
        """The upload that this was reserved for is over."""
        self._used -= size
        self._reserved[owner] -= size
        if not self._reserved[owner]:
            del self._reserved[owner]

    def keep(self, sha256: str, size: int, owner: str) -> None:
        """These contents are here now. Whoever has them twice keeps one."""
        if sha256 not in self._kept:
            self._kept[sha256] = _Contents(size, owner)
            self._used += size

    def pull(self, sha256: str) -> None:
        """Somebody begins to read these contents: they stay until `let_go`."""
        self._kept[sha256].pulled += 1
        self._kept.move_to_end(sha256)

    def let_go(self, sha256: str) -> None:
        """Somebody has ceased to read them."""
        if sha256 in self._kept:
            self._kept[sha256].pulled -= 1

    def _remove(self, sha256: str) -> None:
        self._used -= self._kept.pop(sha256).size

    # Forgetting

    def forget_room(self, room: str, now: float) -> list[str]:
        """A room is gone; returns what nobody can ask for any more."""
        for contents in self._kept.values():
            contents.places.pop(room, None)
            for key in [each for each in contents.claims if each[0] == room]:
                del contents.claims[key]
        return self._sweep(tuple(self._kept), now)

    def sweep(self, has: Callable[[str, int, int], bool], now: float) -> list[str]:
        """Drop what no history has any more, `has(room, epoch, seq)`; returns what goes with it.

        Each time it is some contents' turn.
        """
        self._due = self._due or list(self._kept)
        due, self._due = self._due[:SWEPT], self._due[SWEPT:]
        there = [each for each in due if each in self._kept]
        for sha256 in there:
            contents = self._kept[sha256]
            for room, places in tuple(contents.places.items()):
                places[:] = [each for each in places if has(room, each.epoch, each.seq)]
                if not places:
                    del contents.places[room]
        return self._sweep(there, now)

    def _sweep(self, some: Iterable[str], now: float) -> list[str]:
        gone = []
        for sha256 in some:
            contents = self._kept[sha256]
            for key in [key for key, until in contents.claims.items() if until <= now]:
                del contents.claims[key]
            if not contents.places and not contents.claims and not contents.pulled:
                gone.append(sha256)
        for each in gone:
            self._remove(each)
        return gone

    def missing(self, sha256: str) -> None:
        """The contents turned out to be gone: what was known of them goes too."""
        if sha256 in self._kept:
            self._remove(sha256)
