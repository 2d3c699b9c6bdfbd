"""The signaling routes over real HTTP: every bad request gets a clear answer."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import time
from typing import Any

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.runtime.commands.bans import PutBan
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from tests.clients import V1, Older
from tests.rtc.offers import CHROMIUM

JSON = {"Content-Type": "application/json"}
OFFER = {"room": "lobby", "peer_id": "Ann", "offer": {"sdp": CHROMIUM, "type": "offer"}}


async def post(
    http: aiohttp.ClientSession, path: str, body: Any, **headers: str
) -> tuple[int, dict[str, Any]]:
    """POST bytes as they are, anything else as JSON; returns status and JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with http.post(path, data=data, headers={**JSON, **headers}) as response:
        assert response.content_type == "application/json"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        answer: dict[str, Any] = await response.json()
        return response.status, answer


async def refused(http: aiohttp.ClientSession, path: str, body: Any, status: int) -> dict[str, Any]:
    got, answer = await post(http, path, body)
    assert got == status
    assert isinstance(answer["error"], str)
    assert answer["error"]
    return answer


async def test_an_offer_is_answered(http: aiohttp.ClientSession) -> None:
    """A good offer gets an answer; unknown members don't matter."""
    status, body = await post(http, "/offer", {**OFFER, "more": 1})
    assert status == 200
    assert body["answer"]["type"] == "answer"
    assert "a=ice-lite" in body["answer"]["sdp"]


@pytest.mark.parametrize("path", ["/offer", "/candidate", "/leave"])
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"5",
        b"[1, 2]",
        b'"text"',
        b"{}",
        b"\xff\xfe",
        b'{"room": "lobby", "peer_id": "\xff"}',
        b'{"room": "\\ud800", "peer_id": "Ann"}',
        b"[" * 30_000,
        b'{"a":' * 10_000,
        b'{"room": "lobby", "peer_id": 9223372036854775808}',
        b'{"room": "lobby", "peer_id": 1e999}',
        b'{"room": null, "peer_id": "Ann"}',
        b'{"room": ["lobby"], "peer_id": "Ann"}',
        b'{"room": "lobby", "peer_id": {"a": "b"}}',
        b'{"room": NaN}',
    ],
)
async def test_a_malformed_body(http: aiohttp.ClientSession, path: str, body: bytes) -> None:
    """A body that isn't what the route takes is a 400 with words."""
    await refused(http, path, body, 400)


@pytest.mark.parametrize(
    "change",
    [
        {"room": ""},
        {"room": "x" * 65},
        {"room": "a\nb"},
        {"peer_id": ""},
        {"peer_id": "server"},
        {"peer_id": "\u202eAnn"},
        {"offer": None},
        {"offer": CHROMIUM},
        {"offer": {"sdp": CHROMIUM}},
        {"offer": {"sdp": CHROMIUM, "type": "answer"}},
        {"offer": {"sdp": 5, "type": "offer"}},
        {"offer": {"sdp": "v=0", "type": "offer"}},
        {"offer": {"sdp": CHROMIUM + "a=x:" + "x" * 16_384, "type": "offer"}},
        {"secret": 5},
    ],
)
async def test_a_bad_offer(http: aiohttp.ClientSession, change: dict[str, Any]) -> None:
    """Bad names, types and descriptions are 400s, and leave nothing behind."""
    await refused(http, "/offer", {**OFFER, **change}, 400)
    status, _ = await post(http, "/offer", OFFER)
    assert status == 200


