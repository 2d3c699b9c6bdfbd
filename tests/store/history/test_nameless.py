"""Acts without somebody who is forgotten: what is said of others stays, whatever letters it has."""

from __future__ import annotations

from peerpyrtc_desktop.core.audit import HOST, Act, Evidence, Whom
from peerpyrtc_desktop.store.history.nameless import Nameless

BEN, AL = Whom("lobby", "Ben", device="d1"), Whom("lobby", "Al", device="d2")


def banned(why: str, sender: str) -> Act:
    """Ben was banned, and Al sent out beside him."""
    evidence = (Evidence(1, 2, 3, sender, "what was said"),)
    return Act(1, 5, HOST, "ban", "lobby", (BEN, AL), why=why, evidence=evidence)


def without_al(act: Act, name: str = "al") -> Act:
    nameless = Nameless(lambda _, whom: whom.device == "d2", frozenset({name, "d2"}))
    return nameless.without(act)


def test_a_short_name_in_other_words_is_nobody() -> None:
    """Al is not in "personal", and is not Alice."""
    act = without_al(banned("personal insults", "Alice"))
    assert (act.why, act.evidence[0].words) == ("personal insults", "what was said")
    assert act.whom == (BEN, Whom("lobby", ""))


def test_what_names_them_goes() -> None:
    """In a sentence, and as a sender, however it is spelt."""
    act = without_al(banned("insulted Al, twice", "AI"))
    assert (act.why, act.evidence[0].words) == ("", "")


def test_a_name_goes_where_nothing_parts_words() -> None:
    """Chinese has no spaces."""
    assert without_al(banned("他骂李明两次", "Ben"), "李明").why == ""
