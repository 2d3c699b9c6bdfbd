"""What is pinned is so after a new start, as long as its message is kept: that alone has words."""

from __future__ import annotations

import asyncio
from typing import Any

from peerpyrtc_desktop.core.events import EvidenceErased
from peerpyrtc_desktop.runtime.commands.pinning import PinMessage
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from peerpyrtc_desktop.store.history.tables import messages
from tests.runtime.fakes import FakeLink
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, run
from tests.store.history.test_kept_amendments import amend
from tests.store.history.test_kept_redactions import say


async def text(host: Host, link: FakeLink, wanted: str | None) -> None:
    """Returns once that is what is pinned, as all are told."""

    def shown() -> Any:
        told = link.frames("room-updated") or link.frames("welcome")
        return told[-1]["room"].get("pinned", {}).get("text")

    async with asyncio.timeout(60):
        while shown() != wanted:
            await asyncio.sleep(0.001)
    (room,) = host.hub.snapshot()
    assert (room.pinned and room.pinned.text) == wanted


async def test_it_is_pinned_after_a_new_start(place: Place) -> None:
    """Also where its message is no longer among the latest; and then follows what becomes of it."""
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epochs.append(await say(host, "Exam at tne.", "other"))
        await host.hub.execute(PinMessage("lobby", epochs[0], 1))

    async def second(host: Host) -> None:
        await text(host, await host.join("Bob"), "Exam at tne.")
        host.disk._recent.release("lobby")

    async def third(host: Host) -> None:
        ann, bob = await host.join("Ann"), await host.join("Bob")
        host.disk._recent.release("lobby")
        await host.hub.execute(PinMessage("lobby", epochs[0], 2))
        await text(host, bob, "other")
        host.disk._recent.release("lobby")
        await host.hub.execute(Undo(2))
        await text(host, bob, "Exam at tne.")
        assert (await amend(ann, "edit", 1, epochs[0], 1, data="Exam at ten."))["seq"]
        await text(host, bob, "Exam at ten.")
        await host.hub.execute(RedactMessage("lobby", epochs[0], 1))
        await text(host, bob, None)
        host.disk._recent.release("lobby")
        await host.hub.execute(Undo(3))
        await text(host, bob, "Exam at ten.")

    async def fourth(host: Host) -> None:
        await text(host, await host.join("Bob"), "Exam at ten.")

    for number, work in enumerate((first, second, third, fourth)):
        await run(place, work, at=1000 + 60 * number)


async def test_what_has_had_its_days_is_shown_no_longer(place: Place) -> None:
    """It is looked at when evidence is erased, once an hour: what is there still stays."""

    async def work(host: Host) -> None:
        epoch = await say(host, "Exam at ten.", "other")
        bob = await host.join("Bob")
        for seq in (1, 2):
            await host.hub.execute(PinMessage("lobby", epoch, seq))
        host.disk._recent.release("lobby")
        host.hub._state.events.emit(EvidenceErased(0))
        await host.hub.execute(Undo(2))
        await text(host, bob, "Exam at ten.")
        database = host.disk._database
        assert database is not None
        await database.write(lambda connection: connection.execute(messages.delete()))
        host.hub._state.events.emit(EvidenceErased(0))
        await text(host, bob, None)

    await run(place, work)


async def test_it_is_forgotten_with_whoever_said_it(place: Place) -> None:
    """There is nothing of it in the folder: neither among what is set nor among what was done."""

    async def first(host: Host) -> None:
        epoch = await say(host, "zebra crossing", "another")
        await host.hub.execute(PinMessage("lobby", epoch, 1))
        await text(host, host.links.links[0], "zebra crossing")

    await run(place, first)
    assert b"zebra" in b"".join(place.files().values())
    disk = place.disk()
    whose = Whose(room="lobby", name="Ann")
    await disk.database.write(lambda connection: forget(connection, whose))
    await disk.database.fold()
    await disk.database.dispose()
    assert b"zebra" not in b"".join(place.files().values())

    async def second(host: Host) -> None:
        await text(host, await host.join("Bob"), None)

    await run(place, second, at=1100)
