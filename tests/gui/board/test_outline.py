"""Outlines: the points of the hand's line as the pages' own library makes them."""

from __future__ import annotations

import json
from array import array
from pathlib import Path
from typing import Any

import pytest
from perfect_freehand import get_stroke

from peerpyrtc_desktop.gui.board import outline
from peerpyrtc_desktop.gui.board.outline import Outlines
from tests.gui.board.strokes import line, stroke

VECTORS = Path(__file__).parents[2] / "vectors" / "outlines.json"
CASES = json.loads(VECTORS.read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_library_makes_what_the_pages_make(case: dict[str, Any]) -> None:
    options = case["options"]
    edge = get_stroke(
        [tuple(each) for each in case["points"]],
        size=options["size"],
        thinning=options["thinning"],
        smoothing=options["smoothing"],
        streamline=options["streamline"],
        simulate_pressure=options["simulatePressure"],
        last=True,
    )
    assert len(edge) == len(case["edge"])
    for made, (x, y) in zip(edge, case["edge"], strict=True):
        assert made[0] == pytest.approx(x, abs=0.001)
        assert made[1] == pytest.approx(y, abs=0.001)


def test_an_outline_lies_around_its_line_as_wide_as_it_is() -> None:
    drawn = stroke(1, line(500, 500, 4_500, 500), look=[0, 2])
    path = Outlines().of(drawn)
    assert all(path.contains(at) for at in (*_along(drawn.points),))
    box = path.boundingRect()
    assert drawn.width * 0.5 < box.height() < drawn.width * 1.2


def _along(points: array[int]) -> list[Any]:
    from PySide6.QtCore import QPointF

    return [QPointF(points[at], points[at + 1]) for at in range(8, len(points) - 8, 2)]


def test_no_more_are_kept_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that are kept stay so; a stroke that goes makes room for another."""
    one, two = (stroke(seq, line(500, seq * 500, 4_500, seq * 500)) for seq in (1, 2))
    outlines = Outlines()
    monkeypatch.setattr(outline, "_KEPT", outlines.of(one).elementCount())
    assert outlines.of(one) is outlines.of(one)
    assert outlines.of(two) is not outlines.of(two)
    outlines.drop(one)
    assert outlines.of(two) is outlines.of(two)
