"""Which names are allowed, and which count as the same."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.look_alikes import ALIKE, LUNATE
from peerpyrtc_desktop.core.names import (
    MAX_LENGTH,
    check_file_name,
    check_peer_id,
    check_room_name,
    keys,
    plain_key,
    suggest,
)

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "names.json").read_text()
)


def same(one: str, other: str) -> bool:
    return bool(keys(one) & keys(other))


@pytest.mark.parametrize(
    "name",
    [
        "server",
        "HOST",
        "Admin",
        "moderator",
        "ѕеrvеr",
        "h0st",
        "adrnin",
        "  system ",
        "server\u200b",
    ],
)
def test_reserved_names(name: str) -> None:
    """Nobody can call themselves the host, nor what looks like it."""
    with pytest.raises(Refused) as refused:
        check_peer_id(name)
    assert refused.value.code == Code.BAD_NAME


@pytest.mark.parametrize(
    "name", ["Ann", "Zoë", "李雷", "دانا", "👩‍👧", "O'Brien <b>", "hostess", "a" * 64]
)
def test_ordinary_names(name: str) -> None:
    """Names in any script, with emoji and punctuation, are fine."""
    check_peer_id(name)
    check_room_name(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", "a" * 65, "\u200d", "\u3164", "\u2800", "\u034f", "\U000e0100"),
        *("a\nb", "a\x00b", "a\u202eb", "a\u2066", "a\u2028b", "\ud800", "a\ue000"),
    ],
)
def test_names_nobody_could_read(name: str) -> None:
    """Blank names, control characters, turned text and lone surrogates are refused."""
    for check in (check_peer_id, check_room_name):
        with pytest.raises(Refused):
            check(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann", "ANN"),
        ("IAN", "lan"),
        ("Straße", "STRASSE"),
        ("Ann", "Ａｎｎ"),
        ("Ann", "Аnn"),
        ("modern", "modem"),
        ("Bob", "B0b"),
        ("a  b", "a b "),
        ("Ann", "A\u200dnn"),
        ("Ann", "Ann\u034f"),
        ("Ann", "Ann\U000e0100"),
        ("Ann", "Ann\u3164"),
        ("Ann", "Ann\u2800"),
        ("é", "e\u0301"),
        ("Ann", "Ꭺnn"),
        ("Ann", "ꓮnn"),
        ("Ann", "ᴀnn"),
        ("Ann", "Ⲁⲛⲛ"),
        ("Ian", "ꓲan"),
        ("IAN", "ɪᴀɴ"),
        ("Sam", "Տam"),
        ("Nick", "Niϲk"),
        ("Bob", "B〇b"),
        ("John", "JoᏂn"),
    ],
)
def test_look_alikes_are_one_name(one: str, other: str) -> None:
    """Case, width, script, spacing and unseen characters make no new name."""
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kai", "Kal"), ("Max", "Max 2"), ("Zoe", "Zoë"), ("Ann", "Anna"), ("7", "1")],
)
def test_different_names_stay_two(one: str, other: str) -> None:
    """Names that can be told apart can be used side by side."""
    assert not same(one, other)


@pytest.mark.parametrize(
    "real",
    [
        "ᏍᏏᏉᏯ ᏔᎵ ᎠᏂ ᎳᏏ ᏣᎵ ᎹᎵ ᏓᏫ ᏌᎳ ᏥᏍᏚ ᏩᎭᏯ",
        "Անի Արամ Հայկ Հասմիկ Տիգրան Դավիթ Գոհար Սոնա Նարե Մարիամ Արմեն Սուրեն",
        "ნინო გიორგი ლუკა მარიამ ანა დავით თამარ ნანა",
        "Анна Инна Ия Зоя Соня Тоня Роман Рома Иван Яна Нина Лев Пётр",
        "Αννα Νίκος Ιωάννης Μαρία Ελένη Γιώργος Ιάσων Κώστας Σοφία",
        "ᐊᓄᑎ ᐸᓂ ᓴᓚ ᐃᓄᒃ ᒪᓕ ᐱᑕ ᔭᓂ ᑲᐅᔨ",
        "ꓡꓲ ꓮꓝꓴ ꓐꓵ ꓟꓬꓳ ꓢꓮꓫ ꓗꓳ ꓕꓲ",
        "ⵉⴷⵉⵔ ⵙⵉⵍⵢⴰ ⵜⴰⵏⵉⵏⵏⴰ ⵎⴰⵙⵉⵏ ⵢⵓⴱⴰ",
        "רון דור נועה טל גיל ליאור סיון אורן",
        "دانا علي سارا هدى نور ليلى عمر أحمد",
        "Kofi Kɔfi Esi Ɛsi Yaw Ama Afua Ŋutsu Ɖela",
        "ⲙⲁⲣⲓⲁ ⲡⲉⲧⲣⲟⲥ ⲙⲁⲣⲕⲟⲥ ⲓⲱⲥⲏⲫ",
    ],
)
def test_names_of_one_script_stay_apart(real: str) -> None:
    """Guests whose script has letters like Latin ones can be in a room beside each other."""
    for one, other in itertools.combinations(real.split(), 2):
        assert not same(one, other), (one, other)
    for name in real.split():
        check_peer_id(name)


@pytest.mark.parametrize(
    ("one", "other"), [("3Б", "36"), ("কক্ষ ৪", "কক্ষ 8"), ("شعبة ١", "شعبة ا"), ("شعبة ٥", "شعبة ه")]
)
def test_rooms_with_numbers_stay_apart(one: str, other: str) -> None:
    """A class or a room by its number isn't another one whose digit or letter is drawn alike."""
    assert plain_key(one) != plain_key(other)


