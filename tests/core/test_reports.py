"""Reports: what guests ask the moderator to look at."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Send
from peerpyrtc_desktop.core.errors import Code
from tests.core.rooms import (
    EPOCH,
    at,
    error_of,
    event,
    with_peers,
)


def test_a_report_reaches_the_moderator() -> None:
    """A report of a message that exists is acknowledged to its sender and told to the host."""
    room, (ann, bob) = with_peers("Ann", "Bob")
    room.receive(ann, event(1), at(1))
    report = frames.Report("reported", EPOCH, 1, "rude")
    decision = room.receive(bob, report, at(2))
    assert decision.sends == [Send(frames.Ack("reported", EPOCH, 1), to=bob)]
    assert decision.events == [events.MessageReported("lobby", "Bob", EPOCH, 1, "rude", 2000)]
    assert room.receive(bob, report, at(3)).events == []


@pytest.mark.parametrize(("epoch", "seq"), [(EPOCH, 2), (EPOCH, 0), (EPOCH - 1, 1)])
def test_a_report_of_nothing_is_refused(epoch: int, seq: int) -> None:
    """A report must name a message of this room."""
    room, (ann,) = with_peers("Ann")
    room.receive(ann, event(1), at(1))
    error = error_of(room.receive(ann, frames.Report("reported", epoch, seq), at(2)))
    assert error.code == Code.NO_SUCH_MESSAGE


def test_a_report_of_many_words_is_refused_by_how_many() -> None:
    """Its writer hears how much must go."""
    room, (ann,) = with_peers("Ann")
    room.receive(ann, event(1), at(1))
    report = frames.Report("reported", EPOCH, 1, "x" * (frames.MAX_REPORT + 7))
    error = error_of(room.receive(ann, report, at(2)))
    assert (error.code, error.ref, error.over) == (Code.TOO_LARGE, "reported", 7)
