"""What is kept."""

from __future__ import annotations

from django.db import models


class Message(models.Model):
    """What somebody said."""

    room = models.CharField(max_length=64, db_index=True)
    sender = models.CharField(max_length=64)
    text = models.TextField()
    time = models.DateTimeField(auto_now_add=True)
