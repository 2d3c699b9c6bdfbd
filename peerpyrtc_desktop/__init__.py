"""Host and moderate chat rooms on a local network."""
