"""Copies of a history: made, checked, put in its place. (See also `imports` and `forgetting`.)

Only `back_up` works beside a running host: what that has in memory is of the file it has.
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

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from peerpyrtc_desktop.store.history.checkup import damage
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.schema import Damaged, TooNew, look

_ASIDE = "history-until-"
"""How the name begins of what was set aside."""

BEFORE = "history-before-"
"""How the name begins of a copy that was made before a new version took a history over."""


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


def how_many(history: Path) -> int:
    """How many messages there are in a whole history that no host has."""
    with contextlib.closing(sqlite3.connect(f"{history.as_uri()}?mode=ro", uri=True)) as database:
        (count,) = database.execute("SELECT count(*) FROM messages").fetchone()
    return int(count)


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
