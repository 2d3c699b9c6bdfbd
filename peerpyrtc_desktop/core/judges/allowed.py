"""Who may do what: the room's table."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.permissions import WORDS, Permissions, Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.verdict import REDIRECT, Case, Verdict

_ALL = Permissions()

_SAID_TO_ALL = (Row.CHAT, Row.FILE, Row.PICTURE)


def allowed(case: Case) -> Verdict | None:
    """Raise FrameError (`NOT_ALLOWED`) for what the peer may not do here.

    Where guests ask the host only, what they say to all goes to it and the moderators alone.
    """
    permissions, peer = case.settings.permissions, case.peer
    if permissions is _ALL or permissions == _ALL:
        return None
    if peer.word is not None and case.row is Row.CHAT:  # it was given by a moderator
        return None
    if not permissions.may(case.row, peer.role, peer.standing.key):
        raise FrameError(Code.NOT_ALLOWED, f"You may not {WORDS[case.row]}.", case.ref)
    is_guest = peer.role is not Role.MODERATOR
    return REDIRECT if permissions.asks and is_guest and case.row in _SAID_TO_ALL else None
