"""How fast it is: joins, the first paint, the window under load, and what each packet must cost. `make bench` runs it."""
