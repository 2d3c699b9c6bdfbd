"""Reading and writing the dialects: nothing breaks them, nobody speaks in another's name."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.dialects import decode
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import MAX_DEPTH
from peerpyrtc_desktop.core.peer import Dialect

NOW = 1000
OLDER = (Dialect.ENVELOPE, Dialect.RAW, Dialect.UNDECIDED)
SENDER = "Mallory"

MEMBERS = "type peer_id message action payload target event data name ref to epoch seq text t x"
NAMES = (
    "SYSTEM EVENT BROADCAST PEER_JOIN PEER_LEAVE ROOM_STATE HOST_CHANGE "
    "event hello typing ping pong report message Ann 12345678"
)
KEYS, WORDS = st.sampled_from(MEMBERS.split()), st.sampled_from(NAMES.split())
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=8)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=8)

SPOILERS = st.sampled_from(
    ["", "1e999", "-1e999", "NaN", "9" * 5000, '"\\ud800"', "[" * 30 + "]" * 30, '"\\u0000"', "2e"]
)


@st.composite
def json_texts(draw: st.DrawFn) -> str:
    """JSON as a hostile client writes it: extra members twice, numbers out of all bounds."""
    text = json.dumps(draw(OBJECTS), ensure_ascii=draw(st.booleans()))
    extra = draw(SPOILERS)
    if extra:
        text = f'{{"z": {extra}{"," if len(text) > 2 else ""} {text[1:]}'
    if draw(st.booleans()):
        text = text.replace("{", '{"type": "event", "peer_id": "Ann", "type": "SYSTEM", ', 1)
        text = text.replace(", }", "}", 1)
    return draw(st.sampled_from(["", " ", "\n", "\t", "\ufeff"])) + text


ANY_TEXT = st.text(max_size=60) | VALUES.map(json.dumps) | json_texts()


def relayed(sent: frames.LegacyEvent | frames.Event) -> frames.AnyServerFrame:
    """What a room makes of an accepted event."""
    frame = frames.Relayed(SENDER, 1, 1, NOW, sent.name, sent.data, sent.to)
    return frame if isinstance(sent, frames.Event) else frames.OlderForm(frame, sent)


def as_javascript_reads(text: str) -> Any:
    """As JSON.parse would: lone surrogates pass, huge numbers are Infinity, NaN is no JSON."""

    def refuse(constant: str) -> Any:
        raise ValueError(constant)

    return json.loads(text, parse_int=float, parse_constant=refuse)


@pytest.mark.parametrize("dialect", list(Dialect))
@given(frame=ANY_TEXT | st.binary(max_size=40))
@example(frame="5")
@example(frame="[1,2]")
@example(frame="null")
@example(frame="[" * 60_000)
@example(frame='{"a":' * 10_000)
@example(frame='{"type":"SYSTEM"')
@example(frame="\ud800")
@example(frame='{"type":"\ud800"}')
def test_no_frame_breaks_a_dialect(dialect: Dialect, frame: str | bytes) -> None:
    """Whatever comes is read or refused; whatever is read can be written as valid JSON for all."""
    try:
        sent, then = decode(frame, dialect)
    except FrameError:
        return
    assert (then is Dialect.V1) == (dialect is Dialect.V1)
    if not isinstance(sent, frames.Event | frames.LegacyEvent):
        return
    for reader in Dialect:
        written = encode(relayed(sent), reader, NOW)
        assert written is not None
        text = written.decode()
        if reader in (Dialect.V1, Dialect.ENVELOPE):
            assert isinstance(as_javascript_reads(text), dict)


def sound(text: str) -> bool:
    """Whether a data channel can have brought this text: UTF-8 has no lone surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize("speaker", OLDER)
