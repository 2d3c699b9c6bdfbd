"""The peers' model."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.sanctions import FOREVER
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.samples import LAGGING, MUTED, NOON, a_peer


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
    model.add([a_peer("ann", rtt=None, messages=1204, **LAGGING)])
    cells = [model.index(0, column).data() for column in Column]
    assert cells == ["ann", "lobby", "192.168.1.42", "–", "1,204", "0", "1.3 MB", "Lagging"]


def test_a_hand_is_a_state_but_trouble_comes_first(model: PeersModel) -> None:
    model.add([a_peer("ann", hand=1), a_peer("ben", hand=1, **MUTED)])
    assert [model.index(row, Column.STATE).data() for row in (0, 1)] == ["Hand up", "Muted"]


@pytest.mark.parametrize("column", [each for each in Column if each is not Column.NAME])
def test_a_column_is_sorted_by_what_it_means(model: PeersModel, column: Column) -> None:
    """Not by its words: 900 kB are less than 2 MB, and who wants something comes first."""
    peers = [
        a_peer("1", "room 2", address="10.0.0.9", rtt=None, messages=9, rate=9.0, hand=4),
        a_peer("2", "room 3", address="10.0.0.10", rtt=0.09, messages=80, rate=10.0, hand=5),
        a_peer("3", "room 10", address="10.0.1.1", rtt=0.4, messages=1_000, rate=70.0),
        a_peer("4", "room 10", address="10.0.1.1", rtt=0.4, messages=1_000, rate=70.0),
    ]
    queued = (0, 900_000, 2_000_000, 2_000_000)
    model.add(replace(peer, queued=size) for peer, size in zip(peers, queued, strict=True))
    model.sort(column)
    assert ids(model) == ["1", "2", "3", "4"]
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert ids(model)[-1] == "1"


def test_names_are_sorted_as_people_count(model: PeersModel) -> None:
    names = ["Guest 10", "guest 3", "Guest 2", "Zoë", "ann"]
    model.add(a_peer(name) for name in names)
    assert ids(model) == ["ann", "Guest 2", "guest 3", "Guest 10", "Zoë"]
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    model.add([a_peer("Guest 5")])
    assert ids(model) == ["Zoë", "Guest 10", "Guest 5", "guest 3", "Guest 2", "ann"]


def test_accents_and_case_do_not_move_a_name(model: PeersModel) -> None:
    model.add(a_peer(name) for name in ["Zoe", "Émilie", "fay", "Åsa 10", "asa 9", "E\u0301lan"])
    assert ids(model) == ["asa 9", "Åsa 10", "E\u0301lan", "Émilie", "fay", "Zoe"]


def test_a_column_that_is_none_sorts_by_names(model: PeersModel) -> None:
    """A header whose state was kept by another version may ask for any."""
    model.add([a_peer("ann", rate=1.0), a_peer("ben", rate=2.0)])
    for column in (-1, len(Column)):
        model.sort(Column.RATE, Qt.SortOrder.DescendingOrder)
        assert ids(model) == ["ben", "ann"]
        model.sort(column)
        assert ids(model) == ["ann", "ben"]


def test_states_are_sorted_by_what_needs_a_person(model: PeersModel) -> None:
    model.add(
        [
            a_peer("calm"),
            a_peer("warned", warned=1),
            a_peer("held", restricted=True, warned=1),
            a_peer("late hand", hand=20),
            a_peer("muted", **MUTED),
            a_peer("early hand", hand=10),
            a_peer("lagging", **LAGGING),
            a_peer("flagged", stay="7"),
            a_peer("reported", stay="8"),
            a_peer("reported and muted", stay="9", **MUTED),
        ]
    )
    model.sort(Column.STATE)
    model.notice({"7": "flagged", "8": "reported", "9": "reported"})
    order = ["reported", "flagged", "early hand", "late hand", "lagging"]
    order += ["muted", "reported and muted", "held", "warned", "calm"]
    assert ids(model) == order


def test_what_was_complained_of_is_said_until_somebody_has_looked(model: PeersModel) -> None:
    """And of who is simply here nothing is said at all."""
    model.add([a_peer("ann", stay="1", hand=2), a_peer("ben", stay="2", **MUTED), a_peer("cleo")])
    model.notice({"1": "reported", "2": "flagged"})
    said = [model.index(row, Column.STATE) for row in range(3)]
    assert [each.data() for each in said] == ["Reported, hand up", "Muted, flagged", ""]
    assert said[2].data(Qt.ItemDataRole.DecorationRole) is None
    model.notice({})
    assert [each.data() for each in said] == ["Hand up", "Muted", ""]


def test_rows_follow_the_numbers_they_are_sorted_by(model: PeersModel) -> None:
    model.sort(Column.RATE, Qt.SortOrder.DescendingOrder)
    model.add(a_peer(name) for name in "abc")
    marked = QPersistentModelIndex(model.index(0, Column.NAME))
    whose = model.key(0)
    model.update([a_peer("b", rate=2.0), a_peer("c", rate=5.0)])
    assert ids(model)[:2] == ["c", "b"]
    assert model.key(marked.row()) == whose


def test_words_narrow_by_name_room_and_address_alone(model: PeersModel) -> None:
    model.add([a_peer("ann", rtt=0.004), a_peer("ben", "attic"), a_peer("4 ms")])
    for words, found in (("4 ms", ["4 ms"]), ("ATTIC", ["ben"]), ("connected", [])):
        model.narrow(words)
        assert ids(model) == found
    assert len(model) == 3
    model.narrow("168.1.9")
    model.update([a_peer("ann", address="192.168.1.9")])
    assert ids(model) == ["ann"]
    model.add([a_peer("cleo"), a_peer("dora", address="192.168.1.99")])
    assert ids(model) == ["ann", "dora"]


def test_nothing_moves_while_it_is_held(model: PeersModel) -> None:
    model.add([a_peer("ann", stay="1"), a_peer("ben", stay="2")])
    model.hold(True)
    told: list[bool] = []
    model.left.connect(lambda: told.append(True))
    model.remove([PeerKey("lobby", "ann")])
    assert [model.index(row, Column.STATE).data() for row in range(2)] == ["Left", ""]
    assert told == [True]
    model.add([a_peer("aaron"), a_peer("ann", stay="3")])
    assert ids(model) == ["ann", "ben"]
    assert model.index(0, Column.STATE).data() == "Left", "another of that name is not this one"
    assert model.person(0).stay == "1"
    assert not model.here(model.person(0))  # who was pressed on is gone
    model.hold(False)
    assert ids(model) == ["aaron", "ann", "ben"]
    assert model.here(model.person(1))


def test_a_class_that_comes_and_goes_at_once_is_listed_once(model: PeersModel) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    names = [f"Guest {n}" for n in range(40)]
    model.add(a_peer(name) for name in names)
    assert ids(model) == names
    model.remove([PeerKey("lobby", name) for name in names[::2]])
    assert ids(model) == names[1::2]
    assert len(resets) == 2


def test_what_is_left_of_a_mute_is_counted_down(model: PeersModel) -> None:
    model.add([a_peer("ann", state="muted", muted_until=NOON + 65_000)])
    told: list[int] = []
    model.dataChanged.connect(lambda top, _bottom: told.append(top.column()))
    for now, words in ((NOON, "Muted 1:05"), (NOON + 64_500, "Muted 0:01")):
        model.tick(now)
        assert model.index(0, Column.STATE).data() == words
    assert told == [Column.STATE, Column.STATE]


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (59 * 60, "Muted 59:00"),
        (2 * 3600 + 61, "Muted 2:01 h"),
        (47 * 3600, "Muted 47:00 h"),
        (8 * 24 * 3600 - 1, "Muted 7 d"),
        (None, "Muted"),
    ],
)
def test_long_mutes_are_read_at_a_glance(model: PeersModel, left: int | None, words: str) -> None:
    """One without an end has no time that is left."""
    until = FOREVER if left is None else NOON + left * 1_000
    model.add([a_peer("ann", state="muted", muted_until=until, why="Too <b>loud</b>")])
    model.tick(NOON)
    assert model.index(0, Column.STATE).data() == words
    tip = model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert ("Muted until you take it back" in tip) == (left is None)
    assert "Too &lt;b&gt;loud" in tip


def test_what_was_decided_stands_with_what_is(model: PeersModel) -> None:
    """Warnings are counted; who is held and warned isn't merely connected."""
    model.add(
        [
            a_peer("ann", warned=2),
            a_peer("ben", restricted=True, why="Links"),
            a_peer("cleo", hand=1, restricted=True, warned=1),
            a_peer("dora", role=Role.MEMBER),
            a_peer("eve", role=Role.MEMBER, warned=1),
        ]
    )
    said = [model.index(row, Column.STATE).data() for row in range(5)]
    assert said == ["Warned 2×", "Held", "Hand up, held, warned", "Member", "Warned"]
    tips = [model.index(row, Column.NAME).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 2, 4, 1)]
    assert "Warned 2 times lately" in tips[0]
    assert "What they say waits for you" in tips[1]
    assert "Warned once lately" in tips[1]
    assert "Member" in tips[2]
    assert "What they say waits for you: " in tips[3]
    assert "Links" in tips[3]


