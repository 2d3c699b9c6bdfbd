"""What can be done to people, in the menus' order; the menu bar has a line between the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.gui.dialogs import ask
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.verb import Verb

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.peers import Kick


def _kick(who: Person, why: str) -> Kick:
    from peerpyrtc_desktop.runtime.commands.peers import Kick

    return Kick(who.room, who.id, why, who.stay)


KICK = Verb(
    command=_kick,
    words="&Kick",
    named="&Kick {who}",
    icon="user-x",
    keys="Del",
    key_in_log=False,
    tip="Send out whom you select in the tables",
    named_tip="Send {who} out at once; they may return in a minute",
    ask=ask.kick_of_many,
    failed="Not kicked: {who}",
)

KICK_WITH_REASON = Verb(
    command=_kick,
    words="Kick with &reason…",
    named="Kick {who} with &reason…",
    keys="Shift+Del",
    tip="Send them out and say why",
    ask=ask.kick,
    failed="Not kicked: {who}",
)

PEER_VERBS: tuple[tuple[Verb[Person], ...], ...] = ((KICK, KICK_WITH_REASON),)
