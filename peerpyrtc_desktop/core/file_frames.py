"""Files, as a v1 guest sends and pulls them: the frames of `peerpyrtc.files.v1`.

They have a data channel of their own beside the main one, of lower priority, with this name as its
`protocol`. It is reliable and ordered. Text frames are the JSON of the types below, told apart by
`type`; a binary frame is four bytes, the number of its transfer (big-endian), and up to `CHUNK`
bytes of contents. The client numbers its transfers; a number is free again when its transfer ended.

Sending: `put` -> `credit`, as often as there is room, and bytes up to what it allows -> `done`. If
the guest may read these contents here anyway, `done` comes at once. The hash is checked before.
Pulling: `get` -> `file` -> bytes, up to what `get` and each later `credit` of the client allow.
The end is known by the size; the client checks the hash. Either kind ends by the client's `cancel`
or the host's `error`; what is under way then still arrives, and is passed over.

Contents are known by their SHA-256 alone. What a file is called is told to the room by an ordinary
event named `file`, with `{name, size, type, sha256}` as its data, after `done`. Who may read that
event may pull the contents, in that room, for as long as the room's history has it. The data may
have a `caption`, which is text, and of a picture a `thumbnail`: a JPEG or WebP of its sender's
making, as bytes are written (`{"$bytes": base64}`). Pictures that went out at once have
`together`, `{id, of}`: a name they have in common, and how many they were. It is the page's own.
"""

from __future__ import annotations

from base64 import b64decode
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.payload import check_depth, read_shown
from peerpyrtc_desktop.core.picture_size import size_of

PROTOCOL_FILES = "peerpyrtc.files.v1"
"""What a client names as the `protocol` of its channel for files."""

EVENT = "file"
"""The name of the event that announces a file."""

HEAD = 4
"""Bytes of a binary frame before the contents."""

CHUNK = 16 * 1024 - HEAD
"""The most contents in one binary frame: a chat message waits for no more than one such."""

MAX_CONTROL = 1024
"""The largest text frame taken on this channel, in bytes."""

MAX_CAPTION = 1000
"""The most characters of a caption."""

MAX_THUMBNAIL = 4096
"""The most bytes of a thumbnail: with all else it fits into one frame, and into a full history."""

MAX_SIDE = 512
"""The most pixels of a thumbnail's width and of its height."""

Transfer = Annotated[int, Meta(ge=0, lt=2**32)]
"""The client's number for one transfer."""

Size = Annotated[int, Meta(ge=0, le=2**53)]
"""Bytes, as JavaScript can count them."""

# `$` would let a line feed pass, and this becomes a file's name.
Sha256 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""The hash of the contents, in lower-case hexadecimal."""


class ClientFrame(Struct, frozen=True, tag_field="type", omit_defaults=True):
    """What a client may send; the base of the types below."""


class Put(ClientFrame, frozen=True, tag="put"):
    """Wants to bring these contents."""

    id: Transfer
    size: Size
    sha256: Sha256


class Get(ClientFrame, frozen=True, tag="get"):
    """Wants these contents from `offset` on, and bears those up to `upto` now."""

    id: Transfer
    sha256: Sha256
    upto: Size
    offset: Size = 0


class Credit(ClientFrame, frozen=True, tag="credit"):
    """Bears contents up to `upto` now."""

    id: Transfer
    upto: Size


class Cancel(ClientFrame, frozen=True, tag="cancel"):
    """Wants no more of this transfer. It isn't answered."""

    id: Transfer


AnyClientFrame = Put | Get | Credit | Cancel


class ServerFrame(Struct, frozen=True, tag_field="type", omit_defaults=True):
    """What the host may send; the base of the types below."""


class Hello(ServerFrame, frozen=True, tag="hello"):
    """The first frame: how large a file may be, how many transfers may be under way at once."""

    size: int
    uploads: int
    downloads: int


class Granted(ServerFrame, frozen=True, tag="credit"):
    """The host has taken `taken` bytes of an upload and bears those up to `upto` now."""

    id: int
    taken: int
    upto: int


class Done(ServerFrame, frozen=True, tag="done"):
    """The host has these contents, and their hash is right. Now they may be announced."""

    id: int


