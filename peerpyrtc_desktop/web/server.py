"""The HTTP server."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from aiohttp import web

from peerpyrtc_desktop.runtime.ports.control import Address
from peerpyrtc_desktop.web import pages, signaling
from peerpyrtc_desktop.web.bounds import Bounds
from peerpyrtc_desktop.web.config import DoorConfig
from peerpyrtc_desktop.web.connections import Connections, wait_for_data
from peerpyrtc_desktop.web.device import Devices
from peerpyrtc_desktop.web.keys import (
    ADDRESSES,
    CONNECTIONS,
    DEVICES,
    LISTING,
    NAMES,
    PREFIX,
    RATES,
    ROOMS,
)
from peerpyrtc_desktop.web.listing import Listing
from peerpyrtc_desktop.web.middleware import faults, known_hosts, telling
from peerpyrtc_desktop.web.origins import Origins
from peerpyrtc_desktop.web.proxies import Proxies
from peerpyrtc_desktop.web.rates import Rates
from peerpyrtc_desktop.web.rooms import Rooms

SHUTDOWN_SECONDS = 0.5
"""What requests under way get when the server stops. aiohttp's own default is a minute."""

_LINGER = 2.0
"""Seconds for the rest of a body that nobody wants, so that its sender reads why."""

# aiohttp tells of all that is no HTTP with a traceback, which anyone could have us write for ever.
# What goes wrong on our side never gets there: `faults` tells of it.
_wire = logging.getLogger("peerpyrtc.wire")
_wire.propagate = False
_wire.addHandler(logging.NullHandler())


Addresses = Callable[[], Sequence[Address]]


def make_app(
    rooms: Rooms,
    devices: Devices,
    addresses: Addresses,
    connections: Connections,
    config: DoorConfig,
) -> web.Application:
    """The application. `addresses` is asked where guests can join."""
    origins = Origins(config.allow_origins, config.prefix)
    forwarded = Proxies(config.proxies).forwarded
    rules = [connections.track, forwarded, telling(config.asked), origins.answer, faults]
    built = pages.are_built(config.built)
    rates = None
    if config.rated:
        rates = Rates(config.guests_per_address, config.prefix, built=built, device=devices.of)
        rules.append(rates.limit)
    app = web.Application(
        middlewares=[*rules, known_hosts(config.names), origins.check],
        client_max_size=signaling.MAX_BODY,
    )
    app[ROOMS] = rooms
    app[LISTING] = listing = Listing(rooms)
    app[DEVICES] = devices
    app[ADDRESSES] = addresses
    app[NAMES] = config.names
    app[CONNECTIONS] = connections
    app[RATES] = rates
    app[PREFIX] = config.prefix
    for base in sorted({"", config.prefix}):
        app.router.add_post(base + "/offer", signaling.offer)
        app.router.add_post(base + "/candidate", signaling.candidate)
        app.router.add_post(base + "/leave", signaling.leave)
        app.router.add_get(base + "/rooms", signaling.rooms)
    pages.add_routes(app, built=built, prefix=config.prefix)

    async def end(app: web.Application) -> None:
        listing.close()

    app.on_cleanup.append(end)
    return app


class HttpServer:
    """Listens on one TCP port. `start` and `stop` may follow each other."""

    def __init__(
        self, rooms: Rooms, devices: Devices, addresses: Addresses, config: DoorConfig
    ) -> None:
        self._rooms = rooms
        self._devices = devices
        self._addresses = addresses
        self._config = config
        self._runner: web.AppRunner | None = None
        self._listener: asyncio.Server | None = None
        self.connections = Connections(config.bounds or Bounds())

    async def start(self, host: str, port: int) -> int:
        """Listen on `host` ("" is every address); returns the port. Raises OSError if taken."""
        bounds = self._config.bounds or Bounds.of_process()
        proxies = Proxies(self._config.proxies)
        connections = Connections(bounds, proxies.is_trusted)
        app = make_app(self._rooms, self._devices, self._addresses, connections, self._config)
        runner = web.AppRunner(
            app,
            access_log=None,
            logger=_wire,
            shutdown_timeout=SHUTDOWN_SECONDS,
            lingering_time=_LINGER,
        )
        await runner.setup()
        assert runner.server is not None
        try:
            self._listener = await asyncio.get_running_loop().create_server(
                connections.wrap(runner.server),
                # With port 0 each address family would get a port of its own: then IPv4 alone.
                host or (None if port else "0.0.0.0"),
                port,
                backlog=bounds.backlog,
            )
            for each in self._listener.sockets:
                wait_for_data(each)
        except BaseException:
            await runner.cleanup()
            raise
        self._runner = runner
        self.connections = connections
        return int(self._listener.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        """Stop listening; again is harmless."""
        runner, self._runner = self._runner, None
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()
        if runner is not None:
            await runner.cleanup()
