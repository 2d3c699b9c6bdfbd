"""The panel: the one layer that knows Qt."""
