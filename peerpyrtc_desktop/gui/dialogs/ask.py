"""The questions about people, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.exceptions import Exceptions
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.moving import Moving
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.log_rows import Person

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models

MANY = 5
"""More peers than these are never sent out without asking."""


def _tr(source: str) -> str:
    return QCoreApplication.translate("Ask", source)


def kick(parent: QWidget, who: Sequence[Person], _: Models) -> Question:
    """Ask for the reason of a kick."""
    return _kick(parent, who, careful=False)


def kick_of_many(parent: QWidget, who: Sequence[Person], _: Models) -> Question | None:
    """Ask before many are kicked; few go at once."""
    return _kick(parent, who, careful=True) if len(who) > MANY else None


def _kick(parent: QWidget, who: Sequence[Person], *, careful: bool) -> Question:
    one = _tr("Kick {name} out of {room}?")
    if len(who) == 1:
        body = one.format(name=text.called(who[0].id), room=text.called(who[0].room))
        names = ""
    else:
        body = _tr("Kick {people}?").format(people=words.people(len(who)))
        names = words.names([peer.id for peer in who])
    after = _tr("They may come back after a minute.")
    return Question(
        parent,
        title=_tr("Kick"),
        body=body,
        names=f"{names}\n\n{after}" if names else after,
        act=_tr("Kick") if len(who) == 1 else _tr("Kick {count}").format(count=len(who)),
        careful=careful,
    )


def warn(parent: QWidget, who: Sequence[Person], _: Models) -> LineDialog:
    """Ask for the words of a warning."""
    whom = text.called(who[0].id) if len(who) == 1 else words.people(len(who))
    return LineDialog(
        parent,
        title=_tr("Warn"),
        heading=_tr("Warn {who}").format(who=whom),
        label=_tr("What to say to them"),
        example=_tr("Such as “Please don't write in capitals”"),
        hint=_tr("Only they see it. How often somebody was warned is kept."),
        act=_tr("Warn"),
        longest=200,
        needed=True,
    )


def timeout(parent: QWidget, who: Sequence[Person], _: Models) -> ChoiceDialog:
    """Ask for how long they are sent out."""
    whom = text.called(who[0].id) if len(who) == 1 else words.people(len(who))
    return ChoiceDialog(
        parent,
        title=_tr("Timeout"),
        heading=_tr("For how long is {who} sent out?").format(who=whom),
        hint=_tr("They can't come back before, under another name either. Ctrl+Z ends it."),
        act=_tr("Send out"),
        choices=[
            ("60", _tr("A minute")),
            ("600", _tr("10 minutes")),
            ("3600", _tr("An hour")),
            ("86400", _tr("A day")),
        ],
        now="600",
    )


def rename(parent: QWidget, who: Sequence[Person], _: Models) -> LineDialog:
    """Ask for another name."""
    (it,) = who
    return LineDialog(
        parent,
        title=_tr("Rename"),
        heading=_tr("Which name does {who} get?").format(who=text.called(it.id)),
        label=_tr("Name"),
        example=_tr("Another name"),
        hint=_tr("All see it. What they said before keeps the old one."),
        act=_tr("Rename"),
        longest=64,
        text=it.id,
        needed=True,
    )


def move(parent: QWidget, who: Sequence[Person], models: Models) -> Moving:
    """Ask for the room that they are sent to."""
    rooms = [room for room in models.rooms.names() if any(each.room != room for each in who)]
    whom = text.called(who[0].id) if len(who) == 1 else words.people(len(who))
    return Moving(parent, whom, rooms)


def ban(parent: QWidget, who: Sequence[Person], _: Models) -> BanDialog:
    """Ask before somebody is banned."""
    return BanDialog(parent, who[0])


def exceptions(parent: QWidget, who: Sequence[Person], _: Models) -> Exceptions:
    """Ask what somebody may beyond its role, or may not."""
    return Exceptions(parent, who[0])
