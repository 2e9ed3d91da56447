"""A case of the timing tables: a lane, the registers, and what is then expected of each slot."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.rundown.moment import place
from kiosk.rundown.registers import Registers
from kiosk.rundown.timing import Timed, expected

from .programmes import DAY, TORONTO, at, slot, state, told

ABC = ["A 09:00-09:30", "B 09:30-10:00", "C 10:15-10:45"]
"""Two in a row, a gap, and one more."""


@dataclass(frozen=True)
class Case:
    name: str
    lane: list[str]
    registers: dict[str, Registers]
    then: list[str]
    now: str = "08:00"


def timed(lane: list[str], registers: dict[str, Registers], now: str = "08:00") -> tuple[Timed, ...]:
    return expected([place(slot(line), DAY, TORONTO) for line in lane], state(registers), at(now))


def table(cases: list[Case]) -> pytest.MarkDecorator:
    """Run a test once for each case."""
    return pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases])


def check(case: Case) -> None:
    """Assert what a case says, slot by slot in planned order."""
    assert [told(one) for one in timed(case.lane, case.registers, case.now)] == case.then
