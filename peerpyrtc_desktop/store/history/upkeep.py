"""What is done to a history while no host has it: copies and imports. (See also `forgetting`.)

Only `back_up` works beside a running host, which has the latest in memory, and its numbers.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Raw, Struct, field
from sqlalchemy import Connection, select

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.errors import FrameError, NotOurs, Refused
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.checkup import damage
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import Entry, RoomClosed, RoomIs, Said
from peerpyrtc_desktop.store.history.schema import Damaged, TooNew, look
from peerpyrtc_desktop.store.history.tables import messages, rooms

_STEP = 500
"""Lines that are looked at together."""

_ASIDE = "history-until-"
"""How the name begins of what was set aside."""

BEFORE = "history-before-"
"""How the name begins of a copy that was made before a new version took a history over."""


# Copies


def back_up(history: Path, copy: Path) -> None:
    """Copy it as it is at one moment, also beside a host, and check the copy.

    Raises:
        FileExistsError: `copy` is there already.
        NotOurs, Damaged, TooNew: what was copied is no whole history.
        sqlite3.Error, OSError: it can't be read, or written there.
    """
    with drafts.new(copy) as draft:  # nobody else may read it, on the way neither
        with (
            contextlib.closing(sqlite3.connect(f"{history.as_uri()}?mode=ro", uri=True)) as source,
            contextlib.closing(sqlite3.connect(draft)) as target,
        ):
            source.backup(target)
            # The copy is one file, also once it was looked at: its log lies in none beside it.
            target.execute("PRAGMA journal_mode = DELETE")
        check(draft)


def check(history: Path) -> None:
    """Look whether it is a whole history; of its search index that says nothing.

    Raises:
        NotOurs, Damaged, TooNew: it is not; says what is wrong.
        sqlite3.Error, OSError: it can't be read, or there is none.
    """
    if not history.exists():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(history))
    if not look(history):
        raise NotOurs(f"{history} is no history of PeerPyRTC Desktop.")
    if wrong := damage(history):
        raise Damaged(history, wrong)


def restore(copy: Path, folder: Path) -> Path | None:
    """Put a copy in a data folder that no host has. What was there is set aside: returns where.

    Raises:
        NotOurs, Damaged, TooNew: the copy is no whole history.
        sqlite3.Error, OSError: it can't be read, or put there.
    """
    check(copy)
    there = folder / FILE
    draft = folder / f"{FILE}.new"
    draft.unlink(missing_ok=True)  # of a try that was cut short
    back_up(copy, draft)
    try:
        aside = set_aside(there)
        os.rename(draft, there)
    finally:
        draft.unlink(missing_ok=True)
    return aside


def set_aside(there: Path) -> Path | None:
    """Give what is in the history's place another name beside it; returns that, None: nothing is.

    It keeps its log, and is not opened: it may be damaged. Nothing of that name is there before.
    What guests' files hold is kept beside it too: the next history may share nothing of it.

    Raises:
        OSError: it can't be done; then all is as it was.
    """
    stem = _ASIDE + time.strftime("%Y%m%d-%H%M%S")
    suffixes = ("-shm", "-journal", "-wal", "")
    for number in itertools.count(1):
        aside = there.with_name(f"{stem}.db" if number == 1 else f"{stem}-{number}.db")
        files = aside.with_name(f"{aside.stem}-files")
        names = [str(files), *(f"{aside}{suffix}" for suffix in suffixes)]
        if not any(os.path.lexists(name) for name in names):
            break
    if any(os.path.lexists(f"{there}{suffix}") for suffix in suffixes):
        _keep_contents(there.with_name(KEPT_FILES), files)
    moved = None
    for suffix in suffixes:
        with contextlib.suppress(FileNotFoundError):
            os.rename(f"{there}{suffix}", f"{aside}{suffix}")
            moved = Path(f"{aside}{suffix}")
    return moved


def _keep_contents(folder: Path, beside: Path) -> None:
    """Have what guests' files hold there in another folder too."""
    names = os.listdir(folder) if folder.is_dir() else []
    whole = [each for each in names if re.fullmatch("[0-9a-f]{64}", each)]
    if not whole:
        return
    beside.mkdir(mode=0o700)
    try:
        for each in whole:
            try:
                os.link(folder / each, beside / each)
            except OSError:  # a file system that has no second names
                shutil.copy2(folder / each, beside / each)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def those_aside(folder: Path) -> Iterator[str]:
    """What was set aside in a folder, by name, and what it is, in a sentence each."""
    for path in sorted(folder.glob(f"{_ASIDE}*.db")):
        try:
            check(path)
        except TooNew:
            yield f"{path} was made by a newer PeerPyRTC Desktop."
        except (NotOurs, Damaged) as fault:
            yield str(fault)
        except (sqlite3.Error, OSError) as fault:
            yield f"{path} can't be read ({fault})."
        else:
            yield f"{path} is whole: `restore` puts a copy of it in place."


def copies_in(folder: Path) -> list[Path]:
    """What there is in a data folder of the history as it was once, and of its files.

    So is what a program has left that was killed while it made such a copy.
    """
    patterns = (f"{_ASIDE}*", f"{BEFORE}*.db", f"{FILE}.new*", f"{drafts.PREFIX}*{drafts.SUFFIX}*")
    return sorted(each for pattern in patterns for each in folder.glob(pattern))


# Imports


NAMED = 20
"""Broken lines that are named."""

_LONGEST = 1024 * 1024
"""Bytes of a line: what was said in it is 64 KiB at the most, escaped six times as much."""

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
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            step.append(_said(line))
        except (msgspec.MsgspecError, FrameError, Refused, ValueError) as fault:
            why = fault.text if isinstance(fault, FrameError | Refused) else str(fault)
            if strict:
                raise Broken(number, why) from None
            done.broken += 1
            if len(done.named) < NAMED:
                done.named.append((number, why))
        if len(step) >= _STEP:
            _add(connection, batches, step, done)
            step = []
    _add(connection, batches, step, done)
    return done


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
        line = msgspec.json.decode(text, type=Line)
    except RecursionError:
        raise ValueError("it nests too deep") from None
    check_room_name(line.room)
    for value, most in ((line.epoch, _LAST_EPOCH), (line.seq, 2**53), (line.time, 2**53)):
        if not 0 <= value <= most:
            raise ValueError(f"{value} is out of range")
    payload.check(bytes(line.data))
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
    )


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