@given(frame=ANY_TEXT)
@example(frame='{"type":"SYSTEM","action":"PEER_LEAVE","peer_id":"Ann","x":1e999}')
@example(frame='{"type":"SYSTEM","action":"PEER_LEAVE","peer_id":"Ann","x":' + "9" * 5000 + "}")
@example(frame='{"type":"SYSTEM","action":"HOST_CHANGE","payload":"Ann","x":"\\ud800"}')
@example(frame='{"type":"x","type":"SYSTEM","x":1e999}')
@example(frame='{"peer_id":"Ann","message":"me","x":1e999}')
@example(frame='{"peer_id":"Ann","x":1e999}')
@example(frame='\n {"peer_id":"Ann","message":"me"}')
@example(frame='{"type":"SYSTEM","payload":' + "[" * 2000 + "]" * 2000 + "}")
def test_nobody_speaks_in_anothers_name(speaker: Dialect, frame: str) -> None:
    """No text of an older client reaches a reader that parses it as another's, or as SYSTEM's."""
    assume(sound(frame))
    try:
        sent, _ = decode(frame, speaker)
    except FrameError:
        return
    if not isinstance(sent, frames.LegacyEvent):
        return
    for reader in (Dialect.UNDECIDED, Dialect.ENVELOPE):
        written = encode(relayed(sent), reader, NOW)
        assert written is not None
        try:
            whole = as_javascript_reads(written.decode())
        except ValueError:
            continue
        if not isinstance(whole, dict):
            continue
        assert whole.get("peer_id", SENDER) == SENDER
        if whole.get("type") == "SYSTEM":
            assert whole["action"] in ("EVENT", "BROADCAST")
            assert whole["peer_id"] == SENDER


@pytest.mark.parametrize(("dialect", "limit"), [(Dialect.V1, 16 * 1024), (Dialect.RAW, 64 * 1024)])
def test_size_is_counted_in_bytes(dialect: Dialect, limit: int) -> None:
    """A frame may be as long as the limit in UTF-8, and not a byte longer."""
    with pytest.raises(FrameError) as refused:
        decode("é" * (limit // 2) + "x" * 3, dialect)
    assert refused.value.code == Code.TOO_LARGE
    assert refused.value.over == 3
    assert "too long by 3" in refused.value.text
    assert isinstance(decode("é" * 32_768, Dialect.RAW)[0], frames.LegacyEvent)


def test_a_v1_client_may_be_granted_more() -> None:
    """A message of 20,000 characters is too long for v1, unless larger frames were asked for."""
    frame = f'{{"type":"event","name":"message","ref":"12345678","data":"{"x" * 20_000}"}}'
    with pytest.raises(FrameError) as refused:
        decode(frame, Dialect.V1)
    assert refused.value.code == Code.TOO_LARGE
    assert isinstance(decode(frame, Dialect.V1, frames.MAX_FRAME_OLDER)[0], frames.Event)


@pytest.mark.parametrize("dialect", list(Dialect))
def test_bytes_are_refused(dialect: Dialect) -> None:
    """Binary frames have no meaning in any dialect."""
    with pytest.raises(FrameError) as refused:
        decode(b"{}", dialect)
    assert refused.value.code == Code.BINARY


def test_depth_counts_outside_of_strings() -> None:
    """Brackets in text nest nothing; brackets in JSON may nest so deep and no deeper."""

    def event(data: str) -> str:
        return f'{{"type":"event","name":"message","ref":"12345678","data":{data}}}'

    inner = MAX_DEPTH - 1
    decode(event(json.dumps('[{"\\"' * 500)), Dialect.V1)
    decode(event("[" * inner + "]" * inner), Dialect.V1)
    with pytest.raises(FrameError):
        decode(event("[" * MAX_DEPTH + "]" * MAX_DEPTH), Dialect.V1)


@pytest.mark.parametrize("data", ['"\\ud800"', "1e999", "[" * 70 + "]" * 70, '"x", "to": 5'])
def test_a_bad_event_is_refused_by_its_ref(data: str) -> None:
    """An event that is wrong in some member is answered by its ref, so that its sender knows."""
    with pytest.raises(FrameError) as refused:
        decode(f'{{"type":"event","name":"m","ref":"12345678","data":{data}}}', Dialect.V1)
    assert refused.value.ref == "12345678"


@pytest.mark.parametrize("ref", ['"\\ud800\\ud800\\ud800\\ud800"', "5", '"' + "x" * 65 + '"'])
def test_a_ref_that_cannot_be_echoed_is_left_out(ref: str) -> None:
    """The answer to a bad frame carries no ref that could not be written."""
    with pytest.raises(FrameError) as refused:
        decode(f'{{"type":"event","ref":{ref}}}', Dialect.V1)
    assert refused.value.ref is None
