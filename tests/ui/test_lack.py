"""The page that stands where there is no programme to show: whole, in every language and at every size."""

from __future__ import annotations

from dataclasses import replace

import pytest
from english import english
from PySide6.QtQuick import QQuickWindow

from kiosk.rundown.frame import Aside, Frame, compose
from kiosk.rundown.lack import Lack, of_file, of_room, of_track
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import LANGUAGES, Event, Programme
from kiosk.view.looking import defects, faint, told, words

from .conftest import LOOKED_AT, Show
from .moments import MOMENTS, instant

REASON = "'9 o'clock and what else somebody wrote h…' is no time range; write it as 09:00-09:30, or 24:30 for the night"
LACKS = {
    "a file": of_file("/etc/venue-kiosk/schedule.yaml", 14, REASON, 3),
    "one with a long name": of_file("/media/" + "x" * 200, 0, f"{REASON}. {REASON}", 120),
    "a room": of_room("Hall B", [f"Großer Hörsaal der Fakultät für Elektrotechnik {number}" for number in range(9)]),
    "a track": of_track("Art", []),
}
LONG = "Seventeenth International Workshop on Systems for Machine Learning and Open Source Software"


def frame(lack: Lack, language: str = "", event: str = LONG) -> Frame:
    bare = Programme(Event(event, language=language))
    return compose(Rundown(bare), {}, instant("08:47"), aside=Aside("The doors open at nine", lack=lack))


@pytest.mark.parametrize("name", LACKS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_every_text_is_whole(size, language: str, name: str, put: Show, window: QQuickWindow) -> None:
    for message in ("The doors open at nine", ""):
        put(replace(frame(LACKS[name], language), message=message), size)
        assert not defects(window), told(defects(window))


@pytest.mark.parametrize("name", LACKS)
def test_every_text_stands_out(name: str, show: Show, window: QQuickWindow) -> None:
    picture = show(frame(LACKS[name]))
    assert not faint(window, picture), told(faint(window, picture))


def test_it_says_what_is_lacking_where_and_the_time(put: Show, window: QQuickWindow) -> None:
    put(frame(of_file("day.yaml", 3, "this is no time", 0), event="Venue Kiosk"))
    assert words(window) >= {
        "Venue Kiosk",
        "There is no programme to show yet",
        "08:47",
        "day.yaml, line 3",
        "This is no time.",
        "It appears here by itself as soon as this is mended.",
    }


def test_nothing_of_it_is_left_once_there_is_a_programme(put: Show, window: QQuickWindow) -> None:
    for name in ("no programme", "keynote"):
        put(frame(LACKS["a file"]))
        put(MOMENTS[name].frame())
        assert not [text for text in words(window) if "programme to show" in text or "schedule.yaml" in text]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_english_of_ours_is_left(language: str, put: Show, window: QQuickWindow) -> None:
    for lack in LACKS.values():
        put(frame(lack, language))
        assert not english(words(window), language, ("Hall B", "Art", LONG, "The doors open at nine", REASON))
