"""The HTTP server."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from aiohttp import web

from peerpyrtc_desktop.runtime.ports import Address
from peerpyrtc_desktop.web import pages, signaling
from peerpyrtc_desktop.web.device import Devices
from peerpyrtc_desktop.web.keys import ADDRESSES, DEVICES, ROOMS, Rooms
from peerpyrtc_desktop.web.middleware import faults, known_hosts, same_origin

SHUTDOWN_SECONDS = 0.5
"""What requests under way get when the server stops. aiohttp's own default is a minute."""


Addresses = Callable[[], Sequence[Address]]


def make_app(
    rooms: Rooms, devices: Devices, names: Collection[str], addresses: Addresses
) -> web.Application:
    """The application.

    `names` are the host names it answers to, beside addresses and *.local; `addresses` is asked
    where guests can join.
    """
    app = web.Application(
        middlewares=[faults, known_hosts(names), same_origin],
        client_max_size=signaling.MAX_BODY,
    )
    app[ROOMS] = rooms
    app[DEVICES] = devices
    app[ADDRESSES] = addresses
    app.router.add_post("/offer", signaling.offer)
    app.router.add_post("/candidate", signaling.candidate)
    app.router.add_post("/leave", signaling.leave)
    app.router.add_get("/rooms", signaling.rooms)
    pages.add_routes(app)
    return app


class HttpServer:
    """Listens on one TCP port. `start` and `stop` may follow each other."""

    def __init__(
        self, rooms: Rooms, devices: Devices, names: Collection[str], addresses: Addresses
    ) -> None:
        self._rooms = rooms
        self._devices = devices
        self._names = names
        self._addresses = addresses
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> int:
        """Listen on `host` ("" is every address); returns the port. Raises OSError if taken."""
        app = make_app(self._rooms, self._devices, self._names, self._addresses)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        try:
            # With port 0 each address family would get a port of its own: then IPv4 alone.
            await web.TCPSite(runner, host or (None if port else "0.0.0.0"), port).start()
        except BaseException:
            await runner.cleanup()
            raise
        self._runner = runner
        return int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Stop listening; again is harmless."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()
