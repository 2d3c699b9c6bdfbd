"""What holds for every request: whose name it was sent to, and how faults look."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

import structlog
from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.web.error_page import error_page, wants_page
from peerpyrtc_desktop.web.errors import error, refusal
from peerpyrtc_desktop.web.host_names import is_ours

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "media-src blob:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}

_log = structlog.get_logger("web")


@web.middleware
async def faults(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Every error is JSON with `error`, or a page for a person; one of ours is logged, as 500."""
    try:
        response = await handler(request)
    except Refused as refused:
        response = refusal(refused)
    except web.HTTPException as raised:
        if raised.status < 400:
            raise
        words = {"error": raised.reason or "refused", "code": Code.MALFORMED}
        allow = raised.headers.get("Allow")
        response = error(raised.status, words, {"Allow": allow} if allow else None)
    except ConnectionError:  # the client went while it sent its body: nobody reads the answer
        response = error(400, {"error": "The request broke off.", "code": Code.MALFORMED})
    except Exception:
        _log.exception("request failed", method=request.method, path=request.path)
        response = error(500, {"error": "The host made a mistake.", "code": "internal"})
    if response.status >= 400 and wants_page(request):
        allow = response.headers.get("Allow")
        retry_after = response.headers.get("Retry-After", "")
        response = error_page(request, response.status, retry_after)
        told = {"Allow": allow, "Retry-After": retry_after}
        response.headers.update({name: value for name, value in told.items() if value})
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def telling(asked: Callable[[str], None]) -> Callable[..., Awaitable[web.StreamResponse]]:
    """A middleware that tells who asks, also those who are then refused."""

    @web.middleware
    async def tell(request: web.Request, handler: Handler) -> web.StreamResponse:
        asked(request.remote or "")
        return await handler(request)

    return tell


def known_hosts(names: Collection[str]) -> Callable[..., Awaitable[web.StreamResponse]]:
    """A middleware that answers only to this machine's own names (against DNS rebinding)."""

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not is_ours(request.host, names):
            return error(421, {"error": "This host does not go by that name.", "code": "bad-host"})
        return await handler(request)

    return check
