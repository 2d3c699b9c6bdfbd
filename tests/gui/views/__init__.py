"""Of `gui/views`."""
