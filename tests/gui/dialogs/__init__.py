"""Of `gui/dialogs`."""
