"""The rooms inside a program of yours: Flask, FastAPI, Django, aiohttp or any other.

Your program keeps its own HTTP server and hands offers on; a `SignalingManager` answers them and
runs the rooms, on the same Hub and engine as the panel. Nothing here loads Qt or aiohttp.
"""

from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.embed.broadcaster import Broadcaster
from peerpyrtc_desktop.embed.client_library import client_library
from peerpyrtc_desktop.embed.errors import (
    HistoryFault,
    InvalidArgument,
    ManagerClosed,
    NoAnswer,
    SignalingError,
)
from peerpyrtc_desktop.embed.hook import Message
from peerpyrtc_desktop.embed.room_view import Peer, Room
from peerpyrtc_desktop.embed.said import Edit
from peerpyrtc_desktop.embed.signaling_manager import SignalingManager
from peerpyrtc_desktop.embed.waits import Waits
from peerpyrtc_desktop.runtime.limits import HubLimits

__all__ = [
    "Broadcaster",
    "Edit",
    "HistoryFault",
    "HubLimits",
    "InvalidArgument",
    "ManagerClosed",
    "Message",
    "NoAnswer",
    "Peer",
    "Room",
    "RoomLimits",
    "SignalingError",
    "SignalingManager",
    "Waits",
    "client_library",
]
