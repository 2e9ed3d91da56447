"""The operator's registers: absolute values set on slots. Setting one twice changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

NO_TIME = timedelta(0)


class SlotKey(NamedTuple):
    """Registers belong to a slot on a date, so another day starts clean. A project is `slot/project`."""

    date: date
    slot: str


@dataclass(frozen=True, slots=True)
class Registers:
    """What the operator set on one slot; instants are aware datetimes."""

    shift: timedelta = NO_TIME
    added: timedelta = NO_TIME
    started_at: datetime | None = None
    ended_at: datetime | None = None
    cancelled: bool = False
    held_since: datetime | None = None


UNTOUCHED = Registers()
State = Mapping[SlotKey, Registers]
"""The registers of every slot that has any; a slot that is not in it is UNTOUCHED."""
