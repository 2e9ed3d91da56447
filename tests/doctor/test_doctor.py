"""The list as a whole: its order, its end, and checks that crash or hang."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from kiosk.commands.doctor import lines
from kiosk.doctor import CHECKS, Check, examine
from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, State, fine, status, tally, unknown, warning, wrong
from kiosk.doctor.outside import run

from .cases import case, told


def test_a_check_that_crashes_or_hangs_is_its_own_finding(tmp_path: Path) -> None:
    asleep = Event()

    def crashes(_: Case) -> Iterator[Finding]:
        yield fine("one", "before")
        raise ZeroDivisionError("by nought")

    def hangs(_: Case) -> Iterator[Finding]:
        asleep.wait()
        yield fine("two", "late")

    checks = (Check("one", crashes), Check("two", hangs, 0.01), Check("three", lambda _: [fine("three", "there")]))
    found = told(examine(case(tmp_path), checks))
    asleep.set()
    assert found == [
        "wrong one: this look at it failed: ZeroDivisionError: by nought",
        "unknown two: not looked at: it takes longer than 0 s",
        "ok three: there",
    ]


def test_each_check_has_a_name_and_ends(tmp_path: Path) -> None:
    assert len({check.about for check in CHECKS}) == len(CHECKS)
    assert all(0 < check.seconds <= 90 for check in CHECKS)
    assert [one for one in told(examine(case(tmp_path))) if "failed" in one] == []


@pytest.mark.parametrize(
    ("found", "ends", "says"),
    [
        ([], 0, "0 ok, 0 warnings, 0 wrong"),
        ([fine("a", "b"), unknown("c", "d")], 0, "1 ok, 0 warnings, 0 wrong, 1 not looked at"),
        ([fine("a", "b"), warning("c", "d", "e")], 1, "1 ok, 1 warning, 0 wrong"),
        ([warning("a", "b", "c")] * 2 + [wrong("d", "e", "f")], 2, "0 ok, 2 warnings, 1 wrong"),
    ],
)
def test_the_end_of_the_list(found: list[Finding], ends: int, says: str) -> None:
    assert (status(found), tally(found)) == (ends, says)


@pytest.mark.parametrize("state", State)
def test_colour_says_nothing_that_the_word_does_not(state: State) -> None:
    plain = list(lines(Finding("clock", state, "it is late", "set it")))
    assert plain[0].split() == [state, "clock", "it", "is", "late"]
    assert plain[1].split() == ["→", "set", "it"]
    assert plain[1].index("→") == plain[0].index("it is")
    coloured = list(lines(Finding("clock", state, "it is late"), colourful=True))
    assert coloured[0].startswith("\x1b[")
    assert state in coloured[0]


def test_programs_that_are_not_there_fail_or_take_too_long() -> None:
    assert run(("no-such-program",), {}).status is None
    assert run(("sh", "-c", "echo out; echo err >&2; exit 3"), {"PATH": "/bin:/usr/bin"}) == (3, "out", "err")
    late = run(("sh", "-c", "read never"), {"PATH": "/bin:/usr/bin"}, given=b"now\n")
    assert late.status == 0
    assert "takes longer" in run(("tail", "-f", "/dev/null"), {"PATH": "/bin:/usr/bin"}, 0.01).err
