"""How long it lasts: overload, stuck guests, floods, attacks, churn, weather; see `make soak`."""
