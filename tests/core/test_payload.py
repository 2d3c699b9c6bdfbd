"""What was said stays the bytes it came as; what can break a reader is found without making it."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Raw

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.dialects import decode
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import MAX_DEPTH
from peerpyrtc_desktop.core.peer import Dialect

KEYS = st.text('[{"\\', max_size=3)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.sampled_from('[]{}\\" a'), max_size=9),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('[{"\\', max_size=3), inner)
    ),
    max_leaves=40,
)


def depth_of(value: Any) -> int:
    if isinstance(value, list):
        return 1 + max(map(depth_of, value), default=0)
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    return 0


@given(value=JSON, around=st.integers(MAX_DEPTH - 8, MAX_DEPTH + 1))
@example(value=[[]] * 100, around=MAX_DEPTH - 2)
@example(value=[[]] * 100, around=MAX_DEPTH - 1)
@example(value=['"' + "[" * 100], around=MAX_DEPTH - 1)
@example(value=["\\"] * 100, around=MAX_DEPTH)
def test_depth_is_what_it_is(value: Any, around: int) -> None:
    """It is found by the bytes as it is by the values, whatever stands in strings."""
    text = ("[" * around + json.dumps(value) + "]" * around).encode()
    if around + depth_of(value) <= MAX_DEPTH:
        payload.check_depth(text)
    else:
        with pytest.raises(FrameError) as refused:
            payload.check_depth(text)
        assert refused.value.code is Code.MALFORMED


@pytest.mark.parametrize("number", ["1e309", "-1E+999", "2e0000400", "9" * 309, "1" * 5000])
def test_numbers_out_of_range_are_refused(number: str) -> None:
    """In a string the same digits are words."""
    with pytest.raises(FrameError):
        payload.check_numbers(f'["", {number}]'.encode())
    payload.check_numbers(json.dumps([number, '"' + number]).encode())


@pytest.mark.parametrize("number", ["1e308", "0.1e-999", "9" * 308, str(2**63), str(2**64), "1e3"])
def test_numbers_in_range_are_taken(number: str) -> None:
    """Each of them is one to every reader."""
    payload.check_numbers(number.encode())
    assert isinstance(payload.value(Raw(number.encode())), int | float)


@given(text=st.binary(max_size=30) | JSON.map(lambda value: json.dumps(value).encode()))
@example(text=b"9999e308")
@example(text=b'"\\ud800"')
@example(text=b"NaN")
def test_a_reader_survives_anything(text: bytes) -> None:
    """Whatever stands there, nothing is raised where it is read."""
    data = Raw(text)
    payload.value(data)
    payload.words(data)
    payload.read(data, dict[str, Raw])
    assert isinstance(payload.text(data), str)


@pytest.mark.parametrize(
    "data",
    [
        '"\\ud800"', '"\\udc00\\ud800"', '"\\ud800\\u0041"', "NaN", "Infinity", "[1,]", "01", "+1",
        ".5", "1.", "1.5e", "tru", "[}", '{"a" 1}', '"a\u0001b"', '"a\nb"', '"\\x"', '"\\u12"',
        "{1:2}", '{"\\ud800":1}', "[[1 2]]",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("frame", "dialect"),
    [
        ('{"type":"event","name":"message","ref":"12345678","data":%s}', Dialect.V1),
        ('{"peer_id":"Ann","message":%s}', Dialect.ENVELOPE),
        ('{"peer_id":"Ann","message":"","x":%s}', Dialect.RAW),
        ('{"type":"SYSTEM","action":"EVENT","payload":{"event":"x","data":%s}}', Dialect.ENVELOPE),
    ],
)
def test_what_is_no_json_is_refused_though_nobody_reads_it(
    frame: str, dialect: Dialect, data: str
) -> None:
    """The host relays the bytes: so it must know that every reader can parse them."""
    taken: list[object] = []
    with contextlib.suppress(FrameError):
        taken.append(decode(frame % data, dialect)[0])
    # Of an older client it may be a text, if no reader takes it for an envelope.
    as_text = frames.LegacyEvent(frames.Form.TEXT, "message", payload.raw(frame % data))
    assert taken in ([], [as_text])
    assert not (taken and dialect is Dialect.V1)


@pytest.mark.parametrize("data", ['{"a": [1,  2.50], "a": "\\u00e9"}', "  5", '"x"', "null"])
def test_data_is_the_bytes_it_came_as(data: str) -> None:
    """Neither rewritten nor made into objects."""
    frame = f'{{"type":"event","name":"message","ref":"12345678","data":{data}}}'
    sent, _ = decode(frame, Dialect.V1)
    assert isinstance(sent, frames.Event)
    assert payload.text(sent.data) == data.strip()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ({"name": "a.png", "caption": "look here"}, "a.png\nlook here"),
        ({"name": "a.png", "caption": ""}, "a.png"),
        ({"name": "a.png", "caption": ["look"]}, "a.png"),
        ({"name": "a.png"}, "a.png"),
        ({"caption": "look here"}, None),
    ],
)
def test_a_files_caption_is_read_with_its_name(data: object, words: str | None) -> None:
    """Rules, the history and a moderator's queue read what all read."""
    told = payload.raw(data)
    assert payload.event_words("file", told) == words
    is_bare = not isinstance(data, dict) or data.get("caption") in (None, "")
    assert payload.has_caption(told) is not is_bare


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ('{"points":[1,2],"shape":"note","text":"buy milk"}', "buy milk"),
        ('{"points":[100e308],"text":"buy \\ud800"}', "buy ?"),
        ('{"text":{"a":"é"}}', '{"a": "é"}'),
        ('{"text":""}', None),
        ('{"points":[1,2]}', None),
        ("[1,2]", None),
    ],
)
def test_what_is_written_on_a_whiteboard_is_read(data: str, words: str | None) -> None:
    """Of a stroke its text alone, also where strict readers would read nothing."""
    assert payload.event_words("stroke", Raw(data.encode())) == words
