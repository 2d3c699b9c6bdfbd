"""The log: one line per change of life cycle. What guests say never stands in it, nor secrets."""

from __future__ import annotations

import logging
import sys

import structlog

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.errors import NotKept, is_disk_full
from peerpyrtc_desktop.runtime.signals import Signal

_log = structlog.get_logger("host")

unforeseen: Signal[BaseException] = Signal(lambda fault: _log.error("fault", exc_info=fault))
"""Hears of each fault that nobody had foreseen, after it was logged; in whatever thread it was."""


def configure(level: int = logging.INFO) -> None:
    """Write the log to stderr, coloured where that is a terminal."""
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="%H:%M:%S", utc=False),
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(),
                repr_native_str=True,
                # The default shows local variables: guests' words and secrets.
                exception_formatter=structlog.dev.plain_traceback,
            ),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def record(event: events.Event) -> None:
    """Log a change of life cycle; names are quoted, so that none can forge a line."""
    if type(event) is events.MessageAccepted:  # the one that comes thousands of times a second
        return
    match event:
        case events.RoomOpened(room=room, by_host=by_host):
            _log.info("room opened", room=room, by="host" if by_host else "guest")
        case events.RoomAdopted(room=room):
            _log.info("room opened", room=room, by="host")
        case events.RoomClosed(room=room):
            _log.info("room closed", room=room)
        case events.PeerJoined(room=room, peer=peer):
            _log.info("peer joined", room=room, peer=peer.id, address=peer.address)
        case events.PeerLeft(room=room, peer_id=peer_id, reason=reason):
            _log.info("peer left", room=room, peer=peer_id, reason=str(reason))
        case events.JoinFailed(room=room, peer_id=peer_id, address=address, text=text):
            _log.info("join failed", room=room, peer=peer_id, address=address, why=text)
        case events.MessagesLost(room=room, sender=sender, count=count):
            _log.warning("client too fast", room=room, peer=sender, not_passed_on=count)
        case events.HistorySwitched(stored=True):
            _log.info("history on again")
        case events.HistorySwitched(text=text):
            _log.warning("history off", why=text)
        case events.HistoryNoted(text=text):
            warn(text)
        case _:
            pass


def named(name: str) -> None:
    """Guests find the host by this name, too."""
    _log.info("found by a name in this network", name=name)


def warn(text: str) -> None:
    """Log what the person at the desktop should know."""
    _log.warning(text)


def fault(error: BaseException) -> None:
    """Log what should not have happened: with its traceback, unless it is known what it is."""
    if is_disk_full(error):
        at = getattr(error, "filename", None)
        where = "" if at is None else f", at {str(at)!r}"
        _log.error(f"The disk is full{where}: make room there. What came was not kept.")
    elif isinstance(error, NotKept):
        _log.error(str(error))
    else:
        _log.error("fault", exc_info=error)
        unforeseen.emit(error)
