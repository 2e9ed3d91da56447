"""How the screen looks: the colours of theme and accent, the logo, and whether things move. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.palette import palette
from kiosk.rundown.programme import Display


@dataclass(frozen=True, slots=True)
class LookProps:
    """What QML draws with: colours as '#rrggbb', a logo's address, and whether a change may be animated."""

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
    paper: str
    ink: str
    logo: str
    motion: bool


def look(display: Display) -> LookProps:
    """Return what QML draws with, for what the organisers want."""
    colours = palette(display.theme, display.accent)
    return LookProps(
        dark=colours.dark,
        background=colours.background,
        surface=colours.surface,
        raised=colours.raised,
        line=colours.line,
        text=colours.text,
        quiet=colours.quiet,
        accent=colours.accent,
        on_accent=colours.on_accent,
        late=colours.late,
        paper=colours.paper,
        ink=colours.ink,
        logo=picture(display.logo),
        motion=display.motion,
    )


def picture(path: str) -> str:
    """Return the address of a picture on disk; empty without one."""
    return Path(path).as_uri() if path else ""


PLAIN_LOOK = look(Display())
