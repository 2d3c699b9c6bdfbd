"""A room's decisions: a frame and a time go in, a Decision comes out."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import board_frames, events, frames
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Moment, Send
from peerpyrtc_desktop.core.errors import Code, FrameError, Reason
from peerpyrtc_desktop.core.moderation import RoomLimits
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import Standing

EPOCH = 7
LIMITS = RoomLimits(rate=10, burst=5)


def at(seconds: float) -> Moment:
    return Moment(seconds, int(seconds * 1000))


def make_room(limits: RoomLimits = LIMITS) -> Room:
    return Room("lobby", epoch=EPOCH, by_host=True, limits=limits, now=at(0))


def make_peer(name: str, dialect: Dialect = Dialect.V1) -> Peer:
    return Peer(
        id=name,
        keys=keys(name),
        identity=f"device of {name}",
        dialect=dialect,
        joined=0,
        last_seen=0,
        address="192.0.2.1",
        user_agent="",
        standing=Standing(name, LIMITS, 0),
    )


def with_peers(*names: str, limits: RoomLimits = LIMITS) -> tuple[Room, list[Peer]]:
    room, peers = make_room(limits), [make_peer(name) for name in names]
    for peer in peers:
        room.join(peer, at(0))
    return room, peers


def event(number: int = 1, data: Any = "hi", to: str | None = None) -> frames.Event:
    return frames.Event("message", f"{number:08}", raw(data), to)


def sent(decision: Decision, kind: type) -> list[Send]:
    return [send for send in decision.sends if isinstance(send.frame, kind)]


def error_of(decision: Decision) -> frames.Error:
    (send,) = sent(decision, frames.Error)
    assert isinstance(send.frame, frames.Error)
    return send.frame


def told(decision: Decision) -> list[str]:
    return [type(each).__name__ for each in decision.events]


def refusals(*decisions: Decision) -> list[int]:
    """How many each event says were refused."""
    every = [each for decision in decisions for each in decision.events]
    return [each.count for each in every if isinstance(each, events.MessageRefused)]


# Coming and going


def test_the_first_to_come_is_host() -> None:
    """Who joins is announced to the others; the first is elected host."""
    room, ann, bob = make_room(), make_peer("Ann"), make_peer("Bob")
    first = room.join(ann, at(1))
    assert told(first) == ["PeerJoined", "HostChanged"]
    second = room.join(bob, at(2))
    assert told(second) == ["PeerJoined"]
    assert second.sends == [Send(frames.Joined(bob.info(at(2))), but=bob)]
    assert room.host_id == "Ann"


def test_the_longest_present_follows_as_host() -> None:
    """When the host leaves, the others hear who left and who is host now."""
    room, (ann, bob, _) = with_peers("Ann", "Bob", "Cid")
    decision = room.leave(ann, Reason.KICKED, "rude", at(3))
    assert [send.frame for send in decision.sends] == [
        frames.Left("Ann", "KICKED"),
        frames.HostChanged("Bob"),
    ]
    assert decision.events[0] == events.PeerLeft("lobby", "Ann", Reason.KICKED, "rude", 3000)
    room.leave(bob, Reason.CLIENT_INITIATED, "", at(4))
    assert room.host_id == "Cid"


def test_a_guests_leaving_changes_no_host() -> None:
    """Only the host's leaving elects another one."""
    room, (_, bob) = with_peers("Ann", "Bob")
    assert told(room.leave(bob, Reason.CONNECTION_LOST, "", at(1))) == ["PeerLeft"]


def test_the_last_one_leaves_no_host() -> None:
    """An empty room has no host, and its names are free."""
    room, (ann,) = with_peers("Ann")
    decision = room.leave(ann, Reason.CLIENT_INITIATED, "", at(1))
    assert decision.events[-1] == events.HostChanged("lobby", None)
    assert room.holder(keys("ANN")) is None


def test_a_name_is_held_with_its_look_alikes() -> None:
    """The room finds who holds a name under any of its foldings."""
    room, (ian,) = with_peers("IAN")
    assert room.holder(keys("lan")) is ian
    assert room.holder(keys("Bob")) is None


# Messages


def test_a_message_reaches_all_but_its_sender() -> None:
    """A message is numbered, relayed to the others, recorded and told."""
    room, (ann, _) = with_peers("Ann", "Bob")
    decision = room.receive(ann, event(1, {"text": "hi"}), at(5))
    relayed = frames.Relayed("Ann", EPOCH, 1, 5000, "message", raw({"text": "hi"}))
    assert decision.sends == [Send(relayed, but=ann)]
    assert decision.record is not None
    assert decision.record.frame == relayed
    assert decision.record.readers is None
    assert decision.record.ack == frames.Ack("00000001", EPOCH, 1, time=5000)
    (accepted,) = decision.events
    assert accepted == events.MessageAccepted(
        "lobby", "Ann", EPOCH, 1, 5000, "message", raw({"text": "hi"}), None
    )


