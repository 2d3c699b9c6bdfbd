"""Slow mode: so many seconds between two messages of one guest to all."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.verdict import Case

SLOWED = (Row.CHAT, Row.FILE, Row.PICTURE)
"""What counts as a message to all."""


def slow(case: Case) -> None:
    """Raise FrameError (`SLOW_MODE`), with the seconds that are left."""
    seconds = case.settings.slow
    if not seconds or case.spoke is None or case.row not in SLOWED:
        return
    if case.peer.role is Role.MODERATOR or case.peer.word is not None:
        return
    left = case.spoke + seconds - case.now.mono
    if left > 0:
        text = f"This room is in slow mode: one message every {seconds} s."
        raise FrameError(Code.SLOW_MODE, text, case.ref, retry_after=left)
