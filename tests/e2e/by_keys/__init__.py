"""Whole evenings at the panel, by keys alone: on a screen of `tests/e2e/test_by_keys.py`."""
