"""A rule that can't be is refused where it is typed, with the reason."""

from __future__ import annotations

import time

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.checking import check, check_all
from peerpyrtc_desktop.core.rules.rule import (
    Action,
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    StepUp,
    Words,
)
from peerpyrtc_desktop.core.rules.strain import is_slow


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Words(" ", words=("a",)), "name"),
        (Words("w" * 65, words=("a",)), "name"),
        (Words("w"), "at least one word"),
        (Words("w", words=("a", " ")), "Words, entry 2: it is empty"),
        (Words("w", words=("a", "\u200b")), "Words, entry 2: nothing of it can be seen"),
        (Words("w", words=("a", "b", "c" * 65)), "entry 3"),
        (Words("w", words=("a",), inside=True), "inside of nearly every word"),
        (Words("w", words=("a",), allow=("\u200b",)), "What is allowed, entry 1"),
        (Words("w", words=("a",), seconds=0), "1 to"),
        (Words("w", words=("a",), text="x" * 501), "500"),
        (Words("w", words=("a",), step_up=StepUp(times=1)), "2 to"),
        (Words("w", words=("a",), step_up=StepUp(within=0)), "1 to"),
        (Words("w", words=("a",), room=""), "room"),
        (Pattern("p"), "1 to 500"),
        (Pattern("p", pattern="ab(c"), "missing ) at character 1"),
        (Pattern("p", pattern="abc[z-a]"), "at character 5: 'z-a'"),
        (Pattern("p", pattern=r"a(?=b)"), "at character"),
        (Pattern("p", pattern=r"(a)\1"), "at character 4"),
        (Pattern("p", pattern="a*"), "in every text"),
        (Pattern("p", pattern=r"(\pL{9}){9}"), "too large"),
        (Links("l", allow=("school.org", "no host")), "entry 2: 'no host'"),
        (Repeats("r", times=1), "2 to"),
        (Capitals("c", percent=100), "1 to 99"),
        (Mentions("m", most=-1), "0 to"),
        (Length("l"), "how many"),
        (Length("l", lines=-1), "0 to"),
        (Files("f", types=("image/", "x")), "Types, entry 1"),
        (Files("f", size=-1), "0 to"),
        (First("f", message=False, file=False), "first"),
        (Joins("j", most=0), "1 to"),
    ],
)
def test_refused(rule: AnyRule, words: str) -> None:
    with pytest.raises(Refused) as refused:
        check(rule)
    assert words in refused.value.text
    if refused.value.code is Code.BAD_NAME:
        return
    assert refused.value.code is Code.MALFORMED
    field, _, part = refused.value.field.partition(".")
    assert hasattr(rule, field)
    assert not part or hasattr(rule.step_up, part)


def test_kept_as_it_is_matched() -> None:
    assert check(Links(" my  links ", allow=("https://School.org/x", "*.a.b", "a.b"))) == Links(
        "my links", allow=("school.org", "a.b")
    )
    assert check(Files("f", types=("EXE", "*.exe", "Image/*"))) == Files(
        "f", types=(".exe", "image/*")
    )
    assert check(Words("w", words=("a", "a", " b"), exempt=(Role.MEMBER,))) == Words(
        "w", words=("a", "b"), exempt=(Role.MEMBER,)
    )


def test_what_is_as_good_as_a_value_becomes_one() -> None:
    """A program may write actions and roles as texts; what is no such one is refused."""
    step = StepUp(action="kick")  # type: ignore[arg-type]
    plain: AnyRule = Words("w", "flag", words=["shut"], exempt=("member",), step_up=step)  # type: ignore[arg-type]
    ready = check(plain)
    assert ready == Words(
        "w", Action.FLAG, words=("shut",), exempt=(Role.MEMBER,), step_up=StepUp(action=Action.KICK)
    )
    assert ready.action is Action.FLAG
    assert ready.step_up is not None
    assert ready.step_up.action is Action.KICK
    for rule in (
        Words("w", "shout", words=("shut",)),  # type: ignore[arg-type]
        Words("w", words=("shut", 7)),  # type: ignore[arg-type]
        Length("w", characters="many"),  # type: ignore[arg-type]
        Words(None, words=("shut",)),  # type: ignore[arg-type]
    ):
        with pytest.raises(Refused, match="This is no rule") as refused:
            check(rule)
        assert refused.value.code is Code.MALFORMED


def test_what_is_kept_is_checked_to_the_same() -> None:
    for rule in (
        Pattern("p", Action.HOLD, pattern=r"[É]+\S"),
        Links("l", allow=("*.School.org:80",)),
        Files("f", types=("exe",), allow=("*.txt",)),
    ):
        once = check(rule)
        assert check(once) == once


def test_all_together_are_bounded() -> None:
    check_all([Words("w", words=("a",) * 2000)])
    for rules, what in (
        ([Joins(str(n)) for n in range(101)], "100 rules"),
        ([Words("w", words=("a",) * 2001)], "2,000 words"),
        ([Words(str(n), words=("a" * 64,) * 200) for n in range(2)], "20,000 letters"),
        ([Pattern(str(n), pattern="a") for n in range(21)], "20 patterns"),
    ):
        with pytest.raises(Refused) as refused:
            check_all(rules)
        assert refused.value.code is Code.TOO_MANY
        assert what in refused.value.text


@pytest.mark.parametrize("pattern", [r"(a|b)*a(a|b){12}", "x.{0,50}y", "kill.{0,99}self"])
def test_a_pattern_that_is_slow_on_some_text(pattern: str) -> None:
    assert is_slow(pattern, time.thread_time)


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "re2", lambda: None)


@pytest.mark.usefixtures("no_engine")
def test_without_the_engine_words_work_and_patterns_say_that_they_do_not() -> None:
    from tests.core.rules.test_rule_set import WHOLE, found

    assert found(WHOLE, "so s.h.u.t up") == "s.h.u.t"
    assert found(WHOLE, "so sh\u200but up") == "sh\u200but"
    assert found(WHOLE, "shutter as hut") is None
    with pytest.raises(Refused) as refused:
        check(Pattern("p", pattern="a"))
    assert refused.value.code is Code.NO_PATTERNS
