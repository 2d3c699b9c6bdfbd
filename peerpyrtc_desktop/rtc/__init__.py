"""Data channels for the Hub, on aiortc: one UDP port, an ICE-lite agent a peer, DTLS and SCTP.

A datagram's way in: `udp_port` tells whose it is, `ice_lite` proves and follows where its peer
is, aiortc's DTLS opens it, `sctp` makes messages of it, `peer_link` hands them to the Hub.
"""
