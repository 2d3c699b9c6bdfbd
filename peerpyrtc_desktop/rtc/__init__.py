"""Data channels for the Hub, on aiortc: one UDP port, an ICE-lite agent a peer, DTLS and SCTP.

A datagram's way in: `local_socket` takes what has come in, `udp_port` tells checks (`stun`) from
data, `routes` whose it may be, `ice_lite` proves and follows where its peer is, `handshake` and
then `dtls` open it, `association` takes the SCTP apart, `sctp_receiver` puts messages in order,
`peer_link` hands them to the Hub. All of that is one synchronous call. A message's way out:
`association` queues it in `sctp_sender`; when the batch of datagrams is through, `pump` has each
association write what waits into as few packets as hold it, `dtls` seals them, and `local_socket`
sends them in one system call.

What of aiortc is replaced, and why:

- Its ICE transport, by `ice_lite`: a socket and two tasks a peer; one empty datagram kills it.
- Its datagram pump (a queue, a task and a future for each datagram), by `dtls`.
- Its SCTP hot path (an object a chunk, a packet a chunk, a task a message, a timer a SACK; the
  peer's window is ignored), by `sctp_sender`, `sctp_receiver` and `pump`.

What leaving a step out costs, in deliveries/s to a room of ten, as a part of the whole engine's:

    step left out                                      100 bytes   1 KiB
    several messages in a packet (`sctp_sender`)          0.32      1.00
    a batch of datagrams, then one flush (`pump`)         0.60      0.52
    many datagrams in a call (`local_socket`)             0.90      0.81
    OpenSSL called without pyOpenSSL's methods (`dtls`)   0.86      0.85
    the garbage collector kept away (`app`)               0.95      0.98
    uvloop (`serve`)                                      0.95      0.93
    all of it: aiortc as it is, with guards (`plain`)     0.07      0.32

(Two cores of an AMD EPYC, Debian 12, Python 3.11.7, aiortc 1.16.0; `tests/bench/relay/without.py`
has the command.) Bounds cost nothing that can be measured, and without them eight seconds of
overload queued 1.4 GB.

What is kept: OpenSSL's DTLS handshake and aiortc's certificates, the SCTP handshake, stream resets,
heartbeats, and the opening of channels. `selfcheck` makes sure that what is overridden is what it
was made for; else `plain` runs, which is aiortc with guards. Both fill `transport.Transport`.
"""
