"""A v1 client that brings and pulls files, over a real connection."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

from peerpyrtc_desktop.core.file_frames import CHUNK, PROTOCOL_FILES, join, split
from peerpyrtc_desktop.store.own_folder import MARK
from tests.clients import V1, WAIT, ref


def names(folder: Path) -> set[str]:
    """What is in a host's folder for files, beside its mark, which must be there."""
    found = {each.name for each in folder.iterdir()}
    assert MARK in found
    return found - {MARK}


class FileGuest(V1):
    """A v1 client with a second channel, which `open_files` opens."""

    def __init__(self, url: str, room: str, peer_id: str) -> None:
        super().__init__(url, room, peer_id)
        self.heard: asyncio.Queue[Any] = asyncio.Queue()
        self.hello: dict[str, Any] = {}
        self.closed_files = asyncio.Event()
        self._numbers = 0

    async def open_files(self, protocol: str = PROTOCOL_FILES) -> None:
        """Open the channel for files; afterwards `hello` is the host's."""
        self.heard = asyncio.Queue()
        self.files = self.pc.createDataChannel("files", protocol=protocol)
        self.files.on("message", self.heard.put_nowait)
        self.files.on("close", self.closed_files.set)
        if protocol == PROTOCOL_FILES:
            self.hello = await self.control()

    def tell(self, type_: str, **members: Any) -> None:
        """Send a text frame."""
        self.files.send(json.dumps({"type": type_, **members}))

    async def hear(self) -> Any:
        """The next frame: parsed, or (transfer, contents)."""
        async with asyncio.timeout(WAIT):
            frame = await self.heard.get()
        return json.loads(frame) if isinstance(frame, str) else split(frame)

    async def control(self, *types: str) -> dict[str, Any]:
        """The next text frame, of one of these types; other frames are passed over."""
        while True:
            frame = await self.hear()
            if isinstance(frame, dict) and (not types or frame["type"] in types):
                return frame

    def number(self) -> int:
        """A transfer's number that is free."""
        self._numbers += 1
        return self._numbers

    async def put(self, contents: bytes, *, sha256: str = "", size: int = -1) -> dict[str, Any]:
        """Bring contents; returns the last answer, `done` or `error`."""
        number, sent = self.number(), 0
        sha256 = sha256 or hash_of(contents)
        self.tell("put", id=number, size=len(contents) if size < 0 else size, sha256=sha256)
        while True:
            frame = await self.control("credit", "done", "error")
            if frame["type"] != "credit":
                return frame
            while sent < min(frame["upto"], len(contents)):
                chunk = contents[sent : min(sent + CHUNK, frame["upto"])]
                self.files.send(join(number, chunk))
                sent += len(chunk)

    async def announce(self, contents: bytes, event: int, **members: Any) -> dict[str, Any]:
        """Tell the room of contents; returns the `ack` or `error`."""
        data = {"name": "a.bin", "size": len(contents), "type": "", "sha256": hash_of(contents)}
        frame = {"type": "event", "name": "file", "data": data, "ref": ref(event), **members}
        self.send(frame)
        answer: dict[str, Any] = await self.next(
            lambda frame: isinstance(frame, dict) and frame.get("ref") == ref(event)
        )
        return answer

    async def get(self, sha256: str, *, offset: int = 0, window: int = 1 << 20) -> bytes | str:
        """Pull contents; an error's code if there was one."""
        number, taken = self.number(), bytearray()
        self.tell("get", id=number, sha256=sha256, offset=offset, upto=offset + window)
        frame = await self.control("file", "error")
        if frame["type"] == "error":
            return str(frame["code"])
        while offset + len(taken) < frame["size"]:
            part = await self.hear()
            if isinstance(part, dict):
                return str(part["code"])
            taken += part[1]
            self.tell("credit", id=number, upto=offset + len(taken) + window)
        return bytes(taken)


def hash_of(contents: bytes) -> str:
    """What contents are known by."""
    return hashlib.sha256(contents).hexdigest()
