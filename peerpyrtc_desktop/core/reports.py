"""Reports: what guests ask the moderator to look at."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, FrameError, too_long
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.payload import message_words, read
from peerpyrtc_desktop.core.peer import Peer

Recall = Callable[[int, int], Kept | None]
"""Finds what the history has of `(epoch, seq)`."""


def judge(
    report: frames.Report,
    peer: Peer,
    *,
    room: str,
    newest: tuple[int, int],
    recall: Recall,
    now: Moment,
) -> events.MessageReported:
    """What the moderator hears of a report; `newest` is the room's epoch and number.

    Raises:
        FrameError: it is too long, or of nothing that this peer could have read.
    """
    if len(report.text) > frames.MAX_REPORT:
        raise too_long(len(report.text), frames.MAX_REPORT, "characters", "a report", report.ref)
    if report.seq < 1 or (report.epoch, report.seq) > newest:
        raise FrameError(Code.NO_SUCH_MESSAGE, "There is no such message.", report.ref)
    is_earlier = report.epoch != newest[0]
    author, author_stay, quote = _reported(peer, report, recall, needed=is_earlier)
    return events.MessageReported(
        room,
        peer.id,
        report.epoch,
        report.seq,
        report.text,
        now.wall,
        peer.stay,
        author,
        author_stay,
        quote,
    )


def _reported(
    peer: Peer, report: frames.Report, recall: Recall, *, needed: bool
) -> tuple[str, str, str]:
    """Whose the reported message is, their stay then, and what it says: if that is kept.

    Of what an earlier host numbered nothing else says that it was there at all: it is `needed`.
    """
    kept = recall(report.epoch, report.seq)
    if kept is None and needed:
        raise FrameError(Code.NO_SUCH_MESSAGE, "There is no such message.", report.ref)
    if kept is None or not isinstance(kept.frame, frames.Relayed):
        return "", "", ""
    if kept.readers is not None and peer.identity not in kept.readers:
        raise FrameError(Code.NO_SUCH_MESSAGE, "There is no such message.", report.ref)
    return kept.frame.sender, kept.stay, _quote(kept.frame)


def _quote(message: frames.Relayed) -> str:
    """What a message says, as one would quote it: its words, or its file's name."""
    words = message_words(message.data)
    if words is None:
        named = read(message.data, _Named)
        words = "" if named is None else named.name
    return words


class _Named(Struct):
    name: str
