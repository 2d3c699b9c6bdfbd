"""The host's automatic rules: words, links, repeats and the like."""

from __future__ import annotations

from msgspec import Raw

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_frames import EVENT
from peerpyrtc_desktop.core.payload import event_words, text
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.rules.rule import Action
from peerpyrtc_desktop.core.rules.subject import Subject
from peerpyrtc_desktop.core.rules.trial import file_of
from peerpyrtc_desktop.core.verdict import Case, Outcome, Verdict

_PASS = (Action.FLAG, Action.WARN, Action.REDACT)
_HOLD = (Action.HOLD, Action.RESTRICT)


def rules(case: Case) -> Verdict | None:
    """Hold or refuse (`REFUSED_BY_RULE`) what a rule hits. What follows besides is in the book.

    A stroke can't wait, so it is refused.
    """
    book = case.rules
    if book is None or not book.set.rules:
        return None
    found = book.judge(_subject(case), case.now.mono)
    if found is None or found.action in _PASS:
        return None
    if found.action in _HOLD and case.row is not Row.DRAW:
        return Verdict(Outcome.HOLD, found.rule)
    told = found.text or f"That is against the rule {found.rule!r}."
    raise FrameError(Code.REFUSED_BY_RULE, told, case.ref)


def _subject(case: Case) -> Subject:
    """Of strokes nothing is read: they are numbers."""
    peer, name, data = case.peer, case.name, case.data
    file = file_of(name, data) if name == EVENT else None
    words = "" if case.row is Row.DRAW else _words(name, data)
    return Subject(case.room, peer.id, peer.standing.key, words, file, False, peer.role)


def _words(name: str, data: Raw) -> str:
    """What people read of it: of an event that others' programs know, all of it."""
    words = event_words(name, data)
    return text(data) if words is None else words
