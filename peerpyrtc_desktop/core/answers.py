"""What was answered to a ref, so that an event sent again is answered and not relayed twice."""

from __future__ import annotations

from collections import OrderedDict

from peerpyrtc_desktop.core.frames import Ack

MAX_SENDERS = 256
MAX_REFS = 512
"""As many as a burst holds: a sender never has more under way."""


class Answers:
    """The acks of a room's latest events, by the sender's identity and its ref.

    A sender's refs can't push out another's. Only acks are kept: a refusal may be retried.
    """

    __slots__ = ("_by_sender",)

    def __init__(self) -> None:
        self._by_sender: OrderedDict[str, OrderedDict[str, Ack]] = OrderedDict()

    def get(self, identity: str, ref: str) -> Ack | None:
        """The answer that was given before, if it is still known."""
        answers = self._by_sender.get(identity)
        return None if answers is None else answers.get(ref)

    def add(self, identity: str, ack: Ack) -> None:
        """Remember an answer; the sender's oldest gives way, and the sender quiet the longest."""
        answers = self._by_sender.setdefault(identity, OrderedDict())
        self._by_sender.move_to_end(identity)
        answers[ack.ref] = ack
        if len(answers) > MAX_REFS:
            answers.popitem(last=False)
        if len(self._by_sender) > MAX_SENDERS:
            self._by_sender.popitem(last=False)
