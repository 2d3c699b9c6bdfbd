"""What the host announces stands in the audit, beside all else that was done."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Acted
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost


async def test_an_announcement_is_an_act_that_nothing_takes_back(host: FakeHost) -> None:
    """With its beginning and its room, or of all; who heard it has heard it."""
    await host.hub.execute(Announce("Coffee", "lobby"))
    await host.hub.execute(Announce("x" * (MAX_WHY + 1)))
    to_one, to_all = (each.act for each in host.of(Acted) if each.act.what == "announce")
    assert (to_one.room, to_one.why, to_one.by.role) == ("lobby", "Coffee", "host")
    assert (to_all.room, to_all.why) == (None, "x" * MAX_WHY)
    assert not to_one.can_undo
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(to_one.id))
    assert refused.value.code is Code.NOT_UNDONE


async def test_one_that_is_refused_is_none(host: FakeHost) -> None:
    with pytest.raises(Refused):
        await host.hub.execute(Announce(" "))
    assert not [each for each in host.of(Acted) if each.act.what == "announce"]
