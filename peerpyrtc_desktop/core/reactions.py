"""Reactions to what was said: an emoji of a guest's at a message, one of each kind per device.

They are neither numbered nor messages: they tell on nobody's phone and make nothing unread. Whom
one means is said by the message's place; the message must be one that the guest can read.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from peerpyrtc_desktop.core import emoji, events, frames
from peerpyrtc_desktop.core.answers import Answers
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Send
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.judges.rules import told_of
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.reader import is_said
from peerpyrtc_desktop.core.reports import Recall
from peerpyrtc_desktop.core.rules.memory import Memory
from peerpyrtc_desktop.core.rules.rule import Action
from peerpyrtc_desktop.core.rules.subject import Subject

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

KINDS = 20
"""Different emoji at one message."""

KINDS_OF_ONE = 6
"""Different emoji of one device at one message."""

MOST = 20_000
"""Reactions of a room in memory: four megabytes. Those at the message that has had its first the
longest ago give way; where they are kept on a disk they stay there."""

NAMED = 3
"""Names that are told of those who reacted alike: the first of them. More would make of twenty
kinds at one message a frame of 40 kB, told to all at each change."""


class KeptReaction(Struct, frozen=True):
    """One reaction as it outlives a host: `key` is whose, as standing goes by, `name` what it was
    called then."""

    epoch: int
    seq: int
    emoji: str
    key: str
    name: str


class Reactions:
    """One room's, by message; of each emoji who reacted so, and what they were called then."""

    def __init__(self) -> None:
        self._of: dict[Place, dict[str, dict[str, str]]] = {}
        self._count = 0

    def load(self, kept: Iterable[KeptReaction]) -> None:
        """Have those that an earlier host had, in their order."""
        for each in kept:
            self._put((each.epoch, each.seq), each.emoji, each.key, each.name)

    @property
    def places(self) -> Iterator[Place]:
        """The messages that have some, or had."""
        return iter(self._of)

    def had(self, place: Place) -> bool:
        """Whether a message has some, or had."""
        return place in self._of

    def of(self, place: Place, key: str = "") -> tuple[frames.Reaction, ...]:
        """Those at one message, as the reader with this key is told of them."""
        return tuple(
            frames.Reaction(each, len(who), tuple(islice(who.values(), NAMED)), _is_in(key, who))
            for each, who in self._of.get(place, {}).items()
        )

    def whose(self, place: Place) -> set[str]:
        """The keys of those who reacted to a message."""
        return {key for who in self._of.get(place, {}).values() for key in who}

    def drop(self, place: Place) -> None:
        """The message was taken back."""
        gone = self._of.pop(place, {})
        self._count -= sum(map(len, gone.values()))

    def add(self, place: Place, sign: str, key: str, name: str) -> str | None:
        """Have one more; returns it as it is spelt there, None if it was there already.

        Raises:
            FrameError: there are enough at this message, or enough of this guest's (`TOO_MANY`).
        """
        there = self._of.get(place, {})
        spelt = self._spelt(place, sign)
        if key in there.get(spelt, {}):
            return None
        if sum(key in who for who in there.values()) >= KINDS_OF_ONE:
            text = f"At most {KINDS_OF_ONE} reactions of yours to one message."
            raise FrameError(Code.TOO_MANY, text)
        if spelt not in there and len(there) >= KINDS:
            text = f"There are {KINDS} different reactions to that: take one of those."
            raise FrameError(Code.TOO_MANY, text)
        self._put(place, spelt, key, name)
        return spelt

    def take(self, place: Place, sign: str, key: str) -> str | None:
        """Have one less; returns it as it is spelt there, None if it wasn't there."""
        there, spelt = self._of.get(place, {}), self._spelt(place, sign)
        if there.get(spelt, {}).pop(key, None) is None:
            return None
        self._count -= 1
        if not there[spelt]:
            del there[spelt]
        # One that has none any more is remembered: who comes back has to hear so.
        if len(self._of) > MOST:
            self._of = {each: of for each, of in self._of.items() if of}
        return spelt

    def _spelt(self, place: Place, sign: str) -> str:
        same = (each for each in self._of.get(place, {}) if emoji.key(each) == emoji.key(sign))
        return next(same, sign)

    def _put(self, place: Place, sign: str, key: str, name: str) -> None:
        who = self._of.setdefault(place, {}).setdefault(sign, {})
        self._count += key not in who
        who[key] = name
        while self._count > MOST and len(self._of) > 1:
            oldest = next(each for each in self._of if each != place)
            self.drop(oldest)


def _is_in(key: str, who: Container[str]) -> bool:
    # One that was brought in without saying whose it is isn't everybody's.
    return bool(key) and key in who


def react(
    room: Room, recall: Recall, answers: Answers, peer: Peer, wish: frames.React, now: Moment
) -> Decision:
    """Have a guest's reaction, or have it no more, and tell it so.

    All others hear of it with what others do at the same time (`Decision.reacted`).

    Raises:
        FrameError: it is refused.
    """
    place, key = (wish.epoch, wish.seq), peer.standing.key
    try:
        if not emoji.is_emoji(wish.emoji):
            raise FrameError(Code.MALFORMED, "A reaction is one emoji.")
        _check(room, peer, wish, now)
        kept = recall(*place)
        if kept is None or kept.redacted or not can_see(room, peer, kept):
            text = "That message isn't there, or it is too long ago."
            raise FrameError(Code.NO_SUCH_MESSAGE, text)
        if wish.on:
            changed = room.reactions.add(place, wish.emoji, key, peer.id)
        else:
            changed = room.reactions.take(place, wish.emoji, key)
    except FrameError as error:
        error.ref = wish.ref
        raise
    ack = frames.Ack(wish.ref, *place)
    answers.add(key, peer.address, ack)
    decision = Decision()
    if changed is not None:
        own = frames.Reactions(*place, room.reactions.of(place, key))
        pages = [each for each in room.peers.values() if each.standing.key == key]
        decision.sends += [Send(own, to=each) for each in pages if can_see(room, each, kept)]
        counts = tuple((each.emoji, each.count) for each in room.reactions.of(place))
        told = events.Reacted(
            room.name, *place, changed, wish.on, peer.id, key, now.wall, peer.stay, counts
        )
        decision.events.append(told)
        decision.reacted = place
    decision.sends.append(Send(ack, to=peer))
    return decision


def can_see(room: Room, peer: Peer, kept: Kept) -> bool:
    """Whether a peer may have this message before it, as something that was said."""
    frame, reader = kept.frame, room.reader(peer)
    if peer.dialect is not Dialect.V1 or not is_said(frame):
        return False
    if kept.readers is not None and reader.identity not in kept.readers:
        return False
    return frame.epoch >= reader.opened and not reader.is_kept_from((frame.epoch, frame.seq))


def _check(room: Room, peer: Peer, wish: frames.React, now: Moment) -> None:
    """Raise FrameError if the peer may not react so now. What is taken back is nothing to look at.

    Rules read the emoji, as they stand: that one comes often is what reactions are for.
    """
    if not wish.on:
        return
    room.gate.check(peer, Row.REACT, room.settings, now, wish.ref)
    book = room.gate.rules
    if book is None or not book.set.rules:
        return
    subject = Subject(room.name, peer.id, peer.standing.key, wish.emoji, None, False, peer.role)
    found = book.set.judge(subject, Memory(), now.mono)
    if found is not None and found.action not in (Action.FLAG, Action.WARN):
        told = told_of(found.rule, found.text)
        raise FrameError(Code.REFUSED_BY_RULE, told, said=wish.emoji)
