"""What holds for all tests."""

from __future__ import annotations

import gc
import os
import warnings
from collections.abc import Iterator

import pytest
import structlog
from coverage import Coverage
from coverage.exceptions import CoverageWarning
from hypothesis import HealthCheck, settings

from tests.postgres import postgres as postgres

# Windows speak the system's language: here that is English, also in programs that tests start.
os.environ.update(LANGUAGE="en", LC_ALL="C.UTF-8")

# Nothing here is timed: the machine that runs the tests may be busy with other things.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected stays to the end: nobody needs to look through it for what is left over."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(autouse=True)
def _log_of_its_own() -> Iterator[None]:
    """A test that sets the log up doesn't leave it writing to its own, closed, capture."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="module")
def uncounted() -> Iterator[None]:
    """What these tests reach, others reach, too: counting it would take as long as they do.

    They have to pass like all; the floors of what is reached hold without them.
    """
    counting = Coverage.current()
    if counting is None:
        yield
        return
    counting.stop()
    yield
    with warnings.catch_warnings():  # that they have loaded what is counted: yes
        warnings.simplefilter("ignore", CoverageWarning)
        counting.start()
