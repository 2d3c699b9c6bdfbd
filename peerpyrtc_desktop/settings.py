"""What can be set: on the command line, or by a variable of the environment.

What each setting is for, and the words and numbers that it may be, stand in `options`.
"""

from __future__ import annotations

import difflib
import errno
import json
import os
import re
import socket
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    PrivateAttr,
    SecretStr,
    model_validator,
)
from pydantic import ValidationError as _Invalid
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from peerpyrtc_desktop import kept_settings, server_url
from peerpyrtc_desktop.core import endpoints, names
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.options import (
    DEFAULT_PORT,
    OPTIONS,
    PREFIX,
    BadSetting,
    option,
    variables,
)
from peerpyrtc_desktop.paths import default_data_dir

_A_LIST = '["lobby", "kitchen"]'
_JSON_LIST = re.compile(r'\[\s*+["\]]')


def _several(given: object) -> object:
    """A list from the environment: by commas, or as JSON where a comma is part of a name."""
    if not isinstance(given, str):
        return given
    if not _JSON_LIST.match(given.lstrip()):  # an IPv6 address has a bracket too
        return [each.strip() for each in given.split(",") if each.strip()]
    try:
        return json.loads(given)
    except ValueError:
        raise ValueError(f"{given!r} is no JSON list, such as {_A_LIST}") from None


def _room(name: str) -> str:
    try:
        names.check_room_name(name)
    except Refused as refused:
        raise ValueError(f"{name!r}: {refused.text.rstrip('.')}") from None
    return name


def _address(text: str) -> str:
    address, port = endpoints.parse_endpoint(text)
    if port is not None:
        raise ValueError(f"{text!r} has a port: give the address alone, {address}")
    return address


def _endpoint(text: str) -> str:
    address, port = endpoints.parse_endpoint(text)
    if port is not None:
        endpoints.check_udp_port(port, address)
    return text


def _host_name(name: str) -> str:
    plain = name.strip().rstrip(".").lower()
    if not plain or any(char in "/:@?#%[] \t" for char in plain):
        raise ValueError(f"{name!r} is no host name, such as chat.example.org")
    return plain


def _network(text: str) -> str:
    return str(endpoints.parse_network(text))


def _count_or_all(text: str) -> str:
    plain = text.strip().lower()
    if plain != "all" and not (plain.isascii() and plain.isdigit() and len(plain) < 8):
        raise ValueError(f"{text!r} is neither a number of messages nor all")
    return plain


def _folder(given: object) -> object:
    if given == "":  # which would be the folder that one happens to be in
        raise ValueError("'' is no folder: give its path, or leave this out")
    return Path(given).expanduser() if isinstance(given, str) else given


_SIZE = re.compile(r"([1-9][0-9]{0,5}) ?(MB|GB|TB)", re.IGNORECASE)
_UNITS = {"MB": 10**6, "GB": 10**9, "TB": 10**12}


def _size(given: object) -> object:
    """Bytes. A bare number would be taken for gigabytes by some, and delete nearly all."""
    if not isinstance(given, str):
        return given
    if given.strip() == "0":
        return 0
    found = _SIZE.fullmatch(given.strip())
    if found is None:
        raise ValueError(f"{given!r} is no size, such as 500MB or 2GB, or 0")
    return int(found[1]) * _UNITS[found[2].upper()]


def _several_of(name: str) -> Any:
    """A field whose option may be given several times; its variable holds all of them at once."""
    return Field(validation_alias=variables(name)[0])


def _number(name: str) -> Any:
    least, most = OPTIONS[name].bounds or (None, None)
    return Field(ge=least, le=most)


_SEVERAL = (NoDecode, BeforeValidator(_several))
_TCP = AfterValidator(endpoints.check_tcp_port)
_UDP = AfterValidator(lambda port: port if port is None else endpoints.check_udp_port(port))
_OnOff = Literal["on", "off"]
_Room = Annotated[str, AfterValidator(_room)]
_Address = Annotated[str, AfterValidator(_address)]
_Endpoint = Annotated[str, AfterValidator(_endpoint)]
_Origin = Annotated[str, AfterValidator(endpoints.parse_origin)]
_Network = Annotated[str, AfterValidator(_network)]
_HostName = Annotated[str, AfterValidator(_host_name)]


class _Contradiction(ValueError):
    """Settings that can't be together: the first of `names` is the one to leave out."""

    def __init__(self, words: str, *names: str) -> None:
        super().__init__(words)
        self.names = names


