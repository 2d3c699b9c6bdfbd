"""Answering guests' signaling: their offers, candidates and goodbyes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peerpyrtc_desktop.embed import arguments, questions
from peerpyrtc_desktop.embed.calls import Calls


class Signaling:
    """The part of a manager to which a program's routes hand on what guests post."""

    _calls: Calls
    _knows_names_only = True

    def offer(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        offer: Mapping[str, Any] | None = None,
        *,
        room: str | None = None,
        remote: str | None = None,
        device: str | None = None,
        secret: str | None = None,
        user_agent: str | None = None,
    ) -> dict[str, str]:
        """Answer a guest's offer `{"sdp", "type"}` with `{"sdp", "type"}`.

        The guest is in the room when its channel is open. `room` is another name for `room_name`,
        as clients post it. Say what you know of the guest: `remote` is its network address, which
        limits and the name's owner go by; `device` is whatever your program knows a browser again
        by; `secret` what the client posted as such. Never let the guest say `remote` or `device`
        itself. A program that says none of them, ever, knows guests by their names alone: then the
        newest offer for a name takes it over, as in PeerPyRTC.

        Raises:
            SignalingError: 400 a bad name or offer, 403 sent out or full, 409 the name is taken
                (with `suggestion`), 429 too many, 503 closed or no answer.
        """
        known = self._note(remote=remote, device=device, secret=secret)
        known["user_agent"] = user_agent
        question = questions.join(
            room_name, room, peer_id, offer, known, newest_wins=self._knows_names_only
        )
        return self._calls.wait(question)

    async def offer_async(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        offer: Mapping[str, Any] | None = None,
        *,
        room: str | None = None,
        remote: str | None = None,
        device: str | None = None,
        secret: str | None = None,
        user_agent: str | None = None,
    ) -> dict[str, str]:
        """`offer` for async programs."""
        known = self._note(remote=remote, device=device, secret=secret)
        known["user_agent"] = user_agent
        question = questions.join(
            room_name, room, peer_id, offer, known, newest_wins=self._knows_names_only
        )
        return await self._calls.wait_async(question)

    def candidate(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        candidate: Mapping[str, Any] | str | None = None,
        *,
        room: str | None = None,
    ) -> None:
        """Take an ICE candidate, also before its offer; None or "" is the end of candidates.

        It is checked and not used: the browser finds the host, never the other way round.

        Raises:
            SignalingError: 400 no candidate or a bad room name, 503 closed.
        """
        self._calls.check_open()
        arguments.check_candidate(arguments.room_of(room_name, room), peer_id, candidate)

    async def candidate_async(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        candidate: Mapping[str, Any] | str | None = None,
        *,
        room: str | None = None,
    ) -> None:
        """`candidate` for async programs."""
        self.candidate(room_name, peer_id, candidate, room=room)

    def leave(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        *,
        room: str | None = None,
        remote: str | None = None,
        device: str | None = None,
        secret: str | None = None,
    ) -> None:
        """Take a guest's goodbye. One who isn't there has left already.

        Of an older client the last frames may still be on their way: it is gone when none has
        come for a tenth of a second, and this returns then.

        Raises:
            SignalingError: 403 a live peer's secret is missing or wrong, 400, 503.
        """
        known = self._note(remote=remote, device=device, secret=secret)
        question = questions.leave(
            room_name, room, peer_id, known, newest_wins=self._knows_names_only
        )
        if self._calls.is_running:
            self._calls.wait(question)

    async def leave_async(
        self,
        room_name: str | None = None,
        peer_id: str | None = None,
        *,
        room: str | None = None,
        remote: str | None = None,
        device: str | None = None,
        secret: str | None = None,
    ) -> None:
        """`leave` for async programs."""
        known = self._note(remote=remote, device=device, secret=secret)
        question = questions.leave(
            room_name, room, peer_id, known, newest_wins=self._knows_names_only
        )
        if self._calls.is_running:
            await self._calls.wait_async(question)

    def _note(self, **known: object) -> dict[str, object]:
        """From the first time on that the program says anything of a guest, names have owners."""
        if any(value is not None for value in known.values()):
            self._knows_names_only = False
        return known