def test_a_whisper_reaches_one() -> None:
    """A whisper goes to its target alone, and only the two may read it again."""
    room, (ann, bob, _) = with_peers("Ann", "Bob", "Cid")
    decision = room.receive(ann, event(to="Bob"), at(1))
    (send,) = decision.sends
    assert send.to is bob
    assert decision.record is not None
    assert decision.record.readers == frozenset({ann.identity, bob.identity})


def test_a_whisper_to_nobody_is_refused() -> None:
    """A whisper to one who isn't here is refused and takes no number."""
    room, (ann,) = with_peers("Ann")
    error = error_of(room.receive(ann, event(to="Bob"), at(1)))
    assert (error.code, error.ref) == (Code.NO_SUCH_PEER, "00000001")
    assert (room.seq, room.messages, room.refused) == (0, 0, 1)


def test_numbers_run_through_messages_whispers_and_announcements() -> None:
    """All that is kept is numbered in one row."""
    room, (ann, _) = with_peers("Ann", "Bob")
    room.receive(ann, event(1), at(1))
    announced = room.announce("Dinner", at(2))
    whispered = room.receive(ann, event(2, to="Bob"), at(3))
    assert announced.record is not None
    assert announced.record.frame == frames.Announcement(EPOCH, 2, 2000, "Dinner")
    assert announced.sends == [Send(announced.record.frame)]
    assert announced.events == [events.Announced("lobby", EPOCH, 2, 2000, "Dinner")]
    assert whispered.record is not None
    assert whispered.record.frame.seq == 3


def test_an_event_sent_again_is_answered_again() -> None:
    """The same ref gets the same answer, and nothing is relayed, counted or told twice."""
    room, (ann, _) = with_peers("Ann", "Bob")
    first = room.receive(ann, event(1), at(1))
    again = room.receive(ann, event(1, "other words"), at(2))
    assert first.record is not None
    assert again == Decision([Send(first.record.ack, to=ann)])  # type: ignore[arg-type]
    assert room.messages == 1


def test_another_peers_ref_is_another_event() -> None:
    """Refs are each sender's own."""
    room, (ann, bob) = with_peers("Ann", "Bob")
    room.receive(ann, event(1), at(1))
    assert room.receive(bob, event(1), at(1)).record is not None


def test_a_refusal_may_be_retried() -> None:
    """A refused event leaves its ref unused."""
    room, (ann,) = with_peers("Ann")
    room.receive(ann, event(1, to="Bob"), at(1))
    room.join(make_peer("Bob"), at(2))
    assert room.receive(ann, event(1, to="Bob"), at(3)).record is not None


def test_an_older_clients_message_asks_for_no_answer() -> None:
    """Without a ref there is nothing to acknowledge; the form goes along for older readers."""
    room, _ = with_peers("Ann")
    old = make_peer("old", Dialect.RAW)
    room.join(old, at(1))
    text = frames.LegacyEvent(frames.Form.TEXT, "message", raw("hi"))
    decision = room.receive(old, text, at(2))
    (send,) = decision.sends
    assert isinstance(send.frame, frames.OlderForm)
    assert decision.record is not None
    assert decision.record.frame == send.frame.relayed
    assert decision.record.ack is None


# Other frames


def test_typing_passes() -> None:
    """Typing reaches the others; it is neither numbered nor kept nor told."""
    room, (ann, _) = with_peers("Ann", "Bob")
    decision = room.receive(ann, frames.Typing(active=False), at(1))
    assert decision == Decision([Send(frames.PeerTyping("Ann", False), but=ann)])


def test_a_hand_goes_up_and_down() -> None:
    """All are told since when, once; a muted peer may ask for the word too."""
    room, (ann, _) = with_peers("Ann", "Bob")
    ann.standing.mute(60, 0)
    up = room.receive(ann, frames.Hand(), at(1))
    assert up.sends == [Send(frames.Updated(ann.info(at(1))))]
    assert ann.info(at(1)).hand == 1000
    assert told(up) == ["PeerUpdated"]
    assert room.snapshot_of(ann, at(1)).hand == 1000
    again = room.receive(ann, frames.Hand(), at(2))
    assert (again.sends, again.events, ann.hand) == ([], [], 1000)
    down = room.receive(ann, frames.Hand(up=False), at(3))
    assert down.sends == [Send(frames.Updated(ann.info(at(3))))]
    assert ann.info(at(3)).hand is None


