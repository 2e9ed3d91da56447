"""Asking again and again, in a thread of its own."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Event, current_thread, main_thread
from typing import Any

import pytest

from kiosk.formats.items import Known
from kiosk.mirror.address import Address
from kiosk.mirror.decision import Failure, Note
from kiosk.mirror.fetch import POLLING, Patience
from kiosk.mirror.mirror import Mirror, Update
from kiosk.mirror.poller import Poller

from .programmes import day, slots
from .server import Server

AT_ONCE = timedelta(microseconds=1)
LONG = timedelta(days=1)


class Asked:
    """Stands for a mirror: it tells when it is asked, and answers when it is let."""

    def __init__(self) -> None:
        self.questions: SimpleQueue[bool] = SimpleQueue()
        self.failures: list[Failure] = []

    def update(self, patience: Patience) -> Update:
        assert patience == POLLING
        self.questions.put(current_thread() is main_thread())
        return Update(Note(), failure=self.failures.pop() if self.failures else None)


def test_it_asks_at_once_and_again_elsewhere() -> None:
    mirror: Any = Asked()
    with Poller(mirror, AT_ONCE):
        assert [mirror.questions.get(timeout=60) for _ in range(5)] == [False] * 5


def test_it_does_not_ask_before_the_interval_is_over_nor_after_it_is_left() -> None:
    mirror: Any = Asked()
    poller = Poller(mirror, LONG)
    with poller:
        mirror.questions.get(timeout=60)
    poller._thread.join(60)
    assert not poller._thread.is_alive()
    assert mirror.questions.empty()


def test_it_goes_on_after_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = []

    def pause(interval: timedelta, failures: tuple[Failure, ...]) -> timedelta:
        pauses.append(len(failures))
        return AT_ONCE

    monkeypatch.setattr("kiosk.mirror.poller.pause", pause)
    mirror: Any = Asked()
    mirror.failures = [Failure("gone")] * 30
    with Poller(mirror, LONG):
        for _ in range(40):
            mirror.questions.get(timeout=60)
    assert pauses[:32] == [*range(1, 21), *[20] * 10, 0, 0]


def test_a_server_that_is_asked_in_truth(server: Server, tmp_path: Path) -> None:
    again = Event()
    give = server.respond

    def respond(to: Any) -> None:
        give(to)
        if len(server.asked) > 2:
            again.set()

    server.respond = respond
    server.body = day(7)
    mirror = Mirror(Address.of(server.url()), tmp_path, Known())
    with Poller(mirror, AT_ONCE):
        assert again.wait(60)
    assert slots(mirror.reading()) == 7
    assert "If-None-Match" in server.asked[-1].headers
