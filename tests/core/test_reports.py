"""Reports: what guests ask the moderator to look at."""

from __future__ import annotations

import pytest
from msgspec import Raw

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Kept, Send
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


@pytest.mark.parametrize(("readers", "is_told"), [(None, True), (frozenset(), False)])
def test_what_was_said_before_a_new_start_is_reported_too(
    readers: frozenset[str] | None, is_told: bool
) -> None:
    """By whom may read it: that it is kept says that it was said."""
    room, (ann,) = with_peers("Ann")
    said = frames.Relayed("Bob", EPOCH - 1, 7, 1, "message", Raw(b'"spam"'))
    kept = Kept(said, readers, "stay of Bob")
    room._intake._recall = lambda *place: kept if place == (EPOCH - 1, 7) else None
    decision = room.receive(ann, frames.Report("reported", EPOCH - 1, 7), at(2))
    if not is_told:
        assert error_of(decision).code == Code.NO_SUCH_MESSAGE
        return
    (told,) = decision.events
    assert isinstance(told, events.MessageReported)
    assert (told.author, told.author_stay, told.quote) == ("Bob", "stay of Bob", "spam")
