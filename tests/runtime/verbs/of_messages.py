"""What is done to what guests said or drew: the rows."""

from __future__ import annotations

from peerpyrtc_desktop.embed import commands as do
from peerpyrtc_desktop.runtime.commands.showing import AuthorOf
from tests.runtime.scene import ANN, AT_DOOR, FIRST, IN_ROOM, ROOM, STATES
from tests.runtime.verbs.verb import (
    SPEAKING,
    Verb,
    cid_drew,
    epoch,
    first_words,
    looked_at,
    notice,
    reading,
    reported,
    she_spoke,
    she_waits,
    speaking,
    taken_back,
    waiting_id,
    what_cid_drew,
)

ERASED = {"restart": "no-such-stroke"}
"""The whiteboard is on the disk, which this host has none of: see tests/store/history."""

OF_MESSAGES: tuple[Verb, ...] = (
    Verb(
        do.Approve,
        (ROOM, waiting_id),
        older={"back": "Ann: mine"},
        seen=dict.fromkeys((*IN_ROOM, "away"), "Ann: mine"),
        words=dict.fromkeys((*IN_ROOM, "away"), "Ann: mine"),
        then=speaking("held for approval"),
        refused=dict.fromkeys(AT_DOOR, "no-such-item"),
        before=she_waits,
        dialects=SPEAKING,
    ),
    Verb(
        do.Deny,
        (ROOM, waiting_id, "No."),
        told="error denied",
        older=dict.fromkeys(("here", "second tab", "restart"), "server: No."),
        then=speaking("held for approval"),
        refused=dict.fromkeys(AT_DOOR, "no-such-item"),
        before=she_waits,
        dialects=SPEAKING,
    ),
    Verb(
        do.RedactMessage,
        (ROOM, epoch, FIRST),
        told="redacted first",
        seen=dict.fromkeys(STATES, "redacted first"),
        then=reading("(taken back), "),
    ),
    Verb(
        do.RedactMessages,
        (ROOM, first_words),
        told="redacted first",
        seen=dict.fromkeys(STATES, "redacted first"),
        then=reading("(taken back), "),
    ),
    Verb(
        do.RedactSame,
        (ROOM, "FIRST"),
        told="redacted first",
        seen=dict.fromkeys(STATES, "redacted first"),
        then=reading("(taken back), "),
    ),
    Verb(
        do.UnredactMessages,
        (ROOM, first_words),
        told="restored first",
        seen=dict.fromkeys(STATES, "restored first"),
        before=taken_back,
    ),
    Verb(
        do.RedactPeer,
        (ROOM, ANN),
        told="redacted mine",
        seen=dict.fromkeys((*IN_ROOM, "away"), "redacted mine"),
        idle=AT_DOOR,
        before=she_spoke,
        dialects=SPEAKING,
    ),
    Verb(do.PreviewSame, (ROOM, "first"), idle=STATES),
    Verb(AuthorOf, (ROOM, epoch, FIRST), idle=STATES),
    Verb(do.ReadingsOf, (ROOM, epoch, FIRST), idle=STATES),
    Verb(do.SetAside, (ROOM, waiting_id), before=reported),
    Verb(do.PutBack, (notice,), before=looked_at),
    Verb(
        do.Uphold,
        (ROOM, waiting_id),
        told="redacted hello",
        seen=dict.fromkeys(STATES, "redacted hello"),
        before=reported,
    ),
    Verb(
        do.ClearBoard,
        (ROOM,),
        told="server: clear",
        own_system="server: clear",
        seen="server: clear",
        system="server: clear",
        for_good=ERASED,
        before=cid_drew,
    ),
    Verb(
        do.TakeStrokes,
        (ROOM, what_cid_drew),
        told="server: erase",
        own_system="server: erase",
        seen="server: erase",
        system="server: erase",
        for_good=ERASED,
        before=cid_drew,
    ),
    Verb(
        do.UndoStrokes,
        (ROOM, "Cid"),
        told="server: erase",
        own_system="server: erase",
        seen="server: erase",
        system="server: erase",
        for_good=ERASED,
        before=cid_drew,
    ),
)
