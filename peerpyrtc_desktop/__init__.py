"""Host and moderate chat rooms on a local network.

As a library it brings the same rooms into a web application of yours:

    from peerpyrtc_desktop import SignalingManager, Broadcaster

It replaces PeerPyRTC, whose names these are. See `peerpyrtc_desktop.embed`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from peerpyrtc_desktop.embed import Broadcaster, Peer, Room, SignalingError, SignalingManager

__all__ = ["Broadcaster", "Peer", "Room", "SignalingError", "SignalingManager"]


def __getattr__(name: str) -> Any:
    # Loaded when asked for: the panel opens its window before anything that is heavy.
    if name in __all__:
        return getattr(import_module("peerpyrtc_desktop.embed"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
