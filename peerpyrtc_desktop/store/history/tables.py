"""The tables, alike on SQLite and PostgreSQL. Times are UTC, in milliseconds since the Unix epoch.

Nothing is ordered by a time: a clock may be set. A room's messages are in the order of
`(epoch, seq)`.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from peerpyrtc_desktop.store.history.any_text import AnyText

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself in columns of type INTEGER alone.
_Id = BigInteger().with_variant(Integer(), "sqlite")

starts = Table(
    "starts",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("time", BigInteger, nullable=False),
    # When it was last looked for what is old, by a clock that was believed; NULL: never yet.
    Column("looked", BigInteger),
    comment="Each start of the host: its number makes the epochs of that run.",
    sqlite_autoincrement=True,  # no number ever comes twice, whatever was deleted
)

rooms = Table(
    "rooms",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("name", AnyText, nullable=False, unique=True),
    Column("by_host", Boolean, nullable=False),
    Column("topic", AnyText, nullable=False, server_default=""),
    Column("opened", BigInteger, nullable=False),
    # When the last guest of a guests' room went; NULL while it is open.
    Column("closed", BigInteger),
    # The epoch in which it was opened last: guests read nothing of before.
    Column("opened_in", BigInteger, nullable=False, server_default="0"),
    # How many messages of before it came a guest may read; NULL: all since it was opened.
    Column("newcomers_see", Integer),
    comment="Every room there is or was; its id is never another room's.",
    sqlite_autoincrement=True,
)

messages = Table(
    "messages",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("room", _Id, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    # A frame's tag: "event", "announcement"; "redacted", "restored", "edited", of a place.
    Column("kind", AnyText, nullable=False),
    Column("time", BigInteger, nullable=False),
    Column("ref", AnyText),
    Column("sender", AnyText, nullable=False),
    # Who that was: a device and a name, as whispers are kept for it; the stay it was in; where.
    Column("identity", AnyText, nullable=False, server_default=""),
    Column("stay", AnyText, nullable=False, server_default=""),
    Column("address", AnyText, nullable=False, server_default=""),
    Column("name", AnyText, nullable=False),
    # The JSON as it came: what is no text in it (lone surrogates) stands there as its escapes.
    Column("data", AnyText, nullable=False),
    Column("emitted", Boolean, nullable=False, server_default="0"),
    # A whisper's: the name it was for, and the identity; NULL of what is for all.
    Column("recipient", AnyText),
    Column("recipient_identity", AnyText),
    # When it was taken back, NULL if it wasn't; and whether what it said is gone since.
    Column("redacted", BigInteger),
    Column("erased", Boolean, nullable=False, server_default="0"),
    # Whether its sender took it back itself, also in the row that tells of it.
    Column("by_author", Boolean, nullable=False, server_default="0"),
    # Since when it reads so, where its sender has changed it; and the JSON of how it read before.
    Column("edited", BigInteger),
    Column("was", AnyText),
    UniqueConstraint("room", "epoch", "seq"),
    # What is asked of one room comes in the order of the ids, without being sorted for each page.
    Index("ix_messages_room_id", "room", "id"),
    Index("ix_messages_time", "time"),
    Index(
        "ix_messages_redacted",
        "redacted",
        sqlite_where=text("redacted IS NOT NULL"),
        postgresql_where=text("redacted IS NOT NULL"),
    ),
    Index(
        "ix_messages_edited",
        "edited",
        sqlite_where=text("was IS NOT NULL"),
        postgresql_where=text("was IS NOT NULL"),
    ),
    # Programs may know their guests by long words: PostgreSQL's other indexes take none.
    Index("ix_messages_identity", "identity", postgresql_using="hash"),
    comment="What carries a number of its room: messages, whispers, strokes, announcements.",
    sqlite_autoincrement=True,
)

strokes = Table(
    "strokes",
    metadata,
    # What it looks like, and who drew it, is said there; when that goes, it goes.
    Column("message", _Id, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    Column("room", _Id, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("seq", Integer, nullable=False),
    # The numbers of the events that took it away; 0 if none did.
    Column("erased", Integer, nullable=False, server_default="0"),
    Column("cleared", Integer, nullable=False, server_default="0"),
    Column("taken", Integer, nullable=False, server_default="0"),
    Index("ix_strokes_room_seq", "room", "seq"),
    comment="What is on the whiteboards of the rooms that are open, or can come back there.",
)

reactions = Table(
    "reactions",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    # When that goes, or is taken back, it goes.
    Column("message", _Id, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False),
    Column("emoji", AnyText, nullable=False),
    # Whose it is: a device, or an address and a name; and what it was called then.
    Column("key", AnyText, nullable=False),
    Column("name", AnyText, nullable=False),
    Column("time", BigInteger, nullable=False),
    Index("ix_reactions_message", "message"),
    Index("ix_reactions_key", "key", postgresql_using="hash"),
    comment="Who reacted to what was said, with which emoji.",
    sqlite_autoincrement=True,
)

files = Table(
    "files",
    metadata,
    # Where it was shared, with whom and by whom is said there; when that goes, it goes.
    Column("message", _Id, ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True),
    Column("room", _Id, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    # The contents lie in a folder beside, under this name.
    Column("sha256", AnyText, nullable=False),
    Column("size", BigInteger, nullable=False),
    # Who answers for the space: a device, or an address.
    Column("owner", AnyText, nullable=False),
    Index("ix_files_room", "room"),
    comment="Which contents may be pulled in the rooms that are open.",
)

stays = Table(
    "stays",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=True),
    Column("room", _Id, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("stay", AnyText, nullable=False, unique=True),
    Column("name", AnyText, nullable=False),
    Column("device", AnyText, nullable=False),
    Column("address", AnyText, nullable=False),
    Column("user_agent", AnyText, nullable=False),
    Column("joined", BigInteger, nullable=False),
    # NULL while it goes on. If the host ended without a word it has no reason, and the time is
    # that of its last sign of life: a message, or a minute that guests were there.
    Column("left", BigInteger),
    Column("reason", AnyText),
    # The room's place when this guest came for the first time.
    Column("came_epoch", BigInteger, nullable=False, server_default="0"),
    Column("came_seq", Integer, nullable=False, server_default="0"),
    Index("ix_stays_room_id", "room", "id"),
    Index("ix_stays_device", "device", postgresql_using="hash"),
    comment="Who was in which room from when to when.",
    sqlite_autoincrement=True,
)

documents = Table(
    "documents",
    metadata,
    Column("kind", AnyText, primary_key=True),
    Column("name", AnyText, primary_key=True),
    # The JSON of what is in force: see `core`, where each kind has its form.
    Column("document", AnyText, nullable=False),
    comment="What moderation has decided: bans, rooms' settings and the like.",
)

acts = Table(
    "acts",
    metadata,
    Column("id", _Id, primary_key=True, autoincrement=False),
    Column("time", BigInteger, nullable=False),
    # By name, as rooms that never had a message have one too; NULL of what is for all rooms.
    Column("room", AnyText),
    # The JSON of `core.audit.Act`; and whether there are words in its evidence.
    Column("body", AnyText, nullable=False),
    Column("evidence", Boolean, nullable=False, server_default="0"),
    Index("ix_acts_room", "room"),
    comment="What was done to whom, by whom and why.",
)
