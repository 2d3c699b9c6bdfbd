"""How fast it is: a join, the first paint, and the window under load. `make bench` runs it."""
