"""Sentences with names that are set from the right: they read in their order everywhere."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import (
    Event,
    JoinFailed,
    MessageAccepted,
    MessageEdited,
    MessageRedacted,
    MessageReported,
    MessagesLost,
    NewcomersSee,
    PeerJoined,
    PeerLeft,
    RoomAdopted,
    RoomClosed,
    RoomUpdated,
)
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.event_rows import row_of
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Filter, Kind, Person, Row
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.log_pane import Detail
from peerpyrtc_desktop.gui.views.status_bar import StatusBar
from tests.gui.samples import NOON, a_peer

SARAH = "שרה"
FILE = raw({"sha256": "0" * 64, "name": "לוח 3.pdf", "size": 12, "type": ""})

TOLD: list[tuple[Event, list[str]]] = [
    (PeerJoined("lobby", a_peer(SARAH), NOON), [SARAH, "joined"]),
    (PeerJoined("lobby", a_peer("محمد ٣"), NOON), ["محمد", "joined"]),
    (
        PeerLeft("lobby", SARAH, Reason.KICKED, "12: די!", NOON),
        [SARAH, "was kicked", ": ", "די"],
    ),
    (PeerLeft("lobby", "Ann (שרה)", Reason.CLIENT_INITIATED, "", NOON), ["Ann", SARAH, "left"]),
    (
        JoinFailed("lobby", SARAH, "192.0.2.1", Reason.JOIN_FAILURE, "none in 15 s", NOON),
        [SARAH, "could", "15 s"],
    ),
    (MessagesLost("lobby", SARAH, 1200, NOON), [SARAH, "client", "1,200", "not passed on"]),
    (
        MessageRedacted("lobby", 1, 1, NOON, "message", by_author=True, sender=SARAH),
        [SARAH, "took back"],
    ),
    (
        MessageEdited("lobby", SARAH, 1, 1, NOON, raw("the"), raw(SARAH)),
        ["Changed", SARAH, "the"],
    ),
    (RoomClosed("חדר 5", NOON), ["Room", "חדר", "closed"]),
    (RoomAdopted("חדר 5", NOON), ["Room", "חדר", "is yours"]),
    (RoomUpdated("חדר 5", "tides", NOON), ["Topic of", "חדר", "tides"]),
    (NewcomersSee("חדר 5", 50, NOON), ["Newcomers to", "חדר", "the last 50 messages"]),
    (NewcomersSee("חדר 5", None, NOON), ["Newcomers to", "חדר", "all that was said"]),
    (MessageAccepted("lobby", SARAH, 1, 1, NOON, "file", FILE, None), ["sent", "לוח", "(12 B)"]),
    (
        MessageReported("lobby", "ann", 1, 1, "spam (2)", NOON, author=SARAH, quote="קנה 50%!"),
        ["“", "קנה", "”: ", "spam (2)"],
    ),
]


def from_the_left(shown: str, parts: list[str]) -> bool:
    """Whether the parts stand beside each other in this order, as Qt lays them out."""
    layout = QTextLayout(shown)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def middle(part: str) -> float:
        at = shown.index(part)
        ends = [cast(tuple[float, int], line.cursorToX(n))[0] for n in (at, at + len(part))]
        return sum(ends)

    places = [middle(part) for part in parts]
    return places == sorted(places)


@pytest.mark.parametrize(("event", "parts"), TOLD)
def test_the_logs_line_reads_in_its_order(event: Event, parts: list[str], look: Look) -> None:
    model = LogModel(look)
    row = row_of(event)
    assert row is not None
    model.append([row])
    shown = model.index(0, Column.TEXT).data()
    assert from_the_left(shown, parts)
    (line,) = (model.copied(taken, [Column.TEXT])[0] for taken in model.take(0, 0))
    assert line == row.text == text.copied(shown)


def test_a_sentence_is_found_as_it_is_typed(look: Look) -> None:
    row = row_of(TOLD[0][0])
    assert row is not None
    assert Filter(words=f"{SARAH} joined").passes(row)


def test_who_speaks_to_whom_reads_from_left_to_right(look: Look) -> None:
    model = LogModel(look)
    model.append([Row(NOON, "lobby", SARAH, Kind.MESSAGE, "psst", to="משה 7")])
    shown = model.index(0, Column.SENDER).data()
    assert from_the_left(shown, [SARAH, "→", "משה"])
    assert model.copied(model.take(0, 0)[0], [Column.SENDER]) == [f"{SARAH} → משה 7"]


def test_the_status_bar_the_buttons_and_the_tooltips_too(qapp: QApplication, look: Look) -> None:
    bar = StatusBar(look)
    bar.latest.tell(words.gone(SARAH, True))
    assert from_the_left(bar.latest.text(), [SARAH, "has left"])
    do = Actions(look, bar)
    do.bind_people((who := (Person("lobby", SARAH, "s"),)), who)
    assert from_the_left(do.kick.text(), ["&Kick", SARAH])
    do.bind_people(who, ())
    assert from_the_left(do.kick.toolTip(), [SARAH, "has left"])


def test_the_detail_gives_to_the_clipboard_what_was_said(qapp: QApplication) -> None:
    detail = Detail()
    detail.tell("", f"\u2068{SARAH}\u2069 joined")
    detail.edit.selectAll()
    detail.edit.copy()
    assert QGuiApplication.clipboard().text() == f"{SARAH} joined"


def test_how_often_each_is_named_is_said_of_the_first_ones() -> None:
    peers = ["ben", "ann", "ben", *(f"guest {n}" for n in range(1_300))]
    assert words.tally(peers, 2) == "ben (2), ann (1), 1,300 more"
    assert words.tally(["ann"]) == "ann (1)"
