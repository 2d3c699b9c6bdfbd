"""What was answered to a ref, so that an event sent again is answered and not relayed twice."""

from __future__ import annotations

from collections import OrderedDict

from peerpyrtc_desktop.core.frames import Ack

MAX_SENDERS = 256
MAX_REFS = 512
"""As many as a burst holds: a sender never has more under way."""


class Answers:
    """The acks of a room's latest events, by who sent them and their refs.

    A sender's refs can't push out another's, and neither can the many senders of one address those
    of others. Only acks are kept: a refusal may be retried.
    """

    __slots__ = ("_at", "_by_sender")

    def __init__(self) -> None:
        self._by_sender: dict[str, OrderedDict[str, Ack]] = {}
        self._at: dict[str, OrderedDict[str, None]] = {}

    def get(self, sender: str, ref: str) -> Ack | None:
        """The answer that was given before, if it is still known."""
        answers = self._by_sender.get(sender)
        return None if answers is None else answers.get(ref)

    def add(self, sender: str, address: str, ack: Ack) -> None:
        """Remember an answer to `sender`, who is at `address`.

        The sender's oldest gives way; and with too many senders, of the address that has the most
        of them the one that was quiet the longest.
        """
        answers = self._by_sender.get(sender)
        if answers is None:
            answers = self._by_sender[sender] = OrderedDict()
        # A sender may move to another address: it counts where it was first as well.
        # The addresses stand in the order of their latest, as do the senders of each.
        there = self._at[address] = self._at.pop(address, OrderedDict())
        there[sender] = None
        there.move_to_end(sender)
        answers[ack.ref] = ack
        if len(answers) > MAX_REFS:
            answers.popitem(last=False)
        if len(self._by_sender) > MAX_SENDERS:
            self._forget_one()

    def _forget_one(self) -> None:
        crowded = max(self._at.values(), key=len)
        sender, _ = crowded.popitem(last=False)
        del self._by_sender[sender]
        for address in [each for each, there in self._at.items() if sender in there or not there]:
            self._at[address].pop(sender, None)
            if not self._at[address]:
                del self._at[address]
