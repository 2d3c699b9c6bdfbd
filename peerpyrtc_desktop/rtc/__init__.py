"""Data channels for the Hub, on aiortc: one UDP port, an ICE-lite agent a peer, DTLS and SCTP.

A datagram's way in: `local_socket` takes what has come in, `udp_port` tells whose it is, `ice_lite`
proves and follows where its peer is, `dtls` opens it, `association` takes the SCTP apart,
`sctp_receiver` puts messages in order, `peer_link` hands them to the Hub. All of that is one
synchronous call. A message's way out: `association` queues it in `sctp_sender`; when the batch of
datagrams is through, `pump` has each association write what waits into as few packets as hold it,
`dtls` seals them, and `local_socket` sends them in one system call.

What of aiortc is replaced, and why:

- Its ICE transport, by `ice_lite`: a socket and two tasks a peer; one empty datagram kills it.
- Its datagram pump (a queue, a task and a future for each datagram), by `dtls`.
- Its SCTP hot path (an object a chunk, a packet a chunk, a task a message, a timer a SACK; the
  peer's window is ignored), by `sctp_sender`, `sctp_receiver` and `pump`.

What is kept: the DTLS handshake and its certificates, the SCTP handshake, stream resets,
heartbeats, and the opening of channels. `selfcheck` makes sure that what is overridden is what it
was made for; else `plain` runs, which is aiortc with guards. Both fill `transport.Transport`.
"""
