"""A page that was open while the program was updated: what it has still to load is gone."""

from __future__ import annotations

import shutil

import pytest

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.app import Engine
from tests.e2e.phone import press
from tests.e2e.tabs import Tab
from tests.e2e.test_composer import PASTE, SENT_FILES, page_of


async def test_files_of_an_older_page_wait_for_a_reload(
    tab: Tab,
    engine: Engine,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It says so and has a button; after that what was begun is there, and files go."""
    page = page_of(tab, engine)
    await page.join("Ann")
    updated = tmp_path_factory.mktemp("updated") / "webclient"
    ignored = shutil.ignore_patterns("node_modules")
    shutil.copytree(resources.webclient(), updated, ignore=ignored)
    with (updated / "built" / "files.js").open("a") as script:
        script.write("// another build\n")
    await engine.stop()
    monkeypatch.setattr(resources, "webclient", lambda: updated)
    await engine.start()
    await tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await page.sees("This page is older than the host", "#rows .file")
    await tab.evaluate("document.querySelector('#draft').focus()")
    await tab.type("half a thought")
    await tab.evaluate("void (window.isOld = true)")
    await press(tab, "#rows .file button", "Load the page again")
    await tab.wait_for("!window.isOld")
    await tab.wait_for("document.querySelector('#connection')?.dataset.state === 'open'")
    assert await page.value("#draft", "value") == "half a thought"
    await tab.evaluate("document.querySelector('#draft').value = ''")
    await tab.evaluate(f"{PASTE}('dot.png', 'image/png', '')")
    await page.send()
    await tab.wait_for(f"{SENT_FILES} === 1")
