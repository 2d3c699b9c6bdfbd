"""Chat under Flask, kept in SQLite: `python -m peerpyrtc_desktop.examples.flask_chat`."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

from flask import Flask, Response, jsonify, request, send_from_directory, session

from peerpyrtc_desktop import Broadcaster, SignalingError, SignalingManager
from peerpyrtc_desktop.embed import Message, client_library
from peerpyrtc_desktop.examples.command_line import parse
from peerpyrtc_desktop.examples.message_store import MessageStore

STATIC = Path(__file__).parent / "static"
SPOILER = "the butler did it"


def make_app(manager: SignalingManager, store: MessageStore) -> Flask:
    """The web application around the rooms."""
    app = Flask(__name__, static_folder=STATIC)
    # It signs the session cookies. Keep yours, and browsers are known again after a restart.
    app.secret_key = secrets.token_bytes(32)

    @app.get("/")
    def page() -> Response:
        session.setdefault("device", secrets.token_urlsafe(16))
        return send_from_directory(STATIC, "chat.html")

    @app.get("/peerpyrtc_client/<path:name>")
    def client(name: str) -> Response:
        return send_from_directory(client_library(), name)

    @app.get("/messages")
    def messages() -> Response:
        return jsonify(store.latest(request.args.get("room", "")))

    @app.get("/rooms")
    def rooms() -> Response:
        return jsonify(manager.rooms_info())

    @app.post("/offer")
    def offer() -> Response:
        agent = request.headers.get("User-Agent")
        answer = manager.offer(**posted("offer", "secret"), **known(), user_agent=agent)
        return jsonify(answer=answer)

    @app.post("/candidate")
    def candidate() -> Response:
        manager.candidate(**posted("candidate"))
        return jsonify(status="ok")

    @app.post("/leave")
    def leave() -> Response:
        manager.leave(**posted("secret"), **known())
        return jsonify(status="ok")

    @app.errorhandler(SignalingError)
    def refused(error: SignalingError) -> tuple[dict[str, Any], int, dict[str, str]]:
        return error.body, error.status, error.headers

    return app


def posted(*names: str) -> dict[str, Any]:
    """What a guest may say of itself; anything else in its JSON is passed over."""
    body = request.get_json()  # answers 415 itself if it isn't JSON, so no other site can post
    if not isinstance(body, dict):
        return {}
    return {name: body.get(name) for name in ("room", "peer_id", *names)}


def known() -> dict[str, Any]:
    """What we know of the guest. Behind a proxy, let werkzeug's ProxyFix find the address."""
    return {"remote": request.remote_addr, "device": session.get("device")}


def add_handlers(manager: SignalingManager, store: MessageStore) -> None:
    """Judge and keep what is said, and say who comes and goes."""
    broadcaster = Broadcaster(manager)
    manager.message_handler(store.add)

    @manager.moderate(default="hold", timeout=2)
    def judge(message: Message) -> tuple[str, str] | None:
        if SPOILER in message.text.casefold():
            return "refuse", "No spoilers, please."
        return None

    @manager.peer_joined_handler
    def joined(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
        broadcaster.broadcast(room_name, f"{peer_id} is here.")

    @manager.peer_left_handler
    def left(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
        broadcaster.broadcast(room_name, f"{peer_id} has gone.")


def main() -> None:
    """Serve until SIGTERM or Ctrl+C."""
    options = parse("flask_chat")
    store = MessageStore(options.data / "chat.sqlite3")
    with SignalingManager(udp_port=options.udp_port) as manager:
        add_handlers(manager, store)
        make_app(manager, store).run(options.host, options.port, threaded=True)


if __name__ == "__main__":
    main()
