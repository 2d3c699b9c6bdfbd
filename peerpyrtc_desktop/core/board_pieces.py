"""A whiteboard in pieces, as a newcomer is sent it."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from peerpyrtc_desktop.core.board_frames import BoardPiece, BoardStroke
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
