"""Guests' questions about what was said: asked one at a time, answered when the disk has spoken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from peerpyrtc_desktop.core import frames, redaction
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.ports.history import Page
from peerpyrtc_desktop.runtime.tasks import Tasks

PAGE_BYTES = 48 * 1024
"""An answer is about so long at the most, or one frame: what a message may be in every browser."""

PATIENCE = 5.0
"""Seconds for which an answer is waited for."""

REST = 10.0
"""Seconds for which a guest asks nothing after a question that took too long: others do, too.
Coming back as somebody else changes nothing."""


class LookingBack:
    """Answers what guests ask, a guest's questions in their order, all guests' in turns."""

    def __init__(
        self, state: HostState, delivery: Delivery, on_fault: Callable[[BaseException], None]
    ) -> None:
        self._state = state
        self._delivery = delivery
        self._tasks = Tasks(on_fault)
        self._asking: set[Peer] = set()
        self._resting: set[str] = set()
        # A search may keep a connection to the disk for seconds; pages shall never wait for one.
        self._pages = asyncio.Semaphore(1)
        self._searches = asyncio.Semaphore(1)

    async def close(self) -> None:
        """Answer nothing any more."""
        await self._tasks.close()

    def ask(self, peer: Peer, room: Room, question: frames.Question) -> None:
        """Answer it soon, by a `Page` or an `Error`; refused while the last one isn't answered."""
        if peer in self._asking or peer.standing.key in self._resting:
            text = "One question at a time: ask again in a moment."
            self._tell(peer, frames.Error(Code.RATE_LIMITED, text, question.ref, retry_after=1))
            return
        self._asking.add(peer)
        self._tasks.spawn(self._answer(peer, room, question), name="looking back")

    async def _answer(self, peer: Peer, room: Room, question: frames.Question) -> None:
        is_search = isinstance(question, frames.Search)
        rest = 0.0
        try:
            async with self._searches if is_search else self._pages, asyncio.timeout(PATIENCE):
                if peer not in self._state.seat_of:  # who has gone is told nothing
                    return
                page = await self._find(peer, room, question)
            as_told = partial(self._state.as_told, room.name, peer.identity)
            page = replace(page, frames=tuple(map(as_told, page.frames)))
            backwards = isinstance(question, frames.AskHistory) and question.after is None
            answer = _fitting(question.ref, page, backwards=backwards)
            self._tell(peer, answer)
            if (seat := self._state.seat_of.get(peer)) is not None:
                places = ((each.epoch, each.seq) for each in answer.frames)
                self._delivery.reactions.tell_of(seat, peer, room, places)
        except FrameError as error:
            if error.code is Code.NO_ANSWER:
                rest = error.retry_after or REST
            self._tell(peer, frames.Error(error.code, error.text, question.ref, rest or None))
        except TimeoutError:
            rest, text = REST, "That took too long to find."
            self._tell(peer, frames.Error(Code.NO_ANSWER, text, question.ref, rest))
        finally:
            self._asking.discard(peer)
            if rest:
                key = peer.standing.key
                self._resting.add(key)
                asyncio.get_running_loop().call_later(rest, self._resting.discard, key)

    async def _find(self, peer: Peer, room: Room, question: frames.Question) -> Page:
        history, reader = self._state.history, room.reader(peer)
        limit, since = min(max(1, question.limit), frames.MAX_PAGE), (room.epoch, room.seq)
        is_search = isinstance(question, frames.Search)
        if isinstance(question, frames.Search):
            page = await history.search(room.name, reader, question.words, question.before, limit)
        else:
            page = await history.page(room.name, reader, question.before, question.after, limit)
        if (room.epoch, room.seq) == since:
            return page
        meanwhile = history.backlog(room.name, reader, *since).frames
        changes = [each for each in meanwhile if isinstance(each, frames.Changing)]
        found = redaction.after(page.frames, changes)
        if is_search:
            found = [each for each in found if not getattr(each, "redacted", False)]
        return replace(page, frames=found)

    def _tell(self, peer: Peer, frame: frames.AnyServerFrame) -> None:
        seat = self._state.seat_of.get(peer)
        if seat is not None:
            self._delivery.send(seat, frame, peer.dialect)


def _fitting(ref: str, page: Page, *, backwards: bool) -> frames.Page:
    """As much of a page as fits; of one that goes backwards the last is the nearest."""
    nearest_first: Sequence[frames.Numbered]
    nearest_first = page.frames[::-1] if backwards else page.frames
    fitting: list[frames.Numbered] = []
    left = PAGE_BYTES
    for frame in nearest_first:
        left -= len(encode(frame, Dialect.V1, 0) or b"")
        if left < 0 and fitting:
            break
        fitting.append(frame)
    more = page.more or len(fitting) < len(page.frames)
    if backwards:
        fitting.reverse()
    return frames.Page(ref, tuple(fitting), more)
