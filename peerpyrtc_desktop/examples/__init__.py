"""Programs that embed the rooms, each a page or two: Flask, FastAPI, Django."""
