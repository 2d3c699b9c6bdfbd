"""Files of guests: announced in a room, brought over a side channel, handed on from disk."""