def test_who_has_the_word_is_seen(model: PeersModel) -> None:
    """Beside what else there is to say; a member who has it isn't merely one."""
    model.add(
        [
            a_peer("ann", word=1, role=Role.MEMBER),
            a_peer("ben", word=1, hand=2),
            a_peer("cleo", word=1, warned=1),
            a_peer("dora", word=1, **MUTED),
        ]
    )
    said = [model.index(row, Column.STATE).data() for row in range(4)]
    assert said == [
        "Has the word",
        "Hand up, has the word",
        "Has the word, warned",
        "Muted, has the word",
    ]


def test_two_addresses_stand_whole_in_the_tooltip(model: PeersModel) -> None:
    """A cell has room for one: the one that the history has, by which rows are sorted, too."""
    model.add([a_peer("ann"), a_peer("ben", address="fd00::2", asked_from="192.168.1.43")])
    cells = [model.index(row, Column.ADDRESS) for row in range(2)]
    assert [cell.data() for cell in cells] == ["192.168.1.42", "192.168.1.43"]
    assert "192.168.1.43, fd00::2" in cells[1].data(Qt.ItemDataRole.ToolTipRole)
    model.sort(Column.ADDRESS, Qt.SortOrder.DescendingOrder)
    assert [model.key(row).id for row in range(2)] == ["ben", "ann"]


