"""The one door for all that guests do: what of it gets through, and who hears of what doesn't."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from msgspec.structs import replace

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.board import Board
from peerpyrtc_desktop.core.decision import Decision, Send
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.judges import JUDGES, NOBODY, RULES, Judge
from peerpyrtc_desktop.core.judges.allowed import allowed
from peerpyrtc_desktop.core.judges.approval import approval
from peerpyrtc_desktop.core.judges.muted import muted
from peerpyrtc_desktop.core.judges.rules import rules
from peerpyrtc_desktop.core.judges.slow import is_slowed
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.rules.book import Rulebook
from peerpyrtc_desktop.core.rules.memory import Uncounted
from peerpyrtc_desktop.core.verdict import ACCEPT, Case, Verdict
from peerpyrtc_desktop.core.waiting import HeldMessage

DROPPED = 0.1
"""What a passing frame costs that is dropped: a page may draw faster than it is shown, but a flood
of them is one."""


MAX_SPOKE = 4096
"""Guests of a room of whom it is remembered when they spoke last, for slow mode."""

MOST_SAID = 500
"""Characters of what was refused that its event has, as evidence of acts has them."""

LULL = 1.0
"""Seconds: what an older client loses after such a pause is told anew."""


_ALL = Permissions()


class Gate:
    """One room's. How a guest stands is the guest's own (`Peer.standing`), in all rooms alike."""

    def __init__(self, room: str, limits: RoomLimits) -> None:
        self.refused = 0
        self.rules: Rulebook | None = None
        self.asks_program = False
        self.board: Board | None = None
        self._spoke: OrderedDict[tuple[str, bool, bool], float] = OrderedDict()
        self._seen: RoomSettings | None = None
        self._is_usual = False
        self._room = room
        self._limits = limits

    # What gets through

    def wait(self, peer: Peer, now: Moment, cost: float) -> float:
        """Charge a frame to its sender; returns 0, or the seconds it should have waited."""
        return peer.standing.allowance.take(now.mono, cost) if self._limits.enforced else 0

    def may_pass(self, peer: Peer, now: Moment, cost: float) -> bool:
        """Whether a passing frame may be shown now: those have an allowance of their own.

        A long one costs as much more there as it does among events.
        """
        return not self._limits.enforced or not peer.standing.passing.take(now.mono, cost)

    def check(
        self, peer: Peer, row: Row, settings: RoomSettings, now: Moment, ref: str | None = None
    ) -> Verdict | None:
        """Raise FrameError if the peer may not do such a thing now, or it would wait and can't.

        Nothing is held, or counted.
        """
        case = Case(peer, settings, row, now, ref)
        muted(case)
        approval(case)
        return allowed(case)

    def judges(self, peer: Peer, settings: RoomSettings, now: Moment) -> Sequence[Judge]:
        """Who might have something against what this peer says here: nobody, the usual way."""
        if settings is not self._seen:
            self._seen = settings
            held = settings.approve_all or settings.slow or settings.delay
            self._is_usual = not held and settings.permissions == _ALL
        standing, book = peer.standing, self.rules
        if not self._is_usual or standing.restricted or standing.muted_for(now.mono):
            return JUDGES
        return NOBODY if book is None or not book.set.rules else RULES

    def judge(self, case: Case, judges: Sequence[Judge] = JUDGES) -> Verdict:
        """What becomes of something a guest wants to do. What is said is counted for slow mode.

        Raises:
            FrameError: it is refused.
        """
        # A pointer that passes takes nobody's turn to say something, nor does a mended typo.
        key = (case.peer.standing.key, case.passes, case.is_edit)
        case.spoke = self._spoke.get(key)
        case.room, case.rules, case.board = self._room, self.rules, self.board
        verdict, redactor = ACCEPT, None
        for judge in judges:
            if (judged := judge(case)) is None:
                continue
            redactor = judged.redactor or redactor
            if judged.outcome.value > verdict.outcome.value:
                verdict = judged
        if case.settings.slow and is_slowed(case):
            self._spoke[key] = case.now.mono
            self._spoke.move_to_end(key)
            if len(self._spoke) > MAX_SPOKE:
                self._spoke.popitem(last=False)
        return verdict if redactor is None else replace(verdict, redactor=redactor)

    def check_again(self, case: Case) -> None:
        """Raise FrameError if what this guest has drawn before might not be drawn now.

        Nothing is counted of it: it is no repeat of itself, and takes nobody's turn.
        """
        case.room = self._room
        if self.rules is not None:
            case.rules = Rulebook(self.rules.set, Uncounted())
        for judge in (muted, allowed, approval, rules):
            judge(case)

    # What doesn't

    def hold(self, held: HeldMessage, author: Peer | None) -> Decision:
        """Tell that this waits now; its author hears of it only if that is for long."""
        sends = []
        if author is not None and held.due is None:
            sends = [Send(frames.Held(held.ref or "", held.why), to=author)]
        return Decision(sends, [events.MessageHeld(self._room, held)])

    def refuse(self, peer: Peer, error: FrameError, now: Moment) -> Decision:
        """Count it, and tell its sender."""
        decision = self.count(peer, error, now)
        answer = frames.Error(
            error.code,
            error.text,
            error.ref,
            error.retry_after,
            error.over,
            error.suggestion,
            error.own,
        )
        decision.sends.append(Send(answer, to=peer))
        return decision

    def over_rate(
        self, peer: Peer, error: FrameError, now: Moment, *, is_lost: bool = False
    ) -> Decision:
        """Refuse what came too fast: held back, in the end muted, and after that sent out.

        `is_lost`: it is a message of an older client.
        """
        # An older client has no refs: it is told once, when it is muted, and not per frame.
        silent = error.ref is None
        if is_lost:
            decision = self._lose(peer, now)
        else:
            decision = (self.count if silent else self.refuse)(peer, error, now)
        decision.too_fast = True
        standing, limits = peer.standing, self._limits
        over = standing.allowance.over_for(now.mono)
        if standing.muted_for(now.mono):
            decision.flooding = over >= limits.patience + limits.flooding
        elif over >= limits.patience:
            standing.mute(limits.mute, now.mono)
            text = f"You are muted for {limits.mute:.0f} s: you were sending too fast."
            if silent:
                told = frames.Error(Code.MUTED, text, retry_after=limits.mute)
                decision.sends.append(Send(told, to=peer))
        return decision

    def drop(self, peer: Peer) -> None:
        """Count a passing frame that is not shown: it is over before a moderator reads of it."""
        peer.refused += 1
        self.refused += 1

    def count(self, peer: Peer, error: FrameError, now: Moment) -> Decision:
        """Note that something of this peer's was refused; the peer is told otherwise, or not."""
        peer.refused += 1
        self.refused += 1
        peer.untold += 1
        peer.last_refusal = (error.code, error.text, sendable(error.said[:MOST_SAID]))
        if peer.telling.take(now.mono):
            return Decision()
        return Decision(events=self.tell(peer, now))

    def _lose(self, peer: Peer, now: Moment) -> Decision:
        """Count a message that its sender believes sent."""
        peer.refused += 1
        self.refused += 1
        peer.lost += 1
        peer.lost_untold += 1
        peer.lost_at = now.mono
        return Decision()

    def tell(self, peer: Peer, now: Moment, *, is_last: bool = False) -> list[events.Event]:
        """One event for what was refused since the last one: a flood would drown all else.

        What an older client has lost is told when that is over, or it goes (`is_last`).
        """
        told: list[events.Event] = []
        if peer.untold:
            count, peer.untold = peer.untold, 0
            (code, text, said), whose = peer.last_refusal, (peer.stay, count)
            told.append(
                events.MessageRefused(self._room, peer.id, code, text, now.wall, *whose, said)
            )
        if peer.lost_untold and (is_last or now.mono - peer.lost_at > LULL):
            count, peer.lost_untold = peer.lost_untold, 0
            told.append(events.MessagesLost(self._room, peer.id, count, now.wall, peer.stay))
        return told
