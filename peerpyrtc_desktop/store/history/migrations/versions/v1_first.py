"""Starts, rooms, messages with their search index, strokes, files, stays."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from peerpyrtc_desktop.store.history import search_index

revision = "1"
down_revision = None


def upgrade() -> None:
    """The step."""
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "starts",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("time", sa.BigInteger, nullable=False),
        sa.Column("looked", sa.BigInteger),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rooms",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("by_host", sa.Boolean, nullable=False),
        sa.Column("topic", sa.Text, nullable=False, server_default=""),
        sa.Column("opened", sa.BigInteger, nullable=False),
        sa.Column("closed", sa.BigInteger),
        sa.Column("opened_in", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("newcomers_see", sa.Integer),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "messages",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("room", number, sa.ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
        sa.Column("epoch", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("time", sa.BigInteger, nullable=False),
        sa.Column("ref", sa.Text),
        sa.Column("sender", sa.Text, nullable=False),
        sa.Column("identity", sa.Text, nullable=False, server_default=""),
        sa.Column("stay", sa.Text, nullable=False, server_default=""),
        sa.Column("address", sa.Text, nullable=False, server_default=""),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sa.Column("emitted", sa.Boolean, nullable=False, server_default="0"),
        sa.Column("recipient", sa.Text),
        sa.Column("recipient_identity", sa.Text),
        sa.UniqueConstraint("room", "epoch", "seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_messages_room_id", "messages", ["room", "id"])
    op.create_index("ix_messages_time", "messages", ["time"])
    op.create_index("ix_messages_identity", "messages", ["identity"], postgresql_using="hash")
    op.create_table(
        "strokes",
        sa.Column(
            "message", number, sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("room", number, sa.ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("erased", sa.Integer, nullable=False, server_default="0"),
        sa.Column("cleared", sa.Integer, nullable=False, server_default="0"),
    )
    op.create_index("ix_strokes_room_seq", "strokes", ["room", "seq"])
    op.create_table(
        "files",
        sa.Column(
            "message", number, sa.ForeignKey("messages.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("room", number, sa.ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("owner", sa.Text, nullable=False),
    )
    op.create_index("ix_files_room", "files", ["room"])
    op.create_table(
        "stays",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("room", number, sa.ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
        sa.Column("stay", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("device", sa.Text, nullable=False),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("user_agent", sa.Text, nullable=False),
        sa.Column("joined", sa.BigInteger, nullable=False),
        sa.Column("left", sa.BigInteger),
        sa.Column("reason", sa.Text),
        sa.Column("came_epoch", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("came_seq", sa.Integer, nullable=False, server_default="0"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_stays_room_id", "stays", ["room", "id"])
    op.create_index("ix_stays_device", "stays", ["device"], postgresql_using="hash")
    search_index.create(op.get_bind())
