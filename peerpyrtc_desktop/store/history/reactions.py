"""Reactions to what was said: rows of their own, which go with the message."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, literal, select

from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.reactions import MOST, KeptReaction
from peerpyrtc_desktop.store.history.entries import Reaction, ReactionTold
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, reactions, rooms

_STEP = 500


def write(connection: Connection, room: int, entry: Reaction) -> None:
    """Have it so. Of what isn't there, or was taken back, there are none."""
    is_it = (
        (messages.c.room == room)
        & (messages.c.epoch == entry.epoch)
        & (messages.c.seq == entry.seq)
        & messages.c.redacted.is_(None)
    )
    message = connection.scalar(select(messages.c.id).where(is_it))
    if message is None:
        return
    same = (reactions.c.message == message) & (reactions.c.emoji == entry.emoji)
    connection.execute(delete(reactions).where(same, reactions.c.key == entry.key))
    if entry.on:
        add(connection, message, [ReactionTold(entry.emoji, entry.name, entry.time, entry.key)])


def add(connection: Connection, message: int, told: Sequence[ReactionTold]) -> None:
    """Add these to a message that has none of them."""
    for each in told:
        row = {"message": message, "emoji": each.emoji, "time": each.time}
        whose = {"key": sendable(each.key), "name": sendable(each.name)}
        connection.execute(insert(reactions).values(row | whose))


def drop(connection: Connection, is_it: ColumnElement[bool]) -> None:
    """The message that this is was taken back."""
    of_it = select(messages.c.id).where(is_it)
    connection.execute(delete(reactions).where(reactions.c.message.in_(of_it)))


def forget(
    connection: Connection, device: str, room: str, is_theirs: Callable[[str, int], bool]
) -> None:
    """Those of a device go; without one those in a room of which `is_theirs(name, time)`."""
    if device:
        connection.execute(delete(reactions).where(reactions.c.key == device))
        return
    there = (
        select(reactions.c.id, reactions.c.name, reactions.c.time)
        .join(messages, messages.c.id == reactions.c.message)
        .join(rooms, rooms.c.id == messages.c.room)
        .where(rooms.c.name == room)
    )
    gone = [each.id for each in connection.execute(there) if is_theirs(each.name, each.time)]
    for at in range(0, len(gone), _STEP):
        some = gone[at : at + _STEP]
        connection.execute(delete(reactions).where(reactions.c.id.in_(some)))


def of_device(device: str) -> Any:
    """The question for what they are called here that are a device's; none without one."""
    return select(reactions.c.id).where(reactions.c.key == device, literal(device) != "")


def of(ids: Sequence[int]) -> Any:
    """The question for those to these messages, in order."""
    return select(reactions).where(reactions.c.message.in_(ids)).order_by(reactions.c.id)


def by_message(rows: Sequence[Any]) -> dict[int, list[dict[str, Any]]]:
    """The answer, as an export has it."""
    found: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        told = {"emoji": row.emoji, "name": row.name, "time": row.time, "key": row.key}
        found.setdefault(row.message, []).append(told)
    return found


async def read(readers: Readers, room: str, opened_in: int) -> list[KeptReaction]:
    """The latest of a room since it was opened, in order."""
    asked = (
        select(
            messages.c.epoch,
            messages.c.seq,
            reactions.c.emoji,
            reactions.c.key,
            reactions.c.name,
        )
        .join(messages, messages.c.id == reactions.c.message)
        .join(rooms, rooms.c.id == messages.c.room)
        .where(rooms.c.name == room, messages.c.epoch >= literal(opened_in))
        .order_by(reactions.c.id.desc())
        .limit(MOST)
    )
    async with readers.connect() as connection:
        rows = (await connection.execute(asked)).all()
    return [KeptReaction(*row) for row in reversed(rows)]
