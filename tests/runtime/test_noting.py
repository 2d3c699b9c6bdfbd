"""What is written down about a guest comes back with it, and only the panel reads it."""

from __future__ import annotations

import json

import pytest

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.notes import KIND, MAX_NOTE, Note
from peerpyrtc_desktop.runtime.commands import noting
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.noting import GuestKnown, LookUpGuest, SetNote
from peerpyrtc_desktop.runtime.commands.standing import Warn
from tests.runtime.fakes import FakeHost, restarted


async def look_up(host: FakeHost, name: str, stay: str = "", device: str = "") -> GuestKnown:
    return await host.hub.execute(LookUpGuest("lobby", name, stay, device))


async def note(host: FakeHost, name: str, said: str) -> None:
    it = await look_up(host, name)
    await host.hub.execute(SetNote(it.key, said, "lobby", name))


def stay_of(host: FakeHost, name: str) -> str:
    return next(each.stay for each in host.hub.snapshot()[0].peers if each.id == name)


async def test_a_note_is_there_when_its_guest_comes_again(host: FakeHost) -> None:
    """Under another name, too, and of a later host; somebody else by its name has none."""
    ann = await host.join("Ann", device="hers")
    await note(host, "Ann", "  Spams links.\n")
    ann.go()
    await host.join("Ann", device="another's")
    assert (await look_up(host, "Ann")).note is None
    async with restarted(host) as later:
        await later.join("Zoe", device="hers")
        found = (await look_up(later, "Zoe")).note
    assert found is not None
    assert (found.text, found.peer, found.room) == ("Spams links.", "Ann", "lobby")


async def test_one_is_known_by_its_stay_whatever_it_is_called(host: FakeHost) -> None:
    """And after it has left; of long ago, by its device."""
    ann = await host.join("Ann", device="hers")
    stay = stay_of(host, "Ann")
    await note(host, "Ann", "Nice.")
    await host.hub.execute(Warn("lobby", "Ann", "Please."))
    await host.hub.execute(Rename("lobby", "Ann", "Zoe"))
    known = await look_up(host, "Ann", stay)
    assert (known.key, known.left, [each.text for each in known.warnings]) == (
        "hers",
        None,
        ["Please."],
    )
    ann.go()
    known = await look_up(host, "Ann", stay)
    assert known.left is not None
    assert known.note is not None
    assert await look_up(host, "Ann", "a stay of last year") == GuestKnown("")
    assert (await look_up(host, "Ann", "a stay of last year", "hers")).note == known.note


async def test_nobody_but_the_panel_hears_of_it(host: FakeHost) -> None:
    """It is no act, for moderators read those; no guest is sent anything."""
    ann = await host.join("Ann", device="hers")
    before = len(ann.sent)
    await note(host, "Ann", "Spams links.")
    assert await host.hub.acts() == []
    assert "Spams" not in json.dumps([str(each) for each in ann.sent[before:]])
    assert not LookUpGuest.for_moderators
    assert not SetNote.for_moderators


async def test_no_more_is_kept_than_there_is_room_for(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    await host.hub.execute(SetNote("a", "x" * MAX_NOTE))
    with pytest.raises(Refused) as caught:
        await host.hub.execute(SetNote("a", "x" * (MAX_NOTE + 1)))
    assert (caught.value.code, caught.value.field) == (Code.MALFORMED, "text")
    monkeypatch.setattr(noting, "MOST", 1)
    with pytest.raises(Refused) as caught:
        await host.hub.execute(SetNote("b", "x"))
    assert caught.value.code is Code.TOO_MANY
    await host.hub.execute(SetNote("a", "another"))
    await host.hub.execute(SetNote("a", " "))
    await host.hub.execute(SetNote("b", "\ud800"))
    ledger = host.hub._state.ledger
    assert [it.text for _, it in ledger.documents(KIND, Note)] == ["?"]
    for key in ("", "x" * 2_000):
        with pytest.raises(Refused):
            await host.hub.execute(SetNote(key, "x"))


async def test_the_time_is_that_of_the_last_change(host: FakeHost) -> None:
    """The same again changes nothing."""
    await host.hub.execute(SetNote("a", "x"), by=Actor("host"))
    ledger = host.hub._state.ledger
    first = ledger.document(KIND, "a", Note)
    host.clock.forward(5)
    await host.hub.execute(SetNote("a", "x "))
    assert ledger.document(KIND, "a", Note) == first
