"""Formatted messages: typed as text, shown as meant, copied as typed; text to older clients."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, ref
from tests.e2e.browsers import chromium
from tests.e2e.program import free_port
from tests.e2e.tabs import Tab
from tests.e2e.test_about_guests import ben, joined
from tests.e2e.test_chat_screens import OUT_OF_REACH, SIDEWAYS, _join
from tests.e2e.test_whiteboard_screens import Screens

CODE = "def greet(name):\n    print(f'hello {name}')  # " + "a long comment " * 12

TEXT = f"""Look, **this** and _that_, not snake_case_names or 2*3*4:
```python
{CODE}
```
> quoted, with `code`
> > deeper

- one
- two
  - **three**

1. first
2. then http://example.org/a_b_c :-)"""

SAID = 1050
"""Messages of before one came; a host sends the last 1,000 by itself."""

WORDS = "document.querySelector('#rows .stretch:last-child > .row:last-child .words')"

SELECTED = """((said) => {
    getSelection().selectAllChildren(said);
    const data = new DataTransfer();
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: data });
    said.dispatchEvent(event);
    return event.defaultPrevented && data.getData("text/plain");
})"""
"""What copying this gives."""

PICTURES = os.environ.get("FORMATTING_PICTURES", "")
"""A folder for pictures of what is tested, to be looked at."""


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host whose guests may read all that was said."""
    settings = Settings(
        host="127.0.0.1",
        port=free_port(),
        rooms=("lobby",),
        data_dir=tmp_path,
        newcomers_see="all",
        limits="off",
    )
    engine = Engine(settings)
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
async def screens(url: str) -> AsyncIterator[Screens]:
    """Chromium's, at a host with one room."""
    async with chromium.running_async() as browser:
        screens = Screens(browser, url)
        yield screens
        for desk in screens.all:
            assert desk.faults == []


async def _picture(page: Page, name: str) -> None:
    if PICTURES:
        await page.screenshot(path=Path(PICTURES) / f"{name}.png")


async def test_a_message_is_shown_as_it_is_meant_and_copied_as_it_was_typed(
    tab: Tab, engine: Engine
) -> None:
    """What the host and older clients have is the text; so is what copying gives."""
    page, other = await joined(tab, engine), await ben(engine)
    await tab.evaluate(f"document.querySelector('#draft').value = {json.dumps(TEXT)}")
    await page.send()
    assert (await other.next(lambda frame: frame.get("type") == "event"))["data"] == TEXT
    await tab.wait_for(f"{WORDS}?.querySelector('pre') != null")
    each = "(e) => e.innerText.trim().split(/\\n+/).join(' ')"
    found = f"[...{WORDS}.querySelectorAll('strong, em, code, li, a')].map({each})"
    assert await tab.evaluate(found) == [
        *("this", "that", "code", "one", "two three", "three", "three"),
        *("1. first", "2. then http://example.org/a_b_c :-)", "http://example.org/a_b_c"),
    ]
    assert await tab.evaluate(f"{WORDS}.querySelector('pre').innerText") == CODE
    assert await tab.evaluate(f"{WORDS}.querySelector('.code-language').innerText") == "python"
    assert await tab.evaluate(f"{WORDS}.textContent") == TEXT, "and nothing is eaten"
    assert await tab.evaluate(f"{SELECTED}({WORDS})") == TEXT
    # All that is bold: with its stars.
    bold = f"{WORDS}.querySelector('strong').childNodes[1]"
    select = SELECTED.replace("selectAllChildren(said)", "setBaseAndExtent(said, 0, said, 4)")
    part = select.replace("said.dispatch", "said.parentNode.dispatch")
    assert await tab.evaluate(f"{part}({bold})") == "**this**"
    label = f"{WORDS}.closest('.said').getAttribute('aria-label')"
    assert "Look, this and that, not snake_case_names" in await tab.evaluate(label)

    await tab.evaluate("navigator.clipboard && (navigator.clipboard.writeText = undefined)")
    await tab.evaluate("""document.addEventListener("copy", (event) => {
        window.copied = event.target.value;
    })""")
    await tab.evaluate(f"{WORDS}.querySelector('.copy-code').click()")
    await tab.wait_for(f"{WORDS}.querySelector('.copy-code').ariaLabel === 'Copied'")
    assert await tab.evaluate("window.copied") == CODE
    assert await page.text("#alarm") == "Copied"
    assert tab.faults == []
    await other.close()


async def test_markup_of_others_is_text(tab: Tab, engine: Engine) -> None:
    """No element of theirs comes of it, and nothing is loaded."""
    page, other = await joined(tab, engine), await ben(engine)
    other.say("**<img src=/favicon.ico>** ![x](http://127.0.0.1:9/x.png) `<b>`", ref(1))
    await page.has("#rows .words strong")
    assert await tab.evaluate(f"{WORDS}.querySelectorAll('img, b').length") == 0
    assert (
        await tab.evaluate(f"{WORDS}.querySelector('strong').innerText") == "<img src=/favicon.ico>"
    )
    assert tab.faults == []
    await other.close()


