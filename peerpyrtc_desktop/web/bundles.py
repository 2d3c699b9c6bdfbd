"""The built pages: one script and one style sheet each, which browsers keep for ever.

`webclient/tools/pages.js` makes them of the pages' modules, and notes of what; a script or a style
sheet that no page names is loaded by the pages' scripts when it is wanted. A page's words are such
scripts, `chat.de.js`: the page has its browser fetch the likely ones at once. In a checkout where
the modules have changed since, the modules themselves are served.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.web.assets import FOR_EVER, Asset
from peerpyrtc_desktop.web.languages import OWN, language_for
from peerpyrtc_desktop.web.manifest import manifest
from peerpyrtc_desktop.web.theme import theme_css

_LINK = re.compile('(?:href|src)="/')
_SCRIPT = '<script type="module"'
_VARIES = "Accept-Encoding, Accept-Language"

BUILD = "npm --prefix webclient run build"
"""Makes them anew."""


class Page:
    """A page's HTML by language: it says the same in each, and where the words for it are."""

    def __init__(self, by_language: dict[str, Asset]) -> None:
        self._by_language = by_language

    def asset(self, accepted: str) -> Asset:
        """The page for a browser that sends this `Accept-Language`."""
        return self._by_language[language_for(accepted, self._by_language)]


class Bundles:
    """`pages` are the HTML by name; `files` what they link to or load, by the path after `/built/`.

    `prefix` is the path that a proxy has them all under.
    """

    def __init__(self, folder: Path, prefix: str = "") -> None:
        self.files: dict[str, Asset] = {}
        self.pages: dict[str, Page] = {}
        links = {
            "/theme.css": self._keep("theme", theme_css().encode(), ".css"),
            "/favicon.ico": self._keep("icon", icon().read_bytes(), ".svg"),
            "/manifest.webmanifest": self._keep("manifest", manifest(prefix), ".webmanifest"),
        }
        pages = sorted(folder.glob("*.html"))
        named = {path.stem for path in pages}
        later: dict[str, str] = {}
        words: dict[str, dict[str, str]] = {}

        def order(path: Path) -> tuple[bool, bool, bool, Path]:
            return path.stem in named, path.suffix == ".js", "." not in path.stem, path

        # First what others load, words and styles before all: by its name they have theirs.
        for path in sorted(folder.iterdir(), key=order):
            if path.suffix not in (".js", ".css"):
                continue
            text = path.read_text("utf-8")
            for former, name in later.items():
                text = text.replace(f"./{former}", f"./{name}")
            name = self._keep(path.stem, text.encode(), path.suffix)
            links[f"/built/{path.name}"] = name
            if path.stem not in named:
                later[path.name] = name
            page, _, language = path.stem.partition(".")
            if language:
                words.setdefault(page, {})[language] = name
        for path in pages:
            text = path.read_text("utf-8")
            for link, name in links.items():
                text = text.replace(f'"{link}"', f'"/built/{name}"')
            spoken = {OWN: text}
            for language, name in words.get(path.stem, {}).items():
                link = f'<link rel="modulepreload" href="/built/{name}">\n'
                spoken[language] = text.replace(_SCRIPT, link + _SCRIPT, 1)
            self.pages[path.stem] = Page(
                {
                    language: Asset(_under(prefix, text).encode(), ".html", vary=_VARIES)
                    for language, text in spoken.items()
                }
            )

    def _keep(self, stem: str, body: bytes, suffix: str) -> str:
        asset = Asset(body, suffix, FOR_EVER)
        name = f"{stem}.{asset.digest}{suffix}"
        self.files[name] = asset
        return name


def _under(prefix: str, page: str) -> str:
    if not prefix:
        return page
    page = _LINK.sub(rf"\g<0>{prefix[1:]}/", page)
    return page.replace("<html ", f'<html data-base="{prefix}" ', 1)


def icon() -> Path:
    """The program's own picture."""
    return resources.resources() / "icons" / "peerpyrtc.svg"


def roots() -> dict[str, Path]:
    """What the pages are made of: where the files lie, by the path under which they are served."""
    folder = resources.webclient()
    return {
        "/peerpyrtc_client/": folder / "lib",
        "/pages/": folder / "pages",
        "/vendor/": folder / "vendor",
        "/icons/": resources.resources() / "icons",
    }


def is_stale(folder: Path) -> bool:
    """Whether the pages' modules are not those that the built files were made of."""
    try:
        return (folder / "made_of.txt").read_text("ascii").strip() != digest()
    except OSError:
        return True


def digest() -> str:
    """Says all sources in one number, as `webclient/tools/pages.js` does."""
    whole = hashlib.sha256()
    for prefix, root in roots().items():
        for name, path in _sources(root):
            body = path.read_bytes().replace(b"\r\n", b"\n")
            whole.update(f"{prefix}{name}\n{len(body)}\n".encode())
            whole.update(body)
    return whole.hexdigest()


def _sources(root: Path) -> Iterator[tuple[str, Path]]:
    found = {
        path.relative_to(root).as_posix(): path
        for path in root.rglob("*")
        if path.suffix in (".js", ".mjs", ".css", ".html", ".svg")
    }
    found.pop("peerpyrtc.umd.js", None)
    yield from sorted(found.items())
