"""Reading the three dialects: what a peer sent becomes a client frame. (`encode` writes them.)

`peerpyrtc.v1` is the frames themselves. `envelope` and `raw` are the older clients of PeerPyRTC.
Golden frames of all three are in tests/vectors.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.peer import Dialect

MAX_DEPTH = 64
"""How deep JSON may nest. Chat needs three levels; parsers of others break at a thousand."""

ClientInput = frames.AnyClientFrame | frames.LegacyEvent | frames.Ready

_v1: msgspec.json.Decoder[frames.AnyClientFrame] = msgspec.json.Decoder(frames.AnyClientFrame)
_any = msgspec.json.Decoder()


def decode(frame: str | bytes, dialect: Dialect) -> tuple[ClientInput, Dialect]:
    """What a peer sent, and the dialect it speaks from now on.

    Raises:
        FrameError: too large, binary, malformed, nested too deep, text that isn't Unicode.
    """
    if isinstance(frame, bytes):
        raise FrameError(Code.BINARY, "Binary frames and frames that aren't UTF-8 aren't taken.")
    limit = frames.MAX_FRAME_V1 if dialect is Dialect.V1 else frames.MAX_FRAME_OLDER
    # Characters first: counting them is free, and most frames are far below.
    if len(frame) * 4 > limit and len(frame.encode("utf-8", "surrogatepass")) > limit:
        raise FrameError(Code.TOO_LARGE, f"A frame has at most {limit} bytes.")
    if dialect is Dialect.V1:
        return _decode_v1(frame), dialect
    return _decode_older(frame, dialect)


def _decode_v1(frame: str) -> frames.AnyClientFrame:
    try:
        check_depth(frame)
        return _v1.decode(frame)
    except FrameError as error:
        error.ref = _ref_of(frame)
        raise
    except (msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        raise FrameError(Code.MALFORMED, f"Not a v1 frame: {fault}", _ref_of(frame)) from fault


def _ref_of(frame: str) -> str | None:
    """The ref of a frame that is wrong in another way, so that its sender's promise ends."""
    whole = lenient(frame)
    ref = whole.get("ref") if isinstance(whole, dict) else None
    # Printable, so that the answer can be written: `lenient` lets lone surrogates through.
    return ref if isinstance(ref, str) and len(ref) <= 64 and ref.isprintable() else None


def check_depth(frame: str) -> None:
    """Raise FrameError (`MALFORMED`) if this JSON nests deeper than `MAX_DEPTH`."""
    if frame.count("[") + frame.count("{") <= MAX_DEPTH:
        return
    depth = 0
    in_string = False
    escaped = False
    for char in frame:
        if in_string:
            in_string = escaped or char != '"'
            escaped = char == "\\" and not escaped
        elif char == '"':
            in_string = True
        elif char in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise FrameError(Code.MALFORMED, f"JSON may nest {MAX_DEPTH} levels deep.")
        elif char in "]}":
            depth -= 1


def _decode_older(frame: str, dialect: Dialect) -> tuple[ClientInput, Dialect]:
    head = frame.lstrip()[:1]
    if head != "{" and dialect is not Dialect.ENVELOPE:
        return _text(frame), Dialect.RAW
    try:
        check_depth(frame)
        whole = _any.decode(frame)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        if is_envelope(lenient(frame)):
            raise FrameError(Code.MALFORMED, f"Not an envelope: {fault}") from fault
        whole = None
    if is_envelope(whole):
        return _decode_envelope(whole), Dialect.ENVELOPE
    if dialect is Dialect.ENVELOPE:
        if isinstance(whole, dict):
            return frames.LegacyEvent(frames.Form.OBJECT, "json", whole), dialect
        if whole is not None or frame.strip() == "null":
            raise FrameError(Code.MALFORMED, "An envelope is a JSON object.")
        return _text(frame), dialect
    return _text(frame), Dialect.RAW


def _text(frame: str) -> frames.LegacyEvent:
    return frames.LegacyEvent(frames.Form.TEXT, "message", frame)


def lenient(text: str) -> Any:
    """As the most forgiving of the readers would take it: lone surrogates, NaN, huge numbers."""
    try:
        # Without parse_int, Python refuses a number of 4,300 digits, which JavaScript reads.
        return json.loads(text, parse_int=float)
    except (ValueError, RecursionError):
        return None


def is_envelope(whole: Any) -> bool:
    """Whether this JSON value is what the older clients take for an envelope."""
    if not isinstance(whole, dict):
        return False
    return whole.get("type") == "SYSTEM" or ("peer_id" in whole and "message" in whole)


def _decode_envelope(whole: dict[str, Any]) -> ClientInput:
    if whole.get("type") != "SYSTEM":
        extra = {key: value for key, value in whole.items() if key not in ("peer_id", "message")}
        return frames.LegacyEvent(
            frames.Form.MESSAGE, "message", whole["message"], extra=extra or None
        )
    action = whole.get("action")
    if action in ("PEER_JOIN", "PEER_LEAVE", "ROOM_STATE", "HOST_CHANGE"):
        return frames.Ready()
    payload = whole.get("payload")
    if action not in ("EVENT", "BROADCAST") or not isinstance(payload, dict):
        raise FrameError(Code.MALFORMED, "Not a SYSTEM frame that a client may send.")
    name, target = payload.get("event"), whole.get("target")
    if not isinstance(name, str) or not 1 <= len(name) <= 64:
        raise FrameError(Code.MALFORMED, "An event's name is text of 1 to 64 characters.")
    if target is not None and not isinstance(target, str):
        raise FrameError(Code.MALFORMED, "A SYSTEM frame's target is a peer's id.")
    return frames.LegacyEvent(frames.Form(action), name, payload.get("data"), to=target or None)