class Found(ServerFrame, frozen=True, tag="file"):
    """The contents wanted are here, `size` bytes in all; they follow from the offset on."""

    id: int
    size: int


class Error(ServerFrame, frozen=True, tag="error"):
    """The transfer `id` is over, or (with none) a frame made no sense. `retry_after`: seconds."""

    code: str
    text: str
    id: int | None = None
    retry_after: float | None = None


AnyServerFrame = Hello | Granted | Done | Found | Error

_decoder: msgspec.json.Decoder[AnyClientFrame] = msgspec.json.Decoder(AnyClientFrame)
_encoder = msgspec.json.Encoder()


def decode(frame: str) -> AnyClientFrame:
    """A text frame of a client.

    Raises:
        FrameError: too large or malformed.
    """
    if len(frame) > MAX_CONTROL:
        raise FrameError(Code.TOO_LARGE, f"A frame of this channel has {MAX_CONTROL} bytes.")
    try:
        check_depth(frame.encode())
        return _decoder.decode(frame)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as fault:
        raise FrameError(Code.MALFORMED, f"Not a {PROTOCOL_FILES} frame: {fault}") from fault


def encode(frame: AnyServerFrame) -> bytes:
    """A frame of the host, as UTF-8."""
    return _encoder.encode(frame)


def split(frame: bytes) -> tuple[int, bytes]:
    """A binary frame's transfer and contents.

    Raises:
        FrameError: too short or too long.
    """
    if not HEAD < len(frame) <= HEAD + CHUNK:
        raise FrameError(Code.MALFORMED, f"A binary frame has 1 to {CHUNK} bytes after its number.")
    return int.from_bytes(frame[:HEAD], "big"), frame[HEAD:]


def join(transfer: int, contents: bytes) -> bytes:
    """The binary frame with these contents."""
    return transfer.to_bytes(HEAD, "big") + contents


class Announced(Struct):
    """What the data of an event named `file` says of contents. All but the hash may be missing."""

    sha256: Sha256
    size: Any = None
    name: Any = None
    caption: Any = None
    thumbnail: Any = None


def announced(data: msgspec.Raw) -> Announced | None:
    """What the data of an event named `file` announces; None if it announces nothing.

    An application may have events of its own by that name: those are not our business.
    """
    return read_shown(data, Announced)


def objection_to_look(told: Announced) -> str | None:
    """What is wrong with its caption or its thumbnail, in words; None if readers can show both.

    A thumbnail is judged by its size and by how it begins: a drawing, such as SVG, is none, nor is
    one that takes up more room on a screen, and in the memory of whoever decodes it.
    """
    if told.caption is not None and not isinstance(told.caption, str):
        return "A caption is text."
    if told.caption is not None and len(told.caption) > MAX_CAPTION:
        return f"A caption has {MAX_CAPTION} characters at most."
    if told.thumbnail is None or _is_thumbnail(told.thumbnail):
        return None
    most = f"{MAX_THUMBNAIL} bytes and {MAX_SIDE} pixels a side"
    return f"A thumbnail is a JPEG or WebP of {most} at most."


def check_look(name: str, data: msgspec.Raw, ref: str | None) -> None:
    """Raise FrameError if this event announces a file that its readers can't be shown."""
    told = announced(data) if name == EVENT else None
    if told is not None and (wrong := objection_to_look(told)) is not None:
        raise FrameError(Code.MALFORMED, wrong, ref)


def small_picture(value: object, most: int, side: int) -> bytes | None:
    """The JPEG or WebP that stands there as bytes; None if it is none, or is too large.

    `most` are its bytes, `side` its pixels each way.
    """
    written = value.get("$bytes") if isinstance(value, dict) and len(value) == 1 else None
    if not isinstance(written, str) or len(written) > (most + 2) // 3 * 4:
        return None
    try:
        picture = b64decode(written, validate=True)
    except ValueError:
        return None
    if len(picture) > most or (size := size_of(picture)) is None:
        return None
    return picture if all(0 < each <= side for each in size) else None


def _is_thumbnail(value: object) -> bool:
    return small_picture(value, MAX_THUMBNAIL, MAX_SIDE) is not None
