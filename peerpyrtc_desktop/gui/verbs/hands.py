"""Raised hands and who has the word: what can be done to people, and to all hands of a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.verbs.verb import Verb, say

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.hands import GiveWord, LowerHand, LowerHands, Next

_tr = translating("Verbs")


def _give_word(who: Person, _: str) -> GiveWord:
    from peerpyrtc_desktop.runtime.commands.hands import GiveWord

    return GiveWord(who.room, who.id, who.stay)


def _lower_hand(who: Person, _: str) -> LowerHand:
    from peerpyrtc_desktop.runtime.commands.hands import LowerHand

    return LowerHand(who.room, who.id, who.stay)


def _next(room: str, _: str) -> Next:
    from peerpyrtc_desktop.runtime.commands.hands import Next

    return Next(room)


def _lower_hands(room: str, _: str) -> LowerHands:
    from peerpyrtc_desktop.runtime.commands.hands import LowerHands

    return LowerHands(room)


def _end_word(room: str, _: str) -> GiveWord:
    from peerpyrtc_desktop.runtime.commands.hands import GiveWord

    return GiveWord(room)


def _came_next(count: int) -> str:
    if count:
        return say("The next one has the word")
    return say("No hand is up, and nobody has the word")


def _lowered(count: int) -> str:
    if not count:
        return say("No hand is up there")
    return counted(_tr, "Took 1 hand down", "Took {count} hands down", count)


GIVE_WORD = Verb(
    command=_give_word,
    words="&Give the word",
    named="&Give {who} the word",
    tip="Let them speak where others may not; who had the word has it no more",
    one=True,
    done=lambda _: say("{who} has the word"),
    failed="Not given: {who}",
)

LOWER_HAND = Verb(
    command=_lower_hand,
    words="&Lower the hand",
    named="&Lower the hand of {who}",
    tip="Take their hand down; they may raise it again",
    done=lambda _: say("Took the hand of {who} down"),
    failed="Not lowered: {who}",
)

NEXT = Verb(
    command=_next,
    words="&Next raised hand",
    named="&Next raised hand in {who}",
    tip="Give the word to whose hand has been up the longest",
    one=True,
    done=_came_next,
)

END_WORD = Verb(
    command=_end_word,
    words="&Take the word back",
    named="&Take the word back in {who}",
    tip="Nobody has the word any more",
    one=True,
)

LOWER_HANDS = Verb(
    command=_lower_hands,
    words="&Lower all hands",
    named="&Lower all hands in {who}",
    tip="Take every raised hand down",
    done=_lowered,
)
