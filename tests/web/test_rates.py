"""One address asks as often as a class needs, and no more."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.web.middleware import faults, known_hosts
from peerpyrtc_desktop.web.origins import Origins
from peerpyrtc_desktop.web.rates import CODES, OFFERS, RATES, REST, SOURCES, Rate, Rates

CLASS = 60


async def test_a_class_that_reloads_at_once_is_served() -> None:
    """Sixty browsers behind one address load the page, say goodbye and join again, twice over."""
    rates = Rates(clock=lambda: 0.0)
    for _ in range(2 * CLASS):
        for _ in range(8):
            rates.take("192.0.2.7", "", Rate(200, 3000))
        for path, times in (("/leave", 1), ("/offer", 2), ("/candidate", 12), ("/rooms", 2)):
            for _ in range(times):
                rates.take("192.0.2.7", path, RATES[path])
    assert rates.refused == 0


async def test_a_class_is_served_the_modules_themselves(tmp_path: Path) -> None:
    """With `--pages source` a visit is some seventy requests: the same class may come as often."""
    rates = Rates(built=False, clock=lambda: 0.0)
    for _ in range(2 * CLASS * 70):
        rates.take("192.0.2.7", "", SOURCES)
    settings = Settings(host="127.0.0.1", port=0, pages="source", data_dir=tmp_path)
    engine = Engine(settings)
    await engine.start()
    statuses = set()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{engine.port}") as http:
        for _ in range(int(REST.burst) + 1000):
            async with http.get("/pages/nothing.js") as response:
                statuses.add(response.status)
    await engine.close()
    assert statuses == {404}


async def test_too_much_is_refused_for_a_while() -> None:
    """Beyond its burst an address waits as long as it is told, and others don't."""
    now = 0.0
    rates = Rates(clock=lambda: now)
    rate = Rate(each_second=2, burst=4)
    for _ in range(4):
        rates.take("192.0.2.7", "", rate)
    with pytest.raises(Refused) as refused:
        rates.take("192.0.2.7", "", rate)
    assert refused.value.retry_after == 0.5
    assert rates.refused == 1
    rates.take("192.0.2.8", "", rate)
    rates.take("192.0.2.7", "another kind", rate)
    now = 0.5
    rates.take("192.0.2.7", "", rate)
    with pytest.raises(Refused):
        rates.take("192.0.2.7", "", rate)


async def test_insisting_makes_it_no_longer() -> None:
    """Who goes on asking is heard as soon as who waits: a client's fault locks nobody out."""
    now = 0.0
    rates = Rates(clock=lambda: now)
    rate = Rate(each_second=2, burst=4)
    for _ in range(4):
        rates.take("192.0.2.7", "", rate)
    heard = 0
    for step in range(1, 1001):
        now = step / 100
        try:
            rates.take("192.0.2.7", "", rate)
        except Refused:
            continue
        heard += 1
    assert heard == 10 * rate.each_second


def heard(rates: Rates, device: str, times: int) -> int:
    """How many offers of so many are let through."""
    before = rates.refused
    for _ in range(times):
        with suppress(Refused):
            rates.take("192.0.2.7", "/offer", OFFERS, lambda: device)
    return times - (rates.refused - before)


async def test_one_of_a_class_uses_up_its_own() -> None:
    """Whatever one device of an address has asked for, or those without one, others are heard."""
    rates = Rates(clock=lambda: 0.0)
    assert heard(rates, "", 1000) == OFFERS.burst
    assert heard(rates, "flood", 1000) < 2 * OFFERS.burst / CLASS
    for number in range(CLASS):
        assert heard(rates, f"guest {number}", 3) == 3


async def test_new_devices_take_nothing_from_those_known_longer() -> None:
    """Cookies are there for the asking: who has had one for minutes isn't kept out by new ones."""
    rates = Rates(clock=lambda: 0.0)
    just_now, an_hour_ago = int(time.time()), int(time.time()) - 3600
    through = sum(heard(rates, f"flood{number}.{just_now}", 1) for number in range(3000))
    assert through == 2 * OFFERS.burst
    assert heard(rates, f"guest.{just_now}", 1) == 0
    assert heard(rates, f"guest.{an_hour_ago}", 1) == 1
    assert heard(rates, "one of an earlier version", 1) == 1


async def test_more_guests_ask_more() -> None:
    """Where a room takes more of one address, more of them may join at once."""
    rates = Rates(guests=640, clock=lambda: 0.0)
    for _ in range(int(OFFERS.burst) * 10):
        rates.take("192.0.2.7", "/offer", OFFERS)
    with pytest.raises(Refused):
        rates.take("192.0.2.7", "/offer", OFFERS)


async def test_many_addresses_take_no_more_memory() -> None:
    """What is remembered is bounded."""
    rates = Rates(clock=lambda: 0.0)
    for number in range(10_000):
        rates.take(f"198.51.{number >> 8}.{number & 255}", "", OFFERS)
    assert len(rates._spent) == 4096
    for number in range(10_000):
        heard(rates, f"device {number}", 1)
    assert len(rates._spent) == 4096


async def test_over_http(http: aiohttp.ClientSession) -> None:
    """It is a 429 in JSON that says when to come again, before anything is looked at."""
    for _ in range(int(CODES.burst) + 20):
        async with http.get("/r/lobby?qr") as response:
            if response.status == 429:
                break
            assert response.status == 200
    assert response.status == 429
    assert int(response.headers["Retry-After"]) >= 1
    async with http.get("/r/lobby?qr") as response:
        body = await response.json()
    assert (body["code"], response.status) == ("rate-limited", 429)
    async with http.get("/rooms") as response:
        assert response.status == 200


async def test_posts_are_counted_when_they_are_whole(http: aiohttp.ClientSession) -> None:
    """A goodbye too many is a 429; what isn't read at all is counted with the rest."""
    body = {"room": "lobby", "peer_id": "Ann"}

    async def leave() -> int:
        async with http.post("/leave", json=body) as response:
            return response.status

    # All at once: one after the other, a slow machine's are never too many.
    many = int(RATES["/leave"].burst) * 2
    statuses = set(await asyncio.gather(*(leave() for _ in range(many))))
    assert statuses == {200, 429}
    async with http.post("/candidate", json={**body, "candidate": ""}) as response:
        assert response.status == 200


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/rooms", {"Content-Type": "application/json"}),  # which nobody posts to
        ("/offer", {"Content-Type": "text/plain"}),
        ("/offer", {"Origin": "http://elsewhere.example"}),
        ("/offer", {"Host": "rebound.example"}),
    ],
)
async def test_a_post_that_nobody_reads_is_counted(path: str, headers: dict[str, str]) -> None:
    """Whatever a POST is refused for, it is one of those that its address may ask."""
    rates = Rates()
    rules = [faults, rates.limit, known_hosts(()), Origins().check]
    app = web.Application(middlewares=rules)
    app.router.add_get("/rooms", _nothing)
    app.router.add_post("/offer", _nothing)
    async with (
        TestClient(TestServer(app)) as client,
        client.post(path, data=b"{}", headers=headers) as response,
    ):
        assert response.status in (403, 405, 415, 421)
    assert len(rates._spent) == 1


async def _nothing(request: web.Request) -> web.Response:
    return web.Response()
