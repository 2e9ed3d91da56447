"""A Frame and an agenda, told without a screen: as JSON for programs, as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from kiosk.rundown import wording
from kiosk.rundown.cards import Card
from kiosk.rundown.frame import Entry, Frame, ProjectEntry, Showcase
from kiosk.rundown.moment import Moment
from kiosk.rundown.programme import Session
from kiosk.rundown.registers import SlotKey
from kiosk.rundown.showcase import Presentation, presentations
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Situation

if TYPE_CHECKING:
    from kiosk.rundown.airtime import Share

Turns = Mapping[SlotKey, Sequence[ProjectEntry]]
"""The projects' turns of each showcase, with their ids as the operator's verbs take them."""
NO_TURNS: Turns = {}
DARK = "The screen is dark."
MARKS = {Status.PAST: " ", Status.CURRENT: "▶", Status.UPCOMING: " ", Status.CANCELLED: "✕"}


def frame_json(frame: Frame) -> dict[str, Any]:
    """Return a Frame as plain data: instants in ISO 8601 with offset, durations in seconds."""
    return {
        "phase": frame.phase,
        "scene": frame.scene,
        "now": plain(frame.now),
        "event": frame.event.name,
        "room": frame.room,
        "track": frame.track,
        "date": plain(frame.date),
        "current": [entry_json(entry) for entry in frame.current],
        "next": [entry_json(entry) for entry in frame.next],
        "countdown": plain(frame.countdown),
        "progress": round(frame.progress, 4),
        "showcase": plain(frame.showcase),
        "notice": plain(frame.notice),
        "card": plain(frame.card),
        "message": frame.message,
        "changed_at": plain(frame.changed_at),
        "blank": frame.blank,
    }


def turns(situation: Situation) -> Turns:
    """Return the turns of every showcase that takes place, on whatever day."""
    moment = situation.moment
    showcases = (placed for placed in moment.slots if placed.slot.projects and placed.happens)
    return {
        placed.key: tuple(_turn(one, moment) for one in presentations(placed, situation.state, moment.now))
        for placed in showcases
    }


def _turn(one: Presentation, moment: Moment) -> ProjectEntry:
    return ProjectEntry(
        id=one.timed.key.slot,
        name=one.project.name,
        presenters=one.project.presenters,
        link=one.project.link,
        start=one.timed.start.astimezone(moment.zone),
        end=one.timed.end.astimezone(moment.zone),
        planned_start=one.planned_start.astimezone(moment.zone),
        planned_end=one.planned_end.astimezone(moment.zone),
        status=one.status(moment.now),
        picture=one.project.picture,
    )


def agenda_json(entries: Iterable[Entry], turns: Turns = NO_TURNS) -> list[dict[str, Any]]:
    """Return the agenda's slots as plain data, each with its projects' turns."""
    return [{**entry_json(entry), "projects": plain(turns.get(_key(entry), ()))} for entry in entries]


def entry_json(entry: Entry) -> dict[str, Any]:
    """Return a slot as plain data, with how late it starts and what it loses, in seconds."""
    return {**plain(entry), "session": _session(entry.session), "delay": plain(entry.delay)}


def _session(of: Session | None) -> dict[str, Any] | None:
    return None if of is None else {"title": of.title, "number": of.number, "chairs": plain(of.chairs)}


def plain(value: Any) -> Any:
    """Return data that JSON can hold."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, Mapping):
        return {name: plain(one) for name, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, tuple | list) else value


def frame_text(frame: Frame) -> list[str]:
    """Return what is on, what comes next and when, in lines for people."""
    where = _where(frame.room, frame.track)
    head, countdown = f"{named_day(frame.now)} {wording.clock(frame.now)}  {frame.event.name}{where}", _countdown(frame)
    return [line for line in (head, *said(frame), countdown) if line]


def said(frame: Frame) -> list[str]:
    """Return what the screen says, but for the clock, the countdown and the card, in lines for people."""
    lines = [f"Now: {_line(entry, frame.agenda)}" for entry in frame.current]
    lines += [f"Next: {_ahead(entry, frame)}{_line(entry, frame.agenda)}" for entry in frame.next]
    if frame.showcase is not None:
        lines.append(f"Presenting: {_presenting(frame.showcase)}")
    if frame.notice is not None:
        lines.append(f"Notice: {frame.notice.text}")
    lines += beside(frame)
    if frame.layer is not None:
        lines.append(f"Operator: {frame.layer.title}")
    if frame.lack is not None:
        lines.append(" ".join(filter(None, (f"{frame.lack.title}.", frame.lack.where, frame.lack.what))))
    lines = lines or [wording.OVER if frame.agenda else wording.NO_PROGRAMME]
    return [*lines, DARK] if frame.blank else lines


