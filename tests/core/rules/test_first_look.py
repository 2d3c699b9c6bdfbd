"""A first look at a text may be wrong in one way alone: that there is something."""

from __future__ import annotations

import random

import pytest

from peerpyrtc_desktop.core.rules import glance
from peerpyrtc_desktop.core.rules.checking import check
from peerpyrtc_desktop.core.rules.checks import Reading
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
    r"ab{,2}c": "ab{,2}c",  # to RE2 these braces are no count, but signs
    r"ab{1,2,3}c": "ab{1,2,3}c",
    r"ab{01}c": "ab{01}c",
    r"ab{2}c": "abbc",
    r"ab{2,3}c?0": "abb0",
    r"a b-c\.": "a b-c.",
    r"[ab]c[xyz]d+e": "acxde",
    r"MONEY now": "money now",
    r"[a-eyz]{20,}": "abcdeyz" * 3,
    r"[a-eyz]{21,30}x?": "abcdeyz" * 3,
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
        assert sees(look, folded.written), (words, folded.written)
    assert hit


def test_without_its_wheel_any_word_may_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glance, "ahocorasick", lambda: None)

    assert sees(Glance(["shut"]), "hello there")
    assert not sees(Glance([]), "hello there")


def test_most_texts_have_no_word_at_the_first_look() -> None:
    look = Glance(["shut", "zebra", "buy now"])

    assert not sees(look, "hello there, how are you today?")
    assert sees(look, "there is a z e b r a")


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
        text = "".join(chance.choices(parts, k=chance.randint(1, 9)))
        if sieve.hits(Folded(text).bytes):
            hit += 1
            assert wants(needs, text), text
    assert hit


def test_what_a_pattern_needs_spares_a_look() -> None:
    needs = Needs([r"t\.me/\w+", r"\d{3}[- ]\d{4}"])

    assert not wants(needs, "hello there, how are you today?")
    assert not wants(needs, "at. me /")
    assert not wants(needs, "room 12-3")
    assert wants(needs, "call 555-1234")
    assert wants(Needs([r"\w+"]), "")  # nothing is plain of it
    assert not wants(Needs([]), "anything")


def test_of_a_large_set_many_are_needed() -> None:
    needs = Needs([r"[a-wyz]{30,}", r"[a-z]{40}!"])

    assert not wants(needs, "hello there, how are you today?")
    assert wants(needs, "a" * 30)
    assert wants(Needs([r"[a-wyz]{2,}"]), "")  # nearly every text has them


def sees(look: Glance, text: str) -> bool:
    """Whether it sees any of its words."""
    reading = Reading(text)
    return look.may_hit(reading.text, reading.letters())


def wants(needs: Needs, text: str) -> bool:
    """Whether any of the patterns may be in it."""
    folded = Folded(text)
    return needs.may_hit(folded.text, folded.bytes)


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
