"""The icons: those the panel names are there, and take the colour of the text beside them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox

from peerpyrtc_desktop import gui
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.resources import resources


def test_each_icon_is_drawn_in_the_colour_asked_for(look: Look) -> None:
    folder = resources() / "icons"
    assert (folder / "LICENSE-lucide").is_file()
    there = {path.stem for path in folder.glob("*.svg")}
    source = "".join(p.read_text("utf-8") for p in Path(gui.__path__[0]).rglob("*.py"))
    used = {name for name in there if re.search(rf'"{name}(\.svg)?"', source)}
    assert len(used) > 20
    for name in used - {
        "chevron-down",
        "chevron-up",
        "peerpyrtc",
    }:  # of a colour of their own
        image = look.icon(name, "danger").pixmap(48, 48).toImage()
        drawn = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert drawn == {look.colour("danger").name()}, name


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_box_is_seen_ticked_or_not_in_both_looks(qapp: QApplication, scheme: Scheme) -> None:
    """Left to the style its edge is darker than the window: on a dark one nobody sees it."""
    look = Look(qapp, scheme)
    box = QCheckBox("x")

    def colours() -> set[str]:
        image = box.grab().toImage()
        sides = range(image.width()), range(image.height())
        return {image.pixelColor(x, y).name() for x in sides[0] for y in sides[1]}

    assert look.colour("muted").name() in colours()
    assert look.colour("accent").name() not in colours()
    box.setChecked(True)
    assert {look.colour(token).name() for token in ("accent", "on-accent")} <= colours()
    box.deleteLater()
    look.close()
