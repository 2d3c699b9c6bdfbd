"""What was answered to a ref."""

from __future__ import annotations

from peerpyrtc_desktop.core.answers import MAX_REFS, MAX_SENDERS, Answers
from peerpyrtc_desktop.core.frames import Ack


def ack(number: int) -> Ack:
    return Ack(f"{number:08}", 1, number)


def test_an_answer_is_kept_by_sender_and_ref() -> None:
    """The same ref of another sender is another event."""
    answers = Answers()
    answers.add("ann", ack(1))
    assert answers.get("ann", "00000001") == ack(1)
    assert answers.get("bob", "00000001") is None
    assert answers.get("ann", "00000002") is None


def test_a_sender_pushes_out_only_its_own() -> None:
    """A flood of refs makes the flooder's oldest give way and nobody else's."""
    answers = Answers()
    answers.add("ann", ack(0))
    for number in range(MAX_REFS + 1):
        answers.add("bob", ack(number))
    assert answers.get("ann", "00000000") == ack(0)
    assert answers.get("bob", "00000000") is None
    assert answers.get("bob", "00000001") == ack(1)


def test_the_quietest_sender_gives_way() -> None:
    """With too many senders the one that was quiet the longest is forgotten."""
    answers = Answers()
    answers.add("ann", ack(1))
    answers.add("bob", ack(1))
    answers.add("ann", ack(2))
    for number in range(MAX_SENDERS - 1):
        answers.add(f"guest {number}", ack(1))
    assert answers.get("bob", "00000001") is None
    assert answers.get("ann", "00000001") == ack(1)
