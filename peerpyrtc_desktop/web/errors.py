"""How refusals look over HTTP: `{"error": text, "code": ...}` and a fitting status."""

from __future__ import annotations

import json
import math
from typing import Any

from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused

_STATUS = {
    Code.BAD_NAME: 400,
    Code.BAD_OFFER: 400,
    Code.MALFORMED: 400,
    Code.FORBIDDEN: 403,
    Code.REMOVED: 403,
    Code.ROOMS_CLOSED: 403,
    Code.ROOM_FULL: 403,
    Code.NO_SUCH_ROOM: 404,
    Code.NO_SUCH_PEER: 404,
    Code.NAME_TAKEN: 409,
    Code.TOO_LARGE: 413,
    Code.TOO_MANY: 429,
    Code.RATE_LIMITED: 429,
    Code.STOPPING: 503,
}


def refusal(refused: Refused) -> web.Response:
    """A refused command as a response."""
    body: dict[str, Any] = {"error": refused.text, "code": refused.code}
    headers = {}
    if refused.suggestion is not None:
        body["suggestion"] = refused.suggestion
    if refused.retry_after is not None:
        body["retry_after"] = round(refused.retry_after, 3)
        headers["Retry-After"] = str(max(1, math.ceil(refused.retry_after)))
    return error(_STATUS.get(refused.code, 400), body, headers)


def error(status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> web.Response:
    """An error response with a JSON body."""
    # ASCII with escapes: what a name in the text contains can't matter on the way.
    return web.Response(
        status=status,
        text=json.dumps(body),
        content_type="application/json",
        headers=headers,
    )
