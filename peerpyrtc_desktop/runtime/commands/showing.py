"""What moderators are shown of a room besides what its guests see: reads, and changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import ClassVar

import msgspec
from msgspec import Struct

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frame_bases import Place, Seq
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.moderation_frames import ActTold
from peerpyrtc_desktop.core.permissions import PRESETS, Permissions, Preset
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.left_over import is_over
from peerpyrtc_desktop.runtime.commands.looking_up import looked_up
from peerpyrtc_desktop.runtime.commands.panic import may_calm
from peerpyrtc_desktop.runtime.commands.permissions import PRESET
from peerpyrtc_desktop.runtime.commands.set_since import SetSince
from peerpyrtc_desktop.runtime.undoing import Undoing

MEMBERS = 100
"""Members of a room that are told at once."""

ACTS = 50
"""Acts that are told at once."""

ACTS_BYTES = 128 * 1024
"""Bytes of them: an answer to a moderator is one frame."""

LOOKED_AT = 200
"""Acts that are read at once for them: the host's own, of no room, are among them."""

GONE_THROUGH = 1000
"""Acts that one answer goes through: there may be any number on the disk that are of no room."""

_encode = msgspec.json.Encoder().encode


class Author(Struct, frozen=True, omit_defaults=True):
    """Who said something: the name it goes by now, or went by last, and which stay that was."""

    peer: str
    stay: str
    is_here: bool = False


class AuthorOf(Command[Author | None], frozen=True):
    """Whose message that is, by its epoch and number: whoever has the name by now may be another.

    None: nobody knows any more. Refused: no such room; there is no such message that whoever asks
    can read (`NO_SUCH_MESSAGE`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    epoch: Seq
    seq: Seq

    async def carry_out(self, means: Means) -> Author | None:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        kept, _ = await readable(means, room, (self.epoch, self.seq))
        if not kept.stay:
            return None
        for peer in room.peers.values():
            if peer.stay == kept.stay:
                return Author(peer.id, peer.stay, True)
        for left in means.state.recent:
            if (left.room, left.stay) == (room.name, kept.stay):
                return Author(left.peer, left.stay)
        return None


async def readable(means: Means, room: Room, place: Place) -> tuple[Kept, Relayed]:
    """What stands there and whoever acts can read, and the frame in it.

    Raises:
        Refused: there is no such message (`NO_SUCH_MESSAGE`), or the history can't say.
    """
    kept = await looked_up(means, room, place)
    if kept is None or not isinstance(kept.frame, Relayed) or not is_for(means, room, kept):
        raise Refused(Code.NO_SUCH_MESSAGE, "There is no such message.")
    return kept, kept.frame


def is_for(means: Means, room: Room, kept: Kept) -> bool:
    """Whether it was for whoever acts: moderators don't learn who whispers to whom."""
    if means.by.role != "moderator" or kept.readers is None:
        return True
    own = (peer for peer in room.peers.values() if peer.device == means.by.key)
    return any(peer.identity in kept.readers for peer in own)


class StandingTold(Struct, frozen=True, omit_defaults=True):
    """What is decided about a guest: `out` is on a timeout, `warned` how often it was, lately;
    `member` is one of the room."""

    muted: bool = False
    out: bool = False
    restricted: bool = False
    warned: int = 0
    member: bool = False


class StandingOf(Command[StandingTold], frozen=True):
    """What is decided about one who is here, or was lately. Refused: it isn't, and wasn't."""

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> StandingTold:
        """See `Command.carry_out`."""
        state, now = means.state, means.state.now()
        key = state.guest(self.room, self.peer, self.stay).key
        standing = state.standings.of(key, now.mono)
        return StandingTold(
            muted=standing.muted_for(now.mono) > 0,
            out=standing.out_for(now.mono) > 0,
            restricted=standing.restricted,
            warned=len(standing.sanctions.without_old_warnings(now.wall)),
            member=state.guest_list.is_member(state.name_of(self.room), key),
        )


