"""What moderation has decided, and what it did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    """The step."""
    op.add_column("messages", sa.Column("redacted", sa.BigInteger))
    erased = sa.Column("erased", sa.Boolean, nullable=False, server_default="0")
    op.add_column("messages", erased)
    is_redacted = sa.text("redacted IS NOT NULL")
    op.create_index(
        "ix_messages_redacted",
        "messages",
        ["redacted"],
        sqlite_where=is_redacted,
        postgresql_where=is_redacted,
    )
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "documents",
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_table(
        "acts",
        sa.Column("id", number, primary_key=True, autoincrement=False),
        sa.Column("time", sa.BigInteger, nullable=False),
        sa.Column("room", sa.Text),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("evidence", sa.Boolean, nullable=False, server_default="0"),
    )
    op.create_index("ix_acts_room", "acts", ["room"])
