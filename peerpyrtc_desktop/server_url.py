"""The URL of a PostgreSQL server's database. A password may stand in it, so it is never told again:
`store.history.backend.name_of` says which one is meant."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

EXAMPLE = "postgresql+asyncpg://user:password@host/database"

_SCHEMES = ("postgresql+asyncpg", "postgresql", "postgres")
_SSL = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def check(text: object) -> object:
    """The URL in the one way that the history takes; what is no text is left for others to refuse.

    Raises:
        ValueError: it is none. Says so without anything of it.
    """
    if not isinstance(text, str):
        return text
    wrong = ValueError(f"that is no URL of a database, such as {EXAMPLE}")
    try:
        parts = urlsplit(text)
        _ = parts.port  # which is looked at when it is asked for
    except ValueError:
        raise wrong from None
    rest = text[len(parts.scheme) :]
    if parts.scheme not in _SCHEMES or not rest.startswith("://"):
        raise wrong
    if parts.fragment or not parts.path[1:]:
        raise wrong
    asked = parse_qs(parts.query, keep_blank_values=True)
    if asked.keys() - {"host", "ssl"} or not set(asked.get("ssl", ())) <= set(_SSL):
        raise ValueError(
            f"after the ? of a database's URL stands ssl, one of {', '.join(_SSL)}, or host, the "
            "folder of its socket"
        )
    return _SCHEMES[0] + rest
