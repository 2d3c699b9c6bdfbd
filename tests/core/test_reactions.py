"""What a room knows of reactions is bounded: the rest is in tests/runtime/test_reactions.py."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.reactions import (
    KINDS,
    KINDS_OF_ONE,
    MOST,
    NAMED,
    KeptReaction,
    Reactions,
)

SIGNS = [chr(0x1F600 + each) for each in range(KINDS + 1)]


def test_one_of_each_emoji_is_a_device_s() -> None:
    here = Reactions()
    assert here.add((7, 1), "❤️", "phone", "Ann") == "❤️"
    assert here.add((7, 1), "❤", "phone", "Ann") is None
    assert here.add((7, 1), "❤", "tablet", "Bob") == "❤️"
    (told,) = here.of((7, 1), "phone")
    assert (told.emoji, told.count, told.who, told.own) == ("❤️", 2, ("Ann", "Bob"), True)
    assert here.take((7, 1), "❤", "phone") == "❤️"
    assert here.take((7, 1), "❤", "phone") is None
    assert [each.own for each in here.of((7, 1), "phone")] == [False]
    assert here.take((7, 1), "❤️", "tablet")
    assert here.of((7, 1)) == ()
    assert here.had((7, 1))
    assert not here.had((7, 2))


def test_one_brought_in_without_a_device_is_nobodys_own() -> None:
    here = Reactions()
    here.load([KeptReaction(7, 1, "👍", "", "Ann")])
    assert [each.own for each in here.of((7, 1))] == [False]


def test_messages_that_have_none_any_more_are_not_remembered_without_end() -> None:
    here = Reactions()
    for seq in range(MOST + 2):
        here.add((7, seq), "👍", "phone", "Ann")
        here.take((7, seq), "👍", "phone")
    assert len(list(here.places)) <= MOST + 1


def test_a_message_has_so_many_kinds_and_a_device_fewer() -> None:
    here = Reactions()
    for sign in SIGNS[:KINDS_OF_ONE]:
        here.add((7, 1), sign, "phone", "Ann")
    with pytest.raises(FrameError) as refused:
        here.add((7, 1), SIGNS[-1], "phone", "Ann")
    assert refused.value.code is Code.TOO_MANY
    for number, sign in enumerate(SIGNS[:KINDS]):
        here.add((7, 1), sign, f"d{number}", "Bob")
    with pytest.raises(FrameError) as refused:
        here.add((7, 1), SIGNS[-1], "other", "Cas")
    assert refused.value.code is Code.TOO_MANY
    assert here.add((7, 1), SIGNS[0], "other", "Cas")


def test_of_many_who_reacted_alike_the_first_are_named() -> None:
    here = Reactions()
    for number in range(NAMED + 3):
        here.add((7, 1), "👍", f"d{number}", f"P{number}")
    (told,) = here.of((7, 1))
    assert told.count == NAMED + 3
    assert told.who == tuple(f"P{number}" for number in range(NAMED))


def test_the_oldest_message_s_give_way() -> None:
    here = Reactions()
    here.load(KeptReaction(7, 1 + each // 10, "👍", f"d{each}", "Ann") for each in range(MOST))
    here.add((7, 9999), "👍", "one more", "Bob")
    assert here.of((7, 1)) == ()
    assert here.of((7, 2))
    assert here.of((7, 9999))
