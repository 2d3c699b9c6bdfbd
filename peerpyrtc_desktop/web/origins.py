"""Which pages may use the signaling routes and the client library: ours, and those allowed by name.

Allowed ones get no credentials: a page of another site has no device here, and none is made for it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from urllib.parse import urlsplit

from aiohttp import hdrs, web

from peerpyrtc_desktop.web.errors import error

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

ROUTES = ("/offer", "/candidate", "/leave", "/rooms")
LIBRARY = ("/peerpyrtc_client/", "/PeerPy_Client/")
_MINUTES_10 = "600"


class Origins:
    """`allowed` are origins as browsers write them: `https://example.org`, `http://localhost:5173`.

    Put `answer` outside of all that makes errors, for a page must be able to read those too, and
    `check` inside.
    """

    def __init__(self, allowed: Collection[str] = (), prefix: str = "") -> None:
        self._allowed = frozenset(allowed)
        self._prefix = prefix

    @web.middleware
    async def answer(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Let a page of an allowed origin read the answer, and ask whether it may post."""
        if not self._allowed or not self._is_open(request.path):
            return await handler(request)
        origin = request.headers.get(hdrs.ORIGIN, "")
        is_allowed = origin in self._allowed
        asks = request.method == "OPTIONS" and hdrs.ACCESS_CONTROL_REQUEST_METHOD in request.headers
        if asks and is_allowed:
            response: web.StreamResponse = web.Response(status=204)
            response.headers[hdrs.ACCESS_CONTROL_ALLOW_METHODS] = "GET, POST"
            response.headers[hdrs.ACCESS_CONTROL_ALLOW_HEADERS] = "Content-Type"
            response.headers[hdrs.ACCESS_CONTROL_MAX_AGE] = _MINUTES_10
        else:
            response = await handler(request)
        response.headers[hdrs.VARY] = ", ".join(
            each for each in (response.headers.get(hdrs.VARY), "Origin") if each
        )
        if is_allowed:
            response.headers[hdrs.ACCESS_CONTROL_ALLOW_ORIGIN] = origin
            response.headers[hdrs.ACCESS_CONTROL_EXPOSE_HEADERS] = "Retry-After"
        if request.path.startswith(self._library()):
            # A plain script tag says nothing of where it stands; what it gets is no secret.
            response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    def _library(self) -> tuple[str, ...]:
        return tuple(prefix + path for prefix in {"", self._prefix} for path in LIBRARY)

    def _is_open(self, path: str) -> bool:
        return path.removeprefix(self._prefix) in ROUTES or path.startswith(self._library())

    @web.middleware
    async def check(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """A POST from a page comes from a page of this host, or an allowed one, and is JSON."""
        if request.method == "POST":
            origin = request.headers.get(hdrs.ORIGIN)
            if not (origin is None or origin in self._allowed or _is_same(origin, request.host)):
                words = {"error": "Requests from other sites are refused.", "code": "origin"}
                return error(403, words)
            # What a page's `sendBeacon` has to say as it goes is text, unless it is wrapped with
            # care. Here it must have come from such a page, so that no form elsewhere can say it.
            path = request.path.removeprefix(self._prefix)
            is_beacon = path == "/leave" and request.content_type == "text/plain"
            is_json = request.content_type == "application/json"
            if not is_json and not (is_beacon and origin is not None):
                words = {"error": "The body must be application/json.", "code": "json-only"}
                return error(415, words)
        return await handler(request)


def _is_same(origin: str, host: str) -> bool:
    try:
        return urlsplit(origin).netloc.lower() == host.lower()
    except ValueError:
        return False
