"""Addresses and ports, and which of them a browser can be told to use.

A browser refuses some ports whatever listens there: a host on one of them would be up, and nobody
could join. So none of them may be set.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

# The "bad ports" of the Fetch standard (https://fetch.spec.whatwg.org/#port-blocking).
_BAD_PORTS = """
    1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110
    111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531
    532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190
    5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080
"""
_BAD = frozenset(map(int, _BAD_PORTS.split()))

_ORIGIN = "http://localhost:5173"

_PRIVILEGED = 1024
_WEB = (80, 443)


def is_bad_port(port: int) -> bool:
    """Whether browsers open no page there."""
    return port in _BAD


def check_tcp_port(port: int) -> int:
    """The port, if a page can be opened there; 0 stands for any that is free.

    Raises:
        ValueError: browsers refuse it.
    """
    if is_bad_port(port):
        raise ValueError(f"browsers refuse to open port {port}; take another one, such as 5000")
    return port


def check_udp_port(port: int, address: str = "") -> int:
    """The port, if a browser lets data channels go there; 0 stands for any that is free.

    Chromium takes no candidate below 1024, but for 80 and 443 of a public address (libwebrtc's
    `VerifyCandidate`). `address` is the one that is offered with it, where that is known.

    Raises:
        ValueError: browsers refuse it.
    """
    public = bool(address) and ipaddress.ip_address(address).is_global
    if is_bad_port(port) or (0 < port < _PRIVILEGED and not (public and port in _WEB)):
        raise ValueError(
            f"browsers send no data to UDP port {port}; take one from {_PRIVILEGED} on, such as "
            "5000"
        )
    return port


def usual_udp_port(tcp: int, otherwise: int) -> int:
    """The UDP port beside this TCP port: the same number, unless browsers would not use it."""
    return tcp if tcp >= _PRIVILEGED and not is_bad_port(tcp) else otherwise


def parse_endpoint(text: str) -> tuple[str, int | None]:
    """An address, or an address with a port ("203.0.113.7:5000", "[2001:db8::7]:5000").

    Raises:
        ValueError: it is neither.
    """
    host, colon, port = text.rpartition(":")
    if not colon or (":" in host and not host.endswith("]")):
        return _address(text), None
    if not (port.isascii() and port.isdecimal() and 1 <= int(port) <= 65535):
        raise ValueError(f"{text!r} is no address[:port], such as 203.0.113.7:5000")
    return _address(host), int(port)


def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text.removeprefix("[").removesuffix("]")))
    except ValueError:
        raise ValueError(f"{text!r} is no IP address, such as 203.0.113.7") from None


def parse_origin(text: str) -> str:
    """An origin as browsers write it.

    Raises:
        ValueError: it is none, or says more than an origin does.
    """
    try:
        parts = urlsplit(text.strip().rstrip("/").lower())
        port = parts.port  # which is checked here
    except ValueError as fault:
        raise ValueError(f"{text!r} is no origin, such as {_ORIGIN}: {fault}") from None
    bad = parts.path or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in ("http", "https") or not parts.hostname or "*" in text or bad:
        raise ValueError(f"{text!r} is no origin, such as {_ORIGIN}")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    usual = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{host}" + ("" if port in (None, usual) else f":{port}")


def parse_network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    """An address, or a network ("10.0.0.0/8").

    Raises:
        ValueError: it is neither.
    """
    try:
        return ipaddress.ip_network(text.strip().strip("[]"))
    except ValueError:
        raise ValueError(
            f"{text!r} is no address[/bits], such as 127.0.0.1 or 10.0.0.0/8"
        ) from None


def parse_prefix(text: str) -> str:
    """The path under which a proxy has us, as "/chat"; "" is none.

    Raises:
        ValueError: a browser would write it otherwise.
    """
    path = "/" + text.strip().strip("/")
    if not re.fullmatch(r"/(?:[A-Za-z0-9._~-]++/?)*+", path) or "/." in path:
        raise ValueError(f"{text!r} is no path, such as /chat")
    return "" if path == "/" else path