async def test_a_taken_name(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A name in use is a 409 with a free one to choose."""
    older = Older(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    await older.connect()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{engine.port}") as other:
        async with other.get("/") as page:
            cookie = page.headers["Set-Cookie"].partition(";")[0]
        status, body = await post(other, "/offer", OFFER, Cookie=cookie)
    assert (status, body["suggestion"], body["code"]) == (409, "Ann 2", "name-taken")
    assert "own" not in body
    await older.close()


async def test_a_name_that_ones_other_tab_has(http: aiohttp.ClientSession, engine: Engine) -> None:
    """The refusal says so, where the browser that asks has the name already."""
    async with http.get("/chat") as page:
        cookie = page.headers["Set-Cookie"].partition(";")[0]
    tab = V1(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    tab.headers = {"Cookie": cookie}
    await tab.connect()
    body = await refused(http, "/offer", OFFER, 409)
    assert (body["code"], body["own"]) == ("name-taken", True)
    await tab.close()


async def test_the_banned_read_why(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A ban's reason, in the moderator's words, is in the refusal, if it has one."""
    since = int(time.time() * 1000)
    ban = Ban("reasoned", since, name="Ann", reason="Spoilers.")
    await engine.host.execute(PutBan(ban))
    await engine.host.execute(PutBan(Ban("bare", since, name="Ben")))
    body = await refused(http, "/offer", OFFER, 403)
    assert (body["code"], body["why"]) == ("banned", "Spoilers.")
    assert "why" not in await refused(http, "/offer", {**OFFER, "peer_id": "Ben"}, 403)


async def test_the_removed_are_told_when_to_come_back(
    http: aiohttp.ClientSession, engine: Engine
) -> None:
    """A kicked guest's offer is a 403 with Retry-After."""
    older = Older(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    await older.connect()
    await engine.host.execute(Kick("lobby", "Ann"))
    async with http.post("/offer", json=OFFER) as response:
        assert response.status == 403
        assert 50 <= int(response.headers["Retry-After"]) <= 60
        body = await response.json()
        assert body["code"] == "removed"
        assert 50 <= body["retry_after"] <= 60
    await older.close()


async def test_a_stopped_host(http: aiohttp.ClientSession, engine: Engine) -> None:
    """While the host is stopping an offer is a 503."""
    await engine.host.stop()
    body = await refused(http, "/offer", OFFER, 503)
    assert body["code"] == "stopping"


@pytest.mark.parametrize(
    "candidate",
    [
        None,
        "",
        "candidate:1 1 udp 1 10.0.0.1 5 typ host",
        {"candidate": "", "sdpMid": "0", "sdpMLineIndex": 0},
        {"candidate": "candidate:junk", "sdpMid": "0"},
        {},
    ],
)
async def test_candidates_are_taken(http: aiohttp.ClientSession, candidate: Any) -> None:
    """A candidate may come before its offer, and an empty one ends them; none is used."""
    body = {"room": "lobby", "peer_id": "Nobody yet", "candidate": candidate}
    assert await post(http, "/candidate", body) == (200, {"status": "ok"})


@pytest.mark.parametrize("candidate", [5, [1], {"candidate": 5}])
async def test_bad_candidates(http: aiohttp.ClientSession, candidate: Any) -> None:
    """What is no candidate is a 400."""
    body = {"room": "lobby", "peer_id": "Ann", "candidate": candidate}
    await refused(http, "/candidate", body, 400)


async def test_leaving(http: aiohttp.ClientSession, engine: Engine) -> None:
    """Who isn't there has left already; a live older peer can leave from its own address."""
    body = {"room": "lobby", "peer_id": "Ann"}
    assert await post(http, "/leave", body) == (200, {"status": "ok"})
    older = Older(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    await older.connect()
    assert await post(http, "/leave", body) == (200, {"status": "ok"})
    assert engine.host.snapshot()[0].peers == ()
    await older.close()


async def listed_now(http: aiohttp.ClientSession) -> Any:
    async with http.get("/rooms") as response:
        return await response.json()


async def test_rooms(http: aiohttp.ClientSession, engine: Engine) -> None:
    """The host's rooms are listed empty; peers with all that PeerPyRTC says of them."""
    older = Older(f"http://127.0.0.1:{engine.port}", "kitchen", "Ann")
    await older.connect()
    async with http.get("/rooms") as response:
        assert response.headers["Cache-Control"] == "no-cache"
        tag = response.headers["ETag"]
        listed = await response.json()
    assert listed["lobby"] == {"peer_count": 0, "peers": [], "host_id": None}
    async with http.get("/rooms", headers={"If-None-Match": tag}) as response:
        assert response.status == 304
    await engine.host.execute(SetTopic("lobby", "Tides"))
    async with asyncio.timeout(60):  # what took long to make is kept for a while
        while "topic" not in (now := await listed_now(http))["lobby"]:
            await asyncio.sleep(0.01)
    assert now["lobby"]["topic"] == "Tides"
    kitchen = listed["kitchen"]
    assert (kitchen["peer_count"], kitchen["host_id"]) == (1, "Ann")
    (peer,) = kitchen["peers"]
    assert set(peer) == {"id", "isHost", "joinTime", "userAgent", "lastSeen"}
    assert (peer["id"], peer["isHost"]) == ("Ann", True)
    assert "aiohttp" in peer["userAgent"]
    await older.close()


# The door's rules


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nowhere", 404),
        ("POST", "/nowhere", 404),
        ("GET", "/offer", 405),
        ("POST", "/rooms", 405),
        ("DELETE", "/leave", 405),
    ],
)
async def test_unknown_routes(
    http: aiohttp.ClientSession, method: str, path: str, status: int
) -> None:
    """Unknown paths and methods are answered in JSON too."""
    body = b"{}" if method == "POST" else None
    async with http.request(method, path, data=body, headers=JSON) as response:
        assert response.status == status
        assert (await response.json())["error"]
        assert ("Allow" in response.headers) == (status == 405)


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "nonsense", ""]
)
async def test_only_json_is_taken(http: aiohttp.ClientSession, kind: str) -> None:
    """A form of another site can't post here: bodies are application/json."""
    status, _ = await post(http, "/offer", OFFER, **{"Content-Type": kind})
    assert status == 415


