"""How fast it is: joins, paints, the window under load, a packet's floor. `make bench` runs it."""
