"""What an export in JSON Lines has is added to a history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import BinaryIO

import msgspec
from msgspec import Raw, Struct, field
from sqlalchemy import Connection, select

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.emoji import is_emoji
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.errors import FrameError, Refused
from peerpyrtc_desktop.core.names import MAX_LENGTH, check_room_name
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.reactions import MOST
from peerpyrtc_desktop.store.history.archive import versions_of
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.entries import Entry, ReactionTold, RoomClosed, RoomIs, Said
from peerpyrtc_desktop.store.history.tables import messages, rooms

STEP = 500
"""Lines that are looked at together."""

NAMED = 20
"""Broken lines that are named."""

_LONGEST = 1024 * 1024
"""Bytes of a line: what was said in it is 64 KiB at the most, escaped six times as much."""

_LAST_TIME = 253_402_300_799_999
"""Milliseconds at the end of the year 9999: no calendar of ours has later ones."""

_BOM = b"\xef\xbb\xbf"
"""What editors of Windows put before the first line."""

_LONGEST_KEY = 256
"""The most characters of whose a reaction is: a device, or an address and a name."""

_LONGEST_FRAME = 2 * frames.MAX_FRAME_OLDER
"""Bytes of what guests are sent of a line: a browser that gets too much loses its channel, and so
would everybody who comes into that room."""

_LAST_EPOCH = 2**52
"""Greater ones would leave none to later starts that every browser can count to."""


class Line(Struct):
    """One line of an export, as far as it is needed."""

    room: str
    epoch: int
    seq: int
    kind: str
    time: int
    sender: str
    name: str
    data: Raw
    ref: str | None = None
    identity: str = ""
    stay: str = ""
    address: str = ""
    emitted: bool = False
    recipient: str | None = None
    recipient_identity: str | None = None
    redacted: int | None = None
    erased: bool = False
    reactions: tuple[ReactionTold, ...] = ()
    by_author: bool = False
    edited: int | None = None
    was: str | None = None


class Imported(Struct):
    """What became of an import; `broken` lines were none: the first of them by number, and why."""

    added: int = 0
    known: int = 0
    broken: int = 0
    named: list[tuple[int, str]] = field(default_factory=list)


class Broken(Exception):
    """A line is no message: its number, and why."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"line {number}: {why}")


def bring_in(connection: Connection, file: BinaryIO, *, strict: bool) -> Imported:
    """Add what an export has and this history hasn't; what it has already stays as it is.

    Raises:
        Broken: with `strict`, for the first line that is none: then nothing was added.
    """
    done = Imported()
    batches = Batches()
    batches.begin(connection)
    step: list[Said] = []
    for _, said in _read(file, done, strict=strict):
        step.append(said)
        if len(step) >= STEP:
            _add(connection, batches, step, done)
            step = []
    _add(connection, batches, step, done)
    return done


def sift(file: BinaryIO, done: Imported, *, strict: bool) -> Iterator[bytes]:
    """An export's lines that are messages, for a `bring_in` that comes later.

    What is known by then nobody knows yet: `done.added` are all of them.

    Raises:
        Broken: with `strict`, for the first line that is none.
    """
    for line, _ in _read(file, done, strict=strict):
        done.added += 1
        yield line.rstrip(b"\r\n") + b"\n"


def _read(file: BinaryIO, done: Imported, *, strict: bool) -> Iterator[tuple[bytes, Said]]:
    """The lines that are messages; `done` has the others. Raises Broken, as `bring_in`."""
    for number, line in enumerate(_lines(file), 1):
        if number == 1:
            line = line.removeprefix(_BOM)
        if not line.strip():
            continue
        try:
            said = _said(line)
        except (msgspec.MsgspecError, FrameError, Refused, ValueError) as fault:
            why = fault.text if isinstance(fault, FrameError | Refused) else str(fault)
            if strict:
                raise Broken(number, why) from None
            done.broken += 1
            if len(done.named) < NAMED:
                done.named.append((number, why))
        else:
            yield line, said


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """A file's lines; of one that is longer than any of ours, the beginning alone."""
    while line := file.readline(_LONGEST):
        rest = line
        while len(rest) == _LONGEST and not rest.endswith(b"\n"):
            rest = file.readline(_LONGEST)
        yield line


