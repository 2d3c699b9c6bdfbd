"""Acknowledgements: none goes out before what it is for is kept, or is known not to be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.decision import Record, Send
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.peer import Peer

MOST_RUNS: Final = 1000
"""Stretches of what wasn't kept that are remembered: each time the disk fails is one in a room."""


class Acks:
    """Those of one host. `send` brings a frame to a peer, wherever it sits by then.

    A client whose link broke sends again what it was not answered. Its answer is known as soon as
    the room has decided, and that is too soon to give it: the host may be killed before it is kept.
    """

    def __init__(self, send: Callable[[Peer, frames.AnyServerFrame], object]) -> None:
        self._send = send
        self._asked: dict[Place, list[Send]] = {}
        self._unkept: dict[Place, Place] = {}
        """The last of each run, by its first; those that went on last are at the end."""
        self._open: dict[int, Place] = {}
        """Where the run began that still goes on, by the room's epoch."""

    def expect(self, record: Record) -> None:
        """It goes to the history now."""
        if record.ack is not None:
            self._asked[_place_of(record)] = []

    def settle(self, record: Record, stored: bool) -> None:
        """It is kept, or known not to be: all who wait for that hear it."""
        place, sender, ack = _place_of(record), record.sender, record.ack
        asked = self._asked.pop(place, [])
        self._note(place, stored)
        if ack is None or sender is None:
            return
        # The sender may have come back on another link since: its peer is what stays.
        self._send(sender, _as_kept(ack, stored))
        for each in asked:
            if isinstance(each.frame, frames.Ack) and each.to not in (None, sender):
                self._send(each.to, _as_kept(each.frame, stored))  # as somebody new, after leaving

    def again(self, answer: Send) -> None:
        """What was answered before was sent again: it hears the same, at the same time."""
        ack, peer = answer.frame, answer.to
        if peer is None:
            return
        if not isinstance(ack, frames.Ack):
            self._send(peer, ack)
        elif (asked := self._asked.get((ack.epoch, ack.seq))) is not None:
            asked.append(answer)
        else:
            self._send(peer, _as_kept(ack, self._is_kept((ack.epoch, ack.seq))))

    def _note(self, place: Place, stored: bool) -> None:
        """What isn't kept comes in runs: all of a room until the disk is back.

        Each room has its own: what others say meanwhile, kept or not, ends none.
        """
        epoch = place[0]
        if stored:
            self._open.pop(epoch, None)
            return
        first = self._open.setdefault(epoch, place)
        self._unkept[first] = max(self._unkept.pop(first, place), place)
        if len(self._unkept) > MOST_RUNS:
            gone = next(iter(self._unkept))
            del self._unkept[gone]
            if self._open.get(gone[0]) == gone:
                del self._open[gone[0]]

    def _is_kept(self, place: Place) -> bool:
        return not any(first <= place <= last for first, last in self._unkept.items())


def _place_of(record: Record) -> Place:
    return record.frame.epoch, record.frame.seq


def _as_kept(ack: frames.Ack, stored: bool) -> frames.Ack:
    return ack if stored else replace(ack, stored=False)