async def test_a_mention_in_code_calls_nobody(tab: Tab, engine: Engine) -> None:
    """Beside it, bold, it does."""
    page, other = await joined(tab, engine), await ben(engine)
    other.say("**formatting** is there", ref(1))
    await page.has("#rows .words strong")
    other.say("`@Ann`", ref(2))
    await page.has("#rows .words code")
    other.say("**@Ann**", ref(3))
    await page.has("#rows strong mark.mention")
    assert await tab.evaluate("document.querySelectorAll('.for-me').length") == 1
    await other.close()


async def test_a_reply_leads_to_what_is_not_in_the_log(tab: Tab, engine: Engine) -> None:
    """It is loaded from the history, and from then on the quote says what it was."""
    other = await ben(engine)
    other.say("**line** one", ref(1))
    ack = await other.type("ack")
    for number in range(2, SAID + 1):
        other.say(f"line {number}", ref(number))
    await other.type("ack", ref=ref(SAID))
    page = await joined(tab, engine)
    await page.sees(f"line {SAID}")
    place = {"epoch": ack["epoch"], "seq": ack["seq"]}
    other.say({"text": "an answer", "reply_to": place}, ref(SAID + 1))
    await page.sees("a message you don't have", ".quote")
    await tab.evaluate("document.querySelector('button.quote').click()")
    await tab.wait_for("document.activeElement.innerText.includes('line one')")
    assert await tab.evaluate("document.querySelectorAll('.found').length") == 1
    # Out of sight it has no innerText.
    await tab.wait_for("document.querySelector('.quote-text').textContent === 'line one'")
    assert tab.faults == []
    await other.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "height"), [(1280, 800), (320, 640), (180, 400)])
async def test_formatting_on_every_screen(
    screens: Screens, engine: Engine, scheme: str, width: int, height: int
) -> None:
    """A long line scrolls in its block and never the page; the help is behind the emoji button."""
    other = V1(screens.url, "lobby", "Ben")
    await other.connect()
    other.say(TEXT, ref(1))
    viewport = {"width": width, "height": height}
    page = await _join(screens, "Ines", viewport=viewport, color_scheme=scheme)
    block = page.locator(".words pre")
    await block.wait_for()
    assert await block.evaluate("(it) => it.scrollWidth > it.clientWidth")
    assert not await page.evaluate(SIDEWAYS)
    bubble = page.locator("#rows .bubble")
    assert await bubble.evaluate("(it) => it.getBoundingClientRect().right <= innerWidth")
    await _picture(page, f"log {width} {scheme}")
    await page.click("#emoji-button")
    await page.get_by_role("button", name="Formatting", exact=True).click()
    sheet = page.locator(".sheet[open]")
    await sheet.locator("strong").wait_for()
    assert await page.evaluate(OUT_OF_REACH, ".sheet[open]") == []
    assert not await sheet.evaluate("(it) => it.scrollWidth > it.clientWidth")
    await _picture(page, f"help {width} {scheme}")
    await other.close()


async def test_the_keys_go_to_a_message_and_then_into_its_code(
    screens: Screens, engine: Engine
) -> None:
    """Copy and what scrolls; those of other messages are passed by. A long one is folded."""
    other = V1(screens.url, "lobby", "Ben")
    await other.connect()
    other.say("```\nother\n```", ref(1))
    lines = "\n".join(f"{number}" for number in range(2500))
    other.say(f"```\n{lines}\n```", ref(2))
    page = await _join(screens, "Ines", forced_colors="active")
    await page.locator(".words pre").nth(1).wait_for()
    assert len((await page.locator(".words pre").nth(1).inner_text()).splitlines()) < 30
    await page.focus("#log")
    await page.keyboard.press("End")
    reached = []
    for _ in range(3):
        await page.keyboard.press("Tab")
        reached.append(
            await page.evaluate(
                "document.activeElement.className || document.activeElement.tagName"
            )
        )
    assert reached == ["copy-code", "PRE", "fold"]
    await page.keyboard.press("Enter")
    assert (await page.locator(".words pre").nth(1).inner_text()).splitlines()[-1] == "2499"
    await other.close()


async def test_enter_begins_a_line_on_a_phone(screens: Screens, engine: Engine) -> None:
    """One tap; what is written goes out by the button."""
    page = await _join(
        screens, "Ines", viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True
    )
    await page.tap("#draft")
    await page.keyboard.type("one\n- two")
    assert await page.input_value("#draft") == "one\n- two"
    assert await page.get_attribute("#draft", "enterkeyhint") == "enter"
    assert await page.locator(".bubble").count() == 0
    await page.tap("#send")
    await page.wait_for_selector(".own .bubble:not(.pending)")
    assert await page.inner_text(".own .words") == "one\n- two"
