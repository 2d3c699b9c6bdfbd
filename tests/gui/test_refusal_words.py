"""Why the host won't, in the panel's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.gui import language, words
from peerpyrtc_desktop.gui.reach_words import belonging
from peerpyrtc_desktop.gui.refusal_words import by_code
from peerpyrtc_desktop.runtime.ports.control import Address, Belongs

NO_ROOM = Refused(Code.NO_SUCH_ROOM, "There is no room 'hall'.")


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Speaks English again afterwards."""
    yield qapp
    language.speak(qapp, "en")


def test_in_english_the_host_says_it_itself(app: QApplication) -> None:
    """It names what is meant, which its code can't."""
    language.speak(app, "en")
    assert words.refused(NO_ROOM) == "There is no room 'hall'."


@pytest.mark.parametrize("code", [each for each in language.LANGUAGES if each != "en"])
def test_in_all_others_its_code_does(app: QApplication, code: str) -> None:
    """What says nothing by its code alone is the host's own words still, whatever stands there."""
    language.speak(app, "en")
    english = {each: by_code(each) for each in Code if by_code(each)}
    language.speak(app, code)
    assert Code.NO_SUCH_ROOM in english
    for each, said in english.items():
        assert words.refused(Refused(each, "in English")) not in ("in English", said, "")
    hostile = Refused(Code.MALFORMED, "<b>no</b>\u202e\n" + "x" * 10_000)
    assert "\u202e" not in words.refused(hostile)
    assert "<b>no</b>" in words.refused(hostile)


def test_what_an_address_belongs_to(app: QApplication) -> None:
    """By its kind; an adapter's name is the system's, and its label stands for what is newer."""
    language.speak(app, "de")

    def said(kind: Belongs, adapter: str = "tun0") -> str:
        return belonging(Address("", "10.0.0.1", "wlan0", kind=kind, adapter=adapter))

    assert said(Belongs.ADAPTER) == "wlan0"
    assert said(Belongs.VPN) == "tun0 (VPN)"
    assert said(Belongs.MACHINE) == "tun0 (virtuelle Maschine)"
    assert said(Belongs.HERE) == "nur dieser Computer"
    assert said(Belongs.NAME) == "Name in diesem Netz"
    assert "\n" not in said(Belongs.CONTAINER, "do\ncker{0}")
