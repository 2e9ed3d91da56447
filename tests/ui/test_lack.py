"""The page that stands where there is no programme to show: whole, in every language and at every size."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
import shiboken6
from english import english
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.clock import Clock
from kiosk.conductor import Conductor
from kiosk.journal import Journal
from kiosk.rundown.frame import Aside, Frame, compose
from kiosk.rundown.lack import Lack, of_file, of_room, of_track
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import LANGUAGES, Event, Programme
from kiosk.source import Adaption, Source, bare_programme
from kiosk.view.looking import defects, faint, told, words
from kiosk.view.stage import Stage

from .conftest import FULL_HD, LOOKED_AT, Show, settle
from .moments import MOMENTS, instant
from .venue import Application

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


class TestKeys:
    """Somebody presses keys at a screen that waits."""

    @pytest.fixture
    def waiting(self, stage: Stage, tmp_path: Path) -> Iterator[tuple[Conductor, Application, Path]]:
        file = tmp_path / "day.yaml"
        file.write_text("event: {name: Fair}\nsessions: 5\noperator: {keys: {delay: [V]}}\n", encoding="utf-8")
        source, application = Source(file, Adaption()), Application()
        bare = Rundown(bare_programme(source.load()))
        clock = Clock(UTC, instant("09:05"), 0.0)
        conductor = Conductor(bare, source, Journal(tmp_path, "Fair"), clock, report=lambda _: None)
        conductor.frame.connect(stage.show)
        app._listen(stage, conductor, application)  # type: ignore[arg-type]
        stage.measure(FULL_HD)
        conductor.start()
        stage.open(FULL_HD)
        yield conductor, application, file
        shiboken6.delete(conductor)

    def test_they_say_that_nothing_can_be_done_show_the_events_own_and_quit(self, waiting, stage: Stage) -> None:
        told = []
        for key in (Qt.Key.Key_V, Qt.Key.Key_S, Qt.Key.Key_U, Qt.Key.Key_Question):
            QTest.keyClick(stage.window, key)
            settle()
            told.append(words(stage.window))
        assert all("That cannot be done" in said for said in told[:3])
        assert told[3] >= {"Keys", "Delay; again for more", "V"}
        QTest.keyClick(stage.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
        assert waiting[1].ended

    def test_a_message_is_kept_for_when_the_programme_comes(self, waiting, stage: Stage) -> None:
        conductor, _, file = waiting
        for key in (Qt.Key.Key_M, Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_Return):
            QTest.keyClick(stage.window, key)
        day = "event: {name: Fair, timezone: UTC}\nsessions: [{slots: [{time: 09:00-09:30, title: Opening}]}]\n"
        file.write_text(day, encoding="utf-8")
        conductor.tick()
        settle()
        assert words(stage.window) >= {"Opening", "hi"}
