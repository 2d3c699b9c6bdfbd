"""What a call of a client comes to at each other client: all of PeerPyRTC's calls, as a table.

A row has the call, its frame from our client (`v1`, without its ref) and from PeerPyRTC's
(`older`), what readers get of either, and what a page's `onMessage` is told of it: data and event.
The JavaScript tests read the same rows.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.decision import Moment
from peerpyrtc_desktop.core.dialects import decode
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.frames import Event, LegacyEvent
from peerpyrtc_desktop.core.peer import Dialect
from tests.core.rooms import make_peer, make_room

ROWS = json.loads((Path(__file__).parent.parent / "vectors" / "calls.json").read_text())
NOW = Moment(1, 1000)


@pytest.mark.parametrize("caller", ["v1", "older"])
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['call']} {row['arguments']}")
def test_each_reader_gets_what_was_called(row: dict[str, Any], caller: str) -> None:
    """Whoever calls, readers of both kinds get the same, but for the older ones' own wrapping."""
    dialect = Dialect.V1 if caller == "v1" else Dialect.ENVELOPE
    wire = row[caller] | ({"ref": "0123456789abcdef"} if caller == "v1" else {})
    room, ann = make_room(), make_peer("Ann", dialect)
    room.join(ann, NOW)
    frame, _ = decode(json.dumps(wire), dialect)
    assert isinstance(frame, Event | LegacyEvent)
    decision = room.receive(ann, frame, NOW)
    relayed = decision.sends[0].frame
    for reader, name in ((Dialect.V1, "v1"), (Dialect.ENVELOPE, "envelope")):
        told = encode(relayed, reader, NOW.wall)
        assert told is not None
        assert json.loads(told) == row["read"][name]
    (accepted,) = [each for each in decision.events if isinstance(each, events.MessageAccepted)]
    assert accepted.emitted == ("emitted" in row["v1"])
