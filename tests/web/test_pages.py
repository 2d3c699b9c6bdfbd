"""Pages, library and colours over real HTTP."""

from __future__ import annotations

import asyncio
import gzip
import importlib
import pkgutil
import re
import shutil
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.permissions import PRESET_NAMES
from peerpyrtc_desktop.runtime import commands as all_commands
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.web import assets, bundles, pages
from peerpyrtc_desktop.web.bundles import Bundles
from peerpyrtc_desktop.web.languages import language_for
from peerpyrtc_desktop.web.theme import theme_css

_ROOT = Path(__file__).parents[2]

LIB = resources.webclient() / "lib"
LIBRARY = sorted(path.relative_to(LIB).as_posix() for path in LIB.rglob("*.js"))


@pytest.mark.parametrize("path", ["/chat", "/r/lobby", "/r/a%20room%2F%3C"])
async def test_the_chat_page(http: aiohttp.ClientSession, path: str) -> None:
    """The chat page is served for every room, under a strict policy."""
    async with http.get(URL(path, encoded=True)) as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        policy = response.headers["Content-Security-Policy"]
        text = await response.text()
    pictures = "img-src 'self' blob: data:;"
    assert "media-src blob:;" in policy
    for rule in ("default-src 'none'", "script-src 'self';", pictures, "frame-ancestors 'self'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=|https?://", text)


@pytest.mark.parametrize("folder", ["PeerPy_Client", "peerpyrtc_client"])
@pytest.mark.parametrize("name", LIBRARY)
async def test_the_library(http: aiohttp.ClientSession, folder: str, name: str) -> None:
    """Every module of the client library is served as JavaScript, under both of its names."""
    async with http.get(f"/{folder}/{name}") as response:
        assert response.status == 200
        assert response.content_type == "text/javascript"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert await response.text() == (LIB / name).read_text()


@pytest.mark.parametrize("page", list(pages.PAGES))
async def test_all_that_a_page_names_is_there(http: aiohttp.ClientSession, page: str) -> None:
    """What the page refers to is answered, with a type that the browser takes."""
    async with http.get(page) as response:
        text = await response.text()
    named = re.findall(r'(?:href|src)="(/[^"#]*)"', text)
    assert named
    for path in named:
        async with http.get(path) as response:
            assert response.status == 200, path


def test_every_act_that_moderators_hear_of_has_words() -> None:
    """Of each command that they may have done and that is entered, in every language."""
    folder = resources.webclient() / "pages/chat/moderating"
    sources = [path.read_text("utf-8") for path in folder.glob("??.js")]
    spoken = [
        set(re.findall(r'^    "?([a-z-]+)"?:', source.split("deeds: {")[1], re.MULTILINE))
        for source in sources
    ]
    assert len(spoken) > 1
    for commands in pkgutil.iter_modules(all_commands.__path__, f"{all_commands.__name__}."):
        importlib.import_module(commands.name)
    acts = {
        str(kind.__struct_config__.tag) for kind in Command.__subclasses__() if kind.for_moderators
    }
    acts -= {
        "author-of",
        "readings-of",
        "exception-of",
        "settings-of",
        "standing-of",
        "recent-acts",
        "reachable-rooms",
    }
    acts -= {"list-bans", "list-presets", "preview-ban", "preview-same", "raise-hand"}
    for deeds in spoken:
        assert acts - deeds == set()


def test_presets_have_one_name_everywhere() -> None:
    """On a moderator's phone and in what is read about them; the panel takes these, as is tested
    beside its dialog."""
    source = (resources.webclient() / "pages/chat/moderating/en.js").read_text("utf-8")
    english = source.partition("presets: {")[2].partition("}")[0]
    assert dict(re.findall(r'(\w+): "(.*)"', english)) == PRESET_NAMES
    readme = (_ROOT / "README.md").read_text("utf-8")
    assert f"({', '.join(PRESET_NAMES.values())}, or your own)" in readme


