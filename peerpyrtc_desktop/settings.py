"""What can be set: on the command line, or by a variable of the environment.

This is the one place that knows the settings: the command line is made from it (`cli`), and so are
the names of the variables. `--max-peers` is `PEERPYRTC_MAX_PEERS`.
"""

from __future__ import annotations

import difflib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args, get_origin

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, model_validator
from pydantic import ValidationError as _Invalid
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from peerpyrtc_desktop import server_url
from peerpyrtc_desktop.core import endpoints, names
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.paths import default_data_dir

DEFAULT_PORT = 5000
PREFIX = "PEERPYRTC_"


_A_LIST = '["lobby", "kitchen"]'
_JSON_LIST = re.compile(r'\[\s*+["\]]')


class BadSetting(Exception):
    """A setting can't be as it is given: says so in a sentence, by the name it was given under."""


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


def _several_of(option: str, help_: str) -> Any:
    """A field whose option may be given several times; its variable holds all of them at once."""
    return Field(
        validation_alias=PREFIX + option.upper().replace("-", "_"),
        description=help_,
        json_schema_extra={"option": option},
    )


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


def _field(help_: str, **rules: Any) -> Any:
    return Field(description=help_, **rules)


def _most(help_: str) -> Any:
    return Field(ge=1, le=1_000_000, description=help_)


