"""Guests, moderators and faults at random, in a time of its own, and one checker for all of it.

`make simulate` runs it. The Hub, its rooms, moderation and the history on SQLite are the real ones;
links, clocks and threads are ours, so that the same seed is the same story, to the last frame.
"""
