"""Each example as its user starts it: two browsers chat, and what they said outlives the server."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e import program
from tests.e2e.browsers import chromium

EXAMPLES = {
    "flask_chat": "message",
    "fastapi_chat": "message",
    "django_chat": "django_chat_message",
}
"""The examples, each with its table of messages."""


@contextmanager
def served(example: str, folder: Path) -> Iterator[program.Program]:
    """An example that keeps its data in this folder."""
    port = program.free_port()
    command = [sys.executable, "-m", f"peerpyrtc_desktop.examples.{example}"]
    place = [f"--port={port}", f"--data={folder / 'kept'}"]
    with program.running(command, *place, data=folder, port=port) as running:
        yield running


def join(browser: Browser, url: str, name: str) -> tuple[Page, list[str]]:
    """A page that is in the lobby, and its console's errors."""
    page = browser.new_page()
    faults = chromium.watch(page)
    page.goto(url)
    page.fill("#name", name)
    page.click("#join button")
    page.wait_for_selector("#chat:not([hidden])")
    return page, faults


def say(page: Page, text: str) -> None:
    """Write and press Enter."""
    page.fill("#text", text)
    page.press("#text", "Enter")


def sees(page: Page, sender: str, text: str) -> None:
    """Wait until somebody's words stand in the log."""
    page.locator("#log li", has_text=text).filter(
        has=page.locator("b", has_text=sender)
    ).first.wait_for()


def kept(example: str, folder: Path) -> list[tuple[str, str, str]]:
    """The rows in the database, in their order."""
    database = sqlite3.connect(folder / "kept" / "chat.sqlite3")
    try:
        return database.execute(
            f"select room, sender, text from {EXAMPLES[example]} order by id"
        ).fetchall()
    finally:
        database.close()


def wait_for_rows(example: str, folder: Path, count: int) -> None:
    """Wait until so many messages are kept: the handler runs beside the browsers."""
    deadline = time.monotonic() + program.STOP_TIMEOUT
    while len(kept(example, folder)) < count:
        assert time.monotonic() < deadline, kept(example, folder)
        time.sleep(0.05)


@pytest.mark.parametrize("example", EXAMPLES)
def test_two_chat_and_it_is_kept(example: str, tmp_path: Path) -> None:
    """Words go both ways; the server tells who comes and goes; after a restart all is there."""
    markup = "hello <img src=x onerror=alert(1)>"
    with chromium.running() as browser:
        with served(example, tmp_path) as server:
            ann, ann_faults = join(browser, server.url, "Ann")
            bob, bob_faults = join(browser, server.url, "Bob")
            sees(ann, "server", "Bob is here.")
            say(ann, markup)
            sees(bob, "Ann", markup)
            say(bob, "hello Ann")
            sees(ann, "Bob", "hello Ann")
            assert bob.locator("#log img").count() == 0
            info = server.rooms()["lobby"]
            assert (info["peer_count"], info["host_id"]) == (2, "Ann")
            assert "Chrome" in info["peers"][1]["userAgent"]
            bob.close()
            sees(ann, "server", "Bob has gone.")
            assert ann_faults == bob_faults == []
            assert "libQt6" not in server.libraries()
            wait_for_rows(example, tmp_path, 2)
        assert kept(example, tmp_path) == [("lobby", "Ann", markup), ("lobby", "Bob", "hello Ann")]
        with served(example, tmp_path) as server:
            cat, faults = join(browser, server.url, "Cat")
            sees(cat, "Ann", markup)
            sees(cat, "Bob", "hello Ann")
            say(cat, "what did I miss?")
            wait_for_rows(example, tmp_path, 3)
            assert faults == []
    assert "Traceback" not in (tmp_path / "output.txt").read_text()
    assert kept(example, tmp_path)[2:] == [("lobby", "Cat", "what did I miss?")]


def test_the_program_judges_what_is_said(tmp_path: Path) -> None:
    """What Flask's example refuses, its sender is told of, nobody else sees, and none keeps."""
    with chromium.running() as browser, served("flask_chat", tmp_path) as server:
        ann, _ = join(browser, server.url, "Ann")
        bob, _ = join(browser, server.url, "Bob")
        say(ann, "The butler did it")
        ann.locator("#status", has_text="No spoilers, please.").wait_for()
        say(ann, "Who did it?")
        sees(bob, "Ann", "Who did it?")
        assert bob.locator("#log li", has_text="butler").count() == 0
        wait_for_rows("flask_chat", tmp_path, 1)
        assert kept("flask_chat", tmp_path) == [("lobby", "Ann", "Who did it?")]