class RoomTold(Struct, frozen=True):
    """What is set for a room, without what only the host is to know: the PIN, whom it exempts.

    `preset` is the table's, one's own after those that are there without it; None is none of them.
    `slow`, `delay` and `editing` are seconds; `members` are the names of those who were let in, the
    latest 100. `panic`: "off" or "on", where whoever asks may begin or end it, "host" where only
    the host ends it, "" where it is none of its business.
    """

    topic: str
    notice: str
    locked: bool
    pin: bool
    waiting_room: bool
    approve_all: bool
    slow: int
    delay: int
    preset: str | None
    names_stay: bool = False
    roll: tuple[str, ...] = ()
    roll_knocks: bool = False
    members: tuple[str, ...] = ()
    panic: str = ""
    editing: int = 0
    blur: bool = False


class SettingsOf(Command[RoomTold], frozen=True):
    """What is set for a room now. Refused: no such room."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> RoomTold:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        now, members = room.settings, means.state.guest_list.members(room.name)
        return RoomTold(
            topic=now.topic,
            notice=now.notice,
            locked=now.locked,
            pin=bool(now.pin),
            waiting_room=now.waiting_room,
            approve_all=now.approve_all,
            slow=now.slow,
            delay=now.delay,
            preset=_preset_of(means, now.permissions),
            names_stay=now.names_stay,
            roll=now.roll,
            roll_knocks=now.roll_knocks,
            members=tuple(each.name for each in members)[-MEMBERS:],
            panic=_panic(means),
            editing=now.editing,
            blur=now.blur,
        )


def _panic(means: Means) -> str:
    if means.reach is not None:
        return ""
    if not means.state.is_in_panic:
        return "off"
    return "on" if may_calm(means) else "host"


def _preset_of(means: Means, permissions: Permissions) -> str | None:
    own = (preset for _, preset in means.state.ledger.documents(PRESET, Preset))
    named = (*PRESETS.items(), *((each.name, each.permissions) for each in own))
    return next((name for name, table in named if permissions.like(table) == permissions), None)


class RecentActs(Command[tuple[ActTold, ...]], frozen=True):
    """What was done in a room lately, also by the host and by rules: at most 50, the newest first.

    With `before` those that came before that one, by its id. Fewer are told at once where they are
    long; none where there are no more among the 1,000 before that are of the room or of none. Who
    moderates all rooms is told of a panic, too. Refused: no such room.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    before: int | None = None

    async def carry_out(self, means: Means) -> tuple[ActTold, ...]:
        """See `Command.carry_out`."""
        told: list[ActTold] = []
        size, since = 0, SetSince(means.state.ledger)
        undoing = Undoing(means.state, means.by.key)
        async for act in self._acts(means):
            may_undo = means.by.role != "moderator" or undoing.may(act)
            one = ActTold.of(act, may_undo, is_over=is_over(means, act, since))
            size += len(_encode(one))
            if told and size > ACTS_BYTES:
                break
            told.append(one)
            if len(told) == ACTS:
                break
        return tuple(told)

    async def _acts(self, means: Means) -> AsyncIterator[Act]:
        """Those of the room, the newest first; among them were the host's own, of no room."""
        room, before = means.state.room(self.room).name, self.before
        for _ in range(GONE_THROUGH // LOOKED_AT):
            acts = await means.state.ledger.page(before, LOOKED_AT, room)
            for act in acts:
                if act.room == room or _is_of_all(means, act):
                    yield act
            if len(acts) < LOOKED_AT:
                return
            before = acts[-1].id


def _is_of_all(means: Means, act: Act) -> bool:
    return act.room is None and act.what in ("panic", "calm") and means.reach is None


class Reachable(Struct, frozen=True):
    """A room that one may send somebody to, and how many are there."""

    name: str
    peers: int


class ReachableRooms(Command[tuple[Reachable, ...]], frozen=True):
    """The open rooms in which whoever asks moderates, but for this one. Refused: no such room."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> tuple[Reachable, ...]:
        """See `Command.carry_out`."""
        here, reach = means.state.room(self.room), means.reach
        rooms = sorted(means.state.rooms.values(), key=lambda room: room.name.casefold())
        return tuple(
            Reachable(room.name, len(room.peers))
            for room in rooms
            if room is not here and (reach is None or room.name in reach)
        )
