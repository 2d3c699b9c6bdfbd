"""What a program wants to say, as a JSON value that every reader can be sent."""

from __future__ import annotations

from typing import Any

import msgspec

from peerpyrtc_desktop.core.errors import Code, FrameError, Refused, too_long
from peerpyrtc_desktop.core.frames import MAX_FRAME_OLDER
from peerpyrtc_desktop.core.payload import check

MAX_VALUE = MAX_FRAME_OLDER - 1024
"""Bytes of JSON: a frame of the size that guests may send, less what stands around the value."""


def json_value(data: Any) -> msgspec.Raw:
    """The JSON of `data`, which nobody else can change.

    Raises:
        Refused: it is no JSON value (`MALFORMED`), nests too deep, or is too large (`TOO_LARGE`).
    """
    if isinstance(data, str):
        data = sendable(data)
    try:
        encoded = msgspec.json.encode(data)
        if len(encoded) > MAX_VALUE:
            long = too_long(len(encoded), MAX_VALUE, "bytes of JSON", "a message")
            raise Refused(long.code, long.text)
        check(encoded)
        return msgspec.Raw(encoded)
    except (TypeError, ValueError, OverflowError, RecursionError, FrameError) as fault:
        raise Refused(Code.MALFORMED, f"That can't be sent as JSON: {fault}") from fault


def sendable(text: str) -> str:
    """`text` with a mark for each lone surrogate: pastes and headers have some, no frame can."""
    return text.encode(errors="replace").decode()
