"""What waits for a moderator: all that is said where that is set, or by whom that was decided."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.verdict import Case, Outcome, Verdict

APPROVAL = Verdict(Outcome.HOLD, "approval")
RESTRICTED = Verdict(Outcome.HOLD, "restricted")
DELAY = Verdict(Outcome.DELAY, "delay")

_SAID = (Row.CHAT, Row.WHISPER, Row.FILE, Row.PICTURE)


def approval(case: Case) -> Verdict | None:
    """Hold what is said. A stroke can't wait: others draw over it. So it is refused, and so is a
    reaction; where all that is said is out a while later only, so are words that are drawn."""
    settings, peer = case.settings, case.peer
    restricted = peer.standing.restricted
    if not (settings.approve_all or restricted or settings.delay):
        return None
    if peer.role is Role.MODERATOR:
        return None
    if case.row in _SAID:
        if restricted:
            return RESTRICTED
        return APPROVAL if settings.approve_all else DELAY
    waits = restricted or settings.approve_all
    if case.row is Row.DRAW and (waits or case.letters is not None):
        text = "What you say waits for a moderator, and drawings can't wait."
        raise FrameError(Code.NOT_ALLOWED, text, case.ref)
    if case.row is Row.REACT and waits:
        text = "What you say waits for a moderator, and reactions can't wait."
        raise FrameError(Code.NOT_ALLOWED, text, case.ref)
    return None
