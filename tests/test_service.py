"""What a service manager hears, on a real socket."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from children import ROOT, environment

from kiosk.service import LONGEST_STATUS, SOCKET, ServiceManager


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """A service manager that listens, and never waits for long."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(30)
        yield listening


def heard(manager: socket.socket) -> list[str]:
    """The lines of the next message."""
    return manager.recv(4096).decode().splitlines()


def test_what_it_hears(manager: socket.socket) -> None:
    service = ServiceManager({SOCKET: manager.getsockname()})
    service.ready()
    service.ready()
    service.alive("Now: Talk\nNext: Lunch")
    service.alive("Now: Talk\nNext: Lunch")
    service.alive("x" * 1000)
    service.stopping()
    assert [heard(manager) for _ in range(5)] == [
        ["READY=1"],
        ["WATCHDOG=1", "STATUS=Now: Talk Next: Lunch"],
        ["WATCHDOG=1"],
        ["WATCHDOG=1", f"STATUS={'x' * LONGEST_STATUS}"],
        ["STOPPING=1"],
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")
def test_an_abstract_socket() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        name = f"venue-kiosk-test-{os.getpid()}"
        listening.bind(f"\0{name}")
        listening.settimeout(30)
        ServiceManager({SOCKET: f"@{name}"}).ready()
        assert heard(listening) == ["READY=1"]


@pytest.mark.parametrize("environ", [{}, {SOCKET: ""}, {SOCKET: "/nobody/listens"}])
def test_nobody_hears(environ: dict[str, str]) -> None:
    ServiceManager(environ).ready()
    ServiceManager(environ).alive("Now: Talk")


def test_a_window_tells_that_it_is_up_and_lives(manager: socket.socket, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "show", "schedule.yaml", "--at", "12:40", "--state", str(tmp_path)]
    told = environment(NOTIFY_SOCKET=manager.getsockname(), QT_QPA_PLATFORM="offscreen")
    with subprocess.Popen(command, cwd=ROOT, env=told, stdout=subprocess.DEVNULL) as child:
        messages: list[str] = []
        while "READY=1" not in messages or "WATCHDOG=1" not in messages:
            messages += heard(manager)
        child.terminate()
        while "STOPPING=1" not in messages:
            messages += heard(manager)
    assert any(line.startswith("STATUS=Now: 12:30–12:45 Pick up lunch") for line in messages)
    assert child.returncode == 0
