"""Bans and timeouts: enforced at once, at both doors, undone, and there after a new start."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import DocumentKept, PeerLeft
from peerpyrtc_desktop.core.roles import Moderator
from peerpyrtc_desktop.runtime.commands.ban_bounds import Barred
from peerpyrtc_desktop.runtime.commands.bans import Ban, Preview, PreviewBan, Unban
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.entry import Admit
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import EndTimeout, Timeout
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, new_device, restarted, until


async def came(
    host: FakeHost, name: str, address: str, room: str = "lobby", **how: Any
) -> FakeLink:
    """A v1 guest whose requests and packets come from one address."""
    host.links.way = address
    return await host.join(name, room, remote=address, **how)


async def came_older(host: FakeHost, name: str, address: str) -> FakeLink:
    """An older guest, whose program shows no cookie."""
    host.links.way = address
    return await host.join_older(name, remote=address, device="")


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


async def test_a_ban_is_told_and_holds_at_once(host: FakeHost) -> None:
    """In all rooms, on all tabs, with the reason and for how long."""
    await host.hub.execute(OpenRoom("garden"))
    first = await came(host, "Ann", "10.0.0.1")
    second = await came(host, "Anna", "10.0.0.1", "garden", device="device of Ann")
    bob = await came(host, "Bob", "10.0.0.2")
    await host.hub.execute(Ban("lobby", "Ann", seconds=3600, text="rude"))
    for link in (first, second):
        told = link.last("peer-left")
        assert (told["reason"], told["text"], told["retry_after"]) == ("BANNED", "rude", 3600)
    await until(lambda: first.closed and second.closed)
    assert bob.last("peer-left") == {"type": "peer-left", "id": "Ann", "reason": "BANNED"}
    assert {(left.peer_id, left.reason) for left in host.of(PeerLeft)} == {
        ("Ann", Reason.BANNED),
        ("Anna", Reason.BANNED),
    }


async def test_what_does_not_get_round_a_ban(host: FakeHost) -> None:
    """A reload, a second tab, a new name, a cleared cookie, another address, another room."""
    ann = await came(host, "Ann", "10.0.0.1")
    secret = ann.last("welcome")["secret"]
    await host.hub.execute(Ban("lobby", "Ann", text="rude"))
    await host.hub.execute(OpenRoom("garden"))
    tries = [
        await host.refused("Ann", remote="10.0.0.1", secret=secret),
        await host.refused("Moritz", remote="10.0.0.1", device="device of Ann"),
        await host.refused("Moritz", remote="10.0.0.1", device="a new one"),
        await host.refused("Moritz", remote="10.0.0.1", device=""),
        await host.refused("Moritz", remote="10.0.0.9", device="device of Ann"),
        await host.refused("Moritz", "garden", remote="10.0.0.1", device="a new one"),
    ]
    assert {each.code for each in tries} == {Code.BANNED}
    assert {(each.why, each.retry_after) for each in tries} == {("rude", 3600)}
    # What does: a new device at a new address.
    await came(host, "Moritz", "10.0.0.9", device="a new one")
    assert host.names() == ["Moritz"]


async def test_the_way_is_looked_at_as_the_channel_opens(host: FakeHost) -> None:
    """Who asks from one address and sends from a banned one is turned away by the same words."""
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann", text="rude"))
    host.links.way = "10.0.0.1"
    link = await host.join("Moritz", remote="10.0.0.77")
    told = link.last("peer-left")
    assert (told["id"], told["reason"], told["text"]) == ("Moritz", "BANNED", "rude")
    older = await host.join_older("Old", remote="10.0.0.78", device="")
    assert older.last_words() == "The host keeps you out of its rooms: rude"
    assert host.names() == []


async def test_a_ban_catches_who_is_on_its_way(host: FakeHost) -> None:
    """An offer that was taken just before it leads nowhere."""
    await came(host, "Ann", "10.0.0.1")
    half = await host.offer("Second", remote="10.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann"))
    await until(lambda: half.closed)
    assert host.hub._state.seats == set()


async def test_an_older_client_is_banned_by_its_address(host: FakeHost) -> None:
    """It has no cookie."""
    old = await came_older(host, "Old", "10.0.0.5")
    await host.hub.execute(Ban("lobby", "Old", text="rude"))
    assert old.last_words() == "The host keeps you out of its rooms: rude"
    refused = await host.refused("New", remote="10.0.0.5", device="")
    assert refused.code == Code.BANNED


async def test_a_ban_is_undone_and_the_undoing_too(host: FakeHost) -> None:
    """From the entry of either."""
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann", text="rude"))
    await host.hub.execute(Undo(await last_act(host)))
    await came(host, "Ann", "10.0.0.1")
    assert host.names() == ["Ann"]
    ban = await host.hub.execute(Ban("lobby", "Ann", text="again"))
    await host.hub.execute(Unban(ban))
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Undo(await last_act(host)))
    assert host.names() == []
    assert (await host.refused("Ann", remote="10.0.0.1")).why == "again"
    assert [(each.whom, each.reason) for each in host.hub.bans()] == [("Ann", "again")]
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Unban("another"))
    assert refused.value.code == Code.NO_SUCH_BAN


async def test_a_ban_ends(host: FakeHost) -> None:
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann", seconds=60))
    host.clock.forward(59)
    assert (await host.refused("Ann", remote="10.0.0.1")).retry_after == 1
    host.clock.forward(1)
    await came(host, "Ann", "10.0.0.1")
    assert host.names() == ["Ann"]


async def test_a_ban_is_there_after_a_new_start(host: FakeHost) -> None:
    """And can be undone there; one that is over is not, and is forgotten a day later."""
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann", seconds=None, text="rude"))
    await host.hub.execute(Ban(name="*spam*", seconds=60))
    async with restarted(host) as later:
        refused = await later.refused("Ann", remote="10.0.0.8")
        assert (refused.code, refused.why, refused.retry_after) == (Code.BANNED, "rude", None)
        assert (await later.refused("spammer", remote="10.0.0.8")).code == Code.BANNED
        later.clock.forward(60)
        await came(later, "spammer", "10.0.0.8")
        await later.hub.execute(Undo(1))
        await came(later, "Ann", "10.0.0.1")
        assert later.names() == ["spammer", "Ann"]
        later.clock.forward(25 * 3600)
        later.hub._state.expire()
        assert [each.document for each in later.of(DocumentKept)][-1] is None
        assert len(later.hub._state.bans) == 0


async def test_whom_else_it_would_hit_is_said_before(host: FakeHost) -> None:
    """A class behind one address: who is here, and who was lately; nothing is done."""
    for name in ("Ann", "Bob", "Cid"):
        await came(host, name, "10.0.0.1")
    await came(host, "Dan", "10.0.0.2")
    (await came(host, "Eve", "10.0.0.1")).go()
    preview = await host.hub.execute(PreviewBan(Ban("lobby", "Ann")))
    assert {guest.peer for guest in preview.present} == {"Bob", "Cid"}
    assert [guest.peer for guest in preview.recent] == ["Eve"]
    alone = await host.hub.execute(PreviewBan(Ban("lobby", "Ann", parts=("device",))))
    assert (alone.present, alone.recent) == ((), ())
    subnet = await host.hub.execute(PreviewBan(Ban(subnet="10.0.0.0/24")))
    assert {guest.peer for guest in subnet.present} == {"Ann", "Bob", "Cid", "Dan"}
    assert host.names() == ["Ann", "Bob", "Cid", "Dan"]
    assert await host.hub.acts() == []


async def test_whom_bans_of_several_would_hit_is_one_answer(host: FakeHost) -> None:
    """None of those that are meant, in whatever room they are, under whatever name."""
    await host.hub.execute(OpenRoom("den"))
    for name in ("Ann", "Bob", "Cid"):
        await came(host, name, "10.0.0.1")
    await came(host, "Dan", "10.0.0.2")
    await came(host, "Bobby", "10.0.0.1", "den", device="device of Bob")
    await came(host, "Eve", "10.0.0.2")
    ban = Ban("lobby", "Ann")
    for beside, others in (
        ((), {"Bob", "Bobby", "Cid"}),
        ((("Bob", ""),), {"Cid"}),
        ((("Bob", ""), ("Dan", "")), {"Cid", "Eve"}),
    ):
        preview = await host.hub.execute(PreviewBan(ban, beside))
        assert {guest.peer for guest in preview.present} == others
    with pytest.raises(Refused) as refused:
        await host.hub.execute(PreviewBan(ban, (("Bob", "an earlier stay"),)))
    assert refused.value.code is Code.NO_SUCH_PEER


async def test_a_class_behind_one_address_stays_when_one_of_it_is_banned(host: FakeHost) -> None:
    """Only what is new there from now on is kept out with the one: it may be that one again."""
    before, after = (int(host.clock()) + step for step in (-60, 60))
    for name in ("Ann", "Bob"):
        await came(host, name, "10.0.0.1", device=f"{name}.{before}")
    ban = Ban("lobby", "Ann", parts=("device", "newcomers"))
    assert await host.hub.execute(PreviewBan(ban)) == Preview((), ())
    await host.hub.execute(ban)
    assert host.names() == ["Bob"]
    for device in (f"Ann.{before}", ""):
        refused = await host.refused("Moritz", remote="10.0.0.1", device=device)
        assert refused.code is Code.BANNED
    await came(host, "Ines", "10.0.0.1", device=f"Ines.{before}")
    await came(host, "Kai", "10.0.0.2", device=f"Kai.{after}")
    (kept,) = host.hub.bans()
    assert kept.newcomers
    whole = Ban("lobby", "Ines", parts=("newcomers",), addresses=("10.0.0.1",))
    await host.hub.execute(whole)
    assert host.names() == ["Kai"]


async def test_who_is_new_where_one_was_banned_knocks(host: FakeHost) -> None:
    """A latecomer of the class, or the banned one without its cookie: a person tells, in each."""
    before, after = (int(host.clock()) + step for step in (-60, 60))
    await host.hub.execute(OpenRoom("garden"))
    for name in ("Ann", "Bob"):
        await came(host, name, "10.0.0.1", device=f"{name}.{before}")
    await host.hub.execute(Ban("lobby", "Ann", parts=("device", "newcomers")))
    late = await came(host, "Late", "10.0.0.1", device=f"late.{after}")
    assert late.last("waiting")
    assert host.names() == ["Bob"]
    (waits,) = host.hub._threshold
    assert (waits.peer, waits.beside) == ("Late", "Ann")
    await host.hub.execute(SetTopic("lobby", "Tides"))  # what the room asks is not why it waits
    assert list(host.hub._threshold) == [waits]
    await host.hub.execute(Admit("lobby", waits.id))
    await until(lambda: host.names() == ["Bob", "Late"])
    assert late.last("welcome")
    await host.hub.execute(Undo(await last_act(host)))
    assert host.names() == ["Bob"]
    back = await came(host, "Late", "10.0.0.1", device=f"late.{after}")
    assert back.last("waiting")
    (waits,) = host.hub._threshold
    await host.hub.execute(Admit("lobby", waits.id))
    await until(lambda: host.names() == ["Bob", "Late"])
    back.go()
    again = await came(host, "Late", "10.0.0.1", device=f"late.{after}")
    assert again.last("welcome")
    in_garden = await came(host, "Late", "10.0.0.1", "garden", device=f"late.{after}")
    assert in_garden.last("waiting")
    refused = await came(host, "Late", "10.0.0.1", "a new room", device=f"late.{after}")
    assert refused.last("error")["code"] == "door-closed"  # it is not the one who is banned
    assert "a new room" not in host.rooms()


async def test_a_ban_is_looked_at_for_so_many_at_once(host: FakeHost) -> None:
    """What one moderator asks costs everybody no more than the longest list there is."""
    await came(host, "Ann", "10.0.0.1")
    many = tuple(("Ann", str(number)) for number in range(101))
    with pytest.raises(Refused) as refused:
        await host.hub.execute(PreviewBan(Ban("lobby", "Ann"), many))
    assert refused.value.code is Code.TOO_MANY


async def test_who_knocks_beside_a_ban_comes_in_as_it_ends(host: FakeHost) -> None:
    """Nobody waits for what is no more."""
    before, after = (int(host.clock()) + step for step in (-60, 60))
    for name in ("Ann", "Bob"):
        await came(host, name, "10.0.0.1", device=f"{name}.{before}")
    await host.hub.execute(Ban("lobby", "Ann", parts=("device", "newcomers")))
    late = await came(host, "Late", "10.0.0.1", device=f"late.{after}")
    assert late.last("waiting")
    await host.hub.execute(Unban(host.hub.bans()[0].id))
    host.hub.heartbeat.beat()
    await until(lambda: host.names() == ["Bob", "Late"])
    assert list(host.hub._threshold) == []


async def test_one_that_has_just_left_is_banned(host: FakeHost) -> None:
    """It need not wait for the moderator."""
    (await came(host, "Ann", "10.0.0.1")).go()
    await host.hub.execute(Ban("lobby", "Ann", text="rude"))
    assert (await host.refused("Moritz", remote="10.0.0.1", device="new")).why == "rude"


@pytest.mark.parametrize(
    ("ban", "code"),
    [
        (Ban("lobby", "Nobody"), Code.NO_SUCH_PEER),
        (Ban(), Code.MALFORMED),
        (Ban(subnet="10.0.0.0/99"), Code.MALFORMED),
        (Ban(addresses=("10.0.0.300",)), Code.MALFORMED),
        (Ban(name="*"), Code.MALFORMED),
        (Ban(device="d", seconds=0), Code.MALFORMED),
        (Ban(device="d", seconds=float("nan")), Code.MALFORMED),
        (Ban(device="d", until=1), Code.MALFORMED),
        (Ban(device="d", until=2**53), Code.MALFORMED),
        (Ban(device="d", until=10**400), Code.MALFORMED),
        (Ban(device="d", text="x" * 501), Code.MALFORMED),
        (Ban("lobby", "Local", parts=("shoe",)), Code.MALFORMED),
        (Ban("lobby", "Local"), Code.FORBIDDEN),
        (Ban(addresses=("127.0.0.1",)), Code.FORBIDDEN),
        (Ban(addresses=("::1",)), Code.FORBIDDEN),
    ],
)
async def test_what_cant_be_is_refused(host: FakeHost, ban: Ban, code: Code) -> None:
    """With the reason, and nothing is done; a preview says the same."""
    await came_older(host, "Local", "127.0.0.1")
    commands: tuple[Command[Any], ...] = (ban, PreviewBan(ban))
    for command in commands:
        with pytest.raises(Refused) as refused:
            await host.hub.execute(command)
        assert refused.value.code == code
    assert host.names() == ["Local"]
    assert await host.hub.acts() == []


async def test_a_star_in_a_guests_name_stands_for_itself(host: FakeHost) -> None:
    """Whoever calls itself so takes nobody along, and comes back under no look-alike."""
    await host.join("Ann")
    for name in ("A*", "*"):
        await host.join(name, device=name)
        await host.hub.execute(Ban("lobby", name, parts=("name",)))
        assert host.names() == ["Ann"]
        for alike in (name, name.replace("*", "\N{FULLWIDTH ASTERISK}"), name.lower()):
            refused = await host.refused(alike, device="another", remote="10.0.0.9")
            assert refused.code == Code.BANNED


async def test_who_sits_at_the_host_is_banned_by_device_alone(host: FakeHost) -> None:
    """All others at that address would be the host itself."""
    await came(host, "Ann", "127.0.0.1")
    await came(host, "Bob", "127.0.0.1")
    await host.hub.execute(Ban("lobby", "Ann"))
    assert host.names() == ["Bob"]
    assert (await host.refused("Ann", remote="127.0.0.1")).code == Code.BANNED


async def test_a_moderators_ban_hits_no_moderator(host: FakeHost) -> None:
    """Nor does it hear of anybody's device or address by asking whom it would hit."""
    by = Actor("moderator", "Max", "device of Max")
    for name in ("Max", "Mia", "Ann"):
        await came(host, name, "10.0.0.1")
    for name in ("Max", "Mia"):
        host.hub._state.roles.put(Moderator(f"device of {name}", name, 1))
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Ban("lobby", "Ann"), by=by)
    assert refused.value.code == Code.NOT_ALLOWED
    text = "By the network address this ban would hit you, too and a moderator: leave that out."
    assert refused.value.text == text
    preview = await host.hub.execute(PreviewBan(Ban("lobby", "Ann")), by=by)
    assert {guest.peer for guest in preview.present} == {"Max", "Mia"}
    assert preview.barred == (Barred("address", you=True, moderators=("Mia",)),)
    assert {(guest.device, guest.addresses, guest.key) for guest in preview.present} == {
        ("", frozenset(), "")
    }
    await host.hub.execute(Ban("lobby", "Ann", parts=("device",)), by=by)
    assert host.names() == ["Max", "Mia"]


