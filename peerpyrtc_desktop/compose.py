"""The part of a host that every way of hosting shares: the Hub and the links it answers with.

The panel and `serve` put an HTTP server in front of it (`app`); a program that embeds us has one
of its own (`embed`).
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from peerpyrtc_desktop.core.endpoints import parse_endpoint
from peerpyrtc_desktop.rtc.peer_link import TURN, AiortcLinks
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.ports.blobs import Blobs
from peerpyrtc_desktop.runtime.ports.history import History
from peerpyrtc_desktop.store.blob_folder import BlobFolder


@dataclass(frozen=True, slots=True)
class Network:
    """What is offered to guests for UDP, and what moves the data.

    `offered` are addresses, each with a port or without, to offer beside this machine's own;
    `hidden` those of its own not to offer; `plain` chooses the plain engine, for comparison;
    `turn` is how long the relay may keep the loop from others, in seconds.
    """

    offered: Sequence[str] = ()
    hidden: Sequence[str] = ()
    plain: bool = False
    turn: float = TURN


def compose(
    network: Network,
    history: History,
    limits: HubLimits,
    on_fault: Callable[[BaseException], None],
    files: Blobs | None = None,
) -> tuple[Hub, AiortcLinks]:
    """A Hub and its links. `links.open` and `hub.start` before use; stop them the other way round.

    `files` is where guests' files are kept; None: in a temporary folder.

    Raises:
        ValueError: one of `network.offered` is no address.
    """
    links = AiortcLinks(
        on_fault,
        plain=network.plain,
        offered=tuple(parse_endpoint(each) for each in network.offered),
        hidden=frozenset(network.hidden),
        turn=network.turn,
    )
    hub = Hub(
        links=links,
        history=history,
        files=files or BlobFolder(None),
        limits=limits,
        on_fault=on_fault,
    )
    return hub, links


def quick_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes uvloop's loop where it is installed; None stands for asyncio's own."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


def spare_the_collector() -> None:
    """Have the garbage collector leave alone what is loaded by now, and come less often.

    A saturated relay makes 100,000 short-lived objects a second, hardly one of them in a cycle;
    with Python's own thresholds a sixth of the time went into looking through them.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
