"""Chat under FastAPI, kept in SQLite: `python -m peerpyrtc_desktop.examples.fastapi_chat`."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import FileResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel
from starlette.middleware.sessions import SessionMiddleware

from peerpyrtc_desktop import Broadcaster, SignalingError, SignalingManager
from peerpyrtc_desktop.embed import client_library
from peerpyrtc_desktop.examples.command_line import parse
from peerpyrtc_desktop.examples.message_store import MessageStore

STATIC = Path(__file__).parent / "static"


class Guest(BaseModel):
    """What every guest says of itself."""

    room: str
    peer_id: str
    secret: str | None = None


class Offer(Guest):
    """A guest that wants to come in."""

    offer: dict[str, Any]


class Candidate(Guest):
    """A guest's ICE candidate."""

    candidate: dict[str, Any] | str | None = None


def make_app(manager: SignalingManager, store: MessageStore) -> FastAPI:
    """The web application around the rooms, which end with it."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with manager:
            yield

    app = FastAPI(lifespan=lifespan)
    # It signs the session cookies. Keep yours, and browsers are known again after a restart.
    app.add_middleware(SessionMiddleware, secret_key=secrets.token_urlsafe(32))
    app.mount("/static", StaticFiles(directory=STATIC))
    app.mount("/peerpyrtc_client", StaticFiles(directory=client_library()))

    @app.get("/")
    async def page(request: Request) -> FileResponse:
        request.session.setdefault("device", secrets.token_urlsafe(16))
        return FileResponse(STATIC / "chat.html")

    @app.get("/messages")
    def messages(room: str = "") -> list[dict[str, str]]:
        return store.latest(room)

    @app.get("/rooms")
    async def rooms() -> dict[str, Any]:
        return await manager.rooms_info_async()

    @app.post("/offer")
    async def offer(body: Offer, request: Request) -> dict[str, Any]:
        answer = await manager.offer_async(
            body.room,
            body.peer_id,
            body.offer,
            **known(request),
            secret=body.secret,
            user_agent=request.headers.get("User-Agent"),
        )
        return {"answer": answer}

    @app.post("/candidate")
    async def candidate(body: Candidate) -> dict[str, str]:
        await manager.candidate_async(body.room, body.peer_id, body.candidate)
        return {"status": "ok"}

    @app.post("/leave")
    async def leave(body: Guest, request: Request) -> dict[str, str]:
        await manager.leave_async(body.room, body.peer_id, **known(request), secret=body.secret)
        return {"status": "ok"}

    @app.exception_handler(SignalingError)
    async def refused(request: Request, error: SignalingError) -> JSONResponse:
        return JSONResponse(error.body, error.status, error.headers)

    return app


def known(request: Request) -> dict[str, str | None]:
    """What we know of a guest ourselves: where it is, and its browser.

    Behind a proxy, uvicorn's `forwarded_allow_ips` makes the address right.
    """
    remote = request.client.host if request.client else None
    return {"remote": remote, "device": request.session.get("device")}


def add_handlers(manager: SignalingManager, store: MessageStore) -> None:
    """Keep what is said, and say who comes and goes."""
    broadcaster = Broadcaster(manager)

    @manager.message_handler
    async def message(room_name: str, sender_id: str, message: Any) -> None:
        await asyncio.to_thread(store.add, room_name, sender_id, message)

    @manager.peer_joined_handler
    async def joined(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
        await broadcaster.broadcast_async(room_name, f"{peer_id} is here.")

    @manager.peer_left_handler
    async def left(room_name: str, peer_id: str, peer_info: dict[str, Any]) -> None:
        await broadcaster.broadcast_async(room_name, f"{peer_id} has gone.")


def main() -> None:
    """Serve until SIGTERM or Ctrl+C."""
    options = parse("fastapi_chat")
    store = MessageStore(options.data / "chat.sqlite3")
    manager = SignalingManager(udp_port=options.udp_port)
    add_handlers(manager, store)
    uvicorn.run(make_app(manager, store), host=options.host, port=options.port)


if __name__ == "__main__":
    main()
