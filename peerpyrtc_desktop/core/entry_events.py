"""What is told of those who want to come in, or stay, and of what a moderator is to look at."""

from __future__ import annotations

from dataclasses import dataclass

from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.notices import Notice


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


@dataclass(frozen=True, slots=True)
class Noticed:
    """After a report or a flag began to wait for somebody to look at it, or no longer does."""

    notice: Notice
    waits: bool


@dataclass(frozen=True, slots=True)
class GuestsStayed:
    """Once a minute while guests are there: a host that ends without a word ended after that."""

    time: int
