"""The screen's colours: what is written can be read, whatever the event's accent is."""

from __future__ import annotations

from math import pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.palette import INK, PAPER, READABLE, THEMES, Palette, contrast, least_contrast, luminance, oklch, palette

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