def beside(frame: Frame) -> list[str]:
    """Return what is said beside the programme: the operator's message, and that times changed."""
    lines = [f"Message: {frame.message}"] if frame.message else []
    return [*lines, wording.changed_at(frame.changed_at)] if frame.changed_at is not None else lines


def _countdown(frame: Frame) -> str:
    if frame.countdown.seconds is None:
        return ""
    what = {"start": wording.STARTS, "end": wording.ENDS}[frame.countdown.to]
    return f"{wording.label(what, frame.countdown.text[0].isdigit())} {frame.countdown.text}"


def _presenting(show: Showcase) -> str:
    if show.presenting is None:
        return wording.OPEN_FLOOR
    on = show.presenting
    return ", ".join(part for part in (on.name, wording.people(on.presenters), on.link) if part)


def card_text(frame: Frame) -> str:
    """Return the card that is up in a line; empty without one, and on a dark screen."""
    card = None if frame.blank else frame.card
    parts = (card.title, wording.people(card.people), card.link) if card else ()
    return f"Card: {', '.join(part for part in parts if part)}" if card else ""


def agenda_text(entries: Iterable[Entry], turns: Turns | None = None) -> list[str]:
    """Return the agenda in lines for people, a date above each day's; with turns, also these, and everyone's id."""
    lines: list[str] = []
    last: date | None = None
    every = tuple(entries)
    for entry in every:
        if entry.date != last:
            last = entry.date
            lines.append(named_day(last))
        lines.append(
            f"{MARKS[entry.status]} {_line(entry, every)}" + (f"  id: {entry.id}" if turns is not None else "")
        )
        lines += [f"{MARKS[one.status]}   {_turn_line(one)}" for one in (turns or {}).get(_key(entry), ())]
    return lines or [wording.NO_PROGRAMME]


def _key(entry: Entry) -> SlotKey:
    return SlotKey(entry.date, entry.id)


def _turn_line(one: ProjectEntry) -> str:
    name = ", ".join(part for part in (one.name, wording.people(one.presenters)) if part)
    return f"{wording.time_range(one.start, one.end)}  {name}  id: {one.id}"


def named_day(day: date) -> str:
    """Return `Friday 2018-12-07`."""
    return f"{day:%A} {day:%Y-%m-%d}"


def _ahead(entry: Entry, frame: Frame) -> str:
    day = wording.date_ahead(entry.start, frame.now)
    return "" if day == "today" else f"{day} "


def airtime_text(shares: Iterable[Share], day: date | None) -> list[str]:
    """Return the day, and each card's share in a line: hours, minutes and seconds, how often, and what it is."""
    lines = [f"{share.time!s:>8}  {share.turns:>4}×  {_card_name(share.card)}" for share in shares]
    return [*([named_day(day)] if day else []), *(lines or ["No card is up that day."])]


def _card_name(card: Card) -> str:
    return f"{card.title} ({wording.CARDS[card.kind].lower()})"


def _held(waiting: Entry, among: Iterable[Entry]) -> str:
    """Return the title of what a slot waits for; empty where that is of another track, and not told."""
    lane = (one for one in among if (one.date, one.room) == (waiting.date, waiting.room))
    return next((one.title for one in lane if one.held), "")


def _line(entry: Entry, among: Iterable[Entry]) -> str:
    times = wording.held_since(entry.start) if entry.held else wording.time_range(entry.start, entry.end)
    notes = [wording.CANCELLED if entry.status is Status.CANCELLED else wording.delay(entry.delay)]
    if entry.held:
        notes.append(wording.ON_HOLD)
    if entry.waiting:
        notes.append(wording.waits_for(_held(entry, among)))
    if entry.moved:
        notes.append(f"planned {wording.time_range(entry.planned_start, entry.planned_end)}")
    if entry.overrun:
        notes.append(f"loses {wording.minutes(entry.overrun)} min")
    note = f"  ({', '.join(part for part in notes if part)})" if any(notes) else ""
    people = wording.people(entry.speakers)
    where = _where(entry.room, entry.track)
    return f"{times}  {entry.title}" + (f", {people}" if people else "") + where + note


def _where(room: str, track: str) -> str:
    return f"  [{' · '.join(one for one in (room, track) if one)}]" if room or track else ""
