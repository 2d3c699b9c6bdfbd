"""How messages read that were changed, where memory has the messages no more.

Who comes back after that may have the older words before it: it is told of each change with these.
"""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Raw

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Changing, Edited, Relayed, Restored
from peerpyrtc_desktop.core.payload import NOTHING

BYTES = 1024 * 1024
"""Bytes of one room, and no more than `MOST` messages: those changed the longest ago give way."""

MOST = 1000


class LastWords:
    """One room's, by the places of the messages."""

    def __init__(self) -> None:
        self._of: OrderedDict[Place, tuple[Raw, int]] = OrderedDict()
        self._bytes = 0

    def of(self, place: Place) -> Raw:
        """How that message reads; `NOTHING` where nobody knows, or it was taken back."""
        return self._of.get(place, (NOTHING, 0))[0]

    def leave(self, said: Relayed) -> None:
        """Memory has this message no more."""
        if said.edited is not None:
            self._put((said.epoch, said.seq), said.data, said.edited)

    def change(self, frame: Changing) -> None:
        """This became of a message that memory hasn't."""
        match frame:
            case Edited() if frame.data != NOTHING:
                self._put(frame.target, frame.data, frame.time)
            case Restored(frame=Relayed() as said):
                self.leave(said)
            case Edited() | Restored():
                pass
            case _:
                self._drop(frame.target)

    def erase(self, before: int) -> None:
        """Those that were changed before that time are known no longer."""
        for place in [place for place, (_, time) in self._of.items() if time < before]:
            self._drop(place)

    def _put(self, place: Place, data: Raw, time: int) -> None:
        self._drop(place)
        self._of[place] = data, time
        self._bytes += len(memoryview(data))
        while self._bytes > BYTES or len(self._of) > MOST:
            self._drop(next(iter(self._of)))

    def _drop(self, place: Place) -> None:
        gone = self._of.pop(place, None)
        if gone is not None:
            self._bytes -= len(memoryview(gone[0]))
