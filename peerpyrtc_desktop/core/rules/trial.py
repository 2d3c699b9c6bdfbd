"""Rules tried out on what was said before, as if they had been on: nothing is done to anybody."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Raw, Struct

from peerpyrtc_desktop.core import file_frames
from peerpyrtc_desktop.core.payload import read
from peerpyrtc_desktop.core.rules.memory import Memory
from peerpyrtc_desktop.core.rules.rule import Action
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.subject import SharedFile, Subject


class Said(Struct, frozen=True):
    """Something that was said; `time` is in milliseconds.

    `private`: not all may read what, so that a hit has no words.
    """

    epoch: int
    seq: int
    time: int
    sender: str
    text: str
    file: SharedFile | None = None
    private: bool = False


class TrialHit(Struct, frozen=True):
    """What would have been hit by which rules, and what the strictest would have done.

    `place` is where the match stands in `text`. Without words it is private.
    """

    epoch: int
    seq: int
    time: int
    sender: str
    text: str
    rules: tuple[str, ...]
    action: Action
    place: tuple[int, int] | None = None


class Trial(Struct, frozen=True):
    """What came of a trial: the hits, in order, of so many messages."""

    hits: tuple[TrialHit, ...]
    messages: int


class _File(Struct):
    name: str
    size: int = 0
    type: str = ""


def file_of(name: str, data: Raw) -> SharedFile | None:
    """The file that an event announces; None if it announces none."""
    told = read(data, _File) if name == file_frames.EVENT else None
    return None if told is None else SharedFile(told.name, told.size, told.type)


def try_out(rules: RuleSet, room: str, said: Iterable[Said]) -> list[TrialHit]:
    """What of it they hit; `said` in its order. A guest goes by its name, for want of more."""
    memory, found = Memory(), []
    for each in said:
        subject = Subject(room, each.sender, each.sender, each.text, file=each.file)
        verdict = rules.judge(subject, memory, each.time / 1000)
        if verdict is not None:
            names = tuple(hit.rule for hit in verdict.hits)
            found.append(
                TrialHit(
                    each.epoch,
                    each.seq,
                    each.time,
                    each.sender,
                    "" if each.private else each.text,
                    names,
                    verdict.action,
                    None if each.private else verdict.place,
                )
            )
    return found