@given(st.text(max_size=70))
def test_any_text_has_keys_or_is_refused(name: str) -> None:
    """No text makes the check raise anything but Refused, and what it lets through has keys."""
    try:
        check_peer_id(name)
    except Refused:
        return
    assert all(keys(name))


def test_suggestions_count_on() -> None:
    """The first free number is suggested, also for a name that has one already."""
    taken = {"Max", "Max 2"}
    assert suggest("Max", lambda name: name in taken) == "Max 3"
    assert suggest("Max 2", lambda name: name in taken) == "Max 3"
    assert suggest("2", lambda name: name == "2") == "2 2"


def test_no_suggestion_left() -> None:
    """When twenty are taken there is none, and no more are tried."""
    tried = []

    def is_taken(name: str) -> bool:
        tried.append(name)
        return True

    assert suggest("Max", is_taken) is None
    assert len(tried) == 20


@given(st.text(min_size=1, max_size=MAX_LENGTH))
def test_a_suggestion_is_a_good_name(name: str) -> None:
    """What is suggested for a good name can be joined with."""
    try:
        check_peer_id(name)
    except Refused:
        return
    suggestion = suggest(name, lambda each: same(each, name))
    assert suggestion is not None
    check_peer_id(suggestion)


@pytest.mark.parametrize("kind", ["peers", "rooms"])
def test_the_vectors(kind: str) -> None:
    """The names that pages and host treat alike."""
    check = check_peer_id if kind == "peers" else check_room_name
    for each in VECTORS[kind]:
        try:
            check(each["name"])
        except Refused:
            assert not each["taken"], each
        else:
            assert each["taken"], each


def test_rooms_that_are_one() -> None:
    """Case, width and spacing lead to the same room; what only looks alike is another name."""
    for one, other in VECTORS["same"]:
        assert plain_key(one) == plain_key(other)
    for one, other in VECTORS["alike"]:
        assert plain_key(one) != plain_key(other)
        assert same(one, other)


def test_letters_that_are_alike() -> None:
    """Kind by kind, in either case: the pages know the same ones."""
    for _, letters, latin in VECTORS["letters"]:
        for letter, alike in zip(letters, latin, strict=True):
            assert plain_key(letter) == plain_key(letter.upper()) == alike, letter
    known = {ord(letter) for _, letters, _ in VECTORS["letters"] for letter in letters}
    assert known == {*ALIKE, *LUNATE}


def test_what_clients_make_of_file_names() -> None:
    """It is taken as it is; what they would have changed is not."""
    for each in VECTORS["files"]:
        check_file_name(each["told"])
        if each["told"] != each["name"]:
            with pytest.raises(Refused):
                check_file_name(each["name"])


@pytest.mark.parametrize("grown", ["\ufdfa" * 64, "\ufb03" * 30, "\u3300" * 20])
def test_names_that_grow(grown: str) -> None:
    """A name is as long as it is written out: one character may stand for eighteen."""
    with pytest.raises(Refused):
        check_peer_id(grown)
