"""The whiteboard through the Hub: newcomers, passing frames, and the host's commands."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import MessageAccepted
from peerpyrtc_desktop.runtime.commands.boards import ClearBoard, RestoreBoard
from peerpyrtc_desktop.runtime.delivery import STALE
from peerpyrtc_desktop.runtime.limits import HubLimits
from tests.runtime.fakes import FakeHost, FakeLink


def change(number: int, name: str = "stroke", data: Any = (1, 2)) -> dict[str, Any]:
    return {"type": "event", "name": name, "data": data, "ref": f"{number:08}"}


def board_of(link: FakeLink) -> list[int]:
    """Ask for the whole board as a client does; the numbers of its strokes."""
    seen: list[int] = []
    link.receive({"type": "board"})
    while True:
        pieces = list(link.frames("board"))
        link.sent.clear()
        seen += [stroke["seq"] for piece in pieces for stroke in piece["strokes"]]
        if not pieces[-1].get("more"):
            return seen
        link.receive({"type": "board", "after": pieces[-1]["upto"]})


async def test_a_late_joiner_gets_the_whole_board(host: FakeHost) -> None:
    """Also what the history has let go of: it holds the last thousand frames."""
    ann = await host.join("Ann")
    for number in range(1500):
        host.clock.forward(0.1)
        ann.receive(change(number))
    bob = await host.join("Bob")
    assert bob.frames("welcome")[0]["missed"] == 1000
    assert board_of(bob) == list(range(1, 1501))


async def test_ones_own_strokes_are_ones_own_after_a_refresh(host: FakeHost) -> None:
    """The same device under the same name may still take away what it drew; others may not."""
    ann = await host.join("Ann")
    ann.receive(change(1))
    ann.go()
    again = await host.join("Ann")
    again.receive({"type": "board"})
    assert again.last("board")["strokes"][0]["own"] is True
    again.receive(change(2, "erase", {"strokes": [1]}))
    assert again.last("ack")["ref"] == "00000002"
    again.receive(change(3, "restore", {"strokes": [1]}))
    again.go()
    other = await host.join("Ann", device="another")
    other.receive({"type": "board"})
    assert "own" not in other.last("board")["strokes"][0]
    other.receive(change(4, "erase", {"strokes": [1]}))
    assert other.last("error")["code"] == Code.FORBIDDEN


async def test_passing_frames_are_dropped_for_who_lags(host: FakeHost) -> None:
    """They are sent to whoever can take them now, and queued for nobody."""
    ann, bob, cid = [await host.join(name) for name in ("Ann", "Bob", "Cid")]
    for link in (ann, bob, cid):
        link.receive({"type": "board"})
    bob.queued = STALE + 1
    ann.receive({"type": "cursor", "at": [1, 2]})
    ann.receive({"type": "drawing", "stroke": "12345678", "points": [1, 2], "look": [0, 0]})
    assert bob.frames("cursor") == bob.frames("drawing") == []
    assert cid.frames("cursor") == [{"type": "cursor", "id": "Ann", "at": [1, 2]}]
    assert cid.last("drawing")["points"] == [1, 2]
    assert ann.frames("cursor") == ann.frames("drawing") == []


async def test_passing_frames_are_not_kept(host: FakeHost) -> None:
    """They take no number, and neither the history nor the moderator's log has them."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive({"type": "board"})
    told = len(host.told)
    ann.receive({"type": "cursor", "at": [1, 2]})
    assert len(host.told) == told
    ann.receive(change(1))
    assert ann.last("ack")["seq"] == 1


async def test_after_a_reconnect_one_is_at_the_board_when_one_asks(host: FakeHost) -> None:
    """The new link may be another page of the same guest's."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive({"type": "board"})
    again = await host.join("Bob", secret=bob.last("welcome")["secret"])
    ann.receive({"type": "cursor", "at": [1, 2]})
    assert again.frames("cursor") == []
    again.receive({"type": "board"})
    ann.receive({"type": "cursor", "at": [3, 4]})
    assert [frame["at"] for frame in again.frames("cursor")] == [[3, 4]]


async def test_the_host_clears_a_board_and_takes_it_back(host: FakeHost) -> None:
    """Both return how many strokes it was, and everyone hears of it."""
    ann = await host.join("Ann")
    assert await host.hub.execute(ClearBoard("lobby")) == 0
    assert ann.frames("event") == []
    for number in (1, 2):
        ann.receive(change(number))
    assert await host.hub.execute(ClearBoard("lobby")) == 2
    assert (ann.last("event")["from"], ann.last("event")["name"]) == ("server", "clear")
    assert board_of(ann) == []
    assert await host.hub.execute(RestoreBoard("lobby")) == 2
    assert ann.last("event")["data"] == {"clear": 3}
    assert board_of(ann) == [1, 2]
    assert [event.name for event in host.of(MessageAccepted)][-2:] == ["clear", "restore"]


async def test_what_the_host_cannot_clear_or_bring_back(host: FakeHost) -> None:
    """An unknown room, and a board that was not cleared."""
    with pytest.raises(Refused) as caught:
        await host.hub.execute(ClearBoard("attic"))
    assert caught.value.code is Code.NO_SUCH_ROOM
    await host.join("Ann")
    with pytest.raises(Refused) as caught:
        await host.hub.execute(RestoreBoard("lobby"))
    assert caught.value.code is Code.NO_SUCH_STROKE


@pytest.mark.parametrize("limits", [HubLimits.on, HubLimits.off])
async def test_everyone_clears_where_the_host_says_so(limits: Any) -> None:
    """`guests_clear` holds with and without the other limits; the guests are told of it."""
    host = FakeHost(limits(guests_clear=True))
    host.hub.start()
    ann = await host.join("Ann")
    assert ann.last("welcome")["room"]["guests_clear"] is True
    ann.receive(change(1))
    ann.receive(change(2, "clear", None))
    assert board_of(ann) == []
    await host.hub.stop()


async def test_a_rooms_board_goes_with_the_room(host: FakeHost) -> None:
    """Who opens it anew finds an empty board."""
    ann = await host.join("Ann", "attic")
    ann.receive(change(1))
    ann.go()
    assert board_of(await host.join("Bob", "attic")) == []
