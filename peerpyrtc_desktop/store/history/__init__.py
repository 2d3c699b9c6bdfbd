"""What was said, on disk: the tables, who writes them, who reads them."""
