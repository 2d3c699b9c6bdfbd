"""The first table."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """Messages."""

    initial = True

    dependencies: list[tuple[str, str]] = []  # noqa: RUF012 - Django's own form

    operations = [  # noqa: RUF012
        migrations.CreateModel(
            name="Message",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("room", models.CharField(db_index=True, max_length=64)),
                ("sender", models.CharField(max_length=64)),
                ("text", models.TextField()),
                ("time", models.DateTimeField(auto_now_add=True)),
            ],
        ),
    ]
