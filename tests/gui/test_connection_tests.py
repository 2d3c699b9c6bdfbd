"""A test of the connection puts nothing into the log; whoever does anything else is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import (
    Event,
    MessageAccepted,
    PeerJoined,
    PeerLeft,
    RoomAdopted,
    RoomClosed,
    RoomOpened,
)
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui.connection_tests import ConnectionTests
from tests.gui.conftest import Stage, until
from tests.gui.samples import NOON, a_peer
from tests.runtime.fakes import event

Play = Callable[..., None]

OPENED = RoomOpened("echo", False, NOON)
CLOSED = RoomClosed("echo", NOON)


def came(name: str) -> PeerJoined:
    return PeerJoined("echo", a_peer(name, room="echo", stay=f"stay of {name}"), NOON)


def left(name: str, reason: Reason = Reason.CLIENT_INITIATED) -> PeerLeft:
    return PeerLeft("echo", name, reason, "", NOON, f"stay of {name}")


def said(name: str, to: str | None, room: str = "echo") -> MessageAccepted:
    return MessageAccepted(room, name, 1, 1, NOON, "message", raw("83431-x"), to)


def told(events: Sequence[Event]) -> list[str]:
    tests = ConnectionTests()
    return [row.text for event in events for row in tests.rows(event)]


def test_tests_are_no_rows_whatever_those_who_make_them_are_called() -> None:
    one: list[Event] = [OPENED, came("ann"), said("ann", "ann"), left("ann"), CLOSED]
    two: list[Event] = [
        OPENED,
        came("ann"),
        came("guest-efe5"),
        said("guest-efe5", "guest-efe5"),
        left("ann"),
    ]
    assert told([*one, *two, left("guest-efe5", Reason.CONNECTION_LOST), CLOSED]) == []


@pytest.mark.parametrize("name", ["ann", "guest-efe5"])
def test_with_the_first_words_to_others_all_is_told_that_was_withheld(name: str) -> None:
    """No name hides one who takes that room for a room."""
    events: list[Event] = [
        OPENED,
        came("cid"),
        came(name),
        left("cid"),
        said(name, None),
        said(name, name),
    ]
    assert told([*events, left(name), CLOSED, OPENED, came("ben")]) == [
        "A guest opened the room echo",
        f"{name} joined",
        "83431-x",
        "83431-x",
        f"{name} left",
        "Room echo closed",
    ]


def test_who_was_kicked_there_is_told_of() -> None:
    events: list[Event] = [OPENED, came("guest-efe5"), left("guest-efe5", Reason.KICKED)]
    assert told(events)[1:] == ["guest-efe5 joined", "guest-efe5 was kicked"]


def test_a_room_of_the_hosts_is_none_of_tests_and_neither_is_another() -> None:
    """Also one that the host has taken over."""
    assert len(told([RoomOpened("echo", True, NOON), came("guest-efe5"), CLOSED])) == 3
    assert len(told([OPENED, came("guest-efe5"), RoomAdopted("echo", NOON), CLOSED])) == 4
    assert told([OPENED, said("ann", "ann", room="lobby")]) == ["83431-x"]


def test_the_hosts_own_events_of_a_test_are_no_rows(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        before = stage.texts()
        await stage.guests.join("ann", room="echo")
        stage.guests.send("ann", event(1, "83431-x", to="ann"), room="echo")
        stage.flush()
        assert stage.names() == ["ann"]
        stage.guests.leave("ann", room="echo")
        await until(lambda: stage.names() == [])
        assert (stage.names(), stage.texts()) == ([], before)

    on_stage(test)
