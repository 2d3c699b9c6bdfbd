"""What moderation did, and what of it is in force, is there after a new start."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.audit import HOST, PROGRAM
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import MessageHeld
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, ApproveAll
from peerpyrtc_desktop.runtime.commands.roles import DismissModerator, InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, SetRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from tests.runtime.fakes import event
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, run


async def test_settings_and_acts_are_there_after_a_new_start(place: Place) -> None:
    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        await host.hub.open_at_start("gone")
        await host.join("Ann")
        await host.hub.execute(SetRoom("lobby", {"slow": 7, "locked": True}))
        await host.hub.execute(SetRoom("gone", {"slow": 9}))
        await host.hub.execute(CloseRoom("gone"))
        await host.hub.execute(Kick("lobby", "Ann", "Enough."), by=PROGRAM)

    async def second(host: Host) -> None:
        await host.hub.open_at_start("gone")
        rooms = {each.name: each for each in host.hub.snapshot()}
        assert rooms["lobby"].locked
        acts = await host.hub.acts()
        assert [(each.id, each.what, each.by) for each in acts] == [
            (4, "kick", PROGRAM),
            (3, "close-room", HOST),
            (2, "set-room", HOST),
            (1, "set-room", HOST),
        ]
        assert (acts[0].why, acts[0].whom[0].peer, acts[0].room) == ("Enough.", "Ann", "lobby")
        await host.hub.execute(Undo(4))
        with pytest.raises(Refused) as refused:
            await host.hub.execute(Undo(4))
        assert refused.value.code is Code.NOT_UNDONE
        await host.hub.execute(Undo(1))
        assert not host.hub.snapshot()[0].locked

    async def third(host: Host) -> None:
        assert not host.hub.snapshot()[0].locked
        undone = (await host.hub.acts())[-1].undone
        assert undone is not None
        assert (undone.by, undone.time) == (HOST, 2_000_000)
        await host.hub.execute(SetTopic("lobby", "Tides"))
        assert [each.id for each in await host.hub.acts(limit=2)] == [5, 4]

    await run(place, first)
    await run(place, second, at=2000)
    await run(place, third, at=3000)


async def test_acts_are_read_back_page_by_page(place: Place) -> None:
    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        await host.hub.open_at_start("den")
        for number in range(100):
            await host.hub.execute(SetTopic("den" if number % 2 else "lobby", str(number)))

    async def second(host: Host) -> None:
        seen: list[int] = []
        while page := await host.hub.acts(min(seen, default=None), 40, "den"):
            seen += [each.id for each in page]
        assert seen == list(range(100, 0, -2))
        with pytest.raises(Refused, match="set anew"):  # found, however long ago
            await host.hub.execute(Undo(1))

    await run(place, first)
    await run(place, second, at=2000)


async def test_moderators_and_open_links_are_there_after_a_new_start(place: Place) -> None:
    tokens: list[str] = []

    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        tokens.append(await host.hub.execute(InviteModerator()))
        tokens.append(await host.hub.execute(InviteModerator()))
        await host.join("Max", hello={"invite": tokens[0]})

    async def second(host: Host) -> None:
        await host.join("Max")
        await host.join("Eve", hello={"invite": tokens[0]})
        await host.join("Mia", hello={"invite": tokens[1]})
        (room,) = host.hub.snapshot()
        assert [str(each.role) for each in room.peers] == ["moderator", "guest", "moderator"]
        await host.hub.execute(DismissModerator("device of Max"))

    async def third(host: Host) -> None:
        await host.join("Max")
        (room,) = host.hub.snapshot()
        assert [str(each.role) for each in room.peers] == ["guest"]

    await run(place, first)
    await run(place, second, at=2000)
    await run(place, third, at=3000)


async def test_what_waits_and_who_may_what_is_there_after_a_new_start(place: Place) -> None:
    """Its sender may be gone by then; approved, it has the time it was sent at."""

    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        await host.hub.execute(ApplyPreset("lobby", "board"))
        await host.hub.execute(ApproveAll("lobby"))
        ann = await host.join("Ann")
        ann.receive(event(1))
        ann.receive(event(2))
        held = [each for each in host.told if isinstance(each, MessageHeld)]
        await host.hub.execute(Deny("lobby", held[0].held.id))

    async def second(host: Host) -> None:
        bob = await host.join("Bob")
        assert bob.frames("event") == []
        assert bob.last("you") == {"type": "you", "role": "guest", "denied": ["draw"], "held": True}
        max_ = await host.join("Max", hello={"invite": await host.hub.execute(InviteModerator())})
        (item,) = max_.last("queue")["add"]
        await host.hub.execute(Approve("lobby", item["id"]))
        assert bob.last("event")["said"] == 1_000_000
        ann = await host.join("Ann")
        assert [each["from"] for each in ann.frames("event")] == ["Ann"]

    async def third(host: Host) -> None:
        max_ = await host.join("Max")
        assert max_.frames("queue") == []

    await run(place, first)
    await run(place, second, at=2000)
    await run(place, third, at=3000)


async def test_there_is_no_act_of_a_number_that_no_database_holds(place: Place) -> None:
    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        for number in (2**63, -(2**63) - 1, 0):
            with pytest.raises(Refused) as refused:
                await host.hub.execute(Undo(number))
            assert refused.value.code is Code.NO_SUCH_ACT

    await run(place, first)
