"""The log: what stands in it, and what never does."""

from __future__ import annotations

import errno
import io
import sys

import pytest

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.core.errors import NotKept, Reason
from peerpyrtc_desktop.core.events import Announced, MessageAccepted, MessagesLost, PeerLeft
from peerpyrtc_desktop.core.payload import raw


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """The log, written to where the test can read it."""
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    journal.configure()
    return written


def test_a_name_cannot_forge_a_line(log: io.StringIO) -> None:
    """One change of life cycle is one line, whatever the names in it."""
    journal.record(PeerLeft("lobby", "Ann\n12:00:00 [info] forged", Reason.KICKED, "rude", 0))
    (line,) = log.getvalue().splitlines()
    assert "peer left" in line
    assert "\\n12:00:00" in line


def test_words_are_never_logged(log: io.StringIO) -> None:
    """Neither messages nor announcements nor a kick's reason stand in the log."""
    journal.record(MessageAccepted("lobby", "Ann", 1, 1, 0, "message", raw("private words"), None))
    journal.record(Announced("lobby", 1, 2, 0, "private words"))
    journal.record(PeerLeft("lobby", "Ann", Reason.KICKED, "private words", 0))
    assert "private" not in log.getvalue()


def test_what_a_client_loses_without_knowing_is_logged(log: io.StringIO) -> None:
    """Nobody else would ever hear of it where no panel is."""
    journal.record(MessagesLost("lobby", "Ann", 12, 0))
    (line,) = log.getvalue().splitlines()
    for part in ("client too fast", "Ann", "lobby", "not_passed_on=12"):
        assert part in line


def test_a_fault_shows_where_and_not_what(log: io.StringIO) -> None:
    """A traceback names the lines and leaves the variables out: they hold words and secrets."""

    def fail(words: str) -> None:
        raise RuntimeError("a fault of ours")

    try:
        fail("private " + "words")
    except RuntimeError as fault:
        journal.fault(fault)
    written = log.getvalue()
    assert "RuntimeError: a fault of ours" in written
    assert "private words" not in written


def test_what_is_known_is_told_in_a_line(log: io.StringIO) -> None:
    """A full disk is no fault of ours: what is full, and what to do, and no traceback."""
    for known, words in (
        (OSError(errno.ENOSPC, "No space left on device", "/data/files"), "full, at '/data/files'"),
        (OSError(errno.ENOSPC, "No space left on device"), "full: make room there"),
        (NotKept("4 messages could not be kept"), "4 messages could not be kept"),
    ):
        log.truncate(log.seek(0))
        try:
            raise known
        except (OSError, NotKept) as fault:
            journal.fault(fault)
        (line,) = log.getvalue().splitlines()
        assert words in line
