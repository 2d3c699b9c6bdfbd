"""How refusals look over HTTP: `{"error": text, "code": ...}` and a fitting status."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.rest.refusals import body_of, headers_of, status_of


def refusal(refused: Refused) -> web.Response:
    """A refused command as a response."""
    return error(status_of(refused.code), body_of(refused), headers_of(refused))


def error(status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> web.Response:
    """An error response with a JSON body."""
    # ASCII with escapes: what a name in the text contains can't matter on the way.
    return web.Response(
        status=status,
        text=json.dumps(body),
        content_type="application/json",
        headers=headers,
    )
