"""Forged source addresses: what a guest can do with them to others, against a host of its own.

A datagram from the socket that another one's datagrams come from is, to the host, a forged one.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from aioice import stun

from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.bad_link import FINE, BadLink, own_address
from tests.clients import V1, Client, ref
from tests.e2e import program
from tests.rtc.fakes import raise_it
from tests.rtc.offers import CHROMIUM

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--limits=off"]
MESSAGES = 200

Credentials = tuple[str, str]
"""A link's ufrag and password, as its answer names them."""


def credentials(answer: str) -> Credentials:
    """What an answer's checks need."""
    lines = dict(line.partition(":")[::2] for line in answer.splitlines())
    return lines["a=ice-ufrag"], lines["a=ice-pwd"]


def check(whose: Credentials) -> bytes:
    """A check that is authentic for a link, wherever it is sent from; it nominates, too."""
    request = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    request.attributes["USERNAME"] = f"{whose[0]}:theirs"
    request.attributes["USE-CANDIDATE"] = None
    request.add_message_integrity(whose[1].encode())
    return bytes(request)


@asynccontextmanager
async def attacking(attack: Callable[[], None]) -> AsyncIterator[None]:
    """Attack a hundred times a second meanwhile."""

    async def go_on() -> None:
        while True:
            attack()
            await asyncio.sleep(0.01)

    tasks = Tasks(raise_it)
    tasks.spawn(go_on(), name="attack")
    try:
        yield
    finally:
        await tasks.close()


@contextmanager
def serving_behind(link: BadLink, data: Path, *options: str) -> Iterator[str]:
    """A host that is found by way of the link; its address."""
    command = [*SERVE, f"--udp-port={link.host[1]}", *link.options(), *options]
    with program.running(command, data=data) as host:
        yield host.url


async def talk(one: V1, other: V1, words: str) -> None:
    """Both say many things, in a while; each hears all of the other's, once and in order."""
    texts = [f"{words} {number}: {secrets.token_hex(400)}" for number in range(MESSAGES)]
    for text in texts:
        for guest in (one, other):
            guest.say(f"{guest.peer_id} {text}", secrets.token_hex(16))
        await asyncio.sleep(0.005)
    for guest, speaker in ((one, other), (other, one)):
        heard = [(await guest.type("event"))["data"] for _ in texts]
        assert heard == [f"{speaker.peer_id} {text}" for text in texts]


@pytest.mark.parametrize("engine", ["fast", "plain"])
async def test_nobody_is_silenced(tmp_path: Path, engine: str) -> None:
    """Checks with a guest's address, by one who isn't seated and by one who is, take nothing."""
    async with BadLink((own_address(), program.free_port()), FINE, seed=1) as link:
        with serving_behind(link, tmp_path, f"--engine={engine}") as url:
            ann, zoe = [V1(url, "lobby", name) for name in ("Ann", "Zoe")]
            for guest in (ann, zoe):
                await guest.connect()
            stranger, mallory = Client(url, "lobby", "Half"), V1(url, "lobby", "Mallory")
            await mallory.connect()
            offer = {"sdp": CHROMIUM, "type": "offer"}
            _, body = await stranger.post("/offer", offer=offer)
            whose = [
                credentials(answer)
                for answer in (body["answer"]["sdp"], mallory.pc.remoteDescription.sdp)
            ]

            def attack() -> None:
                for one in whose:
                    link.forge(check(one))

            async with attacking(attack):
                await talk(ann, zoe, "in spite of all")
                mallory.say("I am here", ref(1))
                assert (await ann.type("event", **{"from": "Mallory"}))["data"] == "I am here"
            leaving: list[Client] = [ann, zoe, mallory, stranger]
            for each in leaving:
                await each.close()


@pytest.mark.parametrize("engine", ["fast", "plain"])
async def test_nobody_is_aimed_at(tmp_path: Path, engine: str) -> None:
    """A guest can't have its stream sent to one who never asked for anything."""
    address = (own_address(), program.free_port())
    async with BadLink(address, FINE, seed=1) as link:
        with (
            serving_behind(link, tmp_path, f"--engine={engine}") as url,
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as third,
        ):
            third.bind((address[0], 0))
            third.setblocking(False)
            ann, mallory = [V1(url, "lobby", name) for name in ("Ann", "Mallory")]
            for guest in (ann, mallory):
                await guest.connect()
            whose = credentials(mallory.pc.remoteDescription.sdp)
            forged: list[bytes] = []

            def attack() -> None:
                forged.append(check(whose))
                third.sendto(forged[-1], address)

            async with attacking(attack):
                await talk(ann, mallory, "for us alone")
            came = drain(third)
            answers = [each for each in came if each[0] < 4]
            assert sum(map(len, answers)) <= sum(map(len, forged))
            # A question at times, whether it is there; nothing of what is said.
            assert sum(len(each) for each in came if each[0] >= 4) < 2000
            for guest in (ann, mallory):
                await guest.close()


def drain(one: socket.socket) -> Sequence[bytes]:
    """All that has come."""
    came = []
    while True:
        try:
            came.append(one.recv(4096))
        except BlockingIOError:
            return came
