"""What is known of an act besides its row: where, to whom, until when, and what was said."""

from __future__ import annotations

from typing import Final

from peerpyrtc_desktop.core.audit import Act, Evidence
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.act_settings import was_set
from peerpyrtc_desktop.gui.act_words import by, said
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.times import Day, moment

_tr = translating("ActDetails")

_QUOTED: Final = 300
"""Characters of what was said that are shown."""

_SHOWN: Final = 2
"""Messages that are shown of one act."""

_NAMED: Final = 8
"""Guests that are: whom a ban has sent out."""

_DAY: Final = 24 * 3600 * 1000

_ENDLESS: Final = frozenset({"ban", "mute", "restrict"})
"""What lasts, where nobody has said how long."""

_ONLY_NOTED: Final = frozenset({"flag", "hold", "refuse"})
"""What a rule did without an act: what is decided of it is an act of its own."""


def until(act: Act, today: Day) -> str:
    """When it ends by itself; what never does says so."""
    if act.until is not None:
        return moment(act.until, today)
    return _tr("for good") if act.what in _ENDLESS else ""


def state(act: Act) -> str:
    """Whether it stands, and can be taken back."""
    if act.undone is not None:
        return _tr("taken back by {who}").format(who=by(act.undone.by))
    return "" if act.can_undo or act.what in _ONLY_NOTED else _tr("can't be taken back")


def details(act: Act, evidence_days: int) -> str:
    """All that is known, line by line; what was said is kept for so many days."""
    today = Day.now()
    lines = [was_set(act), " · ".join(part for part in _where(act) if part)]
    if act.until is not None:
        lines.append(_tr("Until {time}").format(time=moment(act.until, today)))
    if act.undone is not None:
        told = _tr("Taken back by {who} at {time}")
        lines.append(told.format(who=by(act.undone.by), time=moment(act.undone.time, today)))
    lines += [_quoted(each) for each in act.evidence if not each.erased][:_SHOWN]
    kept = sum(not each.erased for each in act.evidence)
    if kept > _SHOWN:
        one, many = "and 1 more message", "and {count} more messages"
        lines.append(counted(_tr, one, many, kept - _SHOWN))
    if kept:
        end = moment(act.time + evidence_days * _DAY, today)
        lines.append(_tr("What was said is kept until {time}, then erased.").format(time=end))
    if any(each.erased for each in act.evidence):
        lines.append(_tr("What was said was erased: its time was over."))
    return "\n".join(line for line in lines if line) or said(act)


def _where(act: Act) -> list[str]:
    parts = [_tr("In {room}").format(room=text.called(act.room)) if act.room else ""]
    people = [each for each in act.whom if each.peer]
    for each in people[:_NAMED]:
        told = _tr("{who} at {address}") if each.address else "{who}"
        parts.append(told.format(who=text.called(each.peer), address=each.address))
    if (more := len(people) - _NAMED) > 0:
        parts.append(counted(_tr, "and 1 more", "and {count} more", more))
    return parts


def _quoted(it: Evidence) -> str:
    words = text.apart(text.one_line(it.words, _QUOTED))
    return _tr("{who} wrote: {words}").format(who=text.called(it.sender), words=words)
