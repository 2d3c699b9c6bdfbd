"""The pages and the signaling."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from django.http import FileResponse, HttpRequest, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST
from django.views.static import serve

from peerpyrtc_desktop.embed import client_library
from peerpyrtc_desktop.examples.django_chat.handlers import manager
from peerpyrtc_desktop.examples.django_chat.models import Message

STATIC = Path(__file__).parents[1] / "static"

View = Callable[..., JsonResponse]


def signaling(view: Callable[[dict[str, Any], HttpRequest], Any]) -> View:
    """A view that takes a guest's JSON; refusals are the middleware's to answer.

    No form token is needed: a page of another site can't post JSON here.
    """

    @wraps(view)
    def answer(request: HttpRequest) -> JsonResponse:
        if request.content_type != "application/json":
            return JsonResponse({"error": "The body must be application/json."}, status=415)
        try:
            body = json.loads(request.body)
        except (ValueError, RecursionError):
            body = None
        if not isinstance(body, dict):
            return JsonResponse({"error": "The body is no JSON object."}, status=400)
        return JsonResponse(view(body, request))

    protected: View = csrf_exempt(require_POST(answer))
    return protected


@signaling
def offer(body: dict[str, Any], request: HttpRequest) -> dict[str, Any]:
    """A guest wants to come in."""
    answer = manager.offer(
        body.get("room"),
        body.get("peer_id"),
        body.get("offer"),
        **known(request),
        secret=body.get("secret"),
        user_agent=request.META.get("HTTP_USER_AGENT"),
    )
    return {"answer": answer}


@signaling
def candidate(body: dict[str, Any], request: HttpRequest) -> dict[str, str]:
    """A guest's ICE candidate."""
    manager.candidate(body.get("room"), body.get("peer_id"), body.get("candidate"))
    return {"status": "ok"}


@signaling
def leave(body: dict[str, Any], request: HttpRequest) -> dict[str, str]:
    """A guest goes."""
    manager.leave(
        body.get("room"),
        body.get("peer_id"),
        **known(request),
        secret=body.get("secret"),
    )
    return {"status": "ok"}


def known(request: HttpRequest) -> dict[str, str | None]:
    """What we know of a guest ourselves: where it is, and its browser."""
    device = request.get_signed_cookie("device", default=None)
    return {"remote": request.META["REMOTE_ADDR"], "device": device}


@require_GET
def page(request: HttpRequest) -> FileResponse:
    """The chat page, and with it what a browser is known by."""
    response = FileResponse((STATIC / "chat.html").open("rb"))
    if request.get_signed_cookie("device", default=None) is None:
        device = secrets.token_urlsafe(16)
        response.set_signed_cookie("device", device, httponly=True, samesite="Lax")
    return response


@require_GET
def messages(request: HttpRequest) -> JsonResponse:
    """The last hundred messages of a room, the oldest first."""
    of_room = Message.objects.filter(room=request.GET.get("room", ""))
    latest = of_room.order_by("-id").values("sender", "text")[:100]
    return JsonResponse(list(latest)[::-1], safe=False)


@require_GET
def rooms(request: HttpRequest) -> JsonResponse:
    """Who is where."""
    return JsonResponse(manager.rooms_info())


urlpatterns = [
    path("", page),
    path("static/<path:path>", serve, {"document_root": STATIC}),
    path("peerpyrtc_client/<path:path>", serve, {"document_root": client_library()}),
    path("messages", messages),
    path("rooms", rooms),
    path("offer", offer),
    path("candidate", candidate),
    path("leave", leave),
]
