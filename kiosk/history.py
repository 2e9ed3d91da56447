"""What the operator did: actions, what they add up to, and how one is written as a line of the journal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from kiosk.rundown.registers import UNTOUCHED, Registers, SlotKey, State
from kiosk.rundown.verbs import Change

VERSION = 1
INSTANTS = ("started_at", "ended_at", "held_since")
DURATIONS = ("shift", "added")
FAR = timedelta(days=400)
"""No operator moves a slot so far: a line that does is foreign, and could lead out of the calendar."""
CHANGED_FOR = timedelta(minutes=1)
"""How long the screen says that the times changed."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the operator told the audience on a day of the programme, before and after; nothing takes it down."""

    date: date
    before: str
    after: str

    @property
    def back(self) -> Telling:
        """The same the other way round."""
        return Telling(self.date, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Action:
    """A line of the journal: what was done, by whom, when, and the registers before and after.

    An action can take another one back, or do it again.
    """

    id: str
    event: str
    verb: str
    at: datetime
    who: str
    title: str
    changes: tuple[Change, ...] = ()
    message: Telling | None = None
    undoes: str = ""
    redoes: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What an event's actions add up to. `passed_over` counts lines that are not this version's.

    `done` are the actions that stand, `undone` those that were taken back and can be done again, the last one last.
    """

    actions: tuple[Action, ...] = ()
    state: State = field(default_factory=dict)
    passed_over: int = 0
    done: tuple[Action, ...] = ()
    undone: tuple[Action, ...] = ()

    def after(self, action: Action) -> History:
        """Return the history with one more action."""
        changed = {**self.state, **{change.key: change.after for change in action.changes}}
        state = {key: registers for key, registers in changed.items() if registers != UNTOUCHED}
        done, undone = self._stacks(action)
        return replace(self, actions=(*self.actions, action), state=state, done=done, undone=undone)

    def _stacks(self, action: Action) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
        if action.undoes:
            taken_back = tuple(one for one in self.done if one.id == action.undoes)
            return tuple(one for one in self.done if one.id != action.undoes), self.undone + taken_back
        if action.redoes:
            again = tuple(one for one in self.undone if one.id == action.redoes)
            return self.done + again, tuple(one for one in self.undone if one.id != action.redoes)
        return (*self.done, action), ()

    def passing_over(self) -> History:
        """Return the history with one more line that is not this version's."""
        return replace(self, passed_over=self.passed_over + 1)

    def title(self, key: SlotKey) -> str:
        """Return how a slot was called when it was last acted on."""
        acts = (action for action in reversed(self.actions) if any(change.key == key for change in action.changes))
        return next((action.title for action in acts), key.slot)

    @property
    def last(self) -> Action | None:
        """The last action that stands: what undo takes back."""
        return self.done[-1] if self.done else None

    @property
    def last_undone(self) -> Action | None:
        """The action that was taken back last: what redo does again, unless something else was done since."""
        return self.undone[-1] if self.undone else None

    def message(self, day: date | None) -> str:
        """Return what the audience is told on that day of the programme; another day starts clean."""
        told = next((one.message for one in reversed(self.actions) if one.message is not None), None)
        return told.after if told is not None and told.date == day else ""

    def changed_at(self, now: datetime) -> datetime | None:
        """Return when the times changed, for the minute in which the screen says so."""
        changed = next((one.at for one in reversed(self.actions) if one.changes), None)
        return changed if changed is not None and changed <= now < changed + CHANGED_FOR else None


def write_action(action: Action) -> dict[str, Any]:
    """Return an action as JSON holds it."""
    record = {
        "v": VERSION,
        "id": action.id,
        "event": action.event,
        "verb": action.verb,
        "at": action.at.isoformat(timespec="seconds"),
        "who": action.who,
        "title": action.title,
        "changes": [_write_change(change) for change in action.changes],
        "message": action.message and _write_telling(action.message),
        "undoes": action.undoes,
        "redoes": action.redoes,
    }
    return {name: value for name, value in record.items() if value or name == "changes"}


def _write_telling(message: Telling) -> dict[str, str]:
    return {"date": message.date.isoformat(), "before": message.before, "after": message.after}


def _read_telling(record: dict[str, Any]) -> Telling:
    return Telling(date.fromisoformat(record["date"]), _text(record, "before"), _text(record, "after"))


def read_action(record: dict[str, Any]) -> Action:
    """Return the action of a line's JSON; raises ValueError, KeyError, TypeError or the like when it is not one."""
    if record["v"] != VERSION:
        raise ValueError("another version")
    changes = tuple(_read_change(change) for change in record["changes"])
    return Action(
        id=_text(record, "id"),
        event=_text(record, "event"),
        verb=_text(record, "verb"),
        at=_aware(record["at"]),
        who=_text(record, "who"),
        title=_text(record, "title"),
        changes=changes,
        message=_read_telling(record["message"]) if "message" in record else None,
        undoes=_text(record, "undoes", ""),
        redoes=_text(record, "redoes", ""),
    )


def _write_change(change: Change) -> dict[str, Any]:
    key = {"date": change.key.date.isoformat(), "slot": change.key.slot}
    return {**key, "before": _write_registers(change.before), "after": _write_registers(change.after)}


def _read_change(record: dict[str, Any]) -> Change:
    key = SlotKey(date.fromisoformat(record["date"]), _text(record, "slot"))
    return Change(key, _read_registers(record["before"], key.date), _read_registers(record["after"], key.date))


def _text(record: dict[str, Any], name: str, default: str | None = None) -> str:
    text = record.get(name, default)
    if not isinstance(text, str):
        raise TypeError(f"{name} is not a text")
    return text


def _write_registers(registers: Registers) -> dict[str, Any]:
    """Return the registers that are set: durations in seconds, instants in ISO 8601."""
    record: dict[str, Any] = {}
    for name in DURATIONS:
        record[name] = getattr(registers, name).total_seconds()
    for name in INSTANTS:
        instant = getattr(registers, name)
        record[name] = instant and instant.isoformat()
    record["cancelled"] = registers.cancelled
    return {name: value for name, value in record.items() if value}


def _read_registers(record: dict[str, Any], day: date) -> Registers:
    values: dict[str, Any] = {name: _near(timedelta(seconds=record.get(name, 0))) for name in DURATIONS}
    for name in INSTANTS:
        values[name] = _aware(record[name]) if name in record else None
        if values[name] is not None:
            _near(values[name].date() - day)
    cancelled = record.get("cancelled", False)
    if not isinstance(cancelled, bool):
        raise TypeError("cancelled is neither yes nor no")
    return Registers(**values, cancelled=cancelled)


def _near(away: timedelta) -> timedelta:
    if abs(away) > FAR:
        raise ValueError("too far away to be meant")
    return away


def _aware(text: str) -> datetime:
    """Return an instant in UTC; raises ValueError where its offset is not written."""
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant without an offset")
    return instant.astimezone(UTC)
