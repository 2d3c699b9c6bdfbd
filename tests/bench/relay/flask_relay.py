"""PeerPyRTC under Flask, as its README shows it: `python flask_relay.py PORT`.

No name is looked up: the library asks Google's STUN server for this machine's address, and what
is measured here must stay on this machine. Its TURN servers go by its own setting.
"""

from __future__ import annotations

import socket
import sys
from typing import Any, NoReturn

from flask import Flask, jsonify, request
from peerpyrtc import SignalingManager  # type: ignore[import-not-found]


def no_names(*_question: object, **_options: object) -> NoReturn:
    """As on a machine without internet, but at once."""
    raise socket.gaierror("names aren't looked up here")


def offer() -> Any:
    """One guest's offer, answered."""
    body = request.get_json()
    return jsonify(answer=signaling.offer(body["room"], body["peer_id"], body["offer"]))


signaling = SignalingManager()
signaling.default_turn_servers = []
app = Flask(__name__)
app.add_url_rule("/offer", view_func=offer, methods=["POST"])

if __name__ == "__main__":
    socket.getaddrinfo = no_names
    app.run(host="127.0.0.1", port=int(sys.argv[1]), threaded=True)
