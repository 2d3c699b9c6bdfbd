"""How fast it is: joins, the window under load, what things cost at least. `make bench` runs it."""
