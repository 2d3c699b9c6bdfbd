"""An OpenAPI document of what the host answers to over HTTP, made from its routes and bodies.

Nobody writes it down: a route that is added is in it, and one that takes a body and isn't named
here fails the test that reads it.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from aiohttp import web

from peerpyrtc_desktop.web import signaling

BODIES: Final[dict[Any, type[msgspec.Struct]]] = {
    signaling.offer: signaling.OfferBody,
    signaling.candidate: signaling.CandidateBody,
    signaling.leave: signaling.LeaveBody,
}
"""What the routes that are posted to take."""

_REF = "#/components/schemas/{name}"

_ERROR = {
    "type": "object",
    "required": ["error", "code"],
    "properties": {"error": {"type": "string", "minLength": 1}, "code": {"type": "string"}},
}


def document(app: web.Application) -> dict[str, Any]:
    """OpenAPI 3.1, for all routes of this application."""
    schemas, components = msgspec.json.schema_components(BODIES.values(), ref_template=_REF)
    bodies = dict(zip(BODIES, schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for route in app.router.routes():
        if route.resource is None or route.method not in ("GET", "POST"):
            continue
        path = route.resource.canonical
        paths.setdefault(path, {})[route.method.lower()] = _operation(route, path, bodies)
    return {
        "openapi": "3.1.0",
        "info": {"title": "PeerPyRTC Desktop", "version": "1"},
        "paths": paths,
        "components": {"schemas": {**components, "Error": _ERROR}},
    }


def _operation(route: web.AbstractRoute, path: str, bodies: dict[Any, Any]) -> dict[str, Any]:
    refused = {"application/json": {"schema": {"$ref": _REF.format(name="Error")}}}
    answers: dict[str, Any] = {"4XX": {"description": "Refused, in words", "content": refused}}
    answers["200"] = {"description": "What was asked for"}
    if route.method == "POST":
        answers["200"]["content"] = {"application/json": {"schema": {"type": "object"}}}
    told: dict[str, Any] = {"responses": answers}
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    told["parameters"] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in names
    ]
    if route.method == "POST":
        body = {"application/json": {"schema": bodies[route.handler]}}
        told["requestBody"] = {"required": True, "content": body}
    return told
