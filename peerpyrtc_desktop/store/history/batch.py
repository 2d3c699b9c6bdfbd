"""One batch of entries, written in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.store.history import (
    many_rows,
    moderation,
    numbers,
    reactions,
    redactions,
    search_index,
    tables,
)
from peerpyrtc_desktop.store.history.boards import Drawn
from peerpyrtc_desktop.store.history.entries import (
    Came,
    Entry,
    Erase,
    Looked,
    Prune,
    Reaction,
    RoomClosed,
    RoomIs,
    Said,
    Squeeze,
    Went,
)
from peerpyrtc_desktop.store.history.files import Sharing
from peerpyrtc_desktop.store.history.pruning import looked, prune, squeeze


class Batches:
    """Writes batches through the one connection that writes; numbers the messages itself."""

    def __init__(self) -> None:
        self._rooms: dict[str, int] = {}
        self._next = 0

    def begin(self, connection: Connection) -> None:
        """Read what is there, before the first batch, and after one that failed."""
        rooms = connection.execute(select(tables.rooms.c.name, tables.rooms.c.id))
        self._rooms = {each.name: each.id for each in rooms}
        self._next = numbers.newest(connection) + 1

    def write(self, connection: Connection, entries: Sequence[Entry]) -> None:
        """Write these. Whatever goes wrong, none of them is there then; `begin` anew."""
        for entry in entries:
            if isinstance(entry, RoomIs):
                self._open(connection, entry)
        said = [entry for entry in entries if isinstance(entry, Said)]
        first = self._next
        if said:
            self._say(connection, said)
        self._furnish(connection, entries, first)
        if came := [entry for entry in entries if isinstance(entry, Came)]:
            connection.execute(insert(tables.stays), [self._stay(each) for each in came])
        if went := [entry for entry in entries if isinstance(entry, Went)]:
            connection.execute(_WENT, [_ended(each) for each in went])
        for entry in entries:
            if isinstance(entry, Reaction) and entry.room in self._rooms:
                reactions.write(connection, self._rooms[entry.room], entry)
        moderation.write(connection, entries)
        for entry in entries:
            match entry:
                case Prune():
                    entry.pruned(prune(connection, entry.upto, entry.room))
                case Squeeze():
                    entry.goes_on(squeeze(connection))
                case Erase():
                    count = redactions.erase(connection, entry.before)
                    entry.erased(count + moderation.erase_evidence(connection, entry.before))
                case Looked():
                    looked(connection, entry)
                    self.begin(connection)
                case _:
                    pass
        if closed := _closed_for_good(entries):
            connection.execute(_CLOSED, closed)

    def _open(self, connection: Connection, room: RoomIs) -> None:
        values = {
            "by_host": room.by_host,
            "topic": room.topic,
            "newcomers_see": room.newcomers_see,
            "opened_in": room.opened_in,
            "closed": None,
        }
        known = self._rooms.get(room.room)
        if known is not None:
            where = tables.rooms.c.id == known
            connection.execute(update(tables.rooms).where(where).values(values))
            return
        made = insert(tables.rooms).values(name=room.room, opened=room.time, **values)
        result = connection.execute(made.returning(tables.rooms.c.id))
        self._rooms[room.room] = result.scalar_one()

    def has(self, connection: Connection, entry: Entry) -> bool:
        """Whether this very entry is there."""
        if not isinstance(entry, Said):
            return True
        row, _ = self._row(entry, 0)
        kept = dict(zip(_COLUMNS, row, strict=True))
        same = [tables.messages.c[name] == kept[name] for name in _SAME]
        # It may say something else since, by what was written together with it.
        reads_so = tables.messages.c.data == kept["data"]
        is_it = or_(reads_so, tables.messages.c.edited.is_not(None))
        found = select(tables.messages.c.id).where(*same, is_it)
        return connection.scalar(found) is not None

    def _say(self, connection: Connection, said: Sequence[Said]) -> None:
        rows: list[tuple[Any, ...]] = []
        texts: list[tuple[int, str]] = []
        for each in said:
            if each.room not in self._rooms:  # what told of it was lost while the disk failed
                self._open(connection, RoomIs(each.room, False, "", each.frame.time))
            row, words = self._row(each, self._next)
            rows.append(row)
            if words:
                texts.append((self._next, words))
            self._next += 1
        many_rows.add(connection, "messages", _COLUMNS, rows)
        numbers.take(connection, self._next - 1)
        search_index.add(connection, texts)
        for number, each in zip(range(self._next - len(said), self._next), said, strict=True):
            if each.reactions:
                reactions.add(connection, number, each.reactions)
        for each in said:
            if isinstance(each.frame, frames.Changing):
                redactions.mark(connection, self._rooms[each.room], each.frame)

    def _furnish(self, connection: Connection, entries: Sequence[Entry], first: int) -> None:
        """Do to boards and files what was said; `first` is the id of the first message."""
        drawn, sharing = Drawn(connection), Sharing(connection)
        for entry in entries:
            match entry:
                case Said():
                    room = self._rooms[entry.room]
                    if entry.board is not None:
                        drawn.change(room, first, entry.frame.seq, entry.board)
                    if entry.file is not None:
                        sharing.share(room, first, entry.file)
                    first += 1
                case RoomClosed() if entry.room in self._rooms:
                    drawn.close(self._rooms[entry.room])
                    sharing.close(self._rooms[entry.room])
                case _:
                    pass
        drawn.flush()
        sharing.flush()

    def _row(self, said: Said, number: int) -> tuple[tuple[Any, ...], str]:
        """One row of `messages`, in the order of `_COLUMNS`, and what it says to people."""
        frame = said.frame
        recipient: str | None = None
        is_emitted = False
        match frame:
            case frames.Relayed():
                kind, sender, name, data = "event", _clean(frame.sender), frame.name, frame.data
                is_emitted = frame.emitted
                recipient = None if frame.to is None else _clean(frame.to)
                words = payload.event_words(name, data)
            case frames.Announcement():
                kind, sender, name, words = "announcement", "", "announcement", frame.text
                data = payload.raw(frame.text)
            case frames.Redacted() | frames.Restored() | frames.Edited():
                kind = name = str(frame.__struct_config__.tag)
                sender, words, data = "", None, payload.raw(frame.target)
                if isinstance(frame, frames.Edited):
                    sender = _clean(frame.sender)
                recipient = None if said.recipient_identity is None else ""
            case _:
                raise TypeError(f"no row for {type(frame).__name__}")
        row = (
            number,
            self._rooms[said.room],
            frame.epoch,
            frame.seq,
            kind,
            frame.time,
            None if said.ref is None else _clean(said.ref),
            sender,
            _clean(said.identity),
            said.stay,
            said.address,
            _clean(name),
            payload.text(data),
            is_emitted,
            recipient,
            said.recipient_identity,
            said.redacted,
            said.erased,
            said.by_author or getattr(frame, "by_author", False),
            said.edited,
            said.was,
        )
        return row, _clean(words or "")

    def _stay(self, came: Came) -> dict[str, Any]:
        return {
            "room": self._rooms[came.room],
            "stay": came.stay,
            "name": _clean(came.name),
            "device": came.device,
            "address": came.address,
            "user_agent": _clean(came.user_agent),
            "joined": came.time,
            "came_epoch": came.came[0],
            "came_seq": came.came[1],
        }


_SAME = ("room", "epoch", "seq", "sender")
"""What makes one message another, with what it says."""

_COLUMNS = tuple(column.name for column in tables.messages.columns)
"""What a row of `messages` holds, in this order."""


def _clean(text: str) -> str:
    """A text as a database takes it."""
    return text if text.isascii() else sendable(text)


_WENT = (
    update(tables.stays)
    .where(tables.stays.c.stay == bindparam("which"))
    .values(left=bindparam("at"), reason=bindparam("why"))
)

_CLOSED = (
    update(tables.rooms)
    .where(tables.rooms.c.name == bindparam("which"))
    .values(closed=bindparam("at"))
)


def _ended(went: Went) -> dict[str, Any]:
    return {"which": went.stay, "at": went.time, "why": went.reason}


def _closed_for_good(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    """The rooms that are closed at the end of a batch, and since when."""
    closed: dict[str, int] = {}
    for entry in entries:
        match entry:
            case RoomIs():
                closed.pop(entry.room, None)
            case RoomClosed():
                closed[entry.room] = entry.time
    return [{"which": room, "at": at} for room, at in closed.items()]
