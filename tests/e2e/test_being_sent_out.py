"""Who was sent out is told when it may come back, on every page that one can be sent out of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.bans import Ban
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.standing import Restrict, Timeout
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab

PASS = """(() => { const now = Date.now; Date.now = () => now() + 61_000; })()"""
"""The page believes that a minute has gone."""

LABEL = "document.querySelector('{}').textContent"


@pytest.mark.parametrize("language", ["en", "de"])
async def test_the_chat_says_when_one_may_come_back(
    tab: Tab, engine: Engine, language: str
) -> None:
    """The last screen counts down; the join form's button does, and can be pressed at the end."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.arrive()
    await tab.evaluate(f"localStorage.setItem('peerpyrtc.language', '{language}')")
    await page.join("Ann")
    await engine.host.execute(Kick("lobby", "Ann", "Be kind"))
    await page.sees(" seconds." if language == "en" else " Sekunden ", "#ended-when")
    assert await page.text("#ended-quote") == "Be kind"
    await tab.evaluate(PASS)
    await page.sees(" now." if language == "en" else " jetzt ", "#ended-when")

    await page.arrive()
    await tab.evaluate("document.querySelector('#join-name').value = 'Ann'")
    await tab.evaluate("document.querySelector('#join-button').click()")
    wait = "Join in " if language == "en" else "Beitreten in "
    await tab.wait_for(LABEL.format("#join-button") + f".startsWith('{wait}')")
    assert await page.value("#join-button", "disabled")
    assert await page.value("#join-trouble", "hidden") is False
    told = await page.text("#join-trouble")
    await tab.evaluate(PASS)
    await tab.wait_for("!document.querySelector('#join-button').disabled")
    assert await page.text("#join-button") == ("Join" if language == "en" else "Beitreten")
    assert await page.text("#join-trouble") != told
    assert await tab.evaluate("document.activeElement.id") == "join-button"


async def test_the_board_says_when_one_may_come_back(tab: Tab, engine: Engine) -> None:
    """It counts as one is sent out and when one is there again too early; then one draws on."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join_board("Ann")
    await engine.host.execute(Kick("lobby", "Ann", ""))
    await page.sees(" seconds.", "#ended-when")
    assert " seconds" not in await page.text("#ended-text")  # it would stand still
    assert await tab.evaluate("location.pathname") == "/whiteboard"
    await tab.goto(f"http://127.0.0.1:{engine.port}/whiteboard?room=lobby")
    await tab.evaluate("document.querySelector('#join-button').click()")
    await tab.wait_for(LABEL.format("#join-button") + ".startsWith('Join in ')")
    assert await page.value("#join-button", "disabled")
    await tab.evaluate(PASS)
    await tab.wait_for("!document.querySelector('#join-button').disabled")
    assert await page.text("#join-button") == "Join"


async def test_a_timeout_that_is_taken_back_is_over_at_the_next_try(
    tab: Tab, engine: Engine
) -> None:
    """The page can't know of it, and counts on: its button can be pressed all the while."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.arrive()
    await page.join("Ann")
    await engine.host.execute(Timeout("lobby", "Ann", 600))
    await page.sees("or sooner if a moderator lets you.", "#ended-when")
    await page.arrive()
    await tab.evaluate("document.querySelector('#join-name').value = 'Ann'")
    for _ in range(2):
        await tab.evaluate("document.querySelector('#join-button').click()")
        await tab.wait_for(LABEL.format("#join-button") + ".startsWith('Join in ')")
    assert await page.value("#join-button", "disabled") is False
    await engine.host.execute(Undo(1))
    await tab.evaluate("document.querySelector('#join-button').click()")
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")


@pytest.mark.parametrize("sends_out", [Kick, Ban])
async def test_who_is_let_back_reads_so_on_the_last_page(
    tab: Tab, engine: Engine, sends_out: Callable[[str, str], Command[Any]]
) -> None:
    """It asks as it is seen anew; while one is out it counts on, and its button leads back in."""
    page = ChatPage(tab, f"http://127.0.0.1:{engine.port}")
    await page.join("Ann")
    await engine.host.execute(sends_out("lobby", "Ann"))
    await page.sees("You can join again in", "#ended-when")
    await tab.evaluate("""(() => {
        const plain = window.fetch;
        window.answers = 0;
        window.fetch = (...asked) => plain(...asked).finally(() => (window.answers += 1));
    })()""")
    await page.look_away(False)
    await tab.wait_for("window.answers === 1")
    assert await page.value("#ended-again", "hidden")
    await page.sees("You can join again in", "#ended-when")
    await page.look_away(True)
    await engine.host.execute(Undo(1))
    await page.look_away(False)
    await page.sees("You can join again now.", "#ended-when")
    assert await tab.evaluate("window.answers") == 2
    await tab.click("#ended-again")
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")


async def test_the_board_says_why_one_may_not_draw(tab: Tab, engine: Engine) -> None:
    """Held, one can't draw either; what a moderator wrote is quoted, also at the end."""
    await tab.set_viewport(700, 800)  # where the chat doesn't say it beside the board
    await ChatPage(tab, f"http://127.0.0.1:{engine.port}").join_board("Ann")
    await engine.host.execute(Restrict("lobby", "Ann", "Too loud"))
    await tab.wait_for(LABEL.format("#state") + ".includes('drawings can\\'t wait')")
    assert "“Too loud”" in await tab.evaluate(LABEL.format("#state"))
    await tab.click("#surface")
    await tab.wait_for(LABEL.format("#said") + " === 'Not drawn'")
