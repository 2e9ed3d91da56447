"""The countdown as a dial: its figure, and the part of the ring that is still to go. Pure: no Qt.

Over ten minutes the ring is a clock's hour, and what is left stands on it as on a clock: a quarter is a quarter of an
hour. Then it is full once more, and a tenth of it goes each minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from math import ceil

from kiosk.rundown import wording
from kiosk.rundown.frame import Countdown

HOUR_SEGMENTS, MINUTE_SEGMENTS = 12, 10
STEPS_OF_HOUR, STEPS_OF_MINUTES = 240, 120
"""The ring goes on in this many steps: 15 seconds each, then 5. Each is a repaint, and more cannot be told apart."""
LAST = 2 * wording.MINUTE
"""From so many seconds on people should be on their way."""


@dataclass(frozen=True, slots=True)
class DialProps:
    """What the ring shows. `share` is from 0 to 1, `phase` one of far, soon, last, and empty where nothing counts."""

    figure: str = ""
    unit: str = ""
    share: float = 0.0
    phase: str = ""
    segments: int = HOUR_SEGMENTS


NO_DIAL = DialProps()


def dial(countdown: Countdown, now: datetime) -> DialProps:
    """Return the dial of a countdown at `now`; one that waits for a held slot has an empty ring."""
    if countdown.target is None:
        return NO_DIAL
    if countdown.seconds is None:
        return DialProps(countdown.text)
    figure, unit = wording.figure(countdown.target, now)
    seconds = countdown.seconds
    if seconds < wording.CLOCK_BELOW:
        phase = "last" if seconds <= LAST else "soon"
        return DialProps(figure, unit, _share(seconds, wording.CLOCK_BELOW, STEPS_OF_MINUTES), phase, MINUTE_SEGMENTS)
    return DialProps(figure, unit, _share(seconds, wording.HOUR, STEPS_OF_HOUR), "far")


def _share(seconds: int, whole: int, steps: int) -> float:
    return min(1.0, ceil(seconds * steps / whole) / steps)