@pytest.mark.parametrize("language", ["de-AT,de;q=0.9,en;q=0.5", "en-GB", "tlh", None])
@pytest.mark.parametrize("page", list(pages.PAGES))
async def test_a_visit_is_few_requests(engine: Engine, page: str, language: str | None) -> None:
    """A first visit is at most 8 requests and 80 kB; afterwards the page alone is asked for."""
    base = f"http://127.0.0.1:{engine.port}"
    async with aiohttp.ClientSession(base, auto_decompress=False) as http:
        packed = {"Accept-Encoding": "gzip, deflate"}
        if language is not None:
            packed["Accept-Language"] = language
        async with http.get(page, headers=packed) as response:
            body = await response.read()
            tag = response.headers["ETag"]
            assert response.headers["Vary"] == "Accept-Encoding, Accept-Language"
        size, named = len(body), re.findall(r'(?:href|src)="(/[^"#]*\.[^"#]*)"', _text(body))
        assert 0 < len(named) < 7  # and one to join
        code = "de" if language == "de-AT,de;q=0.9,en;q=0.5" else "en"
        words = [
            path for path in named if re.search(r"/built/[a-z]+\.[a-z]{2}\.[0-9a-f]+\.js", path)
        ]
        assert [path.split(".")[1] for path in words] == [code], (
            "the words, and no other language's"
        )
        for path in named:
            async with http.get(path, headers=packed) as response:
                assert "immutable" in response.headers["Cache-Control"], path
                assert response.headers["Vary"] == "Accept-Encoding"
                asset = await response.read()
                size += len(asset)
            # Nothing in it leads to a further request, but for what is loaded when it is wanted.
            assert not _FURTHER.search(_LATER.sub("", _WORDS.sub("", _text(asset)))), path
        assert size < 80_000
        again = {"If-None-Match": tag, **packed}
        async with http.get(page, headers=again) as response:
            assert (response.status, await response.read()) == (304, b"")


_FURTHER = re.compile(r"""\bimport\s*[("']|\bfrom\s*["']|@import|url\("?/""")
_LATE = (
    "exporting|files|formatting|inviting|moderating|pictures|picturing|reacting|search|tab_rooms"
    "|whiteboard"
)
_NAMED = rf"(?:{_LATE})\.[0-9a-f]{{16}}\.js"
_WORD = r'[a-z]{2}:"\./[a-z]+\.[a-z]{2}\.[0-9a-f]{16}\.js"'
_WORDS = re.compile(rf"\bimport\({{(?:{_WORD},)*{_WORD}}}\[[\w$]+\]\+[\w$]+\)")
_LATER = re.compile(rf'\bimport\((?:"\./({_NAMED})"|`\./{_NAMED}\?[^`]*`)\)')
_STYLED = re.compile(
    r'new URL\("\./((?:formatting|moderators|pictures|reacting|whiteboard)\.[0-9a-f]{16}\.css)"'
    r",import\.meta\.url\)"
)

_BESIDE = re.compile(
    r'new Worker\(new URL\("\./(picture_worker\.[0-9a-f]{16}\.js)",import\.meta\.url\)'
)


CHAT_LATER = [
    "files",
    "formatting",
    "inviting",
    "moderating",
    "pictures",
    "reacting",
    "search",
    "tab_rooms",
    "whiteboard",
]


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        ("/chat", CHAT_LATER),
        ("/echo", ["files"]),
    ],
)
async def test_what_is_loaded_later(
    http: aiohttp.ClientSession, page: str, kinds: list[str]
) -> None:
    """What files, formatting and the like take is a script each by its content's name."""
    async with http.get(page) as response:
        (script,) = re.findall(r'<script type="module" src="(/[^"]*)"', await response.text())
    async with http.get(script) as response:
        text = await response.text()
    found = _LATER.findall(text)
    assert len(_WORDS.findall(text)) == 1
    assert not _STYLED.search(text)
    names = sorted(filter(None, found))
    assert [name.partition(".")[0] for name in names] == kinds
    assert len(found) == 2 * len(names), "and once more by another address"
    for path in (each for name in names for each in (name, f"{name}?1")):
        text = await _script(http, path)
        styled = _STYLED.findall(text)
        assert len(styled) == path.startswith(
            ("formatting", "moderating", "pictures", "reacting", "whiteboard")
        )
        for style in styled:
            async with http.get(f"/built/{style}") as response:
                assert response.status == 200
                assert response.content_type == "text/css"
                assert "immutable" in response.headers["Cache-Control"]
                assert not _FURTHER.search(await response.text())
        further = _LATER.findall(text)
        names = sorted(filter(None, further))
        kinds = ["exporting", "picturing"] if path.startswith("whiteboard") else []
        assert [name.partition(".")[0] for name in names] == kinds
        assert len(further) == 2 * len(names), "and once more by another address"
        beside = _BESIDE.findall(text)
        assert len(beside) == path.startswith("pictures")
        for name in names:
            script = await _script(http, name)
            assert not _LATER.search(script)
            beside += _BESIDE.findall(script)
        for worker in beside:
            async with http.get(f"/built/{worker}") as response:
                assert response.status == 200
                assert response.content_type == "text/javascript"
                assert "immutable" in response.headers["Cache-Control"]
                assert not _FURTHER.search(await response.text())


