"""The operator's message, and that times changed: whole at every moment and size, with nothing in their way."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from kiosk.desk import layers
from kiosk.hotkeys import TABLE, changed
from kiosk.rundown.frame import Frame, Layer
from kiosk.view.looking import defects, faint, pixels, texts, told, words
from kiosk.view.stage import Stage

from .conftest import FULL_HD, LOOKED_AT, Show
from .moments import HARD_MOMENTS, MOMENTS, instant
from .pictures import alike

ALL = MOMENTS | HARD_MOMENTS
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte"
LONGEST = f"The talks go on downstairs; follow the signs, please, and do not use the lift: {WORD}."
SHORT = "Lunch is upstairs"
RIGHT_TO_LEFT = "ארוחת הצהריים מוגשת בקומה העליונה"


def with_message(name: str, message: str) -> Frame:
    frame = ALL[name].frame()
    return replace(frame, message=message, changed_at=frame.now)


TOO_MUCH = {("three long rooms", (1280, 1024))}
"""What does not fit: three titles, the longest of 200 letters, under 140 letters of message on a 5:4 screen."""


@pytest.mark.parametrize(
    ("size", "name"), [pair for pair in product(LOOKED_AT, ALL) if (pair[1], pair[0]) not in TOO_MUCH], ids=str
)
def test_the_longest_message_takes_nothing_away(name: str, size, put: Show, window: QQuickWindow) -> None:
    put(with_message(name, LONGEST), size)
    assert LONGEST in words(window)
    assert not defects(window), told(defects(window))


@pytest.mark.parametrize("message", [SHORT, WORD, RIGHT_TO_LEFT], ids=["short", "one word", "right to left"])
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_so_it_is_with_others(message: str, size, put: Show, window: QQuickWindow) -> None:
    for name in ("keynote", "a title of 200 letters and six speakers", "a long notice", "six rooms"):
        put(with_message(name, message), size)
        assert message in words(window)
        assert not defects(window), f"{name}\n{told(defects(window))}"


@pytest.mark.parametrize("name", ["keynote", "a long notice"])
def test_it_stands_out(name: str, show: Show, window: QQuickWindow) -> None:
    picture = show(with_message(name, SHORT))
    assert not faint(window, picture), told(faint(window, picture))


def test_without_one_there_is_no_trace_of_it(put: Show, window: QQuickWindow) -> None:
    put(with_message("keynote", SHORT))
    put(MOMENTS["keynote"].frame())
    before = words(window)
    assert SHORT not in before
    assert not any("changed" in said for said in before)


BLACK = QColor("black").rgb()


@pytest.mark.parametrize("name", ["keynote", "lunch", "showcase", "after", "six rooms", "no programme"])
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_a_dark_screen_is_black_everywhere(name: str, size, show: Show) -> None:
    frame = replace(with_message(name, SHORT), blank=True)
    picture = show(frame, size)
    assert set(pixels(picture, picture.rect())) == {BLACK}


def test_the_layer_is_shown_on_a_dark_screen(show: Show, window: QQuickWindow) -> None:
    layer = Layer("The screen is dark", (), "B lights it")
    picture = show(replace(MOMENTS["keynote"].frame(), blank=True, layer=layer))
    seen = [text for text in texts(window) if text.words in (layer.title, layer.hint)]
    assert len(seen) == 2
    for text in seen:
        assert len(pixels(picture, text.box.toAlignedRect())) > 2, f"{text} is not drawn"


def test_a_screen_that_is_lit_again_is_as_it_was(stage: Stage) -> None:
    lit = MOMENTS["keynote"].frame()
    stage.open(FULL_HD)
    pictures = []
    for frame in (lit, replace(lit, blank=True), lit):
        stage.show(frame)
        pictures.append(stage.picture())
    assert alike(pictures[0], pictures[2])
    assert not alike(pictures[0], pictures[1])


LAYERS = {
    "a chosen slot": Layer(
        f"“{'Long title ' * 18}”",
        (("What shall become of it?", "", "09:10–09:40"),),
        "D delay  ·  S skip  ·  G start  ·  H hold  ·  Esc drops it",
    ),
    "a message": Layer(
        "Message to the audience", ((f"{LONGEST}▏", "", ""),), "Enter shows it  ·  Esc drops it  ·  40 letters left"
    ),
    "another message": Layer(
        "Change the message to the audience?",
        ((f"Now: {WORD}", "", ""), (f"Then: {LONGEST}", "", "")),
        "Enter does it  ·  Esc drops it",
    ),
    "a refusal": Layer(
        "That cannot be done",
        (("Something else was done meanwhile; press the key again to see what it is about now.", "", ""),),
        "↑ and ↓ choose a slot  ·  Esc closes this",
    ),
    "the keys of an event": layers.keys(
        changed({line.ask: (f"Ctrl+F{n}", f"F{n}") for n, line in enumerate(TABLE, 1)})
    ),
    "the keys, with a programme that no longer comes": layers.keys(
        TABLE,
        (
            (
                "The programme of schedule.conference-of-many-words.example.org",
                "",
                "Friday 7 December 09:12, 119 min ago",
            ),
            ("No answer from schedule.conference-of-many-words.example.org", "", ""),
            ("schedule.conference-of-many-words.example.org has another programme, which is not shown", "", ""),
        ),
    ),
    "a long preview": Layer(
        f"Delay “{'Very long title ' * 12}” by 15 min?",
        tuple((f"{WORD} {'of a slot ' * 5}", "09:00–10:00", "09:10–10:10") for _ in range(6)),
        "Enter does it  ·  Esc drops it",
    ),
}


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_the_operators_layer_is_whole(name: str, size, put: Show, window: QQuickWindow) -> None:
    """On a dark screen, where nothing else is to be read."""
    frame = replace(MOMENTS["keynote"].frame(), layer=LAYERS[name])
    put(frame, size)
    said = {frame.layer.title, frame.layer.hint, *(part for line in frame.layer.lines for part in line)}
    own = [text for text in texts(window) if text.words in said and text.box.top() >= 0 and is_on_layer(text)]
    assert {text.words for text in own} == said - {""}
    assert not defects(window, own), told(defects(window, own))


def is_on_layer(text) -> bool:
    parent = text.item.parentItem()
    while parent is not None:
        if parent.metaObject().className().startswith("Operator"):
            return True
        parent = parent.parentItem()
    return False


def test_when_times_changed_is_said_beside_the_clock(put: Show, window: QQuickWindow) -> None:
    frame = replace(MOMENTS["keynote"].frame(), changed_at=instant("09:24"))
    put(frame)
    assert "Times changed at 09:24" in words(window)
