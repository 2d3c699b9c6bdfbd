"""The questions about people, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.exceptions import Exceptions
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.measure import MeasureDialog
from peerpyrtc_desktop.gui.dialogs.moving import Moving
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.models.log_rows import Person

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models

_tr = translating("Ask")

MANY = 5
"""More peers than these are never sent out without asking."""


def kick(parent: QWidget, who: Sequence[Person], models: Models) -> Question:
    """Ask for the reason of a kick."""
    return _kick(parent, who, models, careful=False)


def kick_of_many(parent: QWidget, who: Sequence[Person], models: Models) -> Question | None:
    """Ask before many are kicked; few go at once."""
    return _kick(parent, who, models, careful=True) if len(who) > MANY else None


def _kick(parent: QWidget, who: Sequence[Person], models: Models, *, careful: bool) -> Question:
    all_ = (*who, *models.peers.elsewhere(who))
    asked = _tr("Kick {who} out of {rooms}?")
    body = asked.format(who=_whom(who), rooms=words.rooms(each.room for each in all_))
    names = words.names([peer.id for peer in who]) if len(who) > 1 else ""
    after = _tr("All their tabs go, in every room. They may come back after a minute.")
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
    return LineDialog(
        parent,
        title=_tr("Warn"),
        heading=_tr("Warn {who}").format(who=_whom(who)),
        label=_tr("What to say to them"),
        example=_tr("Such as “Please don't write in capitals”"),
        hint=_tr("Only they see it. How often somebody was warned is kept."),
        act=_tr("Warn"),
        longest=200,
        needed=True,
    )


def mute(parent: QWidget, who: Sequence[Person], _: Models) -> MeasureDialog:
    """Ask for how long they may say nothing, and why."""
    return MeasureDialog(
        parent,
        title=_tr("Mute"),
        heading=_tr("Mute {who} for how long?").format(who=_whom(who)),
        hint=_tr("In all rooms, under another name too. They can read, and raise a hand."),
        act=_tr("Mute"),
        presets=[_tr("10 minutes"), _tr("1 hour"), _tr("1 day"), _tr("7 days"), _tr("for good")],
    )


def restrict(parent: QWidget, who: Sequence[Person], _: Models) -> MeasureDialog:
    """Ask why what they say waits."""
    return MeasureDialog(
        parent,
        title=_tr("Hold"),
        heading=_tr("Hold what {who} says?").format(who=_whom(who)),
        hint=_tr("All that they say waits for you, in all rooms, until you let it out again."),
        act=_tr("Hold"),
    )


def timeout(parent: QWidget, who: Sequence[Person], _: Models) -> MeasureDialog:
    """Ask for how long they are sent out, and why."""
    return MeasureDialog(
        parent,
        title=_tr("Timeout"),
        heading=_tr("For how long is {who} sent out?").format(who=_whom(who)),
        hint=_tr("Of all rooms. They can't come back before, under another name either."),
        act=_tr("Send out"),
        presets=[_tr("10 minutes"), _tr("1 minute"), _tr("1 hour"), _tr("1 day"), _tr("7 days")],
        endless=False,
    )


def _whom(who: Sequence[Person]) -> str:
    return text.called(who[0].id) if len(who) == 1 else words.people(len(who))


def rename(parent: QWidget, who: Sequence[Person], _: Models) -> LineDialog:
    """Ask for another name."""
    (it,) = who
    return LineDialog(
        parent,
        title=_tr("Rename"),
        heading=_tr("What should {who} be called?").format(who=text.called(it.id)),
        label=_tr("Name"),
        example=_tr("Another name"),
        hint=_tr("Everyone sees it. What they said before keeps the old name."),
        act=_tr("Rename"),
        longest=64,
        text=it.id,
        needed=True,
    )


def move(parent: QWidget, who: Sequence[Person], models: Models) -> Moving:
    """Ask for the room that they are sent to."""
    rooms = [room for room in models.rooms.names() if any(each.room != room for each in who)]
    return Moving(parent, _whom(who), rooms)


def ban(parent: QWidget, who: Sequence[Person], _: Models) -> BanDialog:
    """Ask before somebody is banned."""
    return BanDialog(parent, who)


def exceptions(parent: QWidget, who: Sequence[Person], _: Models) -> Exceptions:
    """Ask what somebody may beyond its role, or may not."""
    return Exceptions(parent, who[0])
