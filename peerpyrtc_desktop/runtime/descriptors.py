"""How many files and sockets this process may have open at once."""

from __future__ import annotations

import sys

UNBOUNDED = 1 << 20
"""Stands for "as many as there are": no part of a host ever wants that many."""

_MACOS_MOST = 10_240
"""macOS calls its hard limit infinite and refuses a soft one above this (OPEN_MAX)."""


def limit() -> int:
    """The soft limit: the next descriptor after it is an error."""
    if sys.platform == "win32":  # sockets are handles there, of which there are millions
        return UNBOUNDED
    import resource

    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return UNBOUNDED if soft == resource.RLIM_INFINITY else min(soft, UNBOUNDED)


def raise_limit() -> int:
    """Raise the soft limit to the hard one, which needs no rights; returns what holds now.

    For a process that is ours alone: a program that has us in it decides for itself.
    """
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = min(hard, _MACOS_MOST) if sys.platform == "darwin" else hard
        if soft != resource.RLIM_INFINITY and (wanted > soft or wanted == resource.RLIM_INFINITY):
            try:
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            except (ValueError, OSError):  # forbidden by a sandbox: what there is must do
                return limit()
    return limit()
