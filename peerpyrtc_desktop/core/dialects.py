"""Reading the three dialects: what a peer sent becomes a client frame. (`encode` writes them.)

`peerpyrtc.v1` is the frames themselves. `envelope` and `raw` are the older clients of PeerPyRTC.
Golden frames of all three are in tests/vectors.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec import UNSET, Raw, Struct, UnsetType, field

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.errors import Code, FrameError, too_long
from peerpyrtc_desktop.core.peer import Dialect

ClientInput = frames.AnyClientFrame | frames.LegacyEvent | frames.Ready


class _Head(Struct):
    """The members by which an object is an envelope; all others are stepped over."""

    type: Raw | UnsetType = UNSET
    peer_id: Raw | UnsetType = UNSET
    message: Raw | UnsetType = UNSET
    action: Raw | UnsetType = UNSET
    payload: Raw | UnsetType = UNSET
    target: Raw | UnsetType = UNSET


class _Payload(Struct):
    event: Raw = payload.NOTHING
    data: Raw = payload.NOTHING


class _Joining(Struct):
    user_agent: Raw = field(name="userAgent", default=payload.NOTHING)


class _Ref(Struct):
    ref: str


_v1: msgspec.json.Decoder[frames.AnyClientFrame] = msgspec.json.Decoder(frames.AnyClientFrame)
_head = msgspec.json.Decoder(_Head)
_any = msgspec.json.Decoder(Raw)
_members = msgspec.json.Decoder(dict[str, Raw])

_RELAYED = frames.Event | frames.Pass | frames.Edit
"""Frames with data that is relayed as it came; of the others nothing is."""

_BROKEN_REF = re.compile(r'"ref"\s*+:\s*+"([^"\\]{1,64})"')

_SHORT = 4096
"""Characters up to which a text is read as the most forgiving reader would."""


def decode(
    frame: str | bytes, dialect: Dialect, limit: int = frames.MAX_FRAME_V1
) -> tuple[ClientInput, Dialect]:
    """What a peer sent, and the dialect it speaks from now on. `limit` is for v1 alone, in bytes.

    Raises:
        FrameError: too large, binary, malformed, nested too deep, text that isn't Unicode.
    """
    if isinstance(frame, bytes):
        raise FrameError(Code.BINARY, "Binary frames and frames that aren't UTF-8 aren't taken.")
    try:
        text = frame.encode()
    except UnicodeEncodeError as fault:
        raise FrameError(Code.MALFORMED, "The text has half a character.") from fault
    if dialect is not Dialect.V1:
        limit = frames.MAX_FRAME_OLDER
    if len(text) > limit:
        raise too_long(len(text), limit, "bytes", "a frame", _ref_of(text, frame))
    if dialect is Dialect.V1:
        return _decode_v1(text, frame), dialect
    return _decode_older(text, frame, dialect)


def _decode_v1(text: bytes, frame: str) -> frames.AnyClientFrame:
    try:
        sent = _v1.decode(text)
        if isinstance(sent, _RELAYED):
            payload.check(bytes(sent.data), around=1)
        return sent
    except FrameError as error:
        error.ref = _ref_of(text, frame)
        raise
    except (msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        raise FrameError(Code.MALFORMED, f"Not a v1 frame: {fault}", _ref_of(text, frame)) from None


def _ref_of(text: bytes, frame: str) -> str | None:
    """The ref of a frame that is wrong in another way, so that its sender's promise ends."""
    known = payload.read(Raw(text), _Ref)
    if known is None:
        found = _BROKEN_REF.search(frame)
        ref = found[1] if found else ""
    else:
        ref = known.ref
    return ref if 0 < len(ref) <= 64 and ref.isprintable() else None


