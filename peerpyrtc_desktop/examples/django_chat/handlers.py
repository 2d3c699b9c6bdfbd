"""The rooms: one manager for the process, and what happens with what is said."""

from __future__ import annotations

import json
from typing import Any

from django.conf import settings

from peerpyrtc_desktop import Broadcaster, SignalingManager
from peerpyrtc_desktop.examples.django_chat.models import Message

# Its threads start with the first guest, so a server that forks workers may import this before.
# Run one worker process with many threads: rooms aren't shared between processes.
manager = SignalingManager(udp_port=settings.PEERPYRTC_UDP_PORT)
broadcaster = Broadcaster(manager)


@manager.message_handler
def message(room_name: str, sender_id: str, message: Any) -> None:
    """Keep a message: text as it is, anything else that a client sent as JSON."""
    text = message if isinstance(message, str) else json.dumps(message)
    Message.objects.create(room=room_name, sender=sender_id, text=text)


@manager.peer_joined_handler
def joined(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
    """Say who came."""
    broadcaster.broadcast(room_name, f"{peer_id} is here.")


@manager.peer_left_handler
def left(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
    """Say who went."""
    broadcaster.broadcast(room_name, f"{peer_id} has gone.")
