"""For Django: `MIDDLEWARE = [..., "peerpyrtc_desktop.embed.django.AnswerRefusals"]`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest, JsonResponse

from peerpyrtc_desktop.embed.errors import SignalingError


class AnswerRefusals:
    """Answers a SignalingError that a view lets through with its status, body and headers."""

    sync_capable = True
    async_capable = True

    def __init__(self, get_response: Callable[[HttpRequest], Any]) -> None:
        self._get_response = get_response
        if iscoroutinefunction(get_response):
            markcoroutinefunction(self)

    def __call__(self, request: HttpRequest) -> Any:
        """Hand the request on."""
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, fault: Exception) -> JsonResponse | None:
        """What Django calls with what a view raised."""
        if not isinstance(fault, SignalingError):
            return None
        return JsonResponse(fault.body, status=fault.status, headers=fault.headers)
