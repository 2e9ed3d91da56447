"""The lines of the screen's lists as QML is told of them: the day, the projects, what is side by side. Pure: no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.rundown import wording
from kiosk.rundown.frame import Entry, Frame, Layer, ProjectEntry, Scene
from kiosk.rundown.timing import Status
from kiosk.view.tracks import NO_COLOR, shared, track

LONG_DAY = 48
"""No panel is as high as so many lines."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the day, of the showcase's projects, or of what runs side by side.

    `note` is what became of it (delayed, cancelled), `detail` the people or the room. A track's colour
    that other tracks have, too, is `shared`.
    """

    key: str
    status: str
    time: str
    old_time: str
    title: str
    note: str = ""
    detail: str = ""
    lead: str = ""
    kind: str = ""
    kicker: str = ""
    track: str = ""
    track_color: str = NO_COLOR
    shared: bool = False


def times(entry: Entry) -> str:
    """Return when it is."""
    return wording.held_since(entry.start) if entry.held else wording.time_range(entry.start, entry.end)


def delay(entry: Entry) -> str:
    """Return how late it is, or that it is held; nothing when it is on time."""
    return wording.HELD if entry.held else wording.delay(entry.delay)


def room_of(entry: Entry, frame: Frame) -> str:
    """Return the room, where a reader could be in the wrong one: not on a screen that belongs to it."""
    return "" if entry.room == frame.room else entry.room


def agenda_rows(frame: Frame) -> tuple[Row, ...]:
    """Return the lines of the day that it is, or, where it is over, of the one on which it goes on."""
    return tuple(_agenda_row(entry, frame) for entry in _in_reach(frame.day_ahead or frame.agenda))


def project_rows(frame: Frame) -> tuple[Row, ...]:
    """Return the lines of the projects of the showcase that is on."""
    return tuple(_project_row(one) for one in frame.showcase.projects) if frame.showcase else ()


def parallel_rows(frame: Frame) -> tuple[Row, ...]:
    """Return what the cards say of slots side by side."""
    return tuple(_parallel_row(entry, frame) for entry in _side_by_side(frame))


def _side_by_side(frame: Frame) -> tuple[Entry, ...]:
    """Return the slots that have a card each."""
    if frame.scene is not Scene.PARALLEL:
        return ()
    return frame.next if frame.ahead else frame.current


def _in_reach(agenda: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return what a panel can show of a day: of a long one some that are over, then what is on and what comes."""
    if len(agenda) <= LONG_DAY:
        return agenda
    ahead = [number for number, entry in enumerate(agenda) if entry.status in (Status.CURRENT, Status.UPCOMING)]
    first = ahead[0] if ahead else len(agenda)
    over = agenda[max(0, first - LONG_DAY // 4) : first]
    return (*over, *(agenda[number] for number in ahead[: LONG_DAY - len(over)]))


def _agenda_row(entry: Entry, frame: Frame) -> Row:
    moved = entry.start != entry.planned_start and entry.status is not Status.CANCELLED
    name, color = track(entry, frame)
    return Row(
        key=entry.id,
        status=entry.status.value,
        time=wording.clock(entry.start),
        old_time=wording.clock(entry.planned_start) if moved else "",
        title=entry.title,
        note={Status.CANCELLED: wording.CANCELLED, Status.PAST: ""}.get(entry.status, delay(entry)),
        detail=room_of(entry, frame),
        kind=entry.kind.value,
        track=name,
        track_color=color,
        shared=shared(entry, frame),
    )


def _project_row(project: ProjectEntry) -> Row:
    moved = project.start != project.planned_start and project.status is not Status.CANCELLED
    return Row(
        key=project.id,
        status=project.status.value,
        time=wording.clock(project.start),
        old_time=wording.clock(project.planned_start) if moved else "",
        title=project.name,
        note=wording.CANCELLED if project.status is Status.CANCELLED else "",
        detail=wording.people(project.presenters),
    )


def _parallel_row(entry: Entry, frame: Frame) -> Row:
    name, color = track(entry, frame)
    return Row(
        key=entry.id,
        status=entry.status.value,
        time=times(entry),
        old_time=wording.time_range(entry.planned_start, entry.planned_end) if entry.moved else "",
        title=entry.title,
        detail=wording.people(entry.speakers),
        lead=wording.people_in_short(entry.speakers),
        kind=entry.kind.value,
        kicker=entry.room or wording.KINDS[entry.kind],
        track=name,
        track_color=color,
        shared=shared(entry, frame),
    )


def layer_rows(layer: Layer | None) -> tuple[Row, ...]:
    """Return the lines of the operator's layer."""
    return tuple(Row(str(n), "", new, old, text) for n, (text, old, new) in enumerate(layer.lines if layer else ()))
