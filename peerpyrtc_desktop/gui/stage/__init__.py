"""What stands on the projector: how to come in, what the host says, whose hand is up, the board."""
