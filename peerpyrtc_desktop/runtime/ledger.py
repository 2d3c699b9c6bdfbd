"""What moderation has done and what of it is in force; it tells of each change, to be kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import (
    Act,
    Actor,
    Evidence,
    Param,
    Undone,
    Whom,
    has_words,
    is_about_same,
    without_evidence,
)
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration, PastActs

T = TypeVar("T", bound=Struct)

SetPart = tuple[str, str, str]
"""Something that was set: "room" or "rule", its name, and which part of it."""

KEPT = 1000
"""Acts in memory: those before are where acts are kept, if anywhere."""

KEPT_WORDS = 8_000_000
"""Characters of evidence in memory, beside that of the latest act: one may have millions."""

_encode = msgspec.json.Encoder().encode


class Ledger:
    """The latest acts in memory, and all documents.

    A document is a value that is in force until it is put anew or taken away: a ban, a room's
    settings. Each has a kind and a name within it.
    """

    def __init__(self, emit: Callable[[events.Event], None]) -> None:
        self._emit = emit
        self._acts: OrderedDict[int, Act] = OrderedDict()
        self._documents: dict[str, dict[str, Raw]] = {}
        self._words = 0
        self._in_hand: set[int] = set()
        self._last = 0
        self.set_by: dict[int, frozenset[SetPart]] = {}
        """What acts in memory have set, by their ids: noted by who reads them, as they are now."""
        self._past: PastActs | None = None

    def bring_back(self, kept: KeptModeration) -> None:
        """Go on where an earlier host ended: what was entered here by now is among it."""
        self._last = max(self._last, kept.last_act)
        self._past = kept.past
        self._acts.clear()
        self.set_by.clear()
        self._words = 0
        for act in kept.acts:
            self._remember(act)
        for kind, named in kept.documents.items():
            self._documents.setdefault(kind, {}).update(named)

    def number_after(self, number: int) -> None:
        """Give acts greater numbers than this from now on."""
        self._last = max(self._last, number)

    # Documents

    def documents(self, kind: str, form: type[T]) -> Iterator[tuple[str, T]]:
        """Those of a kind by their names. What can't be read as `form` is left out, and kept."""
        for name, document in self._documents.get(kind, {}).items():
            try:
                yield name, msgspec.json.decode(document, type=form)
            except msgspec.DecodeError:  # a newer program's
                continue

    def document(self, kind: str, name: str, form: type[T]) -> T | None:
        """One of them; None if there is none, or it can't be read."""
        document = self._documents.get(kind, {}).get(name)
        if document is None:
            return None
        try:
            return msgspec.json.decode(document, type=form)
        except msgspec.DecodeError:
            return None

    def has(self, kind: str) -> bool:
        """Whether there are any of a kind."""
        return bool(self._documents.get(kind))

    def count(self, kind: str) -> int:
        """How many there are of a kind."""
        return len(self._documents.get(kind, {}))

    def put(self, kind: str, name: str, value: Struct | None) -> None:
        """This is in force from now on; None takes away what was."""
        named = self._documents.setdefault(kind, {})
        if value is None:
            if named.pop(name, None) is not None:
                self._emit(events.DocumentKept(kind, name, None))
            return
        document = Raw(_encode(value))
        if named.get(name) != document:
            named[name] = document
            self._emit(events.DocumentKept(kind, name, document))

    # Acts

    def enter(
        self,
        time: int,
        by: Actor,
        what: str,
        *,
        room: str | None = None,
        whom: Sequence[Whom] = (),
        why: str = "",
        until: int | None = None,
        params: Mapping[str, Param] | None = None,
        evidence: Sequence[Evidence] = (),
        undo: Raw = NOTHING,
        batch: str = "",
        ref: str = "",
    ) -> Act:
        """It was done, see `Act`. The one place that makes one: each id is given once."""
        self._last += 1
        act = Act(
            id=self._last,
            time=time,
            by=by,
            what=what,
            room=room,
            whom=tuple(whom),
            why=why,
            until=until,
            params=dict(params or {}),
            evidence=tuple(evidence),
            undo=undo,
            batch=batch,
            ref=ref,
        )
        self._remember(act)
        self._emit(events.Acted(act))
        return act

    def take_back(self, act: Act, by: Actor, time: int, ref: str = "") -> None:
        """It was undone."""
        undone = msgspec.structs.replace(act, undone=Undone(by, time, ref))
        self._remember(undone)
        self._emit(events.ActUndone(undone))

    def leave_to_undo(self, act: Act, undo: Raw) -> None:
        """A part of it was undone: this takes the rest back, when that can be."""
        changed = msgspec.structs.replace(act, undo=undo)
        self._remember(changed)
        self._emit(events.ActUndone(changed))

    def erase_evidence(self, before: int) -> None:
        """Forget what acts of before that time (milliseconds) have for evidence."""
        for act in tuple(self._acts.values()):
            if act.time >= before:
                break
            if has_words(act):
                self._remember(without_evidence(act))
        self._emit(events.EvidenceErased(before))

    @contextmanager
    def taking_back(self, act: Act) -> Iterator[None]:
        """While this lasts nobody else takes it back. Raises Refused (`NOT_UNDONE`): one does."""
        if act.id in self._in_hand:
            raise Refused(Code.NOT_UNDONE, "That is being taken back already.")
        self._in_hand.add(act.id)
        try:
            yield
        finally:
            self._in_hand.discard(act.id)

    def who_since(self, act: Act) -> Actor | None:
        """Who has set the same as this act did, later: the last. None: that isn't known."""
        return next((each.by for each in self.later(act) if is_about_same(each, act)), None)

    def later(self, act: Act) -> Iterator[Act]:
        """What was done since and stands, as far as it is in memory; the newest first."""
        for each in reversed(self._acts.values()):
            if each.id > act.id and each.undone is None:
                yield each

    def done_for(self, key: str, ref: str) -> Act | None:
        """The act, or what was taken back, for which a moderator's device asked by this ref.

        Of the latest, which are kept with what they did: also by an earlier host, that had no time
        to answer.
        """
        for act in reversed(self._acts.values()):
            if (act.by.key, act.ref) == (key, ref):
                return act
            undone = act.undone
            if undone is not None and (undone.by.key, undone.ref) == (key, ref):
                return act
        return None

    async def find(self, number: int) -> Act | None:
        """The act of this id, however long ago. Raises Refused: it can't be read now."""
        if not 0 < number <= self._last:  # given to none, and maybe more than a database can hold
            return None
        act = self._acts.get(number)
        if act is None and self._past is not None:
            act = await self._past.find(number)
        return act

    async def page(
        self, before: int | None = None, limit: int = 50, room: str | None = None
    ) -> list[Act]:
        """See `PastActs.page`."""
        if self._past is not None:
            page = await self._past.page(before, limit, room)
            # What was just done may not be there yet, and what was undone not be known as such.
            known = {act.id: act for act in page}
            newest = max(known, default=0)
            late = {i: a for i, a in self._acts.items() if before is None and i > newest}
            merged = {i: self._acts.get(i, act) for i, act in (known | late).items()}
            chosen = [act for act in merged.values() if room is None or act.room in (None, room)]
            return sorted(chosen, key=lambda act: -act.id)[:limit]
        found = (
            act
            for act in reversed(self._acts.values())
            if (before is None or act.id < before) and (room is None or act.room in (None, room))
        )
        return [act for act, _ in zip(found, range(limit), strict=False)]

    def _remember(self, act: Act) -> None:
        former = self._acts.get(act.id)
        self._words += _words(act) - (0 if former is None else _words(former))
        self._acts[act.id] = act
        self.set_by.pop(act.id, None)
        while len(self._acts) > KEPT or (self._words > KEPT_WORDS and len(self._acts) > 1):
            _, gone = self._acts.popitem(last=False)
            self.set_by.pop(gone.id, None)
            self._words -= _words(gone)


def _words(act: Act) -> int:
    return sum(len(each.words) for each in act.evidence)
