"""When the screen is dark, and how far its picture has drifted: functions of the clock, the same on every screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.rundown.cards import EPOCH
from kiosk.rundown.moment import ONE_DAY, Moment, Phase
from kiosk.rundown.programme import Night, WallTime

FURTHEST = 4
"""How far the picture drifts from its place, to each side, in units: a 1080th of the window's shorter side."""
STEP = timedelta(minutes=1)
"""How long the picture stands still between two steps of its drift."""


@dataclass(frozen=True, slots=True)
class Switch:
    """Somebody darkened the screen by hand at `at`, or lit it in the night."""

    dark: bool
    at: datetime


def is_night(night: Night, local: datetime) -> bool:
    """Whether a clock on the wall that shows `local` is in the night: from its start on, before its end."""
    clock = local.time()
    if night.start < night.end:
        return night.start <= clock < night.end
    return clock >= night.start or clock < night.end


def next_end(night: Night, after: datetime, zone: tzinfo) -> datetime:
    """Return the first instant after `after` (aware) at which a clock in `zone` shows the night's end, in UTC."""
    local = after.astimezone(zone)
    day = local.date() if local.time() < night.end else local.date() + ONE_DAY
    return WallTime(night.end.replace(fold=local.fold)).on(day, zone)


def is_dark(night: Night | None, moment: Moment, switch: Switch | None) -> bool:
    """Whether the screen is dark.

    It is so when it was darkened by hand, until that is taken back; and in the night while no slot is on, unless
    somebody lit it, which lasts until that night is over.
    """
    if switch is not None and switch.dark:
        return True
    if night is None or not _sleeps(night, moment):
        return False
    return switch is None or next_end(night, switch.at, moment.zone) <= moment.now


def switched(night: Night | None, moment: Moment, switch: Switch | None) -> Switch | None:
    """Return what becomes of the switch when somebody turns it: None where the night alone gives what is wanted."""
    dark = not is_dark(night, moment, switch)
    return None if dark == _sleeps(night, moment) else Switch(dark, moment.now)


def _sleeps(night: Night | None, moment: Moment) -> bool:
    return night is not None and moment.phase is not Phase.LIVE and is_night(night, moment.now.astimezone(moment.zone))


def drift(now: datetime) -> tuple[int, int]:
    """Return how far the picture stands from its place at `now` (aware), to the right and down, in units.

    It goes along a row, back along the next, and the whole way back again, so that it is at each place of the square
    for as long as at any other, and never further than a unit away from where it was.
    """
    side = 2 * FURTHEST + 1
    places = side * side
    step = (now - EPOCH) // STEP % (2 * places)
    row, column = divmod(min(step, 2 * places - 1 - step), side)
    return (column if row % 2 == 0 else side - 1 - column) - FURTHEST, row - FURTHEST
