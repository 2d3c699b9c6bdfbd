"""What a program says becomes a JSON value of its own, or is refused in words."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import MAX_VALUE, json_value
from peerpyrtc_desktop.core.payload import MAX_DEPTH, value


def nested(depth: int) -> list[Any]:
    """Lists in lists."""
    whole: list[Any] = []
    for _ in range(depth - 1):
        whole = [whole]
    return whole


@pytest.mark.parametrize(
    "said", ["hello", "", 5, None, True, {"a": [1, "b", None]}, nested(MAX_DEPTH)], ids=repr
)
def test_json_stays_what_it_is(said: Any) -> None:
    """Text and JSON come out equal."""
    assert value(json_value(said)) == said


def test_it_is_a_copy() -> None:
    """What the program changes afterwards changes nothing that was sent."""
    said = {"score": [1]}
    kept = json_value(said)
    said["score"].append(2)
    assert value(kept) == {"score": [1]}


def test_text_that_is_not_unicode() -> None:
    """A lone surrogate becomes a question mark."""
    assert value(json_value("a\ud800b")) == "a?b"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (object(), Code.MALFORMED),
        ({"a": "\ud800"}, Code.MALFORMED),
        (10**5000, Code.MALFORMED),
        (nested(MAX_DEPTH + 1), Code.MALFORMED),
        (nested(5000), Code.MALFORMED),
        ("x" * (MAX_VALUE - 1), Code.TOO_LARGE),
    ],
    ids=["an object", "a surrogate", "a number", "deep", "very deep", "long"],
)
def test_what_is_no_json_is_refused(said: Any, code: Code) -> None:
    """The refusal has a code; nothing else escapes."""
    with pytest.raises(Refused) as refused:
        json_value(said)
    assert refused.value.code is code
