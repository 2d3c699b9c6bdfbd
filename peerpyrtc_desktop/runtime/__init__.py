"""The Hub and what it needs, on asyncio: without Qt, aiohttp, aiortc or a database."""
