"""A room's whiteboard: what its events add up to, whose strokes they are, what is refused."""

from __future__ import annotations

import contextlib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.core import board as board_module
from peerpyrtc_desktop.core import board_pieces
from peerpyrtc_desktop.core.board import Board, Space
from peerpyrtc_desktop.core.board_frames import BoardPiece
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.strokes import Author, Change, KeptStroke

ANN = Author("ann's device", "Ann")
BOB = Author("bob's device", "Bob")
HOST = Author("", "server", may_clear=True)
STROKE = {"points": [1, 2, 3, 4], "look": [0, 0]}


def make(space: Space | None = None) -> Board:
    return Board(space or Space())


def drawn(count: int = 3, author: Author = ANN) -> Board:
    """A board with strokes 1, 2 ... of one author."""
    board = make()
    for seq in range(1, count + 1):
        board.take("stroke", raw(STROKE), author, seq)
    return board


def whole(board: Board, reader: str = "", seq: int = 99) -> list[BoardPiece]:
    """All pieces, as a reader pulls them when the room is at `seq`."""
    pieces = board.page(0, reader, (7, seq))
    while pieces[-1].more:
        upto = pieces[-1].upto
        assert upto is not None
        pieces += board.page(upto, reader, (7, seq))
    return pieces


def seen(board: Board) -> list[int]:
    """The numbers of the strokes that a newcomer sees, in order."""
    return [stroke.seq for piece in whole(board) for stroke in piece.strokes]


def refused(board: Board, name: str, data: Any, author: Author, seq: int = 100) -> Code:
    before = seen(board)
    with pytest.raises(FrameError) as caught:
        board.take(name, raw(data), author, seq)
    assert seen(board) == before
    return caught.value.code


def test_a_stroke_is_kept_as_it_was_with_whose_it_is() -> None:
    """A newcomer gets each stroke's data, its author's name, and whether it is the reader's own."""
    board = make()
    board.take("stroke", raw(STROKE), ANN, 3)
    board.take("stroke", raw([1]), BOB, 5)
    (piece,) = whole(board, reader="bob's device")
    assert (piece.epoch, piece.seq, piece.after, piece.upto, piece.more) == (7, 99, 0, None, False)
    assert [(s.sender, s.seq, msgspec.json.decode(s.data), s.own) for s in piece.strokes] == [
        ("Ann", 3, STROKE, False),
        ("Bob", 5, [1], True),
    ]


def test_a_stroke_stays_the_json_it_came_as() -> None:
    """What a newcomer is sent is what was taken, byte for byte."""
    board, data = make(), msgspec.Raw(b'{"points": [1,  2]}')
    board.take("stroke", data, ANN, 1)
    (piece,) = whole(board)
    assert piece.strokes[0].data == data


def test_names_on_an_empty_board_are_an_applications_own() -> None:
    """Where nobody ever drew, erase, restore and clear mean what their application says."""
    board = make()
    for name in ("erase", "restore", "clear"):
        board.take(name, raw("anything"), ANN, 1)
    assert seen(board) == []


def test_a_stroke_has_a_largest_size() -> None:
    """16 KiB of JSON and no more."""
    board = make()
    board.take("stroke", raw("x" * (board_module.MAX_STROKE - 2)), ANN, 1)
    assert refused(board, "stroke", "x" * (board_module.MAX_STROKE - 1), ANN) == Code.TOO_LARGE


def test_a_board_has_a_largest_number_of_strokes() -> None:
    """The 10,001st is refused, also as one that comes back; an erased one makes room."""
    board = drawn(board_module.MAX_STROKES)
    assert refused(board, "stroke", STROKE, ANN, 10_001) == Code.BOARD_FULL
    board.take("erase", raw({"strokes": [1]}), ANN, 10_001)
    board.take("stroke", raw(STROKE), ANN, 10_002)
    assert refused(board, "restore", {"strokes": [1]}, ANN) == Code.BOARD_FULL
    assert len(seen(board)) == board_module.MAX_STROKES


def test_a_clearing_too_large_to_come_back_stays() -> None:
    """With what was drawn since, it would be over the limit."""
    board = drawn(board_module.MAX_STROKES)
    board.take("clear", raw(None), HOST, 10_001)
    board.take("stroke", raw(STROKE), ANN, 10_002)
    assert refused(board, "restore", {"clear": 10_001}, HOST) == Code.BOARD_FULL


