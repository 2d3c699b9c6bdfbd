"""Programs that have the rooms in them, each a page or two: Flask, FastAPI, Django.

They need the extra `examples`. Each is started by its name and keeps its messages in SQLite:

    python -m peerpyrtc_desktop.examples.flask_chat --port 8000 --data chat-data
"""
