"""A moderator's phone, and the guests it has to do with."""

from __future__ import annotations

import asyncio
import json
import time

import aiohttp

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.standing import given_at
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from tests.clients import V1
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab

PHONE = (360, 740)
"""CSS pixels."""


def url_of(engine: Engine) -> str:
    """Where the host is, without the closing slash."""
    return f"http://127.0.0.1:{engine.port}"


COMING_FROM = """(() => {{
    const plain = window.fetch;
    window.fetch = (to, options = {{}}) =>
        plain(to, {{ ...options, headers: {{ ...options.headers, "X-Forwarded-For": "{}" }} }});
}})()"""
"""A proxy's word for where a page is."""


async def moderator(
    tab: Tab,
    engine: Engine,
    rooms: tuple[str, ...] | None = ("lobby",),
    address: str = "",
) -> ChatPage:
    """Max, who opened a link on a phone: its token is in the address no longer.

    From this address, by a proxy's word.
    """
    await tab.set_viewport(*PHONE)
    token = await engine.host.execute(InviteModerator(rooms))
    page = ChatPage(tab, url_of(engine))
    script = COMING_FROM.format(address) if address else ""
    await page.join("Max", f"lobby#invite={token}", script=script)
    assert await tab.evaluate("location.hash") == ""
    await page.sees("You are a moderator here")
    return page


async def guest(engine: Engine, name: str = "Ben", address: str = "") -> V1:
    """Somebody else in the room, with a device of its own; from this address, by a proxy's word."""
    client = V1(url_of(engine), "lobby", name)
    if address:
        client.headers["X-Forwarded-For"] = address
    async with aiohttp.ClientSession() as session, session.get(f"{client.url}/chat") as response:
        cookie = response.headers["Set-Cookie"].partition(";")[0]
    client.headers["Cookie"] = cookie
    await client.connect()
    return client


async def grown_old(engine: Engine) -> None:
    """Wait until the second is over in which the newest device of its guests was given.

    From then on none of them is new.
    """
    newest = max(given_at(each.device) or 0 for each in engine.host._state.guests())
    while int(time.time()) <= newest:
        await asyncio.sleep(0.01)


async def again(client: V1) -> V1:
    """The same device, which has left, in the same room under the same name."""
    later = V1(client.url, client.room, client.peer_id)
    later.headers = client.headers
    await later.connect()
    return later


async def press(tab: Tab, selector: str, label: str) -> None:
    """Press the first button there with this on it; what it is folded away in is opened."""
    # Found and pressed in one go: what is shown anew in between is another button.
    await tab.wait_for(f"""(() => {{
        const named = [...document.querySelectorAll({json.dumps(selector)})]
            .filter((e) => e.textContent === {json.dumps(label)});
        const found = named.find((e) => e.checkVisibility());
        // A summary that isn't shown yet must not be pressed twice.
        const inner = named.find((e) => !e.matches("summary"));
        if (!found) inner?.closest("details:not([open])")?.querySelector("summary").click();
        found?.click();
        return found !== undefined;
    }})()""")


UNFOLD = "((e) => e.closest('details:not([open])')?.querySelector('summary').click())"
"""Opens what something is folded away in."""


async def write(tab: Tab, label: str, text: str) -> None:
    """Write into the field of the open sheet that has this name, in place of what is there."""
    found = (
        "[...document.querySelectorAll('.sheet[open] label')]"
        f".find((e) => e.textContent === {json.dumps(label)})"
    )
    await tab.wait_for(f"{found} !== undefined")
    await tab.evaluate(f"{UNFOLD}({found})")
    await tab.evaluate(f"{found}.control.select()")
    await tab.type(text)


async def choose(tab: Tab, label: str, option: str) -> None:
    """Choose this in the list of the open sheet that has this name."""
    await tab.wait_for(
        "[...document.querySelectorAll('.sheet[open] label')]"
        f".some((e) => e.textContent === {json.dumps(label)})"
    )
    await tab.evaluate(f"""(() => {{
        const label = [...document.querySelectorAll(".sheet[open] label")]
            .find((e) => e.textContent === {json.dumps(label)});
        {UNFOLD}(label);
        const at = [...label.control.options].findIndex((e) => e.text === {json.dumps(option)});
        if (at < 0) throw new Error("no such choice");
        label.control.selectedIndex = at;
        label.control.dispatchEvent(new Event("change"));
    }})()""")


async def ask_about(tab: Tab, name: str) -> None:
    """Press the three dots beside somebody in the list."""
    selector = f'#people-list li[data-name="{name}"] .do-more'
    await tab.wait_for(f"document.querySelector('{selector}') !== null")
    await tab.evaluate(f"document.querySelector('{selector}').click()")


async def open_room_sheet(tab: Tab) -> None:
    """Have the room's settings before one, as they are now."""
    await tab.evaluate("document.querySelector('.of-room').click()")
    await tab.wait_for("document.querySelector('.sheet[open] [data-preset]') !== null")