def test_a_topic_is_told_once() -> None:
    """What the room is about reaches all, stands in its info, and is no news a second time."""
    room, _ = with_peers("Ann")
    decision = room.set_topic("Tides", at(1))
    assert decision.sends == [Send(frames.RoomUpdated(room.info()))]
    assert room.info().topic == "Tides"
    assert decision.events == [events.RoomUpdated("lobby", "Tides", 1000)]
    assert room.set_topic("Tides", at(2)) == Decision()


def test_a_ping_is_answered() -> None:
    """A client's ping comes back with its own time."""
    room, (ann,) = with_peers("Ann")
    assert room.receive(ann, frames.Ping(5), at(1)).sends == [Send(frames.HostPong(5), to=ann)]


def test_a_pong_only_shows_life() -> None:
    """A pong changes nothing but when its peer was seen."""
    room, (ann,) = with_peers("Ann")
    for second in range(100):
        assert room.receive(ann, frames.Pong(0), at(second)) == Decision()
    assert ann.last_seen == 99_000


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


def test_a_second_hello_is_refused() -> None:
    """Who is in the room doesn't greet again."""
    room, (ann,) = with_peers("Ann")
    assert error_of(room.receive(ann, frames.Hello(), at(1))).code == Code.MALFORMED


def test_a_ready_client_is_introduced() -> None:
    """An older client that says it is ready hears who is here and who is host; others don't."""
    room, (ann,) = with_peers("Ann")
    old = make_peer("old", Dialect.UNDECIDED)
    room.join(old, at(1))
    decision = room.receive(old, frames.Ready(), at(2))
    assert all(send.to is old for send in decision.sends)
    state, host = (send.frame for send in decision.sends)
    assert isinstance(state, frames.RoomState)
    assert [info.id for info, _ in state.peers] == ["Ann", "old"]
    assert host == frames.HostChanged(ann.id)
    assert not decision.events


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


# Limits


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


def flood(room: Room, peer: Peer, frame: Any, seconds: float) -> list[Decision]:
    return [room.receive(peer, frame(step), at(step / 100)) for step in range(int(seconds * 100))]


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


def test_views() -> None:
    """The moderator's view counts messages, refusals and rates."""
    room, (ann,) = with_peers("Ann")
    for number in range(3):
        room.receive(ann, event(number), at(1))
    room.receive(ann, event(9, to="nobody"), at(1))
    view = room.snapshot_of(ann, at(2))
    assert (view.messages, view.refused, view.is_host, view.state) == (3, 1, True, "connected")
    assert view.rate == pytest.approx(3 / 5)
    assert room.rate(at(2)) == 3
    assert room.info() == frames.RoomInfo("lobby", "Ann")


# The whiteboard


def change(number: int, name: str, data: Any, to: str | None = None) -> frames.Event:
    return frames.Event(name, f"{number:08}", raw(data), to)


def strokes_for(room: Room, peer: Peer) -> list[tuple[str, int, bool]]:
    """What a peer gets that asks for the board: sender, number, own."""
    decision = room.receive(peer, board_frames.AskBoard(), at(50))
    pieces = [send.frame for send in decision.sends]
    return [
        (stroke.sender, stroke.seq, stroke.own)
        for piece in pieces
        if isinstance(piece, board_frames.BoardPiece)
        for stroke in piece.strokes
    ]


def test_a_stroke_is_an_event_like_others_and_stays_on_the_board() -> None:
    """It is numbered, relayed, recorded, told and acked; whoever asks later gets it."""
    room, (ann, bob) = with_peers("Ann", "Bob")
    decision = room.receive(ann, change(1, "stroke", [1, 2]), at(1))
    assert told(decision) == ["MessageAccepted"]
    assert decision.record is not None
    assert decision.record.ack == frames.Ack("00000001", EPOCH, 1, time=1000)
    (relayed,) = sent(decision, frames.Relayed)
    assert relayed == Send(decision.record.frame, but=ann)
    accepted = decision.events[0]
    assert isinstance(accepted, events.MessageAccepted)
    assert (accepted.name, accepted.data) == ("stroke", raw([1, 2]))
    assert strokes_for(room, ann) == [("Ann", 1, True)]
    assert strokes_for(room, bob) == [("Ann", 1, False)]


def test_an_older_clients_stroke_is_on_the_board_too() -> None:
    """The rules go by the name of the event, not by the dialect."""
    room, (ann, old) = with_peers("Ann", "Old")
    old.dialect = Dialect.ENVELOPE
    room.receive(old, frames.LegacyEvent(frames.Form.EVENT, "stroke", raw([1, 2])), at(1))
    assert strokes_for(room, ann) == [("Old", 1, False)]
    decision = room.receive(ann, change(1, "erase", {"strokes": [1]}), at(60))
    assert error_of(decision).code == Code.FORBIDDEN


