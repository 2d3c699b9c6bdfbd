"""What can be done about names: of one guest, and in a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.gui.dialogs import ask, ask_names
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.verb import Verb, say

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.moving import Rename
    from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay, ReserveNames, SetRoll


def _rename(who: Person, to: str) -> Rename:
    from peerpyrtc_desktop.runtime.commands.moving import Rename

    return Rename(who.room, who.id, to, who.stay)


def _set_roll(room: str, answer: str) -> SetRoll:
    from peerpyrtc_desktop.gui.dialogs.text import Written
    from peerpyrtc_desktop.runtime.commands.naming import SetRoll

    written = Written.read(answer)
    return SetRoll(room, written.text, written.ticked)


def _reserve_names(room: str, answer: str) -> ReserveNames:
    from peerpyrtc_desktop.gui.dialogs.text import Written
    from peerpyrtc_desktop.runtime.commands.naming import ReserveNames

    return ReserveNames(room, Written.read(answer).text)


def _let_names_stay(room: str, answer: str) -> LetNamesStay:
    from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay

    return LetNamesStay(room, answer == "stay")


def _listed(count: int) -> str:
    if not count:
        return say("Any name may come in")
    said = say("Names on the list: {count}")
    return said.format(count=number(count))


def _reserved(count: int) -> str:
    if not count:
        return say("No names are reserved")
    said = say("Names that are reserved: {count}")
    return said.format(count=number(count))


RENAME = Verb(
    command=_rename,
    words="Re&name…",
    named="Re&name {who}…",
    keys="F2",
    tip="Give them another name; what they drew and sent stays theirs",
    one=True,
    ask=ask.rename,
    done=lambda _: say("Renamed {who}"),
    failed="Not renamed: {who}",
)

SET_ROLL = Verb(
    command=_set_roll,
    words="&List of names…",
    named="&List of names for {who}…",
    tip="Paste a list of names, such as a class's: those come in, others don't or knock",
    one=True,
    ask=ask_names.roll,
    done=_listed,
)

RESERVE_NAMES = Verb(
    command=_reserve_names,
    words="&Reserved names…",
    named="&Reserved names in {who}…",
    tip="Keep names, and what looks like them, from all guests",
    one=True,
    ask=ask_names.reserved,
    done=_reserved,
)

NAMES_STAY = Verb(
    command=_let_names_stay,
    words="Re&naming…",
    named="Re&naming in {who}…",
    tip="Say whether guests may take another name",
    one=True,
    ask=ask_names.renaming,
)
