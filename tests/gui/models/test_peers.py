"""The peers' model."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.fakes import a_peer


@pytest.fixture
def model(look: Look, qtmodeltester: ModelTester) -> PeersModel:
    made = PeersModel(look)
    qtmodeltester.check(made)  # type: ignore[no-untyped-call]
    return made


def ids(model: PeersModel) -> list[str]:
    return [model.key(row).id for row in range(model.rowCount())]


def test_peers_come_and_go_by_their_ids(model: PeersModel) -> None:
    model.add(a_peer(name) for name in "abcdef")
    model.remove([PeerKey("lobby", name) for name in "bcf"])
    assert ids(model) == ["a", "d", "e"]
    assert model.position(PeerKey("lobby", "e")) == 2
    assert model.position(PeerKey("lobby", "b")) is None


def test_one_name_in_two_rooms_is_two_peers(model: PeersModel) -> None:
    model.add([a_peer("ann"), a_peer("ann", "attic")])
    model.remove([PeerKey("lobby", "ann")])
    assert model.everyone() == (PeerKey("attic", "ann"),)


def test_who_is_known_is_updated_not_doubled(model: PeersModel) -> None:
    model.add([a_peer("ann")])
    model.add([a_peer("ann", messages=4), a_peer("ben")])
    assert ids(model) == ["ann", "ben"]
    assert model.index(0, Column.MESSAGES).data() == "4"


def test_a_snapshot_brings_nobody_in(model: PeersModel) -> None:
    """Rows come with events alone: a snapshot may be ahead of them."""
    model.update([a_peer("ann")])
    assert model.rowCount() == 0


def test_an_update_tells_of_changed_rows_only(model: PeersModel) -> None:
    told: list[tuple[int, int]] = []
    model.add(a_peer(name) for name in "abcd")
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    model.update([a_peer("a"), a_peer("b", rate=1.0), a_peer("c", rate=2.0), a_peer("d")])
    model.update([a_peer("b", rate=1.0)])
    assert told == [(1, 2)]


def test_cells_read_as_people_write_them(model: PeersModel) -> None:
    model.add([a_peer("ann", rtt=None, messages=1204, queued=340_000, state="lagging")])
    cells = [model.index(0, column).data() for column in Column]
    assert cells == ["ann", "lobby", "192.168.1.42", "–", "1,204", "0", "340 kB", "Lagging"]


def test_a_hand_is_a_state_but_trouble_comes_first(model: PeersModel) -> None:
    model.add([a_peer("ann", hand=1), a_peer("ben", hand=1, state="muted")])
    assert [model.index(row, Column.STATE).data() for row in (0, 1)] == ["Hand up", "Muted"]