async def test_by_what_several_cannot_be_banned_is_said_before(host: FakeHost) -> None:
    """Where that of one of them would hit whoever asks, another moderator or another's room."""
    by = Actor("moderator", "Max", "device of Max")
    await host.hub.execute(OpenRoom("den"))
    for name, address in (("Max", "10.0.0.1"), ("Ann", "10.0.0.1"), ("Bob", "10.0.0.2")):
        await came(host, name, address)
    await came(host, "Dan", "10.0.0.2", "den")
    await came_older(host, "Old", "127.0.0.1")
    host.hub._state.roles.put(Moderator("device of Max", "Max", 1, ("lobby",)))

    async def asked(name: str, *beside: str) -> tuple[Barred, ...]:
        ban = Ban("lobby", name, parts=("name",))
        others = tuple((each, "") for each in beside)
        return (await host.hub.execute(PreviewBan(ban, others), by=by)).barred

    assert await asked("Ann") == (Barred("address", you=True),)
    assert await asked("Bob", "Ann", "Old") == (Barred("address", you=True, elsewhere=True),)


async def test_by_what_no_ban_can_be_made_is_said_before(host: FakeHost) -> None:
    """Of another's room nobody is named; and there may be nothing to go by."""
    by = Actor("moderator", "Max", "device of Max")
    await host.hub.execute(OpenRoom("den"))
    await came(host, "Ann", "10.0.0.1")
    await came(host, "Dan", "10.0.0.1", "den")
    await came_older(host, "Old", "127.0.0.1")
    host.hub._state.roles.put(Moderator("device of Max", "Max", 1, ("lobby",)))

    async def asked(name: str, by: Actor = by) -> tuple[Barred, ...]:
        return (
            await host.hub.execute(PreviewBan(Ban("lobby", name, parts=("name",))), by=by)
        ).barred

    assert await asked("Ann") == (Barred("address", elsewhere=True),)
    assert await asked("Ann", HOST) == ()
    nothing = tuple(Barred(part, nothing=True) for part in ("device", "newcomers", "address"))
    assert await asked("Old") == await asked("Old", HOST) == nothing
    with pytest.raises(Refused, match="network address this ban would hit a guest of another room"):
        await host.hub.execute(Ban("lobby", "Ann"), by=by)
    await host.hub.execute(Ban("lobby", "Ann", parts=("device", "name")), by=by)


