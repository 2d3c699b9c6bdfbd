"""What holds on a real screen. `tests/gui/test_real_windows.py` runs it all on several screens."""
