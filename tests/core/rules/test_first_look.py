"""A first look at a text may be wrong in one way alone: that there is something."""

from __future__ import annotations

import random

import pytest

from peerpyrtc_desktop.core.rules import glance
from peerpyrtc_desktop.core.rules.checking import check
from peerpyrtc_desktop.core.rules.engine import patterns_work, sieve_of_bytes, sieve_of_patterns
from peerpyrtc_desktop.core.rules.glance import Glance
from peerpyrtc_desktop.core.rules.needs import Needs
from peerpyrtc_desktop.core.rules.rule import Pattern
from peerpyrtc_desktop.core.rules.spelling import Folded
from peerpyrtc_desktop.core.rules.words import normal, spaced_out, together

WORDS = ("shut", "hello", "ab", "x", "buy now", "c++", "l33t", "4you", ":-)", "zebra", "été")
JOINTS = ("", "", "", " ", ".", "-", " . ", "'", "!", "@", "1", "0", "\u200b", "\U0001f600")
# Each with a part of what it is in.
PATTERNS = {
    r"fre+ +(money|crypto)": "free ",
    r"\d{3}[- ]\d{4}": "555-1234",
    r"(\w+ ){2,}buy": "a b buy",
    r"(?:ab|c)d?e{0,2}f": "abf",
    r"t\.me/\w+": "t.me/",
    r"[a-c]{3}[^d]x*": "abc",
    r"a|bc": "bc",
    r"a(b|c)|d": "d",
    r"^go\b.+!$": "go",
    r"x{2}y{0}z{1,}": "xxz",
    r"[a|b]c": "|c",
    r"\(b|c\)": "(b",
    r"a\x62c": "abc",
    r"(?i)AbC": "ABC",
    r"Käse": "KÄSE",
    r"\D+spam": "spam",
    r"ab+(?i)*c": "ac",
    r"a\Q[\E|b]": "b]",
    r"(\Q)y\E?)z": ")z",
    r"\W\S\d": " a1",
    r"xy+z": "xyz",
    r"ab{2}c": "abbc",
    r"ab{2,3}c?0": "abb0",
    r"a b-c\.": "a b-c.",
    r"[ab]c[xyz]d+e": "acxde",
    r"MONEY now": "money now",
}


@pytest.mark.parametrize("seed", range(40))
def test_no_word_is_missed_at_the_first_look(seed: int) -> None:
    chance = random.Random(seed)
    words = [normal(each) for each in chance.sample(WORDS, chance.randint(1, 4))]
    look = Glance(words)
    sieves = [sieve_of_bytes([together(words, inside=chance.random() < 0.5)])]
    if (apart := spaced_out(words)) is not None:
        sieves.append(sieve_of_bytes([apart]))
    hit = 0
    for _ in range(500):
        folded = Folded(_written(chance))
        if not folded.is_ascii or not any(sieve.hits(folded.bytes) for sieve in sieves):
            continue
        hit += 1
        assert look.may_hit(folded.bytes), (words, folded.written)
    assert hit


def test_without_its_wheel_any_word_may_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "ahocorasick", lambda: None)

    assert Glance(["shut"]).may_hit(b"hello there")
    assert not Glance([]).may_hit(b"hello there")


def test_most_texts_have_no_word_at_the_first_look() -> None:
    look = Glance(["shut", "zebra", "buy now"])

    assert not look.may_hit(b"hello there, how are you today?")
    assert look.may_hit(b"there is a z e b r a")


@pytest.mark.skipif(not patterns_work(), reason="google-re2 isn't there")
@pytest.mark.parametrize(("pattern", "part"), PATTERNS.items())
def test_no_pattern_is_missed_at_the_first_look(pattern: str, part: str) -> None:
    chance = random.Random(pattern)
    rule = check(Pattern("p", pattern=pattern))
    assert isinstance(rule, Pattern)
    ready = [rule.pattern]
    needs, sieve = Needs(ready), sieve_of_patterns(ready)
    parts = [*"abcdefxyz 0123-.!", "money", part, part]
    hit = 0
    for _ in range(3000):
        text = Folded("".join(chance.choices(parts, k=chance.randint(1, 9)))).bytes
        if sieve.hits(text):
            hit += 1
            assert needs.may_hit(text), text
    assert hit


def test_what_a_pattern_needs_spares_a_look() -> None:
    needs = Needs([r"t\.me/\w+", r"\d{3}[- ]\d{4}"])

    assert not needs.may_hit(b"hello there, how are you today?")
    assert not needs.may_hit(b"at. me /")
    assert needs.may_hit(b"call 555-1234")
    assert Needs([r"\w+"]).may_hit(b"")  # nothing is plain of it
    assert not Needs([]).may_hit(b"anything")


def _written(chance: random.Random) -> str:
    """Words with something between their letters, some of them changed."""
    said = []
    for _ in range(chance.randint(1, 3)):
        word = chance.choice(WORDS)
        if chance.random() < 0.3:
            word = word.translate(str.maketrans("aeilost", "4311057"))
        joint = chance.choice(JOINTS)
        said.append(joint.join(word))
    return chance.choice((" ", " ", "", ", ")).join(said)
