"""What was said, on disk: the tables, who writes them, who reads them."""

FILE = "history.db"
"""Its file, in a data folder."""
