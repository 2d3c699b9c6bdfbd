"""Holds the older clients, and what they are sent, to the golden frames of tests/vectors."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

_VECTORS = Path(__file__).parents[2] / "vectors"

_SAID_BY = {
    "text": ("text",),
    "message": ("an envelope",),
    "system": (
        "an envelope",
        "ready",
        "a goodbye is said by leaving",
        "a claimed room state is none",
        "a claimed host is no host",
        "an older event",
        "an older event for one",
        "an older broadcast",
    ),
}
"""Which of `client.json` each generation sends."""

_SYSTEM = {"type", "action", "payload", "peer_id", "target", "timestamp"}


def check_sent(generation: str, sent: Iterable[str]) -> None:
    """What a client of a test sent is what clients of its generation send."""
    wires = [each["wire"] for each in _load("client") if each["name"] in _SAID_BY[generation]]
    for frame in sent:
        assert any(_agrees(_parse(frame), _parse(wire)) for wire in wires), frame


def check_received(generation: str, received: Iterable[str]) -> None:
    """What a client was sent has the form of a golden frame of its dialect, members and all.

    Before it has said something it may also have been sent text, as text.
    """
    dialects = ["undecided", "raw" if generation == "text" else "envelope"]
    wires = [each[dialect] for each in _load("server") for dialect in dialects if each[dialect]]
    for frame in received:
        assert any(_fits(_parse(frame), _parse(wire), exact=True) for wire in wires), frame


def _load(name: str) -> Sequence[Any]:
    vectors: list[Any] = json.loads((_VECTORS / f"{name}.json").read_text())
    return vectors


def _parse(frame: str) -> Any:
    """An envelope as a value; anything else is text, also where it is JSON."""
    try:
        whole = json.loads(frame)
    except ValueError:
        return frame
    return whole if isinstance(whole, dict) else frame


def _agrees(frame: Any, golden: Any) -> bool:
    """Whether a client's frame has all that the golden one has, and no member that none has."""
    if isinstance(frame, dict) and isinstance(golden, dict):
        allowed = _SYSTEM if golden.get("type") == "SYSTEM" else golden.keys()
        return frame.keys() <= allowed and _fits(frame, golden, exact=False)
    return type(frame) is type(golden)


def _fits(value: Any, golden: Any, *, exact: bool, key: str = "") -> bool:
    """Whether a value has the golden one's members, each of its kind; `exact`: and no others."""
    if key in ("type", "action"):
        return bool(value == golden)
    if key in ("message", "data", "target"):  # anybody's words, and null or a name
        return True
    if isinstance(value, dict) and isinstance(golden, dict):
        same = value.keys() == golden.keys() if exact else value.keys() >= golden.keys()
        return same and all(
            _fits(value[name], each, exact=exact, key=name) for name, each in golden.items()
        )
    if isinstance(value, list) and isinstance(golden, list):
        return all(_fits(each, golden[0], exact=exact) for each in value)
    return type(value) is type(golden)
