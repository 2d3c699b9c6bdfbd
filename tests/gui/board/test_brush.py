"""What a brush keeps of strokes, and what it lets go with them."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.board.brush import Brush
from peerpyrtc_desktop.gui.board.stroke import Stroke
from tests.gui.board.strokes import box, picture, stroke
from tests.gui.board.work import steps


def pictures(count: int) -> list[Stroke]:
    """All of them in one place."""
    points = box(0, 0, 4_000, 3_000)
    return [
        stroke(seq, points, look=[0, 0], shape="picture", picture=picture())
        for seq in range(1, count + 1)
    ]


def painted(strokes: list[Stroke]) -> Brush:
    """One that has painted all of them, twice as large too."""
    brush = Brush(QApplication.font(), "")
    image = QImage(32, 24, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for scale in (0.004, 0.008):
        painter.resetTransform()
        painter.scale(scale, scale)
        for each in strokes:
            brush.paint(painter, each)
    painter.end()
    return brush


def dropped(count: int) -> int:
    """The work of it, where so many are kept and all of them go."""
    strokes = pictures(count)
    brush = painted(strokes)
    assert brush.kept_pixels == count * (16 * 12 + 32 * 24)

    def work() -> None:
        for each in strokes:
            brush.drop(each)

    done = steps(work)
    assert brush.kept_pixels == 0
    return done


def test_a_picture_that_goes_is_no_more_work_on_a_fuller_board(qapp: QApplication) -> None:
    assert dropped(200) < 2.5 * dropped(100)