class Settings(BaseSettings):
    """The settings of one host. What each is for stands beside it, as `--help` says it.

    Those that end in None are the host's own numbers (`HubLimits`) unless they are set.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, populate_by_name=True
    )

    host: Annotated[str, _field("Address for HTTP; every one by default.")] = ""
    port: Annotated[int, _field(f"TCP port; {DEFAULT_PORT} by default.", ge=0, le=65535), _TCP] = (
        DEFAULT_PORT
    )
    udp_port: Annotated[
        int | None,
        _field("UDP port; the TCP port's number by default.", ge=0, le=65535),
        _UDP,
    ] = None
    rooms: Annotated[
        tuple[_Room, ...],
        _several_of("room", "A room to open; may be given several times."),
        *_SEVERAL,
    ] = ()
    guest_rooms: Annotated[_OnOff, _field("off: only the host opens rooms. On by default.")] = "on"
    board_clear: Annotated[
        Literal["everyone", "host"],
        _field("Who may clear a whiteboard; the host alone by default."),
    ] = "host"
    names: Annotated[
        tuple[_HostName, ...],
        _several_of("name", "A further name of this machine, such as chat.example.org."),
        *_SEVERAL,
    ] = ()
    allow_origins: Annotated[
        tuple[_Origin, ...],
        _several_of("allow-origin", "A site whose pages may join, such as http://localhost:5173."),
        *_SEVERAL,
    ] = ()
    proxies: Annotated[
        tuple[_Network, ...],
        _several_of("behind-proxy", "The address[/bits] of a proxy to take X-Forwarded-* from."),
        *_SEVERAL,
    ] = ()
    prefix: Annotated[
        str,
        _field("The path that a proxy has this host under, such as /chat."),
        AfterValidator(endpoints.parse_prefix),
    ] = ""
    offer_addresses: Annotated[
        tuple[_Endpoint, ...],
        _several_of("offer-address", "A further address[:port] for UDP: a forwarded port."),
        *_SEVERAL,
    ] = ()
    hide_addresses: Annotated[
        tuple[_Address, ...],
        _several_of("hide-address", "An address of this machine not to offer for UDP."),
        *_SEVERAL,
    ] = ()
    data_dir: Annotated[
        Path,
        _field("Folder for the history, the host's key and settings."),
        BeforeValidator(_folder),
    ] = Field(default_factory=default_data_dir)
    history: Annotated[
        _OnOff,
        _field("off: what was said is kept in memory alone, until the host ends. On by default."),
    ] = "on"
    newcomers_see: Annotated[
        str,
        _field("Messages of before they came that guests see: a number, or all. 200 by default."),
        AfterValidator(_count_or_all),
    ] = str(NEWCOMERS_SEE)
    history_days: Annotated[
        int, Field(ge=0, le=36_500, description="Days that it is kept; 30 by default, 0: for ever.")
    ] = 30
    evidence_days: Annotated[
        int, Field(ge=1, le=36_500, description="Days that redacted words are kept; 30 by default.")
    ] = 30
    history_size: Annotated[
        int,
        _field("Size of its file, such as 500MB; 1GB by default, 0: no limit. The oldest goes."),
        BeforeValidator(_size),
    ] = 10**9
    database_url: Annotated[
        SecretStr | None,
        _field("A PostgreSQL database for the history, in place of a file in that folder."),
        BeforeValidator(server_url.check),
    ] = None
    engine: Annotated[
        Literal["fast", "plain"],
        _field("plain: aiortc as it is, for comparison. fast by default."),
    ] = "fast"
    pages: Annotated[
        Literal["built", "source"],
        _field("source: the pages' modules, read anew each time, for working on them."),
    ] = "built"
    max_peers: Annotated[int | None, _most("Guests in a room; 100 by default.")] = None
    max_peers_per_address: Annotated[
        int | None, _most("Guests of one address in a room; 64 by default.")
    ] = None
    max_rooms: Annotated[int | None, _most("Rooms in all; 100 by default.")] = None
    max_rooms_per_address: Annotated[
        int | None, _most("Rooms that guests of one address opened; 20 by default.")
    ] = None
    max_joins: Annotated[
        int | None, _most("Joins under way; 256 by default, or a room's guests.")
    ] = None
    max_joins_per_address: Annotated[
        int | None,
        _most("Joins under way from one address; 64 by default, or a room's guests of one."),
    ] = None
    max_rate: Annotated[int | None, _most("Messages a second of one guest; 50 by default.")] = None
    limits: Annotated[
        _OnOff, _field("off: no limits on rate, rooms and joins, for benchmarks.")
    ] = "on"

    @model_validator(mode="after")
    def _no_contradiction(self) -> Self:
        given = [name for name in MAXIMA if getattr(self, name) is not None]
        if self.limits == "off" and given:
            raise ValueError(f"--limits off lifts what --{option(given[0])} sets: leave one out")
        if self.history == "off" and self.database_url is not None:
            raise ValueError("--history off needs no --database-url: leave one out")
        if self.prefix and not self.proxies:
            raise ValueError(
                "--prefix is the path that a proxy has this host under: give the proxy's address "
                "with --behind-proxy, or leave the path out"
            )
        if self.prefix and self.pages == "source":
            raise ValueError("--pages source knows no --prefix: leave one out")
        return self


MAXIMA = tuple(name for name in Settings.model_fields if name.startswith("max_"))
"""The settings that `--limits off` lifts."""


def option(name: str) -> str:
    """The option of a setting, without its dashes: `room` of `rooms`."""
    extra = Settings.model_fields[name].json_schema_extra
    own = extra.get("option") if isinstance(extra, dict) else None
    return str(own or name.replace("_", "-"))


def is_several(name: str) -> bool:
    """Whether the option of a setting may be given several times."""
    return get_origin(Settings.model_fields[name].annotation) is tuple


def is_secret(name: str) -> bool:
    """Whether what a setting is must be shown nowhere."""
    return SecretStr in get_args(Settings.model_fields[name].annotation)


def bounds(name: str) -> tuple[int, int] | None:
    """The least and the most that a setting may be; None: it is no number."""
    rules = Settings.model_fields[name].metadata
    least = next((rule.ge for rule in rules if hasattr(rule, "ge")), None)
    most = next((rule.le for rule in rules if hasattr(rule, "le")), None)
    return None if least is None or most is None else (least, most)


def choices(name: str) -> tuple[str, ...]:
    """The words that a setting may be; none: it takes others too."""
    kind = Settings.model_fields[name].annotation
    return get_args(kind) if get_origin(kind) is Literal else ()


def variables(name: str) -> tuple[str, ...]:
    """The variables of a setting, the one to tell people of first."""
    first = PREFIX + option(name).upper().replace("-", "_")
    return tuple(dict.fromkeys((first, PREFIX + name.upper())))


def load(given: Mapping[str, object]) -> Settings:
    """The settings: as `given` by their names here, then by variables, then by default.

    Raises:
        BadSetting: one of them can't be; says which.
    """
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except _Invalid as fault:
        raise BadSetting(_words(fault.errors()[0], given)) from None


def strange_variables() -> list[str]:
    """A sentence for each variable that looks like a setting and is none: a slip of the pen."""
    known = {
        each.removeprefix(PREFIX) for name in Settings.model_fields for each in variables(name)
    }
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


def _words(fault: ErrorDetails, given: Mapping[str, object]) -> str:
    place = str(fault["loc"][0]) if fault["loc"] else ""
    name = next((n for n in Settings.model_fields if place == n or place in variables(n)), None)
    if name is None:
        return f"{_why(fault)}."
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
    if words := choices(name):
        return f"{shown} is neither {' nor '.join(words)}"
    if (both := bounds(name)) is not None:
        return f"{shown} is no whole number from {both[0]} to {both[1]}"
    return f"{shown} is no text"
