"""Takes the README's pictures: `python -m tests.e2e.pictures`. Real panel, real pages, real guests.

Needs what `make test` sets up. The people in them are ours; so is what they say.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.resources import resources
from peerpyrtc_desktop.runtime.commands.entry import SetWaitingRoom
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.commands.standing import Mute, Restrict
from tests.clients import V1, Client, ref
from tests.e2e.browsers import chromium
from tests.e2e.stage import Beside, Stage, play, until

FOLDER = resources() / "screenshots"
PHONE, DESKTOP = (390, 780), (1280, 800)

TALK = (
    ("Noor", "Morning! Is the projector up yet?"),
    ("Emil", "Two minutes. The cable was in the wrong port again 🙈"),
    ("Zoë", "Slides are at http://192.168.1.20:8000/slides if you want to follow along"),
    ("Lindiwe", "Works here, thank you"),
    ("Tomás", "Same"),
    ("Zoë", "Great. We start with the tide tables, then groups of three."),
    ("Emil", "Who is missing a partner?"),
    ("Lindiwe", "Me!"),
    ("Noor", "Come over to the window"),
)
WORKSHOP = (("Ravi", "The second board needs new pens"), ("Mei", "On my way"))
CROWD = ("Aino", "Bilal", "Chloé", "Dagny", "Eitan", "Farah", "Goran", "Hana", "Isla", "João")


# A harbour at three hours of the day: so much of the height is water.
PHOTOS = """async () => {
    const files = [];
    for (const [name, sky, sea, level] of [
        ["low-water.jpg", ["#f7c59f", "#efe6dd"], "#5b7c88", 0.25],
        ["half-tide.jpg", ["#8ec5f0", "#e8f3fb"], "#3d7ea6", 0.4],
        ["high-water.jpg", ["#34406b", "#c98c8c"], "#2b4a6f", 0.55],
    ]) {
        const canvas = document.createElement("canvas");
        Object.assign(canvas, { width: 900, height: 600 });
        const paper = canvas.getContext("2d");
        const light = paper.createLinearGradient(0, 0, 0, 600);
        sky.forEach((colour, at) => light.addColorStop(at, colour));
        paper.fillStyle = light;
        paper.fillRect(0, 0, 900, 600);
        paper.fillStyle = "#fff6d8";
        paper.beginPath();
        paper.arc(120 + level * 600, 150, 46, 0, 7);
        paper.fill();
        const top = 600 * (1 - level);
        paper.fillStyle = "#77706a"; // the quay, with its marks
        paper.fillRect(0, 230, 260, 370);
        paper.fillStyle = "#f2efe9";
        for (let mark = 0; mark < 6; mark += 1) paper.fillRect(236, 260 + mark * 60, 24, 8);
        paper.fillStyle = sea;
        paper.fillRect(0, top, 900, 600);
        paper.fillStyle = "#b3402f"; // a boat
        paper.beginPath();
        for (const [x, y] of [[480, -6], [760, -6], [710, 50], [520, 50]]) paper.lineTo(x, top + y);
        paper.fill();
        paper.fillStyle = "#f4f1ea";
        paper.beginPath();
        for (const [x, y] of [[610, -190], [610, -20], [730, -20]]) paper.lineTo(x, top + y);
        paper.fill();
        const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
        files.push(new File([await blob.arrayBuffer()], name, { type: "image/jpeg" }));
    }
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const input = document.querySelector("#files");
    input.files = transfer.files;
    input.dispatchEvent(new Event("change"));
}"""


async def _people(stage: Stage) -> dict[str, V1]:
    people: dict[str, V1] = {}
    for room, names in (
        ("lobby", ("Zoë", "Emil", "Noor", "Lindiwe", "Tomás", *CROWD)),
        ("workshop", ("Ravi", "Mei")),
    ):
        for name in names:
            people[name] = V1(stage.url, room, name)
            await people[name].connect()
    await stage.engine.host.execute(SetTopic("lobby", "Tide tables, then groups of three"))
    people["Noor"].send({"type": "hand"})
    number = 0
    for sender, text in (*TALK[:6], *WORKSHOP):
        number += 1
        people[sender].say(text, ref(number))
        await people[sender].type("ack")
    stage.announce("Coffee is ready at the back, ten minutes")
    for sender, text in TALK[6:]:
        number += 1
        people[sender].say(text, ref(number))
        await people[sender].type("ack")
    people["Emil"].send({"type": "typing", "active": True})
    return people


async def _trouble(stage: Stage, people: dict[str, V1]) -> Client:
    """Something of all that waits for a moderator, and who knocks."""
    host = stage.engine.host
    await host.execute(Restrict("lobby", "Goran", "Too many jokes"))
    await host.execute(SetWaitingRoom("workshop", True))
    people["Goran"].say("One more joke: why did the tide go out?", ref(100))
    await people["Goran"].type("held")
    people["Farah"].say("Buy my old phone!!! Buy my old phone!!!", ref(101))
    said = await people["Farah"].type("ack")
    people["Hana"].send(
        {"type": "report", "ref": ref(102), "epoch": said["epoch"], "seq": said["seq"]}
        | {"text": "Third time today"}
    )
    knocker = Client(stage.url, "workshop", "Priya", protocol="peerpyrtc.v1")
    await knocker.connect()
    knocker.send({"type": "hello", "knock": True})
    await host.execute(Mute("lobby", "Farah", 600, "No advertising here"))
    return knocker


def _join(browser: Browser, url: str, size: tuple[int, int], dark: bool) -> Page:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=2,
        color_scheme="dark" if dark else "light",
    )
    page = context.new_page()
    page.goto(f"{url}/r/lobby")
    page.fill("#join-name", "Ines")
    page.click("#join-button")
    page.wait_for_selector("#room:not([hidden])")
    own = page.locator("#log .bubble:not(.pending)", has_text="On my way")
    if own.count() == 0:
        page.fill("#draft", "On my way")
        page.press("#draft", "Enter")
        own.last.wait_for()
        page.evaluate(PHOTOS)
        page.locator("#tray .thumbnail").nth(2).wait_for()
        page.fill("#draft", "Low water, half tide, high water")
        page.press("#draft", "Enter")
    page.locator("#log .tile:not(.lead) .look img").nth(1).wait_for()
    return page


def _phone(url: str, token: str) -> None:
    """What a moderator has on a phone: the queue over the composer."""
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        _moderate(browser, url, token)
        browser.close()


def _moderate(browser: Browser, url: str, token: str) -> None:
    context = browser.new_context(
        viewport={"width": PHONE[0], "height": PHONE[1]}, device_scale_factor=2
    )
    page = context.new_page()
    page.goto(f"{url}/r/lobby#invite={token}")
    page.fill("#join-name", "Kemal")
    page.click("#join-button")
    page.wait_for_selector("#room:not([hidden])")
    page.get_by_text("One more joke").first.wait_for()
    page.screenshot(path=str(FOLDER / "moderator-phone-light.png"))
    page.context.close()


def _pages(url: str) -> None:
    with sync_playwright() as playwright:
        browser = chromium.launch(playwright)
        for dark in (False, True):
            look = "dark" if dark else "light"
            for size, kind in ((PHONE, "phone"), (DESKTOP, "desktop")):
                page = _join(browser, url, size, dark)
                page.screenshot(path=str(FOLDER / f"chat-{kind}-{look}.png"))
                page.click("#leave")
                page.wait_for_load_state("networkidle")
                page.screenshot(path=str(FOLDER / f"home-{kind}-{look}.png"))
                page.context.close()
        browser.close()


async def _story(stage: Stage, scheme: Scheme) -> None:
    stage.window.resize(*DESKTOP)
    look = scheme.value
    await asyncio.sleep(0.2)
    stage.window.grab().save(str(FOLDER / f"panel-waiting-{look}.png"))
    await stage.engine.host.execute(OpenRoom("workshop"))
    people = await _people(stage)
    await until(lambda: len(stage.names()) == len(people))
    # The numbers follow each second, the round trips with the first pings.
    await asyncio.sleep(7)
    stage.window.peers.select((PeerKey("lobby", "Emil"),))
    stage.window.peers.table.setFocus()
    await asyncio.sleep(0.3)
    stage.window.grab().save(str(FOLDER / f"panel-{look}.png"))
    beside = Beside()
    if scheme is Scheme.LIGHT:
        await beside.do(_pages, stage.url)
    knocker = await _trouble(stage, people)
    await asyncio.sleep(2)
    stage.window.grab().save(str(FOLDER / f"panel-moderating-{look}.png"))
    if scheme is Scheme.LIGHT:
        token = await stage.engine.host.execute(InviteModerator(("lobby",)))
        await beside.do(_phone, stage.url, token)
    beside.close()
    for person in (*people.values(), knocker):
        await person.close()


def main() -> None:
    """Take them all."""
    FOLDER.mkdir(exist_ok=True)
    app = QApplication([])
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        with tempfile.TemporaryDirectory() as folder:
            play(app, Path(folder), partial(_story, scheme=scheme), scheme)


if __name__ == "__main__":
    main()
