"""What the other side of a link can do wrong."""

from __future__ import annotations


class ProtocolViolation(Exception):
    """The other side broke the protocol in a way that ends its association, and only its own."""