# Timeouts and kicks


async def test_a_timeout_is_told_and_ends(host: FakeHost) -> None:
    """All tabs go and hear for how long; then it may come."""
    ann = await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Timeout("lobby", "Ann", 300, "Cool down"))
    told = ann.last("peer-left")
    assert (told["reason"], told["text"], told["retry_after"]) == ("TIMED_OUT", "Cool down", 300)
    host.clock.forward(100)
    refused = await host.refused("Moritz", remote="10.0.0.1", device="device of Ann")
    assert (refused.code, refused.retry_after) == (Code.TIMED_OUT, 200)
    assert refused.why == "Cool down"
    host.clock.forward(200)
    await came(host, "Ann", "10.0.0.1")
    assert host.names() == ["Ann"]


async def test_a_cleared_cookie_ends_no_timeout(host: FakeHost) -> None:
    """A new device at the address that it left is taken for it, while nobody else is there."""
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Timeout("lobby", "Ann", 300))
    refused = await host.refused("Moritz", remote="10.0.0.1", device=new_device(host))
    assert refused.code == Code.TIMED_OUT
    assert (await host.refused("Old", remote="10.0.0.1", device="")).code == Code.TIMED_OUT


async def test_a_class_behind_one_address_is_not_one_guest(host: FakeHost) -> None:
    """Where others are, who comes is not taken for the one on a timeout."""
    await came(host, "Bob", "10.0.0.1")
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Timeout("lobby", "Ann", 300))
    await came(host, "Cid", "10.0.0.1")
    assert host.names() == ["Bob", "Cid"]


