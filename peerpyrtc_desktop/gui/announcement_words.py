"""Kept announcements in words: when they are said, and what comes next."""

from __future__ import annotations

from datetime import datetime

from peerpyrtc_desktop.core.announcements import KeptAnnouncement, Plan, Planned
from peerpyrtc_desktop.gui.language import counted, dated, translating
from peerpyrtc_desktop.gui.times import Day

_tr = translating("Announcements")


def clock(minute: int) -> str:
    """A time of the day."""
    return f"{minute // 60:02}:{minute % 60:02}"


def plan(it: KeptAnnouncement) -> str:
    """When it is said: `by hand`, `every day at 12:00`, `every 30 minutes, paused`."""
    match it.plan:
        case Plan.ONCE:
            said = _tr("once at {time}").format(time=clock(it.minute))
        case Plan.DAILY:
            said = _tr("every day at {time}").format(time=clock(it.minute))
        case Plan.EVERY:
            said = counted(_tr, "every minute", "every {count} minutes", it.every)
        case _:
            said = _tr("by hand")
    return _tr("{when}, paused").format(when=said) if it.paused else said


def next_(one: Planned, today: Day) -> str:
    """When it comes next, or why it doesn't; "" where it never was to."""
    if one.next is not None:
        return when(one.next, today)
    if one.it.plan is Plan.BY_HAND or one.it.paused:
        return ""
    if one.missed:
        return _tr("missed")
    if one.it.plan is Plan.ONCE:
        return _tr("said {when}").format(when=when(one.said, today)) if one.said else ""
    return _tr("when its room is open")


def when(at: int, today: Day) -> str:
    """A time to the minute (milliseconds since the epoch): of another day with its date."""
    moment = datetime.fromtimestamp(at // 1000)
    return moment.strftime("%H:%M") if today.begin <= at < today.end else dated(moment)
