"""The HTTP door: signaling, pages and the client library, on aiohttp."""
