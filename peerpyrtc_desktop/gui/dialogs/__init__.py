"""Windows that ask or tell; shown with `open()`, never `exec()`."""
