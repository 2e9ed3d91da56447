"""A running showcase: its projects are a lane of their own inside its slot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from kiosk.rundown.moment import Placed
from kiosk.rundown.programme import Project, Slot
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.timing import Planned, Status, Timed, walk


@dataclass(frozen=True, slots=True)
class Presentation:
    """One project's turn. `planned_start` is what the organisers' times give, whatever became of the showcase."""

    project: Project
    timed: Timed
    planned_start: datetime
    planned_end: datetime

    def status(self, now: datetime) -> Status:
        """Return where the project's turn is at `now`."""
        return self.timed.status(now)


def share(slot: Slot, length: timedelta) -> timedelta:
    """Return how long each project has: what the organisers wrote, else an equal share in whole minutes."""
    if slot.each is not None:
        return slot.each
    return timedelta(minutes=length // timedelta(minutes=1) // max(1, len(slot.projects)))


def presentations(showcase: Placed, state: State, now: datetime) -> tuple[Presentation, ...]:
    """Return each project's turn, from the showcase's expected start on and cut where the showcase ends."""
    slot, timed = showcase.slot, showcase.timed
    each = share(slot, timed.planned.end - timed.planned.start)
    lane = [_planned(showcase, project, timed.start + each * turn, each) for turn, project in enumerate(slot.projects)]
    late = timed.start - timed.planned.start
    return tuple(
        Presentation(project, _inside(one, timed), one.planned.start - late, one.planned.end - late)
        for project, one in zip(slot.projects, walk(lane, state, now), strict=True)
    )


def project_key(showcase: SlotKey, project: Project) -> SlotKey:
    """Return the key of a project's registers."""
    return SlotKey(showcase.date, f"{showcase.slot}/{project.id}")


def turns_as_slots(showcase: Placed, state: State, now: datetime) -> tuple[Placed, ...]:
    """Return the projects' turns as slots, which the operator's verbs move as they move any other."""
    turns = presentations(showcase, state, now)
    return tuple(Placed(_as_slot(showcase.slot, turn), turn.timed) for turn in turns)


def _as_slot(slot: Slot, turn: Presentation) -> Slot:
    project = turn.project
    return replace(
        slot,
        id=turn.timed.key.slot,
        title=project.name,
        speakers=project.presenters,
        link=project.link,
        fixed=False,
        min=None,
        each=None,
        projects=(),
    )


def _planned(showcase: Placed, project: Project, start: datetime, each: timedelta) -> Planned:
    return Planned(project_key(showcase.key, project), start, start + each, showcase.slot.room)


def _inside(one: Timed, showcase: Timed) -> Timed:
    return one.cut_at(showcase.end) if one.end > showcase.end and not showcase.held else one


def presenting(turns: Sequence[Presentation], now: datetime) -> Presentation | None:
    """Return the turn that is on at `now`, if one is; otherwise the floor is open."""
    return next((turn for turn in turns if turn.status(now) is Status.CURRENT), None)


def coming(turns: Sequence[Presentation], now: datetime) -> Presentation | None:
    """Return the turn that is on after this one."""
    upcoming = (turn for turn in turns if turn.status(now) is Status.UPCOMING)
    return next((turn for turn in upcoming if not turn.timed.crowded_out), None)
