"""What was answered to a ref."""

from __future__ import annotations

import tracemalloc

from peerpyrtc_desktop.core.answers import MAX_REFS, MAX_SENDERS, Answers
from peerpyrtc_desktop.core.frames import Ack


def ack(number: int) -> Ack:
    return Ack(f"{number:08}", 1, number)


def test_an_answer_is_kept_by_sender_and_ref() -> None:
    """The same ref of another sender is another event."""
    answers = Answers()
    answers.add("ann", "192.0.2.1", ack(1))
    assert answers.get("ann", "00000001") == ack(1)
    assert answers.get("bob", "00000001") is None
    assert answers.get("ann", "00000002") is None


def test_a_sender_pushes_out_only_its_own() -> None:
    """A flood of refs makes the flooder's oldest give way and nobody else's."""
    answers = Answers()
    answers.add("ann", "192.0.2.1", ack(0))
    for number in range(MAX_REFS + 1):
        answers.add("bob", "192.0.2.1", ack(number))
    assert answers.get("ann", "00000000") == ack(0)
    assert answers.get("bob", "00000000") is None
    assert answers.get("bob", "00000001") == ack(1)


def test_the_quietest_sender_gives_way() -> None:
    """With too many senders the one that was quiet the longest is forgotten."""
    answers = Answers()
    answers.add("ann", "192.0.2.1", ack(1))
    answers.add("bob", "192.0.2.1", ack(1))
    answers.add("ann", "192.0.2.1", ack(2))
    for number in range(MAX_SENDERS - 1):
        answers.add(f"guest {number}", "192.0.2.1", ack(1))
    assert answers.get("bob", "00000001") is None
    assert answers.get("ann", "00000001") == ack(1)


def test_of_as_many_addresses_the_quietest_gives_way() -> None:
    """In a room of more guests than are remembered, who speaks is remembered."""
    answers = Answers()
    answers.add("ann", "198.51.100.1", ack(0))
    for number in range(MAX_SENDERS - 1):
        answers.add(f"guest {number}", f"192.0.2.{number}", ack(1))
    answers.add("ann", "198.51.100.1", ack(1))
    answers.add("newcomer", "203.0.113.1", ack(1))
    assert answers.get("ann", "00000001") == ack(1)
    assert answers.get("guest 0", "00000001") is None


def test_one_address_pushes_out_only_its_own() -> None:
    """However many names come from one address, what others were answered stays."""
    answers = Answers()
    answers.add("ann", "198.51.100.1", ack(1))
    for number in range(3 * MAX_SENDERS):
        answers.add(f"guest {number}", "192.0.2.1", ack(1))
    assert answers.get("ann", "00000001") == ack(1)
    assert answers.get("guest 0", "00000001") is None
    assert answers.get(f"guest {3 * MAX_SENDERS - 1}", "00000001") == ack(1)


def test_who_moves_is_forgotten_everywhere() -> None:
    """A sender that was at two addresses leaves nothing behind at either."""
    answers = Answers()
    for address in ("192.0.2.1", "192.0.2.2"):
        answers.add("ann", address, ack(1))
    for number in range(MAX_SENDERS):
        answers.add(f"guest {number}", "192.0.2.1", ack(1))
    assert answers.get("ann", "00000001") is None
    for number in range(2 * MAX_SENDERS):
        answers.add(f"guest {number}", "192.0.2.2", ack(1))


def test_going_from_place_to_place_takes_no_memory() -> None:
    """A device that sends from ten thousand addresses is remembered at one."""
    answers = Answers()
    answers.add("ann", "192.0.2.1", ack(1))
    tracemalloc.start()
    try:
        for number in range(10_000):
            answers.add("ann", f"2001:db8::{number:x}", ack(1))
        grown, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert grown < 100_000
    assert answers.get("ann", "00000001") == ack(1)
