"""Whether guests can reach this machine: facts are collected, then judged apart from them."""
