"""The Protocols that the outer layers fill.

`rtc` fills `links`, `store` fills `history` and `blobs`; `host` is what the panel asks of the Hub,
and `control` of the program around it.
"""
