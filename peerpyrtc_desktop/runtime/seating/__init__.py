"""Joining and leaving: who comes in, on which seat, and how each goes."""
