"""The schema's versions, by Alembic: each is a module of `versions`, run in one transaction."""
