"""What is said and decided while a server is away from the start on, until it can be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import Raw
from msgspec.structs import replace
from sqlalchemy import Connection, func, select, update

from peerpyrtc_desktop.core import events, frames, payload
from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.store.history import backend, starting, visits
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.entries import (
    ActIs,
    Came,
    DocumentIs,
    Entry,
    Reaction,
    RoomClosed,
    RoomIs,
    Said,
    Went,
)
from peerpyrtc_desktop.store.history.tables import acts, documents, rooms
from peerpyrtc_desktop.store.history.today import bring_to_today
from peerpyrtc_desktop.store.history.told import Told
from peerpyrtc_desktop.store.history.writer import BATCH, BUFFER, BUFFER_BYTES, size_of

MERGED = ("room", "standing")
"""Kinds of documents of which what was set before stays where nothing else was set meanwhile."""

_GUESTS = ("data", "extra")
"""Members of what waits: as its guest sent them."""

_PLACES = ("places", "pinned")
"""Members of what takes a redaction back: an epoch and a number each."""


class Meanwhile:
    """Messages, reactions and stays, as many as wait for a failing disk; `dropped` are the others.

    And what was decided: of it what is in force, and who did what. What was before is in the
    database: what was set meanwhile of a room or a guest takes its place, all else stays. Drawings
    aren't among it, whose boards are there, nor are files, which go with the process.
    """

    def __init__(self) -> None:
        self._entries: list[Said | Came | Went | Reaction] = []
        self._bytes = 0
        self._told = Told()
        self._decided = _Decided()
        self._numbers = _Numbers({}, {})
        self.dropped = 0

    def hear(self, event: events.Event) -> None:
        """Keep what this event tells of stays, of rooms, and of what moderation does."""
        self._told.hear(event, self)

    def put(self, entry: Entry) -> None:
        """Keep this, if it is one of those that are kept."""
        if not isinstance(entry, Said | Came | Went | Reaction):
            if not self._decided.put(entry):
                self.dropped += 1
            return
        if isinstance(entry, Said):
            if entry.board is not None:
                return
            entry = replace(entry, file=None)
        if len(self._entries) >= BUFFER or self._bytes >= BUFFER_BYTES:
            self.dropped += 1
            return
        self._entries.append(entry)
        self._bytes += size_of(entry)

    @property
    def count(self) -> int:
        """How much waits."""
        return len(self._entries) + self._decided.count

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not self._entries and self._decided.is_empty

    async def write(self, place: Path | str, wall: int) -> None:
        """Have all of it in this database, which no host has; then it waits no more.

        Raises what `backend.reach` and `Backend.write` raise: what isn't there then waits on.
        """
        while not self.is_empty:  # something may come while it is left, too
            database = await backend.reach(place)
            try:
                await bring_to_today(database, place)
                await self.write_to(database, wall)
            finally:
                await database.dispose()

    async def write_to(self, database: Backend, wall: int) -> None:
        """The same, in one that is open. What is put while it writes is written after it."""
        while not self.is_empty:
            entries, size, decided = self._entries, self._bytes, self._decided
            self._entries, self._bytes, self._decided = [], 0, _Decided(decided)
            work = partial(_write, entries, decided, self._numbers, wall)
            try:
                self._numbers = await database.write(work)
            except BaseException:
                self._entries = [*entries, *self._entries]
                self._bytes += size
                self._decided, lost = decided.and_then(self._decided)
                self.dropped += lost
                raise
        # What is taken away from here on is there, and goes.
        self._decided = _Decided(written=self._decided.written)


class _Decided:
    """What was decided, by what it is about: the latest of each.

    `before` is being written, and the documents of `written` are there: what is no more of them
    goes there too.
    """

    def __init__(
        self,
        before: _Decided | None = None,
        written: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        self.written: frozenset[tuple[str, str]] = written
        if before is not None:
            self.written = before.written | before.documents.keys()
        self._rooms_before = {} if before is None else before.rooms
        self.acts: dict[int, Act] = {}
        self.documents: dict[tuple[str, str], DocumentIs] = {}
        self.rooms: dict[str, tuple[RoomIs, RoomIs]] = {}
        """Those that are open: as they were when they were, and as they are."""
        self.closed: set[str] = set()
        """Rooms of the host's that are not."""

    def put(self, entry: Entry) -> bool:
        """Note this, if it is one of those; returns whether there was place for it."""
        match entry:
            case ActIs(act=act):
                if act.id not in self.acts and len(self.acts) >= BUFFER:
                    return False
                self.acts[act.id] = act
            case DocumentIs(kind=kind) if kind == visits.ALIVE:  # nothing that somebody did
                pass
            case DocumentIs(document=None):  # one that was there before is none that is meant
                self.documents.pop((entry.kind, entry.name), None)
                if (entry.kind, entry.name) in self.written:
                    self.documents[entry.kind, entry.name] = entry
            case DocumentIs():
                self.documents[entry.kind, entry.name] = entry
            case RoomIs():
                self.closed.discard(entry.room)
                _, was = self._rooms_before.get(entry.room, (entry, entry))
                begun, _ = self.rooms.get(entry.room, (was, entry))
                self.rooms[entry.room] = begun, entry
            case RoomClosed():
                before = self._rooms_before.get(entry.room, (None, None))
                _, last = self.rooms.pop(entry.room, before)
                if last is not None and last.by_host:
                    self.closed.add(entry.room)
            case _:
                pass
        return True

    def and_then(self, later: _Decided) -> tuple[_Decided, int]:
        """Both as one, in this order; and for how many acts there is no place."""
        both = _Decided(written=self.written)
        both.acts, both.documents = dict(self.acts), dict(self.documents)
        both.rooms, both.closed = dict(self.rooms), set(self.closed)
        lost = [act for act in later.acts.values() if not both.put(ActIs(act))]
        for document in later.documents.values():
            both.put(document)
        for name in later.closed:
            both.put(RoomClosed(name, 0))
        for _, room in later.rooms.values():
            both.put(room)
        return both, len(lost)

    @property
    def count(self) -> int:
        """How much of it somebody did."""
        return len(self.acts) + len(self.documents)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.acts or self.documents or self.closed or self._of_the_host())

    def _of_the_host(self) -> bool:
        return any(room.by_host for _, room in self.rooms.values())


