"""The kept picture: what was painted bit by bit is what is painted at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.board import picture as picture_
from peerpyrtc_desktop.gui.board.brush import Brush
from peerpyrtc_desktop.gui.board.ink import DARK
from peerpyrtc_desktop.gui.board.lie import Looking
from peerpyrtc_desktop.gui.board.picture import BoardPicture
from peerpyrtc_desktop.gui.board.stroke import Stroke
from tests.gui.board.strokes import box, line, picture, stroke

WIDE, HIGH = 400, 300


class Table:
    """A board of 400 by 300 pixels, and what is on it."""

    def __init__(self, *strokes: Stroke) -> None:
        self.strokes = list(strokes)
        self.covered = False
        self.brush = Brush(QApplication.font(), "Click to see")
        self.picture = BoardPicture(
            self.brush, lambda: self.strokes, lambda each: self.covered and bool(each.picture)
        )
        self.looking = Looking()
        self.lay()

    def lay(self) -> None:
        self.looking.resize(WIDE, HIGH)
        self.picture.lay(self.looking.lie, 1)

    def change(self, added: list[Stroke], removed: list[Stroke], *, on_top: bool = True) -> None:
        self.strokes = [each for each in self.strokes if each not in removed] + added
        self.strokes.sort(key=lambda each: each.seq)
        self.picture.change(added, removed, on_top=on_top)

    def shot(self) -> QImage:
        """As it is seen once all is painted, a stroke at a time."""
        while self.picture.is_due:
            self.picture.work(0)
        return self.seen()

    def seen(self) -> QImage:
        image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        self.picture.draw(painter)
        painter.end()
        return image


def some(*seqs: int) -> list[Stroke]:
    """Lines that cross each other, markers among them."""
    return [
        stroke(
            seq,
            line(500, 500 + 60 * (seq % 90), 9_500, 6_800 - 70 * (seq % 90)),
            look=[seq % 6, seq % 3],
            shape="marker" if seq % 4 == 0 else "",
        )
        for seq in seqs
    ]


def test_what_comes_is_painted_on_what_is_there(qapp: QApplication) -> None:
    table = Table(*some(1, 2, 3))
    table.shot()
    table.change(some(4, 5), [])
    assert table.shot() == Table(*some(1, 2, 3, 4, 5)).shot()


@pytest.mark.parametrize("few", [0, 60])
def test_what_goes_leaves_no_trace(
    few: int, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether what lies around it is painted anew at once, or a slice at a time."""
    monkeypatch.setattr(picture_, "_FEW", few)
    table = Table(*some(*range(1, 20)))
    table.shot()
    gone = table.strokes[8]
    table.change([], [gone])
    rest = [each for each in range(1, 20) if each != 9]
    assert table.shot() == Table(*some(*rest)).shot()


def test_what_comes_back_lies_where_it_lay(qapp: QApplication) -> None:
    table = Table(*some(1, 2, 3, 4, 6))
    table.shot()
    table.change(some(5), [], on_top=False)
    assert table.shot() == Table(*some(1, 2, 3, 4, 5, 6)).shot()


def test_a_board_is_seen_while_others_erase_without_a_pause(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is begun is ended, whatever goes meanwhile; what came on top then is there too."""
    monkeypatch.setattr(picture_, "_FEW", 0)
    table = Table(*some(*range(1, 40)))
    table.shot()
    for at in range(30):
        table.change(some(100 + at), [table.strokes[0]])
        table.picture.work(0)
    left = [*range(31, 40), *range(100, 130)]
    assert table.shot() == Table(*some(*left)).shot()


def test_until_a_nearer_one_is_painted_the_former_stands_in_its_place(qapp: QApplication) -> None:
    table = Table(stroke(1, box(2_000, 2_000, 8_000, 6_000), shape="note", text="hello"))
    table.shot()
    table.looking.zoom_by(2)
    table.lay()
    assert table.picture.is_due
    note = table.brush.paper.notes[0]
    assert table.seen().pixelColor(WIDE // 2, HIGH - 20).name() == note
    table.shot()
    assert table.seen().pixelColor(WIDE // 2, HIGH - 20).name() == note


def test_a_covered_picture_shows_nothing_of_itself(qapp: QApplication) -> None:
    """Blurred its two halves run into each other, and words stand on it."""
    table = Table(stroke(1, box(0, 0, 10_000, 7_500), shape="picture", picture=picture()))
    clear = table.shot()
    edge = clear.pixelColor(100, 20), clear.pixelColor(300, 20)
    assert edge[0].red() < 80
    assert edge[1].red() > 240
    table.covered = True
    table.picture.renew()
    blurred = table.shot()
    across = [blurred.pixelColor(x, 20).red() for x in range(120, 280, 8)]
    assert across == sorted(across)
    assert len(set(across)) > 10
    assert blurred.pixelColor(WIDE // 2 - 21, HIGH // 2 - 3).name() == table.brush.paper.paper


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_both_kinds_of_picture_are_read(kind: str, qapp: QApplication) -> None:
    it = stroke(1, box(0, 0, 10_000, 7_500), shape="picture", picture=picture("#0000ff", kind))
    assert Table(it).shot().pixelColor(50, 150).blue() > 200


def test_no_more_of_pictures_is_kept_than_there_is_room_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from peerpyrtc_desktop.gui.board import brush as brush_

    monkeypatch.setattr(brush_, "_PIXELS", 64 * 48)
    things = [
        stroke(seq, box(900 * seq, 0, 900 * seq + 800, 700), shape="picture", picture=picture())
        for seq in range(9)
    ]
    table = Table(*things)
    table.shot()
    assert 0 < table.brush.kept_pixels <= 64 * 48
    table.change([], things)
    assert table.brush.kept_pixels == 0


def test_what_goes_before_it_is_painted_is_kept_by_nobody(qapp: QApplication) -> None:
    """Neither on top nor where a part is painted anew."""
    table = Table(*some(*range(1, 70)))
    table.shot()
    for _ in ("on top", "anew"):
        it = stroke(200, box(0, 0, 4_000, 3_000), shape="picture", picture=picture())
        table.change([it], [])
        table.change([], [it])
        table.shot()
        assert table.brush.kept_pixels == 0
        table.change([], [table.strokes[0]])
        table.picture.work(0)
        assert table.picture.is_due
    table.shot()
    assert table.shot() == Table(*table.strokes).shot()


def test_in_the_dark_black_ink_is_light(qapp: QApplication) -> None:
    table = Table(stroke(1, line(0, 3_750, 10_000, 3_750), look=[0, 2]))
    table.brush.paper = DARK
    table.picture.renew()
    dark = table.shot()
    assert dark.pixelColor(10, 10).name() == DARK.paper
    assert dark.pixelColor(200, 150).name() == DARK.inks[0]
