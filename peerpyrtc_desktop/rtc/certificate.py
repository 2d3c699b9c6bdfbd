"""One certificate and one TLS context for all connections of a run."""

from __future__ import annotations

from typing import Any

from aiortc import RTCCertificate
from OpenSSL import SSL

from peerpyrtc_desktop.rtc.handshake import with_cookies


class SharedCertificate(RTCCertificate):
    """An `RTCCertificate` whose TLS context is made once: aiortc makes one per connection."""

    _context: SSL.Context | None = None

    def _create_ssl_context(self, srtp_profiles: Any) -> SSL.Context:
        if self._context is None:
            self._context = super()._create_ssl_context(srtp_profiles)
            with_cookies(self._context)
        return self._context
