"""The host's automatic rules: words, links, repeats and the like."""

from __future__ import annotations

from msgspec import Raw

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_frames import EVENT
from peerpyrtc_desktop.core.moving import is_moved
from peerpyrtc_desktop.core.payload import event_words, read_text
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.rules.book import Rulebook
from peerpyrtc_desktop.core.rules.rule import Action
from peerpyrtc_desktop.core.rules.subject import Subject
from peerpyrtc_desktop.core.rules.subject import Verdict as Found
from peerpyrtc_desktop.core.rules.trial import file_of
from peerpyrtc_desktop.core.verdict import Case, Outcome, Verdict
from peerpyrtc_desktop.core.waiting import Redactor

_PASS = (Action.FLAG, Action.WARN)
_HOLD = (Action.HOLD, Action.RESTRICT)


def rules(case: Case) -> Verdict | None:
    """Hold or refuse (`REFUSED_BY_RULE`) what a rule hits. What follows besides is in the book.

    A stroke can't wait, and nobody shall have seen what it says: so it is refused where a message
    is held, or taken back as it is out.
    """
    book = case.rules
    if book is None or not book.set.rules:
        return None
    subject = _subject(case)
    found = book.judge(subject, case.now.mono)
    if found is None or found.action in _PASS:
        return None
    is_drawn = case.row is Row.DRAW
    if found.action is Action.REDACT and not is_drawn:
        return Verdict(Outcome.ACCEPT, redactor=_redactor(book, found))
    if found.action in _HOLD and not is_drawn:
        return Verdict(Outcome.HOLD, found.rule, _redactor(book, found))
    told = told_of(found.rule, found.text)
    raise FrameError(Code.REFUSED_BY_RULE, told, case.ref, said=subject.text)


def told_of(rule: str, text: str) -> str:
    """What a guest is told of the rule that it broke: its own `text`, or that there is one."""
    return text or f"That is against the rule {rule!r}."


def _redactor(book: Rulebook, found: Found) -> Redactor | None:
    """Who takes it back when it is out, if any of the rules that it broke does."""
    hits = {hit.rule for hit in found.hits if hit.action is Action.REDACT}
    rule = next((each for each in book.set.rules if each.name in hits), None)
    return None if rule is None else Redactor(rule.name, told_of(rule.name, rule.text))


def _subject(case: Case) -> Subject:
    """Of strokes their words and pictures are judged: the rest is numbers."""
    peer, name, data, letters = case.peer, case.name, case.data, case.letters
    file = file_of(name, data) if name == EVENT else None
    if letters is not None:
        file = letters.picture
    if case.row is Row.DRAW:
        words = "" if letters is None else letters.words
    else:
        words = _words(name, data)
    who = (peer.id, peer.standing.key)
    return Subject(case.room, *who, words, file, False, peer.role, bool(words) and is_moved(case))


def _words(name: str, data: Raw) -> str:
    """What people read of it: of an event that others' programs know, all of it."""
    words = event_words(name, data)
    return read_text(data) if words is None else words
