"""The screen's colours: a theme's own, and those of an event's accent, which is moved until it can be read.

Contrast and relative luminance are those of WCAG 2.1 (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). A colour gets
lighter or darker in OKLCH, where that leaves its hue alone: Björn Ottosson, "A perceptual color space for image
processing" (2020), https://bottosson.github.io/posts/oklab/.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import cycle
from math import atan2, cbrt, cos, hypot, pi, radians, sin, tau

READABLE = 7.0
"""The contrast of text: WCAG's AAA."""
SEEN = 3.0
"""The contrast of a mark, whose name is beside it: WCAG 2.1, success criterion 1.4.11."""
INK, PAPER = "#0c1119", "#f4f6f9"
"""What QR codes are drawn with, and text on an accent: neither is pure black or white."""
PRECISION = 16
"""How often a search halves its range: more than eight bits a colour can tell apart."""

Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as '#rrggbb'. `corrected` is the accent that is shown instead of one that could not be read, or empty.

    `surface` is a panel beside the background, `raised` a row on it that stands out, `quiet` the text of less weight.
    All text is READABLE on these three, and `on_accent` on the accent.
    """

    dark: bool
    background: str
    surface: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    late: str
    paper: str = PAPER
    ink: str = INK
    corrected: str = ""

    @property
    def grounds(self) -> tuple[str, str, str]:
        """What text stands on."""
        return self.background, self.surface, self.raised


_THEMES = {
    "dark": Palette(
        dark=True,
        background="#0c1119",
        surface="#151d29",
        raised="#1e2a3b",
        line="#2c3a4e",
        text="#f1f4f8",
        quiet="#b3bdcb",
        accent="#ffc857",
        on_accent=INK,
        late="#ff9d7a",
    ),
    "light": Palette(
        dark=False,
        background="#eef1f6",
        surface="#e3e9f1",
        raised="#d6dfeb",
        line="#bac6d6",
        text="#10161f",
        quiet="#3a4453",
        accent="#0b467f",
        on_accent=PAPER,
        late="#7a2409",
    ),
}
THEMES = tuple(_THEMES)
_HUES = (
    (20, 0.62, 0.34),
    (170, 0.70, 0.46),
    (300, 0.86, 0.54),
    (200, 0.62, 0.58),
    (110, 0.94, 0.54),
    (50, 0.70, 0.42),
    (230, 0.74, 0.50),
    (340, 0.70, 0.34),
)
"""The colours of tracks for which nobody chose one: a hue in degrees, its lightness in the dark theme and in the light.

They differ from one another, the first ones most, also for eyes that lack a sort of cones, as their lightness differs.
"""
_VIVID = 0.19
"""Their chroma, or as much of it as a screen has."""
ALIKE = radians(20)
"""Hues that are nearer than this are taken for one another: the accent's own says what is on."""


@lru_cache(maxsize=8)
def palette(theme: str, accent: str = "") -> Palette:
    """Return the colours of one of THEMES, with its own accent, or another as '#rrggbb' made READABLE in it."""
    plain = _THEMES[theme]
    if not accent:
        return plain
    shown = _moved(accent, plain, READABLE)
    on_accent = max(INK, PAPER, key=lambda colour: contrast(colour, shown))
    return replace(plain, accent=shown, on_accent=on_accent, corrected=shown if shown != accent else "")


@lru_cache(maxsize=8)
def track_colours(theme: str, accent: str, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return each track's colour, SEEN on all grounds: the chosen one, or in place of an empty one the next of ours.

    Ours come again where there are more tracks. Those that are like the accent, or like a chosen colour, come last.
    """
    plain = palette(theme, accent)
    taken = [oklch(colour)[2] for colour in (plain.accent, *filter(None, chosen))]
    ours = cycle(sorted(_HUES, key=lambda one: any(_apart(radians(one[0]), hue) < ALIKE for hue in taken)))
    return tuple(_moved(colour or _ours(*next(ours), plain), plain, SEEN) for colour in chosen)


def _ours(hue: float, in_dark: float, in_light: float, of: Palette) -> str:
    return _shown(in_dark if of.dark else in_light, _VIVID, radians(hue))


def _apart(one: float, other: float) -> float:
    """Return the angle between two hues, in radians."""
    return abs((one - other + pi) % tau - pi)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as '#rrggbb', from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as '#rrggbb', from 0 for black to 1 for white."""
    red, green, blue = rgb(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(colour: str, of: Palette) -> float:
    """Return the contrast of a colour with that of a palette's grounds which is nearest to it."""
    return min(contrast(colour, ground) for ground in of.grounds)


def _moved(colour: str, of: Palette, least: float) -> str:
    """Return the colour with as little more lightness in a dark theme, or less in a light one, as it takes."""
    if least_contrast(colour, of) >= least:
        return colour
    lightness, chroma, hue = oklch(colour)
    fails, shown = lightness, 1.0 if of.dark else 0.0
    for _ in range(PRECISION):
        middle = (fails + shown) / 2
        if least_contrast(_shown(middle, chroma, hue), of) >= least:
            shown = middle
        else:
            fails = middle
    return _shown(shown, chroma, hue)


def _shown(lightness: float, chroma: float, hue: float) -> str:
    """Return the colour, with less chroma where a screen has no such colour: its lightness and hue stay."""
    most, least = chroma, 0.0
    if not _is_shown(_from_oklch(lightness, most, hue)):
        for _ in range(PRECISION):
            middle = (least + most) / 2
            least, most = (middle, most) if _is_shown(_from_oklch(lightness, middle, hue)) else (least, middle)
        most = least
    return _hex(_from_oklch(lightness, most, hue))


def _is_shown(linear: Triple) -> bool:
    return all(-1e-6 <= part <= 1 + 1e-6 for part in linear)


def oklch(colour: str) -> Triple:
    """Return the lightness (0 to 1), the chroma and the hue (in radians) of a colour as '#rrggbb'."""
    lightness, a, b = oklab(rgb(colour))
    return lightness, hypot(a, b), atan2(b, a)


def oklab(light: Triple) -> Triple:
    """Return the lightness (0 to 1), the red against the green, and the yellow against the blue, of a light."""
    red, green, blue = light
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, a, b


def _from_oklch(lightness: float, chroma: float, hue: float) -> Triple:
    a, b = chroma * cos(hue), chroma * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def rgb(colour: str) -> Triple:
    """Return the light of red, green and blue that a colour of sRGB has, each from 0 to 1 (IEC 61966-2-1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def _hex(linear: Triple) -> str:
    parts = (min(1.0, max(0.0, part)) for part in linear)
    coded = (part * 12.92 if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in parts)
    return "#" + "".join(f"{round(part * 255):02x}" for part in coded)
