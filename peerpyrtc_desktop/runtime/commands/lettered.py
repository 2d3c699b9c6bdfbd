"""What was written or shown on a whiteboard goes from there as its words are taken back."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from peerpyrtc_desktop.core import redaction
from peerpyrtc_desktop.core.audit import Evidence, Whom
from peerpyrtc_desktop.core.board_frames import MOST_NAMES
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.lettering import lettering
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.core.reader import is_drawn
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.strokes import STROKE, Stroke
from peerpyrtc_desktop.runtime.commands.boards import PutStrokesBack
from peerpyrtc_desktop.runtime.commands.command import Command, Means


class RedactedBefore(Refused):
    """There is nothing to take back: somebody has done so."""

    def __init__(self) -> None:
        super().__init__(Code.NO_SUCH_MESSAGE, "That was taken back before.")


def take_back_unkept(
    means: Means,
    command: Command[Any],
    room: Room,
    target: Place,
    why: str,
    undo: tuple[Command[Any], ...],
) -> bool:
    """Take a message back that nobody keeps any more; returns whether it was there, on the board.

    Refused: see `Unkept.take`.
    """
    unkept = Unkept(means, room)
    unkept.take(target)
    undo = (*unkept.back(), *undo)
    whom, evidence = tuple(unkept.whom), tuple(unkept.evidence)
    means.note(command, room=room.name, whom=whom, why=sendable(why), evidence=evidence, undo=undo)
    return bool(whom)


class Unkept:
    """What one act takes back of what nobody keeps any more: whoever still sees it hears of it.

    What stood on the board is evidence, as of now: when it was said nobody knows any more.
    """

    def __init__(self, means: Means, room: Room) -> None:
        self._means = means
        self._room = room
        self._off = TakenOff(means, room)
        self.count = 0
        self.whom: list[Whom] = []
        self.evidence: list[Evidence] = []

    def take(self, place: Place) -> None:
        """Take one back.

        Raises:
            Refused: it is a stroke without words or a picture, or was taken back before.
        """
        room, now = self._room, self._means.state.now()
        stroke = room.board.strokes.get(place[1])
        if stroke is not None and place[0] == (stroke.epoch or room.epoch):
            if not stroke.is_lettered:
                raise Refused(Code.NO_SUCH_MESSAGE, "That is no message: strokes are undone.")
            if stroke.is_redacted:
                raise RedactedBefore
            self._off.take_stroke(stroke, place)
            self.whom.append(Whom(room.name, stroke.sender, stroke.stay, stroke.device))
            words = event_words(STROKE, stroke.data) or ""
            self.evidence.append(Evidence(*place, now.wall, stroke.sender, words))
        redacted = redaction.redact(room, place, None, now)
        self._means.delivery.apply(room, redacted, now)
        self.count += 1

    def back(self) -> tuple[PutStrokesBack, ...]:
        """What brings back what was on the board."""
        return self._off.back(is_kept=False)


class TakenOff:
    """What one act takes off the board of a room.

    With each message its stroke, also one that was off the board already and could come back:
    erased, cleared or taken. And what else its author has off the board that says the same: who
    moves a note draws it anew and erases the old one.
    """

    def __init__(self, means: Means, room: Room) -> None:
        self._means = means
        self._room = room
        self._off: dict[tuple[str, str], list[Stroke]] | None = None
        self._takings: dict[int, tuple[Place, int]] = {}  # of which message, and who had it before

    def take(self, kept: Kept) -> None:
        """Take what a message has drawn, if it has."""
        frame = kept.frame
        if not isinstance(frame, Relayed) or not is_drawn(frame):
            return
        said = lettering(frame.name, frame.data)
        own = self._room.board.strokes.get(frame.seq)
        if own is not None and own.data != frame.data:
            own = None  # rooms begin anew
        author = kept.identity if own is None else own.author
        self._take(own, author, said, (frame.epoch, frame.seq))

    def take_stroke(self, stroke: Stroke, place: Place) -> None:
        """Take what was drawn by the message of that place, which isn't kept any more."""
        self._take(stroke, stroke.author, lettering(STROKE, stroke.data), place)

    def _take(self, own: Stroke | None, author: str, said: str, place: Place) -> None:
        strokes = self._room.board.strokes
        copies = self._copies().pop((author, said), [])
        meant = {each.seq: each for each in copies if strokes.get(each.seq) is each}
        if own is not None:
            meant[own.seq] = own
        by_former: dict[int, list[int]] = defaultdict(list)
        for stroke in meant.values():
            is_free = stroke is own or not stroke.visible  # it may have come back meanwhile
            if is_free and stroke.taken not in self._takings:
                by_former[stroke.taken].append(stroke.seq)
        for former, names in by_former.items():
            for at in range(0, len(names), MOST_NAMES):
                self._do(names[at : at + MOST_NAMES], place, former)
        if own is not None:
            own.redacted = own.taken

    def _do(self, names: list[int], place: Place, former: int) -> None:
        now, room = self._means.state.now(), self._room
        self._means.delivery.apply(room, room.voice.take_strokes(names, now), now)
        self._takings[room.seq] = (place, former)

    def _copies(self) -> dict[tuple[str, str], list[Stroke]]:
        """What is off the board, by its author and what it says: read once for the whole act."""
        if self._off is None:
            self._off = defaultdict(list)
            for each in self._room.board.strokes.values():
                if each.is_lettered and not each.visible and (said := lettering(STROKE, each.data)):
                    self._off[each.author, said].append(each)
        return self._off

    def back(self, *, is_kept: bool = True) -> tuple[PutStrokesBack, ...]:
        """What brings it all back; nothing where nothing was taken. What isn't `is_kept` as a
        message comes whatever became of that."""
        if not self._takings:
            return ()
        room, of, former = self._room, *zip(*self._takings.values(), strict=True)
        of = of if is_kept else ()
        return (PutStrokesBack(room.name, tuple(self._takings), room.opened_in, of, former),)
