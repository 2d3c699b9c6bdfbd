"""Whether the installed libraries are those that the fast engine was made for.

It overrides and calls parts of aiortc and pyOpenSSL that are not public. The versions are pinned,
but a distribution may patch them, and people install what they like: so their source is compared.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from aiortc import RTCDtlsTransport, RTCSctpTransport
from OpenSSL import SSL

_MADE_FOR: dict[str, tuple[Any, str]] = {
    "aiortc's RTCSctpTransport": (RTCSctpTransport, "SCTP"),
    "aiortc's RTCDtlsTransport": (RTCDtlsTransport, "DTLS"),
    "pyOpenSSL's Connection": (SSL.Connection, "SSL"),
}

# The first 64 bits of the SHA-256 of their source: aiortc 1.16.0, pyOpenSSL 26.4.0.
_DIGESTS = {
    "SCTP": "ed2025a7383094d6",
    "DTLS": "b58d6b50d0f9ea01",
    "SSL": "a3473dd31e8431a4",
}

REMEDY = "install aiortc 1.16.0 and pyOpenSSL 26.4.0 as PyPI has them"
"""What to do about a difference."""

_CALLED = ("SSL_read", "SSL_write", "SSL_get_error", "BIO_read", "BIO_write", "ERR_clear_error")


@cache
def difference(source: Callable[[Any], str] = inspect.getsource) -> str:
    """What differs, in words for people; "" if nothing does. It is looked at once."""
    library = cast(Any, SSL)._lib
    for name in _CALLED:
        if not hasattr(library, name):
            return f"OpenSSL has no {name}"
    for name, (part, key) in _MADE_FOR.items():
        try:
            digest = hashlib.sha256(source(part).encode()).hexdigest()
        except (OSError, TypeError):  # installed without its source
            return f"{name} can't be compared"
        if digest[:16] != _DIGESTS[key]:
            return f"{name} is another one"
    return ""