def test_a_refused_change_has_no_number_and_is_counted() -> None:
    """Its sender hears why; the others hear nothing, and the next event follows on."""
    room, (ann, bob) = with_peers("Ann", "Bob")
    room.receive(ann, change(1, "stroke", [1, 2]), at(1))
    decision = room.receive(bob, change(2, "clear", None), at(2))
    error = error_of(decision)
    assert (error.code, error.ref) == (Code.FORBIDDEN, "00000002")
    assert [send.to for send in decision.sends] == [bob]
    assert (room.seq, room.refused, bob.refused) == (1, 1, 1)


def test_guests_clear_where_the_room_says_so() -> None:
    """The room's own rule decides, and its peers can read it."""
    room, (ann, bob) = with_peers("Ann", "Bob", limits=RoomLimits(guests_clear=True))
    assert room.info().guests_clear
    room.receive(ann, change(1, "stroke", [1, 2]), at(1))
    room.receive(bob, change(2, "clear", None), at(2))
    assert strokes_for(room, ann) == []


def test_a_whispered_stroke_is_not_on_the_board() -> None:
    """What is for one peer alone changes nothing that all see."""
    room, (ann, _) = with_peers("Ann", "Bob")
    room.receive(ann, change(1, "stroke", [1, 2], to="Bob"), at(1))
    assert strokes_for(room, ann) == []


def test_who_is_muted_draws_nothing() -> None:
    """Strokes are refused as messages are; what passes is dropped without a word."""
    room, (ann, bob) = with_peers("Ann", "Bob")
    strokes_for(room, bob)
    ann.standing.mute(10, 0)
    assert error_of(room.receive(ann, change(1, "stroke", [1]), at(1))).code == Code.MUTED
    assert room.receive(ann, board_frames.Cursor((1, 2)), at(1)) == Decision()
    assert room.receive(ann, board_frames.Cursor((1, 2)), at(11)) != Decision()


def test_the_host_clears_and_takes_it_back() -> None:
    """Both are events of the host's own, which all hear and which are kept."""
    room, (ann, _) = with_peers("Ann", "Bob")
    assert room.clear_board(at(1)) == Decision()
    room.receive(ann, change(1, "stroke", [1, 2]), at(1))
    cleared = room.clear_board(at(2))
    frame = frames.Relayed("server", EPOCH, 2, 2000, "clear")
    assert cleared.sends == [Send(frame)]
    assert cleared.record is not None
    assert strokes_for(room, ann) == []
    restored = room.restore_board(at(3))
    assert restored.sends == [
        Send(frames.Relayed("server", EPOCH, 3, 3000, "restore", raw({"clear": 2})))
    ]
    assert strokes_for(room, ann) == [("Ann", 1, True)]
    with pytest.raises(FrameError) as caught:
        room.restore_board(at(4))
    assert caught.value.code == Code.NO_SUCH_STROKE


def test_what_passes_goes_to_those_at_the_board() -> None:
    """Cursors and strokes in the making reach whoever asked for the board, but their sender."""
    room, (ann, bob, _) = with_peers("Ann", "Bob", "Cid")
    pointing = board_frames.Cursor((1, 2))
    assert room.receive(ann, pointing, at(1)) == Decision()
    strokes_for(room, ann)
    strokes_for(room, bob)
    decision = room.receive(ann, pointing, at(1))
    assert decision == Decision(glimpse=Glimpse(board_frames.PeerCursor("Ann", (1, 2)), (bob,)))
    part = board_frames.Drawing("a stroke", 4, (1, 2), (3, 0))
    shown = board_frames.PeerDrawing("Ann", "a stroke", 4, (1, 2), (3, 0))
    assert room.receive(ann, part, at(1)).glimpse == Glimpse(shown, (bob,))


def test_a_storm_of_cursors_is_dropped_and_mutes_nobody() -> None:
    """What passes has a rate of its own: beyond it frames are dropped and counted."""
    room, (ann, bob) = with_peers("Ann", "Bob", limits=RoomLimits(rate=10, burst=5, patience=1))
    strokes_for(room, bob)
    shown = 0
    for number in range(400):  # a hundred a second
        decision = room.receive(ann, board_frames.Cursor((1, 2)), at(number / 100))
        assert decision.sends == []
        assert decision.events == []
        shown += decision.glimpse is not None
    assert shown == pytest.approx(50 + 4 * 25, abs=2)
    assert ann.refused == 400 - shown
    assert not ann.standing.muted_for(10)
    assert room.receive(ann, event(1), at(4)).record is not None