def _decode_older(text: bytes, frame: str, dialect: Dialect) -> tuple[ClientInput, Dialect]:
    if frame.lstrip()[:1] != "{":
        if dialect is Dialect.ENVELOPE and _is_json(text):
            raise FrameError(Code.MALFORMED, "An envelope is a JSON object.")
        return _text(frame), dialect if dialect is Dialect.ENVELOPE else Dialect.RAW
    payload.check_depth(text)
    try:
        payload.check_numbers(text)
        head = _head.decode(text)
    except (FrameError, msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        if may_be_envelope(frame):
            raise FrameError(Code.MALFORMED, f"Not an envelope: {fault}") from None
        return _text(frame), dialect if dialect is Dialect.ENVELOPE else Dialect.RAW
    if _is_system(head) or not (head.peer_id is UNSET or head.message is UNSET):
        return _decode_envelope(text, head), Dialect.ENVELOPE
    if dialect is Dialect.ENVELOPE:
        return frames.LegacyEvent(frames.Form.OBJECT, "json", Raw(text.strip())), dialect
    return _text(frame), Dialect.RAW


def _is_json(text: bytes) -> bool:
    try:
        payload.check(text)
        _any.decode(text)
    except (FrameError, msgspec.DecodeError, UnicodeError, RecursionError):
        return False
    return True


def _text(frame: str) -> frames.LegacyEvent:
    return frames.LegacyEvent(frames.Form.TEXT, "message", payload.raw(frame))


def may_be_envelope(text: str) -> bool:
    """Whether some reader may take a text that is no sound JSON object for an envelope.

    The most forgiving ones take lone surrogates, NaN and huge numbers. What is long isn't tried
    out: that would cost more than it is worth.
    """
    if len(text) > _SHORT:
        return _has_marks(text)
    whole = payload.lenient(text)
    if not isinstance(whole, dict):
        return False
    return whole.get("type") == "SYSTEM" or ("peer_id" in whole and "message" in whole)


def may_name_a_sender(text: str) -> bool:
    """Whether some reader may find a sender's name in a text: nobody's but ours may stand there."""
    if len(text) > _SHORT:
        return _has_marks(text)
    whole = payload.lenient(text)
    return isinstance(whole, dict) and (whole.get("type") == "SYSTEM" or "peer_id" in whole)


def _has_marks(text: str) -> bool:
    return any(mark in text for mark in ("peer_id", "SYSTEM", "\\u"))


def _is_system(head: _Head) -> bool:
    return _string(head.type) == "SYSTEM"


def _string(member: Raw | UnsetType) -> str | None:
    return None if isinstance(member, UnsetType) else payload.words(member)


def _user_agent(head: _Head) -> str:
    if isinstance(head.payload, UnsetType):
        return ""
    said = payload.read(head.payload, _Joining)
    return "" if said is None else _string(said.user_agent) or ""


def _decode_envelope(text: bytes, head: _Head) -> ClientInput:
    if not _is_system(head):
        extra: dict[str, Any] = _members.decode(text)
        message = extra.pop("message")
        del extra["peer_id"]
        return frames.LegacyEvent(frames.Form.MESSAGE, "message", message, extra=extra or None)
    action = _string(head.action)
    if action in ("PEER_JOIN", "PEER_LEAVE", "ROOM_STATE", "HOST_CHANGE"):
        return frames.Ready(_user_agent(head) if action == "PEER_JOIN" else "")
    inner = None
    if action in ("EVENT", "BROADCAST") and not isinstance(head.payload, UnsetType):
        inner = payload.read(head.payload, _Payload)
    if inner is None:
        raise FrameError(Code.MALFORMED, "Not a SYSTEM frame that a client may send.")
    name, target = _string(inner.event), _string(head.target)
    if name is None or not 1 <= len(name) <= 64:
        raise FrameError(Code.MALFORMED, "An event's name is text of 1 to 64 characters.")
    if target is None and head.target not in (UNSET, payload.NOTHING):
        raise FrameError(Code.MALFORMED, "A SYSTEM frame's target is a peer's id.")
    return frames.LegacyEvent(frames.Form(action), name, inner.data, to=target or None)
