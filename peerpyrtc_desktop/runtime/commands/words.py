"""Checks of what the host writes."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, Refused, too_long


def check_length(text: str, limit: int, what: str) -> None:
    """Raise Refused (`MALFORMED`) if `what` ("a topic") has over `limit` characters."""
    if len(text) > limit:
        raise Refused(Code.MALFORMED, too_long(len(text), limit, "characters", what).text)
