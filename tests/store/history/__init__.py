"""What was said, on disk."""
