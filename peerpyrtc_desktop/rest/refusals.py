"""How a refused command looks over HTTP, whichever framework sends it."""

from __future__ import annotations

import math
from typing import Any

from peerpyrtc_desktop.core.errors import Code, Refused

_STATUS = {
    Code.BAD_NAME: 400,
    Code.BAD_OFFER: 400,
    Code.MALFORMED: 400,
    Code.FORBIDDEN: 403,
    Code.REMOVED: 403,
    Code.BANNED: 403,
    Code.TIMED_OUT: 403,
    Code.NAME_NOT_LISTED: 403,
    Code.ROOMS_CLOSED: 403,
    Code.ROOM_FULL: 403,
    Code.LOCKED: 403,
    Code.PIN_REQUIRED: 403,
    Code.PIN_WRONG: 403,
    Code.NO_SUCH_ROOM: 404,
    Code.NO_SUCH_PEER: 404,
    Code.NAME_TAKEN: 409,
    Code.TOO_LARGE: 413,
    Code.TOO_MANY: 429,
    Code.RATE_LIMITED: 429,
    Code.STOPPING: 503,
    Code.NO_ANSWER: 503,
}


def status_of(code: Code) -> int:
    """The HTTP status that says it best."""
    return _STATUS.get(code, 400)


def body_of(refused: Refused) -> dict[str, Any]:
    """The JSON body: `error` for people, `code` for programs, and what else is known."""
    body: dict[str, Any] = {"error": refused.text, "code": str(refused.code)}
    if refused.suggestion is not None:
        body["suggestion"] = refused.suggestion
    if refused.retry_after is not None:
        body["retry_after"] = round(refused.retry_after, 3)
    if refused.why:
        body["why"] = refused.why
    if refused.own:
        body["own"] = True
    return body


def headers_of(refused: Refused) -> dict[str, str]:
    """The headers: `Retry-After`, in whole seconds and at least one, where it makes sense."""
    if refused.retry_after is None:
        return {}
    return {"Retry-After": str(max(1, math.ceil(refused.retry_after)))}
