"""Pictures on the whiteboard of a room that blurs pictures, in real browsers."""

from __future__ import annotations

import base64

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import Tab
from tests.e2e.test_chat_page import Ann, ann

__all__ = ["ann"]  # fixtures

RED = """(() => {
    const base = document.querySelector("#base");
    const { data } = base.getContext("2d").getImageData(0, 0, base.width, base.height);
    let red = 0;
    for (let at = 0; at < data.length; at += 4)
        red += data[at] > 200 && data[at + 1] < 60 && data[at + 2] < 60;
    return red / (data.length / 4);
})()"""
"""How much of what is painted is red."""


def stripes() -> str:
    """A JPEG of red and blue, in Base64."""
    image = QImage(128, 96, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    for left in range(0, 128, 16):
        painter.fillRect(left, 0, 8, 96, QColor("red"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]
    return base64.b64encode(buffer.data().data()).decode()


async def test_others_pictures_are_blurred_until_they_are_tapped(
    tab: Tab, url: str, ann: Ann, engine: Engine
) -> None:
    """A tap shows one and draws nothing; what the room blurs no more is seen at once."""
    await engine.host.execute(BlurPictures("lobby"))
    points = [2000, 1500, 8000, 1500, 8000, 6000, 2000, 6000, 2000, 1500]
    picture = {"points": points, "look": [0, 1], "shape": "picture"}
    await ann.tell(picture | {"picture": {"$bytes": stripes()}}, name="stroke")
    page = ChatPage(tab, url)
    await page.join_board("Otto")
    await page.sees("1 line on the board, by Ann Lee.", "#content")
    blue = RED.replace("data[at] > 200", "data[at + 2] > 60").replace("data[at + 2] < 60", "true")
    await tab.wait_for(f"{blue} > 0.05")  # it is read, and painted
    assert await tab.evaluate(RED) == 0
    await tab.click("#surface")
    await tab.wait_for(f"{RED} > 0.02")
    await page.sees("1 line on the board, by Ann Lee.", "#content")

    await page.join_board("Otto")
    await tab.wait_for(f"{blue} > 0.05")
    assert await tab.evaluate(RED) == 0
    await engine.host.execute(BlurPictures("lobby", on=False))
    await tab.wait_for(f"{RED} > 0.02")
    assert tab.faults == []