def test_memory_is_bounded_and_what_nobody_sees_gives_way() -> None:
    """Cleared strokes go first, then erased ones; what is to be seen is never lost."""
    size = 1000 + board_module.OVERHEAD
    space = Space(4 * size)
    board = make(space)
    data = "x" * 998
    board.take("stroke", raw(data), ANN, 1)
    board.take("clear", raw(None), HOST, 2)
    for seq in (3, 4, 5):
        board.take("stroke", raw(data), ANN, seq)
    board.take("erase", raw({"strokes": [3]}), ANN, 6)
    board.take("stroke", raw(data), ANN, 7)  # in the place of 1
    assert board.clearing is None
    board.take("stroke", raw(data), ANN, 8)  # in the place of 3
    assert refused(board, "restore", {"strokes": [3]}, ANN) == Code.NO_SUCH_STROKE
    assert refused(board, "stroke", data, ANN) == Code.BOARD_FULL
    assert seen(board) == [4, 5, 7, 8]
    assert space.used == 4 * size


def test_boards_share_one_space_and_give_it_back() -> None:
    """What one room's board takes another can't have, until the room is gone."""
    space = Space(2 * (board_module.OVERHEAD + 10))
    one, other = make(space), make(space)
    one.take("stroke", raw("12345678"), ANN, 1)
    one.take("stroke", raw("12345678"), ANN, 2)
    assert refused(other, "stroke", "12345678", BOB) == Code.BOARD_FULL
    one.discard()
    assert space.used == 0
    other.take("stroke", raw("12345678"), BOB, 1)


def test_few_erased_strokes_are_kept() -> None:
    """The oldest erased ones are let go of."""
    count = board_module.MAX_ERASED + 1
    board = drawn(count + 1)
    for seq in range(1, count + 1):
        board.take("erase", raw({"strokes": [seq]}), ANN, count + seq + 1)
    assert refused(board, "restore", {"strokes": [1]}, ANN) == Code.NO_SUCH_STROKE
    board.take("restore", raw({"strokes": [2]}), ANN, 5000)
    assert seen(board) == [2, count + 1]


def take(board: Board, author: Author, seq: int) -> int:
    """A moderator takes all of an author's strokes by the event `seq`."""
    names = [each.seq for each in board.of("", identity=author.identity)]
    return board.take_away(names, seq) if names else 0


def test_a_moderator_takes_all_that_somebody_drew_and_gives_it_back_in_its_place() -> None:
    """Nobody else's; who drew it can do nothing about it; what was erased stays so."""
    board = drawn(3)
    board.take("stroke", raw(STROKE), BOB, 4)
    board.take("stroke", raw(STROKE), ANN, 5)
    board.take("erase", raw({"strokes": [2]}), ANN, 6)
    assert take(board, ANN, 7) == 3
    assert (seen(board), board.visible) == ([4], 1)
    for name in ("restore", "erase"):
        with pytest.raises(FrameError) as refused:
            board.take(name, raw({"strokes": [2]}), ANN, 8)
        assert refused.value.code is Code.NO_SUCH_STROKE
    assert take(board, ANN, 8) == 0
    assert board.give_back(7) == [1, 3, 5]
    assert (seen(board), board.visible) == ([1, 3, 4, 5], 4)
    board.take("restore", raw({"strokes": [2]}), ANN, 9)
    assert seen(board) == [1, 2, 3, 4, 5]
    with pytest.raises(FrameError):
        board.give_back(7)


def test_strokes_are_somebodys_by_stay_by_identity_or_by_name() -> None:
    """Also of earlier stays of the same guest's, and of nobody else who had the name."""
    board = make()
    authors = [Author("ann", "Ann", stay="a"), Author("ann", "Ann", stay="b")]
    authors += [Author("other", "Ann", stay="c"), Author("bob", "Bob", stay="d")]
    for seq, author in enumerate(authors, 1):
        board.take("stroke", raw(STROKE), author, seq)

    def of(*who: str) -> list[int]:
        return [each.seq for each in board.of(*who)]

    assert of("Ann", "b") == of("Ann", "later", "ann") == [1, 2]
    assert of("Ann", "c") == [3]
    assert of("Ann") == [1, 2, 3]
    assert of("Bob", "unknown") == []


