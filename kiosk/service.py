"""What a service manager hears of the kiosk, by systemd's protocol: that it is ready, that it lives, what it shows.

The protocol is that of sd_notify(3): lines to a datagram socket that the environment names. Elsewhere nothing is told.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress

SOCKET = "NOTIFY_SOCKET"
LONGEST_STATUS = 200
"""So many characters of what is shown are told: a line of `systemctl status`."""


class ServiceManager:
    """The service manager that started the kiosk, or nobody."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        """Tell nothing yet."""
        self._address = environ.get(SOCKET, "")
        self._ready = False
        self._status = ""

    def ready(self) -> None:
        """Tell that the first frame is on the screen; told once."""
        if not self._ready:
            self._ready = True
            self._tell("READY=1")

    def alive(self, status: str) -> None:
        """Tell that the kiosk lives, and what it shows when that is another thing than before."""
        shown = " ".join(status.split())[:LONGEST_STATUS]
        changed = [] if shown == self._status else [f"STATUS={shown}"]
        self._status = shown
        self._tell("WATCHDOG=1", *changed)

    def stopping(self) -> None:
        """Tell that the kiosk is about to end."""
        self._tell("STOPPING=1")

    def _tell(self, *lines: str) -> None:
        if not self._address:
            return
        import socket

        # An address that begins with @ is in the abstract namespace. A manager that is gone is told nothing.
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.sendto("\n".join(lines).encode(errors="replace"), address)