async def test_a_timeout_is_undone_and_outlives_a_start(host: FakeHost) -> None:
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Timeout("lobby", "Ann", 300))
    async with restarted(host) as later:
        later.clock.forward(10)
        refused = await later.refused("Ann", remote="10.0.0.1")
        assert (refused.code, refused.retry_after) == (Code.TIMED_OUT, 290)
        await later.hub.execute(Undo(1))
        await came(later, "Ann", "10.0.0.1")
        assert later.names() == ["Ann"]


async def test_a_timeout_of_one_who_left(host: FakeHost) -> None:
    """It is kept out all the same, until the timeout is ended."""
    (await came(host, "Ann", "10.0.0.1")).go()
    await host.hub.execute(Timeout("lobby", "Ann", 300))
    assert (await host.refused("Ann", remote="10.0.0.1")).code == Code.TIMED_OUT
    await host.hub.execute(EndTimeout("lobby", "Ann"))
    await came(host, "Ann", "10.0.0.1")
    assert host.names() == ["Ann"]


async def test_a_kick_is_undone(host: FakeHost) -> None:
    """Who was kicked by mistake needn't wait out the minute."""
    await came(host, "Ann", "10.0.0.1")
    await host.hub.execute(Kick("lobby", "Ann", "Mistake"))
    assert (await host.refused("Ann", remote="10.0.0.1")).code == Code.REMOVED
    await host.hub.execute(Undo(await last_act(host)))
    again = await came(host, "Ann", "10.0.0.1")
    again.receive(event(1))
    assert host.names() == ["Ann"]


@pytest.mark.parametrize("passes", [0, 61], ids=["both hold", "the first is over"])
async def test_who_is_let_back_lets_nobody_else_in(host: FakeHost, passes: int) -> None:
    """Two of one name behind one router are kept out by that name, too: each for its own kick."""
    acts = []
    for device in ("A", "B"):
        await came(host, "Anna", "10.0.0.1", device=device)
        await host.hub.execute(Kick("lobby", "Anna"))
        acts.append(await last_act(host))
        host.clock.forward(passes if device == "A" else 0)
    host.hub.heartbeat.beat()
    await host.hub.execute(Undo(acts[0]))
    for device in ("B", ""):
        refused = await host.refused("Anna", remote="10.0.0.1", device=device)
        assert refused.code is Code.REMOVED
    await host.hub.execute(Undo(acts[1]))
    await came(host, "Anna", "10.0.0.1", device="")
