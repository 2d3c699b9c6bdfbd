"""Who may not see who else is here reads nothing of them, in any frame of any dialect."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from peerpyrtc_desktop.core import board_frames, frames
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.names import SOMEONE
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.permissions import PRESETS, Exempt, Permissions, Row
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.view import HIDDEN, view

OTHER, OWN = "Zebedee", "Ann"


def info(name: str) -> frames.PeerInfo:
    return frames.PeerInfo(name, 1, user_agent=f"browser of {name}", stay=f"stay of {name}")


SAID = frames.Relayed(OTHER, 7, 1, 1000, "message", raw("hi"))
LIMITS = frames.Limits(1, 1, 1)
BOTH = (info(OTHER), info(OWN))

OF_OTHERS: list[frames.AnyServerFrame] = [
    frames.Welcome(OWN, "s", frames.RoomInfo("lobby", OTHER), BOTH, LIMITS, 7, 1),
    frames.Page("a" * 8, (SAID, frames.Restored(7, 2, 1, (7, 1), SAID))),
    frames.Restored(7, 2, 1, (7, 1), SAID),
    SAID,
    *(
        frames.OlderForm(SAID, frames.LegacyEvent(form, "message", raw("hi")))
        for form in frames.Form
    ),
    frames.OlderForm(
        frames.Relayed(OTHER, 7, 1, 1000, "json", raw({"peer_id": OTHER})),
        frames.LegacyEvent(frames.Form.OBJECT, "json", raw({"peer_id": OTHER})),
    ),
    frames.ForOlder(frames.Joined(info(OTHER))),
    frames.RoomState(OWN, OTHER, tuple((each, 1) for each in BOTH)),
    frames.Joined(info(OTHER)),
    frames.AllJoined((info(OTHER),)),
    frames.Left(OTHER, "KICKED"),
    frames.PeerRenamed(OTHER, "Zoe"),
    frames.Updated(info(OTHER)),
    frames.HostChanged(OTHER),
    frames.HostChanged(OWN),
    frames.RoomUpdated(frames.RoomInfo("lobby", OTHER, "topic")),
    frames.RoomUpdated(frames.RoomInfo("lobby", pinned=frames.Pinned(7, 1, "hi", OTHER))),
    frames.PeerTyping(OTHER),
    frames.Reactions(7, 1, (frames.Reaction("👍", 1, (OTHER,)),)),
    frames.Passed(OTHER, "score", raw({"of": OTHER}), OWN),
    board_frames.BoardPiece(7, 1, 0, (board_frames.BoardStroke(OTHER, 1, raw({})),)),
    board_frames.PeerCursor(OTHER, (1, 1)),
    board_frames.PeerDrawing(OTHER, "a" * 8),
]
"""One of each kind of frame that names others, and the news that one is now the oldest here."""

PLAIN: list[frames.AnyServerFrame] = [
    frames.Announcement(7, 1, 1, "hello"),
    frames.Redacted(7, 2, 1, (7, 1)),
    frames.Restored(7, 2, 1, (7, 1)),
    frames.Edited(OWN, 7, 2, 1, (7, 1), raw("hello")),
    frames.SentAway(OWN, "KICKED"),
    frames.HostWarning("enough", 1),
    frames.Unwarned("enough", 1),
    frames.WarnedBefore("enough", 1),
    frames.WarningRead(1),
    frames.AskedToWait("soon"),
    frames.HostPing(1),
    frames.HostPong(1),
    frames.Ack("a" * 8, 7, 1),
    frames.Held("a" * 8),
    frames.Error("muted", "You are muted."),
    frames.You("guest", ("see",)),
    frames.Joined(info(OWN)),
    frames.Updated(info(OWN)),
    frames.PeerRenamed("Anna", OWN),
    frames.Relayed(OWN, 7, 1, 1, "message"),
    frames.Relayed("server", 7, 1, 1, "message"),
    frames.HostChanged("server"),
    frames.Left(OTHER, HIDDEN),
]

FOR_MODERATORS = (frames.Done, frames.ActedFrame, frames.QueueFrame)


def test_every_kind_of_frame_is_looked_at() -> None:
    kinds = {type(each) for each in OF_OTHERS + PLAIN}
    assert kinds | set(FOR_MODERATORS) == set(frames.AnyServerFrame.__args__)


@pytest.mark.parametrize("dialect", Dialect)
@pytest.mark.parametrize("frame", OF_OTHERS, ids=lambda each: type(each).__name__)
def test_nobody_is_named(frame: frames.AnyServerFrame, dialect: Dialect) -> None:
    seen = view(OWN, frame)
    text = None if seen is None else encode(seen, dialect, 1)
    assert OTHER not in (text or b"").decode()
    whole = encode(frame, dialect, 1)
    assert (
        whole is None
        or frame == frames.HostChanged(OWN)
        or text != whole
        or OTHER not in str(whole)
    )


@pytest.mark.parametrize("frame", PLAIN, ids=lambda each: type(each).__name__)
def test_what_is_about_oneself_or_nobody_stays(frame: frames.AnyServerFrame) -> None:
    assert view(OWN, frame) is frame


def test_who_has_said_what_is_pinned() -> None:
    """Someone; one's own is one's own, and the host's the host's."""
    for sender, seen in ((OTHER, SOMEONE), (OWN, OWN), ("", "")):
        pin = frames.Pinned(7, 1, "hi", sender)
        told = view(OWN, frames.RoomUpdated(frames.RoomInfo("lobby", pinned=pin)))
        assert isinstance(told, frames.RoomUpdated)
        assert told.room.pinned == frames.Pinned(7, 1, "hi", seen)


def test_what_is_said_is_said_by_someone() -> None:
    text: Any = json.loads(encode(view(OWN, SAID) or SAID, Dialect.V1, 1) or b"")
    assert (text["from"], text["data"], text["seq"]) == ("someone", "hi", 1)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("row", Row)
def test_every_cell_of_the_table(row: Row, role: Role) -> None:
    """A row that is denied a role is denied it alone, but that moderators see, and that whispers
    need sight; exceptions go before it.
    """
    table = msgspec.convert({str(role): [row]}, Permissions)
    for each in Role:
        denied = {row} if each is role else set()
        if Row.SEE in denied:
            denied = set() if each is Role.MODERATOR else {Row.SEE, Row.WHISPER}
        assert set(table.denied(each, "key")) == denied
    freed = table.excepting("key", Exempt("Ann", may=(row,)))
    assert freed.denied(role, "key") == ()
    assert freed.denied(role, "other") == table.denied(role, "other")
    bound = Permissions().excepting("key", Exempt("Ann", may_not=(row,)))
    assert bound.denied(role, "other") == ()
    assert (row in bound.denied(role, "key")) == (row is not Row.SEE or role is not Role.MODERATOR)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_leaves_the_way_to_the_host(preset: str) -> None:
    for role in Role:
        assert Row.ASK not in PRESETS[preset].denied(role, "key")
        assert Row.HAND not in PRESETS[preset].denied(role, "key")
