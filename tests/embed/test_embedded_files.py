"""Guests of a program that embeds us share files too, and the program's end takes them along."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

from peerpyrtc_desktop import SignalingManager
from tests.embed.guests import DirectV1, Heard, Visits
from tests.file_guest import FileGuest, hash_of


class DirectFileGuest(DirectV1, FileGuest):
    """A v1 client with a channel for files."""


async def test_files(visits: Visits, manager: SignalingManager) -> None:
    """One brings a file, the program hears of it, another pulls it."""
    heard = Heard()
    manager.set_message_handler(heard)
    ann = visits.guest(DirectFileGuest, "Ann")
    max_ = visits.guest(DirectFileGuest, "Max")
    for guest in (ann, max_):
        await guest.connect()
        await guest.open_files()
    data = bytes(range(256)) * 1000
    assert (await ann.put(data))["type"] == "done"
    assert (await ann.announce(data, 1))["type"] == "ack"
    event = await max_.type("event")
    assert event["name"] == "file"
    assert await max_.get(event["data"]["sha256"]) == data


async def test_nothing_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, visits: Visits, manager: SignalingManager
) -> None:
    """The folder is a temporary one, made when there is something to keep."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ann = visits.guest(DirectFileGuest, "Ann")
    await ann.connect()
    await ann.open_files()
    assert os.listdir(tmp_path) == []
    await ann.put(b"abc")
    [folder] = os.listdir(tmp_path)
    assert os.listdir(tmp_path / folder) == [hash_of(b"abc")]
    manager.close()
    gc.collect()
    assert os.listdir(tmp_path) == []
