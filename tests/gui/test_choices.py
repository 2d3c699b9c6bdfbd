"""What is found by what it is called."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.gui.choices import Choice, find, nearest

CHOICES = [
    Choice(says, lambda: None, aside)
    for says, aside in (
        ("Lock all rooms", "Ctrl+Shift+M"),
        ("Émilie", "lobby"),
        ("Compact rows", ""),
        ("Max", "lobby"),
        ("\u2068נועה\u2069", "den"),
        ("Lock the layout", ""),
    )
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("lock", ["Lock all rooms", "Lock the layout"]),
        ("ROOMS lock", ["Lock all rooms"]),
        ("emil", ["Émilie"]),
        ("lobby", ["Émilie", "Max"]),
        ("ma lob", ["Max"]),
        ("ct row", ["Compact rows"]),
        ("נועה", ["\u2068נועה\u2069"]),
        ("o", ["Émilie", "Max", "Lock all rooms", "Compact rows", "Lock the layout"]),
        ("lock emilie", []),
        (" ", [each.says for each in CHOICES]),
    ],
)
def test_all_the_words_have_to_be_there(asked: str, found: list[str]) -> None:
    """At beginnings first; whatever is large, or has an accent."""
    assert sorted(each.says for each in find(CHOICES, asked, 10)) == sorted(found)


def test_who_is_called_just_so_comes_before_who_is_called_longer() -> None:
    """However they stand in the list, and however many are in it."""
    crowd = [(f"Guest {n}", f" guest {n} lobby") for n in range(30, 0, -1)]
    for asked in ("kick guest 3", "guest 3"):
        near = nearest(crowd, asked.split(), 20)
        assert near[0] == "Guest 3"
        assert len(near) == 20
        kicks = [Choice(f"Kick {who}", lambda: None, "lobby") for who in near]
        assert find(kicks, asked, 100)[0].says == "Kick Guest 3"
    kicks = [Choice(f"Kick {who}", lambda: None) for who in ("Annabel", "Joann", "Ann")]
    assert [each.says for each in find(kicks, "kick ann", 9)] == [
        "Kick Ann",
        "Kick Annabel",
        "Kick Joann",
    ]


def test_beginnings_of_words_stand_first_and_the_rest_as_it_was() -> None:
    says = [each.says for each in find(CHOICES, "l", 10)]
    assert says == ["Lock all rooms", "Émilie", "Max", "Lock the layout"]
    says = [each.says for each in find(CHOICES, "o", 4)]
    assert says == ["Lock all rooms", "Émilie", "Compact rows", "Max"]


def test_what_it_is_good_for_finds_it_too_after_what_is_called_so() -> None:
    called = Choice("Phones", lambda: None)
    meant = Choice("Nobody can join?", lambda: None, "", "Find out why phones can't join")
    assert [each.says for each in find([meant, called], "phones", 9)] == [
        "Phones",
        "Nobody can join?",
    ]
    assert find([meant], "why join", 9) == [meant]
    assert find([meant], "hones", 9) == []
