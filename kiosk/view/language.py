"""The screen's own words in the event's language: phrases by Qt's translation files, times and dates by its locale."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QLocale, Qt, QTime, QTranslator

from kiosk import paths
from kiosk.rundown.phrases import Phrase, Span, Value, filled
from kiosk.rundown.programme import LANGUAGES

CONTEXT = "kiosk"
ENGLISH = "en"
TWELVE_HOURS = {"ja": "Aph:mm", "zh": "Aph:mm", "ko": "Ap h:mm"}
"""How a clock of twelve hours is written in languages whose own has 24; elsewhere it is `1:05 PM`."""
YEAR = re.compile(r"[\s,،]*(?:'[^']*'\s*)?y+[年년]?\s*")
"""The year in a locale's long date, with what binds it to the rest: `, yyyy`, ` 'de' yyyy`, `yyyy年`."""
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT MARK}"
ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"

T = TypeVar("T")


@dataclass(frozen=True)
class Language:
    """A language as a tag of BCP 47, and 12 or 24 `hours`, or 0 for those that its country is used to.

    English words and 24 hours where neither is given, and for a language that the screen has no words in.
    """

    tag: str = ""
    hours: int = 0

    def say(self, text: str) -> str:
        """Return a text in this language: a Phrase translated, with what is in it; any other text is itself."""
        if not isinstance(text, Phrase) or self._as_it_is:
            return text
        said = filled(self._template(text), text.arguments, self._told)
        # A paragraph takes its direction from its first letter, which can be one of a title in another script.
        return RIGHT_TO_LEFT + said.replace(RIGHT_TO_LEFT, "") if self.right_to_left else said

    def say_all(self, props: T) -> T:
        """Return a dataclass, or a tuple, with every text in it said."""
        return props if self._as_it_is else self._said(props)

    def clock(self, instant: datetime) -> str:
        """Return the time of day, in the instant's own zone: `13:05`, `1:05 PM`, `午後1:05`."""
        return self._time(instant, self._format)

    def time_range(self, start: datetime, end: datetime) -> str:
        """Return `13:05–13:40`, or `1:05–1:40 PM`, whose one half of the day is named once."""
        one, other = self.clock(start), self.clock(end)
        if self._twelve and (start.hour < 12) == (end.hour < 12):
            if self._format.startswith("Ap"):
                other = _bare(end)
            else:
                one = _bare(start)
        return f"{one}–{other}"

    def date(self, day: date) -> str:
        """Return the day of the week, the day and the month: `Freitag, 7. Dezember`."""
        if not self._located:
            return Phrase("{day}", {"day": day})
        form = YEAR.sub("", self._locale.dateFormat(QLocale.FormatType.LongFormat))
        return _western(self._locale.toString(QDate(day.year, day.month, day.day), form))

    @cached_property
    def right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self._locale.textDirection() is Qt.LayoutDirection.RightToLeft

    @cached_property
    def _name(self) -> str:
        name = self.tag.partition("-")[0].lower()
        return name if name in LANGUAGES else ENGLISH

    @cached_property
    def _located(self) -> bool:
        """Whether there is a country whose habits can be told: not of English as such."""
        return self._name != ENGLISH or self.tag.lower().startswith(f"{ENGLISH}-")

    @cached_property
    def _as_it_is(self) -> bool:
        """Whether a Phrase's English says it all."""
        return not self._located and self.hours != 12

    @cached_property
    def _locale(self) -> QLocale:
        return QLocale(self.tag if self._located else ENGLISH)

    @cached_property
    def _translator(self) -> QTranslator | None:
        translator = QTranslator()
        return translator if translator.load(str(paths.TRANSLATIONS / f"kiosk_{self._name}.qm")) else None

    @cached_property
    def _format(self) -> str:
        own = self._locale.timeFormat(QLocale.FormatType.ShortFormat)
        twelve = "Ap" in own
        wanted = self.hours == 12 or (not self.hours and twelve and self._located)
        if wanted == twelve:
            return own
        return TWELVE_HOURS.get(self._name, "h:mm\N{NARROW NO-BREAK SPACE}Ap") if wanted else "HH:mm"

    @cached_property
    def _twelve(self) -> bool:
        return "Ap" in self._format

    def _time(self, instant: datetime, form: str) -> str:
        text = _western(self._locale.toString(QTime(instant.hour, instant.minute), form))
        return text.replace(".\N{NO-BREAK SPACE}m.", ".m.")  # Spanish has `p. m.`, which is wide

    def _template(self, phrase: Phrase) -> str:
        if self._translator is None:
            return phrase.english
        number = -1 if phrase.number is None else phrase.number
        return self._translator.translate(CONTEXT, phrase.source, None, number) or phrase.english

    def _told(self, value: Value) -> str | int:
        if isinstance(value, Span):
            return self.time_range(value.start, value.end)
        if isinstance(value, datetime):
            return self.clock(value)
        if isinstance(value, date):
            return self.date(value)
        if isinstance(value, Phrase):
            return self.say(value)
        return ISOLATED.format(value) if self.right_to_left and isinstance(value, str) and value else value

    def _said(self, props: Any) -> Any:
        if isinstance(props, str):
            return self.say(props)
        if isinstance(props, tuple):
            return tuple(self._said(one) for one in props)
        if is_dataclass(props) and not isinstance(props, type):
            return replace(props, **{one.name: self._said(getattr(props, one.name)) for one in fields(props)})
        return props


def _bare(instant: datetime) -> str:
    """Return the time of day without saying which half of it is meant."""
    return f"{instant.hour % 12 or 12}:{instant.minute:02}"


def _western(text: str) -> str:
    """Return a text with the digits of our font, whose figures are all as wide: also in Arabic, where both are read."""
    return re.sub(r"\d", lambda digit: str(int(digit[0])), text)
