"""An error for a person: what a browser shows who has typed or followed an address.

It needs nothing else of this host, since under a name that isn't ours nothing else is answered. Of
the request it repeats the name alone, and of us it tells no more than the address that was reached:
a page of someone else may have got here by rebinding a name.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from html import escape

from aiohttp import web

from peerpyrtc_desktop.web.host_names import host_name
from peerpyrtc_desktop.web.keys import PREFIX
from peerpyrtc_desktop.web.theme import theme_css

_LONGEST_NAME = 100

_CSS = """
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: var(--bg); color: var(--text); font: 16px/1.45 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 32rem; margin: 1rem; padding: 1.5rem;
  background: var(--surface); border: 1px solid var(--border); border-radius: var(--radius);
  overflow-wrap: anywhere; }
h1 { margin: 0 0 .75rem; font-size: 1.25rem; }
p { margin: 0 0 .75rem; }
small { color: var(--muted); }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
"""

_Words = dict[int, tuple[str, str]]

_ENGLISH: _Words = {
    400: ("This request can't be understood", "Go back to the start page and try again."),
    403: ("This is not allowed", "The host refuses this request."),
    404: ("There is nothing here", "The address may be mistyped, or what was here is gone."),
    405: ("This can't be opened here", "This address is for programs, and no page."),
    413: ("This is too large", "The host does not take as much at once."),
    421: (
        "This host goes by another name",
        "It is not known here as “{name}”. Open it by its address instead: {address}",
    ),
    429: ("Too many requests", "Wait for {wait} and load the page again."),
    500: ("The host made a mistake", "Load the page again. If it stays, tell who runs the host."),
    503: ("The host can't answer now", "It is starting or stopping. Load the page again soon."),
}
_GERMAN: _Words = {
    400: ("Diese Anfrage ist unverständlich", "Geh zur Startseite und versuch es noch einmal."),
    403: ("Das ist nicht erlaubt", "Dieser Rechner lehnt die Anfrage ab."),
    404: ("Hier ist nichts", "Die Adresse ist vielleicht vertippt, oder was hier war, ist fort."),
    405: ("Das lässt sich hier nicht öffnen", "Diese Adresse ist für Programme und keine Seite."),
    413: ("Das ist zu groß", "So viel nimmt dieser Rechner nicht auf einmal."),
    421: (
        "Dieser Rechner heißt anders",
        "Als „{name}“ ist er hier nicht bekannt. Öffne ihn über seine Adresse: {address}",
    ),
    429: ("Zu viele Anfragen", "Warte {wait} und lade die Seite neu."),
    500: ("Dem Rechner ist ein Fehler passiert", "Lade die Seite neu. Bleibt es so, sag Bescheid."),
    503: ("Gerade geht es nicht", "Der Rechner startet oder endet. Lade die Seite bald neu."),
}
_LANGUAGES = {"en": _ENGLISH, "de": _GERMAN}
_SECONDS = {"en": "{} seconds", "de": "{} Sekunden"}
_HOME = {"en": "To the start page", "de": "Zur Startseite"}
_FOR_THE_HOST = {
    "en": "Whoever runs the host can let it go by this name: start it with --name {name}",
    "de": "Wer den Rechner betreibt, kann ihm den Namen geben: beim Start mit --name {name}",
}


def wants_page(request: web.Request) -> bool:
    """Whether a person looks at the answer, and no program that takes JSON or anything."""
    accepted = request.headers.get("Accept", "")
    return request.method in ("GET", "HEAD") and "text/html" in accepted and "json" not in accepted


def error_page(request: web.Request, status: int, retry_after: str = "") -> web.Response:
    """The page for a status, in German or English; it sets its own policy."""
    language = _language(request.headers.get("Accept-Language", ""))
    words = _LANGUAGES[language]
    title, text = words.get(status) or words[500 if status >= 500 else 400]
    name = escape(host_name(request.host)[:_LONGEST_NAME] or "?")
    reached = _reached(request)
    wait = _SECONDS[language].format(escape(retry_after or "5"))
    text = text.format(name=name, address=f'<a href="{reached}">{reached}</a>', wait=wait)
    if status == 421:
        last = f"<p><small>{_FOR_THE_HOST[language].format(name=name)}</small></p>"
    else:
        last = f'<p><a href="{request.app[PREFIX]}/">{_HOME[language]}</a></p>'
    style = _style()
    body = (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{title}</h1>\n<p>{text}</p>\n{last}\n</main>\n</body>\n</html>\n"
    )
    response = web.Response(status=status, text=body, content_type="text/html", charset="utf-8")
    response.headers["Vary"] = "Accept, Accept-Language"
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'self'"
    )
    return response


def _language(accepted: str) -> str:
    for tag in accepted.lower().split(","):
        code = tag.strip().partition(";")[0].partition("-")[0]
        if code in _LANGUAGES:
            return code
    return "en"


def _reached(request: web.Request) -> str:
    """The address at which this request has arrived."""
    transport = request.transport
    sockname = None if transport is None else transport.get_extra_info("sockname")
    if not isinstance(sockname, tuple):
        return "/"
    host = str(sockname[0]).removeprefix("::ffff:").partition("%")[0]
    return f"http://{f'[{host}]' if ':' in host else host}:{sockname[1]}/"


@cache
def _style() -> str:
    return theme_css() + _CSS


def _hash(style: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}"
