"""Behind a reverse proxy: who asks, under which name, and how, is what the proxy says of it."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable, Collection

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Proxies:
    """`trusted` are addresses or networks. What anyone else says in `X-Forwarded-*` is ignored."""

    def __init__(self, trusted: Collection[str] = ()) -> None:
        self._networks = [ipaddress.ip_network(each) for each in trusted]

    def is_trusted(self, address: str) -> bool:
        """Whether a connection from there is a proxy's, and so many guests' at once."""
        if not self._networks:
            return False
        try:
            parsed = ipaddress.ip_address(address.partition("%")[0])
        except ValueError:
            return False
        if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is not None:
            parsed = parsed.ipv4_mapped
        return any(parsed in network for network in self._networks)

    @web.middleware
    async def forwarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Hand on what the guest asked the proxy."""
        if not self.is_trusted(request.remote or ""):
            return await handler(request)
        remote = self._guest(request)
        host = _last(request, "X-Forwarded-Host") or request.host
        scheme = _last(request, "X-Forwarded-Proto").lower()
        if scheme not in ("http", "https"):
            scheme = request.scheme
        return await handler(request.clone(remote=remote, host=host, scheme=scheme))

    def _guest(self, request: web.Request) -> str:
        """The right-most address that isn't a proxy's: what stands left of it anyone can write."""
        guest = request.remote or ""
        for value in reversed(request.headers.getall("X-Forwarded-For", [])):
            for part in reversed(value.split(",")):
                text = part.strip().strip("[]")
                try:
                    guest = str(ipaddress.ip_address(text.partition("%")[0]))
                except ValueError:
                    return guest
                if not self.is_trusted(guest):
                    return guest
        return guest


def _last(request: web.Request, name: str) -> str:
    """What the nearest proxy has said; those before it may have been a guest."""
    values = request.headers.getall(name, [""])
    return values[-1].rpartition(",")[2].strip()
