"""A peer's text, made fit to be shown."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtGui import QTextDocumentFragment

from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui import text, words


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("hello", "hello"),
        ("one\ntwo\r\nthree", "one ¶ two ¶ three"),
        ("a\tb", "a b"),
        ("see \u202egnp.exe", "see gnp.exe"),
        ("\u2066in\u2069", "in"),
        ("bell\x07 null\x00", "bell null"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("שלום", "שלום"),
        ("👩\u200d💻", "👩\u200d💻"),
    ],
)
def test_a_row_is_one_line_that_disturbs_nothing_around_it(said: str, shown: str) -> None:
    assert text.one_line(said) == shown


@pytest.mark.parametrize("said", ["שלום?", "12: مرحبا!", "«שלום»"])
def test_a_line_that_begins_from_the_right_is_set_from_the_right(said: str) -> None:
    assert text.facing(said) == f"\u2067{said}\u2069"
    assert text.copied(text.facing(said)) == said


@pytest.mark.parametrize("said", ["hello", "hello שלום", "日本", "", "😀"])
def test_any_other_line_is_left_as_it_is(said: str) -> None:
    assert text.facing(said) == said


def test_a_long_text_is_cut_and_says_so() -> None:
    shown = text.one_line("x" * 16_384)
    assert len(shown) == text.LINE + 1
    assert shown.endswith("…")


def test_the_whole_text_keeps_its_lines_and_shows_what_hides() -> None:
    assert text.whole("a\r\nb\u202ec\x00") == "a\nb<U+202E>c<U+0000>"


@pytest.mark.parametrize(
    "said", ["<b>bold</b>", "<img src='file:///etc/passwd'>", "a & b", "a < b"]
)
def test_a_tooltip_shows_tags_as_they_were_typed(said: str) -> None:
    """Qt takes the tooltip for markup, as told; read back as such it is the peer's own text."""
    assert text.tooltip(said).startswith("<p ")
    assert QTextDocumentFragment.fromHtml(text.tooltip(said)).toPlainText() == said


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("message", "hello", "hello"),
        ("message", {"text": "hello"}, "hello"),
        ("message", ["a", 1], '["a",1]'),
        ("message", None, ""),
        ("stroke", {"x": 1}, 'stroke {"x":1}'),
        ("wave", None, "wave"),
    ],
)
def test_an_event_says_its_words_or_its_name_and_data(name: str, data: object, said: str) -> None:
    assert text.said(name, raw(data)) == said


def test_a_room_s_name_is_escaped_in_its_address() -> None:
    assert text.room_url("http://h:1/", "a/b c?") == "http://h:1/r/a%2Fb%20c%3F"


def test_numbers_read_as_people_write_them() -> None:
    assert [text.size(n) for n in (0, 999, 1_000, 340_000, 1_500_000)] == [
        "0 B",
        "999 B",
        "1 kB",
        "340 kB",
        "1.5 MB",
    ]
    assert [text.rate(n) for n in (0, 0.25, 9.94, 9.96, 1_204.4)] == [
        "0",
        "0.2",
        "9.9",
        "10",
        "1,204",
    ]
    assert text.milliseconds(None) == text.NONE
    assert text.milliseconds(0.0123) == "12 ms"
    assert text.milliseconds(0.9994) == "999 ms"
    assert text.milliseconds(1.386) == "1.4 s"


def test_a_name_has_one_hue_for_good() -> None:
    assert text.hue("ann", 12) == text.hue("ann", 12)
    assert {text.hue(f"peer-{n}", 12) for n in range(200)} == set(range(12))


def test_a_files_true_ending_is_always_there() -> None:
    assert words.of_file("file", a_file("holiday\u202egpj.exe")).count("holidaygpj.exe") == 1
    assert "holidaygpj.exe" in words.of_file("file", a_file("holiday\u200f\u2066gpj.exe"))
    long = words.of_file("file", a_file("a" * 300 + "\u202e.pdf.exe"))
    assert ".pdf.exe" in long
    assert len(long) < 140


def a_file(name: str) -> msgspec.Raw:
    return raw({"sha256": "0" * 64, "name": name, "size": 12, "type": ""})


@pytest.mark.parametrize("name", ["ann", "Zoë", "王", "😀"])
def test_a_name_set_from_the_left_stands_in_a_sentence_as_it_is(name: str) -> None:
    assert text.called(name) == name


@pytest.mark.parametrize("name", ["שרה", "محمد ٣", "Ann (שרה)", "a\u200f", "𞤀𞤣"])
def test_any_other_stands_apart_and_cannot_break_out(name: str) -> None:
    shown = text.called(f"\u2069{name}\u202e\u2068")
    inside = shown.strip("\u2068\u2069")
    assert not {*"\u202e\u2068\u2069"} & {*inside}
    assert shown == (f"\u2068{inside}\u2069" if inside != "a" else "a")
    assert text.copied(shown) == inside == text.name(name)


def test_a_sentence_keeps_what_is_apart_in_it_and_nothing_else() -> None:
    assert text.sentence("\u2068שרה\u2069 left\u202e\n") == "\u2068שרה\u2069 left ¶ "


def test_a_name_shows_nothing_that_is_not_seen() -> None:
    assert text.name("a\u202eb\u200f\u2066c\u200b\ufeffd") == "abcd"
    assert text.name("👩\u200d💻") == "👩\u200d💻"  # what joins an emoji stays
