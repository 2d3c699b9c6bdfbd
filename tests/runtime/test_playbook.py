"""Every deed, in every dialect, from every state: who sees what of it. The tables are the rules."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.playbook import DEEDS, STATES, Play

Seen = dict[str, str]


def to_all(v1: str, older: str = "", raw: str = "", undecided: str = "", actor: str = "") -> Seen:
    """What each sees who sees anything; `undecided` as `older` unless it is said."""
    seen = {"v1": v1, "envelope": older, "raw": raw, "undecided": undecided or older}
    return {name: said for name, said in (seen | {"actor": actor}).items() if said}


HI = to_all('actor: "hi"', "actor says hi", "text 'hi'")
STROKE = "SYSTEM EVENT of actor {'points': [1, 2]}"
LEFT = "SYSTEM PEER_LEAVE of actor"
CLOSED = "server says The host closed this room."

BY_HOST: dict[str, Seen] = {
    "host: announce": to_all("announcement Coffee", "server says Coffee", "text 'Coffee'"),
    "host: speak": to_all('server: "beep"', "server says beep", "text 'beep'"),
    "host: set topic": to_all("topic Tides"),
    "host: clear board": {},
    "host: undo strokes": {},
    "host: take it back": {},
    "host: kick": to_all("actor left KICKED", LEFT),
    "host: ban": to_all("actor left BANNED", LEFT),
    "host: time out": to_all("actor left TIMED_OUT", LEFT),
    "host: mute": to_all("actor is muted"),
    "host: unmute": {},
    "host: warn": {},
    "host: rename": to_all("actor is now Max", f"{LEFT}; SYSTEM PEER_JOIN of Max"),
    "host: move": to_all("actor left MOVED", LEFT),
    "host: next": to_all("actor is word"),
    "host: close room": to_all("v1 left ROOM_CLOSED", CLOSED, "text 'The host closed this room.'"),
}

V1: dict[str, Seen] = {
    "say": HI | {"actor": "ack"},
    "whisper": {"v1": 'actor to me: "psst"', "actor": "ack"},
    "draw": to_all('actor: stroke {"points": [1, 2]}', STROKE, actor="ack"),
    "type": {"v1": "actor types"},
    "raise a hand": {"v1": "actor is hand", "actor": "actor is hand"},
    "report": {"actor": "ack"},
    "babble": {"actor": "error malformed"},
    "go": to_all("actor left CLIENT_INITIATED", LEFT),
}

ENVELOPE: dict[str, Seen] = {
    "say": HI,
    "whisper": {"v1": 'actor to me: "psst"'},
    "babble": {"actor": "server says Not a SYSTEM frame that a client may send."},
    "go": V1["go"],
}

RAW: dict[str, Seen] = {
    "say": HI | {"undecided": "text 'hi'"},
    "go": V1["go"],
}

OWN: dict[str, dict[str, str]] = {
    "v1": {
        "host: announce": "announcement Coffee",
        "host: speak": 'server: "beep"',
        "host: set topic": "topic Tides",
        "host: kick": "actor left KICKED",
        "host: ban": "actor left BANNED",
        "host: time out": "actor left TIMED_OUT",
        "host: mute": "actor is muted",
        "host: warn": "warning No links",
        "host: rename": "actor is now Max",
        "host: move": "actor left MOVED",
        "host: next": "actor is word",
        "host: close room": "actor left ROOM_CLOSED",
    },
    "envelope": {
        "host: announce": "server says Coffee",
        "host: speak": "server says beep",
        "host: kick": "server says The host removed you from the room: rude",
        "host: ban": "server says The host keeps you out of its rooms: rude",
        "host: time out": "server says The host sent you out of its rooms for a while: rude",
        "host: warn": "server says The moderator warns you: No links",
        "host: move": "server says The host moved you to another room, garden.",
        "host: close room": CLOSED,
    },
    "raw": {
        "host: announce": "text 'Coffee'",
        "host: speak": "text 'beep'",
        "host: kick": "text 'The host removed you from the room: rude'",
        "host: ban": "text 'The host keeps you out of its rooms: rude'",
        "host: time out": "text 'The host sent you out of its rooms for a while: rude'",
        "host: warn": "text 'The moderator warns you: No links'",
        "host: move": "text 'The host moved you to another room, garden.'",
        "host: close room": "text 'The host closed this room.'",
    },
}
"""What the actor sees of the host's deeds, in its own dialect."""

