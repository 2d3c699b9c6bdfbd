"""A message is found among 100,000 rows by looking at some. Counted, not timed."""

from __future__ import annotations

from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_rows import NEAR_ROWS, Kind, Row
from peerpyrtc_desktop.gui.models.places import Places
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.samples import NOON

ROOMS = ("lobby", "attic", "den")


def row_at(seq: int, room: str = "lobby", text: str = "") -> Row:
    row = Row(NOON + seq, room, "ann", Kind.MESSAGE, text or f"message {seq}")
    row.place = (1, seq)
    return row


class Counted:
    """Rows by their numbers, of which looks are counted."""

    def __init__(self, count: int) -> None:
        self.rows = [row_at(number // 3, ROOMS[number % 3]) for number in range(count)]
        self.looks = 0
        self.places = Places(self.row)
        for number, row in enumerate(self.rows):
            self.places.add(row.room, number)

    def row(self, number: int) -> Row:
        self.looks += 1
        return self.rows[number]


def test_what_is_old_is_found_in_some_looks_and_what_is_gone_in_some_more() -> None:
    log = Counted(100_000)
    for seq in (0, 7, 20_000, 33_332):
        log.looks = 0
        assert log.places.find("attic", (1, seq)) == 3 * seq + 1
        assert log.looks < 25
    log.places.drop(50_000)
    for room, place in (("attic", (1, 5)), ("attic", (0, 5)), ("lobby", (2, 1)), ("shed", (1, 1))):
        log.looks = 0
        assert log.places.find(room, place) is None
        assert log.looks < NEAR_ROWS + 25
    assert log.places.find("den", (1, 33_332)) == 99_998


def test_a_repeat_is_found_where_it_was_counted_up(look: Look) -> None:
    """Though others spoke meanwhile, here and elsewhere; also once the oldest rows have gone."""
    model = LogModel(look, capacity=150, chunk=50)
    model.append([row_at(1, text="early"), row_at(2, text="buy now")])
    for seq in range(3, 100):
        model.append([Row(NOON + seq, "lobby", "ben", Kind.MESSAGE, f"{seq}", place=(1, seq))])
    model.append([row_at(100, text="buy now"), row_at(1, "attic"), row_at(101, text="late")])
    (row,) = [model.row(at) for at in range(model.rowCount()) if model.row(at).count == 2]
    model.mark({("lobby", (1, 2)): NOON, ("lobby", (1, 100)): NOON})
    assert row.taken_back == NOON
    model.mark({("lobby", (1, 100)): 0, ("lobby", (1, 50)): 0, ("lobby", (1, 700)): NOON})
    assert row.gone == {(1, 2): NOON}
    model.append([row_at(seq, "attic") for seq in range(2, 60)])
    assert model.kept < 150
    model.mark({("lobby", (1, 1)): NOON, ("attic", (1, 59)): NOON})
    assert [model.row(at).text for at in range(model.rowCount()) if model.row(at).gone] == [
        "message 59"
    ]
    model.clear()
    model.mark({("attic", (1, 59)): NOON})
    model.append([row_at(60, "attic")])
    model.mark({("attic", (1, 60)): NOON})
    assert model.row(0).taken_back == NOON


def test_what_was_written_on_a_whiteboard_is_erased_with_its_row() -> None:
    """Both the row's sentence and the words in it."""
    row = Row(1, "lobby", "ann", Kind.MESSAGE, "wrote: “milk”", place=(1, 1), written="milk")
    assert (row.said, row.characters) == ("milk", 17)
    row.mark((1, 1), 5)
    assert row.erase(6)
    assert (row.text, row.said) == ("", "")


def test_what_is_erased_is_found_by_looking_at_what_was_taken_back() -> None:
    """And at what quotes; at nothing else of 100,000 rows, and at nothing twice."""
    log = Counted(100_000)
    log.rows[7].quotes = True
    log.places.quote(7)
    for seq in (3, 4):
        log.places.mark({("lobby", (1, seq)): NOON + seq})
    log.looks = 0
    characters = {number: log.rows[number].characters for number in (7, 9)}
    assert log.places.erase(NOON + 4) == characters
    assert [log.rows[number].erased for number in (7, 9, 12)] == [True, True, False]
    assert log.looks == 3
    log.places.drop(13)
    assert log.places.erase(NOON + 99) == {}
    assert log.looks == 3
