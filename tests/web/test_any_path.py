"""Path tricks on all that is served as files, and methods that nobody has: 4xx, and nothing else.

By hand, over a socket: a client of good manners would tidy the path.
"""

from __future__ import annotations

import asyncio
import itertools

import pytest

from peerpyrtc_desktop.app import Engine

FOLDERS = ("/PeerPy_Client", "/peerpyrtc_client", "/pages", "/icons", "/vendor", "/built", "/r/a")

UP = (
    b"../",
    b"..%2f",
    b"%2e%2e/",
    b"%2e%2e%2f",
    b".%2e/",
    b"%2e.%2F",
    b"%252e%252e%252f",
    b"..%255c",
    b"..\\",
    b"..%5c",
    b"....//",
    b"..//",
    b"..;/",
    b"..%00/",
    b"..%0d%0a/",
    b"..%09/",
    b"..%c0%af",
    b"..%e0%80%af",
    b"..%ef%bc%8f",
    b"%ef%bc%8e%ef%bc%8e/",
    b"%u002e%u002e/",
    "．．/".encode(),
    b"x/../../",
    b"./../",
)
"""Ways to write the folder above."""

THINGS = (b"package.json", b"../pyproject.toml", b"../../../../../../../../etc/passwd")

NAMES = (
    b"/etc/passwd",
    b"%2fetc%2fpasswd",
    b"\\etc\\passwd",
    b"C:/windows/win.ini",
    b"C:%5cwindows%5cwin.ini",
    b"%5c%5chost%5cshare%5cx.js",
    b"file:///etc/passwd",
    b"~root/.profile",
    b".git/config",
    b".env",
    b"__pycache__/x.pyc",
    b"index.js%00",
    b"index.js%00.css",
    b"index.js/",
    b"index.js/.",
    b"index.js%20",
    b"index.js.",
    b"index.js::$DATA",
    b"index.js%0d%0aSet-Cookie:%20a=b",
    b"INDEX.JS%",
    b"%zz",
    b"%",
    b"%f0%9f",
    b"%ff%fe",
    b"\xff\xfe",
    b"%ed%a0%80.js",
    b"x" * 4000 + b".js",
    b"a/" * 2000 + b"x.js",
    b"../" * 2000 + b"etc/passwd",
    b"con.js",
    b"nul",
)
"""Names of what isn't there, or is nobody's business."""

TRICKS = (*(up + thing for up, thing in itertools.product(UP, THINGS)), *NAMES)

OURS = (b"[project]", b'"devDependencies"', b"root:x:", b"Set-Cookie: a=b")
"""What stands in files that nobody gets."""

METHODS = (b"PUT", b"DELETE", b"PATCH", b"TRACE", b"CONNECT", b"PROPFIND", b"NOBODYS")

PATHS = (b"/", b"/chat", b"/rooms", b"/offer", b"/r/lobby", b"/theme.css", b"/pages/chat/chat.js")


async def _asked(engine: Engine, line: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", engine.port)
    writer.write(line + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    answer = await reader.read()
    writer.close()
    return answer


def _status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize("folder", FOLDERS)
async def test_no_path_leads_elsewhere(engine: Engine, folder: str) -> None:
    """However it is written, it is refused: it gets nothing, and breaks nothing."""
    for trick in TRICKS:
        answer = await _asked(engine, b"GET " + folder.encode() + b"/" + trick)
        assert 400 <= _status(answer) < 500, (trick[:80], answer[:200])
        assert not any(each in answer for each in OURS), trick[:80]
    assert _status(await _asked(engine, b"GET /chat")) == 200


@pytest.mark.parametrize("target", [b"http://127.0.0.1", b"http://localhost:1", b"//localhost"])
async def test_a_whole_address_is_no_other_way(engine: Engine, target: bytes) -> None:
    """As proxies write it: the same holds."""
    for trick in TRICKS:
        answer = await _asked(engine, b"GET " + target + b"/PeerPy_Client/" + trick)
        assert 400 <= _status(answer) < 500, (trick[:80], answer[:200])


@pytest.mark.parametrize("method", METHODS)
async def test_what_nobody_answers_to(engine: Engine, method: bytes) -> None:
    """Methods that a path has not, or that there are nowhere."""
    for path in PATHS:
        answer = await _asked(engine, method + b" " + path)
        assert 400 <= _status(answer) < 500, (path, answer[:200])
