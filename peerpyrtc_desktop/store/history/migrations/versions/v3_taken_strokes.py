"""Strokes that moderators took off a whiteboard."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "3"
down_revision = "2"


def upgrade() -> None:
    """The step."""
    op.add_column("strokes", sa.Column("taken", sa.Integer, nullable=False, server_default="0"))
