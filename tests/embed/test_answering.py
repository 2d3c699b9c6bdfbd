"""Programs that know of no refusal: their framework answers one with its status and JSON."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from typing import Any

import pytest

from peerpyrtc_desktop import SignalingError, SignalingManager
from peerpyrtc_desktop.embed import InvalidArgument, ManagerClosed, NoAnswer
from tests.clients import JoinRefused
from tests.embed.guests import DirectV1, Visits

PROGRAM = """
import json
from peerpyrtc_desktop import SignalingManager
BODY = {"room": "lobby", "peer_id": "server", "offer": {"type": "offer", "sdp": "v=0"}}
manager = SignalingManager()
"""

FLASK = """
from flask import Flask, jsonify, request
app = Flask(__name__)

@app.post("/offer")
def offer():
    return jsonify(answer=manager.offer(**request.json))

answer = app.test_client().post("/offer", json=BODY)
print(json.dumps([answer.status_code, answer.json]))
"""

ASK = """
import threading, time, urllib.error, urllib.request, uvicorn

server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
thread = threading.Thread(target=server.run)
thread.start()
while not server.started:
    time.sleep(0.01)
port = server.servers[0].sockets[0].getsockname()[1]
question = urllib.request.Request(
    f"http://127.0.0.1:{port}/offer",
    json.dumps(BODY).encode(),
    {"Content-Type": "application/json"},
)
try:
    urllib.request.urlopen(question)
except urllib.error.HTTPError as answer:
    body = json.load(answer)
    print(json.dumps([answer.status, body.get("detail", body)]))
server.should_exit = True
thread.join()
"""

FASTAPI = """
from fastapi import FastAPI, Request
app = FastAPI()

@app.post("/offer")
async def offer(request: Request):
    return {"answer": await manager.offer_async(**await request.json())}
"""

STARLETTE = """
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

async def offer(request):
    return JSONResponse({"answer": await manager.offer_async(**await request.json())})

app = Starlette(routes=[Route("/offer", offer, methods=["POST"])])"""

DJANGO = """
import django
from django.conf import settings
from django.http import JsonResponse
from django.test import Client
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

@csrf_exempt
def offer(request):
    return JsonResponse({"answer": manager.offer(**json.loads(request.body))})

urlpatterns = [path("offer", offer)]
settings.configure(
    ALLOWED_HOSTS=["testserver"], ROOT_URLCONF=__name__, SECRET_KEY="x", MIDDLEWARE=MIDDLEWARE
)
django.setup()
answer = Client().post("/offer", BODY, content_type="application/json")
body = answer.json() if MIDDLEWARE else None
print(json.dumps([answer.status_code, body]))
"""


def ask(program: str) -> Any:
    """What a program of its own process printed: status, body and type of the answer."""
    code = textwrap.dedent(PROGRAM + program)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    "program", [FLASK, FASTAPI + ASK, STARLETTE + ASK], ids=["Flask", "FastAPI", "Starlette"]
)
def test_a_framework_answers_by_itself(program: str) -> None:
    """No handler is set, and the guest reads why, with the status that fits."""
    status, body = ask(program)
    assert status == 400
    assert body == {
        "error": "The name 'server' is reserved. Choose another one.",
        "code": "bad-name",
    }


def test_django_answers_with_our_middleware() -> None:
    """One line of its settings; without it Django says that the request was bad."""
    middleware = 'MIDDLEWARE = ["peerpyrtc_desktop.embed.django.AnswerRefusals"]\n'
    status, body = ask(middleware + DJANGO)
    assert (status, body["code"]) == (400, "bad-name")
    status, _ = ask("MIDDLEWARE = []\n" + DJANGO)
    assert status == 400


def test_it_stays_the_error_it_is() -> None:
    """Whatever is loaded, it is caught by its own classes, and says its words."""
    kinds = (InvalidArgument("No."), ManagerClosed(), NoAnswer(3))
    bases = (ValueError, RuntimeError, TimeoutError)
    for error, base in zip(kinds, bases, strict=True):
        assert isinstance(error, SignalingError)
        assert isinstance(error, base)
        assert str(error) == error.message
        assert error.headers is error.headers
    assert repr(InvalidArgument("No.")) == "InvalidArgument('No.')"


async def test_the_newest_offer_wins_where_names_are_all_that_is_known(
    manager: SignalingManager, visits: Visits
) -> None:
    """A program that says nothing of its guests gets PeerPyRTC's answer: come in."""
    first = visits.guest(DirectV1, "Ann")
    await first.connect(remote=None)
    again = visits.guest(DirectV1, "Ann")
    await again.connect(remote=None)
    assert (await first.type("peer-left"))["reason"] == "DUPLICATE_IDENTITY"
    assert manager.get_room("lobby").get_peer_count() == 1
    await manager.leave_async("lobby", "Ann")
    assert manager.get_room("lobby").get_peer_count() == 0


async def test_a_program_that_knows_its_guests_keeps_their_names(
    manager: SignalingManager, visits: Visits
) -> None:
    """Once it has said where one is, a taken name is refused with a suggestion."""
    first, again = visits.guest(DirectV1, "Ann"), visits.guest(DirectV1, "Ann")
    await first.connect()
    with pytest.raises(JoinRefused) as taken:
        await again.connect(remote=None)
    assert (taken.value.status, taken.value.body["suggestion"]) == (409, "Ann 2")
    with pytest.raises(SignalingError) as refused:
        await manager.leave_async("lobby", "Ann")
    assert refused.value.status == 403
