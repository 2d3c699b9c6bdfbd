"""Whose datagrams are those that come from a place: the UDP port's table of who is where.

Nobody owns a source address: a router gives the port of a guest that went to another one, and
whoever knows the password of an agent of its own can send a check with a forged source. So several
agents may be at one place, and what decides is the datagram: it is for the one that can open it.
"""

from __future__ import annotations

from typing import Protocol

from peerpyrtc_desktop.rtc.place import Place

MAX_AT_PLACE = 8
"""Agents at one place. Beyond it whoever checked there the longest ago gives way, but never one
whose path it is."""


class Routed(Protocol):
    """What the table knows of an agent."""

    @property
    def is_settled(self) -> bool:
        """Whether its handshake is over: then it can tell its own datagrams from others'."""
        ...

    def is_at_home(self, place: Place) -> bool:
        """Whether this place is its path, and has been proven to be."""
        ...

    def on_datagram(self, data: bytes, place: Place) -> bool:
        """Take a datagram; False if it was for somebody else."""
        ...

    def forget(self, place: Place) -> None:
        """It is no longer at this place."""
        ...


class Routes:
    """Agents by their places, at each place those whose path it is first, then by their checks."""

    def __init__(self) -> None:
        self._at: dict[Place, list[Routed]] = {}

    def __bool__(self) -> bool:
        return bool(self._at)

    def at(self, place: Place) -> tuple[Routed, ...]:
        """The agents that a datagram from there may be for."""
        return tuple(self._at.get(place, ()))

    def enter(self, place: Place, agent: Routed) -> None:
        """An authentic check of this agent's came from there."""
        present = self._at.setdefault(place, [])
        if present == [agent]:
            return
        if agent in present:
            if agent.is_at_home(place):
                return
            present.remove(agent)
        present.append(agent)
        if len(present) > MAX_AT_PLACE:
            for each in present:
                if not each.is_at_home(place):
                    present.remove(each)
                    each.forget(place)
                    break

    def prove(self, place: Place, agent: Routed) -> None:
        """This agent has its path there: what comes from there is offered to it first."""
        present = self._at.setdefault(place, [])
        if agent in present:
            present.remove(agent)
        present.insert(0, agent)

    def leave(self, place: Place, agent: Routed) -> None:
        """This agent is there no longer; again is harmless."""
        present = self._at.get(place)
        if present is not None and agent in present:
            present.remove(agent)
            if not present:
                del self._at[place]

    def hand_on(self, data: bytes, place: Place) -> bool:
        """Give a datagram to the one it is for; False if there is none.

        Those that can tell are asked first. What none of them can open is a handshake's, and goes
        to the newest: a guest repeats its checks until its handshake begins.
        """
        present = self._at.get(place)
        if present is None:
            return False
        if len(present) == 1:
            return present[0].on_datagram(data, place)
        for agent in tuple(present):
            if agent.is_settled and agent.on_datagram(data, place):
                return True
        for agent in reversed(present):
            if not agent.is_settled:
                return agent.on_datagram(data, place)
        return False