def test_what_a_client_lost_without_knowing_is_in_the_tooltip(model: PeersModel) -> None:
    """Of the others it says nothing."""
    model.add([a_peer("ann"), a_peer("ben", refused=1_500, lost=1_200)])
    tips = [model.index(row, Column.NAME).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert [("Too fast, not passed on: 1,200" in tip) for tip in tips] == [False, True]


def test_guests_are_known_in_other_rooms_by_their_devices(model: PeersModel) -> None:
    """Not in rooms that are meant anyway, nor of a stay that is over, nor without a device."""
    model.add(
        [
            *(a_peer("ann", room, device="d1", stay=room) for room in ("attic", "lobby", "den")),
            *(a_peer("ben", room, device="d2", stay=room) for room in ("lobby", "den")),
            *(a_peer("cleo", room) for room in ("lobby", "den")),
        ]
    )
    ann = [Person("den", "ann", "den"), Person("lobby", "ann", "lobby")]
    ben, cleo = Person("lobby", "ben"), Person("lobby", "cleo")
    assert model.elsewhere(ann) == [Person("attic", "ann", "attic")]
    assert model.elsewhere([ann[1], ben, cleo]) == [
        Person("attic", "ann", "attic"),
        Person("den", "ann", "den"),
        Person("den", "ben", "den"),
    ]
    assert model.elsewhere([Person("lobby", "ben", "a stay before")]) == []


class Touched(str):
    """A word that counts how often words of its kind are compared or looked up."""

    __slots__ = ()
    times = 0

    def __eq__(self, other: object) -> bool:
        Touched.times += 1
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        Touched.times += 1
        return str.__hash__(self)


def test_looking_for_ten_times_the_guests_is_ten_times_the_work(look: Look) -> None:
    def touched(count: int) -> int:
        model = PeersModel(look)
        devices = [Touched(f"device {n}") for n in range(count)]
        rooms = Touched("lobby"), Touched("attic")
        model.add(a_peer(d[7:], room, device=d) for d in devices for room in rooms)
        who = [Person(rooms[0], device[7:]) for device in devices]
        Touched.times = 0
        assert len(model.elsewhere(who)) == count
        return Touched.times

    assert 0 < touched(500) <= 11 * touched(50)
