"""The panel in the system's high contrast: its colours alone, states seen without colour."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui import contrast
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.views.bars import PausedBar
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from tests.gui.samples import MUTED, a_peer

# Windows' "Aquatic" and "Desert": white on black with cyan, black on cream with plum.
AQUATIC = {"ground": "#202020", "text": "#ffffff", "chosen": "#8ee3f0", "on": "#263b50"}
DESERT = {"ground": "#fffaef", "text": "#3d3d3d", "chosen": "#903909", "on": "#fff5e3"}


def palette_of(theme: dict[str, str]) -> QPalette:
    role, made = QPalette.ColorRole, QPalette()
    for each, name in {
        role.Window: "ground",
        role.Base: "ground",
        role.Button: "ground",
        role.WindowText: "text",
        role.Text: "text",
        role.ButtonText: "text",
        role.Highlight: "chosen",
        role.HighlightedText: "on",
    }.items():
        made.setColor(each, QColor(theme[name]))
    return made


@pytest.fixture(params=[AQUATIC, DESERT], ids=["aquatic", "desert"])
def theme(request: pytest.FixtureRequest) -> dict[str, str]:
    chosen: dict[str, str] = request.param
    return chosen


@pytest.fixture
def look(
    qapp: QApplication, theme: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Look]:
    monkeypatch.setattr(contrast, "wanted", lambda: True)
    colours = contrast.colours
    monkeypatch.setattr(contrast, "colours", lambda _system: colours(palette_of(theme)))
    made = Look(qapp, Scheme.DARK)
    yield made
    made.close()


def luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return (
        0.2126 * part(colour.redF())
        + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF())
    )


def ratio(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_text_and_border_has_the_systems_contrast(look: Look) -> None:
    for token in ("text", "muted", "border", "ok", "warn", "danger"):
        for ground in ("bg", "surface", "sunken"):
            assert ratio(look.colour(token), look.colour(ground)) >= 7, (token, ground)
    assert ratio(look.colour("on-select"), look.colour("select")) >= 6
    assert ratio(look.colour("mark"), look.colour("select")) >= 6
    assert ratio(look.hue("anyone").color(), look.colour("surface")) >= 7


def test_a_selected_row_and_its_state_are_seen(
    look: Look, qtbot: QtBot, theme: dict[str, str]
) -> None:
    model = PeersModel(look)
    model.reset([a_peer("ann"), a_peer("ben", **MUTED)])
    pane = PeersPane(model, look)
    qtbot.addWidget(pane)
    pane.resize(700, 240)
    pane.show()
    qtbot.waitExposed(pane)
    table = pane.table
    table.select([0])
    picture = table.viewport().grab().toImage()
    row = table.visualRect(model.index(0, Column.STATE))
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(row.left(), row.left() + 24)
        for y in range(row.top(), row.bottom())
    }
    assert theme["chosen"] in colours
    assert theme["on"] in colours  # the icon, and not in the colour of unselected ones
    assert theme["text"] not in colours
    left = table.visualRect(model.index(0, 0)).left()
    assert picture.pixelColor(left + 1, row.center().y()).name() == theme["on"]


def test_the_choice_of_light_or_dark_gives_way(look: Look, theme: dict[str, str]) -> None:
    look.scheme = Scheme.LIGHT
    assert look.colour("surface").name() == theme["ground"]


def test_the_bar_over_a_paused_log_is_read(look: Look, qtbot: QtBot, theme: dict[str, str]) -> None:
    bar = PausedBar(look)
    qtbot.addWidget(bar)
    bar.show_count(412)
    bar.resize(500, 32)
    bar.show()
    qtbot.waitExposed(bar)
    picture = bar.grab().toImage()
    inside = [(x, y) for x in range(picture.width()) for y in range(3, picture.height())]
    colours = {picture.pixelColor(*place).name() for place in inside}
    assert {theme["chosen"], theme["on"]} <= colours
    assert theme["text"] not in colours
