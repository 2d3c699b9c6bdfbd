"""Any JSON at all, and nearly right bodies, sent to the routes that take one."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
from hypothesis import given, settings
from hypothesis import strategies as st

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.rtc.offers import CHROMIUM

_TEXT = st.text(st.characters(), max_size=70)  # lone surrogates too
_LEAF = st.none() | st.booleans() | st.integers() | st.floats() | _TEXT
_JSON = st.recursive(
    _LEAF, lambda each: st.lists(each) | st.dictionaries(_TEXT, each), max_leaves=10
)
_RIGHT: dict[str, Any] = {
    "room": "lobby",
    "peer_id": "Ann",
    "offer": {"sdp": CHROMIUM, "type": "offer"},
    "candidate": {"candidate": "", "sdpMid": "0"},
}
_MEMBERS = st.sampled_from([*_RIGHT, "secret"])
_ODD = st.sampled_from(["", "server", "a\nb", "x" * 65, {"sdp": "v=0", "type": "offer"}]) | _JSON
_NEARLY_RIGHT = st.builds(
    lambda changed: {**_RIGHT, **changed}, st.dictionaries(_MEMBERS, _ODD, max_size=2)
)
_BODIES = st.lists(
    st.tuples(st.sampled_from(["/offer", "/candidate", "/leave"]), _NEARLY_RIGHT | _JSON),
    min_size=20,
    max_size=20,
)


def test_any_body_has_an_answer(tmp_path: Path) -> None:
    """It is 200 or a 4xx with words, never a hang or a 500; and no room is left of it."""
    with asyncio.Runner() as runner:
        engine = Engine(Settings(host="127.0.0.1", port=0, data_dir=tmp_path))
        runner.run(engine.start())

        @settings(max_examples=40)
        @given(_BODIES)
        def check(bodies: list[tuple[str, Any]]) -> None:
            runner.run(_post_all(f"http://127.0.0.1:{engine.port}", bodies))
            assert engine.host.snapshot() == ()

        try:
            check()
        finally:
            runner.run(engine.close())


async def _post_all(base: str, bodies: list[tuple[str, Any]]) -> None:
    async with aiohttp.ClientSession(base, timeout=aiohttp.ClientTimeout(10)) as http:
        for path, body in bodies:
            data = json.dumps(body).encode()
            async with http.post(
                path, data=data, headers={"Content-Type": "application/json"}
            ) as response:
                answer = await response.json()
                assert response.status == 200 or 400 <= response.status < 500, answer
                assert ("error" in answer) == (response.status != 200)
                assert isinstance(answer.get("error", ""), str)
