"""The QR code of a room's own page, for phones: `/r/<room>?qr`."""

from __future__ import annotations

import asyncio
import ipaddress
from functools import lru_cache
from io import BytesIO
from urllib.parse import quote, urlsplit

from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.web.host_names import host_name
from peerpyrtc_desktop.web.keys import ADDRESSES, NAMES, PREFIX, ROOMS


async def qr(request: web.Request) -> web.Response:
    """An SVG; the address that it holds stands in `Content-Location` too.

    Only for rooms that there are: drawing takes milliseconds, and nobody may have us draw forever.
    """
    room = request.match_info["room"]
    if not request.app[ROOMS].has_room(room):
        raise Refused(Code.NO_SUCH_ROOM, f"There is no room {room!r}.")
    url = f"{_base(request)}r/{quote(room, safe='')}"
    drawing = await asyncio.to_thread(_draw, url)
    headers = {"Content-Location": url, "Cache-Control": "no-store"}
    return web.Response(body=drawing, content_type="image/svg+xml", headers=headers)


def _base(request: web.Request) -> str:
    """Where others find us: as this guest did, if that is an address of ours for others too."""
    addresses = request.app[ADDRESSES]()
    name = host_name(request.host)
    ours = {urlsplit(each.url).hostname for each in addresses} | {*request.app[NAMES]}
    if addresses and (name not in ours or _is_loopback(name)):
        return addresses[0].url
    # It may be the proxy's; without one the path leads to us too.
    return f"{request.scheme}://{request.host}{request.app[PREFIX]}/"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@lru_cache(maxsize=128)
def _draw(url: str) -> bytes:
    import segno  # only where somebody asks for a code

    # Level M bears 15 % of damage: a reflection on the screen, a finger before the camera.
    code = segno.make(url, error="m", micro=False, boost_error=False)
    drawing = BytesIO()
    # Black on white in the dark look too: many phones can't read the inverse.
    code.save(drawing, kind="svg", border=4, light="#fff", xmldecl=False, omitsize=True)
    return drawing.getvalue()
