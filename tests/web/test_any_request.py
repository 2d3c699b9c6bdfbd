"""Requests of every shape, made by schemathesis from the routes themselves, to a real server."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.web.openapi import document

ROUTES = (
    "POST /offer",
    "POST /candidate",
    "POST /leave",
    "GET /rooms",
    "GET /",
    "GET /chat",
    "GET /r/{room}",
    "GET /PeerPy_Client/{file}",
    "GET /pages/{file}",
    "GET /icons/{file}",
    "GET /built/{file}",
)
"""Of each kind one; the test below sees that all others are of one of these."""

CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
]
"""Not that all which fits the schema is taken: what a name or an offer must be, it can't say."""


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """A host in a thread of its own: what schemathesis asks with waits for its answers."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    folder: Path = tmp_path_factory.mktemp("data")
    engine = Engine(
        Settings(host="127.0.0.1", port=0, data_dir=folder, rooms=("lobby",), limits="off")
    )
    try:
        asyncio.run_coroutine_threadsafe(engine.start(), loop).result(60)
        yield engine
    finally:
        asyncio.run_coroutine_threadsafe(engine.close(), loop).result(60)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.fixture(scope="module")
def described(engine: Engine) -> dict[str, Any]:
    """What it says of itself."""
    runner = engine._server._runner
    assert runner is not None
    return document(runner.app)


def test_all_routes_are_described(described: dict[str, Any]) -> None:
    """Those that are posted to with their bodies, and each that is tried below is there."""
    found = {
        f"{method.upper()} {path}" for path, told in described["paths"].items() for method in told
    }
    assert found >= set(ROUTES)
    posted = {each for each in found if each.startswith("POST")}
    assert posted == {each for each in ROUTES if each.startswith("POST")}, "a new one is tried, too"


def _tries() -> list[tuple[str, GenerationMode]]:
    """All as they should be; of what is posted, also as it shouldn't. Any text is a path's part."""
    right = [(each, GenerationMode.POSITIVE) for each in ROUTES]
    return right + [(each, GenerationMode.NEGATIVE) for each in ROUTES if each.startswith("POST")]


@pytest.mark.parametrize(("route", "mode"), _tries())
def test_any_request_has_an_answer(
    engine: Engine, described: dict[str, Any], route: str, mode: GenerationMode
) -> None:
    """As the document says, in words if it is refused, and never a 500."""
    method, _, path = route.partition(" ")
    operation = schemathesis.openapi.from_dict(described)[path][method]

    @settings(
        max_examples=20,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        response = case.call(base_url=f"http://127.0.0.1:{engine.port}")
        case.validate_response(response, checks=CHECKS)

    ask()