async def test_a_beacon_is_text(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A page of ours can say goodbye by `sendBeacon`, whose text is text/plain; nobody else can."""
    older = Older(f"http://127.0.0.1:{engine.port}", "lobby", "Ann")
    await older.connect()
    body = {"room": "lobby", "peer_id": "Ann"}
    text = {"Content-Type": "text/plain;charset=UTF-8"}
    ours = {**text, "Origin": f"http://127.0.0.1:{engine.port}"}
    assert (await post(http, "/leave", body, **text))[0] == 415
    assert (await post(http, "/leave", body, **text, Origin="http://evil.example"))[0] == 403
    assert (await post(http, "/offer", OFFER, **ours))[0] == 415
    assert len(engine.host.snapshot()[0].peers) == 1
    assert (await post(http, "/leave", b"Ann", **ours))[0] == 400
    assert await post(http, "/leave", body, **ours) == (200, {"status": "ok"})
    assert engine.host.snapshot()[0].peers == ()
    await older.close()


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "null", "http://[", "http://127.0.0.1:1", "", "http://127.0.0.1"],
)
async def test_foreign_pages_are_refused(http: aiohttp.ClientSession, origin: str) -> None:
    """A POST from a page of another site is a 403, whatever its Origin looks like."""
    for path in ("/offer", "/candidate", "/leave"):
        status, body = await post(http, path, OFFER, Origin=origin)
        assert (status, body["code"]) == (403, "origin")


async def test_our_own_pages_are_welcome(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A POST from a page of this host is answered, and nothing allows other origins to read it."""
    origin = f"http://127.0.0.1:{engine.port}"
    async with http.post("/offer", json=OFFER, headers={"Origin": origin}) as response:
        assert response.status == 200
        assert not [name for name in response.headers if name.startswith("Access-Control")]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("[", 421),
        ("local", 421),
        ("localhost:5000", 200),
        ("LOCALHOST.", 200),
        ("192.168.7.7", 200),
        ("[::1]:5000", 200),
        ("desktop.local", 421),
        ("chat.example.org:8080", 200),
        (f"{socket.gethostname()}", 200),
        (f"{socket.gethostname().partition('.')[0]}.local:5000", 200),
    ],
)
async def test_names_of_this_host(http: aiohttp.ClientSession, host: str, status: int) -> None:
    """Only this machine's names and addresses are answered to, against DNS rebinding."""
    async with http.get("/rooms", headers={"Host": host}) as response:
        assert response.status == status
        body = await response.json()
        assert ("error" in body) == (status != 200)


async def test_a_body_over_the_limit(http: aiohttp.ClientSession) -> None:
    """A body of more than 64 KiB is a 413, packed or not."""
    body = json.dumps({**OFFER, "more": "x" * 70_000}).encode()
    assert (await post(http, "/offer", body))[0] == 413
    packed = gzip.compress(b" " * 10_000_000)
    assert (await post(http, "/offer", packed, **{"Content-Encoding": "gzip"}))[0] == 413


async def test_a_body_that_is_packed_badly(http: aiohttp.ClientSession) -> None:
    """A broken compression is the sender's mistake and not the host's."""
    status, body = await post(http, "/offer", b"no gzip", **{"Content-Encoding": "gzip"})
    assert status == 400
    assert body["error"]


async def test_stray_bytes_in_headers(http: aiohttp.ClientSession, engine: Engine) -> None:
    """Headers that aren't UTF-8 harm neither their sender nor those who read its user agent."""
    reader, writer = await open_raw(engine)
    body = json.dumps(OFFER).encode()
    head = (
        b"POST /offer HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"User-Agent: \xff\xfe browser\r\nCookie: peerpyrtc_device_80=\xff.\xff; a=\xff\r\n"
    )
    writer.write(head + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    status = await reader.readline()
    assert status.split()[1] == b"200"
    (seat,) = engine.host._state.seats
    assert seat.request.user_agent == "?? browser"
    writer.close()
    await writer.wait_closed()


async def open_raw(engine: Engine) -> Any:
    assert engine.port is not None
    return await asyncio.open_connection("127.0.0.1", engine.port)