@pytest.mark.parametrize("example", EXAMPLES)
def test_bad_requests_are_answered_in_words(example: str, tmp_path: Path) -> None:
    """What makes no sense is a 4xx with JSON, never a 500; a guest can't say its own address."""
    good = {"room": "lobby", "peer_id": "Ann"}
    with served(example, tmp_path) as server:
        for path, body in (
            ("/offer", {}),
            ("/offer", []),
            ("/offer", {**good, "offer": None}),
            ("/offer", {**good, "offer": {"sdp": "v=0", "type": "offer"}}),
            ("/offer", {**good, "offer": {"sdp": 5, "type": "offer"}}),
            ("/candidate", {**good, "candidate": 5}),
            ("/leave", {"room": 5}),
        ):
            assert 400 <= status_of(server.url + path, json.dumps(body)) < 500, (path, body)
        assert 400 <= status_of(server.url + "/offer", "{") < 500
        spoofed = {**good, "candidate": None, "remote": "192.0.2.1", "device": "x", "more": 1}
        assert status_of(server.url + "/candidate", json.dumps(spoofed)) == 200
        assert status_of(server.url + "/leave", json.dumps(spoofed)) == 200
        assert 400 <= status_of(server.url + "/leave", json.dumps(good), "text/plain") < 500
    assert "Traceback" not in (tmp_path / "output.txt").read_text()


def status_of(url: str, body: str, kind: str = "application/json") -> int:
    """The status of a POST."""
    request = urllib.request.Request(url, body.encode(), {"Content-Type": kind})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            error.read()
            return error.code


@pytest.mark.parametrize("example", EXAMPLES)
def test_a_browser_is_known_by_a_signed_cookie(example: str, tmp_path: Path) -> None:
    """The page brings a device that scripts can't read, once; a name alone would be anybody's."""
    with served(example, tmp_path) as running:
        with urllib.request.urlopen(running.url) as first:
            cookie = first.headers["Set-Cookie"]
        assert "httponly" in cookie.lower()
        again = urllib.request.Request(running.url, headers={"Cookie": cookie.partition(";")[0]})
        with urllib.request.urlopen(again) as second:
            kept = second.headers["Set-Cookie"]
        # A session may be sent anew; what is in it stays.
        assert kept is None or kept.partition(";")[0].partition(".")[0] in cookie


POINTING = """async () => {
    const { RoomClient, Volatile } = await import("/peerpyrtc_client/index.js");
    window.cat = new RoomClient({ room: "cursors", name: "Cat" });
    const live = new Volatile(cat);
    await cat.connect();
    setInterval(() => live.send("cursor", [0.5, 0.5]), 60);
}"""
"""A page of somebody's own that points all the time, as `cat`."""


def test_cursors_are_shared(tmp_path: Path) -> None:
    """Each sees where the other points, over the channel that loses rather than waits."""
    with chromium.running() as browser, served("fastapi_chat", tmp_path) as server:
        ann, ann_faults = play(browser, server.url, "cursors", "Ann")
        bob, bob_faults = play(browser, server.url, "cursors", "Bob")
        wait_for(ann, "#status", "Here: Ann, Bob")
        pointer = bob.locator(".pointer", has_text="Ann")
        for step in range(2000):  # it passes, and may be lost: one goes on pointing
            ann.mouse.move(200 + step % 50, 200)
            if pointer.count():
                break
            bob.wait_for_timeout(60)
        assert pointer.count() == 1
        cat = browser.new_page()
        cat.goto(f"{server.url}/static/play.css")
        cat.evaluate(POINTING)
        for name in ("Cat", "Cleo"):
            bob.locator(".pointer", has_text=name).wait_for()
            assert sorted(bob.locator(".pointer").all_text_contents()) == ["Ann", name]
            cat.evaluate("() => cat.rename('Cleo')") if name == "Cat" else cat.close()
        bob.locator(".pointer", has_text="Cleo").wait_for(state="detached")
        ann.close()
        pointer.wait_for(state="detached")
        assert ann_faults == bob_faults == []


def test_the_dot_is_caught(tmp_path: Path) -> None:
    """Who clicks has the point, on every page and for who comes later."""
    with chromium.running() as browser, served("fastapi_chat", tmp_path) as server:
        ann, ann_faults = play(browser, server.url, "game", "Ann")
        bob, bob_faults = play(browser, server.url, "game", "Bob")
        wait_for(ann, "#status", "Here: Ann, Bob")
        bob.click("#dot")
        wait_for(bob, "#status", "Yours!")
        for page in (ann, bob):
            wait_for(page, "#scores", "Bob: 1")
        ann.click("#dot")
        for page in (ann, bob):
            wait_for(page, "#scores", "Ann: 1")
        cat, cat_faults = play(browser, server.url, "game", "Cat")
        wait_for(cat, "#scores", "Bob: 1")
        assert ann_faults == bob_faults == cat_faults == []


def play(browser: Browser, url: str, page_name: str, name: str) -> tuple[Page, list[str]]:
    """A page of one of the games, in its room, and its console's errors."""
    page = browser.new_page()
    faults = chromium.watch(page)
    page.goto(f"{url}/static/{page_name}.html?name={name}")
    wait_for(page, "#status", name)
    return page, faults


def wait_for(page: Page, place: str, text: str) -> None:
    """Wait until that stands there."""
    page.locator(place, has_text=text).first.wait_for()
