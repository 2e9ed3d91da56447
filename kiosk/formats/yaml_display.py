"""The `display:` of a programme's YAML: theme, accent, logo, night, motion and clock; and an event's language."""

from __future__ import annotations

import difflib
import re
from datetime import timedelta
from typing import Any

from kiosk.formats import yaml_shapes
from kiosk.formats import yaml_values as value
from kiosk.formats.problems import Log, SlipError, quoted
from kiosk.formats.times import SPAN, say, span
from kiosk.formats.yaml_keys import Context, Fields, Key, Reader, Table, fields, scalar
from kiosk.formats.yaml_tree import Empty, Group, Node
from kiosk.palette import READABLE, THEMES, least_contrast, palette
from kiosk.rundown.programme import LANGUAGES, Display, Night

_LONG_NIGHT = timedelta(hours=18)
_AN_ACCENT = 'accent: "#ffc857"'
_CLOCK = re.compile(r"(12|24)(?:\s*-?\s*(?:h|hours?))?", re.IGNORECASE)
_TAG_FORM = r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*"
_TAG = re.compile(_TAG_FORM, re.IGNORECASE)


def _theme(text: str) -> str:
    theme = text.casefold()
    if theme in THEMES:
        return theme
    near = difflib.get_close_matches(theme[:40], THEMES, n=1)
    remedy = f"did you mean '{near[0]}'?" if near else f"the themes are {' and '.join(THEMES)}"
    raise SlipError(f"unknown theme {quoted(text)}", remedy)


def _night(text: str) -> Night:
    try:
        times = span(text)
    except SlipError as slip:
        raise SlipError(slip.what, "write it as 22:00-07:00") from None
    if times.start.time == times.end.time:
        raise SlipError(f"the night {quoted(text)} has no end", "write when it starts and ends, as in 22:00-07:00")
    return Night(times.start.time, times.end.time)


def _motion(text: str) -> bool:
    try:
        return value.FLAGS[text.casefold()]
    except KeyError:
        raise SlipError(f"{quoted(text)} is neither on nor off", "write motion: off, or leave the key out") from None


def _clock(text: str) -> int:
    found = _CLOCK.fullmatch(text)
    if not found:
        raise SlipError(f"there is no clock of {quoted(text)}", "write 12 or 24, or leave it to the language")
    return int(found[1])


_CLOCKS = yaml_shapes.one_of([12, 24], yaml_shapes.string(_CLOCK.pattern))
_DISPLAY = Table(
    of="the display",
    keys=(
        Key(
            "theme",
            scalar(_theme, yaml_shapes.one_of(THEMES)),
            "theme: light",
            "Whether the screen is dark or light; dark without it.",
        ),
        Key(
            "accent",
            value.color,
            _AN_ACCENT,
            "The event's colour, in quotes; made lighter or darker where it would be hard to read.",
        ),
        Key("logo", value.picture, "logo: logo.png", "The name of a picture that lies beside this file."),
        Key(
            "night",
            scalar(_night, yaml_shapes.string(SPAN)),
            "night: 22:00-07:00",
            "From when to when the screen is dark, unless a slot is on.",
        ),
        Key("motion", scalar(_motion, value.flag.shape), "motion: off", "Whether anything is animated; on without it."),
        Key(
            "clock",
            scalar(_clock, _CLOCKS),
            "clock: 12",
            "Whether clocks have 12 hours or 24; without it, as the language has them.",
        ),
    ),
    synonyms={
        **dict.fromkeys(("mode", "scheme", "style", "appearance", "background"), "theme"),
        **dict.fromkeys(("color", "colour", "accent_color", "accent_colour", "highlight", "primary"), "accent"),
        **dict.fromkeys(("image", "picture", "icon", "file"), "logo"),
        **dict.fromkeys(("sleep", "blank", "off", "nights", "quiet", "night_time"), "night"),
        **dict.fromkeys(("animations", "animation", "animate", "animated", "effects", "moving"), "motion"),
        **dict.fromkeys(("time_format", "hour_format", "hours", "times", "time"), "clock"),
    },
    elsewhere={
        **dict.fromkeys(("language", "lang", "locale"), "a language belongs to the event: put language: below event:"),
        **dict.fromkeys(("timezone", "name"), "it belongs to the event: put it below event:"),
    },
)


