"""Slow mode: so many seconds between two messages of one guest to all, and between two edits."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.moving import is_moved
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.verdict import Case

_SLOWED = (Row.CHAT, Row.FILE, Row.PICTURE)


def is_slowed(case: Case) -> bool:
    """Whether it counts as a message to all. What is written on the whiteboard does, once."""
    is_drawn = case.row is Row.DRAW and case.letters is not None
    return case.row in _SLOWED or (is_drawn and not is_moved(case))


def slow(case: Case) -> None:
    """Raise FrameError (`SLOW_MODE`), with the seconds that are left."""
    seconds = case.settings.slow
    if not seconds or case.spoke is None or not is_slowed(case):
        return
    if case.peer.role is Role.MODERATOR or case.peer.word is not None:
        return
    left = case.spoke + seconds - case.now.mono
    if left > 0:
        what = "change" if case.is_edit else "message"
        text = f"This room is in slow mode: one {what} every {seconds} s."
        raise FrameError(Code.SLOW_MODE, text, case.ref, retry_after=left)
