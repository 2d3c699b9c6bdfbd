"""A server that was away at the start is looked for until it answers."""

from __future__ import annotations

import asyncio

from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core.errors import CannotHost, NotOurs
from peerpyrtc_desktop.store.history import backend
from peerpyrtc_desktop.store.history.schema import Damaged, TooNew

EVERY = 5.0
"""Seconds between two looks."""


async def answers(place: str) -> None:
    """Returns when this database answers, and could be had."""
    while True:
        await asyncio.sleep(EVERY)
        try:
            server = await backend.reach(place)
            try:
                await server.write(lambda _: None)
            finally:
                await server.dispose()
        except (CannotHost, Damaged, NotOurs, OSError, SQLAlchemyError, TooNew):
            continue
        return