class Settings(BaseSettings):
    """The settings of one host. What each is for is in `options`, as `--help` says it.

    Those that end in None are the host's own numbers (`HubLimits`) unless they are set.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, populate_by_name=True
    )

    host: str = ""
    port: Annotated[int, _number("port"), _TCP] = DEFAULT_PORT
    udp_port: Annotated[int | None, _number("udp_port"), _UDP] = None
    rooms: Annotated[tuple[_Room, ...], _several_of("rooms"), *_SEVERAL] = ()
    guest_rooms: _OnOff = "on"
    board_clear: Literal["everyone", "host"] = "host"
    names: Annotated[tuple[_HostName, ...], _several_of("names"), *_SEVERAL] = ()
    local_name: _OnOff = "on"
    allow_origins: Annotated[tuple[_Origin, ...], _several_of("allow_origins"), *_SEVERAL] = ()
    proxies: Annotated[tuple[_Network, ...], _several_of("proxies"), *_SEVERAL] = ()
    prefix: Annotated[str, AfterValidator(endpoints.parse_prefix)] = ""
    offer_addresses: Annotated[
        tuple[_Endpoint, ...], _several_of("offer_addresses"), *_SEVERAL
    ] = ()
    hide_addresses: Annotated[tuple[_Address, ...], _several_of("hide_addresses"), *_SEVERAL] = ()
    data_dir: Annotated[Path, BeforeValidator(_folder)] = Field(default_factory=default_data_dir)
    history: _OnOff = "on"
    newcomers_see: Annotated[str, AfterValidator(_count_or_all)] = str(NEWCOMERS_SEE)
    history_days: Annotated[int, _number("history_days")] = 30
    evidence_days: Annotated[int, _number("evidence_days")] = 30
    history_size: Annotated[int, BeforeValidator(_size)] = 10**9
    database_url: Annotated[SecretStr | None, BeforeValidator(server_url.check)] = None
    engine: Literal["fast", "plain"] = "fast"
    pages: Literal["built", "source"] = "built"
    max_peers: Annotated[int | None, _number("max_peers")] = None
    max_peers_per_address: Annotated[int | None, _number("max_peers_per_address")] = None
    max_rooms: Annotated[int | None, _number("max_rooms")] = None
    max_rooms_per_address: Annotated[int | None, _number("max_rooms_per_address")] = None
    max_joins: Annotated[int | None, _number("max_joins")] = None
    max_joins_per_address: Annotated[int | None, _number("max_joins_per_address")] = None
    max_rate: Annotated[int | None, _number("max_rate")] = None
    limits: _OnOff = "on"
    _doubted: frozenset[str] = PrivateAttr(default=frozenset())

    @property
    def doubted(self) -> frozenset[str]:
        """Those that say what of the history is deleted, and were kept as what can't be read.

        Nobody knows how long it was to be kept: nothing of it goes by them.
        """
        return self._doubted

    @model_validator(mode="after")
    def _no_contradiction(self) -> Self:
        given = [name for name in MAXIMA if getattr(self, name) is not None]
        if self.limits == "off" and given:
            what = f"--limits off lifts what --{option(given[0])} sets: leave one out"
            raise _Contradiction(what, *given, "limits")
        if self.history == "off" and self.database_url is not None:
            what = "--history off needs no --database-url: leave one out"
            raise _Contradiction(what, "history", "database_url")
        if self.prefix and not self.proxies:
            raise _Contradiction(
                "--prefix is the path that a proxy has this host under: give the proxy's address "
                "with --behind-proxy, or leave the path out",
                "prefix",
            )
        if self.prefix and self.pages == "source":
            what = "--pages source knows no --prefix: leave one out"
            raise _Contradiction(what, "prefix", "pages")
        return self


MAXIMA = tuple(name for name in OPTIONS if name.startswith("max_"))
"""The settings that `--limits off` lifts."""

SPARING: Mapping[str, object] = {
    "history_days": 0,
    "history_size": 0,
    "evidence_days": (OPTIONS["evidence_days"].bounds or (0, 0))[1],
}
"""The settings by which what was said is deleted, each so that nothing is."""


def load(given: Mapping[str, object], doubt: Callable[[str], None] = lambda _: None) -> Settings:
    """The settings: as `given` by their names here, then by variables, then as the panel was set,
    then by default.

    What was set in the panel keeps nobody from hosting: what of it can't be, or not with what is
    `given`, counts for nothing, and `doubt` hears why. The rest holds. Where it can't be told how
    long the history was to be kept, nothing of it is deleted: see `Settings.doubted`.

    Raises:
        BadSetting: one of them can't be; says which.
    """
    folder = Path(str(given.get("data_dir") or default_data_dir())).expanduser()
    kept = {
        name: value
        for name, value in kept_settings.read(folder).items()
        if name not in given and set_by(name) is None
    }
    if not _can_listen(host := kept.get("host", "")):
        doubt(
            f"{host!r}, which was set in Settings as the address of this computer, is none that it "
            "has now: it listens on all that it has. Set another there, or none."
        )
        del kept["host"]
    settings, left = _with_those_that_can(kept, given, doubt)
    is_unreadable = kept_settings.is_unreadable(folder)
    if is_unreadable:
        doubt(
            "What was set in the panel can't be read, and counts for nothing. Move "
            f"{folder / kept_settings.FILE} away, and set it anew."
        )
    lost = kept.keys() - left.keys()
    if not is_unreadable and not lost & SPARING.keys():
        return settings
    doubt(
        "Until that is mended nothing of the history is deleted for its age or size, but in rooms "
        "with days of their own."
    )
    spared = {
        name: value for name, value in SPARING.items() if name not in given and set_by(name) is None
    }
    settings = _load({**left, **given, **spared})
    settings._doubted = frozenset(spared)
    return settings


def _can_listen(host: str) -> bool:
    """Whether this is an address of this machine, or a name of one. Others' ports don't matter."""
    if not host:  # all that it has
        return True
    try:
        for family, kind, protocol, _, address in socket.getaddrinfo(
            host, 0, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        ):
            with socket.socket(family, kind, protocol) as tried:
                tried.bind(address)
    except (socket.gaierror, UnicodeError):
        return False
    except OSError as fault:
        return fault.errno not in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
    return True


def _with_those_that_can(
    kept: Mapping[str, str], given: Mapping[str, object], doubt: Callable[[str], None]
) -> tuple[Settings, Mapping[str, str]]:
    """The settings, and those of the `kept` that are in them; `doubt` hears of each other.

    Raises:
        BadSetting: one of the others can't be.
    """
    left = dict(kept)
    while True:
        try:
            return _load({**left, **given}), left
        except BadSetting as fault:
            wrong = left.keys() & fault.names
            if not wrong:
                raise
            doubt(f"What was set in the panel counts for nothing here. {fault}")
            for name in wrong:
                del left[name]


def check_kept(given: Mapping[str, object], kept: Mapping[str, str]) -> None:
    """Raise BadSetting if these can't be kept beside what is `given`; says which."""
    _load({**{name: value for name, value in kept.items() if set_by(name) is None}, **given})


