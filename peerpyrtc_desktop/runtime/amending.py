"""What guests change or take back of what they said, where only the disk still has it."""

from __future__ import annotations

import asyncio
from weakref import WeakValueDictionary

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.amending import place_of
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Means
from peerpyrtc_desktop.runtime.looking_back import PATIENCE, REST
from peerpyrtc_desktop.runtime.program_desk import ProgramDesk
from peerpyrtc_desktop.runtime.rulings import Rulings
from peerpyrtc_desktop.runtime.tasks import Tasks

_TOO_LONG = FrameError(Code.NO_ANSWER, "That took too long to find.", retry_after=REST)


class Amending:
    """Looks it up, and has the room decide then. What is in memory the room decides on at once."""

    def __init__(self, means: Means, tasks: Tasks, program: ProgramDesk, rulings: Rulings) -> None:
        self._means = means
        self._tasks = tasks
        self._program = program
        self._rulings = rulings
        # A guest's one after the other, so that they take effect in their order; no other waits.
        self._turns: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    def take(self, peer: Peer, room: Room, wish: frames.Amendment) -> None:
        """Answer it soon; who has gone meanwhile may send it again."""
        turn = self._turns.setdefault((room.name, peer.standing.key), asyncio.Lock())
        work = self._look_up(peer, room, wish, turn)
        self._tasks.spawn(work, name="look up what is amended")

    async def _look_up(
        self, peer: Peer, room: Room, wish: frames.Amendment, turn: asyncio.Lock
    ) -> None:
        state = self._means.state
        async with turn:
            try:
                async with asyncio.timeout(PATIENCE):
                    kept = await state.history.look_up(room.name, place_of(wish))
            except (FrameError, TimeoutError) as why:
                # Nothing was decided: sent again it is looked up again.
                fault = why if isinstance(why, FrameError) else _TOO_LONG
                seat = state.seat_of.get(peer)
                if seat is not None:
                    error = frames.Error(fault.code, fault.text, wish.ref, fault.retry_after)
                    self._means.delivery.send(seat, error, peer.dialect)
                return
            if peer not in state.seat_of or state.rooms.get(room.name) is not room:
                return
            now = state.now()
            decision = room.amend(peer, wish, kept, now)
            self._means.delivery.apply(room, decision, now)
            self._rulings.carry_out(peer, room, decision)
            if decision.asked is not None:
                self._program.take(decision.asked)
