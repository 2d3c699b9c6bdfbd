"""Set up, bring the database up to date, serve."""

from __future__ import annotations

import secrets

import django
from django.conf import settings
from django.core.management import call_command

from peerpyrtc_desktop.examples.command_line import Options, parse

APP = "peerpyrtc_desktop.examples.django_chat"


def configure(options: Options) -> None:
    """What other projects have in their settings.py."""
    settings.configure(
        SECRET_KEY=secrets.token_urlsafe(32),
        ALLOWED_HOSTS=["localhost", "127.0.0.1", "[::1]", options.host],
        ROOT_URLCONF=f"{APP}.views",
        INSTALLED_APPS=[APP],
        MIDDLEWARE=[
            "django.middleware.common.CommonMiddleware",
            "peerpyrtc_desktop.embed.django.AnswerRefusals",
        ],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": options.data / "chat.sqlite3",
            }
        },
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        USE_TZ=True,
        PEERPYRTC_UDP_PORT=options.udp_port,
    )
    django.setup()


def main() -> None:
    """Serve until SIGTERM or Ctrl+C."""
    options = parse("django_chat")
    configure(options)
    call_command("migrate", verbosity=0)
    # Only now: it needs the settings.
    from peerpyrtc_desktop.examples.django_chat.handlers import manager

    with manager:
        call_command("runserver", f"{options.host}:{options.port}", use_reloader=False)


if __name__ == "__main__":
    main()
