"""How long it lasts: overload, stuck guests, floods, churn, bad weather. `make soak` runs it."""
