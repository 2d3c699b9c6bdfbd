"""STUN as an ICE-lite agent needs it: reading a check, and answering it (RFC 8489, RFC 8445).

An idle guest is checks and nothing else, one each 2 to 6 seconds: so they are read from the bytes,
without an object for each attribute.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import socket
from struct import Struct
from typing import NamedTuple

_HEAD = Struct("!HHL12s")
_ATTRIBUTE = Struct("!HH")
_SHORT = Struct("!H")
_MAPPED = Struct("!HHHH")
_SIGNED = Struct("!HH20s")
_END = Struct("!HHL")

_COOKIE = 0x2112A442
_REQUEST, _RESPONSE = 0x0001, 0x0101
_CLASS = 0x0110
_USERNAME, _INTEGRITY, _FINGERPRINT, _XOR_MAPPED = 0x0006, 0x0008, 0x8028, 0x0020
_FINGERPRINT_XOR = 0x5354554E
_INTEGRITY_SIZE = 20
_COOKIE_BYTES = _COOKIE.to_bytes(4, "big")

_BLOCK = 64
_INNER, _OUTER = (
    bytes(each ^ 0x36 for each in range(256)),
    bytes(each ^ 0x5C for each in range(256)),
)


class NotACheck(ValueError):
    """It is no binding request; says in short what it is."""


class Key:
    """A password, ready to sign with: HMAC-SHA1 (RFC 2104) with both pads hashed already.

    OpenSSL's own looks its digest up and makes a context each time: that takes twice as long.
    """

    __slots__ = ("_inner", "_outer")

    def __init__(self, password: str) -> None:
        key = password.encode()
        if len(key) > _BLOCK:
            key = hashlib.sha1(key, usedforsecurity=False).digest()
        block = key.ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha1(block.translate(_INNER), usedforsecurity=False)
        self._outer = hashlib.sha1(block.translate(_OUTER), usedforsecurity=False)

    def sign(self, data: bytes) -> bytes:
        """The signature of this data, 20 bytes."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(data)
        outer.update(inner.digest())
        return outer.digest()


class Check(NamedTuple):
    """A binding request whose sender is not yet known to be who it says it is."""

    ufrag: str
    transaction: bytes
    signed: bytes
    signature: bytes

    def is_signed_with(self, key: Key) -> bool:
        """Whether it comes from one who knows the password."""
        return hmac.compare_digest(key.sign(self.signed), self.signature)


def read_check(data: bytes) -> Check:
    """Read a check.

    Raises:
        NotACheck: it is malformed, or something else.
    """
    if len(data) < _HEAD.size:
        raise NotACheck("malformed STUN")
    kind, length, cookie, transaction = _HEAD.unpack_from(data)
    if cookie != _COOKIE or length != len(data) - _HEAD.size or length % 4:
        raise NotACheck("malformed STUN")
    if kind & _CLASS:
        raise NotACheck("STUN but no request")
    if kind != _REQUEST:
        raise NotACheck("STUN but no binding")
    username, at = b"", _HEAD.size
    # What stands behind the signature proves nothing and is passed over.
    while at < len(data):
        name, size = _ATTRIBUTE.unpack_from(data, at)
        value = at + _ATTRIBUTE.size
        if value + size > len(data):
            raise NotACheck("malformed STUN")
        if name == _USERNAME:
            username = data[value : value + size]
        elif name == _INTEGRITY and size == _INTEGRITY_SIZE:
            # Signed is what stands before it, with a length as if it were the last.
            signed = data[:2] + _SHORT.pack(value + size - _HEAD.size) + data[4:at]
            ufrag = username.partition(b":")[0].decode(errors="replace")
            return Check(ufrag, transaction, signed, data[value : value + size])
        at = value + (size + 3 & ~3)
    raise NotACheck("check without the password")


def answer(transaction: bytes, source: tuple[str, int], key: Key) -> bytes:
    """The response to a check that came from `source`, signed."""
    host, port = source[0].partition("%")[0], source[1]
    is_ipv6 = ":" in host
    address = socket.inet_pton(socket.AF_INET6 if is_ipv6 else socket.AF_INET, host)
    size = len(address)
    mask = int.from_bytes((_COOKIE_BYTES + transaction)[:size], "big")
    masked = (int.from_bytes(address, "big") ^ mask).to_bytes(size, "big")
    family = 2 if is_ipv6 else 1
    body = _MAPPED.pack(_XOR_MAPPED, size + 4, family, port ^ _COOKIE >> 16) + masked
    length = len(body) + _SIGNED.size
    signature = key.sign(_HEAD.pack(_RESPONSE, length, _COOKIE, transaction) + body)
    whole = _HEAD.pack(_RESPONSE, length + _END.size, _COOKIE, transaction) + body
    whole += _SIGNED.pack(_INTEGRITY, _INTEGRITY_SIZE, signature)
    return whole + _END.pack(_FINGERPRINT, 4, binascii.crc32(whole) ^ _FINGERPRINT_XOR)
