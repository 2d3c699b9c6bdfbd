"""The rooms' model."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.gui.models.rooms import Column, RoomsModel
from peerpyrtc_desktop.gui.theme import Look


@pytest.fixture
def model(look: Look, qtmodeltester: ModelTester) -> RoomsModel:
    made = RoomsModel(look)
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    return made


def test_rooms_come_go_and_count(model: RoomsModel) -> None:
    model.add("lobby", by_host=True)
    model.add("attic", by_host=False)
    model.add("lobby", by_host=True)
    model.count({"lobby": 3, "attic": 1, "cellar": 9})
    model.count({"lobby": -1})
    assert model.names() == ("lobby", "attic")
    assert model.index(0, Column.PEERS).data() == "2"
    model.remove("lobby")
    model.remove("cellar")
    assert model.names() == ("attic",)


def test_the_room_of_the_connection_test_is_marked(model: RoomsModel) -> None:
    """One of this name that the host has opened is a room like others."""
    model.add("echo", by_host=False)
    assert model.index(0, Column.NAME).data() == "echo · connection test"
    model.adopt("echo")
    assert model.index(0, Column.NAME).data() == "echo"


def test_what_is_pinned_stands_beside_the_room(model: RoomsModel) -> None:
    """On one line, whoever wrote it; the host's own without a name."""
    model.add("lobby", by_host=True)
    model.pin("lobby", Pinned(7, 1, "Exam\u202e at ten", "Ann"))
    model.pin("cellar", Pinned(7, 1, "nowhere", "Ann"))
    assert model.index(0, Column.NAME).data() == "lobby · pinned: Ann: Exam at ten"
    assert model.tip(0, Column.NAME).splitlines()[-1] == "pinned: Ann: Exam at ten"
    model.pin("lobby", Pinned(7, 2, "Coffee"))
    assert model.index(0, Column.NAME).data() == "lobby · pinned: Coffee"
    model.pin("lobby", None)
    assert model.index(0, Column.NAME).data() == "lobby"
    assert (model.pinned("lobby"), model.pinned("cellar")) == (None, None)
