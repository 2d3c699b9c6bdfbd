"""The message log's model."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.events import (
    HistoryNoted,
    HistorySwitched,
    JoinFailed,
    MessageRefused,
    PeerLeft,
)
from peerpyrtc_desktop.gui.event_rows import row_of
from peerpyrtc_desktop.gui.models import log as module
from peerpyrtc_desktop.gui.models import log_rows, log_scan
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Filter, Kind, Row
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.samples import NOON


def said(words: str, sender: str = "ann", room: str = "lobby", time: int = NOON) -> Row:
    return Row(time, room, sender, Kind.MESSAGE, words)


def shown(model: LogModel) -> list[str]:
    return [model.index(row, Column.TEXT).data() for row in range(model.rowCount())]


@pytest.fixture
def model(look: Look, qtmodeltester: ModelTester) -> LogModel:
    """Room for 100 rows, trimmed by 10, under the eyes of Qt's own model tester."""
    made = LogModel(look, capacity=100, chunk=10)
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    return made


def test_what_is_for_the_host_is_for_you(model: LogModel) -> None:
    row = said("Which page?")
    row.to = SERVER_ID
    model.append([row])
    assert model.index(0, Column.SENDER).data() == "ann → you"


def test_rows_stand_in_the_order_they_came(model: LogModel) -> None:
    model.append([said("one"), said("two", "ben")])
    model.append([said("three")])
    assert shown(model) == ["one", "two", "three"]


def test_one_flush_is_one_insertion(model: LogModel, qtbot: QtBot) -> None:
    insertions: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: insertions.append((first, last)))
    model.append([said(f"{n}") for n in range(50)])
    assert insertions == [(0, 49)]


def test_the_oldest_rows_go_in_chunks(model: LogModel) -> None:
    for n in range(101):
        model.append([said(f"{n}")])
    assert model.kept == 91
    assert shown(model)[0] == "10"
    assert shown(model)[-1] == "100"


def test_a_flush_larger_than_the_log_leaves_its_end(model: LogModel) -> None:
    model.append([said(f"{n}") for n in range(1_000)])
    assert model.kept <= 100
    assert shown(model)[-1] == "999"