def test_what_was_taken_gives_way_and_goes_with_a_clearing() -> None:
    """The last to go, the oldest taking first; then nothing can be given back."""
    board = drawn(2)
    take(board, ANN, 3)
    board.clear(4)
    with pytest.raises(FrameError):
        board.give_back(3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(board_module, "MAX_BYTES", 2 * (len(raw(STROKE)) + board_module.OVERHEAD))
        board = drawn(1)
        take(board, ANN, 2)
        board.take("stroke", raw(STROKE), ANN, 3)
        take(board, ANN, 4)
        board.take("stroke", raw(STROKE), ANN, 5)
        with pytest.raises(FrameError):
            board.give_back(2)
        assert board.give_back(4) == [3]
    assert seen(board) == [3, 5]


def test_a_large_board_comes_in_pieces() -> None:
    """Each piece fits a frame, says its range, and the ranges join; each stroke comes once."""
    board = make()
    for seq in range(1, 301):
        board.take("stroke", raw("x" * (seq * 50)), ANN, seq)
    board.take("erase", raw({"strokes": [7, 200]}), ANN, 301)
    pieces = whole(board)
    assert [stroke.seq for piece in pieces for stroke in piece.strokes] == [
        seq for seq in range(1, 301) if seq not in (7, 200)
    ]
    after = 0
    for piece in pieces:
        assert piece.after == after
        sizes = [len(bytes(stroke.data)) for stroke in piece.strokes]
        assert len(sizes) == 1 or sum(sizes) <= board_pieces.PIECE
        after = piece.upto or 0
    assert [bool(piece.upto) for piece in pieces] == [True] * (len(pieces) - 1) + [False]
    asked = [number for number, piece in enumerate(pieces, 1) if piece.more]
    step = board_pieces.PIECES
    assert asked == list(range(step, len(pieces), step))
    first = [number for number, piece in enumerate(pieces) if piece.ahead is not None]
    assert first == [number - step for number in asked]
    assert [pieces[number].ahead for number in first] == [pieces[at - 1].upto for at in asked]


def test_pieces_fit_a_frame_whatever_their_authors_are_called() -> None:
    """A name may be longer than what it has drawn."""
    board, long = make(), Author("ann", "\U0001f600" * 64)
    for seq in range(1, 201):
        board.take("stroke", raw("x" * 100), long, seq)
    pieces = whole(board)
    assert len(pieces) > 1
    assert max(len(msgspec.json.encode(piece)) for piece in pieces) < board_pieces.PIECE + 200


# Everyone ends with the host's board


class Mirror:
    """A client's board by the rules of the wire alone, without the host's checks.

    It hears the others' events as they come and of its own ones later, as acks come.
    """

    def __init__(self) -> None:
        self.since: dict[int, int] = {}  # when each stroke was last drawn or brought back
        self.erased: dict[int, int] = {}
        self.clears: set[int] = set()
        self.undone: set[int] = set()

    def hear(self, seq: int, name: str, data: Any) -> None:
        if name == "stroke":
            self.since.setdefault(seq, seq)
        elif name == "erase":
            for each in data["strokes"]:
                self.erased[each] = max(self.erased.get(each, 0), seq)
        elif name == "clear":
            self.clears |= {seq} - self.undone
        elif "clear" in data:
            self.undone.add(data["clear"])
            self.clears.discard(data["clear"])
        else:
            for each in data["strokes"]:
                self.since[each] = max(self.since.get(each, 0), seq)

    def seen(self) -> list[int]:
        return sorted(
            seq
            for seq, since in self.since.items()
            if self.erased.get(seq, 0) < since and not any(clear > since for clear in self.clears)
        )


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["stroke", "stroke", "erase", "restore", "clear", "unclear"]),
        st.sampled_from([ANN, BOB, HOST]),
        st.lists(st.integers(1, 30), min_size=1, max_size=4),
    ),
    max_size=60,
)


@given(actions=ACTIONS, late=st.integers(0, 60), shuffle=st.randoms(use_true_random=False))
def test_everyone_converges_to_the_hosts_board(actions: Any, late: int, shuffle: Any) -> None:
    """In whatever order one's own events are heard among the others', and from a page on."""
    board = make()
    told: list[tuple[int, str, Any]] = []
    joiner = Mirror()
    for number, (kind, author, names) in enumerate(actions):
        if number == late:
            _take_page(joiner, board, len(told))
        seq = len(told) + 1
        data: Any = STROKE if kind == "stroke" else {"strokes": names}
        name = kind
        if kind == "unclear":
            name, data = "restore", {"clear": board.clearing or 1}
        elif kind == "clear":
            data = None
        if not board.visible and name != "stroke":
            continue  # on an empty board these may be an application's own
        try:
            board.take(name, raw(data), author, seq)
        except FrameError:
            continue
        told.append((seq, name, data))
        if number >= late:
            joiner.hear(seq, name, data)
    for author in (ANN, BOB):
        mirror = Mirror()
        for event in sorted(told, key=lambda event: event[0] + shuffle.randint(0, 5)):
            mirror.hear(*event)
        assert mirror.seen() == seen(board), author
    if len(actions) <= late:
        _take_page(joiner, board, len(told))
    # A joiner that hears of a stroke it never got asks anew; those it got are the host's.
    held = {seq for seq in seen(board) if seq in joiner.since}
    assert set(joiner.seen()) == held


