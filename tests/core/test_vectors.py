"""The golden frames of all dialects; the JavaScript tests read the same files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from peerpyrtc_desktop.core import board_frames, frames, payload
from peerpyrtc_desktop.core.dialects import decode
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.peer import Dialect

VECTORS = Path(__file__).parent.parent / "vectors"
NOW = 2000
_BOARD = ("BoardPiece", "PeerCursor", "PeerDrawing")


def vectors(name: str) -> list[Any]:
    loaded = json.loads((VECTORS / name).read_text())
    return [pytest.param(each, id=each["name"]) for each in loaded]


def as_plain(frame: Any) -> dict[str, Any]:
    """A decoded frame as the vectors write it."""
    plain = {"kind": type(frame).__name__, **msgspec.structs.asdict(frame)}
    for member, value in plain.items():
        if isinstance(value, msgspec.Raw):
            plain[member] = payload.value(value)
        if isinstance(value, tuple):
            plain[member] = list(value)
    if isinstance(extra := plain.get("extra"), dict):
        plain["extra"] = {name: payload.value(value) for name, value in extra.items()}
    if isinstance(plain.get("form"), frames.Form):
        plain["form"] = plain["form"].value
    return plain


def build(plain: dict[str, Any]) -> Any:
    """The server frame that a vector describes."""
    members = dict(plain)
    kind = members.pop("kind")
    if kind == "ActedFrame":
        told = {**members["act"], "whom": tuple(map(tuple, members["act"]["whom"]))}
        return frames.ActedFrame(frames.ActTold(**told))
    if kind == "QueueFrame":
        added = tuple(frames.QueueItem(**each) for each in members.get("add", ()))
        return frames.QueueFrame(added, tuple(members.get("gone", ())))
    if kind == "You":
        return frames.You(**{**members, "denied": tuple(members["denied"])})
    for name in {"data", "result"} & set(members):
        members[name] = payload.raw(members[name])
    if kind == "OlderForm":
        form, extra = frames.Form(members.pop("form")), members.pop("extra", None)
        sent = frames.LegacyEvent(form, members["name"], members["data"], extra=extra)
        return frames.OlderForm(frames.Relayed(**members), sent)
    if "frames" in members:
        members["frames"] = tuple(build(each) for each in members["frames"])
    if "peer" in members:
        members["peer"] = frames.PeerInfo(**members["peer"])
    if "target" in members and kind in ("Redacted", "Restored", "Edited"):
        members["target"] = tuple(members["target"])
    if kind == "Restored" and "frame" in members:
        members["frame"] = build(members["frame"])
    if kind == "AllJoined":
        return frames.AllJoined(tuple(frames.PeerInfo(**each) for each in members["peers"]))
    if kind == "ForOlder":
        return frames.ForOlder(build(members["frame"]))
    if isinstance(members.get("room"), dict):
        pin = members["room"].get("pinned")
        told = {**members["room"], "pinned": pin and frames.Pinned(**pin)}
        members["room"] = frames.RoomInfo(**told)
    if "peers" in members:
        members["peers"] = tuple((frames.PeerInfo(**peer), seen) for peer, seen in members["peers"])
    if kind in _BOARD:
        if kind == "BoardPiece":
            members["strokes"] = tuple(_stroke(each) for each in members["strokes"])
        return getattr(board_frames, kind)(**members)
    return getattr(frames, kind)(**members)


def _stroke(plain: dict[str, Any]) -> board_frames.BoardStroke:
    data = msgspec.Raw(msgspec.json.encode(plain["data"]))
    return board_frames.BoardStroke(**{**plain, "data": data})


@pytest.mark.parametrize("vector", vectors("client.json"))
def test_what_clients_send(vector: dict[str, Any]) -> None:
    """Each golden frame decodes to what it says, or is refused with its code."""
    dialect = Dialect(vector["dialect"])
    if "error" in vector:
        with pytest.raises(FrameError) as caught:
            decode(vector["wire"], dialect)
        assert caught.value.code == vector["error"]
        assert caught.value.ref == vector.get("ref", caught.value.ref)
    else:
        frame, then = decode(vector["wire"], dialect)
        assert as_plain(frame) == vector["frame"]
        assert then == Dialect(vector.get("then", dialect))


@pytest.mark.parametrize("dialect", list(Dialect))
@pytest.mark.parametrize("vector", vectors("server.json"))
def test_what_the_host_sends(vector: dict[str, Any], dialect: Dialect) -> None:
    """Each server frame reads, in each dialect, as the golden file has it."""
    encoded = encode(build(vector["frame"]), dialect, NOW)
    written = None if encoded is None else encoded.decode()
    expected = vector[dialect.value]
    if expected is None or not expected.lstrip().startswith("{"):
        assert written == expected
    else:
        assert written is not None
        assert json.loads(written) == json.loads(expected)