def _load(given: Mapping[str, object]) -> Settings:
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except _Invalid as fault:
        first = fault.errors()[0]
        raise BadSetting(_words(first, given), *_names(first)) from None


def set_by(name: str) -> str | None:
    """The variable that sets this; None: none does."""
    wanted = set(variables(name))
    found = (each for each in sorted(os.environ) if each.upper() in wanted and os.environ[each])
    return next(found, None)


def strange_variables() -> list[str]:
    """A sentence for each variable that looks like a setting and is none: a slip of the pen."""
    known = {each.removeprefix(PREFIX) for name in OPTIONS for each in variables(name)}
    said = []
    for name in sorted(os.environ):
        rest = name.upper().removeprefix(PREFIX)
        if name.upper().startswith(PREFIX) and rest not in known:
            alike = difflib.get_close_matches(rest, known, 1)
            meant = f": is {PREFIX}{alike[0]} meant?" if alike else "."
            said.append(f"{name if name.isprintable() else ascii(name)} sets nothing{meant}")
    return said


_ECHOED = 60
"""Characters of a value that are told again."""


def _names(fault: ErrorDetails) -> tuple[str, ...]:
    """The settings that are at fault: one, or those that contradict each other."""
    why = fault.get("ctx", {}).get("error")
    if isinstance(why, _Contradiction):
        return why.names
    place = str(fault["loc"][0]) if fault["loc"] else ""
    return tuple(name for name in OPTIONS if place == name or place in variables(name))


def _words(fault: ErrorDetails, given: Mapping[str, object]) -> str:
    if not fault["loc"]:
        return f"{_why(fault)}."
    (name,) = _names(fault)
    if name in given:
        return f"--{option(name)}: {_why(fault, name)}."
    variable = next((each for each in variables(name) if os.environ.get(each)), variables(name)[0])
    return f"{variable}: {_why(fault, name)}."


def _why(fault: ErrorDetails, name: str = "") -> str:
    """What is wrong with which value, and what would be right."""
    value = repr(fault["input"])
    shown = value if len(value) <= _ECHOED else f"{value[:_ECHOED]}..."
    if fault["type"] == "value_error":
        return fault["msg"].removeprefix("Value error, ").replace(value, shown)
    if words := OPTIONS[name].choices if name else ():
        return f"{shown} is neither {' nor '.join(words)}"
    if name and (both := OPTIONS[name].bounds) is not None:
        return f"{shown} is no whole number from {both[0]} to {both[1]}"
    return f"{shown} is no text"
