"""The bad link: what it does to datagrams, and the program behind it."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path

from tests.bad_link import BUFFER, FINE, BadLink, Weather, own_address, running_bad_link
from tests.clients import V1, ref
from tests.e2e import program

DATAGRAMS = 500
LOOPBACK = "127.0.0.1"


async def echoed(weather: Weather, seed: int) -> tuple[list[int], BadLink]:
    """The numbers that come back from an echo behind a link, in their order."""
    loop = asyncio.get_running_loop()
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as echo,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        for each in (echo, client):
            each.setblocking(False)
            each.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)
            each.bind((LOOPBACK, 0))
        host: tuple[str, int] = echo.getsockname()

        def answer() -> None:
            echo.sendto(*echo.recvfrom(100))

        loop.add_reader(echo, answer)
        async with BadLink(host, weather, seed=seed) as link:
            for number in range(DATAGRAMS):
                client.sendto(number.to_bytes(2, "big"), (LOOPBACK, link.port))
                await asyncio.sleep(0)
            back: list[int] = []
            try:
                while True:
                    data = await asyncio.wait_for(loop.sock_recv(client, 100), 1)
                    back.append(int.from_bytes(data, "big"))
            except TimeoutError:
                pass
        loop.remove_reader(echo)
    return back, link


async def test_fine_weather() -> None:
    """Everything arrives once and in order."""
    back, link = await echoed(FINE, seed=1)
    assert back == list(range(DATAGRAMS))
    assert link.counted["carried"] == 2 * DATAGRAMS
    assert link.counted["lost"] == link.counted["repeated"] == link.counted["late"] == 0


async def test_loss_repeats_and_lateness() -> None:
    """Each happens, and is counted; two ways of 10 % loss bring four of five back."""
    back, link = await echoed(Weather(loss=0.1, repeat=0.1, late=0.2), seed=2)
    arrived = set(back)
    assert 0.7 * DATAGRAMS < len(arrived) < 0.9 * DATAGRAMS
    assert len(back) > len(arrived)
    assert back != sorted(back)
    assert link.counted["lost"] > DATAGRAMS / 10
    assert link.counted["repeated"]
    assert link.counted["late"]


async def test_the_same_seed_is_the_same_weather() -> None:
    """What comes back is a matter of the seed alone."""
    weather = Weather(loss=0.3, delay=0.0)
    first, again, other = [(await echoed(weather, seed))[0] for seed in (3, 3, 4)]
    assert sorted(first) == sorted(again)
    assert sorted(first) != sorted(other)


async def test_a_client_that_moves() -> None:
    """The host sees it come from another port; what it answers still reaches the same client."""
    loop = asyncio.get_running_loop()
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as host,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        for each in (host, client):
            each.setblocking(False)
            each.bind((LOOPBACK, 0))
        async with asyncio.timeout(60), BadLink(host.getsockname(), FINE, seed=1) as link:
            sources = []
            for word in (b"here", b"there"):
                client.sendto(word, (LOOPBACK, link.port))
                data, source = await loop.sock_recvfrom(host, 100)
                host.sendto(data, source)
                assert await loop.sock_recv(client, 100) == word
                sources.append(source)
                link.move()
    assert sources[0] != sources[1]


async def test_the_program_behind_it(tmp_path: Path) -> None:
    """The host offers the link as its only address, and guests meet through it in bad weather."""
    host = (own_address(), program.free_port())
    with running_bad_link(host, Weather(loss=0.05, repeat=0.05, late=0.1), seed=5) as link:
        options = [f"--udp-port={host[1]}", *link.options(), "--room=lobby"]
        command = [sys.executable, "-m", "peerpyrtc_desktop", "serve", *options]
        with program.running(command, data=tmp_path) as running:
            ada, max_ = (V1(running.url, "lobby", name) for name in ("Ada", "Max"))
            await ada.connect()
            await max_.connect()
            for number in range(50):
                ada.say(f"Message {number}", ref(number))
            heard = [await max_.type("event") for _ in range(50)]
            await ada.close()
            await max_.close()
    assert [each["data"] for each in heard] == [f"Message {number}" for number in range(50)]
    assert link.counted["carried"] > 100
    assert link.counted["lost"]
