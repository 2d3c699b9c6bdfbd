"""Who may do what: the room's table."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import has_caption
from peerpyrtc_desktop.core.permissions import WORDS, Permissions, Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.verdict import REDIRECT, Case, Verdict

_ALL = Permissions()

_FILES = (Row.FILE, Row.PICTURE)
_SAID_TO_ALL = (Row.CHAT, *_FILES)


def allowed(case: Case) -> Verdict | None:
    """Raise FrameError (`NOT_ALLOWED`) for what the peer may not do here.

    Where guests ask the host only, what they say to all goes to it and the moderators alone.
    """
    permissions, peer = case.settings.permissions, case.peer
    if permissions is _ALL or permissions == _ALL:
        return None
    if peer.word is not None and case.row is Row.CHAT:  # it was given by a moderator
        return None
    for row in _needed(case):
        if not permissions.may(row, peer.role, peer.standing.key):
            raise FrameError(Code.NOT_ALLOWED, f"You may not {WORDS[row]}.", case.ref)
    is_guest = peer.role is not Role.MODERATOR
    if permissions.asks and is_guest and case.letters is not None:
        text = "What you say here goes to the host, and drawings go to all."
        raise FrameError(Code.NOT_ALLOWED, text, case.ref)
    return REDIRECT if permissions.asks and is_guest and case.row in _SAID_TO_ALL else None


def _needed(case: Case) -> tuple[Row, ...]:
    """The rows that it falls under: who may not talk says nothing with a file's caption either, nor
    in writing on the whiteboard, and who may send no pictures puts none there."""
    if case.row is Row.DRAW:
        if (letters := case.letters) is None:
            return (case.row,)
        is_worded = letters.has_words and case.peer.word is None
        is_picture = letters.picture is not None
        return (case.row, *(Row.CHAT,) * is_worded, *(Row.PICTURE,) * is_picture)
    is_captioned = case.row in _FILES and has_caption(case.data)
    return (case.row, Row.CHAT) if is_captioned and case.peer.word is None else (case.row,)
