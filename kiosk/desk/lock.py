"""The lock in front of the keys: opened by the event's PIN, shut again by whoever asks, or by ten idle minutes."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.pin import fits

TRIES = 5
WAIT = 60.0
"""Seconds to wait after so many wrong tries."""
IDLE = 600.0
"""Seconds without a key after which it locks itself."""
LONGEST = 12


class Lock:
    """Locked from the start where there is a PIN, and never where there is none."""

    def __init__(self, pin: str, elapsed: Callable[[], float]) -> None:
        """Take the PIN's hash. `elapsed` counts seconds."""
        self._pin = pin
        self._elapsed = elapsed
        self._open = not pin
        self._wrong = 0
        self._barred_until = 0.0
        self._touched = 0.0
        self.typed = ""

    @property
    def exists(self) -> bool:
        """Whether there is a PIN at all."""
        return bool(self._pin)

    @property
    def locked(self) -> bool:
        """Whether the keys do nothing now."""
        return self.exists and (not self._open or self._elapsed() - self._touched >= IDLE)

    @property
    def wait(self) -> int:
        """Seconds until the PIN can be tried again, rounded up; 0 when it can be now."""
        return max(0, -int(-(self._barred_until - self._elapsed()) // 1))

    def change_pin(self, pin: str) -> None:
        """Take another hash, as when the programme was edited; the same one changes nothing."""
        if pin != self._pin:
            self._pin, self._open, self._wrong, self.typed = pin, not pin, 0, ""

    def touch(self) -> None:
        """Note that a key was pressed while it was open."""
        self._touched = self._elapsed()

    def shut(self) -> None:
        """Lock, if there is a PIN."""
        self._open, self.typed = not self.exists, ""

    def type(self, before: str, text: str) -> None:
        """Take what a key types after what was typed before; only digits count, and none while it waits."""
        digit = text.isdigit() and text.isascii() and not self.wait
        self.typed = (before + text)[:LONGEST] if digit else before

    def forget(self) -> None:
        """Forget what was typed."""
        self.typed = ""

    def try_open(self, typed: str) -> bool:
        """Return whether this opens it."""
        if self.wait or not typed:
            return False
        if fits(typed, self._pin):
            self._open, self._wrong = True, 0
            self.touch()
            return True
        self._wrong += 1
        if self._wrong >= TRIES:
            self._wrong, self._barred_until = 0, self._elapsed() + WAIT
        return False
