"""What Alembic runs: the steps, on the connection it is given, in the transaction that is open."""

from __future__ import annotations

from alembic import context

from peerpyrtc_desktop.store.history.tables import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transaction_per_migration=False)
context.run_migrations()
