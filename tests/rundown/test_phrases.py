"""A phrase is its English text, and remembers how it was made."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date

import pytest

from kiosk.rundown.phrases import Phrase, Span, counted, joined, phrase, plural, sentence

from .programmes import at

NINE, TEN = at("2018-12-07 09:05"), at("2018-12-07 10:00")


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (phrase("Thank you"), "Thank you"),
        (phrase("Then {name}", name="{Keras}"), "Then {Keras}"),
        (phrase("at {time}", time=NINE), "at 09:05"),
        (phrase("{span}", span=Span(NINE, TEN)), "09:05–10:00"),
        (phrase("on {day}", day=date(2018, 12, 7)), "on Friday 7 December"),
        (phrase("{hours} h {minutes:02}", hours=1, minutes=5), "1 h 05"),
        (phrase("{Reason}, {reason}", Reason="no", reason="no"), "No, no"),
        (phrase("{Count} of them", Count=3), "3 of them"),
        (plural("{n} other", "{n} others", 1), "1 other"),
        (plural("{n} other", "{n} others", 0), "0 others"),
        (plural("{n} other of {room}", "{n} others of {room}", 2, room="Lab"), "2 others of Lab"),
        (counted("{n} min", 1), "1 min"),
        (joined(" · ", ("A", "", phrase("Then {name}", name="B"))), "A · Then B"),
        (joined(" · ", ()), ""),
        (sentence(phrase("“{title}” is over", title="x")), "“x” is over."),
        (sentence("nothing comes next"), "Nothing comes next."),
    ],
)
def test_a_phrase_is_its_english(told: str, text: str) -> None:
    assert told == text
    assert hash(told) == hash(text)
    assert json.dumps([told]) == json.dumps([text])


@pytest.mark.parametrize(
    "copied", [pickle.loads(pickle.dumps(plural("{n} day", "{n} days", 1))), copy.deepcopy(counted("{n} day", 1))]
)
def test_a_copy_remembers_too(copied: Phrase) -> None:
    assert copied == "1 day"
    assert copied.arguments == {"n": 1}
    assert copied.number == 1


def test_a_plural_is_looked_up_by_its_form_for_many() -> None:
    one = plural("{n} other", "{n} others", 1)
    assert (one.source, one.english) == ("{n} others", "{n} other")
