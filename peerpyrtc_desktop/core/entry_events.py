"""What is told of those who want to come in."""

from __future__ import annotations

from dataclasses import dataclass

from peerpyrtc_desktop.core.entry import Knock


@dataclass(frozen=True, slots=True)
class Knocked:
    """After somebody began to wait to be let into a room, or came back to waiting."""

    knock: Knock
    time: int


@dataclass(frozen=True, slots=True)
class KnockEnded:
    """After somebody waits no longer: let in, turned away, or (with neither) gone."""

    knock: Knock
    let_in: bool
    turned_away: bool
    time: int