async def _script(http: aiohttp.ClientSession, path: str) -> str:
    """One that may be kept for good, and loads nothing but words and what comes later."""
    async with http.get(f"/built/{path}") as response:
        assert response.status == 200
        assert response.content_type == "text/javascript"
        assert "immutable" in response.headers["Cache-Control"]
        text = await response.text()
    assert text.count("export{") == 1
    assert not _FURTHER.search(_LATER.sub("", _WORDS.sub("", text)))
    return text


def _text(packed: bytes) -> str:
    return gzip.decompress(packed).decode()


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("gzip;q=0", False),
        ("identity", False),
        ("", False),
    ],
)
async def test_packed_or_not(engine: Engine, accepted: str, is_packed: bool) -> None:
    """Who doesn't take gzip gets the same in plain, from the library's own addresses too."""
    base = f"http://127.0.0.1:{engine.port}"
    async with aiohttp.ClientSession(base, auto_decompress=False) as http:
        for path in ("/chat", "/peerpyrtc_client/index.js", "/PeerPy_Client/peerpyrtc.umd.js"):
            async with http.get(path, headers={"Accept-Encoding": accepted}) as response:
                body = await response.read()
                assert (response.headers.get("Content-Encoding") == "gzip") == is_packed
                assert "ETag" in response.headers
                assert (body[:2] == b"\x1f\x8b") == is_packed


async def test_an_unknown_build_is_not_there(http: aiohttp.ClientSession) -> None:
    """What was built before, or never, is a 404 and not another build under that name."""
    for name in ("chat.js", "chat.0123456789abcdef.js", "..%2fmade_of.txt", "made_of.txt"):
        async with http.get(URL(f"/built/{name}", encoded=True)) as response:
            assert response.status == 404


