"""The questions about the names of a room, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.text import TextDialog
from peerpyrtc_desktop.gui.language import translating

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models

_tr = translating("AskNames")

LONGEST = 70_000
"""Characters of a list that is pasted; the host takes no more."""


def roll(parent: QWidget, rooms: Sequence[str], models: Models) -> TextDialog:
    """Ask for the names that come in."""
    (room,) = rooms
    settings = models.rooms.settings(room)
    return TextDialog(
        parent,
        title=_tr("List of names"),
        heading=_tr("Who may come into {room}?").format(room=text.called(room)),
        label=_tr("Names, one a line"),
        example=_tr("One name a line, as you paste it. Empty: everybody comes in."),
        hint=_tr("Names that look like one on the list count as that. Who is inside stays."),
        act=_tr("Set"),
        longest=LONGEST,
        text="\n".join(settings.roll),
        tick=_tr("Others may &knock; without it they are turned away"),
        ticked=settings.roll_knocks,
    )


def reserved(parent: QWidget, rooms: Sequence[str], models: Models) -> TextDialog:
    """Ask for the names that no guest takes."""
    (room,) = rooms
    return TextDialog(
        parent,
        title=_tr("Reserved names"),
        heading=_tr("Which names may nobody take in {room}?").format(room=text.called(room)),
        label=_tr("Names, one a line"),
        example=_tr("One name a line, such as “Teacher”. Empty: none."),
        hint=_tr("What looks like one of them is kept too. Who has one already stays."),
        act=_tr("Set"),
        longest=LONGEST,
        text="\n".join(models.rooms.settings(room).reserved),
    )


def renaming(parent: QWidget, rooms: Sequence[str], models: Models) -> ChoiceDialog:
    """Ask whether guests may take another name."""
    (room,) = rooms
    return ChoiceDialog(
        parent,
        title=_tr("Renaming"),
        heading=_tr("May guests of {room} take another name?").format(room=text.called(room)),
        hint=_tr("You can rename them all the same."),
        act=_tr("Set"),
        choices=[
            ("free", _tr("Yes, whenever they like")),
            ("stay", _tr("No: they keep the name they came with, also when they come back")),
        ],
        now="stay" if models.rooms.settings(room).names_stay else "free",
    )
