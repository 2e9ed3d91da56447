"""The screen in other languages: what it says there, and that no English of ours is left, the operator's layer too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from english import english
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.pin import hashed
from kiosk.rundown.frame import Frame
from kiosk.rundown.programme import LANGUAGES, Display
from kiosk.view.looking import words
from kiosk.view.stage import Stage

from .moments import MOMENTS, WORKSHOP, rundown
from .venue import Venue

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
OTHERS = [language for language in LANGUAGES if language != "en"]
MARKS = dict.fromkeys(map(ord, "\N{RIGHT-TO-LEFT MARK}\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"))


def spoken(frame: Frame, language: str, clock: int = 0) -> Frame:
    """A Frame of an event that has a language."""
    return replace(frame, event=replace(frame.event, language=language), display=Display(clock=clock))


def said(window: QQuickWindow) -> set[str]:
    """What the texts say, without the marks that turn them round."""
    return {text.translate(MARKS) for text in words(window)}


@pytest.mark.parametrize("name", MOMENTS)
def test_no_english_of_ours_is_on_a_german_screen(name: str, put: Callable[..., None], window: QQuickWindow) -> None:
    moment = MOMENTS[name]
    put(spoken(moment.frame(), "de"))
    assert not english(words(window), "de", (rundown(moment.programme).programme, moment.message))


@pytest.mark.parametrize(
    ("name", "language", "there"),
    [
        ("lunch", "ja", {"昼食"}),
        ("after", "ja", {"ありがとうございました", "オンラインで視聴"}),
        ("one cancelled", "ja", {"中止"}),
        ("keynote", "ar", {"كلمة رئيسية", "9:10–9:40 ص"}),
        ("after", "ar", {"شكرًا لكم"}),
        ("held", "ar", {"معلّق"}),
        ("a message", "ar", {"تغيّرت المواعيد في 9:24 ص"}),
        ("late", "fr", {"retardé de 10\N{NO-BREAK SPACE}min"}),
        ("late", "de", {"verschoben um 10 min"}),
    ],
)
def test_a_screen_in_another_language(
    name: str, language: str, there: set[str], put: Callable[..., None], window: QQuickWindow
) -> None:
    put(spoken(MOMENTS[name].frame(), language))
    assert said(window) >= there


def test_a_clock_of_twelve_hours_in_any_language(put: Callable[..., None], window: QQuickWindow) -> None:
    put(spoken(MOMENTS["showcase"].frame(), "", 12))
    assert "1:05\N{NARROW NO-BREAK SPACE}PM" in words(window)


def test_the_screen_is_mirrored_for_arabic_alone(worn_stage: Stage, put: Callable[..., None]) -> None:
    told = []
    worn_stage.screen.languageChanged.connect(lambda: told.append(worn_stage.screen.mirrored))
    for language in ("de", "ar", "ar", "ja", ""):
        put(spoken(MOMENTS["keynote"].frame(), language))
    assert told[-4:] == [False, True, False, False]


class TestOperator:
    """What the operator is told, at real keys."""

    @pytest.fixture
    def open_venue(self, qapp, tmp_path: Path) -> Iterator[Callable[..., Venue]]:
        venues = []

        def opened(language: str, at: str = "09:25", pin: str = "") -> Venue:
            text = WORKSHOP.read_text(encoding="utf-8").replace("event:\n", f"event:\n  language: {language}\n", 1)
            programme = tmp_path / "spoken.yaml"
            operator = f'\noperator: {{pin: "{hashed(pin)}"}}\n' if pin else ""
            programme.write_text(text + operator, encoding="utf-8")
            venues.append(Venue(tmp_path, at, programme))
            return venues[-1]

        yield opened
        for venue in venues:
            venue.close()

    @pytest.mark.parametrize("language", OTHERS)
    def test_no_english_of_ours_is_left(self, language: str, open_venue: Callable[..., Venue]) -> None:
        venue = open_venue(language)
        told, theirs = set(), (rundown(WORKSHOP).programme, "Enter", "Esc", "kiosk pin")
        steps = [
            *([Key.Key_U], [Key.Key_D], [Key.Key_D], [Key.Key_Return], [Key.Key_Minus], [Key.Key_U], [Key.Key_Return]),
            *([Key.Key_S], [Key.Key_Return], [Key.Key_G], [Key.Key_Down], [Key.Key_Down, Key.Key_S], [Key.Key_Return]),
            *([Key.Key_H], [Key.Key_Return], [Key.Key_H], [Key.Key_Return], [Key.Key_Up], [Key.Key_Question]),
            *([Key.Key_M], [Key.Key_A], [Key.Key_Return], [Key.Key_U], [Key.Key_Return], [Key.Key_L], [Key.Key_P]),
            *([Key.Key_P], [Key.Key_B], [Key.Key_Question], [Key.Key_Escape], [Key.Key_B]),
        ]
        for keys in steps:
            venue.press(*keys)
            told |= {text.translate(MARKS) for text in venue.says}
        venue.press(Key.Key_Q, held=CONTROL)
        told |= {text.translate(MARKS) for text in venue.says}
        assert not english(told, language, theirs)
        assert len(told) > 80

    def test_the_lock_in_german(self, open_venue: Callable[..., Venue]) -> None:
        venue = open_venue("de", pin="2718")
        venue.press(Key.Key_D)
        assert venue.says >= {"PIN", "Enter entsperren  ·  Esc verwerfen"}
        venue.press(Key.Key_1, Key.Key_Return)
        assert "Das war sie nicht." in venue.says
        venue.press(Key.Key_2, Key.Key_7, Key.Key_1, Key.Key_8, Key.Key_Return)
        assert "Entsperrt" in venue.says

    def test_a_preview_in_japanese(self, open_venue: Callable[..., Venue]) -> None:
        venue = open_venue("ja")
        venue.press(Key.Key_D)
        assert venue.says >= {"「Accelerated Computing for AI」を5分遅らせますか？", "Enter 実行  ·  Esc 取り消し"}
