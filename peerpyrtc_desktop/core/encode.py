"""Writing the three dialects: a server frame becomes the text for readers of one dialect.

A frame is encoded once per dialect, whoever and however many read it.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Raw, Struct

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.dialects import may_name_a_sender
from peerpyrtc_desktop.core.peer import Dialect

SERVER_ID = "server"
"""The sender that older clients see when the host itself speaks."""

HELD = "A moderator looks at what you write before the others see it."
"""What older clients are told of what waits."""

_json = msgspec.json.Encoder()


class _Stamped(Struct):
    peer_id: Raw


def encode(frame: frames.AnyServerFrame, dialect: Dialect, now: int) -> bytes | None:
    """The UTF-8 of `frame` for readers of `dialect`; None if that dialect has no word for it.

    `now` stamps the older SYSTEM frames, in milliseconds since the Unix epoch.
    """
    if dialect is Dialect.V1:
        if isinstance(frame, frames.OlderForm):
            frame = frame.relayed
        older = frames.RoomState | frames.ForOlder
        return None if isinstance(frame, older) else _json.encode(frame)
    if getattr(frame, "redacted", False):  # they have no word for it
        return None
    if isinstance(frame, frames.ForOlder):
        frame = frame.frame
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
    text = payload.words(frame.sent.data) or ""
    return not text.lstrip().startswith("{") or not may_name_a_sender(text)


def _raw(frame: frames.AnyServerFrame) -> str | None:
    match frame:
        case frames.OlderForm(sent=frames.LegacyEvent(form=frames.Form.OBJECT), relayed=relayed):
            return _json.encode(restamped(relayed)).decode()
        case frames.OlderForm(relayed=relayed):
            return _raw(relayed)
        case frames.Relayed(name="message", emitted=False, data=data):
            words = payload.message_words(data)
            return payload.text(data) if words is None else words
        case frames.Relayed() if is_bare(frame):
            return _json.encode(restamped(frame)).decode()
        case frames.Edited():
            return _corrected(frame)
        case frames.Announcement() | frames.Error():
            return frame.text
        case frames.HostWarning():
            return f"The moderator warns you: {frame.text}"
        case frames.Unwarned():
            return f"The moderator takes this warning back: {frame.text}"
        case frames.Held():
            return HELD
        case frames.SentAway():
            return farewell(frame)
        case _:
            return None


def _envelope(frame: frames.AnyServerFrame, now: int) -> dict[str, Any] | Raw | None:
    match frame:
        case frames.OlderForm(sent=sent, relayed=relayed):
            return _as_sent(sent, relayed, now)
        case frames.Relayed(name="message", emitted=False):
            return {"peer_id": frame.sender, "message": _plain_words(frame.data)}
        case frames.Relayed() if is_bare(frame):
            return restamped(frame)
        case frames.Relayed():
            what = {"event": frame.name, "data": frame.data}
            return _system("EVENT", what, frame.sender, frame.to, frame.time)
        case frames.Passed():
            what = {"event": frame.name, "data": frame.data}
            return _system("EVENT", what, frame.sender, frame.to, now)
        case frames.Edited():
            words = _corrected(frame)
            return None if words is None else {"peer_id": frame.sender, "message": words}
        case frames.Announcement():
            return {"peer_id": SERVER_ID, "message": frame.text}
        case frames.Error():
            return {"peer_id": SERVER_ID, "message": frame.text, "error": frame.code}
        case frames.HostWarning():
            return {"peer_id": SERVER_ID, "message": f"The moderator warns you: {frame.text}"}
        case frames.Unwarned():
            text = f"The moderator takes this warning back: {frame.text}"
            return {"peer_id": SERVER_ID, "message": text}
        case frames.Held():
            return {"peer_id": SERVER_ID, "message": HELD}
        case frames.SentAway():
            return {"peer_id": SERVER_ID, "message": farewell(frame), "reason": frame.reason}
        case frames.Joined(peer=peer):
            about = {"userAgent": peer.user_agent, "timestamp": peer.joined}
            return _system("PEER_JOIN", about, peer.id, None, now)
        case frames.Left():
            return _system("PEER_LEAVE", {}, frame.id, None, now)
        case frames.HostChanged():
            return _system("HOST_CHANGE", frame.id, SERVER_ID, None, now)
        case frames.RoomState():
            return _system("ROOM_STATE", _room_state(frame), SERVER_ID, frame.target, now)
        case _:
            return None


def _as_sent(sent: frames.LegacyEvent, relayed: frames.Relayed, now: int) -> dict[str, Any] | Raw:
    match sent.form:
        case frames.Form.OBJECT:
            return restamped(relayed)
        case frames.Form.EVENT | frames.Form.BROADCAST:
            what = {"event": relayed.name, "data": relayed.data}
            return _system(sent.form.value, what, relayed.sender, relayed.to, relayed.time)
        case _:
            stamped = {"peer_id": relayed.sender, "message": relayed.data}
            return {**(sent.extra or {}), **stamped}


def is_bare(relayed: frames.Relayed) -> bool:
    """Whether this is an object of a sender's own, which older clients get as it is."""
    return relayed.name == "json" and not relayed.emitted and payload.is_object(relayed.data)


def restamped(relayed: frames.Relayed) -> dict[str, Raw] | Raw:
    """An object of a sender's own, as it is; but if it names a sender, then the true one."""
    if payload.read(relayed.data, _Stamped) is None:
        return relayed.data
    whole = msgspec.json.decode(relayed.data, type=dict[str, Raw])
    whole["peer_id"] = payload.raw(relayed.sender)
    return whole


def _plain_words(data: Raw) -> Raw | str:
    """A chat message for those who know no more than text: `{text: ...}` is its text."""
    words = payload.message_words(data) if payload.is_object(data) else None
    return data if words is None else words


def _corrected(edited: frames.Edited) -> str | None:
    """What was changed, for those who can't change what they show: as people write it by hand."""
    words = payload.message_words(edited.data)
    return f"* {words}" if words else None


def farewell(frame: frames.SentAway) -> str:
    """The last words to an older client, which knows no reasons."""
    words = _FAREWELLS.get(frame.reason, "You were disconnected")
    if frame.room:
        words = f"{words}, {frame.room}"
    return f"{words}: {frame.text}" if frame.text else f"{words}."


_FAREWELLS = {
    "KICKED": "The host removed you from the room",
    "BANNED": "The host keeps you out of its rooms",
    "TIMED_OUT": "The host sent you out of its rooms for a while",
    "DENIED": "The host did not let you into the room",
    "MOVED": "The host moved you to another room",
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
