"""Whiteboards in the panel: read, laid out and painted as the guests' pages do it."""
