"""What a frame says, in a few words: so that a table of what guests see reads as one."""

from __future__ import annotations

import json
from typing import Any


def in_short(text: str) -> str:
    """One frame as it was sent; "" for what everybody gets all the time."""
    try:
        frame = json.loads(text)
    except ValueError:
        return text
    if not isinstance(frame, dict):
        return text
    if frame.get("type") == "SYSTEM":
        return _system(frame)
    if "message" in frame and "type" not in frame:
        return f"{frame['peer_id']}: {frame['message']}"
    return _v1(frame)


def _system(frame: dict[str, Any]) -> str:
    whose, payload = frame["peer_id"], frame["payload"]
    match frame["action"]:
        case "PEER_JOIN":
            return f"{whose} came"
        case "PEER_LEAVE":
            return f"{whose} left"
        case "EVENT":
            return f"{whose}: {payload['event']}"
        case "ROOM_STATE":
            return ""
        case other:
            return str(other)


def _v1(frame: dict[str, Any]) -> str:
    match frame["type"]:
        case "event":
            return f"{frame['from']}: {_said(frame)}"
        case "announcement":
            return f"server: {frame['text']}"
        case "error":
            return f"error {frame['code']}"
        case "held":
            return f"held for {frame['why']}"
        case "peer-joined":
            return f"{frame['peer']['id']} came"
        case "peer-left":
            where = f" to {frame['room']}" if frame.get("room") else ""
            why = f": {frame['text']}" if frame.get("text") else ""
            return f"{frame['id']} left {frame['reason']}{where}{why}"
        case "peer-updated":
            peer = frame["peer"]
            marks = [mark for mark in ("muted", "hand", "word", "role") if peer.get(mark)]
            return f"{peer['id']} is {' and '.join(marks) or 'as usual'}"
        case "peer-renamed":
            return f"{frame['from']} is now {frame['to']}"
        case "warning":
            return f"warning: {frame['text']}"
        case "unwarned":
            return f"taken back: {frame['text']}"
        case "room-updated":
            room = frame["room"]
            if "pinned" in room:
                room = {**room, "pinned": room["pinned"]["text"]}
            return f"room {_marks(room, 'name', 'host') or 'as ever'}"
        case "you":
            return ", ".join(filter(None, [f"you {frame['role']}", _marks(frame, "type", "role")]))
        case "redacted" | "restored" as what:
            return f"{what} {frame['target'][1]}"
        case "welcome" | "ping" | "ack":
            return ""
        case other:
            return str(other)


def _said(frame: dict[str, Any]) -> str:
    if frame.get("redacted"):
        return "(taken back)"
    if frame["name"] == "message":
        return str(frame["data"])
    return str(frame["name"])


def _marks(frame: dict[str, Any], *but: str) -> str:
    """What is not as it usually is."""
    return ", ".join(f"{key} {_plain(value)}" for key, value in frame.items() if key not in but)


def _plain(value: Any) -> str:
    match value:
        case True:
            return "on"
        case list():
            return "+".join(map(str, value))
        case _:
            return str(value)
