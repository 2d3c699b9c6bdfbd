"""Nobody can join: the doctor at the window, with what a host may have found."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton

from peerpyrtc_desktop.gui.dialogs.doctor import Doctor
from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.reach_words import Deed, told
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.runtime.ports.reach import Finding, Kind, Weight
from tests.gui.conftest import Stage, dialog, labels, press, until

Play = Callable[..., None]

WIFI, VPN = "192.168.1.20", "10.8.0.3"


def finding(kind: Kind, weight: Weight = Weight.LIKELY, other: str = "", **more: str) -> Finding:
    return Finding(kind, weight, WIFI, other, tcp=5000, udp=5000, port=5000, count=2, **more)


def says(doctor: Doctor) -> list[str]:
    return [each.text() for each in labels(doctor) if each.text()]


def button(doctor: Doctor, words: str) -> QPushButton:
    (found,) = [each for each in doctor.findChildren(QPushButton) if each.text() == words]
    return found


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("other", ["", "10.0.0.1"])
def test_every_finding_has_words(kind: Kind, other: str) -> None:
    """A sentence and what to do, with everything filled in."""
    words = told(finding(kind, other=other, command="sudo ufw allow 5000"))
    for each in (words.heading, words.advice):
        assert each.endswith((".", "!"))
        assert "{" not in each
    if words.help is not None:
        assert words.help.words
        assert words.help.what


def test_two_ports_are_both_named() -> None:
    """One number where it is one."""
    found = finding(Kind.FIREWALL_UNKNOWN, Weight.POSSIBLE)
    assert told(found).advice == "It must let in port 5000 (TCP and UDP)."
    two = Finding(Kind.FIREWALL_UNKNOWN, Weight.POSSIBLE, WIFI, tcp=8080, udp=5000)
    assert told(two).advice == "It must let in TCP port 8080 and UDP port 5000."


def test_one_guest_and_several() -> None:
    """Each in its own words; a finding without a cure has no button."""
    one = Finding(Kind.UDP_BLOCKED, Weight.LIKELY, WIFI, "192.168.1.42", udp=5000, count=1)
    assert told(one).heading == "1 guest got the page, at 192.168.1.42, but no connection."
    assert told(finding(Kind.UDP_BLOCKED)).heading.startswith("2 guests")
    assert told(finding(Kind.FIREWALL_ON, other="macOS")).help is None
    assert told(finding(Kind.VPN_FIRST)).help is None


def test_the_doctor_looks_and_looks_again(on_stage: Play) -> None:
    """Meanwhile the window goes on; what was found stands in the order it came in."""

    async def test(stage: Stage) -> None:
        control = stage.control
        control.findings = (
            finding(Kind.UDP_SILENT, Weight.FAULT),
            finding(Kind.FIREWALL_ON, other="ufw", command="sudo ufw allow 5000"),
            finding(Kind.ISOLATION, Weight.POSSIBLE),
            finding(Kind.ANSWERS, Weight.FINE),
        )
        control.gate.clear()
        stage.window.card.nobody.click()
        doctor = dialog(stage, Doctor)
        await stage.settle()
        assert says(doctor) == [f"Checking {WIFI}…"]
        assert not doctor.again.isEnabled()
        control.gate.set()
        await until(doctor.again.isEnabled)
        shown = says(doctor)
        assert shown[0] == "This keeps guests out."
        places = [shown.index(told(each).heading) for each in control.findings]
        assert places == sorted(places)
        copy = button(doctor, "Copy the command")
        copy.click()
        assert QApplication.clipboard().text() == "sudo ufw allow 5000"
        assert copy.text() == "Copied"
        for found, heading in (
            (control.findings[1:], "This probably keeps guests out."),
            (control.findings[2:], "Nothing is wrong on this computer. What may keep guests out:"),
        ):
            control.findings = found
            doctor.again.click()
            await until(doctor.again.isEnabled)
            assert says(doctor)[0] == heading
        assert control.looked_into == [WIFI] * 3
        stage.panel.look.scheme = Scheme.DARK
        assert told(control.findings[0]).heading in says(doctor)
        doctor.reject()

    on_stage(test)


def test_a_look_that_fails_is_said_and_can_be_tried_again(on_stage: Play) -> None:
    """Nothing is told that nobody found; the fault is logged as any."""

    async def test(stage: Stage) -> None:
        control = stage.control
        control.findings = (finding(Kind.ANSWERS, Weight.FINE),)
        look = control.look_into

        async def broken(_: str) -> tuple[Finding, ...]:
            raise OSError("no adapters can be read")

        control.look_into = broken  # type: ignore[method-assign, assignment]
        stage.window.card.nobody.click()
        doctor = dialog(stage, Doctor)
        await until(doctor.again.isEnabled)
        assert says(doctor) == ["The check itself failed. Check again."]
        stage.panel.look.changed.emit()  # another palette: painted anew, and no cause is made up
        assert says(doctor) == ["The check itself failed. Check again."]
        control.look_into = look  # type: ignore[method-assign]
        doctor.again.click()
        await until(lambda: len(says(doctor)) > 1)
        assert told(control.findings[0]).heading in says(doctor)
        doctor.reject()

    on_stage(test)


def test_another_address_is_shown_and_looked_into(on_stage: Play) -> None:
    """From the dialog of invitations, whose card then has the other address."""

    async def test(stage: Stage) -> None:
        stage.control.findings = (finding(Kind.VPN_FIRST, other=VPN),)
        press(stage.window.actions_.invite)
        invite = dialog(stage, Invite)
        invite.card.nobody.click()
        doctor = dialog(stage, Doctor)
        await until(doctor.again.isEnabled)
        button(doctor, f"Show {VPN}").click()
        await until(doctor.again.isEnabled)
        assert invite.card.host == VPN
        assert invite.card.url.startswith(f"http://{VPN}:5000/")
        assert stage.control.looked_into == [WIFI, VPN]
        doctor.address_wanted.emit("192.0.2.1")  # gone meanwhile
        assert invite.card.host == VPN
        doctor.reject()
        invite.reject()

    on_stage(test)


def test_settings_of_the_system_are_opened(on_stage: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the address that the system has for them."""
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl.toString(url)))

    async def test(stage: Stage) -> None:
        stage.control.findings = (
            finding(Kind.PUBLIC_NETWORK, other="WLAN"),
            finding(Kind.LOCAL_NETWORK),
        )
        stage.window.card.nobody.click()
        doctor = dialog(stage, Doctor)
        await until(doctor.again.isEnabled)
        for each in stage.control.findings:
            words = told(each).help
            assert words is not None
            assert words.deed is Deed.OPEN
            button(doctor, words.words).click()
            assert opened[-1] == words.what
        doctor.reject()

    on_stage(test)


def test_it_is_closed_or_hosting_ends_while_it_looks(on_stage: Play) -> None:
    """A closed one hears nothing any more; one that finds nothing to look into says so."""

    async def test(stage: Stage) -> None:
        control = stage.control
        control.gate.clear()
        stage.window.card.nobody.click()
        dialog(stage, Doctor).reject()
        await until(lambda: not stage.window.findChildren(Doctor))
        control.gate.set()
        await stage.settle()
        stage.window.card.nobody.click()
        doctor = dialog(stage, Doctor)
        await until(doctor.again.isEnabled)
        assert "Not hosting: start hosting first." in says(doctor)
        doctor.reject()
        await stage.panel.commands.stop()
        assert not stage.window.card.nobody.isVisible()

    on_stage(test)
