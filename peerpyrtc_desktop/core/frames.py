"""The frames of the wire, as types.

The dialect `peerpyrtc.v1` *is* these types: a frame on the channel is the JSON of one of them,
told apart by its `type`. The two older dialects are translations of them (see `dialects`).
Times are milliseconds since the Unix epoch. All text is a peer's own and hostile: nothing here
is ever markup.
"""

from __future__ import annotations

from peerpyrtc_desktop.core.client_frames import (
    Amendment as Amendment,
)
from peerpyrtc_desktop.core.client_frames import (
    AnyClientFrame as AnyClientFrame,
)
from peerpyrtc_desktop.core.client_frames import (
    AskHistory as AskHistory,
)
from peerpyrtc_desktop.core.client_frames import (
    Delete as Delete,
)
from peerpyrtc_desktop.core.client_frames import (
    Do as Do,
)
from peerpyrtc_desktop.core.client_frames import (
    Edit as Edit,
)
from peerpyrtc_desktop.core.client_frames import (
    Event as Event,
)
from peerpyrtc_desktop.core.client_frames import (
    Form as Form,
)
from peerpyrtc_desktop.core.client_frames import (
    Hand as Hand,
)
from peerpyrtc_desktop.core.client_frames import (
    Hello as Hello,
)
from peerpyrtc_desktop.core.client_frames import (
    LegacyEvent as LegacyEvent,
)
from peerpyrtc_desktop.core.client_frames import (
    Named as Named,
)
from peerpyrtc_desktop.core.client_frames import (
    Pass as Pass,
)
from peerpyrtc_desktop.core.client_frames import (
    Ping as Ping,
)
from peerpyrtc_desktop.core.client_frames import (
    Pong as Pong,
)
from peerpyrtc_desktop.core.client_frames import (
    Question as Question,
)
from peerpyrtc_desktop.core.client_frames import (
    React as React,
)
from peerpyrtc_desktop.core.client_frames import (
    ReadWarning as ReadWarning,
)
from peerpyrtc_desktop.core.client_frames import (
    Ready as Ready,
)
from peerpyrtc_desktop.core.client_frames import (
    Remark as Remark,
)
from peerpyrtc_desktop.core.client_frames import (
    Rename as Rename,
)
from peerpyrtc_desktop.core.client_frames import (
    Report as Report,
)
from peerpyrtc_desktop.core.client_frames import (
    Search as Search,
)
from peerpyrtc_desktop.core.client_frames import (
    Typing as Typing,
)
from peerpyrtc_desktop.core.client_frames import (
    Withdraw as Withdraw,
)
from peerpyrtc_desktop.core.moderation_frames import (
    ActedFrame as ActedFrame,
)
from peerpyrtc_desktop.core.moderation_frames import (
    ActTold as ActTold,
)
from peerpyrtc_desktop.core.moderation_frames import (
    AskedToWait as AskedToWait,
)
from peerpyrtc_desktop.core.moderation_frames import (
    Done as Done,
)
from peerpyrtc_desktop.core.moderation_frames import (
    Held as Held,
)
from peerpyrtc_desktop.core.moderation_frames import (
    HostWarning as HostWarning,
)
from peerpyrtc_desktop.core.moderation_frames import (
    QueueFrame as QueueFrame,
)
from peerpyrtc_desktop.core.moderation_frames import (
    QueueItem as QueueItem,
)
from peerpyrtc_desktop.core.moderation_frames import (
    Unwarned as Unwarned,
)
from peerpyrtc_desktop.core.moderation_frames import (
    WarnedBefore as WarnedBefore,
)
from peerpyrtc_desktop.core.moderation_frames import (
    WarningRead as WarningRead,
)
from peerpyrtc_desktop.core.moderation_frames import (
    You as You,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Announcement as Announcement,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Changing as Changing,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Edited as Edited,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Numbered as Numbered,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Redacted as Redacted,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Relayed as Relayed,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Restored as Restored,
)
from peerpyrtc_desktop.core.reaction_frames import (
    Reaction as Reaction,
)
from peerpyrtc_desktop.core.reaction_frames import (
    Reactions as Reactions,
)
from peerpyrtc_desktop.core.room_frames import Pinned as Pinned
from peerpyrtc_desktop.core.room_frames import RoomInfo as RoomInfo
from peerpyrtc_desktop.core.server_frames import (
    Ack as Ack,
)
from peerpyrtc_desktop.core.server_frames import (
    AllJoined as AllJoined,
)
from peerpyrtc_desktop.core.server_frames import (
    AnyServerFrame as AnyServerFrame,
)
from peerpyrtc_desktop.core.server_frames import (
    Error as Error,
)
from peerpyrtc_desktop.core.server_frames import (
    ForOlder as ForOlder,
)
from peerpyrtc_desktop.core.server_frames import (
    HostChanged as HostChanged,
)
from peerpyrtc_desktop.core.server_frames import (
    HostPing as HostPing,
)
from peerpyrtc_desktop.core.server_frames import (
    HostPong as HostPong,
)
from peerpyrtc_desktop.core.server_frames import (
    Joined as Joined,
)
from peerpyrtc_desktop.core.server_frames import (
    Left as Left,
)
from peerpyrtc_desktop.core.server_frames import (
    Limits as Limits,
)
from peerpyrtc_desktop.core.server_frames import (
    OlderForm as OlderForm,
)
from peerpyrtc_desktop.core.server_frames import (
    Page as Page,
)
from peerpyrtc_desktop.core.server_frames import (
    Passed as Passed,
)
from peerpyrtc_desktop.core.server_frames import (
    PeerInfo as PeerInfo,
)
from peerpyrtc_desktop.core.server_frames import (
    PeerRenamed as PeerRenamed,
)
from peerpyrtc_desktop.core.server_frames import (
    PeerTyping as PeerTyping,
)
from peerpyrtc_desktop.core.server_frames import (
    RoomState as RoomState,
)
from peerpyrtc_desktop.core.server_frames import (
    RoomUpdated as RoomUpdated,
)
from peerpyrtc_desktop.core.server_frames import (
    SentAway as SentAway,
)
from peerpyrtc_desktop.core.server_frames import (
    Updated as Updated,
)
from peerpyrtc_desktop.core.server_frames import (
    Welcome as Welcome,
)

PROTOCOL_V1 = "peerpyrtc.v1"
"""What a client names as its data channel's `protocol` to speak v1."""

MAX_FRAME_V1 = 16 * 1024
"""The largest frame taken from a v1 client, in bytes of UTF-8."""

MAX_FRAME_OLDER = 64 * 1024
"""The largest frame taken from the older clients, in bytes of UTF-8."""

MAX_PAGE = 200
"""Frames in one page of history, at the most."""

MAX_REPORT = 500
"""Characters in a report's words."""
