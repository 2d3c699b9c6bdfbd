"""A room's decisions: a frame and a time go in, a Decision comes out."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import board_frames, events, frames
from peerpyrtc_desktop.core.decision import Decision, Glimpse, Send
from peerpyrtc_desktop.core.errors import Code, FrameError, Reason
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.pinning import info
from peerpyrtc_desktop.core.room import Room
from tests.core.rooms import (
    EPOCH,
    at,
    error_of,
    event,
    make_peer,
    make_room,
    sent,
    told,
    with_peers,
)

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
    announced = room.voice.announce("Dinner", at(2))
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
    assert first.record.ack is not None
    assert again == Decision(again=Send(first.record.ack, to=ann))
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
    decision = room.change({"topic": "Tides"}, at(1))
    assert decision.sends == [Send(frames.RoomUpdated(info(room)))]
    assert info(room).topic == "Tides"
    changed = events.RoomChanged("lobby", room.settings, 1000)
    assert decision.events == [changed, events.RoomUpdated("lobby", "Tides", 1000)]
    assert room.change({"topic": "Tides"}, at(2)) == Decision()


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
    assert info(room) == frames.RoomInfo("lobby", "Ann")


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
    assert info(room).guests_clear
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
    assert room.voice.clear_board(at(1)) == Decision()
    room.receive(ann, change(1, "stroke", [1, 2]), at(1))
    cleared = room.voice.clear_board(at(2))
    frame = frames.Relayed("server", EPOCH, 2, 2000, "clear")
    assert cleared.sends == [Send(frame)]
    assert cleared.record is not None
    assert strokes_for(room, ann) == []
    restored = room.voice.restore_board(at(3))
    assert restored.sends == [
        Send(frames.Relayed("server", EPOCH, 3, 3000, "restore", raw({"clear": 2})))
    ]
    assert strokes_for(room, ann) == [("Ann", 1, True)]
    with pytest.raises(FrameError) as caught:
        room.voice.restore_board(at(4))
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
