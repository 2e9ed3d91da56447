"""The only reader of the wall clock: real, or set to another time and running at another speed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from math import inf
from time import monotonic


def local_zone() -> tzinfo:
    """Return the machine's time zone, with its daylight-saving rules; where it has no name, its offset of today."""
    from tzlocal import reload_localzone

    try:
        return reload_localzone()
    except (OSError, ValueError, LookupError):
        return wall().astimezone().tzinfo or UTC


def wall() -> datetime:
    """Return the wall clock's instant, in UTC."""
    return datetime.now(UTC)


class Clock:
    """Tells the time in a zone: the wall clock's, or one that starts at an instant when it is first looked at."""

    def __init__(
        self,
        zone: tzinfo,
        start: datetime | None = None,
        speed: float = 1.0,
        cuts: Sequence[tuple[datetime, datetime]] = (),
        *,
        read: Callable[[], datetime] = wall,
        elapsed: Callable[[], float] = monotonic,
    ) -> None:
        """Run at `speed` seconds a second from `start` (aware); without either, tell the wall clock's time.

        At speed 0 the clock stands still. Played time leaves out the `cuts`, in their order: from when to when.
        """
        self.zone = zone
        self.speed = speed
        self.played = start is not None or speed != 1.0
        self._start = start or read()
        self._read, self._elapsed = read, elapsed
        self._cuts = tuple((begins.astimezone(UTC), ends.astimezone(UTC)) for begins, ends in cuts)
        # Not when this is made: at 60 times the speed, a window that opens in a third of a second costs 20.
        self._origin: float | None = None

    def now(self) -> datetime:
        """Return the instant that it is, in the zone."""
        if not self.played:
            return self._read().astimezone(self.zone)
        if self._origin is None:
            self._origin = self._elapsed()
        passed = timedelta(seconds=(self._elapsed() - self._origin) * self.speed)
        now = self._start.astimezone(UTC) + passed
        for begins, ends in self._cuts:
            now += ends - begins if now >= begins else timedelta(0)
        return now.astimezone(self.zone)

    def until_next_second(self) -> float:
        """Return how many real seconds it takes this clock to its next whole second."""
        return (1.0 - self.now().microsecond / 1_000_000) / self.speed if self.speed else inf
