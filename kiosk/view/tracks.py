"""A slot's track as QML is told of it: its name, and the colour that stands beside it. Pure: no Qt."""

from __future__ import annotations

from functools import lru_cache

from kiosk.palette import track_colours
from kiosk.rundown.frame import Entry, Frame
from kiosk.rundown.programme import Track

NO_COLOR = "transparent"
Told = tuple[str, str]
"""A track's name, or nothing, and its colour as '#rrggbb', or NO_COLOR."""
UNTOLD: Told = ("", NO_COLOR)


def track(entry: Entry, frame: Frame) -> Told:
    """Return a slot's track, where a reader does not know it: not on a screen that is of it alone."""
    return UNTOLD if frame.track else named(entry.track, frame)


def named(name: str, frame: Frame) -> Told:
    """Return a track by its name, in whatever case."""
    look = frame.display
    return (name, _colours(frame.tracks, look.theme, look.accent).get(name.casefold(), NO_COLOR)) if name else UNTOLD


def shared(entry: Entry, frame: Frame) -> bool:
    """Return whether another track has the colour of a slot's: then it tells nothing without the name."""
    name, color = track(entry, frame)
    look = frame.display
    return bool(name) and list(_colours(frame.tracks, look.theme, look.accent).values()).count(color) > 1


@lru_cache(maxsize=8)
def _colours(tracks: tuple[Track, ...], theme: str, accent: str) -> dict[str, str]:
    colours = track_colours(theme, accent, tuple(one.color for one in tracks))
    return {one.name.casefold(): colour for one, colour in zip(tracks, colours, strict=True)}