USUAL = {"v1": V1, "envelope": ENVELOPE, "raw": RAW}

# What a state changes; in all else it changes nothing. What is refused nobody sees but the actor.
_SILENCED = ("say", "whisper", "draw", "type")
REFUSED: dict[tuple[str, str], dict[str, Seen]] = {
    ("v1", "muted"): {deed: {"actor": "error muted"} for deed in _SILENCED}
    | {"raise a hand": dict.fromkeys(("v1", "actor"), "actor is muted and hand")},
    ("envelope", "muted"): {
        deed: {"actor": "server says You are muted."} for deed in ("say", "whisper")
    },
    ("raw", "muted"): {"say": {"actor": "text 'You are muted.'"}},
    ("v1", "out of breath"): {
        deed: {"actor": "error rate-limited"} for deed in ("say", "whisper", "draw", "report")
    }
    | {deed: {} for deed in ("type", "raise a hand", "babble")},
    ("envelope", "out of breath"): {deed: {} for deed in ("say", "whisper", "babble")},
    ("raw", "out of breath"): {"say": {}},
}


BY_HOST_TO_THE_MUTED = {
    "host: unmute": "actor is as usual",
    "host: next": "actor is muted and word",
}
"""What a mute changes of the host's deeds, for all who read v1."""


def expected(actor: str, state: str, deed: str) -> Seen | None:
    """What the tables say; None where that actor can't come to it."""
    if actor != "v1" and state == "back":
        return None
    if deed in BY_HOST:
        own = OWN[actor].get(deed)
        whole = BY_HOST[deed] | ({"actor": own} if own else {})
        change = BY_HOST_TO_THE_MUTED.get(deed) if state == "muted" else None
        if change is None:
            return whole
        return dict.fromkeys(("v1", "actor") if actor == "v1" else ("v1",), change)
    usual = USUAL[actor].get(deed)
    return REFUSED.get((actor, state), {}).get(deed, usual)


CELLS = [
    pytest.param(actor, state, deed, seen, id=f"{actor}, {state}: {deed}")
    for actor in USUAL
    for state in STATES
    for deed in DEEDS
    if deed != "host: restore board" and (seen := expected(actor, state, deed)) is not None
]


@pytest.mark.parametrize(("actor", "state", "deed", "seen"), CELLS)
async def test_who_sees_what(actor: str, state: str, deed: str, seen: Seen) -> None:
    play = Play()
    await play.open(actor)
    await play.enter(state)
    await play.do(deed)
    assert play.seen() == seen
    await play.close()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("deed", ["host: clear board", "host: undo strokes"])
async def test_what_was_drawn_goes_and_comes_back(state: str, deed: str) -> None:
    """What the host clears, or takes off the board, is undone, whatever became of who drew it."""
    play = Play()
    await play.open()
    await play.do("draw")
    await play.enter(state)
    seen: list[Any] = []
    for each in (deed, "host: take it back"):
        await play.do(each)
        seen.append(play.seen())
        play.look_away()
    gone, back = ("clear", "restore") if deed == "host: clear board" else ("erase", "restore")
    assert [each["v1"].split()[1] for each in seen] == [gone, back]
    assert [each["envelope"].split()[:4] for each in seen] == [
        ["SYSTEM", "EVENT", "of", "server"]
    ] * 2
    if state != "lagging":
        assert [each["actor"] for each in seen] == [each["v1"] for each in seen]
    await play.close()
