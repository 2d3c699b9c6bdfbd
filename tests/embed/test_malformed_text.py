"""Text that no frame can hold, in each call of the library: answered in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerpyrtc_desktop.embed import SignalingError, SignalingManager

BAD = ["\ud800", "a\udc00b", "\x00", "", "x" * 100_000, "\ufdfa" * 64, "..", "a\nb"]


def refusal(call: Callable[[], object]) -> SignalingError | None:
    """How a call was refused, if it was."""
    try:
        call()
    except SignalingError as refused:
        return refused
    return None


@pytest.mark.parametrize("text", BAD, ids=ascii)
def test_each_call_takes_or_refuses_it(text: str) -> None:
    """A SignalingError with a status, or an answer: never another exception, never a dead host."""
    offer = {"type": "offer", "sdp": text}
    with SignalingManager() as manager:
        manager.get_room("lobby")
        calls: list[Callable[[], object]] = [
            lambda: manager.offer("lobby", text, offer),
            lambda: manager.offer(text, "Ann", offer),
            lambda: manager.offer("lobby", "Ann", offer),
            lambda: manager.offer("lobby", "Ann", offer, remote=text),
            lambda: manager.offer("lobby", "Ann", offer, device=text, secret=text),
            lambda: manager.offer("lobby", "Ann", offer, user_agent=text),
            lambda: manager.candidate(text, text, text),
            lambda: manager.candidate("lobby", text, {"candidate": text}),
            lambda: manager.leave("lobby", text, remote=text, device=text, secret=text),
            lambda: manager.leave(text, "Ann"),
            lambda: manager.get_room(text),
            lambda: manager.get_room_peers(text),
            lambda: manager.broadcast(text, "hello"),
            lambda: manager.broadcast("lobby", text),
            lambda: manager.broadcast("lobby", {text: [text]}),
            lambda: manager.kick(text, "Ann"),
            lambda: manager.kick("lobby", text, text),
        ]
        refused = [each for each in map(refusal, calls) if each is not None]
        assert all(400 <= each.status < 500 and each.message.encode() for each in refused)
        assert "lobby" in manager.rooms_info()
