"""What can be done to people, in the menus' order; the menu bar has a line between the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.gui.dialogs import ask, take_back
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.hands import GIVE_WORD, LOWER_HAND
from peerpyrtc_desktop.gui.verbs.names import RENAME
from peerpyrtc_desktop.gui.verbs.verb import Group, Verb, say

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.dialogs.measure import Measure
    from peerpyrtc_desktop.runtime.commands.bans import Ban
    from peerpyrtc_desktop.runtime.commands.boards import UndoStrokes
    from peerpyrtc_desktop.runtime.commands.entry import AddMember, DropMember
    from peerpyrtc_desktop.runtime.commands.moving import Move
    from peerpyrtc_desktop.runtime.commands.peers import Kick
    from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer
    from peerpyrtc_desktop.runtime.commands.redaction import RedactPeer
    from peerpyrtc_desktop.runtime.commands.standing import (
        Mute,
        Restrict,
        Timeout,
        Unmute,
        Unrestrict,
        Warn,
    )

_tr = translating("Verbs")


TEN_MINUTES = 600
"""Seconds."""


def _kick(who: Person, why: str) -> Kick:
    from peerpyrtc_desktop.runtime.commands.peers import Kick

    return Kick(who.room, who.id, why, who.stay)


def _mute(who: Person, said: str) -> Mute:
    from peerpyrtc_desktop.runtime.commands.standing import Mute

    it = _measure(said, TEN_MINUTES)
    return Mute(who.room, who.id, it.seconds, it.text, who.stay)


def _unmute(who: Person, _: str) -> Unmute:
    from peerpyrtc_desktop.runtime.commands.standing import Unmute

    return Unmute(who.room, who.id, who.stay)


def _warn(who: Person, said: str) -> Warn:
    from peerpyrtc_desktop.runtime.commands.standing import Warn

    return Warn(who.room, who.id, said, who.stay)


def _restrict(who: Person, said: str) -> Restrict:
    from peerpyrtc_desktop.runtime.commands.standing import Restrict

    return Restrict(who.room, who.id, _measure(said, None).text, who.stay)


def _unrestrict(who: Person, _: str) -> Unrestrict:
    from peerpyrtc_desktop.runtime.commands.standing import Unrestrict

    return Unrestrict(who.room, who.id, who.stay)


def _timeout(who: Person, said: str) -> Timeout:
    from peerpyrtc_desktop.runtime.commands.standing import Timeout

    it = _measure(said, TEN_MINUTES)
    return Timeout(who.room, who.id, it.seconds or TEN_MINUTES, it.text, who.stay)


def _measure(said: str, usual: int | None) -> Measure:
    """For how long and why; for as long as `usual`, and for no reason, where nothing was asked."""
    from peerpyrtc_desktop.gui.dialogs.measure import Measure

    return Measure.read(said) if said else Measure(usual, "")


def _ban(who: Person, said: str) -> Ban:
    from peerpyrtc_desktop.gui.dialogs.ban import Wanted

    return Wanted.read(said).command(who)


def _add_member(who: Person, _: str) -> AddMember:
    from peerpyrtc_desktop.runtime.commands.entry import AddMember

    return AddMember(who.room, who.id, who.stay)


def _drop_member(who: Person, _: str) -> DropMember:
    from peerpyrtc_desktop.runtime.commands.entry import DropMember

    return DropMember(who.room, who.id, who.stay)


def _exempt(who: Person, said: str) -> ExemptPeer:
    from peerpyrtc_desktop.gui.dialogs.exceptions import Excepted

    return Excepted.read(said).command(who)


def _undo_strokes(who: Person, _: str) -> UndoStrokes:
    from peerpyrtc_desktop.runtime.commands.boards import UndoStrokes

    return UndoStrokes(who.room, who.id, who.stay)


def _redact_peer(who: Person, minutes: str) -> RedactPeer:
    from peerpyrtc_desktop.runtime.commands.redaction import RedactPeer

    return RedactPeer(who.room, who.id, int(minutes), who.stay)


def _move(who: Person, answer: str) -> Move:
    from peerpyrtc_desktop.gui.dialogs.moving import Destination

    return Destination.read(answer).command(who)


def _strokes_taken(strokes: int) -> str:
    if not strokes:
        return say("They have nothing on the board of {room}")
    one = "Took 1 stroke off the board of {room}"
    many = "Took {count} strokes off the board of {room}"
    return counted(_tr, one, many, strokes, room="{room}")


def _messages_taken_back(count: int) -> str:
    if not count:
        return say("They have said nothing in {room} that could be taken back")
    one, many = "Took back 1 message in {room}", "Took back {count} messages in {room}"
    return counted(_tr, one, many, count, room="{room}")


KICK = Verb(
    command=_kick,
    words="&Kick",
    named="&Kick {who}",
    icon="user-x",
    keys="Del",
    key_in_log=False,
    tip="Send out whom you select in the tables",
    named_tip="Send {who} out of all rooms at once; they may return in a minute",
    ask=ask.kick_of_many,
    done=lambda _: say("Kicked {who}"),
    failed="Not kicked: {who}",
)

KICK_WITH_REASON = Verb(
    command=_kick,
    words="Kick with &reason…",
    named="Kick {who} with &reason…",
    keys="Shift+Del",
    tip="Send them out and say why",
    ask=ask.kick,
    done=lambda _: say("Kicked {who}"),
    failed="Not kicked: {who}",
)

TIMEOUT = Verb(
    command=_timeout,
    words="Time&out…",
    named="Time&out for {who}…",
    keys="O",
    tip="Send them out for a while; they can't come back before",
    ask=ask.timeout,
    done=lambda _: say("Sent {who} out for a while"),
    failed="Not sent out: {who}",
    gone=True,
)

MUTE = Verb(
    command=_mute,
    words="&Mute for 10 minutes",
    named="&Mute {who} for 10 minutes",
    icon="volume-x",
    keys="M",
    tip="Let them say nothing for ten minutes, wherever they come from",
    done=lambda _: say("Muted {who} for 10 minutes"),
    failed="Not muted: {who}",
    gone=True,
)

MUTE_FOR = Verb(
    command=_mute,
    words="Mute &for…",
    named="Mute {who} &for…",
    keys="Ctrl+M",
    tip="Choose how long they say nothing, and say why",
    ask=ask.mute,
    done=lambda _: say("Muted {who}"),
    failed="Not muted: {who}",
    gone=True,
)

UNMUTE = Verb(
    command=_unmute,
    words="U&nmute",
    named="U&nmute {who}",
    keys="Shift+M",
    tip="Let them speak again, whoever muted them",
    done=lambda _: say("{who} may speak again"),
    failed="Not unmuted: {who}",
    gone=True,
)

WARN = Verb(
    command=_warn,
    words="&Warn…",
    named="&Warn {who}…",
    icon="triangle-alert",
    keys="W",
    tip="Tell them, and nobody else, that something won't do",
    ask=ask.warn,
    done=lambda _: say("Warned {who}"),
    failed="Not warned: {who}",
)

RESTRICT = Verb(
    command=_restrict,
    words="&Hold what they say",
    named="&Hold the messages of {who}",
    keys="H",
    tip="Have all that they say wait for you",
    done=lambda _: say("Messages of {who} wait for you from now on"),
    failed="Not held: {who}",
    gone=True,
)

RESTRICT_WITH_REASON = Verb(
    command=_restrict,
    words="Hold w&ith a reason…",
    named="Hold the messages of {who}, w&ith a reason…",
    keys="Ctrl+H",
    tip="Have all that they say wait for you, and say why",
    ask=ask.restrict,
    done=lambda _: say("Messages of {who} wait for you from now on"),
    failed="Not held: {who}",
    gone=True,
)

UNRESTRICT = Verb(
    command=_unrestrict,
    words="Let out what the&y say again",
    named="Let {who} speak freel&y again",
    keys="Shift+H",
    tip="What they say goes out at once again",
    done=lambda _: say("Messages of {who} go out at once; what waits still waits for you"),
    failed="Not changed: {who}",
    gone=True,
)

BAN = Verb(
    command=_ban,
    words="&Ban…",
    named="&Ban {who}…",
    keys="B",
    tip="Keep them out, for a time or for good; it is shown before whom else that hits",
    ask=ask.ban,
    done=lambda _: say("Banned {who}"),
    failed="Not banned: {who}",
    gone=True,
)

EXCEPTIONS = Verb(
    command=_exempt,
    words="E&xceptions…",
    named="E&xceptions for {who}…",
    tip="Let somebody do more than others may in this room, or less",
    one=True,
    ask=ask.exceptions,
    done=lambda _: say("Exceptions for {who} are set"),
    failed="Not changed: {who}",
)

UNDO_STROKES = Verb(
    command=_undo_strokes,
    words="Take strokes off the boar&d",
    named="Take strokes of {who} off the boar&d of {room}",
    keys="Shift+B",
    tip="Take away all that they drew in this room, and nobody else's; Ctrl+Z brings it back",
    gone=True,
    done=_strokes_taken,
    failed="Not taken off the board: {who}",
)

ADD_MEMBER = Verb(
    command=_add_member,
    words="Make a m&ember",
    named="Make {who} a m&ember",
    tip="Let them do what members may in this room, and come in without asking",
    done=lambda _: say("Made {who} a member"),
    failed="Not a member: {who}",
)

DROP_MEMBER = Verb(
    command=_drop_member,
    words="En&d the membership",
    named="En&d the membership of {who}",
    tip="Let them do what everyone may in this room; they stay",
    done=lambda _: say("Ended the membership of {who}"),
    failed="Not changed: {who}",
)

TAKE_BACK_ALL = Verb(
    command=_redact_peer,
    words="&Take back everything…",
    named="&Take back everything {who} said in {room}…",
    keys="T",
    tip="Guests read nowhere any more what they said in this room lately; Ctrl+Z brings it back",
    gone=True,
    ask=take_back.all_of,
    done=_messages_taken_back,
    failed="Not taken back: {who}",
)

MOVE = Verb(
    command=_move,
    words="&Move…",
    named="&Move {who}…",
    keys="V",
    tip="Send them to another room; their page goes there by itself",
    ask=ask.move,
    done=lambda _: say("Moved {who}"),
    failed="Not moved: {who}",
)

PEER_VERBS: tuple[Group[Person], ...] = (
    Group((KICK, KICK_WITH_REASON, TIMEOUT, BAN)),
    Group((MUTE, MUTE_FOR, UNMUTE, WARN)),
    Group((RESTRICT, RESTRICT_WITH_REASON, UNRESTRICT)),
    Group((TAKE_BACK_ALL, UNDO_STROKES)),
    Group((RENAME, MOVE, ADD_MEMBER, DROP_MEMBER, EXCEPTIONS), "Name, &place and role"),
    Group((GIVE_WORD, LOWER_HAND), "H&and and word"),
)
