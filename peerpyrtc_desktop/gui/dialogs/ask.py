"""The questions of the panel, in their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peers import PeerKey


def _tr(source: str) -> str:
    return QCoreApplication.translate("Ask", source)


def kick(parent: QWidget, who: Sequence[Person], *, careful: bool) -> Question:
    """Ask for the reason of a kick; `careful` when it was the number that made us ask."""
    one = _tr("Kick {name} out of {room}?")
    if len(who) == 1:
        body = one.format(name=text.name(who[0].id), room=text.name(who[0].room))
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


def close_rooms(parent: QWidget, rooms: Sequence[str], peers: Sequence[PeerKey]) -> Question:
    """Ask before rooms are closed, naming who is in them."""
    if len(rooms) == 1:
        body = _tr("Close the room {room}?").format(room=text.name(rooms[0]))
    else:
        listed = ", ".join(map(text.name, rooms[:6])) + (" …" if len(rooms) > 6 else "")
        body = _tr("Close {count} rooms: {rooms}?").format(count=len(rooms), rooms=listed)
    if peers:
        out = _tr("Sent out, with the reason below:")
        names = f"{out}\n{words.names([peer.id for peer in peers])}"
    else:
        names = _tr("Nobody is in there.")
    return Question(
        parent,
        title=_tr("Close room"),
        body=body,
        names=names,
        act=_tr("Close room") if len(rooms) == 1 else _tr("Close rooms"),
        careful=True,
    )
