"""The frames of the whiteboard: asking for it, and what shows there while people draw."""

from __future__ import annotations

from typing import Annotated, TypeVar

from msgspec import Meta, Raw, Struct, field
from msgspec.json import decode

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import ClientFrame, Ref, Seq, ServerFrame

_T = TypeVar("_T")

MOST_NAMES = 500
"""Strokes that one event names."""


class AskBoard(ClientFrame, frozen=True, tag="board"):
    """Asks for the whiteboard's strokes numbered over `after`; what passes there is sent from then.

    It is answered with `BoardPiece` frames.
    """

    after: Seq = 0


Coordinate = Annotated[int, Meta(ge=0, le=10_000)]
"""A place on the whiteboard, in ten-thousandths of its width."""


class Cursor(ClientFrame, frozen=True, tag="cursor"):
    """Where the sender points on the whiteboard, or that it points nowhere. Passing."""

    at: tuple[Coordinate, Coordinate] | None = None

    def shown(self, peer: str) -> PeerCursor:
        """As the others see it."""
        return PeerCursor(peer, self.at)


class Drawing(ClientFrame, frozen=True, tag="drawing"):
    """What is new of a stroke that is being drawn. Passing: it counts as drawn when it is an event.

    `stroke` is the sender's own name for it. `points` are a part of the stroke's, from the number
    `start` on; `look` is how it looks, in the pages' own words. `ended` takes the preview away.
    """

    stroke: Ref
    start: Annotated[int, Meta(ge=0, le=10_000)] = 0
    points: Annotated[tuple[Coordinate, ...], Meta(max_length=1_000)] = ()
    look: Annotated[tuple[Coordinate, ...], Meta(max_length=4)] = ()
    ended: bool = False

    def shown(self, peer: str) -> PeerDrawing:
        """As the others see it."""
        return PeerDrawing(peer, self.stroke, self.start, self.points, self.look, self.ended)


class BoardStroke(Struct, frozen=True, omit_defaults=True):
    """One stroke of the whiteboard: the event `seq` as it was. `own`: the reader may erase it."""

    sender: str = field(name="from")
    seq: int
    data: Raw
    own: bool = False


class BoardPiece(ServerFrame, frozen=True, tag="board"):
    """The whiteboard's strokes numbered over `after` up to `upto`, as they are at (epoch, seq).

    There are no others in that range. Without `upto` it is the last piece; with `more` the reader
    asks for what comes after `upto`. With `ahead` it may ask for what comes after that already: it
    is the `upto` of the piece that will have `more`.
    """

    epoch: int
    seq: int
    after: int
    strokes: tuple[BoardStroke, ...]
    upto: int | None = None
    more: bool = False
    ahead: int | None = None


class PeerCursor(ServerFrame, frozen=True, tag="cursor"):
    """Where a peer points on the whiteboard; see `Cursor`."""

    id: str
    at: tuple[int, int] | None = None


class PeerDrawing(ServerFrame, frozen=True, tag="drawing"):
    """What is new of a stroke that a peer is drawing; see `Drawing`."""

    id: str
    stroke: str
    start: int = 0
    points: tuple[int, ...] = ()
    look: tuple[int, ...] = ()
    ended: bool = False


Passing = Cursor | Drawing
"""What a client shows while it draws."""

PassedOn = PeerCursor | PeerDrawing
"""The same, as the others get it."""


# What the events that change a board have as their data


class Erase(Struct):
    """These strokes go."""

    strokes: Annotated[tuple[Seq, ...], Meta(min_length=1, max_length=MOST_NAMES)]


class Restore(Struct, forbid_unknown_fields=True):
    """These strokes come back, or what the clearing with this number took."""

    strokes: Annotated[tuple[Seq, ...], Meta(max_length=MOST_NAMES)] = ()
    clear: Seq | None = None


def read(data: Raw, kind: type[_T]) -> _T:
    """Such data.

    Raises:
        FrameError: it is none (`MALFORMED`).
    """
    try:
        return decode(data, type=kind)
    except ValueError as fault:
        raise FrameError(Code.MALFORMED, f"That says nothing about the board: {fault}") from fault
