"""What waits for a moderator: kept, brought back, let out when it is due, shown to moderators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.errors import SENT_OUT, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.view import show_or_hide
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime import replaced
from peerpyrtc_desktop.runtime.commands.amending import LONGEST_EDITING
from peerpyrtc_desktop.runtime.commands.command import Means
from peerpyrtc_desktop.runtime.commands.waiting import HELD
from peerpyrtc_desktop.runtime.tasks import Tasks

AT_ONCE = 50
"""Items in one frame to a moderator."""

WORDS_AT_ONCE = 16_384
"""Characters of text in one, but for its last item: what is over its browser's limit never comes,
and guests say how long their items are."""

_USUAL = frames.You("guest")
"""What one is who hears nothing of it."""


class QueueDesk:
    """One host's."""

    def __init__(self, means: Means, tasks: Tasks) -> None:
        self._means = means
        self._tasks = tasks
        self._sought: set[str] = set()
        self._kept: dict[str, list[HeldMessage]] = {}
        self._replaced: dict[str, list[Replaced]] = {}
        self._state = means.state
        self._hands: dict[str, tuple[str, frames.QueueItem]] = {}
        self._state.events.connect(self._hear)

    def read_kept(self) -> None:
        """Go through what an earlier host had kept, once for all rooms. Before `bring_back`."""
        ledger = self._state.ledger
        replaced.expire(ledger, self._state.now().wall - LONGEST_EDITING * 1000)
        self._kept, self._replaced = defaultdict(list), replaced.by_room(ledger)
        kept = (held for _, held in ledger.documents(HELD, HeldMessage))
        for held in sorted(kept, key=lambda held: held.time):
            self._kept[held.room].append(held)

    def bring_back(self, room: Room) -> None:
        """What waited in this room when an earlier host ended waits again, but for what another
        change took the place of."""
        room.remember(each.answered for each in self._replaced.pop(room.name, ()))
        for held in self._kept.pop(room.name, ()):
            room.waiting.put(held)
            self._state.events.emit(events.MessageHeld(room.name, held))

    def beat(self, now: Moment) -> None:
        """What was only delayed goes out when it is due; knocks of those who left are gone."""
        self._means.threshold.beat(now.mono)
        for peer, seat in tuple(self._state.seat_of.items()):
            room = self._state.rooms[seat.request.room]
            self._tell_you(peer, room, now)
        for room in tuple(self._state.rooms.values()):
            for held in room.waiting.due(now.wall):
                if held.edits is None or self._state.history.find(room.name, *held.edits):
                    self._let_out(room, held)
                elif held.id not in self._sought:
                    self._sought.add(held.id)
                    self._tasks.spawn(
                        self._seek(room, held, held.edits), name="look up what is edited"
                    )

    async def _seek(self, room: Room, held: HeldMessage, place: Place) -> None:
        """Let out a change of what only the disk may have still; until that answers it waits."""
        try:
            of = await self._state.history.look_up(room.name, place)
        except FrameError:
            return  # the next beat asks again
        finally:
            self._sought.discard(held.id)
        if self._state.rooms.get(room.name) is room and room.waiting.get(held.id) is not None:
            self._let_out(room, held, of)

    def _let_out(self, room: Room, held: HeldMessage, of: Kept | None = None) -> None:
        room.waiting.take(held.id)
        try:
            self._means.release(room, held, of)
        except FrameError as error:
            self._means.drop(room, held, error)

    def _welcome(self, peer: Peer, room: Room) -> None:
        """Show a moderator what waits."""
        peer.sees_queue = True
        knocks = [_knock(each) for each in self._means.threshold if each.room == room.name]
        knocks += [_notice(each) for each in self._state.notices if each.room == room.name]
        knocks += [item for where, item in self._hands.values() if where == room.name]
        waiting = sorted(
            (*(_item(held) for held in room.waiting), *knocks), key=lambda item: item.time
        )
        for some in _in_frames(waiting):
            self._tell(peer, frames.QueueFrame(add=some))

    def _tell_you(self, peer: Peer, room: Room, now: Moment) -> None:
        """Let a guest know what it may not, if it doesn't know yet."""
        # While it still knows that it sees nobody: so whoever appears has been there before.
        decision = show_or_hide(room, peer, now)
        if decision.sends:
            self._means.delivery.apply(room, decision, now)
        you, before = room.you(peer, now), peer.told_you
        if you != before:
            peer.told_you = you
            if before is not None or you != _USUAL:
                self._tell(peer, you)

    def _hear(self, event: events.Event) -> None:
        match event:
            case events.MessageHeld(held=held):
                self._state.ledger.put(HELD, held.id, held)
                self._show(event.room, frames.QueueFrame(add=(_item(held),)))
            case events.HeldSettled(held=held):
                self._state.ledger.put(HELD, held.id, None)
                self._show(event.room, frames.QueueFrame(gone=(held.id,)))
            case events.Knocked(knock=knock):
                self._show(knock.room, frames.QueueFrame(add=(_knock(knock),)))
            case events.KnockEnded(knock=knock):
                self._show(knock.room, frames.QueueFrame(gone=(knock.id,)))
            case events.Noticed(notice=notice, waits=True):
                self._show(notice.room, frames.QueueFrame(add=(_notice(notice),)))
            case events.Noticed(notice=notice):
                self._show(notice.room, frames.QueueFrame(gone=(notice.id,)))
            case events.PeerJoined(peer=peer) | events.PeerUpdated(peer=peer):
                self._look_at(event.room, peer.id)
                self._follow_hand(event.room, peer.stay, peer.id, peer.hand)
            case events.PeerRenamed(peer=peer):
                self._follow_hand(event.room, peer.stay, peer.id, None)
                self._follow_hand(event.room, peer.stay, peer.id, peer.hand)
            case events.PeerLeft(reason=reason):
                self._follow_hand(event.room, event.stay, event.peer_id, None)
                if reason in SENT_OUT:
                    self._stop(event.room, event.stay)
            case events.RoomChanged():
                room = self._state.rooms[event.room]
                for each in tuple(room.peers.values()):
                    self._tell_you(each, room, self._state.now())
            case events.RoomClosed():
                replaced.close(self._state.ledger, event.room)
                for name, held in tuple(self._state.ledger.documents(HELD, HeldMessage)):
                    if held.room == event.room:
                        self._state.ledger.put(HELD, name, None)
            case _:
                pass

    def _follow_hand(self, room: str, stay: str, peer: str, up: int | None) -> None:
        """A raised hand is something that waits, too."""
        if up is None:
            if self._hands.pop(stay, None) is not None:
                self._show(room, frames.QueueFrame(gone=(f"h{stay}",)))
        elif stay not in self._hands:
            item = frames.QueueItem(f"h{stay}", "hand", up, peer, stay)
            self._hands[stay] = (room, item)
            self._show(room, frames.QueueFrame(add=(item,)))

    def _stop(self, name: str, stay: str) -> None:
        """What was only delayed of one who was sent out never goes out."""
        room = self._state.rooms.get(name)
        for held in () if room is None else tuple(room.waiting):
            if room is not None and held.stay == stay and held.due is not None:
                room.waiting.take(held.id)
                self._means.drop(room, held)

    def _look_at(self, name: str, peer_id: str) -> None:
        room = self._state.rooms.get(name)
        peer = None if room is None else room.peers.get(peer_id)
        if room is None or peer is None:
            return
        self._tell_you(peer, room, self._state.now())
        if peer.role is Role.MODERATOR and not peer.sees_queue:
            self._welcome(peer, room)

    def _show(self, name: str, frame: frames.QueueFrame) -> None:
        room = self._state.rooms.get(name)
        for peer in () if room is None else tuple(room.peers.values()):
            if peer.role is Role.MODERATOR:
                self._tell(peer, frame)

    def _tell(self, peer: Peer, frame: frames.QueueFrame | frames.You) -> None:
        seat = self._state.seat_of.get(peer)
        if seat is not None:
            self._means.delivery.send(seat, frame, peer.dialect)


def _in_frames(waiting: Sequence[frames.QueueItem]) -> Iterator[tuple[frames.QueueItem, ...]]:
    some: list[frames.QueueItem] = []
    words = 0
    for item in waiting:
        some.append(item)
        words += len(item.text) + len(item.why)
        if len(some) == AT_ONCE or words >= WORDS_AT_ONCE:
            yield tuple(some)
            some, words = [], 0
    if some:
        yield tuple(some)


def _notice(it: Notice) -> frames.QueueItem:
    return frames.QueueItem(
        it.id,
        it.kind,
        it.time,
        it.peer,
        it.stay,
        it.text,
        it.why,
        by=it.by,
        place=(it.epoch, it.seq) if it.epoch else None,
        by_stay=it.by_stay,
    )


def _knock(knock: Knock) -> frames.QueueItem:
    return frames.QueueItem(
        knock.id, "knock", knock.time, knock.peer, why="ban" if knock.beside else ""
    )


def _item(held: HeldMessage) -> frames.QueueItem:
    return frames.QueueItem(
        held.id,
        "message",
        held.time,
        held.peer,
        held.stay,
        event_words(held.name, held.data) or "",
        held.why,
        held.name,
        held.to,
        place=held.edits,
    )
