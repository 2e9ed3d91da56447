"""The operator's keys, from the keyboard to the journal and the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.hotkeys import TABLE
from kiosk.view.looking import Defect, ancestors, defects, items, texts, told

from .moments import ADVERSARIAL, WORKSHOP
from .venue import Venue

Key = Qt.Key
CONTROL, KEYPAD, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
DELAYED = "Delay “Accelerated Computing for AI” by {} min?"
HINT = "Enter does it  ·  Esc drops it"
QUIT = "Quit Venue Kiosk?"

Open = Callable[..., Venue]


@pytest.fixture
def open_venue(qapp, tmp_path: Path) -> Iterator[Open]:
    venues = []

    def opened(at: str = "09:25", **more) -> Venue:
        venues.append(Venue(tmp_path, at, **more))
        return venues[-1]

    yield opened
    for venue in venues:
        venue.close()


@pytest.fixture
def venue(open_venue: Open) -> Venue:
    """A quarter past into the first keynote."""
    return open_venue()


def test_before_a_key_nothing_of_the_layer_is_there(venue: Venue) -> None:
    before = venue.says
    assert HINT not in before
    assert not venue.stage.screen.layer.visible


class TestDelay:
    def test_d_proposes_and_changes_nothing(self, venue: Venue) -> None:
        venue.press(Key.Key_D)
        assert venue.says >= {DELAYED.format(5), HINT, "09:10–09:45", "The day ends"}
        assert venue.recorded == []
        assert venue.frame.current[0].end == venue.frame.current[0].planned_end

    def test_d_again_adds_up(self, venue: Venue) -> None:
        venue.press(Key.Key_D, Key.Key_D)
        assert venue.says >= {DELAYED.format(10), "09:10–09:50"}

    def test_enter_makes_it_so(self, venue: Venue) -> None:
        venue.press(Key.Key_D, Key.Key_D, Key.Key_Return)
        (line,) = venue.recorded
        assert '"delay"' in line
        assert venue.says >= {"09:10–09:50", "Next  ·  at 09:50", "in 25 min", "delayed 10 min"}
        assert venue.struck >= {"09:10–09:40", "09:40"}
        assert HINT not in venue.says

    def test_esc_drops_it(self, venue: Venue) -> None:
        before = venue.says
        venue.press(Key.Key_D, Key.Key_Escape)
        assert venue.says == before
        venue.press(Key.Key_Return)
        assert venue.recorded == []

    def test_the_keypad_has_plus_minus_and_enter(self, venue: Venue) -> None:
        venue.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Minus, held=KEYPAD)
        assert DELAYED.format(5) in venue.says
        venue.press(Key.Key_Enter, held=KEYPAD)
        assert len(venue.recorded) == 1

    def test_minus_brings_forward(self, venue: Venue) -> None:
        venue.press(Key.Key_Minus)
        assert "Bring “Accelerated Computing for AI” forward by 5 min?" in venue.says

    def test_a_capital_is_the_same_key(self, venue: Venue) -> None:
        venue.press(Key.Key_D, held=SHIFT)
        assert DELAYED.format(5) in venue.says

    def test_a_key_that_is_not_let_go_acts_once(self, venue: Venue) -> None:
        venue.press(Key.Key_D)
        venue.hold(Key.Key_D, "d")
        assert DELAYED.format(5) in venue.says
        venue.hold(Key.Key_Return, "\r")
        assert venue.recorded == []

    def test_control_and_d_is_another_key(self, venue: Venue) -> None:
        venue.press(Key.Key_D, held=CONTROL)
        assert HINT not in venue.says


class TestSkipAndUndo:
    def test_s_ends_what_is_on(self, venue: Venue) -> None:
        venue.press(Key.Key_S)
        assert "End “Accelerated Computing for AI” now?" in venue.says
        venue.press(Key.Key_Return)
        assert venue.says >= {"Next  ·  at 09:40", "Fashionable Modeling with Flux", "Mike J. Innes, Julia Computing"}

    def test_s_cancels_what_comes_next_when_nothing_is_on(self, open_venue: Open) -> None:
        venue = open_venue("08:00")
        venue.press(Key.Key_S, Key.Key_Return)
        assert venue.struck == {"Opening remarks", "09:00"}
        assert venue.says >= {"Starts  ·  at 09:10", "cancelled"}

    @pytest.mark.parametrize(("key", "held"), [(Key.Key_U, Qt.KeyboardModifier.NoModifier), (Key.Key_Z, CONTROL)])
    def test_u_takes_back(self, venue: Venue, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        before = venue.says
        venue.press(Key.Key_S, Key.Key_Return)
        venue.press(key, held=held)
        venue.press(Key.Key_Return, Key.Key_Escape)
        assert venue.says == before | {"Times changed at 09:25"}
        assert len(venue.recorded) == 2


class TestTheWindow:
    def test_question_mark_shows_every_key(self, venue: Venue) -> None:
        venue.press(Key.Key_Question, held=SHIFT)
        assert venue.says >= {"Keys", "Esc closes this", *(line.says for line in TABLE)}
        venue.press(Key.Key_Escape)
        assert "Keys" not in venue.says

    def test_space_shows_the_next_card(self, venue: Venue) -> None:
        cards, turn = venue.frame.cards, venue.frame.turn
        venue.press(Key.Key_Space, Key.Key_Space)
        assert venue.frame.card == cards[(turn + 2) % len(cards)]
        assert venue.frame.card.title in venue.says

    def test_f11_takes_the_screen_and_gives_it_back(self, venue: Venue) -> None:
        window = venue.stage.window
        seen = [window.visibility()]
        for _ in range(2):
            venue.press(Key.Key_F11)
            seen.append(window.visibility())
        assert seen == [QWindow.Visibility.Windowed, QWindow.Visibility.FullScreen, QWindow.Visibility.Windowed]

    def test_control_q_asks_and_enter_quits(self, venue: Venue) -> None:
        venue.press(Key.Key_Q, held=CONTROL)
        assert QUIT in venue.says
        assert not venue.application.ended
        venue.press(Key.Key_Return)
        assert venue.application.ended

    def test_closing_the_window_asks_too(self, venue: Venue) -> None:
        venue.stage.window.close()
        assert venue.stage.window.isVisible()
        assert QUIT in venue.says
        venue.press(Key.Key_Return)
        assert venue.application.ended
        venue.stage.window.close()
        assert not venue.stage.window.isVisible()

    def test_esc_stays(self, venue: Venue) -> None:
        venue.press(Key.Key_Q, held=CONTROL)
        venue.press(Key.Key_Escape, Key.Key_Return)
        assert QUIT not in venue.says
        assert not venue.application.ended

    @pytest.mark.parametrize("key", [Key.Key_Q, Key.Key_X, Key.Key_Return, Key.Key_Escape, Key.Key_F5, Key.Key_Shift])
    def test_any_other_key_does_nothing(self, venue: Venue, key: Qt.Key) -> None:
        before = venue.says
        venue.press(key)
        assert venue.says == before
        assert not venue.application.ended


class TestHowItLooks:
    @pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 1024)], ids=str)
    @pytest.mark.parametrize("key", [Key.Key_D, Key.Key_S, Key.Key_Question])
    @pytest.mark.parametrize("programme", [WORKSHOP, ADVERSARIAL], ids=lambda path: path.stem)
    def test_the_layer_is_whole(self, programme: Path, key: Qt.Key, size, open_venue: Open) -> None:
        venue = open_venue("09:20", programme=programme)
        venue.stage.window.resize(*size)
        venue.press(key)
        venue.stage.picture()
        assert not (found := on_the_layer(venue.stage.window)), told(found)


def on_the_layer(window: QQuickWindow) -> list[Defect]:
    """What is wrong with the layer's own texts; what it covers is not to be read."""
    layer = next(item for item in items(window.contentItem()) if item.metaObject().className().startswith("Operator"))
    own = [text for text in texts(window) if layer in ancestors(text.item)]
    assert own
    return defects(window, own)
