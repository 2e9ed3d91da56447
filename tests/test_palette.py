"""The screen's colours: what is written can be read, whatever the event's accent is."""

from __future__ import annotations

from itertools import combinations
from math import dist, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.palette import (
    INK,
    PAPER,
    READABLE,
    SEEN,
    THEMES,
    Palette,
    contrast,
    least_contrast,
    luminance,
    oklab,
    oklch,
    palette,
    rgb,
    track_colours,
)

themes = st.sampled_from(THEMES)
accents = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
NEARLY = 0.15
"""How much more than READABLE a corrected accent has at the most: a step of eight bits of the darkest colours."""


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),  # just not WCAG's AA, as it is often told
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert round(contrast(one, other), 2) == round(contrast(other, one), 2) == ratio


@pytest.mark.parametrize(
    ("colour", "lightness", "chroma", "degrees"),
    [("#ffffff", 1.0, 0.0, None), ("#ff0000", 0.628, 0.258, 29.2), ("#0000ff", 0.452, 0.313, 264.1)],
)
def test_lightness_chroma_and_hue_are_those_of_oklch(
    colour: str, lightness: float, chroma: float, degrees: float | None
) -> None:
    found = oklch(colour)
    assert found[:2] == pytest.approx((lightness, chroma), abs=5e-4)
    assert degrees is None or found[2] * 180 / pi % 360 == pytest.approx(degrees, abs=0.1)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_has_its_own_accent(theme: str) -> None:
    own = palette(theme)
    assert not own.corrected
    assert palette(theme, own.accent) == own


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_of_a_theme_is_pure_black_or_white(theme: str) -> None:
    own = palette(theme)
    colours = {*own.grounds, own.text, own.quiet, own.accent, own.on_accent, own.late, own.line, own.paper, own.ink}
    assert not colours & {"#000000", "#ffffff"}


@pytest.mark.parametrize("theme", THEMES)
def test_the_grounds_of_a_theme_are_told_apart_and_the_line_from_each(theme: str) -> None:
    own = palette(theme)
    steps = [luminance(colour) for colour in (*own.grounds, own.line)]
    assert steps == sorted(steps, reverse=not own.dark)
    assert len(set(steps)) == 4


def test_a_qr_code_is_dark_on_light_in_every_theme() -> None:
    assert luminance(INK) < luminance(PAPER)
    assert {(palette(theme).ink, palette(theme).paper) for theme in THEMES} == {(INK, PAPER)}


@given(themes, accents)
def test_all_text_can_be_read(theme: str, accent: str) -> None:
    colours = palette(theme, accent)
    texts = (colours.text, colours.quiet, colours.accent, colours.late)
    assert min(least_contrast(text, colours) for text in texts) >= READABLE
    assert contrast(colours.on_accent, colours.accent) >= READABLE


@given(themes, accents)
def test_an_accent_that_can_be_read_is_the_one_that_is_shown(theme: str, accent: str) -> None:
    colours = palette(theme, accent)
    readable = least_contrast(accent, colours) >= READABLE
    assert (colours.accent, colours.corrected) == ((accent, "") if readable else (colours.corrected, colours.accent))


@given(themes, accents)
def test_a_correction_goes_no_further_than_it_must(theme: str, accent: str) -> None:
    colours = palette(theme, accent)
    if colours.corrected:
        assert least_contrast(colours.corrected, colours) < READABLE + NEARLY
        assert (luminance(colours.corrected) > luminance(accent)) is colours.dark


@given(themes, accents)
def test_a_correction_keeps_the_hue(theme: str, accent: str) -> None:
    colours = palette(theme, accent)
    if colours.corrected and min(_chroma(accent), _chroma(colours.corrected)) > 0.03:
        turned = (oklch(colours.corrected)[2] - oklch(accent)[2] + pi) % (2 * pi) - pi
        assert abs(turned) < 0.1


@given(themes, accents)
def test_a_correction_is_its_own(theme: str, accent: str) -> None:
    colours = palette(theme, accent)
    assert _same(palette(theme, colours.accent), colours)


def _chroma(colour: str) -> float:
    return oklch(colour)[1]


def _same(one: Palette, other: Palette) -> bool:
    return (one.accent, one.on_accent, one.corrected) == (other.accent, other.on_accent, "")


# Tracks

CONES = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no long": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no medium": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no short": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""How eyes that lack one sort of cones see the light of red, green and blue: Machado, Oliveira and Fernandes (2009)."""
TOLD_APART = {4: 0.075, 8: 0.05}
"""How far so many of the first colours are from one another at the least, in OKLab."""


def seen_by(cones: str, colour: str) -> tuple[float, ...]:
    light = rgb(colour)
    parts = (sum(weight * part for weight, part in zip(row, light, strict=True)) for row in CONES[cones])
    return oklab(tuple(min(1.0, max(0.0, part)) for part in parts))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("cones", [*CONES])
@pytest.mark.parametrize("number", [*TOLD_APART])
def test_tracks_are_told_apart_by_any_eyes(theme: str, cones: str, number: int) -> None:
    colours = [seen_by(cones, colour) for colour in track_colours(theme, "", ("",) * number)]
    assert min(dist(one, other) for one, other in combinations(colours, 2)) >= TOLD_APART[number]


@given(themes, accents, st.lists(st.just("") | accents, max_size=20).map(tuple))
def test_every_tracks_colour_is_seen_and_a_chosen_one_keeps_its_hue(
    theme: str, accent: str, chosen: tuple[str, ...]
) -> None:
    shown, of = track_colours(theme, accent, chosen), palette(theme, accent)
    assert len(shown) == len(chosen)
    for asked, colour in zip(chosen, shown, strict=True):
        assert least_contrast(colour, of) >= SEEN
        if asked and least_contrast(asked, of) >= SEEN:
            assert colour == asked


def test_colours_come_in_order_and_again_where_there_are_more_tracks() -> None:
    many = track_colours("dark", "", ("",) * 17)
    assert many[:8] == many[8:16]
    assert len(set(many)) == 8
    assert track_colours("dark", "", ("", "#123456", ""))[::2] == many[:2]


def test_what_is_like_the_accent_or_a_chosen_colour_comes_last() -> None:
    first, *_, last = track_colours("dark", "", ("",) * 8)
    red = track_colours("dark", first, ("",) * 8)
    assert (red[0] != first, red[-1]) == (True, first)
    chosen = track_colours("dark", "", (last, *("",) * 8))
    assert chosen[-1] == last == chosen[0]
