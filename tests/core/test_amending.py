"""Whose message it is, and what is refused: the rest is in tests/runtime/test_amending.py."""

from __future__ import annotations

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.amending import is_author
from peerpyrtc_desktop.core.decision import Kept
from tests.core.rooms import make_peer

SAID = frames.Relayed("Ann", 7, 1, 0, "message")


def kept(stay: str = "", identity: str = "") -> Kept:
    return Kept(SAID, stay=stay, identity=identity)


def test_it_is_ones_own_by_stay_or_device_and_never_by_name() -> None:
    ann = make_peer("Ann")
    ann.stay, ann.identity = "s1", "phone\nann"
    assert is_author(ann, kept(stay="s1", identity="tablet\nann"))
    assert is_author(ann, kept(stay="s0", identity="phone\nanna"))
    assert not is_author(ann, kept(stay="s0", identity="tablet\nann"))
    assert not is_author(ann, kept())
    nobody = make_peer("Ann")
    nobody.identity = "\nann"
    assert not is_author(nobody, kept())
    assert not is_author(nobody, replace(kept(), frame=replace(SAID, sender="server")))
