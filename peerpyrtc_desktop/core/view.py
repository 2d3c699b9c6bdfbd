"""What a reader may see of a frame: the last step before it is encoded.

Who may not see who else is here (`Row.SEE`) sees itself, the host and what is said. Of all others
it learns nothing: not their names, nor how many they are, nor that one came, went, types, points or
passes something on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from msgspec.structs import replace

from peerpyrtc_desktop.core import board_frames, frames
from peerpyrtc_desktop.core.decision import Decision, Moment, Send
from peerpyrtc_desktop.core.encode import SERVER_ID, is_bare, restamped
from peerpyrtc_desktop.core.names import SOMEONE
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.pinning import info, masked

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

HIDDEN = "HIDDEN"
"""Why others are gone for a reader from whom they are hidden from now on."""


def sees(room: Room, reader: Peer) -> bool:
    """Whether a reader may see who else is here."""
    permissions = room.settings.permissions
    return not permissions.hides or permissions.may(Row.SEE, reader.role, reader.standing.key)


def is_own(own: str, frame: frames.AnyServerFrame) -> bool:
    """Whether a frame for all is about its reader, whose name is `own`."""
    match frame:
        case (
            frames.Relayed(sender=about)
            | frames.Edited(sender=about)
            | frames.PeerRenamed(to=about)
        ):
            return about == own
        case frames.OlderForm(relayed=frames.Relayed(sender=about)):
            return about == own
        case frames.Restored(frame=frames.Relayed(sender=about)):
            return about == own
        case frames.Joined(peer=peer) | frames.Updated(peer=peer):
            return peer.id == own
        case frames.RoomUpdated(room=room):
            return room.pinned is not None and room.pinned.sender == own
        case _:
            return False


def view(own: str, frame: frames.AnyServerFrame) -> frames.AnyServerFrame | None:
    """What a reader of the name `own` that sees nobody else gets of a frame; None: nothing."""
    match frame:
        case frames.Relayed():
            return _said(own, frame)
        case frames.OlderForm():
            return replace(frame, relayed=_said(own, frame.relayed))
        case frames.Restored() | frames.Edited():
            return _numbered(own, frame)
        case frames.Page():
            return replace(frame, frames=tuple(_numbered(own, each) for each in frame.frames))
        case frames.Welcome():
            alone = tuple(each for each in frame.peers if each.id == own)
            return replace(frame, peers=alone, room=masked(own, frame.room, SOMEONE))
        case frames.RoomState():
            seen = tuple(each for each in frame.peers if each[0].id == own)
            return replace(frame, peers=seen, host=SERVER_ID)
        case frames.RoomUpdated():
            return frames.RoomUpdated(masked(own, frame.room, SOMEONE))
        case frames.Reactions():
            return replace(frame, of=tuple(replace(each, who=()) for each in frame.of))
        case board_frames.BoardPiece():
            return replace(frame, strokes=tuple(_stroke(own, each) for each in frame.strokes))
        case frames.Joined() | frames.Updated() | frames.PeerRenamed():
            return frame if is_own(own, frame) else None
        case frames.HostChanged():
            return frame if frame.id == SERVER_ID else None
        case frames.Left():
            return frame if frame.reason == HIDDEN else None
        case (
            frames.ForOlder()
            | frames.AllJoined()
            | frames.Passed()
            | frames.PeerTyping()
            | board_frames.PeerCursor()
            | board_frames.PeerDrawing()
        ):
            return None
        case (
            frames.Announcement()
            | frames.Redacted()
            | frames.SentAway()
            | frames.HostWarning()
            | frames.Unwarned()
            | frames.WarnedBefore()
            | frames.WarningRead()
            | frames.AskedToWait()
            | frames.HostPing()
            | frames.HostPong()
            | frames.Ack()
            | frames.Held()
            | frames.Error()
            | frames.You()
        ):
            return frame  # they name nobody but the reader
        case frames.Done() | frames.ActedFrame() | frames.QueueFrame():
            return frame  # for moderators, who see all
        case _:
            assert_never(frame)


def show_or_hide(room: Room, reader: Peer, now: Moment) -> Decision:
    """Tell a reader that others are here, or gone, if it sees them from now on, or no longer."""
    is_shown = sees(room, reader)
    if is_shown == reader.was_shown:
        return Decision()
    reader.was_shown = is_shown
    others = [each for each in room.peers.values() if each is not reader]
    if not is_shown:
        return Decision([Send(frames.Left(each.id, HIDDEN), to=reader) for each in others])
    sends = [Send(frames.Joined(each.info(now)), to=reader) for each in others]
    sends.append(Send(frames.HostChanged(room.host_id), to=reader))
    if room.pinned is not None:  # whose it is
        sends.append(Send(frames.RoomUpdated(info(room, reader)), to=reader))
    return Decision(sends)


def _said(own: str, relayed: frames.Relayed) -> frames.Relayed:
    if relayed.sender in (own, SERVER_ID):
        return relayed
    masked = replace(relayed, sender=SOMEONE)
    if not is_bare(masked):
        return masked
    # The older clients' objects say in themselves whose they are.
    return replace(masked, data=raw(restamped(masked)))


def _numbered(own: str, frame: frames.Numbered) -> frames.Numbered:
    match frame:
        case frames.Relayed():
            return _said(own, frame)
        case frames.Restored(frame=frames.Relayed() as said):
            return replace(frame, frame=_said(own, said))
        case frames.Edited() if frame.sender != own:
            return replace(frame, sender=SOMEONE)
        case _:
            return frame


def _stroke(own: str, stroke: board_frames.BoardStroke) -> board_frames.BoardStroke:
    if stroke.own or stroke.sender == own:
        return stroke
    return replace(stroke, sender=SOMEONE)
