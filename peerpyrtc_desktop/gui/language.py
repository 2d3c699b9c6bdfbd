"""The language that the panel speaks: its words, and how numbers, lists and dates are written.

Sources are English. `resources/translations` has the other languages: `panel_de.ts` for people,
`panel_de.qm` for Qt. `python -m tests.translations` keeps both up to date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTime, QTranslator

from PySide6.QtCore import QDate, QDateTime  # isort: skip
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.resources import resources


@dataclass(frozen=True)
class Language:
    """What a language calls itself, and its ways.

    `locale` writes its numbers and days, `qt` is what Qt's own words are called in it.
    """

    own: str
    locale: str
    qt: str = ""
    comma: str = ", "
    dated: str = "dd MMM HH:mm"
    """A time of another day, as Qt's forms of dates have it."""


LANGUAGES: Final = {
    "en": Language("English", "en_US"),
    "de": Language("Deutsch", "de_DE"),
    "fr": Language("Français", "fr_FR"),
    "es": Language("Español", "es_ES"),
    # Addresses, ports and clocks have Western digits: all else has them too, as in Modern Standard
    # Arabic of no one country.
    "ar": Language("العربية", "ar_001", comma="، "),
    "ja": Language("日本語", "ja_JP", comma="、", dated="M月d日 HH:mm"),
    "zh": Language("简体中文", "zh_CN", "zh_CN", comma="、", dated="M月d日 HH:mm"),
    "it": Language("Italiano", "it_IT"),
    "pt": Language("Português (Brasil)", "pt_BR", "pt_BR"),
    "pl": Language("Polski", "pl_PL"),
}
"""The languages of the guests' pages (`webclient/pages/shared/i18n.js`), in their order."""

KEPT: Final = "look/language"
"""Where the settings have the code that was chosen; "" is the system's."""

_COMMA: Final = re.compile("[,،、，]")

_PAST: Final = 2**31
"""Qt chooses a plural by a number below this; those beyond have the form of their last digits."""


class Translate(Protocol):
    """`QObject.tr`, and what `translating` makes: the words for `source`, of `n` things."""

    def __call__(self, source: str, about: str | None = None, n: int = -1, /) -> str:
        """Translate `source`; `about` tells apart what is the same in English."""
        ...


def translating(context: str) -> Translate:
    """What translates the words of a module, which the translations have under `context`."""

    def translate(source: str, about: str | None = None, n: int = -1, /) -> str:
        return QCoreApplication.translate(context, source, about, n)

    return translate


def counted(tr: Translate, one: str, many: str, count: int, **parts: str) -> str:
    """A sentence about `count` things, in as many forms as the language has for numbers.

    `one` and `many` are English; translations are of `many`. `{count}` in it is the number, and
    `parts` are what else is in braces.
    """
    at = count if count < _PAST else count % 1_000_000 + 1_000_000
    said = tr(many, None, at)
    if said == many and count == 1:
        said = one
    return said.format(count=number(count), **parts)


class _Spoken:
    """What is spoken now: one for all windows, as Qt's translators are."""

    language = LANGUAGES["en"]
    locale = QLocale(LANGUAGES["en"].locale)
    translators: tuple[QTranslator, ...] = ()


def spoken() -> str:
    """The code of the language that is spoken now."""
    now = _Spoken.language
    return next(code for code, each in LANGUAGES.items() if each is now)


def number(value: float, decimals: int = 0) -> str:
    """A number with the marks of the language: `1,234.5`, `1.234,5`."""
    if isinstance(value, int) and not decimals:
        return f"{value}" if -1_000 < value < 1_000 else _Spoken.locale.toString(value)
    return _Spoken.locale.toString(round(float(value), decimals), "f", decimals)


def listed(parts: Iterable[str]) -> str:
    """`a, b, c`, without those that are empty."""
    return _Spoken.language.comma.join(part for part in parts if part)


def words_of(listed: str) -> list[str]:
    """Words that mean the same, as a translation lists them: in small letters, longest first."""
    words = (each.strip().casefold() for each in _COMMA.split(listed))
    return sorted(filter(None, words), key=len, reverse=True)


def dated(moment: datetime) -> str:
    """A time of another day: `28 Nov 14:05`."""
    return _Spoken.locale.toString(_qt(moment), _Spoken.language.dated)


def in_full(moment: datetime) -> str:
    """All of a time, with the day of the week."""
    long = QLocale.FormatType.LongFormat
    return f"{_Spoken.locale.toString(_qt(moment).date(), long)} {moment:%H:%M:%S}"


def _qt(moment: datetime) -> QDateTime:
    date = QDate(moment.year, moment.month, moment.day)
    return QDateTime(date, QTime(moment.hour, moment.minute, moment.second))


def chosen(kept: object) -> str:
    """The code of the language to speak: what the settings have, else the first that the system
    wants and we have, else English."""
    for tag in (str(kept or ""), *QLocale.system().uiLanguages()):
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def speak(app: QApplication, code: str) -> None:
    """Speak this language from now on, in all that is made after this."""
    language = LANGUAGES[code]
    for old in _Spoken.translators:
        app.removeTranslator(old)
    _Spoken.language = language
    _Spoken.locale = _locale(code)
    QLocale.setDefault(_Spoken.locale)
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = resources() / "translations"
    found = []
    # What is asked first was installed last: our words come before Qt's own.
    for path in (f"{of_qt}/qtbase_{language.qt or code}.qm", f"{ours}/panel_{code}.qm"):
        translator = QTranslator(app)
        if code != "en" and translator.load(path):
            app.installTranslator(translator)
            found.append(translator)
    _Spoken.translators = tuple(found)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if code == "ar" else Qt.LayoutDirection.LeftToRight
    )


def _locale(code: str) -> QLocale:
    """The person's own kind of the language, if the system speaks it, such as Swiss German."""
    ours, theirs = QLocale(LANGUAGES[code].locale), QLocale.system()
    same = theirs.language() == ours.language() and code not in ("ar", "zh", "pt", "en")
    return QLocale(theirs.name()) if same else ours