class _Numbers(NamedTuple):
    """What epochs and acts that are written by now are called where they are."""

    epochs: Mapping[int, int]
    acts: Mapping[int, int]


def _write(
    entries: Sequence[Said | Came | Went | Reaction],
    decided: _Decided,
    before: _Numbers,
    wall: int,
    connection: Connection,
) -> _Numbers:
    """Returns what was written is called, together with what was `before`."""
    visits.end(connection, wall)
    anew = _Anew(starting.number(connection, wall), before)
    there = connection.execute(select(rooms.c.name, rooms.c.closed))
    is_open = {each.name: each.closed is None for each in there}
    whole = list(map(anew.entry, entries))
    theirs = dict.fromkeys(each.room for each in entries if not isinstance(each, Went))
    begun, ended = _rooms(decided, anew, is_open, wall)
    # Guests' rooms of that time have ended with it. One that was open before goes on as it was.
    others = theirs.keys() - is_open.keys() - {each.room for each in begun}
    for name in sorted(others):
        begun.append(RoomIs(name, by_host=False, topic="", time=wall))
        ended.append(RoomClosed(name, wall))
    whole = [*begun, *whole, *ended, *_documents(decided, anew, connection)]
    whole += _acts(decided, anew, connection)
    batches = Batches()
    batches.begin(connection)
    for at in range(0, len(whole), BATCH):
        batches.write(connection, whole[at : at + BATCH])
    for name, changed in _changed(decided, is_open):
        connection.execute(update(rooms).where(rooms.c.name == name).values(changed))
    return anew.numbers


def _rooms(
    decided: _Decided, anew: _Anew, is_open: Mapping[str, bool], wall: int
) -> tuple[list[RoomIs], list[RoomClosed]]:
    """The host's rooms that are open now and weren't before, and those that it has closed."""
    opened = [
        replace(room, opened_in=anew.of(room.opened_in))
        for name, (_, room) in decided.rooms.items()
        if room.by_host and not is_open.get(name)
    ]
    return opened, [RoomClosed(name, wall) for name in sorted(decided.closed) if name in is_open]


