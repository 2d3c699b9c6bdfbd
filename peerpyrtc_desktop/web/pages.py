"""The pages, the client library and the colours, as files from this host and no other."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.web import invite
from peerpyrtc_desktop.web.keys import DEVICES
from peerpyrtc_desktop.web.middleware import Handler

_TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".ts": "text/plain",
    ".txt": "text/plain",
    ".map": "application/json",
    ".woff2": "font/woff2",
}

PAGES = {"/": "home", "/chat": "chat", "/echo": "echo", "/whiteboard": "whiteboard"}
"""The pages by their paths; `/r/<room>` is the chat page too."""


def add_routes(app: web.Application) -> None:
    """Serve everything that `webclient/` and `resources/` have for browsers."""
    folder = resources.webclient()
    for path, name in PAGES.items():
        app.router.add_get(path, _page(folder / "pages" / name / "index.html"))
    app.router.add_get("/r/{room}", _room(_page(folder / "pages" / "chat" / "index.html")))
    app.router.add_get("/theme.css", _theme)
    for prefix, root in (
        ("/PeerPy_Client", folder / "lib"),
        ("/peerpyrtc_client", folder / "lib"),
        ("/pages", folder / "pages"),
        ("/vendor", folder / "vendor"),
        ("/icons", resources.resources() / "icons"),
    ):
        app.router.add_get(prefix + "/{file:.+}", _files(root))
    app.router.add_get("/favicon.ico", _favicon)


def _page(path: Path) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        response = _file(path)
        request.app[DEVICES].mark(request, response)
        return response

    return serve


def _room(page: Handler) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        return await (invite.qr if "qr" in request.query else page)(request)

    return serve


def _files(root: Path) -> Handler:
    async def serve(request: web.Request) -> web.StreamResponse:
        path = _find(root, request.match_info["file"])
        if path is None:
            raise web.HTTPNotFound(reason="There is no such file.")
        return _file(path)

    return serve


def _find(root: Path, name: str) -> Path | None:
    """A file below `root` that browsers may have; links and dots lead nowhere else."""
    try:
        path = (root / name).resolve()
        is_ours = path.is_relative_to(root.resolve()) and path.is_file()
    except (ValueError, OSError):  # a NUL in the path, a name longer than the system takes
        return None
    return path if is_ours and path.suffix in _TYPES else None


def _file(path: Path) -> web.FileResponse:
    kind = _TYPES[path.suffix]
    text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    headers = {
        "Content-Type": f"{kind}; charset=utf-8" if text else kind,
        # Asked for again each time, answered with 304: after an update nobody runs a mixture.
        "Cache-Control": "no-cache",
    }
    return web.FileResponse(path, headers=headers)


async def _favicon(request: web.Request) -> web.StreamResponse:
    path = resources.resources() / "icons" / "peerpyrtc.svg"
    if not path.is_file():
        raise web.HTTPNotFound(reason="There is no such file.")
    return _file(path)


async def _theme(request: web.Request) -> web.Response:
    headers = {"Cache-Control": "no-cache"}
    return web.Response(text=theme_css(), content_type="text/css", charset="utf-8", headers=headers)


def theme_css() -> str:
    """The look's tokens as CSS custom properties: light, dark, and either by `data-theme`."""
    tokens = resources.tokens()
    light = _properties({**tokens.light, **_hues(tokens.hues["light"])})
    dark = _properties({**tokens.dark, **_hues(tokens.hues["dark"])})
    sizes = _properties({name: f"{size}px" for name, size in tokens.sizes.items()})
    return (
        f":root {{ color-scheme: light dark; {sizes} {light} }}\n"
        f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n"
        f":root[data-theme=light] {{ color-scheme: light; {light} }}\n"
        f":root[data-theme=dark] {{ color-scheme: dark; {dark} }}\n"
    )


def _hues(hues: tuple[str, ...]) -> dict[str, str]:
    return {f"hue-{index}": colour for index, colour in enumerate(hues)}


def _properties(values: dict[str, str]) -> str:
    return " ".join(f"--{name}: {value};" for name, value in values.items())
