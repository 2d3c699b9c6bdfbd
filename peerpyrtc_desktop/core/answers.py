"""What was answered to a ref, so that an event sent again is answered and not relayed twice."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from peerpyrtc_desktop.core.frames import Ack, Error

Answer = Ack | Error

MAX_SENDERS = 256
MAX_REFS = 512
"""As many as a burst holds: a sender never has more under way."""


class Answered(Struct, frozen=True):
    """What was answered to `sender`, who was at `address`."""

    sender: str
    address: str
    ack: Answer


class Answers:
    """The acks of a room's latest events, by who sent them and their refs.

    A sender's refs can't push out another's, and neither can the many senders of one address those
    of others. A refusal may be retried: errors are kept only of what will never be, whatever is
    sent.
    """

    __slots__ = ("_at", "_by_sender")

    def __init__(self) -> None:
        self._by_sender: dict[str, tuple[str, OrderedDict[str, Answer]]] = {}
        self._at: dict[str, OrderedDict[str, None]] = {}

    def get(self, sender: str, ref: str) -> Answer | None:
        """The answer that was given before, if it is still known."""
        known = self._by_sender.get(sender)
        return None if known is None else known[1].get(ref)

    def add(self, sender: str, address: str, answer: Answer) -> None:
        """Remember an answer to `sender`, who is at `address`; one without a ref is to nothing.

        The sender's oldest gives way; and with too many senders, of the address that has the most
        of them the one that was quiet the longest.
        """
        if answer.ref is None:
            return
        # A sender that moves counts where it was first: going from place to place takes no more.
        home, answers = self._by_sender.setdefault(sender, (address, OrderedDict()))
        # The addresses stand in the order of their latest, as do the senders of each.
        there = self._at[home] = self._at.pop(home, OrderedDict())
        there[sender] = None
        there.move_to_end(sender)
        answers[answer.ref] = answer
        if len(answers) > MAX_REFS:
            answers.popitem(last=False)
        if len(self._by_sender) > MAX_SENDERS:
            self._forget_one()

    def _forget_one(self) -> None:
        crowded, senders = max(self._at.items(), key=lambda each: len(each[1]))
        sender, _ = senders.popitem(last=False)
        del self._by_sender[sender]
        if not senders:
            del self._at[crowded]
