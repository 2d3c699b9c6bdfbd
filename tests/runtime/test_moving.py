"""A peer gets another name, or another room, and is who it was in all else."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import PeerRenamed
from peerpyrtc_desktop.runtime.commands.moving import Move, Rename
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, event, restarted


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


async def test_all_hear_of_a_new_name(host: FakeHost) -> None:
    """The older clients as of one who leaves and one who comes, in its place."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    env = await host.join_older("Env")
    env.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    stay = host.hub.snapshot()[0].peers[0].stay
    await host.hub.execute(Rename("lobby", "Ann", "Anna"))
    for link in (ann, bob):
        assert link.last("peer-renamed") == {"type": "peer-renamed", "from": "Ann", "to": "Anna"}
        assert link.last("host-changed")["id"] == "Anna"
        assert link.frames("peer-left") == []
    told = [(each["action"], each["peer_id"]) for each in env.frames("SYSTEM")[-3:]]
    assert told == [("PEER_LEAVE", "Ann"), ("PEER_JOIN", "Anna"), ("HOST_CHANGE", "server")]
    assert host.names() == ["Anna", "Bob", "Env"]
    (renamed,) = host.of(PeerRenamed)
    assert (renamed.former, renamed.peer.id, renamed.peer.stay) == ("Ann", "Anna", stay)
    ann.receive(event(1))
    assert bob.last("event")["from"] == "Anna"
    bob.receive(event(2, "psst", to="Anna"))
    assert ann.last("event")["data"] == "psst"
    await host.hub.execute(Undo(await last_act(host)))
    assert host.names() == ["Ann", "Bob", "Env"]


async def test_the_old_name_is_free_and_the_new_one_taken(host: FakeHost) -> None:
    await host.join("Ann")
    await host.hub.execute(Rename("lobby", "Ann", "Anna"))
    assert (await host.refused("ANNA", device="another")).code == Code.NAME_TAKEN
    await host.join("Ann", device="another")
    assert host.names() == ["Anna", "Ann"]
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(await last_act(host)))
    assert refused.value.code == Code.NAME_TAKEN


async def test_what_was_whispered_goes_along(host: FakeHost) -> None:
    """On a new link, on another day, after a new start: by the new name it is the same guest."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive(event(1, "psst", to="Ann"))
    await host.hub.execute(Rename("lobby", "Ann", "Anna"))
    secret = ann.last("welcome")["secret"]
    again = await host.join("Anna", device="device of Ann", secret=secret)
    assert again.last("event")["data"] == "psst"
    again.go()
    later_on = await host.join("Anna", device="device of Ann")
    assert later_on.last("event")["data"] == "psst"
    other = await host.join("Ann", device="another")
    assert other.frames("event") == []
    async with restarted(host) as later:
        await later.join("Anna", device="device of Ann")
        assert later.hub._state.seat("lobby", "Anna").identity.startswith("device of Ann\nann")
        first, second = (host.hub._state.seat("lobby", "Anna"), later.hub._state.seats)
        assert {each.identity for each in second} == {first.identity}


async def test_a_mute_goes_along_with_a_new_name(host: FakeHost) -> None:
    """Of an older guest too, which shows no device, as long as it stays."""
    old = await host.join_older("Old", device="")
    old.receive({"peer_id": "Old", "message": "hi"})
    await host.hub.execute(Mute("lobby", "Old"))
    await host.hub.execute(Rename("lobby", "Old", "Odd"))
    old.receive({"peer_id": "Old", "message": "hi"})
    assert old.last_words() == "You are muted."


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("Bob", Code.NAME_TAKEN),
        ("B0b", Code.NAME_TAKEN),
        ("", Code.BAD_NAME),
        ("admin", Code.BAD_NAME),
        ("x" * 65, Code.BAD_NAME),
    ],
)
async def test_a_name_that_cant_be_is_refused(host: FakeHost, to: str, code: Code) -> None:
    await host.join("Ann")
    await host.join("Bob")
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Rename("lobby", "Ann", to))
    assert refused.value.code == code
    assert host.names() == ["Ann", "Bob"]


# Moving


async def test_who_is_moved_is_told_where(host: FakeHost) -> None:
    """It is out of the one room, and is itself in the other: muted as it was."""
    await host.hub.execute(OpenRoom("garden"))
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(Mute("lobby", "Ann", 60))
    await host.hub.execute(Move("lobby", "Ann", "Garden", "Too loud"))
    told = ann.last("peer-left")
    assert (told["reason"], told["room"], told["text"]) == ("MOVED", "garden", "Too loud")
    assert "retry_after" not in told
    assert bob.last("peer-left") == {"type": "peer-left", "id": "Ann", "reason": "MOVED"}
    key = "device of Ann"
    assert host.hub._state.expected.has(key, "garden", host.clock())
    ann = await host.join("Ann", "garden")
    ann.receive(event(1))
    assert ann.last("error")["code"] == Code.MUTED
    await host.hub.execute(Undo(await last_act(host)))
    assert ann.last("peer-left")["room"] == "lobby"


async def test_a_move_is_taken_back_of_who_was_moved_alone(host: FakeHost) -> None:
    """Who got there meanwhile by its name is somebody else; what it is called by now is not."""
    await host.hub.open_at_start("garden")
    await host.join("Ann")
    await host.hub.execute(Move("lobby", "Ann", "garden"))
    other = await host.join("Ann", "garden", device="another's")
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(1))
    assert refused.value.code is Code.NO_SUCH_PEER
    assert other.frames("peer-left") == []
    anna = await host.join("Anna", "garden", device="device of Ann")
    await host.hub.execute(Undo(1))
    assert anna.last("peer-left")["room"] == "lobby"
    assert host.names("garden") == ["Ann"]


async def test_an_older_client_is_told_where_to_go(host: FakeHost) -> None:
    await host.hub.execute(OpenRoom("garden"))
    old = await host.join_older("Old", device="")
    old.receive("I speak plainly")
    await host.hub.execute(Move("lobby", "Old", "garden"))
    assert old.last_words() == "The host moved you to another room, garden."


async def test_where_nobody_can_be_moved(host: FakeHost) -> None:
    """Then it stays where it is."""
    await host.hub.execute(OpenRoom("garden"))
    await host.join("Ann")
    await host.join("Ann", "garden", device="another")
    for to, code in (
        ("garden", Code.NAME_TAKEN),
        ("lobby", Code.MALFORMED),
        ("cellar", Code.NO_SUCH_ROOM),
    ):
        with pytest.raises(Refused) as refused:
            await host.hub.execute(Move("lobby", "Ann", to))
        assert refused.value.code == code
    assert host.names() == ["Ann"]
