"""Every moment at every size: all that is said can be read, whole, apart from the rest, and within the safe area."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickWindow

from .conftest import SIZES, Show
from .looking import defects, faint, texts, words
from .moments import ADVERSARIAL, HARD_MOMENTS, MOMENTS, Moment

ALL = MOMENTS | HARD_MOMENTS
BOTH_WAYS = SIZES[:2]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", ALL)
def test_every_text_is_whole_large_enough_and_apart(name: str, size, put: Show, window: QQuickWindow) -> None:
    put(ALL[name].frame(), size)
    assert texts(window)
    assert not defects(window), "\n".join(defects(window))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("moment", [Moment("09:25"), Moment("12:47"), Moment("11:50", ADVERSARIAL)], ids=str)
def test_so_it_is_with_every_card(moment: Moment, size, put: Show, window: QQuickWindow) -> None:
    for number, card in enumerate(moment.frame().cards):
        put(moment.frame(number), size)
        assert card.title in words(window)
        assert not defects(window), "\n".join(defects(window))


@pytest.mark.parametrize("size", BOTH_WAYS, ids=str)
@pytest.mark.parametrize("name", ALL)
def test_every_text_stands_out_from_what_is_behind_it(name: str, size, show: Show, window: QQuickWindow) -> None:
    picture = show(ALL[name].frame(), size)
    assert not faint(window, picture), "\n".join(faint(window, picture))


@pytest.mark.parametrize("size", BOTH_WAYS, ids=str)
def test_a_title_of_200_letters_has_its_six_speakers_beside_it(size, put: Show, window: QQuickWindow) -> None:
    put(HARD_MOMENTS["a title of 200 letters and six speakers"].frame(), size)
    said = words(window)
    assert any(len(one) == 200 for one in said)
    assert any("Featherstonehaugh" in one and "Nguyễn" in one for one in said)


def test_the_title_is_large_unless_it_is_very_long(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["keynote"].frame())
    (title,) = [text for text in texts(window) if text.words == "Accelerated Computing for AI" and text.pixels > 40]
    assert title.pixels >= 72


@pytest.mark.parametrize("name", ["before", "before, in seconds", "keynote", "posters", "lunch", "gap", "showcase"])
def test_the_countdown_is_the_largest_thing_that_moves(name: str, put: Show, window: QQuickWindow) -> None:
    frame = ALL[name].frame()
    put(frame)
    seen = {text.words: text.pixels for text in texts(window)}
    moving = [frame.countdown.text, f"{frame.now:%H:%M}"]
    assert max(moving, key=lambda said: seen[said]) == frame.countdown.text


@pytest.mark.parametrize("name", ["before", "talk with a long title", "showcase", "six rooms", "a long notice"])
def test_a_stage_that_ran_all_day_draws_what_a_fresh_one_does(name: str, show: Show, stage) -> None:
    """No moment leaves anything behind."""
    for other in ALL.values():
        show(other.frame())
    stage.show(ALL[name].frame())
    stage.open((1920, 1080))
    assert show(ALL[name].frame()) == stage.picture()