async def test_changed_sources_are_served_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a checkout whose modules are newer than what was built of them, they are what one gets."""
    assert not bundles.is_stale(resources.webclient() / "built")
    shutil.copytree(resources.webclient(), tmp_path / "webclient", ignore=_no_modules)
    monkeypatch.setattr(resources, "webclient", lambda: tmp_path / "webclient")
    (tmp_path / "webclient" / "pages" / "chat" / "chat.js").write_text("// changed\n")
    assert bundles.is_stale(tmp_path / "webclient" / "built")
    assert not pages.are_built(True)
    engine = Engine(Settings(host="127.0.0.1", port=0, data_dir=tmp_path))
    await engine.start()
    assert bundles.BUILD in capsys.readouterr().out
    async with aiohttp.ClientSession(f"http://127.0.0.1:{engine.port}") as http:
        async with http.get("/chat") as response:
            assert "/pages/chat/chat.js" in await response.text()
        for text in ("// changed\n", "// changed again\n"):
            (tmp_path / "webclient" / "pages" / "chat" / "chat.js").write_text(text)
            async with http.get("/pages/chat/chat.js") as response:
                assert await response.text() == text
    await engine.close()


def _no_modules(folder: str, names: list[str]) -> list[str]:
    return [name for name in names if name == "node_modules"]


def test_bundles_are_named_by_their_content(tmp_path: Path) -> None:
    """Another content is another name, and the page names it."""
    (tmp_path / "a.html").write_text('<script src="/built/a.js"></script>')
    (tmp_path / "a.js").write_text("1")
    before = Bundles(tmp_path)
    (tmp_path / "a.js").write_text("2")
    after = Bundles(tmp_path)
    (name,) = set(after.files) - set(before.files)
    assert f'"/built/{name}"' in after.pages["a"].asset("").body.decode()
    assert after.files[name].body == b"2"


def test_a_page_names_the_words_that_its_browser_asks_for(tmp_path: Path) -> None:
    """Under a proxy's path too; another text of theirs is another page, and another script."""
    (tmp_path / "a.html").write_text('<html ><script type="module" src="/built/a.js"></script>')
    (tmp_path / "a.js").write_text('import({en:"./a.en.js",ko:"./a.ko.js"}[e]+t);import("./b.js")')
    (tmp_path / "b.js").write_text('import({ko:"./b.ko.js"}[e]+t)')
    for name in ("a.en.js", "a.ko.js", "b.ko.js"):
        (tmp_path / name).write_text("1")
    before = Bundles(tmp_path, "/at")
    pages = {each: before.pages["a"].asset(each) for each in ("ko-KR, en", "en, ko", "tlh", "")}
    for wanted, page in pages.items():
        text = page.body.decode()
        (named,) = re.findall(r'<link rel="modulepreload" href="/at/built/(.*?)">\n<script', text)
        assert named.startswith("a.ko." if wanted == "ko-KR, en" else "a.en.")
        assert named in before.files
    assert pages["ko-KR, en"].digest != pages["en, ko"].digest == pages[""].digest
    (tmp_path / "b.ko.js").write_text("2")
    after = Bundles(tmp_path, "/at")
    changed = {name.partition(".")[0] for name in set(after.files) - set(before.files)}
    assert changed == {"a", "b"}, "what leads to it is another script, too"
    for each in after.files.values():
        for name in re.findall(r'"\./([^"]*)"', each.body.decode()):
            assert name in after.files


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de", "de"),
        ("it;q=0.9, DE-at;q=0.8, en;q=0.7", "de"),
        ("en;q=0.5, de", "de"),
        ("de;q=0, it", "en"),
        ("de;q=x, it", "en"),
        ("*", "en"),
        ("", "en"),
        (";;,,=;q", "en"),
        ("de;q=nan, en;q=0.1", "en"),
        ("de;q=inf", "de"),
        ("x," * 4000 + "de", "en"),
    ],
)
def test_the_language_that_a_browser_wants(accepted: str, language: str) -> None:
    """As the pages choose: the first that it wants and we have; nonsense is not wanted."""
    assert language_for(accepted, ["de", "en"]) == language


def test_a_script_is_named_by_what_it_loads_too(tmp_path: Path) -> None:
    """What it loads later has a content of its own, and so the page can't get another build's."""
    (tmp_path / "a.html").write_text('<script src="/built/a.js"></script>')
    (tmp_path / "a.js").write_text('import("./late.js");import(`./late.js?${1}`)')
    (tmp_path / "late.js").write_text("1")
    before = Bundles(tmp_path)
    (tmp_path / "late.js").write_text("2")
    after = Bundles(tmp_path)
    late, script = sorted(set(after.files) - set(before.files), reverse=True)
    assert after.files[late].body == b"2"
    assert after.files[script].body.decode() == f'import("./{late}");import(`./{late}?${{1}}`)'
    assert f'"/built/{script}"' in after.pages["a"].asset("").body.decode()


