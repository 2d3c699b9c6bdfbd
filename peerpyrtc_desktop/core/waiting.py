"""What guests have said and nobody sees before a moderator has decided."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Raw, Struct

from peerpyrtc_desktop.core import frames, names
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Form
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.standing import Standing

MAX_WAITING = 500
"""Messages of one room that wait."""

MAX_OF_ONE = 50
"""Of them, those of one guest: it can't keep all others' from waiting."""


class Redactor(Struct, frozen=True):
    """The rule that takes a message back as soon as it is out, and why."""

    rule: str
    why: str


class HeldMessage(Struct, frozen=True, omit_defaults=True):
    """A message that waits. Times are milliseconds.

    `id` names it on this host. `time` is when it was sent; `why` it waits: "approval",
    "restricted", "delay", or a rule's name. `key`, `identity` and `address` are its sender's, who
    may have left; `to_identity` is that of the one it was whispered to. `due` is when it goes out
    by itself; `redactor` takes it back when it is out, however it comes to that. `edits` is the
    message in whose place it shall stand, None if it is a new one.
    """

    id: str
    room: str
    time: int
    why: str
    peer: str
    stay: str
    key: str
    identity: str
    address: str
    name: str
    data: Raw = NOTHING
    to: str | None = None
    to_identity: str = ""
    ref: str | None = None
    emitted: bool = False
    form: Form | None = None
    extra: dict[str, Any] | None = None
    due: int | None = None
    redactor: Redactor | None = None
    edits: Place | None = None

    def event(self) -> frames.Event | frames.LegacyEvent:
        """What was sent, as it came."""
        if self.form is not None or self.ref is None:
            form = self.form or Form.MESSAGE
            return frames.LegacyEvent(form, self.name, self.data, self.to, self.extra)
        return frames.Event(self.name, self.ref, self.data, self.to, emitted=self.emitted)


class Waiting:
    """One room's, the longest first. `prefix` begins its ids."""

    def __init__(
        self,
        room: str,
        epoch: int,
        limits: RoomLimits,
        *,
        most: int = MAX_WAITING,
        most_of_one: int = MAX_OF_ONE,
        prefix: str = "",
    ) -> None:
        self._room = room
        self._epoch = epoch
        self._limits = limits
        self._most, self._most_of_one, self._prefix = most, most_of_one, prefix
        self._count = 0
        self._held: OrderedDict[str, HeldMessage] = OrderedDict()
        self._by_ref: dict[tuple[str, str], str] = {}
        self._of: Counter[str] = Counter()
        self._change_of: dict[Place, str] = {}

    def __iter__(self) -> Iterator[HeldMessage]:
        return iter(tuple(self._held.values()))

    def __len__(self) -> int:
        return len(self._held)

    def get(self, held: str) -> HeldMessage | None:
        """The one of this id."""
        return self._held.get(held)

    def of(self, key: str, ref: str) -> HeldMessage | None:
        """What this guest sent as `ref`, if it waits."""
        return self._held.get(self._by_ref.get((key, ref), ""))

    def change_of(self, place: Place) -> HeldMessage | None:
        """What is to stand in the place of that message, the latest of it."""
        return self._held.get(self._change_of.get(place, ""))

    def check(self, key: str, ref: str | None) -> None:
        """Raise FrameError (`TOO_MANY`) if too much waits, of this guest or in all."""
        if len(self._held) >= self._most or self._of[key] >= self._most_of_one:
            text = "Too much waits already: try again in a while."
            raise FrameError(Code.TOO_MANY, text, ref, retry_after=30)

    def hold(
        self,
        peer: Peer,
        event: frames.Event | frames.LegacyEvent,
        why: str,
        target: Peer | None,
        now: Moment,
        delay: int = 0,
        redactor: Redactor | None = None,
        edits: Place | None = None,
    ) -> HeldMessage:
        """It waits from now on; with a `delay` it is due after so many seconds.

        Raises:
            FrameError: too much waits, of this guest or in all (`TOO_MANY`).
        """
        is_v1 = isinstance(event, frames.Event)
        ref = event.ref if isinstance(event, frames.Event) else None
        self.check(peer.standing.key, ref)
        self._count += 1
        held = HeldMessage(
            id=f"{self._prefix}{self._epoch}-{self._count}",
            room=self._room,
            time=now.wall,
            why=why,
            peer=peer.id,
            stay=peer.stay,
            key=peer.standing.key,
            identity=peer.identity,
            address=peer.address,
            name=event.name,
            data=event.data,
            to=event.to,
            to_identity="" if target is None else target.identity,
            ref=ref,
            emitted=event.emitted,
            form=None if is_v1 else event.form,  # type: ignore[union-attr]
            extra=None if is_v1 else event.extra,  # type: ignore[union-attr]
            due=now.wall + delay * 1000 if delay else None,
            redactor=redactor,
            edits=edits,
        )
        self._add(held)
        return held

    def put(self, held: HeldMessage) -> None:
        """It waits: from an earlier host, or again, before all that came later."""
        self._add(held)
        for later in [each.id for each in self._held.values() if each.time > held.time]:
            self._held.move_to_end(later)

    def _add(self, held: HeldMessage) -> None:
        self._held[held.id] = held
        self._of[held.key] += 1
        if held.ref is not None:
            self._by_ref[held.key, held.ref] = held.id
        if held.edits is not None:
            self._change_of[held.edits] = held.id

    def take(self, held: str) -> HeldMessage | None:
        """It waits no longer; returns it, None if it didn't."""
        taken = self._held.pop(held, None)
        if taken is not None:
            self._of[taken.key] -= 1
            if not self._of[taken.key]:
                del self._of[taken.key]
            if taken.ref is not None:
                self._by_ref.pop((taken.key, taken.ref), None)
            if taken.edits is not None and self._change_of.get(taken.edits) == held:
                del self._change_of[taken.edits]
        return taken

    def due(self, wall: int) -> list[HeldMessage]:
        """What goes out by itself by now, in its order.

        A clock that was set back delays nothing.
        """
        return [
            held
            for held in self._held.values()
            if held.due is not None and not held.time <= wall < held.due
        ]

    def present(self, held: HeldMessage, peers: Mapping[str, Peer]) -> Peer | None:
        """Who sent it, if it is here: by whatever name it goes now, also after it came back."""
        holder = peers.get(held.peer)
        if holder is not None and held.identity == holder.identity:
            return holder
        return next((each for each in peers.values() if each.stay == held.stay), None)

    def author_of(self, held: HeldMessage, peers: Mapping[str, Peer]) -> Peer:
        """Who sent it: as it is here now, or one that stands in for whoever has left."""
        if (present := self.present(held, peers)) is not None:
            return present
        moment = held.time / 1000
        return Peer(
            id=held.peer,
            keys=names.keys(held.peer),
            identity=held.identity,
            dialect=Dialect.V1,
            joined=held.time,
            last_seen=held.time,
            address=held.address,
            user_agent="",
            standing=Standing(held.key, self._limits, moment),
            stay=held.stay,
        )
