"""What is done to whiteboards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from typing import Annotated, ClassVar

from msgspec import Meta

from peerpyrtc_desktop.core.audit import Whom, Why
from peerpyrtc_desktop.core.board_frames import MOST_NAMES
from peerpyrtc_desktop.core.decision import Decision
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.frame_bases import Place, Seq
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.strokes import Stroke
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.looking_up import looked_up

OpenedIn = Annotated[int, Meta(ge=0)]


class ClearBoard(Command[int], frozen=True):
    """Empty the room's whiteboard; returns how many strokes went. Refused: no such room."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        count = room.board.visible
        means.delivery.apply(room, room.voice.clear_board(now), now)
        if count:
            back = RestoreBoard(room.name, room.board.clearing or 0, room.opened_in)
            means.note(self, room=room.name, undo=(back,), params={"strokes": count})
        return count


class RestoreBoard(Command[int], frozen=True):
    """Take the last clearing of the room's whiteboard back; returns how many strokes came.

    With a `clearing` only that one, in the room that was `opened` then.
    Refused: there is none to take back, or no room for what it took.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    clearing: Seq = 0
    opened: OpenedIn = 0

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        _check_opened(room, self.opened)
        before = room.board.visible
        _do(means, room, lambda: room.voice.restore_board(means.state.now(), self.clearing or None))
        count = room.board.visible - before
        means.note(self, room=room.name, params={"strokes": count})
        return count


class UndoStrokes(Command[int], frozen=True):
    """Take off the board all that somebody drew in a room; returns how many strokes went.

    With a `stay` whoever drew in that one or has it now, in all its stays under that name; else
    whoever drew by this name. They may have left long ago. What they had erased they can't bring
    back either. Others' strokes stay as they are.
    Refused: no such room; all of it is another moderator's, and a moderator asks.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""
    why: Why = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        here = room.peers.get(self.peer)
        is_here = here is not None and self.stay in ("", here.stay)
        identity = here.identity if here is not None and is_here else ""
        found = room.board.of(self.peer, self.stay, identity)
        strokes = [each for each in found if _may(means, room, each)]
        if found and not strokes:
            raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")
        before, names = room.board.visible, [each.seq for each in strokes]
        takings: list[int] = []
        for at in range(0, len(names), MOST_NAMES):
            some = names[at : at + MOST_NAMES]
            means.delivery.apply(room, room.voice.take_strokes(some, now), now)
            takings.append(room.seq)
        count = before - room.board.visible
        if takings:
            means.note(
                self,
                room=room.name,
                whom=_authors(room, strokes),
                why=sendable(self.why),
                undo=[PutStrokesBack(room.name, (it,), room.opened_in) for it in takings],
                params={"strokes": count},
            )
        return count


class TakeStrokes(Command[int], frozen=True):
    """Take these strokes off the board, by their numbers; returns how many went.

    In the room that was `opened` then, if that is said: another of its name has others under them.
    Those that aren't to be seen are passed over.
    Refused: no such room; all of them are another moderator's, and a moderator asks; over 500.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    strokes: Annotated[tuple[Seq, ...], Meta(max_length=MOST_NAMES)]
    opened: OpenedIn = 0
    why: Why = ""

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        _check_opened(room, self.opened)
        if len(self.strokes) > MOST_NAMES:
            raise Refused(Code.TOO_MANY, f"At most {MOST_NAMES} strokes are taken at once.")
        there = room.board.strokes
        seen = [there[it] for it in sorted(set(self.strokes)) if it in there and there[it].visible]
        strokes = [each for each in seen if _may(means, room, each)]
        if seen and not strokes:
            raise Refused(Code.NOT_ALLOWED, "Moderators can't act on each other.")
        if strokes:
            means.delivery.apply(
                room, room.voice.take_strokes([each.seq for each in strokes], now), now
            )
            means.note(
                self,
                room=room.name,
                whom=_authors(room, strokes),
                why=sendable(self.why),
                undo=(PutStrokesBack(room.name, (room.seq,), room.opened_in),),
                params={"strokes": len(strokes)},
            )
        return len(strokes)


class LockBoard(Command[None], frozen=True):
    """Let nobody draw but moderators, and who is exempt; not `on`: let those who might before.

    Where that isn't known, as it was so by the room's table, everybody. What is drawn stays.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        settings = means.state.room(self.room).settings
        draw = settings.permissions.allowed(Row.DRAW)
        if self.on:
            drew, draw = (draw or settings.drew), ()
        else:
            drew, draw = None, (settings.drew or (Role.GUEST, Role.MEMBER))
        table = settings.permissions.allowing(Row.DRAW, draw)
        means.set_room(self, self.room, permissions=table, drew=drew)


class PutStrokesBack(Command[int], frozen=True):
    """Have strokes on the board again, in their old places; returns how many came.

    `takings` are the numbers of the events that took them, in the room that was `opened` then.
    What had been erased before stays erased. Where they were taken with their words, `of` has the
    place of each taking's message: they come where that reads again. `former` are the events that
    had taken each of them before, or 0: until that is undone they stay away.
    Refused: nothing is left of it, since the board was cleared or there was no room to keep it
    (`NO_SUCH_STROKE`); their words are not there again (`NOT_UNDONE`); there are too many others
    now.
    """

    room: str
    takings: tuple[Seq, ...]
    opened: OpenedIn = 0
    of: tuple[Place, ...] = ()
    former: tuple[OpenedIn, ...] = ()

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        _check_opened(room, self.opened)
        before = room.board.visible
        refused: list[Refused] = []
        rest = (self.of, self.former)
        for taking, place, former in zip_longest(self.takings, *rest):
            back = partial(room.voice.return_strokes, taking, now, former or 0)
            try:
                await _check_reads(means, room, place)
                _do(means, room, back)
            except Refused as why:
                refused.append(why)
        if refused and len(refused) == len(self.takings):
            raise refused[0]
        return room.board.visible - before


async def _check_reads(means: Means, room: Room, place: Place | None) -> None:
    """What was taken back, and may be erased since, is not to be read on the board either."""
    kept = None if place is None else await looked_up(means, room, place)
    if place is not None and (kept is None or kept.redacted):
        raise Refused(Code.NOT_UNDONE, "What was written there is taken back, or erased.")


def _do(means: Means, room: Room, decide: Callable[[], Decision]) -> None:
    try:
        decision = decide()
    except FrameError as error:
        raise Refused(error.code, error.text) from error
    means.delivery.apply(room, decision, means.state.now())


def _check_opened(room: Room, opened: int) -> None:
    """Another room of that name has other strokes under the same numbers."""
    if opened and opened != room.opened_in:
        raise Refused(Code.NO_SUCH_STROKE, "The room that this was drawn in was closed.")


def _may(means: Means, room: Room, stroke: Stroke) -> bool:
    """Moderators take away what guests drew, not what each other did; by device, here or gone."""
    device = stroke.device
    if means.by.role != "moderator" or device == means.by.key:
        return True
    return means.state.roles.of(device, room.name, means.state.now().wall) is None


def _authors(room: Room, strokes: list[Stroke]) -> tuple[Whom, ...]:
    """Who drew them, each once, in the latest stay in which they drew."""
    latest = {each.author: each for each in strokes}
    return tuple(Whom(room.name, each.sender, each.stay, each.device) for each in latest.values())
