"""Whoever is muted may say nothing, and may raise a hand: to ask for the word is what it is for."""

from __future__ import annotations

import math

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.verdict import Case


def muted(case: Case) -> None:
    """Raise FrameError (`MUTED`) if the peer may say nothing now."""
    standing = case.peer.standing
    left = standing.muted_for(case.now.mono)
    if left and case.row is not Row.HAND:
        after, why = left if math.isfinite(left) else None, standing.why_muted(case.now.mono)
        text = f"You are muted: {why}" if why else "You are muted."
        raise FrameError(Code.MUTED, text, case.ref, retry_after=after)
