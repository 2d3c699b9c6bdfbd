"""STUN as an ICE-lite agent needs it: reading a check, and answering it (RFC 8489, RFC 8445).

An idle guest is checks and nothing else, one each 2 to 6 seconds: so they are read from the bytes,
without an object for each attribute.
"""

from __future__ import annotations

import binascii
import hmac
import socket
from struct import Struct
from typing import NamedTuple

_HEAD = Struct("!HHL12s")
_ATTRIBUTE = Struct("!HH")
_SHORT = Struct("!H")
_LONG = Struct("!L")

_COOKIE = 0x2112A442
_REQUEST, _RESPONSE = 0x0001, 0x0101
_CLASS = 0x0110
_USERNAME, _INTEGRITY, _FINGERPRINT, _XOR_MAPPED = 0x0006, 0x0008, 0x8028, 0x0020
_FINGERPRINT_XOR = 0x5354554E
_INTEGRITY_SIZE = 20


class NotACheck(ValueError):
    """It is no binding request; says in short what it is."""


class Check(NamedTuple):
    """A binding request whose sender is not yet known to be who it says it is."""

    ufrag: str
    transaction: bytes
    signed: bytes
    signature: bytes

    def is_signed_with(self, password: str) -> bool:
        """Whether it comes from one who knows the password."""
        made = hmac.digest(password.encode(), self.signed, "sha1")
        return hmac.compare_digest(made, self.signature)


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


def answer(transaction: bytes, source: tuple[str, int], password: str) -> bytes:
    """The response to a check that came from `source`, signed."""
    host, port = source[0].partition("%")[0], source[1]
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    address = socket.inet_pton(family, host)
    mask = (_LONG.pack(_COOKIE) + transaction)[: len(address)]
    masked = bytes(one ^ other for one, other in zip(address, mask, strict=True))
    mapped = _SHORT.pack(2 if len(address) > 4 else 1) + _SHORT.pack(port ^ _COOKIE >> 16) + masked
    body = _ATTRIBUTE.pack(_XOR_MAPPED, len(mapped)) + mapped
    length = len(body) + _ATTRIBUTE.size + _INTEGRITY_SIZE
    signed = _HEAD.pack(_RESPONSE, length, _COOKIE, transaction) + body
    signature = hmac.digest(password.encode(), signed, "sha1")
    body += _ATTRIBUTE.pack(_INTEGRITY, _INTEGRITY_SIZE) + signature
    whole = _HEAD.pack(_RESPONSE, length + 8, _COOKIE, transaction) + body
    checksum = binascii.crc32(whole) ^ _FINGERPRINT_XOR
    return whole + _ATTRIBUTE.pack(_FINGERPRINT, 4) + _LONG.pack(checksum)