def _take_page(joiner: Mirror, board: Board, seq: int) -> None:
    for piece in whole(board, seq=seq):
        for stroke in piece.strokes:
            # Visible as of then: whatever took it away before has been taken back.
            joiner.since[stroke.seq] = piece.seq


# What outlives a host


class Disk:
    """A board as it is kept, by nothing but what was told."""

    def __init__(self) -> None:
        self.strokes: dict[int, KeptStroke] = {}

    def keep(self, change: Change | None, seq: int, author: Author, data: Any) -> None:
        """Do what `Change` says, in its order."""
        if change is None:
            return
        if change.lost_cleared:
            self.strokes = {n: each for n, each in self.strokes.items() if not each.cleared}
        for name in change.lost:
            del self.strokes[name]
        if change.drawn:
            self.strokes[seq] = KeptStroke(seq, author.identity, author.name, raw(data))
        self._set(change.erased, erased=seq)
        self._set(change.restored, erased=0)
        if change.cleared or change.uncleared:
            self._set(list(self.strokes), cleared=seq if change.cleared else 0)
        self._set(change.taken, taken=seq)
        self._set(change.returned, taken=change.returned_to)

    def _set(self, names: list[int], **values: int) -> None:
        for name in names:
            if name in self.strokes:
                self.strokes[name] = msgspec.structs.replace(self.strokes[name], **values)

    def board(self) -> Board:
        """The board of the next host."""
        board = make()
        board.load(self.strokes[seq] for seq in sorted(self.strokes))
        return board


def inside(board: Board) -> Any:
    """All that a board has: its strokes, what can come back and what would go first."""
    return (
        board._strokes,
        list(board._erased),
        [seq for seq in board._taken if any(s.taken == seq for s in board._strokes.values())],
        board.clearing,
        board.visible,
        board._bytes,
        board._space.used,
    )


CROWDED = st.lists(
    st.tuples(
        st.sampled_from(
            [*["stroke"] * 3, "erase", "restore", "clear", "unclear", "take", "give", "retake"]
        ),
        st.sampled_from([ANN, HOST]),
        st.lists(st.integers(1, 8), min_size=1, max_size=4),
    ),
    max_size=30,
)


@given(actions=CROWDED)
def test_the_next_hosts_board_is_the_same(actions: Any) -> None:
    """Whatever was drawn, erased, cleared and brought back: what was told of it makes it again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(board_module, "MAX_ERASED", 2)
        patch.setattr(board_module, "MAX_BYTES", 6 * (len(raw(STROKE)) + board_module.OVERHEAD))
        board, disk = make(), Disk()
        for seq, (kind, author, names) in enumerate(actions, 1):
            name, data = kind, STROKE if kind == "stroke" else {"strokes": names}
            if kind == "unclear":
                name, data = "restore", {"clear": board.clearing or 1}
            with contextlib.suppress(FrameError):
                if kind == "take":
                    take(board, author, seq)
                elif kind == "give":
                    board.give_back(names[0], names[-1])
                elif kind == "retake":
                    board.take_away(sorted(set(names) & board.strokes.keys()), seq)
                else:
                    board.take(name, raw(data), author, seq)
                disk.keep(board.told(), seq, author, data)
        disk.keep(board.told(), 0, ANN, None)
        assert inside(disk.board()) == inside(board)


def test_what_there_is_no_room_for_stays_out_and_keeps_its_number() -> None:
    """The room counts on from the highest there was, or two strokes would have one name."""
    kept = [KeptStroke(seq, "ann", "Ann", raw(STROKE), cleared=9) for seq in (1, 2, 8)]
    board = make(Space(2 * (len(raw(STROKE)) + board_module.OVERHEAD)))
    assert board.load(kept) == 9
    assert board.unclear(9) == 2
    assert seen(board) == [1, 2]


def test_the_next_hosts_board_knows_words_from_lines() -> None:
    """What is brought back there is judged as it is here."""
    board = make()
    texts = (STROKE, STROKE | {"text": "a word"}, STROKE | {"picture": {"$bytes": "/9j/"}})
    kept = [KeptStroke(seq, "ann", "Ann", raw(data)) for seq, data in enumerate(texts, 1)]
    assert board.load(kept) == 3
    assert [each.is_lettered for each in board.strokes.values()] == [False, True, True]
