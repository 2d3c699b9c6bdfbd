"""Errors that Flask, FastAPI, Starlette and Django answer by themselves.

A program that was written for PeerPyRTC knows no refusals: what `offer` raises goes up to its
framework, which would say 500 and log a traceback. So an error is also what the framework takes for
an answer, if that framework is loaded: Flask gives `status`, `body` and `headers` as they are;
FastAPI puts the body under "detail", as all its errors; Django, whose errors know no other status,
answers 400, and all of it with `peerpyrtc_desktop.embed.django.AnswerRefusals` in MIDDLEWARE.
"""

from __future__ import annotations

import sys
from typing import Any, TypeVar

import msgspec

E = TypeVar("E", bound=Exception)


_KNOWN = ("werkzeug.exceptions", "starlette.exceptions", "fastapi", "django.core.exceptions")


def answerable(kind: type[E]) -> type[E]:
    """`kind`, as the frameworks know it too that are loaded by now."""
    if kind.__dict__.get("_is_mixed"):
        return kind
    loaded = tuple(name for name in _KNOWN if name in sys.modules)
    mixed = _made.get((kind, loaded))
    if mixed is None:
        mixed = _made[kind, loaded] = _mixed(kind, loaded)
    return mixed


_made: dict[tuple[type, tuple[str, ...]], type[Any]] = {}


def _mixed(kind: type[E], loaded: tuple[str, ...]) -> type[E]:
    bases: list[type] = []
    members: dict[str, Any] = {"__module__": kind.__module__, "__doc__": kind.__doc__}
    members["_is_mixed"] = True
    for name in loaded:
        module = sys.modules[name]
        if name == "werkzeug.exceptions":
            bases.append(module.HTTPException)
            members |= {"get_response": _response, "description": property(_text), "response": None}
        elif name == "starlette.exceptions":
            bases.append(module.HTTPException)
            members |= {"status_code": property(_status), "detail": property(_detail_text)}
        elif name == "fastapi":
            members["detail"] = property(_detail)
        else:
            bases.append(module.BadRequest)
    if not bases:
        return kind
    return type(kind.__name__, (kind, *bases), members)


def _status(error: Any) -> int:
    return int(error.status)


def _text(error: Any) -> str:
    return str(error.message)


def _detail(error: Any) -> dict[str, Any]:
    return dict(error.body)


def _detail_text(error: Any) -> str:
    return msgspec.json.encode(error.body).decode()


def _response(error: Any, environ: object = None, scope: object = None) -> Any:
    """Werkzeug's `HTTPException.get_response`."""
    from werkzeug.wrappers import Response

    text = msgspec.json.encode(error.body)
    return Response(text, error.status, error.headers, content_type="application/json")
