"""Offers as browsers write them, and one of our own."""

from __future__ import annotations

FINGERPRINT = ":".join(["AB"] * 32)

CHROMIUM = "\r\n".join(
    [
        "v=0",
        "o=- 4611731400430051336 2 IN IP4 127.0.0.1",
        "s=-",
        "t=0 0",
        "a=group:BUNDLE 0",
        "a=extmap-allow-mixed",
        "a=msid-semantic: WMS",
        "m=application 9 UDP/DTLS/SCTP webrtc-datachannel",
        "c=IN IP4 0.0.0.0",
        "a=candidate:1 1 udp 2113937151 8f3c5a0e-1111-2222-3333-444455556666.local 53211 typ host "
        "generation 0 network-cost 999",
        "a=ice-ufrag:Qx3k",
        "a=ice-pwd:7Yl9rT2mB4vN6cX8zQ1wE3rT",
        "a=ice-options:trickle",
        f"a=fingerprint:sha-256 {FINGERPRINT}",
        "a=setup:actpass",
        "a=mid:0",
        "a=sctp-port:5000",
        "a=max-message-size:262144",
        "",
    ]
)

FIREFOX = "\r\n".join(
    [
        "v=0",
        "o=mozilla...THIS_IS_SDPARTA-99.0 6423345645634564564 0 IN IP4 0.0.0.0",
        "s=-",
        "t=0 0",
        f"a=fingerprint:sha-256 {FINGERPRINT}",
        "a=group:BUNDLE 0",
        "a=ice-options:trickle",
        "a=msid-semantic:WMS *",
        "m=application 45671 UDP/DTLS/SCTP webrtc-datachannel",
        "c=IN IP4 192.0.2.5",
        "a=candidate:0 1 UDP 2122187007 2b9e7c1d-aaaa-bbbb-cccc-ddddeeeeffff.local 45671 typ host",
        "a=candidate:1 1 TCP 2105458943 2b9e7c1d-aaaa-bbbb-cccc-ddddeeeeffff.local 9 typ host "
        "tcptype active",
        "a=sendrecv",
        "a=end-of-candidates",
        "a=ice-pwd:0123456789abcdef0123456789abcdef",
        "a=ice-ufrag:89abcdef",
        "a=mid:0",
        "a=setup:actpass",
        "a=sctp-port:5000",
        "a=max-message-size:1073741823",
        "",
    ]
)
