"""Writing the three dialects: a server frame becomes the text for readers of one dialect.

A frame is encoded once per dialect, whoever and however many read it.
"""

from __future__ import annotations

from typing import Any

import msgspec

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.dialects import is_envelope, lenient
from peerpyrtc_desktop.core.peer import Dialect

SERVER_ID = "server"
"""The sender that older clients see when the host itself speaks."""

_json = msgspec.json.Encoder()


def encode(frame: frames.AnyServerFrame, dialect: Dialect, now: int) -> bytes | None:
    """The UTF-8 of `frame` for readers of `dialect`; None if that dialect has no word for it.

    `now` stamps the older SYSTEM frames, in milliseconds since the Unix epoch.
    """
    if dialect is Dialect.V1:
        if isinstance(frame, frames.OlderForm):
            frame = frame.relayed
        return None if isinstance(frame, frames.RoomState) else _json.encode(frame)
    if dialect is Dialect.RAW or (dialect is Dialect.UNDECIDED and _is_plain_text(frame)):
        text = _raw(frame)
        return None if text is None else text.encode()
    value = _envelope(frame, now)
    return None if value is None else _json.encode(value)


def _is_plain_text(frame: frames.AnyServerFrame) -> bool:
    """Whether an undecided reader gets this as bare text: a text client's, and no forgery.

    Bare text that a reader could take for an envelope would speak in another's name.
    """
    if not isinstance(frame, frames.OlderForm) or frame.sent.form is not frames.Form.TEXT:
        return False
    text: str = frame.sent.data
    if not text.lstrip().startswith("{"):
        return True
    whole = lenient(text)
    return not (is_envelope(whole) or (isinstance(whole, dict) and "peer_id" in whole))


def _raw(frame: frames.AnyServerFrame) -> str | None:
    match frame:
        case frames.OlderForm(sent=frames.LegacyEvent(form=frames.Form.OBJECT), relayed=relayed):
            return _json.encode(_restamped(relayed)).decode()
        case frames.OlderForm(relayed=relayed):
            return _raw(relayed)
        case frames.Relayed(name="message", data=data):
            words = plain_words(data)
            return words if isinstance(words, str) else _json.encode(words).decode()
        case frames.Announcement() | frames.Error():
            return frame.text
        case frames.SentAway():
            return farewell(frame)
        case _:
            return None


def _envelope(frame: frames.AnyServerFrame, now: int) -> dict[str, Any] | None:
    match frame:
        case frames.OlderForm(sent=sent, relayed=relayed):
            return _as_sent(sent, relayed, now)
        case frames.Relayed(name="message"):
            return {"peer_id": frame.sender, "message": plain_words(frame.data)}
        case frames.Relayed():
            payload = {"event": frame.name, "data": frame.data}
            return _system("EVENT", payload, frame.sender, frame.to, frame.time)
        case frames.Announcement():
            return {"peer_id": SERVER_ID, "message": frame.text}
        case frames.Error():
            return {"peer_id": SERVER_ID, "message": frame.text, "error": frame.code}
        case frames.SentAway():
            return {"peer_id": SERVER_ID, "message": farewell(frame), "reason": frame.reason}
        case frames.Joined(peer=peer):
            payload = {"userAgent": peer.user_agent, "timestamp": peer.joined}
            return _system("PEER_JOIN", payload, peer.id, None, now)
        case frames.Left():
            return _system("PEER_LEAVE", {}, frame.id, None, now)
        case frames.HostChanged():
            return _system("HOST_CHANGE", frame.id, SERVER_ID, None, now)
        case frames.RoomState():
            return _system("ROOM_STATE", _room_state(frame), SERVER_ID, frame.target, now)
        case _:
            return None


def _as_sent(sent: frames.LegacyEvent, relayed: frames.Relayed, now: int) -> dict[str, Any] | None:
    match sent.form:
        case frames.Form.OBJECT:
            return _restamped(relayed)
        case frames.Form.EVENT | frames.Form.BROADCAST:
            payload = {"event": relayed.name, "data": relayed.data}
            return _system(sent.form.value, payload, relayed.sender, relayed.to, relayed.time)
        case _:
            stamped = {"peer_id": relayed.sender, "message": relayed.data}
            return {**(sent.extra or {}), **stamped}


def _restamped(relayed: frames.Relayed) -> dict[str, Any]:
    """An object of a sender's own, as it is; but if it names a sender, then the true one."""
    whole: dict[str, Any] = relayed.data
    return {**whole, "peer_id": relayed.sender} if "peer_id" in whole else whole


def plain_words(data: Any) -> Any:
    """What a chat message says, for those who know no more than text: `{text: ...}` is its text."""
    if isinstance(data, dict) and isinstance(data.get("text"), str):
        return data["text"]
    return data


def farewell(frame: frames.SentAway) -> str:
    """The last words to an older client, which knows no reasons."""
    words = _FAREWELLS.get(frame.reason, "You were disconnected")
    return f"{words}: {frame.text}" if frame.text else f"{words}."


_FAREWELLS = {
    "KICKED": "The host removed you from the room",
    "ROOM_CLOSED": "The host closed this room",
    "SERVER_SHUTDOWN": "The host has stopped",
    "DUPLICATE_IDENTITY": "You joined again from elsewhere",
    "FLOODING": "You were removed for sending too much",
    "SLOW_READER": "You were removed because your connection could not keep up",
}


def _system(
    action: str, payload: Any, peer_id: str, target: str | None, timestamp: int
) -> dict[str, Any]:
    return {
        "type": "SYSTEM",
        "action": action,
        "payload": payload,
        "peer_id": peer_id,
        "target": target,
        "timestamp": timestamp,
    }


def _room_state(frame: frames.RoomState) -> dict[str, Any]:
    peers = [
        {
            "id": info.id,
            "joinTime": info.joined,
            "lastSeen": last_seen,
            "userAgent": info.user_agent,
        }
        for info, last_seen in frame.peers
    ]
    return {"peers": peers, "hostId": frame.host}
