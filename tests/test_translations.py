"""The panel's translations say what its sources say, in as many forms, with the same braces."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from peerpyrtc_desktop.gui.language import LANGUAGES
from tests import translations
from tests.translations import CODES, Entry, Source

PAGES = Path("webclient/pages/shared/i18n.js")


def wrong(code: str, source: Source, *forms: str) -> list[str]:
    return list(translations.wrong(code, source, Entry([*forms], is_finished=True)))


def test_the_panel_speaks_the_languages_of_the_pages() -> None:
    """By the same names, in the same order."""
    pages = re.findall(r'^  (\w\w): \{ own: "([^"]+)"', PAGES.read_text(), re.MULTILINE)
    assert pages == [(code, language.own) for code, language in LANGUAGES.items()]
    assert {"en", *CODES} == set(LANGUAGES)


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_what_the_panel_says(code: str) -> None:
    """No more and no less, each well formed; else: python -m tests.translations."""
    assert translations.faults(code) == []
    assert translations.ts(code).read_text() == translations.written(
        code, translations.merged(code, translations.sources(), translations.read(code))
    )


@pytest.mark.parametrize("code", CODES)
def test_what_qt_reads_is_made_of_what_people_wrote(code: str) -> None:
    assert translations.qm(code).read_bytes() == translations.released(code)


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_to_do(code: str) -> None:
    assert translations.unfinished(code) == []


def test_no_number_has_english_marks() -> None:
    """They are written by `number`: English commas would stand beside another language's."""
    said = {path: path.read_text() for path in translations.GUI.rglob("*.py")}
    assert not [
        path for path, it in said.items() if re.search(r":,\S*\}|strftime\(.%[abcpxABX]", it)
    ]


def test_what_is_found_in_the_sources() -> None:
    """Of a class, of a module, of the verb table, with a number, through names of the function."""
    found = set(translations.sources())
    assert Source("MainWindow", "Address copied") in found
    assert Source("Words", "{name} left") in found
    assert Source("Verbs", "&Kick {who}") in found
    assert Source("Verbs", "Who co&mes in") in found
    assert Source("Words", "{count} days", counted=True) in found
    assert Source("Search", "The newest {count} messages; there are more", counted=True) in found
    assert Source("Search", "{count} messages", counted=True) in found


def test_what_is_kept_when_the_sources_change() -> None:
    """Translations stay; one of the same words elsewhere is offered, to be looked at."""
    send, other, new = Source("A", "Send"), Source("B", "Send"), Source("B", "New")
    kept = {send: Entry(["Senden"], is_finished=True), Source("A", "Gone"): Entry(["Weg"], True)}
    assert translations.merged("de", [send, other, new], kept) == {
        send: Entry(["Senden"], True),
        other: Entry(["Senden"], False),
        new: Entry([""], False),
    }


def test_a_translation_has_the_braces_of_its_source() -> None:
    source = Source("A", "{name} left {room}")
    assert not wrong("de", source, "{name} hat {room} verlassen")
    assert wrong("de", source, "{name} ist gegangen")
    assert wrong("de", source, "{wer} hat {room} verlassen")


def test_a_number_has_all_forms_of_the_language() -> None:
    source = Source("A", "{count} rows", counted=True)
    assert not wrong("pl", source, "{count} wiersz", "{count} wiersze", "{count} wierszy")
    assert wrong("pl", source, "{count} wiersz", "{count} wiersze")
    assert wrong("pl", source, "{count} wiersz", "wiersze", "{count} wierszy")
    assert not wrong("de", source, "eine Zeile", "{count} Zeilen")


def test_marks_of_menus_stay() -> None:
    assert not wrong("de", Source("A", "&New room…"), "&Neuer Raum…")
    assert not wrong("ja", Source("A", "&New room…"), "新しいルーム(&N)…")
    assert wrong("de", Source("A", "&New room…"), "Neuer Raum…")
    assert wrong("de", Source("A", "&New room…"), "&Neuer Raum")
    assert wrong("de", Source("A", "Send"), "&Senden")


def test_short_words_have_little_room() -> None:
    assert not wrong("de", Source("A", "Send"), "Senden")
    assert wrong("de", Source("A", "Send"), "Die Durchsage hinaussenden")
    assert not wrong("de", Source("PeersModel", "Queue"), "Wartet")
    assert wrong("de", Source("PeersModel", "Queue"), "Warteschlange")
