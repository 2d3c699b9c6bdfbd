"""Rooms, frames and moderation as pure decisions: no loop, no I/O, no clock of its own."""
