"""Why the host won't, by the code of a refusal: for who reads another language than the host's."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import spoken, translating

_tr = translating("Refusals")


def refused(it: Refused) -> str:
    """Why the host won't, in a line: names of peers may stand in it.

    The host says it in English, and more of it than its code does: in another language the code is
    what can be said, if it says anything.
    """
    said = by_code(it.code) if spoken() != "en" else ""
    return said or text.apart(text.one_line(it.text))


def by_code(code: Code) -> str:
    """What a code says; "" of those that say nothing without the host's own words."""
    said = {
        Code.TOO_LARGE: _tr("That is too long."),
        Code.TOO_SHORT: _tr("That is too short."),
        Code.RATE_LIMITED: _tr("That was too much at once."),
        Code.NO_SUCH_PEER: _tr("Whoever is meant is not here any more."),
        Code.NO_SUCH_ROOM: _tr("There is no such room."),
        Code.NO_SUCH_MESSAGE: _tr("That message is gone."),
        Code.NO_SUCH_STROKE: _tr("That is not on the board any more."),
        Code.NO_SUCH_FILE: _tr("The host has that file no longer."),
        Code.NO_SUCH_BAN: _tr("There is no such ban any more."),
        Code.NO_SUCH_ACT: _tr("The host knows nothing of that any more."),
        Code.NO_SUCH_ITEM: _tr("That is decided already, or gone."),
        Code.NO_SUCH_RULE: _tr("There is no such rule any more."),
        Code.NOT_UNDONE: _tr("That can't be taken back any more."),
        Code.TOO_LATE: _tr("It is too late for that."),
        Code.TOO_MANY: _tr("There are too many of these already."),
        Code.BOARD_FULL: _tr("The whiteboard is full."),
        Code.ROOM_FULL: _tr("The room is full."),
        Code.BAD_NAME: _tr("That name won't do here."),
        Code.NAME_TAKEN: _tr("That name is taken."),
        Code.NO_SPACE: _tr("There is no more room on the disk."),
        Code.NO_PATTERNS: _tr("This host can't do patterns."),
        Code.NO_ANSWER: _tr("The host can't answer just now."),
        Code.STOPPING: _tr("The host is not taking guests now."),
    }
    return said.get(code, "")
