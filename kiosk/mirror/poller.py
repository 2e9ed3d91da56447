"""Asks for a programme again and again, behind the screen's back."""

from __future__ import annotations

from datetime import timedelta
from threading import Event, Thread
from types import TracebackType

from kiosk.mirror.decision import Failure, pause
from kiosk.mirror.fetch import POLLING
from kiosk.mirror.mirror import Mirror

_MOST_REMEMBERED = 20


class Poller:
    """Asks at once and then at an interval for as long as it is entered: `with Poller(mirror, interval): …`."""

    def __init__(self, mirror: Mirror, interval: timedelta) -> None:
        """Ask nothing yet."""
        self._mirror, self._interval = mirror, interval
        self._left = Event()
        # A daemon: who leaves does not wait for a server.
        self._thread = Thread(target=self._poll, name="poller", daemon=True)

    def __enter__(self) -> None:
        """Begin to ask."""
        self._thread.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ask no more."""
        self._left.set()

    def _poll(self) -> None:
        failures: tuple[Failure, ...] = ()
        while True:
            failure = self._mirror.update(POLLING).failure
            failures = (*failures[1 - _MOST_REMEMBERED :], failure) if failure else ()
            if self._left.wait(pause(self._interval, failures).total_seconds()):
                return
