"""The panel's language: words, numbers, lists and days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu, QWidget

from peerpyrtc_desktop.gui import language, lengths, text, times, words
from peerpyrtc_desktop.gui.language import KEPT, LANGUAGES, counted, translating
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.language_menu import LanguageMenu
from tests.translations import CODES


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, "en")


def test_the_language_is_the_chosen_one_or_the_systems() -> None:
    assert language.chosen("pl") == "pl"
    assert language.chosen("pt-BR") == "pt"
    assert language.chosen("xx") in LANGUAGES
    assert language.chosen("") == language.chosen(None)


def test_words_of_classes_and_of_modules_are_translated(qapp: QApplication, look: Look) -> None:
    language.speak(qapp, "de")
    assert words.joined("Ann") == "Ann ist hereingekommen"
    heads = RoomsModel(look)
    assert heads.headerData(0, Qt.Orientation.Horizontal) == "Name"
    assert language.translating("Nowhere")("Nothing of ours") == "Nothing of ours"


def test_buttons_of_qt_have_words_too(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.parametrize(("count", "said"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_a_number_has_its_form_in_english(count: int, said: str) -> None:
    assert words.days(count) == said


def test_a_number_has_its_form_in_german(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    assert [words.days(each) for each in (0, 1, 2)] == ["0 Tage", "1 Tag", "2 Tage"]
    assert words.days(2**40 + 1) == "1.099.511.627.777 Tage"


def test_what_stands_beside_a_number_is_not_read_again() -> None:
    said = counted(translating("A"), "1 row: {who}", "{count} rows: {who}", 3, who="{count} {x}")
    assert said == "3 rows: {count} {x}"


def test_numbers_have_the_marks_of_the_language(qapp: QApplication) -> None:
    assert (language.number(1_234_567), text.rate(1.5)) == ("1,234,567", "1.5")
    language.speak(qapp, "de")
    assert (language.number(1_234_567), text.rate(1.5)) == ("1.234.567", "1,5")
    assert text.size(2_500_000) == "2,5 MB"


def test_arabic_runs_from_the_right_with_one_kind_of_digits(qapp: QApplication) -> None:
    language.speak(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    day = language.dated(datetime(2026, 11, 28, 14, 5))
    shown = [language.number(1_234_567), language.number(1.5, 1), day, text.size(1_500)]
    assert all(each.isascii() for one in shown for each in one if each.isdecimal())
    assert language.listed(["a", "", "b"]) == "a، b"
    language.speak(qapp, "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_days_are_named_in_the_language(qapp: QApplication) -> None:
    then = datetime(2026, 12, 3, 14, 5, 9)
    assert language.dated(then) == "03 Dec 14:05"
    assert language.in_full(then) == "Thursday, December 3, 2026 14:05:09"
    language.speak(qapp, "ja")
    assert language.dated(then) == "12月3日 14:05"
    language.speak(qapp, "de")
    assert times.samples()[8] == "28 Sept. 20:58"


@pytest.mark.parametrize("code", CODES)
def test_lengths_of_time_are_typed_in_the_language(qapp: QApplication, code: str) -> None:
    """All that dialogs offer, or name as an example, and the English words beside."""
    language.speak(qapp, code)
    now = datetime(2026, 11, 28, 14)
    offered = {"10 minutes": 600, "1 minute": 60, "1 hour": 3_600, "1 day": 86_400}
    for source, seconds in offered.items():
        assert lengths.read(translating("Ask")(source), now) == seconds
        assert lengths.read(source, now) == seconds
    assert lengths.read("10 min 30 s", now) == 630
    said = translating("Lengths")
    for endless in language.words_of(said("for good, for ever")):
        assert lengths.read(endless, now) is None
    for until in language.words_of(said("until")):
        assert lengths.read(f"{until} 15:00", now) == 3_600
        assert lengths.read(f"15:00 {until}", now) == 3_600
    for tomorrow in language.words_of(said("tomorrow")):
        assert lengths.read(f"{tomorrow} 14:00", now) == 86_400


@pytest.mark.parametrize("code", CODES)
def test_lengths_of_time_are_said_in_the_language(qapp: QApplication, code: str) -> None:
    """As they can be typed there; presets offer them so, and what joins two is read, too."""
    language.speak(qapp, code)
    for seconds in (1, 2, 300, 3_600, 7_200, 90_061, 172_800, 604_800, 1_036_800, 315_446_400):
        assert lengths.read(lengths.said(seconds), None) == seconds
    assert lengths.said(None) != "for good"
    assert lengths.read(lengths.said(None), None) is None
    assert lengths.said(604_800) != "7 d"
    for joint in language.words_of(translating("Lengths")("and")):
        for between in (f" {joint} ", f"{joint}" if code in ("ja", "zh") else f" {joint} "):
            typed = f"{lengths.said(3_600)}{between}{lengths.said(1_800)}"
            assert lengths.read(typed, None) == 5_400


def test_a_chosen_language_is_kept_for_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    parent = QWidget()
    settings = QSettings(str(tmp_path / "panel.ini"), QSettings.Format.IniFormat)
    told: list[str] = []
    menu = LanguageMenu(parent, settings, told.append)
    offered = menu.actions()
    assert [each.text() for each in offered[1:]] == [each.own for each in LANGUAGES.values()]
    assert _checked(menu) == [offered[0].text()]
    offered[2].trigger()
    assert settings.value(KEPT) == "de"
    assert told == ["From its next start on this window speaks Deutsch"]
    assert _checked(LanguageMenu(parent, settings, told.append)) == ["Deutsch"]
    offered[0].trigger()
    assert (settings.value(KEPT), len(told)) == ("", 2)


def _checked(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if each.isChecked()]
