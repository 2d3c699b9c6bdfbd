"""Which names a room takes: those on a list, none that is kept, and the same one again."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.runtime.commands.naming import LetNamesStay, ReserveNames, SetRoll
from peerpyrtc_desktop.runtime.commands.standing import Mute
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


async def test_only_those_on_the_list_come_in(host: FakeHost) -> None:
    """Who is in stays, also over a new link; the list is taken back by one act."""
    cid = await host.join("Cid")
    assert await host.hub.execute(SetRoll("lobby", "Ann\nBob")) == 2
    assert (await host.refused("Dan")).code == Code.NAME_NOT_LISTED
    await host.join("ann")
    await host.join("Cid", secret=cid.last("welcome")["secret"])
    assert host.names() == ["Cid", "ann"]
    await host.hub.execute(Undo(await last_act(host)))
    await host.join("Dan")
    assert host.names() == ["Cid", "ann", "Dan"]


async def test_the_list_is_looked_at_as_the_channel_opens(host: FakeHost) -> None:
    """It may have been pasted after the offer."""
    half = await host.offer("Dan")
    await host.hub.execute(SetRoll("lobby", "Ann"))
    half.open("peerpyrtc.v1")
    half.receive({"type": "hello"})
    assert half.last("error")["code"] == Code.NAME_NOT_LISTED
    assert host.names() == []


async def test_who_may_knock_is_not_turned_away(host: FakeHost) -> None:
    """What becomes of a knock is decided inside."""
    await host.hub.execute(SetRoll("lobby", "Ann", knock=True))
    await host.offer("Dan")


async def test_a_name_is_kept_for_somebody(host: FakeHost) -> None:
    """Nobody takes it or what looks like it, but a moderator."""
    await host.hub.execute(ReserveNames("lobby", "Mrs Miller"))
    for name in ("Mrs Miller", "MRS MILLER", "Mrs Mi11er"):
        assert (await host.refused(name)).code == Code.BAD_NAME
    host.hub._state.roles.put(Moderator("device of Mia", "Mia", 1))
    await host.join("Mrs Miller", device="device of Mia")
    assert host.names() == ["Mrs Miller"]
    await host.hub.execute(Undo(await last_act(host)))


async def test_names_stay(host: FakeHost) -> None:
    """Who was here as Ann comes back as Ann, or is told so; others come as who they are."""
    ann = await host.join("Ann")
    await host.hub.execute(LetNamesStay("lobby", True))
    refused = await host.refused("Zoe", device="device of Ann")
    assert (refused.code, refused.suggestion) == (Code.BAD_NAME, "Ann")
    ann.go()
    assert (await host.refused("Zoe", device="device of Ann")).suggestion == "Ann"
    await host.join("ann", device="device of Ann")
    await host.join("Zoe")
    assert host.names() == ["ann", "Zoe"]
    await host.hub.execute(LetNamesStay("lobby", False))
    await host.join("Zara", device="device of Ann")
    assert host.names() == ["ann", "Zoe", "Zara"]


# Taking another name oneself


def wish(to: str, number: int = 1) -> dict[str, str]:
    """A guest's frame."""
    return {"type": "rename", "ref": f"{number:08}", "to": to}


async def test_a_guest_takes_another_name(host: FakeHost) -> None:
    """All hear of it; it is answered once, and known by it when it comes again."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for _ in range(2):
        ann.receive(wish("Anna"))
    assert ann.last("ack")["ref"] == wish("")["ref"]
    assert len(bob.frames("peer-renamed")) == 1
    assert host.names() == ["Anna", "Bob"]
    again = await host.join("Anna", device="device of Ann", secret=ann.last("welcome")["secret"])
    assert again.last("welcome")["self"] == "Anna"
    assert host.names() == ["Anna", "Bob"]


async def test_where_no_other_name_is_taken(host: FakeHost) -> None:
    """Taken, reserved, not listed, muted, switched off, or names stay: each with its reason."""
    ann = await host.join("Ann")
    await host.join("Bob")

    def refused(to: str, number: int) -> str:
        ann.receive(wish(to, number))
        return str(ann.last("error")["code"])

    assert refused("B0b", 1) == Code.NAME_TAKEN
    assert ann.last("error")["suggestion"] == "B0b 2"
    assert not ann.frames("you")
    assert refused("admin", 2) == Code.BAD_NAME
    await host.hub.execute(SetRoll("lobby", "Ann, Bob"))
    assert refused("Zoe", 3) == Code.NAME_NOT_LISTED
    await host.hub.execute(SetRoll("lobby", ""))
    await host.hub.execute(LetNamesStay("lobby", True))
    assert refused("Zoe", 4) == Code.NOT_ALLOWED
    assert ann.last("you")["denied"] == ["rename"]
    await host.hub.execute(LetNamesStay("lobby", False))
    await host.hub.execute(Mute("lobby", "Ann"))
    assert refused("Zoe", 5) == Code.MUTED
    assert host.names() == ["Ann", "Bob"]
