"""Whether a request was sent to a name of ours (against DNS rebinding)."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit


def host_name(host: str) -> str:
    """The name in a Host header, in lower case, without port and final dot; "" if there is none."""
    try:
        return (urlsplit(f"//{host}").hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


def is_ours(host: str, names: Collection[str]) -> bool:
    """Whether a Host header is an address, which nobody can rebind, or one of `names`."""
    name = host_name(host)
    try:
        ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return name == "localhost" or name in names
    return True
