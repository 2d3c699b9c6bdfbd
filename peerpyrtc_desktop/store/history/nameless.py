"""Acts without somebody who is forgotten: that it was done stays, by whom, when, to whom else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.audit import Act, Evidence, Param, Whom
from peerpyrtc_desktop.core.payload import NOTHING

_OF_BANS: Final = frozenset({"ban", "put-ban", "unban"})
"""Acts that name first whom they are for, if anybody, and then those whom they sent out besides."""


class Nameless(Struct, frozen=True):
    """Leaves nothing of a person in acts.

    `is_theirs` says whether it is them to whom something was done; `words` are those that name
    them, in lower case: devices, addresses, names.
    """

    is_theirs: Callable[[Act, Whom], bool]
    words: frozenset[str]

    def without(self, act: Act) -> Act:
        """An act that is about them, as it is kept from now on."""
        theirs = [self.is_theirs(act, each) for each in act.whom]
        named = zip(act.whom, theirs, strict=True)
        act = replace(act, whom=tuple(Whom(it.room, "") if is_it else it for it, is_it in named))
        if act.what not in _OF_BANS:
            # What was done to several is about all of them, and their words are in its undo.
            return self._emptied(act, _numbers(act.params), NOTHING)
        if all(theirs[:1]):
            params = {name: to for name, to in act.params.items() if not self._tells(name, to)}
            return self._emptied(act, params, act.undo if _only_unbans(act.undo) else NOTHING)
        # It was made for somebody else, and what it says is of that one.
        evidence = tuple(_masked(it) if self._is_of(it.sender) else it for it in act.evidence)
        return replace(act, evidence=evidence, why="" if self._names(act.why) else act.why)

    def _emptied(self, act: Act, params: dict[str, Param], undo: Raw) -> Act:
        evidence = tuple(map(_masked, act.evidence))
        return replace(act, evidence=evidence, why="", params=params, undo=undo)

    def _tells(self, name: str, to: Param) -> bool:
        # A ban's id is drawn by chance, and may have the letters of a short name.
        return name != "ban" and isinstance(to, str) and self._names(to)

    def _names(self, text: str) -> bool:
        """Whether one of them stands in it: "Al" stands in "ask Al", and not in "personal"."""
        folded = text.casefold()
        return any(_stands(word, folded) for word in self.words if word in folded)

    def _is_of(self, sender: str) -> bool:
        """Whether it is one of their names, however it is spelt."""
        keys = names.keys(sender)
        return any(sender.casefold() == word or keys & names.keys(word) for word in self.words)


def _stands(word: str, text: str) -> bool:
    # Scripts without capitals, as Chinese and Arabic, write names together with what is beside.
    is_apart = any(each.upper() != each for each in word) or word.isdecimal()
    return not is_apart or re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _masked(evidence: Evidence) -> Evidence:
    return replace(evidence, sender="", words="", erased=True)


def _numbers(params: dict[str, Param]) -> dict[str, Param]:
    """How many it were and the like; texts may be theirs."""
    return {name: to for name, to in params.items() if not isinstance(to, str)}


def _only_unbans(undo: Raw) -> bool:
    """Whether it takes bans back by their ids, and names nobody."""
    commands = msgspec.json.decode(undo, type=list[dict[str, Any]] | None) or ()
    return all(each.get("do") == "unban" for each in commands)
