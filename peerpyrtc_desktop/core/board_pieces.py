"""A whiteboard in pieces: as a newcomer is sent it, and as whoever moderates reads it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from itertools import islice

from msgspec.structs import replace

from peerpyrtc_desktop.core.board_frames import BoardPiece, BoardStroke
from peerpyrtc_desktop.core.snapshots import DrawnStroke
from peerpyrtc_desktop.core.strokes import Stroke

PIECE = 15 * 1024
"""Bytes of strokes in one frame of a board, unless one alone has more."""

HEAD = 100
"""Bytes that a stroke has in a frame beside its data and its author's name, or a little less."""

PIECES = 8
"""Frames of a board for one request: the reader asks for more when the first of them is there.

What two requests are answered with is less than what may wait for one reader before others are
held back for it (`rtc.sctp_sender.HIGH_WATER`).
"""


def pieces(
    strokes: Iterable[Stroke], after: int, reader: str, place: tuple[int, int]
) -> list[BoardPiece]:
    """Those of these to be seen, in order, as many as one request is answered with.

    They are numbered over `after`. `reader` is the identity of who asks, `place` the room's epoch
    and number at this moment.
    """
    found: list[BoardPiece] = []
    some: list[BoardStroke] = []
    filled = 0
    for stroke in strokes:
        if not stroke.visible:
            continue
        size = len(memoryview(stroke.data)) + len(stroke.sender.encode()) + HEAD
        if some and filled + size > PIECE:
            more = len(found) == PIECES - 1
            upto = some[-1].seq
            found.append(BoardPiece(*place, after, tuple(some), upto, more))
            if more:
                found[0] = replace(found[0], ahead=upto)
                return found
            after, some, filled = upto, [], 0
        own = stroke.author == reader
        some.append(BoardStroke(stroke.sender, stroke.seq, stroke.data, own))
        filled += size
    found.append(BoardPiece(*place, after, tuple(some)))
    return found


def shown(
    strokes: Mapping[int, Stroke], after: int, most: int
) -> tuple[tuple[DrawnStroke, ...], bool]:
    """Of these, in the order of their numbers, the first to be seen that are numbered over `after`;
    and whether there are others after them."""
    names = list(strokes)
    following = (strokes[name] for name in names[bisect_right(names, after) :])
    found = list(islice((each for each in following if each.visible), most + 1))
    drawn = (DrawnStroke(each.seq, each.sender, each.stay, each.data) for each in found[:most])
    return tuple(drawn), len(found) > most
