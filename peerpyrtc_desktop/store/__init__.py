"""What the host keeps on disk."""
