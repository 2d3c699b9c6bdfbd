"""Our relay beside PeerPyRTC, Janus's TextRoom and a plain Pion relay. `make bench` runs it."""
