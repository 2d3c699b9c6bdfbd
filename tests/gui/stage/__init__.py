"""Of `gui/stage`."""
