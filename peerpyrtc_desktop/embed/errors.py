"""What a `SignalingManager` raises: always with a status and a code that a framework can answer.

Flask, FastAPI and Django answer it by themselves (see `answering`); to have it your way:

@app.errorhandler(SignalingError)
def refused(error):
    return error.body, error.status, error.headers
"""

from __future__ import annotations

from typing import Any, Self

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.embed.answering import answerable
from peerpyrtc_desktop.rest.refusals import body_of, headers_of, status_of


class SignalingError(Exception):
    """Something was refused, with words for the guest.

    `status` is the HTTP status that fits; `code` is for programs; `message` for people;
    `suggestion` is a free name where the wanted one is taken; `retry_after` is in seconds.
    `body` and `headers` are what the client library expects as the answer.
    """

    def __new__(cls, *arguments: Any) -> Self:
        """An error that the loaded web frameworks know too."""
        return super().__new__(answerable(cls), *arguments)

    def __init__(self, refused: Refused) -> None:
        # Not super(): a framework's own base has other arguments, and nothing to add.
        Exception.__init__(self, refused.text)
        self.status = status_of(refused.code)
        self.code = str(refused.code)
        self.message = refused.text
        self.suggestion = refused.suggestion
        self.retry_after = refused.retry_after
        self.body: dict[str, Any] = body_of(refused)
        self.headers = headers_of(refused)

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"


class InvalidArgument(SignalingError, ValueError):
    """An argument is missing or of the wrong kind. Status 400: it mostly is the guest's doing."""

    def __init__(self, text: str) -> None:
        super().__init__(Refused(Code.MALFORMED, text))


class ManagerClosed(SignalingError, RuntimeError):
    """The manager is closed, or was closed while this call waited. Status 503."""

    def __init__(self) -> None:
        super().__init__(Refused(Code.STOPPING, "This host is closed."))


class NoAnswer(SignalingError, TimeoutError):
    """The host did not answer within the manager's `timeout`. Status 503."""

    def __init__(self, seconds: float) -> None:
        text = f"The host did not answer within {seconds:g} s."
        super().__init__(Refused(Code.NO_ANSWER, text, retry_after=2))


class HistoryFault(SignalingError, RuntimeError):
    """There can be no history where it is wanted; `message` says why. Status 503.

    What guests are answered names no path.
    """

    def __init__(self, text: str) -> None:
        super().__init__(Refused(Code.STOPPING, "The host can't start now."))
        self.args, self.message = (text,), text


class ThreadsPatched(SignalingError, RuntimeError):
    """The process has no real threads: gevent or eventlet has put its own in their place.

    Status 503. A loop in one of those would stop the whole program at its first wait.
    """

    def __init__(self, by: str) -> None:
        advice = "gevent.monkey.patch_all(thread=False), or " if by == "gevent" else ""
        text = (
            f"The host needs real threads, and {by} has replaced them. Use {advice}a server with "
            "threads, such as gunicorn's gthread workers."
        )
        super().__init__(Refused(Code.STOPPING, text))
