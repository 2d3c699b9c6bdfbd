"""A column of text that takes whatever people can type or send."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

# PostgreSQL takes no NUL: it stands there as two characters, of which the first is no character of
# Unicode's, and where that comes by itself it does too.
_AS_KEPT = {0: "\ufffe0", 0xFFFE: "\ufffe1"}


class AnyText(TypeDecorator[str]):
    """`Text` without exceptions: what was put in comes out, and is found."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        """See TypeDecorator: none on SQLite, which takes all."""
        return kept if dialect.name == "postgresql" else None

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        """See TypeDecorator."""
        return _come_out if dialect.name == "postgresql" else None


def kept(value: Any) -> Any:
    """A value of any kind as PostgreSQL takes it."""
    if isinstance(value, str) and ("\0" in value or "\ufffe" in value):
        return value.translate(_AS_KEPT)
    return value


def _come_out(value: str | None) -> str | None:
    if value is None or "\ufffe" not in value:
        return value
    return value.replace("\ufffe0", "\0").replace("\ufffe1", "\ufffe")
