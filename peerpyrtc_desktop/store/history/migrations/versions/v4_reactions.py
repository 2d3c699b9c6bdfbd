"""Reactions to what was said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "4"
down_revision = "3"


def upgrade() -> None:
    """The step."""
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    message = sa.ForeignKey("messages.id", ondelete="CASCADE")
    op.create_table(
        "reactions",
        sa.Column("id", number, primary_key=True, autoincrement=True),
        sa.Column("message", number, message, nullable=False),
        sa.Column("emoji", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("time", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reactions_message", "reactions", ["message"])
    op.create_index("ix_reactions_key", "reactions", ["key"], postgresql_using="hash")
