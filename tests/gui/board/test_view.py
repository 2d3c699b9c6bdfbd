"""Whose a place of the board is, and what it costs to find that out."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.board.view import BoardView
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.board.strokes import box, line, stroke
from tests.gui.board.work import steps


def of(look: Look, count: int) -> BoardView:
    """A board of 400 by 300 pixels with so many short lines in its left upper corner."""
    model = BoardModel()
    lines = [stroke(seq, [10 * (seq % 90), 100, 1_000, 1_000]) for seq in range(1, count + 1)]
    model.strokes = lines
    view = BoardView(model, RoomsModel(look), look)
    view.resize(400, 300)
    view.lay()
    return view


def test_strokes_elsewhere_cost_next_to_nothing(look: Look) -> None:
    """Some thirty steps of the interpreter each: no box is made for them, nothing is called."""
    few, many = of(look, 100), of(look, 300)
    place = QPointF(380, 280)
    for view in (few, many):
        assert view.at(place) is None
    more = steps(lambda: many.at(place)) - steps(lambda: few.at(place))
    assert more < 200 * 40


def test_a_little_beside_a_line_means_it_still(look: Look) -> None:
    """The topmost one there; of a note all within it."""
    view = of(look, 0)
    below = stroke(1, line(5_000, 2_000, 9_000, 2_000), look=[0, 0])
    above = stroke(2, line(7_000, 1_000, 7_000, 3_000), look=[0, 0])
    note = stroke(3, box(2_000, 4_000, 4_000, 6_000), shape="note", text="hello")
    view.model.strokes = [below, above, note]
    lie = view.looking.lie

    def at(x: int, y: int, right: float = 0, down: float = 0) -> object:
        return view.at(QPointF(lie.left + x * lie.scale + right, lie.top + y * lie.scale + down))

    assert at(5_500, 2_000) is below
    assert at(5_500, 2_000, down=4) is below
    assert at(5_500, 2_000, down=-4) is below
    assert at(5_500, 2_000, down=8) is None
    assert at(5_000, 2_000, right=-4) is below
    assert at(9_000, 2_000, right=4) is below
    assert at(7_000, 2_000) is above
    assert at(3_000, 5_000) is note
    assert at(4_000, 6_000, 3, 3) is note
    assert at(4_000, 6_000, 9, 9) is None
