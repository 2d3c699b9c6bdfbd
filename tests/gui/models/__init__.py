"""Of `gui/models`."""
