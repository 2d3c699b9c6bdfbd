"""What of a guest's input gets through: rates and mutes."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import board_frames, frames
from peerpyrtc_desktop.core.decision import Decision, Moment
from peerpyrtc_desktop.core.errors import Code, FrameError, Reason
from peerpyrtc_desktop.core.intake import ASKING
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from tests.core.rooms import (
    LIMITS,
    at,
    error_of,
    event,
    make_peer,
    make_room,
    refusals,
    sent,
    told,
    with_peers,
)


def flood(room: Room, peer: Peer, frame: Any, seconds: float) -> list[Decision]:
    return [room.receive(peer, frame(step), at(step / 100)) for step in range(int(seconds * 100))]


@pytest.mark.parametrize(
    "frame",
    [
        frames.Pong(0),
        frames.Hello(),
        frames.Event("message", "the same", raw("hi")),
        board_frames.Cursor((1, 2)),
        FrameError(Code.MALFORMED, "no JSON"),
        FrameError(Code.MALFORMED, "bad member", "00000001"),
    ],
    ids=["pongs", "hellos", "the same again", "pointers", "malformed", "malformed with a ref"],
)
def test_whatever_a_flood_is_of_ends_it(frame: Any) -> None:
    """All that comes costs: who goes on is held back, muted after 2 s, and sent out 10 s later."""
    room, (ann,) = with_peers("Ann")
    held, muted, out = None, None, None
    for step in range(20_000):
        now = at(step / 1000)
        is_error = isinstance(frame, FrameError)
        decision = (room.refuse if is_error else room.receive)(ann, frame, now)
        held = now.mono if held is None and decision.too_fast else held
        muted = now.mono if muted is None and ann.standing.muted_for(now.mono) else muted
        out = now.mono if out is None and decision.flooding else out
    assert held is not None
    assert held < 2
    assert muted is not None
    assert muted - held == pytest.approx(LIMITS.patience, abs=0.2)
    assert out is not None
    assert out - muted == pytest.approx(LIMITS.flooding, abs=0.2)


def test_what_is_long_costs_more() -> None:
    """An allowance counts a small event once, and a long one for each KiB of it."""
    room, (ann,) = with_peers("Ann")
    assert room.receive(ann, event(1), at(0), cost=16).record is not None
    error = error_of(room.receive(ann, event(2), at(1)))
    assert error.code == Code.RATE_LIMITED
    assert error.retry_after == pytest.approx(0.2)


def test_opening_a_moderators_link_costs_as_a_question_does() -> None:
    """All that are here may be gone through for it."""
    room, (ann,) = with_peers("Ann")
    assert room.receive(ann, frames.Hello(invite="x"), at(0)).remark is not None
    error = error_of(room.receive(ann, event(1), at(0)))
    assert error.code == Code.RATE_LIMITED
    assert error.retry_after == pytest.approx((1 + ASKING - LIMITS.burst + 1) / LIMITS.rate)


def test_a_mute_ends_on_the_hosts_word() -> None:
    """All are told for how long it is, and at the beat when it is over; no clock is compared."""
    room, (ann, _) = with_peers("Ann", "Bob")
    flood(room, ann, event, 2.5)
    assert room.beat(at(20)).sends == []
    assert ann.info(at(20)).muted_for == pytest.approx(12.0, abs=1)
    over = room.beat(at(33))
    (update,) = sent(over, frames.Updated)
    assert update.frame == frames.Updated(ann.info(at(33)))
    assert (ann.info(at(33)).muted, ann.info(at(33)).muted_for) == (None, None)
    assert told(over) == ["PeerUpdated"]
    assert room.beat(at(34)) == Decision()


def test_a_clock_set_back_lengthens_no_mute_and_silences_nobody() -> None:
    """Whatever the wall clock does, a mute lasts as long as it should, and who is ready is told."""
    room = make_room()
    old = make_peer("old", Dialect.ENVELOPE)
    room.join(old, at(0))
    assert room.receive(old, frames.Ready(), Moment(10, 10_000)).sends
    assert room.receive(old, frames.Ready(), Moment(20, 1)).sends
    old.standing.mute(30, 20)
    assert old.info(Moment(21, 1)).muted_for == 29
    assert room.snapshot_of(old, Moment(51, 2)).state == "connected"
    assert room.receive(old, frames.Typing(), Moment(51, 2)).sends


def test_a_muted_peer_is_refused_until_its_time() -> None:
    """The muted hear for how long; afterwards they speak again."""
    room, (ann,) = with_peers("Ann")
    ann.standing.mute(10, 0)
    error = error_of(room.receive(ann, event(1), at(4)))
    assert (error.code, error.ref, error.retry_after) == (Code.MUTED, "00000001", 6)
    assert error_of(room.receive(ann, frames.Typing(), at(5))).code == Code.MUTED
    assert room.snapshot_of(ann, at(5)).state == "muted"
    assert room.receive(ann, event(1), at(10)).record is not None
    assert not ann.standing.muted_for(10)


def test_beyond_the_burst_comes_a_refusal_with_a_time() -> None:
    """Over the rate an event is refused with the seconds to wait, and then goes through."""
    room, (ann,) = with_peers("Ann")
    for number in range(LIMITS.burst):
        assert room.receive(ann, event(number), at(0)).record is not None
    error = error_of(room.receive(ann, event(9), at(0)))
    assert (error.code, error.ref) == (Code.RATE_LIMITED, "00000009")
    assert error.retry_after is not None
    assert room.receive(ann, event(9), at(error.retry_after)).record is not None


def test_going_on_for_two_seconds_mutes() -> None:
    """A v1 peer that ignores its refusals is muted once, and everyone is told."""
    room, (ann, _) = with_peers("Ann", "Bob")
    decisions = flood(room, ann, event, 2.5)
    (mute,) = [each for each in decisions if "PeerUpdated" in told(each)]
    (update,) = sent(mute, frames.Updated)
    assert (update.to, update.but) == (None, None)
    info = update.frame.peer if isinstance(update.frame, frames.Updated) else None
    assert info is not None
    assert info.muted_for == LIMITS.mute
    assert ann.standing.muted_for(2.5) > LIMITS.mute - 1


def test_an_older_client_is_told_once() -> None:
    """An older client's flood isn't answered frame by frame: the first it hears is its mute."""
    room = make_room()
    old = make_peer("old", Dialect.RAW)
    room.join(old, at(0))
    text = frames.LegacyEvent(frames.Form.TEXT, "message", raw("x"))
    decisions = flood(room, old, lambda _: text, 2.5)
    (mute,) = [number for number, each in enumerate(decisions) if "PeerUpdated" in told(each)]
    assert not any(sent(each, frames.Error) for each in decisions[:mute])
    assert error_of(decisions[mute]).code == Code.MUTED
    assert room.refused > 100


def test_malformed_frames_count_against_the_rate() -> None:
    """A flood of frames that can't be read is counted in full and answered up to the rate."""
    room, (ann,) = with_peers("Ann")
    error = FrameError(Code.MALFORMED, "no JSON")
    answers = [room.refuse(ann, error, at(0)) for _ in range(50)]
    assert sum(bool(each.sends) for each in answers) == LIMITS.burst
    assert (ann.refused, room.refused) == (50, 50)
    left = room.leave(ann, Reason.CLIENT_INITIATED, "", at(1))
    counts = refusals(*answers, left)
    assert (sum(counts), len(counts) < 10) == (50, True)


def test_an_event_that_is_malformed_is_always_answered() -> None:
    """A bad frame with a ref is answered at any rate: its sender waits for it."""
    room, (ann,) = with_peers("Ann")
    error = FrameError(Code.MALFORMED, "bad member", "00000001")
    assert all(room.refuse(ann, error, at(0)).sends for _ in range(50))


def test_limits_can_be_off() -> None:
    """Without limits nobody is refused for its rate."""
    room, (ann,) = with_peers("Ann", limits=RoomLimits(enforced=False))
    assert all(each.record for each in flood(room, ann, event, 3))