def test_long_texts_are_bounded_by_their_characters(
    model: LogModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CHARACTERS", 10_000)
    for n in range(40):
        model.append([said(f"{n:04}" + "x" * 996)])
    assert 8 <= model.kept <= 10
    assert shown(model)[-1].startswith("0039")


def test_the_filter_knows_rooms_words_and_names(model: LogModel) -> None:
    model.append([said("Hello"), said("bye", "Ben"), said("hello", "cleo", room="attic")])
    model.set_filter(Filter(words="HELLO"))
    assert shown(model) == ["Hello", "hello"]
    model.set_filter(Filter(room="attic"))
    assert shown(model) == ["hello"]
    model.set_filter(Filter(words="ben"))
    assert shown(model) == ["bye"]
    model.set_filter(Filter())
    assert shown(model) == ["Hello", "bye", "hello"]


def test_new_rows_pass_the_filter_too_and_trimming_keeps_it_right(model: LogModel) -> None:
    model.set_filter(Filter(words="even"))
    for n in range(250):
        model.append([said(f"{n} {'even' if n % 2 == 0 else 'odd'}")])
    rows = shown(model)
    assert rows[-1] == "248 even"
    assert all("even" in row for row in rows)
    assert len(rows) == sum(int(row.split()[0]) >= 250 - model.kept for row in rows)


def test_a_long_log_is_looked_through_some_rows_at_a_time(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes, goes or is chosen anew meanwhile is minded."""
    monkeypatch.setattr(log_scan, "STEP", 10)
    model = LogModel(look, capacity=100, chunk=10)
    model.append([said(f"{n} {'even' if n % 2 == 0 else 'odd'}") for n in range(95)])
    model.set_filter(Filter(words="odd"))
    assert not model.settled
    model.set_filter(Filter(words="even"))
    model.append([said(f"{n} {'even' if n % 2 == 0 else 'odd'}") for n in range(95, 120)])
    assert shown(model)[-2:] == ["118 even", "119 odd"]  # still as before
    qtbot.waitUntil(lambda: model.settled, timeout=60_000)
    rows = shown(model)
    assert rows[-1] == "118 even"
    assert len(rows) == sum(n % 2 == 0 for n in range(120 - model.kept, 120))
    model.set_filter(Filter(words="odd"))
    model.clear()
    model.append([said("an odd one"), said("even so")])
    assert shown(model) == ["an odd one"]


def test_activity_can_be_left_out(model: LogModel) -> None:
    model.append([Row(NOON, "lobby", "ann", Kind.ACTIVITY, "ann joined"), said("hello")])
    model.set_filter(Filter(activity=False))
    assert shown(model) == ["hello"]


def test_without_activity_there_still_are_kicks_and_failures(model: LogModel) -> None:
    spam = PeerLeft("lobby", "eve", Reason.KICKED, "spam", NOON)
    late = JoinFailed("lobby", "ben", "192.0.2.7", Reason.JOIN_FAILURE, "no answer", NOON)
    plain = PeerLeft("lobby", "ann", Reason.CLIENT_INITIATED, "", NOON)
    model.append([row for event in (spam, late, plain) if (row := row_of(event)) is not None])
    model.set_filter(Filter(activity=False))
    assert shown(model) == ["eve was kicked: spam", "ben could not join: no answer"]


def test_who_was_turned_away_did_not_fail(model: LogModel) -> None:
    event = JoinFailed("lobby", "karla", "192.0.2.7", Reason.DENIED, "Next door", NOON)
    row = row_of(event)
    assert row is not None
    model.append([row])
    assert shown(model) == ["karla was turned away: Next door"]


def test_a_refusal_that_comes_again_and_again_is_one_row(model: LogModel) -> None:
    for n in range(30):
        refused = MessageRefused("lobby", "eve", Code.RATE_LIMITED, "Too fast.", NOON + n, "1")
        row = row_of(refused)
        assert row is not None
        model.append([row, said(f"{n}")])
    many = row_of(MessageRefused("lobby", "eve", Code.RATE_LIMITED, "Too fast.", NOON, "1", 500))
    assert many is not None
    model.append([many])
    assert shown(model).count("Not taken; they read: “Too fast.”") == 1
    assert counts(model, 0) == "×530"


def test_what_a_muted_one_says_is_told_as_it_happened(model: LogModel) -> None:
    """And not in the words that were for them, as if they had said those."""
    row = row_of(MessageRefused("lobby", "eve", Code.MUTED, "You are muted.", NOON, "1"))
    assert row is not None
    model.append([row])
    assert shown(model) == ["Not sent: eve is muted"]


def test_the_next_of_a_name_repeats_nothing(model: LogModel) -> None:
    model.append([Row(NOON, "lobby", "ann", Kind.MESSAGE, "hi", stay=stay) for stay in "12"])
    assert shown(model) == ["hi", "hi"]


def counts(model: LogModel, row: int) -> str:
    """What stands behind a message."""
    return model.cells(row, [Column.TEXT])[0].tail


def test_a_repeat_counts_on_the_row_it_repeats(model: LogModel) -> None:
    for n in range(37):
        model.append([said("buy now", "spam", time=NOON + n), said(f"{n}", "ann")])
    count = model.index(0, Column.TEXT)
    assert shown(model).count("buy now") == 1
    assert counts(model, 0) == "×37"
    assert "37 times" in count.data(Qt.ItemDataRole.ToolTipRole)


def test_what_is_no_repeat_gets_a_row(model: LogModel) -> None:
    model.append([said("hi"), said("hi", "ben"), said("hi", room="attic"), said("ho"), said("hi")])
    model.append([said("hi", time=NOON + 120_000)])
    assert shown(model) == ["hi", "hi", "hi", "ho", "hi", "hi"]


def test_a_repeat_after_its_row_was_trimmed_gets_a_row(model: LogModel) -> None:
    model.append([said("hi", "ben")])
    for n in range(120):
        model.append([said(f"{n}")])
    model.append([said("hi", "ben")])
    assert shown(model)[-1] == "hi"


def test_a_whisper_names_its_recipient(model: LogModel) -> None:
    model.append([Row(NOON, "lobby", "ann", Kind.MESSAGE, "psst", to="ben")])
    assert model.index(0, Column.SENDER).data() == "ann → ben"


def test_a_report_names_both(model: LogModel) -> None:
    model.append([Row(NOON, "lobby", "ann", Kind.REPORTED, "spam", by="ben")])
    model.append([Row(NOON, "lobby", "", Kind.REPORTED, "gone", by="ben")])
    assert model.index(0, Column.SENDER).data() == "ann ← ben"
    assert model.index(0, Column.SENDER).data(Qt.ItemDataRole.ToolTipRole) == "ann, reported by ben"
    assert model.index(1, Column.SENDER).data().endswith(" ← ben")


def test_that_history_stops_is_trouble_and_that_it_is_back_is_none(model: LogModel) -> None:
    for event in (
        HistorySwitched(False, "the disk\nis full", NOON),
        HistorySwitched(True, "", NOON),
    ):
        row = row_of(event)
        assert row is not None
        model.append([row])
    off, on = shown(model)
    assert off.startswith("History off: the disk")
    assert "\n" not in off
    assert on.startswith("History on again")


def test_what_is_noted_of_the_history_is_trouble_on_one_line(model: LogModel) -> None:
    row = row_of(HistoryNoted("The clock says\n2036: nothing goes.", NOON))
    assert row is not None
    model.append([row])
    assert row.kind is Kind.TROUBLE
    (shown_row,) = shown(model)
    assert shown_row.startswith("The clock says")
    assert "\n" not in shown_row


def test_clearing_leaves_nothing_and_goes_on(model: LogModel) -> None:
    model.append([said("one")])
    model.clear()
    model.append([said("one"), said("two")])
    assert shown(model) == ["one", "two"]


def struck(model: LogModel) -> list[str]:
    """What stands in the rows that look taken back, to our painter as to Qt's."""
    found = []
    for row in range(model.rowCount()):
        (cell,) = model.cells(row, (Column.TEXT,))
        font = model.index(row, Column.TEXT).data(Qt.ItemDataRole.FontRole)
        assert cell.struck == (font is not None and font.strikeOut())
        if cell.struck:
            found.append(cell.words)
    return found


def test_what_was_taken_back_is_struck_and_whole_again(model: LogModel) -> None:
    """In its room alone; the tip says when. Of what isn't kept nothing happens."""
    rows = [said("one"), said("two", "ben"), said("one", room="den"), said("three")]
    for seq, row in enumerate(rows, 1):
        row.place = (1, seq)
    rows[2].place = (1, 1)
    model.append(rows)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.mark({("lobby", (1, 1)): NOON, ("lobby", (1, 2)): NOON, ("attic", (1, 1)): NOON})
    assert struck(model) == ["one", "two"]
    assert sorted(changed) == [0, 1]
    assert "Taken back" in model.index(0, Column.TEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert model.cells(0, (Column.TEXT,))[0].icon is not None
    model.mark({("lobby", (1, 1)): 0, ("lobby", (1, 4)): 0})
    assert struck(model) == ["two"]
    assert model.index(0, Column.TEXT).data(Qt.ItemDataRole.ToolTipRole) is None


def test_reactions_stand_at_the_end_of_their_row(model: LogModel) -> None:
    """Two kinds and how many more; the tip has all. They go with what they are about."""
    rows = [said("one"), said("two", "ben"), said("one", room="den")]
    rows[0].place, rows[1].place, rows[2].place = (1, 1), (1, 2), (1, 1)
    model.append(rows)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.react(
        {("lobby", (1, 1)): (("🎉", 1), ("👍", 12), ("❤️", 2)), ("attic", (1, 1)): (("👍", 1),)}
    )
    at = model.index(0, Column.TEXT)
    assert counts(model, 0) == "👍 12  ❤️ 2  +1"
    assert at.data(Qt.ItemDataRole.ToolTipRole).endswith("👍 12  ❤️ 2  🎉 1</p>")
    assert changed == [0]
    assert counts(model, 1) == counts(model, 2) == ""
    model.react({("lobby", (1, 1)): (("👍", 11),)})
    assert counts(model, 0) == "👍 11"
    model.mark({("lobby", (1, 1)): NOON})
    model.mark({("lobby", (1, 1)): 0})
    assert counts(model, 0) == ""
    assert at.data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_that_is_painted_sums_no_reactions(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are summed as they come, each from what was there before: no more for many places."""
    row = Row(1, "lobby", "ben", Kind.MESSAGE, "hi", place=(1, 1))
    row.repeated = [(1, n) for n in range(2, 500)]
    for place in row.places:
        row.react(place, (("👍", 2), ("🎉", 1)))
    row.react((1, 7), (("🎉", 5),))
    assert row.reacted == (("👍", 996), ("🎉", 503))
    row.mark((1, 8), 5)
    assert row.reacted == (("👍", 994), ("🎉", 502))
    monkeypatch.setattr(log_rows, "Counter", None)
    assert row.reacted == (("👍", 994), ("🎉", 502))
    monkeypatch.undo()
    for place in row.places:
        row.react(place, ())
    assert not row.reacted
    assert not row.reactions


def test_reactions_at_repeats_are_counted_together(model: LogModel) -> None:
    """Beside how often it was said; what is erased has none any more."""
    rows = [said("buy now", time=NOON + seq) for seq in (1, 2)]
    rows[0].place, rows[1].place = (1, 1), (1, 2)
    model.append(rows)
    model.react({("lobby", (1, 1)): (("😡", 2),), ("lobby", (1, 2)): (("😡", 1), ("👎", 1))})
    assert counts(model, 0) == "😡 3  👎 1  ×2"
    tip = model.index(0, Column.TEXT).data(Qt.ItemDataRole.ToolTipRole)
    assert "😡 3  👎 1\nSaid 2 times" in tip
    model.mark({("lobby", (1, 2)): NOON})
    assert counts(model, 0) == "😡 2  ×2"
    model.mark({("lobby", (1, 1)): NOON})
    model.erase(NOON + 10)
    assert counts(model, 0) == "×2"


def test_a_row_of_repeats_is_struck_when_all_of_them_are(model: LogModel) -> None:
    """What is said again afterwards stands in a row of its own."""

    def again(seq: int) -> Row:
        row = said("buy now", time=NOON + seq)
        row.place = (1, seq)
        return row

    model.append([again(1), again(2), again(3)])
    model.mark({("lobby", (1, 1)): NOON, ("lobby", (1, 2)): NOON})
    assert struck(model) == []
    model.mark({("lobby", (1, 3)): NOON})
    assert struck(model) == ["buy now"]
    model.append([again(4)])
    assert shown(model) == ["buy now", "buy now"]
    assert struck(model) == ["buy now"]
    model.mark({("lobby", (1, 2)): 0})
    assert struck(model) == []


@pytest.mark.parametrize(
    "chosen",
    [
        Filter(words="three"),
        Filter(words="ann"),
        Filter(words="three", room="den"),
        Filter(words="three", activity=False),
    ],
)
def test_what_is_among_many_is_what_passes_one_by_one(chosen: Filter) -> None:
    """Words alone are looked for by a shorter way."""
    rows = [
        Row(NOON, room, who, kind, words)
        for room in ("lobby", "den")
        for who in ("Ann", "Ben")
        for kind in (Kind.MESSAGE, Kind.ACTIVITY)
        for words in ("THREE of us", "two of us")
    ]
    found = [7 + at for at, row in enumerate(rows) if chosen.passes(row)]
    assert chosen.among(rows, 7) == found
    assert 0 < len(found) < len(rows)
