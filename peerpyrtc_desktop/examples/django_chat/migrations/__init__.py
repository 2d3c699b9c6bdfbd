"""The steps of the database."""
