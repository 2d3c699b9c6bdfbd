"""POST /offer, /candidate, /leave and GET /rooms, as PeerPyRTC has them."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, agent_of
from peerpyrtc_desktop.web.keys import CONNECTIONS, DEVICES, LISTING, RATES, ROOMS

MAX_BODY = 64 * 1024
"""Bytes of a request's body: an offer of 16 KiB, escaped, with room to spare."""

Body = TypeVar("Body", bound=msgspec.Struct)


class Description(msgspec.Struct):
    """A session description."""

    sdp: str
    type: str


class OfferBody(msgspec.Struct):
    """What /offer takes."""

    room: str
    peer_id: str
    offer: Description
    secret: str | None = None


class CandidateBody(msgspec.Struct):
    """What /candidate takes: an object, or null or "" for the end of candidates."""

    room: str
    peer_id: str
    candidate: dict[str, Any] | str | None = None


class LeaveBody(msgspec.Struct):
    """What /leave takes."""

    room: str
    peer_id: str
    secret: str | None = None


async def offer(request: web.Request) -> web.Response:
    """Answer an offer."""
    body = await _read(request, OfferBody)
    if body.offer.type != "offer":
        raise Refused(Code.BAD_OFFER, "The description's type must be 'offer'.")
    answer = await request.app[ROOMS].join(
        JoinRequest(
            room=body.room,
            peer_id=body.peer_id,
            sdp=body.offer.sdp,
            remote=request.remote or "",
            device=request.app[DEVICES].of(request),
            secret=body.secret or "",
            user_agent=agent_of(request.headers.get("User-Agent", "")),
        )
    )
    return web.json_response({"answer": {"sdp": answer, "type": "answer"}})


async def candidate(request: web.Request) -> web.Response:
    """Check a candidate and forget it: the browser finds the host, never the other way round."""
    body = await _read(request, CandidateBody)
    check_room_name(body.room)
    line = body.candidate.get("candidate") if isinstance(body.candidate, dict) else body.candidate
    if line is not None and not isinstance(line, str):
        raise Refused(Code.MALFORMED, "A candidate's line is text.")
    return web.json_response({"status": "ok"})


async def leave(request: web.Request) -> web.Response:
    """Take a guest's goodbye."""
    body = await _read(request, LeaveBody)
    await request.app[ROOMS].leave(
        body.room,
        body.peer_id,
        secret=body.secret or "",
        remote=request.remote or "",
        device=request.app[DEVICES].of(request),
    )
    return web.json_response({"status": "ok"})


async def rooms(request: web.Request) -> web.Response:
    """The rooms that have a peer or that the host opened. Times are Unix milliseconds."""
    return request.app[LISTING].get().respond(request)


async def _read(request: web.Request, kind: type[Body]) -> Body:
    try:
        data = await request.app[CONNECTIONS].read(request)
    except web.RequestPayloadError as fault:
        raise Refused(Code.MALFORMED, "The body can't be unpacked.") from fault
    except TimeoutError as fault:
        raise web.HTTPRequestTimeout(reason="The body took too long.") from fault
    rates = request.app[RATES]
    if rates is not None:
        rates.take_post(request)
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        raise Refused(Code.MALFORMED, f"The body is not what this route takes: {fault}") from fault