def _changed(
    decided: _Decided, is_open: Mapping[str, bool]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """What was set of rooms that were open before, and is no document."""
    for name, (begun, room) in decided.rooms.items():
        if is_open.get(name):
            changed: dict[str, Any] = {}
            if room.by_host:
                changed["by_host"] = True
            if room.topic != begun.topic:
                changed["topic"] = room.topic
            if room.newcomers_see != begun.newcomers_see:
                changed["newcomers_see"] = room.newcomers_see
            if changed:
                yield name, changed


def _documents(decided: _Decided, anew: _Anew, connection: Connection) -> Iterator[DocumentIs]:
    for (kind, name), entry in decided.documents.items():
        if entry.document is None:
            yield entry
            continue
        document = anew.json(entry.document)
        if kind in MERGED:
            is_it = (documents.c.kind == kind) & (documents.c.name == name)
            before = connection.scalar(select(documents.c.document).where(is_it))
            if before is not None:
                both = _members(before) | _members(document)
                document = payload.raw(both)
        yield replace(entry, document=document)


def _members(document: str | Raw) -> dict[str, Raw]:
    return msgspec.json.decode(document, type=dict[str, Raw])


def _acts(decided: _Decided, anew: _Anew, connection: Connection) -> Iterator[ActIs]:
    """What was done, under numbers of its own: `LateHistory.expect` gave it those of the clock."""
    last = connection.scalar(select(func.max(acts.c.id))) or 0
    is_free = all(number > last for number in decided.acts if not anew.has_act(number))
    for act in decided.acts.values():
        evidence = [replace(each, epoch=anew.known(each.epoch)) for each in act.evidence]
        params = dict(act.params)
        if isinstance(epoch := params.get("epoch"), int):
            params["epoch"] = anew.known(epoch)
        yield ActIs(
            replace(
                act,
                id=anew.act(act.id, act.id if is_free else act.id + last),
                evidence=tuple(evidence),
                params=params,
                undo=anew.json(act.undo),
            )
        )


class _Anew:
    """Numbers epochs anew, in their order: those of a clock are less than any in a database."""

    def __init__(self, last: int, before: _Numbers) -> None:
        self._last = last
        self._epochs = dict(before.epochs)
        self._acts = dict(before.acts)

    @property
    def numbers(self) -> _Numbers:
        """What all is called."""
        return _Numbers(self._epochs, self._acts)

    def has_act(self, number: int) -> bool:
        """Whether it is there already, as another part of what waited."""
        return number in self._acts

    def act(self, number: int, free: int) -> int:
        """What that act is called: what it was before, else this."""
        return self._acts.setdefault(number, free)

    def entry(self, entry: Said | Came | Went | Reaction) -> Entry:
        match entry:
            case Came(came=came):
                return replace(entry, came=self._place(came))
            case Reaction(epoch=epoch):
                return replace(entry, epoch=self.of(epoch))
            case Said(frame=frames.Redacted() | frames.Restored() | frames.Edited() as frame):
                target = self._place(frame.target)
                frame = replace(frame, epoch=self.of(frame.epoch), target=target)
                if isinstance(frame, frames.Edited):
                    frame = replace(frame, data=self._replying("message", frame.data))
                return replace(entry, frame=frame)
            case Said(frame=frames.Relayed() as frame):
                data = self._replying(frame.name, frame.data)
                return replace(entry, frame=replace(frame, epoch=self.of(frame.epoch), data=data))
            case Said(frame=frame):
                return replace(entry, frame=replace(frame, epoch=self.of(frame.epoch)))
        return entry

    def of(self, epoch: int) -> int:
        """The number of that epoch in the database."""
        if epoch not in self._epochs:
            self._last += 1
            self._epochs[epoch] = self._last
        return self._epochs[epoch]

    def known(self, epoch: int) -> int:
        """The same, if something was said in it."""
        return self._epochs.get(epoch, epoch)

    def json(self, text: Raw) -> Raw:
        """JSON of ours in which places stand, as they are now.

        What a guest has sent stays as it came: not every reader takes all that it may be.
        """
        written = bytes(text)
        if written.startswith(b"{"):
            members = msgspec.json.decode(written, type=dict[str, Raw])
            return payload.raw({key: self._member(key, each) for key, each in members.items()})
        if written.startswith(b"["):
            return payload.raw([*map(self.json, msgspec.json.decode(written, type=list[Raw]))])
        return text

    def _member(self, key: str, value: Raw) -> Raw:
        if key in _GUESTS:
            return value
        if key == "epoch" and (epoch := payload.read(value, int)) is not None:
            return payload.raw(self.known(epoch))
        if key in _PLACES and (place := payload.read(value, Place)) is not None:  # type: ignore[arg-type]
            return payload.raw((self.known(place[0]), place[1]))
        if key in _PLACES and (places := payload.read(value, list[Place])) is not None:
            return payload.raw([(self.known(epoch), seq) for epoch, seq in places])
        return self.json(value)

    def _place(self, place: Place) -> Place:
        return self.of(place[0]), place[1]

    def _replying(self, name: str, said: Raw) -> Raw:
        """What it says; what it replies to stands where it stands now."""
        if name != "message" or b'"reply_to"' not in memoryview(said).tobytes():
            return said
        # Guests wrote it: of what it isn't nothing is made, and no more of it is read than must be.
        data = payload.read(said, dict[str, Raw]) or {}
        to = payload.read(data.get("reply_to", NOTHING), dict[str, Raw]) or {}
        epoch = payload.read(to.get("epoch", NOTHING), int)
        if epoch not in self._epochs:
            return said
        to["epoch"] = payload.raw(self._epochs[epoch])
        return payload.raw({**data, "reply_to": to})
