"""What moderation has decided is kept as it is, also what a newer program wrote."""

from __future__ import annotations

import pytest
from msgspec import Raw

from peerpyrtc_desktop.core.audit import HOST, Evidence
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.roles import Invite
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.runtime.commands.redaction import MOST, RedactMessages
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from peerpyrtc_desktop.runtime.ledger import KEPT, KEPT_WORDS, Ledger
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from tests.runtime.fakes import FakeHost, event


def test_what_cannot_be_read_is_left_out_and_kept() -> None:
    told: list[object] = []
    ledger = Ledger(told.append)
    kept = {"room": {"lobby": Raw(b'{"slow":"much"}'), "den": Raw(b'{"slow":7}')}}
    ledger.bring_back(KeptModeration(kept))
    assert [name for name, _ in ledger.documents("room", RoomSettings)] == ["den"]
    assert ledger.document("room", "lobby", RoomSettings) is None
    assert ledger.document("room", "nowhere", RoomSettings) is None
    ledger.put("invite", "x", None)
    ledger.put("room", "den", RoomSettings(slow=7))
    assert told == []
    ledger.put("invite", "x", Invite("x", 1, 2))
    assert len(told) == 1


async def test_the_oldest_acts_give_way(host: FakeHost) -> None:
    for number in range(KEPT + 5):
        await host.hub.execute(SetTopic("lobby", str(number)))
    acts = await host.hub.acts(limit=2 * KEPT)
    assert (len(acts), acts[-1].id) == (KEPT, 6)


async def test_acts_with_many_words_give_way_sooner() -> None:
    """Whoever takes back all and brings it back, again and again, fills no memory."""
    ledger = Ledger(lambda _: None)
    words = "x" * (KEPT_WORDS // 3)
    for number in range(10):
        act = ledger.enter(number, HOST, "redact-peer", evidence=[Evidence(1, 1, 1, "Ann", words)])
        ledger.take_back(act, HOST, number)
    assert [each.id for each in await ledger.page()] == [10, 9, 8]
    ledger.erase_evidence(9)
    ledger.enter(10, HOST, "redact-peer", evidence=[Evidence(1, 1, 1, "Ann", words)])
    assert [each.id for each in await ledger.page()] == [11, 10, 9, 8]
    whole = [Evidence(1, 1, 1, "Ann", "x" * (2 * KEPT_WORDS))]
    ledger.enter(11, HOST, "redact-peer", evidence=whole)
    assert [each.id for each in await ledger.page()] == [12]


async def test_many_messages_are_taken_back_as_one_act(host: FakeHost) -> None:
    """Strokes and what isn't there are passed over."""
    ann = await host.join("Ann")
    ann.receive(event(1))
    ann.receive(event(2, {"points": [1, 2]}, name="stroke"))
    places = [(each["epoch"], each["seq"]) for each in ann.frames("ack")]
    again = RedactMessages("lobby", (*places, (1, 99)))
    assert await host.hub.execute(again) == 1
    assert await host.hub.execute(again) == 0
    assert len(await host.hub.acts()) == 1
    with pytest.raises(Refused):
        await host.hub.execute(RedactMessages("lobby", ((1, 1),) * (MOST + 1)))
