"""What must hold, whoever did what: the one judge of every run.

What a guest says names its author, whom it is for, and a number: `Ann>Bob #3`. So each place where
it shows up tells by itself whether it may be there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Place = tuple[int, int]
"""Epoch and number."""


class Row(NamedTuple):
    """What the history has of one message at the end."""

    epoch: int
    seq: int
    kind: str
    sender: str
    text: str
    to: str | None
    is_redacted: bool

    def says(self, text: str) -> bool:
        """Whether it is this. What was taken back is erased when its time is over."""
        return self.text == text or self.is_redacted


@dataclass
class View:
    """What one page shows of its room: who said what at which place, "" of what was taken back.

    `since`: from there on it shows all there is; `has_gap`: it was told that it doesn't. `hidden`
    came as taken back from a host that is no more.
    """

    name: str
    room: str = ""
    shown: dict[Place, tuple[str, str]] = field(default_factory=dict)
    redacted: set[Place] = field(default_factory=set)
    about: dict[Place, tuple[str, Place]] = field(default_factory=dict)
    since: Place | None = None
    latest: int = 0
    read_to: Place = (0, 0)
    has_gap: bool = False
    hidden: set[Place] = field(default_factory=set)

    def begin(self, room: str, latest: Place) -> None:
        """It was welcomed; what it missed comes next."""
        self.room = room
        if self.since is not None and latest[0] != self.latest:
            # Another host: who took that back may have been killed before it was kept.
            self.hidden |= {place for place, (_, text) in self.shown.items() if not text}
        self.latest, self.read_to = latest[0], (0, 0)
        if self.since is None:
            self.since = (latest[0], latest[1] + 1)


class Checker:
    """Hears all that happens, and has each fault in a sentence, by the check that found it."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self.faults: list[tuple[str, str]] = []
        self._text_of: dict[str, str] = {}
        self._at: dict[tuple[str, Place], str] = {}
        self._acknowledged: dict[tuple[str, Place], str] = {}
        self.taken_back: set[tuple[str, Place]] = set()
        self.counted: Counter[str] = Counter()

    def fault(self, check: str, words: str) -> None:
        """Something doesn't hold."""
        self._tell(f"FAULT ({check}): {words}")
        self.faults.append((check, words))

    def said(self, ref: str, text: str) -> None:
        """A guest said this."""
        self.counted["said"] += 1
        self._text_of[ref] = text

    # What pages show

    def shown(self, view: View, told: Any, *, is_new: bool, is_missed: bool) -> None:
        """A numbered frame came to a page."""
        place = told["epoch"], told["seq"]
        if not is_new and not is_missed:
            self.fault("order", f"{view.name} got {told['type']} {place} after a later one.")
        if is_missed:
            if place <= view.read_to:
                self.fault("order", f"{view.name} misses {place} after {view.read_to}.")
            view.read_to = place
            if view.since is not None and place < view.since:
                view.since = place
        if "target" in told:
            self._changes(view, place, told)
        elif told["type"] == "announcement":
            self._put(view, place, "server", told["text"])
        elif told.get("redacted"):
            view.shown[place] = told["from"], ""
        else:
            self.counted["shown"] += 1
            self._may_read(view, told)
            self._put(view, place, told["from"], told["data"])

    def _changes(self, view: View, place: Place, told: Any) -> None:
        target = tuple(told["target"])
        view.about[place] = told["type"], target
        if told["type"] == "redacted":
            view.redacted.add(target)
        elif told["type"] == "restored":
            view.redacted.discard(target)
            if target in view.shown and (frame := told.get("frame")):
                text = frame.get("text", frame.get("data"))
                view.shown[target] = view.shown[target][0], text

    def _may_read(self, view: View, told: Any) -> None:
        author, _, rest = told["data"].partition(">")
        meant = rest.partition(" ")[0]
        if told["from"] != author:
            self.fault("author", f"{view.name} reads {told['data']!r} as from {told['from']}.")
        if meant != "*" and view.name not in (author, meant):
            self.fault("whisper", f"{view.name} reads {told['data']!r}.")

    def _put(self, view: View, place: Place, sender: str, text: str) -> None:
        known = self._at.setdefault((view.room, place), text)
        if known != text:
            self.fault("one order", f"{place} is {known!r} for some, {text!r} for {view.name}.")
        twins = [at for at, (_, there) in view.shown.items() if there == text and at != place]
        if twins:
            self.fault("once", f"{view.name} has {text!r} at {twins[0]} and at {place}.")
        view.shown[place] = sender, text

    def acknowledged(self, view: View, ref: str, told: Any, *, is_event: bool) -> None:
        """A page was told that its own is out; `is_event`: at this very place."""
        self.counted["acknowledged"] += 1
        place = told["epoch"], told["seq"]
        if is_event:
            self._put(view, place, view.name, self._text_of[ref])
            if told.get("stored", True):
                self._acknowledged[view.room, place] = self._text_of[ref]

    def dropped(self, view: View, epoch: int, known: int) -> None:
        """A page was told that the host knows nothing of that epoch beyond this."""
        for place in [each for each in view.shown if each[0] == epoch and each[1] > known]:
            self.counted["dropped"] += 1
            if (view.room, place) in self._acknowledged:
                self.fault("kept", f"{view.shown[place][1]!r} was acknowledged, and is dropped.")
            del view.shown[place]
        for place in [each for each in view.about if each[0] == epoch and each[1] > known]:
            kind, target = view.about.pop(place)
            (view.redacted.discard if kind == "redacted" else view.redacted.add)(target)

    # The end

    def judge(self, room: str, rows: Sequence[Row], views: Sequence[View]) -> None:
        """Compare what is kept of a room with what was promised, and with what pages show."""
        kept = {(each.epoch, each.seq): each for each in rows}
        for (where, place), text in self._acknowledged.items():
            if where == room and (place not in kept or not kept[place].says(text)):
                self.fault("kept", f"{text!r} was acknowledged as {place}, and isn't kept there.")
        said = Counter(each.text for each in rows if each.kind == "event" and ">" in each.text)
        for text, times in said.items():
            if times > 1:
                self.fault("once", f"{text!r} is kept {times} times.")
        for where, place in self.taken_back:
            if where == room and (place not in kept or not kept[place].is_redacted):
                self.fault("taken back", f"{place} was taken back, and isn't.")
        for view in views:
            self._compare(view, kept)

    def _compare(self, view: View, kept: dict[Place, Row]) -> None:
        for place, (_, text) in view.shown.items():
            if place not in kept:
                self.fault("as the host has it", f"{view.name} shows {text!r}, which isn't kept.")
        if view.since is None or view.has_gap:
            return
        for place, row in kept.items():
            is_for = row.to is None or view.name in (row.sender, row.to)
            if row.kind not in ("event", "announcement") or place < view.since or not is_for:
                continue
            self.counted["compared"] += 1
            shown = view.shown.get(place)
            is_hidden = shown is not None and (not shown[1] or place in view.redacted)
            if shown is None and not row.is_redacted:
                self.fault("all of it", f"{view.name} misses {row.text!r} at {place}.")
            elif shown is not None and is_hidden != row.is_redacted and place not in view.hidden:
                words = "shows" if row.is_redacted else "doesn't show"
                self.fault("taken back", f"{view.name} {words} {row.text!r} at {place}.")