def _said(text: bytes) -> Said:
    if len(text) == _LONGEST:
        raise ValueError("it is too long")
    try:
        text.decode()  # `data` is looked into by nobody
    except UnicodeDecodeError:
        raise ValueError("it is no text in UTF-8") from None
    try:
        line = msgspec.json.decode(text, type=Line)
    except RecursionError:
        raise ValueError("it nests too deep") from None
    check_room_name(line.room)
    numbers = {
        "epoch": (line.epoch, _LAST_EPOCH),
        "seq": (line.seq, 2**53),
        "time": (line.time, _LAST_TIME),
        "redacted": (line.redacted or 0, _LAST_TIME),
        "edited": (line.edited or 0, _LAST_TIME),
    }
    for name, (value, most) in numbers.items():
        if not 0 <= value <= most:
            raise ValueError(f"the {name} {value} is out of range")
    payload.check(bytes(line.data))
    reactions = _reactions(line.reactions) if line.redacted is None else ()
    for version in versions_of(line.was):
        payload.check(bytes(version.data))
    frame: frames.Numbered
    if line.kind == "announcement":
        words = payload.words(line.data)
        if words is None:
            raise ValueError("an announcement has words")
        frame = frames.Announcement(line.epoch, line.seq, line.time, words)
    elif line.kind == "event":
        frame = frames.Relayed(
            line.sender,
            line.epoch,
            line.seq,
            line.time,
            line.name,
            line.data,
            line.recipient,
            line.emitted,
        )
    else:
        raise ValueError(f"{line.kind!r} is no kind of message")
    if len(encode(frame, Dialect.V1, line.epoch) or b"") > _LONGEST_FRAME:
        raise ValueError("it is longer than anything that can be said")
    if (line.recipient is None) != (line.recipient_identity is None):
        raise ValueError("a whisper has a reader, and its identity")
    return Said(
        line.room,
        frame,
        line.identity,
        line.stay,
        line.address,
        line.ref,
        line.recipient_identity,
        redacted=line.redacted,
        erased=line.erased,
        reactions=reactions,
        by_author=line.by_author,
        edited=line.edited,
        was=line.was,
    )


def _reactions(told: Sequence[ReactionTold]) -> tuple[ReactionTold, ...]:
    """One of each emoji of one device's; raises ValueError where something can't be kept."""
    if len(told) > MOST:
        raise ValueError(f"there are more than {MOST} reactions")
    for each in told:
        if not is_emoji(each.emoji):
            raise ValueError("a reaction is one emoji")
        if not 0 <= each.time <= _LAST_TIME:
            raise ValueError(f"the time {each.time} of a reaction is out of range")
        if len(each.name) > MAX_LENGTH or len(each.key) > _LONGEST_KEY:
            raise ValueError("the name or the key of a reaction is too long")
    once = {(each.emoji, each.key or each.name): each for each in told}
    return tuple(once.values())


def _add(connection: Connection, batches: Batches, step: list[Said], done: Imported) -> None:
    entries: list[Entry] = []
    places: set[tuple[str, int, int]] = set()
    for said in step:
        place = (said.room, said.frame.epoch, said.frame.seq)
        if place in places or _is_there(connection, place):
            done.known += 1
            continue
        places.add(place)
        known = connection.scalar(select(rooms.c.id).where(rooms.c.name == said.room))
        if known is None and not any(
            isinstance(entry, RoomIs) and entry.room == said.room for entry in entries
        ):
            entries.append(RoomIs(said.room, by_host=True, topic="", time=said.frame.time))
            entries.append(RoomClosed(said.room, said.frame.time))  # hosts open their own
        entries.append(said)
        done.added += 1
    batches.write(connection, entries)


def _is_there(connection: Connection, place: tuple[str, int, int]) -> bool:
    room, epoch, seq = place
    asked = (
        select(messages.c.id)
        .join(rooms, rooms.c.id == messages.c.room)
        .where(rooms.c.name == room, messages.c.epoch == epoch, messages.c.seq == seq)
    )
    return connection.scalar(asked) is not None
