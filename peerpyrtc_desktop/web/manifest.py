"""The web app manifest (W3C): with it a phone keeps the start page among its programs."""

from __future__ import annotations

import msgspec

from peerpyrtc_desktop import resources

NAME = "PeerPyRTC"

_ICONS = (
    ("app-192.png", "192x192", "any"),
    ("app-512.png", "512x512", "any"),
    ("app-maskable-512.png", "512x512", "maskable"),
)
"""By file: pixels, and whether a phone may cut it into its own shape."""


def manifest(prefix: str = "") -> bytes:
    """The manifest's JSON; `prefix` is the path that a proxy has the host under.

    Browsers offer to install a page over https, and from the machine itself; over plain http they
    keep a link to it, with the same icon.
    """
    light = resources.tokens().light
    return msgspec.json.encode(
        {
            "name": NAME,
            "short_name": NAME,
            "id": f"{prefix}/",
            "start_url": f"{prefix}/",
            "scope": f"{prefix}/",
            "display": "standalone",
            "background_color": light["bg"],
            "theme_color": light["surface"],
            "icons": [
                {
                    "src": f"{prefix}/icons/{file}",
                    "sizes": sizes,
                    "type": "image/png",
                    "purpose": purpose,
                }
                for file, sizes, purpose in _ICONS
            ],
        }
    )