def _display(node: Node, context: Context) -> Any:
    if isinstance(node, Group):
        _check_comment(node, context.log)
    found = fields(node, _DISPLAY, context)
    return _made(found, context.log) if isinstance(found, Fields) else found


display = Reader(_display, _DISPLAY.shape, (_DISPLAY,))
"""Reads how the organisers want the screen to look."""


def _check_comment(node: Group, log: Log) -> None:
    """Say that an accent is empty. To YAML a # without quotes begins a comment, so a colour is none."""
    for entry in node.entries:
        if entry.key == "accent" and isinstance(entry.value, Empty):
            what = "'accent' is empty, so the theme's own is shown; without quotes a # begins a comment"
            log.warn(entry.place, what, f"write it as {_AN_ACCENT}")


def _made(found: Fields, log: Log) -> Display:
    shown = Display(**found.values)
    _check_night(found, log)
    _check_accent(shown, found, log)
    return shown


def _check_accent(shown: Display, found: Fields, log: Log) -> None:
    """Warn of an accent that could not be read, and name what is shown instead; not where the theme is not known."""
    if found.has("theme") and "theme" not in found.values:
        return
    colours = palette(shown.theme, shown.accent)
    if colours.corrected:
        least = f"{least_contrast(shown.accent, colours):.1f}:1, where text needs {READABLE:g}:1"
        what = f"the accent {shown.accent} is hard to read in the {shown.theme} theme: its contrast is {least}"
        log.warn(found.place_of("accent"), what, f"{colours.corrected} is shown; write that one, or choose another")


def _check_night(found: Fields, log: Log) -> None:
    """Warn of a night that is nearly the whole day: a 12-hour clock without pm makes one."""
    night: Night | None = found.get("night")
    if night is None:
        return
    start, end = (timedelta(hours=at.hour, minutes=at.minute) for at in (night.start, night.end))
    length = (end - start) % timedelta(days=1)
    if length > _LONG_NIGHT:
        what = f"this night lasts {say(length)}, and the screen is dark for as long"
        log.warn(found.place_of("night"), what, "write it on a 24-hour clock, as in 22:00-07:00")


_NAMES = {
    **dict.fromkeys(("english", "american", "british"), "en"),
    **dict.fromkeys(("french", "français", "francais"), "fr"),
    **dict.fromkeys(("german", "deutsch"), "de"),
    **dict.fromkeys(("spanish", "español", "espanol", "castellano"), "es"),
    **dict.fromkeys(("portuguese", "português", "portugues", "brazilian"), "pt"),
    **dict.fromkeys(("italian", "italiano"), "it"),
    **dict.fromkeys(("dutch", "nederlands"), "nl"),
    **dict.fromkeys(("japanese", "日本語", "jp"), "ja"),
    **dict.fromkeys(("chinese", "mandarin", "中文", "cn"), "zh"),
    **dict.fromkeys(("korean", "한국어", "kr"), "ko"),
    **dict.fromkeys(("arabic", "العربية"), "ar"),
}
"""What people write for a language instead of its tag."""


def language_tag(text: str) -> str:
    """Return a language's tag. Raises SlipError for what is none, with the tag where it is a language's name."""
    tag = text.partition(".")[0].replace("_", "-")
    if text.casefold() in _NAMES:
        raise SlipError(f"{quoted(text)} is not a language's tag", f"did you mean '{_NAMES[text.casefold()]}'?")
    if not _TAG.fullmatch(tag):
        raise SlipError(f"{quoted(text)} is not a language's tag", f"write it as {', '.join(LANGUAGES)}, or as pt-BR")
    return tag


_read_tag = scalar(language_tag, yaml_shapes.one_of(LANGUAGES, yaml_shapes.string(rf"{_TAG_FORM}(?:\..*)?")))


def _read_language(node: Node, context: Context) -> Any:
    tag = _read_tag(node, context)
    if isinstance(tag, str) and tag.partition("-")[0].lower() not in LANGUAGES:
        what = f"the screen has no words in {quoted(tag)}, so its own are English"
        context.log.warn(node.place, what, f"those that it has are {', '.join(LANGUAGES)}")
    return tag


language = Reader(_read_language, _read_tag.shape)
"""Reads a language as its tag. One that the screen has no words in is a warning."""
