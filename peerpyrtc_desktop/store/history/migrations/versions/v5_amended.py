"""What guests have changed of what they said, and taken back themselves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "5"
down_revision = "4"


def upgrade() -> None:
    """The step."""
    by_author = sa.Column("by_author", sa.Boolean, nullable=False, server_default="0")
    op.add_column("messages", by_author)
    op.add_column("messages", sa.Column("edited", sa.BigInteger))
    op.add_column("messages", sa.Column("was", sa.Text))
    was_another = sa.text("was IS NOT NULL")
    op.create_index(
        "ix_messages_edited",
        "messages",
        ["edited"],
        sqlite_where=was_another,
        postgresql_where=was_another,
    )
