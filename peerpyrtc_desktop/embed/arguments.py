"""Checking what a framework hands over: mostly a guest's JSON, as it came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peerpyrtc_desktop.core import endpoints
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.core.peer import UNKNOWN
from peerpyrtc_desktop.embed.errors import InvalidArgument, SignalingError
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, agent_of


def text_of(value: object, what: str) -> str:
    """A text argument. Raises InvalidArgument."""
    if not isinstance(value, str):
        raise InvalidArgument(f"{what} is text, not {_kind(value)}.")
    return value


def room_of(room_name: object, room: object) -> str:
    """The room by either of its two argument names. Raises InvalidArgument."""
    if room is not None and room_name is not None and room != room_name:
        raise InvalidArgument("room_name and room name different rooms.")
    return text_of(room if room_name is None else room_name, "room_name")


def request_of(
    room: str, peer_id: object, known: Mapping[str, object], *, newest_wins: bool = False
) -> JoinRequest:
    """Who asks: `known` has what the framework knows; None stands for unknown."""
    given = {name: "" if value is None else text_of(value, name) for name, value in known.items()}
    agent = agent_of(given.get("user_agent", ""))
    return JoinRequest(
        room=room,
        peer_id=text_of(peer_id, "peer_id"),
        sdp=given.get("sdp", ""),
        remote=given.get("remote", ""),
        device=given.get("device", ""),
        secret=given.get("secret", ""),
        user_agent=agent or UNKNOWN,
        newest_wins=newest_wins,
    )


def sdp_of(offer: object) -> str:
    """The SDP of an offer, `{"sdp": ..., "type": "offer"}`. Raises InvalidArgument."""
    if not isinstance(offer, Mapping):
        raise InvalidArgument(f"offer is an object with sdp and type, not {_kind(offer)}.")
    if offer.get("type") != "offer":
        raise InvalidArgument("The description's type must be 'offer'.")
    return text_of(offer.get("sdp"), "offer['sdp']")


def check_candidate(room: str, peer_id: object, candidate: object) -> None:
    """Check an ICE candidate: an object, or None or "" for the end of candidates.

    Raises:
        SignalingError: it is something else, or the room's name can't be one.
    """
    text_of(peer_id, "peer_id")
    line: Any = candidate.get("candidate") if isinstance(candidate, Mapping) else candidate
    if line is not None and not isinstance(line, str):
        raise InvalidArgument(f"A candidate's line is text, not {_kind(line)}.")
    try:
        check_room_name(room)
    except Refused as refused:
        raise SignalingError(refused) from None


def check_seconds(value: object, what: str) -> float:
    """A setting in seconds, over 0. Raises InvalidArgument."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e6:
        raise InvalidArgument(f"{what} is a number of seconds over 0, not {value!r}.")
    return float(value)


def check_udp_port(value: object) -> int:
    """A port that browsers send data channels to; 0 stands for any. Raises InvalidArgument."""
    port = check_count(value, "udp_port", 0, 65535)
    try:
        return endpoints.check_udp_port(port)
    except ValueError as fault:
        raise InvalidArgument(f"udp_port: {fault}.") from None


def check_count(value: object, what: str, least: int, most: int) -> int:
    """A setting that is a whole number. Raises InvalidArgument."""
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise InvalidArgument(f"{what} is a whole number from {least} to {most}, not {value!r}.")
    return value


def _kind(value: object) -> str:
    return "nothing" if value is None else type(value).__name__
