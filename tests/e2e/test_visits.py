"""First and later visits in both browsers: what is asked for, and who one is taken for."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.web.assets import Asset
from peerpyrtc_desktop.web.connections import Connections
from peerpyrtc_desktop.web.device import Devices
from tests.e2e.chat_page import ChatPage
from tests.e2e.program import free_port
from tests.e2e.tabs import Tab


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The devices that pages were opened by, in order; "" is one that isn't known yet."""
    seen: list[str] = []
    real = Devices.mark

    def mark(self: Devices, request: web.Request, response: web.StreamResponse) -> None:
        seen.append(self.of(request))
        real(self, request, response)

    monkeypatch.setattr(Devices, "mark", mark)
    return seen


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that the host was asked for, in order."""
    seen: list[str] = []
    real = Connections._move

    def move(self: Connections, request: web.Request, phase: object) -> None:
        if "BUSY" in str(phase) and request.method == "GET":
            seen.append(request.path)
        real(self, request, phase)  # type: ignore[arg-type]

    monkeypatch.setattr(Connections, "_move", move)
    return seen


@asynccontextmanager
async def another_site(link: str) -> AsyncIterator[str]:
    """A page of another site that links to `link`; yields its address."""

    async def page(request: web.Request) -> web.Response:
        text = f'<!doctype html><a id="go" href="{link}">to the chat</a>'
        return web.Response(text=text, content_type="text/html")

    app = web.Application()
    app.router.add_get("/", page)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        # Names make a site, not ports: localhost is another one than 127.0.0.1.
        yield f"http://localhost:{runner.addresses[0][1]}/"
    finally:
        await runner.cleanup()


async def test_a_link_from_elsewhere_opens_the_same_device(
    tab: Tab, url: str, devices: list[str]
) -> None:
    """Who follows a link in a mail or on another site is who they were, and stays it."""
    await tab.goto(f"{url}/chat")
    await tab.goto(f"{url}/chat")
    assert devices[0] == ""
    assert devices[1] != ""
    async with another_site(f"{url}/r/lobby") as elsewhere:
        await tab.goto(elsewhere)
        await tab.click("#go")
        await tab.wait_for("location.pathname === '/r/lobby'")
    await tab.goto(f"{url}/")
    assert len(devices) == 4
    assert set(devices[1:]) == {devices[1]}


async def test_a_second_visit_asks_for_the_page_alone(
    tab: Tab, url: str, engine: Engine, requests: list[str]
) -> None:
    """A first visit is a handful of requests, and what was loaded is never asked for again."""
    await tab.goto(f"{url}/chat")
    await tab.wait_for("!document.querySelector('#join').hidden")
    first = list(requests)
    assert first[0] == "/chat"
    assert len(first) <= 6
    assert len([path for path in first if re.search(r"/chat\.[a-z]{2}\.", path)]) == 1, "words"
    assert all(path.startswith("/built/") for path in first[1:])
    del requests[:]
    await tab.evaluate("setTimeout(() => location.reload()) && 1")
    await tab.wait_for(
        "performance.getEntriesByType('navigation')[0].type === 'reload'"
        " && document.querySelector('#join')?.hidden === false"
    )
    assert requests == ["/chat"]
    assert tab.faults == []


CHOOSE = """(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["Tides"], "notes.txt", { type: "text/plain" }));
    const input = document.querySelector("#files");
    input.files = transfer.files;
    input.dispatchEvent(new Event("change"));
})()"""


async def test_files_are_loaded_by_the_first_of_them(
    tab: Tab, url: str, requests: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not before; where the host can't be reached just then, a guest is told so and tries again."""
    real, is_away = Asset.respond, True

    def respond(self: Asset, request: web.Request) -> web.Response:
        if is_away and request.path.startswith("/built/files."):
            raise web.HTTPBadGateway
        return real(self, request)

    def asked() -> int:
        return sum(path.startswith("/built/files.") for path in requests)

    monkeypatch.setattr(Asset, "respond", respond)
    page = ChatPage(tab, url)
    await page.join("Ines")
    await page.say("Good morning")
    await page.has(".own .bubble:not(.pending)")
    assert asked() == 0
    assert tab.faults == []
    await tab.evaluate(CHOOSE)
    await page.send()
    for _ in range(2):
        await page.sees("The host does not answer as it should. Try again.", ".own .file")
        before = asked()
        assert before > 0
        await tab.evaluate("document.querySelector('.own .file button').click()")
        while asked() == before:
            await asyncio.sleep(0.02)
    await page.sees("The host does not answer as it should. Try again.", ".own .file")
    is_away = False
    await tab.evaluate("document.querySelector('.own .file button').click()")
    await page.has(".own .bubble:not(.pending) .file")
    before = asked()
    await tab.evaluate(CHOOSE)
    await page.send()
    await tab.wait_for("document.querySelectorAll('.own .bubble:not(.pending) .file').length === 2")
    assert asked() == before, "it is there by now"


async def test_a_page_of_another_origin_joins_where_it_is_allowed(tab: Tab, tmp_path: Path) -> None:
    """A page of a bundler's server loads the library from the host, joins by `base` and speaks."""
    async with another_site("/") as elsewhere:
        settings = Settings(
            host="127.0.0.1",
            port=free_port(),
            rooms=("lobby",),
            allow_origins=(elsewhere.rstrip("/"),),
            data_dir=tmp_path / "open",
        )
        host = Engine(settings)
        await host.start()
        try:
            await tab.goto(elsewhere)
            base = f"http://127.0.0.1:{host.port}"
            said = await tab.evaluate(f"""(async () => {{
                const {{ RoomClient }} = await import("{base}/peerpyrtc_client/index.js");
                const client = new RoomClient({{ room: "lobby", name: "Ann", base: "{base}" }});
                await client.connect();
                const {{ seq }} = await client.send("hello");
                const rooms = await (await fetch("{base}/rooms")).json();
                return [typeof seq, rooms.lobby.peer_count];
            }})()""")
            assert said == ["number", 1]
        finally:
            await host.close()
