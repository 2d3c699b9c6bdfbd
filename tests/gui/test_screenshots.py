"""The pictures for eyes can be taken: one scene, and a sheet of what there is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from tests.gui.screen import screen
from tests.gui.screenshots import COLUMNS, LINE, WIDE, contact_sheet

ROOT = Path(__file__).parent.parent.parent
TAKE = """
import sys
from pathlib import Path
from tests.gui.screenshots import Scene, play
play(Scene("three", 3, code="de"), Path(sys.argv[1]))
"""


def test_a_scene_is_taken_from_the_screen(tmp_path: Path) -> None:
    with screen("1280x720") as environment:
        command = [sys.executable, "-c", TAKE, str(tmp_path)]
        subprocess.run(command, env=environment, cwd=ROOT, check=True, timeout=300)
    taken = QImage(str(tmp_path / "three.png"))
    assert (taken.width(), taken.height()) == (1280, 720)
    assert len({taken.pixel(x, 360) for x in range(0, 1280, 3)}) > 5


def test_a_sheet_has_all_in_rows(qapp: QApplication, tmp_path: Path) -> None:
    pictures = []
    for number in range(COLUMNS + 1):
        picture = QImage(100, 50, QImage.Format.Format_RGB32)
        picture.fill(QColor(number * 40, 0, 0))
        pictures.append(tmp_path / f"{number}.png")
        picture.save(str(pictures[-1]))
    contact_sheet(pictures, tmp_path / "sheet.png")
    sheet = QImage(str(tmp_path / "sheet.png"))
    assert (sheet.width(), sheet.height()) == (WIDE * COLUMNS, 2 * (50 + LINE))
    assert [sheet.pixelColor(WIDE * n + 9, 9).red() for n in range(COLUMNS)] == [0, 40, 80]
    assert sheet.pixelColor(9, 50 + LINE + 9).red() == 40 * COLUMNS
