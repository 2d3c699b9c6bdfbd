"""What is left of an act to be taken back: nothing where it has ended, or was changed since."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import Any

from peerpyrtc_desktop.core import people
from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.sanctions import TERMS, Sanctions, Term
from peerpyrtc_desktop.runtime.commands.bans import PutBan, Unban
from peerpyrtc_desktop.runtime.commands.codec import decode
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.entry import EndMembership, MakeMember, WaitAgain
from peerpyrtc_desktop.runtime.commands.hands import GiveWord, RaiseHand
from peerpyrtc_desktop.runtime.commands.moving import MoveBack, Rename
from peerpyrtc_desktop.runtime.commands.panic import Calm, Panic
from peerpyrtc_desktop.runtime.commands.peers import LetBack
from peerpyrtc_desktop.runtime.commands.rooms import SetRoom
from peerpyrtc_desktop.runtime.commands.rules import EnableRule, RestoreRule
from peerpyrtc_desktop.runtime.commands.set_since import SetSince
from peerpyrtc_desktop.runtime.commands.standing import SetStanding


def is_over(means: Means, act: Act, since: SetSince) -> bool:
    """Whether an act that can be undone has nothing left that its undo would change.

    What was set `since` it leaves alone.
    """
    if not act.can_undo:
        return False
    try:
        commands = decode(act.undo)
    except Refused:  # by a newer program: that is said when somebody tries
        return False
    means = replace(means, set_since=since.of(act, commands))
    return not any(_changes(command, means) for command in commands)


def _changes(command: Command[Any], means: Means) -> bool:
    try:
        return changes(command, means)
    except Refused:
        return False


@singledispatch
def changes(command: Command[Any], means: Means) -> bool:
    """Whether this command, as what takes something back, would change something now.

    Raises Refused: it can't be carried out. Of most that is known once it is tried.
    """
    return True


@changes.register
def _(command: Unban, means: Means) -> bool:
    ban = means.state.bans.get(command.ban)
    return ban is not None and not ban.is_over(means.state.now().wall)


@changes.register
def _(command: PutBan, means: Means) -> bool:
    return not command.ban.is_over(means.state.now().wall)


@changes.register
def _(command: SetStanding, means: Means) -> bool:
    now, after = command.change(means)
    wall = means.state.now().wall
    return _in_force(now, wall) != _in_force(after, wall)


def _in_force(sanctions: Sanctions, wall: int) -> tuple[object, ...]:
    terms = (sanctions.term(part) for part in TERMS)
    return (*(_unless_over(term, wall) for term in terms), sanctions.warnings)


def _unless_over(term: Term | None, wall: int) -> Term | None:
    return term if term is not None and term.left(wall) else None


@changes.register
def _(command: SetRoom, means: Means) -> bool:
    settings = means.state.room(command.room).settings
    wanted = command.changes(means)
    return any(getattr(settings, name) != to for name, to in wanted.items())


@changes.register
def _(command: EnableRule, means: Means) -> bool:
    return command.changed(means) is not None


@changes.register
def _(command: RestoreRule, means: Means) -> bool:
    known = command.known
    return known is not None and command.merged(means) != means.state.rules.get(known.name)


@changes.register
def _(command: LetBack, means: Means) -> bool:
    return means.leaving.is_refusing(command.refusals, command.until)


@changes.register
def _(command: Rename, means: Means) -> bool:
    return bool(means.state.seat(command.room, command.peer, command.stay))


@changes.register
def _(command: MoveBack, means: Means) -> bool:
    return bool(command.meant(means))


@changes.register
def _(command: RaiseHand, means: Means) -> bool:
    peer = means.state.seat(command.room, command.peer, command.stay).peer
    return peer is not None and peer.hand is None


@changes.register
def _(command: GiveWord, means: Means) -> bool:
    speaker = people.speaker(means.state.room(command.room))
    stay = "" if speaker is None else speaker.stay
    # Whoever had it before may have left: then nobody has it.
    return stay in ("", command.holder) and bool(stay or command.peer)


@changes.register
def _(command: EndMembership, means: Means) -> bool:
    return command.meant(means) is not None


@changes.register
def _(command: WaitAgain, means: Means) -> bool:
    return False  # whoever is inside by being let in is a member: see above


@changes.register
def _(command: MakeMember, means: Means) -> bool:
    it = command.member
    return not means.state.guest_list.is_member(it.room, it.key)


@changes.register
def _(command: Calm, means: Means) -> bool:
    return means.state.is_in_panic


@changes.register
def _(command: Panic, means: Means) -> bool:
    return not means.state.is_in_panic
