"""From the rundown and the operator's history to what is given back in another program's format."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import NamedTuple

from kiosk.formats.export import Export, ExportedSlot, stable_id
from kiosk.formats.problems import tidy
from kiosk.history import Action, History
from kiosk.rundown.frame import entry
from kiosk.rundown.moment import Moment, Placed
from kiosk.rundown.programme import Event, Person, Session, Track
from kiosk.rundown.registers import SlotKey
from kiosk.rundown.showcase import project_key
from kiosk.rundown.verbs import Situation

_NO_CHARACTERS = str.maketrans("", "", "\ufffe\uffff")
"""What Unicode says is no character, and XML does not take."""


class Lane(NamedTuple):
    """The slots of one room on one day: what the operator does to one can move those behind it."""

    date: date
    room: str


class Revision(NamedTuple):
    """The last of the operator's actions in a lane: its number from 1, and when it was."""

    number: int = 0
    at: datetime | None = None


def export(situation: Situation, history: History) -> Export:
    """Return the programme, or a room's or a track's, as `situation` has it; `history` tells what was revised when."""
    return replace(_export(situation, history), id=stable_id("export", situation.rundown.programme.event.key))


def planned(situation: Situation) -> Export:
    """Return the same as the organisers planned it."""
    return _export(replace(situation, state={}), History())


def _export(situation: Situation, history: History) -> Export:
    moment, programme = situation.moment, situation.rundown.programme
    whole, event = replace(situation, room="", track="").moment, programme.event
    revisions, held = _revisions(whole, history.actions), _held(whole)
    slots = (_slot(placed, moment, event, revisions, held) for placed in moment.slots)
    return Export(
        key=event.key,
        name=_shown(event.name),
        zone=moment.zone,
        day=moment.date or moment.now.astimezone(moment.zone).date(),
        slots=tuple(sorted(slots, key=_in_order)),
        website=event.website,
        livestream=event.livestream,
        language=event.language,
        tracks=tuple(Track(_shown(track.name), track.color) for track in programme.every_track),
    )


def _in_order(slot: ExportedSlot) -> tuple[datetime, datetime, str, str]:
    return slot.start.astimezone(UTC), slot.end.astimezone(UTC), slot.room, str(slot.uid)


def _held(moment: Moment) -> dict[Lane, str]:
    """Return the title of what is held in each lane of a whole moment."""
    return {_lane(placed): placed.slot.title for placed in moment.slots if placed.timed.held}


def _slot(
    placed: Placed, moment: Moment, event: Event, revisions: Mapping[Lane, Revision], held: Mapping[Lane, str]
) -> ExportedSlot:
    told = entry(placed, moment)
    planned = _minute(told.planned_start), _minute(told.planned_end)
    expected = (_minute(told.start), _minute(told.end)) if placed.happens else planned
    revision = revisions.get(_lane(placed), Revision())
    return ExportedSlot(
        uid=stable_id("slot", event.key, told.date.isoformat(), told.id),
        day=told.date,
        title=_shown(told.title),
        start=expected[0],
        end=expected[1],
        planned_start=planned[0],
        planned_end=planned[1],
        kind=told.kind,
        room=_shown(told.room),
        track=_shown(placed.slot.track),
        speakers=_people(told.speakers),
        session=_session(told.session),
        link=told.link,
        cancelled=not placed.happens,
        held=told.held or told.waiting,
        waits_for=_shown(held[_lane(placed)]) if told.waiting else "",
        revision=revision.number,
        revised_at=revision.at,
    )


def _shown(text: str) -> str:
    return tidy(text.translate(_NO_CHARACTERS))


def _people(persons: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(Person(_shown(one.name), _shown(one.affiliation)) for one in persons)


def _session(of: Session | None) -> Session | None:
    return None if of is None else replace(of, title=_shown(of.title), number=_shown(of.number))


def _minute(instant: datetime) -> datetime:
    """Return the minute that a clock shows then: the screen's own times have no seconds either."""
    return instant.replace(second=0, microsecond=0)


def _lane(placed: Placed) -> Lane:
    return Lane(placed.key.date, placed.slot.room)


def _revisions(moment: Moment, actions: Iterable[Action]) -> dict[Lane, Revision]:
    """Return the revision of each lane of a whole moment. One in which a slot is held changes by the minute."""
    lanes = _lanes(moment.slots)
    found: dict[Lane, Revision] = {}
    for action in actions:
        for lane in {lanes[change.key] for change in action.changes if change.key in lanes}:
            found[lane] = Revision(found.get(lane, Revision()).number + 1, action.at)
    for lane in {_lane(placed) for placed in moment.slots if placed.timed.held} & set(found):
        found[lane] = found[lane]._replace(at=_minute(moment.now))
    return found


def _lanes(slots: Iterable[Placed]) -> dict[SlotKey, Lane]:
    """Return the lane of each slot, and of each project by the key of its registers."""
    lanes: dict[SlotKey, Lane] = {}
    for placed in slots:
        lanes[placed.key] = _lane(placed)
        lanes |= {project_key(placed.key, project): _lane(placed) for project in placed.slot.projects}
    return lanes
