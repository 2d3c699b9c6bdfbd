"""What may be pulled in the rooms that are open: which message shares which contents.

The message says with whom, and by whom, and what it is called; its row here goes with it. The
contents lie in a folder beside (`store.blob_folder`).
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, false, select

from peerpyrtc_desktop.core.file_shelf import KeptFile, Shared
from peerpyrtc_desktop.store.history import many_rows
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import files, messages, rooms

PAGE = 500
"""Files that are read together."""

MOST = 50_000
"""Places that are known at once. Of more, the oldest may give way: so do their contents, then."""

_COLUMNS = ("message", "room", "sha256", "size", "owner")

_Key = tuple[str, str, frozenset[str] | None]


class Sharing:
    """What is shared within one batch: files that follow each other are one statement."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new: list[tuple[int, int, str, int, str]] = []

    def share(self, room: int, message: int, shared: Shared) -> None:
        """The message with this id has shared these contents in its room."""
        self._new.append((message, room, shared.sha256, shared.size, shared.owner))

    def close(self, room: int) -> None:
        """The room is gone: nobody can pull anything there any more."""
        self.flush()
        self._connection.execute(delete(files).where(files.c.room == room))

    def flush(self) -> None:
        """Write what waits to be written together."""
        many_rows.add(self._connection, "files", _COLUMNS, self._new)
        self._new = []


class Places:
    """Where files were shared whose messages are on the disk: of those alike the latest."""

    def __init__(self) -> None:
        self._latest: dict[_Key, tuple[int, int]] = {}
        self._known: set[tuple[str, int, int]] = set()

    def add(self, file: KeptFile) -> None:
        """This was shared; what was there for the same readers before is of no use any more."""
        key = (file.room, file.shared.sha256, file.readers)
        former = self._latest.pop(key, None)
        if former is not None:
            self._known.discard((file.room, *former))
        self._latest[key] = file.place
        self._known.add((file.room, *file.place))
        if len(self._latest) > MOST:
            oldest = next(iter(self._latest))
            self._known.discard((oldest[0], *self._latest.pop(oldest)))

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """Whether that is the place of a file."""
        return (room, epoch, seq) in self._known

    def keep(self, there: set[tuple[str, int, int]], before: set[tuple[str, int, int]]) -> None:
        """Of those that were here `before`, let go of what isn't `there` any more."""
        self._known -= before - there
        self._latest = {
            key: place for key, place in self._latest.items() if (key[0], *place) in self._known
        }

    def release(self, room: str) -> None:
        """A room is gone."""
        self._known = {each for each in self._known if each[0] != room}
        self._latest = {key: place for key, place in self._latest.items() if key[0] != room}

    @property
    def known(self) -> set[tuple[str, int, int]]:
        """A copy of them."""
        return set(self._known)


def shared(connection: Connection) -> set[str]:
    """All contents that are shared in open rooms."""
    return set(connection.scalars(select(files.c.sha256).distinct()))


async def read(readers: Readers) -> list[KeptFile]:
    """What is shared in open rooms, the oldest first; of those alike the latest."""
    asked = (
        select(
            files.c.message,
            rooms.c.name,
            messages.c.epoch,
            messages.c.seq,
            messages.c.identity,
            messages.c.recipient_identity,
            files.c.sha256,
            files.c.size,
            files.c.owner,
            messages.c.redacted.is_not(None),
        )
        .join(messages, messages.c.id == files.c.message)
        .join(rooms, rooms.c.id == files.c.room)
        .where(rooms.c.closed.is_(None), messages.c.erased == false())
        .order_by(files.c.message)
        .limit(PAGE)
    )
    found: dict[_Key, KeptFile] = {}
    after = 0
    while True:
        async with readers.connect() as connection:
            page = (await connection.execute(asked.where(files.c.message > after))).all()
        for number, room, epoch, seq, sender, reader, sha256, size, owner, is_redacted in page:
            after = number
            both = None if reader is None else frozenset({sender, reader})
            key = (room, sha256, both)
            found.pop(key, None)
            shared_ = Shared(sha256, size, owner)
            found[key] = KeptFile(room, (epoch, seq), both, shared_, is_redacted)
        if len(page) < PAGE:
            return list(found.values())
