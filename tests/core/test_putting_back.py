"""An undo takes back what its act did, and nothing of what was done since."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.putting_back import SetAnew, put_back, put_back_one

ONE, TWO, THREE = {"a": 1}, {"a": 2}, {"a": 3}


@pytest.mark.parametrize(
    ("now", "made", "before", "left"),
    [
        (TWO, TWO, ONE, ONE),
        (ONE, TWO, ONE, ONE),  # somebody did that by hand
        (THREE, TWO, ONE, None),
        ({"a": 3, "b": 2}, {"a": 2, "b": 2}, {"a": 1, "b": 1}, {"a": 3, "b": 1}),
        ({"a": 2, "b": 9}, {"a": 2, "b": 1}, {"a": 1, "b": 1}, {"a": 1, "b": 9}),
        ({"a": 2, "b": 9}, TWO, {}, {"b": 9}),
        ({"b": 9}, {}, ONE, {"a": 1, "b": 9}),
        ({"b": 9}, TWO, {}, {"b": 9}),  # and of this nothing is left to take back
        ({"b": 9}, TWO, ONE, None),
        ({"of": {"a": 2, "b": 3}}, {"of": TWO}, {"of": {}}, {"of": {"b": 3}}),
        ({"of": THREE}, {"of": TWO}, {"of": {}}, None),
        ({"of": None}, {"of": None}, {"of": ONE}, {"of": ONE}),
        ({"of": ONE}, {"of": None}, {"of": TWO}, None),
    ],
)
def test_what_is_put_back(
    now: dict[str, Any], made: dict[str, Any], before: dict[str, Any], left: dict[str, Any] | None
) -> None:
    if left is not None:
        assert put_back(now, made, before) == left
        return
    with pytest.raises(SetAnew):
        put_back(now, made, before)


def test_of_one_value() -> None:
    assert put_back_one("made", "made", None) is None
    assert put_back_one(None, None, "before") == "before"
    with pytest.raises(SetAnew):
        put_back_one(None, "made", "before")


def test_who_has_set_it_anew_is_said() -> None:
    refused = SetAnew(Actor("moderator", "Max"))
    assert refused.code is Code.NOT_UNDONE
    assert "since by moderator 'Max':" in refused.text
    assert "since by the host:" in SetAnew(Actor("host")).text
    assert "since: " in SetAnew().text