async def test_the_code_of_a_room(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A QR code holds the address by which others reach the room, never a loopback one."""
    await engine.host.execute(OpenRoom("a b/ü"))
    path = URL("/r/a%20b%2F%C3%BC?qr", encoded=True)
    for host, base in (
        (f"chat.example.org:{engine.port}", f"http://chat.example.org:{engine.port}/"),
        (f"198.51.100.7:{engine.port}", engine.addresses()[0].url),
        (f"localhost:{engine.port}", engine.addresses()[0].url),
        (f"[::1]:{engine.port}", engine.addresses()[0].url),
    ):
        async with http.get(path, headers={"Host": host}) as response:
            assert (response.status, response.content_type) == (200, "image/svg+xml")
            assert response.headers["Content-Location"] == f"{base}r/a%20b%2F%C3%BC"
            assert "Content-Security-Policy" in response.headers
            assert (await response.read()).startswith(b"<svg ")
    async with http.get(URL("/r/A%20B%2F%C3%9C?qr", encoded=True)) as response:
        assert response.status == 200, "however it is spelt"
    async with http.get("/r/nowhere?qr") as response:
        assert response.status == 404
        assert "error" in await response.json()


async def test_an_unchanged_file_is_not_sent_again(http: aiohttp.ClientSession) -> None:
    """Files are asked for again each time, and answered with 304."""
    async with http.get("/chat") as response:
        tag = response.headers["ETag"]
        assert response.headers["Cache-Control"] == "private, no-cache"
    async with http.get("/chat", headers={"If-None-Match": tag}) as response:
        assert response.status == 304


@pytest.mark.parametrize(
    "path",
    [
        "/PeerPy_Client/../package.json",
        "/PeerPy_Client/%2e%2e/package.json",
        "/PeerPy_Client/..%2fpackage.json",
        "/PeerPy_Client/%2e%2e%2f%2e%2e%2fpyproject.toml",
        "/PeerPy_Client//etc/passwd",
        "/PeerPy_Client/%2fetc/passwd",
        "/PeerPy_Client/..\\package.json",
        "/PeerPy_Client/index.js%00.css",
        "/PeerPy_Client/%ff",
        "/PeerPy_Client/" + "x" * 300 + ".js",
        "/PeerPy_Client/.",
        "/PeerPy_Client/",
        "/icons/LICENSE-lucide",
        "/icons/../themes/tokens.json",
        "/pages/chat",
        "/vendor/none.js",
    ],
)
async def test_nothing_else_is_served(engine: Engine, path: str) -> None:
    """Dots, roots, NULs and unknown kinds lead to a 404 and nowhere else."""
    # By hand: a client of good manners would tidy the path.
    assert engine.port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", engine.port)
    writer.write(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    assert answer.split()[1] == "404"
    assert '"error"' in answer


def test_links_lead_nowhere_else(tmp_path: Path) -> None:
    """A link out of the folder is not followed."""
    outside = tmp_path / "secret.js"
    outside.write_text("")
    root = tmp_path / "lib"
    root.mkdir()
    (root / "link.js").symlink_to(outside)
    (root / "real.js").write_text("")
    assert assets.find(root, "link.js") is None
    assert assets.find(root, "real.js") == root / "real.js"


@pytest.mark.parametrize(
    "name", ["./a/b.js", "a//b.js", "a/b.js/", "a/./b.js", "a/b.js/.", "A/b.js"]
)
def test_a_file_has_one_name(tmp_path: Path, name: str) -> None:
    """By another it would be read and packed at each request: a guest has time enough."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.js").write_text("")
    assert assets.find(tmp_path, "a/b.js") == tmp_path / "a" / "b.js"
    assert assets.find(tmp_path, name) is None


async def test_the_colours(http: aiohttp.ClientSession) -> None:
    """theme.css is CSS, with the policy of all pages."""
    async with http.get("/theme.css") as response:
        assert response.content_type == "text/css"
        assert await response.text() == theme_css()
        assert "Content-Security-Policy" in response.headers


def test_the_colours_are_all_there() -> None:
    """Each theme has every token, by the browser's choice and by `data-theme` alike."""
    tokens, css = resources.tokens(), theme_css()
    blocks = re.findall(r"\{([^{}]*)\}", css)
    assert len(blocks) == 4
    light = {**tokens.light, **{f"hue-{n}": hue for n, hue in enumerate(tokens.hues["light"])}}
    dark = {**tokens.dark, **{f"hue-{n}": hue for n, hue in enumerate(tokens.hues["dark"])}}
    for block, colours in zip(blocks, (light, dark, light, dark), strict=True):
        for name, colour in colours.items():
            assert f"--{name}: {colour};" in block
    for name, size in tokens.sizes.items():
        assert f"--{name}: {size}px;" in blocks[0]
    assert set(tokens.light) == set(tokens.dark)
