"""Of `gui/board`."""
