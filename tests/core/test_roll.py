"""A class's list as it is pasted, and what counts as a name on it."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roll import MAX_ROLL, is_on, read_names


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee\nBob\n",
        "Ann Lee, Bob",
        "Ann Lee;Bob;",
        "Ann Lee\tBob",
        "  1. Ann Lee\r\n  2. Bob\r\n\r\n",
        "1) Ann  Lee\n2) Bob\n3) BOB",
        "01 Ann Lee\n02 Bob",
    ],
)
def test_a_list_is_read_however_it_is_pasted(text: str) -> None:
    assert read_names(text) == ("Ann Lee", "Bob")


def test_no_list_is_none() -> None:
    assert read_names(" \n ,; ") == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ann\nadmin", Code.BAD_NAME),
        ("Ann\n" + "x" * 65, Code.BAD_NAME),
        ("Ann\u202eBob", Code.BAD_NAME),
        ("\n".join(f"Guest {number}" for number in range(MAX_ROLL + 1)), Code.TOO_MANY),
    ],
)
def test_a_bad_name_is_refused_with_which(text: str, code: Code) -> None:
    with pytest.raises(Refused) as refused:
        read_names(text)
    assert refused.value.code is code


def test_look_alikes_are_one_name() -> None:
    """On a list of those who may come as on one of those who may not."""
    assert is_on("ANN LEE", ["Ann Lee"])
    assert is_on("Аnn Lее", ["Ann Lee"])
    assert not is_on("Anna Lee", ["Ann Lee"])
    assert not is_on("Ann", [])


def test_a_long_line_costs_no_more_than_its_length() -> None:
    """What is pasted may be anything."""
    with pytest.raises(Refused):
        read_names("1" + " " * 60_000 + "x" * 65)
