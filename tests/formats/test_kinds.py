"""The kind of a slot, guessed from what organisers call it."""

from __future__ import annotations

import pytest

from kiosk.formats.kinds import guess, of_title, of_type
from kiosk.rundown.programme import Kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Coffee break", Kind.BREAK),
        ("Coffee Break / Networking", Kind.BREAK),
        ("Breakfast and coffee (in front of the hall)", Kind.BREAK),
        ("Main Conference: morning tea", Kind.BREAK),
        ("Kaffeepause", Kind.BREAK),
        ("Pausa café", Kind.BREAK),
        ("Lunch", Kind.LUNCH),
        ("Lunch break", Kind.LUNCH),
        ("Organized lunch at Newcomb", Kind.LUNCH),
        ("Lunch (on your own)", Kind.LUNCH),
        ("Mittagspause", Kind.LUNCH),
        ("Poster session 2", Kind.POSTERS),
        ("Posters and coffee", Kind.POSTERS),
        ("Conference dinner", Kind.SOCIAL),
        ("Welcome reception in the foyer", Kind.SOCIAL),
        ("Registration opens", Kind.OTHER),
        ("How to break TLS", Kind.TALK),
        ("Poster introduction", Kind.REMARKS),
        ("Break the wall between us and them for good and for all", Kind.TALK),
    ],
)
def test_a_title_without_speakers(title: str, kind: Kind) -> None:
    assert guess(title) == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Keynote: What engines cannot do", Kind.KEYNOTE),
        ("Keynote 2 - Ada Lovelace", Kind.KEYNOTE),
        ("Invited talk: engines", Kind.TALK),
        ("Closing keynote", Kind.KEYNOTE),
        ("Panel: who pays?", Kind.PANEL),
        ("Who pays? (panel discussion)", Kind.PANEL),
        ("Opening Ceremony", Kind.REMARKS),
        ("Closing remarks and awards", Kind.REMARKS),
        ("Welcome to the fair", Kind.REMARKS),
        ("Lunch", Kind.TALK),
        ("Coffee", Kind.TALK),
        ("Opening the black box", Kind.TALK),
        ("The control panel of tomorrow", Kind.TALK),
        ("Keynotes considered harmful", Kind.TALK),
    ],
)
def test_a_title_with_speakers_is_no_break_and_no_meal(title: str, kind: Kind) -> None:
    assert guess(title, has_speakers=True) == kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("keynote", Kind.KEYNOTE),
        ("Panel (60 minutes)", Kind.PANEL),
        ("Poster session", Kind.POSTERS),
        ("djset", Kind.SOCIAL),
        ("meeting", Kind.OTHER),
        ("Coffee break", Kind.BREAK),
        ("lunch", Kind.LUNCH),
        ("lecture", None),
        ("Talk (45 mins)", None),
        ("", None),
    ],
)
def test_a_type(word: str, kind: Kind | None) -> None:
    assert of_type(word) == kind


@pytest.mark.parametrize(
    ("title", "word", "track", "kind"),
    [
        ("Lunch", "other", "", Kind.LUNCH),
        ("Opening", "keynote", "", Kind.KEYNOTE),
        ("Opening", "lecture", "", Kind.REMARKS),
        ("Engines", "lecture", "Keynotes", Kind.KEYNOTE),
        ("Engines", "lecture", "Keynote hall", Kind.TALK),
        ("Engines", "", "", Kind.TALK),
    ],
)
def test_title_type_and_track_together(title: str, word: str, track: str, kind: Kind) -> None:
    assert guess(title, word, track) == kind


def test_a_title_that_says_nothing() -> None:
    assert of_title("What engines cannot do", has_speakers=False) is None
