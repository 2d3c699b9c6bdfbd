"""The pages, the client library and the colours, as files from this host and no other."""

from __future__ import annotations

import structlog
from aiohttp import web

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.web import invite
from peerpyrtc_desktop.web.assets import Asset, Folder
from peerpyrtc_desktop.web.bundles import BUILD, Bundles, Page, icon, is_stale, roots
from peerpyrtc_desktop.web.keys import DEVICES
from peerpyrtc_desktop.web.manifest import manifest
from peerpyrtc_desktop.web.middleware import Handler
from peerpyrtc_desktop.web.theme import theme_css

PAGES = {"/": "home", "/chat": "chat", "/echo": "echo", "/whiteboard": "chat"}
"""The pages by their paths. A room's chat and its board are one page; `/r/<room>` is that, too."""

_log = structlog.get_logger("web")


def are_built(wanted: bool) -> bool:
    """Whether pages go out as they are built: if that is wanted, unless they have changed since."""
    if wanted and is_stale(resources.webclient() / "built"):
        _log.warning("the pages have changed since they were built", build=BUILD)
        return False
    return wanted


def add_routes(app: web.Application, *, built: bool = True, prefix: str = "") -> None:
    """Serve everything that `webclient/` and `resources/` have for browsers.

    `built` False: the pages as the modules that they are written in, read anew at each request.
    With `prefix` all is there under that path too, and pages name it in their links: a proxy may
    take it away, or leave it.
    """
    folders = {path: Folder(root, fresh=not built) for path, root in roots().items()}
    folders["/PeerPy_Client/"] = folders["/peerpyrtc_client/"]
    bundles = Bundles(resources.webclient() / "built", prefix) if built else None
    if bundles is not None:
        pages = {name: _spoken(bundles.pages[name]) for name in PAGES.values()}
    else:
        pages = {name: _source(folders["/pages/"], name) for name in PAGES.values()}
    for base in sorted({"", prefix}):
        for path, files in folders.items():
            app.router.add_get(base + path + "{file:.+}", _files(files))
        if bundles is not None:
            app.router.add_get(base + "/built/{file}", _built(bundles))
        for path, name in PAGES.items():
            app.router.add_get(base + path, pages[name])
        app.router.add_get(base + "/r/{room}", _room(pages["chat"]))
        app.router.add_get(base + "/theme.css", _same(Asset(theme_css().encode(), ".css")))
        app.router.add_get(base + "/favicon.ico", _same(Asset(icon().read_bytes(), ".svg")))
        installed = Asset(manifest(prefix), ".webmanifest")
        app.router.add_get(base + "/manifest.webmanifest", _same(installed))
    if prefix:
        app.router.add_get(prefix, pages["home"])


def _spoken(page: Page) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        asset = page.asset(request.headers.get("Accept-Language", ""))
        return await _page(asset)(request)

    return serve


def _page(asset: Asset) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        response = asset.respond(request)
        request.app[DEVICES].mark(request, response)
        return response

    return serve


def _source(pages: Folder, name: str) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        asset = pages.get(f"{name}/index.html")
        assert asset is not None
        return await _page(asset)(request)

    return serve


def _room(page: Handler) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return await (invite.qr if "qr" in request.query else page)(request)

    return serve


def _files(folder: Folder) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return _found(folder.get(request.match_info["file"])).respond(request)

    return serve


def _built(bundles: Bundles) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return _found(bundles.files.get(request.match_info["file"])).respond(request)

    return serve


def _found(asset: Asset | None) -> Asset:
    if asset is None:
        raise web.HTTPNotFound(reason="There is no such file.")
    return asset


def _same(asset: Asset) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return asset.respond(request)

    return serve
