"""What the HTTP routes say, whoever serves them: our own server, or the program we are in."""
