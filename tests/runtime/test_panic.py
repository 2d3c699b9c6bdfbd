"""Panic: every room is shut and slowed, and later is what it was."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.entry import (
    LockRoom,
    SetDoor,
    SetWaitingRoom,
    UnlockRoom,
)
from peerpyrtc_desktop.runtime.commands.panic import Calm, Panic
from peerpyrtc_desktop.runtime.commands.permissions import SetSlowMode
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, restarted


def state(host: FakeHost) -> list[tuple[bool, int, bool]]:
    """How each room is."""
    rooms = sorted(host.hub._state.rooms.values(), key=lambda room: room.name)
    return [
        (room.settings.locked, room.settings.slow, room.settings.waiting_room) for room in rooms
    ]


async def rooms_of_all_kinds(host: FakeHost) -> None:
    """One locked, one slow already."""
    await host.hub.execute(OpenRoom("attic"))
    await host.hub.execute(OpenRoom("den"))
    await host.hub.execute(LockRoom("attic"))
    await host.hub.execute(SetSlowMode("den", 30))


BEFORE = [(True, 0, False), (False, 30, False), (False, 0, False)]
SHUT = [(True, 10, True), (True, 30, True), (True, 10, True)]


async def test_each_room_is_what_it_was(host: FakeHost) -> None:
    """One act shuts them all; again it changes nothing; who is new knocks, and opens no room."""
    await rooms_of_all_kinds(host)
    ann = await host.join("Ann")
    await host.hub.execute(Panic())
    await host.hub.execute(Panic())
    assert state(host) == SHUT
    assert (await host.join("Eve")).frames("waiting")
    assert (await host.refused("Eve", "a new room")).code == Code.ROOMS_CLOSED
    ann.go()
    assert not (await host.join("Ann")).frames("waiting")
    await host.hub.execute(Calm())
    assert state(host) == BEFORE
    await host.join("Eve", "a new room")
    assert [act.what for act in await host.hub.acts()][:3] == ["calm", "panic", "set-slow-mode"]


async def test_it_is_undone_from_its_entry(host: FakeHost) -> None:
    """And so is its end."""
    await rooms_of_all_kinds(host)
    await host.hub.execute(Panic())
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert state(host) == BEFORE
    await host.hub.execute(Panic())
    await host.hub.execute(Calm())
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert state(host) == SHUT


async def test_it_outlives_the_host(host: FakeHost) -> None:
    """What rooms were is known after a new start; one that was closed is left alone."""
    await rooms_of_all_kinds(host)
    await host.hub.execute(Panic())
    async with restarted(host) as later:
        await later.hub.execute(OpenRoom("den"))
        assert later.hub._state.is_in_panic
        await later.hub.execute(Calm())
        assert state(later) == BEFORE[1:]
        assert not later.hub._state.is_in_panic


async def test_a_moderator_ends_no_panic_of_the_hosts(host: FakeHost) -> None:
    """Its own it ends; one that the host has joined since is the host's."""
    await rooms_of_all_kinds(host)
    max_ = Actor("moderator", "Max", "device of Max")
    host.hub._state.roles.add(Moderator(max_.key, max_.name, 0))
    await host.hub.execute(Panic(), max_)
    await host.hub.execute(Calm(), max_)
    assert state(host) == BEFORE
    await host.hub.execute(Panic(), max_)
    await host.hub.execute(Panic())
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Calm(), max_)
    assert refused.value.code == Code.NOT_ALLOWED
    assert state(host) == SHUT
    await host.hub.execute(Calm())
    assert state(host) == BEFORE


async def test_it_lasts_though_the_rooms_close(host: FakeHost) -> None:
    """None is left, or there was none: guests open none all the same, until it is ended."""
    await host.hub.execute(Panic())
    await host.hub.execute(CloseRoom("lobby"))
    assert (await host.refused("Eve", "a new room")).code == Code.ROOMS_CLOSED
    await host.hub.execute(Calm())
    eve = await host.join("Eve", "a new room")
    await host.hub.execute(Panic())
    eve.go()
    assert (await host.refused("Eve", "a new room")).code == Code.ROOMS_CLOSED
    async with restarted(host) as later:
        assert later.hub.is_in_panic
        await later.hub.execute(Calm())
        assert not later.hub.is_in_panic


async def test_it_begins_where_no_room_is(host: FakeHost) -> None:
    """Who would come next would open one."""
    await host.hub.execute(CloseRoom("lobby"))
    await host.hub.execute(Panic())
    assert (await host.hub.acts())[0].what == "panic"
    assert (await host.refused("Eve", "a new room")).code == Code.ROOMS_CLOSED


async def test_a_room_that_is_there_again_is_as_the_others(host: FakeHost) -> None:
    """Shut while there is a panic, though it was closed before; and what it was, after it."""
    await rooms_of_all_kinds(host)
    await host.hub.execute(CloseRoom("attic"))
    (attic, *_) = await host.hub.acts()
    await host.hub.execute(Panic())
    await host.hub.execute(CloseRoom("den"))
    (den, *_) = await host.hub.acts()
    await host.hub.execute(Undo(den.id))
    await host.hub.execute(Undo(attic.id))
    assert state(host) == SHUT
    await host.hub.execute(CloseRoom("den"))
    (den, *_) = await host.hub.acts()
    await host.hub.execute(Calm())
    await host.hub.execute(Undo(den.id))
    assert state(host) == BEFORE


async def test_no_moderator_opens_what_the_host_has_shut(host: FakeHost) -> None:
    """In no roundabout way; only the host does, or ends it. What moderators began is theirs."""
    max_ = Actor("moderator", "Max", "device of Max")
    host.hub._state.roles.add(Moderator("device of Max", "Max", 0))
    await host.hub.execute(LockRoom("lobby"), by=max_)
    await host.hub.execute(SetSlowMode("lobby", 5), by=max_)
    _, locked, *_ = await host.hub.acts()
    await host.hub.execute(Panic())
    opening: tuple[Command[Any], ...] = (
        UnlockRoom("lobby"),
        SetDoor("lobby", False, True),
        SetDoor("lobby", True, False),
        SetWaitingRoom("lobby", False),
        SetSlowMode("lobby", 9),
        Undo(locked.id),
    )
    for command in opening:
        with pytest.raises(Refused, match="only the host opens them again"):
            await host.hub.execute(command, by=max_)
        assert state(host) == SHUT[:1]
    await host.hub.execute(SetSlowMode("lobby", 60), by=max_)
    await host.hub.execute(SetSlowMode("lobby", 10), by=max_)
    await host.hub.execute(UnlockRoom("lobby"))  # the host may
    await host.hub.execute(Calm())
    assert state(host) == [(True, 5, False)]
    await host.hub.execute(Panic(), by=max_)
    await host.hub.execute(UnlockRoom("lobby"), by=max_)
    assert not host.hub._state.room("lobby").settings.locked
