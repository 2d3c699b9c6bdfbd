"""Whoever is muted may say nothing.

And may raise a hand, as to ask for the word is what it is for, and take back what it has said.
"""

from __future__ import annotations

import math

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.standing import Standing
from peerpyrtc_desktop.core.verdict import Case


def muted(case: Case) -> None:
    """Raise FrameError (`MUTED`) if the peer may say nothing now."""
    if case.row not in (Row.HAND, Row.DELETE):
        check_speaks(case.peer.standing, case.now.mono, case.ref)


def check_speaks(standing: Standing, now: float, ref: str | None) -> None:
    """Raise FrameError (`MUTED`) with a moderator's words for it, if the guest is muted."""
    if left := standing.muted_for(now):
        after, why = left if math.isfinite(left) else None, standing.why_muted(now)
        text = f"You are muted: {why}" if why else "You are muted."
        raise FrameError(Code.MUTED, text, ref, retry_after=after)
